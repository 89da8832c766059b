"""What the stock of materials is computed from: storeys, use, structure and people of buildings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.people_inputs import (
    FLOOR_FIELDS,
    USE_FIELDS,
    chosen_field,
    people_field,
    people_parameters,
    read_census_people,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

# surface_heights writes the first; the others are OpenStreetMap's and municipal layers'.
_HEIGHT_FIELDS = ("height_m", "height", "building:height", "altura_m", "altura")


class Traits(NamedTuple):
    """What is known of each building."""

    table: pd.DataFrame
    """``floors``, ``floors_from``, ``function``, and ``told``, how much the layer says."""
    shares: NDArray[np.float64]
    """Expected shares of structures, shape (buildings, structures)."""
    structure_from: NDArray[np.object_]
    dwellings: pd.Series | None


# --- parameters ----------------------------------------------------------------------------------


def storey_parameters() -> list[p.Parameter]:
    """Return the parameters that say how many storeys a building has."""
    return [
        p.field(
            "FLOORS_FIELD",
            tr("Field with the storeys"),
            tr(
                "A number, or a text such as R/C+2, which is 3; empty: building:levels, levels,"
                " n_pisos, pisos or floors, where the layer has one."
            ),
            "BUILDINGS",
            optional=True,
        ),
        p.field(
            "HEIGHT_FIELD",
            tr("Field with the height (m)"),
            tr(
                "For buildings without storeys; empty: height_m, as “Heights of buildings and"
                " trees” writes it, height or altura, where the layer has one."
            ),
            "BUILDINGS",
            optional=True,
        ),
        p.raster(
            "HEIGHTS",
            tr("Raster of heights above ground"),
            tr(
                "A surface model less its terrain (m), for buildings without storeys and height:"
                " the mean of the footprint counts, each cell by its share."
            ),
            optional=True,
        ),
        p.number(
            "FLOOR_HEIGHT",
            tr("Height of a storey (m)"),
            tr("From floor to floor; heights are divided by it and rounded."),
            3.0,
            minimum=2,
            maximum=10,
        ),
        p.number(
            "DEFAULT_FLOORS",
            tr("Storeys where nothing tells them"),
            tr("How many buildings count so stands in the log and in the field floors_from."),
            2.0,
            minimum=0.5,
            maximum=50,
        ),
    ]


def class_parameters() -> list[p.Parameter]:
    """Return the parameters that say what a building serves and what bears it."""
    return [
        p.field(
            "USE_FIELD",
            tr("Field with the use"),
            tr(
                "What the building serves, such as house or Armazém; empty: OpenStreetMap's field"
                " building, where the layer has it."
            ),
            "BUILDINGS",
            optional=True,
        ),
        p.field(
            "DWELLINGS_FIELD",
            tr("Field with the dwellings"),
            tr(
                "Decides where the use does not: three and more are a building of several families,"
                " 0 is no home."
            ),
            "BUILDINGS",
            optional=True,
        ),
        p.field(
            "STRUCTURE_FIELD",
            tr("Field with the structure"),
            tr(
                "C (reinforced concrete), M (masonry), T or W (timber), S (steel), or a word such"
                " as Alvenaria. Empty values take expected shares."
            ),
            "BUILDINGS",
            optional=True,
        ),
        p.polygons(
            "STRUCTURE_CENSUS",
            tr("Census subsections of 2011"),
            tr(
                "INE's BGRI of 2011, the last census that counts buildings by structure. Empty:"
                " CENSUS where it is of 2011, else the shares of a table, with a warning."
            ),
            optional=True,
        ),
        *(
            parameter
            for parameter in people_parameters(required=False)
            if parameter.name() in ("CENSUS", "POPULATION_FIELD", "BUILDING_PEOPLE_FIELD")
        ),
    ]


def table_parameters() -> list[p.Parameter]:
    """Return the advanced parameters with the tables that a user may replace."""
    tables = [
        (
            "INTENSITIES",
            tr("Table of material intensities"),
            tr(
                "CSV with the columns function, structure, material, p25, p50 and p75 (kg/m² of"
                " floor) in place of the plugin's own (resources/tables/material_intensity.csv)."
            ),
        ),
        (
            "FUNCTIONS",
            tr("Table of functions"),
            tr(
                "CSV with the columns use and function (RS, RM, NR, residential, unknown or none)"
                " in place of the plugin's own (resources/tables/building_functions.csv)."
            ),
        ),
        (
            "STRUCTURES",
            tr("Table of structures"),
            tr(
                "CSV with the columns name and structure in place of the plugin's own"
                " (resources/tables/building_structures.csv)."
            ),
        ),
        (
            "STRUCTURE_COLUMNS",
            tr("Table of the census' structures"),
            tr(
                "CSV with the columns column and structure in place of the plugin's own"
                " (resources/tables/structure_bgri2011.csv)."
            ),
        ),
        (
            "STRUCTURE_SHARES",
            tr("Table of shares without a census"),
            tr(
                "CSV with the columns structure and share_pct in place of the plugin's own"
                " (resources/tables/structure_default.csv)."
            ),
        ),
    ]
    return [p.advanced(p.file(*table, optional=True)) for table in tables]


# --- reading -------------------------------------------------------------------------------------


def trait_fields(run: Run) -> dict[str, str | None]:
    """Return the fields of BUILDINGS that are read, by what they say."""
    names = run.source("BUILDINGS").fields().names()
    return {
        "floors": chosen_field(run, "FLOORS_FIELD", names, FLOOR_FIELDS),
        "height": chosen_field(run, "HEIGHT_FIELD", names, _HEIGHT_FIELDS),
        "use": chosen_field(run, "USE_FIELD", names, USE_FIELDS),
        "dwellings": run.field("DWELLINGS_FIELD"),
        "structure": run.field("STRUCTURE_FIELD"),
        "people": people_field(run),
    }


def read_traits(
    run: Run, buildings: gpd.GeoDataFrame, fields: dict[str, str | None], progress: Progress
) -> Traits:
    """Return storeys, function and structure of the buildings, each with where it comes from."""
    from smart_territory_plugin.core import building_floors, building_functions
    from smart_territory_plugin.core.building_structures import told_structures
    from smart_territory_plugin.core.vector import numeric

    layer = run.layer_name("BUILDINGS")
    level, height, use = fields["floors"], fields["height"], fields["use"]
    number, structure = fields["dwellings"], fields["structure"]
    table = building_floors.storeys(
        buildings.geometry,
        building_floors.read_floors(buildings[level], layer, level) if level else None,
        building_floors.read_heights(buildings[height], layer, height) if height else None,
        run.raster("HEIGHTS", around=buildings) if run.given("HEIGHTS") else None,
        floor_m=run.number("FLOOR_HEIGHT"),
        default=run.number("DEFAULT_FLOORS"),
        progress=progress,
    )
    dwellings = numeric(buildings[number], number, layer) if number else None
    table["function"] = building_functions.building_functions(
        table["floors"], buildings[use] if use else None, dwellings, run.optional_path("FUNCTIONS")
    )
    told = None
    if structure:
        path = run.optional_path("STRUCTURES")
        told = told_structures(buildings[structure], layer, structure, path)
    shares, origin = _shares(run, buildings, told)
    known = (table["floors_from"] != building_floors.DEFAULT).astype("float64")
    known += buildings[use].notna() if use else 0
    known += told.notna() if told is not None else 0
    table["told"] = 1000 * known + table["floors"]
    return Traits(table, shares, origin, dwellings)


def _shares(
    run: Run, buildings: gpd.GeoDataFrame, told: pd.Series | None
) -> tuple[NDArray[np.float64], NDArray[np.object_]]:
    """Return the shares of structures of each building and where they come from."""
    import numpy as np

    from smart_territory_plugin.core import building_structures as core

    shapes = buildings.geometry
    name = _structure_census(run)
    if name is None:
        path = run.optional_path("STRUCTURE_SHARES")
        shares = np.tile(core.default_shares(path), (len(buildings), 1))
        origin = np.full(len(buildings), core.DEFAULT, dtype=object)
    else:
        layer = run.layer_name(name)
        fields = core.structure_fields(run.source(name).fields().names(), layer)
        census = run.layer_in_metres(name, fields, like=buildings)
        mapping = core.census_mapping(run.optional_path("STRUCTURE_COLUMNS"))
        shares, origin = core.census_shares(shapes, census, layer, mapping)
    ages = core.age_fields(run.source("CENSUS").fields().names()) if run.given("CENSUS") else []
    if ages:
        census = run.layer_in_metres("CENSUS", ages, like=buildings)
        shares = core.with_new_buildings(shares, shapes, census, run.layer_name("CENSUS"))
    if told is not None:
        shares, origin = core.known_structures(told, shares, origin)
    core.report_structures(shares, origin, run.optional_path("STRUCTURE_SHARES"))
    return shares, origin


def _structure_census(run: Run) -> str | None:
    """Return the parameter with the census of 2011, None where there is none."""
    from smart_territory_plugin.core.building_structures import has_structures

    if run.given("STRUCTURE_CENSUS"):
        return "STRUCTURE_CENSUS"
    if run.given("CENSUS") and has_structures(run.source("CENSUS").fields().names()):
        return "CENSUS"
    return None


def read_inhabitants(
    run: Run, buildings: gpd.GeoDataFrame, traits: Traits, field: str | None
) -> gpd.GeoDataFrame | None:
    """Return the places where people live, with ``population``; None where nobody says."""
    from smart_territory_plugin.core.building_functions import FUNCTIONS, OTHER
    from smart_territory_plugin.core.population import building_people, people_places

    told = census = None
    if field is not None:
        if run.given("CENSUS"):
            note(messages.PEOPLE_FIELD_WINS)
        told = building_people(buildings, run.layer_name("BUILDINGS"), field)
    elif run.given("CENSUS"):
        census = read_census_people(run, silent, buildings)
    else:
        warn(messages.STOCK_NO_PEOPLE)
        return None
    function = traits.table["function"]
    homes = function.isin(FUNCTIONS) & (function != OTHER)
    floors = traits.table["floors"]
    return people_places(buildings, census, told, floors, homes, traits.dwellings)
