"""Categories told by OpenStreetMap's tags, in columns of their own or packed."""

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin.core.category_tags import fits, keys_of, read_rules
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.osm_tags import tag_table
from smart_territory_plugin.core.proximity_categories import members, read_categories

CENTRE = "amenity=recycling + recycling_type=centre"


def fitting(text, **columns):
    frame = pd.DataFrame(columns, dtype="object")
    rules = read_rules(text, "table.csv")
    return fits(tag_table(frame, keys_of(rules)), rules).tolist()


def test_every_tag_of_a_rule_must_be_there():
    found = fitting(
        CENTRE,
        amenity=["recycling", "recycling", "cafe", None],
        recycling_type=["centre", "container", "centre", "centre"],
    )
    assert found == [True, False, False, False]


def test_one_rule_of_several_is_enough():
    assert fitting("shop=charity; shop=second_hand", shop=["charity", "second_hand", "car"]) == [
        True,
        True,
        False,
    ]


def test_a_tag_that_must_not_be_there_shuts_out_its_value_alone():
    found = fitting(
        "second_hand=only + shop!=car",
        second_hand=["only", "only", "only", "no"],
        shop=["clothes", "car", None, "books"],
    )
    assert found == [True, False, True, False]


def test_packed_tags_count_as_those_in_columns():
    packed = ['"recycling_type"=>"centre"', '"recycling_type"=>"container"', None]
    assert fitting(CENTRE, amenity=["recycling"] * 3, other_tags=packed) == [True, False, False]


def test_keys_with_a_colon_are_found_under_gdal_s_spelling():
    rule = "leisure=garden + garden:type=community"
    assert fitting(rule, leisure=["garden"], garden_type=["community"]) == [True]


def test_of_several_values_in_one_tag_each_counts():
    assert fitting("shop=second_hand", shop=["clothes;second_hand", "clothes; books"]) == [
        True,
        False,
    ]


def test_spelling_does_not_matter():
    assert fitting("shop=second_hand", shop=["Second_Hand", "second-hand"]) == [True, True]


@pytest.mark.parametrize("text", ["second_hand", "shop=", "=x", "a=b + c", "a!=b", "a==b"])
def test_what_is_no_rule_is_named_with_its_table(text):
    with pytest.raises(TerritoryError, match="in table.csv is no tag"):
        read_rules(text, "table.csv")


def test_no_rule_holds_for_nothing():
    assert read_rules(None, "table.csv") == ()
    assert read_rules("  ", "table.csv") == ()
    assert not fits(pd.DataFrame(index=range(3)), ()).any()


# --- the table of circular services --------------------------------------------------------------

REUSE = read_categories(own="reuse_categories.csv")


def test_the_table_of_circular_services_asks_15_minutes_of_six_groups():
    assert REUSE.codes == [
        "second_hand",
        "repair",
        "reuse_centre",
        "sharing",
        "food_market",
        "urban_garden",
    ]
    assert {entry.minutes for entry in REUSE.entries} == {15}
    assert all(entry.names["pt"] and entry.names["en"] for entry in REUSE.entries)


@pytest.mark.parametrize(
    ("tags", "groups"),
    [
        ({"shop": "second_hand"}, {"second_hand"}),
        ({"shop": "charity"}, {"second_hand"}),
        ({"shop": "books", "second_hand": "only"}, {"second_hand"}),
        ({"shop": "car", "second_hand": "yes"}, set()),
        ({"shop": "clothes", "second_hand": "no"}, set()),
        ({"craft": "shoemaker"}, {"repair"}),
        ({"shop": "bicycle", "service:bicycle:repair": "yes"}, {"repair"}),
        ({"shop": "bicycle"}, set()),
        ({"shop": "tyres", "repair": "yes"}, set()),
        ({"shop": "car_repair"}, set()),
        ({"amenity": "recycling", "recycling_type": "centre"}, {"reuse_centre"}),
        ({"amenity": "recycling", "recycling_type": "container"}, set()),
        ({"amenity": "recycling"}, set()),
        ({"amenity": "give_box"}, {"sharing"}),
        ({"amenity": "marketplace"}, {"food_market"}),
        ({"landuse": "allotments"}, {"urban_garden"}),
        ({"leisure": "garden", "garden:type": "community"}, {"urban_garden"}),
        ({"leisure": "garden", "garden:type": "residential"}, set()),
        ({"shop": "electronics", "second_hand": "yes", "repair": "yes"}, {"second_hand", "repair"}),
    ],
)
def test_openstreetmap_s_tags_find_their_groups(tags, groups):
    frame = pd.DataFrame([tags, {"amenity": "give_box"}], dtype="object")
    table = tag_table(frame, REUSE.tag_keys)
    found = members(frame[[]], REUSE, "pois", table)
    assert {code for code, rows in found.items() if rows[0]} == groups


@pytest.mark.parametrize(
    ("word", "group"),
    [
        ("Loja de segunda mão", "second_hand"),
        ("SAPATEIRO", "repair"),
        ("Ecocentro", "reuse_centre"),
        ("Troca de livros", "sharing"),
        ("Mercado Municipal", "food_market"),
        ("Hortas urbanas", "urban_garden"),
        ("second_hand", "second_hand"),
        ("tailor", "repair"),
    ],
)
def test_words_of_municipal_layers_find_their_group(word, group):
    assert REUSE.read(word) == (group,)


def test_the_words_of_a_field_and_the_tags_count_together():
    frame = pd.DataFrame(
        {"tipo": ["Horta", None, "Igreja"], "shop": [None, "charity", None]}, dtype="object"
    )
    found = members(frame[["tipo"]], REUSE, "pois", tag_table(frame, REUSE.tag_keys))
    assert found["urban_garden"].tolist() == [True, False, False]
    assert found["second_hand"].tolist() == [False, True, False]


def test_a_layer_without_any_known_tag_is_refused_with_what_it_holds():
    frame = pd.DataFrame({"shop": ["car", "car", None], "amenity": [None, None, "bench"]})
    with pytest.raises(TerritoryError, match=r"holds shop=car \(2\), amenity=bench \(1\)"):
        members(frame[[]], REUSE, "pois", tag_table(frame, REUSE.tag_keys))


def test_a_value_is_named_once_where_its_field_is_a_tag_too():
    frame = pd.DataFrame({"shop": ["car", "car"]})
    with pytest.raises(TerritoryError, match=r"“shop” holds car \(2\)\."):
        members(frame, REUSE, "pois", tag_table(frame, REUSE.tag_keys))


def test_every_circular_service_of_the_sample_has_a_group(sample):
    import geopandas as gpd

    for town in ("vila_mar", "serra_alta", "campo_raso"):
        layer = gpd.read_file(sample / town / "territorio.gpkg", layer="servicos_circulares")
        found = members(layer[["tipo"]], REUSE, "servicos_circulares")
        assert np.sum(list(found.values()), axis=0).tolist() == [1] * len(layer)
        assert all(rows.any() for rows in found.values())
