"""The page that compares: values with rating, the best and the worst in words, what is missing."""

from __future__ import annotations

import re

import pandas as pd
import pytest

from smart_territory_plugin.core.compare_territories import chosen_rows, compare_territories
from smart_territory_plugin.core.goalposts import MIN_MAX, goalposts
from smart_territory_plugin.core.values import typed
from smart_territory_plugin.reports.comparison_page import ComparisonData, Town, comparison_html


def row(territory, value, indicator="container_access_pct", band=None, year="2025", unit="%"):
    return {
        "territory": territory,
        "zone_level": "municipality",
        "zone_code": territory,
        "indicator": indicator,
        "dimension": "",
        "scenario": "",
        "period_start": f"{year}-01-01",
        "period_end": f"{year}-12-31",
        "value": value,
        "unit": unit,
        "band": band,
        "source": "census",
        "method_version": "1",
    }


def page(rows, language="en", **towns):
    values = chosen_rows(typed(pd.DataFrame(rows)))
    known = {"9901": "Alta", "9902": "Baixa", "9903": "Campo"} | towns
    data = ComparisonData(
        title="Job <1>",
        table=compare_territories(values, goalposts(values, MIN_MAX), known),
        towns=[
            *(Town(code, name, 2025) for code, name in known.items()),
            Town("9904", "Deserta", None, failures=["profile: the <layer> is broken."]),
        ],
        version="1.0",
        created="2026-11-25T10:00:00Z",
    )
    return comparison_html(data, language)


def cells(text):
    """Return the cells of the first row of the first theme's table as plain text."""
    table = text.split("<tbody>")[2].split("</tr>")[0]
    plain = re.sub(r"<[^>]+>", " ", table.replace("</td>", "|"))
    return [" ".join(cell.split()) for cell in plain.split("|")[:-1]]


THREE = [row("9901", 80.0, band="good"), row("9902", 60.0, band="bad"), row("9903", 95.0)]


def test_each_value_stands_with_its_rating_and_the_ends_in_words():
    assert cells(page(THREE)) == [
        "Dwellings with every waste stream within reach",
        "80.0% Good (+)",
        "60.0% Poor (−) the worst",
        "95.0% the best",
    ]


def test_portuguese_is_written_as_in_portugal():
    found = cells(page(THREE, "pt"))
    assert found[1:] == ["80,0 % Bom (+)", "60,0 % Mau (−) o pior", "95,0 % o melhor"]
    assert '<html lang="pt-PT">' in page(THREE, "pt")


def test_equal_values_have_neither_best_nor_worst():
    found = cells(page([row(code, 50.0) for code in ("9901", "9902", "9903")]))
    assert found[1:] == ["50.0%"] * 3


def test_a_missing_value_and_another_year_are_said():
    rows = [row("9901", 80.0), row("9902", 60.0, year="2024"), row("9903", 70.0),
            row("9903", 1.0, "street_gamma", unit="")]  # fmt: skip
    found = cells(page(rows))
    assert found[2].endswith("the worst 2024: another year")
    assert "No data" in page(rows)


def test_a_municipality_without_values_is_named_with_its_reason():
    text = page(THREE)
    assert "Deserta" in text
    assert "Failed. profile: the &lt;layer&gt; is broken." in text
    assert "Deserta" not in text.split("<tbody>")[2]


@pytest.mark.parametrize("language", ["pt", "en"])
def test_every_text_is_taken_as_data(language):
    text = page(THREE, language, **{"9902": "<script>alert(1)</script>"})
    assert "<script>alert" not in text
    assert "<h1>Job &lt;1&gt;</h1>" in text
