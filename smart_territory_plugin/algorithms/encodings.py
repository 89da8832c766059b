"""Texts whose letters were lost, because a file is not in the encoding QGIS takes it for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.layers_in import read_frame
from smart_territory_plugin.core.log import note, warn

if TYPE_CHECKING:
    import geopandas as gpd

_LOST = "\N{REPLACEMENT CHARACTER}"
_OFFICE = "windows-1252"
# What the three bytes of a lost letter, written in UTF-8, are in the other encoding: it was lost
# before the file was written, and the file is in UTF-8.
_LOST_BEFORE = _LOST.encode("utf-8").decode(_OFFICE)


def lost_texts(frame: gpd.GeoDataFrame, sign: str = _LOST) -> int:
    """Return how many texts of a layer hold a sign that stands for a letter nobody could read."""
    texts = [frame[name] for name in frame.columns if frame[name].dtype == object]
    return sum(sign in text for column in texts for text in column if type(text) is str)


def read_again(
    frame: gpd.GeoDataFrame,
    layer: QgsVectorLayer | None,
    fields: Sequence[str] | None,
    context: QgsProcessingContext,
    title: str,
) -> gpd.GeoDataFrame:
    """Return a layer that lost letters in UTF-8 read as Windows-1252, where that finds them all.

    Office programs on Windows save CSV files so, and QGIS takes every one for UTF-8. Where it does
    not help ``frame`` itself is returned and the number of texts is told.

    Parameters
    ----------
    frame : geopandas.GeoDataFrame
        What was read.
    layer : QgsVectorLayer or None
        Where it was read from, None where only a part of a layer was to be read.
    fields : sequence of str or None
        The attributes that were read; None for all.
    context : QgsProcessingContext
        Of the run.
    title : str
        The layer's name, for messages.
    """
    if layer is not None and layer.providerType() == "ogr" and not layer.isEditable():
        other = QgsVectorLayer(layer.source(), layer.name(), "ogr")
        other.setProviderEncoding(_OFFICE)
        again = read_frame(QgsProcessingFeatureSource(other, context), fields)
        if not lost_texts(again) and not lost_texts(again, _LOST_BEFORE):
            note(messages.LAYER_OTHER_ENCODING, layer=title, encoding="Windows-1252")
            return again
    warn(messages.LAYER_LETTERS_LOST, layer=title, count=lost_texts(frame))
    return frame
