"""What a municipality's waste amounts to: kilograms a person, shares, change, distance to targets.

Kilograms per inhabitant = 1000 × tonnes ÷ population. The targets of 55, 60 and 65 % are for
preparation for reuse and recycling and not for what is collected apart: the selective share is
shown without a target, and a distance only where a rate was given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import code_text
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

RATES = ("recycling_pct", "landfill_pct")
INDICATORS = {
    "waste_kg_hab": "max",
    "mixed_kg_hab": "max",
    "selective_kg_hab": "min",
    "selective_pct": "min",
    "recycling_pct": "min",
    "landfill_pct": "max",
}
"""What is told of each municipality and year, and whether a target for it is a least or a most."""

_TOLERANCE = 0.01
"""By how much a total may differ from mixed and selective before it is told (share)."""


def yearly_scores(amounts: pd.DataFrame, people: pd.DataFrame | None) -> pd.DataFrame:
    """Return a row a municipality and year.

    Parameters
    ----------
    amounts : pandas.DataFrame
        As :func:`~.waste_amounts.read_amounts` returns them.
    people : pandas.DataFrame, optional
        ``code``, ``year`` (NaN where it holds for every year) and ``value``. A year counts its
        own people alone; zero people are unknown.

    Returns
    -------
    pandas.DataFrame
        ``code``, ``name``, ``year``, ``population``, ``total_t``, ``mixed_t``, ``selective_t``,
        ``waste_kg_hab``, ``mixed_kg_hab``, ``selective_kg_hab``, ``selective_pct``,
        ``change_pct`` (kilograms a person against the year before), ``recycling_pct`` and
        ``landfill_pct`` (as given). NaN where unknown; sorted by code and year.

    Raises
    ------
    TerritoryError
        ``WASTE_NO_AMOUNT`` where neither a total nor mixed and selective waste is there;
        ``WASTE_YEARS_APART`` where no year has both waste and people.

    Notes
    -----
    Without a total it is mixed and selective waste together; without a selective total that is
    the sum of its parts, else what the total has beside mixed waste. A total is never added to
    its parts.
    """
    wide = amounts.pivot_table(
        index=["code", "year"], columns="kind", values="value", aggfunc="sum"
    )
    known = {kind: wide[kind] for kind in wide}
    nothing = pd.Series(np.nan, index=wide.index)
    mixed, total = known.get("mixed", nothing), known.get("total", nothing)
    selective = known.get("selective", nothing).fillna(known.get("part", nothing))
    selective = selective.fillna((total - mixed).clip(lower=0))
    mixed = mixed.fillna((total - selective).clip(lower=0))
    both = mixed + selective
    if total.isna().all() and both.isna().all() and not set(RATES) & set(known):
        raise TerritoryError(messages.WASTE_NO_AMOUNT)
    apart = (total - both).abs() > _TOLERANCE * total
    if apart.any():
        warn(messages.WASTE_SUM_APART, count=int(apart.sum()))
    total = total.fillna(both)
    table = pd.DataFrame({"total_t": total, "mixed_t": mixed, "selective_t": selective})
    table = table.reset_index()
    table["population"] = _people_of(table, people)
    for column, amount in (("waste", "total"), ("mixed", "mixed"), ("selective", "selective")):
        table[f"{column}_kg_hab"] = 1000 * table[f"{amount}_t"] / table["population"]
    share = 100 * table["selective_t"] / table["total_t"]
    table["selective_pct"] = share.where(table["total_t"] > 0)
    table["change_pct"] = _change(table)
    for rate in RATES:
        table[rate] = known.get(rate, nothing).to_numpy()
    return _named(table, amounts).sort_values(["code", "year"], ignore_index=True)


def with_rates(scores: pd.DataFrame, rates: Mapping[str, float | None]) -> pd.DataFrame:
    """Return the scores with rates (%) that were given for the last year of every municipality."""
    table = scores.copy()
    last = table["year"] == table.groupby("code")["year"].transform("max")
    for rate, value in rates.items():
        if value is not None:
            table[rate] = table[rate].mask(last & table[rate].isna(), value)
    return table


def read_targets(path: Path | None = None) -> pd.DataFrame:
    """Return the targets of ``waste_targets.csv``, with those of a user's own table before them.

    Returns
    -------
    pandas.DataFrame
        ``code`` (None for every municipality), ``indicator`` (of :data:`INDICATORS`), ``year``
        until which it holds, ``target``, ``sense`` (min or max).

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``TARGET_INDICATOR_UNKNOWN``.
    """
    columns = ["indicator", "year", "target"]
    own = read_table(
        resource("tables", "waste_targets.csv"), [*columns, "sense"], ["year", "target"]
    ).rows.assign(code=None)
    if path is None:
        return own
    theirs = read_table(path, ["municipality", *columns], ["year", "target"]).rows
    unknown = sorted(set(theirs["indicator"].dropna()) - set(INDICATORS))
    if unknown:
        raise TerritoryError(
            messages.TARGET_INDICATOR_UNKNOWN,
            table=path.name,
            found=", ".join(unknown),
            known=", ".join(INDICATORS),
        )
    codes = code_text(theirs["municipality"], 4)
    theirs = theirs[columns].assign(code=codes, sense=theirs["indicator"].map(INDICATORS))
    theirs = theirs.dropna(subset=["indicator", "year", "target"])
    kept = own[~own["indicator"].isin(theirs["indicator"])]
    return pd.concat([theirs, kept], ignore_index=True)


def long_scores(scores: pd.DataFrame, targets: pd.DataFrame) -> pd.DataFrame:
    """Return a row a municipality, year and indicator that has a value.

    Returns
    -------
    pandas.DataFrame
        ``code``, ``name``, ``year``, ``indicator``, ``value``, ``target``, ``target_year`` and
        ``distance`` in the indicator's unit: at least 0 where the target is met. The target is
        the next one due in the year or after it, a municipality's own before one for all.
    """
    ids = ["code", "name", "year"]
    rows = scores.melt(ids, list(INDICATORS), "indicator", "value").dropna(subset=["value"])
    rows = rows.sort_values(["code", "year"], kind="stable", ignore_index=True)
    found = [
        _due(targets, code, indicator, year)
        for code, indicator, year in rows[["code", "indicator", "year"]].itertuples(index=False)
    ]
    for place, column in enumerate(("target", "target_year")):
        rows[column] = pd.Series([due[place] for due in found], dtype="float64")
    sign = pd.Series([1.0 if due[2] == "min" else -1.0 for due in found], dtype="float64")
    rows["distance"] = sign * (rows["value"] - rows["target"])
    return rows


def latest_scores(scores: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    """Return the last year of each municipality with the targets and distances of its rates."""
    last = scores.groupby("code").tail(1).reset_index(drop=True)
    keyed = rows.set_index(["code", "year", "indicator"])
    for rate in RATES:
        keys = [(code, year, rate) for code, year in last[["code", "year"]].itertuples(index=False)]
        found = keyed.reindex(pd.MultiIndex.from_tuples(keys, names=keyed.index.names))
        stem = rate.removesuffix("_pct")
        last[f"{stem}_target_pct"] = found["target"].to_numpy()
        last[f"{stem}_distance_pct"] = found["distance"].to_numpy()
    return last


def flow_access(zones: pd.DataFrame, code: str) -> pd.DataFrame:
    """Return the dwellings of each municipality that each flow serves (%).

    Parameters
    ----------
    zones : pandas.DataFrame
        Result by zone of the access to containers: ``dwellings`` and ``served_<flow>_pct``.
    code : str
        The field with the zones' code, whose first four digits are the municipality's.

    Returns
    -------
    pandas.DataFrame
        ``access_<flow>_pct`` for bio-waste (organic), textiles, oil and bulky waste, weighted by
        dwellings; indexed by municipality. NaN where the zones do not have the flow.
    """
    weight = zones["dwellings"].astype("float64")
    place = zones[code].str[:4]
    table = {}
    for flow in FLOWS:
        share = zones.get(f"served_{flow}_pct", pd.Series(np.nan, index=zones.index))
        share = share.astype("float64")
        known = weight.where(share.notna())
        served = (share * known).groupby(place).sum(min_count=1)
        table[f"access_{flow}_pct"] = served / known.groupby(place).sum(min_count=1)
    return pd.DataFrame(table)


FLOWS = ("organic", "textiles", "oil", "bulky")
"""The flows beside the official four that municipalities must or do collect apart."""


def _people_of(table: pd.DataFrame, people: pd.DataFrame | None) -> pd.Series:
    if people is None:
        note(messages.WASTE_NO_PEOPLE)
        return pd.Series(np.nan, index=table.index)
    known = people[people["value"] > 0]
    always = known[known["year"].isna()].set_index("code")["value"]
    dated = known.loc[known["year"].notna(), ["code", "year", "value"]].astype({"year": "int64"})
    joined = table[["code", "year"]].merge(dated, on=["code", "year"], how="left")
    found = pd.Series(joined["value"].to_numpy(dtype="float64"), index=table.index)
    found = found.fillna(table["code"].map(always).astype("float64"))
    if found.isna().all():
        raise TerritoryError(
            messages.WASTE_YEARS_APART,
            waste=_span(table["year"]),
            people=_span(people["year"].dropna()) or "–",
        )
    if len(always):
        warn(messages.WASTE_PEOPLE_UNDATED)
    if found.isna().any():
        warn(messages.WASTE_PEOPLE_MISSING, count=int(found.isna().sum()), total=len(found))
    return found


def _span(years: pd.Series) -> str:
    return ", ".join(str(int(year)) for year in sorted(set(years)))


def _change(table: pd.DataFrame) -> pd.Series:
    """Return the change of the kilograms a person against the year just before (%)."""
    before = table[["code", "year", "waste_kg_hab"]].assign(year=table["year"] + 1)
    joined = table[["code", "year"]].merge(before, on=["code", "year"], how="left")
    earlier = pd.Series(joined["waste_kg_hab"].to_numpy(), index=table.index)
    return (100 * (table["waste_kg_hab"] / earlier - 1)).where(earlier > 0)


def _named(table: pd.DataFrame, amounts: pd.DataFrame) -> pd.DataFrame:
    names = amounts.dropna(subset=["name"]).drop_duplicates("code", keep="last")
    found = table["code"].map(names.set_index("code")["name"])
    texts = pd.Series(
        [name if isinstance(name, str) else None for name in found], table.index, dtype="object"
    )
    table.insert(1, "name", texts)
    return table


def _due(
    targets: pd.DataFrame, code: str, indicator: str, year: int
) -> tuple[float, float, str | None]:
    """Return the next target due, the year until which it holds, and its sense."""
    rows = targets[(targets["indicator"] == indicator) & (targets["year"] >= year)]
    mine = rows[rows["code"] == code]
    rows = mine if len(mine) else rows[rows["code"].isna()]
    if rows.empty:
        return float("nan"), float("nan"), None
    first = rows.loc[rows["year"].idxmin()]
    return float(first["target"]), float(first["year"]), str(first["sense"])
