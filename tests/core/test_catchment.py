"""Floating catchments on three places and two facilities, each method worked by hand.

people P      100   200   300        weights W by 10:1; 20:0.5; 30:0.25
to S1 = 10      5    15    40          1     0.5   –
to S2 = 30     25    15     8          0.25  0.5   1
"""

import logging

import numpy as np
import pytest

from smart_territory_plugin.core.catchment import METHODS, floating_catchment
from smart_territory_plugin.core.decay import Decay

ORIGIN = np.array([0, 0, 1, 1, 2, 2])
DESTINATION = np.array([0, 1, 0, 1, 0, 1])
COST = np.array([5.0, 25, 15, 15, 40, 8])
PEOPLE = np.array([100.0, 200, 300])
SUPPLY = np.array([10.0, 30])
STEPS = Decay("step", 30, steps=((10, 1), (20, 0.5), (30, 0.25)))


class GivenWeights:
    """A decay whose weights are the costs themselves."""

    def weights(self, cost):
        return np.asarray(cost, dtype=float)


def catchment(method, people=PEOPLE, supply=SUPPLY, decay=STEPS, **more):
    return floating_catchment(ORIGIN, DESTINATION, COST, people, supply, decay, method, **more)


def test_the_list_of_methods_is_public_and_in_this_order():
    assert METHODS == ("2sfca", "e2sfca", "3sfca", "balanced")


def test_two_steps_by_hand():
    # All within 30 count alike. S1 has 100 + 200 = 300 people: R1 = 10/300 = 1/30;
    # S2 has all 600: R2 = 30/600 = 1/20. A1 = A2 = 1/30 + 1/20 = 1/12; A3 = 1/20.
    # Kept: 100/12 + 200/12 + 300/20 = 25 + 15 = 40 = 10 + 30.
    access, ratio, checks = catchment("2sfca")
    assert ratio == pytest.approx([1 / 30, 1 / 20])
    assert access == pytest.approx([1 / 12, 1 / 12, 1 / 20])
    assert [(c.kept, c.found, c.expected) for c in checks] == [
        ("supply", pytest.approx(40), pytest.approx(40))
    ]


def test_enhanced_two_steps_by_hand():
    # S1: 100·1 + 200·0.5 = 200, R1 = 0.05. S2: 100·0.25 + 200·0.5 + 300·1 = 425, R2 = 6/85.
    # A1 = 0.05 + 0.25 · 6/85; A2 = 0.025 + 3/85; A3 = 6/85.
    # Kept: 5 + 150/85 + 5 + 600/85 + 1800/85 = 10 + 2550/85 = 10 + 30.
    access, ratio, (check,) = catchment("e2sfca")
    assert ratio == pytest.approx([0.05, 6 / 85])
    assert access == pytest.approx([0.05 + 1.5 / 85, 0.025 + 3 / 85, 6 / 85])
    assert (check.found, check.expected) == pytest.approx((40, 40))


def test_three_steps_by_hand():
    # G = W/ΣW: (0.8, 0.2), (0.5, 0.5), (–, 1), so G·W: (0.8, 0.05), (0.25, 0.25), (–, 1).
    # S1: 80 + 50 = 130, R1 = 1/13. S2: 5 + 50 + 300 = 355, R2 = 30/355 = 6/71.
    # A1 = 0.8/13 + 0.05 · 6/71; A2 = 0.25/13 + 0.25 · 6/71; A3 = 6/71.
    access, ratio, (check,) = catchment("3sfca")
    assert ratio == pytest.approx([1 / 13, 6 / 71])
    assert access == pytest.approx([0.8 / 13 + 0.3 / 71, 0.25 / 13 + 1.5 / 71, 6 / 71])
    assert (check.found, check.expected) == pytest.approx((40, 40))


def test_balanced_by_hand():
    # Demand by W/Σ of the place: S1 80 + 100 = 180, S2 20 + 100 + 300 = 420 (together all 600):
    # R1 = 10/180 = 1/18, R2 = 30/420 = 1/14. Ratio by W/Σ of the facility (1.5 and 1.75):
    # (2/3, 1/7), (1/3, 2/7), (–, 4/7). A1 = 1/27 + 1/98, A2 = 1/54 + 2/98, A3 = 4/98.
    access, ratio, checks = catchment("balanced")
    assert ratio == pytest.approx([1 / 18, 1 / 14])
    assert access == pytest.approx([1 / 27 + 1 / 98, 1 / 54 + 2 / 98, 4 / 98])
    assert [(c.kept, c.found, c.expected) for c in checks] == [
        ("demand", pytest.approx(600), pytest.approx(600)),
        ("ratio", pytest.approx(1 / 18 + 1 / 14), pytest.approx(1 / 18 + 1 / 14)),
    ]


def test_the_example_of_the_r_package_fca():
    # Its tests (Grueebler and Unterfinger, R package fca 0.1.0): 4 places of 1 to 4 people,
    # 6 facilities of 1 to 6, weights 1 to 24 filled place by place.
    origin, destination = np.divmod(np.arange(24), 6)
    weights, people, supply = np.arange(1.0, 25), np.arange(1.0, 5), np.arange(1.0, 7)
    pairs = (origin, destination, weights, people, supply)
    three = floating_catchment(*pairs, GivenWeights(), "3sfca").access
    assert three == pytest.approx([0.6686168, 1.3565093, 2.0921208, 2.8355005], abs=5e-8)
    two = floating_catchment(*pairs, Decay("gaussian", 24), "2sfca").access
    assert two == pytest.approx([2.1] * 4)


@pytest.mark.parametrize("kind", ["gaussian", "exponential", "step"])
def test_two_steps_are_binary_whatever_the_decay(kind):
    decay = Decay(kind, 30, steps=STEPS.steps)
    assert catchment("2sfca", decay=decay).access == pytest.approx([1 / 12, 1 / 12, 1 / 20])


def test_two_steps_reach_as_far_as_the_steps_do_and_no_further():
    # With steps up to 20 the pair at 25 is out: R1 = 10/300, R2 = 30/(200 + 300) = 0.06.
    short = Decay("step", 100, steps=((10, 1), (20, 0.5)))
    assert catchment("2sfca", decay=short).ratio == pytest.approx([1 / 30, 0.06])


def test_enhanced_with_binary_weights_is_two_steps():
    binary = Decay("binary", 30)
    assert catchment("e2sfca", decay=binary).access.tolist() == catchment("2sfca").access.tolist()


@pytest.mark.parametrize("method", METHODS)
def test_the_order_of_the_pairs_changes_nothing(method):
    order = np.array([5, 0, 3, 2, 4, 1])
    shuffled = floating_catchment(
        ORIGIN[order], DESTINATION[order], COST[order], PEOPLE, SUPPLY, STEPS, method
    )
    assert shuffled.access == pytest.approx(catchment(method).access)
    assert shuffled.ratio == pytest.approx(catchment(method).ratio)


@pytest.mark.parametrize("method", METHODS)
def test_twice_the_supply_is_twice_the_access_and_twice_the_people_half_of_it(method):
    access = catchment(method).access
    assert catchment(method, supply=2 * SUPPLY).access == pytest.approx(2 * access)
    assert catchment(method, people=2 * PEOPLE).access == pytest.approx(access / 2)


@pytest.mark.parametrize("method", ["2sfca", "e2sfca", "3sfca"])
def test_a_place_cut_in_two_keeps_its_access(method):
    # The third place as two of 120 and 180 people at the same spot.
    people = np.array([100.0, 200, 120, 180])
    pairs = np.append(ORIGIN, [3, 3]), np.append(DESTINATION, [0, 1]), np.append(COST, [40, 8])
    access = floating_catchment(*pairs, people, SUPPLY, STEPS, method).access
    assert access == pytest.approx(catchment(method).access[[0, 1, 2, 2]])


@pytest.mark.parametrize("method", METHODS)
def test_seconds_in_place_of_minutes_change_nothing(method):
    minutes, seconds = Decay("gaussian", 30), Decay("gaussian", 1800)
    one = floating_catchment(ORIGIN, DESTINATION, COST, PEOPLE, SUPPLY, minutes, method)
    two = floating_catchment(ORIGIN, DESTINATION, 60 * COST, PEOPLE, SUPPLY, seconds, method)
    assert two.access == pytest.approx(one.access)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("kind", ["binary", "gaussian", "density", "exponential", "power"])
def test_every_method_keeps_its_sums_on_a_thousand_pairs(method, kind):
    rng = np.random.default_rng(3)
    origin, destination = np.divmod(np.arange(1000), 20)
    people, supply = rng.integers(0, 500, 50), rng.integers(0, 90, 20)
    cost = rng.uniform(0, 40, 1000)
    decay = Decay(kind, 12)
    checks = floating_catchment(origin, destination, cost, people, supply, decay, method).checks
    assert all(check.holds for check in checks)
    assert all(check.expected > 0 for check in checks)


def test_a_place_that_reaches_nothing_has_access_0_and_is_counted(caplog):
    caplog.set_level(logging.INFO)
    access, _, _ = floating_catchment([0, 1], [0, 0], [5, 31], [10, 7, 5], [20], STEPS, "e2sfca")
    # The second lies at 31 of 30, the third is in no pair: together 12 people.
    assert access.tolist() == [2, 0, 0]
    assert "2 of 3 places, with a demand of 12, reach no facility" in caplog.text


def test_a_place_that_could_not_be_put_anywhere_has_no_access(caplog):
    caplog.set_level(logging.INFO)
    placed = np.array([True, False, True])
    access = floating_catchment(
        [0], [0], [5], [10, 7, 5], [20], STEPS, "e2sfca", placed=placed
    ).access
    assert access.tolist() == [2, pytest.approx(np.nan, nan_ok=True), 0]
    assert "1 of 3 places, with a demand of 7, are not connected" in caplog.text
    assert "1 of 3 places, with a demand of 5, reach no facility" in caplog.text


@pytest.mark.parametrize("method", METHODS)
def test_a_facility_that_nobody_reaches_has_no_ratio(method, caplog):
    result = floating_catchment([0], [0], [5], [10], [20, 40], STEPS, method)
    assert result.ratio == pytest.approx([2, np.nan], nan_ok=True)
    assert all(check.holds for check in result.checks)
    assert "1 of 2 facilities have no ratio" in caplog.text


@pytest.mark.parametrize("method", METHODS)
def test_without_any_demand_nothing_can_be_shared_and_nothing_is_zero(method, caplog):
    access, ratio, checks = catchment(method, people=np.zeros(3))
    assert np.isnan(access).all()
    assert np.isnan(ratio).all()
    assert all(check.holds for check in checks)
    assert "3 of 3 places reach only facilities without a ratio" in caplog.text


@pytest.mark.parametrize("method", METHODS)
def test_without_any_pair_in_reach_access_is_0_and_no_facility_has_a_ratio(method):
    access, ratio, checks = floating_catchment([], [], [], PEOPLE, SUPPLY, STEPS, method)
    assert access.tolist() == [0, 0, 0]
    assert np.isnan(ratio).all()
    assert all((check.found, check.expected) == (0, 0) for check in checks)


def test_without_places_and_facilities_the_result_is_empty():
    access, ratio, _ = floating_catchment([], [], [], [], [], STEPS, "e2sfca")
    assert (len(access), len(ratio)) == (0, 0)


def test_an_empty_place_gets_the_access_that_the_others_leave(caplog):
    # Nobody lives at the third place: S2 serves 125, R2 = 30/125 = 0.24.
    access, ratio, _ = catchment("e2sfca", people=np.array([100.0, 200, 0]))
    assert ratio == pytest.approx([0.05, 0.24])
    assert access[2] == pytest.approx(0.24)


@pytest.mark.parametrize("unknown", [np.nan, -3])
def test_a_place_of_unknown_demand_competes_for_nothing_and_says_so(unknown, caplog):
    access, _, _ = catchment("e2sfca", people=np.array([100.0, 200, unknown]))
    assert access == pytest.approx(catchment("e2sfca", people=np.array([100.0, 200, 0])).access)
    assert "1 of 3 places have no demand" in caplog.text


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("unknown", [np.nan, -3])
def test_a_facility_of_unknown_supply_is_left_out_and_says_so(method, unknown, caplog):
    result = catchment(method, supply=np.array([unknown, 30.0]))
    only = DESTINATION == 1
    alone = floating_catchment(
        ORIGIN[only], np.zeros(3, int), COST[only], PEOPLE, SUPPLY[1:], STEPS, method
    )
    assert result.access == pytest.approx(alone.access)
    assert np.isnan(result.ratio[0])
    assert "1 of 2 facilities have no supply" in caplog.text


def test_a_place_that_reaches_only_a_facility_of_unknown_supply_has_no_access():
    access = floating_catchment([0], [0], [5], [10, 20], [np.nan], STEPS, "e2sfca").access
    assert access == pytest.approx([np.nan, 0], nan_ok=True)


def test_a_facility_without_capacity_has_the_ratio_0():
    access, ratio, _ = floating_catchment([0], [0], [5], [10], [0], STEPS, "e2sfca")
    assert (access.tolist(), ratio.tolist()) == ([0], [0])


def test_a_weight_of_zero_at_the_cutoff_is_out_of_reach():
    access, ratio, _ = floating_catchment([0], [0], [30], [10], [20], Decay("density", 30), "3sfca")
    assert access.tolist() == [0]
    assert np.isnan(ratio).all()


def test_what_is_kept_is_told(caplog):
    caplog.set_level(logging.INFO)
    catchment("e2sfca")
    catchment("balanced")
    assert "Σ access × demand is 40; Σ supply of the facilities with a ratio is 40" in caplog.text
    assert "shared out among the facilities is 600" in caplog.text
