"""A composite index of 10 000 zones and 60 indicators with 1 000 draws, against a loop in pandas.

The loop does for each draw what a script of a package such as COINr does: normalise, weight, put
together, rank. Ours does more in the time: it also leaves out each indicator in turn, and says
where each zone is strong and weak.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
from case import Case

from smart_territory_plugin.core.composite_index import Settings, composite_index
from smart_territory_plugin.core.index_indicators import IndexIndicator
from smart_territory_plugin.core.index_input import Rows

INDICATORS, GROUPS = 60, 6


def cases() -> Iterator[Case]:
    """Give the whole index, and the draws of ours against the loop's."""
    for zones, draws in ((10_000, 1000), (1_000, 200)):
        rows, indicators = drawn(zones)
        yield Case(
            f"{zones} zones × 60 indicators, {draws} draws",
            partial(index, rows, indicators, draws),
            {"pandas, a loop over draws": loop(rows, indicators, draws)},
            apart,
            partial(memory, rows, indicators, draws),
            repeats=2,
        )


def drawn(zones: int) -> tuple[Rows, list[IndexIndicator]]:
    """Return random zones that have something in common, a twentieth of the values missing."""
    rng = np.random.default_rng(7)
    values = rng.normal(size=(zones, INDICATORS)) + rng.normal(size=(zones, 1))
    values[rng.random(values.shape) < 0.05] = np.nan
    codes = [f"i{number:02d}" for number in range(INDICATORS)]
    table = pd.DataFrame(values, columns=codes)
    indicators = [
        IndexIndicator(code, code, 1 - 2 * (place % 2), 1, f"g{place % GROUPS}")
        for place, code in enumerate(codes)
    ]
    return Rows(table, pd.Series("", index=table.index, dtype="object")), indicators


def index(rows: Rows, indicators: list[IndexIndicator], draws: int) -> Any:
    """Return our index."""
    labels = [one.code for one in indicators]
    return composite_index(rows, indicators, Settings(draws=draws), labels)


def memory(rows: Rows, indicators: list[IndexIndicator], draws: int, _: Any) -> str:
    """Say how much memory the index takes beyond its input."""
    tracemalloc.start()
    index(rows, indicators, draws)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return f"{peak / 1e6:.0f} MB at most"


# --- the loop ------------------------------------------------------------------------------------


def loop(rows: Rows, indicators: list[IndexIndicator], draws: int) -> Callable[[], pd.DataFrame]:
    """Return the draws as a table worked through once a draw."""
    signs = pd.Series([one.direction for one in indicators], index=rows.values.columns)
    groups = pd.Series([one.group for one in indicators], index=rows.values.columns)

    def run() -> pd.DataFrame:
        rng = np.random.default_rng(1)
        ranks = {}
        for draw in range(draws):
            scaled = normalised(rows.values * signs, rng.integers(3))
            weights = pd.Series(rng.uniform(0.75, 1.25, len(signs)), index=signs.index)
            geometric = bool(rng.integers(2))
            scores = pd.DataFrame(
                {
                    name: mean(scaled[part.index], weights[part.index], geometric)
                    for name, part in groups.groupby(groups)
                }
            )
            across = pd.Series(rng.uniform(0.75, 1.25, GROUPS), index=scores.columns)
            score = mean(scores, across, geometric)
            ranks[draw] = score.rank(ascending=False, method="min")
        return pd.DataFrame(ranks).quantile([0.05, 0.5, 0.95], axis=1).T

    return run


def normalised(table: pd.DataFrame, method: int) -> pd.DataFrame:
    """Return values from 1 to 100, around 100, or by rank."""
    if method == 1:
        return 100 + 10 * (table - table.mean()) / table.std(ddof=0)
    if method == 2:
        table = table.rank()
    return 1 + 99 * (table - table.min()) / (table.max() - table.min())


def mean(table: pd.DataFrame, weights: pd.Series, geometric: bool) -> pd.Series:
    """Return the weighted mean of what is known."""
    values = np.log(table) if geometric else table
    known = table.notna().mul(weights, axis=1).sum(axis=1)
    found = values.mul(weights, axis=1).sum(axis=1) / known
    return np.exp(found) if geometric else found


def apart(ours: Any, theirs: pd.DataFrame) -> str:
    """Say how far the middle ranks are apart: the draws are not the same ones."""
    difference = (ours.table["rank_median"] - theirs[0.5]).abs().mean()
    return f"median rank {difference / len(theirs):.1%} of the zones apart"
