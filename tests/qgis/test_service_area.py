"""Service areas through Processing, on one street of 1000 m with facilities at both ends."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes


@pytest.fixture
def inputs(make_layer):
    street = make_layer("LineString", ["LINESTRING(0 0, 1000 0)"], name="ruas")
    facilities = make_layer(
        "Point",
        ["POINT(0 5)", "POINT(1000 0)"],
        "nome:string,raio:double,espera:double",
        [["A", 200.0, 0.0], ["B", 500.0, 300.0]],
        name="equipamentos",
    )
    return {
        "STREETS": street,
        "FACILITIES": facilities,
        "FACILITY_ID": "nome",
        "LIMITS": "300, 600",
        "LINES": "TEMPORARY_OUTPUT",
    }


def lengths(rows, *names):
    found = {}
    for row in rows:
        key = tuple(row[name] for name in names)
        found[key] = found.get(key, 0) + row["length_m"]
    return {key: pytest.approx(value) for key, value in found.items()}


def test_together_every_street_is_there_once(run, rows_of, inputs, feedback):
    rows = rows_of(run("service_area", inputs)["LINES"])
    # 300 m from each end, then what is left between them.
    assert lengths(rows, "facility", "band") == {(None, 300): 600, (None, 600): 400}
    assert any("Streets within 600: 1.0 km" in text for text in feedback.infos)


def test_each_for_itself_and_the_nearest(run, rows_of, inputs):
    alone = rows_of(run("service_area", inputs | {"MODE": 1})["LINES"])
    assert lengths(alone, "facility", "band") == {
        ("A", 300): 300, ("A", 600): 300, ("B", 300): 300, ("B", 600): 300
    }  # fmt: skip
    nearest = rows_of(run("service_area", inputs | {"MODE": 2})["LINES"])
    assert lengths(nearest, "facility") == {("A",): 500, ("B",): 500}


def test_limits_and_costs_at_the_start_come_from_fields(run, rows_of, inputs):
    own = inputs | {"LIMIT_FIELD": "raio", "MODE": 1}
    assert lengths(rows_of(run("service_area", own)["LINES"]), "facility", "band") == {
        ("A", 200): 200, ("B", 500): 500
    }  # fmt: skip
    begun = own | {"START_COST_FIELD": "espera"}
    rows = rows_of(run("service_area", begun)["LINES"])
    assert lengths(rows, "facility") == {("A",): 200, ("B",): 200}
    assert {row["cost_from"] for row in rows if row["facility"] == "B"} == {300}


def test_areas_are_made_when_they_are_asked_for(run, rows_of, inputs, tmp_path):
    target = tmp_path / "areas.gpkg"
    parameters = inputs | {"LIMITS": "100", "WIDTH": 20, "POLYGONS": str(target)}
    rows = rows_of(run("service_area", parameters)["POLYGONS"])
    assert len(rows) == 1
    # Two strips of 100 m by 40 m, each with two half discs of radius 20 m (16 corners).
    assert rows[0]["area_m2"] == pytest.approx(2 * (100 * 40 + 3.0615 * 400), rel=1e-4)


def test_nothing_in_reach_is_an_empty_layer_of_lines(run, inputs, make_layer, tmp_path):
    target = tmp_path / "lines.gpkg"
    run("service_area", inputs | {"LIMITS": "0,0000001; 0,0000002", "LINES": str(target)})
    layer = QgsVectorLayer(str(target), "lines", "ogr")
    assert layer.featureCount() == 0
    assert QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry


@pytest.mark.parametrize("text", ["near", "600, 300"])
def test_limits_that_make_no_bands_are_a_sentence(run, inputs, text):
    with pytest.raises(QgsProcessingException, match="limits"):
        run("service_area", inputs | {"LIMITS": text})


@pytest.mark.real_data
def test_service_lines_of_lisbon_cover_what_qgis_covers_and_once(
    run, rows_of, real_data, make_layer
):
    """QGIS's own service area writes covered edges twice; the ground they cover is the same."""
    import processing

    streets = processing.run(
        "native:reprojectlayer",
        {
            "INPUT": str(real_data / "lisboa" / "rede_viaria_osm_sem_dbf.shp"),
            "TARGET_CRS": "EPSG:3763",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    points = ["POINT(-87700 -106300)", "POINT(-89500 -103000)", "POINT(-85800 -101500)"]
    facilities = make_layer("Point", points, name="f")
    ours = run(
        "service_area",
        {"STREETS": streets, "FACILITIES": facilities, "LIMITS": "400", "MODE": 1,
         "MAX_SNAP": 500, "LINES": "TEMPORARY_OUTPUT"},
    )["LINES"]  # fmt: skip
    theirs = processing.run(
        "native:serviceareafromlayer",
        {"INPUT": streets, "STRATEGY": 0, "START_POINTS": facilities, "TRAVEL_COST2": 400,
         "OUTPUT_LINES": "TEMPORARY_OUTPUT"},
    )["OUTPUT_LINES"]  # fmt: skip
    for feature in theirs.getFeatures():
        ground = feature.geometry()
        mine = [f.geometry() for f in ours.getFeatures() if f["facility"] == str(feature.id())]
        total = sum(line.length() for line in mine)
        covered = ground.buffer(0.05, 5)
        assert total > 1000
        assert sum(line.intersection(covered).length() for line in mine) == pytest.approx(
            total, rel=1e-3
        )
