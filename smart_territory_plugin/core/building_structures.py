"""Load-bearing structure of buildings: a field's word, else shares expected from the census."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.census import find_census, read_census
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.core.zones import zone_of
from smart_territory_plugin.paths import resource

CONCRETE, MASONRY, TIMBER, STEEL = "C", "M", "T", "S"
STRUCTURES = (CONCRETE, MASONRY, TIMBER, STEEL)
"""Reinforced concrete, masonry, timber (W in some tables), steel frame."""

FIELD, CENSUS, WHOLE_CENSUS, DEFAULT = "field", "census", "census_whole", "default"

CENSUS_COLUMNS = (
    "structure_concrete",
    "structure_slab",
    "structure_no_slab",
    "structure_adobe_stone",
    "structure_other",
)
"""The columns of :func:`~.census.read_census` that hold structures (2011 alone)."""
_AGES = ("before_1945", "built_1946_1980", "built_1981_2000", "built_2001_2010", "built_2011_2021")


def structure_code(text: str) -> str | None:
    """Return one of :data:`STRUCTURES` for its letter (W is T), None for anything else."""
    letter = text.strip().upper()
    letter = TIMBER if letter == "W" else letter
    return letter if letter in STRUCTURES else None


def read_structures(path: Path | None = None) -> dict[str, str]:
    """Return the structure of each word of the table of names, in plain letters.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``STRUCTURE_UNKNOWN``.
    """
    table = read_table(path or resource("tables", "building_structures.csv"), ["name", "structure"])
    names: dict[str, str] = {}
    for name, text in table.rows.dropna().itertuples(index=False):
        names[plain(name)] = _known(text, table.path.name, name)
    return names


def _known(text: str, table: str, name: str) -> str:
    code = structure_code(text)
    if code is None:
        known = ", ".join(STRUCTURES)
        raise TerritoryError(
            messages.STRUCTURE_UNKNOWN, table=table, name=name, value=text, known=known
        )
    return code


def told_structures(
    values: pd.Series, layer: str, field: str, path: Path | None = None
) -> pd.Series:
    """Return the structure that a field tells of each building.

    Parameters
    ----------
    values : pandas.Series
        Letters or words.
    layer, field : str
        Names for the log.
    path : pathlib.Path, optional
        A table with the columns ``name`` and ``structure`` in place of the plugin's own.

    Returns
    -------
    pandas.Series
        ``C``, ``M``, ``T``, ``S`` or None (object, same index); what was not read is counted.
    """
    names = read_structures(path)
    codes, found = pd.factorize(values.astype("object"), use_na_sentinel=True)
    read = [structure_code(str(value)) or names.get(plain(value)) for value in found]
    empty = [not plain(value) for value in found]
    strange = [code is None and not void for code, void in zip(read, empty, strict=True)]
    count = int(np.array([*strange, False])[codes].sum())
    if count:
        words = sorted(str(v)[:30] for v, odd in zip(found, strange, strict=True) if odd)
        warn(
            messages.STRUCTURES_UNREAD,
            layer=layer,
            field=field,
            count=count,
            values=", ".join(words[:8]),
        )
    told = np.array([*read, None], dtype=object)[codes]
    return pd.Series(told, index=values.index, dtype="object")


def default_shares(path: Path | None = None) -> NDArray[np.float64]:
    """Return the shares of :data:`STRUCTURES` (sum 1) where nothing is known.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``STRUCTURE_UNKNOWN``; ``SHARES_WRONG`` where they are
        negative or do not add up to 100.
    """
    path = path or resource("tables", "structure_default.csv")
    table = read_table(path, ["structure", "share_pct"], ["share_pct"])
    shares = dict.fromkeys(STRUCTURES, 0.0)
    for text, share in table.rows.dropna().itertuples(index=False):
        shares[_known(text, table.path.name, text)] += float(share)
    values = np.array(list(shares.values()))
    if (values < 0).any() or abs(values.sum() - 100) > 0.01:
        raise TerritoryError(messages.SHARES_WRONG, table=table.path.name, total=values.sum())
    return values / values.sum()


def census_mapping(path: Path | None = None) -> dict[str, str | None]:
    """Return the structure each column of the census of 2011 counts as, None for left out.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``STRUCTURE_UNKNOWN``; ``STRUCTURE_COLUMN_UNKNOWN``.
    """
    path = path or resource("tables", "structure_bgri2011.csv")
    table = read_table(path, ["column", "structure"])
    mapping: dict[str, str | None] = dict.fromkeys(CENSUS_COLUMNS)
    for column, text in table.rows.itertuples(index=False):
        if column not in mapping:
            raise TerritoryError(
                messages.STRUCTURE_COLUMN_UNKNOWN,
                table=table.path.name,
                column=column,
                known=", ".join(CENSUS_COLUMNS),
            )
        mapping[column] = None if text is None else _known(text, table.path.name, column)
    return mapping


def structure_fields(names: Sequence[str], layer: str) -> list[str]:
    """Return the fields of a census layer that hold structures.

    Raises
    ------
    TerritoryError
        ``STRUCTURE_CENSUS_UNFIT`` where it is not the BGRI of 2011 with all of them.
    """
    fields = _fields(names, CENSUS_COLUMNS)
    if not fields:
        raise TerritoryError(messages.STRUCTURE_CENSUS_UNFIT, layer=layer)
    return fields


def has_structures(names: Sequence[str]) -> bool:
    """Tell whether a layer with these fields is a census that counts structures."""
    return bool(_fields(names, CENSUS_COLUMNS))


def age_fields(names: Sequence[str]) -> list[str]:
    """Return the fields of a census layer that hold the five ages of 2021, empty without them."""
    return _fields(names, _AGES)


def _fields(names: Sequence[str], columns: Sequence[str]) -> list[str]:
    schema = find_census(names)
    if schema is None or any(column not in schema.columns for column in columns):
        return []
    return schema.fields(columns)


def census_shares(
    places: gpd.GeoSeries, census: gpd.GeoDataFrame, layer: str, mapping: Mapping[str, str | None]
) -> tuple[NDArray[np.float64], NDArray[np.object_]]:
    """Return the shares of structures expected of each building, by its subsection of 2011.

    Parameters
    ----------
    places : geopandas.GeoSeries
        Buildings in the CRS of the census.
    census : geopandas.GeoDataFrame
        Subsections with the fields of :func:`structure_fields`.
    layer : str
        The census' name, for the log.
    mapping : mapping
        From :func:`census_mapping`.

    Returns
    -------
    shares : numpy.ndarray of float
        Shape (buildings, structures), each row adding up to 1: the subsection's buildings by
        structure over those whose structure counts; the whole layer's where a building lies in
        no subsection or in one that counts none.
    source : numpy.ndarray of object
        ``census`` or ``census_whole``.

    Raises
    ------
    TerritoryError
        ``STRUCTURE_CENSUS_EMPTY`` where the layer counts no building.
    """
    counts = read_census(census, layer, CENSUS_COLUMNS)
    table = np.zeros((len(counts), len(STRUCTURES)))
    for column, code in mapping.items():
        if code is not None:
            table[:, STRUCTURES.index(code)] += counts[column].fillna(0.0).to_numpy()
    whole = table.sum(axis=0)
    if not whole.sum() > 0:
        raise TerritoryError(messages.STRUCTURE_CENSUS_EMPTY, layer=layer)
    row = counts.index.get_indexer(pd.Index(zone_of(places, counts), dtype="object"))
    of_building = np.where((row >= 0)[:, None], table[row], 0.0)
    total = of_building.sum(axis=1, keepdims=True)
    outside = total[:, 0] <= 0
    of_building[outside], total[outside] = whole, whole.sum()
    if outside.any():
        warn(
            messages.STRUCTURES_OF_WHOLE,
            layer=layer,
            count=int(outside.sum()),
            total=len(places),
        )
    source = np.where(outside, WHOLE_CENSUS, CENSUS).astype(object)
    return of_building / total, source


def with_new_buildings(
    shares: NDArray[np.float64], places: gpd.GeoSeries, census: gpd.GeoDataFrame, layer: str
) -> NDArray[np.float64]:
    """Return the shares with the buildings of 2011 to 2021 as reinforced concrete.

    ``share′ = p · C + (1 − p) · share`` with p the part of a subsection's buildings of 2021 that
    was built from 2011 on; buildings in no subsection keep theirs.

    Parameters
    ----------
    shares : numpy.ndarray of float
        Shape (buildings, structures).
    places : geopandas.GeoSeries
        The buildings in the CRS of the census.
    census : geopandas.GeoDataFrame
        Subsections of 2021 with the fields of :func:`age_fields`.
    layer : str
        Its name, for the log.
    """
    counts = read_census(census, layer, _AGES)
    ages = counts[list(_AGES)].fillna(0.0).to_numpy()
    total = ages.sum(axis=1)
    new = np.divide(ages[:, -1], total, out=np.zeros(len(total)), where=total > 0)
    row = counts.index.get_indexer(pd.Index(zone_of(places, counts), dtype="object"))
    part = np.where(row >= 0, new[row] if len(new) else 0.0, 0.0)[:, None]
    note(messages.STRUCTURES_NEW, layer=layer, share=100 * float(part.mean()) if len(part) else 0.0)
    concrete = np.array([code == CONCRETE for code in STRUCTURES], dtype="float64")
    return part * concrete + (1 - part) * shares


def known_structures(
    told: pd.Series, expected: NDArray[np.float64], source: NDArray[np.object_]
) -> tuple[NDArray[np.float64], NDArray[np.object_]]:
    """Return the shares with those buildings whose field tells the structure, and the sources."""
    shares, origin = expected.copy(), source.copy()
    for position, code in enumerate(STRUCTURES):
        rows = (told == code).to_numpy()
        shares[rows] = 0.0
        shares[rows, position] = 1.0
        origin[rows] = FIELD
    return shares, origin


def report_structures(
    shares: NDArray[np.float64], origin: NDArray[np.object_], path: Path | None = None
) -> None:
    """Log where the structures come from and what they come to; ``path`` is the default's table."""
    by_default = int((origin == DEFAULT).sum())
    if by_default:
        path = path or resource("tables", "structure_default.csv")
        warn(
            messages.STRUCTURES_DEFAULT,
            count=by_default,
            total=len(origin),
            table=path.name,
            shares=_words(np.round(100 * default_shares(path)).astype(np.int64)),
        )
    if len(origin):
        told = int((origin == FIELD).sum())
        together = _words(np.round(100 * shares.mean(axis=0)).astype(np.int64))
        note(
            messages.STRUCTURES_FROM,
            total=len(origin),
            field=told,
            expected=len(origin) - told,
            shares=together,
        )


def structure_words(shares: NDArray[np.float64]) -> NDArray[np.object_]:
    """Return each row of shares as text: ``C`` alone, or ``C 62 M 38`` (%, rounded)."""
    whole = np.round(100 * shares).astype(np.int64)
    keys = whole @ (1000 ** np.arange(len(STRUCTURES)))  # one number a row sorts far faster
    _, first, inverse = np.unique(keys, return_index=True, return_inverse=True)
    words = [_words(row) for row in whole[first]]
    return np.array([*words, None], dtype=object)[inverse.ravel()]


def _words(row: NDArray[np.int64]) -> str:
    named = [(code, value) for code, value in zip(STRUCTURES, row, strict=True) if value]
    if len(named) == 1:
        return named[0][0]
    return " ".join(f"{code} {value}" for code, value in named)
