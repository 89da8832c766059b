"""What `pgi_publish` reads: values of a table or of a layer, and the zones they belong to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.catalogue import THEMES
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, warn
from smart_territory_plugin.reports.language import tr
from smart_territory_plugin.reports.words import known_word, word

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.connectors.kpi import Publisher

_DECIMALS = 6


def read_rows(run: Run, progress: Progress) -> pd.DataFrame:
    """Return the values to publish, of whichever of VALUES and INPUT was given.

    Raises
    ------
    TerritoryError
        ``PUBLISH_ONE_INPUT`` where it was none or both, and what
        :mod:`~smart_territory_plugin.core.kpi_rows` refuses.
    """
    from smart_territory_plugin.core.kpi_rows import rows_of_layer, rows_of_values

    long, wide = run.given("VALUES"), run.given("INPUT")
    if long == wide:
        given = tr("both are given") if long else tr("neither is given")
        raise TerritoryError(messages.PUBLISH_ONE_INPUT, given=given)
    wanted = [name for name in (n.strip() for n in run.text("INDICATORS").split(",")) if name]
    period, territory = run.text("PERIOD"), run.text("TERRITORY")
    name = "VALUES" if long else "INPUT"
    title = run.layer_name(name)
    layer = run.layer(name, None, progress)
    table = layer.drop(columns=layer.geometry.name)
    if long:
        return rows_of_values(table, title, wanted, period, territory)
    code = _code_field(run, "CODE_FIELD", list(table.columns), title)
    return rows_of_layer(table, title, code, wanted, period, territory, made_by=_maker(run))


def _maker(run: Run) -> str:
    """Return the algorithm that made the layer of results; empty where its lineage says none."""
    from smart_territory_plugin.reports.lineage import entries_of

    made = [one.text for one in entries_of(run.metadata("INPUT")) if one.kind == "algorithm"]
    return made[0].rpartition(":")[2] if made else ""


def read_publisher(run: Run, rows: pd.DataFrame, progress: Progress) -> Publisher:
    """Return who publishes, with the names and the outlines of the zones of ``rows``."""
    from smart_territory_plugin.connectors.kpi import Publisher

    names: dict[str, str] = {}
    locations: dict[str, dict[str, Any]] = {}
    if run.given("ZONES"):
        title = run.layer_name("ZONES")
        zones = _zones(run, rows, title, progress)
        located = zones[~(zones.geometry.isna() | zones.geometry.is_empty)]
        names = {c: n for c, n in zip(zones["zone_code"], zones["zone_name"], strict=True) if n}
        locations = _locations(located, run.number("TOLERANCE"))
    return Publisher(
        organisation=run.text("ORGANISATION"),
        municipality=run.text("MUNICIPALITY"),
        processes={theme: word(theme, "pt") for theme in THEMES},
        remarks={flag: known_word(flag, "pt") for flag in set(rows["flag"]) if flag},
        zone_names=names,
        locations=locations,
    )


def _zones(run: Run, rows: pd.DataFrame, title: str, progress: Progress) -> gpd.GeoDataFrame:
    """Return the zones that values belong to, whole, with ``zone_code`` and ``zone_name``.

    The municipality as a whole is located only where the layer has it.
    """
    from smart_territory_plugin.core.index_input import outlined, zone_keys
    from smart_territory_plugin.core.kpi_rows import is_whole
    from smart_territory_plugin.core.names import field_named
    from smart_territory_plugin.core.zones import find_zones

    layer = run.layer_in_metres("ZONES", None, progress)
    fields = [str(name) for name in layer.columns.drop(layer.geometry.name)]
    code = _code_field(run, "ZONES_CODE_FIELD", fields, title)
    schema = find_zones(fields)
    name = run.field("ZONES_NAME_FIELD") or field_named(fields, "zone_name")
    name = name or (schema.name if schema else None)
    there = set(zone_keys(layer[code]))
    absent = is_whole(rows) & ~zone_keys(rows["zone_code"]).isin(there)
    keys = rows.loc[~absent, ["zone_code"]].drop_duplicates().assign(period="")
    if keys.empty:
        warn(messages.PUBLISH_UNLOCATED, count=int(rows["zone_code"].nunique()), layer=title)
        return layer.iloc[:0].assign(zone_code="", zone_name="")
    zones = outlined(keys, layer, title, code, name)
    zones["zone_code"] = keys["zone_code"]
    return zones


def _code_field(run: Run, parameter: str, fields: list[str], title: str) -> str:
    from smart_territory_plugin.core.names import field_named
    from smart_territory_plugin.core.zones import find_zones

    chosen = run.field(parameter) or field_named(fields, "zone_code")
    schema = find_zones(fields)
    code = chosen or (schema.code if schema else None)
    if code is None:
        raise TerritoryError(messages.PUBLISH_NO_ZONE_CODE, layer=title, name=parameter)
    return code


def _locations(zones: gpd.GeoDataFrame, tolerance: float) -> dict[str, dict[str, Any]]:
    """Return simplified outlines in degrees as GeoJSON, by zone code; valid ones stay valid."""
    import shapely

    simple = zones.geometry.simplify(tolerance).to_crs("EPSG:4326")
    snapped = shapely.set_precision(simple.to_numpy(), 10.0**-_DECIMALS)
    # What is snapped to a grid still ends in the digits of a sum of floats.
    rounded = shapely.transform(snapped, lambda xy: xy.round(_DECIMALS))
    return {
        code: json.loads(json.dumps(shape.__geo_interface__))
        for code, shape in zip(zones["zone_code"], rounded, strict=True)
        if not shape.is_empty
    }
