"""Processing face of :mod:`smart_territory_plugin.core.heat_island`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.landcover_inputs import (
    landcover_parameters,
    read_landcover,
    read_table_for,
    table_parameter,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd

    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.heat_ground import CoverShares, Ground
    from smart_territory_plugin.core.heat_island import HeatIsland
    from smart_territory_plugin.core.raster import Raster


class SurfaceHeatIsland(TerritoryAlgorithm):
    """How much hotter the surface of urban land is than that of the countryside around it."""

    ID = "surface_heat_island"
    THEME = "climate"
    LIBRARIES = ("numpy", "scipy", "pandas", "geopandas", "shapely")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "suhi_c",
            "lst_urban_c",
            "lst_rural_c",
            "n_urban",
            "n_rural",
            "sd_urban_c",
            "sd_rural_c",
            "ring_m",
            "reason",
        )
    }

    def title(self) -> str:
        return tr("Surface heat island")

    def answers(self) -> str:
        return tr(
            "How much hotter is the land surface of a town, or of the urban land of each zone, than"
            " the countryside around it?"
        )

    def method(self) -> str:
        return tr(
            "Mean land-surface temperature of the urban land without water, each cell weighted by"
            " the exact area of it that is urban, minus the mean of a ring of countryside. The ring"
            " takes the nearest cells that are land, neither artificial nor water, and within a"
            " difference of height from the town's mean, until there are as many as urban cells,"
            " up to a limit; cells at the distance of the last one are all in. A reference of the"
            " same area follows Peng et al. 2012 and Chakraborty et al. 2021; the limits of height,"
            " mixture and cells are this project's defaults."
        )

    def limits(self) -> str:
        return tr(
            "Land-surface temperature is not air temperature. By day in summer the difference may"
            " be negative inland, where the countryside is dry and bare: that proves no comfort in"
            " the town. A town's warmth reaches beyond it, so a ring right beside it gives a"
            " cautious difference. The result depends on hour, season and what is grown around;"
            " compare only composites made alike. Too few cells give an empty value with the"
            " reason: sea beside coastal towns, slopes beside hill towns, other towns all around."
        )

    def declare(self) -> list[p.Parameter]:
        return [*self._layers(), *self._choices(), *self._rules(), *self._results()]

    def _layers(self) -> list[p.Parameter]:
        return [
            p.raster(
                "LST",
                tr("Land-surface temperature"),
                tr("Raster in °C, for example a summer composite of Landsat or MODIS."),
            ),
            p.polygons(
                "URBAN",
                tr("Urban land"),
                tr(
                    "Polygons of the town, such as its perimeter or the built classes of COS. All"
                    " of them are artificial, whichever town they belong to."
                ),
            ),
            p.polygons(
                "ZONES",
                tr("Zones"),
                tr("With them each zone has a row, for the urban land that lies in it."),
                optional=True,
            ),
            *landcover_parameters(
                optional=True,
                help_text=tr(
                    "A raster of class codes, or polygons: DGT's COS of any year is recognised by"
                    " its fields. It says which cells are artificial or water; where it has no"
                    " class (at sea, beyond its border) nothing counts as countryside."
                ),
                with_cell=False,
            ),
            table_parameter(
                tr(
                    "CSV with the columns lucode, artificial and water (shares from 0 to 1) in"
                    " place of the plugin's own (resources/tables/rural_reference_cos_s1.csv and"
                    " _s2); needed for land cover that is no COS layer."
                )
            ),
            p.raster(
                "DEM",
                tr("Terrain"),
                tr("Heights in metres; without them the difference of height is not looked at."),
                optional=True,
            ),
            p.polygons(
                "WATER",
                tr("Water"),
                tr("Sea, rivers and lakes, where the land cover does not hold them."),
                optional=True,
            ),
        ]

    def _choices(self) -> list[p.Parameter]:
        return [
            p.choice(
                "TOWNS",
                tr("What makes a town"),
                tr("Without zones: which urban polygons are one town and have one row."),
                [
                    tr("Each urban polygon"),
                    tr("Urban polygons that touch"),
                    tr("All urban polygons together"),
                ],
            ),
            p.choice(
                "REFERENCE",
                tr("Countryside to compare with"),
                tr(
                    "A ring of their own is fair to places that lie differently; one ring for all"
                    " lets the rows be compared with each other, as the parts of one town."
                ),
                [tr("A ring around each row's urban land"), tr("One ring around all of it")],
            ),
        ]

    def _rules(self) -> list[p.Parameter]:
        return [
            p.number(
                "MAX_DISTANCE",
                tr("Largest distance of the ring (m)"),
                tr("The ring ends there, even where it is smaller than the town (short_ring)."),
                10_000,
                minimum=1,
                maximum=100_000,
            ),
            p.number(
                "MAX_DZ",
                tr("Largest difference of height (m)"),
                tr("From the mean height of the urban land, up or down; needs the terrain."),
                50,
                minimum=0,
                maximum=5000,
            ),
            p.integer(
                "MIN_CELLS",
                tr("Cells needed"),
                tr("A mean of fewer cells is not given; the row stays empty with the reason."),
                30,
                minimum=1,
                maximum=1_000_000,
            ),
            p.advanced(
                p.number(
                    "MIN_DISTANCE",
                    tr("Distance at which the ring begins (m)"),
                    tr("0: right beside the town. A gap leaves the town's fringe out."),
                    0,
                    minimum=0,
                    maximum=100_000,
                )
            ),
            p.advanced(
                p.number(
                    "MAX_MIX",
                    tr("Artificial land or water tolerated in a cell (%)"),
                    tr(
                        "A cell of countryside may hold as much of either, and of land without a"
                        " class; a cell of the town as much water."
                    ),
                    10,
                    minimum=0,
                    maximum=100,
                )
            ),
        ]

    def _results(self) -> list[p.Parameter]:
        return [
            p.vector_output(
                "OUTPUT",
                tr("Heat island of the land surface, not of the air"),
                tr(
                    "The zones, or the urban polygons or towns, with the new fields. reason says"
                    " why suhi_c is empty: no_urban_land, few_urban_cells, or what most cells"
                    " nearby are (rural_no_data, rural_unmapped, rural_water, rural_artificial,"
                    " rural_height); short_ring stands beside a value."
                ),
            ),
            p.raster_output(
                "RING",
                tr("Cells of the rings"),
                tr("In how many rings each cell lies; empty where in none."),
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.heat_island import (
            RingRules,
            heat_island,
            towns_of,
            urban_part,
        )

        steps = self.steps(run, 4)
        with steps(tr("Reading the layers")) as progress:
            urban = run.layer_in_metres("URBAN", progress=progress)
            zones = run.optional_layer_in_metres("ZONES", like=urban)
            rules = RingRules(
                max_distance_m=run.number("MAX_DISTANCE"),
                min_distance_m=run.number("MIN_DISTANCE"),
                max_dz_m=run.number("MAX_DZ"),
                min_cells=run.integer("MIN_CELLS"),
            )
            around = _surroundings(urban if zones is None else zones, rules.max_distance_m)
            lst = run.raster("LST", around=around)
        with steps(tr("Telling town, countryside and water apart")) as progress:
            ground = self._ground(run, lst, urban, progress)
        with steps(tr("Growing the rings of countryside")) as progress:
            grouping = run.choice("TOWNS")
            units = towns_of(urban, grouping) if zones is None else urban_part(zones, urban)
            found = heat_island(
                units.to_crs(lst.grid.crs),
                ground,
                rules,
                one_ring=run.choice("REFERENCE") == 1,
                progress=progress,
            )
        with steps(tr("Writing the result")):
            self._write(run, found, units, grouping, zoned=zones is not None)

    def _ground(self, run: Run, lst: Raster, urban: gpd.GeoDataFrame, progress: Progress) -> Ground:
        from smart_territory_plugin.core.heat_ground import survey

        cover = self._cover(run, lst.grid, progress) if run.given("LANDCOVER") else None
        water = run.optional_layer_in_metres("WATER", like=urban)
        dem = run.raster("DEM", around=_outline(lst.grid)) if run.given("DEM") else None
        return survey(
            lst,
            urban.geometry.to_crs(lst.grid.crs),
            cover=cover,
            water=None if water is None else water.geometry.to_crs(lst.grid.crs),
            dem=dem,
            max_mix_pct=run.number("MAX_MIX"),
            label=run.layer_name("LST"),
            progress=lambda share: progress(0.7 + 0.3 * share),
        )

    def _cover(self, run: Run, grid: Grid, progress: Progress) -> CoverShares:
        from smart_territory_plugin.core.heat_ground import COVER_COLUMNS, cover_shares, fine_grid

        reading = lambda share: progress(0.4 * share)  # noqa: E731 - the first part of the step
        cover = read_landcover(run, reading, like_grid=fine_grid(grid))
        columns = ("lucode", *COVER_COLUMNS)
        table = read_table_for(run, cover, "rural_reference", columns, COVER_COLUMNS)
        return cover_shares(cover, table, grid, lambda share: progress(0.4 + 0.3 * share))

    def _write(
        self, run: Run, found: HeatIsland, units: gpd.GeoSeries, grouping: int, *, zoned: bool
    ) -> None:
        import geopandas as gpd

        from smart_territory_plugin.core.heat_island import EACH

        if zoned or grouping == EACH:
            run.write_with_fields("OUTPUT", "ZONES" if zoned else "URBAN", found.table)
        else:
            run.write_frame("OUTPUT", gpd.GeoDataFrame(found.table, geometry=units))
        run.write_raster("RING", found.rings)


def _surroundings(layer: gpd.GeoDataFrame, distance_m: float) -> gpd.GeoDataFrame:
    """Return the extent of a layer, wider by a distance on every side."""
    import geopandas as gpd
    from shapely import box

    outline = box(*layer.total_bounds).buffer(distance_m)
    return gpd.GeoDataFrame(geometry=[outline], crs=layer.crs)


def _outline(grid: Grid) -> gpd.GeoDataFrame:
    """Return the border of a grid."""
    import geopandas as gpd
    from shapely import box

    return gpd.GeoDataFrame(geometry=[box(*grid.bounds)], crs=grid.crs)
