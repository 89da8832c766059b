"""What INE's indicator service answers, and the municipalities in its codes."""

import json

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.ine_answer import (
    is_json,
    parse_ine_answer,
    read_ine_answer,
    totals_only,
    year_of,
)
from smart_territory_plugin.core.ine_codes import municipality_codes
from smart_territory_plugin.core.number_texts import numbers_of


def answer(data, code="0000001", title="Coisas (N.º) por lugar"):
    return {
        "IndicadorCod": code,
        "IndicadorDsg": title,
        "DataUltimoAtualizacao": "2024-07-09",
        "Dados": data,
    }


def cell(geocod="1920603", **more):
    return {"geocod": geocod, "geodsg": "Lugar", **more}


def codes(*values, census=False):
    return municipality_codes(pd.Series(values), "t", census=census).tolist()


def test_an_answer_is_a_table_of_its_values():
    text = json.dumps([answer({"2023": [cell(valor="12.5", dim_3="T", dim_3_t="Total")]})])
    read = parse_ine_answer("\ufeff" + text, "a.json")
    assert (read.indicator, read.unit, read.updated) == ("0000001", "N.º", "2024-07-09")
    assert read.dimensions == ("dim_3",)
    row = read.rows.iloc[0]
    assert (row["geocod"], row["year"], row["value"], row["dim_3_t"]) == (
        "1920603",
        2023,
        12.5,
        "Total",
    )


@pytest.mark.parametrize("missing", [{}, {"valor": None}, {"valor": ""}])
def test_a_missing_value_is_not_zero_and_keeps_its_convention(missing):
    row = cell(sinal_conv="-", sinal_conv_desc="Dado nulo ou não aplicável", **missing)
    rows = parse_ine_answer(json.dumps([answer({"2023": [row, cell(valor="0")]})]), "a").rows
    assert np.isnan(rows["value"][0])
    assert rows["sign"][0] == "-"
    assert rows["sign_text"][0] == "Dado nulo ou não aplicável"
    assert rows["value"][1] == 0
    assert pd.isna(rows["sign"][1])


def test_parts_of_one_indicator_are_one_answer_and_two_indicators_are_refused():
    first, second = answer({"2022": [cell(valor="1")]}), answer({"2023": [cell(valor="2")]})
    assert parse_ine_answer(json.dumps([first, second]), "a").rows["year"].tolist() == [2022, 2023]
    other = answer({"2023": [cell(valor="2")]}, code="0000002")
    with pytest.raises(TerritoryError, match="several indicators \\(0000001, 0000002\\)"):
        parse_ine_answer(json.dumps([first, other]), "a")


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        ([{"Sucesso": {"Falso": [{"Cod": "3", "Msg": "Código não válido"}]}}], "Código não válido"),
        ([{"Sucesso": False, "Msg": "Sem dados"}], "Sem dados"),
        ({"Sucesso": "false"}, "Sucesso: false"),
    ],
)
def test_a_refusal_is_said_in_the_words_of_ine(refusal, words):
    with pytest.raises(TerritoryError, match=words):
        parse_ine_answer(json.dumps(refusal), "a")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<html>", "no answer of INE"),
        ("[]", "no answer of INE"),
        ("[1]", "no answer of INE"),
        ("[{}]", "holds no data"),
        ('[{"Dados": {}}]', "holds no data"),
        ('[{"Dados": {"2023": []}}]', "holds no data"),
    ],
)
def test_what_is_no_answer_is_a_sentence(text, sentence):
    with pytest.raises(TerritoryError, match=sentence):
        parse_ine_answer(text, "a")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_saved_answer_is_known_by_its_beginning_whatever_its_encoding(tmp_path, encoding):
    path = tmp_path / "resposta.txt"
    text = json.dumps([answer({"2023": [cell(valor="1")]})], ensure_ascii=False)
    path.write_bytes(text.encode(encoding))
    assert is_json(path)
    assert read_ine_answer(path).unit == "N.º"
    path.write_text("DICO;Ano\n0603;2023\n", encoding="utf-8")
    assert not is_json(path)


def test_totals_only_leaves_out_the_parts_and_asks_for_a_missing_total():
    rows = [
        cell(valor="3", dim_3="T", dim_3_t="HM"),
        cell(valor="1", dim_3="1", dim_3_t="H"),
        cell(valor="2", dim_3="2", dim_3_t="M"),
    ]
    whole = parse_ine_answer(json.dumps([answer({"2023": rows})]), "a")
    assert totals_only(whole, "a")["value"].tolist() == [3]
    assert len(totals_only(whole, "a", apart_from=["dim_3"])) == 3
    halves = parse_ine_answer(json.dumps([answer({"2023": rows[1:]})]), "a")
    with pytest.raises(TerritoryError, match="no total row for dim_3 \\(it has H, M\\)"):
        totals_only(halves, "a")


@pytest.mark.parametrize(
    ("period", "year"),
    [("2023", 2023), ("S7A2023", 2023), ("1.º Trimestre de 2023", 2023), ("Ano 1999", 1999)],
)
def test_the_year_stands_in_the_period(period, year):
    assert year_of(period) == year


@pytest.mark.parametrize("period", ["2022/2023", "Total", "20234", ""])
def test_a_period_of_several_years_or_none_has_no_year(period):
    assert np.isnan(year_of(period))


def test_the_real_answer_of_one_municipality(real_data):
    """Hotels of Coimbra 2025: 80 in all, classes of hotels without a house have no number."""
    path = real_data / "api_samples" / "ine" / "pindica_0013284_S7A2025_1920603.json"
    read = read_ine_answer(path)
    assert totals_only(read, path.name)["value"].tolist() == [80]
    assert (read.rows["value"].isna() == (read.rows["sign"] == "-")).all()
    assert set(municipality_codes(read.rows["geocod"], path.name)) == {"0603"}


# --- codes ---------------------------------------------------------------------------------------


def test_the_municipality_is_the_last_four_digits_whatever_the_nuts():
    # Coimbra (NUTS 2024), Lisboa (2002), Lagoa in the Algarve and in the Azores.
    found = codes("1920603", "1711106", "1500806", "2004201", "11B1702")
    assert found == ["0603", "1106", "0806", "4201", "1702"]


def test_country_and_regions_have_no_municipality():
    assert codes("PT", "1", "19", "192", "11A", "1920603", None, "Total") == [
        *[None] * 5,
        "0603",
        None,
        None,
    ]


def test_a_code_with_its_name_and_a_code_read_as_a_decimal():
    assert codes("1920603: Coimbra", "1711106 - Lisboa", "1920607.0") == ["0603", "1106", "0607"]


def test_a_census_code_has_one_sign_before_the_municipality():
    assert codes("11106", "10603", "1", census=True) == ["1106", "0603", None]
    with pytest.raises(TerritoryError, match="not of municipalities, such as 11106"):
        codes("11106", "10603")


def test_a_lost_zero_is_mended_where_no_region_can_be_meant():
    assert codes(603, 1106) == ["0603", "1106"]
    assert codes(101, 111, 112) == ["0101", "0111", "0112"]
    assert codes(603.0, 607.0) == ["0603", "0607"]
    assert codes("111", "112", "150", "1920603") == [None, None, None, "0603"]


def test_a_lost_zero_that_may_be_a_region_is_a_sentence():
    with pytest.raises(TerritoryError, match="111 may be a municipality or a region"):
        codes(111, 112)


@pytest.mark.parametrize("values", [("060334", "060335"), (60334, 60335)])
def test_codes_of_freguesias_are_a_sentence(values):
    with pytest.raises(TerritoryError, match="four digits of the municipality"):
        codes(*values)


# --- numbers -------------------------------------------------------------------------------------


def numbers(*texts):
    return numbers_of(pd.Series(texts, dtype="object"), "t", "a").tolist()


def test_one_column_is_read_in_one_way():
    assert numbers("12.345", "1.234,5") == [12345, 1234.5]
    assert numbers("12.345", "1.234.567") == [12345, 1234567]
    assert numbers("12,345", "0,5") == [12.345, 0.5]
    assert numbers("12.345", "98765") == [12.345, 98765]
    assert numbers("12 345", "12\u00a0345,5", "7") == [12345, 12345.5, 7]
    assert numbers("12,345", "1,234.5") == [12345, 1234.5]


@pytest.mark.parametrize("texts", [("12.345",), ("12.345", "999"), ("1,234", "5,678", "4321")])
def test_a_sign_that_may_part_thousands_or_decimals_is_a_sentence(texts):
    with pytest.raises(TerritoryError, match="decimal sign or between thousands"):
        numbers(*texts)


def test_what_is_no_number_says_nothing_of_the_sign():
    assert np.isnan(numbers("x", "…", "-", None)).all()
