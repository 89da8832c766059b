"""Processing face of :mod:`smart_territory_plugin.core.heat`."""

from __future__ import annotations

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr


class HeatExposure(TerritoryAlgorithm):
    """Land-surface temperature by zone, its excess over a reference, and hot built land."""

    ID = "heat_exposure"
    THEME = "climate"
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "lst_mean_c",
            "lst_max_c",
            "lst_p90_c",
            "lst_anomaly_c",
            "hot_pct",
            "pop_hot",
        )
    }

    def title(self) -> str:
        return tr("Heat exposure")

    def answers(self) -> str:
        return tr(
            "Which zones have the hottest land surface, by how much above the municipality, and how"
            " many people live there?"
        )

    def method(self) -> str:
        return tr(
            "Statistics of the cells of a land-surface temperature raster, each weighted by the"
            " exact share of it that lies in the zone. The reference is the mean over all zones"
            " together (over built land where it is given), unless you give one. Hot land is at or"
            " above reference plus the excess; the share of built land 3 °C or more above the mean"
            " is the indicator GRE-1.2 of the World Resources Institute."
        )

    def limits(self) -> str:
        return tr(
            "Land-surface temperature is not air temperature: it shows where surfaces heat up, not"
            " what people feel. People are taken as spread evenly over the land of the zone. To"
            " compare towns or years give all of them the same reference."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.raster(
                "LST",
                tr("Land-surface temperature"),
                tr("Raster in °C, for example a summer composite of Landsat or MODIS."),
            ),
            p.polygons("ZONES", tr("Zones"), tr("Polygons to be compared, such as freguesias.")),
            p.polygons(
                "BUILT",
                tr("Built land"),
                tr("Polygons; with them reference and hot share look at built land only."),
                optional=True,
            ),
            p.number(
                "REFERENCE",
                tr("Reference temperature (°C)"),
                tr("Give the same one to compare towns or years; empty: the mean of the zones."),
                minimum=-60,
                maximum=90,
                optional=True,
            ),
            p.number(
                "HOT_DELTA",
                tr("Excess over the reference that counts as hot (°C)"),
                tr("Land at or above reference plus this excess is hot."),
                3.0,
                minimum=0,
                maximum=50,
            ),
            p.field(
                "POPULATION_FIELD",
                tr("Field with the population"),
                tr("People living in each zone; needed for the people on hot land."),
                "ZONES",
                optional=True,
            ),
            p.vector_output(
                "OUTPUT", tr("Heat exposure by zone"), tr("The zones with the new fields.")
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.crs import require_crs
        from smart_territory_plugin.core.heat import heat_exposure
        from smart_territory_plugin.core.vector import numeric, repaired

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            field = run.field("POPULATION_FIELD")
            label = run.layer_name("ZONES")
            zones = run.layer("ZONES", [field], progress)
            require_crs(zones.crs, label)
            lst = run.raster("LST", around=zones)
            zones = repaired(zones.to_crs(lst.grid.crs), label)
            built = run.optional_layer("BUILT")
            if built is not None:
                require_crs(built.crs, run.layer_name("BUILT"))
                built = repaired(built.to_crs(lst.grid.crs), run.layer_name("BUILT"))
        with steps(tr("Computing the temperatures")) as progress:
            result = heat_exposure(
                zones,
                lst,
                built=built,
                reference_c=run.optional_number("REFERENCE"),
                hot_delta=run.number("HOT_DELTA"),
                population=numeric(zones[field], field, label) if field else None,
                progress=progress,
            )
        with steps(tr("Writing the result")):
            run.lineage.add("reference_c", round(result.reference_c, 4))
            run.write_with_fields("OUTPUT", "ZONES", result.table)
