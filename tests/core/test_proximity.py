"""The 15-minute city on one street, worked by hand.

The street runs along y = 0 from x = 0 to 3000 and 100 m take one minute. The shop stands at
x = 500, pharmacies at x = 0 and x = 2600.
"""

import logging

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap
from smart_territory_plugin.core.proximity import (
    minutes_to_nearest,
    proximity,
    reached_in_time,
    report_categories,
    report_proximity,
    summarise_proximity,
)
from smart_territory_plugin.core.proximity_categories import (
    Category,
    category_fields,
    members,
    read_categories,
)

SHOP = Category("shop", {"pt": "Loja", "en": "Shop"}, 10)
PHARMACY = Category("pharmacy", {"pt": "Farmácia", "en": "Pharmacy"}, 15, 3)
BOTH = (SHOP, PHARMACY)
PLACES = [(500, 5), (0, 5), (2600, 5)]
FLAGS = {
    "shop": np.array([True, False, False]),
    "pharmacy": np.array([False, True, True]),
}
EVERY = np.ones(4, dtype=bool)


def network_of(*wkt, **changes):
    streets = gpd.GeoDataFrame(geometry=shapely.from_wkt(list(wkt)), crs="EPSG:3763")
    return build_network(streets, "streets", **changes)


def minutes_of(homes, places=PLACES, flags=FLAGS, street="LINESTRING (0 0, 3000 0)", against=1.0):
    network = network_of(street)
    costs = network.costs(network.length_m / 100, against * network.length_m / 100)
    origins = snap(network, shapely.points(homes), 50)
    return minutes_to_nearest(
        network, costs, origins, snap(network, shapely.points(places), 50), flags
    )


@pytest.fixture
def table(tmp_path):
    """Write a table of categories."""

    def write(*rows, header="code,pt,en,minutes,weight,values", encoding="utf-8"):
        path = tmp_path / "categories.csv"
        path.write_text("\n".join([header, *rows]), encoding=encoding)
        return path

    return write


# --- minutes -------------------------------------------------------------------------------------


def test_minutes_lead_to_the_nearest_facility_of_each_category():
    found = minutes_of([(0, 0), (1000, 0), (2000, 0)])
    assert found["shop"].tolist() == pytest.approx([5, 5, 15])
    # From x = 1000 the pharmacy at 0 is 10 minutes away, from 2000 the one at 2600 is 6.
    assert found["pharmacy"].tolist() == pytest.approx([0, 10, 6])


def test_minutes_go_on_beyond_the_limit_of_the_category():
    assert minutes_of([(3000, 0)])["shop"].tolist() == pytest.approx([25])


def test_a_home_off_the_street_has_no_minutes():
    assert minutes_of([(1000, 400)]).isna().all(axis=None)


def test_a_category_without_facilities_has_no_minutes():
    flags = FLAGS | {"school": np.zeros(3, dtype=bool)}
    assert minutes_of([(0, 0)], flags=flags)["school"].isna().all()


def test_the_way_counts_from_home_to_the_facility_and_not_back():
    # Against the direction drawn every metre takes twice as long: the shop lies behind.
    assert minutes_of([(1000, 0)], against=2.0)["shop"].tolist() == pytest.approx([10])
    assert minutes_of([(300, 0)], against=2.0)["shop"].tolist() == pytest.approx([2])


def test_the_order_of_homes_and_facilities_changes_nothing():
    homes = [(0, 0), (1000, 0), (2000, 0), (2999, 0)]
    turned = minutes_of(homes[::-1], PLACES[::-1], {k: v[::-1] for k, v in FLAGS.items()})
    assert np.allclose(turned[::-1], minutes_of(homes))


def test_the_place_on_the_map_changes_nothing():
    far = np.array([40_000, -120_000])
    moved = minutes_of(
        np.array([(0, 0), (1000, 0)]) + far,
        np.array(PLACES) + far,
        street=f"LINESTRING ({far[0]} {far[1]}, {far[0] + 3000} {far[1]})",
    )
    assert np.allclose(moved, minutes_of([(0, 0), (1000, 0)]))


# --- score ---------------------------------------------------------------------------------------


def scored(rows, categories=BOTH, drawn=None):
    minutes = pd.DataFrame(rows, columns=[c.code for c in categories], dtype="float64")
    drawn = np.ones(len(rows), dtype=bool) if drawn is None else np.array(drawn)
    return proximity(minutes, categories, drawn)


def test_each_category_has_its_own_limit_and_at_the_limit_is_within():
    found = scored([[10, 15], [10.01, 15], [10, 15.01], [99, 99]])
    assert found["categories_reached"].tolist() == [2, 1, 1, 0]
    assert found["all_reached"].tolist() == [1, 0, 0, 0]


def test_the_score_is_the_weighted_share_of_categories():
    # Shop weighs 1 and pharmacy 3: 100 · 1/4 and 100 · 3/4.
    assert scored([[1, 99], [99, 1], [1, 1], [99, 99]])["score"].tolist() == [25, 75, 100, 0]


def test_weights_count_by_their_proportion_alone():
    rows = [[1, 99], [99, 1], [1, 1]]
    heavier = [Category(c.code, c.names, c.minutes, 7 * c.weight) for c in BOTH]
    assert np.allclose(scored(rows, heavier)["score"], scored(rows)["score"])


def test_what_is_missing_is_named_by_code_in_the_table_s_order():
    found = scored([[1, 1], [99, 1], [1, np.nan], [99, 99]])
    assert found["missing"].tolist() == ["", "shop", "pharmacy", "shop, pharmacy"]


def test_a_home_that_no_street_reaches_has_nothing():
    row = scored([[np.nan, np.nan]]).iloc[0]
    assert (row["categories_reached"], row["score"], row["all_reached"]) == (0, 0, 0)
    assert row["missing"] == "shop, pharmacy"


def test_a_home_without_geometry_has_no_value_at_all():
    found = scored([[np.nan, np.nan], [1, 1]], drawn=[False, True])
    assert found.iloc[0].isna().all()
    assert found["score"].iloc[1] == 100


def test_weights_that_do_not_add_up_exactly_still_give_100():
    categories = [
        Category(code, {}, 15, weight) for code, weight in zip("abc", (0.1, 0.2, 0.3), strict=True)
    ]
    assert scored([[1, 1, 1]], categories)["score"].tolist() == [100]


def test_no_homes_give_an_empty_result():
    found = scored([])
    assert list(found.columns) == ["categories_reached", "missing", "score", "all_reached"]
    assert found.empty


# --- zones ---------------------------------------------------------------------------------------


def summarised(people, rows, zones, labels):
    minutes = pd.DataFrame(rows, columns=["shop", "pharmacy"], dtype="float64")
    drawn = np.ones(len(rows), dtype=bool)
    return summarise_proximity(
        pd.Series(people, dtype="float64"),
        proximity(minutes, BOTH, drawn),
        reached_in_time(minutes, BOTH),
        pd.Series(zones, dtype=object),
        pd.Index(labels),
    )


def test_shares_and_score_of_a_zone_are_weighted_by_its_residents():
    # 30 people reach both (100), 10 the shop alone (25), 20 nothing (0):
    # all 30/60; score (30·100 + 10·25 + 0) / 60 = 3250/60; shop 40/60; pharmacy 30/60.
    found = summarised([30, 10, 20], [[1, 1], [1, 99], [99, 99]], ["a"] * 3, ["a"]).loc["a"]
    assert found["population"] == 60
    assert found["all_pct"] == pytest.approx(50)
    assert found["score_mean"] == pytest.approx(3250 / 60)
    assert found["reached_shop_pct"] == pytest.approx(200 / 3)
    assert found["reached_pharmacy_pct"] == pytest.approx(50)


def test_a_zone_without_residents_has_no_shares():
    found = summarised([5, 0], [[1, 1], [1, 1]], ["a", "b"], ["a", "b", "c"])
    assert found["population"].tolist() == [5, 0, 0]
    assert found["all_pct"].isna().tolist() == [False, True, True]
    assert found["score_mean"].isna().tolist() == [False, True, True]


def test_homes_in_no_zone_and_of_unknown_people_count_nowhere():
    found = summarised([5, 7, np.nan], [[1, 1], [99, 99], [99, 99]], ["a", None, "a"], ["a"])
    assert found.loc["a", ["population", "all_pct"]].tolist() == [5, 100]


def test_where_nobody_counts_people_the_zones_have_no_figures():
    found = summarised([np.nan, np.nan], [[1, 1], [1, 1]], ["a", "a"], ["a"])
    assert found.isna().all(axis=None)


def test_the_zones_parts_add_up_to_the_whole(caplog):
    people, rows = [30, 10, 20, 40], [[1, 1], [1, 99], [99, 99], [9, 9]]
    zones = summarised(people, rows, ["a", "b", "a", "b"], ["a", "b"])
    minutes = pd.DataFrame(rows, columns=["shop", "pharmacy"], dtype="float64")
    with caplog.at_level(logging.INFO):
        whole = report_proximity(
            pd.Series(people, dtype="float64"),
            proximity(minutes, BOTH, EVERY),
            reached_in_time(minutes, BOTH),
            {"shop": "Loja", "pharmacy": "Farmácia"},
        )
    for name in ("all_pct", "score_mean", "reached_shop_pct"):
        mean = np.average(zones[name], weights=zones["population"])
        assert whole[name] == pytest.approx(mean, abs=1e-3)
    # 30 + 40 of 100 people have both; the lowest share comes first.
    assert "70.0 % of 100 people reach all 2 categories" in caplog.text
    assert "Farmácia 70.0 %, Loja 80.0 %" in caplog.text


# --- the table -----------------------------------------------------------------------------------


def test_the_plugin_s_own_table_reads_whole_and_asks_15_minutes_of_every_category():
    categories = read_categories()
    assert len(categories.entries) == 11
    assert {c.minutes for c in categories.entries} == {15}
    assert {c.weight for c in categories.entries} == {1}
    assert all(c.names["pt"] and c.names["en"] for c in categories.entries)


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        ("pharmacy", ("pharmacy",)),
        ("FARMÁCIA", ("pharmacy",)),
        ("farmacia", ("pharmacy",)),
        ("health_centre", ("health",)),
        ("Centro de Saúde", ("health",)),
        ("EB1/JI", ("kindergarten", "school")),
        ("clinic;dentist", ("health",)),
        ("supermarket; pharmacy", ("grocery", "pharmacy")),
        ("playground", ("playground",)),
        ("Jardim público", ("green",)),
        ("clothes", ()),
        ("", ()),
    ],
)
def test_values_of_layers_find_their_categories(value, codes):
    assert read_categories().read(value) == codes


def test_every_facility_of_the_sample_but_two_kinds_has_a_category(sample):
    categories = read_categories()
    unread = set()
    for town in ("vila_mar", "serra_alta", "campo_raso"):
        layer = gpd.read_file(sample / town / "territorio.gpkg", layer="equipamentos")
        unread |= {value for value in layer["tipo"] if not categories.read(value)}
        found = members(layer[["tipo"]], categories, "equipamentos")
        assert all(rows.any() for rows in found.values())
    assert unread == {"place_of_worship", "hairdresser", "Igreja", "Cabeleireiro"}


def test_an_edited_copy_may_come_from_a_spreadsheet(table):
    path = table(
        'escola;Escola;School;10,5;2;"EB1; EB2"',
        "loja;;;5;;Loja|Quiosque",
        header="Code;PT;EN;Minutes;Weight;Values",
        encoding="cp1252",
    )
    categories = read_categories(path)
    assert [(c.minutes, c.weight) for c in categories.entries] == [(10.5, 2), (5, 1)]
    assert categories.entries[1].names == {"pt": "loja", "en": "loja"}
    assert [categories.read(v) for v in ("eb2", "quiosque", "loja")] == [
        ("escola",),
        ("loja",),
        ("loja",),
    ]


def test_a_table_without_weights_weighs_every_category_the_same(table):
    path = table("shop,Loja,Shop,15,supermarket", header="code,pt,en,minutes,values")
    assert [category.weight for category in read_categories(path).entries] == [1]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Shop,x,x,15,1,a", "code “Shop”"),
        ("a_code_that_is_too_long,x,x,15,1,a", "cannot name a category"),
        (",x,x,15,1,a", "code “”"),
        ("first,x,x,15,1,a", "code “first”"),
        ("shop,x,x,0,1,a", "“minutes”"),
        ("shop,x,x,,1,a", "“minutes”"),
        ("shop,x,x,15,-1,a", "“weight”"),
        ("shop,x,x,soon,1,a", "soon"),
    ],
)
def test_a_fault_of_the_table_is_a_sentence(table, row, said):
    with pytest.raises(TerritoryError, match=said):
        read_categories(table("first,x,x,15,1,b", row))


# --- facilities ----------------------------------------------------------------------------------


def test_openstreetmap_s_sibling_keys_are_read_with_amenity():
    names = ["osm_id", "amenity", "Shop", "leisure", "name"]
    assert category_fields(names, "amenity") == ["amenity", "Shop", "leisure"]
    assert category_fields(names, "Shop") == ["Shop", "amenity", "leisure"]
    assert category_fields(["tipo", "shop"], "tipo") == ["tipo"]


def test_a_facility_counts_in_every_category_that_any_of_its_fields_names():
    values = pd.DataFrame(
        {"amenity": ["pharmacy", None, "cafe"], "shop": [None, "supermarket", "bakery"]}
    )
    found = members(values, read_categories(), "pois")
    assert found["pharmacy"].tolist() == [True, False, False]
    assert found["grocery"].tolist() == [False, True, False]
    assert found["food"].tolist() == [False, False, True]


def test_facilities_of_no_category_are_counted_with_their_most_frequent_values(caplog):
    values = pd.DataFrame({"type": ["school", "clothes", "clothes", "hotel", None]})
    with caplog.at_level(logging.INFO):
        members(values, read_categories(), "pois")
    assert "4 of 5 facilities belong to no category: clothes (2), hotel (1)" in caplog.text


def test_a_field_that_names_no_category_is_refused_with_its_values():
    with pytest.raises(TerritoryError, match=r"“name” holds Rossio \(2\), Baixa \(1\)"):
        members(pd.DataFrame({"name": ["Rossio", "Baixa", "Rossio"]}), read_categories(), "pois")


def test_a_category_of_which_there_is_no_place_is_named_as_missing_everywhere(caplog):
    flags = FLAGS | {"school": np.zeros(3, dtype=bool)}
    names = {"shop": "Loja", "pharmacy": "Farmácia", "school": "Escola"}
    with caplog.at_level(logging.INFO):
        report_categories(flags, names, "categories.csv")
    assert "Loja 1, Farmácia 2" in caplog.text
    warnings = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert len(warnings) == 1
    assert "No facility at all: Escola." in warnings[0]
