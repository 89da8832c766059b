"""Processing face of :mod:`smart_territory_plugin.core.population_served`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.network_inputs import (
    network_parameters,
    read_network,
    snapped,
    street_input,
)
from smart_territory_plugin.algorithms.people_inputs import (
    Ground,
    people_parameters,
    read_ground,
    read_zones_in,
    zone_parameters,
)
from smart_territory_plugin.algorithms.place_outputs import write_places, write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

_AGES = ("age_0_14", "age_15_24", "age_25_64", "age_65")


class PopulationServed(TerritoryAlgorithm):
    """People within reach of facilities along the streets, by band, zone and age."""

    ID = "population_served"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": ("cost", "band", "population", *_AGES, "placed"),
        "BANDS_OUTPUT": (
            "band",
            "served",
            "served_pct",
            "unserved",
            *(name for age in _AGES for name in (f"served_{age}", f"served_{age}_pct")),
        ),
        "ZONES_OUTPUT": (
            "population",
            "served_pct",
            "unserved",
            "age_0_14",
            "served_age_0_14_pct",
            "age_65",
            "served_age_65_pct",
        ),
    }

    def title(self) -> str:
        return tr("Population served")

    def answers(self) -> str:
        return tr(
            "How many people live within 300, 500 or 1000 m of a school, a stop or a park along"
            " the streets, in each freguesia and of which age, and how many do not?"
        )

    def method(self) -> str:
        return tr(
            "People stand in their buildings: those of the census are spread over the residential"
            " buildings of each subsection by floor area. Each place is connected to its nearest"
            " street, and its cheapest way along the streets to a facility (or the band of the"
            " service line on that street) gives its band. Everybody counts once, in the smallest"
            " band that holds them; shares are cumulative. UN-Habitat's metadata of the SDG"
            " indicator 11.2.1 measure people near public transport in this way, along the streets."
        )

    def limits(self) -> str:
        return tr(
            "Spread people are an estimate, good for zones and not for one building. The way from"
            " the door to the street is not counted. Service lines alone hold only the covered"
            " streets: people on a street out of reach then count with a covered one behind them,"
            " unless the streets or the network are given as well. Capacity and opening hours are"
            " not looked at."
        )

    def declare(self) -> list[p.Parameter]:
        return [*people_parameters(), *_what_serves(), *network_parameters(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import population_served as core
        from smart_territory_plugin.core.population import report_ages

        _refuse_at_once(run)
        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            ground = read_ground(run, progress, every_field=True)
            places = ground.places
            report_ages(places)
            zoned = read_zones_in(run, places)
        with steps(tr("Finding who is within reach")) as progress:
            measure = _by_service if run.given("SERVICE") else _by_network
            cost, limits = measure(run, ground, progress)
        with steps(tr("Writing the result")):
            bands = core.summarise_bands(places, cost, limits)
            of_zone = zoned.of_place if run.given("ZONES") else None
            run.lineage.add("totals", core.report_served(places, bands, of_zone))
            table = places[["population", *_AGES, "placed"]].copy()
            table.insert(0, "cost", cost)
            table.insert(1, "band", core.band_of(cost, limits))
            write_places(run, "OUTPUT", ground, table)
            run.write_table("BANDS_OUTPUT", bands)
            if run.given("ZONES"):
                of_place, labels = zoned.of_place, zoned.zones.index
                by_zone = core.summarise_zones(places, cost, limits, of_place, labels)
                write_zones(run, "ZONES_OUTPUT", zoned, by_zone)


# --- parameters ----------------------------------------------------------------------------------


def _what_serves() -> list[p.Parameter]:
    return [
        p.lines(
            "SERVICE",
            tr("Lines of a service area"),
            tr(
                "What “Service area” wrote, with the fields band and cost_to; in place of the"
                " facilities. Give the streets or the network too, so that people whose own street"
                " is out of reach are left out."
            ),
            optional=True,
        ),
        p.places(
            "FACILITIES",
            tr("Facilities"),
            tr(
                "Points or polygons of what serves, in place of the lines of a service area. Needs"
                " streets or a network."
            ),
            optional=True,
        ),
        p.text(
            "BANDS",
            tr("Bands"),
            tr(
                "Upper limits in the unit of the cost, such as 300, 500, 1000 or 2,5; 5; 10."
                " Needed with facilities; empty with a service area: the bands it was made with."
            ),
            optional=True,
        ),
        *zone_parameters(),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Places with their band"),
            tr(
                "The buildings, and the subsections that have people but no building. cost is that"
                " of the way to the nearest facility (with a service area the greatest on the"
                " stretch of street) in the unit of the cost, empty beyond the last band; band is"
                " the limit it keeps."
            ),
            "any",
        ),
        p.vector_output(
            "BANDS_OUTPUT",
            tr("People by band"),
            tr("A row for each band, cumulative: people within it, of all ages and by age."),
            "table",
            optional=True,
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("People served by zone"),
            tr(
                "The zones with the people within the last band, and a field served_<band>_pct for"
                " each band, cumulative. Shares are empty where a zone has nobody. Needs zones."
            ),
            optional=True,
        ),
    ]


# --- reading and measuring -----------------------------------------------------------------------


def _refuse_at_once(run: Run) -> None:
    """Say what is missing or unreadable before any layer is read."""
    from smart_territory_plugin.core.population_served import fit_limits

    if run.given("SERVICE") == run.given("FACILITIES"):
        raise TerritoryError(messages.SERVICE_OR_FACILITIES)
    limits = _typed_limits(run)
    if limits or run.given("FACILITIES"):
        fit_limits(limits)
    if run.given("FACILITIES"):
        street_input(run)


def _people_layer(run: Run, ground: Ground) -> str:
    return run.layer_name("CENSUS" if ground.buildings is None else "BUILDINGS")


def _by_network(
    run: Run, ground: Ground, progress: Progress
) -> tuple[NDArray[np.float64], tuple[float, ...]]:
    """Return the cost of each place's way to its nearest facility, and the bands."""
    import numpy as np

    from smart_territory_plugin.core.network_search import nearest
    from smart_territory_plugin.core.population_served import fit_limits

    limits = fit_limits(_typed_limits(run))
    places = ground.places
    network, costs = read_network(run, progress, like=places)
    facilities = run.layer_in_metres("FACILITIES", (), like=places)
    targets = snapped(run, network, facilities, run.layer_name("FACILITIES"))
    origins = snapped(run, network, places, _people_layer(run, ground))
    lost = float(places.loc[~origins.found & places.geometry.notna(), "population"].sum())
    if lost > 0:
        warn(messages.PEOPLE_NOT_CONNECTED, count=lost, limit=run.number("MAX_SNAP"))
    ways = nearest(network, costs, origins, targets, max_cost=limits[-1], progress=progress)
    cost = np.full(len(places), np.nan)
    cost[ways["origin"]] = ways["cost"]
    return cost, limits


def _by_service(
    run: Run, ground: Ground, progress: Progress
) -> tuple[NDArray[np.float64], tuple[float, ...]]:
    """Return the greatest cost of the service line beside each place, and the bands."""
    from smart_territory_plugin.core.population_served import service_costs

    places, max_m = ground.places, run.number("MAX_SNAP")
    lines, limits = _read_service(run, places)
    street_m = None
    if run.given("STREETS") or run.given("NETWORK"):
        network, _ = read_network(run, progress, like=places)
        street_m = snapped(run, network, places, _people_layer(run, ground)).off_m
    else:
        warn(messages.SERVICE_UPPER_BOUND, limit=max_m)
    return service_costs(places.geometry, lines, max_m, street_m), limits


def _read_service(run: Run, like: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, tuple[float, ...]]:
    """Return the service lines with their greatest ``cost``, and the bands."""
    from smart_territory_plugin.core.names import field_named
    from smart_territory_plugin.core.population_served import fit_limits, uncut_limits
    from smart_territory_plugin.core.vector import numeric

    names, label = run.source("SERVICE").fields().names(), run.layer_name("SERVICE")
    band, cost = field_named(names, "band"), field_named(names, "cost_to")
    if band is None and cost is None:
        raise TerritoryError(messages.SERVICE_WITHOUT_COSTS, layer=label)
    lines = run.layer_in_metres("SERVICE", [band, cost], like=like)
    bands = numeric(lines[band], band, label) if band else None
    costs = numeric(lines[cost], cost, label) if cost else bands
    cut_at = [] if bands is None else sorted(bands.dropna().unique())
    limits = fit_limits(_typed_limits(run) or cut_at)
    uncut = uncut_limits(limits, cut_at)
    if uncut:
        warn(messages.SERVICE_BANDS_DIFFER, bands=", ".join(f"{limit:g}" for limit in uncut))
    return lines.assign(cost=costs), limits


def _typed_limits(run: Run) -> tuple[float, ...]:
    from smart_territory_plugin.core.bands import read_limits

    text = run.text("BANDS")
    return read_limits(text) if text else ()
