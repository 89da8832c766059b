"""Processing face of :mod:`smart_territory_plugin.core.coastal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.people_inputs import (
    people_given,
    people_parameters,
    read_exposed,
    read_zones_in,
    zone_parameters,
)
from smart_territory_plugin.algorithms.place_outputs import write_places, write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

    from smart_territory_plugin.algorithms.people_inputs import Ground
    from smart_territory_plugin.core.coastal import Flood
    from smart_territory_plugin.core.flood_exposure import Exposed
    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.raster import Raster

_ZH = 1


class CoastalFlooding(TerritoryAlgorithm):
    """Land that water levels may flood from the sea, and the people and buildings on it."""

    ID = "coastal_flooding"
    THEME = "climate"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "EXTENT": (
            "level_m",
            "level_model_m",
            "flooded_ha",
            "unconnected_ha",
            "depth_mean_m",
            "depth_max_m",
            "people_affected",
            "age_0_14_affected",
            "age_65_affected",
            "buildings_affected",
        ),
        "PLACES_OUTPUT": (
            "level_first_m",
            "depth_max_m",
            "affected_pct",
            "people_affected",
            "population",
            "placed",
        ),
        "ZONES_OUTPUT": (
            "flooded_ha",
            "flooded_pct",
            "people_affected",
            "people_affected_pct",
            "age_0_14_affected",
            "age_65_affected",
            "buildings_affected",
            "population",
        ),
    }

    def title(self) -> str:
        return tr("Coastal flooding")

    def answers(self) -> str:
        return tr(
            "Which land lies below a water level and hangs together with the sea, and how many"
            " people and buildings are potentially affected?"
        )

    def method(self) -> str:
        return tr(
            "Connected bathtub: a cell is flooded where its height lies below the level and a way"
            " over such cells, to any of eight neighbours, joins it to the sea (Poulter and Halpin"
            " 2008). With an attenuation the level falls along the shortest way over flooded land."
            " A building counts where a flooded cell touches it; people stand on the residential"
            " buildings of their subsection. Levels for the Portuguese coast: Antunes, Rocha and"
            " Catita 2019, Geosciences 9:239."
        )

    def limits(self) -> str:
        return tr(
            "A screening. A bathtub overestimates: it knows no time, no friction, no walls, no"
            " drainage, and a study of five Portuguese estuaries found it clearly too large"
            " (Scientific Reports 2022, s41598-022-12122-7); an attenuation lessens that. Waves"
            " and erosion are not in it. It is no better than the terrain model: an error of its"
            " heights counts like one of the level, surface models hold roofs and trees, bridges"
            " may dam and dikes narrower than a cell may be missing. Levels above NMM count from"
            " the mean sea level of Cascais in 1938; the sea's mean level stands about 0.2 to 0.3"
            " m above it today, as tide tables of 2024 show (2.21 to 2.40 m above the hydrographic"
            " zero), so that 0 m is no longer the sea's mean level."
        )

    def declare(self) -> list[p.Parameter]:
        people = people_parameters(required=False)
        return [*_water(), *_sea(), *people, *zone_parameters(), p.metric_crs(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.coastal import report_levels
        from smart_territory_plugin.core.flood_exposure import exposed_places
        from smart_territory_plugin.core.raster import Raster

        levels, offset = _levels(run)
        _refuse_at_once(run)
        steps = self.steps(run, 4)
        with steps(tr("Reading the terrain model and the sea")) as progress:
            dem = _dem(run, progress)
            sea = _sea_cells(run, dem, levels[-1] - offset, progress)
        with steps(tr("Flooding from the sea")) as progress:
            flood = _flooded(run, dem, sea, levels, offset, progress)
            report_levels(flood)
        with steps(tr("Finding who may be affected")) as progress:
            ground = read_exposed(run, progress, _frame(dem.grid))
            exposed = None
            if ground is not None:
                areas = None if ground.census is None else ground.census.geometry
                exposed = exposed_places(ground.places, areas, flood, progress)
        with steps(tr("Writing the result")) as progress:
            run.write_raster("DEPTH", Raster(flood.depth_m, flood.grid))
            _write(run, flood, ground, exposed, progress)


# --- parameters ----------------------------------------------------------------------------------


def _water() -> list[p.Parameter]:
    return [
        p.raster(
            "DEM",
            tr("Terrain model"),
            tr("Heights of the ground in metres, above mean sea level of Cascais 1938 or alike."),
        ),
        p.text(
            "WATER_LEVEL",
            tr("Water levels (m)"),
            tr(
                "One or several, such as 1; 2; 3,5: tide, surge and sea-level rise together, above"
                " the zero that LEVEL_DATUM names. The depth is that of the highest."
            ),
        ),
        p.choice(
            "LEVEL_DATUM",
            tr("Zero of the levels"),
            tr(
                "NMM: the zero of the terrain model, Cascais 1938. ZH: the hydrographic zero of"
                " tide tables and charts, which needs the offset."
            ),
            [tr("NMM, as the terrain model"), tr("ZH, hydrographic zero")],
        ),
        p.number(
            "DATUM_OFFSET",
            tr("Zero of the terrain model above the hydrographic zero (m)"),
            tr(
                "Only for levels above ZH; it is not the same everywhere, so there is no default:"
                " the tide table or the harbour's chart gives it."
            ),
            minimum=-10,
            maximum=10,
            optional=True,
        ),
        p.advanced(
            p.number(
                "ATTENUATION",
                tr("Attenuation (m per m)"),
                tr(
                    "How much the level falls for each metre the water travels over land, such as"
                    " 0.0002 (20 cm for each km). 0: it does not fall, the most land is flooded."
                ),
                0.0,
                minimum=0,
                maximum=1,
            )
        ),
    ]


def _sea() -> list[p.Parameter]:
    return [
        p.polygons(
            "SEA",
            tr("Sea"),
            tr(
                "Polygons of the sea, and of estuaries that are open to it; not counted as flooded"
                " land. Empty: found in the terrain model, as SEA_IN_MODEL says."
            ),
            optional=True,
        ),
        p.choice(
            "SEA_IN_MODEL",
            tr("Where the sea lies in the terrain model"),
            tr(
                "Only without polygons. No data: cells without data that hang together with the"
                " model's edge; a model cut to a municipality has such cells inland too, so give"
                " polygons there. At or below 0 m: such cells that do. Edge: water comes in over"
                " every cell of the edge below the level, and those cells count as flooded land."
            ),
            [tr("No data"), tr("Heights at or below 0 m"), tr("Edge of the model")],
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.raster_output(
            "DEPTH",
            tr("Depth of water (m)"),
            tr("Of the highest level on flooded land; no data elsewhere and at sea."),
        ),
        p.vector_output(
            "EXTENT",
            tr("Flooded land by level"),
            tr(
                "One multipolygon a level, the largest first, with the people and buildings"
                " potentially affected. unconnected_ha is land below the level that water does not"
                " reach."
            ),
        ),
        p.vector_output(
            "PLACES_OUTPUT",
            tr("Buildings potentially affected"),
            tr(
                "The buildings, and the subsections that have people but no building, each with the"
                " lowest level that reaches it and the greatest depth at the highest level. Needs"
                " buildings or a census."
            ),
            "any",
            optional=True,
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Flooding by zone"),
            tr(
                "The zones with flooded land, people and buildings potentially affected by the"
                " highest level, and a field people_affected_<level> for each. Needs zones."
            ),
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _levels(run: Run) -> tuple[tuple[float, ...], float]:
    """Return the levels and what their zero lies below the model's."""
    from smart_territory_plugin.core.coastal import read_levels

    levels = read_levels(run.text("WATER_LEVEL"))
    if run.choice("LEVEL_DATUM") != _ZH:
        return levels, 0.0
    offset = run.optional_number("DATUM_OFFSET")
    if offset is None:
        raise TerritoryError(messages.DATUM_OFFSET_NEEDED)
    return levels, offset


def _refuse_at_once(run: Run) -> None:
    """Say what is missing before any layer is read."""
    if run.wanted("PLACES_OUTPUT") and not people_given(run):
        raise TerritoryError(messages.PLACES_MISSING)
    if run.wanted("ZONES_OUTPUT") and not run.given("ZONES"):
        raise TerritoryError(messages.FLOOD_ZONES_NEEDED)


def _dem(run: Run, progress: Progress) -> Raster:
    """Return the terrain model in metres.

    One in degrees becomes slanted: its new corners have no data and would pass for the sea, and so
    it is only taken with polygons of the sea.
    """
    from smart_territory_plugin.core.align import raster_in_metres, require_values
    from smart_territory_plugin.core.crs import is_metric

    dem, label = run.raster("DEM"), run.layer_name("DEM")
    require_values(dem, label)
    if not is_metric(dem.grid.crs) and not run.given("SEA"):
        raise TerritoryError(messages.DEM_NOT_IN_METRES, layer=label)
    crs = run.crs("METRIC_CRS") if run.given("SEA") else None
    return raster_in_metres(dem, "bilinear", label=label, crs=crs, progress=progress)


def _sea_cells(run: Run, dem: Raster, level_m: float, progress: Progress) -> NDArray[np.bool_]:
    from smart_territory_plugin.core.coastal import sea_in_model, sea_in_polygons

    if not run.given("SEA"):
        kind = run.choice("SEA_IN_MODEL")
        return sea_in_model(dem, kind, level_m, run.layer_name("DEM"), progress)
    polygons = run.layer_in_metres("SEA", like=_frame(dem.grid))
    return sea_in_polygons(polygons, dem.grid, run.layer_name("SEA"))


def _flooded(
    run: Run,
    dem: Raster,
    sea: NDArray[np.bool_],
    levels: tuple[float, ...],
    offset: float,
    progress: Progress,
) -> Flood:
    from smart_territory_plugin.core.coastal import SEA_EDGE, coastal_flood

    return coastal_flood(
        dem,
        sea,
        levels,
        offset,
        attenuation=run.number("ATTENUATION"),
        edge=not run.given("SEA") and run.choice("SEA_IN_MODEL") == SEA_EDGE,
        layer=run.layer_name("DEM"),
        progress=progress,
    )


def _frame(grid: Grid) -> gpd.GeoDataFrame:
    """Return a layer of nothing in the CRS of the model, for others to be brought into."""
    import geopandas as gpd

    return gpd.GeoDataFrame(geometry=[], crs=grid.crs)


# --- writing -------------------------------------------------------------------------------------


def _write(
    run: Run, flood: Flood, ground: Ground | None, exposed: Exposed | None, progress: Progress
) -> None:
    import geopandas as gpd

    from smart_territory_plugin.core import flood_exposure as core

    places = None if ground is None else ground.places
    rows = core.level_rows(flood, places, exposed)
    run.lineage.add("totals", rows.round(4).to_dict("records"))
    extent = gpd.GeoDataFrame(rows, geometry=core.level_polygons(flood), crs=flood.grid.crs)
    run.write_frame("EXTENT", extent.iloc[::-1])
    if ground is not None and exposed is not None:
        write_places(run, "PLACES_OUTPUT", ground, exposed.table)
    if run.wanted("ZONES_OUTPUT"):
        zoned = read_zones_in(run, _frame(flood.grid) if places is None else places)
        shapes, of_place = zoned.zones.geometry, None if places is None else zoned.of_place
        table = core.flood_by_zone(shapes, of_place, places, exposed, flood, progress)
        write_zones(run, "ZONES_OUTPUT", zoned, table)
