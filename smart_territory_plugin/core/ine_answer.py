"""Answers of INE's indicator service (``pindica.jsp``, JSON) as a table.

The service nests its rows in text keys by period, sends numbers as text, and where it has none
sends a sign of its conventions (``sinal_conv``: ``-`` nil or not applicable, ``x`` not available,
``…`` confidential, …). Such a row stays without a number and keeps its sign: it is never zero.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    pass

_MUNICIPALITY = re.compile(r"(?:[0-9A-Z]{3}|[0-9A-Z])?(\d{4})")
"""A NUTS III code (three signs) or a region (one) before the municipality's four digits."""
_TOTALS = {"t", "total", "hm", "pt"}


@dataclass(frozen=True)
class IneAnswer:
    """What INE answered.

    Attributes
    ----------
    indicator, title, updated : str
        The indicator's code, its description with the source, and the date of its last change.
    rows : pandas.DataFrame
        ``period``, ``geocode``, ``name`` (text), one ``dim_N`` (code) and ``dim_N_t`` (words) a
        further dimension, ``value`` (float64, NaN where INE has none) and ``sign`` (INE's sign
        for why, None where there is a number).
    """

    indicator: str
    title: str
    updated: str
    rows: pd.DataFrame

    @property
    def dimensions(self) -> list[str]:
        """The code columns of the dimensions beside period and place."""
        return [name for name in map(str, self.rows) if re.fullmatch(r"dim_\d+", name)]

    def of_totals(self) -> pd.DataFrame:
        """Return the rows that are the total of every further dimension.

        Raises
        ------
        TerritoryError
            ``INE_NO_TOTAL`` where there is none: parts of several levels would count twice.
        """
        keep = pd.Series(True, index=self.rows.index)
        for name in self.dimensions:
            keep &= is_total(self.rows[name]) | is_total(self.rows[f"{name}_t"])
        if not keep.any():
            raise TerritoryError(messages.INE_NO_TOTAL, title=self.title)
        return self.rows[keep]


def is_total(values: pd.Series) -> pd.Series:
    """Tell which codes or words of a dimension stand for its total."""
    return values.astype("object").map(lambda value: str(value).strip().casefold() in _TOTALS)


def looks_like_ine(text: str) -> bool:
    """Tell whether a file's text may be an answer of the service."""
    head = text[:4000].lstrip("\ufeff \r\n\t")
    return head.startswith(("[", "{")) and ("IndicadorCod" in head or '"Sucesso"' in text)


def parse_ine_answer(text: str, file: str) -> IneAnswer:
    """Return an answer of the service.

    Parameters
    ----------
    text : str
        The JSON as it came, with or without a byte order mark.
    file : str
        Its name, for the sentences.

    Returns
    -------
    IneAnswer

    Raises
    ------
    TerritoryError
        ``INE_UNREADABLE`` for other JSON or none; ``INE_REFUSED`` with INE's own words where it
        answered with an error; ``INE_SEVERAL`` where the file holds several indicators;
        ``INE_EMPTY`` for an answer without rows.
    """
    try:
        document = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        raise TerritoryError(messages.INE_UNREADABLE, file=file) from None
    answers = document if isinstance(document, list) else [document]
    if not answers or not all(isinstance(answer, dict) for answer in answers):
        raise TerritoryError(messages.INE_UNREADABLE, file=file)
    for answer in answers:
        _require_success(answer, file)
    codes = list(dict.fromkeys(str(answer.get("IndicadorCod", "")) for answer in answers))
    if len(codes) > 1:
        raise TerritoryError(messages.INE_SEVERAL, file=file, codes=", ".join(codes))
    rows = [row for answer in answers for row in _rows(answer, file)]
    if not rows:
        raise TerritoryError(messages.INE_EMPTY, file=file)
    first = answers[0]
    return IneAnswer(
        codes[0],
        str(first.get("IndicadorDsg", "")),
        str(first.get("DataUltimoAtualizacao", "")),
        _table(rows),
    )


def municipality_of(geocodes: pd.Series) -> pd.Series:
    """Return the municipality's four digits of INE's codes of places.

    INE writes a municipality as its region's code and these digits (``1920603``, ``1711106``,
    ``10603``). Codes of countries, regions and freguesias are no municipality.

    Returns
    -------
    pandas.Series
        Text of four digits, None where the place is no municipality; same index.
    """

    def one(value: object) -> str | None:
        found = _MUNICIPALITY.fullmatch(str(value).strip().upper())
        return found[1] if found else None

    return pd.Series([one(v) for v in geocodes], index=geocodes.index, dtype="object")


def _require_success(answer: dict[str, Any], file: str) -> None:
    told = answer.get("Sucesso")
    if told is False or (isinstance(told, dict) and "Falso" in told):
        failed = told.get("Falso") if isinstance(told, dict) else None
        words = failed[0].get("Msg", "") if isinstance(failed, list) and failed else ""
        raise TerritoryError(messages.INE_REFUSED, file=file, reason=words or "–")
    if not isinstance(answer.get("Dados"), dict):
        raise TerritoryError(messages.INE_UNREADABLE, file=file)


def _rows(answer: dict[str, Any], file: str) -> list[dict[str, Any]]:
    rows = []
    for period, cells in answer["Dados"].items():
        if not isinstance(cells, list) or not all(isinstance(cell, dict) for cell in cells):
            raise TerritoryError(messages.INE_UNREADABLE, file=file)
        rows += [{"period": str(period), **cell} for cell in cells]
    return rows


def _table(rows: list[dict[str, Any]]) -> pd.DataFrame:
    names = dict.fromkeys(name for row in rows for name in row)
    dimensions = [name for name in names if re.fullmatch(r"dim_\d+(_t)?", name)]
    for name in [name for name in dimensions if not name.endswith("_t")]:
        if f"{name}_t" not in dimensions:
            dimensions.append(f"{name}_t")

    def texts(name: str) -> pd.Series:
        return pd.Series([row.get(name) for row in rows], dtype="object")

    data = {"period": texts("period"), "geocode": texts("geocod"), "name": texts("geodsg")}
    data |= {name: texts(name) for name in dimensions}
    data["value"] = pd.Series([as_number(row.get("valor")) for row in rows], dtype="float64")
    signs = zip(texts("sinal_conv"), data["value"].isna(), strict=True)
    data["sign"] = pd.Series([sign if gap else None for sign, gap in signs], dtype="object")
    return pd.DataFrame(data)
