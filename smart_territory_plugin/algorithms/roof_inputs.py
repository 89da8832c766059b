"""Roofs, who lives below them, and their sums by zone: shared by rain and sun."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.people_inputs import read_zones_in
from smart_territory_plugin.algorithms.place_outputs import write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray


def roof_parameter() -> p.Parameter:
    """Return the layer of buildings."""
    return p.polygons(
        "BUILDINGS", tr("Buildings"), tr("Footprints; their area in plan stands for the roof.")
    )


def read_roofs(run: Run, fields: Sequence[str | None], progress: Progress) -> gpd.GeoDataFrame:
    """Return the buildings in metres.

    Raises
    ------
    TerritoryError
        ``ROOFS_ARE_POINTS`` where none has an area.
    """
    roofs = run.layer_in_metres("BUILDINGS", fields, progress)
    if not roofs.geometry.area.gt(0).any():
        raise TerritoryError(messages.ROOFS_ARE_POINTS, layer=run.layer_name("BUILDINGS"))
    return roofs


def roof_area(roofs: gpd.GeoDataFrame) -> NDArray[np.float64]:
    """Return the area in plan (m²), NaN without geometry."""
    import numpy as np

    area = roofs.geometry.area.to_numpy(dtype="float64")
    return np.where(roofs.geometry.notna(), area, np.nan)


def raster_or_number(
    run: Run, raster: str, number: str, roofs: gpd.GeoDataFrame, progress: Progress
) -> NDArray[np.float64] | None:
    """Return a value a roof: the raster's mean where one is given, else the number; else None."""
    import numpy as np

    from smart_territory_plugin.core.roofs import roof_means

    if run.given(raster):
        return roof_means(roofs, run.raster(raster, around=roofs), progress)
    value = run.optional_number(number)
    return None if value is None else np.full(len(roofs), value)


def write_roof_zones(
    run: Run,
    roofs: gpd.GeoDataFrame,
    sums: pd.DataFrame,
    share: tuple[str, str, str] | None = None,
) -> None:
    """Write the sums of the roofs whose representative point lies in each zone.

    ``share`` names a further field and the two sums whose quotient (0–100) it holds.
    """
    from smart_territory_plugin.core.population_served import totals_by_zone

    if not run.given("ZONES"):
        return
    zoned = read_zones_in(run, roofs)
    table = totals_by_zone(sums, zoned.of_place, zoned.zones.index)
    if share is not None:
        name, part, whole = share
        table[name] = 100 * table[part] / table[whole].where(table[whole] > 0)
    write_zones(run, "ZONES_OUTPUT", zoned, table)
