"""Which column of a table of readings plays which role, by a table of aliases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent
from smart_territory_plugin.core.long_table import Texts, read_long_table, texts_of
from smart_territory_plugin.core.names import field_named, plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROLES = (
    "container", "time", "fill", "volume", "stream", "route", "trip", "km", "weight", "weight_t",
    "start", "end", "emptied", "emptied_at", "lat", "lon", "place",
)  # fmt: skip


@dataclass(frozen=True)
class FieldNames:
    """The alias table: ``role_of`` each alias, in the spelling of :func:`~.names.plain`."""

    role_of: dict[str, str]
    table: str

    def roles(self, names: Sequence[str], given: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the column of each role that a table has.

        Parameters
        ----------
        names : sequence of str
            The table's columns.
        given : mapping, optional
            Columns that the user names for a role; they win.

        Raises
        ------
        TerritoryError
            ``FILL_COLUMN_UNKNOWN`` for a column the user names that is not there.
        """
        found: dict[str, str] = {}
        for role, wanted in (given or {}).items():
            own = field_named(list(names), wanted)
            if own is None:
                raise TerritoryError(
                    messages.FILL_COLUMN_UNKNOWN, field=wanted, fields=", ".join(names)
                )
            found[role] = own
        taken = set(found.values())
        own_of: dict[str, str] = {}
        for name in names:
            own_of.setdefault(plain(name), name)
        for alias, role in self.role_of.items():
            column = own_of.get(alias)
            if column is not None and role not in found and column not in taken:
                found[role] = column
        return found


def read_field_names(path: Path | None = None) -> FieldNames:
    """Return the alias table of the plugin, or of ``path``.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``FILL_ROLE_UNKNOWN`` for a role that is none.
    """
    table = read_table(path or resource("tables", "fill_fields.csv"), ["alias", "role"])
    role_of: dict[str, str] = {}
    for alias, text in table.rows.dropna().itertuples(index=False):
        role = text.strip().lower()
        if role not in ROLES:
            raise TerritoryError(
                messages.FILL_ROLE_UNKNOWN,
                role=text,
                alias=alias,
                table=table.path.name,
                roles=", ".join(ROLES),
            )
        role_of.setdefault(plain(alias), role)
    return FieldNames(role_of, table.path.name)


@dataclass(frozen=True)
class Rows:
    """The columns of a table by role; a role that no column plays is missing.

    Attributes
    ----------
    columns : dict of str to Texts
        By role.
    count : int
        Rows.
    name : str
        Of the file or layer, for messages.
    fields : dict of str to str
        The table's own name of each role's column.
    drawn : tuple, optional
        x, y (float, NaN where a row has no geometry) and CRS of a layer's own points.
    """

    columns: dict[str, Texts]
    count: int
    name: str
    fields: dict[str, str]
    drawn: tuple[NDArray[np.float64], NDArray[np.float64], str | None] | None = None

    def __contains__(self, role: str) -> bool:
        return role in self.columns

    def __getitem__(self, role: str) -> Texts:
        return self.columns[role]

    def get(self, role: str) -> Texts | None:
        """Return the column of a role, None where none plays it."""
        return self.columns.get(role)


def chosen_fields(
    columns: Sequence[str],
    names: FieldNames,
    needed: Sequence[str],
    given: Mapping[str, str],
    table: str,
) -> dict[str, str]:
    """Return the column of each role, and say which was taken for what.

    Parameters
    ----------
    columns : sequence of str
        All of the table.
    names : FieldNames
        The aliases.
    needed : sequence of str
        The roles without which nothing can be said.
    given : mapping
        Columns that the user names for a role.
    table : str
        The table's name, for messages.

    Raises
    ------
    TerritoryError
        ``FILL_COLUMN_MISSING`` where a needed role has no column; as :meth:`FieldNames.roles`.
    """
    fields = names.roles(columns, given)
    for role in needed:
        if role not in fields:
            raise TerritoryError(
                messages.FILL_COLUMN_MISSING,
                table=table,
                role=role,
                fields=", ".join(columns),
                names=names.table,
            )
    found = ", ".join(f"{role} = {name}" for role, name in fields.items())
    note(messages.FILL_COLUMNS, table=table, columns=found)
    return fields


def rows_of_file(
    path: Path,
    names: FieldNames,
    needed: Sequence[str],
    given: Mapping[str, str],
    encoding: str = "",
    progress: Progress = silent,
) -> Rows:
    """Read the columns that play a role of a text file.

    Parameters
    ----------
    path, encoding, progress
        As :func:`~.long_table.read_long_table`.
    names, needed, given
        As :func:`chosen_fields`.

    Raises
    ------
    TerritoryError
        As :func:`~.long_table.read_long_table` and :func:`chosen_fields`.
    """
    fields: dict[str, str] = {}

    def choose(columns: list[str]) -> list[str]:
        fields.update(chosen_fields(columns, names, needed, given, path.name))
        return list(fields.values())

    table = read_long_table(path, choose, encoding, progress)
    columns = {role: table.columns[name] for role, name in fields.items()}
    return Rows(columns, table.rows, table.name, fields)


def rows_of_layer(layer: gpd.GeoDataFrame, fields: dict[str, str], name: str) -> Rows:
    """Return the columns that play a role of a layer, and its points where it has some."""
    columns = {role: texts_of(layer[own]) for role, own in fields.items()}
    drawn = None
    if layer.geometry.notna().any():
        centre = shapely.centroid(np.asarray(layer.geometry.array, dtype=object))
        crs = None if layer.crs is None else layer.crs.to_wkt()
        drawn = (shapely.get_x(centre), shapely.get_y(centre), crs)
    return Rows(columns, len(layer), name, fields, drawn)
