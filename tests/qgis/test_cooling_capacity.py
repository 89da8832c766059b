"""Cooling capacity through Processing: three cells worked by hand, the sample and Esposende.

Cells of 100 m (1 ha) in one row, x 0–300: wood, built, wood. With ET0 the same everywhere the
cooling capacity is 0.646 of wood and 0.1 of built land; at a cooling distance of 100 m the built
cell gets 2·e⁻¹·0.646 / (1 + 2·e⁻¹) = 0.27383 from the wood around (3.3 ha of it).
"""

import math
import shutil

import numpy as np
import pytest
from qgis.core import QgsProcessingException

WOOD, BUILT = 3, 1
TABLE = """lucode;kc;green_area;shade;albedo;building_intensity
1;0,2;0;0,05;0,15;1
3;1;1;0,7;0,13;0
"""
CC = [0.646, 0.1, 0.646]
PARK = 2 * math.exp(-1) * 0.646 / (1 + 2 * math.exp(-1))
HM = [0.646, PARK, 0.646]
MIDDLE = "POLYGON((100 0, 200 0, 200 100, 100 100, 100 0))"
LEFT_HALF = "POLYGON((0 0, 150 0, 150 100, 0 100, 0 0))"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "arrefecimento.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def made(tmp_path):
    return {name: str(tmp_path / f"{name.lower()}.tif") for name in ("T_AIR", "HM", "CC")}


@pytest.fixture
def base(make_raster, table, made):
    land = make_raster([[WOOD, BUILT, WOOD]], "uso", origin=(0, 100), cell=100)
    town = {"LULC": land, "TABLE": table, "T_REF": 20, "UHI_MAX": 4}
    return town | {"COOLING_DISTANCE": 100, "MIXING_DISTANCE": 0} | made


@pytest.fixture
def values_of():
    from smart_territory_plugin.core.raster import read_raster

    return lambda path: read_raster(path).values


def fails(run, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("cooling_capacity", parameters)


# --- by hand -------------------------------------------------------------------------------------


def test_the_three_rasters_hold_the_formulas(run, values_of, base):
    results = run("cooling_capacity", base)
    np.testing.assert_allclose(values_of(results["CC"]), [CC], rtol=1e-6)
    np.testing.assert_allclose(values_of(results["HM"]), [HM], rtol=1e-6)
    # air that does not mix: 20 + (1 − HM)·4
    expected = [[20 + (1 - hm) * 4 for hm in HM]]
    np.testing.assert_allclose(values_of(results["T_AIR"]), expected, rtol=1e-6)


def test_the_air_mixes_with_weights_that_fall_to_1_over_e(run, values_of, base):
    results = run("cooling_capacity", base | {"MIXING_DISTANCE": 100})
    side, middle = 20 + (1 - HM[0]) * 4, 20 + (1 - HM[1]) * 4
    near, far = math.exp(-1), math.exp(-2)
    left = (side + near * middle + far * side) / (1 + near + far)
    centre = (middle + 2 * near * side) / (1 + 2 * near)
    np.testing.assert_allclose(values_of(results["T_AIR"]), [[left, centre, left]], rtol=1e-6)


def test_zones_and_buildings_get_the_mean_of_what_they_cover(run, rows_of, make_layer, base):
    zones = make_layer("Polygon", [LEFT_HALF], "nome:string", [["oeste"]])
    buildings = make_layer("Polygon", [MIDDLE, None], "id:integer", [[1], [2]])
    given = {"ZONES": zones, "BUILDINGS": buildings}
    wanted = dict.fromkeys(("ZONES_OUTPUT", "BUILDINGS_OUTPUT"), "TEMPORARY_OUTPUT")
    results = run("cooling_capacity", base | given | wanted)
    (zone,) = rows_of(results["ZONES_OUTPUT"])
    # one cell of wood and half of the built one
    assert zone["nome"] == "oeste"
    assert zone["cc_mean"] == pytest.approx((0.646 + 0.05) / 1.5, abs=1e-6)
    assert zone["hm_mean"] == pytest.approx((0.646 + PARK / 2) / 1.5, abs=1e-6)
    assert zone["t_air_mean_c"] == pytest.approx(20 + 4 * (1 - zone["hm_mean"]), abs=1e-5)
    assert zone["t_air_anomaly_c"] == pytest.approx(zone["t_air_mean_c"] - 20)
    assert "wbgt_mean_c" not in zone
    middle, nowhere = rows_of(results["BUILDINGS_OUTPUT"])
    assert middle["hm_mean"] == pytest.approx(PARK, abs=1e-6)
    assert nowhere["hm_mean"] is None


def test_with_a_humidity_there_are_wet_bulb_globe_temperature_and_work(
    run, rows_of, make_layer, base
):
    hot = {"T_REF": 30, "RH": 50, "METHOD": 1, "COOLING_DISTANCE": 0}
    zones = make_layer("Polygon", [MIDDLE])
    given = {"ZONES": zones, "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    (zone,) = rows_of(run("cooling_capacity", base | hot | given)["ZONES_OUTPUT"])
    # built at night: CC = 0, T = 34 °C; e = 3.0525·exp(17.27·34/271.7) = 26.496 hPa
    # WBGT = 19.278 + 0.393·26.496 + 3.94 = 33.631: the highest step of both kinds of work
    assert zone["t_air_mean_c"] == pytest.approx(34, abs=1e-5)
    assert zone["wbgt_mean_c"] == pytest.approx(33.631, abs=2e-3)
    assert (zone["work_loss_light_pct"], zone["work_loss_heavy_pct"]) == (75, 75)


def test_a_humidity_of_zero_is_not_taken_for_an_omitted_one(run, rows_of, make_layer, base):
    given = {"ZONES": make_layer("Polygon", [MIDDLE]), "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    (zone,) = rows_of(run("cooling_capacity", base | {"RH": 0} | given)["ZONES_OUTPUT"])
    assert zone["wbgt_mean_c"] == pytest.approx(0.567 * zone["t_air_mean_c"] + 3.94)


def test_evapotranspiration_of_another_grid_is_brought_onto_the_cells(
    run, values_of, make_raster, base, feedback
):
    # cells of 300 m with centres at x = 150 and 450: 4 and 8; on the map 4, 4, 4 + 4·100/300
    et0 = make_raster([[4, 8]], "et0", origin=(0, 200), cell=300)
    results = run("cooling_capacity", base | {"ET0_RASTER": et0})
    largest = 4 + 4 / 3
    built = 0.03 + 0.03 + 0.2 * 0.2 * 4 / largest
    wood = 0.42 + 0.026 + 0.2 * 4 / largest
    np.testing.assert_allclose(values_of(results["CC"]), [[wood, built, 0.646]], rtol=1e-6)
    assert any("“et0” was brought onto the grid" in text for text in feedback.infos)


def test_cos_polygons_take_the_table_of_their_series(run, values_of, make_layer, made):
    # eucalyptus is 5.1.1.6 in series 2; 5.1.1.5 would be carob trees
    cos = make_layer(
        "Polygon",
        ["POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))", MIDDLE],
        "COS23_n4_C:string",
        [["5.1.1.6"], ["1.1.1.1"]],
    )
    town = {"LULC": cos, "CELL": 100, "T_REF": 20, "UHI_MAX": 4, "COOLING_DISTANCE": 0}
    results = run("cooling_capacity", town | made)
    wood, built = 0.6 * 0.7 + 0.2 * 0.13 + 0.2 * 0.93, 0.6 * 0.05 + 0.2 * 0.15 + 0.2 * 0.18
    np.testing.assert_allclose(values_of(results["CC"]), [[wood, built]], rtol=1e-6)


def test_nan_without_a_nodata_tag_is_no_class(run, values_of, make_raster, base):
    land = make_raster([[WOOD, math.nan, WOOD]], "nan", origin=(0, 100), cell=100)
    results = run("cooling_capacity", base | {"LULC": land})
    np.testing.assert_array_equal(np.isnan(values_of(results["T_AIR"])), [[False, True, False]])


def test_a_map_in_degrees_is_worked_out_in_metres(run, make_raster, base, table, made):
    from smart_territory_plugin.core.raster import open_raster

    land = make_raster(np.full((20, 20), WOOD), "graus", crs=4326, origin=(-8.0, 40.0), cell=0.001)
    results = run("cooling_capacity", base | {"LULC": land})
    grid = open_raster(results["T_AIR"]).grid
    assert not grid.is_geographic
    assert 80 < grid.cell_width < 112


# --- what is refused, in a sentence --------------------------------------------------------------


def test_weights_that_sum_to_zero(run, base):
    fails(run, base | dict.fromkeys(("W_SHADE", "W_ALBEDO", "W_ETI"), 0), "weights.*sum to zero")


def test_a_class_that_is_in_no_row_is_named(run, make_raster, base):
    land = make_raster([[WOOD, 7, 7]], "com7", origin=(0, 100), cell=100)
    fails(run, base | {"LULC": land}, r"“com7” has classes.*: 7 \(2 cells\)")


def test_shares_written_as_percent(run, base, tmp_path):
    path = tmp_path / "percent.csv"
    path.write_text(TABLE.replace("0,7", "70"), encoding="utf-8")
    fails(run, base | {"TABLE": str(path)}, "70 in column “shade” for the class 3")


def test_the_table_of_the_other_series(run, make_layer, made):
    from smart_territory_plugin.core.landcover import shipped_table

    cos = make_layer("Polygon", [MIDDLE], "COS23_n4_C:string", [["1.1.1.1"]])
    town = {"LULC": cos, "T_REF": 20, "UHI_MAX": 4, "TABLE": str(shipped_table("cooling", 1))}
    fails(run, town | made, "series")


def test_a_raster_of_unknown_classes_without_a_table(run, base):
    fails(run, {k: v for k, v in base.items() if k != "TABLE"}, "Give a table")


def test_a_humidity_beyond_a_hundred(run, base):
    fails(run, base | {"RH": 120}, "RH")


def test_a_raster_without_any_value(run, make_raster, base):
    empty = make_raster([[-1, -1, -1]], "vazio", origin=(0, 100), cell=100, nodata=-1)
    fails(run, base | {"LULC": empty}, "“vazio” has no cell with a land-cover class")
    fails(run, base | {"ET0_RASTER": empty}, "“vazio” has no value")


def test_evapotranspiration_with_an_undeclared_nodata_value(run, make_raster, base):
    et0 = make_raster([[4, -9999, 5]], "et0", origin=(0, 100), cell=100)
    fails(run, base | {"ET0_RASTER": et0}, "“et0” has evapotranspiration below zero")


def test_a_result_by_zone_without_zones(run, base):
    fails(run, base | {"ZONES_OUTPUT": "TEMPORARY_OUTPUT"}, "ZONES_OUTPUT needs the input ZONES")


def test_zones_that_lie_elsewhere(run, make_layer, base):
    far = make_layer("Polygon", ["POLYGON((9000 0, 9100 0, 9100 9, 9000 9, 9000 0))"], name="longe")
    given = {"ZONES": far, "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    fails(run, base | given, "No area of “longe” has a cell")


def test_a_cancelled_run_leaves_nothing(run, base, made, cancelling_feedback):
    from pathlib import Path

    with pytest.raises(QgsProcessingException, match="ancel"):
        run("cooling_capacity", base, cancelling_feedback(30))
    assert not any(Path(path).exists() for path in made.values())


# --- the sample and real layers ------------------------------------------------------------------


@pytest.mark.parametrize("town", ["vila_mar", "serra_alta", "campo_raso"])
def test_in_the_sample_towns_the_built_land_is_warmer_than_the_rest(
    run, rows_of, values_of, sample, made, town, tmp_path
):
    from qgis.core import QgsProviderRegistry

    package = tmp_path / "territorio.gpkg"
    shutil.copy(sample / town / "territorio.gpkg", package)
    layers = QgsProviderRegistry.instance().querySublayers(str(package))
    bgri = next(layer.name() for layer in layers if layer.name().startswith("BGRI"))
    given = {
        "LULC": f"{package}|layername=COS2023v1",
        "T_REF": 30,
        "UHI_MAX": 4,
        "RH": 40,
        "ZONES": f"{package}|layername={bgri}",
        "BUILDINGS": f"{package}|layername=edificios",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        "BUILDINGS_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("cooling_capacity", given | made)
    air = values_of(results["T_AIR"])
    assert 30 < np.nanmin(air) < np.nanmax(air) < 34
    zones = rows_of(results["ZONES_OUTPUT"])
    buildings = [row["t_air_mean_c"] for row in rows_of(results["BUILDINGS_OUTPUT"])]
    assert all(row["hm_mean"] >= row["cc_mean"] - 1e-9 for row in zones)
    assert np.mean([t for t in buildings if t is not None]) > np.nanmean(air)


@pytest.mark.real_data
def test_esposende_grows_warmer_where_it_was_built_upon(
    run, values_of, rows_of, real_data, tmp_path, made
):
    # codes of UsoClassif.csv: 1 open-air farming, 2 greenhouses, 3 forest, 4 uncultivated,
    # 5 facilities, 6 urban, 7 water, 8 arable, 9 vegetables
    own = tmp_path / "esposende.csv"
    own.write_text(
        "lucode,kc,green_area,shade,albedo,building_intensity\n"
        "1,0.73,0,0,0.21,0\n2,0.2,0,0,0.15,0.04\n3,0.91,1,0.65,0.14,0\n4,0.6,1,0.1,0.16,0\n"
        "5,0.28,0,0.15,0.16,0.2\n6,0.41,0,0.1,0.18,0.3\n7,1,0,0,0.1,0\n8,0.73,0,0,0.21,0\n"
        "9,0.73,0,0,0.21,0\n",
        encoding="utf-8",
    )
    place = real_data / "esposende"
    zones = str(place / "freguesias_litoral_norte.shp")
    found = {}
    for year in ("90", "02", "03"):
        given = {
            "LULC": str(place / f"Uso{year}.tif"),
            "TABLE": str(own),
            "T_REF": 27,
            "UHI_MAX": 3,
            "ZONES": zones,
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        }
        results = run("cooling_capacity", given | made)
        air = values_of(results["T_AIR"])
        assert 27.5 < np.nanmin(air) < np.nanmax(air) < 30
        found[year] = [row["t_air_mean_c"] for row in rows_of(results["ZONES_OUTPUT"])]
    # between 1990 and 2002 urban land grew by half and forest lost a quarter
    known = [(a, b) for a, b in zip(found["90"], found["02"], strict=True) if a is not None]
    assert np.mean([b - a for a, b in known]) > 0.05
    assert np.nanmax(np.abs(np.array(found["03"]) - found["02"])) < 0.5


def test_a_heat_island_of_nothing_is_refused(run, base):
    with pytest.raises(QgsProcessingException, match="UHI_MAX"):
        run("cooling_capacity", base | {"UHI_MAX": 0})
