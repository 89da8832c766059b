"""Processing face of :mod:`smart_territory_plugin.core.container_siting`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.container_inputs import (
    dwelling_parameters,
    limit_parameters,
    plot_parameter,
    plots_in,
    read_areas,
    read_containers,
    read_dwellings,
    read_typology,
    stream_parameters,
)
from smart_territory_plugin.algorithms.network_inputs import (
    read_network,
    snapped,
    street_input,
    street_parameters,
)
from smart_territory_plugin.algorithms.people_inputs import Ground, Zoned, read_zones_in
from smart_territory_plugin.algorithms.place_outputs import without, write_places, write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.container_siting import Demand, SitePlan
    from smart_territory_plugin.core.network import Network
    from smart_territory_plugin.core.network_snap import Snapped

_STREET_NAME = "name"  # OpenStreetMap's


class ContainerSiting(TerritoryAlgorithm):
    """New container sites that serve the most dwellings without service."""

    ID = "container_siting"
    THEME = "circular"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "rank",
            "newly_served",
            "served_total",
            "served_total_pct",
            "street",
            "dist_existing_m",
        ),
        "BUILDINGS_OUTPUT": (
            "served_before",
            "served_after",
            "site_id",
            "site_dist_m",
            "limit_m",
            "dwellings",
            "dwellings_from",
        ),
        "ZONES_OUTPUT": (
            "dwellings",
            "served_before_pct",
            "served_after_pct",
            "newly_served",
            "unserved_after",
            "new_sites",
        ),
    }

    def title(self) -> str:
        return tr("Sites for new waste containers")

    def answers(self) -> str:
        return tr(
            "Where would new containers bring the most dwellings within reach, and how many are"
            " needed for a share of the dwellings?"
        )

    def method(self) -> str:
        return tr(
            "As in “Access to waste containers”, along streets: a dwelling is not served where one"
            " of the streams is beyond its limit and it lies in no door-to-door area. A new site"
            " takes all the streams asked for and serves the dwellings within whose limit it lies."
            " Candidates are points along the streets, or a layer of points. Of them the given"
            " number that serves the most dwellings is chosen (maximal covering location problem,"
            " Church and ReVelle 1974), or the smallest number that reaches the share. The problem"
            " is reduced without losing the best choice; then come the best site one by one, swaps,"
            " a bound by Lagrangian relaxation, and the HiGHS solver of scipy for what the bound"
            " leaves open. The log and the lineage say whether the choice is proved to be the best,"
            " or else how much better another one could be at most."
        )

    def limits(self) -> str:
        return tr(
            "Containers that stand there stay as they are, also where a single stream is missing:"
            " the new site is a whole island of the streams asked for. Capacity, collection routes,"
            " costs, and whether there is room on the pavement are not looked at: the points are"
            " proposals to look at on site. Candidates along the streets reach as far as the"
            " streets do; give a layer of candidates to keep to the municipality or to public"
            " ground. Dwellings spread over buildings are an estimate."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *dwelling_parameters(),
            *stream_parameters(needed=False),
            *limit_parameters(),
            plot_parameter(),
            *_how_far_to_go(),
            *_where_sites_may_be(),
            *street_parameters(),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import container_siting as core
        from smart_territory_plugin.core.site_reach import reach_of

        steps = self.steps(run, 4)
        goal = core.read_goal(
            run.integer("BUDGET") if run.given("BUDGET") else None, run.optional_number("TARGET")
        )
        with steps(tr("Reading the layers")) as progress:
            case = _read_case(run, progress)
        with steps(tr("Measuring the distances")) as progress:
            access = _access(case, progress)
            demand = core.Demand(
                case.ground.places["dwellings"].fillna(0.0).to_numpy(),
                access["served"].to_numpy(dtype="float64"),
            )
            shapes, sites = _candidates(run, case.network)
            here = case.here.masked(demand.open)
            reach = reach_of(case.network, here, case.limit_m, sites, progress)
        with steps(tr("Choosing the sites")) as progress:
            xy = shapes.geometry.get_coordinates().to_numpy()
            plan = core.plan_sites(demand, reach, xy, goal, run.number("TIME_LIMIT"), progress)
        with steps(tr("Writing the result")):
            run.lineage.add("streams", list(case.streams))
            run.lineage.add("siting", plan.facts)
            chosen = sites.only(plan.sites)
            points = shapes.iloc[plan.sites]
            _write_sites(run, points, _site_table(run, case, demand, plan, chosen))
            _write_buildings(run, case, demand, plan)
            if run.given("ZONES"):
                _write_zones(run, case, access, plan, points)


# --- parameters ----------------------------------------------------------------------------------


def _how_far_to_go() -> list[p.Parameter]:
    return [
        p.integer(
            "BUDGET",
            tr("Number of new sites"),
            tr("Those that serve the most dwellings are chosen. Give this or the target share."),
            minimum=1,
            maximum=100_000,
            optional=True,
        ),
        p.number(
            "TARGET",
            tr("Share of dwellings to be served (%)"),
            tr(
                "Of all dwellings, those served already among them: the smallest number of new"
                " sites that reaches it is chosen. Give this or the number of sites."
            ),
            minimum=0,
            maximum=100,
            optional=True,
        ),
        p.advanced(
            p.number(
                "TIME_LIMIT",
                tr("Time limit of the solver (s)"),
                tr(
                    "After it the best choice found so far is taken, with what it may lack. A run"
                    " that is cancelled meanwhile ends when the solver does."
                ),
                30.0,
                minimum=1,
                maximum=86_400,
            )
        ),
    ]


def _where_sites_may_be() -> list[p.Parameter]:
    return [
        p.points(
            "CANDIDATES",
            tr("Candidates"),
            tr("Points where a new site may be. Empty: points along the streets."),
            optional=True,
        ),
        p.number(
            "SPACING",
            tr("Spacing of the candidates (m)"),
            tr(
                "Candidates along the streets stand at their junctions and ends, and between them"
                " at most this far apart. Streets not meant for walking have none."
            ),
            50.0,
            minimum=5,
            maximum=1000,
        ),
        p.advanced(
            p.field(
                "STREET_NAME_FIELD",
                tr("Field with the name of the street"),
                tr(
                    "Of the streets or the network; empty: OpenStreetMap's field name, where the"
                    " layer has it."
                ),
                "STREETS",
                optional=True,
            )
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("New sites"),
            tr(
                "The sites in the order of what each adds to those before it, with the fields of"
                " the candidates where a layer of them was given. Empty where nothing is left to"
                " do."
            ),
            "point",
        ),
        p.vector_output(
            "BUILDINGS_OUTPUT",
            tr("Service by building"),
            tr(
                "The buildings, and the subsections that have dwellings but no building, before and"
                " after; site_id is the rank of the first new site that serves the place, so that"
                " the dwellings of one site add up to its newly_served."
            ),
            "any",
            optional=True,
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Service by zone"),
            tr("The zones with the dwellings served before and after. Needs zones."),
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


class _Case(NamedTuple):
    """What a run is about."""

    streams: tuple[str, ...]
    ground: Ground
    plots: gpd.GeoDataFrame
    containers: gpd.GeoDataFrame
    doors: dict[str, NDArray[np.bool_]] | None
    zoned: Zoned
    limit_m: NDArray[np.float64]
    network: Network
    here: Snapped
    there: Snapped


def _read_case(run: Run, progress: Progress) -> _Case:
    """Read the dwellings, what serves them, their limits and the streets."""
    from smart_territory_plugin.core import containers as access
    from smart_territory_plugin.core.container_siting import report_streams
    from smart_territory_plugin.core.streams import read_stream_names, requested_streams

    street_input(run)
    names = read_stream_names(run.optional_path("ALIASES"))
    streams = requested_streams(run.text("STREAMS"), names)
    ground = read_dwellings(run, progress)
    places = ground.places
    containers = read_containers(run, names, places)
    areas = read_areas(run, names, streams, places)
    report_streams(streams, containers, areas)
    access.require_near(places, containers)
    zoned = read_zones_in(run, places)
    kinds = read_typology(run, zoned)
    limit_m = access.limits(kinds, run.number("LIMIT_URBAN"), run.number("LIMIT_OTHER"))
    doors = None if areas is None else access.door_to_door_masks(places.geometry, areas, streams)
    plots = plots_in(run, places)
    network, _ = read_network(run, progress, like=plots, also=_name_field(run))
    name = "BUILDINGS" if run.given("BUILDINGS") else "CENSUS"
    here = snapped(run, network, plots, run.layer_name(name))
    there = snapped(run, network, containers, run.layer_name("CONTAINERS"))
    return _Case(streams, ground, plots, containers, doors, zoned, limit_m, network, here, there)


def _name_field(run: Run) -> str | None:
    """Return the field with the streets' names, None where there is none."""
    from smart_territory_plugin.core.names import field_named

    chosen = run.field("STREET_NAME_FIELD")
    return chosen or field_named(run.source(street_input(run)).fields().names(), _STREET_NAME)


def _candidates(run: Run, network: Network) -> tuple[gpd.GeoDataFrame, Snapped]:
    """Return where sites may be, and where that is on the network."""
    import geopandas as gpd

    from smart_territory_plugin.core.site_reach import single_points
    from smart_territory_plugin.core.street_points import street_points

    if run.given("CANDIDATES"):
        like = network.frame.iloc[:0]
        shapes = single_points(run.layer_in_metres("CANDIDATES", None, like=like))
        label = run.layer_name("CANDIDATES")
    else:
        points = street_points(network, run.number("SPACING"))
        shapes = gpd.GeoDataFrame(geometry=points, crs=network.crs)
        label = tr("Candidates")
    return shapes, snapped(run, network, shapes, label)


# --- measuring -----------------------------------------------------------------------------------


def _access(case: _Case, progress: Progress) -> pd.DataFrame:
    """Return how the places are served as it is, as container_access does."""
    from smart_territory_plugin.core.container_ways import street_distances
    from smart_territory_plugin.core.containers import container_access

    ways = street_distances(case.network, case.here, case.containers, case.there, case.streams)
    return container_access(
        case.plots,
        case.containers,
        case.streams,
        case.limit_m,
        case.doors,
        progress,
        distances=ways,
    )


def _site_table(
    run: Run, case: _Case, demand: Demand, plan: SitePlan, chosen: Snapped
) -> pd.DataFrame:
    """Return the new fields of the sites."""
    import numpy as np
    import pandas as pd

    from smart_territory_plugin.core.container_ways import street_distances
    from smart_territory_plugin.core.street_points import street_names

    taking = case.containers["stream"].isin(case.streams)
    existing = case.containers.assign(stream=np.where(taking, "any", ""))
    ways = street_distances(case.network, chosen, existing, case.there, ["any"])
    total = demand.before + np.cumsum(plan.newly)
    names = street_names(case.network, chosen.edge, _name_field(run))
    return pd.DataFrame(
        {
            "rank": np.arange(1, len(plan.sites) + 1),
            "newly_served": plan.newly,
            "served_total": total,
            "served_total_pct": 100 * total / (demand.total or np.nan),
            "street": pd.Series(names, dtype=object),
            "dist_existing_m": ways["any"],
        }
    )


# --- writing -------------------------------------------------------------------------------------


def _write_sites(run: Run, points: gpd.GeoDataFrame, table: pd.DataFrame) -> None:
    """Write the sites where the candidates are, with the candidates' own fields."""
    table = table.set_index(points.index)
    run.write_frame("OUTPUT", without(points, table).join(table))


def _write_buildings(run: Run, case: _Case, demand: Demand, plan: SitePlan) -> None:
    """Write the places before and after."""
    import pandas as pd

    if not run.wanted("BUILDINGS_OUTPUT"):
        return
    places = case.ground.places
    ranks = pd.Series(plan.rank_of_place, index=places.index).astype("Int32")
    table = pd.DataFrame(
        {
            "served_before": pd.Series(demand.served, index=places.index).astype("Int8"),
            "served_after": pd.Series(plan.served, index=places.index).astype("Int8"),
            "site_id": ranks.where(ranks > 0),
            "site_dist_m": plan.dist_m,
            "limit_m": case.limit_m,
        },
        index=places.index,
    )
    origin = places[["dwellings", "dwellings_from"]]
    write_places(run, "BUILDINGS_OUTPUT", case.ground, table.join(origin))


def _write_zones(
    run: Run, case: _Case, access: pd.DataFrame, plan: SitePlan, points: gpd.GeoDataFrame
) -> None:
    """Write the zones before and after."""
    from smart_territory_plugin.core.containers import summarise_access
    from smart_territory_plugin.core.zones import zone_of

    zoned = case.zoned
    index = zoned.zones.index
    dwellings = case.ground.places["dwellings"]
    before, after = (
        summarise_access(told, dwellings, zoned.of_place, index, ())
        for told in (access, access.assign(served=plan.served))
    )
    table = before[["dwellings"]].assign(
        served_before_pct=before["served_pct"],
        served_after_pct=after["served_pct"],
        newly_served=before["unserved"] - after["unserved"],
        unserved_after=after["unserved"],
        new_sites=zone_of(points.geometry, zoned.zones)
        .value_counts()
        .reindex(index, fill_value=0)
        .astype("int64"),
    )
    write_zones(run, "ZONES_OUTPUT", zoned, table)
