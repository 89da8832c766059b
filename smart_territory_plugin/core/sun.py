"""Where the sun stands, and from when to when, for a place and a day.

The algorithm of NOAA's solar calculator, after Meeus 1998, Astronomical Algorithms. NOAA says that
sunrise and sunset are right to a minute below 72° of latitude; altitude and azimuth are right to
about 0.01° from 1900 to 2100.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

SUNRISE_ALTITUDE = -0.833
"""Degrees of the sun's middle when its upper limb appears: refraction and half its width."""

_J2000 = datetime(2000, 1, 1, 12)
_DAY = 1440.0  # minutes


@dataclass(frozen=True)
class Sun:
    """Where the sun stands: degrees, one entry a moment.

    ``altitude`` is that of its middle above the horizon, without refraction; ``azimuth`` is
    clockwise from true north; ``declination`` is north of the equator; ``equation_min`` is how far
    a sundial is ahead of a clock, in minutes.
    """

    altitude: Floats
    azimuth: Floats
    declination: Floats
    equation_min: Floats


@dataclass(frozen=True)
class Day:
    """Sunrise, solar noon and sunset, in minutes of universal time from the date's 0:00.

    They may be negative or above 1440 far from Greenwich. In the polar night all are noon; in the
    polar day the sun is up from half a day before noon to half a day after.
    """

    sunrise: float
    noon: float
    sunset: float

    @property
    def hours(self) -> float:
        """How long the sun is up."""
        return (self.sunset - self.sunrise) / 60


def sun_position(day: date, minutes: ArrayLike, lat: float, lon: float) -> Sun:
    """Return where the sun stands.

    Parameters
    ----------
    day : datetime.date
        The date in universal time.
    minutes : array-like of float
        Minutes after 0:00 of that date, universal time; any number.
    lat, lon : float
        The place in degrees, north and east positive.

    Returns
    -------
    Sun
        One entry for each of the minutes.

    Notes
    -----
    Meeus 1998, chapters 12, 22, 25 and 28, in the form of NOAA's solar calculator.
    """
    moments: Floats = np.atleast_1d(np.asarray(minutes, dtype=float))
    declination, equation = _apparent(_centuries(day, moments))
    hour_angle = np.radians((moments + equation + 4 * lon) / 4 - 180)
    place, tilt = np.radians(lat), np.radians(declination)
    east = -np.cos(tilt) * np.sin(hour_angle)
    north = np.sin(tilt) * np.cos(place) - np.cos(tilt) * np.cos(hour_angle) * np.sin(place)
    up = np.sin(tilt) * np.sin(place) + np.cos(tilt) * np.cos(hour_angle) * np.cos(place)
    return Sun(
        np.degrees(np.arcsin(np.clip(up, -1, 1))),
        np.degrees(np.arctan2(east, north)) % 360,
        declination,
        equation,
    )


def sun_day(day: date, lat: float, lon: float) -> Day:
    """Return sunrise, solar noon and sunset of a civil date at a place.

    Parameters
    ----------
    day : datetime.date
        The date as the place's own noon counts it.
    lat, lon : float
        Degrees, north and east positive.

    Returns
    -------
    Day
        The sun is up while its upper limb is above a level horizon (−0.833°).
    """
    noon = 720 - 4 * lon
    for _ in range(2):
        noon = 720 - 4 * lon - float(_apparent(_centuries(day, np.array([noon])))[1][0])
    ends = []
    for side in (-1, 1):
        moment = noon
        for _ in range(3):
            declination, equation = _apparent(_centuries(day, np.array([moment])))
            half = _half_day(lat, float(declination[0]))
            moment = 720 - 4 * lon - float(equation[0]) + side * half
        ends.append(moment)
    return Day(ends[0], noon, ends[1])


def refraction(altitude: ArrayLike) -> Floats:
    """Return by how many degrees the air lifts the sun at a true altitude in degrees.

    Sæmundsson 1986 (Meeus 1998, formula 16.4), for 1010 hPa and 10 °C; 0 from one degree below the
    horizon down, where the formula ends.
    """
    true: Floats = np.maximum(np.asarray(altitude, dtype=float), -1.0)
    lifted = 1.02 / np.tan(np.radians(true + 10.3 / (true + 5.11))) / 60
    return np.where(true > -1, np.maximum(lifted, 0), 0.0)


def _half_day(lat: float, declination: float) -> float:
    """Return the minutes from sunrise to noon; 0 in the polar night, 720 in the polar day."""
    place, tilt = np.radians(lat), np.radians(declination)
    level = np.sin(np.radians(SUNRISE_ALTITUDE)) - np.sin(place) * np.sin(tilt)
    return 4 * float(np.degrees(np.arccos(np.clip(level / (np.cos(place) * np.cos(tilt)), -1, 1))))


def _centuries(day: date, minutes: Floats) -> Floats:
    """Return Julian centuries since noon of 1 January 2000."""
    start = datetime(day.year, day.month, day.day)
    days = (start - _J2000) / timedelta(days=1)
    return (days + minutes / _DAY) / 36525


def _apparent(centuries: Floats) -> tuple[Floats, Floats]:
    """Return the sun's apparent declination in degrees and the equation of time in minutes."""
    t = centuries
    longitude = np.radians((280.46646 + t * (36000.76983 + t * 0.0003032)) % 360)
    anomaly = np.radians(357.52911 + t * (35999.05029 - 0.0001537 * t))
    eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t)
    centre = np.radians(
        np.sin(anomaly) * (1.914602 - t * (0.004817 + 0.000014 * t))
        + np.sin(2 * anomaly) * (0.019993 - 0.000101 * t)
        + np.sin(3 * anomaly) * 0.000289
    )
    node = np.radians(125.04 - 1934.136 * t)
    apparent = longitude + centre - np.radians(0.00569 + 0.00478 * np.sin(node))
    seconds = 21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))
    tilt = np.radians(23 + (26 + seconds / 60) / 60 + 0.00256 * np.cos(node))
    declination = np.degrees(np.arcsin(np.sin(tilt) * np.sin(apparent)))
    y = np.tan(tilt / 2) ** 2
    equation = (
        y * np.sin(2 * longitude)
        - 2 * eccentricity * np.sin(anomaly)
        + 4 * eccentricity * y * np.sin(anomaly) * np.cos(2 * longitude)
        - 0.5 * y * y * np.sin(4 * longitude)
        - 1.25 * eccentricity**2 * np.sin(2 * anomaly)
    )
    return declination, 4 * np.degrees(equation)
