"""Layers of many entities: kept on disk while they arrive, given back in parts of one schema.

A million entities do not fit in memory as rows. Each page is turned into rows at once and put
aside in a file that has no name and goes with the process; what kinds of values each column holds
is known when the last page has come, so that the first part already has the fields of all.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.model import Entity, read_entity, short_name
from smart_territory_plugin.connectors.rows import (
    Columns,
    ColumnType,
    canonical,
    row_of,
    text_of,
)
from smart_territory_plugin.connectors.shapes import FAMILIES, place
from smart_territory_plugin.core.log import note, warn

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

PARTS = ("points", "lines", "polygons", "records")
_CHUNK = 1000


class Part:
    """The entities of one kind of geometry, or those without one.

    Attributes
    ----------
    count : int
        Entities in it.
    multi : bool
        Whether a geometry of it has several members.
    """

    def __init__(self, columns: Columns) -> None:
        self.count = 0
        self.multi = False
        self._columns = columns
        self._types: dict[str, ColumnType] = {}
        self._file: IO[bytes] | None = None

    def add(self, rows: list[dict[str, Any]], shapes: list[str | None]) -> None:
        """Put rows aside, with their geometries as hexadecimal WKB."""
        columns = {
            name: [row.get(name) for row in rows] for name in {name for row in rows for name in row}
        }
        for name, values in columns.items():
            self._types.setdefault(name, ColumnType()).take(values)
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the part
        line = json.dumps([columns, shapes, len(rows)], ensure_ascii=False)
        self._file.write(line.encode("utf-8", "surrogatepass") + b"\n")
        self.count += len(rows)

    def close(self) -> None:
        """Give the file back; there is nothing to read afterwards."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def chunks(self) -> Iterator[tuple[pd.DataFrame, list[bytes | None]]]:
        """Yield tables of one schema, each with its geometries as WKB."""
        if self._file is None:
            return
        self._file.seek(0)
        for line in self._file:
            columns, shapes, count = json.loads(line.decode("utf-8", "surrogatepass"))
            wkb = [None if shape is None else bytes.fromhex(shape) for shape in shapes]
            yield self._table(columns, count), wkb

    def example(self) -> pd.DataFrame:
        """Return one row of the part's schema, with the largest whole number of each column."""
        return self._table({name: [kind.largest] for name, kind in self._types.items()}, 1)

    def table(self) -> pd.DataFrame:
        """Return all rows in one table."""
        import pandas as pd

        tables = [table for table, _ in self.chunks()]
        return pd.concat(tables, ignore_index=True) if tables else self._table({}, 0)

    def frame(self) -> gpd.GeoDataFrame:
        """Return all rows with their geometries in EPSG:4326."""
        import geopandas as gpd
        import shapely

        shapes = [shape for _, shapes in self.chunks() for shape in shapes]
        return gpd.GeoDataFrame(self.table(), geometry=shapely.from_wkb(shapes), crs="EPSG:4326")

    def _table(self, columns: dict[str, list[Any]], count: int) -> pd.DataFrame:
        """Return a table with the columns and types of the whole part."""
        import pandas as pd

        fixed = ("id", "type", "extra_json")
        nothing = [None] * count
        names = self._columns.sorted(
            name for name, kind in self._types.items() if kind.kinds and name not in fixed
        )
        types = {**self._types, **dict.fromkeys(fixed, ColumnType({str}))}
        order = (*fixed[:2], *names, fixed[2])
        return pd.DataFrame({n: types[n].series(columns.get(n, nothing)) for n in order})


class Layers:
    """The layers and records that entities make.

    Parameters
    ----------
    attributes : iterable of str, optional
        Attributes that become columns, without regard to case; empty for all.
    read : callable, optional
        Takes a record apart.

    Attributes
    ----------
    parts : dict
        ``points``, ``lines``, ``polygons`` and ``records`` (entities without a usable geometry),
        each a :class:`Part` with the columns ``id``, ``type``, one an attribute, its unit in
        ``<attribute>_unit`` and its observation time (text, as written) in
        ``<attribute>_observed_at``, and as JSON in ``extra_json`` whatever fits in no cell.
    geometry_names : dict
        How many geometries came from which attribute.

    Notes
    -----
    A geometry that cannot be drawn, whose reference system is not known, or whose coordinates lie
    outside ±180 and ±90 degrees leaves its entity among the records and stands in ``extra_json``.
    """

    def __init__(
        self,
        attributes: Iterable[str] = (),
        read: Callable[[Mapping[str, Any]], Entity] = read_entity,
    ) -> None:
        self._read = read
        self._columns = Columns()
        self._wanted = {canonical(name) for name in attributes if name.strip()}
        self._present = {"id", "type", "location"}
        self._licences: set[str] = set()
        self._not_drawn = 0
        self.parts = {part: Part(self._columns) for part in PARTS}
        self.geometry_names: dict[str, int] = {}

    def add(self, records: Iterable[Mapping[str, Any]]) -> None:
        """Put more entities aside."""
        waiting = list(records)
        for start in range(0, len(waiting), _CHUNK):
            self._add([self._read(record) for record in waiting[start : start + _CHUNK]])

    def close(self) -> None:
        """Give the files of all parts back."""
        for part in self.parts.values():
            part.close()

    def __enter__(self) -> Layers:
        """Return the layers themselves."""
        return self

    def __exit__(self, *_exc: object) -> None:
        """Close what is open."""
        self.close()

    def finish(self) -> None:
        """Say what could not be drawn or found, once all entities are here."""
        missing = self._wanted - self._present
        if missing and any(part.count for part in self.parts.values()):
            note(messages.MODEL_NO_ATTRIBUTE, names=", ".join(sorted(missing)))
        if self._not_drawn:
            warn(messages.MODEL_GEOMETRY, count=self._not_drawn)

    @property
    def names(self) -> dict[str, str]:
        """The entities' own name of each column."""
        return self._columns.origins

    @property
    def licences(self) -> tuple[str, ...]:
        """What the entities say of their licence."""
        return tuple(sorted(self._licences))

    @property
    def points(self) -> gpd.GeoDataFrame:
        """The entities located at points."""
        return self.parts["points"].frame()

    @property
    def lines(self) -> gpd.GeoDataFrame:
        """The entities located on lines."""
        return self.parts["lines"].frame()

    @property
    def polygons(self) -> gpd.GeoDataFrame:
        """The entities located on areas."""
        return self.parts["polygons"].frame()

    @property
    def records(self) -> pd.DataFrame:
        """The entities without a usable geometry."""
        return self.parts["records"].table()

    def _add(self, entities: list[Entity]) -> None:
        """Divide a page by kind of geometry."""
        import shapely

        drawn = place(entities)
        names = [None if shape is None else shape.geom_type for shape in drawn]
        texts = shapely.to_wkb(drawn, hex=True)
        divided: dict[str, tuple[list[dict[str, Any]], list[str | None]]] = {}
        for entity, kind, text in zip(entities, names, texts, strict=True):
            part = "records" if kind is None else FAMILIES[kind]
            rows, shapes = divided.setdefault(part, ([], []))
            rows.append(self._row(entity, kind is not None))
            shapes.append(text)
            if kind is not None and kind.startswith("Multi"):
                self.parts[part].multi = True
        for part, (rows, shapes) in divided.items():
            self.parts[part].add(rows, shapes)

    def _row(self, entity: Entity, drawn: bool) -> dict[str, Any]:
        """Return an entity's row and note what it tells of the whole."""
        row = row_of(entity, self._columns, self._wanted)
        self._present.update(canonical(name) for name in entity.attributes)
        if entity.geometry is not None:
            self._present.add(canonical(entity.geometry_name))
            name = short_name(entity.geometry_name) or "geometry"
            self.geometry_names[name] = self.geometry_names.get(name, 0) + 1
            if not drawn:
                row["extra_json"]["geometry"] = entity.geometry
                self._not_drawn += 1
        if isinstance(row.get("license"), str):
            self._licences.add(row["license"])
        row["extra_json"] = text_of(row["extra_json"]) if row["extra_json"] else None
        return row


def to_layers(records: Iterable[Mapping[str, Any]], attributes: Iterable[str] = ()) -> Layers:
    """Make layers of entities that are all here."""
    layers = Layers(attributes)
    layers.add(records)
    layers.finish()
    return layers
