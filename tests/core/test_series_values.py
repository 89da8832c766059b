"""Times in UTC, whatever zone they came in, and readings put together by periods."""

import numpy as np
import pytest

from smart_territory_plugin.core.series_values import (
    moments,
    numbers,
    per_period,
    period_start,
    written,
)


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-05-01T10:00:00Z", "2026-05-01T10:00:00Z"),
        ("2026-05-01T10:00:00+01:00", "2026-05-01T09:00:00Z"),
        ("2026-05-01T10:00:00", "2026-05-01T10:00:00Z"),
        ("2026-05-01T10:00:00.250Z", "2026-05-01T10:00:00.250Z"),
        ("2026-05-01T10:00:00.000Z", "2026-05-01T10:00:00Z"),
        ("2026-05-01", "2026-05-01T00:00:00Z"),
        ("2026-05-01T10:00:00Z/2026-05-01T11:00:00Z", "2026-05-01T10:00:00Z"),
        ("2025-01-1T18:00:00Z", "2025-01-01T18:00:00Z"),
        ("1985-03-01T00:00:00Z", "1985-03-01T00:00:00Z"),
        ("soon", None),
        (None, None),
    ],
)
def test_times_come_out_in_utc(text, utc):
    assert written(moments([text])) == [utc]


def test_times_of_several_forms_are_read_together():
    texts = ["2026-05-01T10:00:00+02:00", "no", "2026-05-01 10:00", "2026-05-01T10:00:00.5Z"]
    assert written(moments(texts)) == [
        "2026-05-01T08:00:00Z", None, "2026-05-01T10:00:00Z", "2026-05-01T10:00:00.500Z",
    ]  # fmt: skip
    assert written(moments([])) == []


@pytest.mark.parametrize(
    ("period", "start"),
    [
        ("hour", "2026-05-17T09:00:00Z"),
        ("day", "2026-05-17T00:00:00Z"),
        ("month", "2026-05-01T00:00:00Z"),
        ("year", "2026-01-01T00:00:00Z"),
    ],
)
def test_a_period_begins_with_the_calendars(period, start):
    assert period_start("2026-05-17T10:30:00+01:00", period) == start


def test_yes_and_no_are_one_and_zero_and_text_is_no_number():
    found = numbers([True, False, 3, 2.5, "4", None, [1], {"a": 1}])
    assert np.array_equal(found, [1, 0, 3, 2.5, *[np.nan] * 4], equal_nan=True)


# Sensor a on the first of May: 1, 3, 8 before noon, on the second: 5; sensor b on the first: 7.
NAMES = [("a", "t"), ("a", "t"), ("a", "t"), ("a", "t"), ("b", "t")]
TIMES = moments(
    [
        "2026-05-01T00:00:00Z", "2026-05-01T06:00:00Z", "2026-05-01T23:59:59.9Z",
        "2026-05-02T00:00:00Z", "2026-05-01T12:00:00Z",
    ]
)  # fmt: skip
VALUES = np.array([1.0, 3.0, 8.0, 5.0, 7.0])


@pytest.mark.parametrize(
    ("aggregate", "values"),
    [
        ("mean", [4.0, 5.0, 7.0]),  # (1 + 3 + 8) / 3
        ("min", [1.0, 5.0, 7.0]),
        ("max", [8.0, 5.0, 7.0]),
        ("sum", [12.0, 5.0, 7.0]),
        ("count", [3.0, 1.0, 1.0]),
    ],
)
def test_readings_of_a_day_are_put_together(aggregate, values):
    found = per_period(NAMES, TIMES, VALUES, aggregate, "day")
    assert list(found["value"]) == values
    assert list(found["n"]) == [3, 1, 1]
    assert list(found["entity_id"]) == ["a", "a", "b"]
    assert written(found["start"].to_numpy())[1] == "2026-05-02T00:00:00Z"
    assert written(found["end"].to_numpy())[1] == "2026-05-03T00:00:00Z"


def test_the_order_of_the_readings_changes_nothing():
    found = per_period(NAMES, TIMES, VALUES, "mean", "day")
    turned = per_period(NAMES[::-1], TIMES[::-1], VALUES[::-1], "mean", "day")
    assert found.equals(turned)


def test_a_reading_that_is_no_number_is_counted_but_has_no_part_in_a_mean():
    values = np.array([1.0, np.nan, 8.0, np.nan, 7.0])
    means = per_period(NAMES, TIMES, values, "mean", "day")
    counts = per_period(NAMES, TIMES, values, "count", "day")
    assert list(means["value"]) == [4.5, 7.0]  # nothing of sensor a on the second day
    assert list(means["n"]) == [2, 1]
    assert list(counts["n"]) == [3, 1, 1]


def test_months_and_years_have_their_own_lengths():
    found = per_period(NAMES, TIMES, VALUES, "sum", "month")
    assert list(found["value"]) == [17.0, 7.0]
    assert written(found["end"].to_numpy()) == ["2026-06-01T00:00:00Z"] * 2
    year = per_period(NAMES, TIMES, VALUES, "sum", "year")
    assert written(year["end"].to_numpy())[0] == "2027-01-01T00:00:00Z"


def test_no_reading_makes_no_row():
    assert len(per_period([], moments([]), numbers([]), "mean", "hour")) == 0
