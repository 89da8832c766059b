"""Maximal covering: a case worked by hand, and every choice tried where there are few sites."""

import itertools

import numpy as np
import pytest

from smart_territory_plugin.core import max_cover_milp, max_cover_solve
from smart_territory_plugin.core.errors import Cancelled
from smart_territory_plugin.core.max_cover import cover_of
from smart_territory_plugin.core.max_cover_bound import bounded
from smart_territory_plugin.core.max_cover_greedy import greedy
from smart_territory_plugin.core.max_cover_milp import fewest_for_all, largest_weight
from smart_territory_plugin.core.max_cover_solve import fewest, most_served
from smart_territory_plugin.core.max_cover_swaps import with_swaps

SECONDS = 20


def problem(reach, weight):
    """Return the problem of a table with a row a site and a column a demand."""
    site, demand = np.nonzero(np.array(reach))
    return cover_of(site, demand, np.array(weight, dtype=float))


def random_tables(seed, count, sites=8, demands=13):
    rng = np.random.default_rng(seed)
    for _ in range(count):
        shape = rng.integers(2, sites + 1), rng.integers(2, demands + 1)
        reach = rng.random(shape) < rng.uniform(0.15, 0.6)
        weight = rng.integers(0, 6, shape[1]) + rng.choice([0, 0.25, 0.3], shape[1])
        if (reach * weight).any():
            yield reach, weight


def best_by_trying(reach, weight, number):
    """Return the most that some sites serve, every choice tried."""
    choices = itertools.combinations(range(len(reach)), min(number, len(reach)))
    return max(weight[reach[list(chosen)].any(axis=0)].sum() for chosen in choices)


@pytest.fixture
def middle_first():
    """Demands a 4, b 3, e 2, c 3, d 4; the left site serves a b, the middle b e c, the right c d.

    Greedy takes the middle (8), then the left one, which adds a: 12. Left and right serve 14.
    """
    return problem([[1, 1, 0, 0, 0], [0, 1, 1, 1, 0], [0, 0, 0, 1, 1]], [4, 3, 2, 3, 4])


def test_greedy_is_not_the_best_where_the_middle_tempts(middle_first):
    found = greedy(middle_first, 2)
    assert middle_first.site[found.rows].tolist() == [1, 0]
    assert found.gain.tolist() == [8, 4]
    # The two largest gains at the start are 8 and 7, so that nobody serves more than 15.
    assert found.most == 15


def test_the_choice_is_the_best_where_greedy_is_not(middle_first):
    found = most_served(middle_first, 2, SECONDS)
    assert middle_first.site[found.rows].tolist() == [0, 2]
    assert found.gain.tolist() == [7, 7]
    assert found.proved


def test_the_solver_alone_finds_the_best_where_greedy_does_not(middle_first):
    found = largest_weight(middle_first, 2, SECONDS)
    assert sorted(middle_first.site[found.rows]) == [0, 2]
    assert found.bound == pytest.approx(14)


def test_a_swap_mends_what_greedy_chose(middle_first):
    assert sorted(with_swaps(middle_first, np.array([1, 0]))) == [0, 2]


@pytest.mark.parametrize(
    ("needed", "sites", "served"), [(8, 1, 8), (8.5, 2, 14), (14, 2, 14), (14.5, 3, 16)]
)
def test_the_fewest_sites_for_a_weight_and_of_those_the_best(middle_first, needed, sites, served):
    found = fewest(middle_first, needed, SECONDS)
    assert (len(found.rows), found.served, found.least) == (sites, served, sites)


def test_the_best_choice_is_that_of_trying_every_one():
    for reach, weight in random_tables(11, 60):
        cover = problem(reach, weight)
        for number in range(1, 5):
            best = best_by_trying(reach, weight, number)
            found = most_served(cover, number, SECONDS)
            assert found.served == pytest.approx(best, abs=1e-5)
            assert found.proved
            assert len(found.rows) <= number
            # The sites do serve that, in the table as it was given.
            chosen = reach[cover.site[found.rows]].any(axis=0)
            assert weight[chosen].sum() == pytest.approx(best, abs=1e-5)


def test_the_smallest_number_is_that_of_trying_every_one():
    rng = np.random.default_rng(5)
    for reach, weight in random_tables(12, 60):
        cover = problem(reach, weight)
        for needed in (cover.total * rng.uniform(0.2, 0.98), cover.total):
            numbers = range(1, len(reach) + 1)
            best = [best_by_trying(reach, weight, number) for number in numbers]
            smallest = 1 + next(i for i, most in enumerate(best) if most >= needed - 1e-5)
            found = fewest(cover, needed, SECONDS)
            assert len(found.rows) == found.least == smallest
            assert found.served == pytest.approx(best[smallest - 1], abs=1e-5)


def test_the_solver_agrees_with_trying_every_choice():
    for reach, weight in random_tables(13, 25):
        cover = problem(reach, weight)
        found = largest_weight(cover, 2, SECONDS)
        best = best_by_trying(reach, weight, 2)
        assert found.bound == pytest.approx(best, abs=1e-4)
        assert cover.served_weight(found.rows) == pytest.approx(best, abs=1e-5)


def test_no_bound_is_below_the_best():
    for reach, weight in random_tables(14, 60):
        cover = problem(reach, weight)
        for number in (1, 2, 3):
            best = best_by_trying(reach, weight, number)
            quick = greedy(cover, number)
            assert quick.most >= best - 1e-5
            assert quick.gain.sum() >= (1 - 1 / np.e) * best - 1e-5
            if len(quick.rows) == number:
                relaxed = bounded(cover, quick.rows)
                assert relaxed.most >= best - 1e-5
                assert quick.gain.sum() <= relaxed.served <= best + 1e-5


def test_settled_sites_are_in_every_better_choice_or_in_none():
    looked_at = 0
    for reach, weight in random_tables(15, 80):
        cover = problem(reach, weight)
        count = cover.serves.shape[0]
        if count < 3:
            continue
        found = bounded(cover, greedy(cover, 2).rows)
        if len(found.rows) < 2:
            continue
        never, always = found.settled(cover.grain)
        for chosen in itertools.combinations(range(count), 2):
            if cover.served_weight(np.array(chosen)) > found.served + 1e-4:
                assert not never[list(chosen)].any()
                assert set(np.flatnonzero(always)) <= set(chosen)
        looked_at += int(never.sum() + always.sum())
    assert looked_at > 20


@pytest.mark.parametrize("largest", [0, max_cover_milp.LARGEST])
def test_without_the_solver_the_bound_still_holds(monkeypatch, largest):
    monkeypatch.setattr(max_cover_milp, "LARGEST", largest)
    unproved = 0
    for reach, weight in random_tables(16, 60, sites=9, demands=14):
        best = best_by_trying(reach, weight, 3)
        found = most_served(problem(reach, weight), 3, SECONDS)
        assert found.served - 1e-5 <= best <= found.most + 1e-5
        unproved += not found.proved
    assert (unproved == 0) == (largest > 0)


def test_no_time_is_no_error():
    for reach, weight in random_tables(17, 20):
        cover = problem(reach, weight)
        found = fewest(cover, cover.total, 0)
        assert found.served == pytest.approx(cover.total)
        assert found.least <= len(found.rows)


# --- the reduction -------------------------------------------------------------------------------


def test_demands_of_the_same_sites_count_as_one():
    cover = problem([[1, 1, 0, 1], [0, 0, 1, 1]], [1, 2, 4, 8])
    # The first two are served by the first site alone, the third by the second, the last by both.
    assert sorted(cover.weight.tolist()) == [3, 4, 8]


def test_a_site_goes_where_another_one_serves_all_it_serves():
    cover = problem([[1, 1, 0], [1, 0, 0], [0, 0, 1], [0, 0, 1]], [1, 1, 1])
    assert cover.site.tolist() == [0, 2]  # 1 is part of 0; 3 serves what 2 serves
    assert sorted(cover.weight.tolist()) == [1, 2]  # the first two are of one site now


def test_what_weighs_nothing_is_left_out():
    cover = problem([[1, 0, 1], [0, 1, 0]], [3, 0, np.nan])
    assert (cover.site.tolist(), cover.weight.tolist()) == ([0], [3])


def test_the_order_of_the_demands_does_not_matter():
    rng = np.random.default_rng(3)
    reach, weight = rng.random((30, 80)) < 0.15, rng.uniform(0, 9, 80)
    order = rng.permutation(80)
    one, other = problem(reach, weight), problem(reach[:, order], weight[order])
    chosen = [cover.site[most_served(cover, 6, SECONDS).rows].tolist() for cover in (one, other)]
    assert chosen[0] == chosen[1]


def test_more_sites_than_are_needed_are_not_taken(middle_first):
    found = most_served(middle_first, 50, SECONDS)
    assert (len(found.rows), found.served, found.least) == (3, 16, 3)


def test_a_full_cover_takes_the_fewest_sites():
    # Greedy takes the site of four, then needs two more; the two halves serve all six.
    cover = problem(
        [[1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1], [0, 1, 1, 1, 1, 0]], [1, 1, 1, 1, 1, 1]
    )
    assert len(greedy(cover, 9).rows) == 3
    assert sorted(cover.site[fewest_for_all(cover, SECONDS).rows]) == [0, 1]
    assert sorted(cover.site[most_served(cover, 3, SECONDS).rows]) == [0, 1]


def test_cancelling_ends_the_search():
    rng = np.random.default_rng(4)
    cover = problem(rng.random((40, 200)) < 0.1, rng.uniform(1, 9, 200))

    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        max_cover_solve.most_served(cover, 8, SECONDS, stop)
    with pytest.raises(Cancelled):
        cover_of(*np.nonzero(np.ones((3, 4))), np.ones(4), stop)
