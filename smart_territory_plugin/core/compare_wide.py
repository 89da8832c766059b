"""Many indicators beside one another: changes and scores a row a zone, and names of columns."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import geopandas as gpd
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.common_zones import ZoneSet
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.goalposts import scores
from smart_territory_plugin.core.index_input import zone_keys
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.values import CHANGE, MUNICIPALITY, SCORE, VERDICT

_LONGEST = 25  # letters of a name, so that its column keeps to 30 with the code


def changes_by_zone(table: pd.DataFrame, keys: Sequence[str]) -> pd.DataFrame:
    """Return a row a zone and pair of periods.

    Parameters
    ----------
    table : pandas.DataFrame
        As :func:`~.compare_periods.compare_periods` returns it; rows of a dimension or scenario
        are left out.
    keys : sequence of str
        The columns that tell rows apart, which stay.

    Returns
    -------
    pandas.DataFrame
        ``keys`` and for each indicator its change (``d_…``) and verdict (``v_…``).
    """
    rows = table[(table["dimension"] == "") & (table["scenario"] == "")]
    number = rows.assign(zone_name=rows["zone_name"].fillna("")).groupby(
        list(keys), sort=False, dropna=False
    )
    place = number.ngroup()
    first = rows[~place.duplicated()].assign(place=place).set_index("place")
    wide = first[list(keys)].copy()
    for name in dict.fromkeys(rows["indicator"]):
        own = rows["indicator"] == name
        for prefix, column in ((CHANGE, "change"), (VERDICT, "verdict")):
            found = rows.loc[own, column].set_axis(place[own])
            wide[prefix + name] = found.reindex(wide.index)
    return wide.reset_index(drop=True)


def changes_on_map(wide: pd.DataFrame, zones: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the zones with their changes between the last two periods that were compared.

    Parameters
    ----------
    wide : pandas.DataFrame
        As :func:`changes_by_zone` returns it.
    zones : geopandas.GeoDataFrame
        The common zones; each has a row, with or without values.
    """
    rows = wide[wide["zone_level"] != MUNICIPALITY]
    rows = rows[rows["period_after"] == rows["period_after"].max()]
    rows = rows[rows["period_before"] == rows["period_before"].max()]
    merged = zones.merge(rows.drop(columns="zone_name"), on="zone_code", how="left")
    order = [name for name in rows.columns if name in merged]
    return merged[[*order, zones.geometry.name]]


def scored_zones(
    rows: pd.DataFrame, posts: pd.DataFrame, sets: Sequence[ZoneSet]
) -> gpd.GeoDataFrame:
    """Return the zones of all municipalities with the value and score of each indicator.

    Parameters
    ----------
    rows : pandas.DataFrame
        As :func:`~.compare_territories.chosen_rows` returns them.
    posts : pandas.DataFrame
        As :func:`~.goalposts.goalposts` returns them.
    sets : sequence of ZoneSet
        Zones with outlines, all in one CRS.

    Returns
    -------
    geopandas.GeoDataFrame
        ``territory``, ``zone_code``, ``zone_name``, each indicator by its id, its score with
        ``s_`` before the id where it has any, and the outline; a zone that stands in two
        layers once.

    Raises
    ------
    TerritoryError
        ``INDEX_NO_ZONE_MATCHES`` where no zone of the layers has a value;
        ``INDEX_VALUE_TWICE`` where zones of two levels or municipalities have one code.
    """
    zones = pd.concat([one.zones for one in sets], ignore_index=True)
    keys = zone_keys(zones["zone_code"])
    zones, keys = zones[~keys.duplicated()], keys[~keys.duplicated()]
    own = rows[rows["zone_level"] != MUNICIPALITY]
    own = own[(own["dimension"] == "") & (own["scenario"] == "")]
    own = _of_one_zone(own.assign(key=zone_keys(own["zone_code"])))
    with_values = keys.isin(list(own["key"]))
    if not with_values.any():
        titles = ", ".join(one.title for one in sets)
        code = own["zone_code"].iloc[0] if len(own) else "—"
        raise TerritoryError(messages.INDEX_NO_ZONE_MATCHES, layer=titles, code=code)
    lost = own.loc[~own["key"].isin(list(keys)), "zone_code"].nunique()
    if lost:
        titles = ", ".join(one.title for one in sets)
        idle = int((~with_values).sum())
        warn(messages.INDEX_ZONES_UNMATCHED, layer=titles, count=lost, without=idle)
    zones = zones[with_values].set_index(keys[with_values].to_numpy())
    territory = own.drop_duplicates("key").set_index("key")["territory"]
    columns = {"territory": territory.reindex(zones.index)}
    columns |= {name: zones[name] for name in ("zone_code", "zone_name")}
    own = own.assign(score=scores(own["indicator"], own["value"], posts))
    for name, found in own.groupby("indicator", sort=False):
        by_key = found.set_index("key")
        columns[str(name)] = by_key["value"].reindex(zones.index)
        if by_key["score"].notna().any():
            columns[SCORE + str(name)] = by_key["score"].reindex(zones.index)
    table = gpd.GeoDataFrame(pd.DataFrame(columns), geometry=zones.geometry, crs=zones.crs)
    return table.sort_values(["territory", "zone_code"], kind="stable").reset_index(drop=True)


def _of_one_zone(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows, each zone and indicator once."""
    rows = rows[~rows.duplicated(["key", "indicator", "value"])]
    twice = rows[rows.duplicated(["key", "indicator"])]
    if len(twice):
        row = twice.iloc[0]
        raise TerritoryError(
            messages.INDEX_VALUE_TWICE,
            layer=row["territory"],
            zone=row["zone_code"],
            indicator=row["indicator"],
            period=row["period"] or "—",
        )
    return rows


def column_names(names: Mapping[str, str], taken: Collection[str]) -> dict[str, str]:
    """Return a column for each municipality: its name in small letters, apart from the others.

    Parameters
    ----------
    names : mapping of str to str
        From code to name.
    taken : collection of str
        Columns that are there already.
    """
    found: dict[str, str] = {}
    plain_names = {code: plain(name).replace(" ", "_")[:_LONGEST] for code, name in names.items()}
    for code, name in plain_names.items():
        alone = list(plain_names.values()).count(name) == 1 and name not in taken
        found[code] = name if alone and name[:1].isalpha() else f"{name}_{code}".strip("_")
        if found[code][:1].isdigit():
            found[code] = f"m_{code}"
    return found
