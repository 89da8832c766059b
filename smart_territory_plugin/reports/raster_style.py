"""How a raster of ours looks in QGIS: a ramp over its usual values, with its unit."""

from __future__ import annotations

import math

from qgis.core import (
    QgsBasicNumericFormat,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from smart_territory_plugin.core.catalogue import RasterOutput
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.words import with_unit

TAIL = 0.02
"""The share of cells at each end that shares the end's colour: one odd cell does not grey a map."""
_SAMPLE = 250_000


def ramp_values(low: float, high: float, count: int, *, around_zero: bool) -> list[float]:
    """Return the values at which the colours of a ramp stand, ascending and equally spaced.

    Parameters
    ----------
    low, high : float
        The ends of the usual values.
    count : int
        How many colours, at least 2.
    around_zero : bool
        True where the middle colour is to stand at zero; the ends are then equally far from it.
    """
    if around_zero:
        high = max(abs(low), abs(high))
        low = -high
    if high <= low:  # all cells are equal: the ramp still needs two ends
        high = low + (abs(low) or 1.0) * 1e-6
    step = (high - low) / (count - 1)
    return [low + number * step for number in range(count)]


def ramp_colours(entry: RasterOutput) -> list[str]:
    """Return the colours of a raster from its lowest to its highest value, ``#rrggbb``."""
    colours = list(palette.AROUND_ZERO if entry.around_zero else palette.CLASS_COLOURS)
    return colours[::-1] if entry.direction > 0 else colours


def apply_raster_style(layer: QgsRasterLayer, entry: RasterOutput, language: str) -> None:
    """Draw the first band of a raster by its entry of the catalogue.

    The ramp runs over the values without the lowest and highest 2 % of cells. A raster without
    any value is left as it is.
    """
    provider = layer.dataProvider()
    low, high = provider.cumulativeCut(1, TAIL, 1 - TAIL, layer.extent(), _SAMPLE)
    if not low <= high:
        return
    colours = ramp_colours(entry)
    values = ramp_values(low, high, len(colours), around_zero=entry.around_zero)
    ramp = QgsColorRampShader(values[0], values[-1])
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour))
            for value, colour in zip(values, colours, strict=True)
        ]
    )
    legend = QgsColorRampLegendNodeSettings()
    legend.setNumericFormat(_number_format(values[-1] - values[0]))
    legend.setSuffix(with_unit("", entry.unit, language))
    ramp.setLegendSettings(legend)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(values[0])
    renderer.setClassificationMax(values[-1])
    layer.setRenderer(renderer)


def _number_format(span: float) -> QgsBasicNumericFormat:
    """Return numbers with the decimals, at most four, that tell a tenth of a step of ``span``."""
    form = QgsBasicNumericFormat()
    form.setNumberDecimalPlaces(min(4, max(0, 1 - math.floor(math.log10(span)))))
    return form
