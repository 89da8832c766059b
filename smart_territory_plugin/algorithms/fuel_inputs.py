"""What fuel management strips run along, read from the layers of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.landcover_inputs import (
    read_landcover,
    read_landcover_polygons,
    read_table_for,
)
from smart_territory_plugin.algorithms.layers_in import crs_text
from smart_territory_plugin.algorithms.people_inputs import building_dwellings, building_traits
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.built_up_areas import BuiltUp
    from smart_territory_plugin.core.fuel_land import Land
    from smart_territory_plugin.core.fuel_strips import Source

MAINLAND_CRS = "EPSG:3763"

THINGS = (
    "BUILDINGS",
    "BUILT_UP_AREAS",
    "ROADS",
    "RAILWAYS",
    "POWER_LINES",
    "PIPELINES",
    "FACILITIES",
)
"""Inputs that strips run along, all optional."""

WIDTHS = {
    "WIDTH_BUILT_UP": "built_up_area",
    "WIDTH_BUILDING_FOREST": "isolated_forest",
    "WIDTH_BUILDING_FARM": "isolated_farm",
    "WIDTH_ROAD": "road",
    "WIDTH_RAILWAY": "railway",
    "WIDTH_POWER_HIGH": "power_high",
    "WIDTH_POWER_MEDIUM": "power_medium",
    "WIDTH_POWER_LOW": "power_low",
    "WIDTH_PIPELINE": "pipeline",
    "WIDTH_FACILITY": "facility",
}
"""Parameters with a width, and the rule that each belongs to."""


class Homes(NamedTuple):
    """The buildings of a run, and the built-up areas among them."""

    shapes: NDArray[np.object_]
    """Footprints; empty where no buildings were given."""
    outside: NDArray[np.bool_]
    """In no area, so that a strip may run around them."""
    isolated: NDArray[np.bool_]
    """Outside, and neither annex nor ruin."""
    built_up: BuiltUp | None
    """None where neither buildings nor areas were given."""

    def area_shapes(self) -> NDArray[np.object_] | None:
        """Return the outlines of the built-up areas."""
        return None if self.built_up is None else self.built_up.areas.geometry.to_numpy()


def refuse_at_once(run: Run) -> None:
    """Say what is missing before any layer is read.

    Raises
    ------
    TerritoryError
        Where there is nothing to draw strips along, or no land cover to cut them to.
    """
    given = [name for name in THINGS if run.given(name)]
    if not given and not run.given("PLANNED"):
        raise TerritoryError(messages.FUEL_NOTHING_GIVEN)
    if given and not run.given("LANDCOVER"):
        raise TerritoryError(messages.FUEL_LANDCOVER_NEEDED)
    if run.text("EXECUTED_SINCE") and run.given("EXECUTED") and run.field("EXECUTED_FIELD") is None:
        raise TerritoryError(messages.FUEL_SINCE_WITHOUT_FIELD)


def read_place(run: Run) -> gpd.GeoDataFrame:
    """Return a layer without rows, in the metric CRS of the first input, which all others take.

    Raises
    ------
    TerritoryError
        ``FUEL_NOT_MAINLAND`` where it lies on the islands or abroad.
    """
    import geopandas as gpd
    import shapely

    from smart_territory_plugin.core.crs import in_metres, layer_metric_crs

    name = next(name for name in (*THINGS, "PLANNED") if run.given(name))
    label, source = run.layer_name(name), run.source(name)
    extent = source.sourceExtent()
    sides = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    box = [] if extent.isNull() else [shapely.box(*sides)]
    place = gpd.GeoDataFrame(geometry=box, crs=crs_text(source.sourceCrs()))
    if layer_metric_crs(place, label) != MAINLAND_CRS:
        raise TerritoryError(messages.FUEL_NOT_MAINLAND, layer=label)
    return in_metres(place, label, run.crs("METRIC_CRS")).iloc[:0]


def widths_of(run: Run) -> dict[str, float]:
    """Return the width of each rule."""
    return {rule: run.number(name) for name, rule in WIDTHS.items()}


# --- buildings -----------------------------------------------------------------------------------


def read_homes(run: Run, like: gpd.GeoDataFrame, progress: Progress) -> Homes:
    """Return the buildings and the built-up areas, drawn or given."""
    import numpy as np

    from smart_territory_plugin.core.built_up_areas import built_up_areas, footprints

    areas = _given_areas(run, like)
    if not run.given("BUILDINGS"):
        none = np.zeros(0, dtype=bool)
        return Homes(np.empty(0, dtype=object), none, none, areas)
    buildings, dwellings = _read_buildings(run, like, progress)
    shapes = footprints(np.asarray(buildings.geometry.array, dtype=object))
    buildings = buildings.set_geometry(shapes, crs=buildings.crs)
    if areas is None:
        areas = built_up_areas(
            buildings, dwellings, run.number("DISTANCE"), run.number("MIN_DWELLINGS"), progress
        )
    else:
        areas = _areas_with(areas, shapes, dwellings)
    outside = areas.of_building == 0
    return Homes(shapes, outside, outside & _owing(run, buildings, outside), areas)


def _read_buildings(
    run: Run, like: gpd.GeoDataFrame, progress: Progress
) -> tuple[gpd.GeoDataFrame, pd.Series]:
    """Return the buildings with the fields needed, and the dwellings of each."""
    import pandas as pd

    from smart_territory_plugin.algorithms.people_inputs import building_traits_fields
    from smart_territory_plugin.core.census import read_census
    from smart_territory_plugin.core.dwellings import dwelling_places

    buildings = run.layer_in_metres("BUILDINGS", building_traits_fields(run), progress, like=like)
    counts = building_dwellings(run, buildings)
    floors, homes = building_traits(run, buildings)
    if counts is None and not run.given("CENSUS"):
        lived = pd.Series(True, index=buildings.index) if homes is None else homes
        note(messages.DWELLINGS_ONE_EACH, count=int(lived.sum()))
        return buildings, lived.astype("float64")
    census = None
    if counts is None:
        layer = run.layer_in_metres("CENSUS", None, progress, like=like)
        census = read_census(layer, run.layer_name("CENSUS"), ["dwellings"])
    places = dwelling_places(buildings, census, counts, floors, homes, progress)
    own = places[~places["of_census"]]
    return buildings, pd.Series(own["dwellings"].to_numpy(), index=buildings.index)


def _owing(run: Run, buildings: gpd.GeoDataFrame, outside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tell which buildings owe a strip of their own by their use."""
    import numpy as np

    from smart_territory_plugin.algorithms.people_inputs import building_traits_fields
    from smart_territory_plugin.core.names import plain

    use = building_traits_fields(run)[0]
    spared = {plain(word) for word in run.text("NO_STRIP_USES").split(",") if plain(word)}
    if use is None or not spared:
        return np.ones(len(buildings), dtype=bool)
    owing = np.array([plain(value) not in spared for value in buildings[use]], dtype=bool)
    note(
        messages.BUILDINGS_WITHOUT_STRIP,
        count=int((outside & ~owing).sum()),
        total=int(outside.sum()),
        field=use,
    )
    return owing


def _given_areas(run: Run, like: gpd.GeoDataFrame) -> BuiltUp | None:
    """Return the built-up areas that were drawn elsewhere, None where none were given."""
    import numpy as np
    import pandas as pd

    from smart_territory_plugin.core.built_up_areas import BuiltUp

    layer = run.optional_layer_in_metres("BUILT_UP_AREAS", like=like)
    if layer is None:
        return None
    layer = layer[layer.geometry.area.gt(0)]
    areas = layer[["geometry"]].set_axis(pd.RangeIndex(1, len(layer) + 1, name="area_id"))
    areas = areas.assign(buildings=0, dwellings=np.nan, area_ha=areas.geometry.area / 1e4)
    return BuiltUp(areas, np.zeros(0, dtype=np.intp), given=True)


def _areas_with(areas: BuiltUp, shapes: NDArray[np.object_], dwellings: pd.Series) -> BuiltUp:
    """Return given areas with the buildings of which a point lies in each."""
    import geopandas as gpd
    import numpy as np
    import pandas as pd

    from smart_territory_plugin.core.built_up_areas import BuiltUp
    from smart_territory_plugin.core.zones import zone_of

    owner = zone_of(gpd.GeoSeries(shapes, crs=areas.areas.crs), areas.areas)
    of_building = pd.to_numeric(owner).fillna(0).to_numpy(dtype=np.intp)
    count = len(areas.areas) + 1
    homes = np.bincount(of_building, dwellings.fillna(0.0).to_numpy(), count)[1:]
    size = np.bincount(of_building, minlength=count)[1:]
    counted = areas.areas.assign(buildings=size, dwellings=homes)
    return BuiltUp(counted, of_building, given=True)


# --- land ----------------------------------------------------------------------------------------


def read_land(
    run: Run, like: gpd.GeoDataFrame, things: list[NDArray[np.object_]], progress: Progress
) -> Land:
    """Return forest, farm and other land; nothing where no land cover was given.

    ``things`` are what strips run along: land far from all of them is left out.
    """
    import numpy as np
    import shapely

    from smart_territory_plugin.core.fuel_land import (
        NO_LAND,
        cover_of_polygons,
        land_of_cells,
        land_of_polygons,
    )

    if not run.given("LANDCOVER"):
        return NO_LAND
    columns = ["lucode", "land"]
    west, south, east, north = map(float, shapely.total_bounds(np.concatenate(things)))
    far = max(widths_of(run).values()) + 100.0  # half of the widest platform and cable span
    bounds = (west - far, south - far, east + far, north + far)
    if run.is_raster("LANDCOVER"):
        cover = read_landcover(run, progress)
        table = read_table_for(run, cover, "forest_farm", columns, [])
        return land_of_cells(cover, table, bounds, like.crs)
    polygons, codes, series = read_landcover_polygons(run, like=like)
    cover = cover_of_polygons(codes, series, run.layer_name("LANDCOVER"))
    table = read_table_for(run, cover, "forest_farm", columns, [])
    return land_of_polygons(polygons, cover, table, bounds)


# --- roads, lines, facilities --------------------------------------------------------------------


def read_sources(run: Run, like: gpd.GeoDataFrame, progress: Progress = silent) -> list[Source]:
    """Return roads, railways, power lines, pipelines and facilities with their widths."""
    from smart_territory_plugin.core.fuel_lines import TRACK_M
    from smart_territory_plugin.core.fuel_strips import Source

    widths = widths_of(run)
    sources = _roads(run, like, widths["road"])
    progress(0.4)
    rails = _open_lines(run, "RAILWAYS", like)
    if rails is not None:
        shapes = _shapes(rails)
        sources.append(Source("railway", shapes, widths["railway"], TRACK_M / 2, solid=True))
    sources += _power(run, like, widths)
    progress(0.7)
    for name, rule in (("PIPELINES", "pipeline"), ("FACILITIES", "facility")):
        layer = run.optional_layer_in_metres(name, like=like)
        if layer is not None:
            sources.append(Source(rule, _shapes(layer), widths[rule]))
    progress(1.0)
    return sources


def _shapes(layer: gpd.GeoDataFrame) -> NDArray[np.object_]:
    """Return what is drawn of a layer."""
    import numpy as np
    import shapely

    shapes = np.asarray(layer.geometry.array, dtype=object)
    return shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]


def _open_lines(
    run: Run, name: str, like: gpd.GeoDataFrame, fields: tuple[str | None, ...] = ()
) -> gpd.GeoDataFrame | None:
    """Return the drawn lines of a layer that run in the open, None where it was not given."""
    from smart_territory_plugin.core.fuel_lines import COVERED_TAGS, in_the_open
    from smart_territory_plugin.core.osm_tags import tag_columns

    if not run.given(name):
        return None
    tags = tag_columns(run.source(name).fields().names(), ("highway", *COVERED_TAGS))
    wanted = list(dict.fromkeys([*(field for field in fields if field), *tags]))
    layer = run.layer_in_metres(name, wanted, like=like)
    drawn = layer.geometry.notna() & ~layer.geometry.is_empty
    return layer[drawn.to_numpy() & in_the_open(layer)]


def _roads(run: Run, like: gpd.GeoDataFrame, width_m: float) -> list[Source]:
    from smart_territory_plugin.core.fuel_lines import chosen_roads, half_widths
    from smart_territory_plugin.core.fuel_strips import Source

    field, wide = run.field("ROAD_CLASS_FIELD"), run.field("ROAD_WIDTH_FIELD")
    roads = _open_lines(run, "ROADS", like, (field, wide))
    if roads is None:
        return []
    label = run.layer_name("ROADS")
    roads = roads[chosen_roads(roads, field, run.text("ROAD_CLASSES"), label)]
    edge = half_widths(roads, wide, run.number("ROAD_PLATFORM"), label)
    return [Source("road", _shapes(roads), width_m, edge, solid=True)]


def _power(run: Run, like: gpd.GeoDataFrame, widths: dict[str, float]) -> list[Source]:
    from smart_territory_plugin.core.fuel_lines import (
        HIGH,
        LOW,
        MEDIUM,
        power_levels,
        voltage_field,
    )
    from smart_territory_plugin.core.fuel_strips import Source

    if not run.given("POWER_LINES"):
        return []
    names = run.source("POWER_LINES").fields().names()
    field = run.field("VOLTAGE_FIELD") or voltage_field(names)
    lines = _open_lines(run, "POWER_LINES", like, (field,))
    if lines is None:
        return []
    levels = power_levels(lines, field, run.layer_name("POWER_LINES"))
    edge = run.number("CABLE_SPAN") / 2
    if edge <= 0:
        note(messages.CABLES_FROM_AXIS)
    shapes = _shapes(lines)
    return [
        Source(level, shapes[levels == level], widths[level], edge)
        for level in (HIGH, MEDIUM, LOW)
        if (levels == level).any()
    ]


def read_executed(run: Run, like: gpd.GeoDataFrame) -> NDArray[np.object_] | None:
    """Return the treated ground that counts, None where it was not given."""
    from smart_territory_plugin.core.fuel_accounts import treated_since

    field = run.field("EXECUTED_FIELD")
    layer = run.optional_layer_in_metres("EXECUTED", [field], like=like)
    if layer is None:
        return None
    since = run.text("EXECUTED_SINCE")
    if since and field is not None:
        layer = layer[treated_since(layer[field], since, run.layer_name("EXECUTED"), field)]
    return _shapes(layer)


def read_planned(run: Run, like: gpd.GeoDataFrame) -> NDArray[np.object_] | None:
    """Return the strips of the sub-regional programme, None where they were not given."""
    layer = run.optional_layer_in_metres("PLANNED", like=like)
    return None if layer is None else _shapes(layer)


def home_sources(
    homes: Homes, land: Land, widths: dict[str, float], near_m: float | None
) -> tuple[list[Source], NDArray[np.object_]]:
    """Return the sources of buildings and built-up areas, and the ground that these stand on.

    The areas get the field ``forest_m``, their distance to forest.
    """
    import numpy as np

    from smart_territory_plugin.core.fuel_strips import Source, next_to

    # Every building of an area drawn here lies in it whole; of one drawn elsewhere it may not.
    drawn_here = homes.built_up is not None and not homes.built_up.given
    sources, ground = [], [homes.shapes[homes.outside] if drawn_here else homes.shapes]
    if homes.built_up is not None:
        areas = homes.built_up.areas
        areas["forest_m"], chosen = next_to(areas, land, near_m)
        shapes = np.asarray(areas.geometry.array, dtype=object)
        sources.append(Source("built_up_area", shapes[chosen], widths["built_up_area"]))
        ground.append(shapes)
    alone = homes.shapes[homes.isolated]
    sources += [Source(rule, alone, widths[rule]) for rule in ("isolated_forest", "isolated_farm")]
    return sources, np.concatenate(ground)
