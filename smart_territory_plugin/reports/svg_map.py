"""Maps inside a page: the zones' outlines stand once, every map only colours them.

Colour never speaks alone: each zone bears its value or, where zones are many, the letter of its
class, and what has no data is hatched.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin.core.shared_outlines import simplified_together
from smart_territory_plugin.reports.frames import qgis_crs
from smart_territory_plugin.reports.html import escaped
from smart_territory_plugin.reports.maps import round_length, true_north
from smart_territory_plugin.reports.palette import INK, NO_DATA, NO_DATA_HATCH, OUTLINE
from smart_territory_plugin.reports.words import number, word

if TYPE_CHECKING:
    import geopandas as gpd

SIDE = 1000
"""The longer side of a map, in units of its drawing."""

_FOOT = 80
_FONT = 30
_SMALL_FONT, _MANY = 18, 60
_LINE = 1.2  # from line to line, as a share of a sign's height
_SIGN = 0.58  # width of a sign, as a share of its height
_SCALE_LONGEST = 300
_POLE_EXACTNESS = 5.0


@dataclass(frozen=True)
class Paint:
    """What some zones of a map have in common: their fill, and whether it is hatched."""

    fill: str
    zones: Sequence[int]
    hatched: bool = False


class Outlines:
    """The zones of a page as outlines that its maps share.

    Parameters
    ----------
    zones : geopandas.GeoDataFrame
        ``zone_code`` and polygons, in metres; a zone without geometry is on no map.
    names : mapping of str to str
        From code to the name shown when the pointer rests on a zone.
    language : str
        ``pt`` or ``en``.
    """

    def __init__(self, zones: gpd.GeoDataFrame, names: Mapping[str, str], language: str) -> None:
        self.language = language
        self.codes = [str(code) for code in zones["zone_code"]]
        self._names = names
        self._size = _SMALL_FONT if len(self.codes) > _MANY else _FONT
        self._frame(zones)
        self._place_labels()

    def _frame(self, zones: gpd.GeoDataFrame) -> None:
        import shapely

        west, south, east, north = (float(end) for end in zones.total_bounds)
        metres = max(east - west, north - south) or 1.0
        self._unit = metres / SIDE
        self._height = (north - south) / self._unit
        self._width = (east - west) / self._unit
        shapes = simplified_together(np.asarray(zones.geometry.array, dtype=object), self._unit)

        def drawn(xy: np.ndarray) -> np.ndarray:
            return np.column_stack((xy[:, 0] - west, north - xy[:, 1])) / self._unit

        self._shapes = [
            None if shape is None else shapely.transform(shape, drawn) for shape in shapes
        ]
        middle = ((west + east) / 2, (south + north) / 2)
        crs = qgis_crs(zones.crs.to_wkt() if zones.crs is not None else None)
        self._north = true_north(crs, middle)

    def _place_labels(self) -> None:
        """Find the roomiest place of each zone and how much room is there."""
        import shapely
        from shapely.ops import polylabel

        self._spots: list[tuple[float, float, float] | None] = []
        for shape in self._shapes:
            if shape is None:
                self._spots.append(None)
                continue
            largest = max(shapely.get_parts(shape), key=lambda part: part.area)
            try:
                spot = polylabel(largest, _POLE_EXACTNESS)
            except shapely.errors.TopologicalError:
                spot = shapely.point_on_surface(largest)
            room = float(shapely.distance(spot, largest.boundary))
            self._spots.append((spot.x, spot.y, room))

    # --- the page's common part ------------------------------------------------------------------

    def defs(self) -> str:
        """Return what stands once in the page, before its maps."""
        paths = "".join(
            f'<path id="z{number}" d="{_path(shape)}"><title>{escaped(self._title(number))}</title>'
            "</path>"
            for number, shape in enumerate(self._shapes)
            if shape is not None
        )
        every = self._uses(range(len(self.codes)))
        hatch = (
            '<pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse"'
            f' patternTransform="rotate(45)"><rect width="14" height="14" fill="{NO_DATA}"/>'
            f'<path d="M0 0V14" stroke="{NO_DATA_HATCH}" stroke-width="6"/></pattern>'
        )
        return (
            '<svg class="shared" aria-hidden="true" width="0" height="0"><defs>'
            f'{hatch}<g id="scale">{self._scale()}</g>{paths}<g id="all">{every}</g></defs></svg>'
        )

    def _title(self, zone: int) -> str:
        return self._names.get(self.codes[zone], self.codes[zone])

    def _scale(self) -> str:
        """Return scale bar and north arrow, under the map."""
        length = round_length(_SCALE_LONGEST * self._unit)
        wide = length / self._unit
        unit, factor = ("km", 1000) if length >= 1000 else ("m", 1)
        amount = length / factor
        text = number(amount, 0 if float(amount).is_integer() else 1, self.language)
        top = self._height + 30
        return (
            f'<path d="M90 {top:.0f}v16h{wide:.0f}v-16" fill="none" stroke="{INK}"'
            ' stroke-width="3"/>'
            f'<text x="{100 + wide:.0f}" y="{top + 18:.0f}" font-size="{_FONT}" fill="{INK}">'
            f"{escaped(f'{text} {unit}')}</text>"
            f'<g transform="translate(40 {top:.0f}) rotate({self._north:.1f})">'
            f'<path d="M0-18L-11 22L0 14L11 22z" fill="{INK}"/></g>'
            f'<text x="58" y="{top + 18:.0f}" font-size="{_FONT}" fill="{INK}">'
            f"{escaped(word('north', self.language))}</text>"
        )

    # --- one map ---------------------------------------------------------------------------------

    def draw(self, paints: Sequence[Paint], labels: Mapping[int, str], alt: str) -> str:
        """Return a map.

        Parameters
        ----------
        paints : sequence of Paint
            The zones by their position in ``codes``; a zone in none of them is left white.
        labels : mapping of int to str
            What to write in zones; left out where it does not fit.
        alt : str
            What the map shows, for those who do not see it.
        """
        painted = {zone for paint in paints for zone in paint.zones}
        rest = [zone for zone in range(len(self.codes)) if zone not in painted]
        groups = "".join(self._group(paint) for paint in (*paints, Paint("#ffffff", rest)))
        return self._svg(groups + self._written(labels), alt)

    def locate(self, zone: int, fill: str, others: str, alt: str) -> str:
        """Return a map of all zones in which one is marked."""
        return self._svg(
            f'<g fill="{others}"><use href="#all"/></g><g fill="{fill}">{self._uses([zone])}</g>',
            alt,
        )

    def _svg(self, inner: str, alt: str) -> str:
        width, height = max(self._width, SIDE * 0.55), self._height + _FOOT
        left = (self._width - width) / 2
        line = 1 if self._size == _SMALL_FONT else 2
        return (
            f'<svg class="map" role="img" aria-label="{escaped(alt)}"'
            f' viewBox="{left - 5:.0f} -5 {width + 10:.0f} {height + 5:.0f}">'
            f'<g stroke="{OUTLINE}" stroke-width="{line}" stroke-linejoin="round">{inner}</g>'
            f'<use href="#scale" x="{left:.0f}"/></svg>'
        )

    def _group(self, paint: Paint) -> str:
        uses = self._uses(paint.zones)
        fill = "url(#hatch)" if paint.hatched else paint.fill
        return f'<g fill="{fill}">{uses}</g>' if uses else ""

    def _uses(self, zones: Iterable[int]) -> str:
        return "".join(
            f'<use href="#z{zone}"/>' for zone in zones if self._shapes[zone] is not None
        )

    def _written(self, labels: Mapping[int, str]) -> str:
        """Return the labels that fit; of one with several lines at least the last."""
        taken: list[tuple[float, float, float, float]] = []
        texts = []
        spots = [(spot, labels.get(zone, "")) for zone, spot in enumerate(self._spots) if spot]
        for (x, y, room), text in sorted(spots, key=lambda pair: -pair[0][2]):
            lines = text.split("\n")
            for start in (0, len(lines) - 1):
                box = _box(x, y, lines[start:], self._size)
                if text and _fits(box, room) and not any(_meet(box, other) for other in taken):
                    taken.append(box)
                    texts += _lines(x, box[1], lines[start:], self._size)
                    break
        return f'<g class="labels" font-size="{self._size}">{"".join(texts)}</g>' if texts else ""


def _box(
    x: float, y: float, lines: Sequence[str], size: float
) -> tuple[float, float, float, float]:
    half = max(len(line) for line in lines) * size * _SIGN / 2
    high = len(lines) * size * _LINE / 2
    return (x - half, y - high, x + half, y + high)


def _fits(box: tuple[float, float, float, float], room: float) -> bool:
    """Tell whether a label stays about inside its zone: a corner may reach over the outline."""
    wide, high = box[2] - box[0], box[3] - box[1]
    return wide <= 2.8 * room and high <= 1.7 * room


def _lines(x: float, top: float, lines: Sequence[str], size: float) -> list[str]:
    return [
        f'<text x="{x:.0f}" y="{top + (number + 0.75) * size * _LINE:.0f}">{escaped(line)}</text>'
        for number, line in enumerate(lines)
    ]


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _path(shape: object) -> str:
    """Return a polygon's rings in whole units, each vertex as the step from the one before."""
    import shapely

    parts = []
    for polygon in shapely.get_parts(shape):
        for ring in (polygon.exterior, *polygon.interiors):
            xy = np.round(shapely.get_coordinates(ring)).astype("int64")
            steps = np.diff(xy, axis=0)
            steps = steps[(steps != 0).any(axis=1)][:-1]
            if len(steps) >= 2:
                moves = " ".join(f"{dx} {dy}" for dx, dy in steps.tolist())
                parts.append(f"M{xy[0][0]} {xy[0][1]}l{moves}z")
    return "".join(parts).replace(" -", "-")
