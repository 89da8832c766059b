"""The classes of a hazard as municipal layers write them: blanks, case, numbers, nothing at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import plain

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

MOST_CLASSES = 60

_NUMBER = re.compile(r"(\d+)")
_WHOLE = re.compile(r"-?\d+\.0+")
_ALIKE = 0.85  # likeness of two names from which one may be a slip of the other
_SHORTEST_WORD = 4  # “II” and “III”, “T20” and “T50” differ on purpose
_MOST_PAIRS = 5


class Classes(NamedTuple):
    """The classes of a layer's polygons."""

    names: tuple[str, ...]
    """In natural order: 20, 100, 1000."""
    code: NDArray[np.intp]
    """The position in ``names`` of each polygon's class."""


def hazard_classes(values: pd.Series, layer: str, unnamed: str) -> Classes:
    """Return the class of each polygon.

    Parameters
    ----------
    values : pandas.Series
        A field of any kind. Names that differ only in accents, case, blanks and punctuation are
        one class, under the spelling that most polygons have (the first of equal ones).
    layer : str
        The layer's name, for the log.
    unnamed : str
        The class of polygons without a name.

    Raises
    ------
    TerritoryError
        ``HAZARD_TOO_MANY_CLASSES``, as of a field that numbers the polygons.
    """
    texts = [_text(value) for value in values]
    keys = [plain(text) for text in texts]
    spellings: dict[str, dict[str, int]] = {}
    for key, text in zip(keys, texts, strict=True):
        counts = spellings.setdefault(key, {})
        counts[text] = counts.get(text, 0) + 1
    if len(spellings) > MOST_CLASSES:
        raise TerritoryError(
            messages.HAZARD_TOO_MANY_CLASSES,
            layer=layer,
            field=values.name,
            count=len(spellings),
            most=MOST_CLASSES,
        )
    ordered = sorted(spellings, key=lambda key: (key == "", _natural(key)))
    names = tuple(max(spellings[key], key=spellings[key].__getitem__) or unnamed for key in ordered)
    _report(spellings, ordered, names, layer)
    place = {key: number for number, key in enumerate(ordered)}
    return Classes(names, np.array([place[key] for key in keys], dtype=np.intp))


def _text(value: object) -> str:
    """Return a value as a class is written: no blanks around it, whole numbers without a point."""
    if value is None or value != value:  # noqa: PLR0124 - NaN
        return ""
    text = " ".join(str(value).split())
    if not plain(text) or text.casefold() in ("nan", "none", "null", "<na>"):
        return ""
    return text.partition(".")[0] if _WHOLE.fullmatch(text) else text


def _natural(key: str) -> list[tuple[bool, int, str]]:
    """Return what names are sorted by: their numbers as numbers."""
    return [
        (part.isdigit(), int(part) if part.isdigit() else 0, part)
        for part in _NUMBER.split(key)
        if part
    ]


def _report(
    spellings: dict[str, dict[str, int]], ordered: list[str], names: tuple[str, ...], layer: str
) -> None:
    if "" in spellings:
        count = sum(spellings[""].values())
        warn(messages.HAZARD_WITHOUT_CLASS, layer=layer, count=count, name=names[-1])
    for key, name in zip(ordered, names, strict=True):
        others = [text for text in spellings[key] if text != name]
        if key and others:
            count = sum(spellings[key][text] for text in others)
            note(
                messages.HAZARD_SPELLINGS,
                layer=layer,
                count=count,
                name=name,
                others="; ".join(others[:_MOST_PAIRS]),
            )
    for first, second in list(_slips(ordered))[:_MOST_PAIRS]:
        count, other = (sum(spellings[key].values()) for key in (first, second))
        warn(
            messages.HAZARD_CLASSES_ALIKE,
            layer=layer,
            first=names[ordered.index(first)],
            count=count,
            second=names[ordered.index(second)],
            other=other,
        )


def _slips(keys: list[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of names one of which may be a slip of the pen."""
    for first, second in combinations([key for key in keys if key], 2):
        words, others = first.split(), second.split()
        if len(words) != len(others) or _NUMBER.findall(first) != _NUMBER.findall(second):
            continue
        apart = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
        if all(
            min(map(len, pair)) >= _SHORTEST_WORD and SequenceMatcher(None, *pair).ratio() >= _ALIKE
            for pair in apart
        ):
            yield first, second
