"""An NGSI-LD broker read whole, whatever it does; and what it is asked."""

import json

import pytest
from ngsi_ld_broker import running, waste_container

from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.ngsi_ld import NgsiLdReader
from smart_territory_plugin.connectors.page import Query, Tally
from smart_territory_plugin.core.errors import TerritoryError

CONTAINERS = [waste_container(number) for number in range(25)]
IDS = [entity["id"] for entity in CONTAINERS]
WASTE = Query("WasteContainer")
CONTEXT = "https://example.org/context.jsonld"


def reader_of(broker, session, **settings):
    connection = from_settings({"url": broker.url, "page_size": 10, **settings})
    return NgsiLdReader(connection, session(connection.allowed_hosts))


def read(broker, session, query=WASTE, **settings):
    tally = Tally()
    reader = reader_of(broker, session, **settings)
    ids = [record["id"] for page in reader.pages(query, tally) for record in page.records]
    return ids, tally


@pytest.mark.parametrize(
    "behaviour",
    [
        {},
        {"tell_next": False},
        {"tell_count": False},
        {"tell_count": False, "tell_next": False},
        {"link": "encoded"},
        {"link": "absolute"},
        {"link": "separate"},
        {"overlap": 3},
        {"clamp": 4},
        {"clamp": 4, "tell_next": False},
        {"clamp": 4, "tell_count": False},
        {"ignore_limit": True},
        {"max_limit": 7},
        {"max_limit": 7, "limit_status": 403},
        {"geojson": True},
    ],
    ids=str,
)
def test_every_entity_arrives_once_and_the_reading_is_complete(session, behaviour):
    with running(entities=CONTAINERS, **behaviour) as broker:
        ids, tally = read(broker, session)
    assert ids == IDS
    assert tally.complete
    assert tally.delivered == 25


@pytest.mark.parametrize(
    ("behaviour", "delivered"),
    [
        # Every second entity of a page, and nothing of each second page: 0 2 4 6 8, none,
        # 20 22 24; then offset 23, past what came, gives 23.
        ({"keep_every": 2}, 9),
        ({"ignore_offset": True}, 10),
        ({"wall": 10, "minds_id_pattern": False, "minds_place": False}, 10),
        ({"wall": 10, "wall_status": 400, "minds_id_pattern": False, "minds_place": False}, 10),
    ],
    ids=str,
)
def test_what_is_missing_is_never_called_complete(session, behaviour, delivered):
    with running(entities=CONTAINERS, **behaviour) as broker:
        ids, tally = read(broker, session)
    assert len(ids) == len(set(ids)) == delivered
    assert not tally.complete
    assert tally.announced == 25


@pytest.mark.parametrize("status", [0, 400])
@pytest.mark.parametrize("minds_id_pattern", [True, False])
def test_behind_a_wall_all_entities_arrive_once(session, status, minds_id_pattern):
    made = [waste_container(number) for number in range(300)]
    how = {"wall": 40, "wall_status": status, "minds_id_pattern": minds_id_pattern}
    with running(entities=made, **how) as broker:
        ids, tally = read(broker, session)
        asked = {name for request in broker.requests for name in request.query}
    assert sorted(ids) == [entity["id"] for entity in made]
    assert (tally.delivered, tally.announced, tally.duplicates) == (300, 300, 0)
    assert tally.complete
    assert tally.ended == "end"
    assert ("georel" in asked) is not minds_id_pattern


def test_behind_a_wall_the_condition_and_the_limit_hold_too(session):
    made = [waste_container(number, level=number % 2) for number in range(300)]
    query = Query("WasteContainer", filter="fillingLevel==1", limit=100)
    with running(entities=made, wall=40) as broker:
        ids, tally = read(broker, session, query)
    assert len(set(ids)) == len(ids) == 100
    assert all(int(name[-1]) % 2 for name in ids)
    assert tally.ended == "limit"


def test_entities_without_a_place_behind_a_wall_are_missing_and_told(session):
    made = [waste_container(number) for number in range(100)]
    for entity in made[50:60]:
        del entity["location"]
    with running(entities=made, wall=40, minds_id_pattern=False) as broker:
        ids, tally = read(broker, session)
    assert len(set(ids)) == len(ids) == 90
    assert not tally.complete


def test_without_a_number_a_refused_position_is_no_end(session):
    with running(entities=CONTAINERS, wall=10, wall_status=400, tell_count=False) as broker:
        ids, tally = read(broker, session)
    assert len(ids) == 10
    assert not tally.complete


def test_a_path_prefix_of_a_gateway_is_kept_though_the_links_lack_it(session):
    with running(entities=CONTAINERS, prefix="/behind/gateway") as broker:
        tally = Tally()
        connection = from_settings({"url": f"{broker.url}/behind/gateway/", "page_size": 10})
        pages = list(NgsiLdReader(connection, session()).pages(WASTE, tally))
    assert len(pages) == 3
    assert tally.complete


def test_a_link_with_semicolons_in_it_still_says_that_there_is_more(session):
    query = Query("WasteContainer", filter="fillingLevel>0.1;fillingLevel<0.9;fillingLevel==0.5")
    with running(entities=CONTAINERS, tell_count=False) as broker:
        ids, _ = read(broker, session, query)
        assert ids == IDS
        assert broker.requests[0].query["q"] == query.filter


def test_a_refused_page_size_is_lowered_once_and_remembered(session):
    for status in (400, 403):
        how = {"max_limit": 20, "limit_status": status}
        with running(entities=CONTAINERS, **how, limit_names_maximum=False) as broker:
            ids, _ = read(broker, session, page_size=1000)
            sizes = [request.query["limit"] for request in broker.requests]
        assert ids == IDS
        # 1000, 500, 100 are refused, 20 is taken and kept for the second page
        assert sizes == ["1000", "500", "100", "20", "20"]
        with running(entities=CONTAINERS, **how) as broker:
            read(broker, session, page_size=1000)
            assert [r.query["limit"] for r in broker.requests] == ["1000", "20", "20"]


def test_a_limit_asks_for_no_more_than_is_wanted(session):
    with running(entities=CONTAINERS) as broker:
        ids, tally = read(broker, session, Query("WasteContainer", limit=3))
        assert ids == IDS[:3]
        assert [r.query["limit"] for r in broker.requests] == ["3"]
    assert not tally.complete
    assert tally.announced == 25


def test_context_and_tenant_go_along_and_an_extent_is_longitude_first(session):
    # Container n lies at 38.7 + n * 1e-5; the extent reaches to n = 4.
    query = Query("WasteContainer", extent=(-9.2, 38.6, -9.1, 38.70004))
    with running(tenants={"lisboa": CONTAINERS}, context=CONTEXT) as broker:
        ids, _ = read(broker, session, query, tenant="lisboa", context=CONTEXT)
        request = broker.requests[0]
    assert ids == IDS[:5]
    assert request.headers["NGSILD-Tenant"] == "lisboa"
    assert request.headers["Link"].startswith(f"<{CONTEXT}>; rel=")
    assert json.loads(request.query["coordinates"])[0][0] == [-9.2, 38.6]


def test_types_are_listed_and_probed(session):
    with running(entities=[*CONTAINERS, {"id": "urn:a", "type": "Garden"}]) as broker:
        reader = reader_of(broker, session)
        assert reader.collections() == ["Garden", "WasteContainer"]
        assert reader.probe().kind == "ngsi-ld"


@pytest.mark.parametrize(
    ("behaviour", "settings", "sentence"),
    [
        ({}, {"tenant": "nowhere"}, "no tenant called “nowhere”"),
        ({"context_unavailable": True}, {"context": CONTEXT}, "cannot load the @context"),
        ({"token": ("Authorization", "x")}, {}, "refused access .status 401"),
        ({"html": True}, {}, "a web page instead of data"),
        ({"broken_json": True}, {}, "not valid JSON"),
    ],
    ids=str,
)
def test_every_refusal_is_one_sentence(session, behaviour, settings, sentence):
    with running(entities=CONTAINERS, **behaviour) as broker:
        with pytest.raises(TerritoryError, match=sentence):
            read(broker, session, **settings)
        with pytest.raises(TerritoryError, match=sentence):
            reader_of(broker, session, **settings).probe()


def test_a_wrong_base_address_and_a_wrong_query_are_told_apart(session):
    with running(entities=CONTAINERS) as broker:
        connection = from_settings({"url": f"{broker.url}/wrong"})
        with pytest.raises(TerritoryError, match="base address"):
            NgsiLdReader(connection, session()).probe()
        with pytest.raises(TerritoryError, match="entity type"):
            read(broker, session, Query())
    with (
        running(busy_times=1, busy_status=400) as broker,
        pytest.raises(TerritoryError, match="does not accept the query: Busy"),
    ):
        read(broker, session)
