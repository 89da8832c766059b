"""Processing face of :mod:`smart_territory_plugin.core.landsat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.core.grid import Bounds, Grid
    from smart_territory_plugin.core.landsat import Composite
    from smart_territory_plugin.core.landsat_scenes import SceneFiles


class LandsatSurfaceTemperature(TerritoryAlgorithm):
    """Median land-surface temperature of the clear scenes, and how many there were."""

    ID = "landsat_surface_temperature"
    THEME = "climate"

    def title(self) -> str:
        return tr("Land-surface temperature from Landsat")

    def answers(self) -> str:
        return tr(
            "How hot does the land surface become in summer, from one Landsat scene or from many,"
            " and how many clear scenes does each place rest on?"
        )

    def method(self) -> str:
        return tr(
            "Landsat Collection 2 Level-2 of USGS: °C = 0.00341802 × DN + 149.0 − 273.15 for DN"
            " from 293 to 65535; 0 is no data. Cells with any of the bits 0 to 4 of QA_PIXEL (fill,"
            " dilated cloud, cirrus, cloud, shadow) are left out, and those whose ST_QA × 0.01 K is"
            " above the limit. The result is the median of what is left. Scenes of one satellite,"
            " path and day are one flight and count once where they overlap. All scenes lie on the"
            " cells of the first; one in another zone gives each cell the value of its own cell"
            " below the centre. A band that is in kelvin or °C already is recognised by its values."
        )

    def limits(self) -> str:
        return tr(
            "Land-surface temperature is not air temperature, and Landsat passes in the morning, at"
            " 10 to 11 by the sun: it shows neither the hottest hour nor the night. The sensor sees"
            " 60 to 120 m; the cells of 30 m are interpolated by USGS. Take the scenes of June to"
            " September of three years or more; where the count is low, single days rule. Bright"
            " roofs and sand are sometimes taken for cloud."
        )

    def declare(self) -> list[p.Parameter]:
        return [*self._bands(), *self._choices(), *self._results()]

    def _bands(self) -> list[p.Parameter]:
        return [
            p.rasters(
                "ST",
                tr("Surface temperature (ST_B10, ST_B6)"),
                tr(
                    "The band ST_B10 (ST_B6 of Landsat 4 to 7) of one scene or many, as USGS"
                    " delivers it. Keep USGS's file names: they say scene and day."
                ),
            ),
            p.rasters(
                "QA_PIXEL",
                tr("Quality (QA_PIXEL)"),
                tr(
                    "QA_PIXEL of the same scenes, in any order; the names tell which belong"
                    " together. Without it clouds are not masked."
                ),
                optional=True,
            ),
            p.rasters(
                "ST_QA",
                tr("Uncertainty (ST_QA)"),
                tr("ST_QA of the same scenes, in any order; its mean is written to the log."),
                optional=True,
            ),
        ]

    def _choices(self) -> list[p.Parameter]:
        return [
            p.number(
                "MAX_UNCERTAINTY",
                tr("Largest uncertainty (K)"),
                tr(
                    "Values with a larger or unknown ST_QA are left out, for example above 2 K;"
                    " empty: all stay."
                ),
                minimum=0.01,
                maximum=100,
                optional=True,
            ),
            p.places(
                "AREA",
                tr("Area"),
                tr("The result reaches as far as the extent of this layer; empty: all scenes."),
                optional=True,
            ),
            p.advanced(
                p.flag(
                    "MASK_SNOW",
                    tr("Leave snow out"),
                    tr(
                        "Masks bit 5 of QA_PIXEL as well. Snow is no cloud and has a temperature of"
                        " its own, so it is kept unless you ask."
                    ),
                )
            ),
            p.advanced(
                p.integer(
                    "MIN_SCENES",
                    tr("Clear scenes needed"),
                    tr("Cells with fewer clear scenes stay empty."),
                    1,
                    minimum=1,
                    maximum=1000,
                )
            ),
        ]

    def _results(self) -> list[p.Parameter]:
        return [
            p.raster_output(
                "OUTPUT",
                tr("Land-surface temperature, not air (°C)"),
                tr("Median of the clear scenes in °C; empty where there is none."),
            ),
            p.raster_output(
                "COUNT",
                tr("Clear scenes"),
                tr("How many clear scenes each cell has; 0 where none."),
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.landsat import clear_median, common_grid
        from smart_territory_plugin.core.landsat_scenes import paired_scenes, tell_dates

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")):
            scenes = paired_scenes(*(run.rasters(name) for name in ("ST", "QA_PIXEL", "ST_QA")))
            tell_dates(scenes)
            grid = common_grid(scenes, self._area(run, scenes[0].temperature.grid))
        with steps(tr("Computing the median of the clear scenes")) as progress:
            composite = clear_median(
                scenes,
                grid,
                max_uncertainty=run.optional_number("MAX_UNCERTAINTY"),
                mask_snow=run.flag("MASK_SNOW"),
                min_scenes=run.integer("MIN_SCENES"),
                progress=progress,
            )
        with steps(tr("Writing the result")):
            self._note_scenes(run, scenes, composite)
            run.write_raster("OUTPUT", composite.temperature)
            run.write_raster("COUNT", composite.count)

    def _area(self, run: Run, grid: Grid) -> Bounds | None:
        """Return the extent of AREA in the CRS of the grid, None where it was not given."""
        from smart_territory_plugin import messages
        from smart_territory_plugin.core.crs import require_crs
        from smart_territory_plugin.core.errors import TerritoryError

        area = run.optional_layer("AREA")
        if area is None:
            return None
        label = run.layer_name("AREA")
        require_crs(area.crs, label)
        west, south, east, north = map(float, area.to_crs(grid.crs).total_bounds)
        if not (west <= east and south <= north):  # NaN where nothing is drawn
            raise TerritoryError(messages.EMPTY_LAYER, layer=label)
        return west, south, east, north

    def _note_scenes(self, run: Run, scenes: list[SceneFiles], composite: Composite) -> None:
        """Keep in the lineage which scenes the result rests on."""
        run.lineage.add(
            "scenes",
            [
                {
                    "scene": files.scene.id if files.scene else files.temperature.name,
                    "date": files.scene.acquired.isoformat() if files.scene else None,
                    "clear_pct": round(clear, 1),
                }
                for files, clear in zip(scenes, composite.clear_pct, strict=True)
            ],
        )
        if composite.uncertainty_k is not None:
            run.lineage.add("uncertainty_mean_k", round(composite.uncertainty_k, 3))
