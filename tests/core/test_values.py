"""VALUES: bands, flags and missing numbers of the long table."""

import math

import pytest

from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.values import (
    VALUES_COLUMNS,
    Reading,
    RowContext,
    joined,
    values_rows,
    wide,
)

CONTEXT = RowContext(
    "9901", "freguesia", "caop_new", "2025-01-01", "2025-12-31", "s", "2024", "run"
)


@pytest.fixture
def hot():
    return catalogue().indicator("heat_hot_pct")


def test_the_columns_are_the_public_ones_in_their_order(hot):
    assert tuple(values_rows(hot, [Reading("1", 2.0)], CONTEXT).columns) == VALUES_COLUMNS


@pytest.mark.parametrize("value", [None, math.nan, math.inf])
def test_an_undefined_value_is_missing_and_not_zero(hot, value):
    assert math.isnan(values_rows(hot, [Reading("1", value)], CONTEXT)["value"].iloc[0])


def test_codes_stay_text_with_their_zeros(hot):
    assert values_rows(hot, [Reading("010203", 1)], CONTEXT)["zone_code"].iloc[0] == "010203"


def test_the_wide_table_has_a_column_an_indicator(hot):
    mean = catalogue().indicator("heat_lst_mean_c")
    rows = joined(
        [
            values_rows(hot, [Reading("1", 2.0), Reading("2", None)], CONTEXT),
            values_rows(mean, [Reading("1", 30.0), Reading("2", 31.0)], CONTEXT),
        ]
    )
    table = wide(rows, "freguesia")
    assert table.loc["1"].to_dict() == {"heat_hot_pct": 2.0, "heat_lst_mean_c": 30.0}
    assert math.isnan(table.loc["2", "heat_hot_pct"])


def test_no_rows_at_all_still_have_the_columns():
    assert tuple(joined([]).columns) == VALUES_COLUMNS
