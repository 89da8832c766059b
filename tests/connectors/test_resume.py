"""A run broken off is gone on with: only what is missing is asked for, nothing old is mixed in."""

import logging
import os
from datetime import UTC, datetime, timedelta

import pytest
from ngsi_ld_broker import running, waste_container

from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.folder_lock import FolderLock
from smart_territory_plugin.connectors.freshness import SERVER, fresh_pull
from smart_territory_plugin.connectors.page import Query
from smart_territory_plugin.connectors.series import SeriesWish
from smart_territory_plugin.connectors.session import Limits, Network
from smart_territory_plugin.connectors.snapshots import SIGN, Snapshots
from smart_territory_plugin.core.errors import Cancelled, TerritoryError

BINS = Query("WasteContainer")
LIMITS = Limits(connect_s=2, read_s=2, total_s=4, retries=0)


def made(count=60):
    return [waste_container(number) for number in range(count)]


@pytest.fixture
def snapshots(tmp_path):
    return Snapshots(tmp_path / "snapshots")


def pulled(broker, snapshots, *, stop_after=0, resume=True, query=BINS):
    """Pull pages of ten; with ``stop_after`` the user cancels once that many came."""
    connection = from_settings({"kind": "ngsi-ld", "url": broker.url, "page_size": 10})
    pages = 0

    def progress(_share):
        nonlocal pages
        pages += 1
        if pages == stop_after:
            raise Cancelled

    def opened(make):
        network = Network(authorise=lambda _url: {"X-Auth-Token": "0123456789abcdef"})
        return make(connection.allowed_hosts, network=network, limits=LIMITS)

    return fresh_pull(connection, query, SERVER, snapshots, opened, progress, resume=resume)


def broken_off(broker, snapshots, pages=4, **asked):
    with pytest.raises(Cancelled):
        pulled(broker, snapshots, stop_after=pages, **asked)
    broker.requests.clear()


def offsets(broker):
    return [int(request.query["offset"]) for request in broker.requests]


def ids(done):
    return list(done.layers.points["id"])


def test_only_the_missing_pages_and_the_last_one_are_asked_for(snapshots, caplog):
    with running(entities=made()) as broker, caplog.at_level(logging.INFO):
        broken_off(broker, snapshots)
        done = pulled(broker, snapshots)
        assert offsets(broker) == [30, 40, 50]
    assert ids(done) == [entity["id"] for entity in made()]
    assert done.complete
    assert "3 of its answers were not asked for again" in caplog.text
    assert done.provenance["begun_utc"].startswith("20")
    assert [path.name for path in snapshots.folder.glob("*/*/.in-use")] == []
    assert len(list(snapshots.folder.glob(f"*/*/{SIGN}"))) == 1


def test_a_run_is_gone_on_with_after_the_network_was_gone(snapshots):
    with running(entities=made()) as broker:
        broker.behaviour.busy_after = 3
        with pytest.raises(TerritoryError, match="not available"):
            pulled(broker, snapshots)
        broker.behaviour.busy_after = 0
        broker.requests.clear()
        done = pulled(broker, snapshots)
        assert offsets(broker) == [20, 30, 40, 50]
    assert len(set(ids(done))) == 60


def test_a_run_can_be_broken_off_twice(snapshots):
    with running(entities=made()) as broker:
        broken_off(broker, snapshots, 2)
        broken_off(broker, snapshots, 4)
        done = pulled(broker, snapshots)
        assert offsets(broker) == [30, 40, 50]
    assert ids(done) == [entity["id"] for entity in made()]


def test_after_a_whole_run_everything_is_asked_for_again(snapshots):
    with running(entities=made()) as broker:
        broken_off(broker, snapshots)
        pulled(broker, snapshots)
        broker.requests.clear()
        pulled(broker, snapshots)
        assert offsets(broker) == [0, 10, 20, 30, 40, 50]


@pytest.mark.parametrize("change", ["added", "removed", "swapped"])
def test_when_entities_came_or_went_everything_is_asked_for_again(snapshots, caplog, change):
    with running(entities=made()) as broker, caplog.at_level(logging.INFO):
        broken_off(broker, snapshots)
        entities = broker.behaviour.entities
        if change in ("removed", "swapped"):
            del entities[5]
        if change in ("added", "swapped"):
            entities.append(waste_container(900))
        broker.found.clear()
        done = pulled(broker, snapshots)
        assert offsets(broker) == [30, 0, 10, 20, 30, 40, 50] + ([60] if change == "added" else [])
    assert ids(done) == [entity["id"] for entity in entities]
    assert "the source has other entities now" in caplog.text


def test_values_that_changed_do_not_hinder(snapshots):
    with running(entities=made()) as broker:
        broken_off(broker, snapshots)
        broker.behaviour.entities[:] = [waste_container(n, level=0.9) for n in range(60)]
        broker.found.clear()
        done = pulled(broker, snapshots)
        assert offsets(broker) == [30, 40, 50]
    assert set(done.layers.points["fillinglevel"][30:]) == {0.9}


def test_another_query_and_a_run_that_shall_not_go_on_ask_for_everything(snapshots):
    with running(entities=made()) as broker:
        broken_off(broker, snapshots)
        pulled(broker, snapshots, query=Query("WasteContainer", filter="fillingLevel>0.1"))
        assert offsets(broker)[0] == 0
        broker.requests.clear()
        pulled(broker, snapshots, resume=False)
        assert offsets(broker)[0] == 0


def left(snapshots):
    return next(folder for folder in snapshots.folder.glob("*/*") if not (folder / SIGN).exists())


def test_what_is_older_than_six_hours_is_not_used(snapshots):
    with running(entities=made()) as broker:
        broken_off(broker, snapshots)
        folder = left(snapshots)
        old = datetime.now(UTC) - timedelta(hours=6, minutes=1)
        folder.rename(folder.with_name(f"{old:%Y%m%dT%H%M%S}-0000"))
        pulled(broker, snapshots)
        assert offsets(broker) == [0, 10, 20, 30, 40, 50]


def test_a_damaged_page_is_asked_for_again(snapshots):
    with running(entities=made()) as broker:
        broken_off(broker, snapshots)
        pages = sorted(left(snapshots).glob("*.page"), key=lambda path: path.stat().st_mtime_ns)
        written = pages[1].stat().st_mtime_ns
        pages[1].write_bytes(pages[1].read_bytes()[:50])
        os.utime(pages[1], ns=(written, written))
        done = pulled(broker, snapshots)
        assert offsets(broker) == [10, 30, 40, 50]
    assert ids(done) == [entity["id"] for entity in made()]


def test_a_run_that_is_still_at_work_is_left_alone(snapshots):
    with running(entities=made()) as broker:
        broken_off(broker, snapshots)
        shelf = left(snapshots)
        lock = FolderLock(shelf)
        assert lock.take()
        assert not FolderLock(shelf).take()
        pulled(broker, snapshots)
        assert offsets(broker) == [0, 10, 20, 30, 40, 50]
        lock.release()
        assert list(shelf.glob("*.page"))


def test_where_the_folder_of_snapshots_refuses_everything_is_asked_for(snapshots, monkeypatch):
    def refuses(_lock):
        raise PermissionError(13, "Permission denied")

    with running(entities=made()) as broker:
        broken_off(broker, snapshots)
        broker.requests.clear()
        monkeypatch.setattr(FolderLock, "take", refuses)
        assert len(ids(pulled(broker, snapshots))) == 60
        assert offsets(broker)[0] == 0


def test_series_are_gone_on_with_too(snapshots):
    histories = {each["id"]: {"a": [("2026-05-01T00:00:00Z", 1)]} for each in made()}
    query = Query("WasteContainer", series=SeriesWish())
    with running(entities=made(), histories=histories) as broker:
        broken_off(broker, snapshots, 7, query=query)
        with pulled(broker, snapshots, query=query) as done:
            assert done.series.count == 60
        paths = [request.path.rsplit("/", 2)[-2] for request in broker.requests]
    # The first five came, and are asked for again as the last answer; then ten at once.
    assert paths == ["temporal"] * 7
