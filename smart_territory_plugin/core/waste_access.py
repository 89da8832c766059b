"""Dwellings with a waste stream within reach, by municipality, from the access to containers."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.names import code_text, field_named
from smart_territory_plugin.core.vector import numeric
from smart_territory_plugin.core.zones import find_zones

STREAMS = ("organic", "textiles", "oil", "bulky")
"""The flows that a municipality must collect apart, beside packaging, paper and glass."""

_SERVED = re.compile(r"served_([a-z][a-z0-9_]*)_pct")


def access_fields(fields: Sequence[str], layer: str) -> list[str]:
    """Return the fields that :func:`access_by_municipality` reads, the zone's code first.

    Raises
    ------
    TerritoryError
        ``ACCESS_UNFIT`` where the layer is no result by zone of the access to containers.
    """
    names = list(fields)
    schema = find_zones(names)
    dwellings = field_named(names, "dwellings")
    served = [name for name in names if _SERVED.fullmatch(name)]
    if schema is None or schema.code is None or dwellings is None or not served:
        raise TerritoryError(messages.ACCESS_UNFIT, layer=layer, found=", ".join(names))
    return [schema.code, dwellings, *served]


def access_by_municipality(table: pd.DataFrame, layer: str) -> pd.DataFrame:
    """Return the share of dwellings with each stream within reach.

    Parameters
    ----------
    table : pandas.DataFrame
        Zones with a code of CAOP, ``dwellings`` and ``served_<stream>_pct``.
    layer : str
        The layer's name, for the sentences.

    Returns
    -------
    pandas.DataFrame
        Index ``code`` (four digits): ``access_<stream>_pct`` for the flows of :data:`STREAMS`
        (NaN where the layer does not have them) and for the others that the layer has. Zones are
        weighted by their dwellings; those without a share do not count.
    """
    code, dwellings, *served = access_fields(list(table.columns), layer)
    schema = find_zones(list(table.columns))
    digits = schema.digits if schema is not None else 6
    codes = code_text(table[code], digits).map(lambda text: text[:4], na_action="ignore")
    homes = numeric(table[dwellings], dwellings, layer).where(codes.notna())
    result = {}
    for name in served:
        share = numeric(table[name], name, layer)
        base = homes.where(share.notna())
        held = (share * base).groupby(codes.to_numpy()).sum(min_count=1)
        whole = base.groupby(codes.to_numpy()).sum()
        result[name.replace("served_", "access_", 1)] = held / whole.where(whole > 0)
    first = [f"access_{stream}_pct" for stream in STREAMS]
    frame = pd.DataFrame(result, dtype="float64").rename_axis("code")
    return frame.reindex(columns=[*first, *(name for name in result if name not in first)])


def no_access() -> pd.DataFrame:
    """Return the table of :func:`access_by_municipality` without a municipality."""
    columns = [f"access_{stream}_pct" for stream in STREAMS]
    return pd.DataFrame(columns=columns, index=pd.Index([], name="code"), dtype="float64")
