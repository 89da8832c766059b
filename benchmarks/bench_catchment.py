"""Floating catchments on 827 000 pairs, against pandas' groups and the package ``access``.

``access`` brings a newer scipy than the distribution's, so it is in no list of requirements: to
compare with it, ``pip install access`` into an environment of its own and run from there.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
from case import Case

from smart_territory_plugin.core.catchment import floating_catchment
from smart_territory_plugin.core.decay import Decay

PAIRS, PLACES, FACILITIES = 827_000, 20_000, 600
STEPS = ((300.0, 1.0), (600.0, 0.68), (1200.0, 0.22))
DECAY = Decay("step", 1200, steps=STEPS)


def cases() -> Iterator[Case]:
    """Give each method on random pairs within 1200 m."""
    rng = np.random.default_rng(5)
    cell = rng.choice(PLACES * FACILITIES, PAIRS, replace=False)
    origin, destination = np.divmod(cell, FACILITIES)
    pairs = pd.DataFrame({"origin": origin, "dest": destination})
    pairs["cost"] = rng.uniform(0, 1250, PAIRS)
    people = pd.DataFrame({"demand": rng.integers(1, 400, PLACES).astype(float)})
    supply = pd.DataFrame({"supply": rng.integers(1, 900, FACILITIES).astype(float)})
    for method, groups in METHODS.items():
        peers = {"pandas groupby": grouped(groups, pairs, people, supply)}
        if method != "balanced":
            peers["access"] = access_package(method, pairs, people, supply)
        ours = (origin, destination, pairs["cost"], people["demand"], supply["supply"])
        yield Case(
            f"{method} on 827 000 pairs",
            partial(floating_catchment, *ours, DECAY, method),
            peers,
            difference,
            lambda ours: "; ".join(
                f"{c.kept} kept to {abs(c.found / c.expected - 1):.0e}" for c in ours.checks
            ),
        )


# --- pandas --------------------------------------------------------------------------------------


def grouped(
    groups: Callable[[pd.DataFrame], pd.Series],
    pairs: pd.DataFrame,
    people: pd.DataFrame,
    supply: pd.DataFrame,
) -> Callable[[], pd.Series]:
    """Return the method as a table of pairs grouped by place and by facility."""

    def run() -> pd.Series:
        edges = [-1.0, *(limit for limit, _ in STEPS)]
        weight = pd.cut(pairs["cost"], edges, labels=[w for _, w in STEPS]).astype(float)
        table = pairs.assign(w=weight).dropna(subset=["w"])
        table = table.join(people, on="origin").join(supply, on="dest")
        return groups(table).reindex(people.index, fill_value=0.0)

    return run


def grouped_e2sfca(table: pd.DataFrame) -> pd.Series:
    """Return E2SFCA of a table with w, demand and supply."""
    served = (table["demand"] * table["w"]).groupby(table["dest"]).transform("sum")
    return (table["supply"] / served * table["w"]).groupby(table["origin"]).sum()


def grouped_3sfca(table: pd.DataFrame) -> pd.Series:
    """Return 3SFCA of a table with w, demand and supply."""
    chosen = table["w"] / table.groupby("origin")["w"].transform("sum")
    return grouped_e2sfca(table.assign(w=table["w"] * chosen))


def grouped_balanced(table: pd.DataFrame) -> pd.Series:
    """Return the balanced form of a table with w, demand and supply."""
    taken = table["w"] / table.groupby("origin")["w"].transform("sum")
    given = table["w"] / table.groupby("dest")["w"].transform("sum")
    served = (table["demand"] * taken).groupby(table["dest"]).transform("sum")
    return (table["supply"] / served * given).groupby(table["origin"]).sum()


METHODS = {"e2sfca": grouped_e2sfca, "3sfca": grouped_3sfca, "balanced": grouped_balanced}


# --- the package access --------------------------------------------------------------------------


def access_package(
    method: str, pairs: pd.DataFrame, people: pd.DataFrame, supply: pd.DataFrame
) -> Callable[[], pd.Series] | str:
    """Return the same by ``access``, or that it is not there."""
    if importlib.util.find_spec("access") is None:
        return "not installed"
    from access import fca, weights

    function = {"e2sfca": fca.two_stage_fca, "3sfca": fca.three_stage_fca}[method]
    demand = people.rename_axis("geoid")
    offer = supply.rename_axis("geoid")

    def run() -> pd.Series:
        found = function(demand, offer, pairs, 1200, weight_fn=weights.step_fn(dict(STEPS)))
        return found.reindex(people.index, fill_value=0.0)

    return run


def difference(ours: Any, theirs: pd.Series) -> str:
    """Say how far the access of the places is apart."""
    apart = np.abs(ours.access - theirs.to_numpy()) / ours.access.max()
    return f"access within {np.nanmax(apart):.0e} of its largest"
