"""What a hazard may affect: people, buildings, facilities, roads and land, by zone and class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.hazard import (
    AREA_SHARE,
    REPRESENTATIVE_POINT,
    Hazard,
    area_shares,
    inside,
    refuse_far,
    zone_areas,
    zone_lengths,
)
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.zones import zone_of

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

JOINED_BY = "; "

_PEOPLE = {
    "people": "population",
    "age_65": "age_65",
    "age_0_14": "age_0_14",
    "age_15_24": "age_15_24",
    "age_25_64": "age_25_64",
    "dwellings": "dwellings",
}
_OF_PLACES = ("people", "age_65", "age_0_14", "dwellings")
_M2_PER_HA = 10_000.0
_SLIVER_HA = 0.05


class Named(NamedTuple):
    """A layer and what the user calls it."""

    name: str
    frame: gpd.GeoDataFrame


@dataclass(frozen=True)
class Exposed:
    """What may be affected; all in the hazard's CRS, None where it was not given."""

    people: Named | None = None
    """Places of :func:`~smart_territory_plugin.core.population.people_places`: first the
    buildings, in their order, then subsections."""
    areas: NDArray[np.object_] | None = None
    """Of each place the polygon of a subsection whose people count by area, None for the others."""
    buildings: Named | None = None
    facilities: Named | None = None
    roads: Named | None = None
    zones: Named | None = None


@dataclass(frozen=True)
class HazardCounts:
    """What :func:`hazard_counts` returns."""

    table: pd.DataFrame
    """A row a zone and class, and (``hazard_class`` None) one for all classes of a zone:
    ``zone`` (position, 0 for the whole), ``hazard_class``, ``people_pct`` (of the zone's people),
    ``people``, the age groups, ``dwellings``, ``buildings``, ``facilities``, ``road_km``,
    ``hazard_ha``, ``hazard_area_pct`` (of the zone), ``people_by_area_pct`` (share of the people
    told that counts by area) and ``population`` (all people of the zone). NaN where unknown."""
    places: pd.DataFrame | None
    """Index of the places: ``hazard_class``, ``hazard_pct`` (share of the people that counts,
    0–100), the potentially affected ``people``, ``age_65``, ``age_0_14``, ``dwellings``, and
    ``placed``."""
    facilities: pd.DataFrame | None
    """Index of the facilities: ``hazard_class``, None where one lies in none."""


class _Laid(NamedTuple):
    """Places laid over hazard and zones: the share in each class, and the zone (-1 for none)."""

    shares: NDArray[np.float64]
    zone: NDArray[np.intp]
    zones: int

    def sums(self, counts: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return Σ counts · shares by zone and class, NaN throughout where no count is known."""
        if len(counts) and np.isnan(counts).all():
            return np.full((self.zones, self.shares.shape[1]), np.nan)
        held = self.zone >= 0
        weighted = np.nan_to_num(counts[held])[:, None] * self.shares[held]
        columns = [np.bincount(self.zone[held], column, self.zones) for column in weighted.T]
        return np.column_stack(columns).astype(np.float64)


def hazard_counts(
    hazard: Hazard,
    title: str,
    exposed: Exposed,
    rule: int = REPRESENTATIVE_POINT,
    progress: Progress = silent,
) -> HazardCounts:
    """Return what the hazard may affect, by zone and class.

    Parameters
    ----------
    hazard : Hazard
        From :func:`~smart_territory_plugin.core.hazard.make_hazard`.
    title : str
        The name of its layer.
    exposed : Exposed
        What it is laid over. Places, buildings and facilities belong to the zone that holds
        their representative point.
    rule : int
        When a building or facility lies in the hazard
        (:func:`~smart_territory_plugin.core.hazard.inside`).
    progress : callable
        Called with the share done.

    Returns
    -------
    HazardCounts

    Raises
    ------
    TerritoryError
        ``HAZARD_FAR``.

    Notes
    -----
    People in class k and zone z: ``Σ P_i s_ik`` over the places of z, with s = 1 for a building in
    the class, 0 for one outside, and the exact share of the area for a subsection without
    buildings. The total takes s = 1 where a building lies in any class, so nobody counts twice.
    """
    over = exposed.zones or exposed.people
    if over is not None:
        refuse_far(hazard, _shapes(over), title, over.name)
    ground = None if exposed.zones is None else _shapes(exposed.zones)
    unknown = np.full((1 if ground is None else len(ground), hazard.columns), np.nan)
    first, second, third = (_third(progress, number) for number in range(3))
    built = _lay(exposed.buildings, hazard, rule, exposed.zones, first)
    served = _lay(exposed.facilities, hazard, rule, exposed.zones, first)
    homes = _lay_people(exposed, built, hazard, rule, second)
    measures = dict.fromkeys([*_PEOPLE, "population", "by_area", "road_km"], unknown)
    if homes is not None and exposed.people is not None:
        measures |= _people(homes, exposed.people.frame, exposed.areas)
    measures["buildings"] = unknown if built is None else built.sums(np.ones(len(built.zone)))
    measures["facilities"] = unknown if served is None else served.sums(np.ones(len(served.zone)))
    if exposed.roads is not None:
        lengths = zone_lengths(_shapes(exposed.roads), ground, hazard, second)
        measures["road_km"] = lengths / 1000
    measures["hazard_ha"] = zone_areas(ground, hazard, third) / _M2_PER_HA
    things = [
        (exposed.buildings, built, messages.HAZARD_BUILDINGS),
        (exposed.facilities, served, messages.HAZARD_FACILITIES),
    ]
    _report(hazard, exposed, measures, homes, things)
    return HazardCounts(
        _table(hazard, measures, ground),
        _places(homes, exposed, hazard),
        _facilities(served, exposed.facilities, hazard),
    )


def _third(progress: Progress, number: int) -> Progress:
    return lambda done: progress((number + done) / 3)


def class_texts(shares: NDArray[np.float64], hazard: Hazard, index: pd.Index) -> pd.Series[str]:
    """Return the classes that each place has a share in as a text, None for one without."""
    member = shares[:, :-1] > 0
    if len(member) == 0:
        return pd.Series([], index=index, dtype="object")
    patterns, which = np.unique(member, axis=0, return_inverse=True)
    names = np.array(hazard.names, dtype=object)
    texts = [JOINED_BY.join(names[pattern]) or None for pattern in patterns]
    found = np.array(texts, dtype=object)[np.ravel(which)]
    return pd.Series(found, index=index, dtype="object")  # pandas 3 would make None a NaN


# --- places --------------------------------------------------------------------------------------


def _shapes(layer: Named) -> NDArray[np.object_]:
    return np.asarray(layer.frame.geometry.array, dtype=object)


def _zone_positions(frame: gpd.GeoDataFrame, zones: Named | None) -> NDArray[np.intp]:
    """Return the position of each feature's zone, -1 where it lies in none."""
    if zones is None:
        return np.zeros(len(frame), dtype=np.intp)
    labels = zone_of(frame.geometry, zones.frame)
    found = zones.frame.index.get_indexer(pd.Index(labels.to_numpy()))
    return np.asarray(found, dtype=np.intp)


def _lay(
    layer: Named | None, hazard: Hazard, rule: int, zones: Named | None, progress: Progress
) -> _Laid | None:
    """Return buildings or facilities laid over hazard and zones, None where there are none."""
    return None if layer is None else _laid(layer, hazard, rule, zones, progress)


def _laid(
    layer: Named, hazard: Hazard, rule: int, zones: Named | None, progress: Progress
) -> _Laid:
    shares = inside(_shapes(layer), hazard, rule, progress).astype(np.float64)
    count = 1 if zones is None else len(zones.frame)
    return _Laid(shares, _zone_positions(layer.frame, zones), count)


def _lay_people(
    exposed: Exposed, built: _Laid | None, hazard: Hazard, rule: int, progress: Progress
) -> _Laid | None:
    """Return the places of people laid over hazard and zones; buildings among them are known."""
    if exposed.people is None:
        return None
    places = exposed.people.frame
    # Buildings are laid already; they come first, in their order.
    known = (~places["of_census"].to_numpy()) & (built is not None)
    rest = Named(exposed.people.name, places[~known])
    laid = _laid(rest, hazard, rule, exposed.zones, progress)
    by_area = _by_area(exposed.areas, len(places))
    if exposed.areas is not None and by_area.any():
        laid.shares[by_area[~known]] = area_shares(exposed.areas[by_area], hazard, progress)
    if built is None or not known.any():
        return laid
    shares, zone = (np.concatenate(pair) for pair in zip(built[:2], laid[:2], strict=True))
    return _Laid(shares, zone, laid.zones)


def _by_area(areas: NDArray[np.object_] | None, count: int) -> NDArray[np.bool_]:
    return np.zeros(count, dtype=bool) if areas is None else shapely.area(areas) > 0


def _people(
    homes: _Laid, places: pd.DataFrame, areas: NDArray[np.object_] | None
) -> dict[str, NDArray[np.float64]]:
    """Return the people by zone and class, and all people of each zone in every column."""
    counts = {name: places[column].to_numpy(dtype="float64") for name, column in _PEOPLE.items()}
    by_area = _by_area(areas, len(places))
    measures = {name: homes.sums(values) for name, values in counts.items()}
    measures["by_area"] = homes.sums(np.where(by_area, counts["people"], 0 * counts["people"]))
    whole = homes._replace(shares=np.ones_like(homes.shares))
    measures["population"] = whole.sums(counts["people"])
    return measures


def _places(homes: _Laid | None, exposed: Exposed, hazard: Hazard) -> pd.DataFrame | None:
    """Return what is told of each place."""
    if homes is None or exposed.people is None:
        return None
    places, share = exposed.people.frame, homes.shares[:, -1]
    by_area = _by_area(exposed.areas, len(places))
    affected = {name: places[_PEOPLE[name]].to_numpy() * share for name in _OF_PLACES}
    return pd.DataFrame(
        {
            "hazard_class": class_texts(homes.shares, hazard, places.index),
            "hazard_pct": 100 * share,
            **affected,
            "placed": np.where(by_area, AREA_SHARE, places["placed"].to_numpy(dtype=object)),
        },
        index=places.index,
    )


def _facilities(served: _Laid | None, layer: Named | None, hazard: Hazard) -> pd.DataFrame | None:
    if served is None or layer is None:
        return None
    return class_texts(served.shares, hazard, layer.frame.index).to_frame("hazard_class")


# --- the table and the log -----------------------------------------------------------------------


def _table(
    hazard: Hazard, measures: dict[str, NDArray[np.float64]], ground: NDArray[np.object_] | None
) -> pd.DataFrame:
    flat = {name: values.ravel() for name, values in measures.items()}
    zones = len(measures["hazard_ha"])
    size = np.full(zones, np.nan) if ground is None else shapely.area(ground) / _M2_PER_HA
    counts = {name: flat[name] for name in (*_PEOPLE, "buildings", "facilities", "road_km")}
    whole = np.repeat(size, hazard.columns)
    return pd.DataFrame(
        {
            "zone": np.repeat(np.arange(zones), hazard.columns),
            "hazard_class": pd.Series([*hazard.names, None] * zones, dtype="object"),
            "people_pct": _percent(flat["people"], flat["population"]),
            **counts,
            "hazard_ha": flat["hazard_ha"],
            "hazard_area_pct": np.minimum(_percent(flat["hazard_ha"], whole), 100.0),
            "people_by_area_pct": _percent(flat["by_area"], flat["people"]),
            "population": flat["population"],
        }
    )


def _percent(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    share: NDArray[np.float64] = np.full(len(part), np.nan)
    np.divide(part, whole, out=share, where=whole > 0)
    return 100 * share


def _report(
    hazard: Hazard,
    exposed: Exposed,
    measures: dict[str, NDArray[np.float64]],
    homes: _Laid | None,
    things: list[tuple[Named | None, _Laid | None, str]],
) -> None:
    """Log the totals, what counts by area, and what lies in no zone."""
    people, population = measures["people"][:, -1].sum(), measures["population"][:, -1].sum()
    if population > 0:
        share = 100 * people / population
        note(messages.HAZARD_PEOPLE, people=people, population=population, share=share)
    if exposed.areas is not None and exposed.people is not None:
        by_area = _by_area(exposed.areas, len(exposed.areas))
        lived = exposed.people.frame["population"].to_numpy() * by_area
        if (lived > 0).any():
            warn(
                messages.HAZARD_BY_AREA,
                people=float(np.nansum(lived)),
                count=int((lived > 0).sum()),
            )
    if homes is not None and exposed.people is not None:
        outside = np.nansum(exposed.people.frame["population"].to_numpy()[homes.zone < 0])
        if outside > 0:
            warn(messages.PEOPLE_OUTSIDE_ZONES, count=float(outside))
    for layer, laid, template in things:
        if layer is not None and laid is not None:
            _report_things(layer, laid, template)
    total = float(shapely.area(hazard.pieces[-1]).sum()) / _M2_PER_HA
    beyond = total - float(measures["hazard_ha"][:, -1].sum())
    if exposed.zones is not None and beyond > _SLIVER_HA:
        note(messages.HAZARD_OUTSIDE_ZONES, area=beyond, total=total)


def _report_things(layer: Named, laid: _Laid, template: str) -> None:
    hit = laid.shares[:, -1] > 0
    count = int((hit & (laid.zone >= 0)).sum())
    note(template, count=count, total=len(hit))
    apart = int((hit & (laid.zone < 0)).sum())
    if apart:
        warn(messages.HAZARD_THINGS_OUTSIDE, layer=layer.name, count=apart)
