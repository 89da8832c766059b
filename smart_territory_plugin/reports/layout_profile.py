"""The municipal profile on paper: summary, a page an indicator, sources."""

from __future__ import annotations

from collections.abc import Sequence

from smart_territory_plugin.core.catalogue import Indicator
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.core.report_values import zone_rows
from smart_territory_plugin.core.values import INDICATIVE
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.layout_figures import (
    BarRow,
    bars,
    legend,
    map_with_scale,
    name_and_value,
)
from smart_territory_plugin.reports.layout_flow import NUMBER, Cell, Column, Flow, band_cell
from smart_territory_plugin.reports.layout_items import Box, Page
from smart_territory_plugin.reports.layout_look import (
    SHEET,
    Heads,
    made_up,
    opened,
    place_and_year,
)
from smart_territory_plugin.reports.layout_rows import (
    band_of,
    claim_source,
    decimals_of_rows,
    rows_of,
    said_band,
    said_value,
    value_of,
    whole_of,
)
from smart_territory_plugin.reports.layout_text import largest_that_fits
from smart_territory_plugin.reports.layout_zones import ZoneLayers
from smart_territory_plugin.reports.report import home_of
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.words import (
    bands_in_words,
    direction_in_words,
    label_with_unit,
    role_word,
    source_in_words,
    word,
)

_MAP_HEIGHT = 108.0
_LEGEND_WIDTH = 52.0
_LABELS_UP_TO, _VALUES_UP_TO = 60, 30


def profile_pages(data: ReportData, language: str, progress: Progress) -> list[Page]:
    """Return the pages of a profile, without their feet."""
    zones = ZoneLayers(data, language)
    pages = _cover(data, language)
    shown = data.indicators
    for number, indicator in enumerate(shown):
        progress(number / len(shown))
        pages += _indicator(data, indicator, zones, language)
    return pages + source_pages(data, shown, language)


def _cover(data: ReportData, language: str) -> list[Page]:
    title = word("report_title", language, territory=data.place(language))
    named = Heads(word("summary", language), title, _under(data, language))
    flow = Flow(SHEET, lambda: opened(SHEET, named, data, language))
    flow.y = made_up(flow.page, SHEET, data, flow.y, language)
    flow.paragraph(f"{word('report_what', language)} {word('report_limits', language)}")
    flow.heading(word("summary", language))
    said = f"{word('summary_text', language)} {word('ratings_text', language)}"
    flow.paragraph(said, SHEET.small)
    if not data.indicators:
        flow.paragraph(word("summary_empty", language))
        return flow.pages
    flow.table(
        [
            Column(word("theme", language), 26),
            Column(word("indicator_name", language), 78),
            Column(word("value", language), 28, NUMBER),
            Column(word("band", language), 30),
        ],
        [_summary_row(data, indicator, language) for indicator in data.indicators],
        [claim_source(rows_of(data, indicator), language) for indicator in data.indicators],
        SHEET.style(6, colour=palette.QUIET_INK),
    )
    return flow.pages


def _under(data: ReportData, language: str) -> str:
    code = f"{word('code', language)}: {data.code}" if data.code else ""
    year = f"{word('year', language)}: {data.year or word('not_stated', language)}"
    return " · ".join(part for part in (code, year) if part)


def _summary_row(data: ReportData, indicator: Indicator, language: str) -> list[Cell]:
    rows = rows_of(data, indicator)
    whole = whole_of(rows)
    text = SHEET.style(8)
    decimals = decimals_of_rows(rows, indicator)
    return [
        Cell(((word(home_of(indicator), language), text),)),
        Cell(((indicator.label(language), text),)),
        Cell(((said_value(value_of(whole), indicator, decimals, language), text),)),
        band_cell(band_of(whole), text, language),
    ]


def _indicator(
    data: ReportData, indicator: Indicator, zones: ZoneLayers, language: str
) -> list[Page]:
    rows = rows_of(data, indicator)
    title = label_with_unit(indicator.label(language), indicator.unit)
    under = f"{word(home_of(indicator), language)} · {place_and_year(data, language)}"
    heads = Heads(indicator.label(language), title, under)
    flow = Flow(SHEET, lambda: opened(SHEET, heads, data, language))
    decimals = decimals_of_rows(rows, indicator)
    drawn = zones.indicator(indicator, rows)
    if drawn is not None:
        count = drawn.layer.featureCount()
        label = ""
        if count <= _LABELS_UP_TO:
            label = name_and_value(indicator, decimals, language, values=count <= _VALUES_UP_TO)
        wide = SHEET.width - _LEGEND_WIDTH - 5
        box = Box(SHEET.margin, flow.y, wide, _MAP_HEIGHT)
        map_with_scale(flow.page, SHEET, drawn, box, label)
        side = Box(box.right + 5, flow.y, _LEGEND_WIDTH, _MAP_HEIGHT)
        legend(flow.page, SHEET, drawn, side)
        flow.y = box.bottom
        flow.gap(1)
    _facts(flow, data, indicator, language)
    _by_zone(flow, data, indicator, language)
    return flow.pages


def _facts(flow: Flow, data: ReportData, indicator: Indicator, language: str) -> None:
    rows = rows_of(data, indicator)
    whole = whole_of(rows)
    decimals = decimals_of_rows(rows, indicator)
    said = said_value(value_of(whole), indicator, decimals, language)
    band = said_band(band_of(whole), language)
    sentence = f"{word('whole_municipality', language)}: {said}{'. ' + band if band else ''}"
    style = largest_that_fits(sentence, SHEET.style(14, bold=True), SHEET.width, 2)
    flow.paragraph(sentence, style)
    flow.paragraph(claim_source(rows, language), SHEET.small)
    origin = indicator.bands_source
    remark = (zone_rows(rows)["flag"] == INDICATIVE).any()
    for key, text in (
        ("definition", indicator.definition[language]),
        ("definition_source", source_in_words(indicator, language)),
        ("direction", direction_in_words(indicator, language)),
        ("bands", bands_in_words(indicator, language) or word("no_bands", language)),
        ("bands_source", origin.text[language] if origin else ""),
        ("flag", word("remark_of_zones", language) if remark else ""),
    ):
        if text:
            flow.paragraph(f"{word(key, language)}: {text}", SHEET.style(8.5))


def _by_zone(flow: Flow, data: ReportData, indicator: Indicator, language: str) -> None:
    rows = rows_of(data, indicator)
    zones = zone_rows(rows).sort_values("value", ascending=False, na_position="last", kind="stable")
    if zones.empty:
        return
    decimals = decimals_of_rows(rows, indicator)
    flow.heading(word("by_zone", language, indicator=indicator.label(language)))
    bars(
        flow,
        [
            BarRow(
                data.zone_name(str(row["zone_code"])),
                value_of(row),
                said_value(value_of(row), indicator, decimals, language),
                palette.BAND_COLOURS.get(band_of(row), palette.CLASS_COLOURS[2]),
            )
            for row in zones.to_dict("records")
        ],
    )


def source_pages(data: ReportData, shown: Sequence[Indicator], language: str) -> list[Page]:
    """Return the pages with data and licences, what was left out, what failed, and versions."""
    key = "data_sources"
    heads = Heads(word(key, language), word(key, language), place_and_year(data, language))
    flow = Flow(SHEET, lambda: opened(SHEET, heads, data, language))
    missing = word("not_stated", language)
    columns = ("role", "citation", "date", "licence")
    table = [
        (
            role_word(source.role, language),
            source.citation or missing,
            source.date or missing,
            source.licence or missing,
        )
        for source in data.sources
    ]
    plain_table(flow, columns, (40, 74, 22, 38), table, language)
    flow.heading(word("left_out", language))
    if data.left_out is None:
        flow.paragraph(word("left_out_unknown", language))
    elif not data.left_out:
        flow.paragraph(word("left_out_none", language))
    else:
        plain_table(flow, ("what", "why"), (70, 100), data.left_out, language)
    if data.failures:
        flow.heading(word("failures", language))
        plain_table(flow, ("what", "why"), (70, 100), data.failures, language)
    flow.heading(word("methods", language))
    versions = [(indicator.label(language), indicator.method_version) for indicator in shown]
    plain_table(flow, ("indicator_name", "method_version"), (140, 40), versions, language)
    return flow.pages


def plain_table(
    flow: Flow,
    keys: Sequence[str],
    shares: Sequence[float],
    rows: Sequence[Sequence[str]],
    language: str,
) -> None:
    """Write a table of texts; ``keys`` name its heads."""
    style = SHEET.style(8)
    columns = [Column(word(key, language), share) for key, share in zip(keys, shares, strict=True)]
    flow.table(columns, [[Cell(((str(text), style),)) for text in row] for row in rows])
