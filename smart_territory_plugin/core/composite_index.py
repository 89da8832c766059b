"""A composite index of zones after the OECD/JRC handbook: score, rank, and how firm it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_aggregate import (
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC,
    MAZZIOTTA_PARETO,
    NEED_POSITIVE,
)
from smart_territory_plugin.core.index_findings import relations, strengths_and_weaknesses
from smart_territory_plugin.core.index_indicators import (
    COLUMNS,
    IndexIndicator,
    keeps_unit,
    limits_of,
)
from smart_territory_plugin.core.index_input import Rows, numbered
from smart_territory_plugin.core.index_journal import Journal
from smart_territory_plugin.core.index_model import IndexModel
from smart_territory_plugin.core.index_normalise import (
    AMPI,
    AROUND_100,
    GOALPOSTS,
    MIN_MAX,
    RANK,
    TARGET,
    Z_SCORE,
    normalised,
)
from smart_territory_plugin.core.index_outliers import LOGGED, Treated, kurtosis, skewness
from smart_territory_plugin.core.index_preparation import treatments, untreated, usable
from smart_territory_plugin.core.index_uncertainty import (
    VARY_WEIGHTS,
    Plan,
    rank_intervals,
    rank_shifts,
    variants,
)
from smart_territory_plugin.core.index_weighting import Weighting, weighted
from smart_territory_plugin.core.index_weights import EQUAL
from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

GROUP_FIELD = "group_"
"""Begins the field of a group's score."""
ABOUT = (
    *COLUMNS,
    "effective_weight_pct",
    "n",
    "missing",
    "skewness",
    "kurtosis",
    "treated",
    "treated_n",
    "correlation",
    "rank_shift",
    "redundant_with",
    "conflicts_with",
)
"""The columns of the table of indicators."""

_NORMALISED = {
    MIN_MAX: messages.INDEX_BY_MIN_MAX,
    Z_SCORE: messages.INDEX_BY_Z_SCORE,
    RANK: messages.INDEX_BY_RANK,
    GOALPOSTS: messages.INDEX_BY_GOALPOSTS,
    TARGET: messages.INDEX_BY_TARGET,
    AMPI: messages.INDEX_BY_AMPI,
}
_AGGREGATED = {
    ARITHMETIC: messages.INDEX_ARITHMETIC,
    GEOMETRIC: messages.INDEX_GEOMETRIC,
    HARMONIC: messages.INDEX_HARMONIC,
    MAZZIOTTA_PARETO: messages.INDEX_MAZZIOTTA_PARETO,
}


@dataclass(frozen=True)
class Settings:
    """How an index is made.

    Parameters
    ----------
    normalisation : int
        As in :mod:`~smart_territory_plugin.core.index_normalise`.
    treat : bool
        Whether outliers are treated.
    most_winsorised : int
        How many values of an indicator may be drawn in.
    fill : bool
        Whether the mean of a zone's peers stands for what is missing, or it is left out.
    coverage : float
        The share (0 to 1) of a group's indicators, and of the groups, that must be known.
    weighting : Weighting
        Where weights come from.
    aggregation : int
        As in :mod:`~smart_territory_plugin.core.index_aggregate`.
    draws, seed : int
        Number of draws for the interval of ranks (0 for none), and the seed they start from.
    noise : float
        The largest relative change of a weight in a draw.
    vary : sequence of int
        What the draws change, as in :mod:`~smart_territory_plugin.core.index_uncertainty`.
    """

    normalisation: int = MIN_MAX
    treat: bool = True
    most_winsorised: int = 5
    fill: bool = False
    coverage: float = 0.5
    weighting: Weighting = field(default_factory=lambda: Weighting(EQUAL, {}))
    aggregation: int = ARITHMETIC
    draws: int = 1000
    seed: int = 1
    noise: float = 0.25
    vary: Sequence[int] = (0, 1, 2)


@dataclass(frozen=True)
class CompositeIndex:
    """What :func:`composite_index` returns."""

    table: pd.DataFrame
    """Index of the rows: ``score``, ``rank`` (1 is the best of the period; equal scores share the
    better place), ``rank_q05``, ``rank_median``, ``rank_q95``, ``coverage_pct``, ``strengths``,
    ``weaknesses`` and ``group_…``, the score of each group."""
    indicators: pd.DataFrame
    """A row an indicator: what it is, how much it weighs, how it is spread, what was done to it,
    how it goes with the others, and by how many places ranks move without it."""
    journal: Journal


def composite_index(
    rows: Rows,
    indicators: Sequence[IndexIndicator],
    settings: Settings,
    labels: Sequence[str],
    progress: Progress = silent,
) -> CompositeIndex:
    """Return the index of each zone and period, its rank, and how firm the rank is.

    Parameters
    ----------
    rows : Rows
        The values, a row a zone and period and a column an indicator.
    indicators : sequence of IndexIndicator
        What the columns are.
    settings : Settings
        The choices.
    labels : sequence of str
        What a person reads for each indicator.
    progress : callable
        Called with the share done.

    Raises
    ------
    TerritoryError
        ``INDEX_FEW_ROWS``, ``INDEX_NOTHING_VARIES``, ``INDEX_PENALTY_SCALE``,
        ``INDEX_NOT_POSITIVE``, ``INDEX_NO_SCORE``; as :func:`~.index_normalise.normalised`,
        :func:`~.index_weighting.weighted` and :func:`~.index_uncertainty.rank_intervals`.

    Notes
    -----
    The steps of the handbook (OECD and JRC 2008): outliers are treated, values normalised over all
    rows of all periods, weighted, put together within groups and then across groups; then the
    choices are tested. A zone with less than the asked share of a group's indicators has no score
    of that group, and with less than the same share of groups none at all. Geometric and harmonic
    means take scales from 1 to 100.
    """
    journal = Journal()
    used = usable(rows, indicators, journal)
    kept = [one for one, use in zip(indicators, used, strict=True) if use]
    raw = rows.values.loc[:, used].to_numpy(dtype="float64")
    if settings.treat:
        log = [not keeps_unit(settings.normalisation, one) for one in kept]
        treated = treatments(raw, kept, settings.most_winsorised, journal, log)
    else:
        treated = untreated(raw, journal)
    values = np.column_stack([one.values for one in treated])
    limits = limits_of(kept).without_unit(np.array([one.how == LOGGED for one in treated]))
    structure, groups = weighted(
        kept, normalised(values, limits, MIN_MAX) / 100, settings.weighting, journal
    )
    period = numbered(rows.period)
    peers = _peers(rows) if settings.fill else None
    model = IndexModel(values, limits, structure, settings.coverage, period, peers)
    scale = _scaled(model, settings, journal)
    score = model.score(scale, settings.aggregation)
    _tell_missing(model, score, settings, journal)
    ranks = model.ranks(score)
    progress(0.1)
    table = pd.DataFrame({"score": score, "rank": ranks}, index=rows.values.index)
    plan = Plan(
        settings.normalisation,
        settings.aggregation,
        settings.draws,
        settings.seed,
        settings.noise,
        settings.vary,
    )
    _add_intervals(table, model, groups, plan, journal, lambda share: progress(0.1 + 0.7 * share))
    table["coverage_pct"] = 100 * (~np.isnan(values)).mean(axis=1)
    names = [label for label, use in zip(labels, used, strict=True) if use]
    words = strengths_and_weaknesses(scale, ~np.isnan(score), model, names)
    table["strengths"], table["weaknesses"] = (said.set_axis(table.index) for said in words)
    for name, found in zip(groups, model.group_scores(scale, settings.aggregation).T, strict=True):
        table[GROUP_FIELD + name] = found
    about = _about(raw, treated, model)
    about = about.join(relations(scale, score, model, journal))
    about["rank_shift"] = rank_shifts(
        model, scale, settings.aggregation, ranks, lambda share: progress(0.8 + 0.2 * share)
    )
    table["rank"] = table["rank"].astype("Int64")
    return CompositeIndex(table, _joined(rows, indicators, used, about), journal)


# --- the index -----------------------------------------------------------------------------------


def _peers(rows: Rows) -> NDArray[np.intp]:
    if rows.peers is None:
        return np.zeros(len(rows.values), dtype=np.intp)
    return numbered(rows.peers)


def _scaled(model: IndexModel, settings: Settings, journal: Journal) -> NDArray[np.float64]:
    method, kind = settings.normalisation, settings.aggregation
    scale = model.scale(method, kind)
    if scale is None:
        wrong = kind == MAZZIOTTA_PARETO
        raise TerritoryError(messages.INDEX_PENALTY_SCALE if wrong else messages.INDEX_NOT_POSITIVE)
    journal.note(messages.STAGE_NORMALISATION, _NORMALISED[method])
    if model.period.max() > 0:
        journal.note(messages.STAGE_NORMALISATION, messages.INDEX_OVER_PERIODS)
    journal.note(messages.STAGE_AGGREGATION, _AGGREGATED[kind])
    if kind in NEED_POSITIVE and method not in AROUND_100:
        journal.note(messages.STAGE_AGGREGATION, messages.INDEX_FROM_1)
    return scale


def _tell_missing(
    model: IndexModel, score: NDArray[np.float64], settings: Settings, journal: Journal
) -> None:
    missing = int(np.isnan(model.values).sum())
    unscored = int(np.isnan(score).sum())
    if unscored == len(score):
        raise TerritoryError(messages.INDEX_NO_SCORE, share=100 * settings.coverage)
    if missing:
        said = messages.INDEX_FILLED if settings.fill else messages.INDEX_LEFT_OUT
        journal.note(messages.STAGE_MISSING, said, count=missing)
    if unscored:
        journal.warn(
            messages.STAGE_MISSING,
            messages.INDEX_UNSCORED,
            count=unscored,
            total=len(score),
            share=100 * settings.coverage,
        )


def _add_intervals(
    table: pd.DataFrame,
    model: IndexModel,
    groups: Sequence[str],
    plan: Plan,
    journal: Journal,
    progress: Progress,
) -> None:
    """Add the quantiles of the rank over the draws, NaN without draws."""
    quantiles = ["rank_q05", "rank_median", "rank_q95"]
    if plan.draws == 0:
        journal.note(messages.STAGE_UNCERTAINTY, messages.INDEX_NO_DRAWS)
        table[quantiles] = np.nan
        return
    found = rank_intervals(model, plan, groups, progress)
    table["rank_q05"], table["rank_median"], table["rank_q95"] = found.q05, found.median, found.q95
    journal.note(
        messages.STAGE_UNCERTAINTY,
        messages.INDEX_DRAWN,
        draws=plan.draws,
        seed=plan.seed,
        variants=sum(len(kinds) for _, kinds in variants(model, plan)),
        noise=100 * plan.noise if VARY_WEIGHTS in plan.vary else 0,
    )
    width = float(np.nanmean(found.q95 - found.q05))
    journal.note(messages.STAGE_UNCERTAINTY, messages.INDEX_WIDTH, width=width)


# --- the table of indicators ---------------------------------------------------------------------


def _about(raw: NDArray[np.float64], treated: Sequence[Treated], model: IndexModel) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "effective_weight_pct": 100 * model.structure.effective,
            "skewness": [skewness(column) for column in raw.T],
            "kurtosis": [kurtosis(column) for column in raw.T],
            "treated": pd.Series([one.how for one in treated], dtype="object"),
            "treated_n": [one.count for one in treated],
        }
    )


def _joined(
    rows: Rows,
    indicators: Sequence[IndexIndicator],
    used: NDArray[np.bool_],
    about: pd.DataFrame,
) -> pd.DataFrame:
    """Return the table of all indicators; those left out weigh nothing."""
    columns = ("code", *COLUMNS[1:])
    table = pd.DataFrame({name: [getattr(one, name) for one in indicators] for name in columns})
    table = table.rename(columns={"code": "indicator"})
    known = rows.values.notna().sum().to_numpy()
    table["n"], table["missing"] = known, len(rows.values) - known
    about.index = pd.Index(np.flatnonzero(used))
    table = table.join(about)
    table["effective_weight_pct"] = table["effective_weight_pct"].fillna(0.0)
    table["treated_n"] = table["treated_n"].astype("Int64")
    return table[list(ABOUT)]
