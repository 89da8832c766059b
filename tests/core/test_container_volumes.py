"""How much containers hold: numbers as layers write them, their unit, and types."""

import math

import pandas as pd
import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.core.container_volumes import (
    ContainerFields,
    container_volumes,
    fields_of,
    read_volume_types,
    told_litres,
)
from smart_territory_plugin.core.errors import TerritoryError


@pytest.fixture
def types():
    return read_volume_types()


def read(types, unit="detect", volume=None, kind=None, count=None):
    columns = {"v": volume, "t": kind, "n": count}
    layer = pd.DataFrame({name: values for name, values in columns.items() if values is not None})
    fields = ContainerFields(*(name if name in layer else None for name in columns))
    return container_volumes(layer, "bins", fields, unit, types)


@pytest.mark.parametrize(
    ("name", "litres"),
    [
        ("CV1100", 1100),
        ("cv0090", 90),
        ("CA 0240", 240),
        ("ECIS3000", 3000),
        ("MGB 240", 240),
        ("Contentor 800", 800),
        ("Molok", 5000),
        ("MOLOK 3000", 3000),
        ("Cuba 3 m3", 3000),
        ("Contentor 1100L", 1100),
        ("Ecoponto subterrâneo", 3000),  # the longer of the two names
        ("Contentor semi-enterrado (Largo)", 5000),
        ("Contentor 4 rodas", 1100),
        ("enterrado", 3000),
    ],
)
def test_a_type_gives_the_litres_of_one_container(types, name, litres):
    assert types.litres(name) == litres


@pytest.mark.parametrize("name", ["", "caixa", "CV9", "CV99999", "2021", None])
def test_a_type_that_says_nothing_has_no_litres(types, name):
    assert math.isnan(types.litres(name))


@pytest.mark.parametrize(
    ("text", "litres"),
    [("1100 L", 1100), ("2,5 m³", 2500), ("0.8m3", 800), ("1 100 litros", 1100), ("2.500 l", 2.5)],
)
def test_a_text_with_its_unit_is_read_as_it_says(text, litres):
    assert told_litres(text) == pytest.approx(litres)


def test_the_unit_is_detected_once_for_the_layer_and_told(types, caplog):
    caplog.set_level("INFO")
    assert read(types, volume=[240, 1100, 2500])["litres"].to_list() == [240, 1100, 2500]
    assert "read as litres" in caplog.text
    found = read(types, volume=["0,24", "1,1", "2,5"])
    assert found["litres"].to_list() == pytest.approx([240, 1100, 2500])
    assert "read as m³" in caplog.text


def test_a_chosen_unit_holds_and_odd_volumes_are_told(types, caplog):
    assert read(types, "m3", volume=[1.1, 2.5])["litres"].to_list() == pytest.approx([1100, 2500])
    assert not caplog.records
    assert read(types, "m3", volume=[1100.0])["litres"].to_list() == [1_100_000]
    assert "1 features would hold less than 20 litres or more than 40 m³" in caplog.text


def test_a_unit_in_the_text_beats_the_unit_of_the_field(types):
    found = read(types, "litres", volume=["1,1 m3", "240", "800 l"])
    assert found["litres"].to_list() == pytest.approx([1100, 240, 800])


def test_a_missing_volume_takes_that_of_the_type_and_the_origin_says_so(types):
    found = read(types, volume=[120, None, 0, -5], kind=["molok", "CV0240", "CV0090", "MGB 60"])
    assert found["litres"].to_list() == [120, 240, 90, 60]
    assert found["volume_from"].to_list() == ["field", "type", "type", "type"]


def test_what_has_neither_is_left_out_and_named(types, caplog):
    found = read(types, volume=[120, None], kind=["x", "baldinho"])
    assert found.index.to_list() == [0]
    assert "1 of 2 features have neither a volume nor a known type (baldinho)" in caplog.text


def test_a_count_of_zero_or_below_leaves_the_feature_out_and_a_missing_one_counts_once(
    types, caplog
):
    found = read(types, volume=[120] * 4, count=["2", "0", "-1", None])
    assert found["containers"].to_list() == [2, 1]
    assert found.index.to_list() == [0, 3]
    assert "2 features have a count of 0 or less" in caplog.text
    assert "1 features have no number" in caplog.text


def test_an_empty_layer_has_no_volumes(types):
    assert read(types, volume=pd.Series([], dtype="float64")).empty


def test_usual_fields_are_taken_only_where_none_was_chosen(caplog):
    caplog.set_level("INFO")
    names = ["CONTENTOR_CAPACIDADE", "Tipo de contentor", "CONTENTOR_QT"]
    found = fields_of(names, ContainerFields(), "bins")
    assert found == ContainerFields(*names)
    chosen = ContainerFields("CONTENTOR_TOTAL_LITROS", None, None)
    assert fields_of(names, chosen, "bins") == chosen


def test_a_layer_that_tells_nothing_is_refused():
    with pytest.raises(TerritoryError) as caught:
        fields_of(["residuo"], ContainerFields(), "bins")
    assert caught.value.template == messages.VOLUME_UNTOLD


def test_a_line_of_the_users_table_without_litres_is_refused(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("type;litres\nbarril;\n", encoding="utf-8")
    with pytest.raises(TerritoryError, match="barril"):
        read_volume_types(path)
    path.write_text("type;litres\nbarril;1,5\nbarril #;\n", encoding="utf-8")
    own = read_volume_types(path)
    assert (own.litres("Barril"), own.litres("barril 50")) == (1.5, 50)
