"""The layers of a territory as the recipes need them: opened once, zones with their counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

from smart_territory_plugin.algorithms.layers_in import read_frame
from smart_territory_plugin.algorithms.territory_layers import open_source
from smart_territory_plugin.core.territory import LayerSource, Territory
from smart_territory_plugin.core.values import MUNICIPALITY
from smart_territory_plugin.reports.frames import memory_layer

if TYPE_CHECKING:
    import geopandas as gpd

COUNTED = {"population": "census_population", "dwellings": "census_dwellings"}
"""Columns of the zones with what the census counts in them, by the key recipes bind."""
_BUILT_CLASSES = ("1.1", "1.2", "1.3", "1.4", "1.5")


class ProfileLayers:
    """Opens the layers of a territory on demand.

    Parameters
    ----------
    territory : Territory
        The municipality.
    context : QgsProcessingContext
        Keeps the layers alive while the profile runs.
    check : callable
        Raises ``Cancelled`` where the user cancelled.
    """

    def __init__(
        self, territory: Territory, context: QgsProcessingContext, check: Callable[[], None]
    ) -> None:
        self.territory = territory
        self.context = context
        self.check = check
        self.level = "freguesia"
        self.vintage = ""
        self._open: dict[str, QgsMapLayer] = {}
        self._frames: dict[str, gpd.GeoDataFrame] = {}

    @property
    def present(self) -> set[str]:
        """The roles that have a layer, those prepared among them."""
        roles = {role for role, sources in self.territory.roles.items() if sources}
        if "landcover" in roles:
            roles.add("built")
        return roles | set(self._open)

    def add(self, role: str, layer: QgsMapLayer) -> None:
        """Take a step's output as the layer of a role."""
        self._open[role] = layer

    def layer(self, role: str, level: str) -> QgsMapLayer:
        """Return the layer of a role; ``level`` chooses among the zone layers.

        Raises
        ------
        TerritoryError
            Where the source does not open.
        """
        key = f"{role} {level}" if role == "zones" else role
        if key not in self._open:
            self.check()
            self._open[key] = self._opened(role, level)
        return self._open[key]

    def path(self, role: str) -> str:
        """Return the path of a role that is no map layer, such as a GTFS feed."""
        return self.territory.path(self._source(role))

    def field(self, role: str, key: str) -> str | None:
        """Return the layer's field for a key of the role's field map, None where it has none."""
        if role == "zones":
            name = COUNTED.get(key, key)
            return name if name in self.zones().columns else None
        source = self.territory.source(role)
        return source.fields.get(key) if source is not None else None

    def zones(self, level: str = "zones") -> gpd.GeoDataFrame:
        """Return the zones in metres; for the municipality one row, their union and sums.

        Columns: ``zone_code``, ``zone_name``, and where they are known ``urbanity`` and those of
        :data:`COUNTED`.
        """
        if "zones" not in self._frames:
            self._frames["zones"] = self._read_zones()
        if level != MUNICIPALITY:
            return self._frames["zones"]
        return self._whole(self._frames["zones"])

    def frame(self, role: str) -> gpd.GeoDataFrame:
        """Return a vector role as it is, all fields, in the zones' CRS and repaired."""
        from smart_territory_plugin.core.crs import in_metres
        from smart_territory_plugin.core.vector import repaired

        layer = self.layer(role, "zones")
        frame = self._read(layer)
        like = self.zones().crs if role != "zones" else None
        return repaired(in_metres(frame, layer.name(), like), layer.name())

    def _read(self, layer: QgsVectorLayer) -> gpd.GeoDataFrame:
        self.check()
        return read_frame(QgsProcessingFeatureSource(layer, self.context), None)

    def _opened(self, role: str, level: str) -> QgsMapLayer:
        if role == "zones":
            layer: QgsMapLayer = memory_layer(self.zones(level), f"zones_{level}")
        elif role == "built":
            layer = memory_layer(self._built(), "built")
        else:
            source = self.territory.source(role)
            if source is None:
                raise KeyError(role)
            layer = open_source(self.territory, role, source)
        return layer

    def _read_zones(self) -> gpd.GeoDataFrame:
        import geopandas as gpd

        from smart_territory_plugin.core.crs import in_metres
        from smart_territory_plugin.core.vector import repaired
        from smart_territory_plugin.core.zones import read_zones

        source = self._source("zones")
        layer = open_source(self.territory, "zones", source)
        frame = repaired(in_metres(self._read(layer), layer.name()), layer.name())
        frame = self._of_the_municipality(frame, source)
        frame, schema = read_zones(frame, layer.name())
        if schema is not None:
            self.level, self.vintage = schema.level, schema.vintage or ""
        numbered = [f"{number:03d}" for number in range(1, len(frame) + 1)]
        codes = _column(frame, source.fields.get("code")) or numbered
        names = _column(frame, source.fields.get("name")) or codes
        data: dict[str, Any] = {"zone_code": codes, "zone_name": names}
        urbanity = _column(frame, source.fields.get("urbanity"))
        if urbanity:
            data["urbanity"] = urbanity
        shapes = frame.geometry.array
        zones = gpd.GeoDataFrame(data, geometry=shapes, index=frame.index, crs=frame.crs)
        return self._counted(zones)

    def _source(self, role: str) -> LayerSource:
        source = self.territory.source(role)
        if source is None:
            raise KeyError(role)
        return source

    def _of_the_municipality(
        self, frame: gpd.GeoDataFrame, source: LayerSource
    ) -> gpd.GeoDataFrame:
        code = source.fields.get("code")
        if not code:
            return frame
        inside = frame[code].astype(str).str.startswith(self.territory.code)
        return frame[inside] if inside.any() else frame

    def _counted(self, zones: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        from smart_territory_plugin.core.census import find_census, read_census
        from smart_territory_plugin.core.crs import in_metres
        from smart_territory_plugin.core.summaries import counts_by_zone
        from smart_territory_plugin.core.vector import repaired

        source = self.territory.source("census")
        if source is None:
            return zones
        layer = open_source(self.territory, "census", source)
        schema = find_census(layer.fields().names())
        columns = [c for c in ("population", "dwellings") if schema and c in schema.columns]
        if not columns:
            return zones
        frame = repaired(in_metres(self._read(layer), layer.name(), zones.crs), layer.name())
        census = read_census(frame, layer.name(), columns)
        return zones.join(counts_by_zone(census, zones, columns).rename(columns=COUNTED))

    def _whole(self, zones: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        import geopandas as gpd

        data: dict[str, Any] = {
            "zone_code": [self.territory.code],
            "zone_name": [self.territory.name],
        }
        for column in COUNTED.values():
            if column in zones:
                data[column] = [float(zones[column].sum())]
        return gpd.GeoDataFrame(data, geometry=[zones.geometry.union_all()], crs=zones.crs)

    def _built(self) -> gpd.GeoDataFrame:
        from smart_territory_plugin.core.landcover_schema import class_codes, recognise_landcover

        frame = self.frame("landcover")
        names = [str(name) for name in frame.columns if name != frame.geometry.name]
        schema = recognise_landcover(names, "landcover")
        codes = class_codes(frame[schema.code], schema, "landcover").fillna("").astype(str)
        # Series 1 counts sports grounds and parks under 1.6 and 1.7, series 2 vacant land and
        # green under 1.7 and 1.8: in both, 1.1 to 1.5 are buildings, equipment and transport.
        built = frame[codes.str.startswith(_BUILT_CLASSES)]
        return built[[frame.geometry.name]]


def _column(frame: gpd.GeoDataFrame, name: str | None) -> list[str] | None:
    if not name or name not in frame.columns:
        return None
    return ["" if value is None else str(value) for value in frame[name]]
