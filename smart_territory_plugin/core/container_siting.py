"""Where new containers would serve the most dwellings that are not served."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.containers import ROUNDING_M
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.max_cover import Cover, cover_of
from smart_territory_plugin.core.max_cover_solve import Choice, fewest, most_served
from smart_territory_plugin.core.site_reach import Reach

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray


class Goal(NamedTuple):
    """How far to go: one of the two."""

    budget: int | None
    """The number of new sites."""
    target_pct: float | None
    """The share of dwellings to be served (0–100)."""


@dataclass(frozen=True)
class Demand:
    """The dwellings, place by place."""

    dwellings: NDArray[np.float64]
    """0 where none is known."""
    served: NDArray[np.float64]
    """1 where the place is served as it is, 0 where not, NaN where it is not drawn."""

    @property
    def total(self) -> float:
        """The dwellings of all places that are drawn."""
        return float(self.dwellings[~np.isnan(self.served)].sum())

    @property
    def before(self) -> float:
        """The dwellings served as it is."""
        return float(self.dwellings[self.served == 1].sum())

    @property
    def open(self) -> NDArray[np.bool_]:
        """Whether a place is not served, with dwellings or without."""
        return self.served == 0


@dataclass(frozen=True)
class SitePlan:
    """New sites in the order of what each adds, and whom they serve."""

    sites: NDArray[np.intp]
    """The candidates chosen, by position."""
    newly: NDArray[np.float64]
    """The dwellings that each adds to those before it."""
    rank_of_place: NDArray[np.intp]
    """The rank (from 1) of the first site that serves each place anew, 0 for none."""
    dist_m: NDArray[np.float64]
    """The way from each place to that site; NaN for none."""
    served: NDArray[np.float64]
    """1 where the place is served with the new sites, 0 where not, NaN where not drawn."""
    facts: dict[str, object]
    """How the choice was made and how good it is, for the lineage."""


def read_goal(budget: int | None, target_pct: float | None) -> Goal:
    """Return how far to go.

    Raises
    ------
    TerritoryError
        ``SITING_GOAL`` where neither or both are given.
    """
    if (budget is None) == (target_pct is None):
        raise TerritoryError(messages.SITING_GOAL)
    return Goal(budget, target_pct)


def report_streams(
    streams: Sequence[str], containers: gpd.GeoDataFrame, areas: gpd.GeoDataFrame | None
) -> None:
    """Warn of streams that nothing takes yet: every dwelling is without them then."""
    collected = set(containers["stream"]) | (set() if areas is None else set(areas["stream"]))
    absent = [code for code in streams if code not in collected]
    if absent:
        warn(messages.SITING_STREAMS_NEW, streams=", ".join(absent))


def plan_sites(
    demand: Demand,
    reach: Reach,
    site_xy: NDArray[np.float64],
    goal: Goal,
    time_limit_s: float,
    progress: Progress = silent,
) -> SitePlan:
    """Return the new sites that serve the most dwellings, or the fewest that serve a share.

    Parameters
    ----------
    demand : Demand
        The dwellings and whether they are served as it is.
    reach : Reach
        Which places each candidate would serve (positions).
    site_xy : numpy.ndarray of float
        Where the candidates lie, shape (candidates, 2): of those that serve the same dwellings
        the one with the shortest ways is taken, then the most western, then the most southern.
    goal : Goal
        How far to go.
    time_limit_s : float
        How long the solver may search (s).
    progress : callable
        Called with the share done.

    Returns
    -------
    SitePlan
        Without any site where nothing is left to do, or where no candidate serves anybody anew;
        the log says which.

    Raises
    ------
    TerritoryError
        ``SITING_TARGET_OUT_OF_REACH`` names the highest share that can be reached.
    """
    pairs = reach.only(demand.open[reach.place])
    needed = _needed(demand, pairs, goal)
    if needed is None:
        return _plan(demand, pairs, np.zeros(0, dtype=np.intp), {"solution": "nothing to do"})
    liked = _in_order_of_liking(pairs, demand.dwellings, site_xy)
    number = np.empty(len(liked), dtype=np.intp)
    number[liked] = np.arange(len(liked))
    cover = cover_of(number[pairs.site], pairs.place, demand.dwellings, progress)
    with_homes = pairs.only(demand.dwellings[pairs.place] > 0)
    note(
        messages.SITING_REDUCED,
        candidates=len(site_xy),
        useful=len(np.unique(with_homes.site)),
        kept=len(cover.site),
        places=len(np.unique(with_homes.place)),
        groups=len(cover.weight),
    )
    if goal.budget is None:
        choice = fewest(cover, min(needed, cover.total), time_limit_s, progress)
    else:
        choice = most_served(cover, goal.budget, time_limit_s, progress)
    facts = _report_choice(cover, choice, goal) | {
        "candidates": len(site_xy),
        "candidates_after_reduction": len(cover.site),
    }
    plan = _plan(demand, pairs, liked[cover.site[choice.rows]], facts)
    after = float(demand.dwellings[plan.served == 1].sum())
    note(
        messages.SITING_AFTER,
        count=len(plan.sites),
        before=100 * demand.before / demand.total,
        after=100 * after / demand.total,
        dwellings=demand.total,
        newly=after - demand.before,
    )
    return plan


def _needed(demand: Demand, pairs: Reach, goal: Goal) -> float | None:
    """Return the dwellings to be served anew for the target, None where no site is called for.

    Without a target every dwelling that can be.
    """
    total, before = demand.total, demand.before
    unserved = float(demand.dwellings[demand.open].sum())
    in_reach = np.zeros(len(demand.dwellings), dtype=bool)
    in_reach[pairs.place] = True
    coverable = float(demand.dwellings[in_reach].sum())
    if total <= 0 or unserved <= 0:
        note(messages.SITING_ALL_SERVED if total > 0 else messages.SITING_NO_DWELLINGS)
        return None
    if goal.target_pct is not None and before >= goal.target_pct / 100 * total - ROUNDING_M:
        note(messages.SITING_TARGET_MET, share=100 * before / total, target=goal.target_pct)
        return None
    beyond = demand.open & (demand.dwellings > 0) & ~in_reach
    if beyond.any():
        count, lost = int(beyond.sum()), float(demand.dwellings[beyond].sum())
        warn(messages.SITING_BEYOND, places=count, dwellings=lost)
    if goal.target_pct is None:
        if coverable <= 0:
            warn(messages.SITING_NOTHING_IN_REACH)
        return coverable if coverable > 0 else None
    needed = goal.target_pct / 100 * total - before
    if needed > coverable + ROUNDING_M:
        share = np.floor(1e4 * (before + coverable) / total) / 100
        raise TerritoryError(
            messages.SITING_TARGET_OUT_OF_REACH, target=goal.target_pct, share=float(share)
        )
    return needed


def _in_order_of_liking(
    pairs: Reach, dwellings: NDArray[np.float64], site_xy: NDArray[np.float64]
) -> NDArray[np.intp]:
    """Return the candidates, those with the shortest mean way of the dwellings they serve first."""
    weight = dwellings[pairs.place]
    count = len(site_xy)
    served = np.bincount(pairs.site, weight, count)
    way = np.bincount(pairs.site, weight * pairs.dist_m, count)
    mean = np.divide(way, served, out=np.full(count, np.inf), where=served > 0)
    return np.lexsort((site_xy[:, 1], site_xy[:, 0], np.round(mean, 3)))


def _report_choice(cover: Cover, choice: Choice, goal: Goal) -> dict[str, object]:
    """Say how good the choice is, and return it for the lineage."""
    count, gain, most = len(choice.rows), choice.served, choice.most
    facts: dict[str, object] = {
        "solution": "optimal" if choice.proved else "bounded",
        "newly_served": round(gain, 3),
        "upper_bound": round(most, 3),
    }
    if goal.budget is not None and count < goal.budget and gain >= cover.total:
        note(messages.SITING_BUDGET_AMPLE, count=count, budget=goal.budget)
    if choice.least:
        facts["fewest_sites_possible"] = choice.least
        if choice.least == count:
            note(messages.SITING_FEWEST_PROVED, count=count)
        else:
            warn(messages.SITING_FEWEST_BOUND, count=count, least=choice.least)
    if choice.proved:
        note(messages.SITING_PROVED, count=count)
    else:
        warn(messages.SITING_BOUND, count=count, gain=gain, most=most, share=100 * gain / most)
    return facts


def _plan(
    demand: Demand, pairs: Reach, sites: NDArray[np.intp], facts: dict[str, object]
) -> SitePlan:
    """Return the plan of some candidates in their order."""
    count = len(demand.dwellings)
    rank_of_place = np.zeros(count, dtype=np.intp)
    dist_m = np.full(count, np.nan)
    rank = np.zeros(int(pairs.site.max(initial=-1)) + 1, dtype=np.intp)
    rank[sites] = np.arange(1, len(sites) + 1)
    taken = np.flatnonzero(rank[pairs.site] > 0)
    ordered = taken[np.lexsort((rank[pairs.site[taken]], pairs.place[taken]))]
    place, first = np.unique(pairs.place[ordered], return_index=True)
    rank_of_place[place] = rank[pairs.site[ordered[first]]]
    dist_m[place] = pairs.dist_m[ordered[first]]
    newly = np.bincount(rank_of_place, demand.dwellings, len(sites) + 1)[1:].astype(np.float64)
    served = np.where(rank_of_place > 0, 1.0, demand.served)
    return SitePlan(sites, newly, rank_of_place, dist_m, served, facts)
