"""Heat at work: wet-bulb globe temperature, and the working time that rest in the heat takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

if TYPE_CHECKING:
    from numpy.typing import NDArray

LOSS_LIMITS_C = {"light": (31.5, 32.0, 32.5), "heavy": (27.5, 29.5, 31.5)}
"""WBGT from which 25, 50 and 75 % of the time is lost, at about 200 W (light) and 400 W (heavy)."""


def wet_bulb_globe(t_air_c: NDArray[np.float64], humidity_pct: float) -> NDArray[np.float64]:
    """Return the wet-bulb globe temperature in °C of air without sun and wind taken into account.

    Parameters
    ----------
    t_air_c : numpy.ndarray of float64
        Air temperature in °C, NaN where there is none.
    humidity_pct : float
        Relative humidity, 0 to 100.

    Returns
    -------
    numpy.ndarray of float64
        ``0.567·T + 0.393·e + 3.94`` with the vapour pressure
        ``e = RH/100 · 6.105 · exp(17.27·T / (237.7 + T))`` in hPa (American College of Sports
        Medicine 1984, appendix I; the form that InVEST's Urban Cooling Model uses).

    Raises
    ------
    TerritoryError
        ``HUMIDITY_OUTSIDE``.
    """
    if not 0 <= humidity_pct <= 100:
        raise TerritoryError(messages.HUMIDITY_OUTSIDE, value=humidity_pct)
    vapour = humidity_pct / 100 * 6.105 * np.exp(17.27 * t_air_c / (237.7 + t_air_c))
    return 0.567 * t_air_c + 0.393 * vapour + 3.94


def work_loss(wbgt_c: NDArray[np.float64], work: str) -> NDArray[np.float64]:
    """Return the share of working time lost to rest: 0, 25, 50 or 75 %.

    Parameters
    ----------
    wbgt_c : numpy.ndarray of float64
        Wet-bulb globe temperature in °C, NaN where there is none.
    work : str
        ``light`` or ``heavy``.

    Returns
    -------
    numpy.ndarray of float64
        Each step begins at its limit of :data:`LOSS_LIMITS_C`, inclusive (Kjellstrom, Holmer and
        Lemke 2009, table 2).
    """
    step = np.searchsorted(LOSS_LIMITS_C[work], wbgt_c, side="right")
    return np.where(np.isnan(wbgt_c), np.nan, 25.0 * step)
