"""Snapshots: kept of whole runs only, replayed without a socket, never mixed, never secret."""

import json
import logging
import os
import time
from datetime import UTC, datetime, timedelta

import pytest
from ngsi_ld_broker import WALLED, running, waste_container

from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.freshness import (
    SERVER,
    SERVER_OR_SNAPSHOT,
    SNAPSHOT,
    fresh_pull,
    question_of,
)
from smart_territory_plugin.connectors.page import Query
from smart_territory_plugin.connectors.session import Limits, Network
from smart_territory_plugin.connectors.snapshot_session import ReplaySession
from smart_territory_plugin.connectors.snapshots import SIGN, Snapshots, age_text, tell_age
from smart_territory_plugin.connectors.writers import open_writer
from smart_territory_plugin.core.errors import Cancelled, TerritoryError

CONTAINERS = [waste_container(number) for number in range(25)]
BINS = Query("WasteContainer")
SECRET = "0123456789abcdef"
LIMITS = Limits(connect_s=2, read_s=2, total_s=4, retries=0)


@pytest.fixture
def snapshots(tmp_path):
    return Snapshots(tmp_path / "snapshots")


def opener(connection, network):
    def opened(make):
        return make(connection.allowed_hosts, network=network, limits=LIMITS)

    return opened


def pulled(broker, snapshots, freshness=SERVER, query=BINS, **settings):
    settings = {"kind": "ngsi-ld", "url": broker.url, "page_size": 10, **settings}
    connection = from_settings(settings)
    network = Network(authorise=lambda _url: {"X-Auth-Token": SECRET})
    return fresh_pull(connection, query, freshness, snapshots, opener(connection, network))


def rows(done):
    return done.layers.points.drop(columns="geometry").to_dict("records")


def content(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def aged(snapshots, **changes):
    """Change what the signs say."""
    for path in snapshots.folder.rglob(SIGN):
        told = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps({**told, **changes}), encoding="utf-8")


@pytest.mark.parametrize("kind", ["ngsi-ld", "auto"])
def test_the_last_snapshot_gives_the_same_without_a_socket(snapshots, no_socket, caplog, kind):
    with running(entities=CONTAINERS) as broker:
        first = pulled(broker, snapshots, kind=kind)
    aged(snapshots, retrieved_utc="2026-11-20T10:12:00+00:00")
    no_socket()
    with caplog.at_level(logging.INFO):
        second = pulled(broker, snapshots, SNAPSHOT, kind=kind)
    assert rows(second) == rows(first)
    assert len(rows(second)) == 25
    for fact in ("sha256", "pages", "announced", "delivered", "kind", "complete"):
        assert second.provenance[fact] == first.provenance[fact]
    assert second.complete
    assert second.provenance["retrieved_utc"] == "2026-11-20T10:12:00+00:00"
    assert second.provenance["snapshot"].startswith("snapshot of 2026-11-20 10:12 UTC, ")
    assert "snapshot" not in first.provenance
    assert "from the snapshot of 2026-11-20 10:12 UTC" in caplog.text


@pytest.mark.parametrize("protocol", ["ngsi-v2", "ogc-features", "sensorthings", "udata"])
def test_every_protocol_answers_from_a_snapshot(snapshots, no_socket, protocol):
    names = {"sensorthings": "Things", "udata": "datasets", "ogc-features": "containers"}
    query = Query(names.get(protocol, "WasteContainer"))
    with running(entities=CONTAINERS, protocol=protocol) as broker:
        url = broker.url + ("/v1.1" if protocol == "sensorthings" else "")
        first = pulled(broker, snapshots, query=query, kind=protocol, url=url)
    no_socket()
    second = pulled(broker, snapshots, SNAPSHOT, query, kind=protocol, url=url)
    assert second.provenance["delivered"] == first.provenance["delivered"] == 25
    assert second.provenance["sha256"] == first.provenance["sha256"]


def test_a_page_size_that_was_refused_is_refused_again(snapshots, no_socket):
    with running(entities=CONTAINERS, max_limit=7) as broker:
        first = pulled(broker, snapshots)
    no_socket()
    assert rows(pulled(broker, snapshots, SNAPSHOT)) == rows(first)


def test_pages_behind_a_cursor_are_told_apart(snapshots, no_socket):
    with running(entities=CONTAINERS, protocol="ogc-features", cursor=True) as broker:
        bins = Query("containers")
        pulled(broker, snapshots, query=bins, kind="ogc-features")
    no_socket()
    done = pulled(broker, snapshots, SNAPSHOT, bins, kind="ogc-features")
    assert (done.provenance["delivered"], done.complete) == (25, True)


def test_without_a_snapshot_a_sentence_says_what_to_do(snapshots, no_socket):
    with running(entities=CONTAINERS) as broker:
        pulled(broker, snapshots)
        pulled(broker, snapshots, tenant="", query=Query("WasteContainer", limit=5))
    no_socket()
    with pytest.raises(TerritoryError, match="Run it once with the network and the same settings"):
        pulled(broker, snapshots, SNAPSHOT, Query("WasteContainer", filter="a==1"))
    with pytest.raises(TerritoryError, match="no snapshot of this query"):
        pulled(broker, snapshots, SNAPSHOT, tenant="porto")
    assert len(rows(pulled(broker, snapshots, SNAPSHOT, Query("WasteContainer", limit=5)))) == 5


def test_nothing_can_be_published_by_a_snapshot(snapshots, no_socket):
    with running(entities=[waste_container(1)]) as broker:
        pulled(broker, snapshots)
        connection = from_settings({"kind": "ngsi-ld", "url": broker.url})
    no_socket()
    (snapshot,) = snapshots.all()
    writer = open_writer(connection, ReplaySession(snapshot), dry_run=False)
    with pytest.raises(TerritoryError, match="can be read only; nothing was sent"):
        writer.send([{"id": "urn:x", "type": "KeyPerformanceIndicator"}])


def test_an_incomplete_pull_makes_no_snapshot_and_spares_the_earlier_one(snapshots, caplog):
    with running(entities=CONTAINERS, **WALLED) as broker, caplog.at_level(logging.WARNING):
        assert not pulled(broker, snapshots).complete
        assert "No snapshot was kept, because what arrived is not complete" in caplog.text
        assert snapshots.all() == []
        broker.behaviour.wall = 0
        pulled(broker, snapshots)
        broker.behaviour.wall = 10
        pulled(broker, snapshots)
        assert len(rows(pulled(broker, snapshots, SNAPSHOT))) == 25
    assert len([*snapshots.folder.rglob(SIGN)]) == 1


def test_a_pull_that_breaks_off_leaves_nothing_and_spares_the_earlier_one(snapshots):
    with running(entities=CONTAINERS) as broker:
        pulled(broker, snapshots)
        before = sorted(snapshots.folder.rglob("*"))

        def stop(share):
            raise Cancelled

        connection = from_settings({"kind": "ngsi-ld", "url": broker.url, "page_size": 10})
        opened = opener(connection, Network())
        with pytest.raises(Cancelled):
            fresh_pull(connection, BINS, SERVER, snapshots, opened, stop)
        with pytest.raises(TerritoryError):
            pulled(broker, snapshots, tenant="nobody")
    assert sorted(snapshots.folder.rglob("*")) == before


def test_a_later_snapshot_replaces_the_earlier_one_whole(snapshots):
    with running(entities=CONTAINERS) as broker:
        pulled(broker, snapshots)
        broker.behaviour.entities = CONTAINERS[:4]
        broker.found.clear()
        pulled(broker, snapshots)
        assert len(rows(pulled(broker, snapshots, SNAPSHOT))) == 4
    assert len([*snapshots.folder.rglob(SIGN)]) == 1


def test_where_the_server_is_silent_the_last_snapshot_is_taken_and_told(snapshots, caplog):
    with running(entities=CONTAINERS) as broker:
        pulled(broker, snapshots)
    with caplog.at_level(logging.WARNING):
        done = pulled(broker, snapshots, SERVER_OR_SNAPSHOT)
    assert len(rows(done)) == 25
    assert "did not answer; its last snapshot is taken instead" in caplog.text
    assert "snapshot" in done.provenance
    with pytest.raises(TerritoryError):
        pulled(broker, snapshots, SERVER)
    with caplog.at_level(logging.WARNING), pytest.raises(TerritoryError):
        pulled(broker, snapshots, SERVER_OR_SNAPSHOT, Query("Other"))
    assert "no snapshot of this query" in caplog.text


def test_a_server_that_answers_is_asked_and_a_refusal_is_no_silence(snapshots):
    with running(entities=CONTAINERS) as broker:
        pulled(broker, snapshots)
        broker.behaviour.entities = CONTAINERS[:4]
        broker.found.clear()
        assert len(rows(pulled(broker, snapshots, SERVER_OR_SNAPSHOT))) == 4
        broker.behaviour.token = ("X-Auth-Token", "another")
        with pytest.raises(TerritoryError, match="401|refuse"):
            pulled(broker, snapshots, SERVER_OR_SNAPSHOT)


def test_no_secret_is_in_any_name_or_file(snapshots):
    import gzip

    with running(entities=CONTAINERS, token=("X-Auth-Token", SECRET), set_cookie=True) as broker:
        pulled(broker, snapshots)
    told = content(snapshots.folder)
    for path in snapshots.folder.rglob("*.page"):
        told += gzip.decompress(path.read_bytes())
    names = " ".join(map(str, snapshots.folder.rglob("*")))
    assert b"WasteContainer" in told
    assert SECRET.encode() not in told
    assert SECRET not in names
    assert b"cookie" not in told.lower()
    (kept,) = snapshots.all()
    assert kept.protected


def test_an_answer_that_repeats_the_token_makes_no_snapshot(snapshots, caplog):
    leaking = [*CONTAINERS, {**waste_container(99), "echo": {"type": "Property", "value": SECRET}}]
    with running(entities=leaking) as broker, caplog.at_level(logging.WARNING):
        assert len(rows(pulled(broker, snapshots))) == 26
    assert "repeats in its answer what proves who asks" in caplog.text
    assert SECRET not in caplog.text
    assert snapshots.all() == []


@pytest.mark.parametrize("damage", ["cut", "missing", "exchanged"])
def test_a_damaged_snapshot_is_refused_and_not_taken_for_less(snapshots, damage):
    with running(entities=CONTAINERS) as broker:
        pulled(broker, snapshots)
    pages = sorted(snapshots.folder.rglob("*.page"))
    assert len(pages) == 3
    if damage == "cut":
        pages[1].write_bytes(pages[1].read_bytes()[:-9])
    elif damage == "missing":
        pages[1].unlink()
    else:  # a whole page, only not the one that was kept
        pages[1].write_bytes(pages[0].read_bytes())
    assert not snapshots.all()[0].whole
    with pytest.raises(TerritoryError, match="damaged"):
        pulled(broker, snapshots, SNAPSHOT)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"schema": 99}', '{"schema": 1, "pages": []}'])
def test_a_sign_that_cannot_be_read_is_no_snapshot(snapshots, text):
    with running(entities=CONTAINERS) as broker:
        pulled(broker, snapshots)
    for path in snapshots.folder.rglob(SIGN):
        path.write_text(text, encoding="utf-8")
    assert snapshots.all() == []
    with pytest.raises(TerritoryError, match="no snapshot of this query"):
        pulled(broker, snapshots, SNAPSHOT)


def test_above_the_limit_the_oldest_goes_and_one_too_large_is_not_kept(tmp_path, caplog):
    with running(entities=CONTAINERS) as broker:
        connection = from_settings({"kind": "ngsi-ld", "url": broker.url, "page_size": 10})
        roomy = Snapshots(tmp_path / "s")
        pulled(broker, roomy)
        size = sum(path.stat().st_size for path in roomy.folder.rglob("*.*"))
        long_ago = time.time() - 5000
        for path in roomy.folder.rglob(SIGN):
            os.utime(path, (long_ago, long_ago))
        tight = Snapshots(tmp_path / "s", most_bytes=int(size * 1.5))
        pulled(broker, tight, query=Query("WasteContainer", filter="fillingLevel>0.1"))
        assert [each.question["query"].get("filter", "") for each in tight.all()] == [
            "fillingLevel>0.1"
        ]
        small = Snapshots(tmp_path / "t", most_bytes=100)
        with caplog.at_level(logging.WARNING):
            assert len(rows(pulled(broker, small))) == 25
    assert "set aside for snapshots" in caplog.text
    assert small.find(question_of(connection, BINS)) is None


def test_what_a_killed_run_left_goes_a_day_later(snapshots):
    with running(entities=CONTAINERS) as broker:
        fresh, old = (snapshots.shelf({"source": name}) for name in ("a", "b"))
        for shelf in (fresh, old):
            shelf.put("a", b"x", {})
        two_days = time.time() - 48 * 3600
        os.utime(old.folder, (two_days, two_days))
        pulled(broker, snapshots)
    assert fresh.folder.exists()
    assert not old.folder.exists()
    assert len(snapshots.all()) == 1


def test_a_folder_that_refuses_does_not_hinder_the_pull(tmp_path, caplog):
    blocked = tmp_path / "file"
    blocked.write_text("x")
    with running(entities=CONTAINERS) as broker, caplog.at_level(logging.WARNING):
        assert len(rows(pulled(broker, Snapshots(blocked / "snapshots")))) == 25
    assert "refuses it" in caplog.text


def test_the_age_is_told_in_words(snapshots, caplog):
    shelf = snapshots.shelf({"source": "x"})
    snapshots.keep(shelf)
    snapshot = snapshots.all()[0]
    now = snapshot.retrieved
    with caplog.at_level(logging.INFO):
        for hours in (1, 30, 24 * 5 + 1):
            tell_age(snapshot, now + timedelta(hours=hours))
    told = [record.getMessage() for record in caplog.records]
    assert [line.rsplit("UTC, ")[1] for line in told] == [
        "less than two hours old.",
        "30 hours old.",
        "5 days old.",
    ]
    assert age_text(snapshot, now + timedelta(days=1)).endswith(" UTC, 1 day old")
    assert age_text(snapshot, datetime(2000, 1, 1, tzinfo=UTC)).endswith("0 days old")
