"""Asks INE's indicator service (``pindica.jsp``), one period a request.

A request may give 40 000 cells at most; a period of one indicator, with all its places, stays
below that for all but the widest. Facts of the service: see ``docs/methods/ine_indicator.md``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import refusal
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.ine_answer import IneAnswer, parse_ine_answer
from smart_territory_plugin.core.ine_codes import municipality_codes
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.names import code_text

ADDRESS = "https://www.ine.pt/ine/json_indicador/pindica.jsp"
MOST_CELLS = 40_000

_YEAR = re.compile(r"(19|20)\d{2}")
_CODE = re.compile(r"\d{7}")
_PERIOD = re.compile(r"S\d[A-Z0-9]{2,12}")


def indicator_code(text: str) -> str:
    """Return an indicator's seven digits, with the zeros that a spreadsheet took.

    Raises
    ------
    TerritoryError
        ``INE_CODE_UNFIT``.
    """
    code = text.strip().zfill(7)
    if not text.strip() or not _CODE.fullmatch(code):
        raise TerritoryError(messages.INE_CODE_UNFIT, code=text)
    return code


def period_codes(text: str) -> list[str]:
    """Return the codes of periods: a year is INE's annual code, ``all`` is ``T``.

    Raises
    ------
    TerritoryError
        ``INE_PERIOD_UNFIT``.
    """
    codes = []
    for part in filter(None, re.split(r"[;,\s]+", text.strip())):
        if _YEAR.fullmatch(part):
            codes.append(f"S7A{part}")
        elif part.casefold() in ("all", "todos", "t"):
            codes.append("T")
        elif _PERIOD.fullmatch(part.upper()):
            codes.append(part.upper())
        else:
            raise TerritoryError(messages.INE_PERIOD_UNFIT, period=part)
    return list(dict.fromkeys(codes)) or ["T"]


def wanted_codes(text: str) -> list[str]:
    """Return municipalities' codes of four digits; none for every place.

    Raises
    ------
    TerritoryError
        ``INE_PLACE_UNFIT`` for a name or another code: names are ambiguous.
    """
    parts = pd.Series([p for p in re.split(r"[;,\s]+", text.strip()) if p], dtype="object")
    codes = code_text(parts, 4)
    if codes.isna().any():
        raise TerritoryError(messages.INE_PLACE_UNFIT, code=parts[codes.isna()].iloc[0])
    return list(dict.fromkeys(codes))


def ask_ine(
    session: Session,
    address: str,
    indicator: str,
    periods: Sequence[str],
    language: str,
    progress: Progress = silent,
) -> IneAnswer:
    """Return an indicator for all places and some periods.

    Parameters
    ----------
    session : Session
        May go to the service's host.
    address : str
        Of ``pindica.jsp``.
    indicator : str
        Seven digits.
    periods : sequence of str
        As :func:`period_codes` returns them.
    language : str
        ``PT`` or ``EN``, for the words of the dimensions.
    progress : callable
        Called with the share done.

    Raises
    ------
    TerritoryError
        As :meth:`~.session.Session.get` and :func:`~.ine_answer.parse_ine_answer`.
    """
    answers = []
    for done, period in enumerate(periods):
        asked = {"op": "2", "varcd": indicator, "Dim1": period, "lang": language}
        answer = session.get(address, asked)
        if answer.status != 200:
            raise refusal(answer)
        text = answer.body.decode("utf-8-sig", errors="replace")
        answers.append(parse_ine_answer(text, f"{indicator} {period}"))
        if len(answers[-1].rows) >= MOST_CELLS:
            warn(messages.INE_CUT, period=period, most=MOST_CELLS)
        progress((done + 1) / len(periods))
    rows = pd.concat([answer.rows for answer in answers], ignore_index=True)
    return replace(answers[-1], rows=rows.drop_duplicates(ignore_index=True))


def by_municipality(answer: IneAnswer, wanted: Sequence[str]) -> pd.DataFrame:
    """Return an answer's rows with the municipality's code.

    Parameters
    ----------
    answer : IneAnswer
        In any form.
    wanted : sequence of str
        Municipalities' codes; empty for every place, also regions.

    Returns
    -------
    pandas.DataFrame
        ``code`` (four digits, None for other places) and the answer's columns.

    Raises
    ------
    TerritoryError
        ``INE_PLACES_MISSING`` where none of those wanted is there.
    """
    rows = answer.rows.copy()
    rows.insert(0, "code", municipality_codes(rows["geocod"], answer.title, census=True))
    if wanted:
        missing = sorted(set(wanted) - set(rows["code"].dropna()))
        if len(missing) == len(set(wanted)):
            raise TerritoryError(messages.INE_PLACES_MISSING, codes=", ".join(missing))
        if missing:
            warn(messages.INE_SOME_MISSING, codes=", ".join(missing))
        rows = rows[rows["code"].isin(wanted)]
    gaps = int(rows["value"].isna().sum())
    if gaps:
        signs = sorted({str(sign) for sign in rows["sign"].dropna()})
        note(messages.INE_SIGNS, count=gaps, signs=" ".join(signs) or "–")
    return rows.reset_index(drop=True)
