"""Publishing to brokers, portals and folders: what is sent, what is told, and how a run goes on."""

import json
import logging
import random

import pytest
from entity_operations import Writes
from ngsi_ld_broker import running

from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.folder import FolderReader
from smart_territory_plugin.connectors.kpi import PREFIX
from smart_territory_plugin.connectors.publish import PieceLimits, pieces, publish
from smart_territory_plugin.connectors.publish_journal import Journal
from smart_territory_plugin.connectors.session import Limits, Network
from smart_territory_plugin.connectors.upsert_folder import FILE_NAME
from smart_territory_plugin.connectors.upsert_v2 import entity_v2
from smart_territory_plugin.connectors.writers import open_writer
from smart_territory_plugin.core.errors import Cancelled, TerritoryError

QUICK = Limits(read_s=5, total_s=3, retries=2, first_wait_s=0.01)
TWO = PieceLimits(count=2)


def prop(value, **more):
    return {"type": "Property", "value": value, **more}


def kpi(number, value=1.5):
    return {
        "id": f"{PREFIX}1418:{141800 + number}:heat_lst_mean_c:2025",
        "type": "KeyPerformanceIndicator",
        "name": prop("Temperatura (média)"),
        "alternateName": prop("heat_lst_mean_c"),
        "calculationPeriod": prop({"from": "2025-01-01", "to": "2025-12-31"}),
        "calculationFormula": prop('Σ "TS" = 1; (média)'),
        "kpiValue": prop(value, unitCode="CEL", observedAt="2025-12-31T00:00:00Z"),
    }


FIVE = [kpi(number) for number in range(1, 6)]


@pytest.fixture
def send(session):
    """Publish to a broker and return what became of each entity."""

    def to(broker, entities=FIVE, *, dry_run=False, place="", kind="", network=None, **arguments):
        kind = kind or broker.behaviour.protocol
        settings = {"kind": kind, "url": broker.url}
        tenant = arguments.pop("tenant", "")
        connection = from_settings({**settings, **({"tenant": tenant} if tenant else {})})
        asked = session(limits=QUICK, **({"network": network} if network else {}))
        writer = open_writer(connection, asked, place=place, dry_run=dry_run)
        return publish(entities, writer, dry_run=dry_run, **arguments)

    return to


def actions(published):
    return [outcome.action for outcome in published.outcomes]


def posts(broker):
    return [json.loads(seen.body) for seen in broker.requests if seen.body]


# --- NGSI-LD -------------------------------------------------------------------------------------


def test_a_dry_run_tells_new_changed_and_unchanged_apart_and_sends_nothing(send):
    there = [FIVE[0], kpi(2, value=9.0)]
    with running(entities=there) as broker:
        published = send(broker, dry_run=True)
        assert posts(broker) == []
        asked = broker.requests[0].query
    assert actions(published) == ["unchanged", "would_update", *["would_create"] * 3]
    assert asked["type"] == "KeyPerformanceIndicator"
    assert asked["id"].split(",") == [entity["id"] for entity in FIVE]


def test_only_what_differs_is_sent_and_what_others_added_stays(send):
    mine = {**kpi(2, value=9.0), "note": prop("of the water service")}
    foreign = {"id": "urn:cm:KeyPerformanceIndicator:1", "type": "KeyPerformanceIndicator"}
    with running(entities=[FIVE[0], mine, foreign]) as broker:
        published = send(broker)
        (sent,) = posts(broker)
        held = {entity["id"]: entity for entity in broker.behaviour.entities}
        upsert = next(seen for seen in broker.requests if seen.body)
    assert actions(published) == ["unchanged", "updated", *["created"] * 3]
    assert [entity["id"] for entity in sent] == [entity["id"] for entity in FIVE[1:]]
    assert upsert.query == {"options": "update"}
    assert held[FIVE[1]["id"]] == {**FIVE[1], "note": prop("of the water service")}
    assert held[foreign["id"]] == foreign
    assert (published.checked, published.mismatches) == (4, 0)


def test_a_second_run_has_nothing_to_send(send):
    with running() as broker:
        assert actions(send(broker)) == ["created"] * 5
        assert actions(send(broker)) == ["unchanged"] * 5
        assert len(posts(broker)) == 1
        assert actions(send(broker, [kpi(1, value=2)])) == ["updated"]  # 204


def test_207_without_errors_is_a_success_and_what_was_new_is_known_from_before(send):
    with running(entities=[kpi(1, value=9)], writes=Writes(always_207=True)) as broker:
        assert actions(send(broker)) == ["updated", *["created"] * 4]


def test_207_is_read_entity_by_entity(send):
    with running(writes=Writes(unfit=("141802:heat_lst_mean_c:2025",))) as broker:
        published = send(broker)
    assert actions(published) == ["created", "failed", *["created"] * 3]
    assert published.outcomes[1].code == "refused"
    assert published.outcomes[1].detail == "Bad value: the broker does not take it"


def test_where_one_unfit_entity_refuses_all_the_others_still_arrive(send):
    unfit = Writes(unfit=("141804:heat_lst_mean_c:2025",), all_or_nothing=True)
    with running(writes=unfit) as broker:
        published = send(broker)
    assert actions(published) == ["created", "created", "created", "failed", "created"]
    assert published.outcomes[3].detail == "Bad request: an entity is not valid"


@pytest.mark.parametrize("writes", [{"most_bytes": 1500}, {"most_entities": 2}])
def test_a_piece_that_is_too_large_is_halved(send, writes):
    with running(writes=Writes(**writes)) as broker:
        published = send(broker)
        sizes = [len(document) for document in posts(broker)]
    assert actions(published) == ["created"] * 5
    assert sizes[0] == 5
    assert max(sizes[1:]) < 5


def test_an_entity_that_is_too_large_alone_fails_alone(send):
    large = {**kpi(3), "description": prop("x" * 5000)}
    with running(writes=Writes(most_bytes=3000)) as broker:
        published = send(broker, [kpi(1), large, kpi(2)])
    assert actions(published) == ["created", "failed", "created"]
    assert "too large" in published.outcomes[1].detail.lower()


def test_pieces_keep_to_count_and_bytes():
    # An entity here has some 480 bytes: three of them, commas and brackets fit 1600.
    size = len(json.dumps(FIVE[0], ensure_ascii=False).encode())
    assert [len(piece) for piece in pieces(FIVE, PieceLimits(count=2))] == [2, 2, 1]
    limit = PieceLimits(size=3 * (size + 2) + 2)
    assert [len(piece) for piece in pieces(FIVE, limit)] == [3, 2]
    for piece in pieces(FIVE, limit):
        assert len(json.dumps(piece, ensure_ascii=False).encode()) <= limit.size
    assert [len(piece) for piece in pieces(FIVE, PieceLimits(size=1))] == [1] * 5
    assert list(pieces([], TWO)) == []


def test_a_busy_broker_is_asked_again(send):
    with running() as broker:
        broker.behaviour.busy_times = 2
        assert actions(send(broker)) == ["created"] * 5


def test_a_broker_that_is_never_free_has_its_sentence(send):
    with running(busy_times=99) as broker, pytest.raises(TerritoryError, match="not available"):
        send(broker)


def test_refused_access_has_its_sentence_and_no_secret_is_told(send, caplog):
    caplog.set_level(logging.DEBUG)
    network = Network(authorise=lambda _url: {"X-Auth-Token": "0123456789abcdef"})
    behaviour = {"token": ("X-Auth-Token", "other"), "echo_token": True}
    with (
        running(**behaviour) as broker,
        pytest.raises(TerritoryError, match="refused access") as caught,
    ):
        send(broker, network=network)
    assert "0123456789abcdef" not in str(caught.value) + caplog.text


def test_a_broker_that_breaks_down_in_the_middle_leaves_the_rest_as_not_sent(send, caplog):
    with running(writes=Writes(dies_after=1)) as broker:
        published = send(broker, limits=TWO)
    assert actions(published) == ["created", "created", *["failed"] * 3]
    assert {outcome.code for outcome in published.outcomes[2:]} == {"not_sent"}
    assert "2 entities were sent and 3 were not" in caplog.text


def test_a_broker_that_takes_nothing_at_all_ends_the_run(send):
    with (
        running(writes=Writes(dies_after=0)) as broker,
        pytest.raises(TerritoryError, match="status 500"),
    ):
        send(broker)


def test_what_a_platform_changed_is_a_loud_warning_that_names_it(send, caplog):
    with running(writes=Writes(forget=("141803:heat_lst_mean_c:2025",))) as broker:
        published = send(broker)
    assert published.mismatches == 1
    assert (published.outcomes[2].code, published.outcomes[2].detail) == (
        "read_back", "-1 (2025-12-31T00:00:00Z)",
    )  # fmt: skip
    assert "NOT AS SENT: 1 of 5 entities that were read back" in caplog.text
    assert f"than was sent: {FIVE[2]['id']}." in caplog.text


def test_of_many_entities_a_sample_of_twenty_is_read_back(send):
    many = [kpi(number) for number in range(100)]
    with running() as broker:
        published = send(broker, many, limits=PieceLimits(count=40))
        asked = [seen.query["id"].split(",") for seen in broker.requests if "id" in seen.query]
    assert published.checked == 20
    assert [len(ids) for ids in asked] == [30, 30, 30, 10, 20]


def test_a_rating_that_stays_on_the_platform_is_told(send, caplog):
    with running(entities=[{**FIVE[0], "currentStanding": prop("good")}]) as broker:
        published = send(broker, FIVE[:1], dry_run=True)
    assert (published.outcomes[0].action, published.outcomes[0].code) == (
        "unchanged", "standing_kept",
    )  # fmt: skip
    assert "the old rating stays" in caplog.text


def test_an_entity_of_another_name_is_never_sent(send):
    foreign = {**FIVE[0], "id": "urn:cm:KeyPerformanceIndicator:1"}
    with running() as broker, pytest.raises(TerritoryError, match="not one of those"):
        send(broker, [foreign])


def test_the_tenant_is_named_and_an_unknown_one_is_not_made(send):
    with running(tenants={"tomar": []}) as broker:
        assert actions(send(broker, tenant="tomar")) == ["created"] * 5
        assert len(broker.behaviour.tenants["tomar"]) == 5
        with pytest.raises(TerritoryError, match="has no tenant called “tomra”"):
            send(broker, tenant="tomra")
        assert "tomra" not in broker.behaviour.tenants


@pytest.mark.parametrize(("status", "arrives"), [(307, True), (302, False)])
def test_a_redirect_is_followed_only_where_it_keeps_the_content(session, status, arrives):
    with running() as broker, running(redirect=broker.url) as gateway:
        gateway.behaviour.redirect_status = status
        body = json.dumps(FIVE).encode()
        url = f"{gateway.url}/ngsi-ld/v1/entityOperations/upsert"
        if arrives:
            headers = {"Content-Type": "application/json"}
            answer = session().post(url, body, {"options": "update"}, headers, again=True)
            assert answer.status == 201
        else:
            with pytest.raises(TerritoryError, match="in a way that loses the content"):
                session().post(url, body, again=True)
        assert len(broker.behaviour.entities) == (5 if arrives else 0)


# --- the journal ---------------------------------------------------------------------------------


class Killed(BaseException):
    """Stands for the end of the process."""


def test_after_a_break_the_journal_skips_what_was_sent(send, tmp_path):
    path = tmp_path / "publish.jsonl"

    def kill(fraction):
        if fraction >= 0.4 + 0.5 * 2 / 5 - 1e-9:  # two of the five were answered
            raise Killed

    with running() as broker:
        with pytest.raises(Killed):
            send(broker, journal=Journal(path, "x"), limits=TWO, progress=kill)
        with path.open("ab") as file:
            file.write(b'{"id": "urn:ngsi-ld:KeyPer')  # a line cut in half
        published = send(broker, journal=Journal(path, "x"), limits=TWO)
        sent = [len(document) for document in posts(broker)]
    assert actions(published) == [*["skipped_journal"] * 2, *["created"] * 3]
    assert sent == [2, 2, 1]
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line).get("id") for line in lines[1:]] == [e["id"] for e in FIVE]


def test_cancelling_ends_between_pieces_and_says_how_to_go_on(send, tmp_path, caplog):
    def cancel(fraction):
        if fraction > 0.5:
            raise Cancelled

    journal = Journal(tmp_path / "publish.jsonl", "x")
    with running() as broker, pytest.raises(Cancelled):
        send(broker, journal=journal, limits=TWO, progress=cancel)
    assert "Cancelled after 2 of 5 entities were sent" in caplog.text
    assert journal.has(FIVE[1])
    assert not journal.has(FIVE[2])


def test_a_changed_value_and_another_platform_are_sent_anew(tmp_path):
    path = tmp_path / "publish.jsonl"
    Journal(path, "https://pgi.example").add(FIVE[:1])
    again = Journal(path, "https://pgi.example")
    assert again.has(FIVE[0])
    assert not again.has(kpi(1, value=1.6))
    assert not Journal(path, "https://other.example").has(FIVE[0])
    again.add([kpi(1, value=1.6)])
    assert not Journal(path, "https://pgi.example").has(FIVE[0])


def test_failed_entities_are_not_in_the_journal(send, tmp_path):
    journal = Journal(tmp_path / "publish.jsonl", "x")
    with running(writes=Writes(unfit=("141802:heat_lst_mean_c:2025",))) as broker:
        send(broker, journal=journal)
    assert [journal.has(entity) for entity in FIVE] == [True, False, True, True, True]


@pytest.mark.parametrize(
    "body", [b"name;value\n1;2\n", b"notes without a line end", b"{}\n", b'{"journal": 1}\n{}\n']
)
def test_a_file_that_is_no_journal_is_refused_and_left_as_it_is(tmp_path, body):
    path = tmp_path / "notes.txt"
    path.write_bytes(body)
    with pytest.raises(TerritoryError, match="is no journal of a publication"):
        Journal(path, "x")
    assert path.read_bytes() == body


def test_a_journal_cut_in_its_first_line_is_begun_anew(tmp_path):
    path = tmp_path / "publish.jsonl"
    Journal(path, "x").add(FIVE)
    path.write_bytes(path.read_bytes()[:20])
    Journal(path, "x").add(FIVE[:1])
    assert Journal(path, "x").has(FIVE[0])


def test_a_journal_cut_anywhere_never_claims_what_was_not_noted(tmp_path):
    path = tmp_path / "publish.jsonl"
    Journal(path, "x").add(FIVE)
    whole = path.read_bytes()
    ends = [place + 1 for place, sign in enumerate(whole) if sign == ord("\n")]
    for cut in random.Random(1).sample(range(len(whole)), 60):
        path.write_bytes(whole[:cut])
        journal = Journal(path, "x")
        noted = sum(journal.has(entity) for entity in FIVE)
        assert noted == max(0, sum(end <= cut for end in ends) - 1)


def test_a_journal_in_a_folder_that_is_not_there_has_its_sentence(tmp_path):
    with pytest.raises(TerritoryError, match="cannot be read or written"):
        Journal(tmp_path / "missing" / "publish.jsonl", "x").add(FIVE)


# --- folders -------------------------------------------------------------------------------------


def folder_writer(path, dry_run=False):
    return open_writer(from_settings({"kind": "folder", "path": str(path)}), None, dry_run=dry_run)


def test_what_is_published_into_a_folder_is_there_when_the_folder_is_read(tmp_path):
    other = {"id": "urn:cm:Zone:1", "type": "Zone"}
    (tmp_path / "zones.json").write_text(json.dumps([other]), encoding="utf-8")
    assert actions(publish(FIVE, folder_writer(tmp_path), dry_run=False)) == ["created"] * 5
    published = publish([kpi(1, value=3), *FIVE[1:]], folder_writer(tmp_path), dry_run=False)
    assert actions(published) == ["updated", *["unchanged"] * 4]
    records = list(FolderReader(from_settings({"path": str(tmp_path)})).records())
    assert [record["id"] for record in records] == [*[e["id"] for e in FIVE], "urn:cm:Zone:1"]
    assert records[0]["kpiValue"]["value"] == 3
    assert sorted(file.name for file in tmp_path.iterdir()) == [FILE_NAME, "zones.json"]


def test_what_others_wrote_into_the_file_is_kept(tmp_path):
    mine = {**FIVE[0], "note": prop("kept")}
    other = {"id": "urn:cm:KeyPerformanceIndicator:7", "type": "KeyPerformanceIndicator"}
    (tmp_path / FILE_NAME).write_text(json.dumps([mine, other]), encoding="utf-8")
    publish([kpi(1, value=3)], folder_writer(tmp_path), dry_run=False)
    held = {each["id"]: each for each in json.loads((tmp_path / FILE_NAME).read_text("utf-8"))}
    assert held[mine["id"]] == {**kpi(1, value=3), "note": prop("kept")}
    assert held[other["id"]] == other


def test_beside_a_file_that_is_a_connection_the_indicators_get_a_file_of_their_own(tmp_path):
    file = tmp_path / "entities.json"
    file.write_text("[]", encoding="utf-8")
    publish(FIVE, folder_writer(file), dry_run=False)
    assert file.read_text(encoding="utf-8") == "[]"
    assert len(json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))) == 5


def test_the_plugins_own_sample_is_compared_with_and_never_written(sample):
    town = sample / "vila_mar" / "plataforma"
    before = sorted(town.iterdir())
    published = publish(FIVE, folder_writer(town, dry_run=True), dry_run=True)
    assert actions(published) == ["would_create"] * 5
    with pytest.raises(TerritoryError, match="The sample that comes with the plugin"):
        folder_writer(town)
    assert sorted(town.iterdir()) == before


def test_a_broken_file_is_not_written_over(tmp_path):
    (tmp_path / FILE_NAME).write_text("[{", encoding="utf-8")
    with pytest.raises(TerritoryError, match="cannot be read, so it is not written either"):
        folder_writer(tmp_path)
    assert (tmp_path / FILE_NAME).read_text(encoding="utf-8") == "[{"


# --- NGSIv2 --------------------------------------------------------------------------------------


def test_an_ngsi_v2_broker_gets_its_own_form_without_the_signs_it_refuses(send):
    with running(protocol="ngsi-v2") as broker:
        assert actions(send(broker)) == ["created"] * 5
        held = broker.behaviour.entities[0]
        assert actions(send(broker)) == ["unchanged"] * 5
        assert actions(send(broker, [kpi(1, value=2)])) == ["updated"]
    assert held["kpiValue"] == {
        "type": "Number",
        "value": 1.5,
        "metadata": {
            "unitCode": {"type": "Text", "value": "CEL"},
            "observedAt": {"type": "DateTime", "value": "2025-12-31T00:00:00Z"},
        },
    }
    assert held["calculationFormula"]["value"] == "Σ ’TS’ : 1, [média]"
    assert held["calculationPeriod"]["type"] == "StructuredValue"


def test_a_location_is_geo_json_in_ngsi_v2():
    point = {"type": "Point", "coordinates": [-8.4, 39.6]}
    made = entity_v2({**FIVE[0], "location": {"type": "GeoProperty", "value": point}})
    assert made["location"] == {"type": "geo:json", "value": point, "metadata": {}}


def test_a_service_path_of_many_places_is_refused(session):
    settings = {"kind": "ngsi-v2", "url": "http://127.0.0.1:1", "service_path": "/#"}
    with pytest.raises(TerritoryError, match="stands for many places"):
        open_writer(from_settings(settings), session())


# --- CKAN ----------------------------------------------------------------------------------------


def test_a_portal_gets_a_table_in_a_dataset_and_rows_by_key(send):
    with running(protocol="ckan", writes=Writes(datasets={"indicadores": []})) as broker:
        import ckan_tables

        broker.behaviour.writes.tables["x"] = ckan_tables.Table()
        assert actions(send(broker, place="indicadores", dry_run=True)) == ["would_create"] * 5
        assert posts(broker) == []
        assert actions(send(broker, place="indicadores")) == ["created"] * 5
        again = send(broker, [kpi(1, value=2), *FIVE[1:]], place="indicadores")
        assert actions(again) == ["updated", *["unchanged"] * 4]
        table = broker.behaviour.writes.tables[ckan_tables.MADE]
        (resource,) = broker.behaviour.writes.datasets["indicadores"]
    assert resource["name"] == "Indicadores (Smart Territory)"
    assert table.rows[FIVE[0]["id"]] == {
        "id": FIVE[0]["id"],
        "indicator": "heat_lst_mean_c",
        "name": "Temperatura (média)",
        "municipality": None,
        "zone_code": None,
        "zone_name": None,
        "period_start": "2025-01-01",
        "period_end": "2025-12-31",
        "value": 2,
        "unit_code": "CEL",
        "standing": None,
        "observed_at": "2025-12-31T00:00:00Z",
        "formula": 'Σ "TS" = 1; (média)',
        "source": None,
        "organization": None,
    }
    assert again.checked == 1


RESOURCE = "0b3c5d8e-1111-4222-8333-944455556666"


def test_a_resource_without_a_table_gets_one(send):
    import ckan_tables

    tables = {RESOURCE: ckan_tables.Table()}
    with running(protocol="ckan", writes=Writes(tables=tables)) as broker:
        assert actions(send(broker, place=RESOURCE)) == ["created"] * 5
    assert tables[RESOURCE].key == "id"


def test_a_table_is_not_made_twice_where_the_portal_does_not_answer(send):
    with running(protocol="ckan", writes=Writes(datasets={"indicadores": []})) as broker:
        import ckan_tables

        broker.behaviour.writes.tables["x"] = ckan_tables.Table()
        broker.behaviour.writes.busy_on_create = True
        with pytest.raises(TerritoryError, match="not available"):
            send(broker, place="indicadores")
        assert len(posts(broker)) == 1


def test_a_table_without_a_key_fails_in_the_portals_words(send):
    import ckan_tables

    tables = {RESOURCE: ckan_tables.Table(columns={"id": "text"})}
    with running(protocol="ckan", writes=Writes(tables=tables)) as broker:
        published = send(broker, FIVE[:2], place=RESOURCE)
    assert actions(published) == ["failed"] * 2
    assert "does not have a unique key" in published.outcomes[0].detail


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("", "needs to know the table"),
        ("nothing-here", "Dataset not found"),
        (RESOURCE, "Resource was not found"),
    ],
)
def test_a_place_that_is_not_there_has_its_sentence(send, place, sentence):
    import ckan_tables

    with (
        running(protocol="ckan", writes=Writes(tables={"x": ckan_tables.Table()})) as broker,
        pytest.raises(TerritoryError, match=sentence),
    ):
        send(broker, place=place)


def test_a_portal_that_refuses_access_has_its_sentence(send):
    behaviour = {"protocol": "ckan", "token": ("Authorization", "right")}
    with running(**behaviour) as broker, pytest.raises(TerritoryError, match="refused access"):
        send(broker, place="indicadores")


# --- other kinds ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["ogc-features", "sensorthings", "udata"])
def test_kinds_that_are_read_only_say_so(session, kind):
    connection = from_settings({"kind": kind, "url": "http://127.0.0.1:1"})
    with pytest.raises(TerritoryError, match=f"kind of connection \\({kind}\\) is read only"):
        open_writer(connection, session())


def test_a_connection_of_unknown_kind_is_asked_what_it_is(session):
    with running(entities=FIVE[:1]) as broker:
        writer = open_writer(from_settings({"url": broker.url}), session())
    assert writer.KIND == "ngsi-ld"
