"""The values to publish: one row an indicator, zone and period, of a long table or of a layer."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.catalogue import BANDS, Indicator, catalogue
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_input import texts_of
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import field_named
from smart_territory_plugin.core.periods import read_period
from smart_territory_plugin.core.values import MUNICIPALITY
from smart_territory_plugin.core.values_table import values_table
from smart_territory_plugin.core.vector import numeric

KEY = ("territory", "zone_code", "indicator", "period", "dimension", "scenario")
"""What tells one value from every other."""
ROW_COLUMNS = (*KEY, "zone_level", "start", "end", "value", "band", "flag", "source")

_LONG = ("zone_code", "indicator", "value")
_TEXTS = (
    "territory", "zone_level", "zone_code", "indicator", "dimension", "scenario",
    "period_start", "period_end", "flag", "source",
)  # fmt: skip


def rows_of_values(
    table: pd.DataFrame, title: str, wanted: Sequence[str], period: str, territory: str
) -> pd.DataFrame:
    """Return the values of a long table, such as the municipal profile's VALUES.

    Parameters
    ----------
    table : pandas.DataFrame
        ``zone_code``, ``indicator`` and ``value``; where it has them also ``territory``,
        ``zone_level``, ``dimension``, ``scenario``, ``period_start``, ``period_end``, ``band``,
        ``flag`` and ``source``, in any case of letters.
    title : str
        The table's name, for messages.
    wanted : sequence of str
        Ids of indicators; empty for all.
    period, territory : str
        The period and the municipality's code of the rows that have none.

    Returns
    -------
    pandas.DataFrame
        :data:`ROW_COLUMNS`: text, ``value`` finite, ``band`` a code or None; each key once.

    Raises
    ------
    TerritoryError
        ``KPI_NOT_LONG``, ``KPI_INDICATOR_ABSENT``, ``KPI_NO_PERIOD``, ``KPI_NO_TERRITORY``,
        ``KPI_VALUE_TWICE``, ``KPI_NOTHING``.
    """
    fields = list(map(str, table.columns))
    missing = [name for name in _LONG if field_named(fields, name) is None]
    if missing:
        raise TerritoryError(messages.KPI_NOT_LONG, layer=title, missing=", ".join(missing))
    rows = values_table(table, title, _LONG)
    made = pd.DataFrame({name: texts_of(rows[name]) for name in _TEXTS})
    made["value"] = rows["value"]
    rated = field_named(fields, "band") is not None
    made["band"] = _bands(made, rows["band"] if rated else None)
    made = _chosen(made, wanted, title)
    return _finished(made, title, period, territory)


def rows_of_layer(
    layer: pd.DataFrame,
    title: str,
    code: str,
    wanted: Sequence[str],
    period: str,
    territory: str,
    *,
    made_by: str = "",
) -> pd.DataFrame:
    """Return the values of a layer with a field an indicator.

    Parameters
    ----------
    layer : pandas.DataFrame
        A row a zone. Its fields are named as the catalogue's indicators, or as the output fields
        of an algorithm whose indicators they are; ``period_start`` and ``period_end``, or
        ``period``, are read where they are there.
    title : str
        The layer's name, for messages.
    code : str
        The field with the zones' code.
    wanted, period, territory
        As :func:`rows_of_values` takes them.
    made_by : str, optional
        Id of the algorithm that made the layer, where its lineage says it.

    Returns
    -------
    pandas.DataFrame
        As :func:`rows_of_values` returns it; bands are the catalogue's.

    Raises
    ------
    TerritoryError
        ``KPI_NO_FIELDS`` where no field is an indicator, and those of :func:`rows_of_values`.
    """
    found = indicator_fields([str(name) for name in layer.columns], wanted, made_by)
    if not found:
        raise TerritoryError(messages.KPI_NO_FIELDS, layer=title)
    read = ", ".join(f"{field} = {indicator}" for indicator, field in found.items())
    note(messages.KPI_FIELDS, fields=read)
    names = [str(name) for name in layer.columns]
    first = field_named(names, "period_start") or field_named(names, "period")
    last = field_named(names, "period_end")
    nothing = _same("", layer.index)
    parts = []
    for indicator, field in found.items():
        part = pd.DataFrame({"zone_code": texts_of(layer[code])}, index=layer.index)
        part["indicator"] = indicator
        part["value"] = numeric(layer[field], field, title)
        part["period_start"] = texts_of(layer[first]) if first else nothing
        part["period_end"] = texts_of(layer[last]) if last else nothing
        parts.append(part)
    made = pd.concat(parts, ignore_index=True)
    for column in ("territory", "zone_level", "dimension", "scenario", "flag", "source"):
        made[column] = _same("", made.index)
    made["band"] = _bands(made, None)
    return _finished(_chosen(made, wanted, title), title, period, territory)


def indicator_fields(
    fields: Sequence[str], wanted: Sequence[str] = (), made_by: str = ""
) -> dict[str, str]:
    """Return the indicators that fields hold, each with its field.

    A field named by an indicator's id is that indicator; one named as an output field is the
    indicator of that field. Where several algorithms have a field of that name it is the one in
    ``wanted``, else the one of the algorithm ``made_by``, or none, with a warning.
    """
    names = list(fields)
    by_field: dict[str, list[str]] = {}
    of_maker: set[str] = set()
    algorithms: dict[str, set[str]] = {}
    found: dict[str, str] = {}
    for entry in catalogue().fields:
        algorithms.setdefault(entry.field, set()).add(entry.algorithm)
        if isinstance(entry, Indicator):
            by_field.setdefault(entry.field, []).append(entry.id)
            of_maker |= {entry.id} if entry.algorithm == made_by else set()
            own = field_named(names, entry.id)
            if own is not None:
                found[entry.id] = own
    for name in names:
        ids = by_field.get(name.lower(), [])
        if name in found.values() or not ids:
            continue
        sure = len(algorithms[name.lower()]) == 1
        named = [one for one in ids if one in wanted]
        kept = ids if sure else named or [one for one in ids if one in of_maker]
        if len(kept) == 1:
            found.setdefault(kept[0], name)
        else:
            warn(messages.KPI_AMBIGUOUS, field=name, indicators=", ".join(ids))
    return found


def _chosen(rows: pd.DataFrame, wanted: Sequence[str], title: str) -> pd.DataFrame:
    """Return the rows of the wanted indicators that the catalogue knows."""
    there = sorted(set(rows["indicator"]))
    absent = [name for name in wanted if name not in there]
    if absent:
        near = get_close_matches(absent[0], there, 3, 0.0)
        raise TerritoryError(
            messages.KPI_INDICATOR_ABSENT, layer=title, name=absent[0], near=", ".join(near) or "–"
        )
    if wanted:
        rows = rows[rows["indicator"].isin(list(wanted))]
    known = rows["indicator"].isin([one.id for one in catalogue().indicators])
    if not known.all():
        names = sorted(set(rows.loc[~known, "indicator"]))
        warn(messages.KPI_UNKNOWN, count=int((~known).sum()), names=", ".join(names) or "–")
    return rows[known]


def _finished(rows: pd.DataFrame, title: str, period: str, territory: str) -> pd.DataFrame:
    """Return the rows that can be published, with period and municipality, each key once."""
    coded = rows["zone_code"] != ""
    if not coded.all():
        warn(messages.KPI_NO_CODE, count=int((~coded).sum()), layer=title)
    empty = ~np.isfinite(rows["value"].to_numpy(dtype="float64"))
    if empty.any():
        note(messages.KPI_EMPTY, count=int((empty & coded).sum()), layer=title)
    rows = rows[coded & ~empty]
    if rows.empty:
        raise TerritoryError(messages.KPI_NOTHING, layer=title)
    rows = rows.assign(territory=_territories(rows, territory, title))
    return _each_once(_with_periods(rows, period, title), title)


def _territories(rows: pd.DataFrame, territory: str, title: str) -> pd.Series:
    """Return each row's municipality: its own, the one given, else its zone code's beginning."""
    codes = rows["zone_code"]
    begins = codes.where(codes.str.fullmatch(r"\d{4}(\d{2}|\d{7})?"), "").str.slice(0, 4)
    given = _same(territory.strip(), rows.index)
    found = rows["territory"].where(rows["territory"] != "", given.where(given != "", begins))
    if (found == "").any():
        code = codes[found == ""].iloc[0]
        raise TerritoryError(messages.KPI_NO_TERRITORY, layer=title, code=code)
    return found


def _with_periods(rows: pd.DataFrame, period: str, title: str) -> pd.DataFrame:
    """Return the rows with the first and last day of their period, and its shortest text."""
    starts, ends = rows["period_start"], rows["period_end"]
    pairs = list(zip(starts.where(starts != "", ends), ends, strict=True))
    if any(first == "" for first, _ in pairs) and not period:
        raise TerritoryError(messages.KPI_NO_PERIOD, layer=title)
    pairs = [pair if pair[0] else (period, "") for pair in pairs]
    read = {pair: read_period(*pair) for pair in set(pairs)}
    return rows.assign(
        period=[read[pair].key for pair in pairs],
        start=[read[pair].start.isoformat() for pair in pairs],
        end=[read[pair].end.isoformat() for pair in pairs],
    )


def _each_once(rows: pd.DataFrame, title: str) -> pd.DataFrame:
    """Return the rows with one row a key; two different values of one are refused."""
    key = list(KEY)
    kept = rows.drop_duplicates([*key, "value"])
    twice = kept[kept.duplicated(key)]
    if len(twice):
        row = twice.iloc[0]
        raise TerritoryError(
            messages.KPI_VALUE_TWICE,
            layer=title,
            indicator=row["indicator"],
            zone=row["zone_code"],
            period=row["period"],
        )
    if len(kept) < len(rows):
        note(messages.KPI_REPEATED, count=len(rows) - len(kept), layer=title)
    return kept[list(ROW_COLUMNS)].reset_index(drop=True)


def _bands(rows: pd.DataFrame, given: pd.Series | None) -> pd.Series:
    """Return the bands of a table, where it has the column, else those of the catalogue."""
    if given is not None:
        codes = [str(code) if code in BANDS else None for code in given]
        return pd.Series(codes, index=rows.index, dtype="object")
    known: dict[str, Indicator] = {one.id: one for one in catalogue().indicators}
    codes = [
        known[name].band(value) if name in known else None
        for name, value in zip(rows["indicator"], rows["value"], strict=True)
    ]
    return pd.Series(codes, index=rows.index, dtype="object")


def _same(value: object, index: pd.Index) -> pd.Series:
    return pd.Series([value] * len(index), index=index, dtype="object")


def is_whole(rows: pd.DataFrame) -> pd.Series:
    """Tell of each row whether it stands for the whole municipality."""
    return (rows["zone_level"] == MUNICIPALITY) | (rows["zone_code"] == rows["territory"])
