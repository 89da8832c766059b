"""Processing face of :mod:`smart_territory_plugin.core.surface_heights`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd

    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.raster import Raster
    from smart_territory_plugin.core.tree_tops import Window

BY_HEIGHT, FIXED = range(2)
_MARGIN_M = 100.0


class SurfaceHeights(TerritoryAlgorithm):
    """Heights of buildings, canopy and single trees from a surface and a terrain model."""

    ID = "surface_heights"
    THEME = "climate"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "BUILDINGS_OUTPUT": ("height_m", "floors", "volume_m3", "data_pct"),
        "TREES": ("height_m", "crown_m"),
    }

    def title(self) -> str:
        return tr("Heights of buildings and trees")

    def answers(self) -> str:
        return tr(
            "How high is each building and how many storeys has it, where is tree canopy, and where"
            " do single trees stand, in a town that has a laser survey and no inventory?"
        )

    def method(self) -> str:
        return tr(
            "The terrain model (the survey's MDT) is taken from the surface model (MDS). A"
            " building's height is a percentile of what is left inside its footprint, shrunk by one"
            " cell so that no cell of the street counts, each cell by the share covered. What"
            " stands 3 m or higher outside buildings is canopy; in cells of up to 2 m, posts and"
            " lines one cell wide are not. Storeys are the height less that of the roof, over the"
            " height of a storey. A tree is a local maximum of the smoothed canopy, within a circle"
            " that grows with the height (crown width 2.51503 + 0.00901·h², Popescu and Wynne 2004)"
            " or of one size."
        )

    def limits(self) -> str:
        return tr(
            "Whatever is high and outside the footprints counts as canopy: bridges, sheds, cranes,"
            " buildings newer than their layer. Trees over roofs are lost. Crowns that grow into"
            " one another are told apart only in part, and in cells wider than 1 m hardly. Halls"
            " and churches get more storeys than they have. Survey and footprints of different"
            " years show what was built or felled between."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_models(), *_of_buildings(), *_of_trees(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import surface_heights as core
        from smart_territory_plugin.core.tree_tops import tree_tops

        steps = self.steps(run, 5)
        with steps(tr("Reading the layers")) as progress:
            surface, terrain = _read_models(run, progress)
            buildings = run.layer_in_metres("BUILDINGS", (), like=_area(surface.grid))
        with steps(tr("Computing the heights")) as progress:
            heights = core.above_ground(surface, terrain, progress)
        with steps(tr("Measuring the buildings")) as progress:
            shapes = buildings.geometry
            names = ("PERCENTILE", "FLOOR_HEIGHT", "ROOF_HEIGHT")
            percentile, floor_m, roof_m = map(run.number, names)
            table = core.building_heights(shapes, heights, percentile, floor_m, roof_m, progress)
        with steps(tr("Finding canopy and trees")) as progress:
            canopy = trees = None
            if run.wanted("CANOPY") or run.wanted("TREES"):
                least = run.number("MIN_HEIGHT")
                edge = run.optional_number("EDGE")
                canopy = core.canopy_heights(heights, shapes, least, edge, progress)
                run.lineage.add("canopy_pct", round(core.report_canopy(canopy), 4))
            if canopy is not None and run.wanted("TREES"):
                trees = tree_tops(canopy, _window(run), run.number("SMOOTHING"), progress)
        with steps(tr("Writing the result")):
            run.write_with_fields(
                "BUILDINGS_OUTPUT", "BUILDINGS", table.astype({"floors": "Int16"})
            )
            if canopy is not None:
                run.write_raster("CANOPY", canopy)
            if trees is not None:
                run.write_frame("TREES", trees)


# --- parameters ----------------------------------------------------------------------------------


def _models() -> list[p.Parameter]:
    return [
        p.raster(
            "DSM",
            tr("Surface model"),
            tr("Heights in metres of ground, roofs and tree tops, such as DGT's MDS."),
        ),
        p.raster(
            "DTM",
            tr("Terrain model"),
            tr(
                "Heights in metres of the bare ground, such as DGT's MDT, of the same height datum."
                " It is brought onto the cells of the surface model."
            ),
        ),
        p.polygons(
            "BUILDINGS",
            tr("Buildings"),
            tr("Footprints. What they do not hold counts as canopy, so give all of them."),
        ),
        p.metric_crs(),
    ]


def _of_buildings() -> list[p.Parameter]:
    return [
        p.number(
            "PERCENTILE",
            tr("Percentile that is the building's height"),
            tr("Of the heights in the footprint: 50 is the middle of the roof, 90 near its top."),
            50.0,
            minimum=0,
            maximum=100,
        ),
        p.number(
            "FLOOR_HEIGHT",
            tr("Height of a storey (m)"),
            tr("From floor to floor."),
            3.0,
            minimum=2,
            maximum=10,
        ),
        p.advanced(
            p.number(
                "ROOF_HEIGHT",
                tr("Height of plinth and roof (m)"),
                tr("What they add to the storeys; taken away before the storeys are counted."),
                1.0,
                minimum=0,
                maximum=10,
            )
        ),
    ]


def _of_trees() -> list[p.Parameter]:
    return [
        p.number(
            "MIN_HEIGHT",
            tr("Height from which there is canopy (m)"),
            tr("Lower vegetation is no tree."),
            3.0,
            minimum=0.5,
            maximum=30,
        ),
        p.advanced(
            p.number(
                "EDGE",
                tr("Strip around buildings without canopy (m)"),
                tr("For eaves and cells that hold wall and street. Empty: one cell."),
                minimum=0,
                maximum=20,
                optional=True,
            )
        ),
        p.choice(
            "WINDOW",
            tr("Circle around a tree without another one"),
            tr("By height: tall trees have wide crowns."),
            [tr("Grows with the height"), tr("One diameter")],
        ),
        p.number(
            "WINDOW_DIAMETER",
            tr("Diameter of the circle (m)"),
            tr("Where it is one for all trees."),
            5.0,
            minimum=1,
            maximum=50,
        ),
        p.number(
            "MIN_DISTANCE",
            tr("Least distance between two trees (m)"),
            tr("In any case."),
            2.0,
            minimum=0,
            maximum=50,
        ),
        p.advanced(
            p.number(
                "SMOOTHING",
                tr("Smoothing (m)"),
                tr(
                    "Standard deviation of the Gaussian that takes single branches away before tree"
                    " tops are sought; 0 for none."
                ),
                0.5,
                minimum=0,
                maximum=5,
            )
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "BUILDINGS_OUTPUT",
            tr("Buildings with heights"),
            tr(
                "The buildings with the new fields; empty where less than half of the footprint has"
                " data, floors also below 2 m."
            ),
        ),
        p.raster_output(
            "CANOPY",
            tr("Canopy"),
            tr("Heights of the canopy in metres; 0 where there is none, no data where unknown."),
            optional=True,
        ),
        p.vector_output(
            "TREES",
            tr("Trees"),
            tr("A point a tree, ready for the 3-30-300 rule."),
            "point",
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _read_models(run: Run, progress: Progress) -> tuple[Raster, Raster]:
    """Return surface and terrain on the same cells, in metres."""
    from smart_territory_plugin.core.align import on_grid, raster_in_metres, require_values

    label = run.layer_name("DSM")
    surface = run.raster("DSM")
    require_values(surface, label)
    crs = run.crs("METRIC_CRS")
    surface = raster_in_metres(surface, "bilinear", label=label, crs=crs, progress=progress)
    terrain = run.raster("DTM", around=_area(surface.grid))
    terrain = on_grid(
        terrain, surface.grid, "bilinear", label=run.layer_name("DTM"), progress=progress
    )
    return surface, terrain


def _area(grid: Grid) -> gpd.GeoDataFrame:
    """Return a grid's box as a layer, with a margin for the cells that heights are drawn from."""
    import geopandas as gpd
    import shapely

    box = shapely.box(*grid.bounds).buffer(_MARGIN_M, join_style="mitre")
    return gpd.GeoDataFrame(geometry=[box], crs=grid.crs)


def _window(run: Run) -> Window:
    from smart_territory_plugin.core.tree_tops import Window

    fixed = run.choice("WINDOW") == FIXED
    diameter = run.number("WINDOW_DIAMETER") if fixed else None
    return Window(diameter, run.number("MIN_DISTANCE"))
