"""How a map of changes looks: better and worse in words, signs and colours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import Qgis, QgsExpression, QgsVectorLayer

from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.compare_periods import (
    BETTER,
    DOWN,
    NOT_COMPARABLE,
    SAME,
    UP,
    WORSE,
)
from smart_territory_plugin.core.values import CHANGE, VERDICT
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.styles import (
    NAME_FIELD,
    MapClass,
    apply_aliases,
    labelling,
    layer_values,
    renderer,
)
from smart_territory_plugin.reports.words import decimals_of, number, with_unit, word

_STRONG = 0.5  # share of the largest change from which on a change is a strong one
_CLASSES = {
    "much_better": (BETTER, True, palette.AROUND_ZERO[0]),
    "better": (BETTER, False, palette.AROUND_ZERO[1]),
    "much_up": (UP, True, palette.CLASS_COLOURS[4]),
    "up": (UP, False, palette.CLASS_COLOURS[3]),
    "same": (SAME, None, palette.AROUND_ZERO[2]),
    "down": (DOWN, False, palette.CLASS_COLOURS[1]),
    "much_down": (DOWN, True, palette.CLASS_COLOURS[0]),
    "worse": (WORSE, False, palette.AROUND_ZERO[3]),
    "much_worse": (WORSE, True, palette.AROUND_ZERO[4]),
}


def changed_indicators(layer: QgsVectorLayer) -> list[Indicator]:
    """Return the indicators whose change a layer holds, in the catalogue's order."""
    names = set(layer.fields().names())
    return [one for one in catalogue().indicators if CHANGE + one.id in names]


def apply_change_styles(layer: QgsVectorLayer, language: str) -> None:
    """Give a map of changes a style an indicator; the first one is shown.

    Parameters
    ----------
    layer : QgsVectorLayer
        Zones with ``d_…`` and ``v_…`` of each indicator.
    language : str
        ``pt`` or ``en``.
    """
    apply_aliases(layer, language, "compare_periods")
    layer.setDisplayExpression(QgsExpression.quotedColumnRef(NAME_FIELD))
    manager = layer.styleManager()
    shown = changed_indicators(layer)
    for indicator in reversed(shown):
        _apply(layer, indicator, language)
        label = indicator.label(language)
        manager.removeStyle(label)
        manager.addStyleFromLayer(label)
    if shown:
        manager.setCurrentStyle(shown[0].label(language))
        for name in manager.styles():
            if manager.isDefault(name):
                manager.removeStyle(name)


def change_classes(layer: QgsVectorLayer, indicator: Indicator, language: str) -> list[MapClass]:
    """Return the legend of an indicator's change: what improved first, what has no data last."""
    change = QgsExpression.quotedColumnRef(CHANGE + indicator.id)
    verdict = QgsExpression.quotedColumnRef(VERDICT + indicator.id)
    values = layer_values(layer, CHANGE + indicator.id)
    sizes = np.array([np.nan if value is None else value for value in values], dtype="float64")
    position = layer.fields().lookupField(VERDICT + indicator.id)
    said = np.array([str(feature.attribute(position)) for feature in layer.getFeatures()])
    largest = float(np.nanmax(np.abs(sizes), initial=0.0))
    limit = _STRONG * largest
    decimals = decimals_of(sizes, indicator.unit)
    classes = []
    for key, (code, strong, colour) in _CLASSES.items():
        rule = f"{verdict} = '{code}'"
        members = said == code
        if strong is not None:
            sign = ">=" if strong else "<"
            rule += f" AND abs({change}) {sign} {limit!r}"
            members &= (np.abs(sizes) >= limit) == strong
        if members.any():
            ends = (float(sizes[members].min()), float(sizes[members].max()))
            label = f"{word(key, language)}: {_range(ends, decimals, indicator.unit, language)}"
            classes.append(MapClass(label, colour, rule))
    rule = f"{verdict} = '{NOT_COMPARABLE}'"
    if (said == NOT_COMPARABLE).any():
        label = word(NOT_COMPARABLE, language)
        classes.append(MapClass(label, palette.NOT_RATED, rule, hatched=True))
    return [*classes, MapClass(word("no_data", language), palette.NO_DATA, "ELSE", hatched=True)]


def _apply(layer: QgsVectorLayer, indicator: Indicator, language: str) -> None:
    classes = change_classes(layer, indicator, language)
    layer.setRenderer(renderer(classes, layer.geometryType()))
    change = QgsExpression.quotedColumnRef(CHANGE + indicator.id)
    name = QgsExpression.quotedColumnRef(NAME_FIELD)
    values = layer_values(layer, CHANGE + indicator.id)
    written = _signed(change, decimals_of(values, indicator.unit), indicator.unit, language)
    layer.setLabeling(labelling(f"concat({name}, '\\n', {written})"))
    layer.setLabelsEnabled(layer.geometryType() == Qgis.GeometryType.Polygon)
    layer.setMapTipTemplate(_tip(indicator, name, written, classes, language))


def _tip(
    indicator: Indicator,
    name: str,
    written: str,
    classes: Sequence[MapClass],
    language: str,
) -> str:
    cases = " ".join(
        f"WHEN {entry.filter} THEN {QgsExpression.quotedString(entry.label.split(':')[0])}"
        for entry in classes
        if entry.filter != "ELSE"
    )
    rest = QgsExpression.quotedString(word("no_data", language))
    verdict = f"[% CASE {cases} ELSE {rest} END %]" if cases else ""
    periods = '[% "period_before" %] – [% "period_after" %]'
    lines = [f"<b>[% {name} %]</b>", f"{indicator.label(language)}: [% {written} %]"]
    return "<br>".join([*lines, verdict, periods])


def change_unit(unit: str, language: str) -> str:
    """Return the unit of a change: that of shares is percentage points."""
    return word("percentage_points", language) if unit == "%" else unit


def verdict_colour(verdict: str) -> str:
    """Return the colour of what is said of a change."""
    better, _, same, _, worse = palette.AROUND_ZERO
    return {BETTER: better, SAME: same, WORSE: worse}.get(verdict, palette.NO_DATA)


def _range(ends: tuple[float, float], decimals: int, unit: str, language: str) -> str:
    start, end = (signed_number(value, decimals, language) for value in ends)
    text = start if start == end else word("closed_range", language, start=start, end=end)
    return with_unit(text, change_unit(unit, language), language)


def signed_number(value: float, decimals: int, language: str) -> str:
    """Return a number with its sign, a plus too."""
    text = number(value, decimals, language)
    return f"+{text}" if round(value, decimals) > 0 else text


def _signed(column: str, decimals: int, unit: str, language: str) -> str:
    """Return the QGIS expression that writes a change with its sign and unit."""
    locale = "pt_PT" if language == "pt" else "en_GB"
    said = QgsExpression.quotedString(with_unit("0", change_unit(unit, language), language)[1:])
    plain = f"format_number({column}, {decimals}, '{locale}', true)"
    written = f"replace({plain}, '-', '−') || {said}"
    plus = f"CASE WHEN {column} > 0 THEN '+' ELSE '' END"
    return f"CASE WHEN {column} IS NULL THEN '' ELSE {plus} || {written} END"
