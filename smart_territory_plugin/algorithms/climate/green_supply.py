"""Processing face of :mod:`smart_territory_plugin.core.green_supply`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.decay_inputs import decay_parameters
from smart_territory_plugin.algorithms.green_inputs import green_parameters
from smart_territory_plugin.algorithms.landcover_inputs import (
    landcover_parameters,
    table_parameter,
)
from smart_territory_plugin.algorithms.network_inputs import street_parameters
from smart_territory_plugin.algorithms.people_inputs import (
    people_parameters,
    read_zones_in,
    zone_parameters,
)
from smart_territory_plugin.algorithms.place_outputs import write_places, write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.supply_inputs import (
    ALONG_STREETS,
    Measured,
    along_streets,
    read_supply,
    refuse_at_once,
    straight,
)
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import pandas as pd


class GreenSupply(TerritoryAlgorithm):
    """Green land for each person, shared with everybody within reach, against a demand."""

    ID = "green_supply"
    THEME = "climate"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "PLACES_OUTPUT": ("supply_pc", "balance_pc", "accessible_m2", "population"),
        "ZONES_OUTPUT": (
            "supply_pc",
            "balance_pc",
            "pop_under",
            "pop_over",
            "pop_under_pct",
            "population",
        ),
    }

    def title(self) -> str:
        return tr("Green supply for each person")

    def answers(self) -> str:
        return tr(
            "How much green land does each person have within reach when it is shared with all who"
            " live around it, is it enough, and how many people have too little?"
        )

    def method(self) -> str:
        return tr(
            "Two-step floating catchments, as in InVEST's Urban Nature Access (Mao and Nekorchuk"
            " 2013; Xing et al. 2018; Liu et al. 2022). With S the green of a place, P the people"
            " and f the weight of the distance, a green place offers each person around it"
            " R = S ÷ Σ P·f (S where that sum is below 1), and a person has A = Σ R·f. The balance"
            " is A less the demand. In a straight line on rasters the numbers are those of InVEST's"
            " program, from cell centre to cell centre; its exponential decay without a scale goes"
            " on to 2·⌈radius in cells⌉ + 1 cells, although its guide ends it at the radius. Along"
            " streets green is entered at its entrances, or all around where a street comes near,"
            " and its area is shared equally among these points."
        )

    def limits(self) -> str:
        return tr(
            "People and green beyond the edge of the layers are not there: take them wider than the"
            " municipality by the search radius. The figures depend on radius and decay: compare"
            " places and plans of one setting. Area is not quality; whether green is public is for"
            " the layer or the table to say. Where hardly anybody lives the supply is very large"
            " and says little. Spread people are an estimate, good for zones and not for one"
            " building."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_green(), *_people(), *_how(), *zone_parameters(), *_streets(), *_results()]

    def execute(self, run: Run) -> None:
        refuse_at_once(run)
        steps = self.steps(run, 4)
        with steps(tr("Reading the layers")) as progress:
            inputs = read_supply(run, progress)
            zoned = read_zones_in(run, inputs.frame)
        with steps(tr("Sharing the green among the people")) as progress:
            measure = along_streets if run.choice("DISTANCE") == ALONG_STREETS else straight
            measured = measure(run, inputs, progress)
            run.lineage.add("totals", measured.totals)
        with steps(tr("Summarising the zones")) as progress:
            table = None
            if run.given("ZONES"):
                table = _by_zone(run, measured, zoned.zones, progress)
        with steps(tr("Writing the result")):
            run.write_raster("SUPPLY", measured.supply)
            run.write_raster("BALANCE", measured.balance)
            if measured.accessible is not None:
                run.write_raster("ACCESSIBLE", measured.accessible)
            if table is not None:
                write_zones(run, "ZONES_OUTPUT", zoned, table)
            if inputs.ground is not None and measured.places is not None:
                write_places(run, "PLACES_OUTPUT", inputs.ground, measured.places)


def _by_zone(run: Run, measured: Measured, zones: pd.DataFrame, progress: Progress) -> pd.DataFrame:
    """Return the fields of the zones: from the places where there are any, else from the cells."""
    from smart_territory_plugin.core import green_balance as core
    from smart_territory_plugin.core.zones import zone_of

    demand, places = run.number("DEMAND"), measured.places
    if places is None:
        supply, people = measured.supply, measured.people
        return core.zones_of_grid(zones.geometry, supply, people, demand, progress)
    return core.zones_of_places(
        places["supply_pc"].to_numpy(),
        places["population"],
        demand,
        zone_of(measured.shapes, zones),
        zones.index,
    )


# --- parameters ----------------------------------------------------------------------------------


def _green() -> list[p.Parameter]:
    return [
        *landcover_parameters(
            "LULC",
            optional=True,
            help_text=tr(
                "A raster of class codes (1.1.3.2 is 1132), or polygons: DGT's COS of any year is"
                " recognised by its fields. In place of green spaces."
            ),
        ),
        table_parameter(
            tr(
                "CSV with the columns lucode, urban_nature (0 to 1) and, unless a radius is given,"
                " search_radius_m. Empty: the plugin's own table of the COS series"
                " (resources/tables/urban_nature_cos_s1.csv or urban_nature_cos_s2.csv), to be"
                " copied and changed."
            )
        ),
        p.polygons(
            "GREEN",
            tr("Green spaces"),
            tr(
                "Polygons of those open to the public, in place of land cover. Also those beyond"
                " the municipality's edge."
            ),
            optional=True,
        ),
    ]


def _people() -> list[p.Parameter]:
    return [
        p.raster(
            "POPULATION",
            tr("Population raster"),
            tr("People per cell, in place of census and buildings."),
            optional=True,
        ),
        p.advanced(
            p.choice(
                "EMPTY_CELLS",
                tr("Cells of the population raster without a value"),
                tr(
                    "Such cells are usual where nobody lives, as in parks, whose green would be"
                    " lost if they were left out."
                ),
                [tr("Nobody lives there"), tr("Leave them out, as InVEST does")],
            )
        ),
        *people_parameters(required=False),
    ]


def _how() -> list[p.Parameter]:
    return [
        p.number(
            "DEMAND",
            tr("Green that each person should have (m²)"),
            tr(
                "A target that the municipality sets; the default is no official figure. Only the"
                " balance depends on it."
            ),
            20.0,
            minimum=0,
            maximum=100_000,
        ),
        *decay_parameters(
            radius=p.number(
                "RADIUS",
                tr("Search radius (m)"),
                tr(
                    "How far people come for green, inclusive. Empty: the column search_radius_m of"
                    " the table. Needed with green spaces, unless the decay is by steps."
                ),
                minimum=0.1,
                maximum=50_000,
                optional=True,
            )
        ),
        p.choice(
            "DISTANCE",
            tr("Distance to the green"),
            tr("In a straight line, or along the streets, which need streets or a network."),
            [tr("Straight line"), tr("Along the streets")],
        ),
    ]


def _streets() -> list[p.Parameter]:
    at_green = [q for q in green_parameters() if q.name() in ("ENTRANCES", "ACCESS")]
    lines = [q for q in street_parameters(needed=False) if q.name() != "METRIC_CRS"]
    return [*at_green, *lines, p.metric_crs()]


def _results() -> list[p.Parameter]:
    return [
        p.raster_output(
            "SUPPLY",
            tr("Green supply"),
            tr(
                "m² for each person, on the cells of the land cover or of CELL metres; along"
                " streets only where somebody lives."
            ),
        ),
        p.raster_output(
            "BALANCE", tr("Green balance"), tr("m² for each person: the supply less the demand.")
        ),
        p.raster_output(
            "ACCESSIBLE",
            tr("Green within reach"),
            tr("m², weighted by distance, before it is shared with anybody."),
            optional=True,
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Green supply by zone"),
            tr(
                "The zones with the mean supply and balance of their people and how many have less"
                " and more than the demand. Needs zones."
            ),
            optional=True,
        ),
        p.vector_output(
            "PLACES_OUTPUT",
            tr("Places with their supply"),
            tr("The buildings, or the subsections; needs one of these as the source of people."),
            "any",
            optional=True,
        ),
    ]
