"""How many entities the collections of a source hold, asked of the source one by one."""

from __future__ import annotations

from collections.abc import Iterable

from smart_territory_plugin.connectors.page import Query, Tally
from smart_territory_plugin.connectors.pull import Reader
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent


def counts(
    reader: Reader, names: Iterable[str], progress: Progress = silent
) -> dict[str, int | None]:
    """Return the number of entities that a source announces for each of its collections.

    Parameters
    ----------
    reader : Reader
        Of the source.
    names : iterable of str
        Collections; one request goes out for each.
    progress : callable, optional
        Called with the share of them that was asked for; may raise ``Cancelled``.

    Returns
    -------
    dict of str to int or None
        None where the source tells no number, or refuses this collection.
    """
    wanted = list(names)
    found = {}
    for position, name in enumerate(wanted):
        progress(position / len(wanted))
        found[name] = _announced(reader, name)
    return found


def _announced(reader: Reader, name: str) -> int | None:
    """Return what a source announces with the first entity of a collection."""
    tally = Tally()
    try:
        next(iter(reader.pages(Query(collection=name, limit=1), tally)), None)
    except TerritoryError:
        return None
    return tally.announced
