"""Processing face of :mod:`smart_territory_plugin.core.compare_periods`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.values_inputs import (
    as_set,
    indicator_names,
    read_goalposts,
    read_sets,
    read_tables,
    remarks_in_words,
    scale_parameters,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import language, tr

if TYPE_CHECKING:
    import pandas as pd

    from smart_territory_plugin.core.common_zones import CommonZones

_KEYS = ("territory", "zone_level", "zone_code", "zone_name", "period_before", "period_after")


class ComparePeriods(TerritoryAlgorithm):
    """The indicators of one municipality over the years."""

    ID = "compare_periods"
    THEME = "territory"
    LIBRARIES = ("numpy", "pandas", "geopandas", "shapely", "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "territory",
            "zone_level",
            "zone_code",
            "zone_name",
            "indicator",
            "indicator_name",
            "unit",
            "dimension",
            "scenario",
            "period_before",
            "period_after",
            "value_before",
            "value_after",
            "change",
            "change_pct",
            "change_year",
            "growth_year_pct",
            "verdict",
            "band_before",
            "band_after",
            "bands_crossed",
            "score_before",
            "score_after",
            "base_n_before",
            "base_n_after",
            "coverage_before_pct",
            "coverage_after_pct",
            "parts_n_before",
            "parts_n_after",
            "method_version_before",
            "method_version_after",
            "source_before",
            "source_after",
            "source_date_before",
            "source_date_after",
            "remarks",
        ),
        "WIDE_OUTPUT": _KEYS,
        "ZONES_OUTPUT": _KEYS,
    }

    def title(self) -> str:
        return tr("Compare years")

    def answers(self) -> str:
        return tr(
            "What changed in the municipality and its zones between two or more years: by how much,"
            " for better or worse, and did a rating change?"
        )

    def method(self) -> str:
        return tr(
            "Each indicator of each zone is set beside itself in the reference period: change,"
            " share of the earlier value, change a year, compound growth, ratings crossed, and a"
            " score between goalposts that are one for all zones and years. Zones are the same"
            " where their outlines agree (intersection over union). Zones that were split or joined"
            " become the finest zones that all years have, and subsections the zones of"
            " TARGET_ZONES: amounts are added, shares and means weighted by base_n, medians and"
            " classes refused. Sets of zones are never joined by code where outlines are given."
            " This project’s method."
        )

    def limits(self) -> str:
        return tr(
            "A change is one of the numbers: method, source, coverage and borders may have changed"
            " as well; the log and the column remarks say where. Where the version of the method"
            " or the unit differ there is no change. Nothing is said of chance: a small base_n"
            " makes large changes."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.tables(
                "VALUES",
                tr("Tables of values"),
                tr(
                    "The values of municipal profiles of several years; or tables of your own with"
                    " territory, zone_level, zone_code, indicator, period_start, value, and base_n"
                    " where zones are put together."
                ),
            ),
            p.text(
                "REFERENCE",
                tr("Reference period"),
                tr("Every other period is compared with it, such as 2015. Empty: the first."),
                optional=True,
            ),
            p.tables(
                "ZONES",
                tr("Zones of the tables"),
                tr(
                    "A layer for each table, in the same order, or one for all: the zones of the"
                    " profiles, CAOP or census subsections. Without geometry, zones are the same"
                    " where code and name are."
                ),
                optional=True,
            ),
            p.polygons(
                "TARGET_ZONES",
                tr("Zones to compare in"),
                tr(
                    "Where the tables hold subsections: the zones they are put together to, each"
                    " where a point of it lies. Needs ZONES."
                ),
                optional=True,
            ),
            *scale_parameters(),
            p.number(
                "TOLERANCE",
                tr("Change that counts as none (%)"),
                tr("Up to this share of the earlier value the verdict is “same”."),
                1.0,
                minimum=0,
                maximum=100,
            ),
            p.advanced(
                p.number(
                    "LEAST_OVERLAP",
                    tr("Least agreement of outlines (%)"),
                    tr("Intersection over union from which on two outlines are one zone."),
                    95.0,
                    minimum=50,
                    maximum=100,
                )
            ),
            p.metric_crs(),
            p.vector_output(
                "OUTPUT",
                tr("Changes"),
                tr("A row a zone, indicator and pair of periods; whole municipalities first."),
                "table",
            ),
            p.vector_output(
                "WIDE_OUTPUT",
                tr("Changes by zone"),
                tr(
                    "A row a zone and pair of periods: d_ with the indicator’s name is its change,"
                    " v_ the verdict."
                ),
                "table",
                optional=True,
            ),
            p.vector_output(
                "ZONES_OUTPUT",
                tr("Map of changes"),
                tr(
                    "The common zones with the changes of the last pair of periods, as in “Changes"
                    " by zone”, with a style an indicator. Needs ZONES with outlines."
                ),
                optional=True,
            ),
            p.file_output(
                "CHART",
                tr("Chart"),
                tr(
                    "The scores of the whole municipality in the last pair of periods, a line an"
                    " indicator."
                ),
                "SVG (*.svg)",
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.compare_periods import compare_periods, paired_periods
        from smart_territory_plugin.core.period_values import values_in_common

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            tables, titles = read_tables(run, progress)
            common = _common(run, len(tables), progress)
        with steps(tr("Comparing")):
            values = values_in_common(tables, titles, common)
            pairs = paired_periods(list(values["period"]), run.text("REFERENCE"))
            posts = read_goalposts(run, values)
            table = compare_periods(values, pairs, posts, run.number("TOLERANCE") / 100)
        with steps(tr("Writing the result")):
            _write(run, table, common)


def _common(run: Run, tables: int, progress: Progress) -> CommonZones | None:
    """Return the zones that all tables share, None where no layer says anything of them."""
    from dataclasses import replace

    from smart_territory_plugin.core.common_zones import common_zones, zones_within

    sets = read_sets(run, "ZONES", run.crs("METRIC_CRS"))
    if run.given("ZONES_OUTPUT") and not any(one.drawn for one in sets):
        raise TerritoryError(messages.COMPARE_MAP_NEEDS_ZONES)
    if not sets:
        if run.given("TARGET_ZONES"):
            raise TerritoryError(messages.COMPARE_TARGET_ALONE)
        return None
    if len(sets) not in (1, tables):
        raise TerritoryError(messages.COMPARE_LAYER_COUNT, zones=len(sets), tables=tables)
    if run.given("TARGET_ZONES"):
        target = run.layer("TARGET_ZONES", None)
        like = next((one.zones.crs for one in sets if one.drawn), None)
        found = zones_within(sets, as_set(target, run.layer_name("TARGET_ZONES"), like))
    else:
        found = common_zones(sets, run.number("LEAST_OVERLAP") / 100, progress)
    if len(sets) < tables:
        return replace(found, parts=found.parts * tables, refused=found.refused * tables)
    return found


def _write(run: Run, table: pd.DataFrame, common: CommonZones | None) -> None:
    from smart_territory_plugin.core.compare_wide import changes_by_zone, changes_on_map
    from smart_territory_plugin.reports.change_chart import write_change_chart

    names = {f"coverage_pct_{side}": f"coverage_{side}_pct" for side in ("before", "after")}
    said = table.rename(columns=names)
    said["indicator_name"] = indicator_names(list(said["indicator"]))
    said["remarks"] = remarks_in_words(list(said["remarks"]))
    for column in ("parts_n_before", "parts_n_after"):
        said[column] = said[column].astype("Int64")
    run.write_table("OUTPUT", said[list(ComparePeriods.OUTPUT_FIELDS["OUTPUT"])])
    run.write_file("CHART", lambda path: write_change_chart(path, table, language()))
    wide = changes_by_zone(table, list(_KEYS))
    run.write_table("WIDE_OUTPUT", wide)
    if common is not None and run.wanted("ZONES_OUTPUT"):
        run.write_frame("ZONES_OUTPUT", changes_on_map(wide, common.zones))
