"""Heat exposure through Processing: two zones on a raster of four cells, worked by hand.

The raster has 10 m cells, x 0–20 and y 0–20:  30 40
                                               20 30
The left zone covers the left column, the right zone the right one.
"""

import pytest
from qgis.core import QgsProcessingException

LEFT = "POLYGON((0 0, 10 0, 10 20, 0 20, 0 0))"
RIGHT = "POLYGON((10 0, 20 0, 20 20, 10 20, 10 0))"
TEMPERATURES = [[30, 40], [20, 30]]


@pytest.fixture
def layers(make_layer, make_raster):
    zones = make_layer(
        "Polygon", [LEFT, RIGHT], "name:string,people:integer", [["left", 100], ["right", 60]]
    )
    return {"LST": make_raster(TEMPERATURES), "ZONES": zones, "OUTPUT": "TEMPORARY_OUTPUT"}


def test_mean_maximum_and_excess_follow_the_cells(run, rows_of, layers):
    left, right = rows_of(run("heat_exposure", layers)["OUTPUT"])
    # left: (30 + 20) / 2 = 25; right: (40 + 30) / 2 = 35; reference: (30+40+20+30) / 4 = 30
    assert (left["lst_mean_c"], right["lst_mean_c"]) == pytest.approx((25, 35))
    assert (left["lst_max_c"], right["lst_max_c"]) == pytest.approx((30, 40))
    assert (left["lst_anomaly_c"], right["lst_anomaly_c"]) == pytest.approx((-5, 5))


def test_hot_share_counts_land_at_or_above_reference_plus_delta(run, rows_of, layers):
    left, right = rows_of(run("heat_exposure", layers | {"HOT_DELTA": 10})["OUTPUT"])
    # hot from 30 + 10 = 40 °C inclusive: one of the right zone's two cells
    assert (left["hot_pct"], right["hot_pct"]) == pytest.approx((0, 50))


def test_people_on_hot_land_are_the_zone_s_people_times_the_share(run, rows_of, layers):
    parameters = layers | {"HOT_DELTA": 10, "POPULATION_FIELD": "people"}
    left, right = rows_of(run("heat_exposure", parameters)["OUTPUT"])
    assert (left["pop_hot"], right["pop_hot"]) == pytest.approx((0, 30))


def test_a_reference_of_zero_degrees_is_not_taken_for_an_omitted_one(run, rows_of, layers):
    left, _ = rows_of(run("heat_exposure", layers | {"REFERENCE": 0})["OUTPUT"])
    assert left["lst_anomaly_c"] == pytest.approx(25)


def test_with_built_land_the_reference_and_the_share_look_at_built_land_only(
    run, rows_of, layers, make_layer
):
    # built: the lower right cell (30 °C) and the lower left one (20 °C): reference 25
    built = make_layer("Polygon", ["POLYGON((0 0, 20 0, 20 10, 0 10, 0 0))"])
    left, right = rows_of(run("heat_exposure", layers | {"BUILT": built})["OUTPUT"])
    assert (left["lst_mean_c"], right["lst_mean_c"]) == pytest.approx((25, 35))
    assert (left["lst_anomaly_c"], right["lst_anomaly_c"]) == pytest.approx((-5, 5))
    # hot from 28 °C: none of the left built cell, all of the right one
    assert (left["hot_pct"], right["hot_pct"]) == pytest.approx((0, 100))


def test_a_zone_outside_the_raster_stays_empty_and_is_counted(
    run, rows_of, layers, make_layer, feedback
):
    zones = make_layer("Polygon", [LEFT, "POLYGON((90 0, 99 0, 99 9, 90 9, 90 0))"])
    _, outside = rows_of(run("heat_exposure", layers | {"ZONES": zones})["OUTPUT"])
    assert outside["lst_mean_c"] is None
    assert outside["hot_pct"] is None
    assert any("1 zones have no valid cell" in text for text in feedback.warnings)


def test_layers_that_do_not_overlap_are_refused_in_a_sentence(run, layers, make_layer):
    far = make_layer("Polygon", ["POLYGON((900 0, 910 0, 910 9, 900 9, 900 0))"])
    with pytest.raises(QgsProcessingException, match="does not cover the area"):
        run("heat_exposure", layers | {"ZONES": far})


def test_zones_over_empty_cells_only_are_refused_in_a_sentence(run, layers, make_raster):
    empty = make_raster([[-9999, -9999], [-9999, -9999]], name="empty", nodata=-9999)
    with pytest.raises(QgsProcessingException, match="No zone has a valid cell"):
        run("heat_exposure", layers | {"LST": empty})


def test_kelvin_is_refused_in_a_sentence(run, layers, make_raster):
    kelvin = make_raster([[303, 313], [293, 303]], name="kelvin")
    with pytest.raises(QgsProcessingException, match="no temperature in °C"):
        run("heat_exposure", layers | {"LST": kelvin})


def test_zones_without_a_crs_are_refused_in_a_sentence(run, layers, make_layer):
    lost = make_layer("Polygon", [LEFT], crs="", name="perdida")
    with pytest.raises(QgsProcessingException, match="“perdida” has no coordinate reference"):
        run("heat_exposure", layers | {"ZONES": lost})


def test_a_raster_without_a_crs_is_refused_in_a_sentence(run, layers, make_raster):
    lost = make_raster(TEMPERATURES, name="lost", crs=None)
    with pytest.raises(QgsProcessingException, match="“lost”.*coordinate reference system"):
        run("heat_exposure", layers | {"LST": lost})


def test_zones_in_degrees_give_the_same_values_as_in_metres(run, rows_of, make_layer, make_raster):
    # the same two zones, 1 km wide so that the rounding of degrees does not count
    raster = make_raster(TEMPERATURES, name="km", origin=(0, 2000), cell=1000)
    zones = make_layer(
        "Polygon",
        [f"POLYGON(({x} 0, {x + 1000} 0, {x + 1000} 2000, {x} 2000, {x} 0))" for x in (0, 1000)],
    )
    import processing

    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": zones, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    parameters = {"LST": raster, "OUTPUT": "TEMPORARY_OUTPUT"}
    left, right = rows_of(run("heat_exposure", parameters | {"ZONES": degrees})["OUTPUT"])
    assert (left["lst_mean_c"], right["lst_mean_c"]) == pytest.approx((25, 35), abs=1e-3)


def test_people_written_as_text_count_and_words_are_told(
    run, rows_of, layers, make_layer, feedback
):
    rows = [["1 000,5"], ["muitos"]]
    zones = make_layer("Polygon", [LEFT, RIGHT], "people:string", rows)
    parameters = layers | {"ZONES": zones, "POPULATION_FIELD": "people", "HOT_DELTA": 0}
    left, right = rows_of(run("heat_exposure", parameters)["OUTPUT"])
    # hot from 30 °C inclusive: the upper cell of the left zone
    assert left["pop_hot"] == pytest.approx(500.25)
    assert right["pop_hot"] is None
    assert any("muitos" in text for text in feedback.warnings + feedback.infos)


def test_a_zone_of_zero_area_and_one_without_geometry_stay_empty(run, rows_of, layers, make_layer):
    line = "POLYGON((0 0, 10 10, 0 0))"
    zones = make_layer("Polygon", [LEFT, line, None])
    rows = rows_of(run("heat_exposure", layers | {"ZONES": zones})["OUTPUT"])
    assert [row["lst_mean_c"] for row in rows] == [pytest.approx(25), None, None]


def test_overlapping_zones_do_not_count_twice_in_the_reference(run, rows_of, layers, make_layer):
    # left twice and right once: the union is still the four cells, whose mean is 30
    zones = make_layer("Polygon", [LEFT, LEFT, RIGHT])
    rows = rows_of(run("heat_exposure", layers | {"ZONES": zones})["OUTPUT"])
    assert [row["lst_anomaly_c"] for row in rows] == pytest.approx([-5, -5, 5])


@pytest.mark.real_data
def test_montesinho_with_nan_cells_and_no_nodata_tag_has_values_in_the_published_range(
    run, rows_of, real_data
):
    place = real_data / "montesinho"
    result = run(
        "heat_exposure",
        {
            "LST": str(place / "LST-Day.tif"),
            "ZONES": str(place / "Grid_1km.gpkg"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    means = [row["lst_mean_c"] for row in rows_of(result["OUTPUT"])]
    known = [mean for mean in means if mean is not None]
    # the index of the real layers gives 18.6–25.2 °C by day
    assert len(known) > 0.9 * len(means)
    assert min(known) >= 18.5
    assert max(known) <= 25.3
