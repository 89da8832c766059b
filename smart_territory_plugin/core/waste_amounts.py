"""Amounts of collected waste and numbers of people by municipality and year, as they come.

INE's answers (JSON), a table as text, or the rows of a layer become long rows of one form. Codes
are text; names never join anything (two municipalities are called Lagoa, two Calheta).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.ine_answer import (
    IneAnswer,
    is_total,
    looks_like_ine,
    municipality_of,
    parse_ine_answer,
)
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import code_text, plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.core.text_table import decoded_text, read_text_table
from smart_territory_plugin.core.vector import numeric
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

KINDS = ("total", "mixed", "selective", "part", "recycling_pct", "landfill_pct", "ignore")
"""What an amount may be, as ``waste_collection.csv`` says."""

_COLUMNS = {
    "code": (
        "dico dtmn geocod geocode code codigo cod municipality_code codigo_municipio"
        " cod_municipio codigo_concelho localizacao_geografica"
    ),
    "name": "municipio concelho municipality geodsg nome name designacao",
    "year": "ano year periodo period periodo_de_referencia_dos_dados",
    "kind": "tipo tipo_de_recolha tipo_recolha kind dim_3_t fluxo indicador",
    "value": "valor value toneladas tonnes quantidade quantidade_t peso_t",
    "population": (
        "populacao population habitantes residentes populacao_residente n_individuos pop"
    ),
}
_PLACE = re.compile(r"\s*([0-9A-Z]{3,9})\s*[:\-–]\s*(.+)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")


@dataclass(frozen=True)
class KindNames:
    """The table of kinds, read."""

    kind_of: Mapping[str, str]
    """The kind of each name, in the spelling of :func:`~.names.plain`."""
    table: str

    def of(self, name: object) -> str | None:
        """Return the kind of a name, None where the table has none."""
        return self.kind_of.get(plain(name))


def read_kind_names(path: Path | None = None) -> KindNames:
    """Return the kinds of ``waste_collection.csv``, or of a user's copy.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``WASTE_KIND_UNKNOWN`` for a code not in :data:`KINDS`.
    """
    table = read_table(path or resource("tables", "waste_collection.csv"), ["alias", "code"])
    found: dict[str, str] = {}
    for alias, code in table.rows.dropna().itertuples(index=False):
        if code not in KINDS:
            raise TerritoryError(
                messages.WASTE_KIND_UNKNOWN,
                table=table.path.name,
                code=code,
                known=", ".join(KINDS),
            )
        found[plain(alias)] = code
    return KindNames(found, table.path.name)


# --- any source to one table ---------------------------------------------------------------------


def open_rows(path: Path) -> pd.DataFrame | IneAnswer:
    """Return an answer of INE's, or the cells of a table as text.

    Raises
    ------
    TerritoryError
        As :func:`~.ine_answer.parse_ine_answer` and :func:`~.text_table.read_text_table`.
    """
    text, _ = decoded_text(path)
    if looks_like_ine(text):
        return parse_ine_answer(text, path.name)
    return read_text_table(path).cells


def read_amounts(source: pd.DataFrame | IneAnswer, kinds: KindNames, title: str) -> pd.DataFrame:
    """Return what each municipality collected, one row an amount.

    Parameters
    ----------
    source : pandas.DataFrame or IneAnswer
        Rows with municipality, year, kind and amount; or a column a kind.
    kinds : KindNames
        What each name of a kind means.
    title : str
        The source's name, for the sentences.

    Returns
    -------
    pandas.DataFrame
        ``code`` (four digits), ``name`` (None where unknown), ``year`` (int), ``kind`` (of
        :data:`KINDS`, without ``ignore``), ``word`` (as the source calls it) and ``value``
        (tonnes, or % for the rates; never NaN). Each amount stands once.

    Raises
    ------
    TerritoryError
        ``WASTE_COLUMN_MISSING``; ``WASTE_NO_KIND`` where no name of a kind is known;
        ``WASTE_TWICE`` where one amount is told in two ways; ``WASTE_NO_ROWS``.
    """
    rows = _ine_rows(source) if isinstance(source, IneAnswer) else _table_rows(source, kinds, title)
    rows["kind"] = pd.Series([kinds.of(word) for word in rows["word"]], rows.index, dtype="object")
    unknown = sorted({str(word) for word in rows["word"][rows["kind"].isna()]})
    if unknown and rows["kind"].isna().all():
        raise TerritoryError(
            messages.WASTE_NO_KIND, file=title, found=", ".join(unknown), table=kinds.table
        )
    if unknown:
        warn(messages.WASTE_UNKNOWN_KINDS, names=", ".join(unknown), table=kinds.table)
    rows = rows[rows["kind"].notna() & (rows["kind"] != "ignore")]
    return _clean(rows, ["code", "year", "word"], title)


def read_people(source: pd.DataFrame | IneAnswer, title: str) -> pd.DataFrame:
    """Return the people of each municipality and year.

    Parameters
    ----------
    source : pandas.DataFrame or IneAnswer
        Of INE's answer only the totals of sex, age and the like are read.
    title : str
        The source's name, for the sentences.

    Returns
    -------
    pandas.DataFrame
        ``code``, ``name``, ``year`` (int), ``word`` and ``value`` (people, never NaN).

    Raises
    ------
    TerritoryError
        As :func:`read_amounts`; ``INE_NO_TOTAL``.
    """
    if isinstance(source, IneAnswer):
        rows = _ine_rows(IneAnswer(source.indicator, source.title, "", source.of_totals()))
    else:
        found = _found(source)
        column = found.get("population") or found.get("value")
        if column is None:
            raise TerritoryError(
                messages.WASTE_COLUMN_MISSING,
                file=title,
                column="population",
                found=", ".join(map(str, source.columns)),
            )
        rows = _places(source, found, title)
        rows["value"] = numeric(source[column], column, title)
    return _clean(rows.assign(word="population"), ["code", "year"], title)


def _ine_rows(answer: IneAnswer) -> pd.DataFrame:
    rows, kind = answer.rows, ""
    if answer.dimensions:  # the first one is the kind of collection; others must not add up
        kind, *further = answer.dimensions
        for name in further:
            rows = rows[is_total(rows[name]) | is_total(rows[f"{name}_t"])]
    missing = rows["value"].isna()
    if missing.any():
        signs = sorted({str(sign) for sign in rows["sign"][missing] if sign is not None})
        note(messages.INE_SIGNS, count=int(missing.sum()), signs=" ".join(signs) or "–")
    code = municipality_of(rows["geocode"])
    others = code.isna()
    if others.any():
        note(messages.INE_OTHER_PLACES, count=int(others.sum()))
    words = rows[f"{kind}_t"] if answer.dimensions else pd.Series("total", rows.index)
    data = {"code": code, "name": rows["name"], "year": _years(rows["period"]), "word": words}
    return pd.DataFrame({**data, "value": rows["value"]})[~others]


def _table_rows(cells: pd.DataFrame, kinds: KindNames, title: str) -> pd.DataFrame:
    found = _found(cells)
    places = _places(cells, found, title)
    if "kind" in found and "value" in found:
        amounts = numeric(cells[found["value"]], found["value"], title)
        return places.assign(word=cells[found["kind"]], value=amounts)
    names = [str(name) for name in cells]
    wide = [name for name in names if name not in found.values() and kinds.of(name)]
    if not wide:
        raise TerritoryError(
            messages.WASTE_COLUMN_MISSING,
            file=title,
            column="total, mixed, selective",
            found=", ".join(map(str, cells.columns)),
        )
    return pd.concat(
        [places.assign(word=name, value=numeric(cells[name], name, title)) for name in wide],
        ignore_index=True,
    )


def _found(cells: pd.DataFrame) -> dict[str, str]:
    """Return the column of each role that the table has."""
    names = {"_".join(plain(name).split()): str(name) for name in reversed(list(cells.columns))}
    found = {}
    for role, known in _COLUMNS.items():
        own = next((names[name] for name in known.split() if name in names), None)
        if own is not None:
            found[role] = own
    return found


def _places(cells: pd.DataFrame, found: Mapping[str, str], title: str) -> pd.DataFrame:
    """Return code, name and year of each row."""
    for role in ("code", "year"):
        if role not in found:
            raise TerritoryError(
                messages.WASTE_COLUMN_MISSING,
                file=title,
                column={"code": "dico", "year": "ano"}[role],
                found=", ".join(map(str, cells.columns)),
            )
    texts = cells[found["code"]].astype("object")
    parts = [_PLACE.fullmatch(str(text)) for text in texts]
    bare = pd.Series(
        [part[1] if part else text for part, text in zip(parts, texts, strict=True)],
        index=cells.index,
        dtype="object",
    )
    names = [part[2] if part else None for part in parts]
    if "name" in found:
        names = list(cells[found["name"]])
    code = _municipalities(bare)
    unread = code.isna() & texts.notna()
    if unread.any():
        warn(messages.CODES_UNREAD, layer=title, field=found["code"], count=int(unread.sum()))
    places = {"code": code, "name": pd.Series(names, index=cells.index, dtype="object")}
    return pd.DataFrame({**places, "year": _years(cells[found["year"]])})


def _municipalities(texts: pd.Series) -> pd.Series:
    """Return the municipalities' digits of plain codes, or of INE's where the column has these.

    A plain code may have lost its zero; in a column of INE's a short code is a region's.
    """
    whole = texts.map(lambda value: str(value).strip().removesuffix(".0"))
    if whole.map(len).isin([5, 7]).any():
        return municipality_of(whole.where(whole.map(len) > 4, ""))
    return code_text(texts, 4)


def _years(periods: pd.Series) -> pd.Series:
    found = [_YEAR.search(str(period)) for period in periods]
    years = [float(year[1]) if year else float("nan") for year in found]
    return pd.Series(years, index=periods.index, dtype="float64")


def _clean(rows: pd.DataFrame, keys: list[str], title: str) -> pd.DataFrame:
    """Return the rows that say something, each once."""
    rows = rows.dropna(subset=["code", "year", "value"])
    negative = rows["value"] < 0
    if negative.any():
        warn(messages.WASTE_NEGATIVE, file=title, count=int(negative.sum()))
        rows = rows[~negative]
    if rows.empty:
        raise TerritoryError(messages.WASTE_NO_ROWS, file=title)
    before = len(rows)
    rows = rows.drop_duplicates([*keys, "value"])
    if len(rows) < before:
        note(messages.WASTE_REPEATED, file=title, count=before - len(rows))
    twice = rows.duplicated(keys)
    if twice.any():
        first = rows[twice].iloc[0]
        raise TerritoryError(
            messages.WASTE_TWICE,
            file=title,
            code=first["code"],
            year=int(first["year"]),
            kind=first["word"],
        )
    return rows.assign(year=rows["year"].astype("int64")).reset_index(drop=True)
