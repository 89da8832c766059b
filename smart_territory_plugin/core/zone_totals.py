"""Values of zones put together to values of the zones they make up, each kind in its own way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import pandas as pd

from smart_territory_plugin.core.recipes import RecipeValue, recipes

SUM, WEIGHTED, NEITHER = "sum", "weighted", "neither"
"""How one of the parts becomes that of the whole: added, weighted by ``base_n``, not at all."""
KEYS = ("territory", "zone", "indicator", "dimension", "scenario", "period")

_AMOUNTS = frozenset(("t", "kg", "ha", "km", "m", "m²", "m³", "kWh"))
_OF_ORDER = ("median", "_max", "_min", "_p90", "_p95", "_class", "_mean_max")


@lru_cache(maxsize=1)
def _recipe_values() -> dict[str, RecipeValue]:
    return {value.indicator: value for step in recipes() for value in step.values}


def kind_of(indicator: str, unit: str | None) -> str:
    """Return how values of parts become the value of the whole.

    Parameters
    ----------
    indicator : str
        The id in the catalogue, or one of the user's own.
    unit : str, optional
        As in VALUES.

    Returns
    -------
    str
        :data:`SUM` where the profile adds zones up, and for amounts of land, length or weight;
        :data:`WEIGHTED` for means and shares that rest on a base, and any share; else
        :data:`NEITHER`: medians, extremes, classes and what nothing is known of.
    """
    if any(word in indicator for word in _OF_ORDER):
        return NEITHER
    value = _recipe_values().get(indicator)
    if value is not None:
        based = value.base is not None or value.summary is not None
        return SUM if value.whole == "sum" else WEIGHTED if based else NEITHER
    if unit == "%":
        return WEIGHTED
    return SUM if unit in _AMOUNTS else NEITHER


def put_together(rows: pd.DataFrame, parts: Sequence[int] | np.ndarray) -> pd.DataFrame:
    """Return the values of zones from those of their parts.

    Parameters
    ----------
    rows : pandas.DataFrame
        VALUES with :data:`KEYS`, where ``zone`` tells which zone a row's part belongs to.
    parts : sequence of int
        For each row, how many parts the zone has in the row's table.

    Returns
    -------
    pandas.DataFrame
        A row for each combination of :data:`KEYS`, in the order of the first; columns as in
        ``rows`` and ``parts_n`` (parts that have a row) and ``lost`` (text, why a zone of several
        parts has no value: ``kind``, ``base`` where no base_n says how much a part weighs,
        ``part`` where an added part is unknown; else empty). Of a zone with one part the row is
        as it was. ``base_n`` is the sum of the parts', ``coverage_pct`` the mean weighted by
        it; a zone of several parts has no ``band``, whose limits depend on the typology.

    Notes
    -----
    Weighted: ``Σ v b / Σ b`` over the parts with a value. A part without value but with a base is
    left out and lowers ``coverage_pct``.
    """
    table = rows.assign(parts=np.asarray(parts, dtype="int64")).reset_index(drop=True)
    keys = [table[key].fillna("") for key in KEYS]
    group = pd.Series(list(zip(*keys, strict=True)), index=table.index, dtype="object")
    number = pd.Series(pd.factorize(group)[0], index=table.index)
    first = table[~number.duplicated()].reset_index(drop=True)
    count = number.value_counts().sort_index().to_numpy()
    whole = first["parts"].to_numpy() == 1
    kinds = np.array(
        [kind_of(i, u) for i, u in zip(first["indicator"], first["unit"], strict=True)],
        dtype=object,
    )
    sums = _sums(table, number, len(first))
    lost = _reasons(kinds, sums, count < first["parts"].to_numpy())
    lost[whole] = ""
    merged = np.where(kinds == SUM, sums["value"], sums["mean"])
    merged[lost != ""] = np.nan
    result = first.assign(
        value=np.where(whole, first["value"], merged),
        base_n=np.where(whole, first["base_n"], sums["base"]),
        coverage_pct=np.where(whole, first["coverage_pct"], sums["coverage"]),
        band=pd.Series(
            [band if one else None for band, one in zip(first["band"], whole, strict=True)],
            dtype="object",
        ),
        parts_n=count,
        lost=pd.Series(lost, dtype="object"),
    )
    return result.drop(columns="parts")


def _sums(table: pd.DataFrame, number: pd.Series, size: int) -> dict[str, np.ndarray]:
    """Return for each zone the sums over its parts."""
    value, base = table["value"].to_numpy(), table["base_n"].to_numpy()
    coverage = table["coverage_pct"].fillna(100.0).to_numpy()
    told = ~np.isnan(value)
    weight = np.where(np.isnan(base), 0.0, base)

    def total(amounts: np.ndarray) -> np.ndarray:
        return np.bincount(number, amounts, size)

    known = total(np.where(told, weight, 0.0))
    whole = total(weight)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = total(np.where(told, value * weight, 0.0)) / known
        covered = total(np.where(told, weight * coverage, 0.0)) / whole
    unbased = total(np.isnan(base).astype(float)) > 0
    return {
        "value": total(np.where(told, value, 0.0)),
        "mean": np.where(known > 0, mean, np.nan),
        "base": np.where(unbased, np.nan, whole),
        "coverage": np.where(whole > 0, covered, np.nan),
        "unknown": total((~told).astype(float)) > 0,
        "unbased": total((told & np.isnan(base)).astype(float)) > 0,
    }


def _reasons(kinds: np.ndarray, sums: dict[str, np.ndarray], short: np.ndarray) -> np.ndarray:
    """Return why a zone of several parts has no value, empty where it has one."""
    reason = np.full(len(kinds), "", dtype=object)
    reason[short | ((kinds == SUM) & sums["unknown"])] = "part"
    reason[(kinds == WEIGHTED) & sums["unbased"]] = "base"
    reason[kinds == NEITHER] = "kind"
    return reason
