"""Processing face of :mod:`smart_territory_plugin.core.network_build`."""

from __future__ import annotations

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.network_inputs import TAG_FIELDS, noding_parameters
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr


class BuildNetwork(TerritoryAlgorithm):
    """A network of edges and nodes from a layer of streets, with what looks wrong in it."""

    ID = "build_network"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": ("from_node", "to_node", "length_m", "forward", "backward", "component"),
        "NODES": ("node", "degree", "component"),
        "ISSUES": ("issue", "street", "length_m", "gap_m"),
    }

    def title(self) -> str:
        return tr("Build network")

    def answers(self) -> str:
        return tr(
            "Which streets connect with which, who may use them in which direction, and what is"
            " wrong with the drawing? The base of everything that goes along streets."
        )

    def method(self) -> str:
        return tr(
            "Lines meet where their ends are within the tolerance, where an end lies on a vertex of"
            " another line, and where two lines of one level share a vertex; on request also where"
            " they cross, never between bridges, tunnels and other levels (OpenStreetMap tags"
            " bridge, tunnel and layer, in columns or in other_tags). One-way streets hold for"
            " cycling, with the exceptions that oneway:bicycle and the cycleway tags name, and"
            " never for walking. Motorways are closed to all; pavements, stairs and pedestrian"
            " streets to bicycles unless the tag bicycle opens them; stairs to wheelchairs."
        )

    def limits(self) -> str:
        return tr(
            "No better than the drawing: streets without tags are open to all in both directions."
            " Turn restrictions and opening hours are not read. Streets that are closed to the way"
            " of travelling stay in the layer with forward and backward 0. Do not cut or move the"
            " lines of the result: build the network again."
        )

    def declare(self) -> list[p.Parameter]:
        tolerance = noding_parameters()
        return [
            p.lines("STREETS", tr("Streets"), tr("Lines, such as OpenStreetMap's roads.")),
            p.choice(
                "MODE",
                tr("Way of travelling"),
                tr(
                    "Whose network it is: it decides which streets are open and in which direction."
                ),
                [tr("Walking"), tr("Cycling"), tr("Wheelchair")],
            ),
            *tolerance,
            *_field_parameters(),
            p.metric_crs(),
            p.vector_output(
                "OUTPUT",
                tr("Network"),
                tr("The streets cut at their junctions, with their attributes and the new fields."),
                "line",
            ),
            p.vector_output(
                "NODES",
                tr("Junctions"),
                tr("The ends of the edges; degree counts the open edges that meet there."),
                "point",
                optional=True,
            ),
            p.vector_output(
                "ISSUES",
                tr("Issues"),
                tr(
                    "Points to look at: component (a part without a way to the rest), dangle (a"
                    " loose end; gap_m is the distance to a street that passes within 10 m),"
                    " crossing (streets of one level cross unconnected), duplicate (streets drawn"
                    " over one another)."
                ),
                "point",
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.network_build import (
            build_network,
            edges_layer,
            nodes_layer,
            report_network,
        )
        from smart_territory_plugin.core.network_issues import network_issues
        from smart_territory_plugin.core.street_access import MODES

        steps = self.steps(run, 4)
        with steps(tr("Reading the layers")) as progress:
            streets = run.layer_in_metres("STREETS", None, progress)
            label = run.layer_name("STREETS")
            fields = {tag: run.field(name) for name, tag in TAG_FIELDS.items()}
        with steps(tr("Building the network")) as progress:
            network = build_network(
                streets,
                label,
                mode=MODES[run.choice("MODE")],
                tolerance_m=run.number("TOLERANCE"),
                node_crossings=run.flag("NODE_CROSSINGS"),
                fields=fields,
                progress=progress,
            )
            report_network(network, label)
        with steps(tr("Looking for issues")):
            issues = network_issues(network, label, fields)
        with steps(tr("Writing the result")):
            run.lineage.add("issues", issues["issue"].value_counts().to_dict())
            run.write_frame("OUTPUT", edges_layer(network))
            run.write_frame("NODES", nodes_layer(network))
            run.write_frame("ISSUES", issues)


def _field_parameters() -> list[p.Parameter]:
    labels = {
        "HIGHWAY_FIELD": tr("Field with the kind of street"),
        "ONEWAY_FIELD": tr("Field with the one-way direction"),
        "LEVEL_FIELD": tr("Field with the level"),
        "BRIDGE_FIELD": tr("Field with bridges"),
        "TUNNEL_FIELD": tr("Field with tunnels"),
    }
    helps = {
        "HIGHWAY_FIELD": tr("Values as OpenStreetMap's highway; empty: the tag itself."),
        "ONEWAY_FIELD": tr(
            "yes, 1, sim or FT along the line, -1, reverse or TF against it; empty: the tag oneway."
        ),
        "LEVEL_FIELD": tr("Whole numbers, 0 on the ground; empty: the tag layer."),
        "BRIDGE_FIELD": tr("yes or 1 on a bridge; empty: the tag bridge."),
        "TUNNEL_FIELD": tr("yes or 1 in a tunnel; empty: the tag tunnel."),
    }
    return [
        p.advanced(p.field(name, labels[name], helps[name], "STREETS", optional=True))
        for name in TAG_FIELDS
    ]
