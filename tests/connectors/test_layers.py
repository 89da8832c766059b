"""Many entities become layers of one schema, page by page, without being kept in memory."""

import gc
import weakref

import pytest

from smart_territory_plugin.connectors.layers import Layers, to_layers
from smart_territory_plugin.connectors.page import Seen


def entity(number, **attributes):
    place = {"type": "Point", "coordinates": [-9.0, 38.0 + number / 1e6]}
    return {"id": f"urn:{number}", "type": "T", "location": place, **attributes}


def pages_of(*pages):
    layers = Layers()
    for page in pages:
        layers.add(page)
    layers.finish()
    return layers


def test_every_part_has_the_columns_and_types_of_all_pages():
    with pages_of([entity(0, a=1)], [entity(1, a=2.5, b=True)], [entity(2, c="x")]) as layers:
        rows = [rows for rows, _ in layers.parts["points"].chunks()]
        kinds = layers.parts["points"].kinds
        table = layers.points
    assert list(kinds) == ["id", "type", "a", "b", "c", "extra_json"]
    assert [kinds[name] for name in "abc"] == ["float", "bool", "text"]
    assert [str(table[name].dtype) for name in "abc"] == ["float64", "boolean", "object"]
    assert [page[0][2:5] for page in rows] == [
        [1.0, None, None], [2.5, True, None], [None, None, "x"],
    ]  # fmt: skip


def test_a_column_that_turns_to_text_late_is_text_from_the_first_row():
    with pages_of([entity(0, a=7)], [entity(1, a="x")]) as layers:
        assert list(layers.points["a"]) == ["7", "x"]


@pytest.mark.parametrize(("number", "kind"), [(2**31 - 1, "int"), (-(2**40), "long")])
def test_the_largest_whole_number_of_all_pages_decides_how_wide_the_field_is(number, kind):
    with pages_of([entity(0, a=1)], [entity(1, a=number)], [entity(2, a=3)]) as layers:
        assert layers.parts["points"].kinds["a"] == kind
        assert list(layers.points["a"]) == [1, number, 3]


def test_a_number_too_large_for_a_field_makes_decimals():
    with pages_of([entity(0, a=2**70)], [entity(1, a=1)]) as layers:
        assert str(layers.points["a"].dtype) == "float64"


def test_a_part_knows_whether_one_of_its_geometries_has_several_members():
    lines = {"type": "MultiLineString", "coordinates": [[[0, 0], [1, 1]]]}
    with pages_of([entity(0)], [entity(1, location=lines)]) as layers:
        assert {name: part.multi for name, part in layers.parts.items()} == {
            "points": False, "lines": True, "polygons": False, "records": False,
        }  # fmt: skip


def test_parts_without_an_entity_still_have_their_first_columns():
    with to_layers([]) as layers:
        assert list(layers.parts["lines"].kinds) == ["id", "type", "extra_json"]
        assert list(layers.parts["lines"].chunks()) == []
        assert len(layers.points) == len(layers.records) == 0


def test_text_that_is_no_unicode_survives():
    with to_layers([entity(0, a="\ud800 Évora")]) as layers:
        assert layers.points["a"].iloc[0] == "\ud800 Évora"


def test_a_page_is_let_go_once_it_is_put_aside():
    class Page(dict):
        """A dictionary that can be watched."""

    record = Page(entity(0, a=[1, 2, 3]))
    watched = weakref.ref(record)
    with Layers() as layers:
        layers.add([record])
        del record
        gc.collect()
        assert watched() is None
        assert len(layers.points) == 1


@pytest.mark.parametrize("size", [1, 1000, 70_000])
def test_names_are_new_once_however_many_came_between(size):
    seen = Seen()
    names = [f"urn:{number}" for number in range(size)]
    assert all(seen.new(names))
    assert seen.new(["other", names[0], "other", names[-1]]) == [True, False, False, False]
    assert not any(seen.new(names))
