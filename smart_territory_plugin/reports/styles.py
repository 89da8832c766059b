"""How a layer of indicators looks in QGIS: classes with a legend in words, labels, aliases, tips.

An indicator is drawn by its bands where it has them, else in up to five classes of equal counts;
what has no data is hatched. The classes are plain data, so that maps and the report draw the same.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from smart_territory_plugin import messages
from smart_territory_plugin.core.catalogue import BANDS, Indicator, catalogue
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.values import CHANGE, SCORE, VALUES_COLUMNS, VERDICT
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.words import (
    band_ranges,
    band_word,
    decimals_of,
    label_with_unit,
    number,
    source_in_words,
    with_unit,
    word,
)

CLASSES = 5
NAME_FIELD = "zone_name"
BAND_SUFFIX = "_band"
"""Ends the field that holds an indicator's band, beside the field of its values."""
_LABEL_WRAP = 20


@dataclass(frozen=True)
class MapClass:
    """One entry of a legend.

    Parameters
    ----------
    label : str
        In words, with the range of values.
    colour : str
        ``#rrggbb``.
    filter : str
        QGIS expression of the features that belong to it.
    hatched : bool
        True for what has no data.
    """

    label: str
    colour: str
    filter: str
    hatched: bool = False


@dataclass(frozen=True)
class Fields:
    """Where a layer holds an indicator: the field of its values and, if any, of its bands."""

    value: str
    band: str | None = None
    name: str | None = None


def fields_of(layer: QgsVectorLayer, indicator: Indicator) -> Fields:
    """Return the fields of an indicator in a layer.

    The values stand in a field named as the indicator's id, or as the algorithm's output field;
    the bands, if the layer has them, in the same name with ``_band``.

    Raises
    ------
    TerritoryError
        Where the layer has neither.
    """
    names = layer.fields().names()
    for candidate in (indicator.id, indicator.field):
        if candidate in names:
            band = candidate + BAND_SUFFIX
            return Fields(
                candidate,
                band if band in names else None,
                _name_field(names),
            )
    raise TerritoryError(
        messages.STYLE_FIELD_MISSING,
        layer=layer.name(),
        field=indicator.id,
        fields=", ".join(names),
    )


def _name_field(names: list[str]) -> str | None:
    """Return the field with the zones' name: ours, else that of an official layer of zones."""
    if NAME_FIELD in names:
        return NAME_FIELD
    from smart_territory_plugin.core.zones import find_zones

    schema = find_zones(names)
    return schema.name if schema is not None else None


# --- classes -------------------------------------------------------------------------------------


def map_classes(
    indicator: Indicator,
    fields: Fields,
    values: Iterable[float | None],
    language: str,
    *,
    by_band: bool = True,
) -> list[MapClass]:
    """Return the legend of an indicator, the best class first, what has no data last.

    Parameters
    ----------
    indicator : Indicator
        Its bands decide where it has any and ``by_band`` is true. Bands that differ by typology
        need a field that holds each zone's band.
    fields : Fields
        The fields that the classes' filters look at.
    values : iterable of float or None
        The values of the layer, for classes of equal counts.
    language : str
        ``pt`` or ``en``.
    by_band : bool
        False where the bands do not hold for these zones (an indicative reading).
    """
    grouped = any(band.group for band in indicator.bands)
    banded = by_band and bool(indicator.bands) and (fields.band is not None or not grouped)
    column = QgsExpression.quotedColumnRef(fields.value)
    if indicator.classes:
        classes = _named_classes(indicator, column, language)
    elif banded:
        classes = _band_classes(indicator, fields, language)
        classes.append(MapClass(word("no_band", language), palette.NOT_RATED, "ELSE"))
    else:
        classes = _count_classes(indicator, column, known_values(values), language)
    missing = empty_word(indicator, language)
    empty = MapClass(missing, palette.NO_DATA, f"{column} IS NULL", hatched=True)
    return [*classes, empty]


def empty_word(indicator: Indicator, language: str) -> str:
    """Return what the legend says of features without a value."""
    return indicator.empty[language] if indicator.empty else word("no_data", language)


def known_values(values: Iterable[float | None]) -> np.ndarray:
    """Return the values that are numbers, sorted."""
    numbers = np.array([np.nan if value is None else value for value in values], dtype="float64")
    return np.sort(numbers[np.isfinite(numbers)])


def _band_classes(indicator: Indicator, fields: Fields, language: str) -> list[MapClass]:
    classes = []
    known = {band.code for band in indicator.bands}
    for code in (code for code in BANDS if code in known):
        label = f"{band_word(code, language)}: {band_ranges(indicator, code, language)}"
        if fields.band is not None:
            column = QgsExpression.quotedColumnRef(fields.band)
            rule = f"{column} = {QgsExpression.quotedString(code)}"
        else:
            rule = _band_rule(indicator, code, QgsExpression.quotedColumnRef(fields.value))
        classes.append(MapClass(label, palette.BAND_COLOURS[code], rule))
    return classes


def _named_classes(indicator: Indicator, column: str, language: str) -> list[MapClass]:
    """Return the classes of codes: the worse the darker, what is not rated as what has no data.

    Where neither end is better they are kinds, each in a colour of its own.
    """
    rated = [code.value for code in indicator.classes if code.rated]
    steps = palette.class_colours(len(rated)) if indicator.direction else palette.KIND_COLOURS
    colours = dict(zip(rated, steps, strict=False))
    return [
        MapClass(
            code.name[language],
            colours.get(code.value, palette.NOT_RATED),
            code.rule or f"{column} = {QgsExpression.quotedValue(code.value)}",
            hatched=not code.rated,
        )
        for code in indicator.classes
    ]


def _band_rule(indicator: Indicator, code: str, column: str) -> str:
    top = max(band.end for band in indicator.bands)
    parts = []
    for band in indicator.bands:
        if band.code == code:
            sign = "<=" if band.end == top else "<"
            tests = [f"{column} >= {band.start!r}"] if np.isfinite(band.start) else []
            tests += [f"{column} {sign} {band.end!r}"] if np.isfinite(band.end) else []
            parts.append(" AND ".join(tests) or f"{column} IS NOT NULL")
    return " OR ".join(f"({part})" for part in parts)


def class_breaks(values: Sequence[float] | np.ndarray, count: int = CLASSES) -> list[float]:
    """Return the lowest value of each class of about equal counts.

    Parameters
    ----------
    values : sequence of float
        Sorted, without NaN.
    count : int
        How many classes at most; equal values are never parted, so ties give fewer.

    Returns
    -------
    list of float
        Values that occur, ascending, the smallest first; empty for no values.
    """
    distinct = np.unique(np.asarray(values, dtype="float64"))
    if len(distinct) <= count:
        return [float(value) for value in distinct]
    shares = np.arange(count) / count
    return [float(v) for v in np.unique(np.quantile(values, shares, method="higher"))]


def _count_classes(
    indicator: Indicator, column: str, values: np.ndarray, language: str
) -> list[MapClass]:
    breaks = class_breaks(values)
    colours = palette.class_colours(len(breaks)) if breaks else []
    if indicator.direction > 0:
        colours.reverse()
    decimals = telling_decimals(values, indicator.unit)
    classes = []
    for position, (start, colour) in enumerate(zip(breaks, colours, strict=True)):
        last = position == len(breaks) - 1
        rule = f"{column} >= {start!r}"
        members = values[values >= start]
        if not last:
            rule += f" AND {column} < {breaks[position + 1]!r}"
            members = members[members < breaks[position + 1]]
        label = _range_label((start, float(members.max())), decimals, indicator.unit, language)
        classes.append(MapClass(label, colour, rule))
    # The dark end, which is the worse one (or the higher where neither is), stands last.
    return classes if indicator.direction <= 0 else classes[::-1]


def telling_decimals(values: np.ndarray, unit: str) -> int:
    """Return the decimals, at most four, with which the classes of sorted values differ."""
    breaks = class_breaks(values)
    decimals = decimals_of(values, unit)
    while decimals < 4 and len({round(value, decimals) for value in breaks}) < len(breaks):
        decimals += 1
    return decimals


def _range_label(ends: tuple[float, float], decimals: int, unit: str, language: str) -> str:
    start, end = (number(value, decimals, language) for value in ends)
    if start == end:
        return with_unit(start, unit, language)
    return with_unit(word("closed_range", language, start=start, end=end), unit, language)


# --- renderer ------------------------------------------------------------------------------------


def renderer(classes: Sequence[MapClass], kind: Qgis.GeometryType) -> QgsRuleBasedRenderer:
    """Return the renderer that draws classes on points, lines or polygons, one rule a class."""
    root = QgsRuleBasedRenderer.Rule(None)
    for entry in classes:
        rule = QgsRuleBasedRenderer.Rule(symbol(entry, kind))
        rule.setLabel(entry.label)
        if entry.filter == "ELSE":
            rule.setIsElse(True)
        else:
            rule.setFilterExpression(entry.filter)
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def symbol(entry: MapClass, kind: Qgis.GeometryType) -> QgsSymbol:
    """Return the symbol of a class."""
    if kind == Qgis.GeometryType.Line:
        style = "dash" if entry.hatched else "solid"
        colour = palette.NO_DATA_HATCH if entry.hatched else palette.line_colour(entry.colour)
        return QgsLineSymbol.createSimple(
            {"line_color": colour, "line_width": "0.7", "line_style": style}
        )
    if kind == Qgis.GeometryType.Point:
        name = "cross2" if entry.hatched else "circle"
        return QgsMarkerSymbol.createSimple(
            {"name": name, "color": entry.colour, "outline_color": palette.OUTLINE, "size": "2.4"}
        )
    fill = QgsFillSymbol.createSimple(
        {"color": entry.colour, "outline_color": palette.OUTLINE, "outline_width": "0.2"}
    )
    if entry.hatched:
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setSubSymbol(
            QgsLineSymbol.createSimple({"line_color": palette.NO_DATA_HATCH, "line_width": "0.25"})
        )
        hatch.setLineAngle(45)
        hatch.setDistance(2.0)
        fill.appendSymbolLayer(hatch)
    return fill


# --- labels, aliases, tips -----------------------------------------------------------------------


def labelling(expression: str, size: float = 8.0) -> QgsVectorLayerSimpleLabeling:
    """Return labels from an expression, with a light buffer so that they read on every colour."""
    text = QgsTextFormat()
    text.setSize(size)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(palette.INK))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor(255, 255, 255, 220))
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.autoWrapLength = _LABEL_WRAP
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    settings.centroidInside = True
    return QgsVectorLayerSimpleLabeling(settings)


def written_value(fields: Fields, indicator: Indicator, decimals: int, language: str) -> str:
    """Return the QGIS expression that writes an indicator's value with its unit."""
    column = QgsExpression.quotedColumnRef(fields.value)
    locale = "pt_PT" if language == "pt" else "en_GB"
    unit = QgsExpression.quotedString(with_unit("0", indicator.unit, language)[1:])
    missing = QgsExpression.quotedString(empty_word(indicator, language))
    written = f"replace(format_number({column}, {decimals}, '{locale}', true), '-', '−')"
    return f"CASE WHEN {column} IS NULL THEN {missing} ELSE {written} || {unit} END"


def map_tip(
    fields: Fields,
    indicator: Indicator,
    classes: Sequence[MapClass],
    decimals: int,
    language: str,
) -> str:
    """Return the HTML shown when the pointer rests on a feature: name, value, class, source.

    The last of ``classes`` is that of features without a value.
    """
    value = written_value(fields, indicator, decimals, language)
    lines = [f"{html.escape(indicator.label(language))}: [% {value} %]"]
    otherwise = ""
    if any(isinstance(code.value, str) for code in indicator.classes):
        lines = [html.escape(indicator.label(language))]  # the class says the value
        otherwise = html.escape(indicator.empty[language]) if indicator.empty else ""
    if fields.name:
        name = escaped_in_expression(QgsExpression.quotedColumnRef(fields.name))
        lines.insert(0, f"<b>[% {name} %]</b>")
    cases = " ".join(
        f"WHEN {entry.filter} THEN {QgsExpression.quotedString(html.escape(entry.label))}"
        for entry in classes[:-1]
        if entry.filter != "ELSE"
    )
    if cases and (indicator.bands or indicator.classes):
        rest = QgsExpression.quotedString(otherwise)
        lines.append(f"[% CASE {cases} ELSE {rest} END %]")
    lines.append(f"<small>{html.escape(source_in_words(indicator, language))}</small>")
    return "<br>".join(lines)


def escaped_in_expression(column: str) -> str:
    """Return the QGIS expression of a text as HTML shows it."""
    return f"replace(replace({column}, '&', '&amp;'), '<', '&lt;')"


def apply_aliases(layer: QgsVectorLayer, language: str, algorithm: str = "") -> None:
    """Give each field the name a person reads.

    Parameters
    ----------
    layer : QgsVectorLayer
        An output of ours, zones with a column an indicator, or VALUES.
    language : str
        ``pt`` or ``en``.
    algorithm : str
        The id (without provider) of the algorithm that made the layer, if one did.
    """
    for position, name in enumerate(layer.fields().names()):
        alias = alias_of(name, language, algorithm)
        if alias:
            layer.setFieldAlias(position, alias)


def alias_of(name: str, language: str, algorithm: str = "") -> str:
    """Return what a person reads for a field, empty where nothing is known about it."""
    entry = catalogue().find(algorithm, name)
    if entry is not None:
        return label_with_unit(entry.label(language), entry.unit)
    indicators = {indicator.id: indicator for indicator in catalogue().indicators}
    if name in indicators:
        return label_with_unit(indicators[name].label(language), indicators[name].unit)
    if name.removesuffix(BAND_SUFFIX) in indicators:
        label = indicators[name.removesuffix(BAND_SUFFIX)].label(language)
        return f"{label}: {word('band', language)}"
    if name[2:] in indicators and name[:2] in _PREFIX_WORDS:
        return _alias_of_part(indicators[name[2:]], name[:2], language)
    return word(name, language) if name in COLUMN_WORDS else ""


_PREFIX_WORDS = {CHANGE: "change", VERDICT: "verdict", SCORE: "score"}
"""What the fields of a comparison say of the indicator whose id follows."""


def _alias_of_part(indicator: Indicator, prefix: str, language: str) -> str:
    said = f"{indicator.label(language)}: {word(_PREFIX_WORDS[prefix], language)}"
    if prefix != CHANGE:
        return said
    points = indicator.unit == "%"
    return label_with_unit(said, word("percentage_points", language) if points else indicator.unit)


COLUMN_WORDS = frozenset((*VALUES_COLUMNS, "zone_name", "indicator_name"))
"""The columns of VALUES and ZONES that ``words.toml`` names."""


def apply_style(
    layer: QgsVectorLayer, indicator: Indicator, language: str, *, by_band: bool = True
) -> list[MapClass]:
    """Style a layer by an indicator and return the legend.

    Renderer, labels with the zone's name, aliases of all fields, and a map tip with name, value,
    class and source.

    Parameters
    ----------
    layer : QgsVectorLayer
        Holds the indicator in a field named as its id or as the algorithm's output field.
    indicator : Indicator
        What to show.
    language : str
        ``pt`` or ``en``.
    by_band : bool
        False where the bands do not hold for these zones.

    Raises
    ------
    TerritoryError
        Where the layer does not hold the indicator.
    """
    fields = fields_of(layer, indicator)
    values = layer_values(layer, fields.value)
    classes = map_classes(indicator, fields, values, language, by_band=by_band)
    layer.setRenderer(renderer(classes, layer.geometryType()))
    if fields.name:
        layer.setLabeling(labelling(QgsExpression.quotedColumnRef(fields.name)))
        layer.setLabelsEnabled(layer.geometryType() == Qgis.GeometryType.Polygon)
        layer.setDisplayExpression(QgsExpression.quotedColumnRef(fields.name))
    apply_aliases(layer, language, indicator.algorithm)
    decimals = telling_decimals(known_values(values), indicator.unit)
    layer.setMapTipTemplate(map_tip(fields, indicator, classes, decimals, language))
    return classes


def layer_values(layer: QgsVectorLayer, field: str) -> list[float | None]:
    """Return the values of a field, None for NULL and what is no number."""
    position = layer.fields().lookupField(field)
    values: list[float | None] = []
    for feature in layer.getFeatures():
        value = feature.attribute(position)
        values.append(float(value) if isinstance(value, (int, float)) else None)
    return values


def save_style(layer: QgsVectorLayer, name: str, description: str, *, default: bool) -> None:
    """Save a layer's style in the database or GeoPackage that holds the layer.

    Raises
    ------
    TerritoryError
        Where it cannot be saved there.
    """
    fault = layer.saveStyleToDatabase(name, description, default, "")
    if fault:
        raise TerritoryError(messages.STYLE_NOT_SAVED, layer=layer.name(), reason=fault)
