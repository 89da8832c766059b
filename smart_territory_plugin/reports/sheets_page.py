"""The adaptation sheets as one HTML page: a section a freguesia, each on its own sheet of paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.core.zone_profile import STRONG, WEAK, zone_profiles
from smart_territory_plugin.reports import page
from smart_territory_plugin.reports.html import (
    Cell,
    band,
    definitions,
    escaped,
    table,
    text_cell,
)
from smart_territory_plugin.reports.report_data import ReportData, sheet_indicators
from smart_territory_plugin.reports.styles import known_values, telling_decimals
from smart_territory_plugin.reports.words import known_word, number, quantity, word
from smart_territory_plugin.reports.zone_maps import ZoneMaps

if TYPE_CHECKING:
    import pandas as pd

BLANK_ROWS = 2
"""Rows for measures that answer no weakness."""


def sheets_html(data: ReportData, language: str, progress: Progress) -> str:
    """Return the sheets as text; all texts of ``data`` are taken as data and escaped."""
    title = word("sheets_title", language, territory=data.place(language))
    intro = (word("sheets_what", language), word("report_limits", language))
    shown = sheet_indicators(data)
    profiles = zone_profiles(data.values, shown)
    maps = ZoneMaps(data, language)
    writer = _Sheets(data, maps, _decimals(profiles), language)
    sheets, titles = [], {"sheets_read": word("sheets_read", language)}
    zones = list(dict.fromkeys(profiles["zone_code"]))
    for position, code in enumerate(zones):
        progress(position / len(zones))
        key = f"sheet-{position + 1}"
        titles[key] = data.zone_name(code)
        sheets.append(writer.sheet(key, code, profiles[(profiles["zone_code"] == code).to_numpy()]))
    read = "".join(
        page.paragraph(word(key, language)) for key in ("sheets_read_rank", "sheets_read_standing")
    )
    titles |= {key: word(key, language) for key in ("data_sources", "methods")}
    return page.page(
        title,
        (
            page.header(data, title, intro, language),
            page.contents(titles, language),
            maps.defs(),
            f"<main>{page.section('sheets_read', titles['sheets_read'], read)}{''.join(sheets)}",
            f"{page.sources(data, language)}{page.methods(shown, language)}</main>",
            page.footer(data, language),
        ),
        language,
    )


def _decimals(profiles: pd.DataFrame) -> dict[str, int]:
    """Return the decimals with which the zones' values of each indicator differ."""
    return {
        str(name): telling_decimals(
            known_values(rows["value"]), catalogue().indicator(str(name)).unit
        )
        for name, rows in profiles.groupby("indicator")
    }


Row = dict[str, Any]


@dataclass(frozen=True)
class _Sheets:
    """Writes the sheets of a page."""

    data: ReportData
    maps: ZoneMaps
    decimals: dict[str, int]
    language: str

    def _word(self, key: str, **values: Any) -> str:
        return word(key, self.language, **values)

    def sheet(self, key: str, code: str, profile: pd.DataFrame) -> str:
        """Return the sheet of a zone from its rows of ``zone_profiles``."""
        rows: list[Row] = profile.to_dict("records")  # type: ignore[assignment]
        points = "".join(
            f"<div><h3>{escaped(self._word(f'{side}_points'))}</h3>{self._points(rows, side)}</div>"
            for side in (STRONG, WEAK)
        )
        missing = [self._label(row) for row in rows if not np.isfinite(row["value"])]
        unknown = self._word("without_value", names="; ".join(missing)) if missing else ""
        inner = (
            f'<div class="who"><div>{self._people(code)}</div>{self.maps.locator(code)}</div>'
            f'<div class="points">{points}</div>'
            f"<h3>{escaped(self._word('sheets_indicators'))}</h3>"
            f"{self._indicators(rows)}{page.paragraph(unknown, 'quiet')}"
            f"<h3>{escaped(self._word('sheets_measures'))}</h3>"
            f"{page.paragraph(self._word('sheets_measures_text'), 'quiet')}{self._measures(rows)}"
        )
        return page.section(key, self.data.zone_name(code), inner, "sheet")

    # --- parts -----------------------------------------------------------------------------------

    def _people(self, code: str) -> str:
        known = self.data.people.reindex([code]).iloc[0]
        everyone = float(known["people"])
        pairs = []
        for key in self.data.known_people:
            some = float(known[key])
            text = self._count(some)
            if key != "people" and np.isfinite(some) and everyone > 0:
                share = quantity(100 * some / everyone, "%", self.language)
                text = self._word("part_of", number=text, share=share)
            pairs.append((self._word(key), text))
        area = self._area_km2(code)
        if area:
            pairs.append((self._word("area"), quantity(area, "km²", self.language)))
            if np.isfinite(everyone):
                crowd = number(everyone / area, 0, self.language)
                pairs.append((self._word("density"), self._word("per_km2", number=crowd)))
        if not pairs:
            return ""
        return f"<h3>{escaped(self._word('sheets_who'))}</h3>{definitions(pairs)}"

    def _count(self, people: float) -> str:
        return number(people, 0, self.language) if np.isfinite(people) else self._word("not_known")

    def _area_km2(self, code: str) -> float:
        zones = self.data.zones
        if zones is None:
            return 0.0
        return float(zones.geometry[(zones["zone_code"] == code).to_numpy()].area.sum()) / 1e6

    def _points(self, rows: Sequence[Row], standing: str) -> str:
        own = [row for row in rows if row["standing"] == standing]
        if not own:
            return page.paragraph(self._word("no_points"), "quiet")
        items = "".join(
            f"<li>{escaped(self._label(row))}:"
            f" <strong>{escaped(self._written(row, 'value'))}</strong></li>"
            for row in own
        )
        return f"<ul>{items}</ul>"

    def _indicators(self, rows: Sequence[Row]) -> str:
        keys = ["indicator_name", "value", "territory", "gap", "rank", "standing"]
        # A column that says nothing of this zone is left out.
        keys += [key for key in ("band", "flag") if any(row[key] for row in rows)]
        body = []
        for row in rows:
            cells = {
                "indicator_name": text_cell(self._label(row)),
                "value": self._number_cell(row, "value"),
                "territory": self._number_cell(row, "whole"),
                "gap": Cell(escaped(self._gap(row)), _finite(row["gap"]), "number"),
                "rank": Cell(escaped(self._rank(row)), _finite(row["rank"]), "number"),
                "standing": text_cell(known_word(row["standing"], self.language) or "—"),
                "band": Cell(band(row["band"], self.language)),
                "flag": text_cell(known_word(row["flag"], self.language)),
            }
            body.append([cells[key] for key in keys])
        return table(self._word("sheets_indicators"), [self._word(key) for key in keys], body)

    def _measures(self, rows: Sequence[Row]) -> str:
        weak = [
            [text_cell(self._label(row)), self._number_cell(row, "value")]
            for row in rows
            if row["standing"] == WEAK
        ]
        empty = [[text_cell(""), Cell("", None, "number")] for _ in range(BLANK_ROWS)]
        body = [[*cells, *(text_cell("") for _ in range(3))] for cells in (*weak, *empty)]
        keys = ("indicator_name", "starting_value", "measure", "responsible", "deadline")
        head = [self._word(key) for key in keys]
        return table(self._word("sheets_measures"), head, body, kind="fill-in")

    # --- one row ---------------------------------------------------------------------------------

    def _label(self, row: Row) -> str:
        return catalogue().indicator(row["indicator"]).label(self.language)

    def _written(self, row: Row, field: str) -> str:
        unit = catalogue().indicator(row["indicator"]).unit
        return quantity(_finite(row[field]), unit, self.language, self.decimals[row["indicator"]])

    def _number_cell(self, row: Row, field: str) -> Cell:
        return Cell(escaped(self._written(row, field)), _finite(row[field]), "number")

    def _gap(self, row: Row) -> str:
        """Return the gap to the municipality, of an amount the share of the municipality's."""
        if np.isfinite(row["share_pct"]):
            share = quantity(float(row["share_pct"]), "%", self.language)
            return self._word("share_of_whole", share=share)
        if not np.isfinite(row["gap"]):
            return "—"
        indicator = catalogue().indicator(row["indicator"])
        # A difference of shares is in points: 40 % is not 10 % less than 50 %.
        unit = self._word("points") if indicator.unit == "%" else indicator.unit
        decimals = self.decimals[indicator.id]
        gap = round(float(row["gap"]), decimals)
        text = ("+" if gap > 0 else "") + quantity(gap, unit, self.language, decimals)
        side = gap * indicator.direction
        if side == 0:
            return text
        return self._word("gap_better" if side > 0 else "gap_worse", gap=text)

    def _rank(self, row: Row) -> str:
        if not np.isfinite(row["rank"]):
            return "—"
        return self._word("rank_of", rank=int(row["rank"]), count=int(row["ranked"]))


def _finite(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
