"""The nearest facilities of each category, along streets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.network_search import nearest

if TYPE_CHECKING:
    from smart_territory_plugin.core.network import Costs, Network
    from smart_territory_plugin.core.network_snap import Snapped

ALL = "all"
"""The category of facilities that have none."""

OFF_NETWORK = "off_network"
"""The origin has no geometry or lies too far from any street."""
BEYOND = "beyond_limit"
"""No facility within the longest cost, or none that streets lead to."""

_MOST_CATEGORIES = 60
_LONGEST_NAME = 30 - len("cost_")


class NearestFacilities(NamedTuple):
    """What was found of each origin."""

    table: pd.DataFrame
    """Index of the origins: ``cost_<category>`` (of the nearest, NaN where none), ``facility``
    (position of the nearest of all), ``snap_m``, ``reason`` (None where every category is
    reached, else :data:`OFF_NETWORK` or :data:`BEYOND`)."""
    matrix: pd.DataFrame
    """``origin``, ``category``, ``rank``, ``facility`` (positions), ``cost``."""


def category_columns(categories: pd.Series, field: str, layer: str) -> pd.Series:
    """Return the category of each facility as it ends a field's name.

    Parameters
    ----------
    categories : pandas.Series
        Any values; NULL and empty text have no category.
    field, layer : str
        Names for the sentences.

    Returns
    -------
    pandas.Series
        Lower-case ASCII with ``_`` between words, at most 25 signs, different for different
        values; None where there is no category.

    Raises
    ------
    TerritoryError
        ``CATEGORIES_TOO_MANY`` for more than 60.
    """
    texts = categories.map(lambda value: str(value).strip() or None, na_action="ignore")
    values = sorted(texts.dropna().unique())
    if len(values) > _MOST_CATEGORIES:
        raise TerritoryError(
            messages.CATEGORIES_TOO_MANY, field=field, count=len(values), most=_MOST_CATEGORIES
        )
    names: dict[str, str] = {}
    for value in values:
        stem = plain(value).replace(" ", "_") or "other"
        name, number = stem[:_LONGEST_NAME], 1
        while name in names.values():
            number += 1
            name = f"{stem[: _LONGEST_NAME - len(str(number)) - 1]}_{number}"
        names[value] = name
    missing = int(texts.isna().sum())
    if missing:
        warn(messages.CATEGORIES_EMPTY, layer=layer, count=missing, field=field)
    return pd.Series([names.get(value) for value in texts], index=categories.index, dtype="object")


def nearest_facilities(
    network: Network,
    costs: Costs,
    origins: Snapped,
    facilities: Snapped,
    categories: pd.Series,
    *,
    k: int = 1,
    max_cost: float = np.inf,
    progress: Progress = silent,
) -> NearestFacilities:
    """Return the k nearest facilities of each category for every origin.

    Parameters
    ----------
    network, costs
        The network and what its edges cost on the way to the facility; for the way back turn
        the costs (:meth:`~.network.Costs.turned`).
    origins, facilities : Snapped
        Where they lie on it.
    categories : pandas.Series
        The category of each facility in their order (:func:`category_columns`), None to leave
        it out.
    k : int
        How many of each category.
    max_cost : float
        Longest way in the unit of ``costs``, inclusive.
    progress : callable
        Called with the share done.

    Returns
    -------
    NearestFacilities
    """
    count = len(origins.edge)
    names = sorted(categories.dropna().unique())
    found = []
    for number, name in enumerate(names):

        def of_all(done: float, begun: int = number) -> None:
            progress((begun + done) / len(names))

        here = np.flatnonzero((categories == name).to_numpy())
        pairs = nearest(
            network,
            costs,
            origins,
            facilities.only(here),
            k=k,
            max_cost=max_cost,
            progress=of_all,
        )
        pairs["facility"] = here[pairs["facility"]]
        pairs.insert(1, "category", name)
        found.append(pairs)
        _report(name, pairs, count)
    matrix = pd.concat(found, ignore_index=True)
    matrix = matrix.sort_values(["origin", "category", "rank"], ignore_index=True)
    return NearestFacilities(_table(matrix, names, origins), matrix)


def _table(matrix: pd.DataFrame, names: list[str], origins: Snapped) -> pd.DataFrame:
    first = matrix[matrix["rank"] == 1]
    index = pd.RangeIndex(len(origins.edge))
    wide = first.pivot_table(index="origin", columns="category", values="cost", aggfunc="first")
    wide = wide.reindex(index=index, columns=names).astype("float64")
    best = first.sort_values(["origin", "cost"], kind="stable").drop_duplicates("origin")
    facility = best.set_index("origin")["facility"].reindex(index).astype("Int64")
    reason = np.full(len(index), None, dtype=object)
    reason[wide.isna().any(axis=1).to_numpy()] = BEYOND
    reason[~origins.found] = OFF_NETWORK
    table = wide.add_prefix("cost_")
    table["facility"] = facility
    table["snap_m"] = origins.off_m
    table["reason"] = pd.Series(reason, index=index, dtype="object")
    table.columns.name = None
    return table


def _report(name: str, pairs: pd.DataFrame, total: int) -> None:
    costs = pairs.loc[pairs["rank"] == 1, "cost"]
    median = float(costs.median()) if len(costs) else np.nan
    note(messages.NEAREST_FOUND, category=name, reached=len(costs), total=total, median=median)
