"""A map of an indicator as a picture, drawn by QGIS's renderer; needs no project and no window."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsExpression,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPolygonF

from smart_territory_plugin import messages
from smart_territory_plugin.core.catalogue import Indicator
from smart_territory_plugin.core.crs import is_metric, metric_crs
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.paths import version
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.styles import (
    CLASSES,
    Fields,
    MapClass,
    fields_of,
    known_values,
    labelling,
    layer_values,
    map_classes,
    renderer,
    symbol,
    telling_decimals,
    written_value,
)
from smart_territory_plugin.reports.words import label_with_unit, number, word

WIDTH, HEIGHT = 1200, 900
_DPI = 120
_MARGIN = 36
_LEGEND_WIDTH = 330
_HEADER, _FOOTER = 104, 76
_LABELS_UP_TO = 40
SHORTER_NAMES = "map('União das freguesias de ', 'UF ', 'União das Freguesias de ', 'UF ')"
_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class MapText:
    """What stands around a map.

    Parameters
    ----------
    place : str
        Municipality and year, under the title.
    source : str
        The data behind the values, with their date.
    fictitious : bool
        True prints the note that the data are made up.
    language : str
        ``pt`` or ``en``.
    """

    place: str
    source: str
    language: str
    fictitious: bool = False


@dataclass
class _Sheet:
    painter: QPainter
    text: MapText
    body: QRect = field(default_factory=QRect)
    side: QRect = field(default_factory=QRect)


def indicator_map(
    zones: QgsVectorLayer, indicator: Indicator, path: Path, text: MapText, *, by_band: bool = True
) -> None:
    """Draw an indicator by zone as a PNG of 1200 × 900 pixels.

    With title, legend in words, zone names and values, scale bar, north arrow and source.

    Parameters
    ----------
    zones : QgsVectorLayer
        Polygons with the indicator's field, made in this thread
        (:func:`~smart_territory_plugin.reports.frames.memory_layer`); its renderer and labels
        are replaced. Any CRS; a geographic one is drawn in the metric CRS of its place.
    indicator : Indicator
        What to show.
    path : pathlib.Path
        The PNG to write.
    text : MapText
        What stands around the map, and in which language.
    by_band : bool
        False where the bands do not hold for single zones.

    Raises
    ------
    TerritoryError
        Where the layer has no extent or lacks the field, or the file cannot be written.
    """
    fields = fields_of(zones, indicator)
    values = layer_values(zones, fields.value)
    classes = map_classes(indicator, fields, values, text.language, by_band=by_band)
    zones.setRenderer(renderer(classes, zones.geometryType()))
    _label(zones, indicator, fields, values, text.language)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDotsPerMeterX(round(_DPI / 0.0254))
    image.setDotsPerMeterY(round(_DPI / 0.0254))
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        sheet = _Sheet(painter, text)
        _lay_out(sheet)
        settings = _map_settings(zones, sheet.body)
        _draw_zones(painter, settings, sheet.body)
        _draw_header(sheet, indicator)
        shown = _shown(classes, values, zones)
        bottom = _draw_legend(sheet, legend_key(classes, values), indicator, shown)
        _draw_north(sheet, settings, bottom)
        _draw_scale(sheet, settings)
        _draw_footer(sheet)
    finally:
        painter.end()
    if not _with_few_colours(image).save(str(path), "PNG"):
        raise TerritoryError(messages.MAP_NOT_WRITTEN, path=path)


def _with_few_colours(image: QImage) -> QImage:
    """Keep the 256 commonest colours, which the eye cannot tell from all: a third of the size."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = plain.constBits()
    pixels.setsize(plain.sizeInBytes())
    colours, counts = np.unique(np.frombuffer(pixels, dtype=np.uint32), return_counts=True)
    table = [int(colour) for colour in colours[np.argsort(-counts)][:256]]
    undithered = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, undithered)


# --- the zones -----------------------------------------------------------------------------------


def _label(
    zones: QgsVectorLayer,
    indicator: Indicator,
    fields: Fields,
    values: Sequence[float | None],
    language: str,
) -> None:
    if fields.name is None:
        zones.setLabelsEnabled(False)
        return
    label = f"replace({QgsExpression.quotedColumnRef(fields.name)}, {SHORTER_NAMES})"
    if len(values) <= _LABELS_UP_TO:
        decimals = telling_decimals(known_values(values), indicator.unit)
        label = f"{label} || '\n' || {written_value(fields, indicator, decimals, language)}"
    zones.setLabeling(labelling(label))
    zones.setLabelsEnabled(True)


def _map_settings(zones: QgsVectorLayer, body: QRect) -> QgsMapSettings:
    zones.updateExtents()
    extent = zones.extent()
    if extent.isEmpty():
        raise TerritoryError(messages.EMPTY_LAYER, layer=zones.name())
    settings = QgsMapSettings()
    crs = zones.crs()
    if crs.isValid() and not is_metric(crs.toWkt(crs.WktVariant.WKT2_2019)):
        crs, extent = _in_metres(crs, extent)
    settings.setDestinationCrs(crs)
    settings.setEllipsoid("EPSG:7030")
    settings.setOutputSize(QSize(body.width(), body.height()))
    settings.setOutputDpi(_DPI)
    settings.setLayers([zones])
    settings.setBackgroundColor(QColor("#ffffff"))
    extent.scale(1.08)
    settings.setExtent(extent)
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, True)
    engine = settings.labelingEngineSettings()
    engine.setFlag(Qgis.LabelingFlag.UsePartialCandidates, False)
    settings.setLabelingEngineSettings(engine)
    return settings


def _in_metres(
    crs: QgsCoordinateReferenceSystem, extent: QgsRectangle
) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    context = QgsCoordinateTransformContext()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    centre = QgsCoordinateTransform(crs, degrees, context).transform(extent.center())
    chosen = QgsCoordinateReferenceSystem(metric_crs(centre.x(), centre.y()))
    return chosen, QgsCoordinateTransform(crs, chosen, context).transformBoundingBox(extent)


def _draw_zones(painter: QPainter, settings: QgsMapSettings, body: QRect) -> None:
    image = QImage(body.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDotsPerMeterX(round(_DPI / 0.0254))
    image.setDotsPerMeterY(round(_DPI / 0.0254))
    image.fill(QColor("#ffffff"))
    inner = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, inner)
    job.renderSynchronously()
    inner.end()
    painter.drawImage(body.topLeft(), image)


def _shown(
    classes: Sequence[MapClass], values: Sequence[float | None], zones: QgsVectorLayer
) -> list[MapClass]:
    """Leave out of the legend the two rest classes that no zone is in."""
    missing = any(value is None for value in values)
    rest = any(entry.filter == "ELSE" for entry in classes)
    unrated = rest and _any_unrated(classes, zones)
    return [
        entry
        for entry in classes
        if (missing or not entry.hatched) and (unrated or entry.filter != "ELSE")
    ]


def _any_unrated(classes: Sequence[MapClass], zones: QgsVectorLayer) -> bool:
    rated = " OR ".join(f"({entry.filter})" for entry in classes if entry.filter != "ELSE")
    # NOT of NULL is NULL, so an empty band is told apart with COALESCE.
    unrated = f"NOT COALESCE({rated}, false)"
    return any(True for _ in zones.getFeatures(unrated))


# --- what stands around --------------------------------------------------------------------------


def _lay_out(sheet: _Sheet) -> None:
    width = WIDTH - 2 * _MARGIN - _LEGEND_WIDTH - 20
    height = HEIGHT - _HEADER - _FOOTER - 10
    sheet.body = QRect(_MARGIN, _HEADER, width, height)
    sheet.side = QRect(_MARGIN + width + 20, _HEADER, _LEGEND_WIDTH, height)


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont("Open Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def _write(
    sheet: _Sheet, box: QRect, text: str, font: QFont, colour: str = palette.INK, flags: int = 0
) -> int:
    """Write wrapped text from the top of ``box`` and return where it ends."""
    sheet.painter.setFont(font)
    sheet.painter.setPen(QColor(colour))
    options = int(flags) or int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
    drawn = sheet.painter.drawText(box, options | int(_WRAP), text)
    return drawn.bottom()


def _draw_header(sheet: _Sheet, indicator: Indicator) -> None:
    width = WIDTH - 2 * _MARGIN
    language = sheet.text.language
    if sheet.text.fictitious:
        note = word("fictitious_short", language)
        font = _font(20, bold=True)
        size = QFontMetrics(font).horizontalAdvance(note) + 28
        badge = QRect(WIDTH - _MARGIN - size, 28, size, 38)
        sheet.painter.setPen(QPen(QColor(palette.WARNING_INK), 2))
        sheet.painter.setBrush(QColor("#fdf1ee"))
        sheet.painter.drawRect(badge)
        sheet.painter.setPen(QColor(palette.WARNING_INK))
        sheet.painter.setFont(font)
        sheet.painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), note)
        width -= size + 20
    title = label_with_unit(indicator.label(language), indicator.unit)
    fitting = next(
        (
            p
            for p in (32, 28, 24, 20)
            if QFontMetrics(_font(p, bold=True)).horizontalAdvance(title) <= width
        ),
        18,
    )
    _write(sheet, QRect(_MARGIN, 22, width, 46), title, _font(fitting, bold=True))
    _write(sheet, QRect(_MARGIN, 66, width, 30), sheet.text.place, _font(21), palette.QUIET_INK)


def legend_key(classes: Sequence[MapClass], values: Sequence[float | None]) -> str:
    """Return the word that heads a legend: what its classes are."""
    if any(entry.filter == "ELSE" for entry in classes):
        return "band"
    return "each_value" if len(np.unique(known_values(values))) <= CLASSES else "equal_count"


def _draw_legend(sheet: _Sheet, key: str, indicator: Indicator, classes: Sequence[MapClass]) -> int:
    language, side = sheet.text.language, sheet.side
    bottom = _write(
        sheet,
        QRect(side.left(), side.top(), side.width(), 60),
        word(key, language),
        _font(19, bold=True),
    )
    hint = word("dark_is_worse" if indicator.direction else "dark_is_more", language)
    bottom = _write(
        sheet, QRect(side.left(), bottom + 3, side.width(), 40), hint, _font(16), palette.QUIET_INK
    )
    top = bottom + 12
    context = QgsRenderContext.fromQPainter(sheet.painter)
    for entry in classes:
        box = QRectF(side.left() + 1, top + 1, 44, 28)
        _draw_swatch(sheet.painter, context, entry, box)
        words = QRect(side.left() + 58, top, side.width() - 58, 90)
        end = _write(sheet, words, entry.label, _font(18))
        top = max(end, top + 30) + 10
    return top


def _draw_swatch(
    painter: QPainter, context: QgsRenderContext, entry: MapClass, box: QRectF
) -> None:
    swatch = symbol(entry, Qgis.GeometryType.Polygon)
    swatch.startRender(context)
    swatch.renderPolygon(QPolygonF(box), None, None, context)
    swatch.stopRender(context)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_north(sheet: _Sheet, settings: QgsMapSettings, legend_bottom: int) -> None:
    side = sheet.side
    middle = QPointF(side.left() + 24, max(side.bottom() - 118, legend_bottom + 50))
    painter = sheet.painter
    painter.save()
    painter.translate(middle)
    centre = settings.visibleExtent().center()
    painter.rotate(true_north(settings.destinationCrs(), (centre.x(), centre.y())))
    painter.setPen(QPen(QColor(palette.INK), 1.5))
    painter.setBrush(QColor(palette.INK))
    painter.drawPolygon(QPolygonF([QPointF(0, -30), QPointF(-11, 16), QPointF(0, 8)]))
    painter.setBrush(QColor("#ffffff"))
    painter.drawPolygon(QPolygonF([QPointF(0, -30), QPointF(11, 16), QPointF(0, 8)]))
    painter.setFont(_font(17, bold=True))
    painter.drawText(
        QRectF(-20, -54, 40, 22),
        int(Qt.AlignmentFlag.AlignCenter),
        word("north", sheet.text.language),
    )
    painter.restore()


def true_north(crs: QgsCoordinateReferenceSystem, place: tuple[float, float]) -> float:
    """Return the degrees, clockwise, from the top of a map to true north at a place of it."""
    context = QgsCoordinateTransformContext()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(crs, degrees, context)
    if not there.isValid():
        return 0.0
    point = there.transform(QgsPointXY(*place))
    up = there.transform(QgsPointXY(point.x(), point.y() + 0.01), Qgis.TransformDirection.Reverse)
    return math.degrees(math.atan2(up.x() - place[0], up.y() - place[1]))


def metres_across(settings: QgsMapSettings) -> float:
    """Return the length on the ellipsoid of the map's middle line, in metres."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(settings.destinationCrs(), QgsCoordinateTransformContext())
    measure.setEllipsoid("EPSG:7030")
    extent = settings.visibleExtent()
    middle = extent.center().y()
    ends = [QgsPointXY(extent.xMinimum(), middle), QgsPointXY(extent.xMaximum(), middle)]
    return measure.measureLine(ends)


def round_length(longest: float) -> float:
    """Return the largest of 1, 2 or 5 times a power of ten that is at most ``longest``."""
    power = 10.0 ** math.floor(math.log10(longest))
    return max(step * power for step in (1, 2, 5) if step * power <= longest * (1 + 1e-9))


def _draw_scale(sheet: _Sheet, settings: QgsMapSettings) -> None:
    across = metres_across(settings)
    if not math.isfinite(across) or across <= 0:
        return
    pixel = across / sheet.body.width()
    length = round_length(220 * pixel)
    width, height = length / pixel, 9.0
    left, top = sheet.side.left() + 2.0, sheet.side.bottom() - 44.0
    painter = sheet.painter
    painter.setPen(QPen(QColor(palette.INK), 1.5))
    for part, fill in ((0, palette.INK), (1, "#ffffff")):
        painter.setBrush(QColor(fill))
        painter.drawRect(QRectF(left + part * width / 2, top, width / 2, height))
    unit, factor = ("km", 1000) if length >= 1000 else ("m", 1)
    painter.setFont(_font(16))
    for share in (0, 0.5, 1):
        amount = share * length / factor
        text = number(amount, 0 if amount.is_integer() else 1, sheet.text.language)
        text += f" {unit}" if share == 1 else ""
        box = QRectF(left + share * width - 50, top + 12, 100, 24)
        if share == 0:
            box = QRectF(left, top + 12, 40, 24)
        align = Qt.AlignmentFlag.AlignLeft if share == 0 else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(box, int(align), text)


def _draw_footer(sheet: _Sheet) -> None:
    language = sheet.text.language
    top = HEIGHT - _FOOTER
    sheet.painter.setPen(QPen(QColor("#b0b0b0"), 1))
    sheet.painter.drawLine(_MARGIN, top, WIDTH - _MARGIN, top)
    source = word("map_source", language, source=sheet.text.source)
    made = word("made_with", language, version=version())
    width = WIDTH - 2 * _MARGIN
    font = _font(14)
    line = QFontMetrics(font).elidedText(source, Qt.TextElideMode.ElideRight, 2 * width - 80)
    end = _write(sheet, QRect(_MARGIN, top + 8, width, 42), line, font, palette.QUIET_INK)
    _write(sheet, QRect(_MARGIN, end + 3, width, 22), made, font, palette.QUIET_INK)
