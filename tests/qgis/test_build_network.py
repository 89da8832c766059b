"""A network through Processing: edges with what the streets had, junctions, issues."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes

OUTPUTS = dict.fromkeys(("OUTPUT", "NODES", "ISSUES"), "TEMPORARY_OUTPUT")


@pytest.fixture
def streets(make_layer):
    return make_layer(
        "LineString",
        ["LINESTRING(0 0, 100 0)", "LINESTRING(30 -40, 30 60)", "LINESTRING(100 0, 100 50)", None],
        "name:string,oneway:string,component:integer",
        [["a", None, 9], ["b", None, 9], ["c", "yes", 9], ["gone", None, 9]],
        name="ruas",
    )


def test_streets_become_edges_with_their_attributes(run, rows_of, streets, feedback):
    results = run("build_network", {"STREETS": streets, "NODE_CROSSINGS": True} | OUTPUTS)
    edges = rows_of(results["OUTPUT"])
    assert [row["name"] for row in edges] == ["a", "a", "b", "b", "c"]
    assert [row["length_m"] for row in edges] == pytest.approx([30, 70, 40, 60, 50])
    assert {row["component"] for row in edges} == {1}
    assert {(row["forward"], row["backward"]) for row in edges} == {(1, 1)}
    nodes = rows_of(results["NODES"])
    assert sorted(row["degree"] for row in nodes) == [1, 1, 1, 1, 2, 4]
    assert sum(row["issue"] == "dangle" for row in rows_of(results["ISSUES"])) == 4
    assert any("100.0 % of the length hangs together" in text for text in feedback.infos)


def test_a_one_way_street_is_closed_against_for_cycling(run, rows_of, streets):
    edges = rows_of(run("build_network", {"STREETS": streets, "MODE": 1} | OUTPUTS)["OUTPUT"])
    assert (edges[2]["forward"], edges[2]["backward"]) == (1, 0)


def test_crossings_that_do_not_connect_are_counted_and_shown(run, rows_of, streets, feedback):
    results = run("build_network", {"STREETS": streets} | OUTPUTS)
    assert any("1 crossings of streets on one level" in text for text in feedback.warnings)
    assert any("falls into 2 parts" in text for text in feedback.warnings)
    issues = rows_of(results["ISSUES"])
    assert [row["street"] for row in issues if row["issue"] == "crossing"] == [1]


def test_no_issue_is_an_empty_layer_of_points(run, make_layer, tmp_path):
    ring = make_layer("LineString", ["LINESTRING(0 0, 9 0, 9 9, 0 0)"])
    target = tmp_path / "issues.gpkg"
    run("build_network", {"STREETS": ring} | OUTPUTS | {"ISSUES": str(target)})
    layer = QgsVectorLayer(str(target), "issues", "ogr")
    assert layer.featureCount() == 0
    assert layer.wkbType() == QgsWkbTypes.Type.Point


def test_streets_in_degrees_give_metres(run, rows_of, streets):
    import processing

    degrees = processing.run(
        "native:reprojectlayer",
        {"INPUT": streets, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    edges = rows_of(run("build_network", {"STREETS": degrees} | OUTPUTS)["OUTPUT"])
    assert sum(row["length_m"] for row in edges) == pytest.approx(250, rel=1e-5)


def test_municipal_fields_say_level_and_direction(run, rows_of, make_layer):
    streets = make_layer(
        "MultiLineStringZ",
        ["MULTILINESTRINGZ((0 0 5, 100 0 5))", "MULTILINESTRINGZ((30 -40 9, 30 60 9))"],
        "NIVEL:double,SENTIDO:string",
        [[0.0, None], [1.0, "TF"]],
    )
    options = {
        "STREETS": streets, "MODE": 1, "NODE_CROSSINGS": True,
        "LEVEL_FIELD": "NIVEL", "ONEWAY_FIELD": "SENTIDO",
    }  # fmt: skip
    edges = rows_of(run("build_network", options | OUTPUTS)["OUTPUT"])
    assert [row["length_m"] for row in edges] == pytest.approx([100, 100])
    assert (edges[1]["forward"], edges[1]["backward"]) == (0, 1)


def test_a_layer_without_lines_is_a_sentence(run, make_layer):
    nothing = make_layer("LineString", [None], name="ruas")
    with pytest.raises(QgsProcessingException, match="“ruas” has no feature with a geometry"):
        run("build_network", {"STREETS": nothing} | OUTPUTS)


@pytest.mark.real_data
def test_the_tags_of_amadora_are_read_from_other_tags(run, rows_of, real_data):
    source = str(real_data / "amadora" / "rede_viaria_declives.gpkg")
    parameters = {"STREETS": source, "MODE": 1} | OUTPUTS
    edges = rows_of(run("build_network", parameters)["OUTPUT"])
    oneway = [row for row in edges if '"oneway"=>"yes"' in (row["other_tags"] or "")]
    assert len(oneway) > 1000
    assert not any(row["backward"] for row in oneway if "bicycle" not in row["other_tags"]
                   and "cycleway" not in row["other_tags"])  # fmt: skip
