"""Layers to the national data models and back, in the toolbox."""

import json

import pytest
from qgis.core import QgsProcessingException

from smart_territory_plugin.algorithms.platform.cnmd_export import CnmdExport
from smart_territory_plugin.algorithms.platform.cnmd_import import CnmdImport
from smart_territory_plugin.algorithms.platform.cnmd_validate import CnmdValidate
from smart_territory_plugin.connectors.cnmd_lists import DISTRICTS, REGIONS

PLACES = ["POINT(0 0)", "POINT(10 0)"]
FIELDS = "codigo:string,volume:integer"
FIXED = {
    "TYPE": 0,
    "ORGANISATION": "CM Vila Mar",
    "MUNICIPALITY": "Vila Mar",
    "REGION": REGIONS.index("Centro") + 1,
    "DISTRICT": DISTRICTS.index("Coimbra") + 1,
    "CONSTANTS": "binColor=verde;binFullnessThreshold=80;status=ok",
    "FINDINGS": "TEMPORARY_OUTPUT",
}


@pytest.fixture
def run(provider, feedback):
    import processing

    return lambda algorithm, **inputs: processing.run(algorithm.create(), inputs, feedback=feedback)


def test_the_sample_s_containers_are_exported_checked_and_imported(run, sample, tmp_path):
    target = tmp_path / "contentores.json"
    containers = f"{sample / 'vila_mar' / 'territorio.gpkg'}|layername=contentores"
    made = run(CnmdExport(), INPUT=containers, OUTPUT=str(target), **FIXED)
    assert made["WRITTEN"] == 343  # the layer's rows, as its README counts the CSV's
    checked = run(CnmdValidate(), INPUT=str(target), FINDINGS="TEMPORARY_OUTPUT")
    assert (checked["ENTITIES"], checked["FIT"]) == (343, 343)
    assert checked["FINDINGS"].featureCount() == 0
    back = run(CnmdImport(), INPUT=str(target), TYPE="wastecontainer", POINTS="TEMPORARY_OUTPUT")
    assert back["DELIVERED"] == 343
    kinds = {feature["storedwastekind"] for feature in back["POINTS"].getFeatures()}
    assert {"vidro", "papel", "plástico", "outro"} <= kinds


def test_a_feature_that_lacks_something_is_not_written_and_named(
    run, make_layer, tmp_path, feedback
):
    layer = make_layer("Point", PLACES, FIELDS, [["a", 1100], ["b", None]])
    target = tmp_path / "c.json"
    made = run(CnmdExport(), INPUT=layer, OUTPUT=str(target), ID_FIELD="codigo", **FIXED)
    entities = json.loads(target.read_text(encoding="utf-8"))
    assert [e["id"] for e in entities] == ["urn:cm-vila-mar:WasteContainer:a"]
    (row,) = made["FINDINGS"].getFeatures()
    assert (row["entity"], row["attribute"], row["code"]) == (
        "urn:cm-vila-mar:WasteContainer:b", "binCapacity", "missing",
    )  # fmt: skip
    assert any("binCapacity (1)" in line for line in feedback.warnings)


def test_where_none_fits_nothing_is_written(run, make_layer, tmp_path):
    layer = make_layer("Point", ["POINT(0 0)"], "nome:string", [["x"]])
    target = tmp_path / "c.json"
    with pytest.raises(QgsProcessingException, match="None of the 1 features"):
        run(CnmdExport(), INPUT=layer, OUTPUT=str(target), **{**FIXED, "CONSTANTS": ""})
    assert not target.exists()


def test_equal_ids_are_written_once(run, make_layer, tmp_path):
    layer = make_layer("Point", PLACES, FIELDS, [["a", 1], ["a", 2]])
    target = tmp_path / "c.json"
    made = run(CnmdExport(), INPUT=layer, OUTPUT=str(target), ID_FIELD="codigo", **FIXED)
    assert made["WRITTEN"] == 1
    (row,) = made["FINDINGS"].getFeatures()
    assert row["code"] == "id_twice"


def test_the_sample_s_snapshot_fits_the_models(run, sample):
    folder = sample / "vila_mar" / "plataforma"
    for name in ("WasteContainer", "CycleLane", "Garden", "WeatherObserved", "AirQualityObserved"):
        made = run(CnmdValidate(), INPUT=str(folder / f"{name}.json"), FINDINGS="TEMPORARY_OUTPUT")
        assert made["FIT"] == made["ENTITIES"] > 0, name


def test_a_file_that_is_no_json_gets_a_sentence(run, tmp_path):
    path = tmp_path / "x.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="No file of"):
        run(CnmdValidate(), INPUT=str(path), FINDINGS="TEMPORARY_OUTPUT")
