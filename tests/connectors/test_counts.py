"""How many entities each collection holds, as far as the source tells."""

import pytest
from ngsi_ld_broker import running, waste_container

from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.counts import counts
from smart_territory_plugin.connectors.pull import open_reader
from smart_territory_plugin.core.errors import Cancelled

LAMP = {**waste_container(9), "id": "urn:x:Streetlight:9", "type": "Streetlight"}
ENTITIES = [*(waste_container(number) for number in range(70)), LAMP]


def reader_of(broker, session):
    return open_reader(from_settings({"kind": "ngsi-ld", "url": broker.url}), session())


def test_every_collection_has_the_number_that_the_source_announces(session):
    with running(entities=ENTITIES) as broker:
        found = counts(reader_of(broker, session), ["Streetlight", "WasteContainer"])
        assert len(broker.requests) == 2
    assert found == {"Streetlight": 1, "WasteContainer": 70}


def test_a_source_that_tells_no_number_leaves_it_open(session):
    with running(entities=ENTITIES, tell_count=False) as broker:
        assert counts(reader_of(broker, session), ["WasteContainer"]) == {"WasteContainer": None}


def test_a_collection_that_is_refused_does_not_hide_the_others(session):
    with running(entities=ENTITIES, busy_times=1, busy_status=500) as broker:
        found = counts(reader_of(broker, session), ["Streetlight", "WasteContainer"])
    assert found == {"Streetlight": None, "WasteContainer": 70}


def test_the_user_can_cancel_between_two_collections(session):
    def progress(share):
        if share > 0:
            raise Cancelled

    with running(entities=ENTITIES) as broker:
        with pytest.raises(Cancelled):
            counts(reader_of(broker, session), ["Streetlight", "WasteContainer"], progress)
        assert len(broker.requests) == 1
