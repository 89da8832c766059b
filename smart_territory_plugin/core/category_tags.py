"""Categories told by OpenStreetMap's tags, alone or together: ``amenity=a + recycling_type=b``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.names import plain

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SEVERAL = re.compile(r"[;|]")
_CLAUSE = re.compile(r"\s*([A-Za-z0-9_:]+)\s*(!?=)\s*([^=+]*[^=+\s])\s*")


class Clause(NamedTuple):
    """One tag that must be there, or must not."""

    key: str
    value: str
    """In the spelling of :func:`~.names.plain`."""
    there: bool


Rule = tuple[Clause, ...]
"""Clauses that must all hold."""


def read_rules(text: str | None, table: str) -> tuple[Rule, ...]:
    """Return the rules of one cell of a table.

    Parameters
    ----------
    text : str or None
        Rules apart by ``;`` or ``|``, each of clauses ``key=value`` or ``key!=value`` joined by
        ``+``, such as ``amenity=recycling + recycling_type=centre``.
    table : str
        The table's file name, for the sentence.

    Raises
    ------
    TerritoryError
        ``CATEGORY_TAG_UNFIT`` for a clause that is neither.
    """
    rules = []
    for piece in filter(str.strip, _SEVERAL.split(text or "")):
        found = [_CLAUSE.fullmatch(clause) for clause in piece.split("+")]
        clauses = [Clause(m[1], plain(m[3]), m[2] == "=") for m in found if m]
        if len(clauses) < len(found) or not any(clause.there for clause in clauses):
            raise TerritoryError(messages.CATEGORY_TAG_UNFIT, rule=piece.strip(), table=table)
        rules.append(tuple(clauses))
    return tuple(rules)


def keys_of(rules: Iterable[Rule]) -> list[str]:
    """Return the keys that rules ask for, each once."""
    return list(dict.fromkeys(clause.key for rule in rules for clause in rule))


def fits(tags: pd.DataFrame, rules: Iterable[Rule]) -> NDArray[np.bool_]:
    """Return which features any of the rules holds for.

    Parameters
    ----------
    tags : pandas.DataFrame
        A column a key, as :func:`~.osm_tags.tag_table` returns it. Of several values in one tag
        (``second_hand;clothes``) each counts.
    rules : iterable
        From :func:`read_rules`.

    Returns
    -------
    numpy.ndarray of bool
        A tag that is not there is unequal to every value.
    """
    found = np.zeros(len(tags), dtype=bool)
    for rule in rules:
        holds = np.ones(len(tags), dtype=bool)
        for clause in rule:
            number, distinct = pd.factorize(tags[clause.key])
            equal = [clause.value in map(plain, _SEVERAL.split(str(value))) for value in distinct]
            said = np.array([*equal, False])[number]  # the number of a missing value is -1
            holds &= said if clause.there else ~said
        found |= holds
    return found


def as_words(tags: pd.DataFrame) -> pd.DataFrame:
    """Return tags as words a person reads, ``shop=second_hand``; None where there is none."""
    columns = {
        key: pd.Series(
            [None if value is None else f"{key}={value}" for value in tags[key]],
            index=tags.index,
            dtype="object",
        )
        for key in tags
    }
    return pd.DataFrame(columns, index=tags.index, dtype="object")
