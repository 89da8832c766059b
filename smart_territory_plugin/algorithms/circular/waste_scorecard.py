"""Processing face of :mod:`smart_territory_plugin.core.waste_scorecard`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd


class WasteScorecard(TerritoryAlgorithm):
    """Waste collected by municipality and year: per person, shares, change, distance to targets."""

    ID = "waste_scorecard"
    THEME = "circular"
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "code",
            "name",
            "year",
            "population",
            "total_t",
            "mixed_t",
            "selective_t",
            "waste_kg_hab",
            "mixed_kg_hab",
            "selective_kg_hab",
            "selective_pct",
            "change_pct",
            "recycling_pct",
            "recycling_target_pct",
            "recycling_distance_pct",
            "landfill_pct",
            "landfill_target_pct",
            "landfill_distance_pct",
            "access_organic_pct",
            "access_textiles_pct",
            "access_oil_pct",
            "access_bulky_pct",
        ),
        "YEARS": (
            "code",
            "name",
            "year",
            "indicator",
            "value",
            "target",
            "target_year",
            "distance",
        ),
    }

    def title(self) -> str:
        return tr("Waste scorecard of municipalities")

    def answers(self) -> str:
        return tr(
            "How much waste does each inhabitant make, how much of it is collected apart, how does"
            " it change, and how far are the targets?"
        )

    def method(self) -> str:
        return tr(
            "Kilograms per inhabitant = 1000 × tonnes ÷ population of the same year. Selective"
            " share = selective ÷ total; without a total it is mixed and selective waste together."
            " The answers of INE's indicators are read as they come (urban waste collected by type"
            " of collection: 0012769, 0009612 or 0000482; population: 0012918): the municipality"
            " is the last four digits of the code, and a missing value stays unknown. Distance ="
            " rate − target (landfill: target − rate), in points, to the next target due."
        )

    def limits(self) -> str:
        return tr(
            "What is collected apart is not what is recycled: the selective share has no target,"
            " and a distance to the recycling and landfill targets exists only for rates that you"
            " give, such as those of the managing entity. The plugin's targets come from secondary"
            " sources; give your own plan's (PERSU, PAPERSU) as a table. Waste of visitors counts"
            " for the inhabitants."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_waste(), *_people(), *_targets(), *_access(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import waste_scorecard as core

        steps = self.steps(run, 3)
        with steps(tr("Reading the tables")) as progress:
            amounts = _read_amounts(run, progress)
            places = _read_municipalities(run, amounts, progress)
            people = _read_people(run, amounts, places)
            targets = core.read_targets(run.optional_path("TARGETS"))
        with steps(tr("Making the scorecard")):
            scores = core.yearly_scores(amounts, people)
            rates = {
                "recycling_pct": run.optional_number("RECYCLING_RATE"),
                "landfill_pct": run.optional_number("LANDFILL_RATE"),
            }
            scores = core.with_rates(scores, rates)
            rows = core.long_scores(scores, targets)
            table = _with_access(run, core.latest_scores(scores, rows))
        with steps(tr("Writing the result")):
            run.write_table("YEARS", rows)
            table = table[list(self.OUTPUT_FIELDS["OUTPUT"])]
            if places is None:
                run.write_table("OUTPUT", table)
            else:
                run.write_frame("OUTPUT", places[["code", "geometry"]].merge(table, "left", "code"))


# --- reading -------------------------------------------------------------------------------------


def _read_amounts(run: Run, progress: Progress) -> pd.DataFrame:
    from smart_territory_plugin.core.waste_amounts import open_rows, read_amounts, read_kind_names

    if run.given("WASTE_FILE") == run.given("WASTE_TABLE"):
        raise TerritoryError(messages.WASTE_ONE_SOURCE)
    kinds = read_kind_names(run.optional_path("KINDS"))
    if run.given("WASTE_TABLE"):
        rows = _without_geometry(run.layer("WASTE_TABLE", None, progress))
        return read_amounts(rows, kinds, run.layer_name("WASTE_TABLE"))
    path = run.path("WASTE_FILE")
    return read_amounts(open_rows(path), kinds, path.name)


def _without_geometry(layer: gpd.GeoDataFrame) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(layer.drop(columns=layer.geometry.name))


def _read_municipalities(
    run: Run, amounts: pd.DataFrame, progress: Progress
) -> gpd.GeoDataFrame | None:
    """Return the polygons with ``code`` and, where chosen, ``people``; None where not given."""
    from smart_territory_plugin.core.names import code_text
    from smart_territory_plugin.core.vector import numeric
    from smart_territory_plugin.core.zones import find_zones, merged_by_code

    layer = run.optional_layer("MUNICIPALITIES", None, progress)
    if layer is None:
        return None
    label = run.layer_name("MUNICIPALITIES")
    schema = find_zones(list(layer.columns.drop(layer.geometry.name)))
    known = schema.code if schema is not None and schema.level == "municipality" else None
    field = run.field("CODE_FIELD") or known
    if field is None:
        raise TerritoryError(messages.WASTE_NO_PLACE, layer=label)
    places = layer[["geometry"]].assign(code=code_text(layer[field], 4))
    population = run.field("POPULATION_FIELD")
    if population:
        places["people"] = numeric(layer[population], population, label)
    alike = [name for name in ("people",) if name in places]
    places = merged_by_code(places.dropna(subset=["code"]), "code", label, alike)
    known_codes = amounts["code"].isin(places["code"])
    if not known_codes.any():
        raise TerritoryError(messages.WASTE_PLACES_APART, layer=label)
    lost = sorted(set(amounts["code"][~known_codes]))
    if lost:
        warn(
            messages.WASTE_WITHOUT_PLACE,
            layer=label,
            count=len(lost),
            codes=", ".join(lost[:10]) + (" …" if len(lost) > 10 else ""),
        )
    return places


def _read_people(
    run: Run, amounts: pd.DataFrame, places: gpd.GeoDataFrame | None
) -> pd.DataFrame | None:
    """Return the people from the file, else from the polygons' field, else from the number."""
    import pandas as pd

    from smart_territory_plugin.core.waste_amounts import open_rows, read_people

    if run.given("POPULATION_FILE"):
        path = run.path("POPULATION_FILE")
        return read_people(open_rows(path), path.name)
    if places is not None and "people" in places:
        return (
            pd.DataFrame(places[["code", "people"]])
            .rename(columns={"people": "value"})
            .assign(year=float("nan"))
        )
    number = run.optional_number("POPULATION")
    codes = amounts["code"].unique()
    if number is None:
        return None
    if len(codes) > 1:
        raise TerritoryError(messages.WASTE_ONE_POPULATION, count=len(codes))
    return pd.DataFrame({"code": codes, "year": float("nan"), "value": number})


def _with_access(run: Run, table: pd.DataFrame) -> pd.DataFrame:
    """Add the share of dwellings that each flow serves; missing where no layer was given."""
    import pandas as pd

    from smart_territory_plugin.core.names import code_text
    from smart_territory_plugin.core.waste_scorecard import FLOWS, flow_access
    from smart_territory_plugin.core.zones import find_zones

    columns = [f"access_{flow}_pct" for flow in FLOWS]
    layer = run.optional_layer("ACCESS", None)
    if layer is None:
        return table.assign(**dict.fromkeys(columns, float("nan")))
    label = run.layer_name("ACCESS")
    schema = find_zones(list(layer.columns.drop(layer.geometry.name)))
    if schema is None or schema.code is None or schema.level == "district":
        raise TerritoryError(messages.WASTE_NO_PLACE, layer=label)
    if "dwellings" not in layer:
        raise TerritoryError(messages.ACCESS_FIELDS_MISSING, layer=label, field="dwellings")
    zones = pd.DataFrame(layer.drop(columns=layer.geometry.name))
    zones[schema.code] = code_text(zones[schema.code], schema.digits)
    return table.join(flow_access(zones, schema.code), on="code")


# --- parameters ----------------------------------------------------------------------------------


def _waste() -> list[p.Parameter]:
    return [
        p.file(
            "WASTE_FILE",
            tr("File with the waste"),
            tr(
                "INE's answer (JSON), or a CSV with municipality (dico), year (ano), kind of"
                " collection (tipo) and tonnes (valor), or a column a kind (total, indiferenciada,"
                " seletiva)."
            ),
            optional=True,
        ),
        p.table(
            "WASTE_TABLE",
            tr("Table with the waste"),
            tr("The same columns in a layer or table of the project, in place of the file."),
            optional=True,
        ),
        p.advanced(
            p.file(
                "KINDS",
                tr("Table of the kinds of collection"),
                tr(
                    "CSV with the columns alias and code in place of the plugin's own"
                    " (resources/tables/waste_collection.csv)."
                ),
                optional=True,
            )
        ),
    ]


def _people() -> list[p.Parameter]:
    return [
        p.file(
            "POPULATION_FILE",
            tr("File with the population"),
            tr("INE's answer (JSON), or a CSV with dico, ano and populacao, of the same years."),
            optional=True,
        ),
        p.polygons(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr("Polygons such as CAOP's; the result then is a map."),
            optional=True,
        ),
        p.field(
            "CODE_FIELD",
            tr("Field with the municipality's code"),
            tr("Four digits; empty: CAOP's own field."),
            "MUNICIPALITIES",
            optional=True,
        ),
        p.field(
            "POPULATION_FIELD",
            tr("Field with the population"),
            tr("Taken for every year, where there is no file with the population."),
            "MUNICIPALITIES",
            optional=True,
        ),
        p.number(
            "POPULATION",
            tr("Population"),
            tr("For one municipality alone, where neither file nor field has it."),
            minimum=1,
            maximum=1e9,
            optional=True,
        ),
    ]


def _targets() -> list[p.Parameter]:
    return [
        p.number(
            "RECYCLING_RATE",
            tr("Preparation for reuse and recycling (%)"),
            tr("Rate of the last year, as the managing entity reports it; for all municipalities."),
            minimum=0,
            maximum=100,
            optional=True,
        ),
        p.number(
            "LANDFILL_RATE",
            tr("Waste to landfill (%)"),
            tr("Rate of the last year, as the managing entity reports it; for all municipalities."),
            minimum=0,
            maximum=100,
            optional=True,
        ),
        p.file(
            "TARGETS",
            tr("Table of targets"),
            tr(
                "Your plan's (PERSU, PAPERSU): CSV with municipality (empty: all), indicator, year"
                " and target; it goes before the plugin's own."
            ),
            optional=True,
        ),
    ]


def _access() -> list[p.Parameter]:
    return [
        p.polygons(
            "ACCESS",
            tr("Access to containers by zone"),
            tr(
                "Result by freguesia of “Access to waste containers” with bio-waste (organic),"
                " textiles, oil or bulky waste among its streams."
            ),
            optional=True,
        )
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Scorecard"),
            tr("A row a municipality with its last year; polygons where they were given."),
            "table",
        ),
        p.vector_output(
            "YEARS",
            tr("Indicators by year"),
            tr("A row a municipality, year and indicator, with the next target due and distance."),
            "table",
            optional=True,
        ),
    ]
