"""What a moved threshold changes, worked by hand on five places."""

from __future__ import annotations

import numpy as np
import pytest

from smart_territory_plugin.core.rule_effect import Rule, reaches, sensitivity, sides, totals

VALUES = np.array([90.0, 75.0, 70.0, np.nan, 40.0])
PEOPLE = np.array([100.0, 200.0, np.nan, 50.0, 1000.0])
STRICTER = Rule("container_access_pct", in_force=70, proposed=80, at_least=True)


def test_each_place_stands_on_one_side():
    # at least 70 is reached by 90, 75 and 70 itself; at least 80 by 90 alone
    assert sides(VALUES, STRICTER).tolist() == ["both", "lost", "lost", "unknown", "neither"]
    easier = Rule("container_access_pct", in_force=80, proposed=70, at_least=True)
    assert sides(VALUES, easier).tolist() == ["both", "gained", "gained", "unknown", "neither"]


def test_at_most_turns_the_sides_round():
    rule = Rule("heat_hot_pct", in_force=70, proposed=80, at_least=False)
    assert sides(VALUES, rule).tolist() == ["neither", "gained", "both", "unknown", "both"]


def test_places_and_people_are_counted_once_and_the_unknown_apart():
    table = totals(sides(VALUES, STRICTER), PEOPLE)
    assert table["places"].to_dict() == {
        "both": 1, "gained": 0, "lost": 2, "neither": 1, "unknown": 1,
    }  # fmt: skip
    assert table["people"].to_dict() == {
        "both": 100, "gained": 0, "lost": 200, "neither": 1000, "unknown": 50,
    }  # fmt: skip
    assert table["uncounted"].to_dict()["lost"] == 1
    assert table["places"].sum() == len(VALUES)
    assert table["people"].sum() == np.nansum(PEOPLE)


def test_people_of_a_side_of_which_nobody_counted_them_are_unknown():
    table = totals(np.array(["both", "lost"]), np.array([np.nan, 3.0]))
    assert np.isnan(table.loc["both", "people"])
    assert table.loc["neither", "people"] == 0


def test_a_value_on_the_threshold_reaches_it_whatever_its_last_digit():
    on_it = np.array([0.1 + 0.2, 0.3, 0.29])
    assert reaches(on_it, 0.3, at_least=True).tolist() == [True, True, False]
    assert reaches(on_it, 0.3, at_least=False).tolist() == [True, True, True]


def test_the_proposed_threshold_is_moved_by_a_tenth_of_itself():
    # 80 ± 10 % is 72 to 88. At 72 and 74 75 is in; from 76 on 90 is alone.
    table = sensitivity(VALUES, PEOPLE, STRICTER)
    assert table["threshold"].tolist() == pytest.approx([72, 74, 76, 78, 80, 82, 84, 86, 88])
    assert table["places"].tolist() == [2, 2, 1, 1, 1, 1, 1, 1, 1]
    assert table["people"].tolist() == [300, 300, 100, 100, 100, 100, 100, 100, 100]


def test_a_threshold_of_zero_is_moved_by_the_range_of_the_values():
    rule = Rule("heat_lst_anomaly_c", in_force=1, proposed=0, at_least=False)
    table = sensitivity(np.array([-2.0, 2.0]), np.array([1.0, 1.0]), rule)
    assert table["threshold"].iloc[[0, -1]].tolist() == pytest.approx([-0.4, 0.4])
    assert np.isfinite(sensitivity(np.array([np.nan]), np.array([1.0]), rule)["threshold"]).all()


def test_the_order_of_places_changes_no_count():
    order = [3, 1, 4, 0, 2]
    mixed = totals(sides(VALUES[order], STRICTER), PEOPLE[order])
    assert mixed.equals(totals(sides(VALUES, STRICTER), PEOPLE))
