"""Reads on behind the position from which a broker answers nothing, by asking for parts.

Brokers were seen to answer nothing from a position of some tens of thousands on, though they
announce more. Parts of the query that are each small enough lie before that position. They are
made by the last letters of the id, which every entity has, or else by tiles of the map; a broker
that takes no notice of the condition is found out by what it announces for the parts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from smart_territory_plugin.connectors.page import Batch, Page, Tally, identity, offset_pages

Params = dict[str, str]
Fetch = Callable[[Params, int], Batch]
Count = Callable[[Params], "int | None"]

# Every id ends with one of these, so the parts leave nothing out and have nothing in common.
_ENDINGS = (*"0123456789", "[A-Fa-f]", "[G-Zg-z]", "[^0-9A-Za-z]")
_LONGEST_ENDING = 8
_SMALLEST_TILE = 1e-4
_PORTUGAL = (-32.0, 30.0, -6.0, 43.0)
_WORLD = (-180.0, -90.0, 180.0, 90.0)
_CHANGED = 0.01
"""Share by which the entities may change while they are counted."""


@dataclass(frozen=True)
class Wall:
    """A query of which only the beginning can be read.

    Parameters
    ----------
    params : dict
        The query.
    extent : tuple of float or None
        West, south, east, north of the query, where it has one.
    announced : int
        Entities that the broker says there are.
    reach : int
        Entities that came before it answered nothing.
    """

    params: Params
    extent: tuple[float, float, float, float] | None
    announced: int
    reach: int


def behind(wall: Wall, fetch: Fetch, count: Count, tally: Tally, limit: int) -> Iterator[Page]:
    """Yield the entities that no page before held.

    Parameters
    ----------
    wall : Wall
        What could not be read.
    fetch : callable
        Gives the batch of a query at an offset.
    count : callable
        Gives how many entities a query has; None where the broker does not say.
    tally : Tally
        Of the whole reading; ended where everything announced is here.
    limit : int
        Most entities to hand on; 0 for all.

    Yields
    ------
    Page
        New entities; none where the query cannot be parted.
    """
    for parts in (_by_ending(wall, count), _by_tile(wall, count)):
        for params in parts:
            yield from _part(params, fetch, tally, limit)
            if limit and tally.delivered >= limit:
                tally.ended = "limit"
                return
        if tally.complete:
            tally.ended = "end"
            return


def tile_params(extent: tuple[float, float, float, float]) -> Params:
    """Return the condition for entities that touch a rectangle."""
    west, south, east, north = extent
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    coordinates = json.dumps([ring], separators=(",", ":"))
    return {"georel": "intersects", "geometry": "Polygon", "coordinates": coordinates}


def _part(params: Params, fetch: Fetch, tally: Tally, limit: int) -> Iterator[Page]:
    """Yield what a part holds that is new to the whole."""
    own = tally.of_a_part()
    for page in offset_pages(lambda offset: fetch(params, offset), own):
        new = tally.unread(page.records, identity, limit)
        if new:
            yield Page(new, tally.announced)
        if limit and tally.delivered >= limit:
            break
    tally.add_part(own)


def _by_ending(wall: Wall, count: Count) -> Iterator[Params]:
    """Yield parts by the end of the id, each small enough; none where the broker minds no id."""
    waiting: list[tuple[tuple[str, ...], int]] = [((), wall.announced)]
    while waiting:
        ending, size = waiting.pop()
        if size <= wall.reach or len(ending) == _LONGEST_ENDING:
            yield _ending(wall.params, ending)
            continue
        longer = [(each, *ending) for each in _ENDINGS]
        sizes = [count(_ending(wall.params, each)) for each in longer]
        total = sum(number or 0 for number in sizes)
        if None in sizes or abs(total - size) > _CHANGED * size:
            return
        waiting += [(each, n) for each, n in zip(longer, sizes, strict=True) if n]


def _ending(params: Params, ending: tuple[str, ...]) -> Params:
    return {**params, "idPattern": f"^.*{''.join(ending)}$"}


def _by_tile(wall: Wall, count: Count) -> Iterator[Params]:
    """Yield parts by place, each small enough; none where the broker minds no place."""
    roots = [wall.extent] if wall.extent else [_PORTUGAL, _WORLD]
    sizes = [count({**wall.params, **tile_params(root)}) or 0 for root in roots]
    waiting = [max(zip(roots, sizes, strict=True), key=lambda pair: pair[1])]
    while waiting:
        tile, size = waiting.pop()
        if size <= wall.reach or tile[2] - tile[0] < _SMALLEST_TILE:
            yield {**wall.params, **tile_params(tile)}
            continue
        quarters = _quarters(tile)
        numbers = [count({**wall.params, **tile_params(each)}) for each in quarters]
        if None in numbers or min(map(int, numbers)) == size:  # type: ignore[arg-type]
            return
        waiting += [(each, n) for each, n in zip(quarters, numbers, strict=True) if n]


def _quarters(
    tile: tuple[float, float, float, float],
) -> list[tuple[float, float, float, float]]:
    west, south, east, north = tile
    x, y = (west + east) / 2, (south + north) / 2
    return [(west, south, x, y), (x, south, east, y), (west, y, x, north), (x, y, east, north)]
