"""VALUES brought to one reading, and the people that it knows."""

from __future__ import annotations

import pandas as pd
import pytest

from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.report_values import one_reading, people_of_zones, zone_rows
from smart_territory_plugin.core.values import Reading, RowContext, joined, values_rows


def rows(name, readings, *, level="freguesia", period="2025-12-31", scenario=""):
    context = RowContext("0101", level, "", period[:4], period, "", "", "r", scenario)
    return values_rows(catalogue().indicator(name), [Reading(*one) for one in readings], context)


def test_the_last_period_without_scenario_is_kept():
    table = joined(
        [
            rows("heat_hot_pct", [("010101", 1.0)], period="2019-12-31"),
            rows("heat_hot_pct", [("010101", 2.0)]),
            rows("heat_hot_pct", [("010101", 3.0)], scenario="ssp585"),
            rows("coastal_flooded_pct", [("010101", 4.0)], scenario="2100"),
            rows("coastal_flooded_pct", [("010101", 5.0)], scenario="2050"),
        ]
    )
    kept, left_out = one_reading(table)
    # The sea has no row without a scenario: its first one by name stands.
    assert kept["value"].tolist() == [2.0, 5.0]
    assert left_out == 3


def test_nothing_is_left_out_of_a_plain_table():
    table = joined([rows("heat_hot_pct", [("010101", 1.0), ("010102", None)])])
    kept, left_out = one_reading(table)
    pd.testing.assert_frame_equal(kept, table)
    assert left_out == 0


def test_people_come_from_the_bases_that_count_people():
    table = joined(
        [
            rows("green_3_30_300_pct", [("010101", 50.0, 90), ("010102", None, 0)]),
            rows("proximity_all_pct", [("010101", 50.0, 100)]),
            rows("container_access_pct", [("010101", 50.0, 7777)]),  # rests on dwellings
        ]
    )
    people = people_of_zones(table)
    assert people["010101"] == 100
    assert people.isna()["010102"]


def test_rows_of_the_whole_are_no_zones():
    table = joined(
        [
            rows("heat_hot_pct", [("010101", 1.0)]),
            rows("heat_hot_pct", [("0101", 2.0)], level="municipality"),
        ]
    )
    assert zone_rows(table)["value"].tolist() == pytest.approx([1.0])
