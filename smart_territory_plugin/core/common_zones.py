"""Sets of zones of different years brought to zones that all of them have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.area_overlay import cluster_labels
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_input import texts_of, zone_keys
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.zones import zone_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

JOIN_CODES, JOIN_NAMES = "+", " + "
_NAMED = 6  # zones that a sentence names
_SAME, _EDGE = "same", "edge"
_LEAST_AT_EDGE = 0.4  # of two outlines that only differ where the set ends


@dataclass(frozen=True)
class ZoneSet:
    """The zones of one table of values.

    ``zones`` has ``zone_code`` and ``zone_name`` (text) and outlines, None in every row where only
    names are known; one row a code. ``title`` is for messages.
    """

    title: str
    zones: gpd.GeoDataFrame

    @property
    def drawn(self) -> bool:
        """Whether outlines are known."""
        return bool(self.zones.geometry.notna().any())


@dataclass(frozen=True)
class CommonZones:
    """The zones that several sets share, and what they are made of."""

    zones: gpd.GeoDataFrame
    """A row a common zone: ``zone_code`` and ``zone_name`` (of the parts, joined by ``+``, where
    no set has the zone whole) and the outline; index from 0."""
    parts: list[dict[str, int]]
    """For each set, from the code of its zone to the row of the common zone; zones that are in
    none are absent."""
    refused: list[dict[str, str]] = field(default_factory=list)
    """For each set, from the code of a zone that is in no common zone to its name."""


def zone_set(
    layer: gpd.GeoDataFrame, title: str, code: str, name: str | None, crs: Any = None
) -> ZoneSet:
    """Return a layer of zones as a set, parts of one code put together.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Valid outlines, or rows without geometry.
    title : str
        The layer's name.
    code, name : str
        Its fields with the zones' code and name.
    crs : optional
        The metric CRS to bring the outlines to.
    """
    codes = texts_of(layer[code])
    names = layer[name].astype("object") if name else codes
    zones = gpd.GeoDataFrame(
        {"zone_code": codes, "zone_name": names}, geometry=layer.geometry, crs=layer.crs
    )
    zones = zones[codes != ""]
    if crs is not None and zones.geometry.notna().any():
        zones = zones.to_crs(crs)
    key = zone_keys(zones["zone_code"]).to_numpy()
    if pd.Series(key).duplicated().any():
        zones = zones.dissolve(by=key, aggfunc="first", sort=False)
    return ZoneSet(title, zones.reset_index(drop=True))


def common_zones(
    sets: Sequence[ZoneSet], least_overlap: float = 0.95, progress: Progress = silent
) -> CommonZones:
    """Return the finest zones that every set can be put together to.

    Parameters
    ----------
    sets : sequence of ZoneSet
        The first is the one whose codes and names are kept. Either all have outlines in one
        metric CRS, or zones are the same where code and name are.
    least_overlap : float
        The share (0 to 1) of the area of two zones, or of two groups of them, that both must
        have in common (intersection over union) to count as the same.
    progress : callable
        Called with the share done; may raise ``Cancelled``.

    Raises
    ------
    TerritoryError
        ``COMPARE_NO_COMMON_ZONE``.

    Notes
    -----
    Zones of two sets belong together where they share more than ``1 - least_overlap`` of the
    smaller one; the chains of such pairs are the common zones. A freguesia of 2013 that was split
    in 2025 and its parts are one; a border that only moves by the noise of drawing links nothing.
    A chain whose unions differ by more than the noise is refused, unless what differs is nobody
    else's in the other set, as the water of an estuary that one drawing has, and 40 % agree:
    such zones are named in the log.
    """
    if not all(one.drawn for one in sets):
        return _by_name(sets)
    places = np.concatenate([[0], np.cumsum([len(one.zones) for one in sets])])
    links = [_links(sets[0], other, 1 - least_overlap) for other in sets[1:]]
    first = np.concatenate([np.array([], dtype=np.intp), *(one for one, _ in links)])
    second = np.concatenate(
        [
            np.array([], dtype=np.intp),
            *(two + start for (_, two), start in zip(links, places[1:-1], strict=True)),
        ]
    )
    label = cluster_labels(int(places[-1]), first, second)
    groups = [label[start:end] for start, end in pairwise(places)]
    outlines = [_unions(one, group) for one, group in zip(sets, groups, strict=True)]
    agreed = {}
    for place, number in enumerate(outlines[0]):
        progress(place / len(outlines[0]))
        agreed[number] = _agreement(number, sets, groups, outlines, least_overlap)
    kept = [number for number, how in agreed.items() if how]
    at_edge = [_label(number, sets, groups)[1] for number in kept if agreed[number] == _EDGE]
    if at_edge:
        warn(messages.COMPARE_EDGES, count=len(at_edge), zones=_some(at_edge))
    return _described(sets, groups, kept, outlines[0])


def zones_within(pieces: Sequence[ZoneSet], target: ZoneSet) -> CommonZones:
    """Return the zones of ``target``, with the pieces of each set that lie in them.

    Parameters
    ----------
    pieces : sequence of ZoneSet
        Subsections or other small zones (or their points), which stand in the zone that holds a
        point of them: never by code, never cut in shares of area.
    target : ZoneSet
        The zones to compare in, in the same CRS.

    Raises
    ------
    TerritoryError
        ``COMPARE_NO_COMMON_ZONE``; ``COMPARE_NO_OUTLINES`` for a set without outlines.
    """
    parts, refused = [], []
    for one in (*pieces, target):
        if not one.drawn:
            raise TerritoryError(messages.COMPARE_NO_OUTLINES, layer=one.title)
    for one in pieces:
        known = one.zones[one.zones.geometry.notna()]
        found = zone_of(known.geometry, target.zones)
        codes = dict(zip(known["zone_code"], found, strict=True))
        parts.append({code: int(zone) for code, zone in codes.items() if zone is not None})
        names = dict(zip(one.zones["zone_code"], one.zones["zone_name"], strict=True))
        refused.append({code: str(n) for code, n in names.items() if code not in parts[-1]})
    if not any(parts):
        raise TerritoryError(messages.COMPARE_NO_COMMON_ZONE)
    _tell_refused(pieces, refused, messages.COMPARE_OUTSIDE)
    return CommonZones(target.zones, parts, refused)


# --- by outline ----------------------------------------------------------------------------------


def _links(one: ZoneSet, other: ZoneSet, noise: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the pairs of zones that share more than ``noise`` of the smaller one."""
    mine, theirs = _shapes(one), _shapes(other)
    a, b = shapely.STRtree(theirs).query(mine, predicate="intersects").astype(np.intp)
    shared = shapely.area(shapely.intersection(mine[a], theirs[b]))
    smaller = np.minimum(shapely.area(mine[a]), shapely.area(theirs[b]))
    real = (smaller > 0) & (shared > noise * smaller)
    return a[real], b[real]


def _shapes(one: ZoneSet) -> NDArray[np.object_]:
    return np.asarray(one.zones.geometry.array, dtype=object)


def _unions(one: ZoneSet, group: NDArray[np.intp]) -> dict[int, Any]:
    shapes = _shapes(one)
    order = np.argsort(group, kind="stable")
    labels, starts = np.unique(group[order], return_index=True)
    split = np.split(shapes[order], starts[1:])
    return {
        int(label): members[0] if len(members) == 1 else shapely.union_all(members)
        for label, members in zip(labels, split, strict=True)
    }


def _agreement(
    number: int,
    sets: Sequence[ZoneSet],
    groups: Sequence[NDArray[np.intp]],
    outlines: Sequence[dict[int, Any]],
    least: float,
) -> str:
    """Tell whether a group of zones has one outline in all sets, wholly or up to the outer edge."""
    first, agreed = outlines[0][number], _SAME
    for other in range(1, len(sets)):
        second = outlines[other].get(number)
        if first is None or second is None:
            return ""
        shared = shapely.area(shapely.intersection(first, second))
        both = shapely.area(first) + shapely.area(second) - shared
        if shared >= least * both > 0:
            continue
        claimed = _claimed(shapely.difference(first, second), sets[other], groups[other] == number)
        claimed += _claimed(shapely.difference(second, first), sets[0], groups[0] == number)
        if not (shared >= least * (shared + claimed) > 0 and shared >= _LEAST_AT_EDGE * both):
            return ""
        agreed = _EDGE
    return agreed


def _claimed(area: Any, one: ZoneSet, own: NDArray[np.bool_]) -> float:
    """Return how much of an area other zones of a set hold (m²)."""
    others = _shapes(one)[~own]
    near = others[shapely.STRtree(others).query(area, predicate="intersects")]
    return float(shapely.area(shapely.intersection(near, area)).sum())


# --- by code and name ----------------------------------------------------------------------------


def _by_name(sets: Sequence[ZoneSet]) -> CommonZones:
    """Return the zones whose code and name are the same in every set."""
    warn(messages.COMPARE_BY_NAME)
    keys = [_code_and_name(one.zones) for one in sets]
    everywhere = set(keys[0]).intersection(*keys[1:])
    number = {key: place for place, key in enumerate(keys[0])}
    lonely = {key for group in keys for key in group} - everywhere
    number |= {key: len(keys[0]) + place for place, key in enumerate(sorted(lonely - set(keys[0])))}
    groups = [np.array([number[key] for key in group], dtype=np.intp) for group in keys]
    kept = [number[key] for key in keys[0] if key in everywhere]
    return _described(sets, groups, kept, {})


def _code_and_name(zones: gpd.GeoDataFrame) -> list[tuple[str, str]]:
    codes = zone_keys(zones["zone_code"])
    return [(code, plain(name)) for code, name in zip(codes, zones["zone_name"], strict=True)]


# --- what comes out ------------------------------------------------------------------------------


def _described(
    sets: Sequence[ZoneSet],
    groups: Sequence[NDArray[np.intp]],
    kept: Sequence[int],
    outlines: dict[int, Any],
) -> CommonZones:
    if not kept:
        raise TerritoryError(messages.COMPARE_NO_COMMON_ZONE)
    row = {number: place for place, number in enumerate(kept)}
    parts: list[dict[str, int]] = []
    refused: list[dict[str, str]] = []
    for one, group in zip(sets, groups, strict=True):
        codes, names = one.zones["zone_code"], one.zones["zone_name"]
        found = list(zip(codes, names, group, strict=True))
        parts.append({str(code): row[n] for code, _, n in found if n in row})
        refused.append({str(code): str(name) for code, name, n in found if n not in row})
    labels = [_label(number, sets, groups) for number in kept]
    zones = gpd.GeoDataFrame(
        {
            "zone_code": pd.Series([code for code, _ in labels], dtype="object"),
            "zone_name": pd.Series([name for _, name in labels], dtype="object"),
        },
        geometry=gpd.GeoSeries([outlines.get(n) for n in kept], crs=sets[0].zones.crs),
    )
    _tell_refused(sets, refused, messages.COMPARE_ZONES_REFUSED)
    return CommonZones(zones, parts, refused)


def _label(
    number: int, sets: Sequence[ZoneSet], groups: Sequence[NDArray[np.intp]]
) -> tuple[str, str]:
    """Return code and name from the first set that has the zone whole, else of its parts."""
    members = [one.zones[group == number] for one, group in zip(sets, groups, strict=True)]
    chosen = next((rows for rows in members if len(rows) == 1), members[0])
    return (
        JOIN_CODES.join(map(str, chosen["zone_code"])),
        JOIN_NAMES.join(map(str, chosen["zone_name"])),
    )


def _tell_refused(
    sets: Sequence[ZoneSet], refused: Sequence[dict[str, str]], sentence: str
) -> None:
    for one, lost in zip(sets, refused, strict=True):
        if lost:
            said = [f"{name} ({code})" for code, name in lost.items()]
            warn(sentence, layer=one.title, count=len(lost), zones=_some(said))


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
