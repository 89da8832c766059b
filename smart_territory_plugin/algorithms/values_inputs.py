"""Tables of values, their zones and their scale, as export, reports and comparisons take them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, warn
from smart_territory_plugin.reports.language import language, tr, translated

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.common_zones import ZoneSet


def scale_parameters() -> list[p.Parameter]:
    """Return the parameters of the scale from 0 to 100."""
    return [
        p.choice(
            "GOALPOSTS",
            tr("Goalposts of the scores"),
            tr(
                "What scores 0 and 100, the same for all zones, years and municipalities: the"
                " lowest and the highest value of all; or, for shares, 0 % and 100 %."
            ),
            [tr("Lowest and highest value"), tr("0 % and 100 % for shares")],
        ),
        p.advanced(
            p.file(
                "INDICATORS",
                tr("Table of indicators"),
                tr(
                    "CSV with the columns indicator, direction (1: more is better, -1: less is),"
                    " lower and upper: goalposts and directions of your own. Empty: all indicators,"
                    " with the directions of the catalogue."
                ),
                optional=True,
            )
        ),
    ]


def read_values(run: Run, progress: Progress) -> pd.DataFrame:
    """Return VALUES with text codes, whatever a table file made of them."""
    from smart_territory_plugin.core.values_table import values_table

    frame = run.layer("VALUES", None, progress)
    return values_table(frame, run.layer_name("VALUES"))


def read_zones(run: Run) -> gpd.GeoDataFrame | None:
    """Return ZONES with text codes, None where the layer was not given."""
    from smart_territory_plugin.core.values_table import code_of
    from smart_territory_plugin.core.zones import LEVELS

    zones = run.optional_layer("ZONES", None)
    if zones is None:
        return None
    if "zone_code" not in zones:
        raise TerritoryError(messages.EXPORT_NO_ZONE_CODE, layer=run.layer_name("ZONES"))
    zones["zone_code"] = [code_of(code, LEVELS["freguesia"]) for code in zones["zone_code"]]
    return zones


def warn_of_zones_without_outline(
    values: pd.DataFrame, zones: gpd.GeoDataFrame, layer: str
) -> None:
    """Say how many zones of VALUES no map shows."""
    from smart_territory_plugin.core.report_values import zone_rows

    known = zones["zone_code"][zones.geometry.notna()]
    codes = zone_rows(values)["zone_code"].dropna()
    missing = list(codes[~codes.isin(known)].unique())
    if missing:
        warn(messages.VALUES_WITHOUT_OUTLINE, layer=layer, count=len(missing), code=missing[0])


def read_tables(run: Run, progress: Progress) -> tuple[list[pd.DataFrame], list[str]]:
    """Return every table of VALUES, and their names."""
    from smart_territory_plugin.core.period_values import NEEDED
    from smart_territory_plugin.core.values_table import values_table

    found = run.layers("VALUES", progress)
    if not found:
        raise TerritoryError(messages.LAYER_UNREADABLE, layer="VALUES")
    titles = [title for title, _ in found]
    return [values_table(frame, title, NEEDED) for title, frame in found], titles


def read_goalposts(run: Run, values: pd.DataFrame) -> pd.DataFrame:
    """Return direction and goalposts of each indicator of VALUES."""
    from smart_territory_plugin.core.goalposts import goalposts
    from smart_territory_plugin.core.index_indicators import chosen_indicators

    path = run.optional_path("INDICATORS")
    available = list(dict.fromkeys(values["indicator"]))
    told = [] if path is None else chosen_indicators(available, path, "VALUES", every=True)
    return goalposts(values, run.choice("GOALPOSTS"), told)


def read_sets(run: Run, name: str, crs: Any = None) -> list[ZoneSet]:
    """Return each layer of a parameter of many layers as a set of zones in one metric CRS."""
    sets: list[ZoneSet] = []
    for title, frame in run.layers(name):
        sets.append(as_set(frame, title, crs))
        if crs is None and sets[-1].drawn:
            crs = sets[-1].zones.crs
    return sets


def as_set(frame: gpd.GeoDataFrame, title: str, crs: Any = None) -> ZoneSet:
    """Return a layer of zones, or a table of them, as a set; ``crs`` is the metric one to use.

    Raises
    ------
    TerritoryError
        ``COMPARE_NO_ZONE_CODE`` where no field holds their code.
    """
    from smart_territory_plugin.core.census import find_census
    from smart_territory_plugin.core.common_zones import zone_set
    from smart_territory_plugin.core.crs import in_metres
    from smart_territory_plugin.core.vector import repaired
    from smart_territory_plugin.core.zones import zone_fields

    names = [str(field) for field in frame.columns if field != frame.geometry.name]
    code, name = zone_fields(names)
    census = find_census(names)
    if code is None and census is not None:
        code = census.code
    if code is None:
        raise TerritoryError(messages.COMPARE_NO_ZONE_CODE, layer=title)
    if frame.geometry.notna().any():
        frame = repaired(in_metres(frame, title, crs), title)
    return zone_set(frame, title, code, name)


def indicator_names(ids: Sequence[str]) -> list[str]:
    """Return what a person reads for each indicator; its id where the catalogue has none."""
    from smart_territory_plugin.core.catalogue import catalogue

    labels = {one.id: one.label(language()) for one in catalogue().indicators}
    return [labels.get(name, name) for name in ids]


def remarks_in_words(remarks: Sequence[Sequence[str]]) -> list[str]:
    """Return the remarks of each row as a text in QGIS's language."""
    words: dict[str, str] = {}
    for code in {code for found in remarks for code in found}:
        words[code] = translated(getattr(messages, f"REMARK_{code.upper()}"), {})
    return ["; ".join(words[code] for code in found) for found in remarks]
