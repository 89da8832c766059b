"""Processing face of :mod:`smart_territory_plugin.core.land_take`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.people_inputs import read_zones_in
from smart_territory_plugin.algorithms.place_outputs import write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

_ACCOUNT = (
    "artificial_from_ha",
    "artificial_to_ha",
    "take_ha",
    "renaturation_ha",
    "net_take_ha",
    "grey_ha",
    "green_ha",
    "recycling_pct",
    "lcr",
    "pgr",
    "lcrpgr",
    "lcrpgr_ln",
    "artificial_pc_from_m2",
    "artificial_pc_to_m2",
    "flag",
)


class _Map(NamedTuple):
    """One land-cover map: its polygons with code and kind, its series and year."""

    land: gpd.GeoDataFrame
    series: int
    year: int


class LandTake(TerritoryAlgorithm):
    """Land taken, given back and used again between two land-cover maps."""

    ID = "land_take"
    THEME = "circular"
    OUTPUT_FIELDS = {
        "TOTAL": ("year_from", "year_to", *_ACCOUNT),
        "ZONES_OUTPUT": _ACCOUNT,
        "CHANGES": ("change", "code_from", "code_to", "area_m2"),
    }

    def title(self) -> str:
        return tr("Land take and land recycling")

    def answers(self) -> str:
        return tr(
            "How much land was artificialised, given back or used again between two land-cover"
            " maps, and how does it compare with the growth of the population?"
        )

    def method(self) -> str:
        return tr(
            "Both maps are laid over one another, exactly, where both know the land. Take is land"
            " that becomes artificialised (code 1 of the COS), renaturation land that ceases to be."
            " Land recycling is vacant or otherwise built land built anew, and artificialised land"
            " that becomes urban green, as a share of all land consumed (EEA, LSI 008, without"
            " densification, which the maps do not know). LCR = ((V2 − V1) ÷ V1) ÷ years, PGR ="
            " ln(P2 ÷ P1) ÷ years and their ratio (SDG 11.3.1, metadata of 2021; lcrpgr_ln is the"
            " older form with ln(V2 ÷ V1))."
        )

    def limits(self) -> str:
        return tr(
            "Only maps of one series of the COS compare. Artificialised is not built up: the class"
            " holds parks, sports grounds and vacant land. Land below the smallest unit of the map"
            " (1 ha) is not seen. Where the population falls the ratio changes its sign and is not"
            " to be compared (flag shrinking)."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_maps(), *_people(), p.metric_crs(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.land_take import (
            land_account,
            land_changes,
            require_one_series,
        )

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            before = _read_map(run, "BEFORE", None, progress)
            after = _read_map(run, "AFTER", before.land, progress)
            require_one_series(before.series, after.series)
            first, last = _years(run, before, after)
            zoned = read_zones_in(run, before.land.iloc[:0])
        with steps(tr("Laying the maps over one another")) as progress:
            changes = land_changes(before.land, after.land, progress)
            whole = land_account(changes, None, last - first)
        with steps(tr("Writing the result")):
            _report(whole.iloc[0], first, last)
            total = _with_people(run, whole, None, last - first)
            run.write_table("TOTAL", total.assign(year_from=first, year_to=last))
            if run.given("ZONES"):
                account = land_account(changes, zoned.zones, last - first)
                table = _with_people(run, account, zoned.zones, last - first)
                write_zones(run, "ZONES_OUTPUT", zoned, table)
            changed = changes[changes["change"].notna()]
            changed = changed.assign(area_m2=changed.geometry.area)
            names = [*self.OUTPUT_FIELDS["CHANGES"], "geometry"]
            run.write_frame("CHANGES", changed[names])


def _read_map(run: Run, name: str, like: gpd.GeoDataFrame | None, progress: Progress) -> _Map:
    """Read a land-cover map with the kind of each polygon."""
    from smart_territory_plugin.core.land_take import kinds_of
    from smart_territory_plugin.core.landcover_schema import class_codes, recognise_landcover

    label = run.layer_name(name)
    schema = recognise_landcover(run.source(name).fields().names(), label)
    layer = run.layer_in_metres(name, [schema.code], progress, like=like)
    codes = class_codes(layer[schema.code], schema, label)
    land = layer[["geometry"]].assign(
        code=codes, kind=kinds_of(codes, schema.series, run.optional_path("TABLE"))
    )
    return _Map(land[land.geometry.notna()], schema.series, schema.year)


def _years(run: Run, before: _Map, after: _Map) -> tuple[int, int]:
    first = run.integer("YEAR_FROM") if run.given("YEAR_FROM") else before.year
    last = run.integer("YEAR_TO") if run.given("YEAR_TO") else after.year
    if first >= last:
        raise TerritoryError(messages.LAND_YEARS_WRONG, before=first, after=last)
    return first, last


def _with_people(
    run: Run, account: pd.DataFrame, zones: gpd.GeoDataFrame | None, years: int
) -> pd.DataFrame:
    """Add the people of the zones' fields, or of the whole from its numbers or the zones' sums."""
    import pandas as pd

    from smart_territory_plugin.core.land_take import with_people
    from smart_territory_plugin.core.vector import numeric

    label = run.layer_name("ZONES") if run.given("ZONES") else ""
    people = []
    for number, field in (
        ("POPULATION_FROM", run.field("POP_FROM_FIELD")),
        ("POPULATION_TO", run.field("POP_TO_FIELD")),
    ):
        if zones is None:
            value = run.optional_number(number)
            people.append(pd.Series(value, index=account.index, dtype="float64"))
        elif field:
            people.append(numeric(zones[field], field, label))
        else:
            people.append(pd.Series(float("nan"), index=account.index))
    return with_people(account, people[0], people[1], years)


def _report(whole: pd.Series, first: int, last: int) -> None:
    again = whole["grey_ha"] + whole["green_ha"]
    note(
        messages.LAND_TOTAL,
        before=first,
        after=last,
        take=whole["take_ha"],
        back=whole["renaturation_ha"],
        again=again,
    )


def _maps() -> list[p.Parameter]:
    return [
        p.polygons("BEFORE", tr("Earlier land cover"), tr("DGT's COS, of either series.")),
        p.polygons("AFTER", tr("Later land cover"), tr("DGT's COS of the same series.")),
        p.integer(
            "YEAR_FROM",
            tr("Year of the earlier map"),
            tr("Empty: the year in its field names."),
            minimum=1900,
            maximum=2200,
            optional=True,
        ),
        p.integer(
            "YEAR_TO",
            tr("Year of the later map"),
            tr("Empty: the year in its field names."),
            minimum=1900,
            maximum=2200,
            optional=True,
        ),
        p.advanced(
            p.file(
                "TABLE",
                tr("Table of the classes"),
                tr(
                    "CSV with the columns lucode and kind in place of the plugin's own"
                    " (resources/tables/land_recycling_cos_s1.csv, land_recycling_cos_s2.csv)."
                ),
                optional=True,
            )
        ),
    ]


def _people() -> list[p.Parameter]:
    return [
        p.polygons(
            "ZONES", tr("Zones"), tr("Polygons to count in, such as freguesias."), optional=True
        ),
        p.field(
            "POP_FROM_FIELD",
            tr("Field with the earlier population"),
            tr("People of each zone at the time of the earlier map."),
            "ZONES",
            numeric=True,
            optional=True,
        ),
        p.field(
            "POP_TO_FIELD",
            tr("Field with the later population"),
            tr("People of each zone at the time of the later map."),
            "ZONES",
            numeric=True,
            optional=True,
        ),
        p.number(
            "POPULATION_FROM",
            tr("Earlier population of the whole"),
            tr("People at the time of the earlier map."),
            minimum=0,
            maximum=1e9,
            optional=True,
        ),
        p.number(
            "POPULATION_TO",
            tr("Later population of the whole"),
            tr("People at the time of the later map."),
            minimum=0,
            maximum=1e9,
            optional=True,
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "TOTAL", tr("Account of the whole"), tr("One row for all land of both maps."), "table"
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Account by zone"),
            tr("The zones with the new fields. Needs zones."),
            optional=True,
        ),
        p.vector_output(
            "CHANGES",
            tr("Land that changed"),
            tr(
                "Polygons; change is take, renaturation, grey (built anew) or green (became urban"
                " green)."
            ),
            optional=True,
        ),
    ]
