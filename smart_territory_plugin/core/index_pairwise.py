"""The table of pairwise comparisons of an analytic hierarchy process."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.text_table import read_text_table
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TOLERANCE = 0.02  # 0.33 for a third is meant well


def read_comparisons(path: Path) -> pd.DataFrame:
    """Return a square, reciprocal matrix of comparisons.

    Parameters
    ----------
    path : pathlib.Path
        Delimited text. The first column holds names, and a column of the same name holds how many
        times as important the row is (``3``, ``1/3``, ``0,33``). One half is enough: where a cell
        is empty, the reciprocal of its mirror stands.

    Returns
    -------
    pandas.DataFrame
        Index and columns are the names of the rows, in their order.

    Raises
    ------
    TerritoryError
        As :func:`~smart_territory_plugin.core.text_table.read_text_table`; ``PAIRWISE_NAMES``,
        ``PAIRWISE_CELL``, ``PAIRWISE_MISSING`` or ``PAIRWISE_NOT_RECIPROCAL``.
    """
    cells = read_text_table(path).cells
    rows = ["" if name is None else str(name).strip() for name in cells.iloc[:, 0]]
    columns = {plain(name): place for place, name in enumerate(cells.columns) if place > 0}
    keys = [plain(name) for name in rows]
    if len(set(keys)) < len(keys) or set(keys) != set(columns) or "" in keys:
        raise TerritoryError(messages.PAIRWISE_NAMES, table=path.name)
    order = cells.iloc[:, [columns[key] for key in keys]]
    matrix = np.array(
        [
            [_cell(path, row, column, cell) for column, cell in zip(rows, line, strict=True)]
            for row, line in zip(rows, order.itertuples(index=False, name=None), strict=True)
        ]
    )
    return pd.DataFrame(_completed(path, rows, matrix), index=rows, columns=rows)


def _cell(path: Path, row: str, column: str, text: str | None) -> float:
    """Return a comparison, NaN for an empty cell."""
    if text is None:
        return float("nan")
    top, _, bottom = text.partition("/")
    value = as_number(top) / (as_number(bottom) or float("nan")) if bottom else as_number(top)
    if not value > 0:
        raise TerritoryError(
            messages.PAIRWISE_CELL, table=path.name, row=row, column=column, value=text[:40]
        )
    return value


def _completed(path: Path, names: list[str], matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    np.fill_diagonal(matrix, np.where(np.isnan(np.diag(matrix)), 1.0, np.diag(matrix)))
    full = np.where(np.isnan(matrix), 1 / matrix.T, matrix)
    for template, wrong in (
        (messages.PAIRWISE_MISSING, np.isnan(full)),
        (messages.PAIRWISE_NOT_RECIPROCAL, np.abs(full * full.T - 1) > _TOLERANCE),
    ):
        if wrong.any():
            row, column = np.argwhere(wrong)[0]
            raise TerritoryError(template, table=path.name, row=names[row], column=names[column])
    return full
