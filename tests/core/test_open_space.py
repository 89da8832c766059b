"""SDG 11.7.1 on a hectare drawn by hand: a town of 100 × 100 m with a park and a street."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core import open_space
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.open_space import (
    Land,
    open_land,
    people_near,
    street_land,
    street_widths,
    with_whole,
    within_reach,
)
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

TOWN = shapely.box(0, 0, 100, 100)
PARK = shapely.box(0, 40, 20, 60)  # 400 m², half of them north of the street's middle
STREET = shapely.box(-50, 45, 150, 55)  # 10 m wide; 1000 m² in the town, 200 m² of them park
NAN = np.nan


def shapes(*parts):
    return np.array(parts, dtype=object)


def share(built=(TOWN,), spaces=(PARK,), streets=(STREET,), zones=(TOWN,), **options):
    land = Land(shapes(*built), shapes(*spaces), shapes(*streets))
    return open_land(land, shapes(*zones), **options)


def first(**given):
    return share(**given).iloc[0]


# --- land ----------------------------------------------------------------------------------------


def test_land_that_is_park_and_street_counts_once():
    found = first()
    assert found["built_ha"] == pytest.approx(1)
    assert found["open_ha"] == pytest.approx(0.04)
    assert found["streets_ha"] == pytest.approx(0.08)
    shares = found[["open_pct", "streets_pct", "open_streets_pct"]]
    assert shares.tolist() == pytest.approx([4, 8, 12])


def test_land_in_two_polygons_counts_once():
    halves = [shapely.box(0, 0, 60, 100), shapely.box(40, 0, 100, 100)]
    twice = first(
        built=halves, spaces=[PARK, PARK, shapely.box(0, 50, 10, 60)], streets=[STREET] * 2
    )
    assert twice.tolist() == pytest.approx(first().tolist())


def test_a_street_beyond_the_town_is_no_part_of_it():
    assert first(streets=[shapely.box(200, 0, 300, 10)])["streets_pct"] == 0


def test_a_park_at_the_edge_is_urbanised_open_space_unless_told_otherwise():
    beside = shapely.box(80, 0, 120, 50)  # 2000 m², half of them in the town
    zones = [shapely.box(-100, -100, 300, 300)]
    whole = first(spaces=[beside], streets=[], zones=zones)
    assert (whole["built_ha"], whole["open_ha"]) == pytest.approx((1.1, 0.2))
    within = first(spaces=[beside], streets=[], zones=zones, widen=False)
    assert (within["built_ha"], within["open_ha"]) == pytest.approx((1, 0.1))


def test_a_park_apart_from_the_town_never_counts(caplog):
    away = shapely.box(500, 0, 600, 100)
    with caplog.at_level("INFO", "smart_territory"):
        found = first(spaces=[PARK, away], zones=[shapely.box(-100, -100, 900, 900)])
    assert found["open_streets_pct"] == pytest.approx(12)
    assert "1 of 2 open spaces (1.0 ha)" in caplog.text


def test_a_narrow_gap_between_blocks_belongs_to_the_town():
    blocks = [shapely.box(0, 0, 100, 500), shapely.box(110, 0, 210, 500)]
    lane = shapely.box(100, 0, 110, 500)  # 5000 m²
    zones = [shapely.box(-9, -9, 900, 900)]
    given = {"built": blocks, "spaces": [], "streets": [lane], "zones": zones}
    assert first(**given)["streets_ha"] == 0
    closed = first(**given, gap_m=20)
    # The gap is rounded out at its two ends, by less than 1.4 m.
    assert 0.5 - 2 * 0.0014 < closed["streets_ha"] <= 0.5
    assert closed["built_ha"] == pytest.approx(10 + closed["streets_ha"])
    assert first(**given, gap_m=9)["streets_ha"] == pytest.approx(0, abs=1e-9)


def test_zones_share_the_whole_and_one_beyond_the_town_has_none():
    west, east = shapely.box(-50, -50, 50, 150), shapely.box(50, -50, 150, 150)
    found = share(zones=[west, east, shapely.box(500, 500, 600, 600), None])
    areas = found[["built_ha", "open_ha", "streets_ha"]]
    assert areas.iloc[:2].sum().tolist() == pytest.approx([1, 0.04, 0.08])
    assert found.loc[0, "open_streets_pct"] == pytest.approx(100 * (400 + 300) / 5000)
    assert areas.iloc[2:].to_numpy().sum() == 0
    assert found.loc[2:, ["open_pct", "streets_pct", "open_streets_pct"]].isna().all(axis=None)


def test_zones_may_overlap():
    found = share(zones=[TOWN, TOWN])
    assert found.iloc[0].tolist() == pytest.approx(found.iloc[1].tolist())


def test_small_squares_give_the_same_as_large_ones(monkeypatch):
    rng = np.random.default_rng(4)
    x, y = rng.uniform(0, 2500, (2, 60))
    town = shapely.buffer(shapely.points(x, y), 150)
    parks = shapely.buffer(shapely.points(x[:20] + 60, y[:20]), 40)
    ends = np.stack([np.column_stack([x, y]), np.column_stack([x[::-1], y])], axis=1)
    streets = street_land(shapely.linestrings(ends), np.full(60, 9.0))
    given = {"built": town, "spaces": parks, "streets": streets}
    given["zones"] = [shapely.box(-999, -999, 1200, 9999), shapely.box(1200, -999, 9999, 9999)]
    large = share(**given, gap_m=20)
    for side in (333.0, 10_000.0):
        monkeypatch.setattr(open_space, "TILE_M", side)
        assert share(**given, gap_m=20).to_numpy() == pytest.approx(large.to_numpy())
    moved = {name: shapely.transform(shapes(*s), lambda xy: xy + 7777) for name, s in given.items()}
    assert share(**moved, gap_m=20).to_numpy() == pytest.approx(large.to_numpy())
    assert large["open_streets_pct"].between(0, 100).all()


def test_a_town_without_parks_or_streets_has_shares_of_0():
    found = first(spaces=[], streets=[])
    assert found[["open_pct", "streets_pct", "open_streets_pct"]].tolist() == [0, 0, 0]


@pytest.mark.parametrize("built", [[], [None, shapely.Polygon()]])
def test_without_built_up_land_there_is_nothing_to_take_a_share_of(built):
    with pytest.raises(TerritoryError) as raised:
        share(built=built)
    assert raised.value.template == messages.OPEN_SPACE_NO_BUILT


def test_a_cancel_is_heard():
    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        share(progress=stop)


def test_the_whole_is_the_union_of_the_zones_or_all_there_is():
    land = Land(shapes(TOWN), shapes(PARK), shapes())
    two = gpd.GeoSeries([shapely.box(0, 0, 60, 100), shapely.box(40, 0, 100, 100), None])
    assert with_whole(two, land)[-1].equals(TOWN)
    assert with_whole(two.iloc[:0], land)[-1].equals(TOWN)


# --- streets -------------------------------------------------------------------------------------


@pytest.fixture
def widths():
    return read_table(resource("tables", "street_widths.csv"), ["highway", "width_m"], ["width_m"])


def test_a_width_is_the_layers_own_else_that_of_its_class_else_the_default(widths, caplog):
    streets = pd.DataFrame(
        {
            "highway": ["residential", "Residential", "track", None, "residential", "proposed"],
            "tunnel": [None, "no", None, None, "yes", None],
        },
        index=[9, 8, 7, 6, 5, 4],
    )
    own = pd.Series([12.5, NAN, 0, NAN, 20, NAN], index=streets.index)
    with caplog.at_level("INFO", "smart_territory"):
        found = street_widths(streets, own, widths, 8.0, "ruas")
    assert found.to_dict() == {9: 12.5, 8: 10, 7: 3, 6: 8, 5: 0, 4: 0}
    assert (
        "2 streets by their own field, 3 by the table of classes, 1 by the default" in caplog.text
    )


def test_streets_without_any_field_have_the_default(widths):
    assert street_widths(pd.DataFrame(index=[0, 1]), None, widths, 6.0, "ruas").tolist() == [6, 6]


def test_a_table_with_a_negative_width_is_refused(tmp_path):
    path = tmp_path / "w.csv"
    path.write_text("highway,width_m\nresidential,-1\n", encoding="utf-8")
    table = read_table(path, ["highway", "width_m"], ["width_m"])
    with pytest.raises(TerritoryError) as raised:
        street_widths(pd.DataFrame(index=[0]), None, table, 6.0, "ruas")
    assert raised.value.template == messages.STREET_WIDTH_WRONG


def test_the_land_of_a_street_is_its_length_times_its_width_and_round_ends():
    line = shapely.LineString([(0, 0), (100, 0)])
    found = street_land(shapes(line, line, None, shapely.LineString()), np.array([10.0, 0, 9, 9]))
    assert shapely.area(found) == pytest.approx([1000 + np.pi * 25], rel=1e-3)


# --- people --------------------------------------------------------------------------------------


def test_a_way_as_long_as_the_limit_is_within_it():
    found = within_reach(np.array([399.9, 400.0, 400.1, NAN]), 400)
    assert found.tolist() == [True, True, False, False]


def test_the_people_of_a_zone_near_open_space_by_age():
    people = pd.DataFrame(
        {
            "population": [10.0, 30, 5, NAN],
            "age_0_14": [2.0, 6, 1, NAN],
            "age_15_24": NAN,
            "age_25_64": [8.0, 14, 4, NAN],
            "age_65": [0.0, 10, 0, NAN],
        }
    )
    zone_of = pd.Series(["a", "a", None, "b"], dtype=object)
    near = np.array([True, False, True, True])
    found = people_near(people, near, zone_of, pd.Index(["a", "b"]))
    first = found.loc["a"]
    assert first[["population", "served", "served_pct"]].tolist() == [40, 10, 25]
    assert first["served_age_0_14_pct"] == pytest.approx(25)
    assert np.isnan(first["served_age_15_24_pct"])  # nobody tells that age
    assert first["served_age_25_64_pct"] == pytest.approx(100 * 8 / 22)
    assert first["served_age_65_pct"] == 0
    assert found.loc["b", ["population", "served"]].tolist() == [0, 0]
    assert np.isnan(found.loc["b", "served_pct"])
