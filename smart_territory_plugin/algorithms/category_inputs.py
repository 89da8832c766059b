"""Facilities sorted by a table of categories: their reading, and what a user calls a category."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.reports.language import language

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

    from smart_territory_plugin.core.proximity_categories import Categories


def read_facilities(
    run: Run, like: gpd.GeoDataFrame, categories: Categories, more: Sequence[str | None] = ()
) -> tuple[gpd.GeoDataFrame, dict[str, NDArray[np.bool_]]]:
    """Return FACILITIES, and which of them belong to each category.

    Parameters
    ----------
    run : Run
        Of an algorithm with FACILITIES and CATEGORY_FIELD, one field or several.
    like : geopandas.GeoDataFrame
        A layer whose CRS the facilities get.
    categories : Categories
        The table. Tags that it asks for are read where the layer has them.
    more : sequence of str or None
        Further fields to read.

    Raises
    ------
    TerritoryError
        ``EMPTY_LAYER``; ``CATEGORY_FIELD_NEEDED`` where no field was chosen and the layer has no
        tags; what :func:`~smart_territory_plugin.core.proximity_categories.members` raises.
    """
    from smart_territory_plugin.core.osm_tags import tag_columns, tag_table
    from smart_territory_plugin.core.proximity_categories import category_fields, members

    label, names = run.layer_name("FACILITIES"), run.source("FACILITIES").fields().names()
    chosen = [name for own in run.fields("CATEGORY_FIELD") for name in category_fields(names, own)]
    fields, keys = list(dict.fromkeys(chosen)), categories.tag_keys
    tagged = tag_columns(names, keys)
    if not fields and not tagged:
        told = {"fields": ", ".join(names), "keys": ", ".join(keys)}
        raise TerritoryError(messages.CATEGORY_FIELD_NEEDED, layer=label, **told)
    wanted = list(dict.fromkeys([*fields, *tagged, *more]))
    layer = run.layer_in_metres("FACILITIES", wanted, like=like)
    if layer.geometry.isna().all():
        raise TerritoryError(messages.EMPTY_LAYER, layer=label)
    tags = tag_table(layer, keys) if tagged else None
    return layer, members(layer[fields], categories, label, tags)


def names_of(categories: Categories) -> dict[str, str]:
    """Return what the user calls each category, by its code."""
    return {entry.code: entry.names[language()] for entry in categories.entries}
