"""Processing face of :mod:`smart_territory_plugin.core.fuel_strips`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber

from smart_territory_plugin.algorithms import fuel_inputs
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.fuel_parameters import fuel_parameters
from smart_territory_plugin.algorithms.people_inputs import read_zones_in
from smart_territory_plugin.algorithms.place_outputs import write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.fuel_rules import ORIGINS
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    from qgis.core import QgsProcessingOutputDefinition

    from smart_territory_plugin.algorithms.parameters import Parameter
    from smart_territory_plugin.core.fuel_accounts import Dissolved
    from smart_territory_plugin.core.fuel_land import Land
    from smart_territory_plugin.core.log import Progress

_EXECUTED = ("executed_ha", "executed_pct")


class FuelManagementStrips(TerritoryAlgorithm):
    """The secondary network of fuel management strips of DL 82/2021, and what of it is done."""

    ID = "fuel_management_strips"
    THEME = "climate"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "AREAS": ("area_id", "buildings", "dwellings", "area_ha", "forest_m"),
        "STRIPS": (
            "origin",
            "land",
            "width_m",
            "article",
            "basis",
            "area_ha",
            "executed_ha",
        ),
        "DISSOLVED": ("strip_ha", *_EXECUTED),
        "PARCELS_OUTPUT": (
            "strip_m2",
            "strip_pct",
            "pending_m2",
            *(f"{origin}_m2" for origin in ORIGINS),
        ),
        "LANDCOVER_OUTPUT": ("lucode", "land", "strip_ha", "strip_pct", *_EXECUTED),
        "ZONES_OUTPUT": ("strip_ha", "strip_pct", *_EXECUTED, "pending_ha"),
    }

    def title(self) -> str:
        return tr("Fuel management strips")

    def answers(self) -> str:
        return tr(
            "Where must fuel be managed around built-up areas, isolated buildings, roads and lines,"
            " on whose parcels and on which land cover, and how much of it was treated?"
        )

    def method(self) -> str:
        return tr(
            "The secondary network of article 49 of Decreto-Lei n.º 82/2021. Buildings no more than"
            " 50 m apart, wall to wall, that hold at least 10 dwellings together are a built-up"
            " area (article 3): the concave hull of their corners with sides of at most 50 m, this"
            " project's construction of the law's closed line of least area. A strip is what lies"
            " within the width of a thing on the land its rule asks for: forest land around"
            " built-up areas and facilities; forest land (50 m) or farm land (10 m) around isolated"
            " buildings; both beside roads, railways, power lines and pipelines. Built-up areas,"
            " buildings, and roads and tracks themselves are taken out. Ground under several strips"
            " counts once in every total. Each strip names its article and, in the field basis, how"
            " its width is known: notice (50, 10 and 100 m of buildings, as public notices repeat"
            " article 49), proposal (10 m of roads, as in the bill), older_law (railways, high and"
            " medium voltage, pipelines: the widths of DL 124/2006, unconfirmed), unread (low"
            " voltage, facilities: unconfirmed), user, programme."
        )

    def limits(self) -> str:
        return tr(
            "A planning aid, no legal delimitation: only parts of the law's text were read, and no"
            " width was read in the text in force, so check widths and articles in Diário da"
            " República. A sub-regional programme defines the strips and may change widths by 50 %;"
            " give its strips as planned ones. Which classes are forest and farm land is the"
            " project's reading, in a table to be edited; a map with units of a hectare misses"
            " gardens and hedges. Inside built-up areas a municipal regulation rules, and no strip"
            " is drawn. Mainland only. Round corners are drawn with 8 sides a quarter, which takes"
            " 0.6 % off their area."
        )

    def declare(self) -> list[Parameter]:
        return fuel_parameters()

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("STRIP_HA", tr("Strips, each ground once (ha)")),
            QgsProcessingOutputNumber("EXECUTED_PCT", tr("Share of the strips treated (%)")),
        ]

    def execute(self, run: Run) -> None:
        import numpy as np

        from smart_territory_plugin.core import fuel_accounts, fuel_strips

        fuel_inputs.refuse_at_once(run)
        widths = fuel_inputs.widths_of(run)
        steps = self.steps(run, 4)
        with steps(tr("Finding the built-up areas")) as progress:
            place = fuel_inputs.read_place(run)
            homes = fuel_inputs.read_homes(run, place, progress)
        with steps(tr("Reading the layers")) as progress:
            sources = fuel_inputs.read_sources(run, place, progress)
            planned = fuel_inputs.read_planned(run, place)
            executed = fuel_inputs.read_executed(run, place)
            things = [homes.shapes, *(source.shapes for source in sources)]
            things += [shapes for shapes in (planned, homes.area_shapes()) if shapes is not None]
            land = fuel_inputs.read_land(run, place, things, progress)
            near = run.optional_number("ADJACENCY")
            of_homes, ground = fuel_inputs.home_sources(homes, land, widths, near)
            sources = [*of_homes, *sources]
            fuel_strips.check_widths(sources)
            if run.given("LANDCOVER"):
                label = run.layer_name("LANDCOVER")
                fuel_strips.require_land(np.concatenate(things), land, label)
        with steps(tr("Drawing the strips")) as progress:
            strips = fuel_strips.fuel_strips(sources, land, ground, planned, place.crs, progress)
        with steps(tr("Counting and writing")) as progress:
            whole = fuel_accounts.dissolved(strips, executed, progress)
            strips = fuel_accounts.with_treated(strips, whole)
            run.lineage.add("widths_m", widths)
            run.lineage.add("totals_ha", fuel_strips.report_strips(strips, whole.total_ha))
            fuel_accounts.report_treated(strips, whole)
            if homes.built_up is not None:
                run.write_frame("AREAS", homes.built_up.areas.reset_index())
            run.write_frame("STRIPS", strips)
            _write_counts(run, strips, whole, land, progress)


def _write_counts(
    run: Run, strips: gpd.GeoDataFrame, whole: Dissolved, land: Land, progress: Progress
) -> None:
    """Write the strips as one, by parcel, by class and by zone, as far as they are wanted."""
    import geopandas as gpd

    from smart_territory_plugin.core import fuel_accounts as core

    table = core.dissolved_table(whole)
    run.write_frame("DISSOLVED", gpd.GeoDataFrame(table, geometry=whole.shapes, crs=strips.crs))
    if run.given("PARCELS") and run.wanted("PARCELS_OUTPUT"):
        parcels = run.layer_in_metres("PARCELS", like=strips)
        by_parcel = core.parcel_table(parcels, strips, whole, progress)
        run.write_with_fields("PARCELS_OUTPUT", "PARCELS", by_parcel)
    if run.wanted("LANDCOVER_OUTPUT"):
        run.write_table("LANDCOVER_OUTPUT", core.class_table(land, whole, progress))
    if run.given("ZONES"):
        zoned = read_zones_in(run, strips)
        write_zones(run, "ZONES_OUTPUT", zoned, core.zone_table(zoned.zones, whole, progress))
    run.results["STRIP_HA"] = whole.total_ha
    if whole.treated is not None and whole.total_ha > 0:
        run.results["EXECUTED_PCT"] = whole.executed_pct
