"""People within reach: the band of each place, and shares worked by hand."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import LineString, MultiLineString, Point, box

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.population_served import (
    band_name,
    band_of,
    fit_limits,
    report_served,
    service_costs,
    shares_by_zone,
    summarise_bands,
    summarise_zones,
    totals_by_zone,
    uncut_limits,
)

NAN = np.nan
LIMITS = (300.0, 500.0)
# Four places; the last one has no way. West holds the first two, east the third, none the last.
PEOPLE = pd.DataFrame(
    {
        "population": [10.0, 30.0, 20.0, 40.0],
        "age_0_14": [4.0, 0.0, 5.0, 1.0],
        "age_15_24": [NAN, NAN, NAN, NAN],
        "age_25_64": [2.0, 20.0, 15.0, 30.0],
        "age_65": [4.0, 10.0, 0.0, 9.0],
    }
)
COST = np.array([100.0, 400.0, 300.0, NAN])
ZONE_OF = pd.Series(["west", "west", "east", None], dtype=object)
ZONES = pd.Index(["west", "east", "empty"])


def test_a_cost_at_the_limit_is_within_it():
    found = band_of(np.array([0, 300, 300.0001, 301, 500, 501, NAN]), LIMITS)
    np.testing.assert_array_equal(found, [300, 300, 300, 500, 500, NAN, NAN])


@pytest.mark.parametrize(
    ("limit", "name"), [(300.0, "300"), (2.5, "2_5"), (1000.0, "1000"), (0.125, "0_125")]
)
def test_a_limit_names_a_field(limit, name):
    assert band_name(limit) == name
    assert f"served_{name}_pct".isidentifier()


def test_limits_that_cannot_name_fields_are_refused():
    assert fit_limits([2.50001, 5]) == (2.5, 5)
    for limits, template in (
        ([], messages.BANDS_NEEDED),
        (range(1, 14), messages.BANDS_TOO_MANY),
        ([1, 1.0001], messages.LIMITS_NOT_ASCENDING),
    ):
        with pytest.raises(TerritoryError) as caught:
            fit_limits(limits)
        assert caught.value.template == template


def test_limits_the_lines_were_not_cut_at_are_known():
    assert uncut_limits((300, 400.0), [300.0, 500.0]) == [400]


def test_bands_count_everybody_within_each_limit():
    # Within 300: 10 + 20 of 100 people; within 500: 60. Children 9 of 10; elderly 4 and 14 of 23.
    table = summarise_bands(PEOPLE, COST, LIMITS)
    assert table["band"].to_list() == [300, 500]
    assert table["served"].to_list() == [30, 60]
    assert table["served_pct"].to_list() == [30, 60]
    assert table["unserved"].to_list() == [70, 40]
    assert table["served_age_0_14"].to_list() == [9, 9]
    assert table["served_age_0_14_pct"].to_list() == [90, 90]
    assert table["served_age_65"].to_list() == [4, 14]
    np.testing.assert_allclose(table["served_age_65_pct"], [400 / 23, 1400 / 23])
    assert table[["served_age_15_24", "served_age_15_24_pct"]].isna().all().all()


def test_zones_count_their_own_people_and_an_empty_one_has_no_share():
    # West: 10 of 40 within 300, all within 500. East: all 20 within 300.
    table = summarise_zones(PEOPLE, COST, LIMITS, ZONE_OF, ZONES)
    assert table.index.to_list() == ["west", "east", "empty"]
    assert table["population"].to_list() == [40, 20, 0]
    np.testing.assert_array_equal(table["served_300_pct"], [25, 100, NAN])
    np.testing.assert_array_equal(table["served_500_pct"], [100, 100, NAN])
    np.testing.assert_array_equal(table["served_pct"], [100, 100, NAN])
    assert table["unserved"].to_list() == [0, 0, 0]
    assert table["age_65"].to_list() == [14, 0, 0]
    np.testing.assert_array_equal(table["served_age_65_pct"], [100, NAN, NAN])
    np.testing.assert_array_equal(table["served_age_0_14_pct"], [100, 100, NAN])


def test_zones_add_up_to_the_whole():
    everywhere = pd.Series(["west", "west", "east", "east"], dtype=object)
    zones = summarise_zones(PEOPLE, COST, LIMITS, everywhere, ZONES[:2])
    whole = summarise_bands(PEOPLE, COST, LIMITS).iloc[-1]
    assert zones["population"].sum() == whole["served"] + whole["unserved"]
    assert zones["unserved"].sum() == whole["unserved"]
    weighted = (zones["served_300_pct"] * zones["population"]).sum() / 100
    assert weighted == pytest.approx(30)


def test_the_order_of_the_places_does_not_matter():
    order = [2, 0, 3, 1]
    table = summarise_zones(PEOPLE.iloc[order], COST[order], LIMITS, ZONE_OF.iloc[order], ZONES)
    pd.testing.assert_frame_equal(table, summarise_zones(PEOPLE, COST, LIMITS, ZONE_OF, ZONES))


def test_unknown_people_count_as_none_and_an_unknown_age_has_no_number():
    people = PEOPLE.assign(population=[10.0, NAN, 20.0, 40.0], age_65=NAN)
    table = summarise_zones(people, COST, LIMITS, ZONE_OF, ZONES)
    assert table["population"].to_list() == [10, 20, 0]
    assert table[["age_65", "served_age_65_pct"]].isna().all().all()


def test_no_places_at_all_leave_every_share_empty():
    none = PEOPLE.iloc[:0]
    table = summarise_zones(none, COST[:0], LIMITS, ZONE_OF.iloc[:0], ZONES)
    assert table["population"].to_list() == [0, 0, 0]
    assert table["served_pct"].isna().all()
    assert np.isnan(summarise_bands(none, COST[:0], LIMITS)["served_pct"]).all()


def test_shares_and_totals_serve_other_methods():
    flags = pd.DataFrame({"near": [True, False, True, True], "none": False})
    weights = PEOPLE["population"]
    shares = shares_by_zone(weights, flags, ZONE_OF, ZONES)
    np.testing.assert_array_equal(shares["near"], [25, 100, NAN])
    np.testing.assert_array_equal(shares["none"], [0, 0, NAN])
    totals = totals_by_zone(weights.to_frame(), ZONE_OF, ZONES)
    assert totals["population"].to_list() == [40, 20, 0]


# --- service lines -------------------------------------------------------------------------------


def lines(*rows):
    shapes, costs = zip(*rows, strict=True)
    return gpd.GeoDataFrame({"cost": list(costs)}, geometry=list(shapes), crs=3763)


def places(*shapes):
    return gpd.GeoSeries(list(shapes), crs=3763)


# A street along y = 0, in reach for 300 up to x = 100 and for 500 up to x = 200; it goes on.
STREET = lines((LineString([(0, 0), (100, 0)]), 300), (LineString([(100, 0), (200, 0)]), 500))


def test_a_place_takes_the_band_of_its_nearest_line_not_of_a_cheaper_one_farther_off():
    cost = service_costs(places(Point(50, 10), Point(130, 10), Point(50, 60)), STREET, 50)
    np.testing.assert_array_equal(cost, [300, 500, NAN])


def test_lines_at_the_same_place_count_once_with_the_cheapest():
    # Where two bands meet, and where a second facility reaches the street at 700.
    again = lines((LineString([(0, 0), (100, 0)]), 700))
    both = gpd.GeoDataFrame(pd.concat([again, STREET], ignore_index=True), crs=3763)
    cost = service_costs(places(Point(100, 10), Point(50, 10)), both, 50)
    np.testing.assert_array_equal(cost, [300, 300])


def test_a_place_whose_own_street_is_not_covered_is_left_out_where_the_streets_are_known():
    # The place at (50, 30) has a street of its own 5 m away, which no line covers.
    spots = places(Point(50, 30), Point(50, 10), Point(60, 10))
    np.testing.assert_array_equal(service_costs(spots, STREET, 50), [300, 300, 300])
    known = service_costs(spots, STREET, 50, np.array([5.0, 10.0, NAN]))
    np.testing.assert_array_equal(known, [NAN, 300, 300])


def test_buildings_are_measured_from_their_edge_and_at_the_limit_they_count():
    spots = places(box(40, 20, 60, 40), box(40, 20.1, 60, 40), None, Point())
    np.testing.assert_array_equal(service_costs(spots, STREET, 20), [300, NAN, NAN, NAN])


def test_lines_of_any_kind_do_and_those_without_a_cost_do_not_count():
    odd = lines(
        (MultiLineString([[(0, 0, 7), (100, 0, 7)], [(100, 0, 7), (150, 0, 9)]]), 300),
        (LineString([(0, 5), (100, 5)]), NAN),
        (None, 100),
    )
    np.testing.assert_array_equal(service_costs(places(Point(50, 10)), odd, 50), [300])
    nothing = odd.assign(cost=NAN)
    np.testing.assert_array_equal(service_costs(places(Point(50, 10)), nothing, 50), [NAN])


def test_the_log_tells_shares_and_who_is_missing(caplog):
    caplog.set_level("INFO", "smart_territory")
    shapes = [Point(0, 0), Point(1, 0), Point(2, 0), None]
    layer = gpd.GeoDataFrame(PEOPLE, geometry=shapes, crs=3763)
    zone_of = pd.Series(["west", None, "east", None], dtype=object)
    totals = report_served(layer, summarise_bands(layer, COST, LIMITS), zone_of)
    assert totals == {"served_300_pct": 30, "served_500_pct": 60}
    assert "Within 300: 30 of 100 people (30.0 %)" in caplog.text
    assert "40 people are on features without geometry" in caplog.text
    assert "30 people live in no zone" in caplog.text
