"""What INE's indicator service answers (``pindica.jsp``), read into one table."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.vector import as_number

_UNIT = re.compile(r"\(([^()]*)\)")
_DIMENSION = re.compile(r"dim_\d+")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TOTALS = ("total", "hm")  # “HM”: men and women
_PLACE = ("geocod", "geodsg")
_MARKS = ("utf-8-sig", "utf-16", "cp1252")


@dataclass(frozen=True)
class IneAnswer:
    """One indicator as INE gives it.

    Attributes
    ----------
    indicator, title, unit, updated : str
        INE's code (``0012769``), its title, the unit in the title's first brackets (``t``,
        ``N.º``), the day of INE's last update; empty where the answer does not say it.
    dimensions : tuple of str
        The columns of ``rows`` that part a place's value, such as ``dim_3``; ``dim_3_t`` holds
        the words of ``dim_3``.
    rows : pandas.DataFrame
        A row a value: ``period`` (INE's text), ``year`` (float, NaN where the period names no
        year or several), ``geocod``, ``geodsg``, the dimensions with their words, ``value``
        (float, NaN where INE gives none: never zero), ``sign`` and ``sign_text`` (INE's
        convention and its words, None without).
    """

    indicator: str
    title: str
    unit: str
    updated: str
    dimensions: tuple[str, ...]
    rows: pd.DataFrame


def is_json(path: Path) -> bool:
    """Tell whether a file begins like JSON, whatever its name; False where it cannot be read."""
    try:
        with path.open("rb") as file:
            start = file.read(64)
    except OSError:
        return False
    return start.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1] in (b"[", b"{")


def read_ine_answer(path: Path) -> IneAnswer:
    """Return the answer that a file holds.

    Parameters
    ----------
    path : pathlib.Path
        What ``pindica.jsp`` gave, saved as it came (UTF-8 with or without a byte-order mark,
        UTF-16 or Windows-1252).

    Raises
    ------
    TerritoryError
        ``TABLE_UNREADABLE``; as :func:`parse_ine_answer`.
    """
    try:
        raw = path.read_bytes()
    except OSError as fault:
        raise TerritoryError(
            messages.TABLE_UNREADABLE, path=str(path), reason=fault.strerror or str(fault)
        ) from fault
    for encoding in _MARKS if raw[:2] not in (b"\xff\xfe", b"\xfe\xff") else _MARKS[1:]:
        try:
            return parse_ine_answer(raw.decode(encoding), path.name)
        except UnicodeDecodeError:
            continue
    raise TerritoryError(messages.INE_NOT_JSON, name=path.name)


def parse_ine_answer(text: str, name: str) -> IneAnswer:
    """Return the answer in a text of JSON.

    Parameters
    ----------
    text : str
        A list of one answer, or of several of one indicator (INE gives at most 40 000 cells at
        a time); one answer without the list is taken too.
    name : str
        What the user knows the answer by, for the sentences.

    Returns
    -------
    IneAnswer

    Raises
    ------
    TerritoryError
        ``INE_NOT_JSON``, ``INE_REFUSED`` (INE's own words), ``INE_NO_DATA``,
        ``INE_TWO_INDICATORS``.

    Notes
    -----
    INE, ``json_indicador/pindica.jsp?op=2``: a refusal comes as
    ``[{"Sucesso": {"Falso": [{"Msg": …}]}}]`` with status 200; numbers are text with a decimal
    dot; a value that is missing has ``sinal_conv`` and no ``valor``.
    """
    try:
        document = json.loads(text.lstrip("\ufeff"))
    except ValueError as fault:
        raise TerritoryError(messages.INE_NOT_JSON, name=name) from fault
    answers = document if isinstance(document, list) else [document]
    if not answers or not all(isinstance(answer, dict) for answer in answers):
        raise TerritoryError(messages.INE_NOT_JSON, name=name)
    for answer in answers:
        _require_success(answer, name)
    codes = list(dict.fromkeys(_text(answer.get("IndicadorCod")) for answer in answers))
    if len(codes) > 1:
        raise TerritoryError(messages.INE_TWO_INDICATORS, name=name, codes=", ".join(codes))
    rows = _table([row for answer in answers for row in _rows(answer, name)])
    if rows.empty:
        raise TerritoryError(messages.INE_NO_DATA, name=name)
    title = _text(answers[0].get("IndicadorDsg"))
    unit = _UNIT.search(title)
    dimensions = sorted(name for name in map(str, rows.columns) if _DIMENSION.fullmatch(name))
    return IneAnswer(
        indicator=codes[0],
        title=title,
        unit=unit[1].strip() if unit else "",
        updated=max(_text(answer.get("DataUltimoAtualizacao")) for answer in answers),
        dimensions=tuple(dimensions),
        rows=rows,
    )


def year_of(period: object) -> float:
    """Return the year that a period names, NaN where it names none or more than one."""
    years = set(_YEAR.findall(str(period)))
    return float(years.pop()) if len(years) == 1 else float("nan")


def totals_only(answer: IneAnswer, name: str, *, apart_from: Sequence[str] = ()) -> pd.DataFrame:
    """Return the rows that are the total of every dimension.

    Parameters
    ----------
    answer : IneAnswer
        Any answer.
    name : str
        What the user knows it by.
    apart_from : sequence of str
        Dimensions that stay as they are.

    Returns
    -------
    pandas.DataFrame
        Rows of ``answer.rows``: those whose dimension has the code ``T`` or the word “Total” or
        “HM”. Parts are never summed beside their total.

    Raises
    ------
    TerritoryError
        ``INE_WITHOUT_TOTAL`` for a dimension without such a row.
    """
    rows = answer.rows
    for dimension in answer.dimensions:
        if dimension in apart_from:
            continue
        words = rows.get(f"{dimension}_t", rows[dimension])
        whole = rows[dimension].map(plain).eq("t") | words.map(plain).isin(_TOTALS)
        if not whole.any():
            found = ", ".join(str(word) for word in words.dropna().unique()[:6])
            raise TerritoryError(
                messages.INE_WITHOUT_TOTAL, name=name, dimension=dimension, found=found
            )
        rows = rows[whole]
    return rows


def _require_success(answer: dict[str, Any], name: str) -> None:
    """Raise INE's own words where it says that the question was wrong."""
    success = answer.get("Sucesso")
    if success is None or success is True or plain(success) in ("true", "verdadeiro"):
        return
    refusals = success.get("Falso") if isinstance(success, dict) else None
    if isinstance(success, dict) and refusals is None:
        return
    first = refusals[0] if isinstance(refusals, list) and refusals else answer
    reason = _text(first.get("Msg")) if isinstance(first, dict) else ""
    raise TerritoryError(messages.INE_REFUSED, name=name, reason=reason or "Sucesso: false")


def _rows(answer: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the answer's values, each with its period."""
    data = answer.get("Dados")
    if not isinstance(data, dict):
        raise TerritoryError(messages.INE_NO_DATA, name=name)
    rows: list[dict[str, Any]] = []
    for period, cells in data.items():
        if isinstance(cells, list):
            rows += [{"period": period, **cell} for cell in cells if isinstance(cell, dict)]
    return rows


def _table(cells: list[dict[str, Any]]) -> pd.DataFrame:
    """Return the values as a table whose texts are text and whose gaps are None or NaN."""
    names = dict.fromkeys(name for cell in cells for name in cell)
    extra = sorted(name for name in names if re.fullmatch(r"dim_\d+(_t)?", name))
    texts = {
        name: pd.Series([_text(cell.get(name)) or None for cell in cells], dtype="object")
        for name in ("period", *_PLACE, *extra)
    }
    numbers = [_number(cell.get("valor")) for cell in cells]
    marks = {
        column: pd.Series([_text(cell.get(name)) or None for cell in cells], dtype="object")
        for column, name in (("sign", "sinal_conv"), ("sign_text", "sinal_conv_desc"))
    }
    table = pd.DataFrame({**texts, "value": pd.Series(numbers, dtype="float64"), **marks})
    years = {period: year_of(period) for period in table["period"].unique()}
    table.insert(1, "year", table["period"].map(years).astype("float64"))
    return table


def _number(value: Any) -> float:
    """Return INE's number: text with a decimal dot; an empty one is no zero."""
    if value is None or isinstance(value, bool):
        return float("nan")
    return as_number(value)


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()
