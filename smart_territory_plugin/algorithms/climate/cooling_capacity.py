"""Processing face of :mod:`smart_territory_plugin.core.cooling`."""

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
from smart_territory_plugin.algorithms.people_inputs import zone_parameters
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd

    from smart_territory_plugin.core.cooling import CoolingOptions
    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.landcover import LandCover
    from smart_territory_plugin.core.raster import Raster

_FIELDS = (
    "cc_mean",
    "hm_mean",
    "t_air_mean_c",
    "t_air_anomaly_c",
    "wbgt_mean_c",
    "work_loss_light_pct",
    "work_loss_heavy_pct",
)


class CoolingCapacity(TerritoryAlgorithm):
    """Cooling capacity of land cover, heat mitigation and air temperature of a hot day."""

    ID = "cooling_capacity"
    THEME = "climate"
    LIBRARIES = ("numpy", "scipy", "pandas", "geopandas", "shapely")
    OUTPUT_FIELDS = {"ZONES_OUTPUT": _FIELDS, "BUILDINGS_OUTPUT": _FIELDS}

    def title(self) -> str:
        return tr("Cooling capacity and air temperature")

    def answers(self) -> str:
        return tr(
            "How much do trees, water use of plants and light surfaces cool the town, which places"
            " do parks cool, and how warm is the air there on a hot day?"
        )

    def method(self) -> str:
        return tr(
            "The formulas of InVEST's Urban Cooling Model (Zardo et al. 2017, Kunapo et al. 2018,"
            " Phelan et al. 2015), with its numbers on the same rasters: cooling capacity from"
            " shade, albedo and evapotranspiration of each class, or from building intensity at"
            " night; where 2 ha or more of green lie within the cooling distance, the mean of the"
            " green's cooling capacity if it is larger, with weights that fall exponentially; air"
            " temperature mixed with the same kind of weights. Zones and buildings get the mean of"
            " their cells, each by its exactly covered share. Wet-bulb globe temperature after the"
            " American College of Sports Medicine (1984), working time lost after Kjellstrom et al."
            " (2009)."
        )

    def limits(self) -> str:
        return tr(
            "A screening that ranks places, not a forecast: the coefficients of the plugin's tables"
            " are the project's own and not calibrated in Portugal. The air is as cool as in the"
            " countryside only where heat mitigation is 1, which fields do not reach: compare"
            " places, not degrees. Relief, wind and sea breeze are left out. Many small green"
            " spaces count like one large park. The wet-bulb globe temperature leaves sun and wind"
            " out."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *landcover_parameters("LULC"),
            table_parameter(
                tr(
                    "CSV with the columns lucode, green_area and, for the factors, kc, shade and"
                    " albedo, for the building intensity building_intensity. Empty: the plugin's"
                    " own table of the COS series (resources/tables/cooling_cos_s1.csv or"
                    " cooling_cos_s2.csv), to be copied and changed."
                )
            ),
            *_climate_parameters(),
            *_model_parameters(),
            *zone_parameters(),
            p.polygons(
                "BUILDINGS",
                tr("Buildings"),
                tr("Footprints that get the values of the cells they cover."),
                optional=True,
            ),
            p.metric_crs(),
            *_outputs(),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.cooling import cooling_capacity, cooling_of_areas

        steps = self.steps(run, 4)
        with steps(tr("Reading the layers")) as progress:
            cover, et0, areas = _read(run, progress)
            options = _options(run)
            table = read_table_for(run, cover, "cooling", *_columns(options.method))
        with steps(tr("Computing cooling and temperature")) as progress:
            cooling = cooling_capacity(cover, table, et0, options, progress)
        tables = {}
        with steps(tr("Summarising zones and buildings")) as progress:
            for name, layer in areas.items():
                tables[name] = cooling_of_areas(
                    layer,
                    run.layer_name(name),
                    cooling,
                    options.t_ref_c,
                    run.optional_number("RH"),
                    progress,
                )
        with steps(tr("Writing the result")):
            run.write_raster("T_AIR", cooling.t_air)
            run.write_raster("HM", cooling.hm)
            run.write_raster("CC", cooling.cc)
            for name, found in tables.items():
                run.write_with_fields(f"{name}_OUTPUT", name, found)


# --- parameters ----------------------------------------------------------------------------------


def _climate_parameters() -> list[p.Parameter]:
    return [
        p.raster(
            "ET0_RASTER",
            tr("Reference evapotranspiration"),
            tr(
                "Raster of the hot day or month, in any unit: only its pattern counts. It is"
                " brought onto the cells of the land cover. Empty: the same everywhere."
            ),
            optional=True,
        ),
        p.number(
            "ET0",
            tr("Reference evapotranspiration, one number"),
            tr(
                "Used without a raster. With one number for the whole map the index of"
                " evapotranspiration is Kc, whatever the number."
            ),
            5.0,
            minimum=0.001,
            maximum=10_000,
        ),
        p.number(
            "T_REF",
            tr("Air temperature of the countryside (°C)"),
            tr("Of the hour, day or period looked at, at a rural station near the town."),
            minimum=-30,
            maximum=60,
        ),
        p.number(
            "UHI_MAX",
            tr("Largest heat island (°C)"),
            tr("Degrees by which the hottest place of the town is above the countryside."),
            minimum=0.1,  # the dialog shows 0 where nothing was typed: it must not run with that
            maximum=30,
        ),
        p.number(
            "RH",
            tr("Relative humidity (%)"),
            tr("With it zones and buildings get wet-bulb globe temperature and lost working time."),
            minimum=0,
            maximum=100,
            optional=True,
        ),
    ]


def _model_parameters() -> list[p.Parameter]:
    return [
        p.number(
            "COOLING_DISTANCE",
            tr("Cooling distance of parks (m)"),
            tr("Within it green of 2 ha or more cools; InVEST's guide advises 450 m."),
            450.0,
            minimum=0,
            maximum=20_000,
        ),
        p.number(
            "MIXING_DISTANCE",
            tr("Mixing distance of the air (m)"),
            tr("The weight of a place falls to 1/e over it; InVEST's guide advises 500 to 600 m."),
            500.0,
            minimum=0,
            maximum=20_000,
        ),
        p.choice(
            "METHOD",
            tr("Cooling capacity from"),
            tr("Factors for the day, building intensity for the night."),
            [tr("Shade, albedo and evapotranspiration"), tr("Building intensity")],
        ),
        *(
            p.advanced(
                p.number(
                    name,
                    label,
                    tr("Only the ratio of the three weights counts."),
                    default,
                    minimum=0,
                    maximum=1000,
                )
            )
            for name, label, default in (
                ("W_SHADE", tr("Weight of shade"), 0.6),
                ("W_ALBEDO", tr("Weight of albedo"), 0.2),
                ("W_ETI", tr("Weight of evapotranspiration"), 0.2),
            )
        ),
    ]


def _outputs() -> list[p.Parameter]:
    return [
        p.raster_output("T_AIR", tr("Air temperature"), tr("°C, on the cells of the land cover.")),
        p.raster_output(
            "HM",
            tr("Heat mitigation"),
            tr("0 (as hot as it gets) to about 1: cooling capacity, or that of parks around."),
        ),
        p.raster_output(
            "CC", tr("Cooling capacity"), tr("0 to about 1: what the land cover alone cools.")
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Cooling by zone"),
            tr("The zones with the means; needs ZONES."),
            optional=True,
        ),
        p.vector_output(
            "BUILDINGS_OUTPUT",
            tr("Cooling by building"),
            tr("The buildings with the means; needs BUILDINGS."),
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _read(
    run: Run, progress: Progress
) -> tuple[LandCover, Raster | None, dict[str, gpd.GeoDataFrame]]:
    """Return the land cover, evapotranspiration on its cells, and the areas by parameter."""
    from smart_territory_plugin.core.cooling import evapotranspiration_on, square_cells

    cover = square_cells(read_landcover(run, progress, "LULC"))
    et0 = None
    if run.given("ET0_RASTER") and run.choice("METHOD") == 0:
        et0 = evapotranspiration_on(cover, run.raster("ET0_RASTER"), run.layer_name("ET0_RASTER"))
    wanted = [name for name in ("ZONES", "BUILDINGS") if run.wanted(f"{name}_OUTPUT")]
    return cover, et0, {name: _areas(run, name, cover.codes.grid) for name in wanted}


def _areas(run: Run, name: str, grid: Grid) -> gpd.GeoDataFrame:
    """Return zones or buildings, repaired, in the CRS of the cells."""
    from smart_territory_plugin import messages
    from smart_territory_plugin.core.crs import require_crs
    from smart_territory_plugin.core.errors import TerritoryError
    from smart_territory_plugin.core.vector import repaired

    if not run.given(name):
        raise TerritoryError(messages.COOLING_AREAS_NEEDED, output=f"{name}_OUTPUT", layer=name)
    label = run.layer_name(name)
    areas = run.layer(name)
    require_crs(areas.crs, label)
    return repaired(areas.to_crs(grid.crs), label)


def _columns(method: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the table's columns that a method needs, and those of them that are numbers."""
    from smart_territory_plugin.core.cooling import COLUMNS

    return ("lucode", *COLUMNS[method]), COLUMNS[method]


def _options(run: Run) -> CoolingOptions:
    from smart_territory_plugin.core.cooling import METHODS, CoolingOptions

    return CoolingOptions(
        run.number("T_REF"),
        run.number("UHI_MAX"),
        run.number("COOLING_DISTANCE"),
        run.number("MIXING_DISTANCE"),
        (run.number("W_SHADE"), run.number("W_ALBEDO"), run.number("W_ETI")),
        METHODS[run.choice("METHOD")],
    )
