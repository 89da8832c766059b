"""Processing face of :mod:`smart_territory_plugin.core.fill_analytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.fill_inputs import (
    read_collections,
    read_readings,
    table_parameters,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.fill_rules import (
    CONTAINER_FIELDS,
    CYCLE_FIELDS,
    ROUTE_FIELDS,
    Rules,
)
from smart_territory_plugin.reports.language import language, tr

if TYPE_CHECKING:
    from smart_territory_plugin.core.fill_analytics import FillResult


class FillAnalytics(TerritoryAlgorithm):
    """Filling rates, projections, wasted and late collections, and routes, from readings."""

    ID = "fill_analytics"
    THEME = "circular"
    OUTPUT_FIELDS = {"OUTPUT": CONTAINER_FIELDS, "ROUTES": ROUTE_FIELDS, "CYCLES": CYCLE_FIELDS}

    def title(self) -> str:
        return tr("Fill analytics")

    def answers(self) -> str:
        return tr(
            "How fast does each container fill, when will it be full, how many collections came"
            " too early or too late, and how much does each route collect per kilometre?"
        )

    def method(self) -> str:
        return tr(
            "Readings are put in order by container. A fall by DROP points between two of them is"
            " an emptying, and so is a declared collection; what lies within MATCH_HOURS is one."
            " The rate is the median of slopes within cycles: each reading of the first half of a"
            " cycle with the one half a cycle later, weighted by the time between (Theil's"
            " incomplete method, 1950); readings after the first at 100 % are left out. A cycle"
            " with a single reading counts from 0 % at its declared emptying. Kilometres and"
            " weight are taken once a trip, though every row repeats them."
        )

    def limits(self) -> str:
        return tr(
            "A sensor that sticks for part of the time is not found, and a level between readings"
            " is taken as straight. Without declared collections an emptying of less than DROP"
            " points leaves no trace, so that wasted stops are more than counted. The projection"
            " knows neither weekends nor seasons."
        )

    def declare(self) -> list[p.Parameter]:
        return [*table_parameters(), *_limits(), *_reading(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.fill_analytics import analyse_fill
        from smart_territory_plugin.core.streams import read_stream_names

        steps = self.steps(run, 3)
        with steps(tr("Reading the tables")) as progress:
            rules = _rules(run)
            streams = read_stream_names(run.optional_path("ALIASES"))
            readings = read_readings(run, progress)
            collections = read_collections(run, progress)
        with steps(tr("Following the containers")) as progress:
            found = analyse_fill(readings, collections, streams, rules, progress)
        with steps(tr("Writing the result")):
            _write_containers(run, found)
            run.write_table("ROUTES", found.routes)
            run.write_table("CYCLES", found.cycles)
            _write_charts(run, found, rules, readings.name)


def _rules(run: Run) -> Rules:
    from smart_territory_plugin.core.fill_readings import UNITS
    from smart_territory_plugin.core.times import zone_named

    low, over = run.number("LOW"), run.number("OVERFLOW")
    if low > over:
        raise TerritoryError(messages.FILL_LIMITS_CROSSED, low=low, over=over)
    return Rules(
        zone_named(run.text("TIME_ZONE")),
        UNITS[run.choice("FILL_UNIT")],
        run.number("DROP"),
        run.number("THRESHOLD"),
        low,
        over,
        run.number("MATCH_HOURS"),
        run.crs("CRS"),
    )


def _write_containers(run: Run, found: FillResult) -> None:
    """Write the containers, as points where any has a place."""
    import geopandas as gpd

    if found.places is None:
        run.write_table("OUTPUT", found.containers)
        return
    run.write_frame("OUTPUT", gpd.GeoDataFrame(found.containers, geometry=found.places))


def _write_charts(run: Run, found: FillResult, rules: Rules, table: str) -> None:
    from smart_territory_plugin.core.fill_containers import mean_by_hour
    from smart_territory_plugin.paths import version
    from smart_territory_plugin.reports.fill_page import FillData, write_fill_page

    if not run.wanted("CHARTS"):
        return
    data = FillData(
        table,
        found.containers,
        found.routes,
        found.cycles,
        mean_by_hour(found.readings, rules.zone),
        rules.low,
        rules.over,
        version(),
    )
    run.write_file("CHARTS", lambda path: write_fill_page(path, data, language()))


# --- parameters ----------------------------------------------------------------------------------


def _limits() -> list[p.Parameter]:
    return [
        p.number(
            "DROP",
            tr("Fall that is an emptying (percentage points)"),
            tr("Between two readings that follow one another."),
            30.0,
            minimum=1,
            maximum=100,
        ),
        p.number(
            "THRESHOLD",
            tr("Fill at which to collect (%)"),
            tr("The days from empty to it and its date are reckoned."),
            80.0,
            minimum=1,
            maximum=100,
        ),
        p.number(
            "LOW",
            tr("Fill below which a stop is wasted (%)"),
            tr("Emptied below it, the container could have waited."),
            40.0,
            minimum=0,
            maximum=100,
        ),
        p.number(
            "OVERFLOW",
            tr("Fill from which a container overflows (%)"),
            tr("Emptied at it or above, the collection came too late."),
            90.0,
            minimum=1,
            maximum=100,
        ),
    ]


def _reading() -> list[p.Parameter]:
    return [
        p.choice(
            "FILL_UNIT",
            tr("Unit of the fill level"),
            tr("Found over the whole column: per cent where more values lie above 1 than below."),
            [tr("Found from the values"), tr("Share from 0 to 1"), tr("Per cent")],
        ),
        p.text(
            "TIME_ZONE",
            tr("Time zone"),
            tr(
                "Of times without one, and of the results. Times with Z or an offset are brought"
                " to it."
            ),
            "Europe/Lisbon",
        ),
        p.advanced(
            p.number(
                "MATCH_HOURS",
                tr("Hours within which a fall and a collection are one"),
                tr("For a declared collection and the fall that the sensor shows."),
                12.0,
                minimum=0,
                maximum=168,
            )
        ),
        p.advanced(
            p.crs("CRS", tr("CRS of the coordinates"), tr("Empty to recognise it, or the layer's."))
        ),
        p.advanced(
            p.file(
                "ALIASES",
                tr("Table of stream names"),
                tr(
                    "CSV with the columns alias and code in place of the plugin's own table"
                    " (resources/tables/waste_streams.csv)."
                ),
                optional=True,
            )
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Containers"),
            tr(
                "One row a container: points where the table knows places, else a table. The"
                " field flag says why there is no rate, or that it is weak: no_reading,"
                " one_reading, constant, no_slope, no_rise, short."
            ),
            "table",
        ),
        p.vector_output(
            "ROUTES",
            tr("Routes"),
            tr("One row a route, each trip counted once; empty where no trip is known."),
            "table",
        ),
        p.vector_output(
            "CYCLES",
            tr("Cycles"),
            tr("One row from one emptying to the next."),
            "table",
            optional=True,
        ),
        p.file_output(
            "CHARTS",
            tr("Charts"),
            tr("One HTML page to read, print or send."),
            "HTML (*.html)",
            optional=True,
        ),
    ]
