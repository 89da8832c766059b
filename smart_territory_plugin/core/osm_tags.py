"""OpenStreetMap tags in columns of their own or packed into one (``other_tags``)."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def tag_values(frame: pd.DataFrame, key: str) -> pd.Series:
    """Return the value of one tag for every row.

    Parameters
    ----------
    frame : pandas.DataFrame
        The tag stands in a column of its name (in any case) or in one of ``PACKED_COLUMNS``; the
        column of its own comes first.
    key : str
        The tag's key, such as ``"bridge"``.

    Returns
    -------
    pandas.Series
        Text, None where the row has no such tag; same index.
    """
    values: list[str | None] = [None] * len(frame)
    for column in (*PACKED_COLUMNS[::-1], key):  # the later one overrides
        name = next((name for name in frame.columns if str(name).lower() == column), None)
        if name is None:
            continue
        read = _packed_value if column in PACKED_COLUMNS else _own_value
        for place, value in enumerate(frame[name].array):
            found = read(value, key)
            if found is not None:
                values[place] = found
    return pd.Series(values, index=frame.index, dtype="object")


def _own_value(value: object, key: str) -> str | None:  # noqa: ARG001 - one signature for both
    text = "" if value is None else str(value).strip()
    return None if text.lower() in _MISSING else text


def _packed_value(packed: object, key: str) -> str | None:
    # Most rows do not name the key at all: no need to take those apart.
    if isinstance(packed, str) and key not in packed:
        return None
    return parse_tags(packed).get(key)


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


def tag_columns(columns: Iterable[str], keys: Iterable[str]) -> list[str]:
    """Return the columns of a layer in which the tags may stand, to read only those."""
    wanted = {*keys, *PACKED_COLUMNS}
    return [name for name in columns if name.lower() in wanted]
