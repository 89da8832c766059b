"""Processing face of the rain in :mod:`smart_territory_plugin.core.roofs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.people_inputs import zone_parameters
from smart_territory_plugin.algorithms.roof_inputs import (
    raster_or_number,
    read_roofs,
    roof_area,
    roof_parameter,
    write_roof_zones,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

_DAYS_OF_A_MONTH = 365 / 12


class RainwaterHarvesting(TerritoryAlgorithm):
    """Rain that each roof collects, the demand it meets, and the tank that takes."""

    ID = "rainwater_harvesting"
    THEME = "circular"
    OUTPUT_FIELDS = {
        "OUTPUT": ("roof_m2", "rain_m3", "demand_m3", "supplied_m3", "supplied_pct", "tank_m3"),
        "ZONES_OUTPUT": ("roof_m2", "rain_m3", "demand_m3", "supplied_m3", "supplied_pct"),
    }

    def title(self) -> str:
        return tr("Rainwater harvesting")

    def answers(self) -> str:
        return tr(
            "How much rain can each roof collect, how much of the non-potable demand does it meet,"
            " and how large a tank does that take?"
        )

    def method(self) -> str:
        return tr(
            "Rain collected = coefficient × filter × rain ÷ 1000 × area of the roof in plan (ETA"
            " 0701 of ANQIP). With the people of each building a monthly balance says how much of"
            " the demand is met; the tank is the smallest that meets as much of it as the year's"
            " rain can (Rippl's method over the months)."
        )

    def limits(self) -> str:
        return tr(
            "A first estimate: months hide dry weeks, so that a real tank meets less. The default"
            " coefficients are this project's, for hard roofs. The quality of the water, pipes and"
            " rules of use are not looked at."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            roof_parameter(),
            *_rain(),
            *_demand(),
            *zone_parameters(),
            p.metric_crs(),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        import pandas as pd

        from smart_territory_plugin.core.roofs import collected_rain_m3, tank_balance

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            field = run.field("PEOPLE_FIELD")
            roofs = read_roofs(run, [field], progress)
            monthly_mm = _monthly_rain(run, roofs, progress)
            demand = _monthly_demand(run, roofs, field)
        with steps(tr("Balancing rain and demand")):
            area = roof_area(roofs)
            factors = run.number("COEFFICIENT"), run.number("FILTER")
            inflow = collected_rain_m3(area[:, None], monthly_mm, *factors)
            balance = tank_balance(inflow, demand, run.optional_number("TANK"))
            table = pd.DataFrame({"roof_m2": area, "rain_m3": inflow.sum(axis=1)})
            table = table.assign(demand_m3=12 * demand, supplied_m3=balance.supplied_m3)
            table = table.set_index(roofs.index)
            share = 100 * table["supplied_m3"] / table["demand_m3"]
            share = share.where(table["demand_m3"] > 0)
        with steps(tr("Writing the result")):
            total = table.sum()
            note(messages.RAIN_TOTAL, rain=total["rain_m3"], area=total["roof_m2"] / 10_000)
            tank = balance.tank_m3 if run.optional_number("TANK") is None else run.number("TANK")
            whole = table.assign(supplied_pct=share, tank_m3=tank)
            run.write_with_fields("OUTPUT", "BUILDINGS", whole)
            write_roof_zones(run, roofs, table, ("supplied_pct", "supplied_m3", "demand_m3"))


def _monthly_rain(run: Run, roofs: gpd.GeoDataFrame, progress: Progress) -> NDArray[np.float64]:
    """Return the rain of each month over each roof (mm), shape (roofs, 12)."""
    import numpy as np

    from smart_territory_plugin.core.roofs import MONTHS, read_months

    months = np.array(read_months(run.text("RAIN_MONTHS"))) if run.given("RAIN_MONTHS") else None
    year = raster_or_number(run, "RAIN_RASTER", "RAIN", roofs, progress)
    if year is None and months is None:
        raise TerritoryError(messages.RAIN_MISSING)
    if months is None:
        warn(messages.RAIN_EVEN)
        months = np.ones(MONTHS)
    share = months / months.sum()
    return (np.full(len(roofs), months.sum()) if year is None else year)[:, None] * share


def _monthly_demand(run: Run, roofs: gpd.GeoDataFrame, field: str | None) -> NDArray[np.float64]:
    """Return the demand of a month below each roof (m³), NaN where nobody is known."""
    import numpy as np

    from smart_territory_plugin.core.vector import numeric

    label = run.layer_name("BUILDINGS")
    if field is None:
        note(messages.PEOPLE_FIELD_NONE, layer=label)
        return np.full(len(roofs), np.nan)
    people = numeric(roofs[field], field, label).clip(lower=0).to_numpy()
    return people * run.number("DEMAND") / 1000 * _DAYS_OF_A_MONTH


def _rain() -> list[p.Parameter]:
    return [
        p.text(
            "RAIN_MONTHS",
            tr("Rain of the twelve months (mm)"),
            tr("January first, with semicolons between; the climate normals of your place."),
            optional=True,
        ),
        p.number(
            "RAIN",
            tr("Rain of a year (mm)"),
            tr("For all roofs; with the twelve months they say how it is spread."),
            minimum=0,
            maximum=5000,
            optional=True,
        ),
        p.raster(
            "RAIN_RASTER",
            tr("Raster of a year's rain"),
            tr("In mm; in place of the number."),
            optional=True,
        ),
        p.number(
            "COEFFICIENT",
            tr("Share that runs off the roof"),
            tr("0.8 for hard roofs, 0.6 for gravel, 0.5 and less for green ones."),
            0.8,
            minimum=0,
            maximum=1,
        ),
        p.number(
            "FILTER",
            tr("Share that passes the filter"),
            tr("What is left after the first flush and the filter."),
            0.9,
            minimum=0,
            maximum=1,
        ),
    ]


def _demand() -> list[p.Parameter]:
    return [
        p.field(
            "PEOPLE_FIELD",
            tr("Field with the people"),
            tr("Of each building, such as Population to buildings makes; empty: no demand."),
            "BUILDINGS",
            optional=True,
        ),
        p.number(
            "DEMAND",
            tr("Non-potable demand (litres a person and day)"),
            tr("Toilets, washing and gardens."),
            40.0,
            minimum=0,
            maximum=500,
        ),
        p.number(
            "TANK",
            tr("Tank (m³)"),
            tr("The same for all buildings; empty: each has the smallest one that serves it."),
            minimum=0,
            maximum=100_000,
            optional=True,
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT", tr("Buildings with their rain"), tr("The buildings with the new fields.")
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Rain by zone"),
            tr("The sums of the buildings in each zone. Needs zones."),
            optional=True,
        ),
    ]
