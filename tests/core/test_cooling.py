"""Cooling capacity, parks and air temperature: by hand, and by a loop over cells."""

import math
import tempfile
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
from shapely.geometry import box

from smart_territory_plugin import messages
from smart_territory_plugin.core.cooling import (
    COLUMNS,
    CoolingOptions,
    cooling_capacity,
    cooling_of_areas,
    evapotranspiration_on,
    square_cells,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.landcover import (
    ClassIndex,
    LandCover,
    class_number,
    class_rows,
    shipped_table,
)
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.core.work_heat import wet_bulb_globe, work_loss

TM06 = "EPSG:3763"
NAN = np.nan
BUILT, PARK, WOOD = 1, 2, 3
TABLE = """lucode,kc,green_area,shade,albedo,building_intensity
1,0.2,0,0.05,0.15,1
2,0.95,1,0.4,0.2,0.1
3,1,1,0.7,0.13,0
"""
# CC with ET0 the same everywhere, weights 0.6, 0.2, 0.2:
# built 0.03 + 0.03 + 0.04 = 0.1; park 0.24 + 0.04 + 0.19 = 0.47; wood 0.42 + 0.026 + 0.2 = 0.646
CC = {BUILT: 0.1, PARK: 0.47, WOOD: 0.646}


def grid(rows, cols, cell=100.0):
    return Grid((cell, 0.0, 0.0, 0.0, -cell, rows * cell), rows, cols, TM06)


def cover(values, cell=100.0):
    values = np.array(values, dtype=float)
    return LandCover(Raster(values, grid(*values.shape, cell)), None, "mapa")


def table(text=TABLE, method="factors"):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tabela.csv"
        path.write_text(text, encoding="utf-8")
        return read_table(path, ["lucode", *COLUMNS[method]], COLUMNS[method])


def options(**changed):
    return CoolingOptions(
        **({"t_ref_c": 20.0, "uhi_max_c": 4.0, "cooling_m": 0, "mixing_m": 0} | changed)
    )


def run(values, et0=None, cell=100.0, text=TABLE, **changed):
    chosen = options(**changed)
    return cooling_capacity(cover(values, cell), table(text, chosen.method), et0, chosen)


# --- cooling capacity ----------------------------------------------------------------------------


def test_the_capacity_weighs_shade_albedo_and_evapotranspiration():
    found = run([[BUILT, PARK, WOOD, NAN]])
    np.testing.assert_allclose(found.cc.values, [[CC[BUILT], CC[PARK], CC[WOOD], NAN]])


def test_evapotranspiration_counts_as_a_share_of_its_largest_value():
    # ETI of built land: 0.2·5/5, 0.2·2.5/5; of wood 1·4/5
    et0 = Raster(np.array([[5.0, 2.5, 4.0]]), grid(1, 3))
    found = run([[BUILT, BUILT, WOOD]], et0)
    np.testing.assert_allclose(found.cc.values, [[0.1, 0.08, 0.42 + 0.026 + 0.16]])


def test_the_unit_of_evapotranspiration_does_not_count():
    et0 = np.array([[5.0, 2.5, 4.0]])
    in_mm = run([[BUILT, PARK, WOOD]], Raster(et0, grid(1, 3)))
    in_m = run([[BUILT, PARK, WOOD]], Raster(et0 / 1000, grid(1, 3)))
    np.testing.assert_allclose(in_mm.cc.values, in_m.cc.values, rtol=1e-6)


def test_only_the_ratio_of_the_weights_counts():
    tenfold = run([[BUILT, PARK, WOOD]], weights=(6, 2, 2))
    np.testing.assert_allclose(tenfold.cc.values, [[CC[BUILT], CC[PARK], CC[WOOD]]])
    shade = run([[BUILT, PARK, WOOD]], weights=(3, 0, 0))
    np.testing.assert_allclose(shade.cc.values, [[0.05, 0.4, 0.7]])


def test_at_night_it_is_what_building_intensity_leaves():
    found = run([[BUILT, PARK, WOOD]], method="intensity")
    np.testing.assert_allclose(found.cc.values, [[0, 0.9, 1]])


def test_without_evapotranspiration_there_is_no_value():
    et0 = Raster(np.array([[5.0, NAN, 4.0]]), grid(1, 3))
    found = run([[BUILT, PARK, WOOD]], et0, cooling_m=200, mixing_m=200)
    for raster in found:
        np.testing.assert_array_equal(np.isnan(raster.values), [[False, True, False]])


# --- parks and mixing ----------------------------------------------------------------------------


def test_air_that_does_not_mix_is_the_reference_and_what_is_not_mitigated():
    found = run([[BUILT, PARK, WOOD]])
    # 20 + (1 − CC)·4
    np.testing.assert_allclose(found.t_air.values, [[23.6, 22.12, 21.416]])


def test_two_hectares_of_green_cool_what_lies_within_the_distance():
    # Cells of 1 ha, cooling distance one cell: the disc is a cross of 5 cells, of which 3 lie on
    # the map, 2 of them green: GA = 2/3 · 5 = 3.33 ha.
    found = run([[WOOD, BUILT, WOOD]], cooling_m=100)
    # weights 1 and e⁻¹: CC_park = 2·e⁻¹·0.646 / (1 + 2·e⁻¹)
    park = 2 * math.exp(-1) * CC[WOOD] / (1 + 2 * math.exp(-1))
    assert park == pytest.approx(0.273828, abs=1e-6)
    np.testing.assert_allclose(found.hm.values, [[CC[WOOD], park, CC[WOOD]]])


def test_less_than_two_hectares_cool_nothing_beyond_themselves():
    # the same with cells of 0.49 ha: GA = 3.33 cells · 0.49 = 1.63 ha
    found = run([[WOOD, BUILT, WOOD]], cell=70.0, cooling_m=70)
    np.testing.assert_allclose(found.hm.values, found.cc.values)


def test_exactly_two_hectares_count_as_large():
    # A cross of 5 cells with 2 green ones of 1 ha around the middle, all cells on the map.
    values = [[BUILT] * 3, [WOOD, BUILT, WOOD], [BUILT] * 3]
    found = run(values, cooling_m=100)
    assert found.hm.values[1, 1] > found.cc.values[1, 1]


def test_land_that_cools_more_than_the_parks_around_keeps_its_own_capacity():
    found = run([[PARK, WOOD, PARK]], cooling_m=100)
    assert found.hm.values[0, 1] == pytest.approx(CC[WOOD])


def by_loops(codes, et0, cell, chosen):
    """Return CC, HM and T by the formulas of InVEST's guide and code, a cell at a time."""
    rows = {1: (0.2, 0, 0.05, 0.15), 2: (0.95, 1, 0.4, 0.2), 3: (1, 1, 0.7, 0.13)}
    known = [(r, c) for r, c in np.ndindex(codes.shape) if not math.isnan(codes[r, c])]
    largest = round(float(np.nanmax(et0)), 9)
    cc, green, hm, t_air = {}, {}, {}, {}
    for place in known:
        kc, green[place], shade, albedo = rows[int(codes[place])]
        if not math.isnan(et0[place]):
            cc[place] = 0.6 * shade + 0.2 * albedo + 0.2 * kc * et0[place] / largest

    def weighted(values, place, distance):
        total = weights = 0.0
        for other, value in values.items():
            apart = math.dist(place, other)
            if apart <= 5 * distance:
                weight = math.exp(-apart / distance)
                total, weights = total + weight * value, weights + weight
        return total / weights

    cool = int(np.round(chosen.cooling_m / cell))
    steps = range(-cool, cool + 1)
    disc = sum(math.hypot(a, b) <= cool for a in steps for b in steps)
    parks = {place: value * green[place] for place, value in cc.items()}
    for place, own in cc.items():
        near = [green[other] for other in known if math.dist(place, other) <= cool]
        area = sum(near) / len(near) * disc
        park = weighted(parks, place, cool)
        hm[place] = own if own >= park or area < 20_000 / cell**2 else park
    nomix = {place: chosen.t_ref_c + (1 - h) * chosen.uhi_max_c for place, h in hm.items()}
    mix = int(np.round(chosen.mixing_m / cell))
    for place in cc:
        t_air[place] = weighted(nomix, place, mix)
    maps = []
    for values in (cc, hm, t_air):
        maps.append(np.full(codes.shape, NAN))
        for place, value in values.items():
            maps[-1][place] = value
    return maps


def test_a_landscape_with_gaps_has_the_values_of_a_loop_over_cells():
    rng = np.random.default_rng(11)
    codes = rng.integers(1, 4, (13, 16)).astype(float)
    codes[:, :6] = BUILT
    codes[:3, :2] = NAN
    codes[rng.random(codes.shape) < 0.04] = NAN
    et0 = 4 + rng.random(codes.shape)
    et0[10, 12] = NAN
    chosen = options(cooling_m=130, mixing_m=82)  # 3.25 and 2.05 cells of 40 m: 3 and 2
    found = cooling_capacity(cover(codes, 40.0), table(), Raster(et0, grid(13, 16, 40.0)), chosen)
    for raster, expected in zip(found, by_loops(codes, et0, 40.0, chosen), strict=True):
        np.testing.assert_allclose(raster.values, expected, rtol=0, atol=1e-9)
    assert (found.hm.values > found.cc.values).any()


def test_a_distance_half_way_between_cells_goes_to_the_even_number():
    # 450 m in cells of 100 m: 4.5 cells, which numpy (and so InVEST) rounds to 4
    rng = np.random.default_rng(2)
    codes = rng.integers(1, 4, (20, 20))
    halfway = run(codes, cooling_m=450, mixing_m=450)
    whole = run(codes, cooling_m=400, mixing_m=400)
    np.testing.assert_array_equal(halfway.t_air.values, whole.t_air.values)


def test_a_distance_shorter_than_half_a_cell_is_told(caplog):
    caplog.set_level("INFO")
    run([[BUILT, WOOD]], cooling_m=40, mixing_m=200)
    assert [record.template for record in caplog.records] == [messages.COOLING_DISTANCE_SHORT]


def test_a_town_all_alike_has_one_temperature_everywhere():
    found = run(np.full((30, 20), BUILT), cooling_m=400, mixing_m=600)
    np.testing.assert_allclose(found.t_air.values, 23.6, atol=1e-9)


def test_where_the_map_lies_does_not_count():
    codes = np.random.default_rng(5).integers(1, 4, (12, 9)).astype(float)
    moved = Grid((100.0, 0.0, -60_000.0, 0.0, -100.0, 190_000.0), 12, 9, TM06)
    here = run(codes, cooling_m=200, mixing_m=300)
    there = cooling_capacity(
        LandCover(Raster(codes, moved), None, "mapa"),
        table(),
        None,
        options(cooling_m=200, mixing_m=300),
    )
    np.testing.assert_array_equal(here.t_air.values, there.t_air.values)


# --- what is refused -----------------------------------------------------------------------------


def refused(act):
    with pytest.raises(TerritoryError) as error:
        act()
    return error.value


def test_weights_that_sum_to_zero_are_refused_by_day_and_not_needed_at_night():
    assert refused(lambda: options(weights=(0, 0, 0))).template == messages.COOLING_WEIGHTS_ZERO
    options(weights=(0, 0, 0), method="intensity")


def test_a_class_that_the_table_lacks_is_named():
    error = refused(lambda: run([[BUILT, 7, 7, WOOD]]))
    assert error.template == messages.LANDCOVER_CLASSES_MISSING
    assert (error.values["codes"], error.values["cells"]) == ("7", 2)


def test_coefficients_out_of_range_are_refused_with_class_and_column():
    percent = refused(lambda: run([[BUILT]], text=TABLE.replace("0.4,0.2", "40,0.2")))
    assert percent.template == messages.COOLING_COEFFICIENT_OUTSIDE
    assert (percent.values["code"], percent.values["column"]) == ("2", "shade")
    assert refused(lambda: run([[BUILT]], text=TABLE.replace("0.95", "95"))).values["highest"] == 2
    assert refused(lambda: run([[BUILT]], text=TABLE.replace("0.13", "-0.1"))).values["code"] == "3"


def test_a_map_without_any_class_is_refused():
    assert refused(lambda: run([[NAN, NAN]])).template == messages.LANDCOVER_EMPTY


@pytest.mark.parametrize(
    ("values", "template"),
    [
        ([[NAN, NAN]], messages.RASTER_ALL_NODATA),
        ([[4.0, -9999.0]], messages.COOLING_ET0_NEGATIVE),
        ([[0.0, 0.0]], messages.COOLING_ET0_ZERO),
    ],
)
def test_evapotranspiration_that_is_none_is_refused(values, template):
    et0 = Raster(np.array(values), grid(1, 2))
    act = lambda: evapotranspiration_on(cover([[BUILT, WOOD]]), et0, "et0")  # noqa: E731
    assert refused(act).template == template


def test_evapotranspiration_elsewhere_is_refused():
    far = Grid((100.0, 0.0, 90_000.0, 0.0, -100.0, 100.0), 1, 2, TM06)
    et0 = Raster(np.array([[4.0, 5.0]]), far)
    act = lambda: evapotranspiration_on(cover([[BUILT, WOOD]]), et0, "et0")  # noqa: E731
    assert refused(act).template == messages.RASTER_NO_OVERLAP


# --- other grids ---------------------------------------------------------------------------------


def test_coarse_evapotranspiration_is_interpolated_onto_the_cells():
    # centres of 200 m cells at x = 100 and 300; of the map's at 50, 150, 250, 350
    et0 = Raster(np.array([[4.0, 6.0]]), Grid((200.0, 0, 0, 0, -200.0, 100.0), 1, 2, TM06))
    found = evapotranspiration_on(cover([[BUILT] * 4]), et0, "et0")
    np.testing.assert_allclose(found.values, [[4, 4.5, 5.5, 6]])


def test_next_to_a_gap_of_evapotranspiration_the_cell_keeps_its_own_value(caplog):
    et0 = Raster(np.array([[4.0, NAN]]), Grid((200.0, 0, 0, 0, -200.0, 100.0), 1, 2, TM06))
    found = evapotranspiration_on(cover([[BUILT, BUILT, BUILT, NAN]]), et0, "et0")
    np.testing.assert_allclose(found.values, [[4, 4, NAN, NAN]])
    lost = [r.values for r in caplog.records if r.template == messages.COOLING_ET0_GAPS]
    assert lost == [{"layer": "et0", "cells": 1}]


def test_cells_that_are_not_square_become_squares_of_their_shorter_side():
    codes = Raster(np.array([[1.0, 2.0]]), Grid((20.0, 0, 0, 0, -10.0, 10.0), 1, 2, TM06))
    found = square_cells(LandCover(codes, 2, "mapa"))
    np.testing.assert_array_equal(found.codes.values, [[1, 1, 2, 2]])
    assert (found.series, found.codes.grid.cell_height) == (2, 10)
    squares = cover([[BUILT]])
    assert square_cells(squares) is squares


# --- zones and buildings -------------------------------------------------------------------------


def test_areas_get_the_mean_of_the_exactly_covered_cells():
    cooling = run([[BUILT, WOOD]])
    # half of the left cell and a quarter of the right one: (0.1·2 + 0.646) / 3
    areas = gpd.GeoDataFrame(geometry=[box(50, 0, 125, 100), box(900, 0, 950, 50)], crs=TM06)
    found = cooling_of_areas(areas, "edifícios", cooling, 20.0)
    assert list(found) == ["cc_mean", "hm_mean", "t_air_mean_c", "t_air_anomaly_c"]
    assert found.loc[0, "cc_mean"] == pytest.approx(0.282)
    assert found.loc[0, "t_air_mean_c"] == pytest.approx(20 + 0.718 * 4)
    assert found.loc[0, "t_air_anomaly_c"] == pytest.approx(0.718 * 4)
    assert found.loc[1].isna().all()


def test_areas_without_cells_are_counted_and_refused_where_there_are_no_others(caplog):
    cooling = run([[BUILT, WOOD]])
    areas = gpd.GeoDataFrame(geometry=[box(0, 0, 50, 50), None, box(900, 0, 950, 50)], crs=TM06)
    cooling_of_areas(areas, "zonas", cooling, 20.0)
    assert caplog.records[-1].values == {"layer": "zonas", "count": 2}
    act = lambda: cooling_of_areas(areas[1:], "zonas", cooling, 20.0)  # noqa: E731
    assert refused(act).template == messages.COOLING_AREAS_ELSEWHERE


def test_an_area_that_lies_mostly_off_the_map_is_told(caplog):
    cooling = run([[BUILT, WOOD]])
    areas = gpd.GeoDataFrame(geometry=[box(150, 0, 260, 100), box(150, 0, 240, 100)], crs=TM06)
    found = cooling_of_areas(areas, "zonas", cooling, 20.0)
    assert found["cc_mean"].tolist() == pytest.approx([CC[WOOD]] * 2)
    assert caplog.records[-1].template == messages.COOLING_AREAS_PARTLY
    assert caplog.records[-1].values == {"layer": "zonas", "count": 1}


def test_work_is_lost_cell_by_cell_and_then_averaged():
    # Dry air: WBGT = 0.567·T + 3.94. T = 20 + (1 − CC)·25: 42.5 and 28.85 °C, so WBGT 28.04 and
    # 20.30 °C: heavy work loses 25 % in the first cell and nothing in the second.
    cooling = run([[BUILT, WOOD]], uhi_max_c=25.0)
    areas = gpd.GeoDataFrame(geometry=[box(0, 0, 200, 100)], crs=TM06)
    found = cooling_of_areas(areas, "zonas", cooling, 20.0, 0.0).loc[0]
    assert found["wbgt_mean_c"] == pytest.approx(0.567 * (42.5 + 28.85) / 2 + 3.94)
    assert found["work_loss_heavy_pct"] == pytest.approx(12.5)
    assert found["work_loss_light_pct"] == 0


def test_the_wet_bulb_globe_temperature_follows_the_published_formula():
    # 30 °C, 50 %: e = 0.5 · 6.105 · exp(17.27·30/267.7) = 3.0525 · exp(1.935375) = 21.1432 hPa;
    # WBGT = 17.01 + 0.393·21.1432 + 3.94 = 29.2593
    assert wet_bulb_globe(np.array([30.0]), 50.0) == pytest.approx(29.2593, abs=2e-4)


def test_loss_of_work_begins_at_each_limit():
    wbgt = np.array([27.49, 27.5, 29.5, 31.49, 31.5, 32.0, 32.5, NAN])
    np.testing.assert_array_equal(work_loss(wbgt, "heavy"), [0, 25, 50, 50, 75, 75, 75, NAN])
    np.testing.assert_array_equal(work_loss(wbgt, "light"), [0, 0, 0, 0, 25, 50, 75, NAN])


def test_humidity_beyond_a_hundred_is_refused():
    act = lambda: wet_bulb_globe(np.array([30.0]), 101.0)  # noqa: E731
    assert refused(act).template == messages.HUMIDITY_OUTSIDE


# --- the tables that ship ------------------------------------------------------------------------

# Every class of level 4 of DGT's nomenclature: 83 in series 1, 93 in series 2.
CLASSES = {
    1: """1.1.1.1-2 1.1.2.1-2 1.1.3.1-2 1.2.1.1 1.2.2.1 1.2.3.1 1.3.1.1-2 1.3.2.1-2 1.4.1.1-2
        1.4.2.1-3 1.4.3.1-2 1.5.1.1-2 1.5.2.1-2 1.5.3.1 1.6.1.1-2 1.6.2.1-2 1.6.3.1 1.6.4.1
        1.6.5.1 1.7.1.1 2.1.1.1-2 2.2.1.1 2.2.2.1 2.2.3.1 2.3.1.1-3 2.3.2.1 2.3.3.1 2.4.1.1
        3.1.1.1 3.1.2.1 4.1.1.1-7 5.1.1.1-7 5.1.2.1-3 6.1.1.1 7.1.1.1-2 7.1.2.1 7.1.3.1 8.1.1.1
        8.1.2.1-2 9.1.1.1-2 9.1.2.1-5 9.2.1.1 9.3.1.1 9.3.2.1 9.3.3.1 9.3.4.1""",
    2: """1.1.1.1-2 1.1.2.1-2 1.2.1.1-2 1.2.2.1 1.3.1.1 1.3.2.1-4 1.3.3.1 1.3.4.1 1.4.1.1-3
        1.4.2.1 1.4.3.1 1.4.4.1-2 1.4.5.1-2 1.4.6.1 1.5.1.1-2 1.5.2.1-3 1.5.3.1-2 1.5.4.1
        1.6.1.1-2 1.7.1.1-2 1.8.1.1 2.1.1.1-2 2.2.1.1 2.2.2.1 2.2.3.1 2.3.1.1-3 2.3.2.1 2.3.3.1
        2.4.1.1 3.1.1.1 3.1.2.1 4.1.1.1-4 4.1.2.1-2 4.2.1.1-4 4.2.2.1-2 5.1.1.1-8 5.1.2.1-3
        6.1.1.1 7.1.1.1-2 7.1.2.1 7.1.3.1 8.1.1.1 8.1.2.1-2 9.1.1.1-2 9.1.2.1-5 9.2.1.1 9.3.1.1
        9.3.2.1 9.3.3.1 9.3.4.1""",
}
NUMBERS = ("kc", "green_area", "shade", "albedo", "building_intensity", "sealed", "floor_ratio")


def classes(series):
    for text in CLASSES[series].split():
        first, _, last = text.partition("-")
        start = int(first[-1])
        for digit in range(start, int(last or start) + 1):
            yield class_number(f"{first[:-1]}{digit}")


def shipped(series):
    return read_table(
        shipped_table("cooling", series), ["lucode", "class", "reason", *NUMBERS], NUMBERS
    )


def of_classes(series):
    """Return the coefficients of every class, by its number."""
    codes = np.array(sorted(classes(series)))
    index = ClassIndex(codes, np.ones_like(codes), np.arange(len(codes), dtype=np.int32))
    land = LandCover(Raster(codes[None].astype(float), grid(1, len(codes))), series, "COS")
    values = class_rows(land, index, shipped(series), NUMBERS)
    return {
        int(code): dict(zip(NUMBERS, row, strict=True))
        for code, row in zip(codes, values, strict=True)
    }


@pytest.mark.parametrize(("series", "count"), [(1, 83), (2, 93)])
def test_the_shipped_tables_hold_every_class_with_coefficients_that_can_be(series, count):
    found = of_classes(series)
    assert len(found) == count
    for code, row in found.items():
        assert 0 < row["kc"] <= 1.25, code
        assert row["green_area"] in (0, 1), code
        assert 0 <= row["shade"] <= 1, code
        assert 0.05 <= row["albedo"] <= 0.45, code
        assert 0 <= row["building_intensity"] <= 1, code


@pytest.mark.parametrize("series", [1, 2])
def test_what_is_built_follows_from_its_sealed_share_and_its_floors(series):
    rows = shipped(series).rows
    built = rows[rows["sealed"] > 0]
    assert len(built) > 10
    # to two decimals, and a little more for the pattern of panels and for the trees
    kc = 0.1 * built["sealed"] + 0.6 * (1 - built["sealed"])
    albedo = 0.135 * built["sealed"] + 0.21 * (1 - built["sealed"])
    np.testing.assert_allclose(built["kc"], kc, atol=0.0051)
    np.testing.assert_allclose(built["albedo"], albedo, atol=0.0051)
    np.testing.assert_allclose(rows["building_intensity"], rows["floor_ratio"] / 2.5, atol=0.0051)


@pytest.mark.parametrize("series", [1, 2])
def test_classes_stand_in_the_order_that_everybody_expects(series):
    found = of_classes(series)
    factors = {
        code: 0.6 * r["shade"] + 0.2 * r["albedo"] + 0.2 * r["kc"] for code, r in found.items()
    }
    forest = [code for code in found if code // 1000 == 5]
    artificial = [code for code in found if code // 1000 == 1 and not found[code]["green_area"]]
    assert min(factors[code] for code in forest) > max(factors[code] for code in artificial)
    assert factors[1111] < factors[1121] < factors[1122] < factors[5121]
    assert found[1111]["building_intensity"] == 1
    assert all(found[code]["building_intensity"] <= 0.05 for code in found if code >= 2000)


def test_a_class_of_the_same_name_has_the_same_coefficients_in_both_series():
    first, second = (shipped(series).rows.set_index("class") for series in (1, 2))
    shared = first.index.intersection(second.index)
    assert len(shared) > 30
    columns = list(NUMBERS)
    assert first.loc[shared, columns].equals(second.loc[shared, columns])


@pytest.mark.parametrize("series", [1, 2])
def test_the_shipped_tables_say_what_they_are(series):
    header = shipped(series).header
    assert header["series"] == str(series)
    assert header["status"] == "project"
    assert "FAO" in header["source"]
    assert shipped(series).rows["reason"].notna().all()
