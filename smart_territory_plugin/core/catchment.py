"""Access to services that compete for the same people: the floating catchment area family."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import note, warn

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from smart_territory_plugin.core.decay import Decay

METHODS = ("2sfca", "e2sfca", "3sfca", "balanced")
"""Every method, in the order of the METHOD parameter: public API, append only."""

_CLOSE = 1e-9


class Check(NamedTuple):
    """Two sums that the method keeps equal."""

    kept: str
    """``supply``, ``demand`` or ``ratio``: what is neither lost nor made."""
    found: float
    expected: float

    @property
    def holds(self) -> bool:
        """Whether they are equal but for rounding."""
        return bool(np.isclose(self.found, self.expected, rtol=_CLOSE, atol=1e-12))


class Catchment(NamedTuple):
    """What :func:`floating_catchment` returns."""

    access: NDArray[np.float64]
    """One a demand place: units of supply per unit of demand."""
    ratio: NDArray[np.float64]
    """One a supply place: units of supply per unit of demand that it serves."""
    checks: tuple[Check, ...]


class _Pairs(NamedTuple):
    """Pairs of a demand place and a supply place, and their weight."""

    origin: NDArray[np.intp]
    destination: NDArray[np.intp]
    weight: NDArray[np.float64]


def floating_catchment(  # noqa: PLR0917 - the pairs, both sides, and how they meet
    origin: ArrayLike,
    destination: ArrayLike,
    cost: ArrayLike,
    demand: ArrayLike,
    supply: ArrayLike,
    decay: Decay,
    method: str,
    *,
    placed: NDArray[np.bool_] | None = None,
) -> Catchment:
    """Return the access of every demand place and the ratio of every supply place.

    Parameters
    ----------
    origin, destination : array_like of int
        One entry a pair: positions in ``demand`` and in ``supply``. No pair stands twice.
    cost : array_like of float
        What the way from origin to destination costs, in the unit of ``decay.cutoff``.
    demand : array_like of float
        People, or what else wants the service, at each place. NaN and numbers below 0 compete
        for nothing; the place still gets its access.
    supply : array_like of float
        Capacity of each facility. NaN and numbers below 0 leave the facility out.
    decay : Decay
        Its weights; ``2sfca`` only asks it how far it reaches.
    method : str
        One of :data:`METHODS`.
    placed : numpy.ndarray of bool, optional
        False for the demand places of which nothing is known (no geometry, off the streets).

    Returns
    -------
    Catchment
        ``access`` is 0 where the place reaches no facility within the cutoff, NaN where it was
        not ``placed`` and where no facility that it reaches has a ratio. ``ratio`` is NaN where
        nobody is within reach (the division by nobody) and where the facility was left out. All
        of these are counted in the log. ``checks`` are the sums that the method keeps.

    Notes
    -----
    With P the demand, S the supply and W the weight of a pair (only pairs with W > 0 count):

    - R_j = S_j / Σ_i P_i t_ij and A_i = Σ_j R_j g_ij;
    - ``2sfca`` (Luo and Wang 2003): t = g = 1 within the cutoff;
    - ``e2sfca`` (Luo and Qi 2009): t = g = W;
    - ``3sfca`` (Wan, Zou and Sternberg 2012): t = g = W_ij · W_ij / Σ_k W_ik;
    - ``balanced`` (Paez, Higgins and Vivona 2019): t = W_ij / Σ_k W_ik, g = W_ij / Σ_k W_kj.

    The first three keep Σ A_i P_i = Σ S_j over the facilities that have a ratio; ``balanced``
    keeps Σ_j Σ_i P_i t_ij = Σ P_i over the demand that reaches a facility, and Σ A_i = Σ R_j.
    """
    people = _counted(demand, messages.DEMAND_NOT_COUNTED)
    capacity = _counted(supply, messages.SUPPLY_NOT_COUNTED)
    people = np.where(np.isfinite(people), people, 0.0)
    weights = (decay.binary() if method == "2sfca" else decay).weights(cost)
    near = _pairs(origin, destination, weights, weights > 0)
    pairs = _pairs(*near, np.isfinite(capacity)[near.destination])

    taken, given = _shares(pairs, len(people), len(capacity), method)
    served = _sums(pairs.destination, people[pairs.origin] * taken, len(capacity))
    ratio = np.divide(capacity, served, out=np.full(len(capacity), np.nan), where=served > 0)
    offered = np.where(served > 0, ratio, 0.0)
    access = _sums(pairs.origin, offered[pairs.destination] * given, len(people))
    checks: tuple[Check, ...]
    if method == "balanced":
        reaching = people[_any(pairs.origin, len(people))]
        checks = (
            Check("demand", float(served.sum()), float(reaching.sum())),
            Check("ratio", float(access.sum()), float(offered.sum())),
        )
    else:
        used = float((access * people).sum())
        checks = (Check("supply", used, float(capacity[served > 0].sum())),)

    known = np.ones(len(people), dtype=bool) if placed is None else np.asarray(placed)
    reaches = _any(near.origin, len(people))
    undefined = reaches & ~_any(pairs.origin[served[pairs.destination] > 0], len(people))
    access[undefined | ~known] = np.nan
    _report_places(people, known, known & ~reaches, undefined)
    _report_facilities(ratio, checks)
    return Catchment(access, ratio, checks)


def _sums(group: NDArray[np.intp], amount: NDArray[np.float64], groups: int) -> NDArray[np.float64]:
    return np.bincount(group, amount, groups).astype(np.float64, copy=False)


def _any(group: NDArray[np.intp], groups: int) -> NDArray[np.bool_]:
    return np.bincount(group, minlength=groups) > 0


def _counted(numbers: ArrayLike, template: str) -> NDArray[np.float64]:
    """Return the numbers, NaN where they are none or below 0; say how many those are."""
    values = np.array(numbers, dtype=np.float64)
    wrong = ~(np.isfinite(values) & (values >= 0))
    values[wrong] = np.nan
    if wrong.any():
        warn(template, count=int(wrong.sum()), total=len(values))
    return values


def _pairs(
    origin: ArrayLike,
    destination: ArrayLike,
    weight: NDArray[np.float64],
    counted: NDArray[np.bool_],
) -> _Pairs:
    """Return the pairs that are ``counted``."""
    pairs = _Pairs(
        np.asarray(origin, dtype=np.intp), np.asarray(destination, dtype=np.intp), weight
    )
    if counted.all():
        return pairs
    return _Pairs(pairs.origin[counted], pairs.destination[counted], weight[counted])


def _shares(
    pairs: _Pairs, origins: int, destinations: int, method: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return for each pair the share of the demand taken, and that of the ratio given."""
    origin, destination, weight = pairs
    if method in ("2sfca", "e2sfca"):
        return weight, weight
    by_origin = weight / _sums(origin, weight, origins)[origin]
    if method == "3sfca":
        return by_origin * weight, by_origin * weight
    if method == "balanced":
        return by_origin, weight / _sums(destination, weight, destinations)[destination]
    raise ValueError(method)


def _report_places(
    people: NDArray[np.float64],
    known: NDArray[np.bool_],
    stranded: NDArray[np.bool_],
    undefined: NDArray[np.bool_],
) -> None:
    """Tell which places have no value, and which have access 0."""
    total = len(people)
    if not known.all():
        demand = float(people[~known].sum())
        warn(messages.CATCHMENT_UNKNOWN, count=int((~known).sum()), total=total, demand=demand)
    if stranded.any():
        demand = float(people[stranded].sum())
        note(messages.CATCHMENT_STRANDED, count=int(stranded.sum()), total=total, demand=demand)
    if undefined.any():
        warn(messages.CATCHMENT_UNDEFINED, count=int(undefined.sum()), total=total)


def _report_facilities(ratio: NDArray[np.float64], checks: tuple[Check, ...]) -> None:
    """Tell what the method kept, and how many facilities have no ratio."""
    idle = int(np.isnan(ratio).sum())
    if idle:
        warn(messages.CATCHMENT_IDLE, count=idle, total=len(ratio))
    templates = {
        "supply": messages.CATCHMENT_KEEPS_SUPPLY,
        "demand": messages.CATCHMENT_KEEPS_DEMAND,
        "ratio": messages.CATCHMENT_KEEPS_RATIO,
    }
    for check in checks:
        tell = note if check.holds else warn
        tell(templates[check.kept], found=check.found, expected=check.expected)
