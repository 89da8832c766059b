"""The technical note on the effect of a rule as one HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.core.rule_effect import SIDES, Rule, sensitivity
from smart_territory_plugin.reports import page
from smart_territory_plugin.reports.charts import Mark, columns
from smart_territory_plugin.reports.html import Cell, definitions, escaped, table, text_cell
from smart_territory_plugin.reports.palette import CLASS_COLOURS
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.rule_places import (
    SIDE_COLOURS,
    SIDE_LETTERS,
    SIDE_ORDER,
    ZONES,
    Places,
    places_of,
    short_of,
    threshold_in_words,
)
from smart_territory_plugin.reports.styles import MapClass, known_values, telling_decimals
from smart_territory_plugin.reports.words import (
    number,
    quantity,
    source_in_words,
    word,
)
from smart_territory_plugin.reports.zone_maps import ZoneMaps


def rule_html(data: ReportData, language: str, progress: Progress) -> str:
    """Return the note as text; all texts of ``data`` are taken as data and escaped."""
    rule = data.rule
    if rule is None:
        raise ValueError("a technical note needs a rule")
    progress(0)
    indicator = catalogue().indicator(rule.indicator)
    title = word("rule_title", language, territory=data.place(language))
    maps = ZoneMaps(data, language)
    note = _Note(data, rule, indicator, language)
    every = places_of(data, rule)
    made = {
        "rule_question": note.question(),
        "rule_short": "".join(note.short(places) for places in every),
        **{f"rule_{places.level}": note.places(places, maps) for places in every},
        "rule_by_municipality": note.by_municipality(every),
        "rule_sensitivity": "".join(note.sensitivity(places) for places in every),
    }
    sections = {key: inner for key, inner in made.items() if inner}
    body = "".join(page.section(key, word(key, language), inner) for key, inner in sections.items())
    rest = ("data_sources", "methods")
    titles = {key: word(key, language) for key in (*sections, *rest)}
    return page.page(
        title,
        (
            page.header(data, title, (word("rule_what", language),), language),
            page.contents(titles, language),
            maps.defs(),
            f"<main>{body}{page.sources(data, language)}",
            f"{page.methods([indicator], language)}</main>",
            page.footer(data, language),
        ),
        language,
    )


@dataclass(frozen=True)
class _Note:
    """The sections of a note."""

    data: ReportData
    rule: Rule
    indicator: Indicator
    language: str

    def _word(self, key: str, **values: object) -> str:
        return word(key, self.language, **values)

    def _count(self, amount: float) -> str:
        return number(amount, 0, self.language) if np.isfinite(amount) else self._word("not_known")

    def question(self) -> str:
        indicator = self.indicator
        return definitions(
            (
                (self._word("rule_of"), indicator.label(self.language)),
                (self._word("definition"), indicator.definition[self.language]),
                (self._word("definition_source"), source_in_words(indicator, self.language)),
                (self._word("rule_in_force"), self._threshold(self.rule.in_force)),
                (self._word("rule_proposed"), self._threshold(self.rule.proposed)),
                (
                    self._word("rule_side"),
                    self._word("rule_at_least" if self.rule.at_least else "rule_at_most"),
                ),
                (self._word("rule_people_from"), self._word("rule_people_from_text")),
            )
        )

    def _threshold(self, value: float) -> str:
        return threshold_in_words(value, self.indicator, self.language)

    def short(self, places: Places) -> str:
        lead, *more = short_of(self.data, places, self.language)
        return page.paragraph(lead, "lead") + "".join(page.paragraph(text) for text in more)

    def places(self, places: Places, maps: ZoneMaps) -> str:
        return self._totals(places) + self._map(places, maps) + self._list(places)

    def _totals(self, places: Places) -> str:
        count = places.totals
        rows = [
            [
                Cell(f"<b>{SIDE_LETTERS[side]}</b> {escaped(self._word(f'side_{side}'))}"),
                self._number(float(count["places"][side])),
                self._number(float(count["people"][side])),
            ]
            for side in SIDES
        ]
        head = [self._word(key) for key in ("rule_group", "rule_places", "people")]
        return table(self._word("rule_totals"), head, rows)

    def _number(self, amount: float) -> Cell:
        known = float(amount) if np.isfinite(amount) else None
        return Cell(escaped(self._count(amount)), known, "number")

    def _map(self, places: Places, maps: ZoneMaps) -> str:
        if places.level != ZONES:
            return ""
        counts = places.totals["places"]
        groups = []
        for side in SIDES:
            own = places.table.loc[places.table["side"] == side, "zone_code"]
            label = f"{self._word(f'side_{side}')} ({counts[side]})"
            hatched = side == "unknown"
            entry = MapClass(label, SIDE_COLOURS[side], "", hatched=hatched)
            groups.append((SIDE_LETTERS[side], entry, list(own)))
        summary = "; ".join(entry.label for _, entry, _ in groups)
        return maps.sides(groups, self._word("rule_map_alt", summary=summary))

    def _list(self, places: Places) -> str:
        several = len(places.table["territory"].unique()) > 1 and places.level == ZONES
        keys = ["zone_name", *(["territory"] if several else []), "value", "people", "rule_group"]
        decimals = telling_decimals(known_values(places.table["value"]), self.indicator.unit)
        order = places.table["side"].map(SIDE_ORDER).fillna(len(SIDE_ORDER)).argsort(kind="stable")
        rows = []
        for row in places.table.iloc[order].to_dict("records"):
            value = float(row["value"]) if np.isfinite(row["value"]) else None
            written = quantity(value, self.indicator.unit, self.language, decimals)
            group = f"{SIDE_LETTERS[row['side']]} {self._word('side_' + row['side'])}"
            cells = {
                "zone_name": text_cell(self.data.zone_name(str(row["zone_code"]))),
                "territory": text_cell(self.data.zone_name(str(row["territory"]))),
                "value": Cell(escaped(written), value, "number"),
                "people": self._number(row["people"]),
                "rule_group": text_cell(group),
            }
            rows.append([cells[key] for key in keys])
        return table(self._word("rule_list"), [self._word(key) for key in keys], rows)

    def by_municipality(self, every: Sequence[Places]) -> str:
        zones = [places for places in every if places.level == ZONES]
        if not zones or len(zones[0].table["territory"].unique()) < 2:
            return ""
        rows = []
        for code, own in zones[0].table.groupby("territory", sort=False):
            count = Places(ZONES, own).totals
            changed = count.loc[["gained", "lost"]].sum(min_count=1)
            cells = [self._number(float(len(own)))]
            cells += [self._number(float(count["places"][side])) for side in SIDES]
            cells.append(self._number(float(changed["people"])))
            rows.append([text_cell(self.data.zone_name(str(code))), *cells])
        head = [self._word("territory"), self._word("rule_zones"), *SIDE_LETTERS.values()]
        head.append(f"{self._word('rule_changed')}: {self._word('people')}")
        return table(self._word("rule_by_municipality"), head, rows)

    def sensitivity(self, places: Places) -> str:
        values, people = (
            places.table[name].to_numpy(dtype="float64") for name in ("value", "people")
        )
        steps = sensitivity(values, people, self.rule)
        decimals = telling_decimals(known_values(steps["threshold"]), self.indicator.unit)
        marks, rows = [], []
        for step in steps.to_dict("records"):
            threshold = quantity(step["threshold"], self.indicator.unit, self.language, decimals)
            share = quantity(step["share_pct"], "%", self.language, 1)
            share = f"+{share}" if step["share_pct"] > 0 else share
            colour = CLASS_COLOURS[4] if step["share_pct"] == 0 else CLASS_COLOURS[2]
            marks.append(Mark(threshold, step["places"], self._count(step["places"]), colour))
            rows.append(
                [
                    Cell(escaped(share), step["share_pct"], "number"),
                    Cell(escaped(threshold), step["threshold"], "number"),
                    self._number(step["places"]),
                    self._number(step["people"]),
                ]
            )
        named = self._word(f"rule_{places.level}")
        alt = self._word(
            "rule_sensitivity_alt",
            low=int(steps["places"].min()),
            high=int(steps["places"].max()),
            places=named.lower(),
            start=marks[0].label,
            end=marks[-1].label,
        )
        zero = "" if self.rule.proposed else self._word("rule_sensitivity_zero")
        head = [
            self._word(key) for key in ("rule_step", "rule_threshold", "rule_reached", "people")
        ]
        return (
            f"<h3>{escaped(named)}</h3>{page.paragraph(self._word('rule_sensitivity_text'))}"
            f"{page.paragraph(zero)}<figure>"
            f"{columns(marks, alt, self._word('rule_threshold'), self._word('rule_reached'))}"
            f"</figure>{table(self._word('rule_sensitivity'), head, rows)}"
        )
