"""Layers of many entities: each page is turned into rows at once and put aside on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.model import Entity, read_entity, short_name
from smart_territory_plugin.connectors.rows import Columns, canonical, row_of, text_of
from smart_territory_plugin.connectors.shapes import FAMILIES, kinds_of, place
from smart_territory_plugin.connectors.store import Store
from smart_territory_plugin.core.log import note, warn

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

PARTS = ("points", "lines", "polygons", "records")
_CHUNK = 1000


class Part(Store):
    """The entities of one kind of geometry, or those without one.

    Attributes
    ----------
    multi : bool
        Whether a geometry of it has several members.
    """

    def __init__(self, columns: Columns) -> None:
        super().__init__({"id": str, "type": str, "extra_json": str})
        self.multi = False
        self._columns = columns

    @property
    def names(self) -> list[str]:
        """The columns: who it is, then each attribute with its unit and time, then the rest."""
        filled = [n for n, kind in self._types.items() if kind.kinds and n not in self._fixed]
        return ["id", "type", *self._columns.sorted(filled), "extra_json"]

    def frame(self) -> gpd.GeoDataFrame:
        """Return all rows with their geometries in EPSG:4326."""
        import geopandas as gpd
        import shapely

        shapes = [shape for _, shapes in self.chunks() for shape in shapes]
        return gpd.GeoDataFrame(self.table(), geometry=shapely.from_wkb(shapes), crs="EPSG:4326")


class Layers:
    """The layers and records that entities make.

    Parameters
    ----------
    attributes : iterable of str, optional
        Attributes that become columns, without regard to case; empty for all.
    read : callable, optional
        Takes a record apart.
    watch : callable, optional
        Is shown the entities before they become rows.

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
        watch: Callable[[list[Entity]], None] | None = None,
    ) -> None:
        self._read = read
        self._watch = watch
        self._columns = Columns()
        self._wanted = {canonical(name) for name in attributes if name.strip()}
        self._present = {"id", "type", "location"}  # as they are spelt
        self._licences: set[str] = set()
        self._not_drawn = 0
        self.parts = {part: Part(self._columns) for part in PARTS}
        self.geometry_names: dict[str, int] = {}

    def add(self, records: Iterable[Mapping[str, Any]]) -> None:
        """Put more entities aside."""
        waiting = list(records)
        for start in range(0, len(waiting), _CHUNK):
            entities = [self._read(record) for record in waiting[start : start + _CHUNK]]
            if self._watch is not None:
                self._watch(entities)
            self._add(entities)

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
        missing = self._wanted - {canonical(name) for name in self._present}
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
        texts = shapely.to_wkb(drawn, hex=True).tolist()
        divided: dict[str, tuple[list[dict[str, Any]], list[str | None]]] = {}
        for entity, kind, text in zip(entities, kinds_of(drawn), texts, strict=True):
            part = "records" if kind is None else FAMILIES[kind]
            rows, shapes = divided.setdefault(part, ([], []))
            rows.append(self._row(entity, kind is not None))
            shapes.append(text)
            if kind is not None and kind.startswith("Multi"):
                self.parts[part].multi = True
        for part, (rows, shapes) in divided.items():
            names = dict.fromkeys(name for row in rows for name in row)
            columns = {name: [row.get(name) for row in rows] for name in names}
            self.parts[part].add(columns, len(rows), shapes)

    def _row(self, entity: Entity, drawn: bool) -> dict[str, Any]:
        """Return an entity's row and note what it tells of the whole."""
        row = row_of(entity, self._columns, self._wanted)
        self._present.update(entity.attributes)
        if entity.geometry is not None:
            self._present.add(entity.geometry_name)
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
