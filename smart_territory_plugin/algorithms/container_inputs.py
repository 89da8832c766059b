"""Dwellings, waste streams and limits: what every algorithm on containers declares and reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.people_inputs import (
    Ground,
    Zoned,
    building_dwellings,
    building_traits,
    zone_parameters,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.streams import StreamNames

# --- parameters ----------------------------------------------------------------------------------


def dwelling_parameters() -> list[p.Parameter]:
    """Return the parameters that :func:`read_dwellings` reads."""
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


def stream_parameters(needed: bool = True) -> list[p.Parameter]:
    """Return the containers, the door-to-door areas and the streams that count.

    Where containers are not ``needed``, there may be none yet.
    """
    asked = tr(
        "Codes or names with commas between, such as glass, paper, organic. Empty: glass, paper,"
        " packaging, mixed, the four flows of the official figure."
    )
    return [*container_parameters(asked, needed), *_door_to_door()]


def container_parameters(asked: str, needed: bool = True) -> list[p.Parameter]:
    """Return the containers, their streams and the names of these; ``asked`` explains STREAMS."""
    points = tr("Points, one a container or island.")
    if not needed:
        points = tr("Points, one a container or island. Empty: there are none yet.")
    return [
        p.points("CONTAINERS", tr("Containers"), points, optional=not needed),
        p.field(
            "STREAM_FIELD",
            tr("Field with the stream"),
            tr("What the container takes, such as Vidro or Lixos; several apart by a semicolon."),
            "CONTAINERS",
            optional=not needed,
        ),
        p.text(
            "STREAMS",
            tr("Streams"),
            asked,
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
    ]


def _door_to_door() -> list[p.Parameter]:
    return [
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


def limit_parameters() -> list[p.Parameter]:
    """Return the zones, their typology and the longest way in each."""
    return [
        *zone_parameters(),
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
    ]


def plot_parameter() -> p.Parameter:
    """Return the parcels that :func:`plots_in` reads."""
    return p.polygons(
        "PARCELS",
        tr("Plots"),
        tr("Cadastral parcels: distances then run from the limit of the plot."),
        optional=True,
    )


# --- reading -------------------------------------------------------------------------------------


def read_dwellings(run: Run, progress: Progress) -> Ground:
    """Read buildings and census, and put the dwellings on them."""
    from smart_territory_plugin.core.census import read_census
    from smart_territory_plugin.core.dwellings import dwelling_places

    buildings = run.optional_layer_in_metres("BUILDINGS", None, progress)
    counts = floors = homes = census = None
    if buildings is not None:
        counts = building_dwellings(run, buildings)
        floors, homes = building_traits(run, buildings)
    if run.given("CENSUS") and counts is None:
        subsections = run.layer_in_metres("CENSUS", None, progress, like=buildings)
        census = read_census(subsections, run.layer_name("CENSUS"), ["dwellings"])
    places = dwelling_places(buildings, census, counts, floors, homes, progress)
    return Ground(buildings, census, places)


def read_containers(run: Run, names: StreamNames, like: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Read the containers, one row a stream taken; no row where there are none yet."""
    import geopandas as gpd

    from smart_territory_plugin.core.streams import by_stream

    field = run.field("STREAM_FIELD")
    if not run.given("CONTAINERS"):
        return gpd.GeoDataFrame({"stream": [], "alias": []}, geometry=[], crs=like.crs)
    if field is None:
        raise TerritoryError(messages.STREAM_FIELD_MISSING)
    layer = run.layer_in_metres("CONTAINERS", [field], like=like)
    return by_stream(layer, field, names, run.layer_name("CONTAINERS"))


def read_areas(
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


def read_typology(run: Run, zoned: Zoned) -> pd.Series:
    """Return the typology of every place's zone, None where it is unknown."""
    import pandas as pd

    from smart_territory_plugin.core.containers import urbanity

    field = run.field("URBANITY_FIELD")
    if field is None or not run.given("ZONES"):
        return pd.Series(None, index=zoned.of_place.index, dtype=object)
    return zoned.of_place.map(urbanity(zoned.zones[field])).astype(object)


def plots_in(run: Run, places: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the places with the shape that distances run from."""
    from smart_territory_plugin.core.container_ways import plots_of

    parcels = run.optional_layer_in_metres("PARCELS", (), like=places)
    return places if parcels is None else places.set_geometry(plots_of(places, parcels))
