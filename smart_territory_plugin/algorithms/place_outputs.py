"""Writing what was found of places and zones, with the attributes they came with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.people_inputs import Ground, Zoned
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import warn

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd


def write_places(run: Run, name: str, ground: Ground, table: pd.DataFrame) -> None:
    """Write the buildings as they came; with subsections among them, one layer of both.

    Parameters
    ----------
    run : Run
        The run, with the inputs BUILDINGS and CENSUS.
    name : str
        The output.
    ground : Ground
        The layers read, the buildings with every field.
    table : pandas.DataFrame
        The new fields, a row a place. A subsection among polygons is drawn as its polygon, among
        points as its point.
    """
    import pandas as pd

    places = ground.places
    of_census = places["of_census"]
    built = table[~of_census].set_index(places["label"][~of_census])
    stood = table[of_census].set_index(places["label"][of_census])
    if ground.buildings is None or ground.census is None or stood.empty:
        name_in = "CENSUS" if ground.buildings is None else "BUILDINGS"
        run.write_with_fields(name, name_in, stood if ground.buildings is None else built)
        return
    buildings = without(ground.buildings, built).join(built)
    drawn_as_points = not buildings.geometry.area.gt(0).any()
    shapes = places.geometry[of_census] if drawn_as_points else None
    subsections = ground.census.loc[stood.index, ["geometry"]].join(stood)
    if shapes is not None:
        subsections = subsections.set_geometry(shapes.array)
    run.write_frame(name, pd.concat([buildings, subsections], ignore_index=True))


def write_zones(run: Run, name: str, zoned: Zoned, table: pd.DataFrame) -> None:
    """Write the zones as they came, or merged where several rows were parts of one."""
    if len(zoned.zones) == zoned.rows:
        run.write_with_fields(name, "ZONES", table)
    else:
        run.write_frame(name, without(zoned.zones, table).join(table))


def without(layer: gpd.GeoDataFrame, table: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return the layer without fields that the table brings, and without a key of its own."""
    taken = {name.lower() for name in table.columns}
    replaced = [name for name in layer.columns if name.lower() in taken]
    if replaced:
        warn(messages.FIELDS_REPLACED, fields=", ".join(replaced))
    keys = [name for name in layer.columns if name.lower() in ("fid", "ogc_fid")]
    return layer.drop(columns=[*replaced, *keys])


def zone_words(run: Run, zoned: Zoned) -> pd.DataFrame:
    """Return code and name of each zone as text, one empty row for the whole without zones."""
    import pandas as pd

    from smart_territory_plugin.core.zones import find_zones

    if not run.given("ZONES"):
        return pd.DataFrame({"zone": [None], "zone_name": [None]}, dtype="object")
    zones = zoned.zones
    schema = find_zones([str(name) for name in zones.columns])
    code = schema.code if schema is not None else None
    name = schema.name if schema is not None else None
    codes = zones[code] if code else pd.Series(zones.index, index=zones.index)
    names = zones[name] if name else pd.Series(None, index=zones.index, dtype="object")
    columns = {"zone": codes, "zone_name": names}
    return pd.DataFrame(
        {column: values.map(str, na_action="ignore") for column, values in columns.items()},
        dtype="object",
    )
