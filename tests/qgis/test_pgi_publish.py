"""Publishing as an algorithm: the profile of the sample goes out and comes back the same."""

import json
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))

from ngsi_ld_broker import running

from smart_territory_plugin.algorithms.platform.pgi_publish import PgiPublish
from smart_territory_plugin.algorithms.platform.pgi_pull import PgiPull
from smart_territory_plugin.connectors.upsert_folder import FILE_NAME

PREFIX = "urn:ngsi-ld:KeyPerformanceIndicator:smart-territory:0101"
LEFT = "POLYGON((-50000 0, -49000 0, -49000 2000, -50000 2000, -50000 0))"
RIGHT = "POLYGON((-49000 0, -48000 0, -48000 2000, -49000 2000, -49000 0))"
NUMBERS = ("CREATED", "UPDATED", "UNCHANGED", "FAILED", "MISMATCHES")


@pytest.fixture
def run(provider, feedback):
    import processing

    return lambda algorithm, **inputs: processing.run(algorithm.create(), inputs, feedback=feedback)


@pytest.fixture
def publish(run):
    def to(**inputs):
        fixed = {"ORGANISATION": "CM Duas Metades", "OUTPUT": "TEMPORARY_OUTPUT"}
        return run(PgiPublish(), **{**fixed, **inputs})

    return to


@pytest.fixture
def results(make_layer):
    """Return a layer of results of two zones, with a value that is missing."""
    rows = [["010101", "Esquerda", 30.5, 12.0], ["010102", "Direita", 28.0, None]]
    fields = "dtmnfr:string,freguesia:string,heat_lst_mean_c:double,rain_collected_m3:double"
    return make_layer("Polygon", [LEFT, RIGHT], fields, rows, name="results")


@pytest.fixture
def values(make_layer):
    """Return a long table of two zones and the municipality."""
    rows = [
        ["0101", "freguesia", "010101", "heat_lst_mean_c", 30.5, "bad", "2025-01-01", "2025-12-31"],
        ["0101", "freguesia", "010102", "heat_lst_mean_c", 28, None, "2025-01-01", "2025-12-31"],
        ["0101", "municipality", "0101", "heat_lst_mean_c", 29, None, "2025-01-01", "2025-12-31"],
    ]
    fields = (
        "territory:string,zone_level:string,zone_code:string,indicator:string,value:double,"
        "band:string,period_start:string,period_end:string"
    )
    return make_layer("NoGeometry", [None] * 3, fields, rows, name="values")


def numbers(result):
    return [result[name] for name in NUMBERS]


def test_the_profile_of_the_sample_is_published_and_pulled_back_as_it_was(
    run, publish, sample, tmp_path, rows_of
):
    values = sample_values(run, sample, tmp_path)
    platform = tmp_path / "platform"
    platform.mkdir()
    zones = f"{sample}/vila_mar/territorio.gpkg|layername=cont_freguesias"
    inputs = {
        "VALUES": str(values),
        "ZONES": zones,
        "MUNICIPALITY": "Vila Mar",
        "CONNECTION": str(platform),
    }
    planned = publish(**inputs)
    assert list(platform.iterdir()) == []
    done = publish(**inputs, DRY_RUN=False)
    assert done["CREATED"] == planned["CREATED"] > 20
    assert numbers(publish(**inputs)) == [0, 0, planned["CREATED"], 0, 0]
    pulled = run(
        PgiPull(),
        CONNECTION=str(platform),
        POLYGONS="TEMPORARY_OUTPUT",
        RECORDS="TEMPORARY_OUTPUT",
    )
    entities = [*rows_of(pulled["POLYGONS"]), *rows_of(pulled["RECORDS"])]
    back = {(e["area"], e["alternatename"]): float(e["kpivalue"]) for e in entities}
    sent = {
        (row["zone_code"], row["indicator"]): float(row["value"])
        for row in rows_of(QgsVectorLayer(str(values), "values", "ogr"))
        if row["value"] not in (None, "")
    }
    assert back == pytest.approx(sent, rel=1e-12)
    assert {e["kpivalue_observed_at"][4:] for e in entities} == {"-12-31T00:00:00Z"}
    assert pulled["POLYGONS"].featureCount() > 0


def sample_values(run, sample, tmp_path):
    """Return VALUES of the sample's smallest profile: its heat."""
    from smart_territory_plugin.algorithms.territory.municipal_profile import MunicipalProfile

    folder = tmp_path / "profile"
    run(
        MunicipalProfile(),
        TERRITORY=str(sample / "vila_mar" / "territory.json"),
        THEMES=[1],
        OUTPUT_FOLDER=str(folder),
    )
    return folder / "values.csv"


def test_a_dry_run_is_the_default_and_lists_each_entity(publish, values, rows_of):
    with running() as broker:
        result = publish(VALUES=values, CONNECTION=f"{broker.url}/ngsi-ld/v1")
        assert not any(seen.body for seen in broker.requests)
    assert numbers(result) == [3, 0, 0, 0, 0]
    assert rows_of(result["OUTPUT"])[0] == {
        "id": f"{PREFIX}:010101:heat_lst_mean_c:2025",
        "indicator": "heat_lst_mean_c",
        "zone": "010101",
        "period": "2025",
        "value": 30.5,
        "action": "would_create",
        "message": None,
    }


def test_a_layer_of_results_with_outlines_reaches_the_broker(publish, results, feedback, rows_of):
    inputs = {"INPUT": results, "ZONES": results, "PERIOD": "2025"}
    with running() as broker:
        result = publish(**inputs, CONNECTION=f"{broker.url}/ngsi-ld/v1", DRY_RUN=False)
        held = {entity["id"]: entity for entity in broker.behaviour.entities}
    assert numbers(result) == [3, 0, 0, 0, 0]
    assert {row["action"] for row in rows_of(result["OUTPUT"])} == {"created"}
    assert any("1 indicators of zones have no value" in info for info in feedback.infos)
    assert any("3 of the sent entities were read back" in info for info in feedback.infos)
    left = held[f"{PREFIX}:010101:heat_lst_mean_c:2025"]
    assert left["areaServed"]["value"] == "Esquerda"
    assert left["process"]["value"] == "Adaptação climática"
    ring = left["location"]["value"]["coordinates"][0]
    assert left["location"]["value"]["type"] == "Polygon"
    assert len(ring) == 5
    # EPSG:3763 begins at 8°7'59.19" W, 39°40'5.73" N: 50 km west of it is 8.716° W.
    assert min(lon for lon, _ in ring) == pytest.approx(-8.716, abs=0.002)
    assert min(lat for _, lat in ring) == pytest.approx(39.667, abs=0.002)
    assert all(round(number, 6) == number for point in ring for number in point)


def test_the_payload_can_be_looked_at_before(publish, values, tmp_path):
    file = tmp_path / "payload.json"
    publish(VALUES=values, PAYLOAD=str(file))
    entities = json.loads(file.read_text(encoding="utf-8"))
    assert len(entities) == 3
    assert entities[0]["currentStanding"]["value"] == "bad"
    assert "currentStanding" not in entities[1]


def test_a_journal_is_added_to_and_skips(publish, values, tmp_path, rows_of):
    journal = tmp_path / "publish.jsonl"
    with running() as broker:
        settings = {"VALUES": values, "CONNECTION": f"{broker.url}/ngsi-ld/v1", "DRY_RUN": False}
        result = publish(**settings, JOURNAL=str(journal), INDICATORS="heat_lst_mean_c")
        again = publish(**settings, JOURNAL=str(journal))
        assert str(broker.port) in journal.read_text(encoding="utf-8")
    assert result["JOURNAL"] == str(journal)
    assert {row["action"] for row in rows_of(again["OUTPUT"])} == {"skipped_journal"}
    assert len(journal.read_text(encoding="utf-8").splitlines()) == 4


def test_a_refusal_of_single_entities_is_told_in_the_table_and_the_log(
    publish, values, rows_of, feedback
):
    from entity_operations import Writes

    with running(writes=Writes(unfit=(":010102:heat_lst_mean_c:2025",))) as broker:
        result = publish(VALUES=values, CONNECTION=f"{broker.url}/ngsi-ld/v1", DRY_RUN=False)
    assert numbers(result) == [2, 0, 0, 1, 0]
    told = [row["message"] for row in rows_of(result["OUTPUT"])]
    assert told[1] == "The platform refused it: Bad value: the broker does not take it"
    assert any("FAILED: 1 entities were not taken" in warning for warning in feedback.warnings)


def test_a_cancelled_run_sends_no_more(run, values, cancelling_feedback):
    import processing

    with running() as broker:
        inputs = {
            "VALUES": values,
            "ORGANISATION": "CM",
            "CONNECTION": f"{broker.url}/ngsi-ld/v1",
            "DRY_RUN": False,
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        with pytest.raises(QgsProcessingException, match="ancelled"):
            processing.run(PgiPublish().create(), inputs, feedback=cancelling_feedback(35))
        assert not any(seen.body for seen in broker.requests)


def test_the_sample_is_for_dry_runs_only(publish, values):
    assert numbers(publish(VALUES=values)) == [3, 0, 0, 0, 0]
    with pytest.raises(QgsProcessingException, match="The sample that comes with the plugin"):
        publish(VALUES=values, DRY_RUN=False)


def test_zones_in_degrees_and_without_a_match_are_minded(publish, values, make_layer, feedback):
    shapes = ["POLYGON((-8.7 39.6, -8.6 39.6, -8.6 39.7, -8.7 39.7, -8.7 39.6))", None]
    rows = [["010101", "Esquerda"], ["999999", "Longe"]]
    zones = make_layer("Polygon", shapes, "zone_code:string,zone_name:string", rows, "EPSG:4326")
    publish(VALUES=values, ZONES=zones)
    assert any("1 zones of the table have no outline" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("inputs", "sentence"),
    [
        ({}, "Give either VALUES.*now neither is given"),
        ({"VALUES": 0, "INPUT": 1}, "now both are given"),
        ({"INPUT": 1}, "has values without a period"),
        ({"VALUES": 0, "INDICATORS": "heat_lst"}, "has no values of the indicator “heat_lst”"),
        ({"VALUES": 0, "ORGANISATION": " "}, "name who publishes them"),
        ({"VALUES": 1}, "is no long table of values"),
        ({"INPUT": 0}, "No field of “values” is for certain"),
        ({"VALUES": 0, "CONNECTION": '{"kind": "ogc-features", "url": "http://127.0.0.1:1"}'},
         "This kind of connection .ogc-features. is read only"),
        ({"VALUES": 0, "CONNECTION": "http://127.0.0.1:9/ngsi-ld/v1"}, "127.0.0.1:9"),
        ({"VALUES": 0, "CONNECTION": '{"url": "https://x", "token": "abc"}'}, "token"),
    ],
)  # fmt: skip
def test_each_unfit_input_has_its_sentence(publish, values, results, inputs, sentence):
    layers = [values, results]
    given = {
        name: layers[value] if isinstance(value, int) else value for name, value in inputs.items()
    }
    with pytest.raises(QgsProcessingException, match=sentence):
        publish(**given)


def test_a_folder_gets_one_file_that_names_no_machine(publish, values, tmp_path):
    publish(VALUES=values, CONNECTION=str(tmp_path), DRY_RUN=False)
    (file,) = [path for path in tmp_path.iterdir() if path.suffix == ".json"]
    assert file.name == FILE_NAME
    assert str(tmp_path) not in file.read_text(encoding="utf-8")


def test_real_freguesias_in_islets_become_one_valid_outline_each(
    publish, real_data, make_layer, tmp_path
):
    import shapely

    zones = real_data / "aml" / "freguesias_indicadores_impt.geojson"
    layer = QgsVectorLayer(str(zones), "freguesias", "ogr")
    codes = sorted({feature["dtmnfr"] for feature in layer.getFeatures()})
    assert (layer.featureCount(), len(codes)) == (151, 124)
    rows = [[code, "heat_lst_mean_c", 30.0] for code in codes]
    fields = "zone_code:string,indicator:string,value:double"
    values = make_layer("NoGeometry", [None] * len(rows), fields, rows)
    payload = tmp_path / "payload.json"
    result = publish(VALUES=values, ZONES=str(zones), PERIOD="2025", PAYLOAD=str(payload))
    entities = json.loads(payload.read_text(encoding="utf-8"))
    assert result["CREATED"] == len(entities) == 124
    assert {entity["area"]["value"][:4] for entity in entities} > {"1106", "1105"}
    shapes = [shapely.from_geojson(json.dumps(e["location"]["value"])) for e in entities]
    assert all(shape.is_valid and not shape.is_empty for shape in shapes)
    assert shapely.union_all(shapes).bounds == pytest.approx((-9.5, 38.4, -8.5, 39.1), abs=0.3)
    assert all(entity["areaServed"]["value"] for entity in entities)
    assert max(len(json.dumps(entity)) for entity in entities) < 50_000
