"""Sites, catchments and the volume they need, worked by hand and on random towns."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely.geometry import Point, box

from smart_territory_plugin import messages
from smart_territory_plugin.core.container_capacity import (
    ADEQUATE,
    NOBODY,
    SHORT,
    TIGHT,
    People,
    collections_needed,
    need_m3,
    report_capacity,
    site_capacity,
    states,
    summarise_zones,
)
from smart_territory_plugin.core.container_catchments import (
    catchments,
    report_unreached,
    straight_to,
)
from smart_territory_plugin.core.container_sites import (
    container_sites,
    requested_here,
    stream_volumes,
    without_repeats,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.season_people import people_in_season
from smart_territory_plugin.core.streams import read_stream_names
from smart_territory_plugin.core.waste_generation import (
    WasteFigures,
    read_generation,
    weekly_collections,
)

CRS = "EPSG:3763"
FIGURES = {
    "mixed": WasteFigures(1.0, "collected", 100.0, 7.0, "project", "test"),
    "glass": WasteFigures(0.05, "collected", 300.0, 0.5, "project", "test"),
}


def bins(*rows):
    """Make bins from (x, y, stream, litres, count, collections)."""
    x, y, stream, litres, count, week = zip(*rows, strict=True)
    return gpd.GeoDataFrame(
        {
            "stream": list(stream),
            "litres": np.array(litres, dtype=float),
            "containers": np.array(count, dtype=float),
            "volume_from": "field",
            "collections_week": np.array(week, dtype=float),
            "collections_from": "field",
        },
        geometry=gpd.points_from_xy(x, y),
        crs=CRS,
    )


def town(people, houses, sites, streams, max_m=None):
    places = gpd.GeoSeries(houses, crs=CRS)
    measure = straight_to(places, sites.geometry)
    found = catchments(places.index, sites["stream"], streams, measure, max_m)
    counts = pd.Series(people, dtype="float64")
    return People(counts, counts), found


# --- formulas ------------------------------------------------------------------------------------


def test_the_published_example_gives_eight_collections_a_week():
    # Matos (2016), eq. 4.8: C = 1.38 kg, W = 1, 150 kg/m³, 10 containers of 0.8 m³ per 1000
    # people: 7 · 1380 / (150 · 8) = 8.05.
    assert collections_needed(1380, 8, 150, 1) == pytest.approx(8.05)


def test_the_volume_needed_fills_to_the_usable_share_between_two_collections():
    # 100 kg a day, 2 collections a week: 350 kg in 3.5 days; at 125 kg/m³ 2.8 m³; of 0.8 3.5 m³.
    assert need_m3(100, 2, 125, 0.8) == pytest.approx(3.5)
    # Emptied as often as it needs, the installed volume is what is needed.
    often = collections_needed(100, 3.5, 125, 0.8)
    assert often == pytest.approx(2)
    assert need_m3(100, often, 125, 0.8) == pytest.approx(3.5)


def test_a_site_is_adequate_from_the_need_tight_up_to_the_brim_and_short_beyond():
    found = states([100, 99.9, 80, 79.9, 0, np.nan], 0.8)
    assert found.tolist() == [ADEQUATE, TIGHT, TIGHT, SHORT, SHORT, NOBODY]
    assert states([100, 99.9], 1.0).tolist() == [ADEQUATE, SHORT]


# --- sites ---------------------------------------------------------------------------------------


def test_containers_at_one_place_are_one_site_a_stream():
    rows = bins(
        (0, 0, "mixed", 1100, 2, 6),
        (0, 0, "mixed", 800, 1, 6),
        (0, 0, "glass", 2500, 1, 0.5),
        (50, 0, "mixed", 1000, 1, 3),
    )
    sites = container_sites(rows, ["mixed", "glass"], 5)
    assert sites["site"].to_list() == [1, 2, 1]
    assert sites["stream"].to_list() == ["mixed", "mixed", "glass"]
    assert sites["installed_m3"].to_list() == pytest.approx([3.0, 1.0, 2.5])
    assert sites["containers"].to_list() == [3, 1, 1]


def test_collections_of_a_site_keep_what_is_emptied_in_a_week():
    rows = bins((0, 0, "mixed", 3000, 1, 2), (0, 0, "mixed", 1000, 1, 6))
    (week,) = container_sites(rows, ["mixed"], 0)["collections_week"]
    assert week == pytest.approx((3 * 2 + 1 * 6) / 4)


def test_a_chain_of_near_containers_is_one_place_and_a_gap_parts_it():
    rows = bins(*((x, 0, "mixed", 1000, 1, 1) for x in (0, 4, 8, 14)))
    assert container_sites(rows, ["mixed"], 4)["installed_m3"].to_list() == [3, 1]
    assert len(container_sites(rows, ["mixed"], 0)) == 4


def test_sites_do_not_depend_on_the_order_of_rows_or_on_split_counts():
    rng = np.random.default_rng(5)
    rows = bins(
        *((*xy, rng.choice(["mixed", "glass"]), 1000, 2, 3) for xy in rng.uniform(0, 90, (40, 2)))
    )
    first = container_sites(rows, ["mixed", "glass"], 6)
    turned = container_sites(rows[::-1].reset_index(drop=True), ["mixed", "glass"], 6)
    pd.testing.assert_frame_equal(first.drop(columns="geometry"), turned.drop(columns="geometry"))
    assert (first.distance(turned) < 1e-6).all()
    single = rows.assign(containers=1.0)
    split = pd.concat([single, single], ignore_index=True)
    again = container_sites(split, ["mixed", "glass"], 6)
    pd.testing.assert_series_equal(first["installed_m3"], again["installed_m3"])


def test_a_volume_of_several_streams_counts_once_and_a_type_for_each():
    taken = gpd.GeoDataFrame(
        {"stream": ["glass", "paper", "glass", "paper"]},
        geometry=[Point(0, 0)] * 4,
        index=[7, 7, 8, 8],
        crs=CRS,
    )
    volumes = pd.DataFrame(
        {"litres": [5000.0, 2500.0], "containers": 1.0, "volume_from": ["field", "type"]},
        index=[7, 8],
    )
    found = stream_volumes(taken, volumes, ["glass", "paper"], "bins")
    assert found["litres"].to_list() == [2500, 2500, 2500, 2500]
    # Asked for glass alone the island still holds paper in its other half.
    assert stream_volumes(taken, volumes, ["glass"], "bins")["litres"].to_list() == [2500, 2500]


def test_a_stream_without_any_volume_or_place_is_refused():
    taken = gpd.GeoDataFrame(
        {"stream": ["glass", "mixed"]}, geometry=[Point(0, 0), None], index=[0, 1], crs=CRS
    )
    volumes = pd.DataFrame(
        {"litres": [2500.0, 800.0], "containers": 1.0, "volume_from": "field"}, index=[0, 1]
    )
    with pytest.raises(TerritoryError) as caught:
        stream_volumes(taken, volumes, ["glass", "mixed"], "bins")
    assert caught.value.template == messages.STREAM_WITHOUT_VOLUME
    assert caught.value.values["streams"] == "mixed"


def test_unnamed_streams_are_those_that_exist():
    taken = pd.DataFrame({"stream": ["mixed", "oil"]})
    assert requested_here(["glass", "mixed"], False, taken) == ("mixed",)
    assert requested_here(["glass", "mixed"], True, taken) == ("glass", "mixed")
    assert requested_here(["glass"], False, taken) == ("glass",)


def test_repeated_features_are_told_and_left_out_only_on_demand(caplog):
    layer = gpd.GeoDataFrame(
        {"s": ["Lixos"] * 4, "n": [2, 2, 2, 3]},
        geometry=[Point(0, 0), Point(0, 0), Point(1, 0), Point(0, 0)],
        crs=CRS,
    )
    assert len(without_repeats(layer, ["s", "n"], "bins", drop=False)) == 4
    assert "1 features repeat" in caplog.text
    assert without_repeats(layer, ["s", "n"], "bins", drop=True).index.to_list() == [0, 2, 3]


# --- catchments and capacity ---------------------------------------------------------------------


def test_a_stream_has_its_own_catchments():
    sites = container_sites(
        bins((0, 0, "mixed", 1000, 1, 7), (100, 0, "mixed", 1000, 1, 7),
             (100, 0, "glass", 2500, 1, 0.5)),
        ["mixed", "glass"], 1,
    )  # fmt: skip
    people, found = town([10, 20], [Point(10, 0), Point(90, 0)], sites, ["mixed", "glass"])
    result = site_capacity(sites, people, found, FIGURES, 0.8)
    assert result["people_served"].to_list() == [10, 20, 30]
    # 10 people · 1 kg a day in 1 day at 100 kg/m³ and 0.8: 0.125 m³.
    assert result["need_m3"].to_list() == pytest.approx([0.125, 0.25, 30 * 0.05 * 14 / (300 * 0.8)])
    assert result["adequacy_pct"].iloc[0] == pytest.approx(800)
    assert result["farthest_m"].to_list() == pytest.approx([10, 10, 90])
    assert result["collections_week_needed"].iloc[0] == pytest.approx(7 * 10 / (100 * 1 * 0.8))


def test_people_are_those_of_the_place_less_those_not_reached(caplog):
    rng = np.random.default_rng(8)
    houses = [box(x, y, x + 5, y + 5) for x, y in rng.uniform(0, 500, (300, 2))]
    houses += [None, Point()]
    count = rng.uniform(0, 40, len(houses))
    count[3] = np.nan
    rows = [(*xy, code, 1000, 1, 7) for code in FIGURES for xy in rng.uniform(0, 500, (9, 2))]
    sites = container_sites(bins(*rows), list(FIGURES), 5)
    for limit in (None, 60.0):
        people, found = town(count, houses, sites, list(FIGURES), limit)
        result = site_capacity(sites, people, found, FIGURES, 0.8)
        unreached = report_unreached(people.resident, found, limit)
        for code in FIGURES:
            served = result.loc[result["stream"] == code, "people_served"].sum()
            assert unreached[code] > 0
            assert served + unreached[code] == pytest.approx(np.nansum(count))
    assert "have no way to a container" in caplog.text
    assert "farther than 60 m" in caplog.text


def test_a_way_equal_to_the_limit_is_within_it_and_the_distance_stays_beyond_it():
    sites = container_sites(bins((0, 0, "mixed", 1000, 1, 7)), ["mixed"], 1)
    _, found = town([1, 1], [Point(100, 0), Point(101, 0)], sites, ["mixed"], 100)
    assert found.site["mixed"].to_list() == [0, -1]
    assert found.distance_m["mixed"].to_list() == pytest.approx([100, 101])


def test_capacity_does_not_depend_on_the_order_of_places_or_containers():
    rng = np.random.default_rng(2)
    houses = [Point(xy) for xy in np.round(rng.uniform(0, 50, (200, 2)))]  # many ties
    count = rng.uniform(1, 9, 200)
    rows = [(*np.round(xy), "mixed", 1000, 1, 7) for xy in rng.uniform(0, 50, (12, 2))]
    first = container_sites(bins(*rows), ["mixed"], 0)
    people, found = town(count, houses, first, ["mixed"])
    one = site_capacity(first, people, found, FIGURES, 0.8)
    second = container_sites(bins(*rows[::-1]), ["mixed"], 0)
    people, found = town(count[::-1], houses[::-1], second, ["mixed"])
    other = site_capacity(second, people, found, FIGURES, 0.8)
    np.testing.assert_allclose(one["people_served"], other["people_served"])


def test_a_site_that_nobody_uses_has_neither_need_nor_adequacy(caplog):
    caplog.set_level("INFO")
    rows = bins((0, 0, "mixed", 1000, 1, 7), (900, 0, "mixed", 1000, 1, 7))
    sites = container_sites(rows, ["mixed"], 1)
    people, found = town([5, 0], [Point(0, 0), Point(900, 0)], sites, ["mixed"])
    result = site_capacity(sites, people, found, FIGURES, 0.8)
    empty = result.iloc[1]
    assert (empty["need_m3"], empty["state"], empty["collections_week_needed"]) == (0, NOBODY, 0)
    assert np.isnan(empty["adequacy_pct"])
    assert np.isnan(empty["farthest_m"])
    totals = report_capacity(result, {"mixed": 0.0}, ["mixed"])
    assert (totals["mixed"]["adequate"], totals["mixed"]["unused"]) == (1, 1)
    assert "1 sites are the nearest of nobody" in caplog.text


def test_zones_add_up_to_the_sites():
    rows = bins((0, 0, "mixed", 1000, 1, 7), (100, 0, "mixed", 10, 1, 7))
    sites = container_sites(rows, ["mixed"], 1)
    houses = [Point(10, 0), Point(40, 0), Point(90, 0), Point(500, 0)]
    people, found = town([10, 20, 30, 40], houses, sites, ["mixed"], 100)
    result = site_capacity(sites, people, found, FIGURES, 0.8)
    assert result["state"].to_list() == [ADEQUATE, SHORT]
    of_place = pd.Series(["a", "b", "b", "c"], dtype=object)
    of_site = pd.Series(["a", "b"], dtype=object)
    labels = pd.Index(["a", "b", "c", "d"])
    table = summarise_zones(people, found, result, of_place, of_site, labels)
    assert table["people"].to_list() == [10, 50, 40, 0]
    assert table["served_mixed_pct"].to_list()[:3] == [100, 100, 0]
    # In b, 20 of 50 use the adequate site in a.
    assert table["enough_mixed_pct"].to_list()[:3] == pytest.approx([100, 40, 0])
    assert table.loc["d", ["served_mixed_pct", "enough_mixed_pct"]].isna().all()
    assert table["volume_mixed_m3"].to_list() == pytest.approx([1, 0.01, 0, 0])
    assert table["need_mixed_m3"].sum() == pytest.approx(result["need_m3"].sum())


# --- season --------------------------------------------------------------------------------------


def test_people_in_season_add_up_to_what_the_areas_tell(caplog):
    people = pd.Series([10.0, 30.0, 5.0, 8.0, np.nan])
    area_of = pd.Series(["a", "a", "b", None, "a"], dtype=object)
    told = pd.Series({"a": 100.0, "b": np.nan, "c": 60.0})
    found = people_in_season(people, area_of, told, 0.2, "zones")
    assert found.to_list() == pytest.approx([25, 75, 6, 9.6, 0])
    assert "1 areas have 60 people in season and no residents" in caplog.text
    assert "no people in season for 13 residents; 20 % come on top" in caplog.text


# --- waste ---------------------------------------------------------------------------------------


def test_no_line_of_the_plugins_table_claims_to_be_official():
    streams = ["mixed", "glass", "paper", "packaging", "organic"]
    figures = read_generation(streams, read_stream_names())
    assert {line.status for line in figures.values()} == {"project"}
    assert all(line.source != "–" for line in figures.values())
    assert figures["organic"].figure == "generated"
    # 505 kg a year are 1.38 kg a day; no stream alone is more.
    assert all(0 < line.kg_person_day < 505 / 365 for line in figures.values())


def test_a_table_may_name_streams_as_the_layer_does_with_decimal_commas(tmp_path):
    path = tmp_path / "own.csv"
    header = "stream;kg_person_day;figure;density_kg_m3;collections_week;status;source"
    path.write_text(f"{header}\nVidro;0,06;Recolhido;310;;published;weighings\n", encoding="cp1252")
    line = read_generation(["glass"], read_stream_names(), path)["glass"]
    assert (line.kg_person_day, line.figure, line.density_kg_m3) == (0.06, "collected", 310)
    assert np.isnan(line.collections_week)
    assert line.as_told()["collections_week"] is None


def test_two_lines_of_one_stream_are_refused(tmp_path):
    path = tmp_path / "own.csv"
    header = "stream,kg_person_day,figure,density_kg_m3,collections_week,status,source"
    path.write_text(f"{header}\nVidro,1,collected,1,1,x,x\nglass,1,collected,1,1,x,x\n")
    with pytest.raises(TerritoryError) as caught:
        read_generation(["glass"], read_stream_names(), path)
    assert caught.value.template == messages.GENERATION_REPEATED


def test_collections_come_from_the_field_then_the_number_then_the_table(caplog):
    streams = pd.Series(["mixed", "mixed", "glass", "glass"])
    told = pd.Series([3.0, 0.0, np.nan, 99.0])
    found = weekly_collections(streams, told, None, FIGURES, "bins")
    assert found["collections_week"].to_list() == [3, 7, 0.5, 0.5]
    assert found["collections_from"].to_list() == ["field", "table", "table", "table"]
    assert "3 containers have no usable number" in caplog.text
    assert "(glass 0.5, mixed 7), an assumption" in caplog.text
    found = weekly_collections(streams, told, 2.0, FIGURES, "bins")
    assert found["collections_week"].to_list() == [3, 2, 2, 2]
    assert found["collections_from"].to_list() == ["field", "number", "number", "number"]
