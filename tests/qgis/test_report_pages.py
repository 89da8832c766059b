"""What the templates say, on zones whose numbers are worked by hand; large and poor inputs."""

from __future__ import annotations

import dataclasses
import re

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely.geometry import box

from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.rule_effect import Rule
from smart_territory_plugin.core.values import Reading, RowContext, joined, values_rows
from smart_territory_plugin.reports.report_data import report_data
from smart_territory_plugin.reports.rule_places import threshold_in_words
from smart_territory_plugin.reports.templates import html_of

CREATED = "2026-01-02T03:04:05+00:00"
PAGES = ("profile", "sheets", "rule", "summary", "poster")


def rows(name, values, whole=None, *, territory="0101", bases=None, group=None):
    """Return rows of an indicator for zones numbered from 1 and, if known, for the whole."""
    indicator = catalogue().indicator(name)
    bases = bases or [None] * len(values)

    def context(level):
        return RowContext(territory, level, "", "2025", "2025", "censo", "2021-03-01", "r1")

    readings = [
        Reading(f"{territory}{number:02d}", value, base, group=group)
        for number, (value, base) in enumerate(zip(values, bases, strict=True), 1)
    ]
    parts = [values_rows(indicator, readings, context("freguesia"))]
    if whole is not None:
        parts.append(values_rows(indicator, [Reading(territory, whole)], context("municipality")))
    return parts


def zones_for(values):
    codes = list(values.loc[values["zone_level"] == "freguesia", "zone_code"].unique())
    across = int(np.ceil(np.sqrt(len(codes))))
    shapes = [
        box(n % across * 900, n // across * 900, (n % across + 1) * 900, (n // across + 1) * 900)
        for n in range(len(codes))
    ]
    names = [f"Zona {code[-2:]}" for code in codes]
    return gpd.GeoDataFrame(
        {"zone_code": codes, "zone_name": names}, geometry=shapes, crs="EPSG:3763"
    )


def data_of(*parts, **more):
    values = joined([table for part in parts for table in part])
    return report_data(values, zones_for(values), None, CREATED, **more)


def plain(html):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html))


@pytest.fixture
def town(qgis_app):
    """Three zones: hot land 10, 20 and 30 % with 20 % in all; people 100, 300 and unknown."""
    rule = Rule("heat_hot_pct", in_force=15.0, proposed=20.0, at_least=False)
    return data_of(
        rows("heat_hot_pct", [10.0, 20.0, 30.0], 20.0),
        rows("green_3_30_300_pct", [50.0, None, 10.0], 40.0, bases=[100, 300, 0]),
        rule=rule,
    )


# --- sheets --------------------------------------------------------------------------------------


def sheet(html, number):
    start = html.index(f'<section id="sheet-{number}"')
    return plain(html[start : html.index("</section>", start)])


def test_a_sheet_says_rank_gap_and_whether_that_is_better(town):
    html = html_of("sheets", town, "en")
    first, second, third = (sheet(html, number) for number in (1, 2, 3))
    assert "10.0% 20.0% −10.0 pp (better) 1 of 3 strength" in first
    assert "20.0% 20.0% 0.0 pp 2 of 3 —" in second
    assert "30.0% 20.0% +10.0 pp (worse) 3 of 3 weakness" in third


def test_a_sheet_says_who_lives_there_and_what_nobody_knows(town):
    html = html_of("sheets", town, "en")
    # 900 m by 900 m are 0.81 km²; 100 people on them are 123 a km².
    assert "Residents 100 Area" in sheet(html, 1)
    assert "0.81 km²" in sheet(html, 1)
    assert "123 people/km²" in sheet(html, 1)
    assert "Residents not known" in sheet(html, 3)
    assert "Without a value in this freguesia: Residents with all three 3-30-300 rules" in sheet(
        html, 2
    )


def test_people_given_with_the_zones_stand_before_those_of_the_values(qgis_app):
    people = pd.DataFrame({"people": [200.0], "elderly": [50.0]}, index=["010101"])
    html = html_of(
        "sheets", data_of(rows("green_3_30_300_pct", [1.0], 1.0, bases=[9]), people=people), "en"
    )
    assert "Residents 200 Aged 65 or more 50 (25.0%) Area" in sheet(html, 1)


def test_what_a_field_says_of_other_zones_is_not_known_of_this_one(qgis_app):
    people = pd.DataFrame({"people": [200.0, 90.0], "elderly": [50.0, None]})
    people.index = ["010101", "010102"]
    parts = rows("green_3_30_300_pct", [1.0, 2.0], 1.0, bases=[9, 9])
    html = html_of("sheets", data_of(parts, people=people), "en")
    assert "Residents 90 Aged 65 or more not known Area" in sheet(html, 2)


def test_a_weakness_has_a_row_to_write_a_measure_in_with_its_starting_value(town):
    html = html_of("sheets", town, "pt")
    third = html[html.index('<section id="sheet-3"') :]
    measures = third[third.index('class="fill-in"') :]
    assert (
        measures.index("Solo quente") < measures.index("30,0\u00a0%") < measures.index("</tr>", 400)
    )


def test_other_themes_stay_out_of_the_sheets(qgis_app):
    html = html_of(
        "sheets",
        data_of(rows("heat_hot_pct", [1.0], 1.0), rows("street_gentle_pct", [1.0], 1.0)),
        "en",
    )
    assert catalogue().indicator("street_gentle_pct").label("en") not in html


# --- technical note ------------------------------------------------------------------------------


def test_a_note_counts_places_and_people_that_change_side(town):
    text = plain(html_of("rule", town, "en"))
    # At most 15 %: the first zone alone. At most 20 %: the second too, where 300 people live.
    assert "reached by 1 of 3 zones with a value; the proposed one would be reached by 2" in text
    assert "Changing side: 1; 300 people live there." in text
    assert "All of them have a value." in text
    # 20 % less a tenth is 18 %: one zone; 20 % and more: two
    assert "−10.0% 18.0% 1 100" in text
    assert "+10.0% 22.0% 2 400" in text


def test_a_note_says_so_where_nothing_changes_side(town):
    same = dataclasses.replace(town.rule, proposed=town.rule.in_force)
    text = plain(html_of("rule", dataclasses.replace(town, rule=same), "en"))
    assert "the proposed one would be reached by 1. None changes side." in text


def test_a_note_names_the_zones_without_a_value(qgis_app):
    rule = Rule("heat_hot_pct", in_force=15.0, proposed=20.0, at_least=False)
    data = data_of(rows("heat_hot_pct", [10.0, None, 30.0]), rule=rule)
    text = plain(html_of("rule", data, "en"))
    assert "Without a value, and so on neither side: 1 (Zona 02)." in text
    assert "of 2 zones with a value" in text


def test_a_note_on_several_municipalities_has_them_too(qgis_app):
    rule = Rule("heat_hot_pct", in_force=15.0, proposed=25.0, at_least=False)
    data = data_of(
        rows("heat_hot_pct", [10.0, 20.0], 14.0),
        rows("heat_hot_pct", [30.0, 40.0], 24.0, territory="0202"),
        rule=rule,
    )
    html = html_of("rule", data, "en")
    text = plain(html)
    assert "2 municipalities" in text
    assert (
        "reached by 1 of 2 municipalities with a value; the proposed one would be reached by 2"
        in text
    )
    assert "reached by 1 of 4 zones with a value; the proposed one would be reached by 2" in text
    table = plain(html[html.index('id="rule_by_municipality"') :])
    assert "0101 2 1 1 0 0 0" in table
    assert "0202 2 0 0 0 2 0" in table


def test_a_threshold_is_official_only_where_the_catalogue_has_its_source():
    access = catalogue().indicator("container_access_pct")  # 70 % is ERSAR's limit in AMU
    assert "official threshold" in threshold_in_words(70.0, access, "en")
    assert "knows no official source" in threshold_in_words(71.0, access, "en")
    assert "knows no official source" in threshold_in_words(100.0, access, "en")  # the scale's end
    hot = catalogue().indicator("heat_hot_pct")
    assert "não conhece fonte oficial" in threshold_in_words(20.0, hot, "pt")


# --- one page ------------------------------------------------------------------------------------


def test_each_claim_of_the_page_has_its_source_and_year(town):
    text = plain(html_of("summary", town, "en"))
    assert "20.0% Hot land censo (2021)" in text


# --- poor and large inputs -----------------------------------------------------------------------


@pytest.mark.parametrize("template", PAGES)
@pytest.mark.parametrize(
    "values", [[None], [5.0], [None, None, None], [3.0, 3.0, 3.0], [0.0, -1.5, 1e6]]
)
def test_one_zone_no_value_and_equal_values_make_every_page(qgis_app, template, values):
    rule = Rule("heat_hot_pct", in_force=0.0, proposed=0.0, at_least=True)
    for whole in (None, 3.0):
        data = data_of(rows("heat_hot_pct", values, whole), rule=rule)
        for language in ("pt", "en"):
            html = html_of(template, data, language)
            assert "nan" not in plain(html).lower().split()


@pytest.mark.parametrize("template", PAGES)
def test_without_zones_there_are_no_maps_and_codes_stand_for_names(qgis_app, template):
    values = joined(rows("heat_hot_pct", [10.0, 20.0], 15.0))
    rule = Rule("heat_hot_pct", in_force=12.0, proposed=15.0, at_least=True)
    html = html_of(template, report_data(values, None, None, CREATED, rule=rule), "en")
    assert "<use" not in html
    assert template in ("summary", "poster") or "010101" in html


def test_where_zones_are_many_letters_stand_for_values_and_the_page_stays_small(qgis_app):
    numbers = np.linspace(0, 100, 300).tolist()
    parts = [rows(indicator.id, numbers, 50.0) for indicator in catalogue().indicators[:20]]
    values = joined([table for part in parts for table in part])
    data = report_data(values, zones_for(values), None, CREATED)
    html = html_of("profile", data, "pt")
    assert len(html.encode()) < 5e6
    figure = html[html.index("<figure") : html.index("</figure>")]
    assert "<b>A</b>" in figure


@pytest.mark.parametrize("language", ["pt", "en"])
def test_the_words_of_a_page_are_in_one_language(town, language):
    other = {"pt": ("Residents", "Rank", "Threshold", "Zone "), "en": ("Zona ", "Limite", "Lugar")}
    for template in PAGES:
        text = plain(html_of(template, town, language)).replace("Zona 0", "")
        assert not any(foreign in text for foreign in other[language]), template
