"""How much waste containers hold: the volume as layers tell it, and the litres of known types."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import field_named, plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.core.vector import as_number, numeric
from smart_territory_plugin.paths import resource

UNITS = ("detect", "litres", "m3")
"""The units of a volume field, in the order of the VOLUME_UNIT parameter: append only."""

BY_FIELD = "field"
"""The layer's volume says it."""
BY_TYPE = "type"
"""The container's type says it."""

USUAL_VOLUMES = (
    "contentor_capacidade",
    "capacidade",
    "capacidade_l",
    "volume",
    "volume_l",
    "volume do tipo de contentor",
    "bincapacity",
    "cargovolume",
    "capacity",
)
USUAL_TYPES = ("contentor_tipo", "tipo_contentor", "tipo de contentor", "container_type")
USUAL_COUNTS = ("contentor_qt", "quantidade", "qt", "n_contentores", "num_contentores")

_ODD = (20.0, 40_000.0)  # litres: a litter bin, a compacting station
_TELLS = re.compile(r"(\d[\d .,]*)\s*(m3|m³|l|lt|lts|litros?|lit(?:er|re)s?)\b", re.IGNORECASE)


class ContainerFields(NamedTuple):
    """The layer's fields that say how much is there; None where it has none."""

    volume: str | None = None
    """Of one container."""
    type: str | None = None
    number: str | None = None
    """How many containers a feature stands for."""


@dataclass(frozen=True)
class VolumeTypes:
    """The table of container types, read."""

    litres_of: dict[str, float]
    """Litres by type, in the spelling of :func:`~.names.plain`."""
    patterns: tuple[re.Pattern[str], ...]
    """Names whose number is the litres."""
    table: str
    """The table's file name, for the sentences."""

    def litres(self, text: object) -> float:
        """Return the litres of one container of a type, NaN for a type that nothing tells."""
        name = plain(text)
        if name in self.litres_of:
            return self.litres_of[name]
        said = told_litres(text)
        if math.isfinite(said):
            return said
        for pattern in self.patterns:
            found = pattern.fullmatch(name)
            if found is not None and _ODD[0] <= float(found[1]) <= _ODD[1]:
                return float(found[1])
        spaced = f" {name} "
        known = [alias for alias in self.litres_of if f" {alias} " in spaced]
        return self.litres_of[max(known, key=len)] if known else math.nan


def read_volume_types(path: Path | None = None) -> VolumeTypes:
    """Return the plugin's table of container types, or that of ``path``.

    Parameters
    ----------
    path : pathlib.Path, optional
        A table with the columns ``type`` and ``litres``.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``VOLUME_TYPE_UNFIT`` for a line without litres above 0
        whose name has no ``#`` either.
    """
    table = read_table(
        path or resource("tables", "container_volumes.csv"), ["type", "litres"], ["litres"]
    )
    litres_of: dict[str, float] = {}
    patterns = []
    for name, litres in table.rows.dropna(subset=["type"]).itertuples(index=False):
        if "#" in name:
            before, _, after = name.partition("#")
            spelling = rf"{re.escape(plain(before))} ?(\d{{2,5}}) ?{re.escape(plain(after))}"
            patterns.append(re.compile(spelling))
        elif litres > 0:
            litres_of[plain(name)] = float(litres)
        else:
            raise TerritoryError(messages.VOLUME_TYPE_UNFIT, type=name, table=table.path.name)
    return VolumeTypes(litres_of, tuple(patterns), table.path.name)


def told_litres(text: object) -> float:
    """Return the litres that a text tells with their unit (“1100 L”, “2,5 m³”), else NaN."""
    found = _TELLS.search(str(text))
    if found is None:
        return math.nan
    number = as_number(found[1].strip(" .,"))
    return number * 1000 if found[2].casefold() in ("m3", "m³") else number


def fields_of(names: Sequence[str], chosen: ContainerFields, title: str) -> ContainerFields:
    """Return the fields chosen; where none was, those that such layers usually have.

    Parameters
    ----------
    names : sequence of str
        The layer's field names.
    chosen : ContainerFields
        What the user chose.
    title : str
        The layer's name, for the log, which names what was found.

    Raises
    ------
    TerritoryError
        ``VOLUME_UNTOLD`` where the layer tells neither volume nor type.
    """
    if not any(chosen):
        usual = (USUAL_VOLUMES, USUAL_TYPES, USUAL_COUNTS)
        chosen = ContainerFields(
            *(
                next(filter(None, (field_named(list(names), name) for name in candidates)), None)
                for candidates in usual
            )
        )
        note(
            messages.VOLUME_FIELDS_FOUND,
            layer=title,
            volume=chosen.volume or "–",
            type=chosen.type or "–",
            count=chosen.number or "–",
        )
    if chosen.volume is None and chosen.type is None:
        raise TerritoryError(messages.VOLUME_UNTOLD, layer=title, fields=", ".join(names))
    return chosen


def container_volumes(
    layer: pd.DataFrame, title: str, fields: ContainerFields, unit: str, types: VolumeTypes
) -> pd.DataFrame:
    """Return how many containers each feature stands for, and the litres of one of them.

    Parameters
    ----------
    layer : pandas.DataFrame
        With the fields, a unique index.
    title : str
        The layer's name, for the log.
    fields : ContainerFields
        From :func:`fields_of`.
    unit : str
        One of :data:`UNITS`: what numbers without a unit of their own mean.
    types : VolumeTypes
        For containers without a volume above 0.

    Returns
    -------
    pandas.DataFrame
        Index of those features that hold something: ``litres`` (of one container), ``containers``
        (1 where the count is unknown) and ``volume_from`` (:data:`BY_FIELD` or :data:`BY_TYPE`).
        Features with a count of 0 or less, and those without volume and known type, are left out
        and counted in the log.
    """
    count = _counts(layer, title, fields.number)
    there = count > 0
    if fields.number is not None and not there.all():
        warn(
            messages.COUNT_NOT_POSITIVE,
            layer=title,
            field=fields.number,
            count=int((~there).sum()),
        )
    own = pd.Series(np.nan, index=layer.index)
    if fields.volume is not None:
        own = _field_litres(layer[fields.volume], title, fields.volume, unit)
    typed = pd.Series(np.nan, index=layer.index)
    if fields.type is not None:
        kinds = layer[fields.type].astype("object")
        known = {kind: types.litres(kind) for kind in kinds.dropna().unique()}
        typed = kinds.map(known).astype("float64")
    by_type = own.isna() & typed.notna() & there
    litres = own.fillna(typed)
    lost = litres.isna() & there
    if by_type.any():
        note(messages.VOLUME_BY_TYPE, layer=title, count=int(by_type.sum()), table=types.table)
    if lost.any():
        _report_lost(layer, title, fields, lost, types)
    kept = there & ~lost
    odd = kept & ~litres.between(*_ODD)
    if odd.any():
        example = float(litres[odd].iloc[0])
        warn(messages.VOLUME_ODD, layer=title, count=int(odd.sum()), litres=example)
    origin = np.where(by_type[kept], BY_TYPE, BY_FIELD).astype(object)
    return pd.DataFrame(
        {"litres": litres[kept], "containers": count[kept], "volume_from": origin},
        index=layer.index[kept],
    )


def _counts(layer: pd.DataFrame, title: str, field: str | None) -> pd.Series:
    if field is None:
        note(messages.COUNT_ONE_EACH, layer=title)
        return pd.Series(1.0, index=layer.index)
    count = numeric(layer[field], field, title)
    if count.isna().any():
        warn(messages.COUNT_MISSING, layer=title, field=field, count=int(count.isna().sum()))
    return count.fillna(1.0)


def _field_litres(values: pd.Series, title: str, field: str, unit: str) -> pd.Series:
    """Return the litres of a volume field, NaN where it holds no volume above 0."""
    texts = values.astype("object")
    said = pd.Series(
        [told_litres(text) if isinstance(text, str) else math.nan for text in texts],
        index=values.index,
        dtype="float64",
    )
    bare = numeric(values.where(said.isna()), field, title)
    bare = bare.where(bare > 0)
    if unit == "detect" and bare.notna().any():
        median = float(bare.median())
        unit = "litres" if median >= _ODD[0] else "m3"
        note(
            messages.VOLUME_UNIT_LITRES if unit == "litres" else messages.VOLUME_UNIT_M3,
            field=field,
            median=median,
        )
    found = said.fillna(bare * (1000.0 if unit == "m3" else 1.0))
    return found.where(found > 0)


def _report_lost(
    layer: pd.DataFrame, title: str, fields: ContainerFields, lost: pd.Series, types: VolumeTypes
) -> None:
    kinds = "–"
    if fields.type is not None:
        told = sorted({str(kind) for kind in layer.loc[lost, fields.type].dropna()})
        kinds = ", ".join(told[:8]) or "NULL"
    warn(
        messages.VOLUME_MISSING,
        layer=title,
        count=int(lost.sum()),
        total=len(layer),
        types=kinds,
        table=types.table,
    )
