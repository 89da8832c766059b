"""Tables of a million rows, a column at a time: each distinct text is kept once."""

from __future__ import annotations

import csv
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import count, islice
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.text_table import MISSING, text_layout

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ROWS_AT_ONCE = 20_000


@dataclass(frozen=True)
class Texts:
    """A column of text: ``texts[codes]``, where a code of -1 is an empty cell.

    Attributes
    ----------
    codes : numpy.ndarray of int32
        One a row.
    texts : list of str
        Each distinct text once, without surrounding blanks.
    """

    codes: NDArray[np.int32]
    texts: list[str]

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def known(self) -> NDArray[np.bool_]:
        """True where the cell is not empty."""
        return self.codes >= 0

    def counts(self) -> NDArray[np.int64]:
        """Return how many rows hold each text."""
        return np.bincount(self.codes[self.known], minlength=len(self.texts))

    def spread(self, values: Sequence[float] | NDArray[np.float64]) -> NDArray[np.float64]:
        """Return a number a row from one a text; NaN where the cell is empty."""
        return np.append(np.asarray(values, dtype="float64"), np.nan)[self.codes]


@dataclass(frozen=True)
class LongTable:
    """The columns of a table that were asked for.

    Attributes
    ----------
    columns : dict of str to Texts
        By the table's own names.
    rows : int
        All columns have as many.
    name : str
        Of the file or layer, for messages.
    """

    columns: dict[str, Texts]
    rows: int
    name: str


def read_long_table(
    path: Path,
    choose: Callable[[list[str]], Sequence[str]],
    encoding: str = "",
    progress: Progress = silent,
) -> LongTable:
    """Read some columns of a delimited text file of any encoding and separator.

    Parameters
    ----------
    path : Path
        As :func:`~.text_table.read_text_table`.
    choose : callable
        Given the names of all columns, returns those to read.
    encoding : str
        Empty to find it.
    progress : callable
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    LongTable
        Blank lines are skipped. A row with more cells than the header has names is left out and
        counted in the log: its cells do not stand below their names.

    Raises
    ------
    TerritoryError
        As :func:`~.text_table.read_text_table`.
    """
    layout = text_layout(path, encoding)
    chosen = list(dict.fromkeys(choose(layout.names)))
    places = [layout.names.index(name) for name in chosen]
    # Asked for a text it does not know, each gives it the next number.
    found: list[dict[str, int]] = [defaultdict(count().__next__) for _ in chosen]
    codes: list[list[NDArray[np.int32]]] = [[] for _ in chosen]
    width, rows, odd = len(layout.names), 0, 0
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    with path.open("rb") as raw, TextIOWrapper(raw, layout.encoding, newline="") as lines:
        reader = csv.reader(lines, delimiter=layout.separator)
        size = max(os.fstat(raw.fileno()).st_size, 1)
        try:
            while reader.line_num < layout.head:
                next(reader)
            while batch := list(islice(reader, _ROWS_AT_ONCE)):
                batch = [row for row in batch if any(row)]
                if set(map(len, batch)) != {width}:
                    whole = [row for row in batch if not any(row[width:])]
                    odd += len(batch) - len(whole)
                    batch = [row + [""] * (width - len(row)) for row in whole]
                rows += len(batch)
                for place, known, parts in zip(places, found, codes, strict=True):
                    numbers = map(known.__getitem__, map(itemgetter(place), batch))
                    parts.append(np.fromiter(numbers, dtype="int32", count=len(batch)))
                progress(min(raw.tell() / size, 1.0))
        except csv.Error as fault:
            raise TerritoryError(
                messages.TABLE_BROKEN, line=reader.line_num, reason=str(fault)
            ) from fault
    if rows == 0:
        raise TerritoryError(messages.TABLE_EMPTY, path=path.name)
    note(
        messages.TABLE_READ,
        path=path.name,
        encoding=layout.encoding,
        separator={"\t": "tab"}.get(layout.separator, layout.separator),
        rows=rows,
        columns=width,
    )
    if odd:
        warn(messages.ROWS_TOO_LONG, table=path.name, count=odd)
    columns = {
        name: _tidied(np.concatenate(parts), list(known))
        for name, known, parts in zip(chosen, found, codes, strict=True)
    }
    return LongTable(columns, rows, path.name)


def texts_of(values: pd.Series) -> Texts:
    """Return a column of a layer as text.

    Parameters
    ----------
    values : pandas.Series
        Text or numbers; a whole number that a layer holds as a decimal (``123.0``) is ``123``.
    """
    codes, unique = pd.factorize(values.to_numpy(), use_na_sentinel=True)
    return _tidied(codes.astype("int32"), [_written(value) for value in unique])


def _written(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _tidied(codes: NDArray[np.int32], texts: list[str]) -> Texts:
    """Return the column with blanks cut off and empty cells as -1."""
    stripped = [text.strip() for text in texts]
    final: dict[str, int] = {}
    change = np.full(len(stripped) + 1, -1, dtype="int32")  # the last one stands for -1
    for old, text in enumerate(stripped):
        if text.lower() not in MISSING:
            change[old] = final.setdefault(text, len(final))
    return Texts(change[codes], list(final))
