"""Processing face of :mod:`smart_territory_plugin.core.compare_territories`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.values_inputs import (
    indicator_names,
    read_goalposts,
    read_sets,
    read_tables,
    remarks_in_words,
    scale_parameters,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import pandas as pd

    from smart_territory_plugin.core.common_zones import ZoneSet


class CompareTerritories(TerritoryAlgorithm):
    """The indicators of several municipalities side by side."""

    ID = "compare_territories"
    THEME = "territory"
    LIBRARIES = ("numpy", "pandas", "geopandas", "shapely", "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "indicator",
            "indicator_name",
            "unit",
            "dimension",
            "scenario",
            "territory",
            "territory_name",
            "period",
            "value",
            "band",
            "score",
            "rank",
            "ranked_n",
            "from_best",
            "from_median",
            "zones_n",
            "zones_min",
            "zones_q1",
            "zones_median",
            "zones_q3",
            "zones_max",
            "base_n",
            "coverage_pct",
            "method_version",
            "source",
            "source_date",
            "remarks",
        ),
        "WIDE_OUTPUT": (
            "indicator",
            "indicator_name",
            "dimension",
            "scenario",
            "unit",
            "best",
            "median",
        ),
        "ZONES_OUTPUT": ("territory", "territory_name", "zone_code", "zone_name"),
    }

    def title(self) -> str:
        return tr("Compare municipalities")

    def answers(self) -> str:
        return tr(
            "How does each municipality stand beside the others, indicator by indicator, and how"
            " unequal are the zones within it?"
        )

    def method(self) -> str:
        return tr(
            "The value of each whole municipality, as its profile computed it, is set beside the"
            " others: score between goalposts that are one for all, rank (equal values share the"
            " better place), distance to the best one and to the median. The zones within are told"
            " by minimum, quartiles and maximum. No municipality and no indicator is left out"
            " for lack of a value. This project’s method."
        )

    def limits(self) -> str:
        return tr(
            "Amounts, such as people or hectares, follow the size of the municipality: compare"
            " shares. Years, sources and method versions that differ are named in the log and in"
            " the column remarks; with another method or unit than most there is no rank. A rank"
            " among few says little."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.tables(
                "VALUES",
                tr("Tables of values"),
                tr("The values of the municipal profiles of several municipalities."),
            ),
            p.text(
                "PERIOD",
                tr("Period"),
                tr("Such as 2025. Empty: the last that each municipality has of each indicator."),
                optional=True,
            ),
            p.table(
                "MUNICIPALITIES",
                tr("Municipalities"),
                tr("Their names, by the code of CAOP. Without it municipalities go by their code."),
                optional=True,
            ),
            p.tables(
                "ZONES",
                tr("Zones"),
                tr("For the map: the zones of the profiles, one layer or several."),
                optional=True,
            ),
            *scale_parameters(),
            p.metric_crs(),
            p.vector_output(
                "OUTPUT",
                tr("Comparison"),
                tr("A row an indicator and municipality, with or without a value."),
                "table",
            ),
            p.vector_output(
                "WIDE_OUTPUT",
                tr("Municipalities side by side"),
                tr("A row an indicator and a column a municipality, named after it."),
                "table",
                optional=True,
            ),
            p.vector_output(
                "ZONES_OUTPUT",
                tr("Zones of all municipalities"),
                tr(
                    "One layer with the value of each indicator and, with s_ before its name, the"
                    " score between goalposts common to all. Needs ZONES."
                ),
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.compare_territories import (
            chosen_rows,
            compare_territories,
        )

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            values = _values(run, progress)
            names = _names(run)
            sets = read_sets(run, "ZONES", run.crs("METRIC_CRS"))
            if run.given("ZONES_OUTPUT") and not any(one.drawn for one in sets):
                raise TerritoryError(messages.COMPARE_MAP_NEEDS_ZONES)
        with steps(tr("Comparing")):
            rows = chosen_rows(values, run.text("PERIOD"))
            posts = read_goalposts(run, rows)
            table = compare_territories(rows, posts, names)
        with steps(tr("Writing the result")):
            _write(run, table)
            if run.wanted("ZONES_OUTPUT"):
                _write_zones(run, rows, posts, names, sets)


def _values(run: Run, progress: Progress) -> pd.DataFrame:
    from smart_territory_plugin.core.values import joined

    tables, _ = read_tables(run, progress)
    return joined(tables)


def _names(run: Run) -> dict[str, str]:
    """Return the names of municipalities by their code."""
    from smart_territory_plugin.core.names import code_text
    from smart_territory_plugin.core.values import MUNICIPALITY
    from smart_territory_plugin.core.zones import LEVELS, zone_fields

    if not run.given("MUNICIPALITIES"):
        return {}
    code, name = zone_fields(run.source("MUNICIPALITIES").fields().names())
    if code is None or name is None:
        label = run.layer_name("MUNICIPALITIES")
        raise TerritoryError(messages.COMPARE_NO_ZONE_CODE, layer=label)
    layer = run.layer("MUNICIPALITIES", [code, name])
    codes = code_text(layer[code], LEVELS[MUNICIPALITY])
    named = zip(codes, layer[name], strict=True)
    return {found: str(text) for found, text in named if found and text}


def _write(run: Run, table: pd.DataFrame) -> None:
    from smart_territory_plugin.core.compare_territories import side_by_side
    from smart_territory_plugin.core.compare_wide import column_names

    said = table.assign(
        indicator_name=indicator_names(list(table["indicator"])),
        remarks=remarks_in_words(list(table["remarks"])),
    )
    run.write_table("OUTPUT", said[list(CompareTerritories.OUTPUT_FIELDS["OUTPUT"])])
    wide = side_by_side(table)
    wide.insert(1, "indicator_name", indicator_names(list(wide["indicator"])))
    first = CompareTerritories.OUTPUT_FIELDS["WIDE_OUTPUT"]
    named = dict(zip(table["territory"], table["territory_name"], strict=True))
    run.write_table("WIDE_OUTPUT", wide.rename(columns=column_names(named, first)))


def _write_zones(
    run: Run,
    rows: pd.DataFrame,
    posts: pd.DataFrame,
    names: dict[str, str],
    sets: list[ZoneSet],
) -> None:
    from smart_territory_plugin.core.compare_wide import scored_zones

    zones = scored_zones(rows, posts, [one for one in sets if one.drawn])
    told = [names.get(code, code) for code in zones["territory"]]
    zones.insert(1, "territory_name", told)
    run.write_frame("ZONES_OUTPUT", zones)
