"""How a layer looks whose fields nobody knows beforehand: one clear symbol, label and map tip."""

from __future__ import annotations

import html
from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.styles import escaped_in_expression, labelling
from smart_territory_plugin.reports.words import word

_NAMES = ("name", "nome", "designacao", "designação", "alternatename", "title", "zone_name")
_IDS = ("id", "codigo", "código", "code", "identifier", "objectid")
_TIMES = ("dateobserved", "observationdatetime", "datemodified", "data")
_SKIPPED = {"fid", "type", "extra_json", "latitude", "longitude", "lat", "lon", "lng", "x", "y"}
_UNIT, _TIME = "_unit", "_observed_at"
_MOST_VALUES = 5
_POINT, _LINE, _AREA = (palette.KIND_COLOURS[number] for number in (4, 8, 0))


def apply_plain_style(layer: QgsVectorLayer, language: str) -> None:
    """Give a layer one symbol, its names as labels, and a map tip.

    The tip says name, id, the values that have a unit or a time of observation (else the first
    fields) and when they were observed.

    Parameters
    ----------
    layer : QgsVectorLayer
        Points, lines or polygons with any fields.
    language : str
        ``pt`` or ``en``.
    """
    fields = layer.fields().names()
    name, identifier = _first(fields, _NAMES), _first(fields, _IDS)
    layer.setRenderer(QgsSingleSymbolRenderer(_symbol(layer.geometryType())))
    shown = name or identifier
    if shown:
        layer.setDisplayExpression(QgsExpression.quotedColumnRef(shown))
    if name:
        layer.setLabeling(labelling(QgsExpression.quotedColumnRef(name)))
        layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(_tip(fields, name, identifier, language))


def _first(fields: Sequence[str], wanted: Sequence[str]) -> str:
    by_name = {field.casefold(): field for field in reversed(fields)}
    return next((by_name[one] for one in wanted if one in by_name), "")


def _symbol(kind: Qgis.GeometryType) -> QgsSymbol:
    if kind == Qgis.GeometryType.Line:
        return QgsLineSymbol.createSimple({"line_color": _LINE, "line_width": "0.7"})
    if kind == Qgis.GeometryType.Polygon:
        return QgsFillSymbol.createSimple(
            {"color": _AREA, "outline_color": palette.OUTLINE, "outline_width": "0.3"}
        )
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": _POINT, "outline_color": "#ffffff", "size": "2.8"}
    )


def _tip(fields: Sequence[str], name: str, identifier: str, language: str) -> str:
    lines = [f"<b>{_written(name)}</b>"] if name else []
    if identifier:
        lines.append(f"{html.escape(identifier)}: {_written(identifier)}")
    taken = {name, identifier}
    measured = [one for one in fields if one + _UNIT in fields or one + _TIME in fields]
    measured = [one for one in measured if one not in taken][:_MOST_VALUES]
    lines += [_value(one, fields, language) for one in measured]
    if not measured:
        taken.add(_first(fields, _TIMES))
        others = [one for one in fields if one not in taken and one.casefold() not in _SKIPPED]
        lines += [f"{html.escape(one)}: {_written(one)}" for one in others[:_MOST_VALUES]]
    time = _first(fields, _TIMES)
    if time:
        lines.append(f"<small>{html.escape(time)}: {_written(time)}</small>")
    return "<br>".join(lines)


def _value(field: str, fields: Sequence[str], language: str) -> str:
    said = f"{html.escape(field)}: {_written(field)}"
    if field + _UNIT in fields:
        said += f" {_written(field + _UNIT)}"
    if field + _TIME in fields:
        observed = html.escape(word("observed", language))
        said += f"<br><small>{observed}: {_written(field + _TIME)}</small>"
    return said


def _written(field: str) -> str:
    column = f"coalesce(to_string({QgsExpression.quotedColumnRef(field)}), '—')"
    return f"[% {escaped_in_expression(column)} %]"
