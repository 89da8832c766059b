"""Circular services on one street, worked by hand.

The street runs along y = 0 from x = 0 to 3000 and 100 m take one minute: 10 minutes lead 1000 m.
"""

import logging

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from smart_territory_plugin.core.circular_services import (
    count_services,
    find_services,
    services_reached,
    services_with_people,
)
from smart_territory_plugin.core.circular_zones import (
    Found,
    report_services,
    services_per_people,
    summarise_services,
    zone_figures,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.facility_gates import facility_gates
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap
from smart_territory_plugin.core.proximity import minutes_to_nearest, reached_in_time
from smart_territory_plugin.core.proximity_categories import Category

GROUPS = ("shop", "repair")


def layer_of(*wkt):
    return gpd.GeoDataFrame(geometry=list(shapely.from_wkt(list(wkt))), crs="EPSG:3763")


def flags(*rows):
    """Return which groups each feature belongs to: s, r or sr."""
    return {code: np.array([code[0] in row for row in rows]) for code in GROUPS}


class Street:
    """The street with services on it."""

    def __init__(self, shapes, kinds, names=None, limits=(10, 10), access_m=20.0):
        street = layer_of("LINESTRING (0 0, 3000 0)")
        self.network = build_network(street, "street")
        self.costs = self.network.costs(*[self.network.length_m / 100] * 2)
        names = None if names is None else pd.Series(names, dtype="object")
        self.services = find_services(layer_of(*shapes), names, flags(*kinds), 50)
        self.limits = limits
        features = np.asarray(self.services.features.geometry.array, dtype=object)
        self.on = snap(self.network, features, 100)
        self.gates = facility_gates(self.network, features, self.on, access_m)

    def homes(self, *xs):
        return snap(self.network, shapely.points([(x, 0) for x in xs]), 50)

    def reached(self, *xs):
        return services_reached(
            self.network, self.costs, self.homes(*xs), self.gates, self.services, limits=self.limits
        )

    def count(self, *xs):
        return count_services(self.reached(*xs), np.ones(len(xs), dtype=bool)).tolist()

    def minutes(self, *xs):
        of_gate = self.services.number[self.gates.owner]
        kinds = {code: self.services.kinds[code].to_numpy()[of_gate] for code in GROUPS}
        return minutes_to_nearest(self.network, self.costs, self.homes(*xs), self.gates.on, kinds)


POINTS = ("POINT (500 5)", "POINT (1500 5)", "POINT (1700 5)")


# --- what is within reach ------------------------------------------------------------------------


def test_every_service_within_the_minutes_counts_and_at_the_limit_is_within():
    street = Street(POINTS, "srs")
    # From 500: itself and the one at 1500, just 10 minutes away. From 700: 500 and 1500, 1700.
    assert street.count(500, 700, 2000, 2900) == [2, 3, 2, 0]


def test_a_service_of_two_groups_counts_in_each_and_once_in_the_total():
    street = Street(["POINT (500 5)"], ["sr"])
    assert street.count(500) == [1]
    assert street.minutes(700).iloc[0].tolist() == pytest.approx([2, 2])
    rates = services_per_people(
        street.services.kinds, pd.Series(["a"], dtype=object), pd.Series({"a": 1000.0})
    ).loc["a"]
    assert rates[["services", "per_10k", "per_10k_shop", "per_10k_repair"]].tolist() == [
        1, 10, 10, 10,
    ]  # fmt: skip


def test_each_group_has_its_own_minutes_and_the_longer_counts_for_a_service_of_both():
    street = Street(POINTS, ["s", "r", "sr"], limits=(10, 5))
    # From 1000: 500 is a shop 5 minutes away; 1500 a repair, 5; 1700 both, 7: in time as a shop.
    assert street.count(1000) == [3]
    # From 900: the repair at 1500 is 6 minutes away, too far for it; 1700 as a shop is 8.
    assert street.count(900) == [2]


def test_a_service_drawn_twice_counts_once_and_its_nearest_drawing_is_the_way():
    street = Street(
        ["POINT (1500 5)", "POINT (1540 5)"], ["s", "s"], ["Mercado", "mercado"], limits=(5, 5)
    )
    assert len(street.services.table) == 1
    assert street.services.table["features"].tolist() == [2]
    assert street.count(1000, 2040, 2041) == [1, 1, 0]


def test_a_service_is_of_every_group_that_one_of_its_drawings_is_of():
    street = Street(["POINT (500 5)", "POINT (510 5)"], ["s", "sr"], ["Loja", "Loja"])
    assert street.services.table["groups"].tolist() == ["shop, repair"]
    assert street.minutes(500)["repair"].tolist() == pytest.approx([0])


def test_a_home_off_the_street_reaches_nothing_and_one_without_geometry_has_no_number():
    street = Street(POINTS, "srs")
    homes = snap(street.network, shapely.points([(500, 0), (500, 400)]), 50)
    reached = services_reached(
        street.network, street.costs, homes, street.gates, street.services, limits=(10, 10)
    )
    assert count_services(reached, np.array([True, True])).tolist() == [2, 0]
    assert np.isnan(count_services(reached, np.array([True, False]))[1])


def test_the_order_of_services_and_homes_changes_nothing():
    homes = (0, 400, 1234, 2999)
    there = Street(POINTS, "srs").count(*homes)
    turned = Street(POINTS[::-1], "srs"[::-1]).count(*homes[::-1])
    assert turned[::-1] == there


def test_a_street_cut_in_pieces_gives_the_same():
    street = Street(POINTS, "srs")
    pieces = layer_of("LINESTRING (0 0, 800 0)", "LINESTRING (800 0, 3000 0)")
    cut = Street(POINTS, "srs")
    cut.network = build_network(pieces, "street")
    cut.costs = cut.network.costs(*[cut.network.length_m / 100] * 2)
    features = np.asarray(cut.services.features.geometry.array, dtype=object)
    cut.gates = facility_gates(cut.network, features, snap(cut.network, features, 100), 20)
    assert cut.count(500, 700, 2000) == street.count(500, 700, 2000)


# --- areas ---------------------------------------------------------------------------------------

GARDEN = "POLYGON ((1000 {0}, 2000 {0}, 2000 200, 1000 200, 1000 {0}))"


def test_an_area_is_entered_wherever_a_street_runs_along_its_edge():
    street = Street([GARDEN.format(5)], "s")
    # Its edge runs along the street from 1000 to 2000; points of the edge are 25 m apart.
    west, inside, east = street.minutes(100, 1500, 2900)["shop"]
    assert (west, east) == (pytest.approx(9, abs=0.13), pytest.approx(9, abs=0.13))
    assert inside <= 0.13
    assert street.count(100, 2900) == [1, 1]


def test_an_area_away_from_every_street_is_entered_from_the_nearest():
    street = Street(["POLYGON ((1000 60, 2000 90, 2000 200, 1000 200, 1000 60))"], "s")
    assert street.gates.owner.tolist() == [0]
    assert street.minutes(100)["shop"].tolist() == pytest.approx([9])


def test_points_and_areas_together_keep_their_owners():
    street = Street(["POINT (100 5)", GARDEN.format(5), "POINT (2900 5)"], "srs")
    assert set(street.gates.owner.tolist()) == {0, 1, 2}
    assert street.minutes(100, 2900)["shop"].tolist() == pytest.approx([0, 0])


def test_an_area_off_the_streets_has_no_gate():
    street = Street(["POINT (100 5)", GARDEN.format(150)], "sr")
    assert street.gates.owner.tolist() == [0]


# --- the services of a layer ---------------------------------------------------------------------


def test_the_largest_drawing_stands_for_a_service():
    hall = "POLYGON ((490 0, 510 0, 510 20, 490 20, 490 0))"
    services = find_services(
        layer_of("POINT (500 10)", hall), pd.Series([None, "Mercado"], dtype=object),
        flags("s", "s"), 50,
    )  # fmt: skip
    assert services.table.geometry.iloc[0].geom_type == "Polygon"
    assert services.table["name"].tolist() == ["Mercado"]


def test_features_of_no_group_are_no_service_and_those_without_geometry_are_counted(caplog):
    layer = layer_of("POINT (0 0)", "POINT (900 0)", "POINT (1800 0)")
    layer.loc[2, "geometry"] = None
    with caplog.at_level(logging.INFO):
        services = find_services(layer, None, flags("s", "", "r"), 50)
    assert len(services.table) == 1
    assert "1 facilities of a group have no geometry" in caplog.text


def test_a_layer_in_which_no_service_has_a_geometry_is_refused():
    layer = layer_of("POINT (0 0)", "POINT (900 0)")
    layer.loc[0, "geometry"] = None
    with pytest.raises(TerritoryError, match="Not one of the 1 facilities"):
        find_services(layer, None, flags("s", ""), 50)


def test_how_many_features_draw_a_service_again_is_told(caplog):
    with caplog.at_level(logging.INFO):
        Street(["POINT (500 5)", "POINT (505 5)"], ["s", "s"], ["A", "a"])
    assert "1 facilities draw a service that is there already" in caplog.text
    assert "1 services count" in caplog.text


def test_names_may_be_numbers_or_missing():
    services = find_services(
        layer_of("POINT (0 0)", "POINT (5 0)", "POINT (9 0)"),
        pd.Series([7, 7, np.nan], dtype=object), flags("s", "s", "s"), 50,
    )  # fmt: skip
    assert services.table["features"].tolist() == [2, 1]


# --- people --------------------------------------------------------------------------------------


def test_the_people_of_a_service_are_those_of_the_homes_that_reach_it():
    street = Street([*POINTS, "POINT (1000 900)"], "srsr")
    people = pd.Series([30, 10, np.nan])
    table = services_with_people(street.services, street.on, street.reached(500, 700, 2000), people)
    # 500 m: homes at 500 and 700; 1500: also 500, 700, 2000; 1700: 700 and 2000; no street.
    assert table["people_within"].tolist()[:3] == [40, 40, 10]
    assert table[["people_within", "snap_m"]].iloc[3].isna().all()


def test_services_times_people_is_the_same_from_both_sides():
    street = Street(POINTS, "srs")
    homes = (0, 400, 700, 1234, 2300, 2999)
    people = pd.Series([1, 2, 4, 8, 16, 32])
    table = services_with_people(street.services, street.on, street.reached(*homes), people)
    assert table["people_within"].sum() == (people * street.count(*homes)).sum()


# --- zones ---------------------------------------------------------------------------------------


def found_of(people, within, services):
    table = pd.DataFrame(within, columns=list(GROUPS))
    return Found(pd.Series(people, dtype="float64"), table, np.array(services, dtype=float))


FOUND = found_of([30, 10, 20], [[1, 0], [1, 1], [0, 0]], [1, 3, 0])
LABELS = pd.Index(["a", "b"])


def test_shares_are_of_the_residents_of_the_zone():
    # a: 30 reach one service, 10 reach three, 20 none: any 40/60, three 10/60.
    zone = pd.Series(["a", "a", "a"], dtype=object)
    row = summarise_services(FOUND, zone, LABELS).loc["a"]
    assert row["population"] == 60
    assert row["within_shop_pct"] == pytest.approx(200 / 3)
    assert row["within_repair_pct"] == pytest.approx(100 / 6)
    assert row["within_any_pct"] == pytest.approx(200 / 3)
    assert row["within_three_pct"] == pytest.approx(100 / 6)


def test_a_zone_without_people_has_no_share_and_no_rate_but_its_services():
    zone = pd.Series(["a", "a", "a"], dtype=object)
    shares = summarise_services(FOUND, zone, LABELS)
    assert shares.loc["b"].drop("population").isna().all()
    kinds = pd.DataFrame({"shop": [True, True], "repair": [False, True]})
    rates = services_per_people(kinds, pd.Series(["a", "b"], dtype=object), shares["population"])
    assert rates.loc["a", "per_10k"] == pytest.approx(10_000 / 60)
    assert rates.loc["a", "per_10k_repair"] == 0
    assert rates["services"].tolist() == [1, 1]
    assert rates.loc["b"].drop("services").isna().all()


def test_a_service_lies_in_one_zone_however_many_it_crosses(caplog):
    street = Street(["POLYGON ((900 5, 1200 5, 1200 60, 900 60, 900 5))", "POINT (2500 5)"], "sr")
    halves = gpd.GeoDataFrame(
        geometry=[shapely.box(0, -100, 1000, 100), shapely.box(1000, -100, 2000, 100)],
        index=["a", "b"], crs="EPSG:3763",
    )  # fmt: skip
    zone = pd.Series(["a", "a", "b"], dtype=object)
    figures = zone_figures(FOUND, street.services, zone, halves)
    assert figures.table["services"].tolist() == [0, 1]
    assert figures.of_service.isna().tolist() == [False, True]
    with caplog.at_level(logging.INFO):
        totals = report_services(FOUND, {"shop": "Loja", "repair": "Arranjos"}, figures)
    # Of 60 people 40 have one, 10 have three; one service in the zones.
    assert "66.7 % of 60 people have a circular service within reach, 16.7 %" in caplog.text
    assert "1 of 2 services lie in no zone" in caplog.text
    assert "Arranjos 16.7 %, Loja 66.7 %" in caplog.text
    assert totals["per_10k"] == pytest.approx(10_000 / 60, abs=1e-3)


def test_zones_without_people_are_counted_in_the_log(caplog):
    street = Street(["POINT (100 5)"], "s")
    zones = gpd.GeoDataFrame(
        geometry=[shapely.box(0, -9, 500, 9), shapely.box(500, -9, 900, 9)],
        index=["a", "b"], crs="EPSG:3763",
    )  # fmt: skip
    figures = zone_figures(FOUND, street.services, pd.Series(["a"] * 3, dtype=object), zones)
    with caplog.at_level(logging.INFO):
        report_services(FOUND, {"shop": "Loja", "repair": "Arranjos"}, figures)
    assert "1 zones have no inhabitants" in caplog.text


def test_reached_in_time_and_the_count_agree():
    street = Street(POINTS, "srs")
    homes = list(range(0, 3001, 50))
    entries = [Category(code, {}, 10) for code in GROUPS]
    near = reached_in_time(street.minutes(*homes), entries).any(axis=1)
    assert near.tolist() == [count > 0 for count in street.count(*homes)]
