"""Times as exports write them become seconds; what is no time stays out."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.times import civil, read_times, written, zone_named

LISBON = ZoneInfo("Europe/Lisbon")


def utc(*parts):
    return datetime(*parts, tzinfo=UTC).timestamp()


def read(*texts, zone=LISBON):
    return read_times(texts, zone).seconds.tolist()


# In March Lisbon is at UTC, in July an hour ahead.
@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("10/03/2024 14:05", utc(2024, 3, 10, 14, 5)),
        ("10/07/2024 14:05", utc(2024, 7, 10, 13, 5)),
        ("1/7/2024 9:05:07", utc(2024, 7, 1, 8, 5, 7)),
        ("10-03-2024 14h05", utc(2024, 3, 10, 14, 5)),
        ("10.03.24", utc(2024, 3, 10)),
        ("2024-07-10 14:05", utc(2024, 7, 10, 13, 5)),
        ("2024-07-10T14:05:00Z", utc(2024, 7, 10, 14, 5)),
        ("2024-07-10T14:05:00.123Z", utc(2024, 7, 10, 14, 5)),
        ("2024-07-10T14:05:00+02:00", utc(2024, 7, 10, 12, 5)),
        ("2024-07-10 14:05-0330", utc(2024, 7, 10, 17, 35)),
        ("2024/03/10", utc(2024, 3, 10)),
        ("20240310", utc(2024, 3, 10)),
        ("20240310140507", utc(2024, 3, 10, 14, 5, 7)),
        ("31/12/2024 02:15 PM", utc(2024, 12, 31, 14, 15)),
        ("31/12/2024 12:15 a.m.", utc(2024, 12, 31, 0, 15)),
        # Excel's day 45361 is 2024-03-10; 14:05 is 845 of 1440 minutes.
        ("45361,586805556", utc(2024, 3, 10, 14, 5)),
        ("45361.586805556", utc(2024, 3, 10, 14, 5)),
        ("1710079500", utc(2024, 3, 10, 14, 5)),
        ("1710079500000", utc(2024, 3, 10, 14, 5)),
    ],
)
def test_every_usual_form_is_read(text, moment):
    assert read(text) == [moment]


@pytest.mark.parametrize(
    "text",
    ["ontem", "30/02/2024 10:00", "10/13/2024x", "2024-03-10 25:00", "1970-01-01 00:00", "12", "-"],
)
def test_what_is_no_time_is_nan(text):
    assert np.isnan(read(text)).all()


def test_forms_may_be_mixed_in_a_column():
    assert read("10/03/2024 14:05", "45361", "x", "2024-03-10T14:05Z") == pytest.approx(
        [utc(2024, 3, 10, 14, 5), utc(2024, 3, 10), np.nan, utc(2024, 3, 10, 14, 5)], nan_ok=True
    )


def test_the_month_comes_first_only_where_nothing_else_makes_sense():
    first = read_times(["03/31/2024", "04/05/2024"], LISBON)
    assert first.month_first
    assert written(first.seconds, LISBON).tolist()[1] == "2024-04-05T00:00:00"
    usual = read_times(["31/03/2024", "04/05/2024"], LISBON)
    assert not usual.month_first
    assert written(usual.seconds, LISBON).tolist()[1] == "2024-05-04T00:00:00"
    # Both kinds in a column: the day is first, and the other is no date.
    assert np.isnan(read("31/03/2024", "03/31/2024")[1])


def test_of_the_hour_that_comes_twice_the_first_is_meant():
    # On 27 October 2024 clocks went back from 2:00 (UTC+1) to 1:00.
    assert read("27/10/2024 01:30") == [utc(2024, 10, 27, 0, 30)]


def test_an_hour_that_was_skipped_is_that_of_a_clock_not_put_forward():
    # On 31 March 2024 clocks went from 1:00 to 2:00 (UTC+1).
    assert read("31/03/2024 01:37") == [utc(2024, 3, 31, 1, 37)]


def test_the_azores_are_an_hour_behind():
    assert read("10/03/2024 14:05", zone=ZoneInfo("Atlantic/Azores")) == [utc(2024, 3, 10, 15, 5)]


def test_civil_time_and_text_come_back():
    seconds = np.array([utc(2024, 7, 10, 13, 5), np.nan])
    assert civil(seconds, LISBON)[0] == np.datetime64("2024-07-10T14:05:00")
    assert written(seconds, LISBON).tolist() == ["2024-07-10T14:05:00", None]


def test_no_texts_give_no_times():
    assert read() == []
    assert written(np.array([]), LISBON).tolist() == []


def test_an_unknown_zone_is_a_sentence():
    with pytest.raises(TerritoryError, match="Europe/Atlantis"):
        zone_named("Europe/Atlantis")
    with pytest.raises(TerritoryError, match="such as Europe/Lisbon"):
        zone_named("")
