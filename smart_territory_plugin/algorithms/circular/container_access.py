"""Processing face of :mod:`smart_territory_plugin.core.containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.streams import StreamNames

# How OpenStreetMap and municipal layers name a building's use and storeys, when they do.
_USE_FIELDS = ("building",)
_FLOOR_FIELDS = ("building:levels", "building_levels", "levels", "n_pisos", "pisos", "floors")


class _Ground(NamedTuple):
    """What the dwellings stand on."""

    buildings: gpd.GeoDataFrame | None
    census: gpd.GeoDataFrame | None
    places: gpd.GeoDataFrame


class _Zoned(NamedTuple):
    """The zones, as they came and as they count, and the zone and typology of each place."""

    rows: int
    zones: gpd.GeoDataFrame
    of_place: pd.Series
    kinds: pd.Series


class ContainerAccess(TerritoryAlgorithm):
    """Dwellings that have every waste stream within reach."""

    ID = "container_access"
    THEME = "circular"
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "dist_glass_m",
            "dist_paper_m",
            "dist_packaging_m",
            "dist_mixed_m",
            "served_glass",
            "served_paper",
            "served_packaging",
            "served_mixed",
            "served",
            "limit_m",
            "dwellings",
            "dwellings_from",
        ),
        "ZONES_OUTPUT": (
            "dwellings",
            "served_pct",
            "served_glass_pct",
            "served_paper_pct",
            "served_packaging_pct",
            "served_mixed_pct",
            "unserved",
        ),
    }

    def title(self) -> str:
        return tr("Access to waste containers")

    def answers(self) -> str:
        return tr(
            "How many dwellings have containers of every waste stream close to the door, and where"
            " are those that do not?"
        )

    def method(self) -> str:
        return tr(
            "Straight-line distance from the edge of each building to the nearest container of each"
            " stream. A dwelling is served where all streams are within the limit: 100 m in"
            " predominantly urban freguesias (APU), 200 m in the others, or where it lies in a"
            " door-to-door area, which counts whole. Dwellings of the census are spread over the"
            " residential buildings of each subsection by floor area. With glass, paper, packaging"
            " and mixed waste this is ERSAR's “acessibilidade do serviço de recolha seletiva"
            " (multimaterial)”, as the environment report of APA (REA, data of 2022) quotes it."
        )

    def limits(self) -> str:
        return tr(
            "Only the four official flows give the official figure. Its band belongs to the whole"
            " service area and typology of the managing entity: a single zone has an indicative"
            " reading. The official distance runs from the limit of the plot, so this one is never"
            " shorter. Straight lines cross walls and rivers. Capacity and emptying are not looked"
            " at. Spread dwellings are an estimate, good for zones and not for one building."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_where_people_live(), *_what_is_collected(), *_where_it_counts(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import containers as core
        from smart_territory_plugin.core.streams import read_stream_names, requested_streams

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            names = read_stream_names(run.optional_path("ALIASES"))
            streams = requested_streams(run.text("STREAMS"), names)
            ground = _read_ground(run, progress)
            places = ground.places
            containers = _read_containers(run, names, places)
            areas = _read_areas(run, names, streams, places)
            core.require_streams(streams, containers, areas)
            core.require_near(places, containers)
            zoned = _read_zones(run, places)
        with steps(tr("Measuring the distances")) as progress:
            limit_m = core.limits(zoned.kinds, run.number("LIMIT_URBAN"), run.number("LIMIT_OTHER"))
            doors = None
            if areas is not None:
                doors = core.door_to_door_masks(places.geometry, areas, streams)
            access = core.container_access(places, containers, streams, limit_m, doors, progress)
        with steps(tr("Writing the result")):
            of_zone = zoned.of_place if run.given("ZONES") else None
            totals = core.report_access(access, places["dwellings"], zoned.kinds, streams, of_zone)
            run.lineage.add("streams", list(streams))
            run.lineage.add("totals", totals)
            run.lineage.add("dwellings_from", _origin_totals(places))
            _write_places(run, ground, access.assign(limit_m=limit_m))
            if run.given("ZONES"):
                table = core.summarise_access(
                    access, places["dwellings"], zoned.of_place, zoned.zones.index, streams
                )
                _write_zones(run, zoned, table)


# --- parameters ----------------------------------------------------------------------------------


def _where_people_live() -> list[p.Parameter]:
    return [
        p.places(
            "BUILDINGS",
            tr("Buildings"),
            tr("Polygons or points. Needed, unless the census is given: then its points serve."),
            optional=True,
        ),
        p.field(
            "DWELLINGS_FIELD",
            tr("Field with the dwellings"),
            tr("Number of dwellings of each building; empty: those of the census are spread."),
            "BUILDINGS",
            optional=True,
        ),
        p.polygons(
            "CENSUS",
            tr("Census subsections"),
            tr("INE's BGRI of 2021 or 2011, whose dwellings are spread over the buildings."),
            optional=True,
        ),
    ]


def _what_is_collected() -> list[p.Parameter]:
    return [
        p.points("CONTAINERS", tr("Containers"), tr("Points, one a container or island.")),
        p.field(
            "STREAM_FIELD",
            tr("Field with the stream"),
            tr("What the container takes, such as Vidro or Lixos; several apart by a semicolon."),
            "CONTAINERS",
        ),
        p.text(
            "STREAMS",
            tr("Streams"),
            tr(
                "Codes or names with commas between, such as glass, paper, organic. Empty: glass,"
                " paper, packaging, mixed, the four flows of the official figure."
            ),
            optional=True,
        ),
        p.advanced(
            p.file(
                "ALIASES",
                tr("Table of stream names"),
                tr(
                    "CSV with the columns alias and code in place of the plugin's own table"
                    " (resources/tables/waste_streams.csv)."
                ),
                optional=True,
            )
        ),
        p.polygons(
            "DOOR_TO_DOOR",
            tr("Door-to-door areas"),
            tr("Polygons where waste is collected at the door."),
            optional=True,
        ),
        p.field(
            "DOOR_STREAM_FIELD",
            tr("Field with the streams of the area"),
            tr("What is collected at the door; empty: every stream."),
            "DOOR_TO_DOOR",
            optional=True,
        ),
    ]


def _where_it_counts() -> list[p.Parameter]:
    return [
        p.polygons(
            "ZONES",
            tr("Zones"),
            tr("Polygons to count in, such as freguesias."),
            optional=True,
        ),
        p.field(
            "URBANITY_FIELD",
            tr("Field with the typology"),
            tr("APU, AMU or APR (INE's TIPAU) of each zone; empty: the urban limit everywhere."),
            "ZONES",
            optional=True,
        ),
        p.number(
            "LIMIT_URBAN",
            tr("Limit in predominantly urban zones (m)"),
            tr("Longest way in APU, in metres."),
            100.0,
            minimum=1,
            maximum=5000,
        ),
        p.number(
            "LIMIT_OTHER",
            tr("Limit in the other zones (m)"),
            tr("Longest way in AMU and APR, in metres."),
            200.0,
            minimum=1,
            maximum=5000,
        ),
        p.metric_crs(),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Access by building"),
            tr(
                "The buildings, and the subsections that have dwellings but no building; the field"
                " dwellings_from says where the dwellings come from: the buildings' field (field),"
                " the census over residential buildings (residential), over buildings of other use"
                " where there are no others (other_use), or the subsection's point (census_point)."
                " A dist and a served field for each stream asked for."
            ),
            "any",
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Access by zone"),
            tr("The zones with dwellings served. Needs zones."),
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _read_ground(run: Run, progress: Progress) -> _Ground:
    """Read buildings and census, and put the dwellings on them."""
    from smart_territory_plugin.core.census import read_census
    from smart_territory_plugin.core.dwellings import dwelling_places, residential
    from smart_territory_plugin.core.names import field_named
    from smart_territory_plugin.core.vector import numeric

    buildings = run.optional_layer_in_metres("BUILDINGS", None, progress)
    field = run.field("DWELLINGS_FIELD")
    counts = floors = homes = census = None
    if buildings is not None:
        label = run.layer_name("BUILDINGS")
        names = [str(name) for name in buildings.columns]
        if field:
            counts = numeric(buildings[field], field, label)
        use = next(filter(None, (field_named(names, name) for name in _USE_FIELDS)), None)
        if use:
            homes = residential(buildings[use])
        levels = next(filter(None, (field_named(names, name) for name in _FLOOR_FIELDS)), None)
        if levels:
            floors = numeric(buildings[levels], levels, label)
    if run.given("CENSUS") and counts is None:
        subsections = run.layer_in_metres("CENSUS", None, progress, like=buildings)
        census = read_census(subsections, run.layer_name("CENSUS"), ["dwellings"])
    places = dwelling_places(buildings, census, counts, floors, homes, progress)
    return _Ground(buildings, census, places)


def _read_containers(run: Run, names: StreamNames, like: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Read the containers, one row a stream taken."""
    from smart_territory_plugin.core.streams import by_stream

    field = run.field("STREAM_FIELD") or ""
    layer = run.layer_in_metres("CONTAINERS", [field], like=like)
    return by_stream(layer, field, names, run.layer_name("CONTAINERS"))


def _read_areas(
    run: Run, names: StreamNames, streams: tuple[str, ...], like: gpd.GeoDataFrame
) -> gpd.GeoDataFrame | None:
    """Read the door-to-door areas, one row a stream collected."""
    from smart_territory_plugin.core.containers import all_streams
    from smart_territory_plugin.core.streams import by_stream

    field = run.field("DOOR_STREAM_FIELD")
    layer = run.optional_layer_in_metres("DOOR_TO_DOOR", [field], like=like)
    if layer is None:
        return None
    if field is None:
        return all_streams(layer, streams)
    return by_stream(layer, field, names, run.layer_name("DOOR_TO_DOOR"))


def _read_zones(run: Run, places: gpd.GeoDataFrame) -> _Zoned:
    """Read the zones and find the zone and typology of every place."""
    import pandas as pd

    from smart_territory_plugin.core.containers import urbanity
    from smart_territory_plugin.core.zones import read_zones, zone_of

    nothing = pd.Series(None, index=places.index, dtype=object)
    layer = run.optional_layer_in_metres("ZONES", None, like=places)
    if layer is None:
        return _Zoned(0, places.iloc[:0], nothing, nothing)
    zones, _ = read_zones(layer, run.layer_name("ZONES"))
    of_place = zone_of(places.geometry, zones)
    field = run.field("URBANITY_FIELD")
    kinds = of_place.map(urbanity(zones[field])).astype(object) if field else nothing
    return _Zoned(len(layer), zones, of_place, kinds)


# --- writing -------------------------------------------------------------------------------------


def _origin_totals(places: gpd.GeoDataFrame) -> dict[str, float]:
    """Return how many dwellings come from where."""
    totals = places.groupby("dwellings_from")["dwellings"].sum()
    return {str(origin): round(float(total), 2) for origin, total in totals.items()}


def _write_places(run: Run, ground: _Ground, access: pd.DataFrame) -> None:
    """Write the buildings as they came; with subsections among them, one layer of both."""
    import pandas as pd

    places = ground.places
    flags = [name for name in access.columns if name.startswith("served")]
    table = access.astype(dict.fromkeys(flags, "Int8"))
    table = table.assign(dwellings=places["dwellings"], dwellings_from=places["dwellings_from"])
    of_census = places["of_census"]
    built = table[~of_census].set_index(places["label"][~of_census])
    stood = table[of_census].set_index(places["label"][of_census])
    if ground.buildings is None or ground.census is None or stood.empty:
        name = "CENSUS" if ground.buildings is None else "BUILDINGS"
        run.write_with_fields("OUTPUT", name, stood if ground.buildings is None else built)
        return
    buildings = _without(ground.buildings, built).join(built)
    drawn_as_points = not buildings.geometry.area.gt(0).any()
    shapes = places.geometry[of_census] if drawn_as_points else None
    subsections = ground.census.loc[stood.index, ["geometry"]].join(stood)
    if shapes is not None:
        subsections = subsections.set_geometry(shapes.array)
    run.write_frame("OUTPUT", pd.concat([buildings, subsections], ignore_index=True))


def _write_zones(run: Run, zoned: _Zoned, table: pd.DataFrame) -> None:
    """Write the zones as they came, or merged where several rows were parts of one."""
    if len(zoned.zones) == zoned.rows:
        run.write_with_fields("ZONES_OUTPUT", "ZONES", table)
    else:
        run.write_frame("ZONES_OUTPUT", _without(zoned.zones, table).join(table))


def _without(layer: gpd.GeoDataFrame, table: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return the layer without fields that the table brings, and without a key of its own."""
    taken = {name.lower() for name in table.columns}
    replaced = [name for name in layer.columns if name.lower() in taken]
    if replaced:
        warn(messages.FIELDS_REPLACED, fields=", ".join(replaced))
    keys = [name for name in layer.columns if name.lower() in ("fid", "ogc_fid")]
    return layer.drop(columns=[*replaced, *keys])
