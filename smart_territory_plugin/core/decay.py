"""How much a place counts by what it costs to get there: the decay functions of the plugin."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

DECAYS = ("binary", "gaussian", "density", "exponential", "power", "step")
"""Every decay, in the order of the DECAY parameter: public API, append only."""

Steps = tuple[tuple[float, float], ...]

_POWER = 1.0
_ROUNDING = 1e-9  # a cost summed along streets differs from the exact one in the last digits
# Without semicolons: blanks, and commas that a new limit follows; other commas are decimals.
_BETWEEN_STEPS = re.compile(r",?\s+|,(?=\d+(?:\.\d+)?:)")
_AROUND_COLON = re.compile(r"\s*:\s*")


@dataclass(frozen=True)
class Decay:
    """A weight between 0 and 1 for every cost.

    Parameters
    ----------
    kind : str
        One of :data:`DECAYS`.
    cutoff : float
        The largest cost that counts, inclusive, in the costs' own unit; above 0.
    scale : float, optional
        ``gaussian`` and ``exponential``: the cost `s` of the formula, by default ``cutoff``;
        ``power``: the exponent, by default 1. The others have none.
    steps : tuple of (limit, weight), optional
        ``step``: from :func:`read_steps`.

    Raises
    ------
    TerritoryError
        ``DECAY_NEEDS_STEPS``, ``DECAY_NEEDS_CUTOFF``, ``DECAY_SCALE_NOT_POSITIVE``.

    Notes
    -----
    With `d` the cost, `c` the cutoff and `s` the scale:

    - ``binary``: 1;
    - ``gaussian``: (exp(−½(d/s)²) − exp(−½(c/s)²)) / (1 − exp(−½(c/s)²)), so 1 at 0 and 0 at `c`;
    - ``density``: ¾ · (1 − (d/c)²), Epanechnikov's kernel;
    - ``exponential``: exp(−d/s);
    - ``power``: d^−s, at most 1; the only one that depends on the unit of the costs;
    - ``step``: the weight of the first limit that is not below `d`.

    The first four with `s` = `c` are those that InVEST's Urban Nature Access offers (dichotomy,
    gaussian, density, exponential), and the power is that of its code; steps: Luo and Qi (2009).
    """

    kind: str
    cutoff: float
    scale: float | None = None
    steps: Steps = ()

    def __post_init__(self) -> None:
        if self.kind == "step" and not self.steps:
            raise TerritoryError(messages.DECAY_NEEDS_STEPS)
        if not (np.isfinite(self.cutoff) and self.cutoff > 0):
            raise TerritoryError(messages.DECAY_NEEDS_CUTOFF)
        if self.scale is not None and not (np.isfinite(self.scale) and self.scale > 0):
            raise TerritoryError(messages.DECAY_SCALE_NOT_POSITIVE)

    @property
    def last(self) -> float:
        """The largest cost that counts: the cutoff, or the last limit of the steps before it."""
        return min(self.cutoff, self.steps[-1][0]) if self.kind == "step" else self.cutoff

    @property
    def reach(self) -> float:
        """What a search along streets must cover: :attr:`last` and a rounding error."""
        return self.last * (1 + _ROUNDING)

    def binary(self) -> Decay:
        """Return the decay that weighs 1 wherever this one counts."""
        return Decay("binary", self.last)

    def weights(self, cost: ArrayLike) -> NDArray[np.float64]:
        """Return the weight of each cost.

        Parameters
        ----------
        cost : array_like of float
            In the unit of ``cutoff``.

        Returns
        -------
        numpy.ndarray of float
            Same shape, 0 to 1; 0 beyond the cutoff, below 0 and where the cost is NaN.
        """
        costs = np.asarray(cost, dtype=np.float64)
        counted = (costs >= 0) & (costs <= self.reach)
        weights = self._weights(np.where(counted, np.minimum(costs, self.cutoff), 0.0))
        return np.where(counted, weights, 0.0)

    def _weights(self, d: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the formula's value for costs between 0 and the cutoff."""
        if self.kind == "binary":
            return np.ones_like(d)
        if self.kind == "density":
            return 0.75 * (1 - (d / self.cutoff) ** 2)
        if self.kind == "step":
            limits, weights = np.transpose(self.steps)
            place = np.searchsorted(limits * (1 + _ROUNDING), d)
            return np.append(weights, 0.0)[place]
        if self.kind == "power":
            return np.maximum(d, 1.0) ** -(_POWER if self.scale is None else self.scale)
        scale = self.cutoff if self.scale is None else self.scale
        if self.kind == "exponential":
            return np.exp(-d / scale)
        if self.kind == "gaussian":
            end = np.exp(-0.5 * (self.cutoff / scale) ** 2)
            return (np.exp(-0.5 * (d / scale) ** 2) - end) / (1 - end)
        raise ValueError(self.kind)


def read_steps(text: str) -> Steps:
    """Return the steps of a decay as a person writes them.

    Parameters
    ----------
    text : str
        Limits and weights such as ``10:1, 20:0.68, 30:0.22`` or ``10:1; 20:0,68; 30:0,22``.

    Returns
    -------
    tuple of (limit, weight)
        The weight holds up to its limit, inclusive; limits rise, weights are 0 to 1. Empty
        where ``text`` is.

    Raises
    ------
    TerritoryError
        ``STEPS_UNREADABLE`` names the piece that is no limit and weight, ``STEPS_NOT_RISING``
        the limits that do not rise from above 0, ``STEP_WEIGHT_OUTSIDE`` the weight that is not
        from 0 to 1.
    """
    tidy = _AROUND_COLON.sub(":", text.strip())
    pieces = tidy.split(";") if ";" in tidy else _BETWEEN_STEPS.split(tidy)
    steps = [_step(piece.strip()) for piece in pieces if piece.strip()]
    limits = [limit for limit, _ in steps]
    if steps and (limits[0] <= 0 or (np.diff(limits) <= 0).any()):
        found = "; ".join(f"{limit:g}" for limit in limits)
        raise TerritoryError(messages.STEPS_NOT_RISING, found=found)
    return tuple(steps)


def _step(piece: str) -> tuple[float, float]:
    numbers = [as_number(part) for part in piece.split(":")]
    if len(numbers) != 2 or not np.isfinite(numbers).all():
        raise TerritoryError(messages.STEPS_UNREADABLE, piece=piece)
    limit, weight = numbers
    if not 0 <= weight <= 1:
        raise TerritoryError(messages.STEP_WEIGHT_OUTSIDE, piece=piece, weight=weight)
    return limit, weight
