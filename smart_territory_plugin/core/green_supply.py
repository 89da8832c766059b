"""Green land for each person, where everybody within reach shares it (two-step floating catchment).

With S the green of a place (m²), P the people of another and f the weight of the distance between
them, a green place offers R = S ÷ max(Σ P·f, 1) to each of the people around it, and a person has
A = Σ R·f. As in InVEST's Urban Nature Access less than one person within reach counts as one, so
that green beside nobody does not become endless.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.convolution import convolved, decay_kernel
from smart_territory_plugin.core.decay import Decay
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.network_search import tiles_within

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.green_land import Green
    from smart_territory_plugin.core.network import Costs, Network
    from smart_territory_plugin.core.network_snap import Snapped

_ROUNDING = 1e-9
_M2_PER_HA = 10_000.0


class Gates(NamedTuple):
    """Green land of one reach, where it meets the streets."""

    places: Snapped
    area_m2: NDArray[np.float64]
    """The green that each of the places leads to."""
    radius_m: float


class Supply(NamedTuple):
    """What :func:`supply_on_grid` and :func:`supply_along_streets` return."""

    per_person: NDArray[np.float64]
    """Green for each person (m²) at each cell or place, NaN where unknown."""
    accessible_m2: NDArray[np.float64] | None
    """Green within reach, weighted by distance and shared with nobody; None where not wanted."""
    used_m2: float
    """Σ A·P: the green that people have together."""
    offered_m2: float
    """Σ S·min(Σ P·f, 1), which equals it."""

    def each(self, change: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> Supply:
        """Return the supply with both arrays changed in the same way."""
        reach = self.accessible_m2
        return self._replace(
            per_person=change(self.per_person),
            accessible_m2=None if reach is None else change(reach),
        )

    def at(self, cell: NDArray[np.intp]) -> Supply:
        """Return the values of some cells, counted row by row; NaN where the number is -1."""
        return self.each(
            lambda values: np.where(cell < 0, np.nan, values.ravel()[np.maximum(cell, 0)])
        )


def decay_of(decay: Decay, radius_m: float, cell_m: float) -> Decay:
    """Return the decay for a search radius.

    Parameters
    ----------
    decay : Decay
        The form, with its scale or steps; its cutoff is not used.
    radius_m : float
        The search radius, which is the cutoff.
    cell_m : float
        The side of a cell.

    Returns
    -------
    Decay
        An exponential without a scale of its own falls to 1/e at the radius and goes on to
        ``2·⌈radius ÷ cell⌉ + 1`` cells: the program of InVEST's Urban Nature Access does so, while
        its guide ends it at the radius.
    """
    if decay.kind != "exponential" or decay.scale is not None:
        return replace(decay, cutoff=radius_m)
    cells = 2 * math.ceil(radius_m / cell_m * (1 - _ROUNDING)) + 1
    return replace(decay, cutoff=cells * cell_m, scale=radius_m)


def supply_on_grid(
    greens: Sequence[Green],
    people: NDArray[np.float64],
    cell_m: float,
    decay: Decay,
    *,
    accessible: bool = True,
    progress: Progress = silent,
) -> Supply:
    """Return the green for each person in every cell (m²), by straight distance.

    Parameters
    ----------
    greens : sequence of Green
        Arrays of one shape.
    people : numpy.ndarray of float
        People in each cell, same shape. NaN where they are unknown: such a cell, and one whose
        land is unknown, has no green, no people and no result.
    cell_m : float
        The side of a cell.
    decay : Decay
        Its form; the cutoff is each green's radius (:func:`decay_of`).
    accessible : bool
        Whether the green within reach is wanted too.
    progress : callable
        Called with the share done.

    Returns
    -------
    Supply
        Arrays of the cells' shape.

    Notes
    -----
    Distances run from centre to centre, in float64. On the same rasters the numbers are those of
    InVEST's Urban Nature Access (Liu et al. 2022; Mao and Nekorchuk 2013; Xing et al. 2018) with
    a uniform radius, or with one for each class.
    """
    known = np.isfinite(people)
    for green in greens:
        known &= np.isfinite(green.area_m2)
    lived_in = np.where(known, people, 0.0)
    supply = np.zeros(people.shape)
    reach = np.zeros(people.shape) if accessible else None
    offered, unused = 0.0, 0.0
    steps = len(greens) * (3 if accessible else 2)
    for number, green in enumerate(greens):
        if green.radius_m < cell_m:
            warn(messages.GREEN_RADIUS_SMALL, radius=green.radius_m, cell=cell_m)
        kernel = _kernel(decay_of(decay, green.radius_m, cell_m), cell_m)
        area = np.where(known, green.area_m2, 0.0)
        first = number * steps // len(greens)
        crowd = convolved(lived_in, kernel, part_of(progress, first, steps))
        np.maximum(crowd, 0.0, out=crowd)
        supply += convolved(_ratio(area, crowd), kernel, part_of(progress, first + 1, steps))
        if reach is not None:
            reach += convolved(area, kernel, part_of(progress, first + 2, steps))
        np.minimum(crowd, 1.0, out=crowd)
        offered += float((area * crowd).sum())
        unused += float(area[crowd < 1].sum())
    for values in (supply, reach):
        if values is not None:
            np.maximum(values, 0.0, out=values)
            values[~known] = np.nan
    used = float((np.where(known, supply, 0.0) * lived_in).sum())
    return _reported(Supply(supply, reach, used, offered), unused)


def supply_along_streets(
    network: Network,
    costs: Costs,
    places: Snapped,
    people: NDArray[np.float64],
    gates: Sequence[Gates],
    decay: Decay,
    *,
    cell_m: float,
    progress: Progress = silent,
) -> Supply:
    """Return the green for each person at every place (m²), by the way along the streets.

    Parameters
    ----------
    network, costs
        The streets and their lengths (m).
    places : Snapped
        Where the places lie on them.
    people : numpy.ndarray of float
        One number a place; NaN counts as none.
    gates : sequence of Gates
        Where green land meets the streets.
    decay, cell_m
        As :func:`supply_on_grid`, so that both ways weigh a distance alike.
    progress : callable
        Called with the share done.

    Returns
    -------
    Supply
        One entry a place; NaN for a place that lies on no street.
    """
    lived_in = np.where(places.found, np.nan_to_num(people), 0.0)
    supply, reach = np.zeros(len(people)), np.zeros(len(people))
    offered, unused = 0.0, 0.0
    for number, group in enumerate(gates):
        weight = decay_of(decay, group.radius_m, cell_m)
        part = part_of(progress, number, len(gates))
        place, gate, share = _pairs(network, costs, (places, group.places), weight, part)
        crowd = np.bincount(gate, lived_in[place] * share, len(group.area_m2)).astype(np.float64)
        area = np.where(group.places.found, group.area_m2, 0.0)
        supply += np.bincount(place, _ratio(area, crowd)[gate] * share, len(people))
        reach += np.bincount(place, area[gate] * share, len(people))
        offered += float((area * np.minimum(crowd, 1.0)).sum())
        unused += float(area[crowd < 1].sum())
    used = float((supply * lived_in).sum())
    supply[~places.found] = reach[~places.found] = np.nan
    return _reported(Supply(supply, reach, used, offered), unused)


def _ratio(area: NDArray[np.float64], crowd: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what green offers to each of the people around it (m²)."""
    return area / np.maximum(crowd, 1.0)


def _kernel(decay: Decay, cell_m: float) -> NDArray[np.float64]:
    """Return the weight of every cell within reach."""
    cells = decay.last / cell_m * (1 + _ROUNDING)
    return decay_kernel(lambda distance: decay.weights(distance * cell_m), cells)


def part_of(progress: Progress, step: int, steps: int) -> Progress:
    """Return the progress of one step of several."""
    return lambda done: progress((step + done) / steps)


def _pairs(
    network: Network,
    costs: Costs,
    ends: tuple[Snapped, Snapped],
    decay: Decay,
    progress: Progress,
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float64]]:
    """Return place, gate and weight of every pair within reach."""
    found: list[tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float64]]] = [
        (np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0))
    ]
    for tile in tiles_within(network, costs, *ends, decay.reach, progress=progress):
        weight = decay.weights(tile["cost"].to_numpy())
        near = weight > 0
        place, gate = (tile[name].to_numpy()[near] for name in ("origin", "facility"))
        found.append((place.astype(np.int32), gate.astype(np.int32), weight[near]))
    place, gate, weight = (np.concatenate(column) for column in zip(*found, strict=True))
    return place, gate, weight


def _reported(supply: Supply, unused_m2: float) -> Supply:
    """Tell what was kept, and how much green nobody reaches."""
    kept = np.isclose(supply.used_m2, supply.offered_m2, rtol=1e-6, atol=1e-3)
    tell = note if kept else warn
    tell(messages.GREEN_KEPT, used=supply.used_m2, offered=supply.offered_m2)
    if unused_m2 > 0:
        note(messages.GREEN_UNREACHED, hectares=unused_m2 / _M2_PER_HA)
    return supply
