"""The cycle network in numbers: length, growth, fragments, and the people close to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.lines import samples, vertices
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.network_search import nearest
from smart_territory_plugin.core.network_snap import Snapped, snap
from smart_territory_plugin.core.population_served import shares_by_zone, totals_by_zone
from smart_territory_plugin.core.vector import exploded_lines
from smart_territory_plugin.core.zone_pieces import Pieces, pieces_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Costs, Network

NEAR_M = (300, 500)
"""The distances along the streets at which people are counted (m)."""

_STEP_M = 25.0  # between two places where the cycle network may be joined
_YEAR = re.compile(r"(?<!\d)(1[89]|20)\d\d(?!\d)")


@dataclass(frozen=True)
class Cycleways:
    """Cycleways, one entry a line; the parts of a multi-line stand alone.

    Attributes
    ----------
    lines : numpy.ndarray of shapely.LineString
        In a metric CRS, no two the same.
    row : numpy.ndarray of int
        The label of the row each line came from.
    fragment : numpy.ndarray of int
        The connected part each line belongs to, 1 the longest.
    year : numpy.ndarray of float
        When it was opened; NaN where nobody says.
    crs : Any
        As GeoPandas has it.
    """

    lines: NDArray[np.object_]
    row: NDArray[np.int64]
    fragment: NDArray[np.intp]
    year: NDArray[np.float64]
    crs: object

    def layer(self) -> gpd.GeoDataFrame:
        """Return a row a line: ``fragment`` and ``fragment_km``, the length of the whole part."""
        length = pd.Series(shapely.length(self.lines))
        whole = length.groupby(self.fragment).transform("sum") / 1000
        data = {"fragment": self.fragment, "fragment_km": whole.to_numpy()}
        return gpd.GeoDataFrame(data, geometry=self.lines, crs=self.crs)


@dataclass(frozen=True)
class Change:
    """Two years between which growth is told: the state at the end of each."""

    first: int
    last: int


def read_cycleways(
    layer: gpd.GeoDataFrame, label: str, years: pd.Series | None = None, gap_m: float = 10.0
) -> Cycleways:
    """Return the cycleways of a layer.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Lines and multi-lines in a metric CRS; rows without geometry give no line.
    label : str
        The layer's name, for the log and the sentence.
    years : pandas.Series, optional
        The year of each row (:func:`years_of`).
    gap_m : float
        Lines this close to one another, or closer, are one connected part (m, 0 or more).

    Returns
    -------
    Cycleways
        A line drawn twice (every vertex the same, in either direction) counts once, with the
        earlier year; how many is in the log.

    Raises
    ------
    TerritoryError
        ``CYCLEWAYS_EMPTY`` where no line is left.
    """
    year = pd.Series(np.nan, index=layer.index) if years is None else years
    parts = exploded_lines(layer.assign(_year=year.astype("float64")))
    lines = shapely.force_2d(np.asarray(parts.geometry.array, dtype=object))
    drawn = shapely.length(lines) > 0
    parts, lines = parts[drawn], lines[drawn]
    if len(lines) == 0:
        raise TerritoryError(messages.CYCLEWAYS_EMPTY, layer=label)
    order = np.argsort(parts["_year"].to_numpy(), kind="stable")  # NaN last
    twins = pd.Series(shapely.to_wkb(shapely.normalize(lines[order]))).duplicated().to_numpy()
    if twins.any():
        warn(
            messages.CYCLEWAYS_REPEATED,
            layer=label,
            count=int(twins.sum()),
            length=float(shapely.length(lines[order[twins]]).sum()) / 1000,
        )
    kept = np.sort(order[~twins])
    return Cycleways(
        lines=lines[kept],
        row=parts.index.to_numpy()[kept],
        fragment=fragments(lines[kept], gap_m),
        year=parts["_year"].to_numpy()[kept],
        crs=layer.crs,
    )


def years_of(values: pd.Series, field: str, label: str) -> pd.Series:
    """Return years as numbers.

    Parameters
    ----------
    values : pandas.Series
        Numbers (``2021``, ``2021.0``), text or dates that hold one (``"01/05/2021"``).
    field, label : str
        Names, for the log.

    Returns
    -------
    pandas.Series
        float64 with the same index; NaN where there is no year from 1800 to 2099 (``"Sem
        dados"``), with the count in the log.
    """

    def one(value: object) -> float:
        found = _YEAR.search(str(value))
        return float(found[0]) if found else np.nan

    years = values.map(one, na_action="ignore").astype("float64")
    if years.isna().any():
        note(
            messages.YEARS_MISSING,
            layer=label,
            field=field,
            count=int(years.isna().sum()),
            total=len(years),
        )
    return years


def find_change(years: pd.Series, first: int | None, last: int | None) -> Change | None:
    """Return the two years to compare.

    Parameters
    ----------
    years : pandas.Series
        From :func:`years_of`.
    first, last : int, optional
        The years asked for; ``last`` is the latest in the layer where it is not given.

    Returns
    -------
    Change or None
        None where no first year is given or nobody says one year.

    Raises
    ------
    TerritoryError
        ``YEARS_REVERSED`` where the first year is not before the last.
    """
    if first is None or years.isna().all():
        return None
    change = Change(first, int(years.max()) if last is None else last)
    if change.first >= change.last:
        raise TerritoryError(messages.YEARS_REVERSED, first=change.first, last=change.last)
    return change


def fragments(lines: NDArray[np.object_], gap_m: float) -> NDArray[np.intp]:
    """Return which connected part each line belongs to.

    Parameters
    ----------
    lines : numpy.ndarray of shapely.LineString
        In a metric CRS.
    gap_m : float
        Lines this close to one another, or closer, are connected (m).

    Returns
    -------
    numpy.ndarray of int
        1 for the part with the most length, 2 for the next, and so on; of two of one length the
        one that comes first.
    """
    one, other = shapely.STRtree(lines).query(lines, predicate="dwithin", distance=gap_m)
    size = (len(lines), len(lines))
    _, part = connected_components(coo_matrix((np.ones(len(one)), (one, other)), size), False)
    length = np.bincount(part, shapely.length(lines))
    rank = np.empty(len(length), dtype=np.intp)
    rank[np.argsort(-length, kind="stable")] = np.arange(1, len(length) + 1)
    return rank[part]


def cycleway_distance(
    network: Network,
    costs: Costs,
    cycleways: Cycleways,
    places: Snapped,
    max_snap_m: float,
    progress: Progress = silent,
) -> NDArray[np.float64]:
    """Return each place's distance along the streets to the nearest cycleway.

    Parameters
    ----------
    network, costs
        The streets and their lengths (m).
    cycleways : Cycleways
        In the network's CRS.
    places : Snapped
        Where the places lie on the network.
    max_snap_m : float
        Longest distance from a cycleway to the street it is joined at (m).
    progress : callable
        Called with the share done.

    Returns
    -------
    numpy.ndarray of float
        Metres, NaN beyond 500 m and for a place that lies on no street.

    Notes
    -----
    A cycleway may be joined at its ends and at equal steps of at most 25 m between, each at the
    nearest street: along a street that is at most 12.5 m too far.
    """
    points = samples(vertices(cycleways.lines), _STEP_M)
    joints = snap(network, shapely.points(points.x, points.y), max_snap_m)
    lost = int((~joints.found).sum())
    if lost:
        warn(messages.CYCLEWAYS_NOT_JOINED, share=100 * lost / len(joints.edge), limit=max_snap_m)
    ways = nearest(network, costs, places, joints, max_cost=NEAR_M[-1], progress=progress)
    distance = np.full(len(places.edge), np.nan)
    distance[ways["origin"]] = ways["cost"]
    return distance


def cycle_indicators(
    cycleways: Cycleways,
    zones: gpd.GeoDataFrame | None,
    people: pd.DataFrame | None = None,
    zone_of: pd.Series | None = None,
    change: Change | None = None,
) -> pd.DataFrame:
    """Return the indicators of the cycle network of each zone, or of the whole.

    Parameters
    ----------
    cycleways : Cycleways
        In the zones' CRS.
    zones : geopandas.GeoDataFrame, optional
        Polygons; a cycleway counts with its part in each. By default all is one zone.
    people : pandas.DataFrame, optional
        Places with ``population`` and ``distance``, metres to the nearest cycleway (NaN where
        there is none near); without the column ``distance`` nobody is counted as near.
    zone_of : pandas.Series, optional
        The label of each place's zone; needed with people and zones.
    change : Change, optional
        The years to compare.

    Returns
    -------
    pandas.DataFrame
        The index of ``zones`` and

        - ``length_km``: length of the cycleways in the zone;
        - ``population``: people; ``km_per_100k``: ``length_km · 100 000 / population``, NaN
          without people;
        - ``fragments``: connected parts of the whole network with length in the zone;
          ``largest_pct``: share of the zone's length in the longest part of the whole network
          (%), NaN without length;
        - ``people_300_pct``, ``people_500_pct``: people at most so many metres from a cycleway
          along the streets, of all people of the zone (%);
        - ``length_from_km``, ``length_to_km``: length of the cycleways opened up to the end of
          the two years; ``change_km``: their difference; ``change_pct``: that of the first (%),
          NaN where there was nothing;
        - ``undated_km``: length without a year, which is part of ``length_km`` alone.

        NaN in the columns of what was not given; in a zone without area all through.
    """
    labels = pd.RangeIndex(1) if zones is None else zones.index
    pieces = _pieces(cycleways, zones)
    result = _lengths(cycleways, pieces, labels)
    for column, value in _growth(cycleways, pieces, labels, change).items():
        result[column] = value
    if people is not None:
        everywhere = pd.Series(0, index=people.index, dtype="object")
        _add_people(result, people, everywhere if zone_of is None else zone_of, labels)
    if zones is not None:
        result[~(zones.geometry.area > 0)] = np.nan
    return result.astype({"fragments": "Int64"})


COLUMNS = (
    "length_km",
    "population",
    "km_per_100k",
    "fragments",
    "largest_pct",
    "people_300_pct",
    "people_500_pct",
    "length_from_km",
    "length_to_km",
    "change_km",
    "change_pct",
    "undated_km",
)
"""The columns of :func:`cycle_indicators`, in this order."""


def _pieces(cycleways: Cycleways, zones: gpd.GeoDataFrame | None) -> Pieces:
    if zones is not None:
        return pieces_in(cycleways.lines, np.asarray(zones.geometry.array, dtype=object))
    every = np.arange(len(cycleways.lines))
    return Pieces(every, np.zeros(len(every), dtype=np.intp), shapely.length(cycleways.lines))


def _lengths(cycleways: Cycleways, pieces: Pieces, labels: pd.Index) -> pd.DataFrame:
    size = len(labels)
    result = pd.DataFrame(np.nan, index=labels, columns=list(COLUMNS))
    length = np.bincount(pieces.zone, pieces.length_m, size)
    part = cycleways.fragment[pieces.line]
    there = np.unique(np.column_stack([pieces.zone, part]), axis=0)
    main = np.bincount(pieces.zone, pieces.length_m * (part == 1), size)
    result["length_km"] = length / 1000
    result["fragments"] = np.bincount(there[:, 0], minlength=size).astype(float)
    result["largest_pct"] = 100 * main / np.where(length > 0, length, np.nan)
    return result


def _growth(
    cycleways: Cycleways, pieces: Pieces, labels: pd.Index, change: Change | None
) -> dict[str, NDArray[np.float64]]:
    if change is None:
        return {}
    year = cycleways.year[pieces.line]

    def length(counted: NDArray[np.bool_]) -> NDArray[np.float64]:
        return np.bincount(pieces.zone, pieces.length_m * counted, len(labels)) / 1000

    before, after = length(year <= change.first), length(year <= change.last)
    return {
        "length_from_km": before,
        "length_to_km": after,
        "change_km": after - before,
        "change_pct": 100 * (after - before) / np.where(before > 0, before, np.nan),
        "undated_km": length(np.isnan(year)),
    }


def _add_people(
    result: pd.DataFrame, people: pd.DataFrame, zone_of: pd.Series, labels: pd.Index
) -> None:
    """Fill in the columns that speak of people."""
    count = totals_by_zone(people[["population"]], zone_of, labels)["population"]
    result["population"] = count
    result["km_per_100k"] = 1e5 * result["length_km"] / count.where(count > 0)
    if "distance" in people:
        distance = people["distance"].to_numpy()[:, None] <= np.array(NEAR_M) * (1 + 1e-9)
        near = pd.DataFrame(distance, index=people.index, columns=list(NEAR_M))
        shares = shares_by_zone(people["population"], near, zone_of, labels)
        for limit in NEAR_M:
            result[f"people_{limit}_pct"] = shares[limit]
