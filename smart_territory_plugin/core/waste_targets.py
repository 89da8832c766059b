"""Targets for municipal waste: the national ones, and those of a municipality's own plan."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.ine_codes import municipality_codes
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

SENSES = {
    "waste_pc_kg": "max",
    "selective_pc_kg": "min",
    "selective_pct": "min",
    "recycling_pct": "min",
    "landfill_pct": "max",
}
"""The indicators that may have a target: whether it is to be reached or not to be exceeded."""

_ALL = ("", "todos", "todas", "all")


def national_targets(path: Path | None = None) -> pd.DataFrame:
    """Return the targets of the plugin's table, or of an edited copy of it.

    Returns
    -------
    pandas.DataFrame
        ``code`` (None: for every municipality), ``target_year``, ``indicator``, ``sense``
        (``min`` or ``max``), ``target`` (in the indicator's unit), ``own`` (False).

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``TARGET_UNFIT``.
    """
    table = read_table(
        path or resource("tables", "waste_targets.csv"),
        ["indicator", "year", "sense", "target"],
        numbers=["year", "target"],
    )
    rows = table.rows.assign(code=None)
    _require_known(rows, table.path.name)
    return _shaped(rows, own=False)


def own_targets(path: Path) -> pd.DataFrame:
    """Return the targets of a table of the user's, such as those of a PAPERSU.

    Parameters
    ----------
    path : pathlib.Path
        Columns ``municipality`` (code; empty or “all” for every one), ``year``, ``indicator``
        (one of :data:`SENSES`) and ``target``.

    Returns
    -------
    pandas.DataFrame
        As :func:`national_targets`, ``own`` True; the sense is that of :data:`SENSES`.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``TARGET_UNFIT``, ``TARGET_NO_CODE``.
    """
    columns = ["municipality", "year", "indicator", "target"]
    table = read_table(path, columns, numbers=["year", "target"])
    rows = table.rows
    every = rows["municipality"].fillna("").map(plain).isin(_ALL)
    codes = municipality_codes(rows["municipality"].mask(every), path.name)
    unread = codes.isna() & ~every
    if unread.any():
        place = int(unread.idxmax())
        value = rows["municipality"][place]
        raise TerritoryError(messages.TARGET_NO_CODE, table=path.name, row=place + 1, value=value)
    rows = rows.assign(code=codes, sense=rows["indicator"].map(SENSES))
    _require_known(rows, path.name)
    return _shaped(rows, own=True)


def _require_known(rows: pd.DataFrame, table: str) -> None:
    """Refuse a target that names no indicator, no year, no number or no sense."""
    wrong = ~rows["indicator"].isin(SENSES) | ~rows["sense"].isin(["min", "max"])
    wrong |= rows[["year", "target"]].isna().any(axis=1)
    if wrong.any():
        place = int(wrong.idxmax())
        raise TerritoryError(
            messages.TARGET_UNFIT,
            table=table,
            row=place + 1,
            indicator=rows["indicator"][place],
            known=", ".join(SENSES),
        )


def _shaped(rows: pd.DataFrame, *, own: bool) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "code": rows["code"].astype("object"),
            "target_year": rows["year"].astype("int64"),
            "indicator": rows["indicator"].astype("object"),
            "sense": rows["sense"].astype("object"),
            "target": rows["target"].astype("float64"),
            "own": own,
        }
    )


def targets_of(values: pd.DataFrame, targets: pd.DataFrame) -> pd.DataFrame:
    """Return the values with every target they are measured by.

    Parameters
    ----------
    values : pandas.DataFrame
        A row a municipality, year and indicator: ``municipality``, ``indicator``, ``value`` and
        further columns.
    targets : pandas.DataFrame
        From :func:`national_targets` and :func:`own_targets`, joined.

    Returns
    -------
    pandas.DataFrame
        The rows in order, one for each target (one without where there is none), with
        ``target``, ``target_year``, ``own`` and ``distance``: what is missing to the target, in
        the indicator's unit; zero or below where it is met.
    """
    place = values.assign(_row=range(len(values)))
    every = targets[targets["code"].isna()].drop(columns="code")
    single = targets[targets["code"].notna()].rename(columns={"code": "municipality"})
    single = single.astype({"municipality": "object"})
    met = pd.concat(
        [
            place.merge(every, on="indicator"),
            place.merge(single, on=["indicator", "municipality"]),
        ],
        ignore_index=True,
    )
    alone = place[~place["_row"].isin(met["_row"])]
    rows = pd.concat([met, alone], ignore_index=True)
    rows = rows.sort_values(["_row", "target_year"], kind="stable").drop(columns="_row")
    missing = rows["target"] - rows["value"]
    distance = missing.where(rows["sense"] == "min", -missing)
    own = rows["own"].eq(True).fillna(False).astype(bool)
    return rows.assign(distance=distance, own=own).drop(columns="sense").reset_index(drop=True)


def next_target(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the target that is due next for each municipality, year and indicator.

    Parameters
    ----------
    rows : pandas.DataFrame
        From :func:`targets_of`.

    Returns
    -------
    pandas.DataFrame
        One row each: of the municipality's own targets where it has any, else of the national
        ones, the first that is not past; the last where all are.
    """
    known = rows[rows["target"].notna()]
    past = known["target_year"] < known["year"]
    order = known["target_year"].where(~past, 10_000 - known["target_year"])
    ranked = known.assign(_own=~known["own"], _past=past, _order=order)
    ranked = ranked.sort_values(["_own", "_past", "_order"], kind="stable")
    first = ranked.drop_duplicates(["municipality", "year", "indicator"])
    return first.drop(columns=["_own", "_past", "_order"])
