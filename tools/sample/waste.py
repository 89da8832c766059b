"""A town's waste and population in the form in which INE answers, marked as fictitious."""

from __future__ import annotations

import json
from pathlib import Path

YEARS = (2021, 2022, 2023)
_KILOS = {2021: 480, 2022: 490, 2023: 500}
_SELECTIVE = {2021: 0.18, 2022: 0.20, 2023: 0.22}
_CONFIDENTIAL = {"sinal_conv_desc": "Confidencial"}
_MARK = "DADOS FICTÍCIOS (fictitious data), na forma em que o INE responde: "


def write_answers(home: Path, code: str, name: str, people: int) -> None:
    """Write ``residuos.json`` and ``populacao.json``.

    480, 490 and 500 kg a person and year, of which 18 to 22 % collected apart; one
    value is confidential, as INE's are at times.
    """
    waste, residents = {}, {}
    place = {"geocod": f"999{code}", "geodsg": name}
    for year in YEARS:
        total = people * _KILOS[year] / 1000
        selective = total * _SELECTIVE[year]
        amounts = (("T", "Total", total), ("1", "Recolha indiferenciada", total - selective))
        amounts = (*amounts, ("2", "Recolha seletiva", selective))
        waste[str(year)] = [
            place | {"dim_3": key, "dim_3_t": word, "valor": f"{tonnes:.1f}"}
            for key, word, tonnes in amounts
        ]
        waste[str(year)].append(
            place | {"dim_3": "3", "dim_3_t": "Outros", "sinal_conv": "…"} | _CONFIDENTIAL
        )
        residents[str(year)] = [
            place | {"dim_3": "T", "dim_3_t": "HM", "valor": str(people)},
            place | {"dim_3": "1", "dim_3_t": "H", "valor": str(people // 2)},
            place | {"dim_3": "2", "dim_3_t": "M", "valor": str(people - people // 2)},
        ]
    _write(home / "residuos.json", "0000000", "Resíduos urbanos recolhidos (t)", waste)
    _write(home / "populacao.json", "0000001", "População residente (N.º)", residents)


def _write(path: Path, code: str, title: str, data: dict[str, list]) -> None:
    answer = {
        "IndicadorCod": code,
        "IndicadorDsg": _MARK + title,
        "DataUltimoAtualizacao": "2025-01-01",
        "UltimoPref": str(YEARS[-1]),
        "Dados": data,
        "Sucesso": {"Verdadeiro": [{"Msg": "OK"}]},
    }
    path.write_text(json.dumps([answer], ensure_ascii=False) + "\n", encoding="utf-8")
