"""Speeds against the numbers their authors published, and against sums made by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from smart_territory_plugin.core.speeds import (
    MODELS,
    climb_lengths,
    felix_factor,
    flat_kmh,
    pace,
    speed_kmh,
)


def test_the_models_stand_in_the_order_of_the_choice():
    assert MODELS == (
        "walk_tobler", "walk_naismith", "walk_rees",
        "cycle_felix", "cycle_valhalla", "cycle_constant", "wheelchair",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("walk_tobler", 5.037),
        ("walk_naismith", 5),
        ("walk_rees", 4.8),  # 1 / 0.75 m/s
        ("cycle_felix", 15),
        ("cycle_valhalla", 18),
        ("cycle_constant", 15),
        ("wheelchair", 4),
    ],
)
def test_the_flat_speed_is_the_model_s_own(model, expected):
    assert flat_kmh(model) == pytest.approx(expected, abs=5e-4)
    assert speed_kmh(model, 0) == pytest.approx(flat_kmh(model))


@pytest.mark.parametrize("model", MODELS)
def test_a_given_speed_is_that_of_the_flat_and_scales_every_slope(model):
    slopes = np.array([-0.4, -0.12, -0.03, 0, 0.02, 0.08, 0.12, 0.3])
    assert speed_kmh(model, 0, flat_kmh=3) == pytest.approx(3)
    own, given = speed_kmh(model, slopes), speed_kmh(model, slopes, flat_kmh=3)
    np.testing.assert_allclose(given, own * 3 / flat_kmh(model))


@pytest.mark.parametrize("model", MODELS)
def test_an_unknown_slope_has_an_unknown_speed_unless_slope_plays_no_part(model):
    assert np.isnan(pace(model, [np.nan]))[0] == (model != "cycle_constant")


@pytest.mark.parametrize(
    ("slope", "expected"), [(0, 5.037), (0.05, 4.228), (0.10, 3.549), (-0.05, 6.0), (-0.10, 5.037)]
)
def test_tobler_walks_as_published(slope, expected):
    assert speed_kmh("walk_tobler", slope) == pytest.approx(expected, abs=5e-4)


def test_naismith_takes_18_minutes_for_1000_m_with_60_m_up():
    assert 1000 * pace("walk_naismith", 0.06) == pytest.approx(18 * 60)


def test_langmuir_takes_ten_minutes_off_a_gentle_descent_of_300_m_and_adds_them_to_a_steep_one():
    for degrees, minutes in ((4, 0), (5.01, -10), (10, -10), (11.99, -10), (12.01, 10), (20, 10)):
        slope = math.tan(math.radians(degrees))
        run = 300 / slope
        flat = run * 3.6 / 5
        assert run * pace("walk_naismith", -slope) == pytest.approx(flat + 60 * minutes)


def test_rees_walks_up_and_down_alike():
    # 1/v = 0.75 + 14.6 · 0.1² = 0.896 s/m.
    np.testing.assert_allclose(pace("walk_rees", [0.1, -0.1]), 0.896)


def test_the_mean_of_paces_is_slower_than_the_pace_of_the_mean_speed():
    # R5 averages Tobler's speed over the samples of an edge and then inverts it: its times are
    # 3.0 % short on ±10 %, 6.6 % on 15 and 0 %, 11.3 % on 20 and 0 %.
    for slopes, error in (((0.1, -0.1), -0.030), ((0.15, 0), -0.066), ((0.2, 0), -0.113)):
        ours = pace("walk_tobler", slopes).mean()
        theirs = 3.6 / speed_kmh("walk_tobler", slopes).mean()
        assert theirs / ours - 1 == pytest.approx(error, abs=5e-4)


# --- cycling -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("slope", "length", "expected"),
    [
        # The examples of “Speed-Slope factor” (R. Félix, 2021) at 15 km/h on the flat.
        (3, 50, 12.67241),
        (4, 50, 11.30769),
        (4, 150, 10.38462),
        (6, 60, 8.647059),
        (6, 80, 6.147541),
        (9, 40, 3),
        (-8, 100, 37.17009),
        (-13, 100, 50),
        (-20, 100, 29.82353),
        (-25, 100, 16.73267),
        (-30, 100, 10.01976),
    ],
)
def test_felix_rides_as_in_the_published_examples(slope, length, expected):
    speed = speed_kmh("cycle_felix", [slope / 100], climb_m=[length])
    assert speed[0] == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(
    ("slope", "length", "expected"),
    [
        (0, 500, 1),
        (-30.1, 1, 1.5),
        (20, 15, 1 + (20 / 7) ** 2),  # up to 15 m nothing is added
        (20.1, 1, 10),
        (12, 15, 1 + (12 / 7) ** 2),
        (12, 15.1, 10),  # 1 + (12/4)² = 10
        (10.5, 16, 1 + (10.5 / 4) ** 2),
        (13, 16, 10),  # 1 + (13/4)² = 11.6, but never above 10
        (14, 16, 10),
        (11, 31, 10),
        (9, 61, 10),
        (6, 121, 10),
        (5, 500, 1 + (5 / 6) ** 2),  # 5 % is not more than 5 %
        (3, 500, 1 + (3 / 7) ** 2),
    ],
)
def test_felix_s_factor_grows_with_the_length_of_the_climb_up_to_ten(slope, length, expected):
    assert felix_factor([slope], [length])[0] == pytest.approx(expected)


def test_a_steeper_piece_of_a_long_climb_is_never_faster_than_the_rest():
    # 80 m at 7.9 %, the last 10 m of them at 8.1 %. Those 10 m alone would have g = 7 and
    # f = 1 + (8.1/7)² = 2.34, faster than 1 + (7.9/5)² = 3.50 before them; but they are part of
    # more than 60 m above 5 %, so that g = 5 holds for them too.
    slope = np.array([7.9] * 7 + [8.1])
    lengths = climb_lengths(slope, np.full(8, 10.0), np.zeros(8, dtype=np.intp))
    factors = felix_factor(slope, lengths)
    np.testing.assert_allclose(factors, [1 + (7.9 / 5) ** 2] * 7 + [1 + (8.1 / 5) ** 2])


def test_climbs_are_measured_over_pieces_in_a_row_on_one_line():
    slope = np.array([4.0, 6, 2, 6, 11, 14, 6])
    run = np.array([10.0, 20, 30, 40, 50, 60, 70])
    line = np.array([0, 0, 0, 0, 0, 1, 1])
    np.testing.assert_array_equal(
        climb_lengths(slope, run, line),
        [
            [30, 30, 0, 90, 90, 130, 130],  # above 3 %
            [0, 20, 0, 90, 90, 130, 130],  # above 5 %
            [0, 0, 0, 0, 50, 60, 0],  # above 8 %
            [0, 0, 0, 0, 50, 60, 0],  # above 10 %
            [0, 0, 0, 0, 0, 60, 0],  # above 13 %
        ],
    )


def test_descents_and_unknown_slopes_are_no_climb():
    slope = np.array([-20.0, np.nan, 0])
    assert not climb_lengths(slope, np.ones(3), np.zeros(3, dtype=np.intp)).any()


def test_valhalla_s_factors_stand_at_their_slopes_and_run_straight_between():
    table = {
        -10: 2.2, -8: 2.0, -6.5: 1.9, -5: 1.7, -3: 1.4, -1.5: 1.2, 0: 1, 1.5: 0.95,
        3: 0.85, 5: 0.75, 6.5: 0.65, 8: 0.55, 10: 0.5, 11.5: 0.45, 13: 0.4, 15: 0.3,
    }  # fmt: skip
    slopes = np.array(list(table)) / 100
    np.testing.assert_allclose(
        speed_kmh("cycle_valhalla", slopes), 18 * np.array([*table.values()])
    )
    # Half way from 3 to 5 %: 0.80; beyond the table its ends.
    np.testing.assert_allclose(
        speed_kmh("cycle_valhalla", [0.04, 0.4, -0.4], flat_kmh=10), [8, 3, 22]
    )


def test_a_constant_speed_knows_no_slope():
    np.testing.assert_allclose(speed_kmh("cycle_constant", [-0.3, 0, 0.3]), 15)


# --- wheelchair ----------------------------------------------------------------------------------


def test_a_wheelchair_passes_up_to_12_per_cent_and_not_beyond_up_or_down():
    # 3 · 0.04 is 0.12 in arithmetic and a little more in floating point.
    slopes = np.array([0, 0.06, -0.12, 3 * 0.04, 0.121, -0.121])
    np.testing.assert_array_equal(speed_kmh("wheelchair", slopes), [4, 4, 4, 4, 0, 0])
    assert np.isinf(pace("wheelchair", slopes)).tolist() == [False] * 4 + [True] * 2
