"""Processing face of :mod:`smart_territory_plugin.core.low_stress_reach`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsWkbTypes

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.network_inputs import (
    read_edges,
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
from smart_territory_plugin.core.log import Progress, note, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.low_stress import Islands, Streets
    from smart_territory_plugin.core.low_stress_links import Links
    from smart_territory_plugin.core.low_stress_reach import Demand, Ends, Reach


class LowStressConnectivity(TerritoryAlgorithm):
    """Islands of calm streets, what people reach on them, and the links that are missing."""

    ID = "low_stress_connectivity"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": ("low_stress", "island", "island_km", "island_people"),
        "PLACES_OUTPUT": (
            "population",
            "destinations",
            "low_destinations",
            "low_stress_reach_pct",
            "island",
        ),
        "ZONES_OUTPUT": (
            "population",
            "low_stress_reach_pct",
            "people_counted",
            "people_cut_off",
        ),
        "LINKS_OUTPUT": (
            "rank",
            "reach_gain",
            "people_gain",
            "length_m",
            "island_1",
            "island_2",
            "lts_max",
        ),
    }

    def title(self) -> str:
        return tr("Low-stress cycling connectivity")

    def answers(self) -> str:
        return tr(
            "Which destinations do people reach by bicycle without a street that frightens them,"
            " where do calm streets form islands, and which missing link would help most?"
        )

    def method(self) -> str:
        return tr(
            "Streets with a level of traffic stress from 1 to the highest level count as low"
            " stress; 0 never does. Their connected parts are islands. A destination within the"
            " longest way on all cyclable streets is reached if the way on low-stress streets is"
            " at most the detour times as long: 2680 m and 1.25 as in the Bicycle Network Analysis"
            " of PeopleForBikes. A missing link is the shortest way on high-stress streets between"
            " two islands; it is ranked by the people who would reach more if it alone became"
            " low-stress, each with the share of their destinations newly reached."
        )

    def limits(self) -> str:
        return tr(
            "No better than the levels of stress. Crossings have no stress of their own: two calm"
            " streets that meet on an avenue are connected. Islands ignore one-way streets, the"
            " reach does not. Each link is looked at alone: two that only help together are not"
            " found, nor one that shortens a detour within an island. The way from the door to the"
            " street is not counted."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *street_parameters(),
            *_destinations(),
            *people_parameters(),
            *zone_parameters(),
            *_limits(),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.low_stress import islands_of
        from smart_territory_plugin.core.low_stress_reach import low_stress_reach, report_reach

        street_input(run)
        steps = self.steps(run, 5)
        with steps(tr("Reading the layers")) as progress:
            ground = read_ground(run, progress, every_field=run.wanted("PLACES_OUTPUT"))
            zoned = read_zones_in(run, ground.places)
            streets = _read_streets(run, ground, progress)
            demand = _read_demand(run, streets, ground)
        with steps(tr("Looking for missing links")) as progress:
            islands = islands_of(streets.low)
            links, keep = _candidates(run, streets, islands, demand, progress)
        with steps(tr("Measuring what people reach")) as progress:
            reach = low_stress_reach(streets, demand, keep=keep, progress=progress)
        with steps(tr("Weighing the missing links")) as progress:
            gains = None
            if links is not None:
                gains = _links_layer(streets, islands, links, demand, reach, progress)
        with steps(tr("Writing the result")):
            table = _places_table(ground, reach.table, islands, demand)
            run.lineage.add("totals", report_reach(table))
            _write_streets(run, streets, islands, demand)
            write_places(run, "PLACES_OUTPUT", ground, table)
            if run.given("ZONES"):
                _write_zones(run, zoned, table)
            if gains is not None:
                run.write_frame("LINKS_OUTPUT", gains, QgsWkbTypes.Type.MultiLineString)


# --- parameters ----------------------------------------------------------------------------------


def _destinations() -> list[p.Parameter]:
    return [
        p.places(
            "DESTINATIONS",
            tr("Destinations"),
            tr("Points or polygons that people cycle to, such as schools, shops and stops."),
        ),
        p.field(
            "WEIGHT_FIELD",
            tr("Field with the weight"),
            tr("What each destination counts, 0 or more, such as its places; empty: each one 1."),
            "DESTINATIONS",
            optional=True,
        ),
    ]


def _limits() -> list[p.Parameter]:
    return [
        p.integer(
            "MAX_LTS",
            tr("Highest level of low stress"),
            tr("The level of traffic stress up to which a street counts as calm."),
            2,
            minimum=1,
            maximum=4,
        ),
        p.number(
            "MAX_DISTANCE",
            tr("Longest way by bicycle (m)"),
            tr("Destinations farther away on all cyclable streets do not count."),
            2680.0,
            minimum=100,
            maximum=50_000,
        ),
        p.number(
            "DETOUR",
            tr("Largest detour"),
            tr("How many times as long the way on low-stress streets may be."),
            1.25,
            minimum=1,
            maximum=5,
        ),
        p.number(
            "MAX_LINK",
            tr("Longest missing link (m)"),
            tr("Links between islands that are longer are not looked at."),
            500.0,
            minimum=1,
            maximum=5000,
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Streets with their island"),
            tr(
                "The streets or the edges of the network as they came; the island is empty on"
                " streets of high stress."
            ),
            "line",
        ),
        p.vector_output(
            "PLACES_OUTPUT",
            tr("Reach by place"),
            tr("The buildings or subsections with what the people there reach."),
            "any",
            optional=True,
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Reach by zone"),
            tr("The zones with the mean reach of their people. Needs zones."),
            optional=True,
        ),
        p.vector_output(
            "LINKS_OUTPUT",
            tr("Missing links"),
            tr("The links that somebody gains by, the best first."),
            "line",
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _read_streets(run: Run, ground: Ground, progress: Progress) -> Streets:
    from smart_territory_plugin.core.low_stress import read_stress, stress_networks

    network = read_edges(run, progress, ground.places, "cycle")
    stress = read_stress(network, run.layer_name(street_input(run)))
    return stress_networks(network, stress, run.integer("MAX_LTS"))


def _read_demand(run: Run, streets: Streets, ground: Ground) -> Demand:
    """Read the destinations, and put them and the people onto both networks."""
    from smart_territory_plugin.core.low_stress_reach import Demand, Limits

    field, label = run.field("WEIGHT_FIELD"), run.layer_name("DESTINATIONS")
    places = ground.places
    goals = run.layer_in_metres("DESTINATIONS", [field], like=places)
    people_label = run.layer_name("CENSUS" if ground.buildings is None else "BUILDINGS")
    origins = _ends(run, streets, places, people_label)
    far = origins.cyclable.found & ~origins.low.found
    if far.any():
        count = float(places.loc[far, "population"].sum())
        warn(messages.LOW_STRESS_TOO_FAR, people=count, limit=run.number("MAX_SNAP"))
    return Demand(
        origins,
        places["population"].to_numpy(dtype=float),
        _ends(run, streets, goals, label),
        _weights(goals, field, label),
        Limits(run.number("MAX_DISTANCE"), run.number("DETOUR")),
    )


def _ends(run: Run, streets: Streets, places: gpd.GeoDataFrame, label: str) -> Ends:
    import numpy as np

    from smart_territory_plugin.core.low_stress_reach import Ends
    from smart_territory_plugin.core.network_snap import snap

    shapes = np.asarray(places.geometry.array, dtype=object)
    return Ends(
        snapped(run, streets.cyclable, places, label),
        snap(streets.low, shapes, run.number("MAX_SNAP")),
    )


def _weights(goals: gpd.GeoDataFrame, field: str | None, label: str) -> NDArray[np.float64]:
    """Return what each destination counts; one that is no number of 0 or more counts nothing."""
    import numpy as np

    from smart_territory_plugin.core.vector import numeric

    if field is None:
        return np.ones(len(goals))
    weights = numeric(goals[field], field, label)
    unknown = int((weights.isna() | (weights < 0)).sum())
    if unknown:
        warn(messages.DESTINATIONS_NOT_COUNTED, count=unknown, total=len(weights), field=field)
    return weights.where(weights >= 0, 0.0).to_numpy()


# --- measuring -----------------------------------------------------------------------------------


def _candidates(
    run: Run, streets: Streets, islands: Islands, demand: Demand, progress: Progress
) -> tuple[Links | None, Callable[[pd.DataFrame], NDArray[np.bool_]] | None]:
    """Return the links to be weighed, and which pairs could use one; nothing if none is wanted."""
    from smart_territory_plugin.core.low_stress_links import candidate_links, joinable

    if not run.wanted("LINKS_OUTPUT"):
        return None, None
    links = candidate_links(streets, islands, run.number("MAX_LINK"), progress)
    return links, joinable(islands, links, demand)


def _links_layer(
    streets: Streets,
    islands: Islands,
    links: Links,
    demand: Demand,
    reach: Reach,
    progress: Progress,
) -> gpd.GeoDataFrame:
    from smart_territory_plugin.core.low_stress_links import link_gains, links_layer

    gains = link_gains(streets, islands, links, demand, reach, progress)
    found = links_layer(streets, islands, links, gains)
    note(messages.LINKS_FOUND, count=len(links.one), useful=len(found))
    return found


# --- writing -------------------------------------------------------------------------------------


def _places_table(
    ground: Ground, reach: pd.DataFrame, islands: Islands, demand: Demand
) -> pd.DataFrame:
    """Return the fields of PLACES_OUTPUT."""
    import pandas as pd

    island = islands.of_places(demand.origins.low)
    people = ground.places["population"].rename("population")
    return pd.concat([people, reach], axis=1).assign(
        island=pd.arrays.IntegerArray(island.astype("int64"), island == 0)
    )


def _write_zones(run: Run, zoned: Zoned, table: pd.DataFrame) -> None:
    from smart_territory_plugin.core.low_stress_reach import reach_by_zone

    outside = float(table.loc[zoned.of_place.isna(), "population"].sum())
    if outside > 0:
        warn(messages.PEOPLE_OUTSIDE_ZONES, count=outside)
    by_zone = reach_by_zone(table, zoned.of_place, zoned.zones.index)
    write_zones(run, "ZONES_OUTPUT", zoned, by_zone)


def _write_streets(run: Run, streets: Streets, islands: Islands, demand: Demand) -> None:
    from smart_territory_plugin.core.low_stress import streets_table

    table = streets_table(streets, islands, demand.origins.low, demand.people)
    run.write_with_fields("OUTPUT", street_input(run), table)
