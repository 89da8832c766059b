"""Indicators published to a real CKAN, and pulled back from it as they were."""

import json

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException

FIELDS = (
    "territory:string,zone_level:string,zone_code:string,indicator:string,value:double,"
    "band:string,period_start:string,period_end:string"
)
VALUES = {"010101": 30.5, "010102": 28.25, "0101": 29.0}


@pytest.fixture(scope="module", autouse=True)
def dataset(ckan):
    """Make the dataset in which the table of indicators will lie."""
    ckan.action("package_create", name="indicadores", title="Indicadores")


@pytest.fixture(scope="module")
def authcfg(ckan):
    """Keep the portal's token in QGIS's authentication store, as a user would."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("only-for-the-tests", True)
    config = QgsAuthMethodConfig("APIHeader")
    config.setName("ckan")
    config.setConfigMap({"Authorization": ckan.token})
    assert manager.storeAuthenticationConfig(config)[0]
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


@pytest.fixture
def publish(run, make_layer, ckan, authcfg):
    def to_ckan(values, authcfg=authcfg, **parameters):
        rows = [
            ["0101", "freguesia" if len(code) == 6 else "municipality", code, "heat_lst_mean_c",
             value, None, "2025-01-01", "2025-12-31"]
            for code, value in values.items()
        ]  # fmt: skip
        inputs = {
            "VALUES": make_layer("NoGeometry", [None] * len(rows), FIELDS, rows, name="values"),
            "ORGANISATION": "Câmara Municipal de Vila Mar",
            "CONNECTION": json.dumps({"kind": "ckan", "url": ckan.url, "authcfg": authcfg}),
            "COLLECTION": "indicadores",
            "DRY_RUN": False,
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        done = run("pgi_publish", {**inputs, **parameters})
        return [done[each] for each in ("CREATED", "UPDATED", "UNCHANGED", "FAILED", "MISMATCHES")]

    return to_ckan


def held(run, rows_of, ckan):
    connection = json.dumps({"kind": "ckan", "url": ckan.url})
    results = run(
        "pgi_pull",
        {"CONNECTION": connection, "COLLECTION": "indicadores", "RECORDS": "TEMPORARY_OUTPUT"},
    )
    assert results["COMPLETE"] is True
    return rows_of(results["RECORDS"])


def test_values_are_created_left_updated_and_read_back_as_they_were(run, rows_of, ckan, publish):
    assert publish(VALUES, DRY_RUN=True) == [3, 0, 0, 0, 0]
    assert ckan.action("package_show", id="indicadores")["resources"] == []
    assert publish(VALUES) == [3, 0, 0, 0, 0]
    assert publish(VALUES) == [0, 0, 3, 0, 0]
    changed = {**VALUES, "010102": 27.125}
    assert publish(changed) == [0, 1, 2, 0, 0]
    rows = held(run, rows_of, ckan)
    assert {row["zone_code"]: row["value"] for row in rows} == changed
    assert {row["organization"] for row in rows} == {"Câmara Municipal de Vila Mar"}


def test_without_a_token_the_portal_s_refusal_is_a_sentence(publish):
    with pytest.raises(QgsProcessingException, match="refused access"):
        publish({"010103": 1.0}, authcfg="")
