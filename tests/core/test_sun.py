"""The sun's place against published examples and against what everybody can work out."""

from datetime import date

import numpy as np
import pytest

from smart_territory_plugin.core.sun import refraction, sun_day, sun_position

LISBON = (38.7223, -9.1393)
OBLIQUITY = 23.44  # degrees, the declination at the solstices


def clock(text):
    hours, minutes, seconds = map(int, text.split(":"))
    return 60 * hours + minutes + seconds / 60


def test_the_declination_is_that_of_meeus_example_25a():
    # 1992 October 13, 0h: apparent declination −7° 47' 06" = −7.78507°.
    sun = sun_position(date(1992, 10, 13), 0, 0, 0)
    assert sun.declination[0] == pytest.approx(-7.78507, abs=0.0005)


def test_the_equation_of_time_is_that_of_meeus_example_28b():
    # The same moment: +13 min 42.7 s.
    sun = sun_position(date(1992, 10, 13), 0, 0, 0)
    assert sun.equation_min[0] == pytest.approx(13 + 42.7 / 60, abs=0.01)


def test_altitude_and_azimuth_are_those_of_nrel_s_example():
    # Reda & Andreas 2004 (NREL/TP-560-34302), appendix A.5: Golden, Colorado, 17 October 2003,
    # 12:30:30 at seven hours west: zenith 50.11162°, azimuth 194.34024° (with refraction).
    sun = sun_position(date(2003, 10, 17), clock("19:30:30"), 39.742476, -105.1786)
    zenith = 90 - sun.altitude - refraction(sun.altitude)
    assert zenith[0] == pytest.approx(50.11162, abs=0.01)
    assert sun.azimuth[0] == pytest.approx(194.34024, abs=0.01)


def test_sunrise_noon_and_sunset_are_those_of_nrel_s_example():
    # The same place: sunrise 6:12:43, transit 11:46:05 local time; the sunset that the example
    # gives for that day in universal time, 17:20:19, is the one before.
    today, before = (sun_day(date(2003, 10, day), 39.742476, -105.1786) for day in (17, 16))
    assert today.sunrise - 7 * 60 == pytest.approx(clock("6:12:43"), abs=0.2)
    assert today.noon - 7 * 60 == pytest.approx(clock("11:46:05"), abs=0.2)
    assert before.sunset - 7 * 60 == pytest.approx(clock("17:20:19"), abs=0.2)


@pytest.mark.parametrize(("day", "tilt"), [((2025, 6, 21), 1), ((2025, 12, 21), -1)])
def test_the_solstice_sun_of_lisbon_stands_at_noon_where_latitude_and_obliquity_put_it(day, tilt):
    noon = sun_day(date(*day), *LISBON).noon
    sun = sun_position(date(*day), noon, *LISBON)
    assert sun.altitude[0] == pytest.approx(90 - LISBON[0] + tilt * OBLIQUITY, abs=0.01)
    assert sun.azimuth[0] == pytest.approx(180, abs=0.01)


def test_at_the_equinox_the_equator_s_sun_climbs_15_degrees_an_hour_due_east():
    # 20 March 2025, 9:01 UT: declination 0 within a minute of arc all morning.
    day = sun_day(date(2025, 3, 20), 0, 0)
    hours = np.array([-5, -4, -3, -2, -1])
    sun = sun_position(date(2025, 3, 20), day.noon + 60 * hours, 0, 0)
    assert sun.altitude == pytest.approx(90 + 15 * hours, abs=0.05)
    assert sun.azimuth == pytest.approx(90, abs=0.3)


def test_the_equinox_day_is_longer_than_12_hours_by_refraction_and_the_sun_s_width():
    # On the equator 2 · 0.833° at 15° an hour; the equation of time moves by 9 s meanwhile.
    day = sun_day(date(2025, 3, 20), 0, 0)
    assert day.hours == pytest.approx(12 + 2 * 0.833 / 15, abs=0.003)


def test_places_on_one_parallel_see_the_same_sun_at_their_own_noon():
    positions = []
    for lon in (-9.0, -25.0):
        day = sun_day(date(2025, 8, 1), 38, lon)
        positions.append(sun_position(date(2025, 8, 1), day.noon + 200, 38, lon))
    assert positions[0].altitude == pytest.approx(positions[1].altitude, abs=0.02)
    assert positions[0].azimuth == pytest.approx(positions[1].azimuth, abs=0.02)


def test_the_southern_hemisphere_sees_the_noon_sun_in_the_north():
    noon = sun_day(date(2025, 6, 21), -30, 20).noon
    sun = sun_position(date(2025, 6, 21), noon, -30, 20)
    assert sun.altitude[0] == pytest.approx(90 - 30 - OBLIQUITY, abs=0.01)
    assert min(sun.azimuth[0], 360 - sun.azimuth[0]) < 0.01


def test_the_polar_night_has_no_hours_and_the_polar_day_24():
    assert sun_day(date(2025, 12, 21), 80, 0).hours == pytest.approx(0, abs=1e-6)
    assert sun_day(date(2025, 6, 21), 80, 0).hours == pytest.approx(24, abs=0.01)


def test_minutes_beyond_the_day_are_those_of_the_next():
    one = sun_position(date(2025, 6, 21), 1500, *LISBON)
    other = sun_position(date(2025, 6, 22), 60, *LISBON)
    assert one.altitude == pytest.approx(other.altitude, abs=1e-9)


def test_the_air_lifts_the_horizon_by_half_a_degree_and_the_zenith_not_at_all():
    # Meeus 16.4 by hand: 1.02 / tan(10.3/5.11 °) / 60 = 0.483°.
    assert refraction(0) == pytest.approx(0.483, abs=0.001)
    assert refraction(45) == pytest.approx(1.02 / 60, rel=0.02)
    assert refraction([90, -1, -40]) == pytest.approx([0, 0, 0], abs=1e-4)
