"""What the municipal profile leaves behind: zones, values, a map an indicator and the report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.core.values import wide
from smart_territory_plugin.paths import version
from smart_territory_plugin.reports.language import language

if TYPE_CHECKING:
    import geopandas as gpd

    from smart_territory_plugin.algorithms.profile_layers import ProfileLayers
    from smart_territory_plugin.algorithms.profile_run import Outcome, ProfileRun
    from smart_territory_plugin.algorithms.run import Run


def write_results(
    run: Run, layers: ProfileLayers, profile: ProfileRun, outcome: Outcome, progress: Progress
) -> None:
    """Write every output of a profile beside its target; the run moves them into place."""
    zones = zones_with_values(layers, outcome)
    run.write_frame("ZONES_OUTPUT", zones)
    run.write_table("VALUES", outcome.values)
    progress(0.2)
    shown = [catalogue().indicator(name) for name in outcome.values["indicator"].unique()]
    maps = _maps(run, layers, zones, shown, progress)
    _report(run, layers, profile, outcome, maps)


def zones_with_values(layers: ProfileLayers, outcome: Outcome) -> gpd.GeoDataFrame:
    """Return the zones with ``zone_code``, ``zone_name`` and a column an indicator."""
    zones = layers.zones()[["zone_code", "zone_name", "geometry"]]
    values = wide(outcome.values, layers.level)
    return zones.join(values, on="zone_code")


def _maps(
    run: Run,
    layers: ProfileLayers,
    zones: gpd.GeoDataFrame,
    shown: list[Indicator],
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
        value.indicator
        for step in recipes()
        for value in step.values
        if value.flag == INDICATIVE
    }
    layer = memory_layer(zones, "zones")
    pictures = {}
    for number, indicator in enumerate(shown):
        progress(0.2 + 0.6 * number / len(shown))
        part = run.extra_file(folder / f"{indicator.id}.png")
        text = MapText(
            place=f"{territory.name}, {territory.year}",
            source=_sources_of(layers, indicator),
            language=language(),
            fictitious=territory.fictitious,
        )
        indicator_map(layer, indicator, part, text, by_band=indicator.id not in indicative)
        pictures[indicator.id] = part
    return pictures
