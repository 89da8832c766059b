"""Covering problems as scipy's ``milp`` (HiGHS) takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, hstack, identity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.max_cover import Cover

LARGEST = 400_000
"""Pairs of site and group beyond which the solver would not come to an answer in time."""

_SHORTEST_S = 0.5


class LargestWeight(NamedTuple):
    """What the solver found of the weight."""

    rows: NDArray[np.intp] | None
    """The sites; None where there was no time for any."""
    bound: float
    """No choice serves more; inf where nothing is known."""


class FewestForAll(NamedTuple):
    """What the solver found of the number of sites."""

    rows: NDArray[np.intp] | None
    least: int
    """No fewer sites serve all."""


def largest_weight(cover: Cover, budget: int, seconds: float) -> LargestWeight:
    """Return the sites that serve the most weight, as far as the solver came.

    Notes
    -----
    Maximise Σ w_i y_i with y_i ≤ Σ_{j serves i} x_j, Σ x_j ≤ p, x_j ∈ {0, 1}, 0 ≤ y_i ≤ 1.
    Groups that one site alone serves need no y: their weight counts with that site.
    """
    sites = cover.serves.shape[0]
    if budget <= 0 or sites == 0:
        return LargestWeight(np.zeros(0, dtype=np.intp), 0.0)
    if cover.serves.nnz > LARGEST or seconds <= 0:
        return LargestWeight(None, np.inf)
    turned = cover.serves.T.tocsr()
    several = np.diff(turned.indptr) > 1
    alone = cover.serves @ np.where(several, 0.0, cover.weight)
    weight = np.concatenate([alone, cover.weight[several]])
    is_site = np.arange(len(weight)) < sites
    needs_a_site = hstack([-turned[several].astype(np.float64), identity(int(several.sum()))])
    rules = [
        LinearConstraint(csr_matrix(needs_a_site), -np.inf, 0.0),
        LinearConstraint(is_site[None, :].astype(np.float64), -np.inf, budget),
    ]
    rows, bound = _solve(-weight, is_site, rules, seconds)
    return LargestWeight(rows, -bound)


def fewest_for_all(cover: Cover, seconds: float) -> FewestForAll:
    """Return the fewest sites that serve every group, as far as the solver came.

    Notes
    -----
    Minimise Σ x_j with Σ_{j serves i} x_j ≥ 1, x_j ∈ {0, 1}.
    """
    if cover.serves.nnz > LARGEST or seconds <= 0:
        return FewestForAll(None, 0)
    one = np.ones(cover.serves.shape[0])
    rule = LinearConstraint(cover.serves.T.tocsr().astype(np.float64), 1.0, np.inf)
    rows, bound = _solve(one, one > 0, [rule], seconds)
    return FewestForAll(rows, int(np.ceil(max(bound, 0.0) - 1e-4)))


def _solve(
    cost: NDArray[np.float64],
    is_site: NDArray[np.bool_],
    rules: list[LinearConstraint],
    seconds: float,
) -> tuple[NDArray[np.intp] | None, float]:
    """Return the sites of the least cost, and what no solution costs less than."""
    found = milp(
        cost,
        integrality=is_site.astype(int),
        bounds=Bounds(0, 1),
        constraints=rules,
        options={"time_limit": max(seconds, _SHORTEST_S), "mip_rel_gap": 0.0},
    )
    told = np.nan if found.mip_dual_bound is None else float(found.mip_dual_bound)
    bound = told if np.isfinite(told) else -np.inf
    return (None if found.x is None else np.flatnonzero(found.x[is_site] > 0.5)), bound
