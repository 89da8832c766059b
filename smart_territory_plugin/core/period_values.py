"""Tables of values of several years on the zones that they share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.common_zones import CommonZones
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_input import period_texts, zone_keys
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.values import MUNICIPALITY
from smart_territory_plugin.core.values_table import each_once
from smart_territory_plugin.core.zone_totals import KEYS, put_together

NEEDED = ("territory", "zone_level", "zone_code", "indicator", "period_start", "value")
"""The columns of VALUES without which nothing can be compared."""
ZONE = "zone"
"""The level of zones that tables with different levels were put together to."""


def values_in_common(
    tables: Sequence[pd.DataFrame], titles: Sequence[str], common: CommonZones | None
) -> pd.DataFrame:
    """Return the rows of all tables, on zones that are the same in all of them.

    Parameters
    ----------
    tables : sequence of pandas.DataFrame
        As :func:`~.values_table.values_table` returns them.
    titles : sequence of str
        Their names, for messages.
    common : CommonZones, optional
        What their zones make up, a set a table in the same order. Without it zones are the same
        where code and vintage are, and those of several vintages are left out.

    Returns
    -------
    pandas.DataFrame
        VALUES with :data:`~.zone_totals.KEYS`, ``zone_name``, ``parts_n`` and ``lost`` (see
        :func:`~.zone_totals.put_together`); each key once. ``zone`` is the municipality's or the
        common zone's own key.

    Raises
    ------
    TerritoryError
        ``COMPARE_LEVELS`` for a table with zones of several levels; ``INDEX_VALUE_TWICE``;
        ``COMPARE_NOTHING`` where no row is left.
    """
    apart = common is None and _different_vintages(tables)
    found, levels = [], []
    for number, (table, title) in enumerate(zip(tables, titles, strict=True)):
        rows = each_once(_told(table, title), title)
        rows = rows.assign(period=period_texts(rows), zone_name=None)
        whole = rows["zone_level"] == MUNICIPALITY
        own = rows[whole].assign(zone="municipality " + rows.loc[whole, "zone_code"].astype(str))
        found.append(put_together(own, np.ones(len(own), dtype=int)))
        zones = rows[~whole]
        levels.append(_level(zones, title))
        if len(zones) and not apart:
            parts = _placed(zones, title, common, number)
            found.append(put_together(*parts))
    table = pd.concat([part for part in found if len(part)] or found, ignore_index=True)
    if table.empty:
        raise TerritoryError(messages.COMPARE_NOTHING)
    different = len({level for level in levels if level}) > 1
    if different:
        table.loc[table["zone_level"] != MUNICIPALITY, "zone_level"] = ZONE
    return _once(table, titles)


def _told(table: pd.DataFrame, title: str) -> pd.DataFrame:
    """Return the rows that say their zone, indicator and period; the others are counted."""
    needed = ["zone_code", "indicator", "period_start"]
    rows = table.dropna(subset=needed)
    if len(rows) < len(table):
        names = [name for name in needed if table[name].isna().any()]
        warn(
            messages.COMPARE_ROWS_UNTOLD,
            layer=title,
            count=len(table) - len(rows),
            names=", ".join(names),
        )
    return rows


def _level(zones: pd.DataFrame, title: str) -> str:
    levels = sorted(set(zones["zone_level"].dropna().astype(str)))
    if len(levels) > 1:
        raise TerritoryError(messages.COMPARE_LEVELS, layer=title, levels=", ".join(levels))
    return levels[0] if levels else ""


def _different_vintages(tables: Sequence[pd.DataFrame]) -> bool:
    """Tell whether zones of several vintages meet, and say that they are not compared."""
    zones = [table[table["zone_level"] != MUNICIPALITY] for table in tables]
    vintages = sorted({v for rows in zones for v in rows["zone_vintage"].dropna().astype(str)})
    if len(vintages) > 1:
        warn(messages.COMPARE_VINTAGES, vintages=", ".join(vintages))
        return True
    if any(len(rows) for rows in zones):
        note(messages.COMPARE_BY_CODE)
    return False


def _placed(
    zones: pd.DataFrame, title: str, common: CommonZones | None, number: int
) -> tuple[pd.DataFrame, np.ndarray]:
    """Return the rows of zones with the key of their common zone, and how many parts it has."""
    if common is None:
        return zones.assign(zone=zone_keys(zones["zone_code"])), np.ones(len(zones), dtype=int)
    place = {code.lstrip("0"): row for code, row in common.parts[number].items()}
    refused = {code.lstrip("0") for code in common.refused[number]}
    keys = zone_keys(zones["zone_code"])
    strange = ~keys.isin([*place, *refused])
    if strange.any():
        lost = list(dict.fromkeys(zones.loc[strange, "zone_code"]))
        warn(messages.COMPARE_CODES_UNKNOWN, layer=title, count=len(lost), code=lost[0])
    kept = zones[keys.isin(list(place))]
    row = np.array([place[key] for key in keys[kept.index]], dtype=int)
    counts = np.bincount(list(place.values()), minlength=len(common.zones))
    merged = int((counts[np.unique(row)] > 1).sum())
    if merged:
        note(messages.COMPARE_PUT_TOGETHER, layer=title, count=merged)
    labels = common.zones.iloc[row]
    kept = kept.assign(
        zone=[f"common {n}" for n in row],
        zone_code=labels["zone_code"].to_numpy(),
        zone_name=labels["zone_name"].to_numpy(),
    )
    return kept, counts[row]


def _once(table: pd.DataFrame, titles: Sequence[str]) -> pd.DataFrame:
    keys = [table[key].fillna("").astype(str) for key in KEYS]
    again = pd.concat([*keys, table["value"]], axis=1).duplicated()
    if again.any():
        note(messages.INDEX_ROWS_REPEATED, layer=", ".join(titles), count=int(again.sum()))
    table = table[~again]
    twice = pd.concat(keys, axis=1)[~again].duplicated(keep=False)
    if twice.any():
        row = table[twice].iloc[0]
        raise TerritoryError(
            messages.INDEX_VALUE_TWICE,
            layer=", ".join(titles),
            zone=row["zone_code"],
            indicator=row["indicator"],
            period=row["period"] or "—",
        )
    return table.reset_index(drop=True)
