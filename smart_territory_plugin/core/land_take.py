"""Land taken, given back and used again between two land-cover maps of one series."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

KINDS = ("built", "pool", "green")
"""Kinds of artificialised land; everything else is None."""

TAKE, RENATURATION, GREY, GREEN = "take", "renaturation", "grey", "green"

_STILL = 1e-5
"""Yearly growth of the population below which it stands still (1 in 100 000)."""
_BATCH = 20_000  # pairs of polygons between two looks at the cancel button


def require_one_series(before: int, after: int) -> None:
    """Refuse maps of two series.

    Raises
    ------
    TerritoryError
        ``LANDCOVER_TWO_SERIES``: the same code means different things in them.
    """
    if before != after:
        raise TerritoryError(messages.LANDCOVER_TWO_SERIES, before=before, after=after)


def kinds_of(codes: pd.Series, series: int, path: Path | None = None) -> pd.Series:
    """Return the kind of artificialised land of each class.

    Parameters
    ----------
    codes : pandas.Series
        Class codes such as ``1.1.3.2``, None where unread.
    series : int
        1 or 2, the map's series.
    path : pathlib.Path, optional
        A table with the columns ``lucode`` and ``kind`` in place of the plugin's own.

    Returns
    -------
    pandas.Series
        One of :data:`KINDS`, None for land that is not artificialised or has no code.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``LAND_KIND_UNKNOWN``.
    """
    own = path or resource("tables", f"land_recycling_cos_s{series}.csv")
    table = read_table(own, ["lucode", "kind"])
    kinds: dict[str, str] = {}
    for code, kind in table.rows.dropna().itertuples(index=False):
        if plain(kind) not in KINDS:
            raise TerritoryError(messages.LAND_KIND_UNKNOWN, table=own.name, code=code, kind=kind)
        kinds[str(code).replace(".", "")] = plain(kind)
    distinct = {
        code: _longest(str(code).replace(".", ""), kinds) for code in codes.dropna().unique()
    }
    return pd.Series([distinct.get(code) for code in codes], index=codes.index, dtype="object")


def _longest(code: str, kinds: dict[str, str]) -> str | None:
    fitting = [start for start in kinds if code.startswith(start)]
    return kinds[max(fitting, key=len)] if fitting else None


def land_changes(
    before: gpd.GeoDataFrame, after: gpd.GeoDataFrame, progress: Progress = silent
) -> gpd.GeoDataFrame:
    """Return the land that two maps have in common, cut where either changes its class.

    Parameters
    ----------
    before, after : geopandas.GeoDataFrame
        Polygons in one metric CRS with ``code`` and ``kind`` (:func:`kinds_of`).
    progress : callable
        Called with the share done.

    Returns
    -------
    geopandas.GeoDataFrame
        Only land that is artificialised in one of them: ``code_from``, ``code_to``,
        ``kind_from``, ``kind_to``, ``change`` and the polygons. ``change`` is ``take`` (becomes
        artificialised), ``renaturation`` (ceases to be), ``grey`` (vacant or otherwise built
        land built anew: another class at the second level), ``green`` (becomes urban green) or
        None.

    Raises
    ------
    TerritoryError
        ``LANDCOVER_APART`` where the maps do not overlap.
    """
    old = np.asarray(before.geometry.array, dtype=object)
    new = np.asarray(after.geometry.array, dtype=object)
    row, other = shapely.STRtree(new).query(old, predicate="intersects")
    if len(row) == 0:
        raise TerritoryError(messages.LANDCOVER_APART)
    was, now = before["kind"].to_numpy()[row], after["kind"].to_numpy()[other]
    counted = pd.notna(was) | pd.notna(now)
    row, other = row[counted], other[counted]
    shapes = np.full(len(row), None, dtype=object)
    for begin in range(0, len(row), _BATCH):
        progress(begin / max(len(row), 1))
        some = slice(begin, begin + _BATCH)
        shapes[some] = shapely.intersection(old[row[some]], new[other[some]])
    kept = shapely.area(shapes) > 0
    row, other, shapes = row[kept], other[kept], shapes[kept]
    table = pd.DataFrame(
        {
            "code_from": before["code"].to_numpy()[row],
            "code_to": after["code"].to_numpy()[other],
            "kind_from": before["kind"].to_numpy()[row],
            "kind_to": after["kind"].to_numpy()[other],
        }
    )
    table["change"] = _change(table)
    progress(1.0)
    return gpd.GeoDataFrame(table, geometry=shapes, crs=before.crs)


def _change(table: pd.DataFrame) -> NDArray[np.object_]:
    was, now = table["kind_from"], table["kind_to"]
    level = [
        codes.fillna("").astype(str).str.split(".").str[:2].str.join(".")
        for codes in (table["code_from"], table["code_to"])
    ]
    change = np.full(len(table), None, dtype=object)
    change[(was.isna() & now.notna()).to_numpy()] = TAKE
    change[(was.notna() & now.isna()).to_numpy()] = RENATURATION
    inside = was.notna() & now.notna()
    change[(inside & (now == "green") & (was != "green")).to_numpy()] = GREEN
    built = inside & (now == "built") & ((was == "pool") | (level[0] != level[1]))
    change[built.to_numpy()] = GREY
    return change


def land_account(
    changes: gpd.GeoDataFrame, zones: gpd.GeoDataFrame | None, years: float
) -> pd.DataFrame:
    """Return the account of land by zone.

    Parameters
    ----------
    changes : geopandas.GeoDataFrame
        From :func:`land_changes`.
    zones : geopandas.GeoDataFrame, optional
        Polygons in the same CRS; land across a border counts in each with its part there. None
        for all land as one row.
    years : float
        Between the two maps, above 0.

    Returns
    -------
    pandas.DataFrame
        Index of the zones (0 without them), in hectares: ``artificial_from_ha``,
        ``artificial_to_ha``, ``take_ha``, ``renaturation_ha``, ``net_take_ha`` (take less
        renaturation), ``grey_ha``, ``green_ha``; ``recycling_pct`` = 100 · (grey + green) ÷
        (take + grey + green), NaN where none of them happened; ``lcr`` =
        ((V2 − V1) ÷ V1) ÷ years (a year), NaN where nothing was artificialised.

    Notes
    -----
    SDG 11.3.1 (UN-Habitat, metadata of 2021) for ``lcr``; EEA LSI 008 for land recycling, of
    which densification is left out, because the maps know no volume of buildings.
    """
    zone, area = _areas(changes, zones)
    index = pd.RangeIndex(1) if zones is None else zones.index
    was, now = changes["kind_from"].notna(), changes["kind_to"].notna()
    kinds = {
        "artificial_from_ha": was,
        "artificial_to_ha": now,
        **{f"{name}_ha": changes["change"] == name for name in (TAKE, RENATURATION, GREY, GREEN)},
    }
    rows = area.index.get_level_values(0)
    table = pd.DataFrame(index=index)
    for name, chosen in kinds.items():
        held = np.where(chosen.to_numpy()[rows], area.to_numpy(), 0.0)
        table[name] = np.bincount(zone, held, len(index)) / 10_000
    table.insert(4, "net_take_ha", table["take_ha"] - table["renaturation_ha"])
    recycled = table["grey_ha"] + table["green_ha"]
    consumed = table["take_ha"] + recycled
    table["recycling_pct"] = 100 * recycled / consumed.where(consumed > 0)
    start = table["artificial_from_ha"]
    growth = (table["artificial_to_ha"] - start) / start.where(start > 0)
    table["lcr"] = growth / years
    return table


def _areas(
    changes: gpd.GeoDataFrame, zones: gpd.GeoDataFrame | None
) -> tuple[NDArray[np.intp], pd.Series]:
    """Return the zone and area (m²) of every piece of every change, numbered by the change."""
    shapes = np.asarray(changes.geometry.array, dtype=object)
    if zones is None:
        rows = np.arange(len(shapes))
        return np.zeros(len(shapes), dtype=np.intp), _numbered(rows, shapely.area(shapes))
    places = np.asarray(zones.geometry.array, dtype=object)
    zone, row = shapely.STRtree(shapes).query(places, predicate="intersects")
    area = shapely.area(shapes[row])
    cut = ~shapely.covers(places[zone], shapes[row])
    area[cut] = shapely.area(shapely.intersection(shapes[row[cut]], places[zone[cut]]))
    return zone, _numbered(row, area)


def _numbered(rows: NDArray[np.intp], area: NDArray[np.float64]) -> pd.Series:
    return pd.Series(area, index=pd.MultiIndex.from_arrays([rows, np.arange(len(rows))]))


def with_people(
    account: pd.DataFrame, before: pd.Series, after: pd.Series, years: float
) -> pd.DataFrame:
    """Return the account with what it means for the people.

    Parameters
    ----------
    account : pandas.DataFrame
        From :func:`land_account`.
    before, after : pandas.Series
        People at the time of the two maps (same index); NaN where unknown.
    years : float
        Between the two, above 0.

    Returns
    -------
    pandas.DataFrame
        Further columns: ``pgr`` = ln(P2 ÷ P1) ÷ years (a year); ``lcrpgr`` = lcr ÷ pgr, and
        ``lcrpgr_ln`` with ln(V2 ÷ V1) ÷ years in place of lcr, NaN where the population stands
        still; ``artificial_pc_from_m2``, ``artificial_pc_to_m2`` (a person); ``flag``:
        ``still`` where the population stands still, ``shrinking`` where it falls, so that the
        ratios have the sign of the other side and are not to be compared, else None.

    Notes
    -----
    SDG 11.3.1; the second ratio is the older form.
    """
    old, new = before.where(before > 0), after.where(after > 0)
    pgr = pd.Series(np.log(new / old) / years, index=account.index)
    still = pgr.abs() < _STILL
    moving = pgr.where(~still)
    start = account["artificial_from_ha"].where(account["artificial_from_ha"] > 0)
    end = account["artificial_to_ha"].where(account["artificial_to_ha"] > 0)
    flag = np.full(len(account), None, dtype=object)
    flag[(pgr < 0).to_numpy()] = "shrinking"
    flag[still.to_numpy()] = "still"
    if still.any():
        warn(messages.POPULATION_STILL, count=int(still.sum()))
    return account.assign(
        pgr=pgr,
        lcrpgr=account["lcr"] / moving,
        lcrpgr_ln=np.log(end / start) / years / moving,
        artificial_pc_from_m2=account["artificial_from_ha"] * 10_000 / old,
        artificial_pc_to_m2=account["artificial_to_ha"] * 10_000 / new,
        flag=pd.Series(flag, index=account.index, dtype=object),
    )
