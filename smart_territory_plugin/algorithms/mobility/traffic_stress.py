"""Processing face of :mod:`smart_territory_plugin.core.traffic_stress`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.core.traffic_stress import StressOptions

_TAGS = {
    "HIGHWAY_FIELD": "highway",
    "ONEWAY_FIELD": "oneway",
    "SPEED_FIELD": "maxspeed",
    "LANES_FIELD": "lanes",
    "ADT_FIELD": "adt",
    "BIKE_LANE_FIELD": "cycleway",
    "BIKE_LANE_WIDTH_FIELD": "cycleway:width",
    "PARKING_FIELD": "parking",
    "PARKING_WIDTH_FIELD": "parking:width",
    "WIDTH_FIELD": "width",
    "CENTRE_LINE_FIELD": "lane_markings",
}
"""The tag that each field stands in for; adt is none."""


class TrafficStress(TerritoryAlgorithm):
    """Level of traffic stress of every street for cycling, in both directions."""

    ID = "traffic_stress"
    THEME = "mobility"
    OUTPUT_FIELDS = {"OUTPUT": ("lts_fwd", "lts_bwd", "lts", "lts_rule", "lts_assumed")}

    def title(self) -> str:
        return tr("Level of traffic stress")

    def answers(self) -> str:
        return tr(
            "Who would dare to cycle on each street? 1 suits a child, 2 most adults, 3 people used"
            " to cycling in traffic, 4 only the fearless; 0 means not permitted or not assessed."
        )

    def method(self) -> str:
        return tr(
            "Level of traffic stress (Mekuria, Furth and Nixon, 2012). The rules of Bike Ottawa"
            " read OpenStreetMap tags: the way itself, cycle lanes and parking, number of lanes"
            " and speed limit; the published version rates the street as a whole. The Portuguese"
            " profile of these rules is the default: it rates each direction by what lies on its"
            " side, leaves out pavements, stairs and pedestrian streets where no tag invites"
            " bicycles, counts a coexistence zone as residential with 20 km/h, and assumes 50 km/h"
            " inside localities and 90 outside where no limit is given. Furth's tables (version"
            " 2.2, 2022) use vehicles a day, lanes by direction, speed, and the widths of lanes and"
            " parking. A direction closed to bicycles has 0, and lts is the worse of the others."
        )

    def limits(self) -> str:
        return tr(
            "No better than the tags: where limits, lanes or traffic are missing, defaults count,"
            " and lts_assumed names them. Junctions, slope, pavement and lorries are not looked"
            " at. 0 is never low stress: select 1 to 2. Traffic keeps to the right. The traffic"
            " that Furth's tables assume by the class of the street is this project's own guess;"
            " give counts where you have them."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.lines(
                "STREETS",
                tr("Streets"),
                tr(
                    "Lines, such as OpenStreetMap's roads, or a network made of them; tags stand in"
                    " columns or in other_tags."
                ),
            ),
            p.choice(
                "METHOD",
                tr("Method"),
                tr("Whose rules give the level. Furth's tables need traffic to be of use."),
                [
                    tr("Bike Ottawa, as published"),
                    tr("Furth's tables, version 2.2"),
                    tr("Portuguese profile of Bike Ottawa"),
                ],
                default=2,
            ),
            *_speeds(),
            *_fields(),
            *_tables(),
            p.vector_output(
                "OUTPUT",
                tr("Streets with traffic stress"),
                tr("The streets with the new fields."),
                "line",
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.stress_inputs import columns_needed
        from smart_territory_plugin.core.traffic_stress import outside_localities, traffic_stress

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            options = _options(run)
            names = run.source("STREETS").fields().names()
            columns = columns_needed(names, options.fields)
            outside = None
            if run.given("LOCALITIES"):
                streets = run.layer_in_metres("STREETS", columns, progress)
                localities = run.layer_in_metres("LOCALITIES", like=streets)
                outside = outside_localities(streets, localities)
            else:
                streets = run.layer("STREETS", columns, progress)
        with steps(tr("Rating the streets")) as progress:
            stress = traffic_stress(streets, options, run.layer_name("STREETS"), outside, progress)
        with steps(tr("Writing the result")):
            counts = stress["lts"].value_counts().sort_index()
            run.lineage.add("streets_by_level", {str(k): int(v) for k, v in counts.items()})
            run.write_with_fields("OUTPUT", "STREETS", stress)


def _options(run: Run) -> StressOptions:
    from smart_territory_plugin.core.stress_furth import read_furth_tables
    from smart_territory_plugin.core.traffic_stress import METHODS, StressOptions

    method = METHODS[run.choice("METHOD")]
    tables = None
    if method == "furth":
        tables = read_furth_tables(run.optional_path("TABLE"), run.optional_path("ASSUMPTIONS"))
    return StressOptions(
        method=method,
        fields={tag: field for name, tag in _TAGS.items() if (field := run.field(name))},
        inside_kmh=run.number("DEFAULT_SPEED"),
        outside_kmh=run.number("DEFAULT_SPEED_OUTSIDE"),
        tables=tables,
    )


# --- parameters ----------------------------------------------------------------------------------


def _speeds() -> list[p.Parameter]:
    return [
        p.polygons(
            "LOCALITIES",
            tr("Localities"),
            tr(
                "Built-up areas within which the speed limit of localities holds; empty: every"
                " street counts as inside. Not for Bike Ottawa as published."
            ),
            optional=True,
        ),
        p.number(
            "DEFAULT_SPEED",
            tr("Speed where none is given, inside localities (km/h)"),
            tr("In km/h. Bike Ottawa as published has its own defaults."),
            50.0,
            minimum=5,
            maximum=130,
        ),
        p.advanced(
            p.number(
                "DEFAULT_SPEED_OUTSIDE",
                tr("Speed where none is given, outside localities (km/h)"),
                tr("In km/h; counts only where localities are given."),
                90.0,
                minimum=5,
                maximum=130,
            )
        ),
    ]


def _fields() -> list[p.Parameter]:
    labels = {
        "HIGHWAY_FIELD": tr("Field with the kind of street"),
        "ONEWAY_FIELD": tr("Field with the one-way direction"),
        "SPEED_FIELD": tr("Field with the speed"),
        "LANES_FIELD": tr("Field with the lanes"),
        "ADT_FIELD": tr("Field with the traffic"),
        "BIKE_LANE_FIELD": tr("Field with the cycle lane"),
        "BIKE_LANE_WIDTH_FIELD": tr("Field with the width of the cycle lane"),
        "PARKING_FIELD": tr("Field with parking"),
        "PARKING_WIDTH_FIELD": tr("Field with the width of the parking lane"),
        "WIDTH_FIELD": tr("Field with the width of the street"),
        "CENTRE_LINE_FIELD": tr("Field with the centre line"),
    }
    helps = {
        "HIGHWAY_FIELD": tr("Values as OpenStreetMap's highway; empty: the tag itself."),
        "ONEWAY_FIELD": tr(
            "yes, 1, sim or FT along the line, -1, reverse or TF against it; empty: the tag oneway."
        ),
        "SPEED_FIELD": tr(
            "Speed limit, or with Furth's tables the prevailing speed, in km/h unless the value"
            " says mph; empty: the tag maxspeed."
        ),
        "LANES_FIELD": tr("Lanes of both directions together; empty: the tag lanes."),
        "ADT_FIELD": tr(
            "Vehicles a day in both directions, for Furth's tables; empty: a field adt, else an"
            " assumption by the kind of street."
        ),
        "BIKE_LANE_FIELD": tr(
            "lane or faixa, track or pista, no; yes is a lane, and left, right or both a lane on"
            " that side; empty: the tag cycleway."
        ),
        "BIKE_LANE_WIDTH_FIELD": tr("With its buffer, in metres; empty: the tag cycleway:width."),
        "PARKING_FIELD": tr(
            "yes, no, left, right or both; empty: the tags of parking along the street."
        ),
        "PARKING_WIDTH_FIELD": tr("In metres; empty: the tag parking:width."),
        "WIDTH_FIELD": tr(
            "Between the kerbs, in metres, for Furth's tables on one-way streets; empty: the tags"
            " width and est_width."
        ),
        "CENTRE_LINE_FIELD": tr("yes or no, for Furth's tables; empty: the tag lane_markings."),
    }
    return [
        p.advanced(p.field(name, labels[name], helps[name], "STREETS", optional=True))
        for name in _TAGS
    ]


def _tables() -> list[p.Parameter]:
    return [
        p.advanced(
            p.file(
                "TABLE",
                tr("Furth's tables"),
                tr(
                    "CSV in place of the plugin's own (resources/tables/lts_furth.csv): an edited"
                    " copy of it."
                ),
                optional=True,
            )
        ),
        p.advanced(
            p.file(
                "ASSUMPTIONS",
                tr("Assumptions for Furth's tables"),
                tr(
                    "CSV with traffic, centre line and widths by kind of street, in place of the"
                    " plugin's own (resources/tables/lts_assumptions.csv)."
                ),
                optional=True,
            )
        ),
    ]
