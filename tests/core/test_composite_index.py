"""The composite index as a whole: a published example, invariance, intervals, what is said."""

import math

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.core.composite_index import Settings, composite_index
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.index_aggregate import (
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC,
    MAZZIOTTA_PARETO,
)
from smart_territory_plugin.core.index_indicators import IndexIndicator
from smart_territory_plugin.core.index_input import Rows
from smart_territory_plugin.core.index_normalise import (
    AMPI,
    GOALPOSTS,
    MIN_MAX,
    RANK,
    TARGET,
    Z_SCORE,
)
from smart_territory_plugin.core.index_weighting import Weighting, read_group_weights
from smart_territory_plugin.core.index_weights import AHP, CRITIC, ENTROPY, EQUAL, GIVEN

NAN = math.nan
NO_DRAWS = {"draws": 0, "treat": False}


def rows(values, period=None, peers=None):
    table = pd.DataFrame(values, dtype="float64")
    texts = period if period is not None else [""] * len(table)
    alike = pd.Series(peers, index=table.index, dtype="object") if peers else None
    return Rows(table, pd.Series(texts, index=table.index, dtype="object"), alike)


def some(*codes, **more):
    return [IndexIndicator(code, code, 1, **more) for code in codes]


def index_of(data, indicators, **settings):
    labels = [one.code.upper() for one in indicators]
    return composite_index(data, indicators, Settings(**settings), labels)


def said(index):
    return [entry.template for entry in index.journal.entries]


def refusal(*arguments, **settings):
    with pytest.raises(TerritoryError) as caught:
        index_of(*arguments, **settings)
    return caught.value.template


TWO = some("a", "b")
THREE_ZONES = {"a": [0, 5, 10], "b": [0, 10, 2]}


def random_case(count=30, seed=3):
    rng = np.random.default_rng(seed)
    data = {code: rng.normal(50, 10, count) for code in "abcdef"}
    indicators = [IndexIndicator(c, c, 1, 1, "xy"[n % 2]) for n, c in enumerate("abcdef")]
    return data, indicators


# --- a published example -------------------------------------------------------------------------


def test_the_human_development_index_of_turkey_2005():
    # Human Development Report 2007/2008, technical note 1: life expectancy 71.4 between 25 and 85;
    # literacy 87.4 % and enrolment 68.7 % with weights 2/3 and 1/3; income 8 407 between 100 and
    # 40 000 on a log scale; the mean of the three. Printed: 0.773, 0.812, 0.740, 0.775.
    life = (71.4 - 25) / (85 - 25)
    education = 2 / 3 * 0.874 + 1 / 3 * 0.687
    income = math.log(8407 / 100) / math.log(40000 / 100)
    indicators = [
        IndexIndicator("life", "life", 1, 1, "health", 25, 85),
        IndexIndicator("literacy", "literacy", 1, 2, "education", 0, 100),
        IndexIndicator("enrolment", "enrolment", 1, 1, "education", 0, 100),
        IndexIndicator("income", "income", 1, 1, "income", math.log(100), math.log(40000)),
    ]
    data = rows(
        {
            "life": [71.4, 90],  # the other one beyond every goalpost
            "literacy": [87.4, 101],
            "enrolment": [68.7, 120],
            "income": [math.log(8407), math.log(60000)],
        }
    )
    found = index_of(
        data, indicators, normalisation=GOALPOSTS, weighting=Weighting(GIVEN, {}), **NO_DRAWS
    ).table
    turkey, other = found.iloc[0], found.iloc[1]
    assert turkey["group_health"] == pytest.approx(100 * life)
    assert turkey["group_education"] == pytest.approx(100 * education)
    assert turkey["group_income"] == pytest.approx(100 * income)
    assert turkey["score"] == pytest.approx(100 * (life + education + income) / 3)
    printed = [turkey["group_health"], turkey["group_education"], turkey["group_income"]]
    assert [round(value / 100, 3) for value in printed] == [0.773, 0.812, 0.740]
    assert round(turkey["score"] / 100, 3) == 0.775
    assert other["score"] == pytest.approx(100)
    assert (turkey["rank"], other["rank"]) == (2, 1)


# --- score and rank ------------------------------------------------------------------------------


def test_three_zones_by_hand():
    # a: 0 50 100; b: 0 100 20; means 0, 75, 60
    table = index_of(rows(THREE_ZONES), TWO, **NO_DRAWS).table
    assert table["score"].to_list() == pytest.approx([0, 75, 60])
    assert table["rank"].to_list() == [3, 1, 2]
    assert table["coverage_pct"].to_list() == [100, 100, 100]
    assert table["rank_q05"].isna().all()


def test_less_is_better_where_the_direction_says_so():
    indicators = [IndexIndicator("a", "a", 1), IndexIndicator("b", "b", -1)]
    table = index_of(rows(THREE_ZONES), indicators, **NO_DRAWS).table
    assert table["score"].to_list() == pytest.approx([50, 25, 90])


@pytest.mark.parametrize(
    ("kind", "expected"), [(GEOMETRIC, (50.5 * 100) ** 0.5), (HARMONIC, 2 / (1 / 50.5 + 1 / 100))]
)
def test_means_that_need_positive_values_take_scales_from_1(kind, expected):
    found = index_of(rows(THREE_ZONES), TWO, aggregation=kind, **NO_DRAWS)
    assert found.table["score"].iloc[1] == pytest.approx(expected)
    assert found.table["score"].iloc[0] == pytest.approx(1)
    assert messages.INDEX_FROM_1 in said(found)


def test_equal_zones_share_the_better_rank():
    table = index_of(rows({"a": [1, 3, 3, 0], "b": [1, 3, 3, 0]}), TWO, **NO_DRAWS).table
    assert table["rank"].to_list() == [3, 1, 1, 4]


def test_periods_share_a_scale_and_rank_apart():
    data = rows({"a": [0, 10, 5, 20], "b": [0, 10, 5, 20]}, ["2021", "2021", "2011", "2011"])
    found = index_of(data, TWO, **NO_DRAWS)
    assert found.table["score"].to_list() == pytest.approx([0, 50, 25, 100])
    assert found.table["rank"].to_list() == [2, 1, 2, 1]
    assert messages.INDEX_OVER_PERIODS in said(found)


@pytest.mark.parametrize("kind", [ARITHMETIC, GEOMETRIC, HARMONIC, MAZZIOTTA_PARETO])
@pytest.mark.parametrize("method", [MIN_MAX, Z_SCORE, RANK, AMPI])
def test_every_normalisation_goes_with_every_mean_or_says_why_not(method, kind):
    data, indicators = random_case()
    if kind == MAZZIOTTA_PARETO and method in (MIN_MAX, RANK):
        told = refusal(rows(data), indicators, normalisation=method, aggregation=kind)
        assert told == messages.INDEX_PENALTY_SCALE
        return
    table = index_of(rows(data), indicators, normalisation=method, aggregation=kind, draws=50).table
    assert table["score"].notna().all()
    order = table.sort_values("score", ascending=False)["rank"].to_list()
    assert order == sorted(order)
    assert order[0] == 1
    assert (table["rank_q05"] <= table["rank_median"]).all()
    assert (table["rank_median"] <= table["rank_q95"]).all()


# --- missing values ------------------------------------------------------------------------------


def test_missing_values_lower_the_coverage_and_not_the_score():
    data = rows({"a": [0, 5, 10], "b": [0, NAN, 10]})
    found = index_of(data, TWO, **NO_DRAWS)
    assert found.table["score"].to_list() == pytest.approx([0, 50, 100])
    assert found.table["coverage_pct"].to_list() == [100, 50, 100]
    strict = index_of(data, TWO, coverage=0.6, **NO_DRAWS)
    assert strict.table["score"].isna().to_list() == [False, True, False]
    assert strict.table["rank"].to_list() == [2, pd.NA, 1]
    assert strict.table["strengths"].iloc[1] is None
    assert messages.INDEX_UNSCORED in said(strict)


def test_the_mean_of_the_peers_stands_in():
    data = {"a": [0, 5, 10, 10], "b": [0, NAN, 10, 4]}
    # b: 0, 100 and 40; all zones: 140/3; urban peers of the second: the fourth, 40
    found = index_of(rows(data), TWO, fill=True, **NO_DRAWS)
    assert found.table["score"].iloc[1] == pytest.approx((50 + 140 / 3) / 2)
    peers = ["rural", "urban", "rural", "urban"]
    found = index_of(rows(data, peers=peers), TWO, fill=True, **NO_DRAWS)
    assert found.table["score"].iloc[1] == pytest.approx(45)
    assert found.table["coverage_pct"].iloc[1] == 50
    alone = ["rural", "urban", "rural", "rural"]
    found = index_of(rows(data, peers=alone), TWO, fill=True, **NO_DRAWS)
    assert found.table["score"].iloc[1] == pytest.approx(50)


def test_a_value_that_stands_in_does_not_count_as_coverage():
    data = rows({"a": [0, 5, 10], "b": [0, NAN, 10]})
    found = index_of(data, TWO, fill=True, coverage=1, **NO_DRAWS)
    assert found.table["score"].isna().to_list() == [False, True, False]


# --- what cannot be worked out -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "template"),
    [
        ({"a": [1], "b": [2]}, messages.INDEX_FEW_ROWS),
        ({"a": [], "b": []}, messages.INDEX_FEW_ROWS),
        ({"a": [NAN, NAN], "b": [NAN, NAN]}, messages.INDEX_FEW_ROWS),
        ({"a": [1, 1], "b": [2, 2]}, messages.INDEX_NOTHING_VARIES),
    ],
)
def test_nothing_to_compare_is_refused(data, template):
    assert refusal(rows(data), TWO) == template


def test_no_zone_with_enough_values_is_refused():
    data = rows({"a": [1, NAN, 3, NAN], "b": [NAN, 2, NAN, 3]})
    assert refusal(data, TWO, coverage=0.9) == messages.INDEX_NO_SCORE


def test_constant_and_empty_indicators_weigh_nothing_and_are_named():
    data = rows({"a": [0, 5, 10], "b": [3, 3, 3], "c": [NAN] * 3})
    found = index_of(data, some("a", "b", "c"), **NO_DRAWS)
    assert found.table["score"].to_list() == pytest.approx([0, 50, 100])
    assert found.indicators["effective_weight_pct"].to_list() == pytest.approx([100, 0, 0])
    told = {e.template: e.values["codes"] for e in found.journal.entries if "codes" in e.values}
    assert told[messages.INDEX_CONSTANT] == "b"
    assert told[messages.INDEX_ALL_MISSING] == "c"


def test_a_zone_ten_deviations_off_has_no_geometric_mean():
    values = [50.0] * 200 + [51.0, -900]
    data = rows({"a": values, "b": np.arange(202.0)})
    more = {"normalisation": Z_SCORE, "aggregation": GEOMETRIC, "treat": False}
    assert refusal(data, TWO, **more) == messages.INDEX_NOT_POSITIVE


@pytest.mark.parametrize(
    ("method", "template"),
    [(GOALPOSTS, messages.INDEX_NO_GOALPOSTS), (TARGET, messages.INDEX_NO_TARGET)],
)
def test_scales_that_need_bounds_say_so(method, template):
    assert refusal(rows(THREE_ZONES), TWO, normalisation=method) == template


def test_more_draws_than_fit_in_memory_are_refused(monkeypatch):
    from smart_territory_plugin.core import index_uncertainty

    monkeypatch.setattr(index_uncertainty, "_MOST_RANKS", 100)
    assert refusal(rows(THREE_ZONES), TWO, draws=34) == messages.INDEX_TOO_MANY_DRAWS


# --- outliers ------------------------------------------------------------------------------------


def test_outliers_are_treated_and_told():
    values = [*range(1, 11), 30, 100]
    data = rows({"a": values, "b": range(12)})
    found = index_of(data, TWO, draws=0)
    a = found.indicators.iloc[0]
    assert (a["treated"], a["treated_n"]) == ("winsorised", 1)
    assert a["skewness"] == pytest.approx(3.063241, abs=1e-6)
    assert found.table["group_other"].iloc[10] == pytest.approx((100 + 100 * 10 / 11) / 2)
    logged = index_of(data, TWO, draws=0, most_winsorised=0)
    assert logged.indicators["treated"].to_list() == ["log", ""]
    assert messages.INDEX_LOGGED in said(logged)
    assert messages.INDEX_UNTREATED in said(index_of(data, TWO, draws=0, treat=False))


def test_bounds_given_keep_an_indicator_in_its_unit_or_stay_unused():
    values = [*range(1, 11), 30, 100]
    data = rows({"a": values, "b": range(12)})
    bounded = [IndexIndicator("a", "a", 1, 1, "x", 0, 200), IndexIndicator("b", "b", 1)]
    more = {"draws": 0, "most_winsorised": 0}
    kept = index_of(data, bounded, normalisation=AMPI, **more)
    assert kept.indicators["treated"].to_list() == ["", ""]
    assert kept.table["group_x"].iloc[-1] == pytest.approx(100)  # 100 is halfway from 0 to 200
    # on a log scale the bounds of 0 and 200 hold no more: no draw uses them as goalposts
    both = [bounded[0], IndexIndicator("b", "b", 1, 1, "x", 0, 20)]
    logged = index_of(data, both, draws=20, most_winsorised=0)
    drawn = next(e for e in logged.journal.entries if e.template == messages.INDEX_DRAWN)
    plain = index_of(data, both, draws=20, treat=False)
    wider = next(e for e in plain.journal.entries if e.template == messages.INDEX_DRAWN)
    assert logged.indicators["treated"].to_list() == ["log", ""]
    assert (drawn.values["variants"], wider.values["variants"]) == (10, 12)


# --- weights -------------------------------------------------------------------------------------


def shares(found):
    return found.indicators.set_index("indicator")["effective_weight_pct"].to_dict()


def test_equal_weights_are_equal_within_groups_and_groups_are_equal():
    data = rows({"a": [0, 1, 2], "b": [2, 0, 1], "c": [1, 2, 0]})
    indicators = [*some("a", "b", group="x"), *some("c", group="y", weight=9)]
    found = index_of(data, indicators, **NO_DRAWS)
    assert shares(found) == pytest.approx({"a": 25, "b": 25, "c": 50})
    assert messages.INDEX_ALONE in said(found)
    weighting = Weighting(EQUAL, read_group_weights("x = 3; Y=1"))
    found = index_of(data, indicators, weighting=weighting, **NO_DRAWS)
    assert shares(found) == pytest.approx({"a": 37.5, "b": 37.5, "c": 25})


@pytest.mark.parametrize("method", [ENTROPY, CRITIC])
def test_weights_from_values_reach_across_groups(method):
    data, indicators = random_case()
    one_group = [IndexIndicator(one.code, one.code, 1) for one in indicators]
    split = index_of(rows(data), indicators, weighting=Weighting(method, {}), **NO_DRAWS)
    whole = index_of(rows(data), one_group, weighting=Weighting(method, {}), **NO_DRAWS)
    assert shares(split) == pytest.approx(shares(whole))


def compared(names, matrix):
    return Weighting(AHP, {}, pd.DataFrame(matrix, index=names, columns=names))


def test_comparisons_weigh_indicators_or_groups():
    data = rows({"a": [0, 1, 2], "b": [2, 0, 1], "c": [1, 2, 0]})
    indicators = [*some("a", "b", group="x"), *some("c", group="y")]
    of_groups = compared(["X", "y"], [[1, 4], [1 / 4, 1]])
    found = index_of(data, indicators, weighting=of_groups, **NO_DRAWS)
    assert shares(found) == pytest.approx({"a": 40, "b": 40, "c": 20})
    w = np.array([0.5, 0.3, 0.15, 0.05])  # “d” is compared and not used
    of_all = compared(["a", "b", "c", "d"], w[:, None] / w[None, :])
    found = index_of(data, indicators, weighting=of_all, **NO_DRAWS)
    assert shares(found) == pytest.approx({"a": 50 / 0.95, "b": 30 / 0.95, "c": 15 / 0.95})


def test_contradicting_comparisons_are_a_warning():
    data = rows({"a": [0, 1, 2], "b": [2, 0, 1], "c": [1, 2, 0]})
    circle = compared(["a", "b", "c"], [[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]])
    found = index_of(data, some("a", "b", "c"), weighting=circle, **NO_DRAWS)
    warned = [e.template for e in found.journal.entries if e.warning]
    assert messages.INDEX_INCONSISTENT in warned


@pytest.mark.parametrize(
    ("weighting", "template"),
    [
        (Weighting(AHP, {}), messages.PAIRWISE_NEEDED),
        (compared(["a", "z"], [[1, 1], [1, 1]]), messages.PAIRWISE_INCOMPLETE),
        (Weighting(EQUAL, {"z": 1}), messages.INDEX_GROUP_UNKNOWN),
        (Weighting(EQUAL, {"other": 0}), messages.INDEX_NO_GROUP_WEIGHT),
    ],
)
def test_weights_that_do_not_fit_are_refused(weighting, template):
    assert refusal(rows(THREE_ZONES), TWO, weighting=weighting, **NO_DRAWS) == template


@pytest.mark.parametrize("text", ["climate", "climate=many", "=3", "climate=-1"])
def test_group_weights_that_are_not_understood_are_refused(text):
    with pytest.raises(TerritoryError, match="is no weight of a group"):
        read_group_weights(text)


# --- how firm ------------------------------------------------------------------------------------


def test_a_zone_that_is_best_in_all_is_first_in_every_draw():
    data = {"a": [0, 4, 5, 9], "b": [1, 3, 2, 8], "c": [0, 2, 3, 7]}
    table = index_of(rows(data), some("a", "b", "c"), draws=200).table
    best, worst = table.iloc[3], table.iloc[0]
    assert (best["rank_q05"], best["rank_median"], best["rank_q95"]) == (1, 1, 1)
    assert (worst["rank_q05"], worst["rank_q95"]) == (4, 4)
    assert table["rank_q95"].iloc[1] == 3
    assert table["rank_q05"].iloc[1] == 2


def test_two_mirrored_zones_are_first_half_the_time():
    data = {"a": [0, 10, 5], "b": [10, 0, 1]}
    more = {"draws": 2000, "vary": (1,), "treat": False}
    table = index_of(rows(data), TWO, **more).table
    # by symmetry the rank of the first two is 1 or 2 with the same chance
    assert table["rank_q05"].to_list() == [1, 1, 3]
    assert table["rank_q95"].to_list() == [2, 2, 3]


def test_without_variation_every_draw_is_the_index_itself():
    data, indicators = random_case()
    table = index_of(rows(data), indicators, draws=20, vary=(1,), noise=0.0).table
    for name in ("rank_q05", "rank_median", "rank_q95"):
        assert table[name].to_list() == table["rank"].to_list()


def test_the_same_seed_gives_the_same_whatever_the_order_of_zones_and_indicators():
    data, indicators = random_case()
    first = index_of(rows(data), indicators, draws=100)
    again = index_of(rows(data), indicators, draws=100)
    pd.testing.assert_frame_equal(first.table, again.table)
    order = np.random.default_rng(1).permutation(30)
    turned = pd.DataFrame(data).loc[order, list("fedcba")]
    other = index_of(rows(turned), indicators[::-1], draws=100).table.sort_index()
    for name in ("rank", "rank_q05", "rank_median", "rank_q95"):
        assert other[name].to_list() == first.table[name].to_list()
    assert other["score"].to_list() == pytest.approx(first.table["score"].to_list())
    seeded = index_of(rows(data), indicators, draws=100, seed=2).table
    assert seeded["rank_median"].to_list() != first.table["rank_median"].to_list()


def test_the_scale_of_an_indicator_does_not_matter():
    data, indicators = random_case()
    first = index_of(rows(data), indicators, draws=50).table
    other = index_of(rows(data | {"a": data["a"] * 1000 - 7}), indicators, draws=50).table
    assert other["score"].to_list() == pytest.approx(first["score"].to_list())
    assert other["rank_q95"].to_list() == first["rank_q95"].to_list()


def test_leaving_out_the_indicator_that_decides_moves_ranks():
    # a alone orders the zones 3 2 1; b is even but for a nudge; without a, b decides
    data = {"a": [0, 5, 10], "b": [10, 5, 0]}
    indicators = [*some("a", weight=3), *some("b")]
    weighting = Weighting(GIVEN, {})
    found = index_of(rows(data), indicators, weighting=weighting, **NO_DRAWS)
    assert found.table["rank"].to_list() == [3, 2, 1]
    # without a: ranks 1 2 3, a shift of 2, 0, 2; without b: none
    assert found.indicators["rank_shift"].to_list() == pytest.approx([4 / 3, 0])


def test_a_single_indicator_cannot_be_left_out():
    found = index_of(rows({"a": [0, 5, 10]}), some("a"), draws=10)
    assert found.indicators["rank_shift"].isna().all()


def test_cancel_stops_the_draws():
    def progress(share):
        if share > 0.1:
            raise Cancelled

    data, indicators = random_case()
    labels = [one.code for one in indicators]
    with pytest.raises(Cancelled):
        composite_index(rows(data), indicators, Settings(), labels, progress)


# --- what is said --------------------------------------------------------------------------------


def test_strengths_and_weaknesses_are_named_with_the_place():
    data = {"a": [0, 5, 10], "b": [9, 4, 1], "c": [3, 3, 3.5]}
    indicators = some("a", "b", "c")
    table = index_of(rows(data), indicators, **NO_DRAWS).table
    assert table["strengths"].to_list() == ["B (1/3)", "", "A (1/3); C (1/3)"]
    assert table["weaknesses"].iloc[2] == "B (3/3)"
    # the two that share the last place of c share rank 2 of 3
    assert table["weaknesses"].iloc[0] == "A (3/3); C (2/3)"


def test_what_goes_together_and_what_pulls_apart_is_flagged():
    data = {"a": [0, 1, 2, 3], "b": [0, 1, 2, 3.1], "c": [3, 2, 1, 0], "d": [3, 2, 1, 0.5]}
    indicators = [*some("a", "b", "c", group="x"), *some("d", group="y")]
    found = index_of(rows(data), indicators, **NO_DRAWS)
    table = found.indicators.set_index("indicator")
    assert table.loc["a", "redundant_with"] == "b"
    assert table.loc["a", "conflicts_with"] == "c"
    assert table.loc["d", "redundant_with"] == "c"
    assert table.loc["d", "conflicts_with"] == ""
    assert messages.INDEX_REDUNDANT in said(found)
    assert messages.INDEX_CONFLICTS in said(found)
    assert messages.INDEX_FEW_ZONES in said(found)


def test_the_correlation_with_the_score_is_that_of_the_turned_indicator():
    indicators = [IndexIndicator("a", "a", -1)]
    found = index_of(rows({"a": [3, 1, 7]}), indicators, **NO_DRAWS)
    assert found.indicators["correlation"].to_list() == pytest.approx([1])


def test_the_steps_are_kept_in_their_order():
    found = index_of(rows(THREE_ZONES), TWO, draws=5)
    stages = list(dict.fromkeys(entry.stage for entry in found.journal.entries))
    assert stages == [
        messages.STAGE_DATA,
        messages.STAGE_OUTLIERS,
        messages.STAGE_WEIGHTS,
        messages.STAGE_NORMALISATION,
        messages.STAGE_AGGREGATION,
        messages.STAGE_UNCERTAINTY,
    ]
    assert all(entry.template.format(**entry.values) for entry in found.journal.entries)
