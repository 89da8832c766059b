"""A table of costs joined to two layers: identifiers as people store them, rows that are no use."""

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.od_table import Places, id_texts, read_cost_pairs

COLUMNS = ("from", "to", "min")


def table(*rows):
    return pd.DataFrame(list(rows), columns=list(COLUMNS))


def places(*ids, layer="homes"):
    return Places(pd.Series(list(ids), index=range(50, 50 + len(ids))), layer, "id")


def pairs(rows, origins, destinations):
    return read_cost_pairs(rows, COLUMNS, origins, destinations, "costs")


def as_rows(found):
    columns = zip(found.origin, found.destination, found.cost, strict=True)
    return [(int(o), int(d), float(c)) for o, d, c in columns]


def test_rows_become_positions_in_the_two_layers():
    rows = table(("b", "y", 4.0), ("a", "y", 9.0), ("b", "x", 2.0))
    found = pairs(rows, places("a", "b"), places("x", "y"))
    assert as_rows(found) == [(0, 1, 9), (1, 0, 2), (1, 1, 4)]
    assert found.known.tolist() == [True, True]


@pytest.mark.parametrize("own", [[1, 2], [1.0, 2.0], ["1", "2"], ["1.0", "2.00"], [" 1", "2 "]])
@pytest.mark.parametrize("other", [[1, 2], [1.0, 2.0], ["1", "2"], ["1.0", "2.0"]])
def test_an_identifier_is_the_same_as_number_as_decimal_and_as_text(own, other):
    rows = table((other[1], "x", 4.0))
    assert as_rows(pairs(rows, places(*own), places("x"))) == [(1, 0, 4)]


def test_leading_zeros_and_capitals_tell_identifiers_apart():
    rows = table(("007", "x", 4.0), ("7", "x", 5.0), ("A", "x", 6.0))
    found = pairs(rows, places("7", "a", "007"), places("x"))
    assert as_rows(found) == [(0, 0, 5), (2, 0, 4)]
    assert found.known.tolist() == [True, False, True]


def test_identifiers_lose_nothing_but_blanks_and_needless_decimals():
    values = pd.Series(["007", " a b ", 7.0, 1.5, "1.50", -3.0, 11062100001.0, None, np.nan, "  "])
    assert id_texts(values) == [
        *("007", "a b", "7", "1.5", "1.50", "-3", "11062100001"),
        *(None, None, None),
    ]


def test_a_repeated_pair_counts_with_its_lowest_cost(caplog):
    rows = table(("a", "x", 9.0), ("b", "x", 3.0), ("a", "x", 5.0), ("a", "x", 7.0))
    assert as_rows(pairs(rows, places("a", "b"), places("x"))) == [(0, 0, 5), (1, 0, 3)]
    assert "2 rows repeat a pair" in caplog.text


def test_costs_that_are_none_or_below_zero_are_left_out_and_counted(caplog):
    rows = table(("a", "x", "4,5"), ("a", "y", "-1"), ("b", "x", "n.d."), ("b", "y", None))
    found = pairs(rows, places("a", "b"), places("x", "y"))
    assert as_rows(found) == [(0, 0, 4.5)]
    assert found.known.tolist() == [True, False]
    assert "2 rows without a cost and 1 with one below 0" in caplog.text


def test_a_cost_of_zero_is_a_cost():
    assert as_rows(pairs(table(("a", "x", 0)), places("a"), places("x"))) == [(0, 0, 0)]


def test_rows_that_name_no_feature_are_counted_with_an_example(caplog):
    rows = table(("a", "x", 4.0), ("q", "x", 4.0), ("a", None, 4.0), (None, "x", 4.0))
    assert as_rows(pairs(rows, places("a"), places("x"))) == [(0, 0, 4)]
    assert "3 of 4 rows name no feature of the layers (such as q → x)" in caplog.text


def test_a_table_that_joins_nothing_is_refused_with_both_sides():
    rows = table((106, 1, 4.0))
    with pytest.raises(
        TerritoryError, match="first one is 106 → 1, .*0106 .homes. and 1 .schools."
    ):
        pairs(rows, places("0106"), places("1", layer="schools"))


def test_a_table_without_rows_is_refused():
    with pytest.raises(TerritoryError, match="“costs” has no rows"):
        pairs(table(), places("a"), places("x"))


def test_an_identifier_of_two_features_is_refused():
    with pytest.raises(TerritoryError, match="“id” of “homes” repeats 1 values .such as 1."):
        pairs(table(("1", "x", 4.0)), places(1, "1.0", 2), places("x"))


def test_features_without_identifier_stand_for_themselves_and_join_nothing():
    found = pairs(table(("a", "x", 4.0)), places(None, "a", None), places("x"))
    assert as_rows(found) == [(1, 0, 4)]
    assert found.known.tolist() == [False, True, False]


def test_the_order_of_the_rows_changes_nothing():
    rng = np.random.default_rng(8)
    rows = pd.DataFrame(
        {"from": rng.integers(0, 9, 80), "to": rng.integers(0, 9, 80), "min": rng.uniform(0, 9, 80)}
    )
    sides = places(*range(9)), places(*range(9), layer="schools")
    once, again = pairs(rows, *sides), pairs(rows.sample(frac=1, random_state=1), *sides)
    assert as_rows(once) == as_rows(again)
    assert len(once.cost) == len(rows.groupby(["from", "to"]))
