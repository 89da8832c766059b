"""A pull from end to end: the layers, what is recorded about them, and what the user is told."""

import hashlib
import json
import logging

import pytest
from ngsi_ld_broker import WALLED, running, waste_container

from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.page import Query
from smart_territory_plugin.connectors.pull import pull
from smart_territory_plugin.connectors.session import Network
from smart_territory_plugin.core.errors import Cancelled, TerritoryError

CONTAINERS = [waste_container(number) for number in range(25)]


def pull_from(broker, session, query=None, **settings):
    connection = from_settings({"kind": "ngsi-ld", "url": broker.url, "page_size": 10, **settings})
    network = Network(authorise=lambda _url: {"X-Auth-Token": "0123456789abcdef"})
    return pull(connection, query or Query("WasteContainer"), session(network=network))


def test_a_pull_of_a_broker_gives_points_and_says_where_they_come_from(session):
    with running(entities=CONTAINERS) as broker:
        pulled = pull_from(broker, session, licence="CC BY 4.0")
    assert len(pulled.layers.points) == 25
    assert pulled.layers.points.geometry.iloc[24].y == pytest.approx(38.70024)
    facts = pulled.provenance
    assert facts["source"] == broker.url
    assert (facts["announced"], facts["delivered"], facts["pages"]) == (25, 25, 3)
    assert facts["complete"] is pulled.complete is True
    assert facts["licence"] == "CC BY 4.0"
    assert facts["query"]["collection"] == "WasteContainer"
    assert facts["retrieved_utc"].endswith("+00:00")
    assert "0123456789abcdef" not in json.dumps(facts)


def test_an_incomplete_pull_is_told_loudly(session, caplog):
    with running(entities=CONTAINERS, **WALLED) as broker, caplog.at_level(logging.WARNING):
        pulled = pull_from(broker, session)
    assert not pulled.complete
    assert "INCOMPLETE: 10 entities arrived, but the source announces 25" in caplog.text


def test_a_limit_and_an_empty_answer_are_told(session, caplog):
    with running(entities=CONTAINERS) as broker, caplog.at_level(logging.WARNING):
        pull_from(broker, session, Query("WasteContainer", limit=5))
        assert "stopped at the limit after 5 entities" in caplog.text
        empty = pull_from(broker, session, Query("Unknown"))
        pull_from(broker, session, Query("WasteContainer", extent=(0, 0, 1, 1)))
    assert "No entity of the type “Unknown” arrived" in caplog.text
    assert "No entity of the type “WasteContainer” is within EXTENT" in caplog.text
    assert len(empty.layers.points) == len(empty.layers.records) == 0


def test_a_pull_of_a_file_has_its_checksum_and_its_own_licence(tmp_path):
    entity = {**CONTAINERS[0], "license": {"type": "Property", "value": "CC0"}}
    file = tmp_path / "a.json"
    file.write_text(json.dumps([entity]), encoding="utf-8")
    pulled = pull(from_settings({"path": str(file)}), Query())
    assert pulled.provenance["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert pulled.provenance["licence"] == "CC0"
    assert pulled.provenance["geometry_from"] == {"location": 1}


def test_the_progress_can_cancel_and_a_broker_needs_a_session(session):
    shares = []

    def progress(share):
        shares.append(share)
        raise Cancelled

    with running(entities=CONTAINERS) as broker:
        connection = from_settings({"kind": "ngsi-ld", "url": broker.url, "page_size": 10})
        with pytest.raises(Cancelled):
            pull(connection, Query("WasteContainer"), session(), progress)
        assert shares == [0.4]
        assert len(broker.requests) == 1
        with pytest.raises(TerritoryError, match="needs the network"):
            pull(connection, Query("WasteContainer"))
