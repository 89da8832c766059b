"""Processing face of :mod:`smart_territory_plugin.core.transit_access`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.network_inputs import (
    read_network,
    snapped,
    street_input,
    street_parameters,
)
from smart_territory_plugin.algorithms.people_inputs import (
    Ground,
    Zoned,
    people_parameters,
    read_ground,
    read_zones_in,
    zone_parameters,
)
from smart_territory_plugin.algorithms.place_outputs import write_places, write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.transit_inputs import (
    read_transit,
    require_transit,
    timetable_parameters,
    transit_parameters,
)
from smart_territory_plugin.core.log import Progress, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.minimum_service import ServiceRow
    from smart_territory_plugin.core.transit import TransitStops
    from smart_territory_plugin.core.transit_access import Limits, Reach

_SERVICE = ("trips_per_day", "service_days", "below_minimum")


class TransitAccess(TerritoryAlgorithm):
    """People near public transport and frequent service, and the trips within their reach."""

    ID = "transit_access"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "population",
            "age_65",
            "dist_low_m",
            "dist_high_m",
            "near_transit",
            "sdg_11_2_1",
            "dist_frequent_m",
            "near_frequent",
            *_SERVICE,
        ),
        "STOPS_OUTPUT": (
            "stop_id",
            "stop_name",
            "modes",
            "capacity",
            "departures",
            "headway_min",
            "frequent",
        ),
        "ZONES_OUTPUT": (
            "population",
            "near",
            "transit_pct",
            "transit_0_14_pct",
            "transit_15_24_pct",
            "transit_25_64_pct",
            "transit_65_pct",
            "population_urban",
            "sdg_11_2_1_pct",
            "frequent_pct",
            "frequent_65_pct",
            "unconnected",
            *_SERVICE,
        ),
    }

    def title(self) -> str:
        return tr("Access to public transport")

    def answers(self) -> str:
        return tr(
            "How many people live within a short walk of public transport, and of public transport"
            " that runs often, and how many trips a day and days a week does each place have?"
        )

    def method(self) -> str:
        return tr(
            "Ways along streets from where people live to the nearest stop of low capacity (such as"
            " bus) and of high capacity (such as rail, metro and ferry). Near is within 500 m of"
            " the one or 1000 m of the other; for the people of urban centres that is SDG indicator"
            " 11.2.1 (UN-Habitat, metadata of September 2021). A stop is frequent where the mean"
            " interval between departures from 7 to 19 h of a weekday is 20 minutes or less: the"
            " hours over the departures of a direction and mode, the shortest of them, as in the"
            " Global Healthy and Sustainable City Indicators. People within 500 m of such a stop"
            " are those of ISO 37120 and SDSN indicator 67. Trips and days of service are all that"
            " call at a stop within reach in a typical week of the timetable."
        )

    def limits(self) -> str:
        return tr(
            "The name SDG 11.2.1 holds only inside urban centres (Degree of Urbanisation) with the"
            " limits of 500 and 1000 m. The way runs from street to street, to the point of the"
            " stop: entrances of stations, the distance to the street, stairs and crossings are no"
            " part of it. Whether a stop or a vehicle is accessible, safe or affordable is not"
            " looked at. Transport on demand is seldom in a timetable. The least service of the"
            " table is this project's reading of Lei 52/2015 and not a finding of compliance: the"
            " law is about places (lugares) and their connection to the seat of the municipality."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *transit_parameters(),
            *street_parameters(),
            *people_parameters(),
            *zone_parameters(),
            *_where_it_is_urban(),
            *timetable_parameters(),
            *_how_far(),
            *_tables(),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import transit_access as core
        from smart_territory_plugin.core.minimum_service import read_minimum_service

        require_transit(run)
        street_input(run)
        limits = _limits(run)
        minimum = read_minimum_service(run.optional_path("MINIMUM_SERVICE"))
        steps = self.steps(run, 4)
        with steps(tr("Reading the timetable")) as progress:
            parts = read_transit(run, progress)
        with steps(tr("Reading the layers")) as progress:
            ground = read_ground(run, progress, every_field=True)
            places, zoned = ground.places, read_zones_in(run, ground.places)
            urban = _read_urban(run, places)
        with steps(tr("Measuring the ways")) as progress:
            reach, transit = _measure(run, ground, parts, limits, progress)
            access = core.access_table(places, reach, limits, urban)
            totals = core.report_transit(places, access, urban, limits, transit.stops)
            run.lineage.add("totals", totals)
        with steps(tr("Writing the result")) as progress:
            service = _service(transit, reach, places["population"], minimum, progress)
            write_places(run, "OUTPUT", ground, access.join(service))
            stops = core.stop_table(transit, limits)
            run.write_frame("STOPS_OUTPUT", transit.stops[["geometry"]].join(stops))
            if run.given("ZONES"):
                table = _zone_table(places, access, urban, zoned)
                table = table.join(_zone_service(transit, reach, places, zoned, table, minimum))
                write_zones(run, "ZONES_OUTPUT", zoned, table)


# --- parameters ----------------------------------------------------------------------------------


def _where_it_is_urban() -> list[p.Parameter]:
    return [
        p.polygons(
            "URBAN_CENTRES",
            tr("Urban centres"),
            tr(
                "Polygons of the urban centres of the Degree of Urbanisation. Only for their people"
                " is the result SDG indicator 11.2.1."
            ),
            optional=True,
        )
    ]


def _how_far() -> list[p.Parameter]:
    return [
        p.number(
            "LIMIT_LOW",
            tr("Longest way to low capacity (m)"),
            tr("Along streets, inclusive; 500 m for SDG 11.2.1."),
            500.0,
            minimum=1,
            maximum=10_000,
        ),
        p.number(
            "LIMIT_HIGH",
            tr("Longest way to high capacity (m)"),
            tr("Along streets, inclusive; 1000 m for SDG 11.2.1."),
            1000.0,
            minimum=1,
            maximum=10_000,
        ),
        p.number(
            "LIMIT_FREQUENT",
            tr("Longest way to a frequent stop (m)"),
            tr("Along streets, inclusive; 500 m for ISO 37120."),
            500.0,
            minimum=1,
            maximum=10_000,
        ),
        p.number(
            "FREQUENT_MINUTES",
            tr("Longest interval at a frequent stop (min)"),
            tr("Inclusive; 20 minutes for ISO 37120."),
            20.0,
            minimum=1,
            maximum=720,
        ),
    ]


def _tables() -> list[p.Parameter]:
    return [
        p.advanced(
            p.file(
                "MINIMUM_SERVICE",
                tr("Table of least service"),
                tr(
                    "CSV with the columns people_over, people_up_to, trips_per_day and"
                    " days_per_week in place of the plugin's own table"
                    " (resources/tables/minimum_service.csv)."
                ),
                optional=True,
            )
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Places with their access"),
            tr(
                "The buildings, and the subsections that have people but no building. Distances are"
                " empty where no such stop can be reached; the flags are empty for a place that is"
                " not connected to the streets."
            ),
            "any",
        ),
        p.vector_output(
            "STOPS_OUTPUT",
            tr("Stops"),
            tr(
                "Stops with service in the week, platforms joined to their station: modes,"
                " capacity, departures in the hours looked at, the mean interval between them and"
                " whether it is frequent."
            ),
            "point",
            optional=True,
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Access by zone"),
            tr(
                "The zones with the people near public transport, by age where the census says it,"
                " and the trips within reach of anybody in the zone. Needs zones. With INE's places"
                " (lugares) as zones below_minimum is about what the law calls a place."
            ),
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _limits(run: Run) -> Limits:
    from smart_territory_plugin.core.transit_access import Limits

    names = ("LIMIT_LOW", "LIMIT_HIGH", "LIMIT_FREQUENT", "FREQUENT_MINUTES")
    return Limits(*(run.number(name) for name in names))


def _read_urban(run: Run, places: gpd.GeoDataFrame) -> NDArray | None:
    """Return whether each place lies in an urban centre, None where none were given."""
    from smart_territory_plugin.core.zones import zone_of

    centres = run.optional_layer_in_metres("URBAN_CENTRES", (), like=places)
    return None if centres is None else zone_of(places.geometry, centres).notna().to_numpy()


# --- measuring -----------------------------------------------------------------------------------


def _measure(
    run: Run, ground: Ground, parts: list[TransitStops], limits: Limits, progress: Progress
) -> tuple[Reach, TransitStops]:
    """Return the ways from the places to the stops, and the stops beside the streets."""
    from smart_territory_plugin.core.transit import joined_stops, stops_near
    from smart_territory_plugin.core.transit_access import measure_reach

    places, max_m = ground.places, run.number("MAX_SNAP")
    network, costs = read_network(run, progress, like=places)
    transit = stops_near(joined_stops(parts, places.crs), network.lines, max_m)
    label = run.layer_name("STOPS") if run.given("STOPS") else run.path("GTFS").name
    stops = snapped(run, network, transit.stops, label)
    label = run.layer_name("CENSUS" if ground.buildings is None else "BUILDINGS")
    origins = snapped(run, network, places, label)
    lost = float(places.loc[~origins.found & places.geometry.notna(), "population"].sum())
    if lost > 0:
        warn(messages.PEOPLE_NOT_CONNECTED, count=lost, limit=max_m)
    reach = measure_reach(network, costs, origins, stops, transit, limits, progress=progress)
    return reach, transit


def _service(
    transit: TransitStops,
    reach: Reach,
    population: pd.Series,
    minimum: tuple[ServiceRow, ...],
    progress: Progress,
) -> pd.DataFrame:
    """Return the trips and days of service of each place."""
    from smart_territory_plugin.core.minimum_service import no_service, service_table
    from smart_territory_plugin.core.transit_access import trips_reached, untimed_reached

    if not transit.has_timetable:
        return no_service(population.index)
    trips = trips_reached(reach.stops, transit, progress)
    untimed = untimed_reached(reach.stops, transit)
    return service_table(trips, population, reach.connected, minimum, untimed)


def _zone_table(
    places: gpd.GeoDataFrame, access: pd.DataFrame, urban: NDArray | None, zoned: Zoned
) -> pd.DataFrame:
    """Return the people of each zone, and tell who lives in none."""
    from smart_territory_plugin.core.transit_access import summarise_zones

    outside = float(places.loc[zoned.of_place.isna(), "population"].sum())
    if outside > 0:
        warn(messages.PEOPLE_OUTSIDE_ZONES, count=outside)
    return summarise_zones(places, access, urban, zoned.of_place, zoned.zones.index)


def _zone_service(
    transit: TransitStops,
    reach: Reach,
    places: gpd.GeoDataFrame,
    zoned: Zoned,
    table: pd.DataFrame,
    minimum: tuple[ServiceRow, ...],
) -> pd.DataFrame:
    """Return the trips and days of service within reach of anybody in each zone."""
    from smart_territory_plugin.core.minimum_service import no_service, service_table
    from smart_territory_plugin.core.transit_access import (
        near_zones,
        trips_reached,
        untimed_reached,
    )

    if not transit.has_timetable:
        return no_service(table.index)
    near = near_zones(reach, places["population"], zoned.of_place, table.index)
    known = (table["population"] > table["unconnected"]).to_numpy()
    trips, untimed = trips_reached(near, transit), untimed_reached(near, transit)
    return service_table(trips, table["population"], known, minimum, untimed)
