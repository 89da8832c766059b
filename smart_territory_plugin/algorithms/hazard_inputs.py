"""What Hazard exposure reads: the hazard, the places where people live, and the zones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.people_inputs import (
    Ground,
    read_census_people,
    read_ground,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.hazard import Hazard


def read_hazard(run: Run, progress: Progress, unnamed: str) -> tuple[gpd.GeoDataFrame, Hazard]:
    """Return the polygons of HAZARD, whose CRS all else takes, and the hazard they make.

    Parameters
    ----------
    run : Run
        Of an algorithm with HAZARD, CLASS_FIELD and the metric CRS.
    progress : callable
        Called with the share done.
    unnamed : str
        The class of polygons without one.
    """
    import numpy as np
    import pandas as pd

    from smart_territory_plugin.core.hazard import make_hazard
    from smart_territory_plugin.core.hazard_classes import hazard_classes

    field, title = run.field("CLASS_FIELD"), run.layer_name("HAZARD")
    frame = run.layer_in_metres("HAZARD", [field], lambda done: progress(done / 3))
    values = frame[field] if field else pd.Series(title, index=frame.index)
    classes = hazard_classes(values, title, unnamed)
    shapes = np.asarray(frame.geometry.array, dtype=object)
    return frame, make_hazard(shapes, classes, lambda done: progress((1 + 2 * done) / 3))


def read_places(
    run: Run, progress: Progress, like: gpd.GeoDataFrame, *, every_field: bool
) -> Ground | None:
    """Return the buildings and subsections, with their people as far as somebody tells them.

    Parameters
    ----------
    run : Run
        Of an algorithm with the parameters of people.
    progress : callable
        Called with the share read.
    like : geopandas.GeoDataFrame
        A layer whose CRS the places take.
    every_field : bool
        Whether the buildings keep their attributes, to be written.

    Returns
    -------
    Ground or None
        None where neither layer was given. Without buildings the places are the subsections
        with their own shapes; buildings whose people nobody tells have none that are known.
    """
    if run.given("BUILDINGS") and _people_told(run):
        return read_ground(run, progress, like, every_field=every_field)
    if run.given("BUILDINGS"):
        return _buildings_alone(run, progress, like, every_field)
    return _census_alone(run, progress, like) if run.given("CENSUS") else None


def _people_told(run: Run) -> bool:
    from smart_territory_plugin.core.names import field_named

    if run.given("CENSUS") or run.field("BUILDING_PEOPLE_FIELD"):
        return True
    return field_named(run.source("BUILDINGS").fields().names(), "population") is not None


def _buildings_alone(
    run: Run, progress: Progress, like: gpd.GeoDataFrame, every_field: bool
) -> Ground:
    import numpy as np
    import pandas as pd

    from smart_territory_plugin.core.dwellings import place_rows
    from smart_territory_plugin.core.population import COUNTS

    fields = None if every_field else ()
    buildings = run.layer_in_metres("BUILDINGS", fields, progress, like=like)
    told = pd.DataFrame(np.nan, index=buildings.index, columns=list(COUNTS)).assign(placed=None)
    return Ground(buildings, None, place_rows(COUNTS, told, buildings.geometry, None))


def _census_alone(run: Run, progress: Progress, like: gpd.GeoDataFrame) -> Ground:
    from smart_territory_plugin.core.dwellings import CENSUS_POINT, place_rows
    from smart_territory_plugin.core.population import COUNTS

    census = read_census_people(run, progress, like)
    if not census["population"].sum() > 0:
        raise TerritoryError(messages.PEOPLE_NOBODY)
    points = census[[*COUNTS, "geometry"]].assign(placed=CENSUS_POINT)
    return Ground(None, census, place_rows(COUNTS, None, None, points))


def subsection_areas(ground: Ground) -> NDArray[Any] | None:
    """Return the polygon of each place that is a subsection, None for buildings and points.

    ``read_ground`` lets subsections without buildings stand as points.
    """
    import numpy as np
    import shapely

    if ground.census is None:
        return None
    places = ground.places
    shapes = np.full(len(places), None, dtype=object)
    rows = places["of_census"].to_numpy()
    drawn = ground.census.geometry.loc[places["label"][rows]]
    shapes[rows] = np.asarray(drawn.array, dtype=object)
    shapes[~(shapely.area(shapes) > 0)] = None
    return shapes
