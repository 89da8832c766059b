"""Processing face of :mod:`smart_territory_plugin.core.material_stock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.material_inputs import (
    Traits,
    class_parameters,
    read_inhabitants,
    read_traits,
    storey_parameters,
    table_parameters,
    trait_fields,
)
from smart_territory_plugin.algorithms.people_inputs import read_zones_in, zone_parameters
from smart_territory_plugin.algorithms.place_outputs import write_zones, zone_words
from smart_territory_plugin.algorithms.roof_inputs import read_roofs
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.material_names import (
    BUILDING_COLUMNS,
    MATERIAL_RANGES,
    STOCK_COLUMNS,
)
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.algorithms.people_inputs import Zoned


class MaterialStock(TerritoryAlgorithm):
    """Tonnes of materials in buildings, by building, zone, inhabitant and hectare."""

    ID = "material_stock"
    THEME = "circular"
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "function",
            "structure",
            "structure_from",
            "floors",
            "floors_from",
            "gfa_m2",
            "left_out",
            *BUILDING_COLUMNS,
            "outflow_t",
            *MATERIAL_RANGES,
        ),
        "ZONES_OUTPUT": (
            "buildings",
            "gfa_m2",
            *STOCK_COLUMNS,
            "outflow_t",
            "range_pct",
            "people",
            "per_person_t",
            "per_ha_t",
        ),
        "MATERIALS": (
            "zone",
            "zone_name",
            "material",
            "stock_t",
            "p25_t",
            "p75_t",
            "per_person_t",
            "per_ha_t",
            "outflow_t",
        ),
    }

    def title(self) -> str:
        return tr("Material stock of buildings")

    def answers(self) -> str:
        return tr(
            "How many tonnes of concrete, brick, wood, steel, glass, plastics, aluminium and copper"
            " are in the buildings, by zone, inhabitant and hectare, and how much of them comes out"
            " by demolition in a year?"
        )

    def method(self) -> str:
        return tr(
            "Tonnes = footprint × storeys × material intensity (kg/m² of floor) ÷ 1000. Intensities"
            " are those of RASMI for the fifteen EU members before 2004 (Fishman et al. 2024,"
            " Scientific Data 11:418), by function (one family, several, not residential)"
            " and structure, as median and quartiles. Storeys come from a field, a height or a"
            " raster of heights. Where no field tells the structure, the shares of the census of"
            " 2011 in the building's subsection are expected of it, and buildings since 2011 (from"
            " the ages of the census of 2021) are reinforced concrete; nothing is drawn by lot."
            " Outflow = stock × rate of demolition."
        )

    def limits(self) -> str:
        return tr(
            "A first estimate, right in sum at best: intensities are medians of studied buildings,"
            " most of them not Portuguese, and cellars, stone and foundations beyond them are not"
            " seen. The table holds no quartiles for buildings of one family and none for steel, so"
            " that sums with them have no range; a copy of the table may supply them. p25 and p75"
            " of a sum are bounds as if everything lay at its quartile at once, as a rule wider"
            " than the quartiles of the sum. The census counts structures of buildings with homes;"
            " others take the same shares. Buildings that overlap in part count in full."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.polygons(
                "BUILDINGS",
                tr("Buildings"),
                tr(
                    "Footprints; courtyards do not count. Of several with one outline the best"
                    " known counts."
                ),
            ),
            *storey_parameters(),
            *class_parameters(),
            *zone_parameters(),
            p.number(
                "DEMOLITION_RATE",
                tr("Demolition rate (% a year)"),
                tr(
                    "What part of the stock is torn down in a year, your own figure; empty: no"
                    " outflow."
                ),
                minimum=0,
                maximum=100,
                optional=True,
            ),
            p.flag(
                "RANGES",
                tr("Range of every material in every building"),
                tr(
                    "Adds p25 and p75 of each material to the buildings; their totals, the zones"
                    " and the table of materials have the range anyway."
                ),
            ),
            *table_parameters(),
            p.metric_crs(),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.building_structures import structure_words
        from smart_territory_plugin.core.material_intensity import read_intensities
        from smart_territory_plugin.core.material_stock import building_stock

        steps = self.steps(run, 4)
        with steps(tr("Reading the layers")) as progress:
            intensities = read_intensities(run.optional_path("INTENSITIES"))
            run.lineage.add("intensities", intensities.source)
            fields = trait_fields(run)
            buildings = read_roofs(run, list(dict.fromkeys(fields.values())), progress)
        with steps(tr("Finding storeys, function and structure")) as progress:
            traits = read_traits(run, buildings, fields, progress)
        with steps(tr("Computing the stock")) as progress:
            layer = run.layer_name("BUILDINGS")
            shapes = buildings.geometry
            stock = building_stock(shapes, traits.table, traits.shares, intensities, layer)
            note(messages.STOCK_RANGE_READING)
            sums = _sums(run, buildings, traits, stock, fields["people"])
        with steps(tr("Writing the result")):
            rate = run.optional_number("DEMOLITION_RATE")
            table = traits.table[["function", "floors", "floors_from"]].join(stock)
            table["structure"] = structure_words(traits.shares)
            table["structure_from"] = traits.structure_from
            table["outflow_t"] = float("nan") if rate is None else stock["total_t"] * rate / 100
            columns = list(self.OUTPUT_FIELDS["OUTPUT"])
            if not run.flag("RANGES"):
                columns = columns[: -len(MATERIAL_RANGES)]
            run.write_with_fields("OUTPUT", "BUILDINGS", table[columns])
            _write_sums(run, sums)


class _Sums(NamedTuple):
    """Sums of the stock by zone, of the whole where there are no zones."""

    zoned: Zoned
    table: pd.DataFrame
    materials: pd.DataFrame


def _sums(
    run: Run, buildings: gpd.GeoDataFrame, traits: Traits, stock: pd.DataFrame, field: str | None
) -> _Sums | None:
    """Return the sums, None where no output asks for them."""
    import pandas as pd

    from smart_territory_plugin.core.material_stock import by_material, zone_stock
    from smart_territory_plugin.core.population_served import totals_by_zone
    from smart_territory_plugin.core.zones import zone_of

    if not (run.given("ZONES") and run.wanted("ZONES_OUTPUT")) and not run.wanted("MATERIALS"):
        return None
    rate = run.optional_number("DEMOLITION_RATE")
    if rate is None:
        note(messages.STOCK_NO_RATE)
    zoned = read_zones_in(run, buildings)
    places = read_inhabitants(run, buildings, traits, field)
    whole = pd.Series(0, index=buildings.index, dtype="object")
    held, labels, area = whole, pd.Index([0]), None
    if run.given("ZONES"):
        held, labels = zoned.of_place, zoned.zones.index
        area = zoned.zones.geometry.area / 10_000
    people = None
    if places is not None:
        lived_in = pd.Series(0, index=places.index, dtype="object")
        if run.given("ZONES"):
            lived_in = zone_of(places.geometry, zoned.zones)
        people = totals_by_zone(places[["population"]], lived_in, labels)["population"]
    outside = stock["total_t"][held.isna() & stock["left_out"].isna()]
    if len(outside):
        warn(messages.STOCK_OUTSIDE_ZONES, count=len(outside), total=outside.sum())
    table = zone_stock(stock, held, labels, people, area, rate)
    return _Sums(zoned, table, by_material(table, area, rate))


def _write_sums(run: Run, sums: _Sums | None) -> None:
    """Write the zones, and the rows of zones and materials."""
    if sums is None:
        return
    if run.given("ZONES"):
        write_zones(run, "ZONES_OUTPUT", sums.zoned, sums.table)
    if run.wanted("MATERIALS"):
        words = zone_words(run, sums.zoned).loc[sums.materials.index].reset_index(drop=True)
        run.write_table("MATERIALS", words.join(sums.materials.reset_index(drop=True)))


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Buildings with their materials"),
            tr(
                "The buildings with the new fields; left_out says why one has no result: no_area,"
                " duplicate, use or no_intensity."
            ),
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Materials by zone"),
            tr("The sums of the buildings whose representative point lies in each zone."),
            optional=True,
        ),
        p.vector_output(
            "MATERIALS",
            tr("Materials as a table"),
            tr("A row for each zone and material; without zones, of all buildings together."),
            "table",
            optional=True,
        ),
    ]
