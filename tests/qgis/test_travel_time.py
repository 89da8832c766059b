"""Travel times through Processing, on a plane that rises 1 m a cell of 10 m to the east: 10 %.

Cell centres lie at x 5, 15, … 95 and y 5, 15, … 95; heights there are 0, 1, … 9 m. Tobler walks
3.549 km/h at 10 % up and 5.037 km/h at 10 % down and on the flat.
"""

import pytest
from qgis.core import QgsProcessingException

PLANE = [list(range(10))] * 10
UP_S, DOWN_S = 50 * 3.6 / 3.5493, 50 * 3.6 / 5.0367  # 50 m


@pytest.fixture
def streets(make_layer):
    return make_layer(
        "LineString",
        ["LINESTRING(10 50, 60 50)", "LINESTRING(50 10, 50 60)", "LINESTRING(90 50, 300 50)", None],
        "name:string,highway:string,TIME_MODEL:string",
        [["up", "footway", "x"], ["along", "steps", "x"], ["beyond", None, "x"], ["none"] * 3],
    )


@pytest.fixture
def inputs(streets, make_raster):
    dem = make_raster(PLANE, name="dem", origin=(0.0, 100.0))
    return {"NETWORK": streets, "DEM": dem, "OUTPUT": "TEMPORARY_OUTPUT"}


def test_every_street_keeps_its_attributes_and_gets_its_times(run, rows_of, inputs, feedback):
    up, along, beyond, none = rows_of(run("travel_time", inputs)["OUTPUT"])
    assert up["name"] == "up"
    assert (up["time_fwd_s"], up["time_bwd_s"]) == pytest.approx((UP_S, DOWN_S), rel=1e-4)
    assert (along["time_fwd_s"], along["time_bwd_s"]) == pytest.approx((DOWN_S, DOWN_S), rel=1e-4)
    assert (beyond["time_fwd_s"], beyond["time_bwd_s"]) == (None, None)
    assert (none["name"], none["time_fwd_s"]) == ("none", None)
    assert {row["time_model"] for row in (up, along, beyond, none)} == {"walk_tobler"}
    assert "TIME_MODEL" not in up
    assert any("1 of 4 streets" in text for text in feedback.warnings)


def test_the_ways_of_travelling_stand_in_their_order(run, rows_of, inputs):
    models = []
    for mode in range(7):
        rows = rows_of(run("travel_time", inputs | {"MODE": mode})["OUTPUT"])
        models.append(rows[0]["time_model"])
        # The level street is made of steps: no bicycle and no wheelchair passes.
        assert (rows[1]["time_fwd_s"] is None) == (mode > 2)
    assert models == [
        "walk_tobler", "walk_naismith", "walk_rees",
        "cycle_felix", "cycle_valhalla", "cycle_constant", "wheelchair",
    ]  # fmt: skip


def test_a_speed_of_one_s_own(run, rows_of, inputs):
    rows = rows_of(run("travel_time", inputs | {"SPEED": 2.51835})["OUTPUT"])
    assert rows[0]["time_fwd_s"] == pytest.approx(2 * UP_S, rel=1e-4)  # half of 5.0367 km/h


def test_the_fields_of_the_slope_algorithm_serve_without_a_terrain_model(
    run, rows_of, inputs, feedback
):
    parameters = {"STREETS": inputs["NETWORK"], "DEM": inputs["DEM"], "OUTPUT": "TEMPORARY_OUTPUT"}
    slopes = run("network_slope", parameters)["OUTPUT"]
    parameters = {"NETWORK": slopes, "OUTPUT": "TEMPORARY_OUTPUT"}
    up = rows_of(run("travel_time", parameters)["OUTPUT"])[0]
    assert (up["time_fwd_s"], up["time_bwd_s"]) == pytest.approx((UP_S, DOWN_S), rel=1e-4)
    assert any("rise_m" in text for text in feedback.infos)


def test_fields_of_other_names_are_chosen_together(run, rows_of, make_layer):
    layer = make_layer(
        "LineString", ["LINESTRING(0 0, 50 0)"], "sobe:double,desce:double", [[5, 0]]
    )
    parameters = {"NETWORK": layer, "RISE_FIELD": "sobe", "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="needed together"):
        run("travel_time", parameters)
    with pytest.raises(QgsProcessingException, match="needed together"):
        run("travel_time", parameters | {"FALL_FIELD": "sobe"})
    up = rows_of(run("travel_time", parameters | {"FALL_FIELD": "desce"})["OUTPUT"])[0]
    assert (up["time_fwd_s"], up["time_bwd_s"]) == pytest.approx((UP_S, DOWN_S), rel=1e-4)


def test_heights_in_the_lines_serve_without_a_terrain_model(run, rows_of, make_layer):
    layer = make_layer("LineStringZ", ["LINESTRING Z (0 0 10, 50 0 15)"])
    up = rows_of(run("travel_time", {"NETWORK": layer, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"])[0]
    assert (up["time_fwd_s"], up["time_bwd_s"]) == pytest.approx((UP_S, DOWN_S), rel=1e-4)


def test_without_slopes_the_log_warns_of_flat_streets(run, rows_of, inputs, feedback):
    up = rows_of(run("travel_time", inputs | {"DEM": None})["OUTPUT"])[0]
    assert (up["time_fwd_s"], up["time_bwd_s"]) == pytest.approx((DOWN_S, DOWN_S), rel=1e-4)
    assert any("counts as flat" in text for text in feedback.warnings)


def test_a_bridge_tagged_in_other_tags_runs_straight(run, rows_of, inputs, make_layer, make_raster):
    # A valley 9 m deep at x = 45 to 55 between rims of 9 m.
    valley = make_raster([[9, 9, 9, 9, 0, 0, 9, 9, 9, 9]] * 10, name="valley", origin=(0, 100))
    bridge = make_layer(
        "LineString",
        ["LINESTRING(25 50, 75 50)"],
        "other_tags:string",
        [['"bridge"=>"viaduct","layer"=>"1"']],
    )
    parameters = inputs | {"NETWORK": bridge, "DEM": valley}
    deck = rows_of(run("travel_time", parameters)["OUTPUT"])[0]
    assert deck["time_fwd_s"] == pytest.approx(DOWN_S, rel=1e-4)
    ground = rows_of(run("travel_time", parameters | {"STRUCTURES": False})["OUTPUT"])[0]
    assert ground["time_fwd_s"] > 2 * DOWN_S


def test_streets_in_degrees_take_the_same_times(run, rows_of, inputs):
    import processing

    degrees = processing.run(
        "native:reprojectlayer",
        {"INPUT": inputs["NETWORK"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    up = rows_of(run("travel_time", inputs | {"NETWORK": degrees})["OUTPUT"])[0]
    assert up["time_fwd_s"] == pytest.approx(UP_S, rel=1e-3)


@pytest.mark.real_data
def test_amadora_is_slower_up_than_down_and_there_and_back_than_flat(run, rows_of, real_data):
    place = real_data / "amadora"
    parameters = {
        "NETWORK": str(place / "rede_viaria_declives.gpkg"),
        "DEM": str(place / "dem_copernicus25_3035.tif"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    hilly = rows_of(run("travel_time", parameters)["OUTPUT"])
    flat = rows_of(run("travel_time", parameters | {"DEM": None})["OUTPUT"])
    assert len(hilly) == 7242
    total = [sum(row["time_fwd_s"] + row["time_bwd_s"] for row in rows) for rows in (hilly, flat)]
    # 558 km there and back at 5.037 km/h.
    assert total[1] / 3600 == pytest.approx(2 * 558 / 5.0367, rel=0.01)
    assert 1.01 < total[0] / total[1] < 1.1
