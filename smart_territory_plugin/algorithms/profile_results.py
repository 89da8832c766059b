"""What the municipal profile leaves behind: zones, values, a map an indicator and the report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.recipes import recipes
from smart_territory_plugin.core.values import wide
from smart_territory_plugin.reports.language import language

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.algorithms.profile_layers import ProfileLayers
    from smart_territory_plugin.algorithms.profile_run import Outcome
    from smart_territory_plugin.algorithms.run import Run
    from smart_territory_plugin.reports.report_data import ReportData


def write_results(run: Run, layers: ProfileLayers, outcome: Outcome, progress: Progress) -> None:
    """Write every output of a profile beside its target; the run moves them into place."""
    from smart_territory_plugin.reports.templates import write_html

    zones = zones_with_values(layers, outcome)
    run.write_frame("ZONES_OUTPUT", zones)
    run.write_table("VALUES", outcome.values)
    progress(0.2)
    _draw_maps(run, layers, outcome, zones, progress)
    data = _report_data(run, layers, outcome)
    run.write_file("REPORT", lambda path: write_html(path, "profile", data, language(), silent))


def shown_indicators(outcome: Outcome) -> list[Indicator]:
    """Return the indicators that have rows, in their order."""
    return [catalogue().indicator(name) for name in outcome.values["indicator"].unique()]


def zones_with_values(layers: ProfileLayers, outcome: Outcome) -> gpd.GeoDataFrame:
    """Return the zones with ``zone_code``, ``zone_name`` and a column an indicator."""
    zones = layers.zones()[["zone_code", "zone_name", "geometry"]]
    values = wide(outcome.values, layers.level)
    return zones.join(values, on="zone_code")


def _draw_maps(
    run: Run,
    layers: ProfileLayers,
    outcome: Outcome,
    zones: gpd.GeoDataFrame,
    progress: Progress,
) -> None:
    """Draw a map an indicator into the folder ``maps``."""
    from smart_territory_plugin.core.values import INDICATIVE
    from smart_territory_plugin.reports.frames import memory_layer
    from smart_territory_plugin.reports.maps import MapText, indicator_map

    folder = Path(run.target("OUTPUT_FOLDER")) / "maps"
    folder.mkdir(exist_ok=True)
    territory = layers.territory
    indicative = {
        value.indicator for step in recipes() for value in step.values if value.flag == INDICATIVE
    }
    shown = shown_indicators(outcome)
    layer = memory_layer(zones, "zones")
    for number, indicator in enumerate(shown):
        progress(0.2 + 0.6 * number / len(shown))
        part = run.extra_file(folder / f"{indicator.id}.png")
        text = MapText(
            place=f"{territory.name}, {territory.year}",
            source=_sources_of(outcome.values, indicator),
            language=language(),
            fictitious=territory.fictitious,
        )
        indicator_map(layer, indicator, part, text, by_band=indicator.id not in indicative)


def _sources_of(values: pd.DataFrame, indicator: Indicator) -> str:
    rows = values[values["indicator"] == indicator.id]
    source, date = rows["source"].iloc[0], rows["source_date"].iloc[0]
    return ", ".join(text for text in (source, date) if text)


def _report_data(run: Run, layers: ProfileLayers, outcome: Outcome) -> ReportData:
    from smart_territory_plugin.reports.report_data import report_data

    values, zones = outcome.values, layers.zones()
    made = report_data(values, zones, layers.territory, run.lineage.created)
    return made.with_outcome(outcome.left_out, outcome.failures)
