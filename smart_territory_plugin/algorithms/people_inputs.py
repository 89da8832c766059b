"""Who lives where, and in which zone: parameters and reading that every theme shares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress, note
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

# How OpenStreetMap and municipal layers name a building's use and storeys, when they do.
USE_FIELDS = ("building",)
FLOOR_FIELDS = ("building:levels", "building_levels", "levels", "n_pisos", "pisos", "floors")
# What population_to_buildings writes.
_PEOPLE_FIELD = "population"


class Ground(NamedTuple):
    """What people or dwellings stand on."""

    buildings: gpd.GeoDataFrame | None
    census: gpd.GeoDataFrame | None
    places: gpd.GeoDataFrame


class Zoned(NamedTuple):
    """The zones, as they came (rows) and as they count, and the label of each place's zone."""

    rows: int
    zones: gpd.GeoDataFrame
    of_place: pd.Series


# --- parameters ----------------------------------------------------------------------------------


def people_parameters(required: bool = True) -> list[p.Parameter]:
    """Return the parameters that :func:`read_people` reads.

    Parameters
    ----------
    required : bool
        Whether the algorithm cannot do without people. Both layers are optional in any case,
        because either of them is enough; the help says so.
    """
    return [*_census_parameters(required), *_building_parameters(), *building_traits_parameters()]


def _census_parameters(required: bool) -> list[p.Parameter]:
    needed = (
        tr(
            "INE's BGRI of 2021 or 2011, or other areas with people. Needed, unless the buildings"
            " say how many people they hold."
        )
        if required
        else tr("INE's BGRI of 2021 or 2011, or other areas with people.")
    )
    return [
        p.places("CENSUS", tr("Census subsections"), needed, optional=True),
        p.field(
            "POPULATION_FIELD",
            tr("Field with the people of the areas"),
            tr("Only for layers other than INE's subsections, whose fields are known."),
            "CENSUS",
            optional=True,
        ),
    ]


def _building_parameters() -> list[p.Parameter]:
    return [
        p.places(
            "BUILDINGS",
            tr("Buildings"),
            tr(
                "Polygons or points that the people of the census are spread over. Without them"
                " each subsection stands as one point, and the log says so."
            ),
            optional=True,
        ),
        p.field(
            "BUILDING_PEOPLE_FIELD",
            tr("Field with the people of each building"),
            tr(
                "Instead of spreading the census. Empty: the census is spread; without a census the"
                " field population is read, with the age groups beside it, as “Population to"
                " buildings” writes them."
            ),
            "BUILDINGS",
            optional=True,
        ),
    ]


def building_traits_parameters() -> list[p.Parameter]:
    """Return the advanced parameters that say how many people a building takes."""
    return [
        p.advanced(
            p.field(
                "FLOORS_FIELD",
                tr("Field with the storeys"),
                tr(
                    "Number of storeys of each building; empty: building:levels, levels, n_pisos,"
                    " pisos or floors, where the layer has one."
                ),
                "BUILDINGS",
                optional=True,
            )
        ),
        p.advanced(
            p.field(
                "DWELLINGS_FIELD",
                tr("Field with the dwellings"),
                tr(
                    "Number of dwellings of each building, by which people are shared instead of by"
                    " floor area; 0 is no home."
                ),
                "BUILDINGS",
                optional=True,
            )
        ),
        p.advanced(
            p.field(
                "USE_FIELD",
                tr("Field with the use"),
                tr(
                    "What the building serves, such as house or garage; empty: OpenStreetMap's"
                    " field building, where the layer has it."
                ),
                "BUILDINGS",
                optional=True,
            )
        ),
        p.advanced(
            p.file(
                "USES",
                tr("Table of uses"),
                tr(
                    "CSV with the columns use and residential (yes or no) in place of the plugin's"
                    " own table (resources/tables/building_uses.csv)."
                ),
                optional=True,
            )
        ),
    ]


def zone_parameters() -> list[p.Parameter]:
    """Return the parameter that :func:`read_zones_in` reads."""
    return [
        p.polygons(
            "ZONES",
            tr("Zones"),
            tr("Polygons to count in, such as freguesias."),
            optional=True,
        )
    ]


# --- people --------------------------------------------------------------------------------------


def people_given(run: Run) -> bool:
    """Tell whether there is a layer that :func:`read_people` can read."""
    return run.given("CENSUS") or run.given("BUILDINGS")


def read_people(
    run: Run, progress: Progress, like: gpd.GeoDataFrame | None = None
) -> gpd.GeoDataFrame:
    """Return the places where people live, as the parameters of :func:`people_parameters` say.

    Parameters
    ----------
    run : Run
        The run of an algorithm that also declares ``parameters.metric_crs()``.
    progress : callable
        Called with the share read.
    like : geopandas.GeoDataFrame, optional
        A layer whose CRS the places take.

    Returns
    -------
    geopandas.GeoDataFrame
        As :func:`smart_territory_plugin.core.population.people_places`: RangeIndex, ``label``
        (feature id in its layer), ``of_census``, ``population``, ``age_0_14``, ``age_15_24``,
        ``age_25_64``, ``age_65``, ``dwellings`` (NaN where unknown), ``placed`` and the geometry,
        polygons or points in the metric CRS.

    Raises
    ------
    TerritoryError
        Where there is no layer, or nobody lives in it.
    """
    return read_ground(run, progress, like).places


def read_ground(
    run: Run,
    progress: Progress,
    like: gpd.GeoDataFrame | None = None,
    *,
    every_field: bool = False,
) -> Ground:
    """Return what :func:`read_people` does, with the layers it came from.

    ``every_field`` keeps the attributes of the buildings, for
    :func:`~smart_territory_plugin.algorithms.place_outputs.write_places`.
    """
    from smart_territory_plugin.core.population import (
        building_fields,
        building_people,
        people_places,
    )

    buildings = told = floors = homes = dwellings = census = None
    own = people_field(run)
    if run.given("BUILDINGS"):
        counted = building_fields(run.source("BUILDINGS").fields().names(), own) if own else {}
        fields = [*building_traits_fields(run), *counted.values()]
        wanted = None if every_field else list(dict.fromkeys(fields))
        buildings = run.layer_in_metres("BUILDINGS", wanted, progress, like=like)
        floors, homes = building_traits(run, buildings)
        dwellings = building_dwellings(run, buildings)
        if own is not None:
            told = building_people(buildings, run.layer_name("BUILDINGS"), own)
    if run.given("CENSUS") and told is None:
        census = read_census_people(run, progress, like if buildings is None else buildings)
    elif run.given("CENSUS"):
        note(messages.PEOPLE_FIELD_WINS)
    places = people_places(buildings, census, told, floors, homes, dwellings, progress=progress)
    # Buildings that took no part (a census of points) are no place.
    return Ground(None if places["of_census"].all() else buildings, census, places)


def read_exposed(run: Run, progress: Progress, like: gpd.GeoDataFrame) -> Ground | None:
    """Return what :func:`read_ground` does; buildings whose people nobody tells stand alone.

    Their counts are NaN then. None where neither CENSUS nor BUILDINGS was given.
    """
    import pandas as pd

    from smart_territory_plugin.core.dwellings import place_rows
    from smart_territory_plugin.core.population import COUNTS

    if not people_given(run):
        return None
    if run.given("CENSUS") or people_field(run) is not None:
        return read_ground(run, progress, like, every_field=True)
    buildings = run.layer_in_metres("BUILDINGS", None, progress, like=like)
    unknown = pd.DataFrame(index=buildings.index, columns=[*COUNTS, "placed"], dtype=object)
    return Ground(buildings, None, place_rows(COUNTS, unknown, buildings.geometry, None))


def read_census_people(
    run: Run, progress: Progress, like: gpd.GeoDataFrame | None
) -> gpd.GeoDataFrame:
    """Return the people of CENSUS, known by INE's fields or by POPULATION_FIELD."""
    from smart_territory_plugin.core.population import census_fields, census_people

    title, field = run.layer_name("CENSUS"), run.field("POPULATION_FIELD")
    fields = census_fields(run.source("CENSUS").fields().names(), title, field)
    layer = run.layer_in_metres("CENSUS", fields, progress, like=like)
    return census_people(layer, title, field)


def building_traits(
    run: Run, buildings: gpd.GeoDataFrame
) -> tuple[pd.Series | None, pd.Series | None]:
    """Return the storeys of BUILDINGS and which of them are homes, None where nothing says it.

    FLOORS_FIELD, USE_FIELD and USES are read where the algorithm declares them; else, and where
    they are empty, the fields that such layers usually have.
    """
    from smart_territory_plugin.core.dwellings import residential
    from smart_territory_plugin.core.vector import numeric

    names = [str(name) for name in buildings.columns]
    use = chosen_field(run, "USE_FIELD", names, USE_FIELDS)
    levels = chosen_field(run, "FLOORS_FIELD", names, FLOOR_FIELDS)
    homes = residential(buildings[use], run.optional_path("USES")) if use else None
    floors = numeric(buildings[levels], levels, run.layer_name("BUILDINGS")) if levels else None
    return floors, homes


def building_dwellings(run: Run, buildings: gpd.GeoDataFrame) -> pd.Series | None:
    """Return the buildings' DWELLINGS_FIELD as numbers, None where none was chosen."""
    from smart_territory_plugin.core.vector import numeric

    field = run.field("DWELLINGS_FIELD")
    return numeric(buildings[field], field, run.layer_name("BUILDINGS")) if field else None


def people_field(run: Run) -> str | None:
    """Return the buildings' field with their people, None where the census is to be spread."""
    from smart_territory_plugin.core.names import field_named

    if not run.given("BUILDINGS"):
        return None
    chosen = run.field("BUILDING_PEOPLE_FIELD")
    if chosen or run.given("CENSUS"):
        return chosen
    return field_named(run.source("BUILDINGS").fields().names(), _PEOPLE_FIELD)


def building_traits_fields(run: Run) -> list[str | None]:
    """Return the fields of BUILDINGS that say how many people each takes."""
    names = run.source("BUILDINGS").fields().names()
    traits = [
        chosen_field(run, "USE_FIELD", names, USE_FIELDS),
        chosen_field(run, "FLOORS_FIELD", names, FLOOR_FIELDS),
        run.field("DWELLINGS_FIELD"),
    ]
    return list(dict.fromkeys(traits))


def chosen_field(run: Run, parameter: str, names: list[str], usual: Sequence[str]) -> str | None:
    """Return the field chosen for ``parameter``, else the first of the usual ones there is."""
    from smart_territory_plugin.core.names import field_named

    chosen = run.field(parameter) if run.given(parameter) else None
    return chosen or next(filter(None, (field_named(names, name) for name in usual)), None)


# --- zones ---------------------------------------------------------------------------------------


def read_zones_in(run: Run, places: gpd.GeoDataFrame) -> Zoned:
    """Return ZONES and the zone of every place; no zone at all where ZONES was not given."""
    import pandas as pd

    from smart_territory_plugin.core.zones import read_zones, zone_of

    layer = run.optional_layer_in_metres("ZONES", None, like=places)
    if layer is None:
        nothing = pd.Series(None, index=places.index, dtype=object)
        return Zoned(0, places.iloc[:0], nothing)
    zones, _ = read_zones(layer, run.layer_name("ZONES"))
    return Zoned(len(layer), zones, zone_of(places.geometry, zones))
