"""The rows of a composite index: a layer of zones, or a long table of values made wide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import field_named
from smart_territory_plugin.core.values import MUNICIPALITY
from smart_territory_plugin.core.vector import numeric
from smart_territory_plugin.core.zones import LEVELS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.index_indicators import IndexIndicator

LONG_COLUMNS = ("zone_code", "indicator", "value")
"""What makes a table one of values, a row a zone and indicator."""
ZONES, MUNICIPALITIES = range(2)
"""Which rows of a table of values count: those of zones, or those of whole municipalities."""


@dataclass(frozen=True)
class Rows:
    """What an index is worked out of: a row a zone and period."""

    values: pd.DataFrame
    """A column an indicator, named by its code; NaN where unknown."""
    period: pd.Series
    """The period as text, empty where there is none; the same index."""
    peers: pd.Series | None = None
    """Which zones are alike, None where nothing says so; the same index."""

    @property
    def periods(self) -> list[str]:
        """The periods in their order."""
        return sorted(self.period.unique())


def is_long(fields: Sequence[str]) -> bool:
    """Tell whether a table holds a row a zone and indicator."""
    return all(field_named(list(fields), name) for name in LONG_COLUMNS)


def wide_rows(
    layer: pd.DataFrame,
    indicators: Sequence[IndexIndicator],
    title: str,
    period: str | None,
    peers: str | None,
) -> Rows:
    """Return the rows of a layer with a field an indicator.

    Parameters
    ----------
    layer : pandas.DataFrame
        A row a zone, or a zone and period.
    indicators : sequence of IndexIndicator
        Their fields are columns of the layer.
    title : str
        The layer's name, for the log.
    period, peers : str, optional
        Fields with the period and with the group of zones that are alike.
    """
    values = {one.code: numeric(layer[one.field], one.field, title) for one in indicators}
    return Rows(
        pd.DataFrame(values, index=layer.index),
        texts_of(layer[period]) if period else pd.Series("", index=layer.index, dtype="object"),
        texts_of(layer[peers]) if peers else None,
    )


def long_values(table: pd.DataFrame, title: str, level: int) -> pd.DataFrame:
    """Return the rows of a table of values that count.

    Parameters
    ----------
    table : pandas.DataFrame
        With :data:`LONG_COLUMNS` and, where it has them, ``zone_level``, ``zone_vintage``,
        ``period_start`` and ``period_end``, in any case of letters.
    title : str
        The table's name, for messages.
    level : int
        :data:`ZONES` or :data:`MUNICIPALITIES`; without ``zone_level`` all rows count.

    Returns
    -------
    pandas.DataFrame
        ``zone_code`` (text), ``indicator``, ``period`` (a year, a day, or two days; empty where
        there is none), ``value`` and the other columns; each zone, indicator and period once.

    Raises
    ------
    TerritoryError
        ``INDEX_NO_ROWS`` where none counts; ``INDEX_LEVELS``; ``INDEX_VALUE_TWICE`` where two
        values stand for one.
    """
    names = {name: name.lower() for name in table.columns if isinstance(name, str)}
    rows = pd.DataFrame(table.rename(columns=names))
    if "zone_level" in rows:
        whole = rows["zone_level"] == MUNICIPALITY
        rows = rows[whole if level == MUNICIPALITIES else ~whole]
    rows = rows[rows["zone_code"].notna() & rows["indicator"].notna()]
    if rows.empty:
        raise TerritoryError(messages.INDEX_NO_ROWS, layer=title)
    levels = set(rows["zone_level"].dropna()) if "zone_level" in rows else set()
    if len(levels) > 1:
        raise TerritoryError(
            messages.INDEX_LEVELS, layer=title, levels=", ".join(sorted(map(str, levels)))
        )
    vintages = set(rows["zone_vintage"].dropna()) if "zone_vintage" in rows else set()
    if len(vintages) > 1:
        warn(messages.INDEX_VINTAGES, vintages=", ".join(sorted(map(str, vintages))))
    rows = rows.assign(
        zone_code=_codes(rows["zone_code"], levels),
        period=period_texts(rows),
        value=numeric(rows["value"], "value", title),
    )
    return _each_once(rows, title)


def long_rows(
    values: pd.DataFrame, indicators: Sequence[IndexIndicator], peers: str | None
) -> tuple[Rows, pd.DataFrame]:
    """Return the rows of a table of values, and which zone and period each of them is.

    Parameters
    ----------
    values : pandas.DataFrame
        As :func:`long_values` returns it.
    indicators : sequence of IndexIndicator
        Their fields are indicators of the table.
    peers : str, optional
        The column with the group of zones that are alike.

    Returns
    -------
    rows : Rows
        Every zone in every period, numbered from 0, in the order of zones and then of periods.
    keys : pandas.DataFrame
        ``zone_code`` and ``period`` of each.
    """
    named = {one.field: one.code for one in indicators}
    kept = values[values["indicator"].isin(list(named))]
    keyed = kept.set_index(["zone_code", "period", "indicator"])["value"]
    table = keyed.unstack("indicator")  # noqa: PD010 - each stands once, nothing is aggregated
    table = table.sort_index().rename(columns=named)[[one.code for one in indicators]]
    keys = table.index.to_frame(index=False)
    table = table.reset_index(drop=True)
    table.columns.name = None
    alike = None
    if peers:
        of_zone = kept.drop_duplicates(["zone_code", "period"]).set_index(["zone_code", "period"])
        found = of_zone[peers.lower()].reindex(pd.MultiIndex.from_frame(keys))
        alike = texts_of(found.reset_index(drop=True))
    return Rows(table.astype("float64"), keys["period"], alike), keys


def outlined(
    keys: pd.DataFrame, zones: gpd.GeoDataFrame, title: str, code: str, name: str | None
) -> gpd.GeoDataFrame:
    """Return the zones of a table of values with their names and outlines.

    Parameters
    ----------
    keys : pandas.DataFrame
        ``zone_code`` and ``period`` of each row.
    zones : geopandas.GeoDataFrame
        Valid outlines; the parts of a zone that repeat its code are put together.
    title : str
        The layer's name, for messages.
    code : str
        Its field with the zones' code, text or number.
    name : str, optional
        Its field with the zones' name.

    Returns
    -------
    geopandas.GeoDataFrame
        The index of ``keys``: ``zone_code`` as the layer has it, ``zone_name`` (None where there
        is none), ``period`` and the outline (None where the layer has none).

    Raises
    ------
    TerritoryError
        ``INDEX_NO_ZONE_MATCHES``.
    """
    texts = texts_of(zones[code])
    named = zones[name].astype("object") if name else pd.Series(None, zones.index, dtype="object")
    parts = gpd.GeoDataFrame(
        {"zone_code": texts, "zone_name": named}, geometry=zones.geometry, crs=zones.crs
    )
    whole = parts.dissolve(by=zone_keys(texts).to_numpy(), aggfunc="first", sort=False)
    wanted = zone_keys(keys["zone_code"])
    found = wanted.isin(whole.index)
    if not found.any():
        raise TerritoryError(
            messages.INDEX_NO_ZONE_MATCHES, layer=title, code=keys["zone_code"].iloc[0]
        )
    idle = int((~whole.index.isin(wanted)).sum())
    if idle or not found.all():
        lost = int(wanted[~found].nunique())
        warn(messages.INDEX_ZONES_UNMATCHED, layer=title, count=lost, without=idle)
    rows = whole.reindex(wanted.to_numpy())
    rows.index = keys.index
    rows["zone_code"] = rows["zone_code"].where(found, keys["zone_code"])
    rows["period"] = keys["period"]
    return rows[["zone_code", "zone_name", "period", "geometry"]]


def zone_keys(codes: pd.Series) -> pd.Series:
    """Return codes without leading zeros, so that text and numbers meet."""
    texts = texts_of(codes)
    return pd.Series([code.lstrip("0") for code in texts], index=codes.index, dtype="object")


def numbered(texts: pd.Series) -> NDArray[np.intp]:
    """Return the place of each text among all of them in order."""
    return np.unique(texts.to_numpy(dtype=str), return_inverse=True)[1]


def texts_of(values: pd.Series) -> pd.Series:
    """Return values as text, whole numbers without decimals, empty where missing."""

    def one(value: object) -> str:
        if value is None or value != value:  # noqa: PLR0124 - only NaN differs from itself
            return ""
        if isinstance(value, float) and value.is_integer():
            return str(int(value))
        return str(value).strip()

    return pd.Series([one(value) for value in values], index=values.index, dtype="object")


def _codes(codes: pd.Series, levels: set[str]) -> pd.Series:
    """Return codes as text, with the leading zeros that a table file lost."""
    texts = texts_of(codes)
    width = LEVELS.get(next(iter(levels), ""), 0)
    padded = [text.zfill(width) if text.isdigit() else text for text in texts]
    return pd.Series(padded, index=codes.index, dtype="object")


def period_texts(rows: pd.DataFrame) -> pd.Series:
    """Return the period of each row as text: a year, a day, or two days with a slash between."""
    nothing = pd.Series("", index=rows.index, dtype="object")
    starts = texts_of(rows["period_start"]) if "period_start" in rows else nothing
    ends = texts_of(rows["period_end"]) if "period_end" in rows else starts

    found = [period_text(start, end) for start, end in zip(starts, ends, strict=True)]
    return pd.Series(found, index=rows.index, dtype="object")


def period_text(start: str, end: str) -> str:
    """Return a period as a year where it is one, else as a day or two with a slash between."""
    if start.endswith("-01-01") and end == start[:4] + "-12-31":
        return start[:4]
    return start if end in ("", start) else f"{start}/{end}"


def chosen_period(text: str) -> str:
    """Return a period that a person wrote as :func:`period_texts` writes it."""
    start, _, end = (part.strip() for part in text.partition("/"))
    return period_text(start, end)


def _each_once(rows: pd.DataFrame, title: str) -> pd.DataFrame:
    keys = ["zone_code", "indicator", "period"]
    again = rows.duplicated([*keys, "value"])
    if again.any():
        note(messages.INDEX_ROWS_REPEATED, layer=title, count=int(again.sum()))
    rows = rows[~again]
    twice = rows.duplicated(keys, keep=False)
    if twice.any():
        zone, indicator, period = rows.loc[twice, keys].iloc[0]
        raise TerritoryError(
            messages.INDEX_VALUE_TWICE,
            layer=title,
            zone=zone,
            indicator=indicator,
            period=period or "—",
        )
    return rows
