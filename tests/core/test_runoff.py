"""Runoff by curve numbers: the examples and tables of TR-55, and cells worked by hand."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely.geometry import box

from smart_territory_plugin import messages
from smart_territory_plugin.core import runoff as module
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.landcover import LandCover, shipped_table
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.runoff import (
    CURVE_COLUMNS,
    Method,
    at_condition,
    common_cells,
    rain_on_grid,
    report_totals,
    runoff_depth,
    storage_mm,
    storm_runoff,
    totals,
)
from smart_territory_plugin.core.runoff_basins import FIELDS, runoff_by_basin
from smart_territory_plugin.core.soil_groups import UNKNOWN, group_numbers, group_positions
from smart_territory_plugin.core.tables import read_table

TM06 = "EPSG:3763"
NAN = np.nan
INCH = 25.4


def grid(rows, cols, cell=10.0):
    return Grid((cell, 0.0, 0.0, 0.0, -cell, rows * cell), rows, cols, TM06)


def raster(values):
    values = np.array(values, dtype=float)
    return Raster(values, grid(*values.shape))


def cover(values, series=None, label="uso"):
    return LandCover(raster(values), series, label)


@pytest.fixture
def table(tmp_path):
    def make(*rows, header=""):
        path = tmp_path / "tabela.csv"
        lines = [",".join(map(str, row)) for row in rows]
        path.write_text("\n".join([f"{header}lucode,cn_a,cn_b,cn_c,cn_d", *lines]), "utf-8")
        return read_table(path, ["lucode", *CURVE_COLUMNS], CURVE_COLUMNS)

    return make


def says(error, template):
    return error.value.template == template


# --- the formula ---------------------------------------------------------------------------------


def test_the_depths_are_those_of_the_table_of_tr55():
    # TR-55 (1986), table 2-1, rainfall of 6.0 inches.
    cn = np.array([40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 98.0])
    inches = [0.50, 0.80, 1.14, 1.52, 1.92, 2.35, 2.81, 3.28, 3.78, 4.30, 4.85, 5.41, 5.76]
    found = runoff_depth(6.0 * INCH, storage_mm(cn)) / INCH
    np.testing.assert_allclose(found, inches, atol=0.005)


def test_water_gives_all_and_a_curve_number_of_zero_nothing():
    np.testing.assert_allclose(runoff_depth(50.0, storage_mm(np.array([100.0, 0.0]))), [50, 0])
    np.testing.assert_allclose(
        runoff_depth(50.0, storage_mm(np.array([100.0, 0.0]), 0.05), 0.05), [50, 0]
    )


def test_below_the_initial_abstraction_nothing_runs_off():
    # CN 80: S = 63.5 mm, 0.2 S = 12.7 mm.
    depths = runoff_depth(np.array([0, 12.7, 12.8]), np.full(3, 63.5))
    assert depths[:2].tolist() == [0, 0]
    assert 0 < depths[2] < 0.001


def test_dry_and_wet_soil_are_chow_s():
    # CN 80: 336 / 5.36 and 1840 / 20.4.
    cn = np.array([80.0, 100.0, 0.0])
    np.testing.assert_allclose(at_condition(cn, "I"), [336 / 5.36, 100, 0])
    np.testing.assert_allclose(at_condition(cn, "III"), [1840 / 20.4, 100, 0])
    assert at_condition(cn, "II") is cn


def test_dry_and_wet_soil_lie_within_two_of_the_handbook_s_table():
    # USDA-SCS (1985), National Engineering Handbook 4, table 10.1; Chow's formulas are fits to it.
    average = np.array([90, 80, 70, 60, 50, 40, 30.0])
    np.testing.assert_allclose(at_condition(average, "I"), [78, 63, 51, 40, 31, 22, 15], atol=2)
    np.testing.assert_allclose(at_condition(average, "III"), [96, 91, 85, 78, 70, 60, 50], atol=2)


def test_a_smaller_abstraction_has_a_storage_of_its_own():
    # Hawkins and others (2002) write it as a curve number:
    # CN05 = 100 / (1.879 (100/CN20 - 1)^1.15 + 1). CN 75: 100 / (1.879 · (1/3)^1.15 + 1) = 65.31.
    found = 25400 / (254 + storage_mm(np.array([75.0]), 0.05))
    assert found[0] == pytest.approx(100 / (1.879 * (1 / 3) ** 1.15 + 1), abs=0.01)
    # In millimetres: 0.8187 S^1.15, with S = 84.667 mm.
    assert storage_mm(np.array([75.0]), 0.05)[0] == pytest.approx(0.8187 * 84.667**1.15, rel=1e-3)


def test_changing_the_ratio_alone_would_be_wrong():
    plain = runoff_depth(50.0, storage_mm(np.array([75.0])), 0.05)[0]
    converted = runoff_depth(50.0, storage_mm(np.array([75.0]), 0.05), 0.05)[0]
    assert converted < plain - 2


# --- tables that are shipped ---------------------------------------------------------------------


@pytest.fixture(params=[1, 2], ids=["series 1", "series 2"])
def shipped(request):
    names = ["lucode", "class", "tr55_row", *CURVE_COLUMNS]
    return read_table(shipped_table("curve_numbers", request.param), names, CURVE_COLUMNS)


def test_every_shipped_row_rises_from_a_to_d(shipped):
    curve = shipped.rows[list(CURVE_COLUMNS)].to_numpy()
    assert ((curve >= 0) & (curve <= 100)).all()
    assert (np.diff(curve, axis=1) >= 0).all()


def test_every_shipped_row_rises_from_dry_to_wet(shipped):
    curve = shipped.rows[list(CURVE_COLUMNS)].to_numpy()
    dry, wet = at_condition(curve, "I"), at_condition(curve, "III")
    assert (dry <= curve).all()
    assert (curve <= wet).all()
    assert (wet <= 100).all()


def test_every_shipped_row_names_its_row_of_tr55(shipped):
    assert shipped.rows["tr55_row"].notna().all()
    of_row = shipped.rows.groupby("tr55_row")[list(CURVE_COLUMNS)].nunique()
    assert (of_row == 1).all(axis=None)
    assert shipped.header["status"] == "project"


# The finest classes of each series whose row is not that of a class above them.
@pytest.mark.parametrize(
    ("series", "code", "curve"),
    [
        (1, 1132, (77, 86, 91, 94)),  # empty plots are bare ground
        (1, 1131, (98, 98, 98, 98)),
        (1, 1411, (98, 98, 98, 98)),  # roads
        (2, 1411, (81, 88, 91, 93)),  # hydropower under the same number
        (1, 5115, (45, 66, 77, 83)),  # eucalyptus
        (2, 5116, (45, 66, 77, 83)),
        (2, 5115, (36, 60, 73, 79)),  # carob
        (2, 1511, (98, 98, 98, 98)),
        (2, 1811, (39, 61, 74, 80)),
        (1, 9111, (100, 100, 100, 100)),
    ],
)
def test_classes_of_the_two_series_are_not_mixed_up(series, code, curve):
    table = read_table(
        shipped_table("curve_numbers", series), ["lucode", *CURVE_COLUMNS], CURVE_COLUMNS
    )
    found = storm_runoff(cover([[code] * 4], series), raster([[1, 2, 3, 4]]), table, 50.0)
    np.testing.assert_allclose(found.curve_number[found.pair[0]], curve)


# The legend of series 2: 93 classes of level 4 (DGT, Especificações técnicas da Série 2, annex 1).
_SERIES_2 = (
    "1111 1112 1121 1122 1211 1212 1221 1311 1321 1322 1323 1324 1331 1341 1411 1412 1413 1421 1431"
    " 1441 1442 1451 1452 1461 1511 1512 1521 1522 1523 1531 1532 1541 1611 1612 1711 1712 1811"
    " 2111 2112 2211 2221 2231 2311 2312 2313 2321 2331 2411 3111 3121 4111 4112 4113 4114 4121"
    " 4122 4211 4212 4213 4214 4221 4222 5111 5112 5113 5114 5115 5116 5117 5118 5121 5122 5123"
    " 6111 7111 7112 7121 7131 8111 8121 8122 9111 9112 9121 9122 9123 9124 9125 9211 9311 9321"
    " 9331 9341"
)


def test_every_class_of_series_2_has_a_row():
    codes = [int(code) for code in _SERIES_2.split()]
    assert len(codes) == 93
    table = read_table(shipped_table("curve_numbers", 2), ["lucode", *CURVE_COLUMNS], CURVE_COLUMNS)
    storm_runoff(cover([codes], 2), None, table, 50.0)


def test_a_table_of_the_other_series_is_refused():
    table = read_table(shipped_table("curve_numbers", 1), ["lucode", *CURVE_COLUMNS], CURVE_COLUMNS)
    with pytest.raises(TerritoryError) as error:
        storm_runoff(cover([[1411]], 2), None, table, 50.0)
    assert says(error, messages.LANDCOVER_OTHER_TABLE)


# --- soil ----------------------------------------------------------------------------------------


def test_soils_are_read_as_groups_and_dual_ones_as_d():
    values = np.array([1, 2, 3, 4, 11, 12, 13, 14, 0, 5, 10, 15, 255, -1, 2.5, 300, NAN])
    expected = [0, 1, 2, 3, 3, 3, 3, 3] + [UNKNOWN] * 9
    assert group_positions(values).tolist() == expected


def test_letters_and_numbers_of_a_layer_are_read(caplog):
    values = pd.Series(["A", " b ", "C/D", "D", "3", 12, "argila", None, "", 7.0])
    found = group_numbers(values, "grupo", "solo")
    np.testing.assert_array_equal(found, [1, 2, 13, 4, 3, 12, NAN, NAN, NAN, NAN])
    assert "3 values" in caplog.text
    assert "argila" in caplog.text


def test_an_unknown_soil_counts_as_d_and_is_told(table, caplog):
    rows = table((1, 40, 50, 60, 80))
    found = storm_runoff(cover([[1, 1, 1, 1]]), raster([[1, 4, NAN, 9]]), rows, 60.0)
    assert found.runoff_mm[0, 1] == found.runoff_mm[0, 2] == found.runoff_mm[0, 3]
    np.testing.assert_array_equal(found.soil_unknown, [[0, 0, 1, 1]])
    report_totals(totals(found, Method()), "uso")
    assert "50.0 %" in caplog.text


def test_without_soil_all_of_it_counts_as_d(table):
    found = storm_runoff(cover([[1]]), None, table((1, 40, 50, 60, 80)), 60.0)
    # CN 80: S = 63.5; (60 - 12.7)² / (60 + 50.8) = 20.192
    assert found.runoff_mm[0, 0] == pytest.approx(47.3**2 / 110.8)
    assert totals(found, Method()).soil_unknown_pct == 100


# --- the storm -----------------------------------------------------------------------------------


def dyer_county(table):
    """The watershed of TR-55's examples 2-1 to 2-4, a cell for each 25 acres.

    250 acres, 6 inches; 30 % of it soil of group B, 70 % of group C. Example 2-2: half-acre lots on
    all of B and on 100 acres of C, the rest open space in good condition.
    """
    rows = table((1, 39, 61, 74, 80), (2, 54, 70, 80, 85))
    soil = [[2, 2, 2, 3, 3, 3, 3, 3, 3, 3]]
    lots = [[2, 2, 2, 2, 2, 2, 2, 1, 1, 1]]
    return rows, raster(soil), lots


def test_the_weighted_curve_number_is_that_of_tr55_s_examples(table):
    rows, soil, lots = dyer_county(table)
    pasture = totals(storm_runoff(cover([[1] * 10]), soil, rows, 6 * INCH), Method())
    assert round(pasture.curve_number) == 70  # example 2-1
    assert pasture.by_curve_number_mm / INCH == pytest.approx(2.81, abs=0.015)
    plan = totals(storm_runoff(cover(lots), soil, rows, 6 * INCH), Method())
    # Example 2-2 rounds CN 75.2 to 75, which gives 3.28 inches. The lots here are in B and C.
    assert round(plan.curve_number) == 75
    assert plan.by_curve_number_mm / INCH == pytest.approx(3.28, abs=0.03)


def test_runoff_is_weighted_and_not_the_curve_number(table):
    rows, soil, lots = dyer_county(table)
    whole = totals(storm_runoff(cover(lots), soil, rows, 6 * INCH), Method())
    # Table 2-1 of TR-55: CN 70 gives 2.81, 80 gives 3.78; CN 74: S = 3.5135 inches,
    # (6 - 0.7027)² / (6 + 2.8108) = 3.185. (3 · 2.81 + 4 · 3.78 + 3 · 3.185) / 10 = 3.3105.
    assert whole.runoff_mm / INCH == pytest.approx(3.3105, abs=0.005)
    assert whole.runoff_mm > whole.by_curve_number_mm
    assert whole.runoff_m3 == pytest.approx(whole.runoff_mm / 1000 * 10 * 100)
    assert whole.retention_m3 == pytest.approx((6 * INCH - whole.runoff_mm) / 1000 * 1000)


def test_cells_without_a_class_or_rain_have_no_runoff(table):
    rows = table((1, 40, 50, 60, 80))
    rain = raster([[60, NAN, 0]])
    found = storm_runoff(cover([[1, 1, 1]]), None, rows, rain)
    np.testing.assert_allclose(found.runoff_mm, [[47.3**2 / 110.8, NAN, 0]])
    np.testing.assert_allclose(found.retention, [[1 - 47.3**2 / 110.8 / 60, NAN, NAN]])
    found = storm_runoff(cover([[1, NAN]]), None, rows, 60.0)
    np.testing.assert_array_equal(np.isnan(found.runoff_mm), [[False, True]])
    np.testing.assert_array_equal(np.isnan(found.retention), [[False, True]])


@pytest.mark.parametrize("ratio", [0.2, 0.05])
@pytest.mark.parametrize("condition", ["I", "II", "III"])
def test_one_number_and_an_even_raster_of_rain_are_the_same(table, ratio, condition):
    rows = table((1, 40, 50, 60, 80), (2, 90, 92, 95, 98))
    where = cover([[1, 2, 1, 2, NAN]]), raster([[1, 2, 3, NAN, 1]])
    method = Method(ratio, condition)
    one = storm_runoff(*where, rows, 60.0, method)
    other = storm_runoff(*where, rows, raster([[60.0] * 5]), method)
    np.testing.assert_allclose(one.runoff_mm, other.runoff_mm)
    np.testing.assert_allclose(one.retention, other.retention)


def test_the_numbers_are_those_of_the_urban_flood_risk_model(table):
    # InVEST's formulas: S = 25400/CN - 254, Q = (P - 0.2 S)²/(P + 0.8 S), R = 1 - Q/P,
    # R_m3 = R · P · cell area / 1000.
    random = np.random.default_rng(3)
    cn = random.integers(31, 100, (6, 4))
    cn.sort(axis=1)
    rows = table(*[(code, *cn[code - 1]) for code in range(1, 7)])
    code, group = random.integers(1, 7, (9, 8)), random.integers(1, 5, (9, 8))
    found = storm_runoff(cover(code), raster(group), rows, 42.0)
    storage = 25400 / cn[code - 1, group - 1] - 254
    expected = np.where(0.2 * storage < 42, (42 - 0.2 * storage) ** 2 / (42 + 0.8 * storage), 0.0)
    np.testing.assert_allclose(found.runoff_mm, expected, rtol=1e-12)
    np.testing.assert_allclose(found.retention, 1 - expected / 42, rtol=1e-12)
    kept = ((1 - expected / 42) * 42 * 100 / 1000).sum()
    assert totals(found, Method()).retention_m3 == pytest.approx(kept)


def test_blocks_of_rows_give_what_one_block_gives(table, monkeypatch):
    random = np.random.default_rng(5)
    where = cover(random.integers(1, 3, (40, 7))), raster(random.integers(0, 5, (40, 7)))
    rows, rain = (
        table((1, 40, 50, 60, 80), (2, 50, 60, 70, 90)),
        raster(random.random((40, 7)) * 80),
    )
    whole = storm_runoff(*where, rows, rain).runoff_mm
    monkeypatch.setattr(module, "_BLOCK", 30)
    seen = []
    np.testing.assert_array_equal(
        storm_runoff(*where, rows, rain, progress=seen.append).runoff_mm, whole
    )
    assert len(seen) == 10
    assert seen[-1] == 1


def test_the_progress_may_cancel(table):
    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        storm_runoff(cover([[1]]), None, table((1, 1, 2, 3, 4)), 60.0, progress=stop)


def test_rain_is_smooth_between_its_cells_and_reaches_the_sea():
    # Cells of 20 m: 10, 30 and the sea. New centres at x = 5, 15, 25, 35, 45.
    rain = Raster(np.array([[10.0, 30, NAN]]), Grid((20.0, 0, 0, 0, -20.0, 10.0), 1, 3, TM06))
    found = rain_on_grid(rain, grid(1, 5), "chuva")
    np.testing.assert_allclose(found.values, [[10, 15, 25, 30, NAN]])


# --- what is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize("rain", [-1.0, [[5, -9999]]])
def test_negative_rain_is_refused(table, rain):
    given = rain if isinstance(rain, float) else raster(rain)
    with pytest.raises(TerritoryError) as error:
        storm_runoff(cover([[1, 1]]), None, table((1, 40, 50, 60, 80)), given)
    assert says(error, messages.RAIN_NEGATIVE)
    assert error.value.values["cells"] == 1


def test_rain_that_falls_elsewhere_is_refused(table):
    with pytest.raises(TerritoryError) as error:
        storm_runoff(cover([[1, NAN]]), None, table((1, 40, 50, 60, 80)), raster([[NAN, 5]]))
    assert says(error, messages.RAIN_NOWHERE)


def test_a_map_of_nothing_is_refused(table):
    with pytest.raises(TerritoryError) as error:
        storm_runoff(cover([[NAN, NAN]]), None, table((1, 40, 50, 60, 80)), 5.0)
    assert says(error, messages.LANDCOVER_EMPTY)


def test_a_class_that_is_missing_is_named(table):
    with pytest.raises(TerritoryError) as error:
        storm_runoff(cover([[1, 7]]), None, table((1, 40, 50, 60, 80)), 5.0)
    assert error.value.values["codes"] == "7"


@pytest.mark.parametrize("number", [-1, 101])
def test_a_curve_number_out_of_range_is_refused(table, number):
    with pytest.raises(TerritoryError) as error:
        storm_runoff(cover([[1]]), None, table((1, 40, 50, number, 80)), 5.0)
    assert says(error, messages.CURVE_NUMBER_RANGE)
    assert error.value.values["column"] == "cn_c"


def test_rows_that_fall_are_told(table, caplog):
    storm_runoff(cover([[1, 2]]), None, table((1, 40, 50, 60, 80), (2, 50, 40, 60, 80)), 5.0)
    assert "classes 2." in caplog.text


# --- before and after ----------------------------------------------------------------------------


def test_two_maps_are_compared_where_both_have_a_class(caplog):
    caplog.set_level("INFO")
    before, after = common_cells(cover([[1, 1, NAN, 2]]), cover([[2, NAN, 3, 2]], label="plano"))
    np.testing.assert_array_equal(before.codes.values, [[1, NAN, NAN, 2]])
    np.testing.assert_array_equal(after.codes.values, [[2, NAN, NAN, 2]])
    assert "2 cells" in caplog.text


def test_maps_of_two_series_are_not_compared():
    with pytest.raises(TerritoryError) as error:
        common_cells(cover([[1111]], 1), cover([[1111]], 2))
    assert says(error, messages.LANDCOVER_SERIES_DIFFER)


def test_maps_of_two_places_are_not_compared():
    with pytest.raises(TerritoryError) as error:
        common_cells(cover([[1, NAN]]), cover([[NAN, 1]]))
    assert says(error, messages.LANDCOVER_NOTHING_COMMON)


# --- basins --------------------------------------------------------------------------------------


@pytest.fixture
def storms(table):
    """Two rows of three cells of 100 m²: water (all runs off) and ground that keeps all."""
    rows = table((1, 100, 100, 100, 100), (2, 0, 0, 0, 0))
    soil = raster([[1, 1, NAN], [1, 1, 1]])
    before = storm_runoff(cover([[1, 2, 2], [2, 2, NAN]]), soil, rows, 50.0)
    after = storm_runoff(cover([[1, 1, 2], [1, 2, NAN]]), soil, rows, 50.0)
    return before, after


def test_a_basin_holds_the_exact_share_of_its_cells(storms):
    # Half of the first cell and half of the second: 100 m² of which 50 are water.
    basins = gpd.GeoSeries([box(5, 10, 15, 20)], index=[7], crs=TM06)
    found = runoff_by_basin(basins, storms[0])
    assert list(found.columns) == list(FIELDS)
    row = found.loc[7]
    assert row["rain_m3"] == pytest.approx(100 * 0.05)
    assert row["runoff_m3"] == pytest.approx(50 * 0.05)
    assert row["retention_m3"] == pytest.approx(50 * 0.05)
    assert row["retention_pct"] == pytest.approx(50)
    assert row["runoff_mm"] == pytest.approx(25)
    assert row["rain_mm"] == pytest.approx(50)
    assert row["covered_pct"] == pytest.approx(100)
    assert row["soil_unknown_pct"] == 0
    assert np.isnan(row["runoff_change_m3"])


def test_basins_tell_what_changed(storms):
    basins = gpd.GeoSeries([box(0, 0, 30, 20), box(20, 10, 30, 20)], crs=TM06)
    all_of_it, dry = runoff_by_basin(basins, *storms).to_dict("records")
    # Before one of five cells is water, afterwards three are: 5 and 15 m³ of 25.
    assert all_of_it["runoff_m3"] == pytest.approx(5)
    assert all_of_it["runoff_after_m3"] == pytest.approx(15)
    assert all_of_it["runoff_change_m3"] == pytest.approx(10)
    assert all_of_it["runoff_change_pct"] == pytest.approx(200)
    assert all_of_it["retention_pct"] == pytest.approx(80)
    assert all_of_it["retention_after_pct"] == pytest.approx(40)
    assert all_of_it["covered_pct"] == pytest.approx(100 * 5 / 6)
    assert all_of_it["soil_unknown_pct"] == pytest.approx(20)
    # Nothing ran off before: a change in percent has no meaning.
    assert dry["runoff_change_m3"] == 0
    assert np.isnan(dry["runoff_change_pct"])


def test_basins_of_a_raster_of_rain_have_their_own_rain(table):
    rain = raster([[10, 30, NAN]])
    storm = storm_runoff(cover([[1, 1, 1]]), None, table((1, 100, 100, 100, 100)), rain)
    found = runoff_by_basin(gpd.GeoSeries([box(0, 0, 30, 10)], crs=TM06), storm)
    assert found.loc[0, "rain_mm"] == pytest.approx(20)
    assert found.loc[0, "runoff_m3"] == pytest.approx(4)
    assert found.loc[0, "covered_pct"] == pytest.approx(200 / 3)


def test_no_rain_keeps_no_share(table):
    storm = storm_runoff(cover([[1]]), None, table((1, 40, 50, 60, 80)), 0.0)
    found = runoff_by_basin(gpd.GeoSeries([box(0, 0, 10, 10)], crs=TM06), storm).iloc[0]
    assert found["runoff_m3"] == 0
    assert np.isnan(found["retention_pct"])


def test_a_basin_without_cells_stays_empty(storms, caplog):
    basins = gpd.GeoSeries([box(0, 0, 10, 10), box(900, 0, 910, 10), None], crs=TM06)
    found = runoff_by_basin(basins, storms[0])
    assert found["runoff_m3"].isna().tolist() == [False, True, True]
    assert "2 zones" in caplog.text
    with pytest.raises(TerritoryError) as error:
        runoff_by_basin(basins.iloc[1:], storms[0])
    assert says(error, messages.NO_VALID_CELLS)


def test_the_order_of_the_basins_and_their_place_change_nothing(storms):
    basins = gpd.GeoSeries([box(0, 0, 10, 20), box(10, 0, 25, 20)], crs=TM06)
    found = runoff_by_basin(basins, *storms)
    turned = runoff_by_basin(basins.iloc[::-1], *storms)
    pd.testing.assert_frame_equal(turned.loc[found.index], found)
