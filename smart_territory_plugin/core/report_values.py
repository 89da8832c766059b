"""VALUES brought to what a report can show: one reading a zone and indicator, people by zone."""

from __future__ import annotations

import numpy as np
import pandas as pd

from smart_territory_plugin.core.recipes import recipes
from smart_territory_plugin.core.values import MUNICIPALITY

_PEOPLE_BASES = frozenset(("people", "people_counted", "population"))
_ONE = ["territory", "zone_level", "zone_code", "indicator"]
_SIDES = ("dimension", "scenario")


def one_reading(values: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """Return VALUES with one row a zone and indicator, and how many rows that left out.

    Of several dimensions or scenarios of an indicator the rows without one are kept, else the
    first; of several periods the one that ends last.

    Parameters
    ----------
    values : pandas.DataFrame
        VALUES.

    Returns
    -------
    pandas.DataFrame
        The rows kept, in their order, numbered from 0.
    int
        Rows left out.
    """
    kept = values
    for column in _SIDES:
        said = kept[column].fillna("").astype(str)
        # An empty text sorts before every other one.
        first = said.groupby([kept["territory"], kept["indicator"]]).transform("min")
        kept = kept[(said == first).to_numpy()]
    ends = kept["period_end"].fillna("").astype(str)
    order = ends.argsort(kind="stable").to_numpy()
    kept = kept.iloc[order].drop_duplicates(_ONE, keep="last").sort_index()
    return kept.reset_index(drop=True), len(values) - len(kept)


def people_indicators() -> frozenset[str]:
    """Return the indicators whose recipe rests each value on the people of the zone."""
    return frozenset(
        value.indicator
        for step in recipes()
        for value in step.values
        if value.base in _PEOPLE_BASES
    )


def summed_indicators() -> frozenset[str]:
    """Return the indicators of which the municipality's value is the sum of its zones."""
    return frozenset(
        value.indicator for step in recipes() for value in step.values if value.whole == "sum"
    )


def people_of_zones(values: pd.DataFrame) -> pd.Series:
    """Return how many people VALUES knows in each zone.

    The base of an indicator of people is the people counted in the zone; where indicators differ
    (some reach only part of them) the largest stands.

    Parameters
    ----------
    values : pandas.DataFrame
        VALUES, one row a zone and indicator.

    Returns
    -------
    pandas.Series
        People by zone code, float64; NaN where no indicator says it.
    """
    of_people = values["indicator"].isin(people_indicators()) & (values["base_n"] > 0)
    bases = values["base_n"].where(of_people.to_numpy(), np.nan)
    return bases.groupby(values["zone_code"]).max()


def zone_rows(values: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of zones, without those of whole municipalities."""
    return values[(values["zone_level"] != MUNICIPALITY).to_numpy()]
