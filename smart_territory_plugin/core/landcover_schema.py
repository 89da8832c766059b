"""Which series and year of DGT's land-cover map (COS) a layer is, told by its fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn

# Series 1: COS18n4_C (COS2018v2) and COS2018_n4 (COS2018v1). Series 2: COS23_n4_C.
_PATTERNS = (
    (1, re.compile(r"COS(?P<year>\d{2})n(?P<level>[1-4])_C", re.IGNORECASE)),
    (1, re.compile(r"COS(?P<year>\d{4})_n(?P<level>[1-4])", re.IGNORECASE)),
    (2, re.compile(r"COS(?P<year>\d{2})_n(?P<level>[1-4])_C", re.IGNORECASE)),
)
_CODE = re.compile(r"(\d{1,2})(?:\.(\d{1,2}))?(?:\.(\d{1,2}))?(?:\.(\d{1,2}))?\.?")
# Level-2 and level-3 beginnings that only one series has.
_ONLY_1 = ("1.1.3", "1.6.2", "1.6.3", "1.6.4", "1.6.5")
_ONLY_2 = ("1.8.",)


@dataclass(frozen=True)
class LandCoverSchema:
    """How a layer names its land-cover classes."""

    series: int
    """1 or 2. The legends differ (1.4.1.1 is the road network in series 1, hydropower in 2), so
    two maps compare only within a series."""
    year: int
    """The map's year, such as 2018."""
    code: str
    """The layer's field with the class code of the finest level."""
    level: int
    """That level, 4 where the layer is whole."""
    label: str | None
    """The field with the class name; None where there is none."""


def find_landcover(fields: Sequence[str]) -> LandCoverSchema | None:
    """Return the schema of a COS layer by its field names, or None for any other layer.

    Parameters
    ----------
    fields : sequence of str
        The layer's field names; case does not matter.

    Returns
    -------
    LandCoverSchema or None
        Of the finest level that the layer has.
    """
    names = list(fields)
    found: list[LandCoverSchema] = []
    for name in names:
        for series, pattern in _PATTERNS:
            match = pattern.fullmatch(name)
            if match:
                year = int(match["year"])
                label = next(
                    (
                        other
                        for other in names
                        if other.casefold() in (name[:-1].casefold() + "l", "cos2018_lg")
                    ),
                    None,
                )
                found.append(
                    LandCoverSchema(series, _full_year(year), name, int(match["level"]), label)
                )
    return max(found, key=lambda schema: schema.level, default=None)


def _full_year(year: int) -> int:
    """Return the year of a two-digit name: the first map is of 1995."""
    if year >= 100:
        return year
    return 1900 + year if year >= 90 else 2000 + year


def recognise_landcover(fields: Sequence[str], layer: str) -> LandCoverSchema:
    """Return the schema of a COS layer, or say that the layer is none.

    Raises
    ------
    TerritoryError
        ``LANDCOVER_UNKNOWN``.
    """
    schema = find_landcover(fields)
    if schema is None:
        raise TerritoryError(messages.LANDCOVER_UNKNOWN, layer=layer)
    return schema


def class_codes(values: pd.Series, schema: LandCoverSchema, layer: str) -> pd.Series:
    """Return the classes as codes with dots.

    Parameters
    ----------
    values : pandas.Series
        The code's field: ``1.1.1.1``, with blanks or a dot at the end, or bare digits ``1111``.
    schema : LandCoverSchema
        The layer's schema.
    layer : str
        The layer's name, for the log.

    Returns
    -------
    pandas.Series
        Text such as ``1.1.1.1``, None where the value is no code (counted in the log). A code
        that only the other series has is told in the log: the field was renamed then.
    """
    codes = pd.Series(
        [_code(value, schema.level) for value in values], index=values.index, dtype="object"
    )
    unread = int(codes.isna().sum())
    if unread:
        warn(messages.CODES_UNREAD, layer=layer, field=schema.code, count=unread)
    foreign = _ONLY_2 if schema.series == 1 else _ONLY_1
    strange = codes.dropna().astype("str").str.startswith(foreign)
    if strange.any():
        warn(
            messages.LANDCOVER_OTHER_SERIES,
            layer=layer,
            field=schema.code,
            series=schema.series,
            count=int(strange.sum()),
            other=3 - schema.series,
        )
    return codes


def _code(value: object, level: int) -> str | None:
    text = str(value).strip()
    if re.fullmatch(r"\d{2,4}", text) and len(text) == level:
        return ".".join(text)
    match = _CODE.fullmatch(text)
    return ".".join(part for part in match.groups() if part) if match else None
