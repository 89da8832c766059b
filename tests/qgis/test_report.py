"""The report read as a reader, a screen reader and a browser without network would."""

from __future__ import annotations

import itertools
import re
import tomllib
from html.parser import HTMLParser

import geopandas as gpd
import pandas as pd
import pytest
from shapely.geometry import box

from smart_territory_plugin.algorithms.territory.report import TEMPLATES
from smart_territory_plugin.core.catalogue import BANDS, STATUSES, THEMES, catalogue
from smart_territory_plugin.core.log import silent
from smart_territory_plugin.core.rule_effect import Rule
from smart_territory_plugin.core.territory import ROLES
from smart_territory_plugin.core.values import (
    INDICATIVE,
    VALUES_COLUMNS,
    Reading,
    RowContext,
    values_rows,
)
from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.html import bar
from smart_territory_plugin.reports.palette import BAND_SYMBOLS, contrast
from smart_territory_plugin.reports.report import report_html
from smart_territory_plugin.reports.report_data import PEOPLE, DataSource, ReportData
from smart_territory_plugin.reports.templates import html_of, write_html

EVIL = 'Vila <script>alert("1")</script> & Cª'


class Page(HTMLParser):
    """Collects tags, texts and headings, and checks that tags close in order."""

    VOID = frozenset({"meta", "img", "br"})

    def __init__(self, text):
        super().__init__()
        self.tags, self.open, self.texts, self.headings = [], [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        inside = self.open[-1] if self.open else ""
        if inside in ("h1", "h2", "h3"):
            self.headings.append((int(inside[1]), data))
        if inside not in ("style", "script"):
            self.texts.append(data)

    def all(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]

    @property
    def text(self):
        return " ".join(self.texts)


def rows(name, readings, whole, group=None):
    indicator = catalogue().indicator(name)

    def context(level):
        return RowContext("0101", level, "2025", "2025", "2025", "Fonte <b>", "2025-07-01", "r1")

    zones = [Reading(code, value, flag=flag) for code, value, flag in readings]
    whole_row = [Reading("0101", whole, group=group)]
    return [
        values_rows(indicator, zones, context("freguesia")),
        values_rows(indicator, whole_row, context("municipality")),
    ]


@pytest.fixture
def data(qgis_app):
    zones = gpd.GeoDataFrame(
        {"zone_code": ["010101", "010102"]},
        geometry=[box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)],
        crs="EPSG:3763",
    )
    parts = rows("heat_lst_mean_c", [("010101", 31.04, ""), ("010102", None, "")], 31.5)
    indicative = [("010101", 90.0, INDICATIVE), ("010102", 12.5, INDICATIVE)]
    parts += rows("container_access_pct", indicative, 85.0, "APU")
    return ReportData(
        name=EVIL,
        code="0101",
        year=2025,
        fictitious=True,
        values=pd.concat(parts, ignore_index=True),
        zone_names={"010101": "São <i>João</i>", "010102": "Bé"},
        people=pd.DataFrame(columns=list(PEOPLE), dtype="float64"),
        zones=zones,
        version="9.9",
        created="2026-01-02T03:04:05+00:00",
        run_id="r1",
        rule=Rule("heat_lst_mean_c", in_force=30.0, proposed=32.0, at_least=False),
        left_out=[("Declive <b>", "sem ruas")],
        failures=[("Calor", "avariou & parou")],
        sources=[DataSource("zones", "CAOP <2025>", "CC BY 4.0", "")],
    )


@pytest.fixture(params=["pt", "en"])
def language(request):
    return request.param


@pytest.fixture
def page(data, language):
    return Page(report_html(data, language))


@pytest.fixture(params=["profile", "sheets", "rule"])
def zone_page(request, data, language):
    """Every template with maps and tables in both languages."""
    return Page(html_of(request.param, data, language))


@pytest.fixture(params=TEMPLATES)
def any_page(request, data, language):
    """Every template in both languages."""
    return Page(html_of(request.param, data, language))


def test_headings_go_down_one_level_at_a_time_under_a_single_title(any_page):
    levels = [level for level, _ in any_page.headings]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_the_language_is_declared_and_the_words_follow_it(data):
    portuguese, english = (Page(report_html(data, language)) for language in ("pt", "en"))
    assert portuguese.all("html")[0]["lang"] == "pt-PT"
    assert english.all("html")[0]["lang"] == "en"
    assert "Dados fictícios" in portuguese.text
    assert "31,5\u00a0°C" in portuguese.text
    assert "31.5\u00a0°C" in english.text
    assert "Fictitious data" in english.text
    assert "Dados" not in english.text.replace("Dados e licenças", "")


def test_the_page_asks_nothing_of_any_other_place(any_page):
    for tag, attrs in any_page.tags:
        assert tag not in ("link", "iframe", "object", "form")
        for name in ("src", "href"):
            if name in attrs:
                assert attrs[name].startswith("#"), (tag, attrs)
    assert "url(" not in resource("reports", "report.css").read_text(encoding="utf-8")
    script = resource("reports", "report.js").read_text(encoding="utf-8")
    assert not any(word in script for word in ("fetch", "XMLHttp", "import", "http"))


def test_links_lead_to_a_place_on_the_page_and_every_id_stands_once(zone_page):
    ids = [attrs["id"] for _, attrs in zone_page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    links = [attrs["href"][1:] for attrs in zone_page.all("a") + zone_page.all("use")]
    assert links
    assert set(links) <= set(ids)


def test_names_are_data_and_never_markup(zone_page):
    assert EVIL in zone_page.text
    assert "São <i>João</i>" in zone_page.text
    assert zone_page.all("script") == [{}]  # ours alone
    assert zone_page.all("i") == [attrs for attrs in zone_page.all("i") if "style" in attrs]


def test_every_picture_says_in_words_what_it_shows(zone_page):
    pictures = [attrs for attrs in zone_page.all("svg") if "aria-hidden" not in attrs]
    assert pictures
    assert all(attrs["role"] == "img" and len(attrs["aria-label"]) > 20 for attrs in pictures)


def test_a_map_names_its_lowest_and_highest_zone(page):
    pictures = [attrs for attrs in page.all("svg") if "aria-hidden" not in attrs]
    assert len(pictures) == 2  # a map an indicator
    for picture in pictures:
        assert "São <i>João</i>" in picture["aria-label"]
        assert EVIL in picture["aria-label"]


def test_maps_share_their_outlines(data):
    text = report_html(data, "en")
    assert text.count('<path id="z0"') == text.count('<path id="z1"') == 1
    assert text.count('<use href="#z0"') == 3  # two maps, and all zones once


def test_what_has_no_data_is_hatched_and_not_only_grey(data):
    text = report_html(data, "en")
    start = text.index('id="heat_lst_mean_c"')
    temperature = text[start : text.index("</figure>", start)]
    assert '<g fill="url(#hatch)"><use href="#z1"/></g>' in temperature
    assert "No data" in temperature


def test_inks_read_on_their_grounds():
    """WCAG 2.1 AA asks for a contrast of 4.5 between text and ground, and 3 for marks."""
    css = resource("reports", "report.css").read_text(encoding="utf-8")
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", css))
    grounds = [colours["paper"], "#f2f4f3", "#e9efec", "#fdf1ef"]
    assert all(ground in css for ground in grounds)
    for ink in (colours["ink"], colours["quiet"], colours["accent"], "#8a1c1c"):
        assert ink in css
        assert all(contrast(ink, ground) >= 4.5 for ground in grounds), ink
    assert contrast(palette.INK, "#ffffff") >= 4.5  # labels stand on a white rim
    assert contrast(palette.OUTLINE, "#ffffff") >= 3
    assert contrast(palette.NO_DATA_HATCH, palette.NO_DATA) >= 2.5


def test_a_band_is_a_word_and_a_symbol_and_belongs_to_the_whole_alone(data):
    page = Page(report_html(data, "en"))
    # the summary's row, the card's headline and the foot of its table; its zones are indicative
    assert sum(f"Good ({BAND_SYMBOLS['good']})" in text for text in page.texts) == 3
    assert page.texts.count("indicative reading") == 2


def test_a_column_without_anything_to_say_is_left_out(data):
    text = report_html(data, "en")
    temperature = text[text.index('id="heat_lst_mean_c"') :]
    table = temperature[temperature.index("<thead>") : temperature.index("</thead>")]
    assert "Comparison" in table
    assert "Rating" not in table
    assert "Remark" not in table


def test_what_was_left_out_failed_and_where_data_come_from_is_said(page):
    for text in ("Declive <b>", "sem ruas", "avariou & parou", "CAOP <2025>", "CC BY 4.0", "9.9"):
        assert text in page.text


def test_the_report_never_says_that_a_law_is_met(any_page):
    assert "compl" not in any_page.text.lower().replace("complet", "")
    assert "cumpre" not in any_page.text.lower()


def test_tables_have_captions_and_column_heads_and_sort_by_number(zone_page):
    assert len(zone_page.all("caption")) == len(zone_page.all("table"))
    assert all(attrs["scope"] == "col" for attrs in zone_page.all("th"))
    values = [attrs["data-value"] for attrs in zone_page.all("td") if "data-value" in attrs]
    assert "31.04" in values
    assert "" in values  # no data sorts last


def test_a_report_without_values_still_stands(data, tmp_path):
    empty = data.values.iloc[:0][list(VALUES_COLUMNS)]
    bare = ReportData(**{**data.__dict__, "values": empty, "fictitious": False, "left_out": ()})
    write_html(tmp_path / "report.html", "profile", bare, "pt", silent)
    page = Page((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert "Dados fictícios" not in page.text
    assert "Nada ficou de fora." in page.text
    assert "Nenhum indicador foi calculado." in page.text


def test_a_bar_starts_at_the_zero_that_all_share():
    # from −1 to 3 zero lies at 25 %: 3 takes the 75 % to its right, −1 the 25 % to its left
    assert "margin-left:25.0%;width:75.0%" in bar(3, [-1, 3])
    assert "margin-left:0.0%;width:25.0%" in bar(-1, [-1, 3])
    assert bar(None, [1]) == bar(0, [0]) == ""


def test_every_word_stands_in_both_languages():
    words = tomllib.loads(resource("reports", "words.toml").read_text(encoding="utf-8"))
    for key, texts in words.items():
        assert set(texts) == {"pt", "en"}, key
        assert all(texts.values()), key
        fields = [sorted(part.split("}")[0] for part in t.split("{")[1:]) for t in texts.values()]
        assert fields[0] == fields[1], key
    assert {*BANDS, *THEMES, *STATUSES, *VALUES_COLUMNS} <= set(words)
    assert {f"role_{role}" for role in ROLES} <= set(words)
