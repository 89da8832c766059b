"""The zones of a report as layers for printed maps, one an indicator, with the legend in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from qgis.core import QgsRectangle, QgsVectorLayer

from smart_territory_plugin.core.catalogue import Indicator
from smart_territory_plugin.core.report_values import zone_rows
from smart_territory_plugin.core.shared_outlines import simplified_together
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.frames import memory_layer
from smart_territory_plugin.reports.maps import legend_key
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.styles import (
    BAND_SUFFIX,
    Fields,
    MapClass,
    map_classes,
    renderer,
)
from smart_territory_plugin.reports.words import word

if TYPE_CHECKING:
    import geopandas as gpd

_STEPS_ACROSS = 1200
"""Outlines are drawn as fine as a printed page shows them."""
_MARKED, _UNMARKED = "#155e4c", "#f4f4f4"


@dataclass(frozen=True)
class ZoneMap:
    """A styled layer of zones, and the legend of what is drawn.

    Parameters
    ----------
    layer : QgsVectorLayer
        Polygons with ``zone_code`` and ``zone_name``.
    extent : QgsRectangle
        What every map of the report shows.
    heading : str
        What the classes are; empty where there is no legend.
    classes : tuple of MapClass
        Every class that may be told apart, and the rest classes that some zone is in.
    """

    layer: QgsVectorLayer
    extent: QgsRectangle
    heading: str = ""
    classes: tuple[MapClass, ...] = ()


class ZoneLayers:
    """Makes the maps of a report.

    Parameters
    ----------
    data : ReportData
        Zones, names and values.
    language : str
        ``pt`` or ``en``.
    """

    def __init__(self, data: ReportData, language: str) -> None:
        self.language = language
        self._frame = _drawn(data)

    @property
    def any(self) -> bool:
        """Tell whether there are zones to draw."""
        return self._frame is not None

    def indicator(self, indicator: Indicator, rows: pd.DataFrame) -> ZoneMap | None:
        """Return the map of an indicator, None where no zone is to be drawn.

        Parameters
        ----------
        indicator : Indicator
            What to show.
        rows : pandas.DataFrame
            Its rows of VALUES.
        """
        if self._frame is None:
            return None
        first = zone_rows(rows).drop_duplicates("zone_code").set_index("zone_code")
        of_map = first.reindex(self._frame["zone_code"])
        values = of_map["value"].to_numpy(dtype="float64")
        bands = [band if isinstance(band, str) else None for band in of_map["band"]]
        frame = self._frame.assign(value=values)
        frame["value" + BAND_SUFFIX] = pd.Series(bands, index=frame.index, dtype="object")
        by_band = any(bands)
        fields = Fields("value", "value" + BAND_SUFFIX, "zone_name")
        known = values.tolist()
        classes = map_classes(indicator, fields, known, self.language, by_band=by_band)
        layer = self._layer(frame, classes)
        hint = word("dark_is_worse" if indicator.direction else "dark_is_more", self.language)
        heading = f"{word(legend_key(classes, known), self.language)} ({hint})"
        return ZoneMap(layer, self._extent(frame), heading, _shown(classes, values, bands))

    def locator(self, code: str) -> ZoneMap | None:
        """Return a map of all zones with one of them marked, None where it is on no map."""
        if self._frame is None or code not in set(self._frame["zone_code"]):
            return None
        frame = self._frame.assign(marked=(self._frame["zone_code"] == code).astype(int))
        classes = [MapClass("", _UNMARKED, "marked = 0"), MapClass("", _MARKED, "marked = 1")]
        return ZoneMap(self._layer(frame, classes), self._extent(frame))

    def groups(
        self, heading: str, groups: Sequence[tuple[str, MapClass, Sequence[str]]]
    ) -> ZoneMap | None:
        """Return a map of zones in groups: a letter, a class and the codes of each."""
        if self._frame is None:
            return None
        letter_of = {code: letter for letter, _, codes in groups for code in codes}
        letters = [letter_of.get(code) for code in self._frame["zone_code"]]
        frame = self._frame.assign(
            letter=pd.Series(letters, index=self._frame.index, dtype="object")
        )
        classes = tuple(
            replace(entry, label=f"{letter}: {entry.label}", filter=f"letter = '{letter}'")
            for letter, entry, _ in groups
        )
        return ZoneMap(self._layer(frame, classes), self._extent(frame), heading, classes)

    def _layer(self, frame: gpd.GeoDataFrame, classes: Sequence[MapClass]) -> QgsVectorLayer:
        layer = memory_layer(frame, "zones")
        layer.setRenderer(renderer(classes, layer.geometryType()))
        return layer

    def _extent(self, frame: gpd.GeoDataFrame) -> QgsRectangle:
        west, south, east, north = map(float, frame.total_bounds)
        extent = QgsRectangle(west, south, east, north)
        extent.scale(1.04)
        return extent


def _drawn(data: ReportData) -> gpd.GeoDataFrame | None:
    if data.zones is None or data.zones.geometry.is_empty.all():
        return None
    west, south, east, north = data.zones.total_bounds
    step = max(float(max(east - west, north - south)) / _STEPS_ACROSS, 0.01)
    shapes = simplified_together(np.asarray(data.zones.geometry.array, dtype=object), step)
    frame = data.zones[["zone_code", data.zones.geometry.name]].set_geometry(
        shapes, crs=data.zones.crs
    )
    names = [data.zone_name(str(code)) for code in frame["zone_code"]]
    return frame.assign(zone_name=names)


def _shown(
    classes: Sequence[MapClass], values: np.ndarray, bands: Sequence[str | None]
) -> tuple[MapClass, ...]:
    """Leave out of the legend the rest classes that no zone is in."""
    missing = np.isnan(values)
    unrated = any(not gone and band is None for gone, band in zip(missing, bands, strict=True))
    return tuple(
        entry
        for entry in classes
        if (entry.colour != palette.NO_DATA or not entry.hatched or missing.any())
        and (entry.filter != "ELSE" or unrated)
    )
