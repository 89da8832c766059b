"""What changes when a threshold is moved: places, people, what is unknown, and how sure that is.

The arithmetic is a comparison and a sum; it says on which side of a line a value lies and nothing
about whether a law is met.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

SIDES = ("both", "gained", "lost", "neither", "unknown")
"""Where a place stands: reaches both thresholds, only the proposed one (gained), only the one in
force (lost), neither, or has no value."""

SHARES = (-10.0, -7.5, -5.0, -2.5, 0.0, 2.5, 5.0, 7.5, 10.0)
"""Steps of the proposed threshold in the sensitivity, percent."""

_CLOSE = 1e-9


@dataclass(frozen=True)
class Rule:
    """Two thresholds of one indicator.

    Parameters
    ----------
    indicator : str
        The indicator's id.
    in_force, proposed : float
        In the indicator's unit.
    at_least : bool
        True where a value reaches a threshold from above (value ≥ threshold), False where from
        below (value ≤ threshold).
    """

    indicator: str
    in_force: float
    proposed: float
    at_least: bool


def reaches(values: np.ndarray, threshold: float, at_least: bool) -> np.ndarray:
    """Tell which values reach a threshold; one that equals it does, an unknown one does not.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (n,), NaN where unknown.
    threshold : float
        In the unit of the values.
    at_least : bool
        As :class:`Rule` says.

    Returns
    -------
    numpy.ndarray
        Booleans, shape (n,). A value within a thousand-millionth of the threshold counts as
        equal, so that 0.1 + 0.2 reaches 0.3.
    """
    equal = np.isclose(values, threshold, rtol=_CLOSE, atol=0.0)
    beyond = values >= threshold if at_least else values <= threshold
    return beyond | equal


def sides(values: np.ndarray, rule: Rule) -> np.ndarray:
    """Return for each value one of :data:`SIDES` (shape (n,), text)."""
    before = reaches(values, rule.in_force, rule.at_least)
    after = reaches(values, rule.proposed, rule.at_least)
    tests = [np.isnan(values), before & after, after, before]
    return np.select(tests, ["unknown", "both", "gained", "lost"], "neither")


def totals(found: np.ndarray, people: np.ndarray) -> pd.DataFrame:
    """Return places and people on each side.

    Parameters
    ----------
    found : numpy.ndarray
        As :func:`sides` returns them, shape (n,).
    people : numpy.ndarray
        People of each place, shape (n,), NaN where unknown.

    Returns
    -------
    pandas.DataFrame
        Indexed by :data:`SIDES`: ``places``, ``people`` (NaN where no place of the side has
        known people) and ``uncounted``, the places whose people are unknown.
    """
    table = pd.DataFrame({"side": found, "people": people})
    grouped = table.groupby("side")["people"]
    result = pd.DataFrame(
        {
            "places": grouped.size(),
            "people": grouped.sum(min_count=1),
            "uncounted": grouped.size() - grouped.count(),
        }
    ).reindex(list(SIDES))
    result[["places", "uncounted"]] = result[["places", "uncounted"]].fillna(0).astype("int64")
    result.loc[result["places"] == 0, "people"] = 0.0
    return result


def sensitivity(values: np.ndarray, people: np.ndarray, rule: Rule) -> pd.DataFrame:
    """Return how many places and people reach the proposed threshold if it lay a little elsewhere.

    The threshold is moved by :data:`SHARES` percent of itself; where it is 0, of the range of the
    values.

    Parameters
    ----------
    values, people : numpy.ndarray
        Shape (n,), NaN where unknown.
    rule : Rule
        The thresholds.

    Returns
    -------
    pandas.DataFrame
        A row a share: ``share_pct``, ``threshold``, ``places``, ``people``.
    """
    known = values[np.isfinite(values)]
    size = abs(rule.proposed) or (float(np.ptp(known)) if len(known) else 0.0)
    rows = []
    for share in SHARES:
        threshold = rule.proposed + share / 100 * size
        reached = reaches(values, threshold, rule.at_least)
        rows.append(
            {
                "share_pct": share,
                "threshold": threshold,
                "places": int(reached.sum()),
                "people": float(np.nansum(people[reached])),
            }
        )
    return pd.DataFrame(rows)
