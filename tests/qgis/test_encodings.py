"""Tables that an office program saved in its own encoding keep their letters, or it is told."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition

from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.values import Reading, RowContext, values_rows

CSV = 2
SOURCE = "Edifícios, território inventado"


@pytest.fixture
def exported(run, tmp_path):
    """Write a table of one value, let it be exported, and return the source that arrives."""

    def export(encoding, source=SOURCE, as_parameter=str):
        context = RowContext("0101", "freguesia", "2025", "2025", "2025", source, "2025", "r1")
        indicator = catalogue().indicator("heat_hot_pct")
        rows = values_rows(indicator, [Reading("010101", 12.5)], context)
        file = tmp_path / "valores.csv"
        rows.to_csv(file, sep=";", index=False, encoding=encoding)
        given = {"VALUES": as_parameter(file), "FOLDER": str(tmp_path / "out"), "FORMATS": [CSV]}
        made = run("export_results", given)["CSV"]
        text = Path(made).read_text(encoding="utf-8-sig").splitlines()[0]
        sign = ";" if ";" in text else ","
        return pd.read_csv(made, sep=sign, encoding="utf-8-sig", dtype=str)

    return export


def told(feedback):
    return " ".join(feedback.infos + feedback.warnings)


def test_a_table_saved_by_an_office_program_keeps_its_letters(exported, feedback):
    assert SOURCE in exported("windows-1252").to_string()
    assert "read as Windows-1252" in told(feedback)


def test_a_table_in_utf_8_is_read_once_and_nothing_is_said(exported, feedback):
    assert SOURCE in exported("utf-8").to_string()
    assert "Windows-1252" not in told(feedback)


def test_letters_lost_before_the_file_was_written_are_told_and_the_others_stay(exported, feedback):
    half = "Edif\N{REPLACEMENT CHARACTER}cios, território"
    assert half in exported("utf-8", half).to_string()
    assert "1 texts of “valores” hold letters that were lost" in told(feedback)


def test_a_part_of_a_layer_is_not_read_anew_but_told(exported, feedback):
    def part(file):
        return QgsProcessingFeatureSourceDefinition(str(file), featureLimit=1)

    table = exported("windows-1252", as_parameter=part).to_string()
    assert "territ\N{REPLACEMENT CHARACTER}rio" in table
    assert "hold letters that were lost" in told(feedback)
