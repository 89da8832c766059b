"""OpenStreetMap tags in columns of their own or packed into one (``other_tags``)."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

PACKED_COLUMNS = ("other_tags", "all_tags", "tags")
"""Columns in which GDAL's OSM driver and its relatives pack the tags that have no column."""

_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MISSING = {"", "none", "nan", "null", "<na>"}
_NO = {"", "no", "false", "0"}


def parse_tags(packed: object) -> dict[str, str]:
    """Return the tags packed into one value.

    Parameters
    ----------
    packed : object
        Text in hstore form (``"bridge"=>"yes","layer"=>"1"``), JSON text, a mapping, or a missing
        value.

    Returns
    -------
    dict
        Key to value, both text; tags whose value is NULL are left out. Text of another form gives
        an empty one.
    """
    if isinstance(packed, dict):
        return {str(key): str(value) for key, value in packed.items() if value is not None}
    if not isinstance(packed, str):
        return {}
    if packed.lstrip().startswith("{"):
        try:
            return parse_tags(dict(json.loads(packed)))
        except ValueError:
            return {}
    return {
        _ESCAPED.sub(r"\1", pair.group(1)): _ESCAPED.sub(r"\1", pair.group(2))
        for pair in _PAIR.finditer(packed)
        if pair.group(2) is not None
    }


def tag_table(
    frame: pd.DataFrame, keys: Iterable[str], prefixes: Iterable[str] = ()
) -> pd.DataFrame:
    """Return the values of many tags for every row, reading each packed value once.

    Parameters
    ----------
    frame : pandas.DataFrame
        A tag stands in a column of its name (in any case, ``:`` perhaps written ``_`` as GDAL
        does) or in one of ``PACKED_COLUMNS``; the column of its own comes first.
    keys : iterable of str
        The tags' keys, such as ``"oneway:bicycle"``.
    prefixes : iterable of str, optional
        Every key found that begins with one of these is returned too.

    Returns
    -------
    pandas.DataFrame
        One column a key, those asked for first: text, None where the row has no such tag; same
        index.
    """
    keys, prefixes = tuple(dict.fromkeys(keys)), tuple(prefixes)
    wanted = _wanted(keys, prefixes)
    table: dict[str, NDArray[np.object_]] = {key: _nothing(len(frame)) for key in keys}

    def put(key: str, values: Sequence[str | None], codes: NDArray[np.intp]) -> None:
        # The code of a missing value is -1, which takes the None put last.
        found = np.array([*values, None], dtype=object)[codes]
        said = found != None  # noqa: E711 - element by element
        column = table.setdefault(key, _nothing(len(frame)))
        column[said] = found[said]

    packed, own = _tag_places(frame.columns, keys, prefixes)
    for place in packed:
        codes, values = _distinct(frame.iloc[:, place])
        # Most packed values differ, but few of them in the tags that are wanted.
        sets: dict[tuple[tuple[str, str], ...], int] = {}
        of_value = [
            sets.setdefault(_pairs(value, wanted, keys, prefixes), len(sets)) for value in values
        ]
        codes = np.array([*of_value, -1], dtype=np.intp)[codes]
        tags = [{key: _ESCAPED.sub(r"\1", value) for key, value in pairs} for pairs in sets]
        for key in dict.fromkeys(key for found in tags for key in found):
            put(key, [found.get(key) for found in tags], codes)
    for key, place in own.items():
        codes, values = _distinct(frame.iloc[:, place])
        put(key, [_own_value(value) for value in values], codes)
    return pd.DataFrame(table, index=frame.index, dtype="object")


def lowered(tags: pd.DataFrame) -> pd.DataFrame:
    """Return tags as lower-case text without surrounding blanks, empty where there is none."""
    columns = {}
    for name in tags.columns:
        codes, distinct = pd.factorize(tags[name])
        texts = [*(str(value).strip().lower() for value in distinct), ""]
        columns[name] = np.array(texts, dtype=object)[codes]  # the code of a missing one is -1
    return pd.DataFrame(columns, index=tags.index, dtype="object")


def tag_values(frame: pd.DataFrame, key: str) -> pd.Series:
    """Return the value of one tag for every row.

    Parameters
    ----------
    frame : pandas.DataFrame
        As for :func:`tag_table`.
    key : str
        The tag's key, such as ``"bridge"``.

    Returns
    -------
    pandas.Series
        Text, None where the row has no such tag; same index.
    """
    return tag_table(frame, (key,))[key]


def _nothing(size: int) -> NDArray[np.object_]:
    return np.full(size, None, dtype=object)


def _distinct(column: pd.Series) -> tuple[NDArray[np.intp], list[object]]:
    """Return the number of each row's value among the distinct ones (-1: missing), and those."""
    try:
        codes, values = pd.factorize(column)
    except TypeError:  # mappings cannot be compared
        return np.arange(len(column)), list(column)
    return codes, list(values)


def _tag_places(
    columns: Iterable[object], keys: Sequence[str], prefixes: Sequence[str]
) -> tuple[list[int], dict[str, int]]:
    """Return the places of the packed columns, the strongest last, and that of each key's own."""
    names = [str(name).lower() for name in columns]
    packed = [names.index(name) for name in PACKED_COLUMNS[::-1] if name in names]
    plain = {_laundered(key): key for key in keys}
    starts = tuple(_laundered(prefix) for prefix in prefixes)
    own: dict[str, int] = {}
    for place, name in enumerate(names):
        key = plain.get(_laundered(name))
        if key is None and starts and _laundered(name).startswith(starts):
            key = name if ":" in name else name.replace("_", ":")
        if key is not None and place not in packed:
            own.setdefault(key, place)
    return packed, own


def _laundered(name: str) -> str:
    return name.replace(":", "_")


def _wanted(keys: Sequence[str], prefixes: Sequence[str]) -> re.Pattern[str]:
    """Return what finds the pairs of these keys in a packed value, and skips the others."""
    names = [re.escape(key) for key in keys]
    names += [re.escape(prefix) + r'[^"\\]*' for prefix in prefixes]
    key = "|".join(names)
    return re.compile(rf'(?<!\\)"({key})"\s*=>\s*"((?:[^"\\]|\\.)*)"', re.DOTALL)


def _pairs(
    packed: object, wanted: re.Pattern[str], keys: Sequence[str], prefixes: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    """Return the wanted keys of a packed value with their values, still escaped."""
    if isinstance(packed, str) and not packed.lstrip().startswith("{"):
        return tuple(wanted.findall(packed))
    return tuple(
        (key, value.replace("\\", r"\\"))
        for key, value in parse_tags(packed).items()
        if key in keys or key.startswith(tuple(prefixes))
    )


def _own_value(value: object) -> str | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a column of whole numbers with gaps holds decimals
    text = "" if value is None else str(value).strip()
    return None if text.lower() in _MISSING else text


def has_tag(frame: pd.DataFrame, keys: Iterable[str]) -> NDArray[np.bool_]:
    """Say for every row whether one of the tags says yes.

    Parameters
    ----------
    frame : pandas.DataFrame
        As for :func:`tag_values`.
    keys : iterable of str
        The tags' keys.

    Returns
    -------
    numpy.ndarray of bool
        True where a value is there and is none of no, false, 0 and empty: ``viaduct`` says yes.
    """
    said = np.zeros(len(frame), dtype=bool)
    for key in keys:
        values = tag_values(frame, key)
        said |= np.array([str(v or "").strip().lower() not in _NO for v in values], dtype=bool)
    return said


def is_bridge_or_tunnel(frame: pd.DataFrame) -> NDArray[np.bool_]:
    """Say for every row whether the street leaves the ground: ``bridge`` or ``tunnel`` says yes."""
    return has_tag(frame, ("bridge", "tunnel"))


def tag_columns(
    columns: Iterable[str], keys: Iterable[str], prefixes: Iterable[str] = ()
) -> list[str]:
    """Return the columns of a layer in which the tags may stand, to read only those."""
    names = list(columns)
    packed, own = _tag_places(names, tuple(keys), tuple(prefixes))
    places = {*packed, *own.values()}
    return [name for place, name in enumerate(names) if place in places]
