"""Streets of low stress, those that most would dare to cycle on, and the islands they form."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.core.names import field_named
from smart_territory_plugin.core.vector import numeric

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network
    from smart_territory_plugin.core.network_snap import Snapped

_LEVELS = (1, 4)


class Stress(NamedTuple):
    """The level of traffic stress of each edge, 1 to 4; 0 where cycling is not permitted."""

    forward: NDArray[np.int64]
    backward: NDArray[np.int64]


class Streets(NamedTuple):
    """One network twice: with all edges that may be cycled on, and with the calm ones alone."""

    cyclable: Network
    low: Network
    stress: Stress


def read_stress(network: Network, label: str) -> Stress:
    """Return the level of traffic stress that the edges of a network bear.

    Parameters
    ----------
    network : Network
        Its table has ``lts_fwd`` and ``lts_bwd``, or ``lts`` for both directions.
    label : str
        The layer's name, for the log and the sentences.

    Returns
    -------
    Stress
        A missing level, and one that is no whole number from 1 to 4, is 0: not assessed, never
        low stress. How many are missing is in the log.

    Raises
    ------
    TerritoryError
        ``LTS_MISSING`` without the fields; ``LTS_NOWHERE`` where no edge has a level.
    """
    names = [str(name) for name in network.table.columns]
    both = [field_named(names, name) for name in ("lts_fwd", "lts_bwd")]
    if None in both:
        both = [field_named(names, "lts")] * 2
    if None in both:
        raise TerritoryError(messages.LTS_MISSING, layer=label, fields=", ".join(names))
    levels = [numeric(network.table[name], str(name), label).to_numpy() for name in both]
    missing = int((np.isnan(levels[0]) & np.isnan(levels[1])).sum())
    if missing:
        warn(messages.LTS_UNKNOWN, layer=label, count=missing, total=len(levels[0]))
    known = [np.isin(level, np.arange(_LEVELS[0], _LEVELS[1] + 1)) for level in levels]
    if not (known[0] | known[1]).any():
        raise TerritoryError(messages.LTS_NOWHERE, layer=label)
    forward, backward = (
        np.where(ok, level, 0).astype(np.int64) for ok, level in zip(known, levels, strict=True)
    )
    return Stress(forward, backward)


def stress_networks(network: Network, stress: Stress, max_lts: int) -> Streets:
    """Return the network open to bicycles, and its part with low stress.

    Parameters
    ----------
    network : Network
        The streets with their permitted directions.
    stress : Stress
        From :func:`read_stress`.
    max_lts : int
        The highest level that counts as low stress, 1 to 4.

    Returns
    -------
    Streets
        A direction is cyclable where the network permits it and its level is 1 or more, and low
        where ``1 <= level <= max_lts``.

    Raises
    ------
    TerritoryError
        ``LOW_STRESS_NOWHERE`` where no edge is low in any direction.
    """
    open_to = [network.forward & (stress.forward >= 1), network.backward & (stress.backward >= 1)]
    calm = [open_to[0] & (stress.forward <= max_lts), open_to[1] & (stress.backward <= max_lts)]
    if not (calm[0] | calm[1]).any():
        raise TerritoryError(messages.LOW_STRESS_NOWHERE, level=max_lts)
    return Streets(
        replace(network, forward=open_to[0], backward=open_to[1]),
        replace(network, forward=calm[0], backward=calm[1]),
        stress,
    )


# --- islands -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Islands:
    """The connected parts of the low-stress network.

    Attributes
    ----------
    of_edge, of_node : numpy.ndarray of int
        The island of each edge and node: 1 the longest, 2 the next; 0 for none.
    km : numpy.ndarray of float
        The length of each island (km); the first entry belongs to none and is 0.
    """

    of_edge: NDArray[np.intp]
    of_node: NDArray[np.intp]
    km: NDArray[np.float64]

    def of_places(self, places: Snapped) -> NDArray[np.intp]:
        """Return the island of each place on the low-stress network; 0 for none."""
        return np.where(places.found, self.of_edge[places.edge], 0)


def islands_of(low: Network) -> Islands:
    """Return the islands of low stress.

    Parameters
    ----------
    low : Network
        :attr:`Streets.low`. Edges that are low in one direction alone join like the others.
    """
    used = low.usable_edges
    component = low.components()
    length = np.bincount(component[low.start[used]], low.length_m[used], component.max() + 1)
    number = np.zeros(len(length), dtype=np.intp)
    order = np.argsort(-length, kind="stable")
    order = order[length[order] > 0]
    number[order] = np.arange(1, len(order) + 1)
    of_edge = np.zeros(len(low.start), dtype=np.intp)
    of_edge[used] = number[component[low.start[used]]]
    return Islands(of_edge, number[component], np.append(0.0, length[order]) / 1000)


def streets_table(
    streets: Streets, islands: Islands, places: Snapped, people: NDArray[np.float64]
) -> pd.DataFrame:
    """Return what is known of every street.

    Parameters
    ----------
    streets, islands
        Both networks, and the islands of the low one.
    places : Snapped
        Where people live on the low-stress network.
    people : numpy.ndarray of float
        The people of each place; NaN counts as none.

    Returns
    -------
    pandas.DataFrame
        Indexed by the labels of the streets (``network.street``). ``low_stress``: 1 where the
        street is low in some direction, 0 where it is cyclable and not low, NA where it is
        closed to bicycles; ``island`` (1 the longest), ``island_km`` and ``island_people``, NA on
        none. Of a street whose parts lie on several islands the longest edge speaks.
    """
    on = islands.of_edge > 0
    number = np.where(on, islands.of_edge, 0)
    head = np.bincount(islands.of_places(places), np.nan_to_num(people), len(islands.km))
    table = pd.DataFrame(
        {
            "low_stress": pd.arrays.IntegerArray(on.astype(np.int64), ~streets.cyclable.usable),
            "island": pd.arrays.IntegerArray(number.astype(np.int64), ~on),
            "island_km": np.where(on, islands.km[number], np.nan),
            "island_people": np.where(on, head[number], np.nan),
        }
    )
    street = streets.cyclable.street
    longest = np.argsort(-streets.cyclable.length_m, kind="stable")
    _, first = np.unique(street[longest], return_index=True)
    speaking = longest[first]
    return table.iloc[speaking].set_axis(pd.Index(street[speaking]))
