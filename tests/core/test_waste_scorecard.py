"""Urban waste by municipality and year, from tables in many forms; numbers worked by hand."""

import json

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.waste_access import access_by_municipality, no_access
from smart_territory_plugin.core.waste_amounts import names_of, with_year, yearly_waste
from smart_territory_plugin.core.waste_names import read_waste_names
from smart_territory_plugin.core.waste_people import people_of, people_rows, yearly_people
from smart_territory_plugin.core.waste_score import (
    scorecard,
    with_rates,
    yearly_score,
    years_table,
)
from smart_territory_plugin.core.waste_table import PEOPLE_UNITS, WASTE_UNITS, read_amounts
from smart_territory_plugin.core.waste_targets import national_targets, own_targets

NAMES = read_waste_names()

# Two municipalities and two years in the form of INE's export: several lines of header, a column
# of conventions beside each number, the period only where it changes, regions, and a footer.
EXPORT = """Resíduos urbanos recolhidos (t) por Localização geográfica e Tipo de recolha; Anual
Período de referência dos dados;Localização geográfica (NUTS - 2013);;Tipo de recolha;;;;;
;;;Total;;Recolha indiferenciada;;Recolha seletiva;
;;;t;;t;;t;
2023;Portugal;PT;5 300 000;;4 000 000;;1 300 000;
;Região;16E;100 000;;;;;
;Um;16E0603;60 000,5;;50 000;;10 000,5;
;Dois;16E0607;8 000;*;x;;…;
2022;Um;16E0603;59 000;;50 000;;9 000;
Fonte: INE;;;;;;;;
"""
LONG = """DICO,Município,Ano,Tipo de recolha,Toneladas
0603,Um,2023,Total,60000.5
0603,Um,2023,Recolha indiferenciada,50000
0603,Um,2023,Recolha seletiva,10000.5
0607,Dois,2023,Total,8000
0603,Um,2022,Total,59000
0603,Um,2022,Recolha indiferenciada,50000
0603,Um,2022,Recolha seletiva,9000
"""
WIDE = """Código;Concelho;Ano;Total (t);Indiferenciada;Seletiva;Observações
603;Um;2023;60000,5;50000;10000,5;bom
607;Dois;2023;8000;;;
603;Um;2022;59000;50000;9000;
"""


@pytest.fixture
def table(tmp_path):
    def read(text, units=WASTE_UNITS, name="dados.csv", encoding="utf-8-sig", year=None):
        path = tmp_path / name
        path.write_text(text, encoding=encoding)
        rows = read_amounts(path, NAMES, units)
        return with_year(rows, year, name) if units == WASTE_UNITS else rows

    return read


@pytest.fixture
def waste(table):
    def read(text, **more):
        return yearly_waste(table(text, **more), NAMES, "dados.csv")

    return read


@pytest.fixture
def people(table):
    def read(text):
        return yearly_people(table(text, PEOPLE_UNITS, "gente.csv"), NAMES, "gente.csv")

    return read


def ine(rows, title="Resíduos urbanos recolhidos (t) por lugar e Tipo de recolha"):
    data: dict = {}
    for year, geocod, code, word, value in rows:
        row = {"geocod": geocod, "geodsg": "Lugar"}
        if word:
            row |= {"dim_3": code, "dim_3_t": word}
        row |= {"sinal_conv": "x"} if value is None else {"valor": str(value)}
        data.setdefault(str(year), []).append(row)
    return json.dumps([{"IndicadorCod": "1", "IndicadorDsg": title, "Dados": data}])


def amounts(frame):
    return {
        key: (row["waste_t"], row["selective_t"])
        for key, row in frame.iterrows()  # a handful of rows
    }


# --- reading -------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [EXPORT, LONG, WIDE], ids=["export", "long", "wide"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_every_form_of_table_gives_the_same_amounts(waste, text, encoding):
    found = amounts(waste(text, encoding=encoding))
    assert found["0603", 2023] == (60000.5, 10000.5)
    assert found["0603", 2022] == (59000, 9000)
    assert found["0607", 2023][0] == 8000
    assert np.isnan(found["0607", 2023][1])
    assert len(found) == 3


def test_the_order_of_rows_and_columns_does_not_matter(waste):
    head, *rows = LONG.strip().splitlines()
    cells = [line.split(",") for line in (head, *rows[::-1])]
    turned = "\n".join(",".join(line[::-1]) for line in cells)
    pd.testing.assert_frame_equal(waste(turned), waste(LONG))


def test_a_value_that_ine_does_not_give_is_unknown_and_says_why(waste):
    flags = waste(EXPORT)["flag"]
    assert flags["0607", 2023] == "sign * (total); sign x (mixed); sign … (selective)"
    assert flags["0603", 2023] is None


def test_a_running_number_is_no_code_of_a_municipality(waste):
    text = "Código;DICO;Ano;Total\n1;0603;2023;5\n2;0607;2023;6\n"
    assert list(waste(text).index) == [("0603", 2023), ("0607", 2023)]


def test_years_may_be_columns_and_the_type_a_row(waste):
    text = "DICO;Tipo;2022;2023\n0603;Total;100;110\n0603;Seletiva;10;22\n"
    assert amounts(waste(text)) == {("0603", 2022): (100, 10), ("0603", 2023): (110, 22)}


def test_years_may_be_spans_over_the_types(waste):
    text = ";;2022;;2023;\nDICO;Nome;Total;Seletiva;Total;Seletiva\n0603;Um;100;10;110;22\n"
    assert amounts(waste(text)) == {("0603", 2022): (100, 10), ("0603", 2023): (110, 22)}


def test_a_table_without_a_year_takes_the_one_given(waste, table):
    text = "DICO;Total\n0603;100\n"
    assert list(waste(text, year=2021).index) == [("0603", 2021)]
    with pytest.raises(TerritoryError, match="does not say the year of 1 values"):
        table(text)


def test_ines_answer_and_its_export_agree(waste):
    rows = [
        (2023, "PT", "T", "Total", 5300000),
        (2023, "1920603", "T", "Total", 60000.5),
        (2023, "1920603", "1", "Recolha indiferenciada", 50000),
        (2023, "1920603", "2", "Recolha seletiva", 10000.5),
        (2023, "1920607", "T", "Total", 8000),
        (2023, "1920607", "2", "Recolha seletiva", None),
        (2022, "1920603", "T", "Total", 59000),
        (2022, "1920603", "2", "Recolha seletiva", 9000),
    ]
    pd.testing.assert_frame_equal(
        waste(ine(rows), name="a.json").drop(columns="flag"), waste(EXPORT).drop(columns="flag")
    )


def test_places_of_one_name_stay_two(table):
    rows = [(2023, "1500806", "T", "Total", 1), (2023, "2004201", "T", "Total", 2)]
    read = table(ine(rows), name="a.json")
    assert set(read["name"]) == {"Lugar"}
    assert read["code"].tolist() == ["0806", "4201"]


def test_the_real_table_without_codes_is_a_sentence(real_data):
    path = real_data / "api_samples" / "residuos_recolha_seletiva_cim_centro.csv"
    with pytest.raises(TerritoryError, match="no column with the code of the municipality"):
        read_amounts(path, NAMES, WASTE_UNITS)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Nome;Ano;Total\nLagoa;2023;1\n", "add a column DICO"),
        ("DICO;Ano;Cor\n0603;2023;azul\n", "no column of numbers that is known"),
        ("DICO;Ano;Total\nPT;2023;1\n192;2023;1\n", "holds no municipality"),
        ("DICO;IndicadorCod;Ano;Total\n0603;1;2023;1\n0603;2;2023;1\n", "several indicators"),
        ("DICO;Ano;Total\n0603;2023;12.345\n", "decimal sign or between thousands"),
        ("", "no row below its header"),
    ],
)
def test_a_table_that_cannot_be_read_is_a_sentence(table, text, sentence):
    with pytest.raises(TerritoryError, match=sentence):
        table(text)


def test_an_answer_in_another_unit_is_a_sentence(table):
    rows = [(2023, "1920603", "", "", 1)]
    with pytest.raises(TerritoryError, match=r"in kg/ hab\., where t is needed"):
        table(ine(rows, "Resíduos por habitante (kg/ hab.)"), name="a.json")
    with pytest.raises(TerritoryError, match="in t, where N.º is needed"):
        table(ine(rows), PEOPLE_UNITS, "a.json")


# --- totals and parts ----------------------------------------------------------------------------


def one(waste, header, row, name="dados.csv"):
    return waste(f"DICO;Ano;{header}\n0603;2023;{row}\n", name=name).iloc[0]


def test_a_total_stands_and_its_parts_are_not_added(waste):
    found = one(waste, "Total;Indiferenciada;Seletiva;Vidro;Papel", "100;80;20;12;8")
    assert (found["waste_t"], found["selective_t"], found["flag"]) == (100, 20, None)


def test_what_is_not_given_is_found_from_the_rest(waste):
    found = one(waste, "Indiferenciada;Seletiva", "80;20")
    assert (found["waste_t"], found["flag"]) == (100, "total_from_parts")
    found = one(waste, "Total;Indiferenciada", "100;80")
    assert (found["selective_t"], found["flag"]) == (20, "selective_from_rest")
    found = one(waste, "Total;Vidro;Papel", "100;12;8")
    assert (found["selective_t"], found["flag"]) == (20, "selective_from_materials")


def test_materials_of_which_one_is_unknown_have_no_sum(waste):
    found = one(waste, "Total;Vidro;Papel", "100;12;x")
    assert np.isnan(found["selective_t"])


def test_materials_that_are_nearly_all_of_the_total_are_flagged(waste, caplog):
    found = one(waste, "Total;Vidro;Papel", "100;60;35")
    assert "selective_nearly_all" in found["flag"]
    assert "total of selective collection alone" in caplog.text


def test_a_class_inside_another_is_not_added_to_it(waste):
    rows = [
        (2023, "1920603", "T", "Total", 100),
        (2023, "1920603", "21", "Embalagens", 20),
        (2023, "1920603", "211", "Plástico", 15),
        (2023, "1920603", "212", "Metal", 5),
    ]
    assert waste(ine(rows), name="a.json").iloc[0]["selective_t"] == 20


def test_parts_that_differ_from_the_total_are_told(waste, caplog):
    found = one(waste, "Total;Indiferenciada;Seletiva", "1000;800;150")
    assert (found["waste_t"], found["flag"]) == (1000, "parts_differ")
    assert "first: 0603, 2023" in caplog.text
    assert one(waste, "Total;Indiferenciada;Seletiva", "1000;800;199")["flag"] is None  # rounding


def test_an_amount_below_zero_is_unknown(waste, caplog):
    found = one(waste, "Total;Seletiva", "-5;1")
    assert np.isnan(found["waste_t"])
    assert found["flag"] == "negative"


def test_the_same_row_twice_counts_once_and_two_numbers_are_a_sentence(waste):
    assert len(waste("DICO;Ano;Total\n0603;2023;100\n0603;2023;100\n")) == 1
    with pytest.raises(TerritoryError, match="two different numbers for 0603 in 2023"):
        waste("DICO;Ano;Total\n0603;2023;100\n0603;2023;101\n")


def test_unknown_types_are_listed_in_the_sentence(waste):
    text = "DICO;Ano;Tipo;Toneladas\n0603;2023;Total;1\n0603;2023;Recolha lunar;1\n"
    with pytest.raises(TerritoryError, match="not known: Recolha lunar"):
        waste(text)
    spans = "DICO;Ano;Tipo de recolha;\n;;Total;Recolha lunar\n0603;2023;2;1\n"
    with pytest.raises(TerritoryError, match="not known: Recolha lunar"):
        waste(spans)


def test_an_empty_type_is_no_total(waste):
    text = "DICO;Ano;Tipo;Toneladas\n0603;2023;Total;3\n0607;2023;;1\n"
    with pytest.raises(TerritoryError, match="not known: —"):
        waste(text)


def test_a_table_of_names_of_ones_own_knows_them(tmp_path, table):
    path = tmp_path / "nomes.csv"
    path.write_text("alias;meaning\nConc;code\nA;year\nLunar;total\nSol;none\n", encoding="utf-8")
    data = tmp_path / "d.csv"
    data.write_text("Conc;A;Lunar;Sol\n0603;2023;5;9\n", encoding="utf-8")
    names = read_waste_names(path)
    rows = with_year(read_amounts(data, names, WASTE_UNITS), None, "d.csv")
    assert yearly_waste(rows, names, "d.csv")["waste_t"].tolist() == [5]
    path.write_text("alias;meaning\nConc;lua\n", encoding="utf-8")
    with pytest.raises(TerritoryError, match="the meaning “lua”"):
        read_waste_names(path)


def test_columns_of_numbers_that_are_not_read_are_named(waste, caplog):
    waste("DICO;Ano;Total;Cascas\n0603;2023;100;7\n")
    assert "columns Cascas are not known" in caplog.text


def test_a_row_without_a_code_is_told(waste, caplog):
    waste("DICO;Ano;Total\n0603;2023;100\nTotal geral;2023;100\n")
    assert "1 rows with numbers have no code" in caplog.text


@pytest.mark.parametrize("rates", ["155", "0,55"])
def test_rates_that_are_no_percentages_are_a_sentence(waste, rates):
    with pytest.raises(TerritoryError, match="percentages from 0 to 100"):
        waste(f"DICO;Ano;Total;Taxa de reciclagem\n0603;2023;100;{rates}\n")


# --- people --------------------------------------------------------------------------------------

GENTE = "DICO;2021;2022;2023\n0603;900;1000;1100\n"


def test_a_year_is_shared_by_the_mean_of_its_two_ends(waste, people):
    index = waste(LONG).index
    # 2023: (1000 + 1100) ÷ 2; 2022: (900 + 1000) ÷ 2.
    held, flag = people_of(index, people(GENTE), "g", mean=True)
    assert (held["0603", 2023], held["0603", 2022]) == (1050, 950)
    assert flag["0607", 2023] == "no_population"
    held, _ = people_of(index, people(GENTE), "g", mean=False)
    assert held["0603", 2023] == 1100


def test_without_the_year_before_that_of_december_stands(waste, people):
    held, flag = people_of(
        waste(LONG).index, people("DICO;2022\n0603;1000\n0607;500\n"), "g", mean=True
    )
    assert (held["0603", 2022], flag["0603", 2022]) == (1000, "population_of_december")
    assert np.isnan(held["0603", 2023])


def test_a_population_without_a_year_holds_for_every_year(waste, people, caplog):
    held, flag = people_of(
        waste(LONG).index, people("DICO;População\n0603;1000\n0607;500\n"), "g", mean=False
    )
    assert held.tolist() == [1000, 1000, 500]
    assert set(flag) == {"population_fixed"}
    assert "used for every year" in caplog.text


def test_people_may_stand_in_the_table_of_waste(table):
    rows = table("DICO;Ano;Total;População\n0603;2023;100;1000\n")
    assert yearly_waste(rows, NAMES, "d")["waste_t"].tolist() == [100]
    assert yearly_people(people_rows(rows, NAMES), NAMES, "d").tolist() == [1000]


def test_men_and_women_are_not_counted_beside_both(table):
    rows = [(2023, "1920603", "T", "HM", 30), (2023, "1920603", "1", "H", 10)]
    read = table(ine(rows, "População residente (N.º) por Sexo"), PEOPLE_UNITS, "p.json")
    assert yearly_people(read, NAMES, "p").tolist() == [30]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("DICO;2023\n1106;500\n", "No municipality of the waste"),
        ("DICO;2011\n0603;500\n", r"\(2022, 2023\).*\(2011\) do not overlap"),
        ("DICO;2023\n0603;0\n", "population of 0603 in “gente.csv” is zero"),
        ("DICO;2023\n0603;x\n", "has no population"),
        ("DICO;Ano;População\n0603;2023;1\n0603;2023;2\n", "numbers for 0603 in 2023"),
        ("DICO;População\n0603;1\n0603;2\n", "numbers for 0603 in —"),
    ],
)
def test_a_population_that_does_not_fit_is_a_sentence(waste, people, text, sentence):
    with pytest.raises(TerritoryError, match=sentence):
        people_of(waste(LONG).index, people(text), "gente.csv", mean=False)


# --- the score -----------------------------------------------------------------------------------


@pytest.fixture
def score(waste, people):
    found = waste(LONG)
    gente = people("DICO;2022;2023\n0603;100000;120001\n0607;16000;16000\n")
    return yearly_score(found, *people_of(found.index, gente, "g", mean=False))


def test_amounts_a_person_shares_and_changes(score):
    # 0603 in 2022: 59 000 t ÷ 100 000 = 590 kg, 9000 ÷ 100 000 = 90 kg, 9 ÷ 59 = 15.2542 %.
    # In 2023: 60 000.5 t ÷ 120 001 = 500 kg, 10 000.5 ÷ 120 001 = 83.3368 kg, 16.66736 %.
    before, now = score.loc[("0603", 2022)], score.loc[("0603", 2023)]
    assert (before["waste_pc_kg"], before["selective_pc_kg"]) == (590, 90)
    assert now["waste_pc_kg"] == 500
    assert now["selective_pc_kg"] == pytest.approx(83.3368, abs=1e-4)
    assert now["selective_pct"] == pytest.approx(16.66736, abs=1e-5)
    assert now["waste_change_kg"] == -90
    assert now["selective_change_pp"] == pytest.approx(16.66736 - 15.25424, abs=1e-5)
    assert np.isnan(before["waste_change_kg"])
    # Portugal in 2023, as APA's report is quoted: 505 kg a person, 1.4 kg a day.
    assert round(505 / 365, 1) == 1.4


def test_portugal_of_2023(waste, people):
    """APA as quoted: 5.3 Mt and 505 kg; 10.5 million people are between the two."""
    found = waste("DICO;Ano;Total\n0603;2023;5300000\n")
    gente = people("DICO;2023\n0603;10500000\n")
    score = yearly_score(found, *people_of(found.index, gente, "g", mean=False))
    assert score["waste_pc_kg"].iloc[0] == pytest.approx(505, rel=0.01)  # 5.3 is rounded


def test_a_gap_of_years_has_no_change(waste, people):
    found = waste("DICO;Ano;Total\n0603;2021;100\n0603;2023;120\n")
    gente = people("DICO;População\n0603;1000\n")
    score = yearly_score(found, *people_of(found.index, gente, "g", mean=False))
    assert score["waste_change_kg"].isna().all()


@pytest.mark.parametrize("amounts", ["0;0", "10;12"])
def test_no_share_where_there_is_no_waste_or_less_than_its_part(waste, people, amounts):
    found = waste(f"DICO;Ano;Total;Seletiva\n0603;2023;{amounts}\n")
    gente = people("DICO;População\n0603;1000\n")
    score = yearly_score(found, *people_of(found.index, gente, "g", mean=False))
    assert score["selective_pct"].isna().all()


def card_of(score, targets=None, access=None):
    access = no_access() if access is None else access
    targets = national_targets() if targets is None else targets
    years = years_table(score, pd.Series({"0603": "Um"}), targets, access)
    return years, scorecard(score, years, access)


def test_the_distance_to_the_targets_needs_a_rate(score):
    years, card = card_of(score)
    assert years["target"].isna().all()
    assert card["recycling_distance_pp"].isna().all()
    years, card = card_of(with_rates(score, {"recycling_pct": 58.0, "landfill_pct": 59.0}))
    mine = years[(years["municipality"] == "0603") & years["target"].notna()]
    told = mine[["indicator", "target_year", "target", "distance"]].itertuples(index=False)
    # 55 − 58, 60 − 58, 65 − 58; landfill 59 − 10.
    assert [tuple(row) for row in told] == [
        ("recycling_pct", 2025, 55, -3),
        ("recycling_pct", 2030, 60, 2),
        ("recycling_pct", 2035, 65, 7),
        ("landfill_pct", 2035, 10, 49),
    ]
    row = card.loc["0603"]
    assert (row["recycling_target_pct"], row["recycling_target_year"]) == (55, 2025)
    assert (row["recycling_distance_pp"], row["landfill_distance_pp"]) == (-3, 49)
    assert "selective_pct" not in set(years.loc[years["target"].notna(), "indicator"])


def test_a_rate_holds_for_the_latest_year_alone(score):
    rated = with_rates(score, {"recycling_pct": 30.0, "landfill_pct": None})
    assert rated["recycling_pct"].dropna().to_dict() == {("0603", 2023): 30, ("0607", 2023): 30}


def test_a_rate_of_the_table_stands(waste, people):
    found = waste("DICO;Ano;Total;Taxa de reciclagem;Aterro\n0603;2023;100;31,5 %;59\n")
    gente = people("DICO;População\n0603;1000\n")
    score = yearly_score(found, *people_of(found.index, gente, "g", mean=False))
    rated = with_rates(score, {"recycling_pct": 50.0, "landfill_pct": 50.0})
    assert rated[["recycling_pct", "landfill_pct"]].iloc[0].tolist() == [31.5, 59]


def test_own_targets_are_told_and_come_before_the_national_ones(score, tmp_path):
    path = tmp_path / "metas.csv"
    path.write_text(
        "municipality;year;indicator;target\n603;2024;recycling_pct;40,5\n"
        "0603;2030;waste_pc_kg;480\ntodos;2025;selective_pct;15\n",
        encoding="cp1252",
    )
    targets = pd.concat([national_targets(), own_targets(path)], ignore_index=True)
    rated = with_rates(score, {"recycling_pct": 30.0, "landfill_pct": None})
    years, card = card_of(rated, targets)
    row = card.loc["0603"]
    assert (row["recycling_target_pct"], row["recycling_distance_pp"]) == (40.5, 10.5)
    # 500 kg against 480, 16.7 % against 15: one of three is met.
    assert (row["own_targets"], row["own_targets_met"]) == (3, 1)
    assert card.loc["0607", "recycling_target_pct"] == 55
    kilos = years[(years["indicator"] == "waste_pc_kg") & years["target"].notna()]
    assert kilos["distance"].tolist() == [110, 20]  # 590 and 500 less 480
    assert card.loc["0607", "own_targets"] == 0  # its share is not known


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("0603;2030;lua;1", "row 1, has no target that can be read"),
        ("0603;2030;waste_pc_kg;", "row 1, has no target"),
        ("Lagoa;2030;waste_pc_kg;1", "“Lagoa” where the code"),
    ],
)
def test_a_target_that_cannot_be_read_is_a_sentence(tmp_path, row, sentence):
    path = tmp_path / "metas.csv"
    path.write_text(f"municipality;year;indicator;target\n{row}\n", encoding="utf-8")
    with pytest.raises(TerritoryError, match=sentence):
        own_targets(path)


def test_the_latest_year_of_each_municipality_and_a_flag_where_others_have_a_later_one(
    waste, people
):
    found = waste("DICO;Ano;Total\n0603;2022;1\n0607;2023;1\n0603;2023;x\n")
    gente = people("DICO;População\n0603;1000\n0607;1000\n")
    score = yearly_score(found, *people_of(found.index, gente, "g", mean=False))
    _, card = card_of(score)
    assert card["year"].to_dict() == {"0603": 2022, "0607": 2023}
    assert "older_year" in card.loc["0603", "flag"]


def test_years_and_names_of_a_municipality(score, table):
    years, _ = card_of(score)
    assert years["name"].tolist().count("Um") == (years["municipality"] == "0603").sum()
    assert names_of(table(LONG)).to_dict() == {"0603": "Um", "0607": "Dois"}
    # Per municipality and year: people, total, selective, two amounts a person, the share; of
    # 0607 only the three that do not need the selective part.
    assert len(years) == 6 + 6 + 3


# --- access --------------------------------------------------------------------------------------


def test_access_is_weighted_by_dwellings_and_joined_by_the_zones_code():
    zones = pd.DataFrame(
        {
            "dtmnfr": ["060301", "060302", "110601"],
            "dwellings": [100.0, 300.0, 50.0],
            "served_organic_pct": [100.0, 20.0, np.nan],
            "served_glass_pct": [50.0, 50.0, 50.0],
        }
    )
    found = access_by_municipality(zones, "z")
    # (100 · 100 + 300 · 20) ÷ 400 = 40 %.
    assert found.loc["0603", "access_organic_pct"] == 40
    assert np.isnan(found.loc["1106", "access_organic_pct"])
    assert found.loc["1106", "access_glass_pct"] == 50
    assert found["access_oil_pct"].isna().all()


def test_another_layer_is_no_access():
    with pytest.raises(TerritoryError, match="no result by zone"):
        access_by_municipality(pd.DataFrame({"dtmnfr": ["060301"], "served_pct": [1.0]}), "z")


def test_access_stands_in_both_results_without_a_year(score):
    access = access_by_municipality(
        pd.DataFrame(
            {"dtmnfr": ["060301"], "dwellings": [10], "served_organic_pct": [70.0]},
        ),
        "z",
    )
    years, card = card_of(score, access=access)
    assert card.loc["0603", "access_organic_pct"] == 70
    row = years[years["indicator"] == "access_organic_pct"].iloc[0]
    assert (row["value"], row["unit"]) == (70, "%")
    assert pd.isna(row["year"])
