"""Outliers, scales, weights and means of an index: by hand, and on examples from their sources."""

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_aggregate import (
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC,
    MAZZIOTTA_PARETO,
    Aggregator,
    Structure,
    competition_ranks,
    coverage,
)
from smart_territory_plugin.core.index_normalise import (
    AMPI,
    GOALPOSTS,
    MIN_MAX,
    RANK,
    TARGET,
    Z_SCORE,
    Limits,
    normalised,
)
from smart_territory_plugin.core.index_outliers import (
    LOGGED,
    WINSORISED,
    kurtosis,
    skewness,
    treated,
)
from smart_territory_plugin.core.index_pairwise import read_comparisons
from smart_territory_plugin.core.index_weights import (
    correlations,
    critic_weights,
    entropy_weights,
    priorities,
)

NAN = np.nan
# The example of the vignette “Outlier treatment” of the package COINr.
COINR = np.array([1.0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100])


def limits(direction, lower=NAN, upper=NAN, target=NAN):
    count = len(direction)
    arrays = [np.array(direction, dtype=float)]
    arrays += [
        np.broadcast_to(np.asarray(x, dtype=float), (count,)) for x in (lower, upper, target)
    ]
    return Limits(tuple("abcdef"[:count]), *arrays)


def columns(*values):
    return np.column_stack([np.array(column, dtype=float) for column in values])


# --- outliers ------------------------------------------------------------------------------------


def test_skewness_and_kurtosis_are_those_of_spreadsheets_and_coinr():
    # 1, 2, 6: mean 3, deviations -2, -1, 3; m3 sum 18, m2 sum 14;
    # √3 · 18 / 14^1.5 · √6 / 1 = 1.4577
    assert skewness(np.array([1.0, 2, 6])) == pytest.approx(3**0.5 * 18 / 14**1.5 * 6**0.5)
    # 0, 0, 0, 4: deviations -1 -1 -1 3; 4 · 84 / 12² - 3 = -2/3; (5 · -2/3 + 6) · 3 / 2 = 4
    assert kurtosis(np.array([0.0, 0, 0, 4])) == pytest.approx(4)
    assert skewness(COINR) == pytest.approx(3.063241, abs=1e-6)
    assert kurtosis(COINR) == pytest.approx(9.741391, abs=1e-6)


@pytest.mark.parametrize("few", [[1.0, 2], [5.0, 5, 5, 5], [0.1 + 0.2, 0.3], [NAN, 1, NAN]])
def test_too_few_or_equal_values_have_no_skewness_and_no_outliers(few):
    values = np.array(few)
    assert np.isnan(kurtosis(values))
    assert treated(values, 5).how == ""


def test_the_outermost_value_takes_that_of_the_next_until_it_passes():
    found = treated(COINR, 5)
    assert found.values.tolist() == [*range(1, 11), 30, 30]
    assert (found.how, found.count, found.passes) == (WINSORISED, 1, True)


def test_low_outliers_are_drawn_in_from_below():
    found = treated(-COINR, 5)
    assert found.values.tolist() == [*range(-1, -11, -1), -30, -30]


def test_missing_values_stay_missing():
    found = treated(np.append(COINR, NAN), 5)
    assert np.isnan(found.values[-1])
    assert found.values[11] == 30


@pytest.mark.parametrize(("sign", "expected"), [(1, np.log(1 + 0.99)), (-1, -np.log(1 + 0.99))])
def test_where_drawing_in_is_not_enough_the_logarithm_of_the_original_is_taken(sign, expected):
    found = treated(sign * COINR, 0)
    # from 1 to 100 is 99: log(x - 1 + 0.99); of the value 2
    assert found.how == LOGGED
    assert found.values[1] == pytest.approx(expected)
    assert found.passes


def test_a_value_is_never_drawn_in_so_that_all_are_equal():
    one_off = np.array([0.0] * 11 + [7.0])
    found = treated(one_off, 5)
    assert np.ptp(found.values) > 0
    assert not found.passes


def test_bounds_told_in_the_unit_keep_the_scale():
    found = treated(COINR, 0, log=False)
    assert (found.how, found.passes) == ("", False)
    assert found.values.tolist() == COINR.tolist()


# --- scales --------------------------------------------------------------------------------------


def test_minimum_to_maximum_runs_from_the_worst_to_the_best():
    scale = normalised(columns([0, 5, 10, NAN], [1, 2, 5, 3]), limits([1, -1]), MIN_MAX)
    assert scale[:3, 0].tolist() == [0, 50, 100]
    assert np.isnan(scale[3, 0])
    assert scale[:, 1].tolist() == [100, 75, 0, 50]


def test_z_scores_lie_around_100_with_10_a_standard_deviation():
    scale = normalised(columns([1, 3], [1, 3]), limits([1, -1]), Z_SCORE)
    assert scale.tolist() == [[90, 110], [110, 90]]


def test_equal_values_share_the_mean_of_their_ranks():
    # ranks 1, 2.5, 2.5, 4 of 4: (r - 1) / 3
    scale = normalised(columns([1, 5, 5, 9]), limits([1]), RANK)
    assert scale[:, 0].tolist() == pytest.approx([0, 50, 50, 100])


def test_goalposts_cut_at_both_ends():
    scale = normalised(columns([-5, 25, 75, 120]), limits([-1], 0, 100), GOALPOSTS)
    assert scale[:, 0].tolist() == [100, 75, 25, 0]


def test_distance_to_target_is_full_at_the_target_and_beyond():
    more = normalised(columns([0, 30, 60, 90]), limits([1], target=60), TARGET)
    assert more[:, 0].tolist() == [0, 50, 100, 100]
    less = normalised(columns([10, 30, 50]), limits([-1], target=20), TARGET)
    assert less[:, 0].tolist() == pytest.approx([100, 100 * 20 / 30, 0])


def test_a_bound_given_stands_for_the_worst_value_seen():
    scale = normalised(columns([20, 40]), limits([1], lower=0, target=80), TARGET)
    assert scale[:, 0].tolist() == [25, 50]


def test_the_adjusted_mazziotta_pareto_scale_has_the_mean_at_100():
    # mean 20, half the range 10: L 10, U 30; 70 + 60 (x - 10) / 20
    # mean 5, half the range 3.5: L 1.5, U 8.5; 200 - (70 + 60 (x - 1.5) / 7)
    scale = normalised(columns([10, 20, 30], [8, 6, 1]), limits([1, -1]), AMPI)
    assert scale[:, 0].tolist() == pytest.approx([70, 100, 130])
    expected = [130 - 60 * (x - 1.5) / 7 for x in (8, 6, 1)]
    assert scale[:, 1].tolist() == pytest.approx(expected)
    assert scale[:, 1].mean() == pytest.approx(100)


def test_over_periods_the_first_one_is_the_reference():
    first = np.array([True, True, False, False])
    scale = normalised(columns([10, 20, 30, 40]), limits([1]), AMPI, first)
    # reference 15, half the range 15: from 0 to 30
    assert scale[:, 0].tolist() == pytest.approx([90, 110, 130, 150])


def test_goalposts_given_stand_at_70_and_130():
    scale = normalised(columns([0, 50, 100]), limits([1], 0, 100), AMPI)
    assert scale[:, 0].tolist() == [70, 100, 130]


def test_geometric_means_get_scales_from_1_to_100():
    scale = normalised(columns([0, 5, 10]), limits([1]), MIN_MAX, positive=True)
    assert scale[:, 0].tolist() == [1, 50.5, 100]
    same = normalised(columns([1, 3]), limits([1]), Z_SCORE, positive=True)
    assert same[:, 0].tolist() == [90, 110]


@pytest.mark.parametrize(
    ("method", "known", "template"),
    [
        (GOALPOSTS, limits([1, 1], lower=[0, NAN], upper=9), messages.INDEX_NO_GOALPOSTS),
        (TARGET, limits([1, 1], target=[9, NAN]), messages.INDEX_NO_TARGET),
        (TARGET, limits([1, -1], target=[9, 9]), messages.INDEX_TARGET_BEHIND),
    ],
)
def test_bounds_and_targets_that_are_missing_or_wrong_are_named(method, known, template):
    with pytest.raises(TerritoryError) as caught:
        normalised(columns([1, 2], [1, 2]), known, method)
    assert caught.value.template == template
    assert caught.value.values == {"codes": "b"}


# --- weights -------------------------------------------------------------------------------------

# Relative consumption of drinks in the USA: coffee, wine, tea, beer, sodas, milk, water.
# Saaty 2008, Decision making with the analytic hierarchy process, International Journal of
# Services Sciences 1:83, with the priorities and the consistency ratio 0.022 printed there.
DRINKS = np.array(
    [
        [1, 9, 5, 2, 1, 1, 1 / 2],
        [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
        [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
        [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
        [1, 9, 4, 2, 1, 2, 1 / 2],
        [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
        [2, 9, 9, 3, 2, 3, 1],
    ]
)


def test_pairwise_comparisons_give_the_weights_and_the_ratio_that_saaty_printed():
    found = priorities(DRINKS)
    printed = [0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327]
    assert found.weights == pytest.approx(printed, abs=0.0005)
    assert found.ratio == pytest.approx(0.022, abs=0.0005)


def test_comparisons_that_agree_have_the_ratio_zero():
    weights = np.array([0.5, 0.3, 0.2])
    found = priorities(weights[:, None] / weights[None, :])
    assert found.weights == pytest.approx(weights)
    assert found.ratio == pytest.approx(0, abs=1e-9)


def test_two_of_a_kind_always_agree():
    found = priorities(np.array([[1, 4], [1 / 4, 1]]))
    assert found.weights == pytest.approx([0.8, 0.2])
    assert found.ratio == 0


def test_a_circle_of_judgements_is_inconsistent():
    # a = 9 b, b = 9 c, c = 9 a: all weigh the same, λ = 1 + 9 + 1/9; index (λ - 3) / 2; / 0.52
    found = priorities(np.array([[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]]))
    assert found.weights == pytest.approx([1 / 3] * 3)
    assert found.ratio == pytest.approx((1 + 9 + 1 / 9 - 3) / 2 / 0.52)


def test_a_large_matrix_is_measured_against_the_mean_of_random_ones():
    weights = np.arange(1.0, 18)
    matrix = weights[:, None] / weights[None, :]
    matrix[0, 1], matrix[1, 0] = 9, 1 / 9
    assert 0 < priorities(matrix).ratio < 0.1


def test_entropy_gives_the_weights_of_xu_2004():
    # Xu 2004, European Journal of Operational Research 156:530
    values = columns([30, 19, 19, 68], [30, 54, 15, 70], [38, 86, 85, 60], [29, 29, 28.9, 29])
    assert entropy_weights(values) == pytest.approx([0.4630, 0.3992, 0.1378, 0.0], abs=5e-5)


def test_entropy_counts_only_the_zones_that_are_known():
    # even over what is known: entropy 1, so the other indicator weighs all
    assert entropy_weights(columns([4, 4, NAN], [0, 1, 0])) == pytest.approx([0, 1])
    assert entropy_weights(columns([2, 2], [3, 3])) == pytest.approx([0.5, 0.5])


def test_critic_gives_the_weights_of_tus_and_aytac_adali_2019():
    # Tuş and Aytaç Adalı 2019, Opsearch 56:528, all criteria taken as they are
    values = columns(
        [5000, 680, 2000, 600, 800],
        [3, 5, 3, 4, 2],
        [3, 3, 2, 3, 4],
        [4, 2, 3, 1, 3],
        [3, 2, 4, 2, 3],
        [2, 1, 3, 2, 4],
    )
    scale = normalised(values, limits([1] * 6), MIN_MAX) / 100
    printed = [0.157, 0.249, 0.168, 0.121, 0.154, 0.151]
    assert critic_weights(scale) == pytest.approx(printed, abs=0.0005)


def test_correlations_use_the_rows_that_have_both():
    values = columns([1, 2, 3, NAN, 9], [2, 4, 6, 1, NAN], [5, 5, 5, 5, 1])
    found = correlations(values)
    assert found[0, 1] == pytest.approx(1)
    assert np.isnan(found[1, 2])  # the third is constant where the second is known
    wide = np.random.default_rng(1).normal(size=(50, 4))
    wide[np.random.default_rng(2).random((50, 4)) < 0.3] = NAN
    expected = pd.DataFrame(wide).corr().to_numpy()
    assert correlations(wide) == pytest.approx(expected)


# --- the table of comparisons --------------------------------------------------------------------


def test_half_a_table_of_comparisons_is_enough(tmp_path):
    path = tmp_path / "ahp.csv"
    path.write_text("name;Água;Ar;Solo\nÁgua;1;3;5\nAr;;;2\nSolo;;;\n", encoding="utf-8")
    found = read_comparisons(path)
    assert found.index.to_list() == ["Água", "Ar", "Solo"]
    assert found.to_numpy().tolist() == [[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]]


def test_columns_may_stand_in_another_order_and_hold_fractions(tmp_path):
    path = tmp_path / "ahp.csv"
    path.write_text('x,b,a\na,"1/3",1\nb,1,3\n', encoding="utf-8")
    assert read_comparisons(path).loc["a", "b"] == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("x;a;b\na;1;2\nc;1;1\n", messages.PAIRWISE_NAMES),
        ("x;a;b\na;1;2\na;1;1\n", messages.PAIRWISE_NAMES),
        ("x;a;b\na;1;01/mar\nb;;1\n", messages.PAIRWISE_CELL),
        ("x;a;b\na;1;-2\nb;;1\n", messages.PAIRWISE_CELL),
        ("x;a;b\na;1;1/0\nb;;1\n", messages.PAIRWISE_CELL),
        ("x;a;b\na;1;\nb;;1\n", messages.PAIRWISE_MISSING),
        ("x;a;b\na;1;3\nb;3;1\n", messages.PAIRWISE_NOT_RECIPROCAL),
        ("x;a;b\na;2;3\nb;;1\n", messages.PAIRWISE_NOT_RECIPROCAL),
    ],
)
def test_a_table_that_does_not_compare_is_refused(tmp_path, text, template):
    path = tmp_path / "ahp.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TerritoryError) as caught:
        read_comparisons(path)
    assert caught.value.template == template


# --- means ---------------------------------------------------------------------------------------


def index_of(values, weights, kind, group=None, across=None, share=0.0):
    values = np.array(values, dtype=float)
    group = np.zeros(values.shape[1], dtype=int) if group is None else np.array(group)
    across = np.ones(group.max() + 1) if across is None else np.array(across, dtype=float)
    covered = coverage(~np.isnan(values), group, share)
    found = Aggregator(values, group, covered, kind)
    return found.scores(np.array([weights], dtype=float), across[None])[0]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (ARITHMETIC, (3 * 20 + 80) / 4),
        (GEOMETRIC, (20**3 * 80) ** 0.25),
        (HARMONIC, 4 / (3 / 20 + 1 / 80)),
    ],
)
def test_means_are_weighted(kind, expected):
    assert index_of([[20, 80]], [3, 1], kind) == pytest.approx([expected])


def test_the_mazziotta_pareto_penalty_takes_variance_over_mean():
    # 90 and 110: mean 100, standard deviation 10: 100 - 10 · 10/100 = 99
    # weights 3 and 1: mean 95, variance 0.75 · 25 + 0.25 · 225 = 75: 95 - 75/95
    assert index_of([[90, 110]], [1, 1], MAZZIOTTA_PARETO) == pytest.approx([99])
    assert index_of([[90, 110]], [3, 1], MAZZIOTTA_PARETO) == pytest.approx([95 - 75 / 95])
    assert index_of([[104, 104]], [1, 1], MAZZIOTTA_PARETO) == pytest.approx([104])


def test_the_adjusted_index_of_three_zones_by_hand():
    scale = normalised(columns([10, 20, 30], [8, 6, 1]), limits([1, -1]), AMPI)
    # first zone: 70 and 130 - 390/7 = 74.2857; mean 72.142857, deviation 2.142857
    mean, apart = (70 + 130 - 390 / 7) / 2, (130 - 390 / 7 - 70) / 2
    assert index_of(scale, [1, 1], MAZZIOTTA_PARETO)[0] == pytest.approx(mean - apart**2 / mean)


def test_groups_are_put_together_after_their_indicators():
    # groups 10 and (20 + 60) / 2 = 40; weights 1 and 3: (10 + 120) / 4
    found = index_of([[10, 20, 60]], [1, 1, 1], ARITHMETIC, [0, 1, 1], [1, 3])
    assert found == pytest.approx([32.5])
    # geometric: 10 and √1200
    found = index_of([[10, 20, 60]], [1, 1, 1], GEOMETRIC, [0, 1, 1])
    assert found == pytest.approx([(10 * 1200**0.5) ** 0.5])


@pytest.mark.parametrize("kind", [ARITHMETIC, GEOMETRIC, HARMONIC, MAZZIOTTA_PARETO])
def test_what_is_missing_is_left_out_and_not_zero(kind):
    whole = index_of([[50, 80]], [2, 1], kind)
    gap = index_of([[50, NAN, 80]], [2, 5, 1], kind)
    assert gap == pytest.approx(whole)


def test_a_group_below_the_asked_coverage_has_no_score():
    values = [[1.0, NAN, NAN, 5], [1, 2, NAN, 5], [NAN, NAN, NAN, 5], [NAN] * 4]
    covered = coverage(~np.isnan(np.array(values)), np.array([0, 0, 0, 1]), 0.5)
    assert covered.groups.tolist() == [[False, True], [True, True], [False, True], [False, False]]
    assert covered.index.tolist() == [True, True, True, False]
    strict = coverage(~np.isnan(np.array(values)), np.array([0, 0, 0, 1]), 0.6)
    assert strict.index.tolist() == [False, True, False, False]
    found = index_of(values, [1, 1, 1, 1], ARITHMETIC, [0, 0, 0, 1], share=0.5)
    assert found[:3].tolist() == [5, 3.25, 5]
    assert np.isnan(found[3])


def test_the_effective_weight_is_that_of_group_and_indicator():
    structure = Structure(np.array([0, 0, 1]), np.array([3.0, 1, 1]), np.array([0.25, 0.75]))
    assert structure.effective == pytest.approx([0.1875, 0.0625, 0.75])
    left = structure.without(2)
    assert left.effective == pytest.approx([0.75, 0.25])


def test_equal_scores_share_the_better_place():
    assert competition_ranks(np.array([5.0, 7, 7, 1])).tolist() == [3, 1, 1, 4]
    # what rounding makes of sums is no difference
    assert competition_ranks(np.array([[0.1 + 0.2, 0.3], [1, 2]])).tolist() == [[1, 1], [2, 1]]
