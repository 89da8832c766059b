"""Fill levels over time: cases worked by hand, messy exports, and a sentence for each bad input."""

from __future__ import annotations

import itertools
import json
import logging
import random
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.fill_analytics import analyse_fill
from smart_territory_plugin.core.fill_containers import mean_by_hour
from smart_territory_plugin.core.fill_fields import read_field_names, rows_of_file
from smart_territory_plugin.core.fill_rates import weighted_median
from smart_territory_plugin.core.fill_rules import (
    CONTAINER_FIELDS,
    CYCLE_FIELDS,
    ROUTE_FIELDS,
    Rules,
)
from smart_territory_plugin.core.streams import read_stream_names

LISBON = ZoneInfo("Europe/Lisbon")
HEAD = "idcontentor;Data da leitura;Enchimento"
NEEDED = ("container", "time", "fill")


@pytest.fixture(autouse=True)
def _log_level(caplog):
    caplog.set_level(logging.INFO, logger="smart_territory")


@pytest.fixture
def rows(tmp_path):
    """Write lines as a table and read it."""

    def read(lines, head=HEAD, needed=NEEDED, given=None, encoding="utf-8"):
        path = tmp_path / f"t{len(list(tmp_path.iterdir()))}.csv"
        path.write_bytes("\n".join([head, *lines]).encode(encoding))
        return rows_of_file(path, read_field_names(), needed, given or {})

    return read


@pytest.fixture
def analyse(rows):
    def run(lines, collections=None, head=HEAD, collections_head="", **rules):
        other = None
        if collections is not None:
            other = rows(collections, collections_head, ("container",))
        return analyse_fill(rows(lines, head), other, read_stream_names(), Rules(LISBON, **rules))

    return run


def told(caplog, template, when="call"):
    records = caplog.get_records(when)
    return [r.values for r in records if getattr(r, "template", "") == template]


def at(days, hours=0.0):
    return f"{datetime(2024, 3, 1) + timedelta(days=days, hours=hours):%d/%m/%Y %H:%M}"


def series(code, levels, step=1.0):
    """Lines of a container with a level every ``step`` days."""
    return [f"{code};{at(k * step)};{level}" for k, level in enumerate(levels)]


def only(result):
    assert len(result.containers) == 1
    return result.containers.iloc[0]


# --- hand cases ----------------------------------------------------------------------------------

# 10 points a day: 0 to 70 in a week, emptied, 10 to 70 again.
WEEKS = [0, 10, 20, 30, 40, 50, 60, 70, 10, 20, 30, 40, 50, 60, 70]


def test_a_container_of_ten_points_a_day_emptied_after_a_week(analyse):
    result = analyse(series("C1", WEEKS))
    found = only(result)
    assert found["readings"] == 15
    assert found["emptyings"] == 1
    assert found["collections"] == 0
    assert found["emptied_at_pct"] == 70
    assert found["rate_pct_day"] == pytest.approx(10)
    assert found["days_to_threshold"] == pytest.approx(8)
    # The last reading is 70 on the 15th: 80 is a day ahead.
    assert found["last_time"] == "2024-03-15T00:00:00"
    assert found["threshold_on"] == "2024-03-16T00:00:00"
    assert found["flag"] is None
    cycles = result.cycles
    assert cycles["readings"].tolist() == [8, 7]
    assert cycles["start_time"].tolist() == ["2024-03-01T00:00:00", "2024-03-09T00:00:00"]
    assert cycles["ended_by"].tolist() == ["drop", "open"]
    assert cycles["last_fill_pct"].tolist() == [70, 70]


def test_the_threshold_is_the_users(analyse):
    found = only(analyse(series("C1", WEEKS), threshold=90))
    assert found["days_to_threshold"] == pytest.approx(9)
    assert found["threshold_on"] == "2024-03-17T00:00:00"


def test_a_container_past_the_threshold_reached_it_at_its_last_reading(analyse):
    found = only(analyse(series("C1", [60, 75, 90])))
    assert found["threshold_on"] == found["last_time"]


def test_wasted_and_late_emptyings_are_shares_of_those_seen(analyse):
    # Emptied at 35 (below 40), 60, 95 (at 90 or above) and 90: one of four wasted, two late.
    levels = [0, 35, 0, 60, 0, 95, 0, 90, 0]
    found = only(analyse(series("C1", levels)))
    assert found["emptyings"] == 4
    assert found["wasted_pct"] == 25
    assert found["overflow_pct"] == 50
    assert found["emptied_at_pct"] == 70


def test_a_fall_of_just_the_limit_counts_and_a_smaller_one_does_not(analyse):
    assert only(analyse(series("C1", [0, 50, 20])))["emptyings"] == 1
    assert only(analyse(series("C1", ["0", "0,57", "0,27"])))["emptyings"] == 1
    assert only(analyse(series("C1", [0, 50, 21])))["emptyings"] == 0
    assert only(analyse(series("C1", [0, 50, 21]), drop=29))["emptyings"] == 1


def test_time_overflowing_is_read_off_a_straight_line(analyse):
    # From 80 to 100 in two days it is above 90 for one; then two days at 100; of four days three.
    found = only(analyse(series("C1", [80, 100, 100], step=2)))
    assert found["overflow_time_pct"] == 75
    # The way down is the emptying and is not counted.
    assert only(analyse(series("C1", [80, 100, 0, 10], step=2)))["overflow_time_pct"] == 25


def test_a_full_container_says_no_more_how_fast_it_fills(analyse):
    # 25 a day up to 100, then full for a week.
    found = only(analyse(series("C1", [0, 25, 50, 75, 100] + 7 * [100])))
    assert found["rate_pct_day"] == pytest.approx(25)


def test_a_few_wrong_levels_do_not_move_the_rate(analyse):
    levels = [5 * k for k in range(17)]
    levels[3], levels[10] = 40, 30
    assert only(analyse(series("C1", levels)))["rate_pct_day"] == pytest.approx(5)


def test_cycles_at_both_ends_count_for_the_rate(analyse):
    # Never a whole cycle, yet 20 points a day in either part.
    found = only(analyse(series("C1", [60, 80, 0, 20])))
    assert found["rate_pct_day"] == pytest.approx(20)


def test_a_median_is_weighted_exactly():
    groups, values = np.array([0, 0, 0, 2, 2]), np.array([3.0, 1.0, 2.0, 10.0, 20.0])
    # 1 and 2 hold half of 8, so the median lies between 2 and 3; of equal ones between both.
    weights = np.array([4, 2, 2, 5, 5])
    assert weighted_median(groups, values, weights, 3).tolist() == pytest.approx(
        [2.5, np.nan, 15.0], nan_ok=True
    )
    assert weighted_median(groups, values, np.array([5, 1, 1, 9, 1]), 3)[[0, 2]].tolist() == [3, 10]


def test_elapsed_time_knows_that_clocks_change(analyse):
    # From Saturday noon to Sunday noon on 31 March 2024 are 23 hours.
    lines = ["C;30/03/2024 12:00;0", "C;31/03/2024 12:00;23"]
    assert only(analyse(lines))["rate_pct_day"] == pytest.approx(24)


# --- declared collections ------------------------------------------------------------------------

TRIPS = HEAD + ";idrecolha;Rota;Km totais;Peso total"


def test_a_collection_and_the_fall_it_causes_are_one_emptying(analyse):
    lines = ["C;01/03/2024 08:00;20", "C;02/03/2024 08:00;60", "C;03/03/2024 08:00;5",
             "C;04/03/2024 08:00;25"]  # fmt: skip
    for when in ("02/03/2024 20:00", "02/03/2024 01:00", "03/03/2024 15:00"):
        head = "contentor;Data da recolha;id recolha"
        result = analyse(lines, [f"C;{when};7"], collections_head=head)
        found = only(result)
        assert (found["emptyings"], found["collections"]) == (1, 1)
        assert found["emptied_at_pct"] == 60
        assert result.cycles["ended_by"].tolist() == ["drop_and_declared", "open"]


def test_a_collection_far_from_a_fall_is_an_emptying_of_its_own(analyse):
    lines = series("C", [20, 60, 5, 25, 45])
    result = analyse(lines, [f"C;{at(3, 12)}"], collections_head="contentor;Data da recolha")
    found = only(result)
    assert (found["emptyings"], found["collections"]) == (2, 1)
    # Emptied at 60 and at 25: the second is wasted and no fall would have shown it.
    assert found["wasted_pct"] == 50


def test_two_collections_in_a_row_explain_a_fall_once(analyse):
    # Levels written down at the collections alone: 70, 75 and 20.
    lines = [f"C;{at(0)};70;1;A;10;100", f"C;{at(2)};75;2;A;10;100", f"C;{at(4)};20;3;A;10;100"]
    result = analyse(lines, head=TRIPS)
    found = only(result)
    assert (found["emptyings"], found["collections"]) == (3, 3)
    assert found["emptied_at_pct"] == 55
    # Each cycle begins empty at the collection: 75 in two days and 20 in two.
    assert found["rate_pct_day"] == pytest.approx((37.5 + 10) / 2)


def test_an_emptying_seen_in_two_steps_is_one(analyse):
    lines = ["C;01/03/2024 08:00;20", "C;02/03/2024 08:00;80", "C;02/03/2024 08:20;45",
             "C;02/03/2024 08:40;5", "C;03/03/2024 08:00;60"]  # fmt: skip
    found = only(analyse(lines))
    assert found["emptyings"] == 1
    assert found["emptied_at_pct"] == 80


def test_a_stop_counts_once_at_its_fullest_though_several_rows_name_the_trip(analyse):
    lines = [f"C;{at(0)};40;;;;", f"C;{at(1)};78;9;A;12,5;300", f"C;{at(1, 1)};80;9;A;12,5;300",
             f"C;{at(1, 1.2)};2;9;A;12,5;300", f"C;{at(2)};40;;;;"]  # fmt: skip
    result = analyse(lines, head=TRIPS)
    found = only(result)
    assert (found["emptyings"], found["collections"], found["emptied_at_pct"]) == (1, 1, 80)
    route = result.routes.iloc[0]
    assert (route["trips"], route["stops"], route["km"], route["kg"]) == (1, 1, 12.5, 300)


def test_a_column_may_say_yes_or_when_it_was_last_emptied(analyse):
    lines = [f"C;{at(0)};20;não", f"C;{at(1)};35;Sim", f"C;{at(2)};15;não"]
    found = only(analyse(lines, head=HEAD + ";Recolhido"))
    assert (found["collections"], found["emptied_at_pct"]) == (1, 35)
    last = "2024-03-02T06:00:00Z"  # repeated on every message
    lines = [f"C;{at(0)};20;", f"C;{at(1)};35;", f"C;{at(2)};15;{last}", f"C;{at(3)};35;{last}"]
    found = only(analyse(lines, head=HEAD + ";dateLastEmptying"))
    assert (found["collections"], found["emptied_at_pct"]) == (1, 35)


def test_a_container_that_is_collected_and_never_read_stays_in_the_table(analyse):
    result = analyse(series("A", [0, 10]), ["B;7"], collections_head="contentor;idrecolha")
    table = result.containers.set_index("container")
    assert table.loc["B", "flag"] == "no_reading"
    assert table.loc["B", "readings"] == 0
    assert result.routes["stops"].tolist() == [1]


def test_a_collection_without_a_time_stands_in_the_middle_of_its_trip(analyse):
    head = "contentor;idrecolha;Data de ínicio;Data de fim"
    collections = [f"C;1;{at(1, 2)};{at(1, 6)}"]
    result = analyse(series("C", [10, 20, 5]), collections, collections_head=head)
    assert result.cycles["end_time"][0] == "2024-03-02T04:00:00"


# --- trips and routes ----------------------------------------------------------------------------


def test_kilometres_and_weight_count_once_a_trip(analyse):
    lines = [
        f"A;{at(0, 9)};50;1;Norte;20;400", f"B;{at(0, 10)};95;1;Norte;20;400",
        f"C;{at(0, 11)};30;1;Norte;20;400", f"A;{at(7, 9)};60;2;Norte;30;600",
        f"D;{at(1, 9)};80;3;Sul;10;;", f"D;{at(2, 9)};10;;;;",
    ]  # fmt: skip
    routes = analyse(lines, head=TRIPS).routes.set_index("route")
    north, south = routes.loc["Norte"], routes.loc["Sul"]
    assert north[["trips", "stops", "km", "kg"]].tolist() == [2, 4, 50, 1000]
    assert north["kg_km"] == 20
    assert north["kg_stop"] == 250
    assert north["wasted_pct"] == 25
    assert north["overflow_pct"] == 25
    assert south[["trips", "stops", "km"]].tolist() == [1, 1, 10]
    assert np.isnan(south["kg_km"])


def test_a_trip_without_an_id_is_its_route_and_start(analyse):
    head = HEAD + ";Rota;Data de ínicio;Data de fim;Km totais;Peso total"
    lines = [f"{c};{at(d, 9)};50;A;{at(d, 8)};{at(d, 10)};12;60" for d in (0, 7) for c in "XY"]
    routes = analyse(lines, head=head).routes
    assert routes[["trips", "stops", "km", "time_min"]].iloc[0].tolist() == [2, 4, 24, 240]


def test_several_totals_of_one_trip_are_told_and_the_largest_taken(analyse, caplog):
    lines = [f"A;{at(0)};50;1;N;20;-1", f"B;{at(0)};60;1;S;25;40", f"C;{at(0)};60;1;N;25;40"]
    routes = analyse(lines, head=TRIPS).routes
    assert routes["route"].tolist() == ["N"]
    assert routes["km"].tolist() == [25]
    assert told(caplog, messages.TRIP_VALUES)[0]["count"] == 1
    assert told(caplog, messages.TRIP_ROUTES)[0]["count"] == 1
    assert told(caplog, messages.TRIP_NEGATIVE)[0]["count"] == 1


def test_kilometres_without_any_trip_are_told(analyse, caplog):
    result = analyse([f"A;{at(0)};50;20", f"A;{at(1)};60;20"], head=HEAD + ";Km totais")
    assert len(result.routes) == 0
    assert len(told(caplog, messages.TRIP_UNKNOWN)) == 1


def test_tonnes_are_a_thousand_kilograms(analyse):
    lines = [f"A;{at(0)};50;1;N;10;0,5"]
    head = HEAD + ";idrecolha;Rota;Km;Toneladas"
    assert analyse(lines, head=head).routes["kg_km"].tolist() == [50]


# --- what exports bring along --------------------------------------------------------------------


def test_the_order_of_rows_does_not_matter(analyse):
    lines = series("A", WEEKS) + series("B", [0, 40, 80, 5, 45, 5, 60], 0.5)
    lines += [f"A;{at(3)};55", f"B;{at(1)};20"]  # repeated with other levels
    first = analyse(lines)
    random.Random(5).shuffle(lines)
    again = analyse(lines)
    assert first.containers.equals(again.containers)
    assert first.cycles.equals(again.cycles)


def test_repeated_readings_count_once_and_are_told(analyse, caplog):
    lines = [*series("A", [0, 10, 20, 30]), f"A;{at(1)};10", f"A;{at(2)};15", f"A;{at(1)};10"]
    found = only(analyse(lines))
    assert found["readings"] == 4
    assert found["rate_pct_day"] == pytest.approx(10)
    assert told(caplog, messages.FILL_REPEATED) == [{"count": 3, "equal": 2, "other": 1}]
    assert told(caplog, messages.FILL_OUT_OF_ORDER)[0]["count"] == 2


@pytest.mark.parametrize(
    ("levels", "rate"),
    [
        (["0,1", "0,2", "0,3"], 10),
        (["0", "1", "0,5", "1.0"], 0),
        (["10 %", "20%", "30%"], 10),
        (["0,1%", "0,2%", "0,3%"], 0.1),
        (["10", "20", "30"], 10),
        (["0,5", "10,5", "20,5"], 10),
    ],
)
def test_shares_and_percentages_are_told_apart_by_the_whole_column(analyse, levels, rate):
    found = only(analyse(series("A", levels)))
    assert found["rate_pct_day"] == pytest.approx(rate) or rate == 0
    assert found["last_fill_pct"] == {0: 100, 0.1: 0.3}.get(rate, found["last_fill_pct"])


def test_a_few_values_out_of_range_do_not_turn_shares_into_percentages(analyse, caplog):
    found = only(analyse(series("A", ["0,1", "0,2", "1,02", "255", "-0,1", "0,6"])))
    assert found["readings"] == 3
    assert found["rate_pct_day"] == pytest.approx(10)
    assert told(caplog, messages.FILL_OUTSIDE)[0]["count"] == 3
    assert told(caplog, messages.FILL_IS_FRACTION)


def test_two_units_in_one_column_are_warned_of(analyse, caplog):
    analyse(series("A", ["10", "20", "30", "0,4", "50"]))
    assert told(caplog, messages.FILL_UNITS_MIXED)


def test_only_zeros_and_ones_are_a_sentence_unless_the_unit_is_given(analyse):
    with pytest.raises(TerritoryError, match="FILL_UNIT"):
        analyse(series("A", ["0", "1", "1"]))
    assert only(analyse(series("A", ["0", "1", "1"]), unit="fraction"))["last_fill_pct"] == 100
    assert only(analyse(series("A", ["0", "1", "1"]), unit="percent"))["last_fill_pct"] == 1


def test_levels_in_words_are_a_sentence(analyse, caplog):
    with pytest.raises(TerritoryError, match="no numbers .Cheio, Meio, Vazio."):
        analyse(series("A", ["Cheio", "Meio", "Vazio"]))
    analyse(series("A", ["10", "Meio", "30"]))
    assert told(caplog, messages.NOT_NUMERIC)[-1]["count"] == 1


def test_codes_that_lost_their_zeros_are_joined_where_one_spelling_has_them(analyse, caplog):
    lines = series("0123", [0, 10, 20]) + series("0124", [0, 20])
    collections = [f"123.0;{at(1, 12)}", f"124;{at(0, 12)}"]
    result = analyse(lines, collections, collections_head="contentor;Data da recolha")
    assert result.containers["container"].tolist() == ["0123", "0124"]
    assert result.containers["collections"].tolist() == [1, 1]
    assert told(caplog, messages.FILL_ZERO_LOST)[0]["count"] == 2


def test_codes_with_zeros_in_several_spellings_stay_apart(analyse, caplog):
    lines = series("0123", [0, 10]) + series("00123", [0, 10]) + series("123", [0, 10])
    assert len(analyse(lines).containers) == 3
    assert told(caplog, messages.FILL_ZERO_UNCLEAR)[0]["count"] == 1
    assert not told(caplog, messages.FILL_ZERO_LOST)


def test_a_single_leap_up_or_down_is_an_error_of_the_sensor(analyse, caplog):
    levels = [40, 41, 95, 42, 43, 0, 45, 46]
    found = only(analyse(series("A", levels, step=1 / 24)))
    assert found["emptyings"] == 0
    assert found["readings"] == 6
    assert told(caplog, messages.FILL_SPIKES) == [{"count": 2}]
    # A day apart it may be what happened.
    assert only(analyse(series("A", [20, 90, 22])))["emptyings"] == 1


def test_unknown_streams_are_named_and_the_container_stays(analyse, caplog):
    head = HEAD + ";Fluxo;Volume"
    lines = [f"A;{at(0)};1;Vidro;2500", f"A;{at(1)};9;Vidro;2500", f"B;{at(0)};5;Misto XPTO;1100"]
    table = analyse(lines, head=head).containers
    assert table["stream"].tolist() == ["glass", None]
    assert table["volume_m3"].tolist() == [2.5, 1.1]
    assert told(caplog, messages.STREAM_VALUES_UNREAD)[0]["values"] == "Misto XPTO"


def test_a_code_with_several_streams_is_told(analyse, caplog):
    lines = [f"A;{at(0)};1;Vidro", f"A;{at(1)};9;Papel", f"A;{at(2)};9;Papel"]
    table = analyse(lines, head=HEAD + ";Fluxo").containers
    assert table["stream"].tolist() == ["paper"]
    assert told(caplog, messages.FILL_SEVERAL_STREAMS)[0]["count"] == 1


# --- places --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Latitude;Longitude", "38,71;-9,14"),
        ("Latitude;Longitude", "-9,14;38,71"),
        ("localização", "38.71, -9.14"),
        ("location", "POINT (-9.14 38.71)"),
        ("coordenadas", "38°42'36\"N 9°8'24\"O"),
        ("Latitude", "38.71, -9.14"),
    ],
)
def test_places_are_found_however_they_stand(analyse, head, cells):
    quoted = cells.replace('"', '""')
    written = ";".join(f'"{cell}"' for cell in quoted.split(";"))
    result = analyse([f"A;{at(0)};10;{written}"], head=f"{HEAD};{head}")
    point = result.places[0]
    assert (point.x, point.y) == pytest.approx((-9.14, 38.71))
    assert result.places.crs.to_epsg() == 4326


def test_exchanged_axes_of_some_rows_make_no_second_place(analyse, caplog):
    lines = [f"A;{at(0)};10;38,71;-9,14", f"A;{at(1)};20;-9,14;38,71", f"B;{at(0)};10;;"]
    result = analyse(lines, head=HEAD + ";lat;lon")
    assert result.places[1] is None
    assert told(caplog, messages.AXES_SWAPPED)[0]["count"] == 1
    assert told(caplog, messages.FILL_WITHOUT_PLACE) == [{"count": 1, "total": 2}]
    assert not told(caplog, messages.FILL_SEVERAL_PLACES)


def test_the_place_of_most_rows_is_taken_and_others_told(analyse, caplog):
    lines = [f"A;{at(k)};10;{lat};-9,14" for k, lat in enumerate(["38,72", "38,71", "38,71"])]
    assert analyse(lines, head=HEAD + ";lat;lon").places[0].y == 38.71
    assert told(caplog, messages.FILL_SEVERAL_PLACES)[0]["count"] == 1


def test_without_coordinates_there_are_no_places(analyse):
    assert analyse(series("A", [0, 10])).places is None
    assert analyse([f"A;{at(0)};10;;"], head=HEAD + ";lat;lon").places is None


# --- containers of which little is known ---------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "flag"),
    [
        (series("A", [40]), "one_reading"),
        ([f"A;{at(0)};40", f"A;{at(0)};45"], "one_reading"),
        (series("A", [37] * 9), "constant"),
        (series("A", [50, 45, 40]), "no_rise"),
        (series("A", [90, 10]), "no_slope"),
        (series("A", [10, 20], step=0.25), "short"),
        (series("A", [10, 20]), None),
    ],
)
def test_a_flag_says_why_there_is_no_rate(analyse, lines, flag):
    found = only(analyse(lines))
    assert found["flag"] == flag
    assert np.isnan(found["rate_pct_day"]) == (flag not in (None, "short"))
    assert np.isnan(found["days_to_threshold"]) == (flag not in (None, "short"))


def test_it_is_said_where_no_container_has_a_rate(analyse, caplog):
    analyse(series("A", [40]))
    assert told(caplog, messages.FILL_NO_RATE) == [{}]
    assert told(caplog, messages.FILL_ONE_READING) == [{"count": 1}]
    assert told(caplog, messages.FILL_NOTHING_DECLARED)


def test_rows_without_container_time_or_level_are_told_by_kind(analyse, caplog):
    lines = [*series("A", [10, 20]), ";01/03/2024;5", "A;ontem;5", "A;09/03/2024;"]
    assert only(analyse(lines))["readings"] == 2
    assert told(caplog, messages.FILL_ROWS_LEFT) == [
        {"count": 3, "total": 5, "container": 1, "time": 1, "level": 1}
    ]
    assert told(caplog, messages.TIMES_UNREAD)[0]["example"] == "ontem"


def test_no_usable_row_at_all_is_a_sentence(analyse):
    with pytest.raises(TerritoryError) as fault:
        analyse(["A;ontem;10", "B;hoje;20"])
    assert fault.value.template == messages.FILL_NO_READINGS


def test_it_can_be_cancelled(rows):
    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        analyse_fill(rows(series("A", [1, 2])), None, read_stream_names(), Rules(LISBON), stop)


# --- against a plain loop ------------------------------------------------------------------------


def test_many_containers_agree_with_a_loop(analyse):
    rng = np.random.default_rng(3)
    lines, wanted = [], {}
    for number in range(40):
        hours = np.cumsum(rng.integers(7, 40, 60))
        levels = np.clip(np.cumsum(rng.integers(-1, 12, 60)) % 97, 0, 100)
        code = f"K{number:02d}"
        lines += [f"{code};{at(0, int(h))};{v}" for h, v in zip(hours, levels, strict=True)]
        falls = [k for k in range(59) if levels[k] - levels[k + 1] >= 30]
        ends = [levels[k] for k in falls]
        slopes = []
        edges = [0, *[k + 1 for k in falls], 60]
        for start, end in itertools.pairwise(edges):
            half = (end - start + 1) // 2
            for k in range(start, end - half):
                days = (hours[k + half] - hours[k]) / 24
                slopes.append(((levels[k + half] - levels[k]) / days, days))
        slopes.sort()
        total, reached = sum(days for _, days in slopes), 0.0
        for slope, days in slopes:
            reached += days
            if reached >= total / 2:
                middle = slope
                break
        late = np.mean(np.array(ends) >= 90) * 100
        wanted[code] = (len(falls), np.mean(ends), late, middle)
    random.Random(1).shuffle(lines)
    table = analyse(lines).containers
    for _, row in table.iterrows():
        emptyings, mean, late, slope = wanted[row["container"]]
        assert row["emptyings"] == emptyings
        assert row["emptied_at_pct"] == pytest.approx(mean)
        assert row["overflow_pct"] == pytest.approx(late)
        assert row["rate_pct_day"] == pytest.approx(slope, rel=0.02)


# --- columns and the table of aliases ------------------------------------------------------------


def test_names_of_real_exports_and_of_data_models_are_recognised(rows):
    export = (
        "idcontentor;Matricula do contentor;Tipo de contentor;Volume do tipo de contentor;"
        "description;Distrito;Concelho;Freguesia;Localidade;Latitude;Longitude;Data da leitura;"
        "Enchimento;idrecolha;Rota;Data de ínicio;Data de fim;Km totais;Peso total"
    )
    found = rows([";".join(["1"] * 19)], export, encoding="cp1252").fields
    assert set(found) == {
        "container", "time", "fill", "volume", "stream", "lat", "lon", "trip", "route", "start",
        "end", "km", "weight",
    }  # fmt: skip
    assert found["container"] == "idcontentor"
    for model in ("binId,dateObserved,fillingLevel", "BINID,TimeInstant,binFillingLevel"):
        assert len(rows(["1,2024-01-01,0.3"], model).fields) == 3


@pytest.mark.real_data
@pytest.mark.parametrize("name", ["WasteContainer.json", "WasteContainer_34.json"])
def test_the_catalogue_of_data_models_own_examples_are_recognised(real_data, name):
    text = (real_data / "api_samples" / "cnmd_ngsild" / name).read_text(encoding="utf-8")
    found = read_field_names().roles(list(json.loads(text)))
    roles = {role: found[role] for role in ("container", "time", "fill", "emptied_at", "place")}
    assert list(roles.values()) == [
        "binId", "binLoggedTime", "binFillingLevel", "binClearedTime", "location",
    ]  # fmt: skip
    assert "stream" not in found  # its Category says how the container is built


def test_a_column_that_is_missing_or_misspelled_is_a_sentence(rows):
    with pytest.raises(TerritoryError, match="role “fill”.*fill_fields.csv.*a, b"):
        rows(["1;2;3"], "a;b;c", NEEDED, {"container": "a", "time": "b"})
    with pytest.raises(TerritoryError, match="no column “nivel”"):
        rows(["1;2;3"], HEAD, NEEDED, {"fill": "nivel"})


def test_columns_named_by_the_user_win(rows):
    read = rows(["1;2;3;4"], HEAD + ";outro", NEEDED, {"fill": "OUTRO"})
    assert read.fields["fill"] == "outro"


def test_a_table_with_a_role_that_is_none_is_a_sentence(tmp_path):
    path = tmp_path / "campos.csv"
    path.write_text("alias,role\nnivel,filling\n", encoding="utf-8")
    with pytest.raises(TerritoryError, match="“filling”.*Write one of container, time, fill"):
        read_field_names(path)


# --- the sample ----------------------------------------------------------------------------------


@pytest.fixture
def leituras(sample):
    rows = rows_of_file(sample / "vila_mar" / "leituras.csv", read_field_names(), NEEDED, {})
    return analyse_fill(rows, None, read_stream_names(), Rules(LISBON))


def test_the_sample_fills_as_it_was_made(leituras):
    # Container k fills by 4 + k points a day; the last two are stuck and have one reading.
    table = leituras.containers
    assert table["container"].tolist() == [f"{95 + k:04d}" for k in range(20)]
    rates = table["rate_pct_day"].to_numpy()
    assert np.abs(rates[:18] - (4 + np.arange(18))).max() < 0.25
    assert table["flag"].tolist() == [None] * 18 + ["constant", "one_reading"]


def test_the_trips_of_the_sample_count_once(leituras):
    # Three weeks: Estação and São João twice a week, Praça once; six containers each.
    routes = leituras.routes.set_index("route")
    assert routes["trips"].to_dict() == {"Estação": 6, "Praça": 3, "São João": 6}
    assert routes["stops"].to_dict() == {"Estação": 36, "Praça": 18, "São João": 36}
    assert routes["km"].to_dict() == pytest.approx({"Estação": 147, "Praça": 93, "São João": 109.2})
    assert routes["time_min"].to_dict() == {"Estação": 1440, "Praça": 720, "São João": 1440}


def test_the_traps_of_the_sample_are_told(leituras, caplog):
    assert told(caplog, messages.FILL_ZERO_LOST, "setup")[0]["full"] == "0102"
    repeated = told(caplog, messages.FILL_REPEATED, "setup")
    assert repeated == [{"count": 4, "equal": 3, "other": 1}]
    assert told(caplog, messages.FILL_OUTSIDE, "setup")[0]["count"] == 1
    assert told(caplog, messages.AXES_SWAPPED, "setup")
    assert leituras.places.notna().all()
    assert leituras.places.x.max() < -8


def test_levels_by_weekday_and_hour_are_in_local_time(leituras):
    mean = mean_by_hour(leituras.readings, LISBON)
    assert mean.shape == (7, 24)
    # The sensors report at six in the morning and in the evening; trips stop from ten on.
    assert np.isfinite(mean[:, [6, 18]]).all()
    assert np.isnan(mean[:, [0, 5, 7, 19]]).all()
    assert np.isnan(mean[6, 10:13]).all()  # no trip on Sundays
    assert np.isfinite(mean[0, 10])


def test_the_fields_are_those_announced(leituras):
    assert tuple(leituras.containers.columns) == CONTAINER_FIELDS
    assert tuple(leituras.routes.columns) == ROUTE_FIELDS
    assert tuple(leituras.cycles.columns) == CYCLE_FIELDS
