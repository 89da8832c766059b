"""The sentence that the user gets for each misbehaviour of a server."""

import logging

import pytest
from ngsi_ld_broker import WALLED, running, waste_container

from smart_territory_plugin.connectors.answer import Answer
from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.page import Query
from smart_territory_plugin.connectors.pull import pull
from smart_territory_plugin.connectors.session import Limits, Network, Session
from smart_territory_plugin.core.errors import TerritoryError

CONTAINERS = [waste_container(number) for number in range(25)]
WASTE = Query("WasteContainer")
QUICK = Limits(read_s=5, total_s=0.6, retries=1, first_wait_s=0.01, max_bytes=1024 * 1024)


def told(broker, session, caplog, query=WASTE, **settings):
    """Pull as the algorithm does and return all that the user reads."""
    connection = from_settings({"kind": "ngsi-ld", "url": broker.url, "page_size": 10, **settings})
    network = Network(authorise=lambda _url: {"X-Auth-Token": "0123456789abcdef"})
    with caplog.at_level(logging.INFO):
        try:
            with pull(connection, query, session(network=network, limits=QUICK)).layers:
                pass
        except TerritoryError as error:
            return str(error)
    return caplog.text


@pytest.mark.parametrize(
    ("behaviour", "sentence"),
    [
        ({"ignore_limit": True}, "25 entities arrived, of 25 announced"),
        ({"ignore_offset": True}, "INCOMPLETE: 10 entities arrived, but the source announces 25"),
        ({"keep_every": 2}, "INCOMPLETE: 9 entities arrived, but the source announces 25"),
        ({"wall": 10}, "The broker answers nothing after 10 of 25 entities; the rest is asked for"),
        ({"wall": 10}, "25 entities arrived, of 25 announced"),
        (WALLED, "INCOMPLETE: 10 entities arrived, but the source announces 25"),
        ({"overlap": 3}, "entities came more than once and were kept once"),
        ({"max_limit": 7, "limit_status": 400}, "25 entities arrived, of 25 announced"),
        ({"max_limit": 7, "limit_status": 403}, "25 entities arrived, of 25 announced"),
        ({"link": "raw"}, "25 entities arrived, of 25 announced"),
        ({"link": "separate"}, "25 entities arrived, of 25 announced"),
        ({"truncate": True}, "was cut off before its end. Try again, or ask for smaller pages"),
        ({"truncate_chunked": True}, "was cut off before its end"),
        ({"drip_s": 0.05}, "took too long to answer. Try again later, ask for less"),
        ({"silent_s": 1.0}, "took too long to answer"),
        ({"bomb_mb": 32}, "is larger than 1 MB. Ask for less, or raise “max_mb”"),
        ({"redirect": "http://elsewhere.example"}, "leads to “elsewhere.example”, which is not"),
        ({"redirect": "https://elsewhere.example"}, "leads to “elsewhere.example”, which is not"),
        ({"context_unavailable": True}, "cannot load the @context “–”"),
        ({"token": ("X-Auth-Token", "renewed")}, "refused access (status 401: Unauthorized"),
        ({"busy_times": 9}, "is not available at the moment (status 503: Busy)"),
        ({"html": True}, "answered with a web page instead of data"),
        ({"broken_json": True}, "is not valid JSON"),
    ],
    ids=str,
)
def test_each_misbehaviour_has_its_sentence(session, caplog, behaviour, sentence):
    with running(entities=CONTAINERS, **behaviour) as broker:
        text = told(broker, session, caplog)
    assert sentence in text
    assert "0123456789abcdef" not in text


def test_an_unknown_tenant_has_its_sentence(session, caplog):
    with running(entities=CONTAINERS) as broker:
        assert "has no tenant called “porto”" in told(broker, session, caplog, tenant="porto")


def test_a_next_link_whose_query_holds_semicolons_is_told_as_complete(session, caplog):
    query = Query("WasteContainer", filter="fillingLevel>0.1;fillingLevel<0.9")
    with running(entities=CONTAINERS) as broker:
        assert "25 entities arrived, of 25" in told(broker, session, caplog, query)


def test_an_answer_of_many_parts_with_failures_is_not_taken_for_entities(session, caplog):
    with running(busy_times=1, busy_status=207, retry_after="") as broker:
        assert "holds no list of entities" in told(broker, session, caplog)


def test_a_redirect_from_https_to_http_is_refused_before_anything_is_sent(monkeypatch):
    asked = []

    def exchange(self, url, *_rest):
        asked.append(url)
        return Answer(url, 302, {"Location": "http://pgi.example/x"}, b"")

    monkeypatch.setattr(Session, "_exchange", exchange)
    with pytest.raises(TerritoryError, match="redirects from https to an unencrypted address"):
        Session(("pgi.example",), allow_http=True).get("https://pgi.example/x")
    assert asked == ["https://pgi.example/x"]
