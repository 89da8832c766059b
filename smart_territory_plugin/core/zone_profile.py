"""One zone among its neighbours: rank, gap to the municipality, what is strong and what is weak."""

from __future__ import annotations

import numpy as np
import pandas as pd

from smart_territory_plugin.core.catalogue import Indicator
from smart_territory_plugin.core.report_values import summed_indicators, zone_rows
from smart_territory_plugin.core.values import INDICATIVE, MUNICIPALITY

STRONG, WEAK = "strong", "weak"
_GOOD, _BAD = ("very_good", "good"), ("bad", "very_bad")
_THIRD = 3
_FEWEST = 3


def zone_profiles(values: pd.DataFrame, indicators: list[Indicator]) -> pd.DataFrame:
    """Return how each zone stands in each indicator.

    Parameters
    ----------
    values : pandas.DataFrame
        VALUES of one municipality, one row a zone and indicator.
    indicators : list of Indicator
        Those to look at; others are left out.

    Returns
    -------
    pandas.DataFrame
        A row a zone and indicator, in the order of the indicators and of the rows of VALUES:

        ``zone_code``, ``indicator``
            Which.
        ``value``, ``band``, ``flag``
            As in VALUES.
        ``whole``
            The municipality's own value, NaN where there is none.
        ``gap``
            ``value − whole``, in the indicator's unit; NaN for an amount of which the
            municipality's value is the sum, where zone and whole do not compare.
        ``share_pct``
            For such an amount the zone's share of it, 0–100; NaN for all others.
        ``rank``, ``ranked``
            Place among the zones with a value (1 is the best; equal values share the better
            place) and how many zones that are. NaN where neither more nor less is better.
        ``standing``
            :data:`STRONG` where the band is good or very good, :data:`WEAK` where it is bad or
            very bad. Without a band: strong where the zone is better than the municipality and in
            the best third of three or more zones, weak the reverse; None else. A reading that is
            only indicative, and an amount, which is large where the zone is large, have none.
    """
    parts = [_of_indicator(values, indicator) for indicator in indicators]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()


def _of_indicator(values: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    rows = values[(values["indicator"] == indicator.id).to_numpy()]
    of_whole = rows.loc[rows["zone_level"] == MUNICIPALITY, "value"]
    whole = float(of_whole.iloc[0]) if len(of_whole) else np.nan
    table = zone_rows(rows)[["zone_code", "indicator", "value", "band", "flag"]].copy()
    table["whole"] = whole
    amount = indicator.id in summed_indicators()
    table["gap"] = np.nan if amount else table["value"] - whole
    table["share_pct"] = 100 * table["value"] / whole if amount and whole else np.nan
    if indicator.direction:
        better_first = table["value"] * -indicator.direction
        table["rank"] = better_first.rank(method="min")
        worse_first = (-better_first).rank(method="min")
    else:
        table["rank"] = worse_first = pd.Series(np.nan, index=table.index)
    count = int(table["value"].notna().sum())
    table["ranked"] = np.where(table["rank"].notna(), float(count), np.nan)
    advantage = table["gap"] * indicator.direction
    third = count // _THIRD if count >= _FEWEST else 0
    no_standing = amount or not indicator.direction
    tests = [
        no_standing | (table["flag"] == INDICATIVE) | table["value"].isna(),
        table["band"].isin(_GOOD),
        table["band"].isin(_BAD),
        table["band"].notna(),
        (table["rank"] <= third) & (advantage > 0),
        (worse_first <= third) & (advantage < 0),
    ]
    found = np.select(tests, ["", STRONG, WEAK, "", STRONG, WEAK], "")
    table["standing"] = pd.Series([side or None for side in found], table.index, dtype="object")
    return table
