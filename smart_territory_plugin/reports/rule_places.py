"""What a technical note says, whatever it is written on: places, their sides, the thresholds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from smart_territory_plugin.core.catalogue import Indicator
from smart_territory_plugin.core.report_values import zone_rows
from smart_territory_plugin.core.rule_effect import SIDES, Rule, sides, totals
from smart_territory_plugin.reports.palette import BAND_COLOURS, NO_DATA
from smart_territory_plugin.reports.report_data import ReportData, whole_rows
from smart_territory_plugin.reports.words import bound, number, with_unit, word

ZONES, MUNICIPALITIES = "zones", "municipalities"
SIDE_COLOURS = {
    "both": BAND_COLOURS["very_good"],
    "gained": BAND_COLOURS["good"],
    "lost": BAND_COLOURS["bad"],
    "neither": BAND_COLOURS["very_bad"],
    "unknown": NO_DATA,
}
SIDE_LETTERS = dict(zip(SIDES, "ABCDE", strict=True))
"""What stands on the map for each side, so that colour never speaks alone."""
SIDE_ORDER = {side: place for place, side in enumerate(("gained", "lost", "both", "neither"))}
"""Where each side stands in a list: what changes comes first."""
_MOST_NAMES = 12


@dataclass(frozen=True)
class Places:
    """The zones or the municipalities of a note, with what the rule makes of them.

    ``level`` is :data:`ZONES` or :data:`MUNICIPALITIES`; ``table`` has ``zone_code``,
    ``territory``, ``value``, ``people`` and ``side``.
    """

    level: str
    table: pd.DataFrame

    @property
    def totals(self) -> pd.DataFrame:
        """As :func:`~smart_territory_plugin.core.rule_effect.totals` returns them."""
        return totals(self.table["side"].to_numpy(), self.table["people"].to_numpy())


def places_of(data: ReportData, rule: Rule) -> list[Places]:
    """Return the zones, and the municipalities where there are several or no zones."""
    rows = data.values[(data.values["indicator"] == rule.indicator).to_numpy()]
    levels = [(ZONES, zone_rows(rows)), (MUNICIPALITIES, whole_rows(rows))]
    found: list[Places] = []
    for level, own in levels:
        if own.empty or (level == MUNICIPALITIES and len(own) == 1 and found):
            continue
        chosen = own[["zone_code", "territory", "value"]].reset_index(drop=True)
        people = data.people["people"].reindex(chosen["zone_code"]).to_numpy(dtype="float64")
        side = sides(chosen["value"].to_numpy(dtype="float64"), rule)
        found.append(Places(level, chosen.assign(people=people, side=side)))
    return found


def threshold_in_words(value: float, indicator: Indicator, language: str) -> str:
    """Return a threshold with its status: official only where the catalogue's source is."""
    written = with_unit(bound(value, language), indicator.unit, language)
    # Where the scale itself ends nobody has set a limit.
    ends = {0.0, 100.0} if indicator.unit == "%" else {0.0}
    limits = {end for entry in indicator.bands for end in (entry.start, entry.end)} - ends
    if indicator.bands_source is None or value not in limits:
        return word("rule_given", language, value=written)
    key = "rule_official" if indicator.bands_source.status == "official" else "rule_catalogue"
    return word(key, language, value=written, source=indicator.bands_source.text[language])


def short_of(data: ReportData, places: Places, language: str) -> list[str]:
    """Return what a note says in short: the sentence, what is not counted, what has no value."""
    count = places.totals
    changed = count.loc[["gained", "lost"]]
    number_of = {side: int(amount) for side, amount in count["places"].items()}
    people = float(changed["people"].sum(min_count=1))
    moved = int(changed["places"].sum())
    living = number(people, 0, language) if np.isfinite(people) else word("not_known", language)
    changes = word("rule_changes", language, changed=moved, people=living)
    said = [
        word(
            "rule_sentence",
            language,
            before=number_of["both"] + number_of["lost"],
            after=number_of["both"] + number_of["gained"],
            known=len(places.table) - number_of["unknown"],
            places=word(f"places_{places.level}", language),
            changes=changes if moved else word("rule_no_change", language),
        )
    ]
    uncounted = int(changed["uncounted"].sum())
    if uncounted:
        said.append(word("rule_uncounted", language, count=uncounted))
    codes = places.table.loc[places.table["side"] == "unknown", "zone_code"]
    if codes.empty:
        return [*said, word("rule_unknown_none", language)]
    names = [data.zone_name(str(code)) for code in codes]
    shown = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
    return [*said, word("rule_unknown", language, count=len(names), names=shown)]
