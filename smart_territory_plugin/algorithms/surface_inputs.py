"""The surface model that looking at the sky and casting shadows need, read in metres."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.core.raster import Raster


def surface_parameter() -> p.Parameter:
    """Return the surface model; the algorithm declares ``parameters.metric_crs()`` too."""
    return p.raster(
        "DSM",
        tr("Surface model"),
        tr(
            "Heights in metres of ground, buildings and trees (MDS), best with cells of 0.5 to 5 m."
        ),
    )


def read_surface(run: Run, progress: Progress) -> Raster:
    """Return the surface model, brought into metres where it is not."""
    from smart_territory_plugin.core.align import raster_in_metres

    return raster_in_metres(
        run.raster("DSM"),
        "bilinear",
        label=run.layer_name("DSM"),
        crs=run.crs("METRIC_CRS"),
        progress=progress,
    )
