"""Green land and people of the green supply: their reading, on cells or on streets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.decay_inputs import read_decay
from smart_territory_plugin.algorithms.landcover_inputs import read_landcover, read_table_for
from smart_territory_plugin.algorithms.network_inputs import (
    read_network,
    snapped,
    street_input,
)
from smart_territory_plugin.algorithms.people_inputs import Ground, people_given, read_ground
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.decay import Decay
    from smart_territory_plugin.core.green_land import Green
    from smart_territory_plugin.core.green_supply import Gates, Supply
    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.network import Network
    from smart_territory_plugin.core.raster import Raster

STRAIGHT, ALONG_STREETS = range(2)
"""The options of DISTANCE."""

_ANY_CUTOFF = 1e9  # read_decay wants one; each green has its own
_AROUND_M = 2000.0  # read of a population raster beyond the land cover, for its outermost cells


class Inputs(NamedTuple):
    """What :func:`read_supply` returns."""

    grid: Grid
    greens: list[Green]
    """Cells, apart by reach."""
    polygons: NDArray[np.object_] | None
    """Green spaces, where they came as polygons."""
    people: Raster
    ground: Ground | None
    """None where people came as a raster."""
    cell: NDArray[np.intp] | None
    """The cell of each place of ``ground``."""
    decay: Decay

    @property
    def frame(self) -> gpd.GeoDataFrame:
        """The box of the grid, as a layer whose CRS the others take."""
        return _box(self.grid)


class Measured(NamedTuple):
    """What :func:`straight` and :func:`along_streets` return."""

    supply: Raster
    balance: Raster
    accessible: Raster | None
    people: Raster
    places: pd.DataFrame | None
    """The fields of each place; None where people came as a raster."""
    shapes: gpd.GeoSeries | None
    """The places themselves."""
    totals: dict[str, float]


# --- reading -------------------------------------------------------------------------------------


def refuse_at_once(run: Run) -> None:
    """Say what is missing before any layer is read."""
    if run.given("LULC") == run.given("GREEN"):
        raise TerritoryError(messages.GREEN_OR_LANDCOVER)
    if not run.given("POPULATION") and not people_given(run):
        raise TerritoryError(messages.GREEN_WITHOUT_PEOPLE)
    if run.given("ZONES_OUTPUT") and not run.given("ZONES"):
        raise TerritoryError(messages.COOLING_AREAS_NEEDED, output="ZONES_OUTPUT", layer="ZONES")
    if run.given("PLACES_OUTPUT") and run.given("POPULATION"):
        raise TerritoryError(messages.GREEN_PLACES_NEEDED)
    if run.choice("DISTANCE") == ALONG_STREETS:
        street_input(run)


def read_supply(run: Run, progress: Progress) -> Inputs:
    """Return the green land and the people on one grid, and the decay."""
    from smart_territory_plugin.core.green_supply import decay_of

    decay = read_decay(run, _ANY_CUTOFF)
    if run.given("POPULATION") and people_given(run):
        note(messages.GREEN_PEOPLE_FROM_RASTER)
    if run.given("LULC"):
        grid, greens = _from_landcover(run, progress)
        people, ground, cell = _people_on(run, grid, None, progress)
        return Inputs(grid, greens, None, people, ground, cell, decay)
    radius = _radius(run, decay)
    ground = None if run.given("POPULATION") else read_ground(run, progress, every_field=True)
    raster = run.raster("POPULATION") if ground is None else None
    reach = decay_of(decay, radius, run.number("CELL")).last
    grid = _grid_of_people(run, raster, ground, reach)
    polygons, green = _from_polygons(run, grid, radius, progress)
    people, ground, cell = _people_on(run, grid, ground, progress, raster)
    return Inputs(grid, [green], polygons, people, ground, cell, decay)


def _radius(run: Run, decay: Decay) -> float:
    """Return the one radius of green spaces."""
    if run.given("RADIUS"):
        return run.number("RADIUS")
    if decay.kind == "step":
        return decay.last
    raise TerritoryError(messages.GREEN_RADIUS_NEEDED)


def _from_landcover(run: Run, progress: Progress) -> tuple[Grid, list[Green]]:
    from smart_territory_plugin.core.cooling import square_cells
    from smart_territory_plugin.core.green_land import RADIUS, SHARE, green_of_landcover

    cover = square_cells(read_landcover(run, progress, "LULC"))
    numbers = [SHARE] if run.given("RADIUS") else [SHARE, RADIUS]
    table = read_table_for(run, cover, "urban_nature", ["lucode", *numbers], numbers)
    return cover.codes.grid, green_of_landcover(cover, table, run.optional_number("RADIUS"))


def _from_polygons(
    run: Run, grid: Grid, radius_m: float, progress: Progress
) -> tuple[NDArray[np.object_], Green]:
    import numpy as np

    from smart_territory_plugin.core.green_access import usable_greens
    from smart_territory_plugin.core.green_land import Green, green_of_polygons

    layer = run.layer_in_metres("GREEN", (), progress, like=_box(grid))
    polygons = usable_greens(np.asarray(layer.geometry.array, dtype=object), 0.0)
    return polygons, Green(green_of_polygons(polygons, grid, progress), radius_m)


def _grid_of_people(run: Run, raster: Raster | None, ground: Ground | None, reach_m: float) -> Grid:
    """Return cells of CELL metres over everybody and all that is within reach."""
    import geopandas as gpd
    import shapely

    from smart_territory_plugin.core.align import metric_grid

    if raster is not None:
        return metric_grid(raster, run.number("CELL"), run.crs("METRIC_CRS"))
    if ground is None:
        raise TerritoryError(messages.GREEN_WITHOUT_PEOPLE)
    box = shapely.box(*ground.places.total_bounds).buffer(reach_m, join_style="mitre")
    frame = gpd.GeoDataFrame(geometry=[box], crs=ground.places.crs)
    return metric_grid(frame, run.number("CELL"))


def _people_on(
    run: Run,
    grid: Grid,
    ground: Ground | None,
    progress: Progress,
    raster: Raster | None = None,
) -> tuple[Raster, Ground | None, NDArray[np.intp] | None]:
    """Return the people of each cell, and where they came from."""
    import numpy as np

    from smart_territory_plugin.core.people_grid import people_on_grid, places_on_grid

    if run.given("POPULATION"):
        around = _box(grid)
        around = around.set_geometry(around.buffer(_AROUND_M))
        people = people_on_grid(
            raster or run.raster("POPULATION", around=around),
            grid,
            run.layer_name("POPULATION"),
            empty_is_nobody=run.choice("EMPTY_CELLS") == 0,
            progress=progress,
        )
        return people, None, None
    ground = ground or read_ground(run, progress, like=_box(grid), every_field=True)
    shapes = np.asarray(ground.places.geometry.array, dtype=object)
    people, cell = places_on_grid(shapes, ground.places["population"].to_numpy(), grid)
    return people, ground, cell


def _box(grid: Grid) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import shapely

    return gpd.GeoDataFrame(geometry=[shapely.box(*grid.bounds)], crs=grid.crs)


# --- measuring -----------------------------------------------------------------------------------


def straight(run: Run, inputs: Inputs, progress: Progress) -> Measured:
    """Return the supply by straight lines, on every cell."""
    from smart_territory_plugin.core.green_supply import supply_on_grid

    at_places = inputs.cell is not None and run.wanted("PLACES_OUTPUT")
    found = supply_on_grid(
        inputs.greens,
        inputs.people.values,
        inputs.grid.cell_width,
        inputs.decay,
        accessible=at_places or run.wanted("ACCESSIBLE"),
        progress=progress,
    )
    places = None if inputs.cell is None else found.at(inputs.cell)
    return _measured(run, inputs, found, places)


def along_streets(run: Run, inputs: Inputs, progress: Progress) -> Measured:
    """Return the supply by ways along the streets, where somebody lives."""
    from smart_territory_plugin.core.green_supply import supply_along_streets
    from smart_territory_plugin.core.people_grid import cell_means

    homes, people, cell, label = _homes(inputs)
    network, costs = read_network(run, progress, like=inputs.frame)
    found = supply_along_streets(
        network,
        costs,
        snapped(run, network, homes, run.layer_name(label)),
        people,
        _gates(run, inputs, network),
        inputs.decay,
        cell_m=inputs.grid.cell_width,
        progress=progress,
    )
    of_cells = found.each(lambda values: cell_means(values, people, cell, inputs.grid))
    return _measured(run, inputs, of_cells, None if inputs.ground is None else found)


def _homes(
    inputs: Inputs,
) -> tuple[gpd.GeoDataFrame, NDArray[np.float64], NDArray[np.intp], str]:
    """Return the places, their people and cells, and the input they came from.

    Every cell of a population raster in which somebody lives is a place.
    """
    import geopandas as gpd
    import numpy as np
    import shapely

    if inputs.ground is not None and inputs.cell is not None:
        places = inputs.ground.places
        label = "CENSUS" if inputs.ground.buildings is None else "BUILDINGS"
        return places, places["population"].to_numpy(), inputs.cell, label
    values = inputs.people.values.ravel()
    cell = np.flatnonzero(values > 0)
    xs, ys = inputs.grid.centres()
    points = shapely.points(xs[cell % inputs.grid.cols], ys[cell // inputs.grid.cols])
    places = gpd.GeoDataFrame(geometry=points, crs=inputs.grid.crs)
    return places, values[cell], cell, "POPULATION"


def _gates(run: Run, inputs: Inputs, network: Network) -> list[Gates]:
    import numpy as np

    from smart_territory_plugin.core import green_gates as core

    access, limit = run.number("ACCESS"), run.number("MAX_SNAP")
    if inputs.polygons is None:
        return core.gates_of_cells(network, inputs.greens, inputs.grid, access, limit)
    entrances = None
    if run.given("ENTRANCES"):
        layer = run.layer_in_metres("ENTRANCES", (), like=inputs.frame)
        entrances = np.asarray(layer.geometry.array, dtype=object)
    edges = core.edges_of_polygons(inputs.polygons, entrances, access)
    return [core.gates_of(network, edges, inputs.greens[0].radius_m, access, limit)]


def _measured(run: Run, inputs: Inputs, cells: Supply, at_places: Supply | None) -> Measured:
    """Return rasters, places and totals of a supply found on cells or at places."""
    import pandas as pd

    from smart_territory_plugin.core.green_balance import report_supply
    from smart_territory_plugin.core.raster import Raster

    demand, grid = run.number("DEMAND"), inputs.grid
    places = shapes = None
    if at_places is None or inputs.ground is None:
        totals = report_supply(cells.per_person, inputs.people.values, demand)
    else:
        shapes, people = inputs.ground.places.geometry, inputs.ground.places["population"]
        places = pd.DataFrame(
            {
                "supply_pc": at_places.per_person,
                "balance_pc": at_places.per_person - demand,
                "accessible_m2": at_places.accessible_m2,
                "population": people,
            },
            index=people.index,
        )
        totals = report_supply(at_places.per_person, people.to_numpy(), demand)
    reach = cells.accessible_m2
    return Measured(
        Raster(cells.per_person, grid),
        Raster(cells.per_person - demand, grid),
        None if reach is None else Raster(reach, grid),
        inputs.people,
        places,
        shapes,
        totals,
    )
