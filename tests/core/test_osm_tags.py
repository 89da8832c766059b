"""Tags are found in a column of their own and packed into another one."""

from __future__ import annotations

import pandas as pd
import pytest

from smart_territory_plugin.core.osm_tags import (
    has_tag,
    is_bridge_or_tunnel,
    parse_tags,
    tag_columns,
    tag_table,
    tag_values,
)


def test_packed_text_is_taken_apart():
    packed = '"lit"=>"yes","ref"=>"EN 117","lanes"=>"2"'
    assert parse_tags(packed) == {"lit": "yes", "ref": "EN 117", "lanes": "2"}


def test_commas_arrows_quotes_and_backslashes_within_a_value_survive():
    packed = r'"name"=>"Rua \"A, B\" => C", "path"=>"a\\b","gone"=>NULL,"key:sub"=>""'
    assert parse_tags(packed) == {"name": 'Rua "A, B" => C', "path": r"a\b", "key:sub": ""}


@pytest.mark.parametrize("packed", [None, float("nan"), "", "no tags here", "{broken", 7])
def test_anything_else_has_no_tags(packed):
    assert parse_tags(packed) == {}


def test_json_and_mappings_are_read_too():
    assert parse_tags('{"bridge": "yes", "layer": 1}') == {"bridge": "yes", "layer": "1"}
    assert parse_tags({"bridge": "yes", "tunnel": None}) == {"bridge": "yes"}


def test_a_column_of_its_own_comes_before_the_packed_one():
    frame = pd.DataFrame(
        {
            "Bridge": ["no", None, "viaduct", float("nan")],
            "other_tags": ['"bridge"=>"yes"', '"bridge"=>"yes"', None, '"lit"=>"yes"'],
        },
        index=[3, 4, 5, 6],
    )
    values = tag_values(frame, "bridge")
    assert list(values.index) == [3, 4, 5, 6]
    assert list(values) == ["no", "yes", "viaduct", None]
    assert list(has_tag(frame, ["bridge"])) == [False, True, True, False]


def test_a_street_is_off_the_ground_on_a_bridge_or_in_a_tunnel():
    frame = pd.DataFrame(
        {
            "other_tags": [
                '"bridge"=>"viaduct","layer"=>"1"',
                '"tunnel"=>"yes"',
                '"tunnel"=>"no","bridge"=>"no"',
                '"bridge:name"=>"Ponte Velha"',  # a name of the bridge is not the tag itself
                None,
            ]
        }
    )
    assert list(is_bridge_or_tunnel(frame)) == [True, True, False, False, False]


def test_a_layer_without_tags_has_no_structures():
    assert not is_bridge_or_tunnel(pd.DataFrame({"name": ["a", "b"]})).any()
    assert len(is_bridge_or_tunnel(pd.DataFrame({"name": []}))) == 0


def test_only_the_columns_that_may_hold_the_tags_are_read():
    columns = ["fid", "name", "Bridge", "other_tags", "geometry"]
    assert tag_columns(columns, ["bridge", "tunnel"]) == ["Bridge", "other_tags"]


def test_many_tags_are_read_at_once_and_keys_by_their_beginning():
    frame = pd.DataFrame(
        {
            "highway": ["residential", None, "track"],
            "other_tags": [
                r'"cycleway:left"=>"lane","note"=>"\"oneway\"=>\"no\"","oneway"=>"yes"',
                {"cycleway": "track", "lit": "yes"},
                '{"cycleway:right": "a\\\\b", "oneway": null}',
            ],
        },
        index=[5, 6, 7],
    )
    table = tag_table(frame, ("highway", "oneway"), ("cycleway",))
    assert list(table.index) == [5, 6, 7]
    assert set(table.columns[:2]) == {"highway", "oneway"}
    assert table.to_dict("list") == {
        "highway": ["residential", None, "track"],
        "oneway": ["yes", None, None],  # not what the text of the note says
        "cycleway:left": ["lane", None, None],
        "cycleway": [None, "track", None],
        "cycleway:right": [None, None, r"a\b"],
    }


def test_columns_whose_colons_gdal_wrote_as_underscores_hold_the_tags_too():
    frame = pd.DataFrame({"oneway_bicycle": ["no"], "CYCLEWAY_left": ["lane"], "lanes": [2.0]})
    table = tag_table(frame, ("oneway:bicycle", "lanes"), ("cycleway",))
    assert table.iloc[0].to_dict() == {
        "oneway:bicycle": "no",
        "lanes": "2",
        "cycleway:left": "lane",
    }
    assert tag_columns(frame.columns, ("oneway:bicycle",), ("cycleway",)) == [
        "oneway_bicycle",
        "CYCLEWAY_left",
    ]
