"""Processing face of :mod:`smart_territory_plugin.core.runoff`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.landcover_inputs import (
    landcover_parameters,
    read_landcover,
    read_table_for,
    table_parameter,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd

    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.landcover import LandCover
    from smart_territory_plugin.core.raster import Raster
    from smart_territory_plugin.core.runoff import Method
    from smart_territory_plugin.core.runoff import Runoff as Storm


class Runoff(TerritoryAlgorithm):
    """Runoff and retention of a storm by curve numbers, by cell and by basin."""

    ID = "runoff"
    THEME = "climate"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "BASINS_OUTPUT": (
            "rain_mm",
            "runoff_mm",
            "rain_m3",
            "runoff_m3",
            "retention_m3",
            "retention_pct",
            "runoff_after_m3",
            "retention_after_pct",
            "runoff_change_m3",
            "runoff_change_pct",
            "soil_unknown_pct",
            "covered_pct",
        )
    }

    def title(self) -> str:
        return tr("Runoff of a storm")

    def answers(self) -> str:
        return tr(
            "How much of the rain of a storm runs off, and how much do land and soil keep? What"
            " would another land cover change?"
        )

    def method(self) -> str:
        return tr(
            "Curve numbers of the NRCS (National Engineering Handbook 630, chapter 10; TR-55). Land"
            " cover and soil group give each cell its curve number CN; S = 25400/CN − 254 and Q ="
            " (P − λS)²/(P + (1 − λ)S) in millimetres where P > λS, else 0. Retention is 1 − Q/P."
            " Volumes add up the runoff of the cells; one curve number weighted by area stands in"
            " the log as a check. Dry and wet soil: Chow, Maidment and Mays 1988. λ = 0.05 with its"
            " own storage, S = 1.33 · S^1.15 in inches: Hawkins and others 2002. Which row of TR-55"
            " each class of COS takes is the project's own reading."
        )

    def limits(self) -> str:
        return tr(
            "A screening of volumes, no flood map: water is not routed, has no depth and no peak,"
            " and sewers are not in it. Curve numbers were found for storms of a day on small"
            " catchments in the United States; they are least sure where little runs off."
            " The shipped tables are a starting point to be edited. A soil of unknown group counts"
            " as D, which gives the most runoff; the share is told."
        )

    def declare(self) -> list[p.Parameter]:
        return [*landcover_parameters(), *_soil_and_table(), *_storm(), *_more(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.runoff import report_totals, storm_runoff, totals

        _refuse_at_once(run)
        method = _method(run)
        steps = self.steps(run, 4)
        with steps(tr("Reading the land cover")) as progress:
            covers = _covers(run, progress)
            grid = covers[0].codes.grid
        with steps(tr("Reading soil, rain and basins")) as progress:
            table = read_table_for(run, covers[0], "curve_numbers", *_COLUMNS)
            soil = _soil(run, grid, progress)
            rain = _rain(run, grid, progress)
            basins = _basins(run, grid)
        with steps(tr("Computing the runoff")) as progress:
            storms = [storm_runoff(one, soil, table, rain, method, progress) for one in covers]
            names = ("runoff_m3", "runoff_after_m3")
            for cover, storm, name in zip(covers, storms, names, strict=False):
                whole = totals(storm, method)
                report_totals(whole, cover.label)
                run.lineage.add(name, round(whole.runoff_m3, 3))
        with steps(tr("Writing the result")) as progress:
            _write(run, storms, basins, progress)


_CURVES = ("cn_a", "cn_b", "cn_c", "cn_d")
_COLUMNS = (("lucode", *_CURVES), _CURVES)


# --- parameters ----------------------------------------------------------------------------------


def _soil_and_table() -> list[p.Parameter]:
    return [
        p.map_layer(
            "SOIL",
            tr("Hydrologic soil groups"),
            tr(
                "A raster of 1 to 4 for groups A to D (11 to 14, the dual groups, count as D, as in"
                " HYSOGs250m), or polygons. Empty: all soil counts as D, which gives the most"
                " runoff."
            ),
            optional=True,
        ),
        p.field(
            "SOIL_FIELD",
            tr("Field with the soil group"),
            tr("For polygons: A, B, C, D or dual groups such as A/D, or the numbers."),
            "SOIL",
            optional=True,
        ),
        table_parameter(
            tr(
                "CSV with the columns lucode, cn_a, cn_b, cn_c and cn_d, in place of the plugin's"
                " own (resources/tables/curve_numbers_cos_s1.csv and _s2.csv, by the series of the"
                " map). Needed for a map that is not COS."
            )
        ),
    ]


def _storm() -> list[p.Parameter]:
    return [
        p.number(
            "RAIN",
            tr("Rain of the storm (mm)"),
            tr("Millimetres of one storm, such as the 24 hours of a return period."),
            minimum=0,
            maximum=2000,
            optional=True,
        ),
        p.raster(
            "RAIN_RASTER",
            tr("Rain of the storm as a raster (mm)"),
            tr("In place of the number; a coarse raster is interpolated between its cells."),
            optional=True,
        ),
        p.choice(
            "LAMBDA",
            tr("Initial abstraction λ"),
            tr(
                "Share of the storage S that must fall before water runs off. 0.05 fits measured"
                " storms better; the curve numbers, which are made for 0.2, are converted for it."
            ),
            [tr("0.2, as the tables are made for"), tr("0.05, curve numbers converted")],
        ),
        p.choice(
            "CONDITION",
            tr("Moisture before the storm"),
            tr("Antecedent runoff condition (ARC) of the soil."),
            [tr("I, dry"), tr("II, average"), tr("III, wet")],
            1,
        ),
    ]


def _more() -> list[p.Parameter]:
    return [
        p.polygons(
            "BASINS",
            tr("Basins"),
            tr("Polygons to sum up in: basins, freguesias, lots. They may overlap."),
            optional=True,
        ),
        *landcover_parameters(
            "AFTER",
            optional=True,
            label=tr("Land cover afterwards"),
            help_text=tr(
                "A second land cover to compare with: a plan, or another year of the same series."
                " It is brought onto the cells of the first; cells without a class in either are"
                " left out of both."
            ),
            with_cell=False,
        ),
        p.metric_crs(),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.raster_output("RUNOFF", tr("Runoff (mm)"), tr("Millimetres that run off each cell.")),
        p.raster_output(
            "RETENTION",
            tr("Retention (0–1)"),
            tr("Share of the rain that each cell keeps; no data where no rain falls."),
        ),
        p.raster_output(
            "CHANGE",
            tr("Change of runoff (mm)"),
            tr("Runoff afterwards less runoff before. Needs a land cover afterwards."),
            optional=True,
        ),
        p.vector_output(
            "BASINS_OUTPUT",
            tr("Runoff by basin"),
            tr(
                "The basins with rain, runoff and retention, of the part that has data. The fields"
                " of the change are empty without a land cover afterwards. Needs basins."
            ),
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _refuse_at_once(run: Run) -> None:
    """Say what is missing before any layer is read."""
    if not run.given("RAIN") and not run.given("RAIN_RASTER"):
        raise TerritoryError(messages.RAIN_NEEDED)
    if run.wanted("BASINS_OUTPUT") and not run.given("BASINS"):
        raise TerritoryError(messages.BASINS_NEEDED)
    if run.wanted("CHANGE") and not run.given("AFTER"):
        raise TerritoryError(messages.CHANGE_NEEDS_AFTER)
    if run.given("SOIL") and not run.is_raster("SOIL") and run.field("SOIL_FIELD") is None:
        raise TerritoryError(messages.SOIL_FIELD_NEEDED, layer=run.layer_name("SOIL"))


def _method(run: Run) -> Method:
    from smart_territory_plugin.core.runoff import CONDITIONS, RATIOS, Method

    return Method(RATIOS[run.choice("LAMBDA")], CONDITIONS[run.choice("CONDITION")])


def _covers(run: Run, progress: Progress) -> tuple[LandCover, ...]:
    """Return the land cover, and the one afterwards where it was given, on the same cells."""
    from smart_territory_plugin.core.runoff import common_cells

    before = read_landcover(run, progress)
    if not run.given("AFTER"):
        return (before,)
    return common_cells(before, read_landcover(run, progress, "AFTER", before.codes.grid))


def _soil(run: Run, grid: Grid, progress: Progress) -> Raster | None:
    """Return the soil groups as numbers on the grid."""
    from smart_territory_plugin.core.align import on_grid
    from smart_territory_plugin.core.landcover import rasterised
    from smart_territory_plugin.core.soil_groups import group_numbers

    if not run.given("SOIL"):
        return None
    label, field = run.layer_name("SOIL"), run.field("SOIL_FIELD")
    if run.is_raster("SOIL"):
        return on_grid(run.raster("SOIL"), grid, "nearest", label=label, progress=progress)
    layer = run.layer_in_metres("SOIL", [field], progress).to_crs(grid.crs)
    return rasterised(layer, group_numbers(layer[field], str(field), label), grid, progress)


def _rain(run: Run, grid: Grid, progress: Progress) -> float | Raster:
    """Return the rain in millimetres, one number or one a cell."""
    from smart_territory_plugin.core.runoff import rain_on_grid

    if not run.given("RAIN_RASTER"):
        return run.number("RAIN")
    if run.given("RAIN"):
        note(messages.RAIN_RASTER_WINS)
    label = run.layer_name("RAIN_RASTER")
    return rain_on_grid(run.raster("RAIN_RASTER"), grid, label, progress)


def _basins(run: Run, grid: Grid) -> gpd.GeoDataFrame | None:
    layer = run.optional_layer_in_metres("BASINS")
    return None if layer is None else layer.to_crs(grid.crs)


# --- writing -------------------------------------------------------------------------------------


def _write(
    run: Run, storms: list[Storm], basins: gpd.GeoDataFrame | None, progress: Progress
) -> None:
    from smart_territory_plugin.core.raster import Raster
    from smart_territory_plugin.core.runoff_basins import runoff_by_basin

    storm, after = storms[0], storms[1] if len(storms) > 1 else None
    run.write_raster("RUNOFF", Raster(storm.runoff_mm, storm.grid))
    run.write_raster("RETENTION", Raster(storm.retention, storm.grid))
    if after is not None and run.wanted("CHANGE"):
        run.write_raster("CHANGE", Raster(after.runoff_mm - storm.runoff_mm, storm.grid))
    if basins is not None and run.wanted("BASINS_OUTPUT"):
        table = runoff_by_basin(basins.geometry, storm, after, progress)
        run.write_with_fields("BASINS_OUTPUT", "BASINS", table)
