"""Urban waste of each municipality and year: totals and parts, nothing counted twice."""

from __future__ import annotations

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.waste_names import RATES, WasteNames

KEYS = ["code", "year"]

_SLACK_T, _SLACK = 1.0, 0.005
"""Tonnes, and share of the total, by which a total and its parts may differ: INE rounds both."""
_NEARLY_ALL = 90.0  # % of a total that parts alone make up: it may be the total of those parts


def join_flags(*flags: pd.Series) -> pd.Series:
    """Return the codes of several columns of flags in one text, None where there is none.

    Parameters
    ----------
    *flags : pandas.Series
        Text or None, one index.
    """
    rows = zip(*(column.to_list() for column in flags), strict=True)
    said = [dict.fromkeys(code for code in row if isinstance(code, str)) for row in rows]
    texts = ["; ".join(codes) for codes in said]
    return pd.Series([text or None for text in texts], index=flags[0].index, dtype="object")


def flag_where(mask: pd.Series, code: str) -> pd.Series:
    """Return ``code`` where the mask is true, None elsewhere."""
    flags = np.full(len(mask), None, dtype=object)
    flags[mask.fillna(False).to_numpy(dtype=bool)] = code
    return pd.Series(flags, index=mask.index, dtype="object")


def with_year(rows: pd.DataFrame, year: float | None, table: str) -> pd.DataFrame:
    """Return the amounts with the year of a table that names none.

    Raises
    ------
    TerritoryError
        ``YEAR_UNKNOWN`` where a row has no year and none was given.
    """
    years = rows["year"] if year is None else rows["year"].fillna(year)
    if years.isna().any():
        raise TerritoryError(messages.YEAR_UNKNOWN, table=table, count=int(years.isna().sum()))
    return rows.assign(year=years.astype("int64"))


def yearly_waste(rows: pd.DataFrame, names: WasteNames, table: str) -> pd.DataFrame:
    """Return the waste of every municipality and year.

    Parameters
    ----------
    rows : pandas.DataFrame
        From :func:`~.waste_table.read_amounts` with :func:`with_year`.
    names : WasteNames
        What the classes mean.
    table : str
        The table's name, for the log and the sentences.

    Returns
    -------
    pandas.DataFrame
        Index ``code``, ``year`` in order. ``waste_t``: the total as given, else undifferentiated
        and selective together. ``selective_t``: as given, else total less undifferentiated, else
        the sum of the materials where all are known. ``recycling_pct``, ``landfill_pct`` as
        given. All float, NaN where unknown. ``flag``: codes apart by “; ” or None:
        ``total_from_parts``, ``selective_from_rest``, ``selective_from_materials``,
        ``parts_differ`` (by more than 1 t and 0.5 %), ``selective_above_total``,
        ``selective_nearly_all``, ``negative``, ``sign … (total)`` (INE's
        convention, and of which class).

    Raises
    ------
    TerritoryError
        ``WASTE_TYPES_UNKNOWN`` with the words; ``WASTE_MISSING``; ``AMOUNT_TWICE``;
        ``RATE_UNFIT``.
    """
    kinds = {what: names.amount(what) if what else "total" for what in rows["what"].unique()}
    unknown = sorted(str(what) for what, kind in kinds.items() if kind is None)
    if unknown:
        raise TerritoryError(
            messages.WASTE_TYPES_UNKNOWN, table=table, types=", ".join(unknown), names=names.table
        )
    kept = rows.assign(kind=rows["what"].map(kinds))
    kept = _single(kept[~kept["kind"].isin(["none", "people"])], table)
    if kept.empty:
        raise TerritoryError(messages.WASTE_MISSING, table=table, names=names.table)
    negative = kept["value"] < 0
    if negative.any():
        warn(messages.AMOUNT_NEGATIVE, table=table, count=int(negative.sum()))
    kept = kept.assign(value=kept["value"].mask(negative), negative=negative)
    amounts = _by_kind(kept)
    _require_rates(amounts, table)
    result = _settled(amounts, table)
    signs = kept[(kept["kind"] != "part") & kept["sign"].notna()]
    pairs = zip(signs["sign"], signs["kind"], strict=True)
    said = [f"sign {sign} ({kind})" for sign, kind in pairs]
    flags = join_flags(
        _flags_of(pd.Series(said, index=signs.index, dtype="object"), signs, result.index),
        _flags_of(flag_where(kept["negative"], "negative"), kept, result.index),
        result["flag"],
    )
    return result.assign(flag=flags)


def names_of(rows: pd.DataFrame) -> pd.Series:
    """Return the last name that the rows give each municipality, for showing."""
    named = rows[rows["name"].notna() & (rows["name"] != "")]
    return named.groupby("code")["name"].last().astype("object")


def _single(rows: pd.DataFrame, table: str) -> pd.DataFrame:
    """Keep one row a municipality, year and class; two different numbers are no answer."""
    material = rows["what"].map(plain).where(rows["kind"] == "part", "")
    rows = rows.assign(material=material)
    keys = [*KEYS, "kind", "material"]
    known = rows.sort_values("value", na_position="last", kind="stable")
    found = known.dropna(subset=["value"]).groupby(keys)["value"]
    apart = found.max() - found.min() > 0
    if apart.any():
        code, year, kind, what = apart.index[apart][0]
        raise TerritoryError(
            messages.AMOUNT_TWICE, table=table, code=code, year=year, what=what or kind
        )
    return known.drop_duplicates(keys)


def _by_kind(rows: pd.DataFrame) -> pd.DataFrame:
    """Return a column a kind of amount; the materials together only where all are known."""
    parts = _outer(rows[rows["kind"] == "part"])
    known = parts.groupby(KEYS)["value"].agg(["sum", "count", "size"])
    columns = {
        kind: rows[rows["kind"] == kind].set_index(KEYS)["value"]
        for kind in ("total", "mixed", "selective", *RATES)
    }
    columns["parts"] = known["sum"].where(known["count"] == known["size"])
    present = {kind: values for kind, values in columns.items() if len(values)}
    table = pd.DataFrame(present).sort_index()
    return table.reindex(columns=list(columns)).astype("float64")


def _outer(parts: pd.DataFrame) -> pd.DataFrame:
    """Leave out the classes that INE's codes put inside another one that is there."""
    codes = [code for code in parts["inner"].unique() if code]
    inside = {
        code for code in codes if any(code != other and code.startswith(other) for other in codes)
    }
    return parts[~parts["inner"].isin(inside)]


def _settled(amounts: pd.DataFrame, table: str) -> pd.DataFrame:
    total, mixed = amounts["total"], amounts["mixed"]
    rest = total - mixed
    materials = amounts["parts"]
    selective = amounts["selective"].fillna(rest.where(rest >= 0)).fillna(materials)
    whole = total.fillna(mixed + selective)
    given = total - mixed - amounts["selective"]
    differ = given.abs() > np.maximum(_SLACK_T, _SLACK * total)
    above = selective > whole + np.maximum(_SLACK_T, _SLACK * whole)
    alone = amounts["selective"].isna() & rest.isna() & materials.notna() & total.notna()
    nearly = alone & (100 * materials >= _NEARLY_ALL * total) & ~above
    for template, rows in ((messages.PARTS_DIFFER, differ), (messages.SELECTIVE_ABOVE, above),
                           (messages.SELECTIVE_NEARLY_ALL, nearly)):  # fmt: skip
        if rows.any():
            code, year = rows.index[rows][0]
            warn(template, table=table, count=int(rows.sum()), code=code, year=year)
    flag = join_flags(
        flag_where(total.isna() & whole.notna(), "total_from_parts"),
        flag_where(amounts["selective"].isna() & (rest >= 0), "selective_from_rest"),
        flag_where(
            amounts["selective"].isna() & ~(rest >= 0) & materials.notna(),
            "selective_from_materials",
        ),
        flag_where(differ, "parts_differ"),
        flag_where(above, "selective_above_total"),
        flag_where(nearly, "selective_nearly_all"),
    )
    return pd.DataFrame(
        {
            "waste_t": whole,
            "selective_t": selective,
            **{f"{rate}_pct": amounts[rate] for rate in RATES},
            "flag": flag,
        }
    )


def _require_rates(amounts: pd.DataFrame, table: str) -> None:
    """Refuse rates that cannot be percentages."""
    for rate in RATES:
        known = amounts[rate].dropna()
        if (known > 100).any() or (len(known) and 0 < known.max() <= 1):
            raise TerritoryError(messages.RATE_UNFIT, table=table, value=float(known.max()))


def _flags_of(flags: pd.Series, rows: pd.DataFrame, index: pd.Index) -> pd.Series:
    """Return the flags of the rows of each municipality and year in one text."""
    table = rows[KEYS].assign(flag=flags.astype("object"))
    table = table[table["flag"].notna()].sort_values([*KEYS, "flag"])
    found: dict[object, str] = {}
    for code, year, flag in table.itertuples(index=False):
        said = found.get((code, year))
        found[code, year] = flag if said is None else f"{said}; {flag}"
    return pd.Series([found.get(key) for key in index], index=index, dtype="object")
