"""Processing face of :mod:`smart_territory_plugin.core.waste_score`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.waste_names import WasteNames


class WasteScorecard(TerritoryAlgorithm):
    """Urban waste a person, selective share and distance to targets, by municipality and year."""

    ID = "waste_scorecard"
    THEME = "circular"
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "municipality",
            "name",
            "year",
            "population",
            "waste_t",
            "selective_t",
            "waste_pc_kg",
            "selective_pc_kg",
            "selective_pct",
            "waste_change_kg",
            "selective_change_kg",
            "selective_change_pp",
            "recycling_pct",
            "recycling_target_pct",
            "recycling_target_year",
            "recycling_distance_pp",
            "landfill_pct",
            "landfill_target_pct",
            "landfill_target_year",
            "landfill_distance_pp",
            "own_targets",
            "own_targets_met",
            "access_organic_pct",
            "access_textiles_pct",
            "access_oil_pct",
            "access_bulky_pct",
            "flag",
        ),
        "YEARS": (
            "municipality",
            "name",
            "year",
            "indicator",
            "value",
            "unit",
            "target",
            "target_year",
            "distance",
            "flag",
        ),
    }

    def title(self) -> str:
        return tr("Waste scorecard")

    def answers(self) -> str:
        return tr(
            "How much urban waste does each municipality collect per person, how much of it apart,"
            " how does that change from year to year, and how far is it from the targets?"
        )

    def method(self) -> str:
        return tr(
            "Tonnes of INE's answer or of your own table, joined to the population by code, never"
            " by name: of INE's codes the last four digits are the municipality. kg per inhabitant"
            " = 1000 × t ÷ mean population of the year; selective share = 100 × selective ÷ total."
            " A total row stands and its parts are not added to it; a value that INE does not give"
            " stays unknown. Distance = what is missing to the target (zero or below: met), only"
            " from rates that you give: national targets of 55, 60 and 65 % of preparation for"
            " reuse and recycling in 2025, 2030 and 2035, and of at most 10 % in landfill in 2035"
            " (Directive (EU) 2018/851, PERSU 2030, as quoted in the sources of the table), and"
            " those of your own table."
        )

    def limits(self) -> str:
        return tr(
            "The share collected apart is no recycling rate and has no national target. National"
            " targets bind the country; what a municipality owes is in PERSU 2030 and its PAPERSU."
            " Rates belong to the whole system of treatment, which may be larger than the"
            " municipality. Waste of visitors counts on residents."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_amounts(), *_people(), *_targets(), *_results()]

    def execute(self, run: Run) -> None:
        import pandas as pd

        from smart_territory_plugin.core import waste_score as core
        from smart_territory_plugin.core.waste_amounts import names_of, with_year, yearly_waste
        from smart_territory_plugin.core.waste_names import read_waste_names
        from smart_territory_plugin.core.waste_people import people_of
        from smart_territory_plugin.core.waste_table import WASTE_UNITS, read_amounts

        steps = self.steps(run, 3)
        with steps(tr("Reading the tables")):
            names, path = read_waste_names(run.optional_path("NAMES")), run.path("INPUT")
            year = run.integer("YEAR") if run.given("YEAR") else None
            rows = with_year(read_amounts(path, names, WASTE_UNITS), year, path.name)
            waste = yearly_waste(rows, names, path.name)
            places = _read_places(run)
            people, source, mean = _read_people(run, rows, names, places)
            targets, access = _read_targets(run), _read_access(run)
        with steps(tr("Computing the scorecard")):
            score = core.yearly_score(waste, *people_of(waste.index, people, source, mean=mean))
            rates = {f"{k}_pct": run.optional_number(f"{k.upper()}_RATE") for k in core.RATED}
            score = core.with_rates(score, rates)
            labels = names_of(rows)
            years = core.years_table(score, labels, targets, access)
            card = core.scorecard(score, years, access)
        with steps(tr("Writing the result")):
            spoken = pd.Series([labels.get(code) for code in card.index], card.index, dtype=object)
            card = card.assign(municipality=card.index, name=spoken)
            card = card[[*self.OUTPUT_FIELDS["OUTPUT"]]]
            seen = waste.index.get_level_values("year")
            note(messages.SCORE_TOLD, count=len(card), first=min(seen), last=max(seen))
            _write_card(run, places, card, path.name)
            run.write_table("YEARS", years[[*self.OUTPUT_FIELDS["YEARS"]]])


# --- reading -------------------------------------------------------------------------------------


def _read_places(run: Run) -> gpd.GeoDataFrame | None:
    """Return the municipalities with ``code`` and ``people``, None where no layer was given."""
    from smart_territory_plugin.core.ine_codes import municipality_codes
    from smart_territory_plugin.core.vector import numeric
    from smart_territory_plugin.core.zones import find_zones

    if not run.given("MUNICIPALITIES"):
        return None
    label = run.layer_name("MUNICIPALITIES")
    schema = find_zones(run.source("MUNICIPALITIES").fields().names())
    field = run.field("CODE_FIELD") or (schema.code if schema is not None else None)
    if field is None:
        raise TerritoryError(messages.CODE_FIELD_NEEDED, layer=label)
    people = run.field("POPULATION_FIELD")
    layer = run.layer("MUNICIPALITIES", [field, people])
    held = numeric(layer[people], people, label) if people else float("nan")
    return layer.assign(code=municipality_codes(layer[field], label), people=held)


def _read_people(
    run: Run, rows: pd.DataFrame, names: WasteNames, places: gpd.GeoDataFrame | None
) -> tuple[pd.Series, str, bool]:
    """Return the people by code and year, what they come from, and whether of 31 December."""
    from smart_territory_plugin.core.waste_people import people_rows, yearly_people
    from smart_territory_plugin.core.waste_table import PEOPLE_UNITS, read_amounts

    december = run.choice("POPULATION_DATE") == 0
    if run.given("POPULATION"):
        path = run.path("POPULATION")
        table = read_amounts(path, names, PEOPLE_UNITS)
        return yearly_people(table, names, path.name), path.name, december
    if places is not None and run.given("POPULATION_FIELD"):
        label = run.layer_name("MUNICIPALITIES")
        known = places[places["code"].notna()]
        held = known[["code"]].assign(year=float("nan"), what="", value=known["people"])
        return yearly_people(held, names, label), label, False
    if run.given("POPULATION_NUMBER"):
        codes = rows["code"].unique()
        if len(codes) > 1:
            raise TerritoryError(messages.RESIDENTS_ONE_NUMBER, count=len(codes))
        label = tr("Population")
        one = rows.iloc[:1].assign(
            year=float("nan"), what="", value=run.number("POPULATION_NUMBER")
        )
        return yearly_people(one, names, label), label, False
    held = people_rows(rows, names)
    if held.empty:
        raise TerritoryError(messages.RESIDENTS_NEEDED)
    label = run.path("INPUT").name
    return yearly_people(held, names, label), label, december


def _read_targets(run: Run) -> pd.DataFrame:
    import pandas as pd

    from smart_territory_plugin.core.waste_targets import national_targets, own_targets

    national = national_targets(run.optional_path("NATIONAL_TARGETS"))
    if not run.given("TARGETS"):
        return national
    return pd.concat([national, own_targets(run.path("TARGETS"))], ignore_index=True)


def _read_access(run: Run) -> pd.DataFrame:
    from smart_territory_plugin.core.waste_access import (
        access_by_municipality,
        access_fields,
        no_access,
    )

    if not run.given("ACCESS"):
        return no_access()
    label = run.layer_name("ACCESS")
    fields = access_fields(run.source("ACCESS").fields().names(), label)
    return access_by_municipality(run.layer("ACCESS", fields)[fields], label)


# --- writing -------------------------------------------------------------------------------------


def _write_card(run: Run, places: gpd.GeoDataFrame | None, card: pd.DataFrame, table: str) -> None:
    """Write a row a municipality: the layer's polygons where there is one, else a table."""
    import pandas as pd

    if places is None:
        run.write_table("OUTPUT", card)
        return
    label = run.layer_name("MUNICIPALITIES")
    known = places["code"].isin(card.index)
    if not known.any():
        codes = ", ".join(sorted(map(str, places["code"].dropna().unique()))[:8]) or "—"
        raise TerritoryError(messages.PLACES_NO_MATCH, layer=label, table=table, codes=codes)
    if (~known).any():
        warn(messages.PLACES_WITHOUT_WASTE, layer=label, count=int((~known).sum()))
    off = sorted(set(card.index) - set(places["code"].dropna()))
    if off:
        codes = ", ".join(off[:8])
        warn(messages.WASTE_OFF_THE_MAP, layer=label, table=table, count=len(off), codes=codes)
    chosen = places.loc[known, "code"]
    run.write_with_fields(
        "OUTPUT", "MUNICIPALITIES", pd.DataFrame(card.loc[chosen]).set_index(chosen.index)
    )


# --- parameters ----------------------------------------------------------------------------------


def _amounts() -> list[p.Parameter]:
    return [
        p.file(
            "INPUT",
            tr("Waste collected"),
            tr(
                "Tonnes by municipality, year and type of collection: INE's answer as JSON or CSV"
                " (indicators 0012769, 0009612 or 0000482), or your own CSV, whose columns are"
                " known by their names: a row a value, or a column a type or year. It may have the"
                " population and the rates of recycling and landfill (%) as columns too."
            ),
        ),
        p.integer(
            "YEAR",
            tr("Year of the table"),
            tr("Only for a table that does not say its year."),
            minimum=1990,
            maximum=2100,
            optional=True,
        ),
        p.advanced(
            p.file(
                "NAMES",
                tr("Table of names"),
                tr(
                    "CSV with the columns alias and meaning in place of the plugin's own"
                    " (resources/tables/waste_names.csv): what your columns and collection types"
                    " mean."
                ),
                optional=True,
            )
        ),
    ]


def _people() -> list[p.Parameter]:
    return [
        p.file(
            "POPULATION",
            tr("Population"),
            tr(
                "Residents by municipality and year: INE's answer as JSON or CSV (0012918, 0008273"
                " or 0003182), or your own CSV. Or give a field or a number below."
            ),
            optional=True,
        ),
        p.choice(
            "POPULATION_DATE",
            tr("Day of the population"),
            tr("Of 31 December, a year is shared by the mean of its two ends."),
            [tr("31 December"), tr("Mean of the year, or any other")],
        ),
        p.polygons(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr("Polygons to draw the result on, such as CAOP's municipalities."),
            optional=True,
        ),
        p.field(
            "CODE_FIELD",
            tr("Field with the code"),
            tr("Code of the municipality; empty: dtmn, dico or dtmn21, where the layer has it."),
            "MUNICIPALITIES",
            optional=True,
        ),
        p.field(
            "POPULATION_FIELD",
            tr("Field with the population"),
            tr("Residents of each municipality, for every year, where there is no table."),
            "MUNICIPALITIES",
            optional=True,
        ),
        p.number(
            "POPULATION_NUMBER",
            tr("Population as a number"),
            tr("Residents, for every year, where the waste is that of one municipality."),
            minimum=0,
            maximum=1e8,
            optional=True,
        ),
    ]


def _targets() -> list[p.Parameter]:
    return [
        p.number(
            "RECYCLING_RATE",
            tr("Preparation for reuse and recycling (%)"),
            tr("Rate of the latest year, for every municipality whose table has none."),
            minimum=0,
            maximum=100,
            optional=True,
        ),
        p.number(
            "LANDFILL_RATE",
            tr("Waste in landfill (%)"),
            tr("Rate of the latest year, for every municipality whose table has none."),
            minimum=0,
            maximum=100,
            optional=True,
        ),
        p.file(
            "TARGETS",
            tr("Own targets"),
            tr(
                "CSV with the columns municipality (code; empty for all), year, indicator"
                " (waste_pc_kg, selective_pc_kg, selective_pct, recycling_pct or landfill_pct) and"
                " target, such as those of PERSU 2030 or a PAPERSU."
            ),
            optional=True,
        ),
        p.table(
            "ACCESS",
            tr("Access to containers by zone"),
            tr(
                "Zones as “Access to waste containers” writes them, computed with the flows"
                " organic, textiles, oil and bulky: gives the share of dwellings with"
                " each within reach."
            ),
            optional=True,
        ),
        p.advanced(
            p.file(
                "NATIONAL_TARGETS",
                tr("Table of the national targets"),
                tr(
                    "CSV with the columns indicator, year, sense and target in place of the"
                    " plugin's own (resources/tables/waste_targets.csv)."
                ),
                optional=True,
            )
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Scorecard"),
            tr(
                "One row for each municipality, of its latest year: polygons where a layer is"
                " given, else a table. The flag says what a value rests on."
            ),
            "table",
        ),
        p.vector_output(
            "YEARS",
            tr("Scorecard by year"),
            tr(
                "Long table: one row for each municipality, year and indicator, and for each target"
                " it is measured by."
            ),
            "table",
        ),
    ]
