"""What an index is made of: indicators by catalogue or table, zones wide or long."""

import geopandas as gpd
import pandas as pd
import pytest
from shapely import box

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_indicators import (
    IndexIndicator,
    chosen_indicators,
    group_code,
)
from smart_territory_plugin.core.index_input import (
    MUNICIPALITIES,
    ZONES,
    is_long,
    long_rows,
    long_values,
    outlined,
    wide_rows,
)

KNOWN = ["heat_hot_pct", "container_access_pct", "fuel_strip_pct", "name"]


def written(folder, text):
    path = folder / "mine.csv"
    path.write_text(text, encoding="utf-8")
    return path


def refusal(call, *arguments, **named):
    with pytest.raises(TerritoryError) as caught:
        call(*arguments, **named)
    return caught.value.template


def warnings_of(caplog):
    return [record.getMessage() for record in caplog.records]


# --- indicators ----------------------------------------------------------------------------------


def test_without_a_table_the_catalogue_says_direction_and_group(caplog):
    caplog.set_level("INFO", "smart_territory")
    found = chosen_indicators(KNOWN, None, "zones", every=True)
    assert [(one.code, one.direction, one.group) for one in found] == [
        ("heat_hot_pct", -1, "climate"),
        ("container_access_pct", 1, "circular"),
    ]
    said = warnings_of(caplog)
    assert any("neither better nor worse: fuel_strip_pct" in text for text in said)
    assert any("does not know them: name" in text for text in said)


def test_fields_of_a_layer_that_are_no_indicator_are_not_worth_a_word(caplog):
    chosen_indicators(["heat_hot_pct", "name"], None, "zones", every=False)
    assert warnings_of(caplog) == []


def test_a_table_names_fields_weights_groups_and_bounds(tmp_path):
    path = written(
        tmp_path,
        "indicator;field;direction;weight;group;lower;upper;target\n"
        "heat_hot_pct;;;;;;;\n"
        "Renda;RENDA;-1;2,5;Vida boa;0;100;20\n",
    )
    hot, rent = chosen_indicators(["heat_hot_pct", "renda"], path, "zones", every=False)
    assert (hot.direction, hot.weight, hot.group) == (-1, 1, "climate")
    assert rent == IndexIndicator("Renda", "renda", -1, 2.5, "vida_boa", 0, 100, 20)
    assert rent.label("pt") == "Renda"
    assert hot.label("pt") == "Solo quente"


def test_two_columns_are_enough(tmp_path):
    path = written(tmp_path, "field,direction\na,1\nb,-1\n")
    found = chosen_indicators(["a", "b"], path, "zones", every=False)
    assert [(one.code, one.direction, one.group) for one in found] == [
        ("a", 1, "other"),
        ("b", -1, "other"),
    ]


def test_what_the_input_lacks_and_what_weighs_nothing_is_left_out(tmp_path, caplog):
    caplog.set_level("INFO", "smart_territory")
    path = written(tmp_path, "field,direction,weight\na,1,1\nb,-1,1\nc,1,0\n")
    found = chosen_indicators(["a", "c"], path, "zones", every=False)
    assert [one.code for one in found] == ["a"]
    assert any("left out: b." in text for text in warnings_of(caplog))
    assert any("weight is 0: c." in text for text in warnings_of(caplog))


@pytest.mark.parametrize(
    ("rows", "template"),
    [
        ("a,a,0,1,,,", messages.INDEX_CELL_WRONG),
        ("a,a,2,1,,,", messages.INDEX_CELL_WRONG),
        ("a,a,1,-1,,,", messages.INDEX_CELL_WRONG),
        (",,1,1,,,", messages.INDEX_CELL_WRONG),
        ("a,a,,1,,,", messages.INDEX_NO_DIRECTION),
        ("fuel_strip_pct,a,,1,,,", messages.INDEX_NO_DIRECTION),
        ("a,a,1,1,9,9,", messages.INDEX_BOUNDS_CROSSED),
        ("a,a,1,1,,,\na,b,1,1,,,", messages.INDEX_INDICATOR_TWICE),
        ("a,a,1,1,,,\nb,a,1,1,,,", messages.INDEX_INDICATOR_TWICE),
        ("a,a,up,1,,,", messages.TABLE_NOT_A_NUMBER),
        ("z,z,1,1,,,", messages.INDEX_NO_INDICATORS),
    ],
)
def test_a_table_that_does_not_say_what_it_means_is_refused(tmp_path, rows, template):
    path = written(tmp_path, f"indicator,field,direction,weight,lower,upper,target\n{rows}\n")
    assert refusal(chosen_indicators, ["a", "b"], path, "zones", every=False) == template


def test_a_layer_without_indicators_is_refused():
    told = refusal(chosen_indicators, ["name"], None, "zones", every=False)
    assert told == messages.INDEX_NO_INDICATORS


def test_groups_become_codes():
    assert group_code(" Água e Ar ") == "agua_e_ar"


# --- rows ----------------------------------------------------------------------------------------

LONG = pd.DataFrame(
    {
        "zone_level": ["freguesia"] * 4 + ["municipality"],
        "zone_code": ["010102", "010101", "010101", "010101", "0101"],
        "indicator": ["a", "a", "b", "a", "a"],
        "period_start": ["2021-01-01", "2021-01-01", "2021-01-01", "2022-06-01", "2021-01-01"],
        "period_end": ["2021-12-31", "2021-12-31", "2021-12-31", "2022-06-30", "2021-12-31"],
        "value": ["1,5", 2, 3, None, 7],
    }
)
A, B = IndexIndicator("A", "a", 1), IndexIndicator("B", "b", 1)


def test_a_table_is_long_by_its_columns():
    assert is_long(list(LONG.columns))
    assert is_long(["Zone_Code", "INDICATOR", "value"])
    assert not is_long(["zone_code", "heat_hot_pct"])


def test_a_long_table_becomes_a_row_a_zone_and_period():
    rows, keys = long_rows(long_values(LONG, "values", ZONES), [A, B], None)
    assert keys.to_numpy().tolist() == [
        ["010101", "2021"],
        ["010101", "2022-06-01/2022-06-30"],
        ["010102", "2021"],
    ]
    assert rows.values.columns.to_list() == ["A", "B"]
    assert rows.values["A"].isna().to_list() == [False, True, False]
    assert rows.values["A"].dropna().to_list() == [2, 1.5]
    assert rows.periods == ["2021", "2022-06-01/2022-06-30"]


def test_the_order_of_a_long_table_does_not_matter():
    one, _ = long_rows(long_values(LONG, "values", ZONES), [A, B], None)
    other, _ = long_rows(long_values(LONG[::-1], "values", ZONES), [A, B], None)
    pd.testing.assert_frame_equal(one.values, other.values)


def test_whole_municipalities_can_be_compared():
    _, keys = long_rows(long_values(LONG, "values", MUNICIPALITIES), [A], None)
    assert keys["zone_code"].to_list() == ["0101"]


def test_three_columns_are_enough_and_codes_may_be_numbers():
    table = pd.DataFrame({"zone_code": [1.0, 2.0], "indicator": ["a", "a"], "value": [5, 6]})
    rows, keys = long_rows(long_values(table, "values", ZONES), [A], None)
    assert keys.to_numpy().tolist() == [["1", ""], ["2", ""]]
    assert rows.values["A"].to_list() == [5, 6]


def test_codes_of_freguesias_get_their_zero_back():
    table = LONG.assign(zone_code=[10102, 10101, 10101, 10101, 101])
    _, keys = long_rows(long_values(table, "values", ZONES), [A, B], None)
    assert keys["zone_code"].to_list() == ["010101", "010101", "010102"]


def test_zones_that_are_alike_are_named_by_a_column():
    table = LONG.assign(Typology=["urban", "rural", "rural", "rural", None])
    rows, _ = long_rows(long_values(table, "values", ZONES), [A, B], "Typology")
    assert rows.peers.to_list() == ["rural", "rural", "urban"]


def test_repeated_rows_count_once_and_contradicting_ones_are_refused(caplog):
    caplog.set_level("INFO", "smart_territory")
    again = pd.concat([LONG, LONG.iloc[[1]]], ignore_index=True)
    assert len(long_values(again, "values", ZONES)) == 4
    assert any("repeats 1 values" in text for text in warnings_of(caplog))
    again.loc[5, "value"] = 99
    assert refusal(long_values, again, "values", ZONES) == messages.INDEX_VALUE_TWICE


def test_levels_and_editions_do_not_mix_in_silence(caplog):
    mixed = LONG.assign(zone_level=["freguesia", "section", *["freguesia"] * 3])
    assert refusal(long_values, mixed, "values", ZONES) == messages.INDEX_LEVELS
    assert refusal(long_values, LONG[:0], "values", ZONES) == messages.INDEX_NO_ROWS
    long_values(LONG.assign(zone_vintage=["a", "b", "a", "a", "a"]), "values", ZONES)
    assert any("several editions (a, b)" in text for text in warnings_of(caplog))


def test_a_wide_layer_may_hold_numbers_as_text_and_a_period():
    layer = pd.DataFrame({"a": ["1,5", "n.d.", None], "year": [2021.0, 2022.0, None]})
    rows = wide_rows(layer, [A], "zones", "year", None)
    assert rows.values["A"].isna().to_list() == [False, True, True]
    assert rows.period.to_list() == ["2021", "2022", ""]
    assert rows.peers is None


# --- outlines ------------------------------------------------------------------------------------

KEYS = pd.DataFrame({"zone_code": ["010101", "010102", "010101"], "period": ["1", "1", "2"]})


def zones(codes, shapes):
    return gpd.GeoDataFrame({"code": codes, "nome": "x"}, geometry=shapes, crs="EPSG:3763")


def test_codes_that_lost_their_zero_still_meet(caplog):
    found = outlined(
        KEYS, zones([10101, 10102], [box(0, 0, 1, 1), box(1, 0, 2, 1)]), "z", "code", "nome"
    )
    assert found["zone_code"].to_list() == ["10101", "10102", "10101"]
    assert found["zone_name"].to_list() == ["x", "x", "x"]
    assert found.geometry.area.to_list() == [1, 1, 1]
    assert warnings_of(caplog) == []


def test_parts_of_one_zone_are_put_together_and_strangers_counted(caplog):
    layer = zones(
        ["010101", "010101", "999999"], [box(0, 0, 1, 1), box(5, 0, 6, 1), box(9, 0, 10, 1)]
    )
    found = outlined(KEYS, layer, "z", "code", None)
    assert found.geometry.area.fillna(0).to_list() == [2, 0, 2]
    assert found["zone_code"].to_list() == ["010101", "010102", "010101"]
    assert any("1 zones of the table have no outline" in text for text in warnings_of(caplog))
    with pytest.raises(TerritoryError, match="No zone of “z”"):
        outlined(KEYS, layer[2:], "z", "code", None)
