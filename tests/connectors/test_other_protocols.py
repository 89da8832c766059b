"""Every other protocol read whole, whatever the server does; and what it is asked."""

import json

import pytest
from ngsi_ld_broker import running
from other_protocols import CRS84, TABLE

from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.page import Query
from smart_territory_plugin.connectors.pull import open_reader, pull
from smart_territory_plugin.core.errors import TerritoryError

NORTH = 38.7
COUNT = 25
CQL2 = (
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-text",
)


def probe(connection, session):
    return open_reader(connection, session).probe()


def feature(number, **geometry):
    point = {"type": "Point", "coordinates": [-9.15, NORTH + number * 1e-5]}
    properties = {"id": number * 10, "type": "vidro", "code": f"{number:04d}"}
    return {"type": "Feature", "id": number, "properties": properties, "geometry": point | geometry}


def v2_entity(number):
    return {
        "id": f"container-{number:03d}",
        "type": "WasteContainer",
        "fillingLevel": {
            "type": "Number",
            "value": number / 100,
            "metadata": {
                "unitCode": {"type": "Text", "value": "P1"},
                "TimeInstant": {"type": "DateTime", "value": "2026-05-01T10:00:00Z"},
            },
        },
        # latitude first, as text
        "location": {"type": "geo:point", "value": f"{NORTH + number * 1e-5}, -9.15"},
    }


def observation(number):
    thing = {
        "name": "Estação 1",
        "Locations": [{"location": {"type": "Point", "coordinates": [-9.15, NORTH]}}],
    }
    stream = {"name": "NO2", "unitOfMeasurement": {"symbol": "µg/m³"}, "Thing": thing}
    return {
        "@iot.id": number,
        "@iot.selfLink": f"http://inside.example/v1.1/Observations({number})",
        "phenomenonTime": f"2026-05-01T{number:02d}:00:00Z",
        "result": 20 + number / 2,
        "Datastream": stream,
    }


def row(number):
    return {
        "_id": number + 1,
        "codigo": f"{number:04d}",
        "volume": str(number),  # a portal sends numeric as text
        "Latitude": str(NORTH + number * 1e-5).replace(".", ","),
        "Longitude": "-9,15",
    }


def dataset(number):
    resource = {
        "id": f"r{number}",
        "title": "Tabela",
        "format": "csv",
        "url": f"https://a.pt/{number}",
    }
    return {
        "id": f"d{number:02d}",
        "title": f"Conjunto {number}",
        "organization": {"name": "Município", "slug": "municipio"},
        "license": "cc-by",
        "spatial": {
            "zones": ["pt:concelho:1106"],
            "geom": {"type": "Point", "coordinates": [-9.15, NORTH]},
        },
        "resources": [resource, {**resource, "id": f"s{number}", "format": "json"}],
    }


SERVERS = {
    "ngsi-v2": ([v2_entity(n) for n in range(COUNT)], "WasteContainer", ""),
    "ogc-features": ([feature(n) for n in range(COUNT)], "containers", ""),
    "sensorthings": ([observation(n) for n in range(COUNT)], "Observations", "/v1.1"),
    "ckan": ([row(n) for n in range(COUNT)], TABLE, ""),
    "udata": ([dataset(n) for n in range(COUNT)], "datasets", ""),
}
FIELDS = (("_id", "int"), ("codigo", "text"), ("volume", "numeric"))


def serve(kind, **behaviour):
    return running(protocol=kind, entities=SERVERS[kind][0], fields=FIELDS, **behaviour)


def read(broker, session, kind, query=None, **settings):
    connection = connection_to(broker, kind, **settings)
    return pull(connection, query or Query(SERVERS[kind][1]), session(connection.allowed_hosts))


def connection_to(broker, kind, **settings):
    url = broker.url + SERVERS[kind][2]
    return from_settings({"kind": kind, "url": url, "page_size": 10, **settings})


@pytest.mark.parametrize("kind", SERVERS)
@pytest.mark.parametrize(
    "behaviour",
    [
        {},
        {"tell_next": False},
        {"tell_count": False},
        {"cursor": True},
        {"overlap": 3},
        {"clamp": 4},
        {"clamp": 4, "tell_count": False},
        {"ignore_limit": True},
        {"max_limit": 7},
        {"link": "relative"},
        {"link": "semicolon"},
        {"link": "absolute"},
        {"link": "absolute", "cursor": True},
    ],
    ids=str,
)
def test_every_record_arrives_once_and_the_reading_is_complete(session, kind, behaviour):
    with serve(kind, **behaviour) as broker:
        pulled = read(broker, session, kind)
    assert pulled.provenance["delivered"] == COUNT
    assert pulled.complete
    points = pulled.layers.points
    assert len(points) == len(set(points["id"])) == COUNT
    assert points.geometry.iloc[0].x == pytest.approx(-9.15)
    assert pulled.provenance["kind"] == kind


@pytest.mark.parametrize(
    ("kind", "behaviour"),
    [
        (kind, behaviour)
        for kind in SERVERS
        for behaviour in ({"ignore_offset": True}, {"keep_every": 2}, {"wall": 10})
        if kind != "ckan" or "ignore_offset" in behaviour  # else the key finds what is left out
    ],
    ids=str,
)
def test_what_is_missing_is_never_called_complete(session, kind, behaviour, caplog):
    with serve(kind, **behaviour) as broker:
        pulled = read(broker, session, kind)
    assert not pulled.complete
    assert 0 < pulled.provenance["delivered"] < COUNT
    assert f"but the source announces {COUNT}" in caplog.text


def test_a_wall_of_a_ckan_portal_is_passed_by_key(session):
    with serve("ckan", wall=10) as broker:
        pulled = read(broker, session, "ckan")
        asked = [request.query for request in broker.requests]
    assert pulled.complete
    assert [query.get("offset") for query in asked] == ["0", "10", None, None]
    assert json.loads(asked[2]["filters"]) == {"_id": {"gt": 10}}


@pytest.mark.parametrize("kind", [*SERVERS, "ngsi-ld"])
def test_what_a_service_speaks_is_found_out_by_asking(session, kind):
    entities, _, path = SERVERS.get(kind, ([{"id": "urn:a", "type": "Garden"}], "", ""))
    with running(protocol=kind, entities=entities) as broker:
        connection = from_settings({"url": broker.url + path})
        found = probe(connection, session())
    assert found.kind == kind
    assert found.collections
    assert found.filters


def test_a_probe_says_version_collections_and_largest_page(session):
    with serve("ngsi-v2") as broker:
        found = probe(connection_to(broker, "ngsi-v2"), session())
        assert (found.version, found.page_size) == ("Orion 3.10.1", 1000)
        assert found.collections == ("WasteContainer",)
    with serve("ckan") as broker:
        found = probe(connection_to(broker, "ckan"), session())
        assert (found.version, found.page_size, found.collections) == (
            "CKAN 2.12.0",
            32000,
            (TABLE,),
        )
    with serve("ogc-features", conforms=CQL2) as broker:
        found = probe(connection_to(broker, "ogc-features"), session())
        assert (found.version, found.filters) == ("A service", "CQL2")
        assert found.collections == ("containers",)  # the catalogue of records is no layer
    with running(entities=[{"id": "urn:a", "type": "Garden"}], max_limit=500) as broker:
        found = probe(from_settings({"kind": "ngsi-ld", "url": broker.url}), session())
        assert (found.page_size, found.collections) == (500, ("Garden",))


def test_an_unknown_service_a_refusal_and_a_busy_one_are_told_apart(session):
    with running(html=True) as broker, pytest.raises(TerritoryError, match="no kind of service"):
        probe(from_settings({"url": broker.url}), session())
    with (
        running(token=("Authorization", "x")) as broker,
        pytest.raises(TerritoryError, match="refused access"),
    ):
        probe(from_settings({"url": broker.url}), session())
    with running(busy_times=99) as broker:
        with pytest.raises(TerritoryError, match="not available at the moment"):
            probe(from_settings({"url": broker.url}), session())
        assert {request.path for request in broker.requests} == {"/"}


# --- NGSIv2 --------------------------------------------------------------------------------------


def test_an_ngsi_v2_entity_has_value_unit_and_time_and_its_latitude_comes_first(session):
    with serve("ngsi-v2") as broker:
        first = read(broker, session, "ngsi-v2").layers.points.iloc[7]
    assert (first["fillinglevel"], first["fillinglevel_unit"]) == (0.07, "P1")
    assert first["fillinglevel_observed_at"] == "2026-05-01T10:00:00Z"
    assert first.geometry.y == pytest.approx(NORTH + 7e-5)


def test_an_ngsi_v2_query_names_service_path_extent_and_moment_in_its_own_way(session):
    query = Query(
        "WasteContainer",
        extent=(-9.2, 38.6, -9.1, 38.8),
        filter="fillingLevel>0.1",
        since="2026-05-01T00:00:00Z",
    )
    with serve("ngsi-v2") as broker:
        read(broker, session, "ngsi-v2", query, tenant="lisboa", service_path="/lixo/#")
        asked = broker.requests[0]
    assert asked.headers["Fiware-Service"] == "lisboa"
    assert asked.headers["Fiware-ServicePath"] == "/lixo/#"
    assert asked.query["coords"].startswith("38.6,-9.2;38.6,-9.1;")
    assert asked.query["q"] == "fillingLevel>0.1;dateModified>=2026-05-01T00:00:00Z"


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("geo:line", ["38, -9", "39, -8"], "LINESTRING (-9 38, -8 39)"),
        ("geo:box", ["38, -9", "39, -8"], "POLYGON ((-9 38, -8 38, -8 39, -9 39, -9 38))"),
        (
            "geo:polygon",
            ["38, -9", "38, -8", "39, -8", "38, -9"],
            "POLYGON ((-9 38, -8 38, -8 39, -9 38))",
        ),
        ("geo:json", {"type": "Point", "coordinates": [-9, 38]}, "POINT (-9 38)"),
    ],
)
def test_every_form_of_location_of_ngsi_v2_is_drawn(session, kind, value, expected):
    entity = {"id": "a", "type": "T", "where": {"type": kind, "value": value}}
    with running(protocol="ngsi-v2", entities=[entity]) as broker:
        layers = read(broker, session, "ngsi-v2", Query("T")).layers
    drawn = [*layers.points.geometry, *layers.lines.geometry, *layers.polygons.geometry]
    assert [shape.wkt for shape in drawn] == [expected]


def test_two_ngsi_v2_entities_of_one_id_and_two_types_are_two(session):
    twins = [{"id": "a", "type": "T"}, {"id": "a", "type": "U"}]
    with running(protocol="ngsi-v2", entities=twins) as broker:
        assert read(broker, session, "ngsi-v2", Query("T,U")).provenance["delivered"] == 2


# --- OGC API Features ----------------------------------------------------------------------------


def test_a_property_called_id_or_type_is_kept_beside_the_features_own(session):
    with serve("ogc-features") as broker:
        first = read(broker, session, "ogc-features").layers.points.iloc[3]
    assert (first["id"], first["type"]) == ("3", "containers")
    assert (first["id_2"], first["type_2"], first["code"]) == (30, "vidro", "0003")


@pytest.mark.parametrize(
    ("crs", "coordinates"),
    [
        (CRS84, [-9.15, 38.7]),
        ("http://www.opengis.net/def/crs/EPSG/0/4326", [38.7, -9.15]),
        ("http://www.opengis.net/def/crs/EPSG/0/4258", [38.7, -9.15]),
        # PT-TM06: the origin lies at 39°40'05.73"N 8°07'59.19"W
        ("http://www.opengis.net/def/crs/EPSG/0/3763", [0.0, 0.0]),
    ],
)
def test_the_stated_reference_system_is_believed_with_its_order_of_axes(session, crs, coordinates):
    one = feature(0, coordinates=coordinates)
    with running(protocol="ogc-features", entities=[one], content_crs=crs) as broker:
        point = read(broker, session, "ogc-features").layers.points.geometry.iloc[0]
    expected = (-8.133108, 39.668258) if crs.endswith("3763") else (-9.15, 38.7)
    assert (point.x, point.y) == pytest.approx(expected, abs=1e-6)


def test_metres_that_are_called_degrees_are_never_drawn(session):
    one = feature(0, coordinates=[-88000.0, -100000.0])
    with (
        running(protocol="ogc-features", entities=[one]) as broker,
        pytest.raises(TerritoryError, match="they are not; nothing was drawn"),
    ):
        read(broker, session, "ogc-features")


def test_extent_moment_and_cql2_go_along_with_every_page(session):
    query = Query(
        "containers",
        extent=(-9.2, 38.6, -9.1, 38.8),
        filter="code = '0003' OR volume > 2",
        since="2026-05-01T00:00:00Z",
    )
    with serve("ogc-features", conforms=CQL2) as broker:
        read(broker, session, "ogc-features", query)
        pages = [r.query for r in broker.requests if r.path.endswith("/items")]
    assert len(pages) == 3
    for asked in pages:
        assert asked["bbox"] == "-9.2,38.6,-9.1,38.8"
        assert asked["datetime"] == "2026-05-01T00:00:00Z/.."
        assert (asked["filter"], asked["filter-lang"]) == (query.filter, "cql2-text")


@pytest.mark.parametrize(
    ("classes", "language"),
    [
        (CQL2, "CQL2"),
        # tipg 1.6 filters and names no language: CQL2 text is the standard's default.
        (("http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/features-filter",), "CQL2"),
        ((CQL2[0], "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json"), "name='value'"),
        (CQL2[1:], "name='value'"),
    ],
)
def test_a_service_takes_cql2_text_where_it_filters_and_says_no_other_language(
    session, classes, language
):
    with serve("ogc-features", conforms=classes) as broker:
        connection = from_settings({"kind": "ogc-features", "url": broker.url})
        assert probe(connection, session()).filters == language


def test_without_cql2_equalities_are_asked_for_by_name_and_nothing_else(session):
    def ask(text):
        return read(broker, session, "ogc-features", Query("containers", filter=text))

    with serve("ogc-features", queryables=("tipo", "code")) as broker:
        ask("tipo = 'vidro e ''metal''' AND code=7")
        asked = broker.requests[-1].query
        assert (asked["tipo"], asked["code"]) == ("vidro e 'metal'", "7")
        with pytest.raises(TerritoryError, match="takes no CQL2 filters"):
            ask("code > 3")
        with pytest.raises(TerritoryError, match="cannot be queried by cor"):
            ask("cor = 'verde'")


def test_a_missing_collection_is_answered_with_those_there_are(session):
    with serve("ogc-features") as broker:
        with pytest.raises(TerritoryError, match="among others: containers"):
            read(broker, session, "ogc-features", Query())
        with pytest.raises(TerritoryError, match="has nothing at this address"):
            read(broker, session, "ogc-features", Query("nope"))


def test_a_next_link_to_another_host_is_asked_at_the_services_own(session):
    with serve("ogc-features", link="absolute", cursor=True) as broker:
        pulled = read(broker, session, "ogc-features")
        assert [r.headers["Host"] for r in broker.requests] == [f"127.0.0.1:{broker.port}"] * 3
    assert pulled.complete


# --- SensorThings --------------------------------------------------------------------------------


def test_an_observation_has_its_result_unit_time_stream_and_place(session):
    with serve("sensorthings") as broker:
        pulled = read(broker, session, "sensorthings")
        asked = broker.requests[0].query
    first = pulled.layers.points.iloc[4]
    assert (first["id"], first["type"], first["result"]) == ("4", "Observations", 22.0)
    assert first["result_unit"] == "µg/m³"
    assert first["result_observed_at"] == "2026-05-01T04:00:00Z"
    assert first["datastream"] == "NO2"
    assert "Locations" in asked["$expand"]
    assert not any("iot" in column for column in pulled.layers.points.columns)


def test_a_things_properties_become_columns_and_its_first_location_its_place(session):
    place = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-9.1, 38.8]}}
    thing = {
        "@iot.id": "a b",
        "name": "Contentor",
        "properties": {"concelho": "Lisboa"},
        "Locations": [{"name": "x", "location": place}],
        "Locations@iot.nextLink": None,
    }
    with running(protocol="sensorthings", entities=[thing]) as broker:
        layers = read(broker, session, "sensorthings", Query("Things")).layers
    (only,) = layers.points.to_dict("records")
    assert (only["id"], only["name"], only["concelho"]) == ("a b", "Contentor", "Lisboa")
    assert (only["geometry"].x, only["geometry"].y) == (-9.1, 38.8)


def test_a_sensorthings_query_joins_filter_moment_and_extent(session):
    query = Query(
        "Datastreams(3)/Observations",
        extent=(-9.2, 38.6, -9.1, 38.8),
        filter="result gt 20 or result lt 5",
        since="2026-05-01T00:00:00Z",
    )
    with serve("sensorthings") as broker:
        read(broker, session, "sensorthings", query)
        asked = broker.requests[0]
    assert asked.path == "/v1.1/Datastreams(3)/Observations"
    assert asked.query["$filter"] == (
        "(result gt 20 or result lt 5) and phenomenonTime ge 2026-05-01T00:00:00Z and"
        " st_within(Datastream/Thing/Locations/location,geography'POLYGON((-9.2 38.6,-9.1 38.6,"
        "-9.1 38.8,-9.2 38.8,-9.2 38.6))')"
    )


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (Query(), "among others: Datastreams"),
        (Query("Things?x=1"), "is no set of a SensorThings service"),
        (Query("Sensors", extent=(0, 0, 1, 1)), "have no place"),
        (Query("Things", since="2026-05-01T00:00:00Z"), "cannot be asked for what is new"),
    ],
)
def test_a_wrong_sensorthings_query_is_told_in_a_sentence(session, query, sentence):
    with serve("sensorthings") as broker, pytest.raises(TerritoryError, match=sentence):
        read(broker, session, "sensorthings", query)


# --- CKAN ----------------------------------------------------------------------------------------


def test_a_rows_numbers_are_numbers_its_codes_text_and_its_columns_its_place(session):
    with serve("ckan") as broker:
        layers = read(broker, session, "ckan", Query("contentores")).layers
    third = layers.points.iloc[3]
    assert (third["id"], third["codigo"], third["volume"]) == ("4", "0003", 3)
    assert third.geometry.y == pytest.approx(NORTH + 3e-5)


@pytest.mark.parametrize(
    "value",
    [
        "POINT (-9.15 38.7)",
        "SRID=4326;Point(-9.15 38.7)",
        '{"type": "Point", "coordinates": [-9.15, 38.7]}',
        {"type": "Point", "coordinates": [-9.15, 38.7]},
    ],
    ids=str,
)
def test_a_column_of_geometries_is_drawn(session, value):
    with running(protocol="ckan", entities=[{"_id": 1, "the_geom": value}]) as broker:
        points = read(broker, session, "ckan").layers.points
    assert points.geometry.iloc[0].wkt == "POINT (-9.15 38.7)"
    assert "the_geom" not in points.columns


def test_a_row_without_a_place_is_a_record(session):
    rows = [
        {"_id": 1, "lat": "x", "lon": "1"},
        {"_id": 2, "lat": None, "lon": None},
        {"_id": 3, "geom": "POINT (1", "lat": None},
    ]
    with running(protocol="ckan", entities=rows) as broker:
        layers = read(broker, session, "ckan").layers
    assert (layers.parts["points"].count, layers.parts["records"].count) == (0, 3)


def test_a_ckan_filter_is_columns_or_words(session):
    with serve("ckan") as broker:
        read(broker, session, "ckan", Query(TABLE, filter='{"codigo": "0001"}'))
        assert json.loads(broker.requests[-1].query["filters"]) == {"codigo": "0001"}
        read(broker, session, "ckan", Query(TABLE, filter="vidro verde"))
        assert broker.requests[-1].query["q"] == "vidro verde"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (Query(TABLE, filter='{"a": '), "begins like a JSON object"),
        (Query(TABLE, extent=(0, 0, 1, 1)), "cannot select by an extent"),
        (Query(TABLE, since="2026-05-01T00:00:00Z"), "cannot be asked for what is new"),
        (Query("nope"), "Resource was not found"),
        (Query(), f"among others: {TABLE}"),
    ],
)
def test_a_wrong_ckan_query_is_told_in_a_sentence(session, query, sentence):
    with serve("ckan") as broker, pytest.raises(TerritoryError, match=sentence):
        read(broker, session, "ckan", query)


# --- udata ---------------------------------------------------------------------------------------


def test_a_dataset_says_whose_it_is_where_it_lies_and_where_its_resources_are(session):
    with serve("udata") as broker:
        pulled = read(broker, session, "udata", Query(filter="contentores vidro"))
        assert broker.requests[0].query["q"] == "contentores vidro"
    first = pulled.layers.points.iloc[2]
    assert (first["organization"], first["zones"]) == ("Município", "pt:concelho:1106")
    assert (first["formats"], first["urls"]) == ("csv; json", "https://a.pt/2; https://a.pt/2")
    assert pulled.provenance["licence"] == "cc-by"


def test_the_resources_of_one_dataset_are_records(session):
    with serve("udata") as broker:
        pulled = read(broker, session, "udata", Query("d07"))
    assert pulled.complete
    assert list(pulled.layers.records["id"]) == ["r7", "s7"]
    assert set(pulled.layers.records["type"]) == {"d07"}


def test_a_catalogue_behind_the_search_window_is_told_as_incomplete(session, monkeypatch, caplog):
    monkeypatch.setattr("smart_territory_plugin.connectors.udata._DEEPEST", 20)
    with serve("udata") as broker:
        pulled = read(broker, session, "udata")
        assert len(broker.requests) == 2
    assert not pulled.complete
    assert "INCOMPLETE: 20 entities arrived, but the source announces 25" in caplog.text


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (Query(extent=(0, 0, 1, 1)), "searched by words only"),
        (Query("a/b"), "is no id or short name of a dataset"),
        (Query("nope"), "has nothing at this address"),
    ],
)
def test_a_wrong_udata_query_is_told_in_a_sentence(session, query, sentence):
    with serve("udata") as broker, pytest.raises(TerritoryError, match=sentence):
        read(broker, session, "udata", query)
