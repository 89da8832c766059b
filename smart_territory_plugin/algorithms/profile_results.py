"""What the municipal profile leaves behind: zones, values, a map an indicator and the report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.core.recipes import recipes
from smart_territory_plugin.core.values import wide
from smart_territory_plugin.paths import version
from smart_territory_plugin.reports.language import language

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.algorithms.profile_layers import ProfileLayers
    from smart_territory_plugin.algorithms.profile_run import Outcome, ProfileRun
    from smart_territory_plugin.algorithms.run import Run
    from smart_territory_plugin.reports.report import ReportData


def write_results(
    run: Run, layers: ProfileLayers, profile: ProfileRun, outcome: Outcome, progress: Progress
) -> None:
    """Write every output of a profile beside its target; the run moves them into place."""
    from smart_territory_plugin.reports.report import write_report

    zones = zones_with_values(layers, outcome)
    run.write_frame("ZONES_OUTPUT", zones)
    run.write_table("VALUES", outcome.values)
    progress(0.2)
    maps = _maps(run, layers, outcome, zones, progress)
    data = _report_data(run, layers, profile, outcome, maps)
    run.write_file("REPORT", lambda path: write_report(path, data, language()))


def shown_indicators(outcome: Outcome) -> list[Indicator]:
    """Return the indicators that have rows, in their order."""
    return [catalogue().indicator(name) for name in outcome.values["indicator"].unique()]


def zones_with_values(layers: ProfileLayers, outcome: Outcome) -> gpd.GeoDataFrame:
    """Return the zones with ``zone_code``, ``zone_name`` and a column an indicator."""
    zones = layers.zones()[["zone_code", "zone_name", "geometry"]]
    values = wide(outcome.values, layers.level)
    return zones.join(values, on="zone_code")


def _maps(
    run: Run,
    layers: ProfileLayers,
    outcome: Outcome,
    zones: gpd.GeoDataFrame,
    progress: Progress,
) -> dict[str, Path]:
    """Draw a map an indicator into the folder ``maps``; return the parts by indicator."""
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
    pictures = {}
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
        pictures[indicator.id] = part
    return pictures


def _sources_of(values: pd.DataFrame, indicator: Indicator) -> str:
    rows = values[values["indicator"] == indicator.id]
    source, date = rows["source"].iloc[0], rows["source_date"].iloc[0]
    return ", ".join(text for text in (source, date) if text)


def _report_data(
    run: Run,
    layers: ProfileLayers,
    profile: ProfileRun,
    outcome: Outcome,
    maps: dict[str, Path],
) -> ReportData:
    from smart_territory_plugin.reports.report import DataSource, ReportData

    territory = layers.territory
    zones = layers.zones()
    return ReportData(
        name=territory.name,
        code=territory.code,
        year=territory.year,
        fictitious=territory.fictitious,
        values=outcome.values,
        zone_names=dict(zip(zones["zone_code"], zones["zone_name"], strict=True)),
        maps=maps,
        version=version(),
        created=run.lineage.created,
        run_id=profile.run_id,
        left_out=outcome.left_out,
        failures=outcome.failures,
        sources=[
            DataSource(role, source.citation or "", source.licence or "", source.date or "")
            for role, sources in territory.roles.items()
            for source in sources[:1]
        ],
    )
