"""The three rules at their thresholds, and their shares of residents."""

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin.core.green_rules import green_rules, report_rules, summarise_rules

NAN = np.nan


def rules(trees, canopy, distance, on_street=None):
    numbers = [np.array(values, dtype=float) for values in (trees, canopy, distance)]
    known = np.ones(len(trees), dtype=bool) if on_street is None else np.array(on_street)
    return green_rules(*numbers, known)


def test_each_threshold_is_met_when_it_is_just_reached():
    found = rules([3, 2], [30, 29.99], [300, 300.01])
    assert found["rule_3"].tolist() == [1, 0]
    assert found["rule_30"].tolist() == [1, 0]
    assert found["rule_300"].tolist() == [1, 0]
    assert found["rules_met"].tolist() == [3, 0]


def test_rounding_errors_of_arithmetic_do_not_fail_a_rule():
    assert rules([3], [100 * (0.1 + 0.2) - 1e-12], [0.1 * 3000 + 1e-12])["rules_met"].tolist() == [
        3
    ]


def test_what_is_unknown_is_neither_met_nor_failed():
    found = rules([NAN, 5, 5], [40, NAN, 40], [100, 100, NAN], [True, True, False])
    assert found["rule_3"].isna().tolist() == [True, False, False]
    assert found["rule_30"].isna().tolist() == [False, True, False]
    assert found["rule_300"].isna().tolist() == [False, False, True]
    assert found["rules_met"].isna().all()


def test_a_green_space_that_no_way_leads_to_fails_the_rule():
    found = rules([3], [30], [NAN], [True])
    assert found["rule_300"].tolist() == [0]
    assert found["rules_met"].tolist() == [2]


def test_shares_are_of_residents_and_of_those_for_whom_the_rule_is_known():
    found = rules([3, 0, NAN], [40, 40, 10], [100, 400, 100])
    people = pd.Series([60.0, 40.0, 100.0])
    zones = pd.Series(["a", "a", "a"], dtype=object)
    table = summarise_rules(people, found, zones, pd.Index(["a", "b"]))
    assert table.loc["a"].to_dict() == pytest.approx(
        {
            "population": 200,
            "rule_3_pct": 60,  # 60 of the 100 for whom trees are known
            "rule_30_pct": 50,  # 100 of 200
            "rule_300_pct": 80,  # 160 of 200
            "all_pct": 60,  # 60 of the 100 for whom all is known
        }
    )
    assert table.loc["b", "population"] == 0
    assert table.loc["b"].drop("population").isna().all()


def test_the_order_of_the_places_does_not_matter():
    found = rules([3, 0, 4], [40, 40, 10], [100, 400, 100])
    people, zones = pd.Series([60.0, 40.0, 100.0]), pd.Series(["a", "b", "a"], dtype=object)
    labels = pd.Index(["a", "b"])
    turned = summarise_rules(people[::-1], found[::-1], zones[::-1], labels)
    pd.testing.assert_frame_equal(turned, summarise_rules(people, found, zones, labels))


def test_the_log_tells_residents_unknown_places_and_people_in_no_zone(caplog):
    caplog.set_level("INFO", "smart_territory")
    found = rules([3, 0, NAN], [40, 40, 10], [100, 400, 100])
    people = pd.Series([60.0, 40.0, 100.0])
    totals = report_rules(found, people, pd.Series(["a", "a", None], dtype=object))
    assert totals == {"rule_3_pct": 60, "rule_30_pct": 50, "rule_300_pct": 80, "all_pct": 60}
    assert "Rule 30: met for 100 of 200 residents (50.0 %)" in caplog.text
    assert "For 1 of 3 buildings at least one rule is unknown" in caplog.text
    assert "100 people live in no zone" in caplog.text


def test_without_people_the_log_counts_buildings_and_skips_what_nobody_knows(caplog):
    caplog.set_level("INFO", "smart_territory")
    found = rules([3, 0], [NAN, NAN], [100, 400])
    assert report_rules(found, None, None) == {"rule_3_pct": 50, "rule_300_pct": 50}
    assert "Rule 3: met for 1 of 2 buildings (50.0 %)" in caplog.text
    assert "unknown" not in caplog.text
