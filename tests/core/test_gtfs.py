"""Timetables so small that every call can be counted, and the metro of Lisbon counted by hand."""

from __future__ import annotations

import csv
import io
import logging
import zipfile
from datetime import date, timedelta

import numpy as np
import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.core import gtfs_files
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.gtfs import WEEKDAYS, read_feed, read_feeds
from smart_territory_plugin.core.gtfs_calendar import (
    chosen_week,
    day_number,
    read_date,
    services_on,
    trips_by_day,
    trips_on,
)
from smart_territory_plugin.core.gtfs_departures import departures, departures_between, headways
from smart_territory_plugin.core.gtfs_files import seconds

# Monday 6 January 2025 to Sunday 2 February 2025: four whole weeks.
CALENDAR = (
    f"service_id,{','.join(WEEKDAYS)},start_date,end_date\n"
    "W,1,1,1,1,1,0,0,20250106,20250202\n"
    "S,0,0,0,0,0,1,0,20250106,20250202\n"
)
# Line 1 runs from A by B to C (direction 0) and back, twice a weekday each way, once a Saturday.
FEED = {
    "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\nA,Alto,38.70,-9.10\nB,Baixa,38.71,-9.10\n"
    "C,Cais,38.72,-9.10\n",
    "routes.txt": "route_id,route_short_name,route_type\n1,Um,3\n",
    "trips.txt": "route_id,service_id,trip_id,direction_id\n1,W,out1,0\n1,W,out2,0\n1,W,back1,1\n"
    "1,W,back2,1\n1,S,sat,0\n",
    "calendar.txt": CALENDAR,
    "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
    "out1,8:00:00,8:00:00,A,1\nout1,8:10:00,8:11:00,B,2\nout1,8:20:00,8:20:00,C,3\n"
    "out2,09:00:00,09:00:00,A,1\nout2,09:10:00,09:10:00,B,2\nout2,09:20:00,09:20:00,C,3\n"
    "back1,10:00:00,10:00:00,C,1\nback1,10:10:00,10:10:00,B,2\nback1,10:20:00,10:20:00,A,3\n"
    "back2,25:10:00,25:10:00,C,1\nback2,25:20:00,25:20:00,B,2\nback2,25:30:00,25:30:00,A,3\n"
    "sat,12:00:00,12:00:00,A,1\nsat,12:10:00,12:10:00,B,2\nsat,12:20:00,12:20:00,C,3\n",
}
MONDAY, SATURDAY = date(2025, 1, 6), date(2025, 1, 11)


@pytest.fixture
def feed_of(tmp_path):
    """Write a feed as a zip and read it; None for a file takes it out."""

    def make(changed=None, folder="", name="feed.zip"):
        path = write_feed(tmp_path / name, changed, folder)
        return read_feed(path)

    return make


def write_feed(path, changed=None, folder=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (FEED | (changed or {})).items():
            if content is not None:
                archive.writestr(folder + name, content)
    return path


def fault_of(path):
    with pytest.raises(TerritoryError) as fault:
        read_feed(path)
    return fault.value


def told(caplog, template):
    return [r.values for r in caplog.records if getattr(r, "template", "") == template]


@pytest.fixture(autouse=True)
def _listening(caplog):
    caplog.set_level(logging.INFO, logger="smart_territory")


# --- reading -------------------------------------------------------------------------------------


def test_a_feed_is_read_into_tables_that_refer_by_row(feed_of):
    feed = feed_of()
    assert list(feed.stops["stop_id"]) == ["A", "B", "C"]
    assert list(feed.stops["station"]) == [0, 1, 2]
    assert list(feed.trips["direction"]) == [0, 0, 1, 1, 0]
    assert list(feed.trips["service"]) == [0, 0, 0, 0, 1]
    assert len(feed.calls) == 15
    first = feed.calls[feed.calls["trip"] == 0]
    assert list(first["stop"]) == [0, 1, 2]
    assert list(first["departure_s"]) == [8 * 3600, 8 * 3600 + 660, 8 * 3600 + 1200]
    assert list(first["boards"]) == [True, True, False]  # nobody gets in at the last stop


def test_times_go_on_past_midnight(feed_of):
    feed = feed_of()
    late = feed.calls[feed.calls["trip"] == 3]
    assert late["departure_s"].iloc[0] == 25 * 3600 + 600


@pytest.mark.parametrize(
    ("text", "expected"),
    [("07:00:00", 25200), ("7:00:00", 25200), ("7:30", 27000), (" 8:00:05", 28805),
     ("25:10:00", 90600), ("", None), ("7h30", None), ("7:61:00", None), ("-1:00:00", None)],
)  # fmt: skip
def test_a_time_of_the_service_day_is_seconds_after_its_midnight(text, expected):
    read = seconds(text)
    assert np.isnan(read) if expected is None else read == expected


def test_byte_marks_blanks_quotes_and_semicolons_change_nothing(feed_of):
    plain = feed_of()
    changed = {name: "\ufeff" + text.replace("stop_id", " Stop_ID ") for name, text in FEED.items()}
    changed["stops.txt"] = FEED["stops.txt"].replace(",", ";")
    changed["trips.txt"] = FEED["trips.txt"].replace("out1", '"out1" ').replace("\n", "\r\n")
    dressed = feed_of(changed)
    for name in ("stops", "routes", "trips", "calls", "services"):
        assert getattr(plain, name).equals(getattr(dressed, name)), name


def test_names_in_windows_1252_are_read_and_its_identifiers_still_match(feed_of):
    changed = {
        name: text.replace("Baixa", "São Bento").replace(",A,", ",Á,").replace("\nA,", "\nÁ,")
        for name, text in FEED.items()
    }
    feed = feed_of({name: text.encode("cp1252") for name, text in changed.items()})
    assert list(feed.stops["stop_id"]) == ["Á", "B", "C"]
    assert feed.stops["stop_name"][1] == "São Bento"
    assert len(feed.calls) == 15


def test_a_feed_in_a_folder_of_the_zip_is_found_and_what_a_mac_adds_is_not(feed_of, tmp_path):
    feed = feed_of(folder="metro/gtfs/")
    assert len(feed.calls) == 15
    path = tmp_path / "mac.zip"
    write_feed(path, {"__MACOSX/._stops.txt": "rubbish", "__MACOSX/stops.txt": "rubbish"}, "m/")
    assert len(read_feed(path).calls) == 15


def test_an_unpacked_folder_is_the_same_feed(feed_of, tmp_path):
    folder = tmp_path / "unpacked"
    folder.mkdir()
    for name, text in FEED.items():
        (folder / name).write_text(text, encoding="utf-8")
    assert read_feed(folder).calls.equals(feed_of().calls)
    assert read_feed(tmp_path / "unpacked").name == "unpacked"


def test_a_folder_of_zips_is_several_feeds(tmp_path):
    for name in ("b.zip", "a.zip"):
        write_feed(tmp_path / name)
    assert [feed.name for feed in read_feeds(tmp_path)] == ["a.zip", "b.zip"]


def test_rows_out_of_order_are_put_in_order(feed_of):
    header, *rows = FEED["stop_times.txt"].splitlines()
    shuffled = "\n".join([header, *sorted(rows, key=lambda row: row[::-1])])
    assert feed_of({"stop_times.txt": shuffled}).calls.equals(feed_of().calls)


def test_a_stop_where_nobody_gets_in_has_no_departure(feed_of):
    rows = FEED["stop_times.txt"].replace("stop_sequence", "stop_sequence,pickup_type")
    rows = rows.replace("B,2", "B,2,1").replace("A,1", "A,1,0").replace("C,1", "C,1,")
    feed = feed_of({"stop_times.txt": rows})
    assert list(feed.calls["boards"])[:3] == [True, False, False]


def test_stops_without_a_time_get_one_in_equal_steps_and_ends_do_not(feed_of):
    # A 8:00, B and C between, D 8:30; then one more stop without a time at the end.
    stops = FEED["stops.txt"] + "D,Doca,38.73,-9.10\nE,Eira,38.74,-9.10\n"
    rows = (
        "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nout1,,08:00:00,A,1\n"
        "out1,,,B,2\nout1,,,C,3\nout1,08:30:00,,D,4\nout1,,,E,5\n"
    )
    feed = feed_of({"stops.txt": stops, "stop_times.txt": rows})
    minutes = feed.calls["departure_s"].to_numpy() / 60 - 480
    np.testing.assert_allclose(minutes, [0, 10, 20, 30, np.nan])


def test_platforms_belong_to_their_station_and_borrow_its_place(feed_of):
    stops = (
        "stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station\n"
        "A,Alto 1,,,0,X\nB,Baixa,38.71,-9.10,,\nC,Cais 1,38.7,-9.2,0,Y\nX,Alto,38.7,-9.1,1,\n"
        "Y,Cais,0,0,1,\nC2,Cais 2,38.8,-9.0,0,Y\nE,Entrada,38.7,-9.1,2,X\n"
    )
    feed = feed_of({"stops.txt": stops})
    assert list(feed.stops["station"]) == [3, 1, 4, 3, 4, 4, 3]
    assert feed.stops.loc[0, ["lon", "lat"]].tolist() == pytest.approx([-9.1, 38.7])
    # A station without a place of its own lies in the midst of its platforms.
    assert feed.stops.loc[4, ["lon", "lat"]].tolist() == pytest.approx([-9.1, 38.75])


def test_rows_that_refer_to_nothing_are_left_out_and_counted(feed_of, caplog):
    feed = feed_of(
        {
            "trips.txt": FEED["trips.txt"] + "9,W,lost,0\n",
            "stop_times.txt": FEED["stop_times.txt"] + "ghost,8:00:00,8:00:00,A,1\n"
            "out1,8:30:00,8:30:00,Z,4\nout1,8h40,8h40,C,5\n",
        }
    )
    assert len(feed.trips) == 5
    unknown = {
        (v["file"], v["column"]): v["count"] for v in told(caplog, messages.GTFS_UNKNOWN_KEYS)
    }
    assert unknown == {
        ("trips.txt", "route_id"): 1,
        ("stop_times.txt", "trip_id"): 1,
        ("stop_times.txt", "stop_id"): 1,
    }
    assert told(caplog, messages.GTFS_TIMES_UNREAD)[0]["example"] == "8h40"


# --- what is broken ------------------------------------------------------------------------------


@pytest.mark.parametrize("file", ["stops.txt", "routes.txt", "trips.txt", "stop_times.txt"])
def test_a_missing_file_is_named(tmp_path, file):
    fault = fault_of(write_feed(tmp_path / "feed.zip", {file: None}))
    assert fault.template == messages.GTFS_FILE_MISSING
    assert fault.values["file"] == file
    assert file in str(fault)


@pytest.mark.parametrize(
    ("file", "column"),
    [("stops.txt", "stop_lat"), ("routes.txt", "route_type"), ("trips.txt", "service_id"),
     ("stop_times.txt", "stop_sequence"), ("calendar.txt", "friday")],
)  # fmt: skip
def test_a_missing_column_is_named_with_its_file(tmp_path, file, column):
    fault = fault_of(write_feed(tmp_path / "feed.zip", {file: FEED[file].replace(column, "x")}))
    assert fault.template == messages.GTFS_COLUMN_MISSING
    assert (fault.values["file"], fault.values["column"]) == (file, column)


@pytest.mark.parametrize("file", ["stops.txt", "trips.txt", "stop_times.txt"])
@pytest.mark.parametrize("rows", [0, 1])
def test_a_file_without_rows_is_named(tmp_path, file, rows):
    content = "".join(FEED[file].splitlines(keepends=True)[:rows])
    fault = fault_of(write_feed(tmp_path / "feed.zip", {file: content}))
    assert fault.template == messages.GTFS_FILE_EMPTY
    assert fault.values["file"] == file


def test_a_quote_that_never_ends_is_named(tmp_path):
    broken = FEED["stop_times.txt"] + '"out1,8:00:00,8:00:00,A,1\n'
    fault = fault_of(write_feed(tmp_path / "feed.zip", {"stop_times.txt": broken}))
    assert fault.template == messages.GTFS_FILE_BROKEN
    assert fault.values["file"] == "stop_times.txt"


def test_a_damaged_zip_names_the_file_that_does_not_unpack(tmp_path):
    path = write_feed(tmp_path / "feed.zip")
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo("stop_times.txt")
    begin = info.header_offset + 30 + len(info.filename)
    content[begin + 5 : begin + info.compress_size - 5] = b"\0" * (info.compress_size - 10)
    path.write_bytes(content)
    fault = fault_of(path)
    assert fault.template == messages.GTFS_FILE_BROKEN
    assert fault.values["file"] == "stop_times.txt"


def test_what_is_no_zip_and_what_is_not_there_are_told_apart(tmp_path):
    text = tmp_path / "feed.zip"
    text.write_text("not a zip")
    assert fault_of(text).template == messages.GTFS_NOT_A_ZIP
    assert fault_of(tmp_path / "none.zip").template == messages.GTFS_NOT_FOUND
    with pytest.raises(TerritoryError, match="no GTFS feed at"):
        read_feeds(tmp_path / "none")
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(TerritoryError, match=r"stops\.txt"):
        read_feeds(empty)


def test_a_file_packed_tighter_than_any_timetable_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(gtfs_files, "_SMALL", 100_000)
    fault = fault_of(write_feed(tmp_path / "bomb.zip", {"stop_times.txt": " " * 1_000_000}))
    assert fault.template == messages.GTFS_TOO_LARGE
    monkeypatch.setattr(gtfs_files, "_LARGEST", 300)
    fault = fault_of(write_feed(tmp_path / "large.zip"))
    assert fault.values["file"] == "stop_times.txt"


def test_a_feed_without_any_calendar_is_refused(tmp_path):
    fault = fault_of(write_feed(tmp_path / "feed.zip", {"calendar.txt": None}))
    assert fault.template == messages.GTFS_NO_CALENDAR


def test_a_cancel_comes_through(tmp_path):
    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        read_feed(write_feed(tmp_path / "feed.zip"), cancel)


# --- directions ----------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["0", ""])
def test_directions_that_the_feed_does_not_tell_are_found_by_the_order_of_stops(
    feed_of, caplog, written
):
    header, *rows = FEED["trips.txt"].splitlines()
    alike = "\n".join([header, *(row[:-1] + written for row in rows)])
    feed = feed_of({"trips.txt": alike})
    assert list(feed.trips["direction"]) == [0, 0, 1, 1, 0]
    assert told(caplog, messages.GTFS_DIRECTIONS_FOUND) == [{"feed": "feed.zip", "count": 1}]


def test_a_route_that_runs_one_way_is_not_split(feed_of, caplog):
    feed = feed_of({"trips.txt": "route_id,service_id,trip_id\n1,W,out1\n1,W,out2\n1,S,sat\n"})
    assert list(feed.trips["direction"]) == [-1, -1, -1]
    assert told(caplog, messages.GTFS_DIRECTIONS_FOUND) == []


# --- days ----------------------------------------------------------------------------------------


def test_a_service_runs_on_its_weekdays_between_its_dates(feed_of):
    feed = feed_of()
    assert list(services_on(feed, MONDAY)) == [True, False]
    assert list(services_on(feed, SATURDAY)) == [False, True]
    assert not services_on(feed, date(2025, 1, 5)).any()  # the Sunday before
    assert not services_on(feed, date(2025, 2, 3)).any()  # the Monday after
    assert list(trips_on(feed, SATURDAY)) == [False] * 4 + [True]


def test_exceptions_add_a_service_and_take_one_away(feed_of):
    dates = "service_id,date,exception_type\nW,20250107,2\nS,20250107,1\nX,20250301,1\n"
    feed = feed_of({"calendar_dates.txt": dates})
    assert list(services_on(feed, date(2025, 1, 7))) == [False, True, False]
    assert list(services_on(feed, date(2025, 3, 1))) == [False, False, True]


def test_exceptions_alone_are_a_calendar(feed_of):
    dates = "service_id,date,exception_type\nW,20250106,1\nW,20250107,1\nS,20250111,1\n"
    feed = feed_of({"calendar.txt": None, "calendar_dates.txt": dates})
    assert dict(trips_by_day(feed)[lambda trips: trips > 0]) == {
        day_number(MONDAY): 4,
        day_number(MONDAY) + 1: 4,
        day_number(SATURDAY): 1,
    }


def test_the_trips_of_every_day_are_those_of_its_services(feed_of):
    dates = (
        "service_id,date,exception_type\nW,20250107,2\nS,20250107,1\nS,20250111,1\n"
        "W,20250119,1\nS,20250119,2\nX,20250301,1\nW,20241230,1\n"
    )
    feed = feed_of({"calendar_dates.txt": dates})
    trips = trips_by_day(feed)
    first, last = date(2024, 12, 30), date(2025, 3, 1)
    assert (trips.index[0], trips.index[-1]) == (day_number(first), day_number(last))
    for number, count in trips.items():
        day = date(1970, 1, 1) + timedelta(int(number))
        assert count == trips_on(feed, day).sum(), day


def test_the_typical_week_is_the_median_one_and_a_holiday_in_it_is_not_the_day(feed_of):
    # Week 1 has two holidays (4 + 4 trips fewer), weeks 2 to 4 have 21 trips; in week 2 Monday
    # is a holiday with Saturday's service, so it has 18: sorted 13, 18, 21, 21 the upper of the
    # two in the middle is 21, first reached in week 3 (from 20 January).
    dates = (
        "service_id,date,exception_type\nW,20250107,2\nW,20250108,2\nW,20250113,2\nS,20250113,1\n"
    )
    week = chosen_week(feed_of({"calendar_dates.txt": dates}))
    assert week.day == date(2025, 1, 20)
    assert week.days[0] == date(2025, 1, 20)
    assert week.days[6] == date(2025, 1, 26)


def test_within_the_typical_week_the_median_weekday_is_chosen(feed_of):
    # Only one week: Monday 0 (holiday), Tuesday to Friday 4 trips. The median day has 4.
    calendar = CALENDAR.replace("20250202", "20250112")
    dates = "service_id,date,exception_type\nW,20250106,2\n"
    week = chosen_week(feed_of({"calendar.txt": calendar, "calendar_dates.txt": dates}))
    assert week.day == date(2025, 1, 7)


def test_a_date_that_is_given_is_taken_with_its_week(feed_of):
    week = chosen_week(feed_of(), date(2025, 1, 18))
    assert week.day == date(2025, 1, 18)
    assert week.days[0] == date(2025, 1, 13)


def test_a_date_without_service_names_the_days_that_have_some(feed_of):
    with pytest.raises(TerritoryError) as fault:
        chosen_week(feed_of(), date(2025, 6, 1))
    assert fault.value.template == messages.GTFS_NO_SERVICE_ON
    assert (fault.value.values["first"], fault.value.values["last"]) == (
        date(2025, 1, 6),
        date(2025, 2, 1),  # the last Saturday
    )


def test_services_that_no_trip_has_are_no_service(feed_of):
    trips = FEED["trips.txt"].replace(",W,", ",w,").replace(",S,", ",s,")
    with pytest.raises(TerritoryError) as fault:
        chosen_week(feed_of({"trips.txt": trips}))
    assert fault.value.template == messages.GTFS_NO_SERVICE


def test_a_feed_of_weekends_gets_a_day_at_the_weekend_and_says_so(feed_of, caplog):
    week = chosen_week(feed_of({"trips.txt": "route_id,service_id,trip_id\n1,S,sat\n"}))
    assert week.day == SATURDAY
    assert len(told(caplog, messages.GTFS_NO_WEEKDAY)) == 1


@pytest.mark.parametrize("text", ["2025-03-12", "20250312"])
def test_dates_are_read_in_both_forms(text):
    assert read_date(text) == date(2025, 3, 12)
    assert read_date("") is None
    with pytest.raises(TerritoryError, match="no date"):
        read_date("12/03/2025")


# --- departures and headways ---------------------------------------------------------------------


def test_departures_are_what_one_can_get_into_on_the_day(feed_of):
    found = departures(feed_of(), MONDAY)
    # Four trips with two stops each that are not the last one.
    assert len(found) == 8
    assert sorted(found["departure_s"] / 3600)[:2] == pytest.approx([8, 8 + 11 / 60])
    assert len(departures(feed_of(), SATURDAY)) == 2


def test_a_trip_past_midnight_belongs_to_the_clock_day_after(feed_of):
    feed = feed_of()
    # Monday's back2 leaves C at 25:10 and B at 25:20: Tuesday 1:10 and 1:20.
    night = departures_between(feed, date(2025, 1, 7), (0, 7))
    assert sorted(night["departure_s"]) == [3600 + 600, 3600 + 1200]
    assert len(departures_between(feed, MONDAY, (0, 7))) == 0  # nothing ran on Sunday
    # The window holds its beginning and not its end.
    assert len(departures_between(feed, MONDAY, (8, 9))) == 2
    assert len(departures_between(feed, MONDAY, (8, 9.001))) == 3


def test_frequencies_are_expanded_to_the_end_of_their_span(feed_of):
    # out1 every 20 minutes from 6:00 to before 7:00 (6:00, 6:20, 6:40), and every 30 from 7:00 to
    # before 7:31 (7:00, 7:30): five runs. B is 11 minutes later.
    rows = (
        "trip_id,start_time,end_time,headway_secs\nout1,06:00:00,07:00:00,1200\n"
        "out1,07:00:00,07:31:00,1800\nghost,06:00:00,07:00:00,600\nout2,08:00:00,07:00:00,600\n"
    )
    feed = feed_of({"frequencies.txt": rows})
    assert list(feed.runs) == [5, 1, 1, 1, 1]
    found = departures(feed, MONDAY)
    at_a = sorted(found.loc[found["stop"] == 0, "departure_s"] / 60 - 360)
    assert at_a == [0, 20, 40, 60, 90, 180]  # and out2 at 9:00
    at_b = sorted(found.loc[found["stop"] == 1, "departure_s"] / 60 - 360)
    assert at_b[:5] == [11, 31, 51, 71, 101]
    assert trips_by_day(feed)[day_number(MONDAY)] == 8


def test_the_headway_is_the_window_over_the_departures_of_the_better_direction(feed_of):
    feed = feed_of()
    within = departures_between(feed, MONDAY, (7, 19))
    mode = np.array(["bus"], dtype=object)
    found = headways(within, mode, (7, 19))
    # 720 minutes. A: out1 and out2; B: two out, one back (back2 is at night); C: back1.
    assert dict(found) == {0: 360, 1: 360, 2: 720}


def test_routes_of_a_mode_count_together_unless_they_are_kept_apart(feed_of):
    changed = {
        "routes.txt": "route_id,route_type\n1,3\n2,3\n3,1\n",
        "trips.txt": FEED["trips.txt"].replace("1,W,out2", "2,W,out2"),
    }
    within = departures_between(feed_of(changed), MONDAY, (7, 19))
    mode = np.array(["bus", "bus", "metro"], dtype=object)
    assert headways(within, mode, (7, 19))[0] == 360
    assert headways(within, mode, (7, 19), by_route=True)[0] == 720


# --- the metro of Lisbon -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def metro(real_data):
    return real_data / "lisboa" / "gtfs_metro_lisboa.zip"


def rows_of(path, file):
    with zipfile.ZipFile(path) as archive:
        text = archive.read(file).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.real_data
@pytest.mark.parametrize("stop", ["AF", "AX", "AP", "CG1"])  # blue, yellow, red; a platform
def test_the_headway_of_the_metro_is_that_of_its_rows_counted_one_by_one(metro, stop):
    # Service 2 runs from Monday to Friday (calendar.txt). Departures from 7:00 to 18:59:59 of its
    # trips by direction, without the calls at which a trip ends.
    direction = {
        row["trip_id"]: row["direction_id"]
        for row in rows_of(metro, "trips.txt")
        if row["service_id"] == "2"
    }
    calls = [row for row in rows_of(metro, "stop_times.txt") if row["trip_id"] in direction]
    end = {}
    for row in calls:
        end[row["trip_id"]] = max(end.get(row["trip_id"], 0), int(row["stop_sequence"]))
    counts = {"0": 0, "1": 0}
    for row in calls:
        ends = int(row["stop_sequence"]) == end[row["trip_id"]]
        if row["stop_id"] == stop and not ends and "07:00:00" <= row["departure_time"] < "19":
            counts[direction[row["trip_id"]]] += 1
    assert max(counts.values()) > 50
    feed = read_feed(metro)
    week = chosen_week(feed)
    assert week.day.weekday() < 5
    within = departures_between(feed, week.day, (7, 19))
    found = headways(within, np.array(["metro"] * 4, dtype=object), (7, 19))
    row = feed.stops.index[feed.stops["stop_id"] == stop][0]
    assert found[row] == pytest.approx(720 / max(counts.values()))


@pytest.mark.real_data
def test_the_green_line_runs_both_ways_although_its_feed_says_one(metro, caplog):
    # All trips of route C have direction_id 0; they begin at either end, Telheiras (TE) or Cais do
    # Sodré (CS), or on the way; whoever calls at Rossio before Anjos goes north.
    order = {}
    for row in rows_of(metro, "stop_times.txt"):
        if row["stop_id"] in ("RO", "AN"):
            order.setdefault(row["trip_id"], {})[row["stop_id"]] = int(row["stop_sequence"])
    feed = read_feed(metro)
    green = feed.trips[feed.trips["route"] == 2].set_index("trip_id")["direction"]
    both = [trip for trip in green.index if len(order[trip]) == 2]
    north = np.array([order[trip]["RO"] < order[trip]["AN"] for trip in both])
    assert len(both) > 500
    assert 0.4 < north.mean() < 0.6
    ways = green[both].to_numpy()
    assert len(set(ways[north])) == len(set(ways[~north])) == 1
    assert set(ways) == {0, 1}
    assert told(caplog, messages.GTFS_DIRECTIONS_FOUND)[0]["count"] == 1


@pytest.mark.real_data
def test_a_feed_without_optional_files_is_read(real_data):
    feed = read_feed(real_data / "lisboa" / "gtfs_metro_expansao.zip")
    assert (len(feed.routes), len(feed.stops)) == (5, 71)
    assert len(feed.exceptions) == 0
    assert chosen_week(feed).day == date(2025, 9, 1)  # the first Monday of its month
