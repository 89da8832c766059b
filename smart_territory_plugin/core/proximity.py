"""Everyday places within minutes: what each place reaches of every category, and its score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.network_search import nearest, within_limit
from smart_territory_plugin.core.population_served import shares_by_zone, totals_by_zone

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Costs, Network
    from smart_territory_plugin.core.network_snap import Snapped
    from smart_territory_plugin.core.proximity_categories import Category


def minutes_to_nearest(
    network: Network,
    costs: Costs,
    origins: Snapped,
    facilities: Snapped,
    members: Mapping[str, NDArray[np.bool_]],
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the minutes from each origin to the nearest facility of every category.

    Parameters
    ----------
    network, costs
        The network and the minutes that its edges take.
    origins, facilities : Snapped
        Where they lie on it.
    members : mapping
        For each category, which facilities belong to it
        (:func:`~.proximity_categories.members`).
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        A row an origin, numbered from 0, a column a category: minutes, without any limit; NaN
        where no facility of it can be reached.
    """
    result = pd.DataFrame(
        np.nan, index=pd.RangeIndex(len(origins.edge)), columns=list(members), dtype="float64"
    )
    for done, (code, rows) in enumerate(members.items()):
        progress(done / len(members))
        of_category = type(facilities)(
            facilities.edge[rows], facilities.share[rows], facilities.off_m[rows]
        )
        if of_category.found.any():
            ways = nearest(network, costs, origins, of_category)
            result.loc[ways["origin"].to_numpy(), code] = ways["cost"].to_numpy()
    progress(1.0)
    return result


def proximity(
    minutes: pd.DataFrame, categories: Sequence[Category], drawn: NDArray[np.bool_]
) -> pd.DataFrame:
    """Return how many categories each place reaches in time, which it misses, and its score.

    Parameters
    ----------
    minutes : pandas.DataFrame
        From :func:`minutes_to_nearest`.
    categories : sequence of Category
        Those of the columns, in order.
    drawn : numpy.ndarray of bool
        Whether a place has a geometry.

    Returns
    -------
    pandas.DataFrame
        Index of ``minutes``. ``categories_reached``: how many are within their own minutes (at
        the limit is within). ``missing``: the codes of the others, with commas between; empty
        where none is missing. ``score``: 0 to 100. ``all_reached``: 1 or 0. A place that no
        street leads to anything from reaches 0; one without geometry has no value in any of them.

    Notes
    -----
    ``score_i = 100 · Σ_c w_c [t_ic <= T_c] / Σ_c w_c`` with the weight w and the minutes T of
    each category. The idea of everyday places within a short walk is that of the 15-minute city
    (Moreno et al. 2021); this score is the project's own.
    """
    weights = np.array([category.weight for category in categories])
    reached = reached_in_time(minutes, categories).to_numpy()
    count = reached.sum(axis=1)
    table = pd.DataFrame(
        {
            "categories_reached": count.astype("float64"),
            "missing": _missing(reached, [category.code for category in categories]),
            "score": 100 * (reached @ weights) / weights.sum(),
            "all_reached": (count == len(categories)).astype("float64"),
        },
        index=minutes.index,
    )
    # Weights such as 0.1 and 0.2 add up to a hair less or more than their sum.
    table.loc[table["all_reached"] == 1, "score"] = 100.0
    table.loc[~drawn, table.columns.drop("missing")] = np.nan
    table.loc[~drawn, "missing"] = None
    return table


def _missing(reached: NDArray[np.bool_], codes: Sequence[str]) -> NDArray[np.object_]:
    """Return the codes that each row lacks; rows that lack the same are written once."""
    if len(reached) == 0:
        return np.array([], dtype=object)
    patterns, which = np.unique(reached, axis=0, return_inverse=True)
    texts = [
        ", ".join(code for code, has in zip(codes, row, strict=True) if not has) for row in patterns
    ]
    return np.array(texts, dtype=object)[which.reshape(-1)]


def summarise_proximity(
    people: pd.Series,
    found: pd.DataFrame,
    within: pd.DataFrame,
    zone_of: pd.Series,
    labels: pd.Index,
) -> pd.DataFrame:
    """Return what the residents of each zone reach.

    Parameters
    ----------
    people : pandas.Series
        Residents of each place; NaN counts as none.
    found : pandas.DataFrame
        From :func:`proximity`, same index.
    within : pandas.DataFrame
        Whether each category is reached in time (:func:`reached_in_time`).
    zone_of : pandas.Series
        The label of each place's zone, None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.

    Returns
    -------
    pandas.DataFrame
        Index ``labels``. ``population``; ``all_pct``: ``100 · Σ p·all / Σ p``; ``score_mean``:
        ``Σ p·score / Σ p``; ``reached_<code>_pct`` for each category. Shares are 0–100, NaN
        where a zone has nobody or nobody's number is known. A place off the streets counts with
        what it reaches: nothing.
    """
    flags = within.add_prefix("reached_").add_suffix("_pct").astype("float64")
    flags.insert(0, "all_pct", found["all_reached"].astype("float64"))
    flags.insert(1, "score_mean", found["score"].astype("float64") / 100)
    table = totals_by_zone(people.to_frame("population"), zone_of, labels)
    shares = shares_by_zone(people, flags.fillna(0.0), zone_of, labels)
    return table.join(shares.where(table["population"] > 0))


def reached_in_time(minutes: pd.DataFrame, categories: Sequence[Category]) -> pd.DataFrame:
    """Return whether each place reaches each category within its minutes."""
    limits = [within_limit(category.minutes) for category in categories]
    return minutes <= np.array(limits)


def report_categories(
    members: Mapping[str, NDArray[np.bool_]], names: Mapping[str, str], table: str
) -> None:
    """Log how many facilities each category has, and warn of those that have none.

    Parameters
    ----------
    members : mapping
        From :func:`~.proximity_categories.members`.
    names : mapping
        What the user calls each category.
    table : str
        The table's file name.
    """
    counts = {code: int(rows.sum()) for code, rows in members.items()}
    found = ", ".join(f"{names[code]} {count}" for code, count in counts.items() if count)
    note(messages.CATEGORIES_FOUND, found=found)
    empty = [names[code] for code, count in counts.items() if not count]
    if empty:
        warn(messages.CATEGORIES_WITHOUT_PLACES, names=", ".join(empty), table=table)


def report_people(
    people: pd.Series,
    drawn: NDArray[np.bool_],
    connected: NDArray[np.bool_],
    zone_of: pd.Series | None,
    limit_m: float,
) -> None:
    """Log the residents who have no way to anywhere, and those in no zone.

    Parameters
    ----------
    people : pandas.Series
        Residents of each place.
    drawn, connected : numpy.ndarray of bool
        Whether a place has a geometry, and whether it lies near a street.
    zone_of : pandas.Series, optional
        The zone of each place, where zones were given.
    limit_m : float
        Longest distance to the street (m).
    """
    lost = float(people[drawn & ~connected].sum())
    if lost > 0:
        warn(messages.PEOPLE_NOT_CONNECTED, count=lost, limit=limit_m)
    nowhere = float(people[~drawn].sum())
    if nowhere > 0:
        warn(messages.PEOPLE_WITHOUT_GEOMETRY, count=nowhere)
    outside = 0.0 if zone_of is None else float(people[drawn & zone_of.isna().to_numpy()].sum())
    if outside > 0:
        warn(messages.PEOPLE_OUTSIDE_ZONES, count=outside)


def report_proximity(
    people: pd.Series | None,
    found: pd.DataFrame,
    within: pd.DataFrame,
    names: Mapping[str, str],
) -> dict[str, float]:
    """Log the figures of the whole area: of its residents, or of the places where nobody counts.

    Parameters
    ----------
    people : pandas.Series, optional
        Residents of each place; without them every place counts one.
    found, within
        As :func:`summarise_proximity`.
    names : mapping
        What the user calls each category.

    Returns
    -------
    dict
        ``all_pct``, ``score_mean`` and ``reached_<code>_pct`` of the whole.
    """
    weights = pd.Series(1.0, index=found.index) if people is None else people
    everywhere = pd.Series("all", index=found.index, dtype=object)
    whole = summarise_proximity(weights, found, within, everywhere, pd.Index(["all"])).iloc[0]
    note(
        messages.PROXIMITY_PLACES if people is None else messages.PROXIMITY_PEOPLE,
        share=whole["all_pct"],
        total=whole["population"],
        count=len(within.columns),
        score=whole["score_mean"],
    )
    shares = {code: whole[f"reached_{code}_pct"] for code in map(str, within)}
    least = sorted(shares, key=lambda code: shares[code])
    listed = ", ".join(f"{names[code]} {shares[code]:.1f} %" for code in least)
    note(messages.PROXIMITY_SHARES, shares=listed)
    figures = whole.drop("population")
    return {str(name): round(float(value), 4) for name, value in figures.items()}
