"""The 3-30-300 rule: three trees in view, 30 % of canopy around, 300 m to a green space."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.population_served import shares_by_zone, totals_by_zone

if TYPE_CHECKING:
    from numpy.typing import NDArray

TREES, CANOPY_PCT, DISTANCE_M = 3, 30.0, 300.0
"""The three thresholds, all inclusive (Konijnendijk 2023)."""

RULES = ("rule_3", "rule_30", "rule_300")
_SPOKEN = {"rule_3_pct": "3", "rule_30_pct": "30", "rule_300_pct": "300", "all_pct": "3-30-300"}
_ROUNDING = 1e-9


def green_rules(
    trees_visible: NDArray[np.float64],
    canopy_pct: NDArray[np.float64],
    dist_green_m: NDArray[np.float64],
    on_street: NDArray[np.bool_],
) -> pd.DataFrame:
    """Return which of the three rules each place meets.

    Parameters
    ----------
    trees_visible, canopy_pct, dist_green_m : numpy.ndarray of float
        What was found; NaN where unknown.
    on_street : numpy.ndarray of bool
        Whether the distance could be measured from the place: NaN then means that no green space
        can be reached.

    Returns
    -------
    pandas.DataFrame
        Numbered from 0: ``trees_visible``, ``canopy_pct``, ``dist_green_m``; ``rule_3``,
        ``rule_30``, ``rule_300`` (1 met, 0 not); ``rules_met`` (0–3). A rule is NaN where what it
        asks for is unknown, and then ``rules_met`` too: a count of fewer rules would look worse
        than it is.

    Notes
    -----
    ``rule_3 = trees >= 3``, ``rule_30 = canopy >= 30``, ``rule_300 = distance <= 300``. Source:
    Konijnendijk, C. C. (2023), Journal of Forestry Research 34, 821–830.
    """
    table = pd.DataFrame(
        {"trees_visible": trees_visible, "canopy_pct": canopy_pct, "dist_green_m": dist_green_m}
    )
    met: dict[str, tuple[pd.Series, Any]] = {
        "rule_3": (table["trees_visible"] >= TREES, table["trees_visible"].notna()),
        "rule_30": (
            table["canopy_pct"] >= CANOPY_PCT * (1 - _ROUNDING),
            table["canopy_pct"].notna(),
        ),
        "rule_300": (table["dist_green_m"] <= DISTANCE_M * (1 + _ROUNDING), on_street),
    }
    for rule, (kept, known) in met.items():
        table[rule] = kept.astype("float64").where(known)
    table["rules_met"] = table[list(RULES)].sum(axis=1, skipna=False)
    return table


def summarise_rules(
    population: pd.Series, rules: pd.DataFrame, zone_of: pd.Series, labels: pd.Index
) -> pd.DataFrame:
    """Return the share of residents for whom each rule is met, by zone.

    Parameters
    ----------
    population : pandas.Series
        People of each place; NaN counts as none.
    rules : pandas.DataFrame
        From :func:`green_rules`, same index.
    zone_of : pandas.Series
        The label of each place's zone, None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.

    Returns
    -------
    pandas.DataFrame
        ``population`` (all people of the zone), ``rule_3_pct``, ``rule_30_pct``,
        ``rule_300_pct``, ``all_pct`` (0–100, of the people for whom the rule is known). NaN where
        there is nobody, or the rule is known for nobody.
    """
    result = totals_by_zone(population.to_frame("population"), zone_of, labels)
    for name, values, least in _asked(rules):
        flags = (values >= least).to_frame(name)
        result[name] = shares_by_zone(population.where(values.notna()), flags, zone_of, labels)[
            name
        ]
    return result


def report_rules(
    rules: pd.DataFrame, population: pd.Series | None, zone_of: pd.Series | None
) -> dict[str, float]:
    """Log how many places and people meet each rule, and who could not be counted.

    Parameters
    ----------
    rules : pandas.DataFrame
        From :func:`green_rules`.
    population : pandas.Series, optional
        People of each place, where they are known.
    zone_of : pandas.Series, optional
        The zone of each place, where zones were given.

    Returns
    -------
    dict
        ``rule_3_pct`` and so on of all residents (of all places where people are unknown); a rule
        that is known nowhere is left out.
    """
    totals: dict[str, float] = {}
    weights = pd.Series(1.0, index=rules.index) if population is None else population.fillna(0.0)
    for name, values, least in _asked(rules):
        known = float(weights[values.notna()].sum())
        if known <= 0:
            continue
        met = float(weights[values >= least].sum())
        totals[name] = round(100 * met / known, 4)
        template = messages.RULE_BY_PLACES if population is None else messages.RULE_BY_PEOPLE
        note(template, rule=_SPOKEN[name], met=met, total=known, share=totals[name])
    unknown = int(rules["rules_met"].isna().sum())
    if unknown and unknown < len(rules):
        warn(messages.RULES_UNKNOWN, count=unknown, total=len(rules))
    if population is not None and zone_of is not None:
        outside = float(population[zone_of.isna()].sum())
        if outside > 0:
            warn(messages.PEOPLE_OUTSIDE_ZONES, count=outside)
    return totals


def _asked(rules: pd.DataFrame) -> list[tuple[str, pd.Series, int]]:
    """Return each share's name, the values it looks at, and from which on a rule is met."""
    return [
        *((f"{rule}_pct", rules[rule], 1) for rule in RULES),
        ("all_pct", rules["rules_met"], 3),
    ]
