"""An indicator by zone as a figure of a page: map, legend in words, source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin.core.catalogue import BANDS, Indicator
from smart_territory_plugin.core.report_values import zone_rows
from smart_territory_plugin.reports.html import escaped
from smart_territory_plugin.reports.maps import legend_key
from smart_territory_plugin.reports.palette import OUTLINE
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.styles import (
    Fields,
    MapClass,
    class_breaks,
    known_values,
    map_classes,
    telling_decimals,
)
from smart_territory_plugin.reports.svg_map import Outlines, Paint
from smart_territory_plugin.reports.words import number, quantity, word

if TYPE_CHECKING:
    import pandas as pd

_VALUES_UP_TO = 60
_LETTERS = "ABCDEFGHIJ"
_MARKED, _UNMARKED = "#155e4c", "#f4f4f4"


class ZoneMaps:
    """The maps of a page; without zones there are none and every method gives an empty text.

    Parameters
    ----------
    data : ReportData
        Zones, names and values.
    language : str
        ``pt`` or ``en``.
    """

    def __init__(self, data: ReportData, language: str) -> None:
        self.data = data
        self.language = language
        self._outlines: Outlines | None = None
        if data.zones is not None and not data.zones.geometry.is_empty.all():
            self._outlines = Outlines(data.zones, data.zone_names, language)

    def defs(self) -> str:
        """Return what the maps of the page share; it stands before them."""
        return self._outlines.defs() if self._outlines else ""

    def figure(self, indicator: Indicator, rows: pd.DataFrame) -> str:
        """Return the map of an indicator with its legend.

        Parameters
        ----------
        indicator : Indicator
            What to show.
        rows : pandas.DataFrame
            Its rows of VALUES.
        """
        if self._outlines is None:
            return ""
        first = zone_rows(rows).drop_duplicates("zone_code").set_index("zone_code")
        of_map = first.reindex(self._outlines.codes)
        values = of_map["value"].to_numpy(dtype="float64")
        classes, position = zone_classes(indicator, values, list(of_map["band"]), self.language)
        used = [k for k in range(len(classes)) if _always(classes, k) or (position == k).any()]
        lettered = len(values) > _VALUES_UP_TO
        letters = {k: _LETTERS[n] for n, k in enumerate(used)} if lettered else {}
        paints = [
            Paint(classes[k].colour, np.flatnonzero(position == k).tolist(), classes[k].hatched)
            for k in used
        ]
        labels = self._labels(indicator, values)
        if lettered:
            labels = {zone: letters[k] for zone, k in enumerate(position.tolist())}
        drawn = self._outlines.draw(
            paints, labels, map_alt(self.data, indicator, rows, self.language)
        )
        hint = word("dark_is_worse" if indicator.direction else "dark_is_more", self.language)
        title = f"{word(legend_key(classes, values.tolist()), self.language)} ({hint})"
        legend = _legend([classes[k] for k in used], [letters.get(k, "") for k in used])
        return _figure(drawn, title, legend)

    def locator(self, code: str) -> str:
        """Return a map of all zones with one of them marked, empty where it is on no map."""
        if self._outlines is None or code not in self._outlines.codes:
            return ""
        zone = self._outlines.codes.index(code)
        name = self.data.zone_name(code)
        alt = word(
            "locator_alt", self.language, zone=name, territory=self.data.place(self.language)
        )
        drawn = self._outlines.locate(zone, _MARKED, _UNMARKED, alt)
        return f'<figure class="locator">{drawn}</figure>'

    def sides(self, groups: Sequence[tuple[str, MapClass, Sequence[str]]], alt: str) -> str:
        """Return a map of zones in groups: a letter, a class and the codes of each."""
        if self._outlines is None:
            return ""
        number_of = {code: zone for zone, code in enumerate(self._outlines.codes)}
        paints, labels = [], {}
        for letter, entry, codes in groups:
            zones = [number_of[code] for code in codes if code in number_of]
            paints.append(Paint(entry.colour, zones, entry.hatched))
            labels.update(dict.fromkeys(zones, letter))
        legend = _legend([entry for _, entry, _ in groups], [letter for letter, _, _ in groups])
        return _figure(self._outlines.draw(paints, labels, alt), "", legend)

    def _labels(self, indicator: Indicator, values: np.ndarray) -> dict[int, str]:
        decimals = telling_decimals(known_values(values), indicator.unit)
        written = [number(value, decimals, self.language) for value in values.tolist()]
        return {
            zone: f"{_short(self.data.zone_name(code))}\n{text}"
            for zone, (code, text) in enumerate(zip(self._codes(), written, strict=True))
        }

    def _codes(self) -> list[str]:
        return self._outlines.codes if self._outlines else []


def _short(name: str) -> str:
    for long in ("União das freguesias de ", "União das Freguesias de "):
        name = name.replace(long, "UF ")
    return name


def zone_classes(
    indicator: Indicator, values: np.ndarray, bands: Sequence[str | None], language: str
) -> tuple[list[MapClass], np.ndarray]:
    """Return the legend of an indicator and the position in it of each zone's class.

    Parameters
    ----------
    indicator : Indicator
        What is shown.
    values : numpy.ndarray
        Shape (n,), NaN where there is no value.
    bands : sequence of str or None
        The band of each zone; where none has one, the zones are parted by their values.
    language : str
        ``pt`` or ``en``.

    Returns
    -------
    list of MapClass
        As :func:`~.styles.map_classes` returns them.
    numpy.ndarray
        Shape (n,), int.
    """
    by_band = any(isinstance(band, str) for band in bands)
    fields = Fields("value", "band")
    classes = map_classes(indicator, fields, values.tolist(), language, by_band=by_band)
    last = len(classes) - 1
    if indicator.classes:
        codes = {code.value: k for k, code in enumerate(indicator.classes)}
        found = np.array([codes.get(value, last) for value in values.tolist()])
    elif by_band and indicator.bands:
        own = {band.code for band in indicator.bands}
        places = {code: k for k, code in enumerate(c for c in BANDS if c in own)}
        found = np.array([places.get(band or "", last - 1) for band in bands])
    else:
        breaks = class_breaks(known_values(values))
        found = np.searchsorted(breaks, np.nan_to_num(values, nan=-np.inf), side="right") - 1
        found = len(breaks) - 1 - found if indicator.direction > 0 else found
    return classes, np.where(np.isnan(values), last, found)


def map_alt(data: ReportData, indicator: Indicator, rows: pd.DataFrame, language: str) -> str:
    """Return what a map shows, in words."""
    known = zone_rows(rows).dropna(subset=["value"]).sort_values("value")
    summary = ""
    if len(known):
        low, high = known.iloc[0], known.iloc[-1]
        summary = word(
            "map_summary",
            language,
            low=quantity(float(low["value"]), indicator.unit, language),
            low_zone=data.zone_name(str(low["zone_code"])),
            high=quantity(float(high["value"]), indicator.unit, language),
            high_zone=data.zone_name(str(high["zone_code"])),
        )
    label, place = indicator.label(language), data.place(language)
    return word("map_alt", language, indicator=label, territory=place, summary=summary)


def _always(classes: Sequence[MapClass], position: int) -> bool:
    """Tell whether a class stands in the legend even where no zone is in it."""
    entry = classes[position]
    return not entry.hatched and entry.filter != "ELSE"


def _legend(classes: Sequence[MapClass], letters: Sequence[str]) -> str:
    items = []
    for entry, letter in zip(classes, letters, strict=True):
        fill = "url(#hatch)" if entry.hatched else entry.colour
        swatch = (
            '<svg class="swatch" aria-hidden="true" viewBox="0 0 34 22"><rect x="1" y="1"'
            f' width="32" height="20" fill="{fill}" stroke="{OUTLINE}"/></svg>'
        )
        mark = f"<b>{letter}</b> " if letter else ""
        items.append(f"<li>{swatch}<span>{mark}{escaped(entry.label)}</span></li>")
    return f'<ul class="legend">{"".join(items)}</ul>'


def _figure(drawn: str, title: str, legend: str) -> str:
    said = f"<p>{escaped(title)}</p>" if title else ""
    return f'<figure class="mapped">{drawn}<figcaption>{said}{legend}</figcaption></figure>'
