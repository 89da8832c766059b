"""The people that the waste of a municipality and year is shared by."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.waste_amounts import KEYS, flag_where
from smart_territory_plugin.core.waste_names import WasteNames


def people_rows(rows: pd.DataFrame, names: WasteNames) -> pd.DataFrame:
    """Return the rows of a table of waste that are people."""
    return rows[rows["what"].map(names.amount).eq("people").astype(bool)]


def yearly_people(rows: pd.DataFrame, names: WasteNames, table: str) -> pd.Series:
    """Return the population of each municipality and year.

    Parameters
    ----------
    rows : pandas.DataFrame
        From :func:`~.waste_table.read_amounts`; a row without a year holds for every year.
    names : WasteNames
        What the columns mean: only people, a total, or what says no class is read.
    table : str
        The table's name, for the sentences.

    Returns
    -------
    pandas.Series
        Index ``code``, ``year`` (float; NaN for every year), people above 0.

    Raises
    ------
    TerritoryError
        ``RESIDENTS_MISSING``, ``AMOUNT_TWICE``, ``RESIDENTS_ZERO``.
    """
    kinds = rows["what"].map(lambda what: names.amount(what) if what else "people")
    known = rows[kinds.isin(["people", "total"]) & rows["value"].notna()]
    if known.empty:
        raise TerritoryError(messages.RESIDENTS_MISSING, table=table)
    wrong = known[~(known["value"] > 0)]
    if len(wrong):
        codes = ", ".join(wrong["code"].unique()[:8])
        raise TerritoryError(messages.RESIDENTS_ZERO, source=table, codes=codes)
    found = known.groupby(KEYS, dropna=False)["value"]
    apart = found.max() != found.min()
    if apart.any():
        code, year = apart.index[apart][0]
        when = f"{year:.0f}" if year > 0 else "—"
        raise TerritoryError(
            messages.AMOUNT_TWICE, table=table, code=code, year=when, what="people"
        )
    return found.first()


def people_of(
    index: pd.Index, people: pd.Series, source: str, *, mean: bool
) -> tuple[pd.Series, pd.Series]:
    """Return the people of every municipality and year, and how they were found.

    Parameters
    ----------
    index : pandas.MultiIndex
        ``code``, ``year`` of the waste.
    people : pandas.Series
        From :func:`yearly_people`.
    source : str
        Where they come from, for the log and the sentences.
    mean : bool
        Whether the people are those of 31 December, so that the year's are the mean of its two
        ends.

    Returns
    -------
    people : pandas.Series
        Index as given; NaN where unknown.
    flag : pandas.Series
        ``no_population``; ``population_of_december`` where the year before is not known;
        ``population_fixed`` where one number holds for every year; else None.

    Raises
    ------
    TerritoryError
        ``RESIDENTS_NO_MATCH`` where no municipality is in both, ``RESIDENTS_OTHER_YEARS`` where
        no year is.

    Notes
    -----
    The waste of a year is shared by the mean population of that year.
    """
    codes, years = index.get_level_values("code"), index.get_level_values("year")
    known = people.index.get_level_values("code")
    if not codes.isin(known).any():
        raise TerritoryError(
            messages.RESIDENTS_NO_MATCH, source=source, codes=_listed(codes), known=_listed(known)
        )
    rows = people.rename("people").reset_index()
    every = rows[rows["year"].isna()].set_index("code")["people"]
    dated = rows[rows["year"].notna()]
    dates = zip(dated["code"], dated["year"].astype(int), strict=True)
    lookup = dict(zip(dates, dated["people"].astype(float), strict=True))
    end = _found(lookup, codes, years, index)
    start = _found(lookup, codes, years - 1, index)
    result = (start + end).div(2).fillna(end) if mean else end
    fixed = pd.Series(every.reindex(codes).to_numpy(dtype="float64"), index=index)
    fixed = fixed.where(result.isna())
    result = result.fillna(fixed)
    if result.isna().all():
        known_years = _span(dated["year"])
        raise TerritoryError(
            messages.RESIDENTS_OTHER_YEARS, source=source, years=_span(years), known=known_years
        )
    if result.isna().any():
        lost = codes[result.isna()]
        warn(messages.RESIDENTS_GAPS, source=source, count=len(lost), codes=_listed(lost))
    december = end.notna() & start.isna()
    if mean and december.any():
        note(messages.RESIDENTS_OF_DECEMBER, count=int(december.sum()))
    if fixed.notna().any() and len(set(years)) > 1:
        warn(messages.RESIDENTS_FIXED, source=source)
    flag = flag_where(result.isna(), "no_population")
    flag = flag.where(flag.notna(), flag_where(fixed.notna(), "population_fixed"))
    if mean:
        flag = flag.where(flag.notna(), flag_where(december, "population_of_december"))
    return result, flag.astype("object")


def _found(
    lookup: dict[tuple[str, int], float], codes: pd.Index, years: pd.Index, index: pd.Index
) -> pd.Series:
    values = [lookup.get(key, float("nan")) for key in zip(codes, years, strict=True)]
    return pd.Series(values, index=index, dtype="float64")


def _listed(codes: pd.Index) -> str:
    distinct = sorted({str(code) for code in codes})
    return ", ".join(distinct[:8]) + (", …" if len(distinct) > 8 else "")


def _span(years: Iterable[float]) -> str:
    distinct = sorted({int(year) for year in years})
    return ", ".join(map(str, distinct)) if len(distinct) < 4 else f"{distinct[0]}–{distinct[-1]}"
