"""Processing face of the sun in :mod:`smart_territory_plugin.core.roofs`."""

from __future__ import annotations

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
from smart_territory_plugin.core.log import note
from smart_territory_plugin.reports.language import tr


class RooftopSolar(TerritoryAlgorithm):
    """Electricity that modules on each roof would yield."""

    ID = "rooftop_solar"
    THEME = "circular"
    OUTPUT_FIELDS = {
        "OUTPUT": ("roof_m2", "module_m2", "kwp", "energy_kwh"),
        "ZONES_OUTPUT": ("roof_m2", "module_m2", "kwp", "energy_kwh"),
    }

    def title(self) -> str:
        return tr("Rooftop solar")

    def answers(self) -> str:
        return tr("How much electricity could modules on each roof yield in a year?")

    def method(self) -> str:
        return tr(
            "Energy = area of the roof (in plan, over the cosine of its slope) × usable share ×"
            " yearly irradiation × efficiency of the modules × performance ratio. The irradiation"
            " is the exact mean of a raster over the roof, or one number for all."
        )

    def limits(self) -> str:
        return tr(
            "A first estimate of the potential: every roof has the slope and the usable share given"
            " and faces nowhere. Shade counts only where the raster of irradiation knows it."
            " The defaults are this project's. Grid, structure and heritage are not looked at."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            roof_parameter(),
            *_sun(),
            *_modules(),
            *zone_parameters(),
            p.metric_crs(),
            p.vector_output(
                "OUTPUT",
                tr("Buildings with their electricity"),
                tr("The buildings with the new fields."),
            ),
            p.vector_output(
                "ZONES_OUTPUT",
                tr("Electricity by zone"),
                tr("The sums of the buildings in each zone. Needs zones."),
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.roofs import solar_yield

        steps = self.steps(run, 2)
        with steps(tr("Reading the layers")) as progress:
            roofs = read_roofs(run, (), progress)
            sun = raster_or_number(run, "IRRADIATION_RASTER", "IRRADIATION", roofs, progress)
            if sun is None:
                raise TerritoryError(messages.IRRADIATION_MISSING)
        with steps(tr("Writing the result")):
            area = roof_area(roofs)
            table = solar_yield(
                area,
                sun,
                usable_pct=run.number("USABLE"),
                slope_deg=run.number("SLOPE"),
                module_pct=run.number("EFFICIENCY"),
                performance_pct=run.number("PERFORMANCE"),
            ).set_index(roofs.index)
            table.insert(0, "roof_m2", area)
            total = table.sum()
            note(
                messages.SOLAR_TOTAL,
                energy=total["energy_kwh"] / 1e6,
                power=total["kwp"] / 1000,
            )
            run.write_with_fields("OUTPUT", "BUILDINGS", table)
            write_roof_zones(run, roofs, table)


def _sun() -> list[p.Parameter]:
    return [
        p.raster(
            "IRRADIATION_RASTER",
            tr("Raster of yearly irradiation"),
            tr("kWh/m² of the plane of the modules, such as PVGIS or a solar model gives."),
            optional=True,
        ),
        p.number(
            "IRRADIATION",
            tr("Yearly irradiation (kWh/m²)"),
            tr("For all roofs, in place of the raster."),
            minimum=0,
            maximum=4000,
            optional=True,
        ),
    ]


def _modules() -> list[p.Parameter]:
    return [
        p.number(
            "USABLE",
            tr("Usable share of the roof (%)"),
            tr("What is left after edges, chimneys and unfit sides."),
            60.0,
            minimum=0,
            maximum=100,
        ),
        p.number(
            "SLOPE",
            tr("Slope of the roofs (°)"),
            tr("0 for flat ones, whose modules are counted lying."),
            0.0,
            minimum=0,
            maximum=80,
        ),
        p.number(
            "EFFICIENCY",
            tr("Efficiency of the modules (%)"),
            tr("At standard conditions."),
            20.0,
            minimum=1,
            maximum=50,
        ),
        p.number(
            "PERFORMANCE",
            tr("Performance ratio (%)"),
            tr("Losses by heat, dirt, wires and inverter."),
            78.0,
            minimum=1,
            maximum=100,
        ),
    ]
