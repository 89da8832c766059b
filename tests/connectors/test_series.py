"""Time series of entities, from brokers and SensorThings services that cut, refuse and repeat."""

import logging
from datetime import UTC, datetime, timedelta

import pytest
from ngsi_ld_broker import running, waste_container

from smart_territory_plugin.connectors import ngsi_ld_history
from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.page import Query
from smart_territory_plugin.connectors.pull import pull
from smart_territory_plugin.connectors.series import FIELDS, SeriesWish
from smart_territory_plugin.core.errors import TerritoryError

BINS = [waste_container(number) for number in range(3)]
IDS = [each["id"] for each in BINS]
MAY = datetime(2026, 5, 1, tzinfo=UTC)


def text(moment):
    return moment.isoformat().replace("+00:00", "Z")


def every(minutes, count, first=MAY, start=0.0):
    """Return count readings, one more each time."""
    return [(text(first + timedelta(minutes=minutes * n)), start + n) for n in range(count)]


def series(broker, session, caplog=None, *, kind="ngsi-ld", collection="WasteContainer", **asked):
    """Pull and return the rows of the series as dictionaries, and what was pulled."""
    wish = SeriesWish(asked.pop("aggregate", "raw"), asked.pop("period", "day"))
    path = "/v1.1" if kind == "sensorthings" else ""
    connection = from_settings({"kind": kind, "url": broker.url + path, "page_size": 100})
    if caplog is not None:
        caplog.set_level(logging.INFO)
    pulled = pull(connection, Query(collection, series=wish, **asked), session())
    with pulled:
        rows = [
            dict(zip(FIELDS, row, strict=True))
            for rows, _ in pulled.series.chunks()
            for row in rows
        ]
    return rows, pulled


def of(rows, identifier, *names):
    found = [tuple(row[name] for name in names) for row in rows if row["entity_id"] == identifier]
    return [each[0] for each in found] if len(names) == 1 else found


# --- NGSI-LD -------------------------------------------------------------------------------------


def test_every_reading_is_a_row_with_time_in_utc_and_the_unit_of_today(session):
    histories = {IDS[0]: {"fillingLevel": [("2026-05-01T10:00:00+01:00", 0.25)]}}
    with running(entities=BINS, histories=histories) as broker:
        rows, pulled = series(broker, session)
    assert rows == [
        {
            "entity_id": IDS[0],
            "entity_type": "WasteContainer",
            "attribute": "fillinglevel",
            "observed_at": "2026-05-01T09:00:00Z",
            "period_start": None,
            "period_end": None,
            "value": 0.25,
            "value_text": None,
            "unit": "P1",
            "n": 1,
            "aggregate": "raw",
        }
    ]
    facts = pulled.provenance["series"]
    assert (facts["entities"], facts["entities_with_readings"], facts["readings"]) == (3, 1, 1)
    assert pulled.complete


@pytest.mark.parametrize(
    ("span", "timerel", "hours"),
    [
        ({}, "after", [0, 1, 2, 3]),
        ({"since": "2026-05-01T01:00:00Z"}, "after", [1, 2, 3]),
        ({"until": "2026-05-01T02:00:00Z"}, "before", [0, 1]),
        ({"since": "2026-05-01T01:00:00Z", "until": "2026-05-01T03:00:00Z"}, "between", [1, 2]),
    ],
)
def test_since_and_until_bound_the_series_and_not_the_entities(session, span, timerel, hours):
    with running(entities=BINS, histories={IDS[0]: {"a": every(60, 4)}}) as broker:
        rows, pulled = series(broker, session, **span)
        assert broker.requests[-1].query["timerel"] == timerel
    assert of(rows, IDS[0], "value") == hours
    assert pulled.provenance["delivered"] == 3


@pytest.mark.parametrize("aggregates", ["yes", "refused", "ignored"])
@pytest.mark.parametrize(
    ("aggregate", "values"),
    # Six readings every six hours from noon: 0 1 on the first of May, 2 3 4 5 on the second.
    [("mean", [0.5, 3.5]), ("min", [0, 2]), ("max", [1, 5]), ("sum", [1, 14]), ("count", [2, 4])],
)
def test_days_are_the_same_whoever_puts_them_together(session, aggregates, aggregate, values):
    history = every(360, 6, MAY + timedelta(hours=12))
    with running(
        entities=BINS, histories={IDS[1]: {"fillingLevel": history}}, aggregates=aggregates
    ) as broker:
        rows, pulled = series(broker, session, aggregate=aggregate, since="2026-05-01T09:00:00Z")
    assert of(rows, IDS[1], "value") == values
    assert of(rows, IDS[1], "n") == [2, 4]
    assert of(rows, IDS[1], "period_start", "period_end") == [
        ("2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z"),
        ("2026-05-02T00:00:00Z", "2026-05-03T00:00:00Z"),
    ]
    assert of(rows, IDS[1], "unit") == [None if aggregate == "count" else "P1"] * 2
    assert of(rows, IDS[1], "observed_at") == [None, None]
    assert pulled.complete


def test_without_a_beginning_the_readings_are_put_together_here(session):
    with running(entities=BINS, histories={IDS[0]: {"a": every(720, 4)}}) as broker:
        rows, _ = series(broker, session, aggregate="mean")
        assert {r.query.get("options") for r in broker.requests[1:]} == {"temporalValues"}
    assert of(rows, IDS[0], "value") == [0.5, 2.5]


@pytest.mark.parametrize("newest_first", [False, True])
@pytest.mark.parametrize("tells_range", [True, False])
@pytest.mark.parametrize("count", [99, 100, 101, 730])
def test_a_history_that_comes_in_parts_arrives_whole_and_once(
    session, newest_first, tells_range, count
):
    histories = {
        IDS[0]: {"a": every(10, count), "b": every(7, count // 2, start=500.0)},
        IDS[1]: {"a": every(30, 30)},
    }
    how = {"most_instances": 100, "tells_range": tells_range, "newest_first": newest_first}
    with running(entities=BINS, histories=histories, **how) as broker:
        rows, pulled = series(broker, session)
    assert [v for v, name in of(rows, IDS[0], "value", "attribute") if name == "a"] == [
        float(n) for n in range(count)
    ]
    assert len(rows) == count + count // 2 + 30
    assert pulled.complete


def test_periods_that_come_in_parts_are_whole_in_the_end(session):
    # Of 96 quarters of an hour each answer knows 30: the fourth begins with the last hour known.
    with running(
        entities=BINS, histories={IDS[0]: {"a": every(15, 96)}}, most_instances=30
    ) as broker:
        rows, pulled = series(
            broker, session, aggregate="count", period="hour", since="2026-05-01T00:00:00Z"
        )
    assert of(rows, IDS[0], "value") == [4.0] * 24
    assert pulled.complete


def test_more_readings_at_one_moment_than_come_at_once_are_told_as_missing(session, caplog):
    history = [(text(MAY), n) for n in range(50)]
    with running(entities=BINS, histories={IDS[0]: {"a": history}}, most_instances=20) as broker:
        rows, pulled = series(broker, session, caplog)
    assert len(rows) == 20
    assert not pulled.complete
    assert "INCOMPLETE: of 1 of 3 entities the source holds more readings" in caplog.text


@pytest.mark.parametrize("most", [1, 2])
def test_entities_that_an_answer_leaves_out_are_asked_for_again(session, most):
    histories = {each: {"a": every(60, 2)} for each in IDS}
    with running(entities=BINS, histories=histories, most_histories=most) as broker:
        rows, pulled = series(broker, session)
    assert {row["entity_id"] for row in rows} == set(IDS)
    assert len(rows) == 6
    assert pulled.complete


def test_many_entities_are_asked_for_some_at_a_time(session):
    made = [waste_container(number) for number in range(120)]
    histories = {each["id"]: {"a": every(60, 1)} for each in made}
    with running(entities=made, histories=histories) as broker:
        rows, pulled = series(broker, session)
        asked = [r.query["id"].count(",") + 1 for r in broker.requests if "id" in r.query]
    assert asked == [5, 50, 50, 15]
    assert len(rows) == 120
    assert pulled.provenance["series"]["requests"] == 4


def test_of_long_histories_fewer_entities_are_asked_for_at_once(session, monkeypatch):
    monkeypatch.setattr(ngsi_ld_history, "_READINGS_AT_ONCE", 100)
    made = [waste_container(number) for number in range(12)]
    histories = {each["id"]: {"a": every(60, 50)} for each in made}
    with running(entities=made, histories=histories) as broker:
        rows, _ = series(broker, session)
        asked = [r.query["id"].count(",") + 1 for r in broker.requests if "id" in r.query]
    assert asked == [5, 2, 2, 2, 1]
    assert len(rows) == 600


def test_what_a_broker_counts_but_has_no_mean_of_is_told(session, caplog):
    histories = {IDS[0]: {"a": every(60, 2), "b": [(text(MAY), "x")]}}
    with running(entities=BINS, histories=histories) as broker:
        rows, _ = series(broker, session, caplog, aggregate="mean", since="2026-05-01T00:00:00Z")
    assert of(rows, IDS[0], "attribute") == ["a"]
    assert "1 readings are no numbers" in caplog.text


def test_text_and_yes_and_no_have_rows_too(session, caplog):
    history = list(zip([time for time, _ in every(60, 4)], ["ok", True, 2, [1, "b"]], strict=True))
    with running(entities=BINS, histories={IDS[0]: {"status": history}}) as broker:
        rows, _ = series(broker, session, caplog)
        assert of(rows, IDS[0], "value", "value_text") == [
            (None, "ok"), (1.0, "true"), (2.0, None), (None, "1; b"),
        ]  # fmt: skip
        means, _ = series(broker, session, caplog, aggregate="mean")
        counts, _ = series(broker, session, caplog, aggregate="count")
    assert of(means, IDS[0], "value", "n") == [(1.5, 2)]
    assert of(counts, IDS[0], "value", "n") == [(4.0, 4)]
    assert "2 readings are no numbers and have no part" in caplog.text


def test_the_units_of_the_readings_themselves_are_taken(session):
    with running(
        entities=BINS,
        histories={IDS[0]: {"a": [("2026-05-01T00:00:00Z", 1)]}},
        normalized_history=True,
    ) as broker:
        rows, _ = series(broker, session)
    assert of(rows, IDS[0], "unit") == ["CEL"]  # what the reading itself says goes before today's


def test_only_the_attributes_wanted_come_in_whatever_spelling(session):
    histories = {IDS[0]: {"fillingLevel": every(60, 2), "other": every(60, 2)}}
    with running(entities=BINS, histories=histories) as broker:
        rows, _ = series(broker, session, attributes=("fillinglevel",))
        assert "fillingLevel" in broker.requests[-1].query["attrs"].split(",")
    assert of(rows, IDS[0], "attribute") == ["fillinglevel"] * 2


@pytest.mark.parametrize("status", [404, 405, 501])
def test_a_broker_without_histories_has_its_sentence(session, status):
    with (
        running(entities=BINS, temporal_status=status) as broker,
        pytest.raises(TerritoryError, match=f"keeps no history .* .status {status} from"),
    ):
        series(broker, session)


def test_a_source_without_series_is_told_before_anything_is_read(session, tmp_path):
    with running(entities=BINS, protocol="ngsi-v2") as broker:
        with pytest.raises(TerritoryError, match="kind “ngsi-v2” has no time series"):
            series(broker, session, kind="ngsi-v2")
        assert broker.requests == []


def test_a_time_that_ends_before_it_begins_is_refused(session):
    with running(entities=BINS) as broker:
        with pytest.raises(TerritoryError, match="is not after SINCE"):
            series(broker, session, since="2026-05-02T00:00:00Z", until="2026-05-01T00:00:00Z")
        assert broker.requests == []


def test_no_reading_at_all_is_told(session, caplog):
    with running(entities=BINS) as broker:
        rows, pulled = series(broker, session, caplog)
    assert rows == []
    assert pulled.complete
    assert "No reading of the 3 entities arrived" in caplog.text


# --- SensorThings --------------------------------------------------------------------------------


@pytest.fixture
def things():
    """Two things; the first has a stream of temperatures and two of noise."""

    def stream(number, name, observed, symbol, observations):
        return {
            "@iot.id": number,
            "name": name,
            "unitOfMeasurement": {"symbol": symbol},
            "ObservedProperty": {"name": observed},
            "observations": [
                {"@iot.id": 1000 * number + n, "phenomenonTime": time, "result": value}
                for n, (time, value) in enumerate(observations)
            ],
        }

    return [
        {
            "@iot.id": 1,
            "name": "Station",
            "Locations": [{"location": {"type": "Point", "coordinates": [-9.0, 38.0]}}],
            "streams": [
                stream(11, "T", "Air temperature", "°C", every(60, 250)),
                stream(12, "Noise by day", "Noise", "dB", every(60, 2)),
                stream(13, "Noise by night", "Noise", "dB", every(60, 3)),
            ],
        },
        {"@iot.id": 2, "name": "Empty", "streams": []},
    ]


@pytest.mark.parametrize("how", [{}, {"cursor": True}, {"tell_count": False}, {"clamp": 30}])
def test_things_have_a_series_a_data_stream(session, things, how):
    with running(protocol="sensorthings", entities=things, **how) as broker:
        rows, pulled = series(broker, session, kind="sensorthings", collection="Things")
    temperature = [row for row in rows if row["attribute"] == "air_temperature"]
    assert [row["value"] for row in temperature] == [float(n) for n in range(250)]
    assert {(row["entity_id"], row["entity_type"], row["unit"]) for row in temperature} == {
        ("1", "Things", "°C")
    }
    names = [row["attribute"] for row in rows if row["unit"] == "dB"]
    assert names == ["noise_by_day"] * 2 + ["noise_by_night"] * 3
    assert pulled.complete


def test_observations_are_put_together_here(session, things):
    with running(protocol="sensorthings", entities=things) as broker:
        rows, _ = series(
            broker, session, kind="sensorthings", collection="Things", aggregate="max",
            since="2026-05-02T12:00:00Z", until="2026-05-04T00:00:00Z",
            attributes=("Air temperature",),
        )  # fmt: skip
        filters = [r.query["$filter"] for r in broker.requests if "Observations" in r.path]
    # The second day begins with hour 24, so its last is 47, and that of the third 71.
    assert of(rows, "1", "period_start", "value", "n") == [
        ("2026-05-02T00:00:00Z", 47.0, 24), ("2026-05-03T00:00:00Z", 71.0, 24),
    ]  # fmt: skip
    assert set(filters) == {
        "phenomenonTime ge 2026-05-02T00:00:00Z and phenomenonTime lt 2026-05-04T00:00:00Z"
    }


def test_data_streams_themselves_have_a_series(session, things):
    with running(protocol="sensorthings", entities=things) as broker:
        rows, _ = series(broker, session, kind="sensorthings", collection="Datastreams")
    assert len(of(rows, "11", "value")) == 250
    assert len(of(rows, "13", "value")) == 3


def test_observations_have_no_series_of_their_own(session, things):
    with (
        running(protocol="sensorthings", entities=things) as broker,
        pytest.raises(TerritoryError, match="of “Things” or “Datastreams”"),
    ):
        series(broker, session, kind="sensorthings", collection="Observations")


def test_observations_that_a_service_holds_back_are_told(session, things, caplog):
    with running(protocol="sensorthings", entities=things, wall=100) as broker:
        _, pulled = series(broker, session, caplog, kind="sensorthings", collection="Things")
    assert not pulled.complete
    assert "INCOMPLETE: of 1 of 2 entities" in caplog.text
