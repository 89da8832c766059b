"""Coastal flooding through Processing: a coast of eight cells worked by hand, the sample, Lisbon.

The model has 10 m cells, x 0–40 and y 0–20:  sea 1 5 1
                                              sea 2 5 5
At 3 m the second column floods (2 m and 1 m deep); the last cell above is low but not joined.
"""

import shutil

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

SEA = "POLYGON((-5 -5, 10 -5, 10 25, -5 25, -5 -5))"
LOW = "POLYGON((12 12, 18 12, 18 18, 12 18, 12 12))"
MIDDLE = "POLYGON((12 2, 18 2, 18 8, 12 8, 12 2))"
HIGH = "POLYGON((32 2, 38 2, 38 8, 32 8, 32 2))"
ALL = "POLYGON((0 0, 40 0, 40 20, 0 20, 0 0))"


@pytest.fixture
def base(make_raster, tmp_path):
    return {
        "DEM": make_raster([[-9, 1, 5, 1], [-9, 2, 5, 5]], "mdt", nodata=-9),
        "WATER_LEVEL": "1,5; 3",
        "DEPTH": str(tmp_path / "depth.tif"),
        "EXTENT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def people(make_layer):
    """Three buildings with people of their own, the last one on high ground."""
    rows = [[1, 10, 4], [2, 20, 5], [3, 30, 6]]
    fields = "cod:integer,population:double,age_65:double"
    buildings = make_layer("Polygon", [LOW, MIDDLE, HIGH], fields, rows)
    return {"BUILDINGS": buildings, "PLACES_OUTPUT": "TEMPORARY_OUTPUT"}


@pytest.fixture
def values_of():
    from smart_territory_plugin.core.raster import read_raster

    return lambda path: read_raster(path).values


def fails(run, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("coastal_flooding", parameters)


# --- by hand -------------------------------------------------------------------------------------


def test_depth_and_extent_are_those_of_land_joined_to_the_sea(run, rows_of, values_of, base):
    results = run("coastal_flooding", base)
    np.testing.assert_allclose(
        values_of(results["DEPTH"]), [[np.nan, 2, np.nan, np.nan], [np.nan, 1, np.nan, np.nan]]
    )
    high, low = rows_of(results["EXTENT"])
    assert (high["level_m"], low["level_m"]) == (3, 1.5)
    assert (high["flooded_ha"], low["flooded_ha"]) == pytest.approx((0.02, 0.01))
    assert (high["unconnected_ha"], low["unconnected_ha"]) == pytest.approx((0.01, 0.01))
    assert (high["depth_mean_m"], high["depth_max_m"]) == pytest.approx((1.5, 2))
    assert high["people_affected"] is None
    shapes = [f.geometry() for f in QgsVectorLayer.getFeatures(layer(results["EXTENT"]))]
    assert [shape.area() for shape in shapes] == pytest.approx([200, 100])


def layer(result):
    return QgsVectorLayer(result, "a", "ogr") if isinstance(result, str) else result


def test_buildings_and_their_people_are_potentially_affected(run, rows_of, base, people):
    results = run("coastal_flooding", base | people)
    low, middle, high = rows_of(results["PLACES_OUTPUT"])
    assert low["cod"] == 1
    assert (low["level_first_m"], middle["level_first_m"], high["level_first_m"]) == (1.5, 3, None)
    assert (low["depth_max_m"], middle["depth_max_m"]) == pytest.approx((2, 1))
    assert (middle["people_affected"], high["people_affected"]) == (20, 0)
    most, least = rows_of(results["EXTENT"])
    assert (most["people_affected"], least["people_affected"]) == (30, 10)
    assert (most["age_65_affected"], most["buildings_affected"]) == (9, 2)


def test_zones_hold_land_and_people(run, rows_of, base, people, make_layer):
    zones = make_layer("Polygon", [ALL], "nome:string", [["tudo"]])
    more = {"ZONES": zones, "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    (zone,) = rows_of(run("coastal_flooding", base | people | more)["ZONES_OUTPUT"])
    assert zone["flooded_pct"] == pytest.approx(25)
    assert zone["people_affected_pct"] == pytest.approx(50)
    assert zone["people_affected_1_5"] == 10
    assert zone["population"] == 60
    (zone,) = rows_of(run("coastal_flooding", base | more)["ZONES_OUTPUT"])
    assert zone["flooded_pct"] == pytest.approx(25)
    assert zone["people_affected"] is None


def test_buildings_alone_are_counted(run, rows_of, base, make_layer):
    more = {
        "BUILDINGS": make_layer("Polygon", [LOW, HIGH, None], "cod:integer", [[1], [2], [3]]),
        "PLACES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("coastal_flooding", base | more)
    low, high, nowhere = rows_of(results["PLACES_OUTPUT"])
    assert (low["affected_pct"], high["affected_pct"], nowhere["affected_pct"]) == (100, 0, None)
    most, _ = rows_of(results["EXTENT"])
    assert (most["buildings_affected"], most["people_affected"]) == (1, None)


def test_a_census_alone_counts_by_area_and_says_so(run, rows_of, base, make_layer, feedback):
    census = make_layer("Polygon", [ALL], "pessoas:integer", [[80]])
    more = {
        "CENSUS": census,
        "POPULATION_FIELD": "pessoas",
        "PLACES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("coastal_flooding", base | more)
    most, _ = rows_of(results["EXTENT"])
    assert most["people_affected"] == pytest.approx(20)
    assert most["buildings_affected"] is None
    assert any("area_share" in text for text in feedback.warnings)
    (place,) = rows_of(results["PLACES_OUTPUT"])
    assert place["placed"] == "area_share"


def test_levels_above_the_hydrographic_zero_are_lowered(run, rows_of, base):
    more = {"WATER_LEVEL": "5,2", "LEVEL_DATUM": 1, "DATUM_OFFSET": 2.2}
    (row,) = rows_of(run("coastal_flooding", base | more)["EXTENT"])
    assert row["level_m"] == pytest.approx(5.2)
    assert row["level_model_m"] == pytest.approx(3)
    assert row["flooded_ha"] == pytest.approx(0.02)


def test_an_offset_of_zero_is_an_offset(run, rows_of, base):
    more = {"LEVEL_DATUM": 1, "DATUM_OFFSET": 0}
    assert rows_of(run("coastal_flooding", base | more)["EXTENT"])[0]["flooded_ha"] > 0


def test_attenuation_keeps_the_second_cell_shallower(run, values_of, base, make_raster):
    dem = make_raster([[-9, 0, 0, 0]], "plano", nodata=-9)
    results = run("coastal_flooding", base | {"DEM": dem, "ATTENUATION": 0.1, "WATER_LEVEL": "2,5"})
    np.testing.assert_allclose(values_of(results["DEPTH"]), [[np.nan, 1.5, 0.5, np.nan]], atol=1e-6)


def test_the_sea_may_be_given_or_read_from_heights(run, rows_of, base, make_layer, make_raster):
    dem = make_raster([[0, 1, 5, 1], [-1, 2, 5, 5]], "alturas")
    from_polygons = {"DEM": dem, "SEA": make_layer("Polygon", [SEA])}
    for more in (from_polygons, {"DEM": dem, "SEA_IN_MODEL": 1}):
        assert rows_of(run("coastal_flooding", base | more)["EXTENT"])[0]["flooded_ha"] == (
            pytest.approx(0.02)
        )
    # Over the edge water reaches every low cell, and the sea's own cells are land.
    more = {"DEM": dem, "SEA_IN_MODEL": 2}
    assert rows_of(run("coastal_flooding", base | more)["EXTENT"])[0]["flooded_ha"] == (
        pytest.approx(0.05)
    )


# --- what a user must be told --------------------------------------------------------------------


def test_faults_get_a_sentence(run, base, make_layer, make_raster):
    fails(run, base | {"WATER_LEVEL": "alto"}, "no list of water levels")
    fails(run, base | {"LEVEL_DATUM": 1}, "hydrographic zero need its offset")
    fails(run, base | {"WATER_LEVEL": "0,5"}, "lies below all its land")
    fails(run, base | {"DEM": make_raster([[5, 1]], "seco")}, "shows no sea")
    fails(run, base | {"DEM": make_raster([[5, 5]], "s2"), "SEA_IN_MODEL": 1}, "at or below 0 m")
    fails(run, base | {"DEM": make_raster([[5, 5]], "s3"), "SEA_IN_MODEL": 2}, "no water comes in")
    fails(run, base | {"DEM": make_raster([[0.0, 0]], "nada", nodata=0)}, "only no data")
    fails(
        run, base | {"SEA": make_layer("Polygon", ["POLYGON((90 0, 99 0, 99 9, 90 0))"])}, "no cell"
    )
    fails(run, base | {"PLACES_OUTPUT": "TEMPORARY_OUTPUT"}, "nothing to measure")
    fails(run, base | {"ZONES_OUTPUT": "TEMPORARY_OUTPUT"}, "needs a layer of zones")


def test_a_model_in_degrees_needs_polygons_of_the_sea(run, rows_of, base, make_layer, make_raster):
    cells = [[float("nan")] * 3 + [1.0] * 9] * 12
    dem = make_raster(cells, "graus", crs=4326, origin=(-8.79, 41.54), cell=0.0003)
    fails(run, base | {"DEM": dem}, "no coordinates in metres")
    west = "POLYGON((-8.80 41.5, -8.789 41.5, -8.789 41.6, -8.80 41.6, -8.80 41.5))"
    sea = make_layer("Polygon", [west], crs="EPSG:4326")
    most, _ = rows_of(run("coastal_flooding", base | {"DEM": dem, "SEA": sea})["EXTENT"])
    # 9 by 12 cells of 25 m by 33 m, less the half cells that interpolation loses.
    assert most["flooded_ha"] == pytest.approx(8.9, rel=0.15)


def test_cancel_leaves_nothing(run, base, cancelling_feedback, tmp_path):
    with pytest.raises(QgsProcessingException):
        run("coastal_flooding", base, cancelling_feedback(30))
    assert not (tmp_path / "depth.tif").exists()


# --- the sample and Lisbon -----------------------------------------------------------------------


def test_the_sample_floods_by_freguesia(run, rows_of, tmp_path):
    from smart_territory_plugin.paths import resource

    path = tmp_path / "territorio.gpkg"
    shutil.copy(resource("sample", "vila_mar", "territorio.gpkg"), path)
    parameters = {
        "DEM": str(resource("sample", "vila_mar", "mdt.tif")),
        "WATER_LEVEL": "2; 4",
        "SEA_IN_MODEL": 1,
        "CENSUS": f"{path}|layername=BGRI2021_9901",
        "BUILDINGS": f"{path}|layername=edificios",
        "ZONES": f"{path}|layername=cont_freguesias",
        "DEPTH": "TEMPORARY_OUTPUT",
        "EXTENT": "TEMPORARY_OUTPUT",
        "PLACES_OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("coastal_flooding", parameters)
    most, least = rows_of(results["EXTENT"])
    assert 0 < least["flooded_ha"] < most["flooded_ha"]
    assert least["people_affected"] <= most["people_affected"]
    zones = rows_of(results["ZONES_OUTPUT"])
    assert len(zones) == 5
    # Land outside the municipality is in the model, not in the zones.
    assert sum(zone["flooded_ha"] for zone in zones) <= most["flooded_ha"] + 1e-6
    assert sum(zone["people_affected"] for zone in zones) == pytest.approx(
        most["people_affected"], rel=0.02
    )


@pytest.mark.real_data
def test_lisbon_floods_along_the_river_alone(run, rows_of, real_data):
    place = real_data / "lisboa"
    parameters = {
        "DEM": str(place / "dem_copernicus25_3035.tif"),
        "WATER_LEVEL": "1; 3",
        "CENSUS": str(place / "BGRI2011_1106.gpkg"),
        "ZONES": str(place / "freguesias.gpkg"),
        "DEPTH": "TEMPORARY_OUTPUT",
        "EXTENT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("coastal_flooding", parameters)
    most, least = rows_of(results["EXTENT"])
    assert 0 < least["flooded_ha"] <= most["flooded_ha"]
    zones = {zone["Dicofre"]: zone for zone in rows_of(results["ZONES_OUTPUT"])}
    assert len(zones) == 24
    dry = [zone for zone in zones.values() if zone["flooded_ha"] == 0]
    assert 5 < len(dry) < 20  # the hills
    for zone in dry:
        assert zone["people_affected"] == 0
