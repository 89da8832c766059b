"""Rows put aside on disk while they arrive, given back in parts of one schema.

A million rows do not fit in memory. They lie in a file that has no name and goes with the process;
what kinds of values each column holds is known when the last row has come, so that the first part
already has the types of all.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any

from smart_territory_plugin.connectors.rows import ColumnType

if TYPE_CHECKING:
    import pandas as pd

Shapes = list[bytes | None]


class Store:
    """A table on disk.

    Parameters
    ----------
    fixed : mapping of str to type, optional
        Columns that are there whether or not a row fills them, and what they hold.

    Attributes
    ----------
    count : int
        Rows in it.
    """

    def __init__(self, fixed: Mapping[str, type] | None = None) -> None:
        self.count = 0
        self._fixed = {name: ColumnType({kind}) for name, kind in (fixed or {}).items()}
        self._types: dict[str, ColumnType] = dict(self._fixed)
        self._file: IO[bytes] | None = None

    def add(
        self,
        columns: Mapping[str, list[Any]],
        count: int,
        shapes: list[str | None] | None = None,
    ) -> None:
        """Put rows aside.

        Parameters
        ----------
        columns : mapping of str to list
            Values by column; a column that is missing holds nothing.
        count : int
            Rows.
        shapes : list of str, optional
            A geometry a row as hexadecimal WKB, None for no geometry.
        """
        for name, values in columns.items():
            if name not in self._fixed:
                self._types.setdefault(name, ColumnType()).take(values)
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the store
        line = json.dumps([columns, shapes, count], ensure_ascii=False, check_circular=False)
        self._file.write(line.encode("utf-8", "surrogatepass") + b"\n")
        self.count += count

    def close(self) -> None:
        """Give the file back; there is nothing to read afterwards."""
        if self._file is not None:
            self._file.close()
            self._file = None

    @property
    def names(self) -> list[str]:
        """The columns, in their order."""
        return list(self._types)

    @property
    def kinds(self) -> dict[str, str]:
        """What each column holds, as :attr:`.ColumnType.kind` says it."""
        return {name: self._types[name].kind for name in self.names}

    def chunks(self) -> Iterator[tuple[list[list[Any]], Shapes]]:
        """Yield rows of plain values in the order of :attr:`names`, and their geometries as WKB."""
        for columns, count, shapes in self._parts():
            nothing = [None] * count
            cells = [self._types[name].cells(columns.get(name, nothing)) for name in self.names]
            yield [list(row) for row in zip(*cells, strict=True)], shapes

    def table(self) -> pd.DataFrame:
        """Return all rows in one table."""
        import pandas as pd

        values: dict[str, list[Any]] = {name: [] for name in self.names}
        for columns, count, _ in self._parts():
            for name in values:
                values[name] += columns.get(name, [None] * count)
        return pd.DataFrame({name: self._types[name].series(values[name]) for name in values})

    def _parts(self) -> Iterator[tuple[dict[str, list[Any]], int, Shapes]]:
        """Yield what was put aside, in the order it came."""
        if self._file is None:
            return
        self._file.seek(0)
        for line in self._file:
            columns, shapes, count = json.loads(line.decode("utf-8", "surrogatepass"))
            wkb = [None if shape is None else bytes.fromhex(shape) for shape in shapes or ()]
            yield columns, count, wkb or [None] * count
