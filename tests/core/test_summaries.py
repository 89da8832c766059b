"""Street length and people by zone, on two squares of 100 m side by side."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.summaries import counts_by_zone, length_share

ZONES = gpd.GeoDataFrame(
    {"n": ["left", "right"]},
    geometry=[shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)],
    index=[7, 8],
    crs="EPSG:3763",
)


def streets(*rows):
    return gpd.GeoDataFrame(
        {"slope_class": [row[0] for row in rows]},
        geometry=[shapely.from_wkt(row[1]) for row in rows],
        crs="EPSG:3763",
    )


def test_a_street_across_the_border_counts_in_each_zone_with_its_part():
    # 30 m of class 1 in the left zone and 60 m of it in the right; 70 m of class 5 on the left
    lines = streets(
        (1, "LINESTRING(70 50, 160 50)"),
        (5, "LINESTRING(20 10, 90 10)"),
    )
    table = length_share(lines, ZONES, "slope_class", (1, 2))
    assert table["value"].tolist() == pytest.approx([100 * 30 / 100, 100])
    assert table["base_n"].tolist() == pytest.approx([100, 60])


def test_a_street_without_a_class_lowers_the_coverage_and_not_the_share():
    lines = streets((1, "LINESTRING(0 1, 50 1)"), (np.nan, "LINESTRING(0 2, 50 2)"))
    left = length_share(lines, ZONES, "slope_class", (1,)).loc[7]
    assert (left["value"], left["coverage_pct"]) == (100, 50)


def test_a_class_that_is_no_answer_counts_as_unknown():
    lines = streets(
        (1, "LINESTRING(0 1, 30 1)"), (4, "LINESTRING(0 2, 10 2)"), (0, "LINESTRING(0 3, 60 3)")
    )
    left = length_share(lines, ZONES, "slope_class", (1, 2), ignore=(0,)).loc[7]
    assert (left["value"], left["base_n"], left["coverage_pct"]) == pytest.approx((75, 40, 40))


def test_a_zone_without_streets_has_no_share():
    right = length_share(streets((1, "LINESTRING(0 1, 50 1)")), ZONES, "slope_class", (1,)).loc[8]
    assert np.isnan(right["value"])
    assert right["base_n"] == 0


def test_cutting_a_street_in_two_changes_nothing():
    whole = streets((1, "LINESTRING(70 50, 160 50)"), (4, "LINESTRING(0 9, 40 9)"))
    cut = streets(
        (1, "LINESTRING(70 50, 120 50)"),
        (1, "LINESTRING(120 50, 160 50)"),
        (4, "LINESTRING(0 9, 40 9)"),
    )
    one, two = (length_share(lines, ZONES, "slope_class", (1,)) for lines in (whole, cut))
    assert one["value"].tolist() == pytest.approx(two["value"].tolist())


def test_a_subsection_belongs_whole_to_the_zone_of_its_representative_point():
    # the second one reaches 10 m into the right zone, its middle lies in the left one
    census = gpd.GeoDataFrame(
        {"population": [10.0, 20.0, 5.0]},
        geometry=[
            shapely.box(0, 0, 10, 10),
            shapely.box(50, 0, 110, 10),
            shapely.box(150, 0, 160, 10),
        ],
        crs="EPSG:3763",
    )
    assert counts_by_zone(census, ZONES, ["population"])["population"].to_dict() == {7: 30, 8: 5}
