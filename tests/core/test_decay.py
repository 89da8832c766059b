"""Decay functions: each formula by hand, where it ends, and how people write steps."""

import numpy as np
import pytest

from smart_territory_plugin.core.decay import DECAYS, Decay, read_steps
from smart_territory_plugin.core.errors import TerritoryError

LUO_QI = ((10.0, 1.0), (20.0, 0.68), (30.0, 0.22))
AT = [0, 7.5, 15, 30]  # the start, a quarter, half of and all of a cutoff of 30

# e^(-1/2) = 0.606531, e^(-1/8) = 0.882497, e^(-1/32) = 0.969233, so the bell is
# 0.362703 / 0.393469 = 0.92181 at a quarter and 0.275966 / 0.393469 = 0.70137 at half; the
# density is 3/4 · (1 - 1/16) and 3/4 · (1 - 1/4); e^(-1/4) = 0.778801, e^(-1) = 0.367879; the
# power of -1 is 1/7.5, 1/15, 1/30.
BY_HAND = {
    "binary": [1, 1, 1, 1],
    "gaussian": [1, 0.92181, 0.70137, 0],
    "density": [0.75, 0.703125, 0.5625, 0],
    "exponential": [1, 0.778801, 0.606531, 0.367879],
    "power": [1, 0.133333, 0.066667, 0.033333],
    "step": [1, 1, 0.68, 0.22],
}


def decay(kind, cutoff=30.0, scale=None):
    return Decay(kind, cutoff, scale, LUO_QI if kind == "step" else ())


def test_the_list_of_decays_is_public_and_in_this_order():
    assert DECAYS == ("binary", "gaussian", "density", "exponential", "power", "step")
    assert set(BY_HAND) == set(DECAYS)


@pytest.mark.parametrize("kind", DECAYS)
def test_each_formula_gives_the_numbers_worked_by_hand(kind):
    assert decay(kind).weights(AT) == pytest.approx(BY_HAND[kind], abs=5e-6)


@pytest.mark.parametrize("kind", DECAYS)
def test_nothing_counts_beyond_the_cutoff_below_zero_or_without_a_cost(kind):
    assert decay(kind).weights([30.001, 1e9, np.inf, -1, np.nan]).tolist() == [0] * 5


@pytest.mark.parametrize("kind", DECAYS)
def test_a_cost_at_the_cutoff_but_for_rounding_weighs_what_the_cutoff_does(kind):
    just_above = 30 * (1 + 1e-12)
    expected = decay(kind).weights([30.0])
    assert decay(kind).weights([just_above]) == pytest.approx(expected, abs=1e-9)
    assert just_above <= decay(kind).reach


@pytest.mark.parametrize("kind", DECAYS)
def test_weights_never_rise_with_the_cost_and_stay_between_0_and_1(kind):
    weights = decay(kind).weights(np.linspace(0, 31, 400))
    assert (np.diff(weights) <= 0).all()
    assert 0 <= weights.min() <= weights.max() <= 1


@pytest.mark.parametrize("kind", ["binary", "gaussian", "density", "exponential"])
def test_seconds_in_place_of_minutes_change_nothing(kind):
    minutes, seconds = decay(kind, 30, 20), decay(kind, 1800, 1200)
    costs = np.linspace(0, 35, 50)
    assert minutes.weights(costs) == pytest.approx(seconds.weights(60 * costs))


def test_a_scale_makes_the_bell_and_the_exponential_narrower():
    # gaussian with s = 15: e^(-1/2) at 15 and e^(-2) = 0.135335 at the end:
    # (0.606531 - 0.135335) / 0.864665 = 0.544946. exponential with s = 15: e^(-1) at 15.
    assert decay("gaussian", scale=15).weights(15.0) == pytest.approx(0.544946, abs=1e-6)
    assert decay("exponential", scale=15).weights(15.0) == pytest.approx(0.367879, abs=1e-6)


def test_the_scale_of_the_power_is_its_exponent_and_one_unit_is_the_nearest():
    assert decay("power", scale=2).weights([0, 0.5, 1, 2, 4]).tolist() == [1, 1, 1, 0.25, 0.0625]


def test_a_step_holds_its_limit():
    weights = decay("step").weights([10, 10.001, 20, 20.001, 30])
    assert weights.tolist() == [1, 0.68, 0.68, 0.22, 0.22]


def test_steps_end_at_the_cutoff_or_at_the_last_limit_whichever_is_nearer():
    near, far = decay("step", 15), decay("step", 100)
    assert near.weights([15, 16]).tolist() == [0.68, 0]
    assert far.weights([30, 31]).tolist() == [0.22, 0]
    assert (near.last, far.last) == (15, 30)
    assert far.binary().weights([30, 31]).tolist() == [1, 0]


def test_costs_keep_their_shape():
    assert decay("density").weights(np.zeros((2, 3))).shape == (2, 3)
    assert decay("step").weights([]).shape == (0,)


@pytest.mark.parametrize(
    "text",
    [
        "10:1, 20:0.68, 30:0.22",
        "10:1,20:0.68,30:0.22",
        "10:1; 20:0,68; 30:0,22",
        "10:1;20:0,68;30:0,22;",
        "10:1, 20:0,68, 30:0,22",
        "10 : 1\n20 : 0.68\n30 : 0.22",
        " 10,0:1,0 ; 20,0:0,68;30:0,22",
    ],
)
def test_steps_are_read_however_they_are_separated(text):
    assert read_steps(text) == LUO_QI


def test_no_text_has_no_steps():
    assert read_steps("  ") == ()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("10", "“10” is not a limit and its weight"),
        ("ten:1", "“ten:1” is not a limit"),
        ("10:1:2", "“10:1:2” is not a limit"),
        ("10:", "“10:” is not a limit"),
        ("10:1; 20:-0.5", "weight -0.5 of the step “20:-0.5”"),
        ("10:68", "weight 68 of the step “10:68”"),
        ("20:1; 10:0.5", "limits of the steps are 20; 10"),
        ("10:1; 10:0.5", "limits of the steps are 10; 10"),
        ("0:1; 10:0.5", "limits of the steps are 0; 10"),
    ],
)
def test_steps_that_say_nothing_clear_are_refused_with_the_piece(text, sentence):
    with pytest.raises(TerritoryError, match=sentence):
        read_steps(text)


@pytest.mark.parametrize("cutoff", [0, -5, np.nan, np.inf])
def test_a_decay_needs_a_cutoff(cutoff):
    with pytest.raises(TerritoryError, match="Give CUTOFF"):
        Decay("binary", cutoff)


def test_a_scale_that_is_not_above_zero_is_refused():
    with pytest.raises(TerritoryError, match="SCALE must be above 0"):
        Decay("gaussian", 30, 0)


def test_steps_without_a_step_are_refused():
    with pytest.raises(TerritoryError, match="Give STEPS"):
        Decay("step", 30)
