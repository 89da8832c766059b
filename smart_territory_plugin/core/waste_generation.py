"""What a person throws away: kilograms a day, density and collections of each stream."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.streams import StreamNames
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

GENERATED = "generated"
"""All that people throw away of a stream, wherever it ends up."""
COLLECTED = "collected"
"""What is brought to the stream's containers."""

_FIGURES = {
    "generated": GENERATED,
    "gerado": GENERATED,
    "produzido": GENERATED,
    "collected": COLLECTED,
    "recolhido": COLLECTED,
}
_NUMBERS = ("kg_person_day", "density_kg_m3", "collections_week")
_MOST_WEEKLY = 50.0


@dataclass(frozen=True)
class WasteFigures:
    """The line of one stream."""

    kg_person_day: float
    figure: str
    """:data:`GENERATED` or :data:`COLLECTED`."""
    density_kg_m3: float
    """Of the waste as it lies in the container."""
    collections_week: float
    """NaN where the table does not say."""
    status: str
    source: str

    def as_told(self) -> dict[str, float | str | None]:
        """Return the line by column, None for what the table does not say."""
        return {name: None if pd.isna(value) else value for name, value in vars(self).items()}


def read_generation(
    streams: Sequence[str], names: StreamNames, path: Path | None = None
) -> dict[str, WasteFigures]:
    """Return the figures of the streams from the plugin's table, or from ``path``.

    Parameters
    ----------
    streams : sequence of str
        The codes asked for.
    names : StreamNames
        The alias table: a line may bear any of its names.
    path : pathlib.Path, optional
        A table with the columns of ``resources/tables/waste_generation.csv``.

    Returns
    -------
    dict
        The line of each stream; what was used is told in the log.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``GENERATION_MISSING`` names streams without a line;
        ``GENERATION_REPEATED`` one with two; ``GENERATION_NOT_POSITIVE`` a number that is
        missing, zero or below; ``GENERATION_FIGURE`` a figure that is neither generated nor
        collected.
    """
    columns = ["stream", *_NUMBERS, "figure", "status", "source"]
    table = read_table(path or resource("tables", "waste_generation.csv"), columns, _NUMBERS)
    found: dict[str, WasteFigures] = {}
    for row in table.rows.dropna(subset=["stream"]).to_dict("records"):
        codes, _ = names.read(row["stream"])
        for code in (code for code in codes if code in streams):
            if code in found:
                raise TerritoryError(
                    messages.GENERATION_REPEATED, stream=code, table=table.path.name
                )
            found[code] = _figures(row, table.path.name)
    missing = [code for code in streams if code not in found]
    if missing:
        raise TerritoryError(
            messages.GENERATION_MISSING, streams=", ".join(missing), table=table.path.name
        )
    for code in streams:
        _report(code, found[code])
    return found


def _figures(row: dict, table: str) -> WasteFigures:
    for column in _NUMBERS:
        number = row[column]
        optional = column == "collections_week" and np.isnan(number)
        if not (number > 0 or optional):
            raise TerritoryError(
                messages.GENERATION_NOT_POSITIVE,
                stream=row["stream"],
                column=column,
                table=table,
            )
    figure = _FIGURES.get(plain(row["figure"]))
    if figure is None:
        raise TerritoryError(
            messages.GENERATION_FIGURE,
            stream=row["stream"],
            figure=row["figure"] or "–",
            table=table,
        )
    return WasteFigures(
        row["kg_person_day"],
        figure,
        row["density_kg_m3"],
        row["collections_week"],
        row["status"] or "–",
        row["source"] or "–",
    )


def _report(code: str, figures: WasteFigures) -> None:
    if figures.figure == GENERATED:
        warn(messages.GENERATION_UPPER, stream=code, kg=figures.kg_person_day)
    note(
        messages.GENERATION_USED,
        stream=code,
        kg=figures.kg_person_day,
        figure=figures.figure,
        density=figures.density_kg_m3,
        status=figures.status,
        source=figures.source,
    )


def weekly_collections(
    streams: pd.Series,
    told: pd.Series | None,
    number: float | None,
    figures: dict[str, WasteFigures],
    title: str,
) -> pd.DataFrame:
    """Return how often each container is emptied in a week.

    Parameters
    ----------
    streams : pandas.Series
        The stream of each container.
    told : pandas.Series, optional
        What the containers' own field says (same index); 0 or less, and more than 50, is unknown.
    number : float, optional
        Holds for containers that no field tells; without it the table's number does.
    figures : dict
        From :func:`read_generation`.
    title : str
        The layer's name, for the log.

    Returns
    -------
    pandas.DataFrame
        Same index: ``collections_week`` and ``collections_from`` (``field``, ``number`` or
        ``table``). That the table's assumption was used is a warning.

    Raises
    ------
    TerritoryError
        ``COLLECTIONS_UNKNOWN`` where nothing tells them.
    """
    week = pd.Series(np.nan, index=streams.index)
    origin = np.full(len(streams), "field", dtype=object)
    if told is not None:
        good = told.between(0, _MOST_WEEKLY, inclusive="right")
        week = told.where(good)
        if not good.all():
            warn(messages.COLLECTIONS_UNFIT, layer=title, count=int((~good).sum()))
    open_rows = week.isna()
    by_table = streams.map({code: line.collections_week for code, line in figures.items()})
    rest = pd.Series(number, index=streams.index) if number is not None else by_table
    week = week.fillna(rest.astype("float64"))
    origin[open_rows.to_numpy()] = "table" if number is None else "number"
    if week.isna().any():
        unknown = ", ".join(sorted(set(streams[week.isna()])))
        raise TerritoryError(messages.COLLECTIONS_UNKNOWN, streams=unknown)
    if number is None and open_rows.any():
        used = by_table[open_rows].groupby(streams[open_rows]).first()
        said = ", ".join(f"{code} {value:g}" for code, value in used.items())
        warn(messages.COLLECTIONS_ASSUMED, used=said)
    frame = pd.DataFrame({"collections_week": week}, index=streams.index)
    return frame.assign(collections_from=pd.Series(origin, index=streams.index, dtype="object"))
