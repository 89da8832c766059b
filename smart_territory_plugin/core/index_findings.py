"""What an index says: strengths and weaknesses of each zone, how indicators go together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.index_journal import Journal
from smart_territory_plugin.core.index_model import IndexModel
from smart_territory_plugin.core.index_weights import correlations

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_NAMED = 3
"""Strengths, and weaknesses, that are named of a zone."""
REDUNDANT = 0.9
"""Correlation from which two indicators tell nearly the same."""

_MOST_PAIRS = 5  # that the log names


def strengths_and_weaknesses(
    scale: NDArray[np.float64],
    scored: NDArray[np.bool_],
    model: IndexModel,
    labels: Sequence[str],
) -> tuple[pd.Series, pd.Series]:
    """Return in words where each zone stands out among those of its period.

    Parameters
    ----------
    scale : numpy.ndarray of float
        Shape (rows, indicators): normalised, more is better; NaN where unknown.
    scored : numpy.ndarray of bool
        Shape (rows,): the rows that have a score; the others get None.
    model : IndexModel
        The index.
    labels : sequence of str
        The names of the indicators.

    Returns
    -------
    strengths, weaknesses : pandas.Series
        Up to three names each, the most telling first, with the place of the zone among those
        that have the indicator: “Hot land (1/12)”. Strengths lie in the better half of the zones,
        weaknesses in the worse one.
    """
    strengths = np.full(len(scale), None, dtype=object)
    weaknesses = strengths.copy()
    for rows in model.ranked_rows(scored):
        if not len(rows):
            continue
        known = np.where(np.isnan(model.values[rows]), np.nan, scale[rows])
        table = pd.DataFrame(known)
        places = table.rank(ascending=False, method="min").to_numpy()
        count = (~np.isnan(known)).sum(axis=0)
        middle = table.rank(ascending=False).to_numpy()
        share = (middle - 1) / np.maximum(count - 1, 1)
        share[:, count < 2] = np.nan
        strengths[rows] = _named(share, share < 0.5, places, count, labels)
        weaknesses[rows] = _named(-share, share > 0.5, places, count, labels)
    return pd.Series(strengths, dtype="object"), pd.Series(weaknesses, dtype="object")


def _named(
    order: NDArray[np.float64],
    chosen: NDArray[np.bool_],
    places: NDArray[np.float64],
    count: NDArray[np.intp],
    labels: Sequence[str],
) -> list[str]:
    """Return the names of the chosen indicators of each row, those with the least order first."""
    sorted_by = np.where(chosen, order, np.inf)
    first = np.argsort(sorted_by, axis=1, kind="stable")[:, :MOST_NAMED]
    names = np.array(labels, dtype=object)
    return [
        "; ".join(
            f"{names[column]} ({places[row, column]:.0f}/{count[column]})"
            for column in columns
            if chosen[row, column]
        )
        for row, columns in enumerate(first)
    ]


def relations(
    scale: NDArray[np.float64],
    score: NDArray[np.float64],
    model: IndexModel,
    journal: Journal,
) -> pd.DataFrame:
    """Return how each indicator goes with the index and with the others, and log what stands out.

    Returns
    -------
    pandas.DataFrame
        A row an indicator: ``correlation`` with the score (NaN where it cannot be worked out),
        ``redundant_with`` (indicators that correlate with it beyond 0.9) and ``conflicts_with``
        (indicators of its group whose correlation with it is below 0), as codes with a comma
        between them, empty for none.
    """
    found = correlations(np.column_stack([scale, score]))
    among = np.nan_to_num(found[:-1, :-1], nan=0.0)
    np.fill_diagonal(among, 0.0)
    same_group = model.structure.group[:, None] == model.structure.group[None, :]
    alike = among > REDUNDANT
    apart = (among < -1e-9) & same_group
    _tell(among, alike, model.limits.codes, messages.INDEX_REDUNDANT, journal)
    _tell(among, apart, model.limits.codes, messages.INDEX_CONFLICTS, journal)
    against = [c for c, r in zip(model.limits.codes, found[:-1, -1], strict=True) if r < 0]
    if against:
        journal.warn(messages.STAGE_REVIEW, messages.INDEX_AGAINST_SCORE, codes=", ".join(against))
    return pd.DataFrame(
        {
            "correlation": found[:-1, -1],
            "redundant_with": _listed(alike, model.limits.codes),
            "conflicts_with": _listed(apart, model.limits.codes),
        }
    )


def _tell(
    among: NDArray[np.float64],
    chosen: NDArray[np.bool_],
    codes: Sequence[str],
    template: str,
    journal: Journal,
) -> None:
    """Log how many pairs are chosen, and the strongest of them."""
    first, second = np.nonzero(np.triu(chosen, 1))
    if not len(first):
        return
    strongest = np.argsort(-np.abs(among[first, second]), kind="stable")[:_MOST_PAIRS]
    pairs = [
        f"{codes[first[n]]} – {codes[second[n]]} ({among[first[n], second[n]]:.2f})"
        for n in strongest
    ]
    journal.warn(messages.STAGE_REVIEW, template, count=len(first), pairs="; ".join(pairs))


def _listed(chosen: NDArray[np.bool_], codes: Sequence[str]) -> pd.Series:
    lines = [", ".join(codes[place] for place in np.flatnonzero(row)) for row in chosen]
    return pd.Series(lines, dtype="object")
