"""Connections kept in QGIS's settings, and the pull that finds them by name."""

import json
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsSettings

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))

from ngsi_ld_broker import running, waste_container

LIST, CREATE, UPDATE, DELETE = range(4)
CONTAINERS = [waste_container(number) for number in range(5)]


@pytest.fixture(autouse=True)
def clean(qgis_app):
    """Leave no connection behind, and begin with none."""
    QgsSettings().remove("smart_territory/connections")
    yield
    QgsSettings().remove("smart_territory/connections")


def settings(broker, **more):
    return json.dumps({"kind": "ngsi-ld", "url": broker.url, **more})


def connect(run, action, name="", text="", **parameters):
    return run("pgi_connection", {"ACTION": action, "NAME": name, "SETTINGS": text, **parameters})


def test_a_saved_connection_is_listed_and_pulled_from_by_its_name(run, rows_of):
    with running(entities=CONTAINERS) as broker:
        created = connect(run, CREATE, "Câmara", settings(broker), OUTPUT="TEMPORARY_OUTPUT")
        assert created["COUNT"] == 1
        pulled = run(
            "pgi_pull",
            {
                "CONNECTION": "Câmara",
                "COLLECTION": "WasteContainer",
                "POINTS": "TEMPORARY_OUTPUT",
            },
        )
    first, *presets = rows_of(created["OUTPUT"])
    assert (first["name"], first["kind"], first["source"]) == ("Câmara", "ngsi-ld", broker.url)
    assert [row["name"] for row in presets] == ["DGT", "dados.gov.pt"]
    assert presets[0]["preset"]
    assert pulled["DELIVERED"] == 5
    assert '"connection": "Câmara"' in " ".join(pulled["POINTS"].metadata().history())


def test_a_connection_is_changed_and_deleted(run):
    connect(run, CREATE, "A", "https://a.pt")
    connect(run, UPDATE, "A", '{"kind": "ckan", "licence": "CC BY 4.0"}')
    kept = json.loads(QgsSettings().value("smart_territory/connections/A"))
    assert kept == {"kind": "ckan", "licence": "CC BY 4.0", "url": "https://a.pt"}
    assert connect(run, DELETE, "A")["COUNT"] == 0
    with pytest.raises(QgsProcessingException, match="No connection is called “A”"):
        connect(run, DELETE, "A")


def test_a_test_says_what_answers_and_lists_the_collections(run, feedback, rows_of):
    with running(entities=CONTAINERS, max_limit=500) as broker:
        connect(run, CREATE, "A", broker.url)
        results = connect(run, LIST, "A", TEST=True, COLLECTIONS="TEMPORARY_OUTPUT")
    assert results["KIND"] == "ngsi-ld"
    assert (results["PAGE_SIZE"], results["FILTERS"]) == (500, "NGSI-LD q")
    assert rows_of(results["COLLECTIONS"]) == [{"collection": "WasteContainer", "entities": 5}]
    expected = "Collections: 1 (WasteContainer). Largest page: 500. Filter: NGSI-LD q."
    assert any(expected in line for line in feedback.infos)


def test_with_a_test_nothing_is_saved_that_does_not_answer(run):
    with (
        running(token=("Authorization", "x")) as broker,
        pytest.raises(QgsProcessingException, match="refused access"),
    ):
        connect(run, CREATE, "A", settings(broker), TEST=True)
    assert connect(run, LIST)["COUNT"] == 0


def test_an_address_is_tested_without_being_saved(run, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(CONTAINERS), encoding="utf-8")
    results = connect(run, LIST, text=str(tmp_path), TEST=True)
    assert (results["KIND"], results["COUNT"]) == ("folder", 0)


def test_no_secret_reaches_the_settings(run):
    with pytest.raises(QgsProcessingException, match="authcfg") as caught:
        connect(run, CREATE, "A", '{"url": "https://a.pt", "password": "hunter2"}')
    assert "hunter2" not in str(caught.value)
    stored = QgsSettings()
    stored.beginGroup("smart_territory/connections")
    assert stored.allKeys() == []


def test_a_damaged_setting_is_named_and_can_be_deleted(run, feedback, rows_of):
    QgsSettings().setValue("smart_territory/connections/A", "{broken")
    listed = connect(run, LIST, OUTPUT="TEMPORARY_OUTPUT")
    assert rows_of(listed["OUTPUT"])[0]["name"] == "A"
    assert any("cannot be read. Delete it" in warning for warning in feedback.warnings)
    assert connect(run, DELETE, "A")["COUNT"] == 0
