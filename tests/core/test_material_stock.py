"""Tonnes of materials: the published values, sums by zone, nothing counted twice."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import MultiPolygon, Polygon, box

from smart_territory_plugin.core.building_structures import STRUCTURES
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.material_intensity import material_tonnes, read_intensities
from smart_territory_plugin.core.material_names import MATERIALS, QUANTILES, STOCK_COLUMNS
from smart_territory_plugin.core.material_stock import (
    building_stock,
    by_material,
    duplicates,
    zone_stock,
)

INTENSITIES = read_intensities()
HEADER = "function,structure,material,p25,p50,p75\n"


def tonnes(floor_m2, function, **shares):
    row = np.array([[shares.get(code, 0.0) for code in STRUCTURES]])
    return material_tonnes(np.array([floor_m2]), pd.Series([function]), row, INTENSITIES)[0]


def stock_of(shapes, floors=1.0, function="RM", structure="C", told=0.0):
    """Return the stock of buildings that are all alike."""
    buildings = gpd.GeoSeries(list(shapes), crs=3763)
    traits = pd.DataFrame(
        {"floors": floors, "function": function, "told": told}, index=buildings.index
    )
    shares = np.tile([float(code == structure) for code in STRUCTURES], (len(buildings), 1))
    return building_stock(buildings, traits, shares, INTENSITIES, "casas")


def test_a_thousand_square_metres_of_concrete_flats_hold_the_published_tonnes():
    # RASMI, OECD_EU15, RM C: medians of concrete and steel; quartiles 689 and 1148 of concrete.
    found = tonnes(1000.0, "RM", C=1.0)
    concrete, steel = found[MATERIALS.index("concrete")], found[MATERIALS.index("steel")]
    assert concrete.tolist() == pytest.approx([932.545, 689, 1148])
    assert steel[0] == pytest.approx(52.602)
    # Sums of the medians and quartiles as the reference gives them, to one decimal.
    assert found.sum(axis=0).tolist() == pytest.approx([1268.8, 813.9, 1690.9], abs=0.05)


def test_expected_shares_mix_the_intensities():
    # Half 932.545 and half 238.0 of concrete: 585.2725 t in 1 000 m².
    assert tonnes(1000.0, "RM", C=0.5, M=0.5)[0, 0] == pytest.approx(585.2725)


def test_a_building_of_unknown_intensity_has_no_number():
    assert np.isnan(tonnes(100.0, "RS", T=1.0)).all()
    assert np.isnan(tonnes(100.0, "RS", C=0.9, T=0.1)).all()
    assert np.isnan(tonnes(100.0, "none", C=1.0)).all()
    single = tonnes(1000.0, "RS", C=1.0)  # its quartiles are not in the table
    assert single[0, 0] == pytest.approx(867.156)
    assert np.isnan(single[:, 1:]).all()


def test_a_courtyard_is_no_floor():
    # 20 × 20 less 10 × 10 is 300 m², on 3 storeys 900 m².
    yard = Polygon(box(0, 0, 20, 20).exterior, [box(5, 5, 15, 15).exterior])
    table = stock_of([yard], floors=3.0)
    assert table["gfa_m2"].to_list() == [900]
    assert table["concrete_t"].to_list() == pytest.approx([0.9 * 932.545])


def test_the_same_building_drawn_twice_counts_once(caplog):
    corner = Polygon([(10, 0), (10, 10), (0, 10), (0, 0)])  # begins elsewhere, runs the other way
    shapes = [box(0, 0, 10, 10), corner, MultiPolygon([box(0, 0, 10, 10)]), box(0, 0, 10, 10.5)]
    table = stock_of(shapes)
    assert table["left_out"].to_list() == [None, "duplicate", None, None]
    assert table["gfa_m2"].notna().to_list() == [True, False, True, True]
    assert "1 of 4 buildings repeat the outline of another one" in caplog.text


def test_of_equal_outlines_the_best_known_counts_in_any_order():
    shapes = gpd.GeoSeries([box(0, 0, 10, 10)] * 3 + [None, box(9, 9, 12, 12)], crs=3763)
    told = np.array([2.0, 1003.0, 1001.0, 0.0, 0.0])
    assert duplicates(shapes, told).tolist() == [True, False, True, False, False]
    turned = duplicates(shapes[::-1], told[::-1])
    assert turned[::-1].tolist() == [True, False, True, False, False]


def test_what_is_left_out_says_why(caplog):
    buildings = gpd.GeoSeries([box(0, 0, 10, 10), None, box(20, 0, 30, 10), box(40, 0, 50, 10)])
    traits = pd.DataFrame(
        {"floors": 2.0, "function": ["none", "RM", "RS", "NR"], "told": 0.0},
        index=buildings.index,
    )
    shares = np.array([[1, 0, 0, 0], [1, 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]], dtype=float)
    table = building_stock(buildings, traits, shares, INTENSITIES, "casas")
    assert table["left_out"].to_list() == ["use", "no_area", "no_intensity", None]
    assert table["total_t"].notna().to_list() == [False, False, False, True]
    assert table["gfa_m2"].notna().to_list() == [False, False, True, True]
    for sentence in (
        "1 of 4 buildings have no area",
        "1 of 4 buildings are left out because their use",
        "1 of 4 buildings have a function and structure that the table",
        "The range from p25 to p75 is unknown for 1 of 1 buildings (functions NR)",
    ):
        assert sentence in caplog.text


def test_zones_add_up_and_divide():
    # Two buildings of 100 m² and one of 300 m², 2 storeys; the last lies in no zone.
    table = stock_of([box(0, 0, 10, 10), box(20, 0, 30, 10), box(0, 50, 30, 60)], floors=2.0)
    zone = pd.Series(["a", "a", None], index=table.index, dtype="object")
    labels = pd.Index(["a", "b"])
    people, area = pd.Series([4.0, 0.0], labels), pd.Series([0.5, 2.0], labels)
    sums = zone_stock(table, zone, labels, people, area, 0.5)
    total = 0.4 * table["total_t"].sum() / (0.4 + 0.6)
    assert sums["buildings"].to_list() == [2, 0]
    assert sums["gfa_m2"].to_list() == [400, 0]
    assert sums.loc["a", "total_t"] == pytest.approx(total)
    assert sums.loc["a", "concrete_p75_t"] == pytest.approx(0.4 * 1148)
    assert sums.loc["a", "per_person_t"] == pytest.approx(total / 4)
    assert sums.loc["a", "per_ha_t"] == pytest.approx(total / 0.5)
    assert sums.loc["a", "outflow_t"] == pytest.approx(total / 200)
    assert sums.loc["a", "range_pct"] == pytest.approx(100)
    assert sums.loc["b", ["total_t", "total_p25_t", "per_ha_t"]].to_list() == [0, 0, 0]
    assert np.isnan(sums.loc["b", "per_person_t"])


def test_one_building_without_quartiles_takes_the_range_from_its_zone():
    several = stock_of([box(0, 0, 10, 10)])
    single = stock_of([box(20, 0, 30, 10)], function="RS").set_axis([1])
    table = pd.concat([several, single])
    zone = pd.Series(["a", "a"], index=table.index, dtype="object")
    sums = zone_stock(table, zone, pd.Index(["a"]), None, None, None).loc["a"]
    assert np.isnan([sums["total_p25_t"], sums["outflow_t"], sums["per_ha_t"]]).all()
    assert sums["total_t"] == pytest.approx(table["total_t"].sum())
    # 126.88 t of RM and 110.54 t of RS: 53.4 % has a range.
    assert sums["range_pct"] == pytest.approx(100 * 126.8793 / (126.8793 + 110.5369), abs=1e-3)


def test_the_table_of_materials_holds_what_the_zones_do():
    table = stock_of([box(0, 0, 10, 10)])
    zone = pd.Series(["a"], index=table.index, dtype="object")
    labels = pd.Index(["a", "b"])
    people = pd.Series([2.0, 1.0], index=labels)
    sums = zone_stock(table, zone, labels, people, None, 2.0)
    rows = by_material(sums, None, 2.0)
    assert rows.index.to_list() == ["a"] * 8 + ["b"] * 8
    assert rows["material"].to_list() == [*MATERIALS, *MATERIALS]
    first = rows.iloc[0]
    assert first["stock_t"] == pytest.approx(93.2545)
    assert (first["p25_t"], first["p75_t"]) == pytest.approx((68.9, 114.8))
    assert first["per_person_t"] == pytest.approx(46.62725)
    assert first["outflow_t"] == pytest.approx(1.86509)
    assert rows.loc["a", "stock_t"].sum() == pytest.approx(sums.loc["a", "total_t"])


def test_no_order_and_no_other_crs_changes_the_sum():
    shapes = [box(x, 0, x + 10, 10 + x) for x in range(0, 200, 20)]
    straight, turned = stock_of(shapes), stock_of(shapes[::-1])
    assert straight["total_t"].sum() == pytest.approx(turned["total_t"].sum())
    np.testing.assert_allclose(straight["total_t"], turned["total_t"][::-1])


def test_no_buildings_hold_nothing():
    table = stock_of([])
    assert list(table.columns) == ["gfa_m2", "left_out", *STOCK_COLUMNS]
    sums = zone_stock(table, table["left_out"], pd.Index(["a"]), None, None, 1.0)
    assert sums["total_t"].to_list() == [0]


def test_every_row_of_the_table_ascends_and_the_published_medians_are_there():
    values = INTENSITIES.values
    median, low, high = (values[..., QUANTILES.index(name)] for name in ("p50", "p25", "p75"))
    known = ~np.isnan(low)
    assert (low[known] <= median[known]).all()
    assert (median[known] <= high[known]).all()
    assert INTENSITIES.materials == MATERIALS
    assert "10.1038/s41597-024-03190-7" in INTENSITIES.source


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("function,structure,material,p50\nRM,C,steel,50\n", "p25"),
        (HEADER + "RM,C,straw,1,2,3\n", "Row 1 of the table “minha.csv” is of the material"),
        (HEADER + "XX,C,steel,1,2,3\n", "of function “XX” and structure “C”"),
        (HEADER + "RM,Q,steel,1,2,3\n", "of function “RM” and structure “Q”"),
        (HEADER + "RM,C,steel,1,2,3\nrm,c,Steel,1,2,3\n", "Row 2 of the table “minha.csv” repeats"),
        (HEADER + "RM,C,steel,3,2,1\n", "do not ascend"),
        (HEADER + "RM,C,steel,,-2,\n", "a number is below"),
        (HEADER + "RM,C,steel,,muito,\n", "muito"),
        (HEADER, "minha.csv"),
    ],
)
def test_slips_in_a_table_of_ones_own_are_sentences(tmp_path, text, sentence):
    path = tmp_path / "minha.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TerritoryError, match=sentence):
        read_intensities(path)


def test_a_table_may_hold_fewer_materials_other_spellings_and_decimal_commas(tmp_path, caplog):
    caplog.set_level("INFO")
    path = tmp_path / "minha.csv"
    rows = "RS;W;Timber;10,5;20;30\nRS;T;aluminum;;1;\n"
    path.write_text(HEADER.replace(",", ";") + rows, encoding="cp1252")
    found = read_intensities(path)
    assert found.materials == ("wood", "aluminium")
    assert "no row for concrete, brick, steel, glass, plastics, copper" in caplog.text
    buildings = gpd.GeoSeries([box(0, 0, 10, 10)], crs=3763)
    traits = pd.DataFrame({"floors": [1.0], "function": ["RS"], "told": [0.0]})
    shares = np.array([[0.0, 0.0, 1.0, 0.0]])
    table = building_stock(buildings, traits, shares, found, "casas")
    # 20 and 1 kg/m² on 100 m²: 2.1 t, without what the table does not hold.
    assert table["total_t"].to_list() == pytest.approx([2.1])
    assert table["wood_p25_t"].to_list() == pytest.approx([1.05])
    assert table["concrete_t"].isna().all()
