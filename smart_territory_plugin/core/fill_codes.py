"""Codes of containers and trips, brought to one spelling over several tables."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.fill_fields import Rows
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.core.long_table import Texts

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WHOLE = re.compile(r"(\d+)[.,]0+")


def joined_codes(columns: Sequence[Texts | None], zeros: bool = False) -> list[Texts]:
    """Return the columns with one list of texts for all, in alphabetical order.

    Parameters
    ----------
    columns : sequence of Texts or None
        Codes of the same things in several tables; None for a table without them.
    zeros : bool
        True to join a code with the one that has leading zeros besides.

    Returns
    -------
    list of Texts
        One a column (of no rows for None), all with the same ``texts``. ``123.0`` is ``123``.
        With ``zeros`` a code such as ``123`` becomes ``0123`` where that is the only spelling
        with zeros; where there are several (``0123`` and ``00123``) all stay apart. Both are told.
    """
    plain = [[_whole(text) for text in column.texts] if column else [] for column in columns]
    every = {text for texts in plain for text in texts}
    spelled = _with_zeros(every) if zeros else {}
    names = sorted({spelled.get(text, text) for text in every})
    number = {name: place for place, name in enumerate(names)}
    result = []
    for column, texts in zip(columns, plain, strict=True):
        change = np.array([number[spelled.get(t, t)] for t in texts] + [-1], dtype="int32")
        codes = column.codes if column else np.empty(0, dtype="int32")
        result.append(Texts(change[codes], names))
    return result


def together(tables: Sequence[Rows], role: str) -> Texts:
    """Return a column over all tables one after the other, empty cells for a table without it."""
    joined = joined_codes([rows.get(role) for rows in tables])
    codes = [
        column.codes if role in rows else np.full(rows.count, -1, dtype="int32")
        for column, rows in zip(joined, tables, strict=True)
    ]
    return Texts(np.concatenate(codes), joined[0].texts)


def _whole(text: str) -> str:
    match = _WHOLE.fullmatch(text)
    return match[1] if match else text


def _with_zeros(codes: set[str]) -> dict[str, str]:
    """Return the spelling with zeros of each code that lost them."""
    padded: dict[str, list[str]] = defaultdict(list)
    for code in sorted(codes):
        if code.isdecimal() and code.startswith("0") and code.strip("0"):
            padded[code.lstrip("0")].append(code)
    joined = {bare: full[0] for bare, full in padded.items() if len(full) == 1 and bare in codes}
    unclear = [full for full in padded.values() if len(full) > 1]
    if joined:
        bare, full = next(iter(joined.items()))
        warn(messages.FILL_ZERO_LOST, count=len(joined), bare=bare, full=full)
    if unclear:
        warn(messages.FILL_ZERO_UNCLEAR, count=len(unclear), codes=", ".join(unclear[0]))
    return joined


def most_frequent(
    groups: NDArray[np.int32], column: Texts, count: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the text that most rows of each group have.

    Parameters
    ----------
    groups : numpy.ndarray of int
        The group of each row, -1 for none.
    column : Texts
        A text a row.
    count : int
        Groups.

    Returns
    -------
    best, kinds : numpy.ndarray
        The place of the text in ``column.texts`` (-1 where the group has none; of equally frequent
        ones the alphabetically first), and how many different texts the group has.
    """
    best, kinds = np.full(count, -1, dtype="int64"), np.zeros(count, dtype="int64")
    known = (groups >= 0) & column.known
    if not known.any():
        return best, kinds
    rank = np.argsort(np.argsort(np.array(column.texts, dtype=object), kind="stable"))
    size = len(column.texts)
    pairs, rows = np.unique(
        groups[known].astype("int64") * size + rank[column.codes[known]], return_counts=True
    )
    group, place = pairs // size, pairs % size
    order = np.lexsort((place, -rows, group))
    first = order[np.flatnonzero(np.diff(group[order], prepend=-1))]
    best[group[first]] = np.argsort(rank)[place[first]]
    kinds += np.bincount(group, minlength=count)
    return best, kinds
