"""Waste streams: the names that layers use, brought to codes by an alias table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

OFFICIAL_STREAMS = ("glass", "paper", "packaging", "mixed")
"""The flows of ERSAR's “serviço de recolha seletiva (multimaterial)”; no other set is official."""

_CODE = re.compile(r"[a-z][a-z0-9_]{0,17}")  # so that served_<code>_pct has at most 30 letters
_SEVERAL = re.compile(r"[;,+|/&\[\]\n]")


@dataclass(frozen=True)
class StreamNames:
    """The alias table, read."""

    codes_of: dict[str, tuple[str, ...]]
    """The codes of each alias, itself in the spelling of :func:`~.names.plain`."""
    table: str
    """The table's file name, for the sentences."""

    def read(self, text: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the codes that a value names, and the parts of it that are not in the table.

        The whole value is looked up first (“Papel/Cartão”), then its parts at ``; , + | / &``.
        """
        whole = self.codes_of.get(plain(text))
        if whole is not None:
            return whole, ()
        codes: list[str] = []
        unread: list[str] = []
        for part in _SEVERAL.split(str(text)):
            name = part.strip(" \t\"'")
            if not plain(name):
                continue
            found = self.codes_of.get(plain(name))
            if found is None:
                unread.append(name)
            else:
                codes.extend(code for code in found if code not in codes)
        return tuple(codes), tuple(unread)

    def known(self) -> str:
        """Return the codes of the table in one line, for the sentences."""
        return ", ".join(dict.fromkeys(code for codes in self.codes_of.values() for code in codes))


def read_stream_names(path: Path | None = None) -> StreamNames:
    """Return the alias table of the plugin, or of ``path``.

    Parameters
    ----------
    path : pathlib.Path, optional
        A table with the columns ``alias`` and ``code``; several codes are apart by a space.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``STREAM_CODE_UNFIT`` for a code that cannot be part of
        a field name.
    """
    table = read_table(path or resource("tables", "waste_streams.csv"), ["alias", "code"])
    codes_of: dict[str, tuple[str, ...]] = {}
    for alias, text in table.rows.dropna().itertuples(index=False):
        codes = tuple(text.split())
        for code in codes:
            if not _CODE.fullmatch(code):
                raise TerritoryError(
                    messages.STREAM_CODE_UNFIT, code=code, alias=alias, table=table.path.name
                )
            codes_of.setdefault(plain(code), (code,))  # a code is its own alias
        codes_of[plain(alias)] = codes
    return StreamNames(codes_of, table.path.name)


def requested_streams(text: str | None, names: StreamNames) -> tuple[str, ...]:
    """Return the codes of the streams the user asks for.

    Parameters
    ----------
    text : str or None
        Codes or aliases, with commas between; empty means the four official flows.
    names : StreamNames
        The alias table.

    Raises
    ------
    TerritoryError
        ``STREAM_UNKNOWN`` names the words that are not in the table.
    """
    if text is None or not text.strip():
        return OFFICIAL_STREAMS
    codes, unread = names.read(text)
    if unread or not codes:
        raise TerritoryError(
            messages.STREAM_UNKNOWN,
            names=", ".join(unread) or text.strip(),
            table=names.table,
            known=names.known(),
        )
    return codes


def is_official(streams: Iterable[str]) -> bool:
    """Say whether these are the four official flows, in whatever order."""
    return set(streams) == set(OFFICIAL_STREAMS)


def by_stream(
    layer: gpd.GeoDataFrame, field: str, names: StreamNames, title: str
) -> gpd.GeoDataFrame:
    """Return one row for each feature and stream that it takes.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Containers, or door-to-door areas.
    field : str
        The field with the streams' names.
    names : StreamNames
        The alias table.
    title : str
        The layer's name, for the log.

    Returns
    -------
    geopandas.GeoDataFrame
        Columns ``stream`` (the code), ``alias`` (the value as the layer has it) and the
        geometry; the index repeats the layer's. Values without a known stream give no row and
        are counted in the log, with the values.
    """
    values = layer[field].astype("object")
    read = {value: names.read(value) for value in values.dropna().unique()}
    codes = values.map(lambda value: read[value][0] if value in read else ())
    counts = codes.str.len().astype(int)
    rows = layer.index.repeat(counts)
    result = gpd.GeoDataFrame(
        {
            "stream": [code for several in codes for code in several],
            "alias": values.astype("str").repeat(counts).to_list(),
        },
        geometry=layer.geometry.repeat(counts).array,
        index=rows,
        crs=layer.crs,
    )
    unread = {value: parts for value, (_, parts) in read.items() if parts}
    lost = values.isna() | values.isin(list(unread))
    if lost.any():
        words = sorted({part for parts in unread.values() for part in parts})
        warn(
            messages.STREAM_VALUES_UNREAD,
            layer=title,
            field=field,
            count=int(lost.sum()),
            values=", ".join(words[:8]) or "NULL",
            table=names.table,
        )
    return result
