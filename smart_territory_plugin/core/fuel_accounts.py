"""Strips counted by parcel, land-cover class and zone, and what of them was treated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.area_overlay import areas_shared, cut_to, joined, small_pieces
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.fuel_rules import ORIGINS
from smart_territory_plugin.core.log import Progress, note, silent, warn

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.fuel_land import Land

_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)")


@dataclass(frozen=True)
class Dissolved:
    """All strips as one: ground that several strips share counts once."""

    shapes: NDArray[np.object_]
    """One polygon a connected piece."""
    pieces: NDArray[np.object_]
    """The same ground in pieces that are quick to measure."""
    owner: NDArray[np.intp]
    """The position of each piece's polygon."""
    ground: NDArray[np.object_] | None = None
    """Treated ground, in small pieces; None where nobody said what was treated."""
    treated: NDArray[np.object_] | None = None
    """What of the strips lies on it."""
    treated_owner: NDArray[np.intp] | None = None
    """The position of the polygon of each piece treated."""

    @property
    def total_ha(self) -> float:
        """The area of all strips."""
        return float(shapely.area(self.shapes).sum()) / 1e4

    @property
    def executed_pct(self) -> float:
        """The share of the strips that was treated, 0–100; NaN where nobody said or none is."""
        total = self.total_ha
        if self.treated is None or total <= 0:
            return np.nan
        return 100 * float(shapely.area(self.treated).sum()) / 1e4 / total


def dissolved(
    strips: gpd.GeoDataFrame,
    executed: NDArray[np.object_] | None = None,
    progress: Progress = silent,
) -> Dissolved:
    """Return all strips as one area, with what of it was treated.

    Parameters
    ----------
    strips : geopandas.GeoDataFrame
        From :func:`~.fuel_strips.fuel_strips`.
    executed : numpy.ndarray of shapely.Geometry, optional
        Treated ground; it may overlap itself and reach beyond the strips.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.
    """
    whole = np.asarray(strips.geometry.array, dtype=object)
    shapes = joined(whole, lambda share: progress(0.6 * share))
    pieces, owner = small_pieces(shapes)
    if executed is None:
        return Dissolved(shapes, pieces, owner)
    ground = small_pieces(joined(executed, lambda share: progress(0.6 + 0.2 * share)))[0]
    cut = cut_to(pieces, ground, lambda share: progress(0.8 + 0.2 * share))
    return Dissolved(shapes, pieces, owner, ground, cut.pieces, owner[cut.shape])


def with_treated(strips: gpd.GeoDataFrame, whole: Dissolved) -> gpd.GeoDataFrame:
    """Return the strips with ``executed_ha``, what of each was treated, NaN where nobody said."""
    if whole.ground is None:
        return strips.assign(executed_ha=np.nan)
    pieces, owner = small_pieces(np.asarray(strips.geometry.array, dtype=object))
    cut = cut_to(pieces, whole.ground)
    done = np.bincount(owner[cut.shape], shapely.area(cut.pieces), len(strips))
    return strips.assign(executed_ha=done / 1e4)


def report_treated(strips: gpd.GeoDataFrame, whole: Dissolved) -> None:
    """Log what share of all strips, and of each origin's, was treated."""
    if whole.treated is None or whole.total_ha <= 0:
        return
    sums = strips.groupby("origin", sort=False)[["executed_ha", "area_ha"]].sum()
    shares = 100 * sums["executed_ha"] / sums["area_ha"]
    note(
        messages.EXECUTED_SHARE,
        done=whole.total_ha * whole.executed_pct / 100,
        total=whole.total_ha,
        share=whole.executed_pct,
        origins=", ".join(f"{origin} {share:.1f} %" for origin, share in shares.items()),
    )


def dissolved_table(whole: Dissolved) -> pd.DataFrame:
    """Return ``strip_ha``, ``executed_ha`` and ``executed_pct`` of each piece of all strips."""
    area = shapely.area(whole.shapes)
    done = None
    if whole.treated is not None and whole.treated_owner is not None:
        treated = shapely.area(whole.treated)
        done = np.bincount(whole.treated_owner, treated, len(area)).astype("float64")
    return _shares(area, done, pd.RangeIndex(len(area)))


def parcel_table(
    parcels: gpd.GeoDataFrame,
    strips: gpd.GeoDataFrame,
    whole: Dissolved,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return what of each parcel lies in strips, in m².

    Parameters
    ----------
    parcels : geopandas.GeoDataFrame
        Polygons in the strips' CRS.
    strips : geopandas.GeoDataFrame
        From :func:`~.fuel_strips.fuel_strips`.
    whole : Dissolved
        The same strips as one.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    pandas.DataFrame
        Index of the parcels: ``strip_m2`` (ground under several strips counts once), ``strip_pct``
        (of the parcel, 0–100), ``pending_m2`` (not treated; NaN where nobody said what was), and
        an area for each origin, ``road_m2`` and so on, which together may be more than
        ``strip_m2``. NaN all through for a parcel without area.
    """
    shapes = np.asarray(parcels.geometry.array, dtype=object)
    size = np.nan_to_num(shapely.area(shapes))
    count = len(ORIGINS) + 2

    def share(place: int) -> Progress:
        return lambda fraction: progress((place + fraction) / count)

    strip = areas_shared(whole.pieces, shapes, share(0))
    table = pd.DataFrame({"strip_m2": strip, "strip_pct": _part(strip, size)}, parcels.index)
    table["pending_m2"] = np.nan
    if whole.treated is not None:
        table["pending_m2"] = np.maximum(strip - areas_shared(whole.treated, shapes, share(1)), 0)
    for place, origin in enumerate(ORIGINS):
        own = np.asarray(strips.geometry[strips["origin"] == origin].array, dtype=object)
        # On forest and on farm land apart: they overlap where the map's polygons do.
        pieces = small_pieces(joined(own))[0]
        table[f"{origin}_m2"] = areas_shared(pieces, shapes, share(place + 2))
    return table.where(pd.Series(size > 0, index=table.index), np.nan)


def class_table(land: Land, whole: Dissolved, progress: Progress = silent) -> pd.DataFrame:
    """Return the strips by land-cover class, largest first.

    Parameters
    ----------
    land : Land
        The map's polygons.
    whole : Dissolved
        All strips as one.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    pandas.DataFrame
        ``lucode`` (5121 is 5.1.2.1; NA for planned strips where the map has no class), ``land``,
        ``strip_ha``, ``strip_pct`` (of all strips, 0–100), ``executed_ha`` and ``executed_pct``
        (of the class' strips), NaN where nobody said what was treated.
    """
    rows = pd.DataFrame({"lucode": land.code, "land": land.land})
    rows["strip"] = areas_shared(whole.pieces, land.shapes, progress)
    sums = {"land": "first", "strip": "sum"}
    if whole.treated is not None:
        rows["done"] = areas_shared(whole.treated, land.shapes, progress)
        sums["done"] = "sum"
    table = rows.groupby("lucode", as_index=False).agg(sums).astype({"lucode": "Int64"})
    rest = whole.total_ha * 1e4 - float(table["strip"].sum())
    if rest > 1.0:  # m²; less is rounding
        extra = {"lucode": pd.NA, "land": None, "strip": rest}
        if whole.treated is not None:
            extra["done"] = max(shapely.area(whole.treated).sum() - table["done"].sum(), 0.0)
        table = pd.concat([table, pd.DataFrame([extra]).astype({"lucode": "Int64"})])
    table = table[table["strip"] > 0].sort_values("strip", ascending=False, kind="stable")
    table = table.reset_index(drop=True)
    shares = _shares(table["strip"], table.get("done"), table.index)
    shares.insert(1, "strip_pct", 100 * shares["strip_ha"] / whole.total_ha)
    return table[["lucode", "land"]].join(shares)


def zone_table(
    zones: gpd.GeoDataFrame, whole: Dissolved, progress: Progress = silent
) -> pd.DataFrame:
    """Return the strips of each zone.

    Returns
    -------
    pandas.DataFrame
        Index of the zones: ``strip_ha``, ``strip_pct`` (of the zone, 0–100), ``executed_ha``,
        ``executed_pct`` (of the zone's strips) and ``pending_ha``. NaN where nobody said what was
        treated, and in shares of nothing.
    """
    shapes = np.asarray(zones.geometry.array, dtype=object)
    strip = areas_shared(whole.pieces, shapes, progress)
    done = None if whole.treated is None else areas_shared(whole.treated, shapes, progress)
    table = _shares(strip, done, zones.index)
    size = np.nan_to_num(shapely.area(shapes))
    table.insert(1, "strip_pct", _part(strip, size))
    table["pending_ha"] = np.maximum(table["strip_ha"] - table["executed_ha"], 0.0)
    return table.where(pd.Series(size > 0, index=table.index), np.nan)


def treated_since(values: pd.Series, since: str, layer: str, field: str) -> NDArray[np.bool_]:
    """Tell which treatments are of a date or later.

    Parameters
    ----------
    values : pandas.Series
        Years or dates: 2024, 2024-05, 2024-05-31, 31/05/2024, with or without a time.
    since : str
        A year or a date in one of these forms.
    layer, field : str
        Names for the log.

    Returns
    -------
    numpy.ndarray of bool
        A treatment of which only the year or month is known counts if its end is not before
        ``since``. One without a readable date does not count, and the log says how many there are.

    Raises
    ------
    TerritoryError
        ``SINCE_UNREAD`` where ``since`` is no year or date.
    """
    start = _day(since, last=False)
    if start is None:
        raise TerritoryError(messages.SINCE_UNREAD, value=since)
    ends = [_day(value, last=True) for value in values]
    unread = sum(end is None for end in ends)
    if unread:
        warn(messages.TREATMENTS_WITHOUT_DATE, layer=layer, field=field, count=unread)
    kept = np.array([end is not None and end >= start for end in ends], dtype=bool)
    note(messages.TREATMENTS_SINCE, layer=layer, count=int(kept.sum()), total=len(kept), date=since)
    return kept


def _day(value: object, *, last: bool) -> tuple[int, int, int] | None:
    """Return year, month and day; what is not said is the first one or the last one."""
    text = str(value).strip()
    if text.endswith(".0"):  # a year that a table holds as a decimal number
        text = text[:-2]
    if found := _DAY_FIRST.match(text):
        day, month, year = (int(part) for part in found.groups())
    elif found := _YEAR_FIRST.match(text):
        year = int(found[1])
        month = int(found[2] or (12 if last else 1))
        day = int(found[3] or (31 if last else 1))
    else:
        return None
    return (year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _part(area: NDArray[np.float64], size: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the share of an area in percent, at most 100; NaN of nothing."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(size > 0, np.minimum(100 * area / size, 100.0), np.nan)


def _shares(
    strip_m2: NDArray[np.float64] | pd.Series,
    done_m2: NDArray[np.float64] | pd.Series | None,
    index: pd.Index,
) -> pd.DataFrame:
    """Return areas in hectares and the share treated."""
    table = pd.DataFrame({"strip_ha": strip_m2 / 1e4}, index=index)
    table["executed_ha"] = np.nan if done_m2 is None else done_m2 / 1e4
    table["executed_pct"] = _part(table["executed_ha"].to_numpy(), table["strip_ha"].to_numpy())
    return table
