"""Waste by municipality and year: INE's answers and towns' tables become kilograms and shares."""

import json
import math

import pandas as pd
import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.ine_answer import (
    looks_like_ine,
    municipality_of,
    parse_ine_answer,
)
from smart_territory_plugin.core.waste_amounts import (
    open_rows,
    read_amounts,
    read_kind_names,
    read_people,
)
from smart_territory_plugin.core.waste_scorecard import (
    flow_access,
    latest_scores,
    long_scores,
    read_targets,
    with_rates,
    yearly_scores,
)

KINDS = read_kind_names()


def cell(place, kind, value, sign=None, name="Vila"):
    row = {"geocod": place, "geodsg": name, "dim_3": kind[:1], "dim_3_t": kind}
    return row | ({"valor": value} if sign is None else {"sinal_conv": sign})


def answer(cells, code="0012769", period="2023"):
    return {
        "IndicadorCod": code,
        "IndicadorDsg": "Resíduos",
        "DataUltimoAtualizacao": "2025-01-01",
        "Dados": {period: cells},
        "Sucesso": {"Verdadeiro": [{"Msg": "OK"}]},
    }


def told(error, template):
    return error.value.template == template


def amounts(*rows):
    """Return rows of code, year, kind and amount."""
    table = pd.DataFrame(rows, columns=["code", "year", "kind", "value"])
    return table.assign(name=None, word=table["kind"])


def people(*rows):
    return pd.DataFrame(rows, columns=["code", "year", "value"])


# --- INE's answer --------------------------------------------------------------------------------


def test_the_municipality_is_the_last_four_digits_of_the_code():
    # Lagoa of the Algarve, Lagoa of the Azores, Lisboa, a census code; region, country, freguesia.
    codes = pd.Series(["1500806", "2004201", "1711106", "10603", "119", "PT", "191060301"])
    found = municipality_of(codes).tolist()
    assert found == ["0806", "4201", "1106", "0603", None, None, None]


def test_a_missing_value_keeps_its_sign_and_is_not_zero():
    cells = [cell("1920603", "Total", "12.5"), cell("1920603", "Vidro", 0, "x")]
    rows = parse_ine_answer("\ufeff" + json.dumps([answer(cells)]), "a.json").rows
    assert rows["value"].tolist()[0] == 12.5
    assert math.isnan(rows["value"].tolist()[1])
    assert rows["sign"].tolist() == [None, "x"]


def test_the_real_answer_of_coimbra_is_read(real_data):
    path = next((real_data / "api_samples" / "ine").glob("*.json"))
    found = parse_ine_answer(path.read_text(encoding="utf-8-sig"), path.name)
    assert found.indicator == "0013284"
    assert set(municipality_of(found.rows["geocode"])) == {"0603"}
    assert found.rows["value"].isna().sum() == (found.rows["sign"].notna()).sum() > 0
    hotels = found.rows[found.rows["dim_3_t"] == "Hotéis"]
    assert hotels["value"].tolist() == [18]  # as the answer's text says


@pytest.mark.parametrize(
    ("document", "template"),
    [
        ({"a": 1}, messages.INE_UNREADABLE),
        ([1, 2], messages.INE_UNREADABLE),
        ([{"Sucesso": {"Falso": [{"Msg": "Código inválido."}]}}], messages.INE_REFUSED),
        ([answer([], code="1"), answer([], code="2")], messages.INE_SEVERAL),
        ([answer([])], messages.INE_EMPTY),
    ],
)
def test_other_answers_get_a_sentence(document, template):
    with pytest.raises(TerritoryError) as error:
        parse_ine_answer(json.dumps(document), "a.json")
    assert told(error, template)


def test_an_answer_is_told_from_a_table():
    assert looks_like_ine(json.dumps([answer([])]))
    assert not looks_like_ine("dico;ano;total\n0603;2023;1\n")


def test_people_of_ine_are_the_totals_alone():
    cells = [cell("1920603", "HM", "144"), cell("1920603", "H", "68"), cell("1920603", "M", "76")]
    rows = read_people(parse_ine_answer(json.dumps([answer(cells)]), "p"), "p")
    assert rows[["code", "year", "value"]].to_numpy().tolist() == [["0603", 2023, 144]]


def test_people_without_their_total_are_refused():
    cells = [cell("1920603", "Homens", "68"), cell("1920603", "Mulheres", "76")]
    with pytest.raises(TerritoryError) as error:
        read_people(parse_ine_answer(json.dumps([answer(cells)]), "p"), "p")
    assert told(error, messages.INE_NO_TOTAL)


# --- tables --------------------------------------------------------------------------------------


def read(tmp_path, text, encoding="cp1252"):
    path = tmp_path / "residuos.csv"
    path.write_bytes(text.encode(encoding))
    return read_amounts(open_rows(path), KINDS, path.name)


def test_rows_and_columns_a_kind_tell_the_same(tmp_path):
    long = read(
        tmp_path,
        "DICO;Município;Ano;Tipo de recolha;Valor\r\n"
        "0106;Espinho;2023;Recolha indiferenciada;1.200,5\r\n"
        "106;Espinho;2023;Seletiva;300\r\n",
    )
    wide = read(
        tmp_path,
        "Código;Concelho;Período;Indiferenciada;Recolha seletiva\r\n"
        "106;Espinho;Ano 2023;1200,5;300\r\n",
        "utf-8",
    )
    columns = ["code", "name", "year", "kind", "value"]
    expected = [
        ["0106", "Espinho", 2023, "mixed", 1200.5],
        ["0106", "Espinho", 2023, "selective", 300.0],
    ]
    assert long[columns].to_numpy().tolist() == expected
    assert wide[columns].to_numpy().tolist() == expected


def test_a_cell_with_code_and_name_is_taken_apart_and_regions_are_left_out(tmp_path, caplog):
    found = read(
        tmp_path,
        "Localização geográfica;Ano;Total\n1920603: Coimbra;2023;70000\n192: Região;2023;1\n",
        "utf-8",
    )
    assert found[["code", "name", "value"]].to_numpy().tolist() == [["0603", "Coimbra", 70000.0]]
    assert messages.CODES_UNREAD.split("{")[0][:5] in caplog.text


def test_a_repeated_row_counts_once_and_two_amounts_are_refused(tmp_path):
    head = "dico;ano;tipo;valor\n0106;2023;Total;100\n"
    assert read(tmp_path, head + "0106;2023;Total;100\n")["value"].tolist() == [100]
    with pytest.raises(TerritoryError) as error:
        read(tmp_path, head + "0106;2023;Total;101\n")
    assert told(error, messages.WASTE_TWICE)


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("nome;ano;total\nEspinho;2023;1\n", messages.WASTE_COLUMN_MISSING),
        ("dico;total\n0106;1\n", messages.WASTE_COLUMN_MISSING),
        ("dico;ano;qualquer\n0106;2023;1\n", messages.WASTE_COLUMN_MISSING),
        ("dico;ano;tipo;valor\n0106;2023;Coisas;1\n", messages.WASTE_NO_KIND),
        ("dico;ano;total\n0106;2023;n.d.\n", messages.WASTE_NO_ROWS),
        ("dico;ano;total\n0106;2023;-5\n", messages.WASTE_NO_ROWS),
    ],
)
def test_unfit_tables_get_a_sentence(tmp_path, text, template):
    with pytest.raises(TerritoryError) as error:
        read(tmp_path, text)
    assert told(error, template)


def test_unknown_kinds_are_named_and_left_out(tmp_path, caplog):
    found = read(tmp_path, "dico;ano;tipo;valor\n0106;2023;Total;9\n0106;2023;Coisas;1\n")
    assert found["value"].tolist() == [9]
    assert "Coisas" in caplog.text


def test_the_table_of_another_union_of_towns_has_no_municipality(real_data):
    path = real_data / "api_samples" / "residuos_recolha_seletiva_cim_centro.csv"
    with pytest.raises(TerritoryError) as error:
        read_amounts(open_rows(path), KINDS, path.name)
    assert told(error, messages.WASTE_COLUMN_MISSING)


# --- scores --------------------------------------------------------------------------------------


def test_kilograms_shares_and_change():
    # 500 t of 1000 people are 500 kg each, 100 t of them apart 20 %; 550 t of 1100 people again
    # 500 kg: no change.
    waste = amounts(
        ("0106", 2022, "total", 500), ("0106", 2022, "selective", 100),
        ("0106", 2023, "total", 550), ("0106", 2023, "selective", 121),
    )  # fmt: skip
    table = yearly_scores(waste, people(("0106", 2022, 1000), ("0106", 2023, 1100)))
    assert table["waste_kg_hab"].tolist() == [500, 500]
    assert table["selective_pct"].tolist() == pytest.approx([20, 22])
    assert table["mixed_t"].tolist() == [400, 429]
    assert math.isnan(table["change_pct"][0])
    assert table["change_pct"][1] == pytest.approx(0)


def test_the_country_of_2023():
    # Relatório Anual de Resíduos Urbanos 2023, second hand: 5.3 Mt and 505 kg a person, which
    # are 10.5 million people.
    table = yearly_scores(amounts(("0000", 2023, "total", 5.3e6)), people(("0000", 2023, 10.5e6)))
    assert table["waste_kg_hab"][0] == pytest.approx(505, abs=1)


def test_a_total_is_not_added_to_its_parts():
    waste = amounts(
        ("0106", 2023, "total", 100), ("0106", 2023, "mixed", 70),
        ("0106", 2023, "part", 10), ("0106", 2023, "selective", 30),
    )  # fmt: skip
    row = yearly_scores(waste, None).iloc[0]
    assert (row["total_t"], row["selective_t"]) == (100, 30)


def test_parts_make_the_selective_amount_and_both_make_the_total():
    waste = amounts(
        ("0106", 2023, "mixed", 70), ("0106", 2023, "part", 10), ("0106", 2023, "part", 5)
    )
    row = yearly_scores(waste, None).iloc[0]
    assert (row["total_t"], row["selective_t"]) == (85, 15)


def test_a_sum_that_differs_from_the_total_is_told(caplog):
    waste = amounts(
        ("0106", 2023, "total", 100), ("0106", 2023, "mixed", 50), ("0106", 2023, "selective", 30)
    )
    assert yearly_scores(waste, None)["total_t"].tolist() == [100]
    assert "1 %" in caplog.text


def test_years_without_common_people_are_refused_and_zero_people_are_unknown():
    waste = amounts(("0106", 2023, "total", 100))
    for known in (people(("0106", 2011, 10)), people(("0106", 2023, 0))):
        with pytest.raises(TerritoryError) as error:
            yearly_scores(waste, known)
        assert told(error, messages.WASTE_YEARS_APART)


def test_people_without_a_year_hold_for_all_with_a_warning(caplog):
    waste = amounts(("0106", 2022, "total", 100), ("0106", 2023, "total", 200))
    table = yearly_scores(waste, people(("0106", math.nan, 1000)))
    assert table["waste_kg_hab"].tolist() == [100, 200]
    assert "no year" in caplog.text


def test_only_parts_of_nothing_are_refused():
    with pytest.raises(TerritoryError) as error:
        yearly_scores(amounts(("0106", 2023, "mixed", 5)), None)
    assert told(error, messages.WASTE_NO_AMOUNT)


def test_the_order_of_rows_does_not_matter():
    waste = amounts(
        ("0106", 2022, "total", 5), ("0801", 2022, "total", 7), ("0106", 2023, "total", 6)
    )
    turned = yearly_scores(waste.iloc[::-1].reset_index(drop=True), None)
    pd.testing.assert_frame_equal(turned, yearly_scores(waste, None))


# --- targets -------------------------------------------------------------------------------------


def scored(year=2026):
    waste = amounts(("0106", year, "total", 100), ("0106", year, "selective", 20))
    return yearly_scores(waste, people(("0106", year, 200)))


def test_without_a_rate_there_is_no_distance_and_the_selective_share_has_no_target():
    rows = long_scores(scored(), read_targets())
    assert "recycling_pct" not in set(rows["indicator"])
    assert rows["target"].isna().all()


def test_the_next_target_due_counts():
    # 2026: 60 % until 2030. 45 % given is 15 points short; 12 % to landfill is 2 over the 10 of
    # 2035.
    scores = with_rates(scored(), {"recycling_pct": 45.0, "landfill_pct": 12.0})
    rows = long_scores(scores, read_targets()).set_index("indicator")
    assert rows.loc["recycling_pct", ["target", "target_year", "distance"]].tolist() == [
        60, 2030, -15,
    ]  # fmt: skip
    assert rows.loc["landfill_pct", ["target", "target_year", "distance"]].tolist() == [
        10, 2035, -2,
    ]  # fmt: skip
    last = latest_scores(scores, long_scores(scores, read_targets())).iloc[0]
    assert (last["recycling_target_pct"], last["recycling_distance_pct"]) == (60, -15)


def test_a_plan_of_ones_own_goes_before_and_a_municipality_before_all(tmp_path):
    path = tmp_path / "persu.csv"
    path.write_text(
        "municipality;indicator;year;target\n;recycling_pct;2030;58\n106;recycling_pct;2030;50\n"
        ";selective_kg_hab;2030;90\n",
        encoding="utf-8",
    )
    scores = with_rates(scored(), {"recycling_pct": 52.0, "landfill_pct": None})
    rows = long_scores(scores, read_targets(path)).set_index("indicator")
    assert rows.loc["recycling_pct", ["target", "distance"]].tolist() == [50, 2]
    # 20 t of 200 people are 100 kg each: 10 more than the plan's 90.
    assert rows.loc["selective_kg_hab", "distance"] == 10


def test_a_plan_with_an_unknown_indicator_is_refused(tmp_path):
    path = tmp_path / "persu.csv"
    path.write_text("municipality;indicator;year;target\n;reciclagem;2030;58\n", encoding="utf-8")
    with pytest.raises(TerritoryError) as error:
        read_targets(path)
    assert told(error, messages.TARGET_INDICATOR_UNKNOWN)


def test_access_of_a_flow_is_weighted_by_dwellings():
    # 100 dwellings with 50 % and 300 with 90 %: 80 %. The zone without the flow does not count.
    zones = pd.DataFrame(
        {
            "dtmnfr": ["010601", "010602", "010603", "080101"],
            "dwellings": [100, 300, 50, 10],
            "served_organic_pct": [50, 90, math.nan, 20],
        }
    )
    table = flow_access(zones, "dtmnfr")
    assert table.loc["0106", "access_organic_pct"] == pytest.approx(80)
    assert table.loc["0801", "access_organic_pct"] == 20
    assert table["access_oil_pct"].isna().all()
