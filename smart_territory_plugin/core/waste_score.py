"""The scorecard of urban waste: amounts a person, shares, change and distance to targets."""

from __future__ import annotations

import numpy as np
import pandas as pd

from smart_territory_plugin.core.waste_amounts import KEYS, flag_where, join_flags
from smart_territory_plugin.core.waste_targets import next_target, targets_of

UNITS = {
    "population": "",
    "waste_t": "t",
    "selective_t": "t",
    "waste_pc_kg": "kg/hab",
    "selective_pc_kg": "kg/hab",
    "selective_pct": "%",
    "recycling_pct": "%",
    "landfill_pct": "%",
}
"""What is told of each municipality and year, with its unit."""

_CHANGES = {
    "waste_change_kg": "waste_pc_kg",
    "selective_change_kg": "selective_pc_kg",
    "selective_change_pp": "selective_pct",
}
RATED = ("recycling", "landfill")


def yearly_score(waste: pd.DataFrame, people: pd.Series, flag: pd.Series) -> pd.DataFrame:
    """Return what the waste of every municipality and year means for its people.

    Parameters
    ----------
    waste : pandas.DataFrame
        From :func:`~.waste_amounts.yearly_waste`.
    people, flag : pandas.Series
        From :func:`~.waste_people.people_of`; same index.

    Returns
    -------
    pandas.DataFrame
        ``waste`` with ``population``; ``waste_pc_kg`` = 1000 · t ÷ people and
        ``selective_pc_kg`` (kg an inhabitant and year); ``selective_pct`` = 100 · selective ÷
        total (NaN where the total is 0, or less than its part); ``waste_change_kg``,
        ``selective_change_kg``, ``selective_change_pp`` (percentage points): the value less that
        of the year before, NaN where that year is not there.
    """
    total, selective = waste["waste_t"], waste["selective_t"]
    share = 100 * selective / total.where(total > 0)
    above = waste["flag"].map(lambda flag: "selective_above_total" in str(flag)).astype(bool)
    score = waste.assign(
        population=people,
        waste_pc_kg=1000 * total / people,
        selective_pc_kg=1000 * selective / people,
        selective_pct=share.mask(above),
        flag=join_flags(waste["flag"], flag),
    )
    before = score[list(_CHANGES.values())]
    codes, years = (before.index.get_level_values(name) for name in KEYS)
    later = pd.MultiIndex.from_arrays([codes, years + 1], names=KEYS)
    before = before.set_axis(later).reindex(score.index)
    return score.assign(
        **{change: score[value] - before[value] for change, value in _CHANGES.items()}
    )


def with_rates(score: pd.DataFrame, rates: dict[str, float | None]) -> pd.DataFrame:
    """Return the score with rates that hold for the latest year of every municipality.

    Parameters
    ----------
    score : pandas.DataFrame
        From :func:`yearly_score`.
    rates : dict
        ``recycling_pct`` and ``landfill_pct``; None where not given. A rate that the table gives
        stands.
    """
    last = pd.Series(False, index=score.index)
    last[latest(score)] = True
    filled = {
        name: score[name].where(score[name].notna() | ~last, rate)
        for name, rate in rates.items()
        if rate is not None
    }
    return score.assign(**filled)


def latest(score: pd.DataFrame) -> pd.MultiIndex:
    """Return the last year with a value of each municipality, its last year where it has none."""
    told = score[["waste_t", "selective_t", "recycling_pct", "landfill_pct"]].notna().any(axis=1)
    order = pd.DataFrame({"told": told.to_numpy()}, index=score.index).reset_index()
    order = order.sort_values(["code", "told", "year"]).drop_duplicates("code", keep="last")
    return pd.MultiIndex.from_frame(order[["code", "year"]])


def years_table(
    score: pd.DataFrame, names: pd.Series, targets: pd.DataFrame, access: pd.DataFrame
) -> pd.DataFrame:
    """Return the scorecard as a long table.

    Parameters
    ----------
    score : pandas.DataFrame
        From :func:`yearly_score`.
    names : pandas.Series
        By code, for showing.
    targets : pandas.DataFrame
        From :mod:`~.waste_targets`.
    access : pandas.DataFrame
        From :func:`~.waste_access.access_by_municipality`, or without rows.

    Returns
    -------
    pandas.DataFrame
        ``municipality``, ``name``, ``year`` (NA for access, which has none), ``indicator``,
        ``value``, ``unit``, ``target``, ``target_year``, ``own``, ``distance``, ``flag``; one row
        for each target an indicator is measured by. Values that are unknown and have no flag are
        left out.
    """
    rows = score.reset_index().rename(columns={"code": "municipality"})
    long = rows.melt(
        ["municipality", "year", "flag"], list(UNITS), var_name="indicator", value_name="value"
    )
    asked = ~long["indicator"].isin([f"{rate}_pct" for rate in RATED])
    long = long[long["value"].notna() | (asked & long["flag"].notna())]
    reach = access.rename_axis("municipality").reset_index().melt(
        ["municipality"], var_name="indicator", value_name="value"
    )  # fmt: skip
    long = pd.concat([long, reach.dropna(subset=["value"])], ignore_index=True)
    order = {name: number for number, name in enumerate([*UNITS, *access.columns])}
    long = long.assign(
        name=long["municipality"].map(names).astype("object"),
        unit=long["indicator"].map(lambda name: UNITS.get(name, "%")),
        _order=long["indicator"].map(order),
    ).sort_values(["municipality", "year", "_order"], kind="stable")
    table = targets_of(long.drop(columns="_order"), targets)
    return table.astype({"year": "Int64", "target_year": "Int64", "value": "float64"})


def scorecard(score: pd.DataFrame, years: pd.DataFrame, access: pd.DataFrame) -> pd.DataFrame:
    """Return one row a municipality, of its latest year.

    Parameters
    ----------
    score, years, access
        As for :func:`years_table`, and what it gave.

    Returns
    -------
    pandas.DataFrame
        Index ``code``: ``year``, ``population``, ``waste_t``, ``selective_t``, ``waste_pc_kg``,
        ``selective_pc_kg``, ``selective_pct``, the three changes; for recycling and landfill
        ``…_pct``, ``…_target_pct``, ``…_target_year`` and ``…_distance_pp`` of the target due
        next, NaN without a rate; ``own_targets``, ``own_targets_met`` (how many of the
        municipality's own targets can be measured, and are met); the columns of ``access``;
        ``flag``, with ``older_year`` where others have a later one.
    """
    rows = score.loc[latest(score)].reset_index("year")
    table = rows[["year", *[name for name in UNITS if name[:-4] not in RATED], *_CHANGES]].copy()
    now = years.merge(
        rows["year"].rename_axis("municipality").reset_index(), on=["municipality", "year"]
    )
    due = next_target(now[now["value"].notna()])
    for rate in RATED:
        aims = due[due["indicator"] == f"{rate}_pct"].set_index("municipality")
        table[f"{rate}_pct"] = rows[f"{rate}_pct"]
        table[f"{rate}_target_pct"] = aims["target"].reindex(table.index)
        table[f"{rate}_target_year"] = aims["target_year"].reindex(table.index)
        table[f"{rate}_distance_pp"] = aims["distance"].reindex(table.index)
    own = now[now["own"] & now["distance"].notna()]
    for name, kept in (("own_targets", own), ("own_targets_met", own[own["distance"] <= 0])):
        counts = kept.groupby("municipality").size().reindex(table.index, fill_value=0)
        table[name] = counts.astype("int64")
    older = pd.Series(np.asarray(rows["year"] < rows["year"].max()), index=rows.index)
    flag = join_flags(rows["flag"], flag_where(older, "older_year"))
    return table.join(access.reindex(table.index)).assign(flag=flag)
