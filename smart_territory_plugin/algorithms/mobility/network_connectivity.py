"""Processing face of :mod:`smart_territory_plugin.core.connectivity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.network_inputs import (
    line_parameters,
    noding_parameters,
    read_edges,
)
from smart_territory_plugin.algorithms.people_inputs import read_zones_in
from smart_territory_plugin.algorithms.place_outputs import write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.network import Network


class NetworkConnectivity(TerritoryAlgorithm):
    """Indices of connectivity, densities, dead ends and route directness of streets by zone."""

    ID = "network_connectivity"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "n_nodes",
            "n_edges",
            "n_components",
            "alpha",
            "beta",
            "gamma",
            "cyclomatic",
            "intersections_km2",
            "street_km",
            "street_km_km2",
            "dead_end_pct",
            "route_directness",
            "directness_median",
            "directness_pairs",
        )
    }

    def title(self) -> str:
        return tr("Street connectivity")

    def answers(self) -> str:
        return tr(
            "How well are the streets of each zone connected: how many ways round, junctions and"
            " dead ends are there, and how much longer is the way on foot than the straight line?"
        )

    def method(self) -> str:
        return tr(
            "Streets become a graph of v nodes, e edges and p connected parts; where only two"
            " streets meet there is no node. Beta is e/v, gamma e/(3(v−2)), alpha"
            " (e−v+p)/(2v−5), the cyclomatic number e−v+p. A node belongs to the zone it lies in,"
            " an edge to the zone of both its ends; how many streets meet in a node is counted"
            " beyond the border too. Route directness (Dill, 2004) is the way along the streets"
            " over the straight line, for pairs of places drawn evenly over the street length of"
            " the zone."
        )

    def limits(self) -> str:
        return tr(
            "Streets that may not be walked on, such as motorways, do not count. The two"
            " carriageways of an avenue count as two streets and make several junctions of one;"
            " streets cut off at the edge of the layer are dead ends. Without zones the densities"
            " refer to the convex hull of the streets: give the limit of the municipality for"
            " figures to compare. Route directness is a sample: another seed gives a slightly"
            " different mean; the median varies less."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *line_parameters(),
            p.polygons(
                "ZONES",
                tr("Zones"),
                tr("Polygons to compare, such as freguesias. Empty: all streets together."),
                optional=True,
            ),
            *_pairs(),
            *noding_parameters(),
            p.metric_crs(),
            p.vector_output(
                "OUTPUT",
                tr("Connectivity by zone"),
                tr("The zones, or without them the convex hull of the streets."),
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.connectivity import network_connectivity, surroundings

        shortest, longest = run.number("SHORTEST"), run.number("LONGEST")
        if shortest >= longest:
            raise TerritoryError(messages.PAIRS_REVERSED, shortest=shortest, longest=longest)
        steps = self.steps(run, 4)
        with steps(tr("Reading the layers")) as progress:
            network = read_edges(run, progress, None, "walk")
            zoned = read_zones_in(run, network.frame.iloc[:0])
            zones = zoned.zones if run.given("ZONES") else None
        with steps(tr("Counting nodes and edges")):
            table = network_connectivity(network, zones)
        with steps(tr("Measuring the ways")) as progress:
            table = table.join(_directness(run, network, zones, progress))
        with steps(tr("Writing the result")):
            if zones is not None:
                write_zones(run, "OUTPUT", zoned, table)
            else:
                hull = surroundings(network)
                note(messages.CONNECTIVITY_HULL, area=float(hull.area.sum()) / 1e6)
                run.write_frame("OUTPUT", hull.join(table))


def _pairs() -> list[p.Parameter]:
    return [
        p.integer(
            "PAIRS",
            tr("Pairs of places in each zone"),
            tr("How many pairs the route directness is measured on; 0: it is not measured."),
            500,
            minimum=0,
            maximum=5000,
        ),
        p.advanced(
            p.number(
                "SHORTEST",
                tr("Shortest straight line of a pair (m)"),
                tr("Places closer together make no pair."),
                200.0,
                minimum=1,
                maximum=10_000,
            )
        ),
        p.advanced(
            p.number(
                "LONGEST",
                tr("Longest straight line of a pair (m)"),
                tr("Places farther apart make no pair."),
                1000.0,
                minimum=1,
                maximum=20_000,
            )
        ),
        p.advanced(
            p.integer(
                "SEED",
                tr("Seed of the random numbers"),
                tr("The same seed draws the same places; another one shows how far chance goes."),
                1,
                minimum=0,
                maximum=2_147_483_647,
            )
        ),
    ]


def _directness(
    run: Run, network: Network, zones: gpd.GeoDataFrame | None, progress: Progress
) -> pd.DataFrame:
    from smart_territory_plugin.core.directness import route_directness

    return route_directness(
        network,
        zones,
        pairs=run.integer("PAIRS"),
        shortest_m=run.number("SHORTEST"),
        longest_m=run.number("LONGEST"),
        seed=run.integer("SEED"),
        progress=progress,
    )
