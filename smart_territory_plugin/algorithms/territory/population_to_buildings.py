"""Processing face of :mod:`smart_territory_plugin.core.population`: people placed in buildings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsWkbTypes

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.people_inputs import (
    building_dwellings,
    building_traits,
    building_traits_fields,
    building_traits_parameters,
    read_census_people,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd

    from smart_territory_plugin.core.dwellings import Spread

_COUNTS = ("population", "age_0_14", "age_15_24", "age_25_64", "age_65", "dwellings")


class PopulationToBuildings(TerritoryAlgorithm):
    """The people of the census, by age, in the buildings they live in."""

    ID = "population_to_buildings"
    THEME = "territory"
    OUTPUT_FIELDS = {
        "OUTPUT": (*_COUNTS, "placed"),
        "POINTS": ("code", *_COUNTS, "placed"),
    }

    def title(self) -> str:
        return tr("Population to buildings")

    def answers(self) -> str:
        return tr(
            "How many people, of which age, live in each building? The base for everything that"
            " counts people within reach of something."
        )

    def method(self) -> str:
        return tr(
            "Dasymetric mapping: the people of each census subsection go to the residential"
            " buildings in it, in proportion to footprint × storeys, or to the dwellings where a"
            " field tells them. A building belongs to the subsection that holds its representative"
            " point, else to the one that covers most of it. Where a subsection has only buildings"
            " of other uses, its people stand on those (placed: other_use); where it has none, on"
            " its point (POINTS). Age groups and dwellings go by the same shares, so every sum of"
            " the census is kept. The choice of weights is this project's."
        )

    def limits(self) -> str:
        return tr(
            "An estimate with decimals: right in sum for each subsection, not for one building. A"
            " map of buildings with gaps crowds the people into those it has. Vacant homes take"
            " people like the others, and all ages are spread alike."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.polygons(
                "CENSUS",
                tr("Census subsections"),
                tr("INE's BGRI of 2021 or 2011, or other areas with a field of people."),
            ),
            p.field(
                "POPULATION_FIELD",
                tr("Field with the people of the areas"),
                tr("Only for layers other than INE's subsections, whose fields are known."),
                "CENSUS",
                optional=True,
            ),
            p.places("BUILDINGS", tr("Buildings"), tr("Polygons or points.")),
            *building_traits_parameters(),
            p.metric_crs(),
            p.vector_output(
                "OUTPUT",
                tr("Buildings with people"),
                tr(
                    "The buildings with the new fields; placed says how: residential, other_use, or"
                    " empty where a building takes nobody. Outside every subsection, and where the"
                    " census has no number, the fields are empty."
                ),
                "any",
            ),
            p.vector_output(
                "POINTS",
                tr("People without a building"),
                tr("A point for each subsection that has people or dwellings but no building."),
                "point",
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.population import report_ages, spread_people

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            fields = building_traits_fields(run)
            buildings = run.layer_in_metres("BUILDINGS", fields, progress)
            census = read_census_people(run, progress, buildings)
            floors, homes = building_traits(run, buildings)
            dwellings = building_dwellings(run, buildings)
        with steps(tr("Placing the people")) as progress:
            spread = spread_people(census, buildings, floors, homes, dwellings, progress)
            report_ages(census)
        with steps(tr("Writing the result")):
            run.lineage.add("people", _origin_totals(spread))
            run.write_with_fields("OUTPUT", "BUILDINGS", spread.buildings)
            if run.wanted("POINTS"):
                run.write_frame("POINTS", _points(spread, census), QgsWkbTypes.Type.Point)


def _origin_totals(spread: Spread) -> dict[str, float]:
    """Return how many people stand on what."""
    totals = spread.buildings.groupby("placed")["population"].sum().to_dict()
    totals["census_point"] = spread.points["population"].sum()
    return {str(origin): round(float(total), 6) for origin, total in totals.items()}


def _points(spread: Spread, census: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the points with the code of their subsection."""
    points = spread.points
    return points.assign(code=census["code"].loc[points.index])[["code", *points.columns]]
