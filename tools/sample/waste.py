"""Urban waste and population of a town, as INE's indicator service would answer.

Nothing of it is INE's: the codes of the indicators do not exist, and the titles say so.
"""

from __future__ import annotations

import json
from pathlib import Path

from tools.sample.spec import Town

YEARS = (2022, 2023, 2024)
# kg an inhabitant and year, and the share of it collected selectively, in each of the years.
PER_PERSON = {
    "vila_mar": ((561.0, 14.2), (572.0, 17.5), (566.0, 21.3)),
    "serra_alta": ((402.0, 9.1), (396.0, 10.4), (399.0, 12.0)),
    "campo_raso": ((447.0, 12.6), (452.0, 13.9), (449.0, 16.2)),
}
# Residents at the end of a year against those of 2024.
GROWTH = {2021: 0.985, 2022: 0.99, 2023: 0.995, 2024: 1.0}
UNKNOWN = ("campo_raso", 2022)  # the split of this town and year is not published
FICTITIOUS = "DADOS FICTÍCIOS"


def answer(code: str, title: str, data: dict[str, list[dict]]) -> list[dict]:
    """Return an indicator in the form of INE's answer."""
    return [
        {
            "IndicadorCod": code,
            "IndicadorDsg": f"{FICTITIOUS}: {title}; Anual - território de exemplo",
            "MetaInfUrl": "",
            "DataExtracao": "2025-01-01T00:00:00.000+00:00",
            "DataUltimoAtualizacao": "2025-01-01",
            "UltimoPref": max(data),
            "Dados": data,
        }
    ]


def cell(place: tuple[str, str], number: int | None, **dimensions: str) -> dict:
    """Return one value, or INE's convention where there is none."""
    row = {"geocod": place[0], "geodsg": place[1], **dimensions}
    if number is None:
        return row | {
            "sinal_conv": "x",
            "sinal_conv_desc": "Valor não disponível",
            "ind_string": "x",
        }
    return row | {"ind_string": f"{number:,}".replace(",", " "), "valor": str(number)}


def residents(people: int, year: int) -> int:
    """Return the people at the end of a year."""
    return round(people * GROWTH[year])


def waste_answer(town: Town, region: str, people: int) -> list[dict]:
    """Return the tonnes by type of collection; the region's total is twelve times the town's."""
    data = {}
    for year, (per_person, share) in zip(YEARS, PER_PERSON[town.key], strict=True):
        mean = (residents(people, year - 1) + residents(people, year)) / 2
        total = round(per_person * mean / 1000)
        selective = round(total * share / 100)
        told = (town.key, year) != UNKNOWN
        here = (f"{region}{town.code}", town.name)
        rows = [cell((region, "Região fictícia"), 12 * total, dim_3="T", dim_3_t="Total")]
        for code, word, tonnes in (
            ("T", "Total", total),
            ("1", "Recolha indiferenciada", total - selective if told else None),
            ("2", "Recolha seletiva", selective if told else None),
        ):
            rows.append(cell(here, tonnes, dim_3=code, dim_3_t=word))
        data[str(year)] = rows
    title = "Resíduos urbanos recolhidos (t) por Localização geográfica e Tipo de recolha"
    return answer("9999901", title, data)


def people_answer(town: Town, region: str, people: int) -> list[dict]:
    """Return the residents by sex at the end of each year."""
    data = {}
    for year in GROWTH:
        number = residents(people, year)
        here = (f"{region}{town.code}", town.name)
        data[str(year)] = [
            cell(here, count, dim_3=code, dim_3_t=word)
            for code, word, count in (
                ("T", "HM", number),
                ("1", "H", number // 2),
                ("2", "M", number - number // 2),
            )
        ]
    title = "População residente (N.º) por Local de residência e Sexo"
    return answer("9999902", title, data)


def write_waste(folder: Path, town: Town, people: int) -> None:
    """Write both answers for a town with so many residents."""
    region = town.nuts["caop"][0]
    for name, document in (
        ("ine_residuos.json", waste_answer(town, region, people)),
        ("ine_populacao.json", people_answer(town, region, people)),
    ):
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        (folder / name).write_text(text + "\n", encoding="utf-8")
