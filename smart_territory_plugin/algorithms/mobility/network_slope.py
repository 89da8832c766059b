"""Processing face of :mod:`smart_territory_plugin.core.slope`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.layers_in import crs_text
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd


class NetworkSlope(TerritoryAlgorithm):
    """Slope of every street from a terrain model, bridges and tunnels kept off the ground."""

    ID = "network_slope"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": ("slope_mean_pct", "slope_max_pct", "rise_m", "fall_m", "slope_class")
    }

    def title(self) -> str:
        return tr("Slope of streets")

    def answers(self) -> str:
        return tr(
            "How steep is each street, and how much does it climb and fall? The base for walking"
            " and cycling times and for accessible routes."
        )

    def method(self) -> str:
        return tr(
            "The terrain model is read by bilinear interpolation at the vertices of each street and"
            " at equal steps between them. The mean slope is the sum of all climbs and falls over"
            " the length, as in the R package slopes; the maximum is that of the steepest step."
            " Bridges and tunnels (OpenStreetMap tags bridge and tunnel, in columns or in"
            " other_tags) run straight between their ends, several streets in a row as one."
            " Classes of the mean: 1 below 3 %, 2 from 3, 3 from 5, 4 from 8, 5 from 10 and 6 from"
            " 20 % (U-Shift, Declives na Rede Viária)."
        )

    def limits(self) -> str:
        return tr(
            "No better than the terrain model: with cells of 25 or 30 m short ramps and stairs"
            " vanish, and a surface model reads roofs and trees. A screening, never proof that a"
            " street complies with accessibility rules. Streets that leave the data of the terrain"
            " model get no value. Rise and fall follow the direction in which the street was drawn."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.lines("STREETS", tr("Streets"), tr("Lines, such as OpenStreetMap's roads.")),
            p.raster("DEM", tr("Terrain model"), tr("Raster of heights in metres, in any CRS.")),
            p.number(
                "STEP",
                tr("Step (m)"),
                tr(
                    "Longest distance between two samples along a street. 0 samples at the vertices"
                    " alone, as the R package slopes does."
                ),
                10.0,
                minimum=0,
                maximum=1000,
            ),
            p.flag(
                "Z",
                tr("Write heights into the lines"),
                tr("Yes: lines with Z at their vertices and at the samples between."),
            ),
            p.advanced(
                p.flag(
                    "STRUCTURES",
                    tr("Keep bridges and tunnels off the ground"),
                    tr("No: where the terrain model itself holds the decks of the bridges."),
                    True,
                )
            ),
            p.metric_crs(),
            p.vector_output(
                "OUTPUT", tr("Streets with slope"), tr("The streets with the new fields."), "line"
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.osm_tags import is_bridge_or_tunnel, tag_columns
        from smart_territory_plugin.core.slope import (
            lines_with_heights,
            network_slope,
            surroundings,
        )

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            source = run.source("STREETS")
            tags = tag_columns(source.fields().names(), ("bridge", "tunnel"))
            with_heights = run.flag("Z")
            streets = run.layer_in_metres("STREETS", None if with_heights else tags, progress)
            dem = run.raster("DEM", around=surroundings(streets))
            off_ground = is_bridge_or_tunnel(streets) if run.flag("STRUCTURES") else None
        with steps(tr("Computing the slopes")) as progress:
            step = run.number("STEP")
            slopes = network_slope(streets, dem, step, off_ground, progress)
            if with_heights:
                streets = streets.set_geometry(lines_with_heights(streets, dem, step, off_ground))
        with steps(tr("Writing the result")):
            if with_heights:
                run.write_frame("OUTPUT", _joined(streets, slopes, crs_text(source.sourceCrs())))
            else:
                run.write_with_fields("OUTPUT", "STREETS", slopes)


def _joined(streets: gpd.GeoDataFrame, slopes: pd.DataFrame, crs: str | None) -> gpd.GeoDataFrame:
    """Return the streets in ``crs`` with the new fields in place of those of the same name."""
    replaced = [name for name in streets.columns if name.lower() in slopes.columns]
    if replaced:
        warn(messages.FIELDS_REPLACED, fields=", ".join(replaced))
    return streets.drop(columns=replaced).join(slopes).to_crs(crs)
