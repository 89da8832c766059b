"""The cycle network on streets of 1 km, with lengths and shares to be read off the drawing."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import wkt

from smart_territory_plugin.core.crs import in_metres
from smart_territory_plugin.core.cycle_network import (
    COLUMNS,
    Change,
    cycle_indicators,
    cycleway_distance,
    find_change,
    fragments,
    read_cycleways,
    years_of,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.network import Network
from smart_territory_plugin.core.network_snap import snap
from smart_territory_plugin.core.vector import repaired

WEST = "POLYGON ((0 -500, 500 -500, 500 500, 0 500, 0 -500))"
EAST = "POLYGON ((500 -500, 1000 -500, 1000 500, 500 500, 500 -500))"


def layer(*texts, index=None):
    shapes = [None if text is None else wkt.loads(text) for text in texts]
    return gpd.GeoDataFrame(geometry=gpd.GeoSeries(shapes, crs=3763, index=index))


def cycleways(*texts, years=None, gap_m=10.0):
    made = layer(*texts)
    told = None if years is None else pd.Series(years, dtype=float)
    return read_cycleways(made, "cycleways", told, gap_m)


def street(text):
    """Make a network of one street."""
    line = np.array([wkt.loads(text)], dtype=object)
    both = np.ones(1, dtype=bool)
    tips = shapely.get_coordinates(shapely.get_point(line[0], [0, -1]))
    return Network(
        line, np.array([0]), np.array([1]), shapely.length(line), both, both, tips,
        np.array([0]), pd.DataFrame(index=[0]), "EPSG:3763",
    )  # fmt: skip


# --- length --------------------------------------------------------------------------------------


def test_length_per_hundred_thousand_people():
    # 1.5 km for 3 000 people: 50 km for 100 000.
    people = pd.DataFrame({"population": [1000.0, 2000.0, np.nan]})
    row = cycle_indicators(cycleways("LINESTRING (0 0, 1500 0)"), None, people).iloc[0]
    assert (row["length_km"], row["population"]) == (1.5, 3000)
    assert row["km_per_100k"] == pytest.approx(50)
    assert pd.isna(row["people_300_pct"])


def test_a_cycleway_across_a_border_counts_in_each_zone_with_its_part():
    people = pd.DataFrame({"population": [100.0, 50.0]})
    zones = layer(WEST, EAST)
    zone_of = pd.Series([0, 0], dtype=object)
    table = cycle_indicators(cycleways("LINESTRING (200 0, 900 0)"), zones, people, zone_of)
    assert table["length_km"].tolist() == pytest.approx([0.3, 0.4])
    assert table["population"].tolist() == [150, 0]
    assert table["km_per_100k"].tolist()[0] == pytest.approx(200)
    assert np.isnan(table["km_per_100k"].iloc[1])  # nobody lives there
    assert tuple(table.columns) == COLUMNS


def test_a_zone_without_area_has_no_values_and_one_without_cycleways_zero_km():
    zones = layer(WEST, None, EAST)
    table = cycle_indicators(cycleways("LINESTRING (0 0, 100 0)"), zones)
    assert table.loc[1].isna().all()
    assert table.loc[2, "length_km"] == 0
    assert table.loc[2, "fragments"] == 0
    assert pd.isna(table.loc[2, "largest_pct"])


def test_a_line_drawn_twice_counts_once_with_the_earlier_year(caplog):
    lines = [
        "LINESTRING (0 0, 1000 0)",
        "LINESTRING (1000 0, 0 0)",  # the same, the other way round
        "MULTILINESTRING ((0 50, 100 50), (0 0, 1000 0))",
    ]
    with caplog.at_level("INFO", "smart_territory"):
        made = cycleways(*lines, years=[2020, 2015, np.nan])
    assert shapely.length(made.lines).sum() == pytest.approx(1100)
    assert "2 lines are drawn twice (2.000 km)" in caplog.text
    assert sorted(made.year[shapely.length(made.lines) > 500]) == [2015]


def test_rows_without_geometry_or_length_are_left_out_and_height_does_not_count():
    made = cycleways(
        None,
        "LINESTRING (5 5, 5 5)",
        "MULTILINESTRING Z ((0 0 0, 30 0 40), (100 0 9, 110 0 9))",
    )
    assert shapely.length(made.lines).tolist() == [30, 10]
    assert made.row.tolist() == [2, 2]
    with pytest.raises(TerritoryError, match="“cycleways” has no line"):
        cycleways(None)


# --- fragments -----------------------------------------------------------------------------------


def test_lines_within_the_gap_are_one_fragment():
    lines = ["LINESTRING (0 0, 100 0)", "LINESTRING (110 0, 150 0)", "LINESTRING (0 500, 200 500)"]
    shapes = np.array([wkt.loads(text) for text in lines])
    assert fragments(shapes, 10).tolist() == [2, 2, 1]  # the longest is the first: 200 m
    assert fragments(shapes, 9.99).tolist() == [2, 3, 1]


def test_a_fragment_counts_in_every_zone_it_runs_through():
    made = cycleways("LINESTRING (100 0, 900 0)", "LINESTRING (600 100, 700 100)")
    table = cycle_indicators(made, layer(WEST, EAST))
    assert table["fragments"].tolist() == [1, 2]
    # West all is of the longest; east 400 of 500 m.
    assert table["largest_pct"].tolist() == pytest.approx([100, 80])


# --- years ---------------------------------------------------------------------------------------


def test_years_are_read_from_numbers_dates_and_text(caplog):
    values = pd.Series([2021, 2019.0, "01/05/2020", "2018-07-01", "Sem dados", None, 20210101, 12])
    with caplog.at_level("INFO", "smart_territory"):
        years = years_of(values, "ANO", "cycleways")
    assert years.tolist()[:4] == [2021, 2019, 2020, 2018]
    assert years[4:].isna().all()
    assert "4 of 8 values of the field “ANO”" in caplog.text


def test_the_change_between_two_years():
    made = cycleways(
        "LINESTRING (0 0, 400 0)",
        "LINESTRING (0 10, 100 10)",
        "LINESTRING (0 20, 250 20)",
        "LINESTRING (0 30, 70 30)",
        years=[2010, 2015, 2018, np.nan],
    )
    row = cycle_indicators(made, None, change=Change(2015, 2020)).iloc[0]
    # Up to the end of 2015 400 + 100, of 2020 750 m; 70 m nobody dates.
    assert row["length_from_km"] == pytest.approx(0.5)
    assert row["length_to_km"] == pytest.approx(0.75)
    assert row["change_km"] == pytest.approx(0.25)
    assert row["change_pct"] == pytest.approx(50)
    assert row["undated_km"] == pytest.approx(0.07)
    assert row["length_km"] == pytest.approx(0.82)
    row = cycle_indicators(made, None, change=Change(2005, 2010)).iloc[0]
    assert row["change_km"] == pytest.approx(0.4)
    assert pd.isna(row["change_pct"])  # there was nothing to grow from
    assert cycle_indicators(made, None).iloc[0][["change_km", "undated_km"]].isna().all()


def test_the_last_year_is_the_latest_of_the_layer():
    years = pd.Series([2010.0, np.nan, 2018.0])
    assert find_change(years, 2015, None) == Change(2015, 2018)
    assert find_change(years, None, 2018) is None
    assert find_change(pd.Series([np.nan]), 2015, 2018) is None
    with pytest.raises(TerritoryError, match="The year 2018 is not before 2018"):
        find_change(years, 2018, None)


# --- people --------------------------------------------------------------------------------------


def test_people_count_by_their_way_along_the_streets():
    # One street in the shape of an L: 1000 m east, then 1000 m north. The cycleway runs beside
    # the last 200 m of the northern arm, 20 m off: it is joined from (1000 800) on.
    network = street("LINESTRING (0 0, 1000 0, 1000 1000)")
    made = cycleways("LINESTRING (1020 800, 1020 1000)")
    spots = [(1000, 900), (1000, 500), (1000, 301), (1000, 299), (900, 400)]
    places = snap(network, shapely.points(spots), 150)
    distance = cycleway_distance(network, network.length_costs(), made, places, 50)
    # On it 0; 300; 499; 501 is beyond; (900 400) starts at (1000 400): 400.
    assert distance == pytest.approx([0, 300, 499, np.nan, 400], nan_ok=True, abs=1e-6)
    people = pd.DataFrame({"population": [10.0, 20.0, 30.0, 40.0, 100.0], "distance": distance})
    row = cycle_indicators(made, None, people).iloc[0]
    assert row["people_300_pct"] == pytest.approx(15)  # 10 + 20 of 200
    assert row["people_500_pct"] == pytest.approx(80)  # and 30 + 100


def test_a_cycleway_far_from_the_streets_serves_nobody_and_is_told(caplog):
    network = street("LINESTRING (0 0, 1000 0)")
    made = cycleways("LINESTRING (0 300, 1000 300)")
    places = snap(network, shapely.points([(500, 0)]), 100)
    with caplog.at_level("INFO", "smart_territory"):
        distance = cycleway_distance(network, network.length_costs(), made, places, 100)
    assert np.isnan(distance).all()
    assert "100.0 % of the cycle network" in caplog.text


# --- Lisbon --------------------------------------------------------------------------------------


@pytest.mark.real_data
def test_lisbon_s_official_network_is_measured_in_metres_and_not_in_mercator(real_data):
    # The layer is in EPSG:3857, where its length is 370 km; its own field COMP_KM adds up to
    # 289.0 km. One row has no geometry, 202 say “Sem dados” for the year.
    raw = gpd.read_file(real_data / "lisboa" / "ciclovias_cml_202603_3857.gpkg")
    made = repaired(in_metres(raw, "ciclovias"), "ciclovias")
    years = years_of(raw["ANO"], "ANO", "ciclovias")
    assert years.isna().sum() == 202
    table = cycle_indicators(
        read_cycleways(made, "ciclovias", years), None, change=Change(2020, 2025)
    )
    row = table.iloc[0]
    assert raw.length.sum() / 1000 == pytest.approx(369.8, abs=0.1)
    assert row["length_km"] == pytest.approx(raw["COMP_KM"].sum(), rel=0.005)
    told = raw["COMP_KM"].groupby(years.fillna(0).astype(int)).sum()
    assert row["length_from_km"] == pytest.approx(told.loc[2001:2020].sum(), rel=0.005)
    assert row["length_to_km"] == pytest.approx(told.loc[2001:].sum(), rel=0.005)
    assert row["undated_km"] == pytest.approx(told.loc[0], rel=0.01)
