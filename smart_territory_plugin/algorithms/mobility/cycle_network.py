"""Processing face of :mod:`smart_territory_plugin.core.cycle_network`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.network_inputs import (
    read_network,
    snapped,
    street_parameters,
)
from smart_territory_plugin.algorithms.people_inputs import (
    Ground,
    people_given,
    people_parameters,
    read_ground,
    read_zones_in,
    zone_parameters,
)
from smart_territory_plugin.algorithms.place_outputs import write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import pandas as pd

    from smart_territory_plugin.algorithms.people_inputs import Zoned
    from smart_territory_plugin.core.cycle_network import Change, Cycleways

_FIELDS = (
    "length_km",
    "population",
    "km_per_100k",
    "fragments",
    "largest_pct",
    "people_300_pct",
    "people_500_pct",
    "length_from_km",
    "length_to_km",
    "change_km",
    "change_pct",
    "undated_km",
)


class CycleNetwork(TerritoryAlgorithm):
    """Length, growth and fragments of the cycle network, and the people close to it."""

    ID = "cycle_network"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "TOTAL": _FIELDS,
        "ZONES_OUTPUT": _FIELDS,
        "FRAGMENTS_OUTPUT": ("fragment", "fragment_km"),
    }

    def title(self) -> str:
        return tr("Cycle network indicators")

    def answers(self) -> str:
        return tr(
            "How many kilometres of cycleway are there for the people, in how many pieces, how"
            " fast did they grow, and how many people live close to one?"
        )

    def method(self) -> str:
        return tr(
            "Lengths are measured in the official metric CRS and cut at the borders of zones; a"
            " line drawn twice counts once. Kilometres for 100 000 inhabitants are an indicator of"
            " ISO 37120. Lines closer than the gap are one fragment. With streets, each place is"
            " connected to its nearest street and its way along the streets to the nearest"
            " cycleway is measured; cycleways are joined at their ends and every 25 m. The change"
            " compares the cycleways opened up to the end of two years."
        )

    def limits(self) -> str:
        return tr(
            "Every line of the layer counts, shared streets and both sides of an avenue alike:"
            " filter the layer for protected tracks alone. The years say when a cycleway of today"
            " was opened; what has been taken away since is not seen. Lines that cross at"
            " different levels count as connected. Nothing is said of width, surface or safety."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *_cycleways(),
            *people_parameters(required=False),
            *zone_parameters(),
            *street_parameters(),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.cycle_network import cycle_indicators

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            cycleways, change = _read_cycleways(run, progress)
            like = cycleways.layer()
            ground = read_ground(run, progress, like) if people_given(run) else None
            zoned = read_zones_in(run, like if ground is None else ground.places)
        with steps(tr("Measuring the distances")) as progress:
            people = _people(run, ground, cycleways, progress)
        with steps(tr("Writing the result")):
            total = _total(run, zoned, cycleways, people, change)
            run.lineage.add("totals", total.iloc[0].dropna().astype(float).round(4).to_dict())
            run.write_table("TOTAL", total)
            run.write_frame("FRAGMENTS_OUTPUT", like)
            if run.given("ZONES"):
                zones, of_place = zoned.zones, zoned.of_place
                table = cycle_indicators(cycleways, zones, people, of_place, change)
                write_zones(run, "ZONES_OUTPUT", zoned, table)


# --- parameters ----------------------------------------------------------------------------------


def _cycleways() -> list[p.Parameter]:
    return [
        p.lines("CYCLEWAYS", tr("Cycleways"), tr("Lines of the cycle network.")),
        p.field(
            "YEAR_FIELD",
            tr("Field with the year"),
            tr("When the cycleway was opened: a number, a date, or text that holds a year."),
            "CYCLEWAYS",
            optional=True,
        ),
        p.integer(
            "YEAR_FROM",
            tr("First year"),
            tr("The change is counted from its end. Empty: no change is told."),
            minimum=1800,
            maximum=2099,
            optional=True,
        ),
        p.integer(
            "YEAR_TO",
            tr("Last year"),
            tr("The change is counted to its end. Empty: the latest year of the layer."),
            minimum=1800,
            maximum=2099,
            optional=True,
        ),
        p.number(
            "GAP",
            tr("Gap that is bridged (m)"),
            tr("Cycleways this close to one another are one fragment, as at a crossing."),
            10.0,
            minimum=0,
            maximum=1000,
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "TOTAL",
            tr("The whole in one row"),
            tr(
                "All zones together; without zones the whole layer. Fields of people are empty"
                " without people, those within 300 and 500 m without streets too, those of change"
                " without a first year."
            ),
            "table",
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Cycle network by zone"),
            tr("The zones with the same fields. Needs zones."),
            optional=True,
        ),
        p.vector_output(
            "FRAGMENTS_OUTPUT",
            tr("Cycleways by fragment"),
            tr("The lines, each with its fragment, 1 being the longest."),
            "line",
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _read_cycleways(run: Run, progress: Progress) -> tuple[Cycleways, Change | None]:
    """Read the cycleways, and which two years are to be compared."""
    from smart_territory_plugin.core.cycle_network import find_change, read_cycleways, years_of

    field, label = run.field("YEAR_FIELD"), run.layer_name("CYCLEWAYS")
    first, last = (run.optional_number(name) for name in ("YEAR_FROM", "YEAR_TO"))
    if first is not None and field is None:
        raise TerritoryError(messages.YEAR_FIELD_NEEDED)
    layer = run.layer_in_metres("CYCLEWAYS", [field], progress)
    years = change = None
    if field is not None:
        years = years_of(layer[field], field, label)
        change = find_change(
            years, None if first is None else int(first), None if last is None else int(last)
        )
    return read_cycleways(layer, label, years, run.number("GAP")), change


def _people(
    run: Run, ground: Ground | None, cycleways: Cycleways, progress: Progress
) -> pd.DataFrame | None:
    """Return the people of each place and, where there are streets, their way to a cycleway."""
    from smart_territory_plugin.core.cycle_network import cycleway_distance

    if ground is None:
        note(messages.CYCLE_NO_PEOPLE)
        return None
    places = ground.places
    if not (run.given("STREETS") or run.given("NETWORK")):
        note(messages.CYCLE_NO_STREETS)
        return places[["population"]]
    network, costs = read_network(run, progress, like=places, mode="walk")
    label = run.layer_name("CENSUS" if ground.buildings is None else "BUILDINGS")
    origins = snapped(run, network, places, label)
    lost = float(places.loc[~origins.found, "population"].sum())
    if lost > 0:
        warn(messages.PEOPLE_NOT_CONNECTED, count=lost, limit=run.number("MAX_SNAP"))
    distance = cycleway_distance(
        network, costs, cycleways, origins, run.number("MAX_SNAP"), progress
    )
    return places[["population"]].assign(distance=distance)


def _total(
    run: Run,
    zoned: Zoned,
    cycleways: Cycleways,
    people: pd.DataFrame | None,
    change: Change | None,
) -> pd.DataFrame:
    """Return the row of all zones together, or of the whole layer."""
    import geopandas as gpd

    from smart_territory_plugin.core.cycle_network import cycle_indicators

    if not run.given("ZONES"):
        return cycle_indicators(cycleways, None, people, None, change)
    area = gpd.GeoDataFrame(geometry=[zoned.zones.union_all()], crs=zoned.zones.crs)
    home = None
    if people is not None:
        home = zoned.of_place.map(lambda _: 0, na_action="ignore")
        outside = float(people.loc[home.isna(), "population"].sum())
        if outside > 0:
            warn(messages.PEOPLE_OUTSIDE_ZONES, count=outside)
    return cycle_indicators(cycleways, area, people, home, change)
