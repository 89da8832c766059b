"""The technical note on the effect of a rule on paper."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.core.rule_effect import SIDES, Rule, sensitivity
from smart_territory_plugin.reports.layout_figures import legend, map_with_scale
from smart_territory_plugin.reports.layout_flow import Flow
from smart_territory_plugin.reports.layout_items import Box, Page
from smart_territory_plugin.reports.layout_look import (
    SHEET,
    Heads,
    made_up,
    opened,
    place_and_year,
)
from smart_territory_plugin.reports.layout_profile import plain_table, source_pages
from smart_territory_plugin.reports.layout_rows import claim_source, rows_of, said_value
from smart_territory_plugin.reports.layout_zones import ZoneLayers
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
from smart_territory_plugin.reports.words import number, quantity, source_in_words, word

_MAP = (118.0, 92.0)


def rule_pages(data: ReportData, language: str, progress: Progress) -> list[Page]:
    """Return the pages of a note, without their feet."""
    rule = data.rule
    if rule is None:
        raise ValueError("a technical note needs a rule")
    progress(0)
    indicator = catalogue().indicator(rule.indicator)
    title = word("rule_title", language, territory=data.place(language))
    heads = Heads(title, title, place_and_year(data, language))
    flow = Flow(SHEET, lambda: opened(SHEET, heads, data, language))
    flow.y = made_up(flow.page, SHEET, data, flow.y, language)
    note = _Note(flow, data, rule, indicator, language)
    every = places_of(data, rule)
    note.question()
    flow.heading(word("rule_short", language))
    for places in every:
        for text in short_of(data, places, language):
            flow.paragraph(text)
    flow.paragraph(claim_source(rows_of(data, indicator), language), SHEET.small)
    for places in every:
        note.places(places)
    for places in every:
        note.sensitivity(places)
    return flow.pages + source_pages(data, [indicator], language)


@dataclass(frozen=True)
class _Note:
    """The parts of a note."""

    flow: Flow
    data: ReportData
    rule: Rule
    indicator: Indicator
    language: str

    def _count(self, amount: float) -> str:
        known = np.isfinite(amount)
        return number(amount, 0, self.language) if known else word("not_known", self.language)

    def question(self) -> None:
        language, indicator = self.language, self.indicator
        self.flow.paragraph(word("rule_what", language))
        self.flow.heading(word("rule_question", language))
        side = "rule_at_least" if self.rule.at_least else "rule_at_most"
        for key, text in (
            ("rule_of", indicator.label(language)),
            ("definition", indicator.definition[language]),
            ("definition_source", source_in_words(indicator, language)),
            ("rule_in_force", threshold_in_words(self.rule.in_force, indicator, language)),
            ("rule_proposed", threshold_in_words(self.rule.proposed, indicator, language)),
            ("rule_side", word(side, language)),
            ("rule_people_from", word("rule_people_from_text", language)),
        ):
            self.flow.paragraph(f"{word(key, language)}: {text}")

    def places(self, places: Places) -> None:
        language, flow, count = self.language, self.flow, places.totals
        flow.heading(f"{word(f'rule_{places.level}', language)}: {word('rule_totals', language)}")
        rows = [
            (
                f"{SIDE_LETTERS[side]}: {word(f'side_{side}', language)}",
                str(count["places"][side]),
                self._count(float(count["people"][side])),
            )
            for side in SIDES
        ]
        plain_table(flow, ("rule_group", "rule_places", "people"), (110, 35, 35), rows, language)
        if places.level == ZONES:
            self._map(places)
        flow.heading(word("rule_list", language))
        decimals = telling_decimals(known_values(places.table["value"]), self.indicator.unit)
        order = places.table["side"].map(SIDE_ORDER).fillna(len(SIDE_ORDER)).argsort(kind="stable")
        listed = [
            (
                self.data.zone_name(str(row["zone_code"])),
                said_value(
                    float(row["value"]) if np.isfinite(row["value"]) else None,
                    self.indicator,
                    decimals,
                    language,
                ),
                self._count(row["people"]),
                f"{SIDE_LETTERS[row['side']]}: {word('side_' + row['side'], language)}",
            )
            for row in places.table.iloc[order].to_dict("records")
        ]
        keys = ("zone_name", "value", "people", "rule_group")
        plain_table(flow, keys, (76, 24, 24, 56), listed, language)

    def _map(self, places: Places) -> None:
        groups = []
        for side in SIDES:
            own = places.table.loc[places.table["side"] == side, "zone_code"]
            said = f"{word(f'side_{side}', self.language)} ({len(own)})"
            entry = MapClass(said, SIDE_COLOURS[side], "", hatched=side == "unknown")
            groups.append((SIDE_LETTERS[side], entry, list(own)))
        drawn = ZoneLayers(self.data, self.language).groups(
            word("rule_group", self.language), groups
        )
        if drawn is None:
            return
        wide, high = _MAP
        self.flow.need(high)
        box = Box(SHEET.margin, self.flow.y, wide, high)
        map_with_scale(self.flow.page, SHEET, drawn, box, '"letter"')
        side_box = Box(box.right + 5, box.y, SHEET.width - wide - 5, high)
        legend(self.flow.page, SHEET, drawn, side_box)
        self.flow.y = box.bottom

    def sensitivity(self, places: Places) -> None:
        language = self.language
        named = word(f"rule_{places.level}", language)
        self.flow.heading(f"{word('rule_sensitivity', language)}: {named}")
        self.flow.paragraph(word("rule_sensitivity_text", language))
        if not self.rule.proposed:
            self.flow.paragraph(word("rule_sensitivity_zero", language))
        values, people = [
            places.table[name].to_numpy(dtype="float64") for name in ("value", "people")
        ]
        steps = sensitivity(values, people, self.rule)
        decimals = telling_decimals(known_values(steps["threshold"]), self.indicator.unit)
        rows = [
            (
                self._share(step["share_pct"]),
                quantity(step["threshold"], self.indicator.unit, language, decimals),
                self._count(step["places"]),
                self._count(step["people"]),
            )
            for step in steps.to_dict("records")
        ]
        keys = ("rule_step", "rule_threshold", "rule_reached", "people")
        plain_table(self.flow, keys, (45, 45, 45, 45), rows, language)

    def _share(self, share: float) -> str:
        written = quantity(share, "%", self.language, 1)
        return f"+{written}" if share > 0 else written
