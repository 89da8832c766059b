"""Slope of streets through Processing, on a plane that rises 1 m a cell of 10 m to the east: 10 %.

Cell centres lie at x 5, 15, … 95 and y 5, 15, … 95; heights there are 0, 1, … 9 m.
"""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes

PLANE = [list(range(10))] * 10


@pytest.fixture
def streets(make_layer):
    return make_layer(
        "LineString",
        ["LINESTRING(10 50, 60 50)", "LINESTRING(50 10, 50 60)", "LINESTRING(90 50, 300 50)", None],
        "name:string,SLOPE_CLASS:integer",
        [["up", 99], ["along", 99], ["beyond", 99], ["none", 99]],
    )


@pytest.fixture
def inputs(streets, make_raster):
    dem = make_raster(PLANE, name="dem", origin=(0.0, 100.0))
    return {"STREETS": streets, "DEM": dem, "OUTPUT": "TEMPORARY_OUTPUT"}


def test_every_street_keeps_its_attributes_and_gets_its_slope(run, rows_of, inputs, feedback):
    up, along, beyond, none = rows_of(run("network_slope", inputs)["OUTPUT"])
    # 50 m to the east: 5 m up, 10 %, the class 10–20 %.
    assert up["name"] == "up"
    assert up["slope_mean_pct"] == pytest.approx(10)
    assert up["slope_max_pct"] == pytest.approx(10)
    assert (up["rise_m"], up["fall_m"]) == pytest.approx((5, 0), abs=1e-9)
    assert up["slope_class"] == 5
    assert along["slope_mean_pct"] == pytest.approx(0, abs=1e-9)
    assert along["slope_class"] == 1
    assert beyond["slope_mean_pct"] is None
    assert beyond["slope_class"] is None
    assert none["name"] == "none"
    assert any("1 of 4 streets" in text for text in feedback.warnings)


def test_a_field_of_the_same_name_is_replaced_and_told(run, rows_of, inputs, feedback):
    for heights in (False, True):
        up = rows_of(run("network_slope", inputs | {"Z": heights})["OUTPUT"])[0]
        assert "SLOPE_CLASS" not in up
        assert up["slope_class"] == 5
    assert sum("SLOPE_CLASS" in text for text in feedback.warnings) == 2


def test_lines_with_heights_on_request(run, inputs, tmp_path):
    target = tmp_path / "streets.gpkg"
    run("network_slope", inputs | {"Z": True, "STEP": 20, "OUTPUT": str(target)})
    layer = QgsVectorLayer(str(target), "result", "ogr")
    assert QgsWkbTypes.hasZ(layer.wkbType())
    assert layer.crs().authid() == "EPSG:3763"
    up = next(layer.getFeatures())
    # 50 m in steps of at most 20 m: three pieces, four points; z = (x - 5) / 10.
    heights = [point.z() for point in up.geometry().vertices()]
    assert heights == pytest.approx([0.5, 0.5 + 5 / 3, 0.5 + 10 / 3, 5.5])
    assert up["name"] == "up"


def test_a_bridge_tagged_in_other_tags_runs_straight(run, rows_of, inputs, make_layer, make_raster):
    # A valley 9 m deep at x = 45 to 55 between rims of 9 m.
    valley = make_raster([[9, 9, 9, 9, 0, 0, 9, 9, 9, 9]] * 10, name="valley", origin=(0, 100))
    bridge = make_layer(
        "LineString",
        ["LINESTRING(20 50, 80 50)"],
        "other_tags:string",
        [['"bridge"=>"viaduct","layer"=>"1"']],
    )
    parameters = inputs | {"STREETS": bridge, "DEM": valley}
    deck = rows_of(run("network_slope", parameters)["OUTPUT"])[0]
    assert deck["slope_max_pct"] == pytest.approx(0, abs=1e-9)
    ground = rows_of(run("network_slope", parameters | {"STRUCTURES": False})["OUTPUT"])[0]
    assert ground["fall_m"] == pytest.approx(9)


def test_streets_in_degrees_give_the_same_slopes(run, rows_of, inputs):
    import processing

    degrees = processing.run(
        "native:reprojectlayer",
        {"INPUT": inputs["STREETS"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    up = rows_of(run("network_slope", inputs | {"STREETS": degrees})["OUTPUT"])[0]
    assert up["slope_mean_pct"] == pytest.approx(10, rel=1e-4)


def test_a_terrain_without_crs_is_a_sentence(run, inputs, make_raster):
    naked = make_raster(PLANE, name="naked", crs=None, origin=(0.0, 100.0))
    with pytest.raises(QgsProcessingException, match="naked.*no coordinate reference system"):
        run("network_slope", inputs | {"DEM": naked})


def test_streets_beside_the_terrain_are_a_sentence(run, inputs, make_layer):
    far = make_layer("LineString", ["LINESTRING(9000 50, 9100 50)"])
    with pytest.raises(QgsProcessingException, match="“dem” does not cover"):
        run("network_slope", inputs | {"STREETS": far})


@pytest.mark.real_data
def test_amadora_agrees_with_its_published_slopes(run, rows_of, real_data):
    place = real_data / "amadora"
    parameters = {
        "STREETS": str(place / "rede_viaria_declives.gpkg"),
        "DEM": str(place / "dem_copernicus25_3035.tif"),
        "STEP": 0,
        "STRUCTURES": False,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    rows = rows_of(run("network_slope", parameters)["OUTPUT"])
    assert len(rows) == 7242
    # `slope` is a ratio made by the R package slopes on the same terrain.
    differences = [abs(row["slope_mean_pct"] / 100 - row["slope"]) for row in rows]
    assert sum(differences) / len(differences) <= 0.001
