"""Categories of places: the words and tags that layers use, read by an editable table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.category_tags import Rule, as_words, fits, keys_of, read_rules
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.core.names import field_named, plain
from smart_territory_plugin.core.tables import Table, read_table
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CODE = re.compile(r"[a-z][a-z0-9_]{0,17}")  # so that reached_<code>_pct has at most 30 letters
_SEVERAL = re.compile(r"[;|]")
_OSM_KEYS = ("amenity", "shop", "leisure", "healthcare", "tourism", "office")
_NAMED = 12
"""How many of the values that belong nowhere the log names."""


@dataclass(frozen=True)
class Category:
    """A kind of place that should be near.

    ``minutes`` is the longest way, ``weight`` what it counts in the score, ``names`` its name by
    language (``pt``, ``en``), ``rules`` the tags that tell it.
    """

    code: str
    names: dict[str, str]
    minutes: float
    weight: float = 1.0
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True)
class Categories:
    """The table of categories, read."""

    entries: tuple[Category, ...]
    codes_of: dict[str, tuple[str, ...]]
    """The codes of each value, itself in the spelling of :func:`~.names.plain`."""
    table: str
    """The table's file name, for the sentences."""

    @cached_property
    def codes(self) -> list[str]:
        """The codes in the table's order."""
        return [entry.code for entry in self.entries]

    @property
    def tag_keys(self) -> list[str]:
        """The keys of the tags that tell any category."""
        return keys_of(rule for entry in self.entries for rule in entry.rules)

    def read(self, value: object) -> tuple[str, ...]:
        """Return the codes of the categories a value belongs to.

        The whole value is looked up first, then its parts at ``;`` and ``|``.
        """
        whole = self.codes_of.get(plain(value))
        if whole is not None:
            return whole
        parts = [self.codes_of.get(plain(part), ()) for part in _SEVERAL.split(str(value))]
        return tuple(dict.fromkeys(code for codes in parts for code in codes))


def read_categories(path: Path | None = None, own: str = "proximity_categories.csv") -> Categories:
    """Return the table of categories of the plugin, or of ``path``.

    Parameters
    ----------
    path : pathlib.Path, optional
        A table with the columns ``code``, ``pt``, ``en``, ``minutes`` and ``values`` (apart by
        ``;`` or ``|``), perhaps ``weight`` and ``tags`` (:func:`~.category_tags.read_rules`). A
        name that is empty is the code; an empty weight is 1.
    own : str
        The plugin's own table, read where there is no ``path``.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``CATEGORY_CODE_UNFIT`` for a code that cannot be part of
        a field name or stands twice; ``CATEGORY_NUMBER_UNFIT`` for minutes or a weight that is
        not above 0; ``CATEGORY_TAG_UNFIT`` for a tag that cannot be read.
    """
    table = read_table(
        path or resource("tables", own),
        ["code", "pt", "en", "minutes", "weight", "values", "tags"],
        ["minutes", "weight"],
        optional=["weight", "tags"],
    )
    entries: list[Category] = []
    codes_of: dict[str, list[str]] = {}
    for row in table.rows.itertuples(index=False):
        entry = _category(table, row, [other.code for other in entries])
        entries.append(entry)
        # A code is its own value.
        for value in (entry.code, *_SEVERAL.split(row[5] or "")):
            codes = codes_of.setdefault(plain(value), [])
            if plain(value) and entry.code not in codes:
                codes.append(entry.code)
    read = {value: tuple(codes) for value, codes in codes_of.items() if codes}
    return Categories(tuple(entries), read, table.path.name)


def _category(table: Table, row: tuple, taken: list[str]) -> Category:
    code, portuguese, english, minutes, weight = row[:5]
    if not _CODE.fullmatch(code or "") or code in taken:
        raise TerritoryError(messages.CATEGORY_CODE_UNFIT, code=code or "", table=table.path.name)
    weight = 1.0 if np.isnan(weight) else weight
    for column, number in (("minutes", minutes), ("weight", weight)):
        if not (np.isfinite(number) and number > 0):
            raise TerritoryError(
                messages.CATEGORY_NUMBER_UNFIT, column=column, code=code, table=table.path.name
            )
    names = {"pt": portuguese or code, "en": english or code}
    rules = read_rules(row[6], table.path.name)
    return Category(code, names, float(minutes), float(weight), rules)


def category_fields(fields: Sequence[str], chosen: str) -> list[str]:
    """Return the fields that say what a facility is.

    Parameters
    ----------
    fields : sequence of str
        The layer's field names.
    chosen : str
        The field the user chose.

    Returns
    -------
    list of str
        The chosen one; where that is one of OpenStreetMap's keys, also the others of amenity,
        shop, leisure, healthcare, tourism and office that the layer has, because a supermarket
        has its value under shop and nothing under amenity.
    """
    if chosen.casefold() not in _OSM_KEYS:
        return [chosen]
    found = [field_named(list(fields), key) for key in _OSM_KEYS]
    return list(dict.fromkeys([chosen, *(name for name in found if name)]))


def members(
    values: pd.DataFrame,
    categories: Categories,
    layer: str,
    tags: pd.DataFrame | None = None,
) -> dict[str, NDArray[np.bool_]]:
    """Return which facilities belong to each category.

    Parameters
    ----------
    values : pandas.DataFrame
        A row a facility, a column a field that says what it is (:func:`category_fields`); what
        is missing is None or NaN.
    categories : Categories
        The table.
    layer : str
        The layer's name, for the log.
    tags : pandas.DataFrame, optional
        The layer's tags of :attr:`Categories.tag_keys`, same rows.

    Returns
    -------
    dict
        For each code, in the table's order, a flag a facility. A facility may belong to several
        categories or to none; those of none are counted in the log with their values.

    Raises
    ------
    TerritoryError
        ``CATEGORIES_NOT_READ`` where no facility belongs to any, with the values found.
    """
    found = {code: np.zeros(len(values), dtype=bool) for code in categories.codes}
    for column in values:
        number, distinct = pd.factorize(values[column].astype("object"))
        read = [categories.read(value) for value in distinct]
        for code, rows in found.items():
            has = np.array([*(code in codes for codes in read), False])  # -1 is a missing value
            np.logical_or(rows, has[number], out=rows)
    if tags is not None:
        for entry in categories.entries:
            found[entry.code] |= fits(tags, entry.rules)
        said = {str(name).casefold() for name in values}
        others = [key for key in tags if str(key).casefold() not in said]
        values = values.join(as_words(tags[others]).dropna(axis="columns", how="all"))
    none = ~np.any(list(found.values()), axis=0)
    if none.all():
        fields = ", ".join(map(str, values.columns))
        raise TerritoryError(
            messages.CATEGORIES_NOT_READ,
            layer=layer,
            field=fields,
            values=_most_frequent(values) or "NULL",
            table=categories.table,
        )
    if none.any():
        note(
            messages.CATEGORIES_LEFT_OUT,
            layer=layer,
            count=int(none.sum()),
            total=len(values),
            values=_most_frequent(values[none]) or "NULL",
            table=categories.table,
        )
    return found


def _most_frequent(values: pd.DataFrame) -> str:
    """Return the most frequent values with their counts."""
    texts = values.astype("object").melt()["value"].dropna().astype(str).str.strip()
    counts = Counter(text for text in texts if text)
    order = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    named = ", ".join(f"{value[:30]} ({count})" for value, count in order[:_NAMED])
    return f"{named}, …" if len(order) > _NAMED else named
