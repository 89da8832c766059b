"""Reports on paper: what stands on the pages as data, and the PDF that QGIS makes of them."""

from __future__ import annotations

import dataclasses
import itertools
import re
import zlib

import geopandas as gpd
import pandas as pd
import pytest
from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProject
from shapely.geometry import box

from smart_territory_plugin.algorithms.territory.report import TEMPLATES, Report
from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.log import silent
from smart_territory_plugin.core.rule_effect import Rule
from smart_territory_plugin.core.values import Reading, RowContext, values_rows
from smart_territory_plugin.reports.frames import memory_layer, table_layer
from smart_territory_plugin.reports.layout_book import Book
from smart_territory_plugin.reports.layout_items import Fill, MapBox, Page, Text
from smart_territory_plugin.reports.layout_look import SHEET
from smart_territory_plugin.reports.layout_rows import shown_first
from smart_territory_plugin.reports.layout_templates import look_of, pages_of, write_pdf
from smart_territory_plugin.reports.layout_text import Style, width_of, wrapped
from smart_territory_plugin.reports.report_data import DataSource, report_data

LONG = (
    "União das freguesias de Santa Maria do Castelo e São Miguel, São Bartolomeu dos Galegos,"
    " Vila Chã de Cangueiros e Monte Redondo da Serra"
)
PRINTED = ("profile", "sheets", "rule", "summary", "poster")
NAMES = ("heat_lst_mean_c", "heat_hot_pct", "container_access_pct", "street_lts", "heat_green_pct")
TOUCH = 0.01


def indicators():
    known = {indicator.id: indicator for indicator in catalogue().indicators}
    return [known[name] for name in NAMES if name in known]


def values_of(zones, missing=()):
    """Return VALUES of a few indicators, 10, 20, 30 … by zone and 15 for the whole."""
    parts = []
    for indicator in indicators():
        group = next((band.group for band in indicator.bands), None)

        def context(level):
            return RowContext(
                "9901", level, "2025", "2024-01-01", "2024-12-31", "Censo [% 1 + 1 %]", "2021", "r1"
            )

        readings = [
            Reading(code, None if code in missing else 10.0 * n, group=group)
            for n, code in enumerate(zones, 1)
        ]
        parts += [
            values_rows(indicator, readings, context("freguesia")),
            values_rows(indicator, [Reading("9901", 85.0, group=group)], context("municipality")),
        ]
    return pd.concat(parts, ignore_index=True)


def make_data(count=4, name="Vila Ficção & Cª", missing=("990102",), located=True):
    codes = [f"9901{n:02d}" for n in range(1, count + 1)]
    zones = gpd.GeoDataFrame(
        {
            "zone_code": codes,
            "zone_name": [f"{LONG} {n}" if n % 2 else f"São João {n}" for n in range(count)],
        },
        geometry=[box(1000 * n, 0, 1000 * (n + 1), 1500) for n in range(count)],
        crs="EPSG:3763",
    )
    data = report_data(
        values_of(codes, missing), zones if located else None, None, "2026-01-02T03:04:05+00:00"
    )
    source = DataSource("zones", "Carta Administrativa " * 12, "CC BY 4.0", "2025")
    rule = Rule(NAMES[1], 20.0, 30.0, at_least=False)
    left_out = [("Declive", "sem ruas")]
    return dataclasses.replace(data, rule=rule, name=name, sources=[source], left_out=left_out)


@pytest.fixture(scope="module")
def data(qgis_app):
    return make_data()


@pytest.fixture(scope="module", params=list(itertools.product(PRINTED, ("pt", "en"))), ids=str)
def pages(request, data):
    template, language = request.param
    return template, language, pages_of(template, data, language, silent)


def every_text(pages):
    return " ".join(text for page in pages for text in page.texts())


# --- what stands where ---------------------------------------------------------------------------


def check_page(page, look):
    """Hold that nothing leaves the paper, texts fit their boxes and lie apart."""
    width, height = page.paper
    for item in page.items:
        assert item.x >= 0, item
        assert item.y >= 0, item
        assert item.right <= width + TOUCH, item
        assert item.bottom <= height + TOUCH, item
    solid = [item for item in page.items if not isinstance(item, Fill)]
    for one, other in itertools.combinations(solid, 2):
        apart = (
            one.right <= other.x + TOUCH
            or other.right <= one.x + TOUCH
            or one.bottom <= other.y + TOUCH
            or other.bottom <= one.y + TOUCH
        )
        assert apart, (page.name, one, other)
    for item in solid:
        if isinstance(item, Text):
            assert all(width_of(line, item.style) <= item.width for line in item.lines), item
            assert item.style.points >= 3.5 * look.scale, item


def test_nothing_overlaps_leaves_the_paper_or_its_box(pages):
    template, _, made = pages
    for page in made:
        check_page(page, look_of(template))


def test_long_names_stand_whole(pages):
    template, _, made = pages
    if template in ("profile", "sheets", "rule"):
        assert f"{LONG} 1" in every_text(made)


def test_each_freguesia_has_a_page_of_its_name(data):
    made = pages_of("sheets", data, "pt", silent)
    names = [page.name for page in made]
    assert names[:4] == [data.zone_name(code) for code in data.zone_names if len(code) == 6]
    assert len(set(names)) == len(names)
    assert "1 de 3" in every_text(made[:1])  # three of four zones have a value


def test_under_each_claim_stand_source_and_year(data):
    for template in ("summary", "poster"):
        text = every_text(pages_of(template, data, "en", silent))
        assert text.count("Source: Censo [% 1 + 1 %] (2021)") >= 2 * 4


def test_a_rating_is_a_word_and_a_symbol(data):
    assert "Good (+)" in every_text(pages_of("summary", data, "en", silent))


def test_made_up_data_are_marked_on_every_page(pages, data):
    _, language, made = pages
    assert data.fictitious
    mark = "DADOS FICTÍCIOS" if language == "pt" else "FICTITIOUS DATA"
    assert all(mark in page.texts() for page in made)


def test_true_data_bear_no_mark(data):
    real = dataclasses.replace(data, fictitious=False)
    assert "FICT" not in every_text(pages_of("poster", real, "en", silent)).upper()


def test_no_legend_is_empty_and_missing_values_are_named(data):
    (page,) = pages_of("summary", data, "en", silent)
    maps = [item for item in page.items if isinstance(item, MapBox)]
    assert len(maps) == 4
    assert all(len(drawn.zones.classes) > 1 for drawn in maps)
    assert page.texts().count("No data") == 4


def test_words_follow_the_language(data):
    assert "O município num relance" in every_text(pages_of("profile", data, "pt", silent))
    english = every_text(pages_of("profile", data, "en", silent))
    assert "The municipality at a glance" in english
    assert "Muito bom" not in english


@pytest.mark.parametrize("template", PRINTED)
@pytest.mark.parametrize(
    "case",
    [
        {"count": 1, "missing": ()},
        {"count": 2, "missing": ("990101", "990102")},
        {"located": False},
        {"count": 60},
        {"name": LONG},
        {"name": "A" * 200},
    ],
    ids=str,
)
def test_one_zone_no_value_no_map_many_zones_and_long_titles_stand(qgis_app, template, case):
    for page in pages_of(template, make_data(**case), "pt", silent):
        check_page(page, look_of(template))


def test_the_choice_takes_rated_ones_first_and_a_theme_at_a_time(data):
    chosen = shown_first(data, 9)
    assert chosen[0].id == "container_access_pct"  # 85% of APU is good; the others have no limits
    assert shown_first(data, 2) == chosen[:2]
    values = data.values.assign(value=data.values["value"] * 0.9)
    assert shown_first(dataclasses.replace(data, values=values), 9) == chosen


def test_many_long_sources_stand_by_number_so_that_a_sheet_stays_one_page(data):
    several = "; ".join(f"Camada {n} de uma entidade, {'x' * 2500}" for n in (1, 2))
    crowded = dataclasses.replace(data, values=data.values.assign(source=several))
    made = pages_of("sheets", crowded, "pt", silent)
    assert made[0].texts().count("Fonte: [1], [2] (2021)") >= 2
    assert every_text(made[:1]).count("Camada 1 de uma") == 1


def test_a_sheet_has_strengths_weaknesses_and_a_table_of_measures(qgis_app):
    # Hot land is better where less: 10 of 15 % is strong in the best third, 40 % weak in the worst.
    values = values_of(["990101", "990102", "990103", "990104"])
    whole = (values["zone_level"] == "municipality") & (values["indicator"] == "heat_hot_pct")
    values.loc[whole, "value"] = 15.0
    made = pages_of("sheets", dataclasses.replace(make_data(), values=values), "en", silent)
    first, last = made[0].texts(), made[3].texts()
    assert first.index("Strengths") < first.index("Hot land: 10.0%") < first.index("Indicator")
    assert "Hot land: 40.0%" in last
    measures = last[last.index("Measures") :]
    for said in ("Starting value", "Measure", "Responsible", "Deadline", "Hot land", "40.0%"):
        assert said in measures
    assert "Hot land" not in first[first.index("Measures") :]


def test_measures_that_do_not_fit_go_on_to_a_second_page_as_a_whole(data):
    several = "; ".join(f"Camada {n} de uma entidade, {'x' * 4500}" for n in (1, 2))
    crowded = dataclasses.replace(data, values=data.values.assign(source=several))
    made = pages_of("sheets", crowded, "pt", silent)
    own = [page for page in made if page.name == made[0].name]
    assert len(own) == 2
    assert "Medidas" not in own[0].texts()
    assert {"Medidas", "Responsável"} <= set(own[1].texts())
    for page in own:
        check_page(page, SHEET)


def test_a_sheet_says_of_people_only_what_some_zone_is_known_for(data):
    people = data.people.assign(people=[700.0, 100.0, None, 200.0, 300.0], elderly=float("nan"))
    made = pages_of("sheets", dataclasses.replace(data, people=people), "en", silent)
    assert "Residents: 100" in made[0].texts()
    assert "Residents: not known" in made[1].texts()
    assert "Aged 65" not in every_text(made)
    nobody = people.assign(people=[700.0, *[None] * 4])  # the first row is the municipality
    text = every_text(pages_of("sheets", dataclasses.replace(data, people=nobody), "en", silent))
    assert "Who lives there" not in text
    assert "not known" not in text


def test_a_note_says_in_short_what_the_rule_changes(data):
    # 10, –, 30 and 40: at most 20 one of three, at most 30 two of three
    text = every_text(pages_of("rule", data, "en", silent))
    assert "reached by 1 of 3 zones with a value; the proposed one would be reached by 2" in text


# --- texts ---------------------------------------------------------------------------------------


def test_wrapping_loses_no_sign(qgis_app):
    style = Style(9)
    for text in (LONG, "https://" + "endereço" * 40, "", "a  b", "um\ndois"):
        lines = wrapped(text, style, 30)
        assert "".join(lines).replace(" ", "") == re.sub(r"[ \n]", "", text)
        assert all(width_of(line, style) <= 30 for line in lines)


# --- the file ------------------------------------------------------------------------------------


def streams(content):
    """Return the unpacked streams of a PDF."""
    for part in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        try:
            yield zlib.decompress(part)
        except zlib.error:
            continue


def letters(content):
    """Return every letter that the fonts of a PDF say their glyphs stand for."""
    tables = re.findall(rb"begincmap(.*?)endcmap", content, re.DOTALL)
    return {int(code, 16) for table in tables for code in re.findall(rb"<([0-9A-Fa-f]{4})>", table)}


@pytest.fixture(scope="module")
def written(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("print") / "sheets.pdf"
    write_pdf(path, "sheets", data, "pt", silent)
    return path.read_bytes()


def test_a_pdf_has_a_page_for_each_page_and_holds_text(written, data):
    assert written.startswith(b"%PDF-")
    pages = len(re.findall(rb"/Type\s*/Page\b(?!s)", written))
    assert pages == len(pages_of("sheets", data, "pt", silent))
    assert any(b" Tj" in stream or b" TJ" in stream for stream in streams(written))
    assert {ord(letter) for letter in "ãçéíõ"} <= letters(written)
    assert 0xFB01 not in letters(written)  # fi as one sign would hide the word from a search


def test_a_pdf_says_title_author_and_language(written):
    tail = written[written.rfind(b"xref\n", 0, written.rfind(b"trailer")) - 3000 :]
    assert b"/Lang (pt-PT)" in tail
    title = re.search(rb"/Title <FEFF([0-9A-F]+)>", tail)
    assert "Vila Ficção & Cª" in bytes.fromhex(title[1].decode()).decode("utf-16-be")
    root = re.findall(rb"startxref\s+(\d+)", written)
    assert written[int(root[-1]) :].startswith(b"xref")


def test_the_atlas_is_named_by_its_pages(data):
    pages = pages_of("sheets", data, "pt", silent)
    book = Book(pages)
    book.atlas.beginRender()
    book.atlas.first()
    assert book.atlas.count() == len(pages)
    assert book.atlas.nameForPage(0) == pages[0].name


def test_the_project_of_the_user_is_left_alone(qgis_new_project, data, tmp_path):
    write_pdf(tmp_path / "one.pdf", "summary", data, "pt", silent)
    assert not QgsProject.instance().mapLayers()
    assert not QgsProject.instance().layoutManager().layouts()


def test_a_cancel_between_pages_ends_the_book(tmp_path, data):
    def cancelled(share):
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(tmp_path / "profile.pdf", "profile", data, "pt", cancelled)


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path, qgis_app):
    page = Page("one")
    page.write("olá", SHEET.body, 10, 10, 50)
    (tmp_path / "a file").write_text("")
    with pytest.raises(TerritoryError, match=r"one\.pdf.*could not be written"):
        Book([page]).write(tmp_path / "a file" / "one.pdf", silent)


# --- the algorithm -------------------------------------------------------------------------------


@pytest.fixture
def inputs(data, tmp_path):
    zones = data.zones.assign(zone_name=[data.zone_name(c) for c in data.zones["zone_code"]])
    return {
        "VALUES": table_layer(data.values, "valores"),
        "ZONES": memory_layer(zones, "zonas"),
        "REPORT": str(tmp_path / "report.html"),
        "PDF": str(tmp_path / "report.pdf"),
    }


def test_the_algorithm_prints_when_asked_and_in_the_main_thread(run, inputs, tmp_path):
    result = run("report", {**inputs, "TEMPLATE": TEMPLATES.index("summary")})
    assert result["PDF"] == str(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert Report().flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading


def test_a_cancelled_run_leaves_no_file(run, inputs, cancelling_feedback, tmp_path):
    with pytest.raises(QgsProcessingException, match="ancel"):
        run("report", inputs, cancelling_feedback(85))
    assert list(tmp_path.iterdir()) == []


def test_the_technical_note_is_printed_too(run, inputs, tmp_path):
    rule = {"INDICATOR": NAMES[1], "THRESHOLD": 20, "PROPOSED": 30}
    run("report", {**inputs, **rule, "TEMPLATE": TEMPLATES.index("rule")})
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
