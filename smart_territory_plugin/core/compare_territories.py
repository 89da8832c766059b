"""The same indicators of several municipalities side by side, on one scale."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.goalposts import scores
from smart_territory_plugin.core.index_input import chosen_period, period_texts
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.source_names import bare_source, said
from smart_territory_plugin.core.values import MUNICIPALITY

REMARKS = ("method", "unit", "period", "source", "missing")
"""What a row says beside its numbers; the column ``remarks`` holds a tuple of them."""
SPREAD = ("zones_n", "zones_min", "zones_q1", "zones_median", "zones_q3", "zones_max")
"""How the zones of a municipality are spread."""

_CELL = ["indicator", "dimension", "scenario"]


def chosen_rows(values: pd.DataFrame, period: str = "") -> pd.DataFrame:
    """Return one value of each municipality, zone and indicator.

    Parameters
    ----------
    values : pandas.DataFrame
        VALUES of all municipalities.
    period : str
        As :func:`~.index_input.period_texts` writes it, a whole year also as its first and last
        day; empty for the last of which each municipality has a value of the indicator.

    Returns
    -------
    pandas.DataFrame
        VALUES with ``period``; ``dimension`` and ``scenario`` are text.

    Raises
    ------
    TerritoryError
        ``COMPARE_NO_TERRITORY``; ``COMPARE_NO_MUNICIPALITY``; ``COMPARE_NO_REFERENCE``;
        ``COMPARE_ONE_TERRITORY``; ``INDEX_VALUE_TWICE``.
    """
    rows = _told(values)
    rows = rows.assign(
        period=period_texts(rows),
        dimension=rows["dimension"].fillna(""),
        scenario=rows["scenario"].fillna(""),
    )
    period = chosen_period(period)
    if period and period not in set(rows["period"]):
        known = ", ".join(sorted(set(rows["period"])))
        raise TerritoryError(messages.COMPARE_NO_REFERENCE, period=period, periods=known)
    territories = sorted(set(rows["territory"]))
    if len(territories) < 2:
        raise TerritoryError(messages.COMPARE_ONE_TERRITORY, territory=territories[0])
    rows = rows[rows["period"] == (period or _last_period(rows))]
    keys = ["territory", "zone_level", "zone_code", *_CELL]
    rows = rows[~rows.duplicated([*keys, "value"])]
    twice = rows[rows.duplicated(keys)]
    if len(twice):
        row = twice.iloc[0]
        raise TerritoryError(
            messages.INDEX_VALUE_TWICE,
            layer=row["territory"],
            zone=row["zone_code"],
            indicator=row["indicator"],
            period=row["period"] or "—",
        )
    return rows.reset_index(drop=True)


def _told(values: pd.DataFrame) -> pd.DataFrame:
    """Return the rows that say their municipality and indicator; the others are counted."""
    rows = values.dropna(subset=["territory", "indicator"])
    if rows.empty:
        raise TerritoryError(messages.COMPARE_NO_TERRITORY)
    if not (rows["zone_level"] == MUNICIPALITY).any():
        raise TerritoryError(messages.COMPARE_NO_MUNICIPALITY)
    if len(rows) < len(values):
        warn(messages.COMPARE_TERRITORY_UNTOLD, count=len(values) - len(rows))
    return rows


def _last_period(rows: pd.DataFrame) -> pd.Series:
    """Return for each row the last period with a value of its municipality and indicator.

    A value of the municipality itself goes before those of its zones, and any before none.
    """
    cell = [rows[key] for key in ("territory", *_CELL)]
    told = rows["value"].notna()
    found = rows["period"].groupby(cell).transform("max")
    for kept in (told, told & (rows["zone_level"] == MUNICIPALITY)):
        last = rows["period"].where(kept, "").groupby(cell).transform("max")
        found = last.where(last != "", found)
    return found


def compare_territories(
    rows: pd.DataFrame, posts: pd.DataFrame, names: Mapping[str, str]
) -> pd.DataFrame:
    """Return a row an indicator and municipality; none is left out.

    Parameters
    ----------
    rows : pandas.DataFrame
        As :func:`chosen_rows` returns them: whole municipalities and their zones.
    posts : pandas.DataFrame
        Direction and goalposts, as :func:`~.goalposts.goalposts` returns them.
    names : mapping of str to str
        From a municipality's code to its name, as far as known.

    Returns
    -------
    pandas.DataFrame
        ``indicator``, ``unit``, ``dimension``, ``scenario``, ``territory``, ``territory_name``,
        ``period``, ``value``, ``band``, ``score`` (0–100), ``rank`` (1 is the best; equal values
        share the better place), ``ranked_n``, ``from_best`` and ``from_median`` (value less that
        of the best one and less the median, in the unit), :data:`SPREAD`, ``base_n``,
        ``coverage_pct``, ``source``, ``source_date``, ``method_version`` and ``remarks``. Values
        of another method or unit than most have neither score, rank nor distance.
    """
    whole = rows[rows["zone_level"] == MUNICIPALITY]
    table = _every_cell(rows, whole)
    table["territory_name"] = [names.get(code, code) for code in table["territory"]]
    table["remarks"] = _remarks(table)
    apart = np.array([bool({"method", "unit"} & set(found)) for found in table["remarks"]])
    fit = table["value"].mask(apart)
    direction = posts["direction"].reindex(table["indicator"].to_numpy()).to_numpy()
    table["score"] = scores(table["indicator"], fit, posts)
    turned = (-fit * direction).where(direction != 0)
    cells = [table[key] for key in _CELL]
    table["rank"] = turned.round(9).groupby(cells).rank(method="min").astype("Int64")
    table["ranked_n"] = table["rank"].groupby(cells).transform("count").astype("Int64")
    best = -turned.groupby(cells).transform("min") * np.where(direction < 0, -1, 1)
    table["from_best"] = fit - best
    table["from_median"] = fit - fit.groupby(cells).transform("median")
    spread = _spread(rows[rows["zone_level"] != MUNICIPALITY])
    table = table.merge(spread, on=["territory", *_CELL], how="left")
    table["zones_n"] = table["zones_n"].fillna(0).astype("Int64")
    _tell(table)
    return table


def side_by_side(table: pd.DataFrame) -> pd.DataFrame:
    """Return a row an indicator and a column a municipality.

    Parameters
    ----------
    table : pandas.DataFrame
        As :func:`compare_territories` returns it.

    Returns
    -------
    pandas.DataFrame
        ``indicator``, ``dimension``, ``scenario``, ``unit``, ``best``, ``median`` (value less
        ``from_best`` and less ``from_median``) and the value of each municipality in a column of
        its code.
    """
    first = table.drop_duplicates(_CELL)[[*_CELL, "unit"]].reset_index(drop=True)
    for name in ("best", "median"):
        level = (table["value"] - table[f"from_{name}"]).groupby([table[key] for key in _CELL])
        first[name] = level.first().reindex(pd.MultiIndex.from_frame(first[_CELL])).to_numpy()
    for code in dict.fromkeys(table["territory"]):
        own = table[table["territory"] == code].set_index(_CELL)["value"]
        first[code] = own.reindex(pd.MultiIndex.from_frame(first[_CELL])).to_numpy()
    return first


# --- cells ---------------------------------------------------------------------------------------


def _every_cell(rows: pd.DataFrame, whole: pd.DataFrame) -> pd.DataFrame:
    """Return a row for every indicator and municipality, empty where nothing is known."""
    cells = rows[_CELL].drop_duplicates()
    territories = pd.DataFrame({"territory": sorted(set(rows["territory"]))})
    grid = cells.merge(territories, how="cross")
    kept = ["unit", "period", "value", "band", "base_n", "coverage_pct"]
    kept += ["source", "source_date", "method_version"]
    table = grid.merge(whole[["territory", *_CELL, *kept]], on=["territory", *_CELL], how="left")
    units = rows.groupby(_CELL)["unit"].first()
    common = units.reindex(pd.MultiIndex.from_frame(table[_CELL])).to_numpy()
    table["unit"] = table["unit"].where(table["unit"].notna(), pd.Series(common, table.index))
    return table


def _spread(zones: pd.DataFrame) -> pd.DataFrame:
    told = zones[zones["value"].notna()].groupby(["territory", *_CELL])["value"]
    quartiles = [told.quantile(share) for share in (0.25, 0.5, 0.75)]
    columns = [told.size(), told.min(), *quartiles, told.max()]
    return pd.concat(columns, axis=1, keys=list(SPREAD)).reset_index()


def _remarks(table: pd.DataFrame) -> pd.Series:
    known = table["value"].notna()
    cells = table.groupby(_CELL, sort=False).ngroup()
    found = {
        "method": _unlike_most(table["method_version"].map(said), cells, known),
        "unit": _unlike_most(table["unit"].map(said), cells, known),
        "period": _unlike_most(table["period"].map(said), cells, known),
        "source": _unlike_most(table["source"].map(bare_source), cells, known),
        "missing": ~known,
    }
    marks = pd.DataFrame(found)[list(REMARKS)].to_numpy(dtype=bool)
    return pd.Series(
        [tuple(np.array(REMARKS)[row]) for row in marks], index=table.index, dtype="object"
    )


def _unlike_most(texts: pd.Series, cells: pd.Series, known: pd.Series) -> pd.Series:
    """Tell which texts are not the one that most have; of equally common ones the last counts."""
    told = known & (texts != "")
    counts = pd.DataFrame({"cell": cells[told], "text": texts[told]}).value_counts().reset_index()
    counts = counts.sort_values(["cell", "count", "text"], kind="stable")
    most = counts.drop_duplicates("cell", keep="last").set_index("cell")["text"]
    return told & (texts != cells.map(most))


def _tell(table: pd.DataFrame) -> None:
    sentences = {
        "method": messages.COMPARE_METHODS_APART,
        "unit": messages.COMPARE_UNITS_APART,
        "period": messages.COMPARE_PERIODS_APART,
        "source": messages.COMPARE_SOURCES_APART,
    }
    for remark, sentence in sentences.items():
        rows = table[[remark in found for found in table["remarks"]]]
        if len(rows):
            warn(
                sentence,
                indicators=", ".join(dict.fromkeys(rows["indicator"])),
                territories=", ".join(dict.fromkeys(rows["territory_name"])),
            )
    missing = int(table["value"].isna().sum())
    if missing:
        note(messages.COMPARE_MISSING, count=missing, total=len(table))
