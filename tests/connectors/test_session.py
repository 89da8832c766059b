"""The HTTP session against a broker that misbehaves: what the user is told, and what goes where."""

import socket
import threading
import time

import pytest
from ngsi_ld_broker import running, waste_container

from smart_territory_plugin.connectors.answer import refusal
from smart_territory_plugin.connectors.session import Limits, Network
from smart_territory_plugin.core.errors import Cancelled, TerritoryError

ENTITIES = [waste_container(number) for number in range(3)]
SECRET = "Bearer 0123456789abcdef"


def entities_at(broker):
    return f"{broker.url}/ngsi-ld/v1/entities"


def ask(session, broker, **arguments):
    return session.get(entities_at(broker), {"type": "WasteContainer"}, **arguments)


def with_token():
    return Network(authorise=lambda _url: {"Authorization": SECRET})


def test_a_good_answer_arrives_whole(session):
    with running(entities=ENTITIES) as broker:
        answer = ask(session(), broker)
    assert answer.status == 200
    assert [entity["id"][-1] for entity in answer.json()] == ["0", "1", "2"]


def test_a_body_cut_short_is_never_taken_for_a_whole_one(session):
    for how in ("truncate", "truncate_chunked"):
        with running(entities=ENTITIES, **{how: True}) as broker:
            with pytest.raises(TerritoryError, match="cut off before its end"):
                ask(session(limits=Limits(retries=1, first_wait_s=0.01)), broker)
            assert len(broker.requests) == 2  # one retry: the fault may pass


def test_a_slow_drip_ends_at_the_deadline_though_every_byte_is_in_time(session):
    with running(entities=ENTITIES, drip_s=0.05) as broker:
        start = time.monotonic()
        with pytest.raises(TerritoryError, match="took too long"):
            ask(session(limits=Limits(read_s=5, total_s=0.5)), broker)
    assert time.monotonic() - start < 2


def test_a_server_that_never_answers_ends_at_the_deadline(session):
    with running(entities=ENTITIES, silent_s=1.5) as broker:
        start = time.monotonic()
        with pytest.raises(TerritoryError, match="took too long"):
            ask(session(limits=Limits(read_s=30, total_s=0.3)), broker)
        assert time.monotonic() - start < 1


def test_the_user_can_cancel_while_a_server_drips_and_the_line_is_hung_up(session):
    begun = time.monotonic()

    def check():
        if time.monotonic() - begun > 0.3:
            raise Cancelled

    with running(entities=ENTITIES, drip_s=0.05) as broker:
        with pytest.raises(Cancelled):
            ask(session(check=check), broker)
        assert time.monotonic() - begun < 1
        end = time.monotonic() + 2
        while threads_reading() and time.monotonic() < end:
            time.sleep(0.05)
        assert not threads_reading()


def threads_reading():
    return [thread for thread in threading.enumerate() if "(run)" in thread.name]


def test_the_user_can_cancel_the_wait_between_attempts(session):
    begun = time.monotonic()

    def check():
        if time.monotonic() - begun > 0.3:
            raise Cancelled

    with running(busy_times=9, retry_after="8") as broker, pytest.raises(Cancelled):
        ask(session(check=check), broker)
    assert time.monotonic() - begun < 1


def test_an_answer_larger_than_allowed_is_refused_from_its_declared_size(session):
    with running(entities=ENTITIES) as broker, pytest.raises(TerritoryError, match="larger than"):
        ask(session(limits=Limits(max_bytes=100)), broker)


def test_a_compressed_bomb_is_stopped_while_it_is_read(session):
    with running(bomb_mb=64) as broker, pytest.raises(TerritoryError, match="larger than 1 MB"):
        ask(session(limits=Limits(max_bytes=1024 * 1024)), broker)


def test_a_busy_server_is_asked_again_and_then_answers(session):
    for status in (429, 502, 503, 504):
        with running(entities=ENTITIES, busy_times=2, busy_status=status) as broker:
            assert ask(session(), broker).status == 200
            assert len(broker.requests) == 3


def test_retry_after_is_honoured_but_capped(session):
    limits = Limits(longest_retry_after_s=0.4, first_wait_s=0.01)
    with running(entities=ENTITIES, busy_times=1, retry_after="3600") as broker:
        start = time.monotonic()
        assert ask(session(limits=limits), broker).status == 200
    assert 0.4 <= time.monotonic() - start < 2


def test_a_server_that_stays_busy_is_given_up_with_its_status(session):
    with running(busy_times=99) as broker:
        answer = ask(session(limits=Limits(retries=2, first_wait_s=0.01)), broker)
        assert len(broker.requests) == 3
    assert "status 503" in str(refusal(answer))


def test_other_refusals_and_a_missing_context_are_never_asked_again(session):
    with running(context_unavailable=True) as broker:
        assert ask(session(), broker).status == 504
        assert len(broker.requests) == 1
    with running(busy_times=9, busy_status=500) as broker:
        assert ask(session(), broker).status == 500
        assert len(broker.requests) == 1
    with running(token=("Authorization", SECRET)) as broker:
        assert "authcfg" in str(refusal(ask(session(), broker)))
        assert len(broker.requests) == 1


def test_a_redirect_to_another_port_drops_identity_and_tenant(session):
    with (
        running(entities=ENTITIES, tenants={"x": ENTITIES}) as second,
        running(redirect=second.url) as first,
    ):
        answer = ask(
            session(network=with_token()), first, private={"NGSILD-Tenant": "x"}
        )  # fmt: skip
        assert answer.status == 200
        assert first.requests[0].headers["Authorization"] == SECRET
        assert first.requests[0].headers["NGSILD-Tenant"] == "x"
        assert second.requests[0].query == {"type": "WasteContainer"}
        names = {name.lower() for name in second.requests[0].headers}
        assert not names & {"authorization", "ngsild-tenant", "cookie"}


def test_a_redirect_to_a_host_outside_the_connection_is_not_followed(session):
    with running(entities=ENTITIES) as second:
        with (
            running(redirect=f"http://localhost:{second.port}") as first,
            pytest.raises(TerritoryError, match="“localhost”.*not a host of this connection"),
        ):
            ask(session(), first)
        assert second.requests == []


def test_a_redirect_to_plain_http_elsewhere_is_not_followed(session):
    with (
        running(redirect="http://pgi.example") as first,
        pytest.raises(TerritoryError, match="without encryption"),
    ):
        ask(session(hosts=("127.0.0.1", "pgi.example")), first)


def test_endless_redirects_end_in_a_sentence(session):
    with running() as broker:
        broker.behaviour.redirect = broker.url
        with pytest.raises(TerritoryError, match="more than 5 times"):
            ask(session(), broker)
        assert len(broker.requests) == 6


def test_identity_is_asked_for_before_every_attempt_and_cookies_are_not_kept(session):
    asked = []

    def authorise(url):
        asked.append(url)
        return {"Authorization": f"Bearer number-{len(asked)}"}

    with running(entities=ENTITIES, busy_times=1, set_cookie=True) as broker:
        ask(session(network=Network(authorise=authorise)), broker)
        sent = [request.headers["Authorization"] for request in broker.requests]
        assert sent == ["Bearer number-1", "Bearer number-2"]
        assert all("Cookie" not in request.headers for request in broker.requests)


def test_a_secret_that_the_server_repeats_is_not_in_the_sentence(session):
    network = with_token()
    with running(token=("Authorization", "other"), echo_token=True) as broker:
        answer = ask(session(network=network), broker)
    sentence = str(refusal(answer))
    assert "0123456789abcdef" not in sentence + repr(answer)
    assert "got …" in sentence


def test_settings_of_the_shell_and_netrc_change_nothing(session, monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ana password hunter2")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with running(entities=ENTITIES) as broker:
        assert ask(session(network=with_token()), broker).status == 200
        assert broker.requests[0].headers["Authorization"] == SECRET


def test_the_given_proxy_is_used(session):
    with running(entities=ENTITIES) as proxy:
        network = Network(proxies=lambda _url: {"http": proxy.url})
        one = session(hosts=("pgi.example",), network=network, allow_http=True)
        answer = one.get("http://pgi.example/ngsi-ld/v1/entities", {"type": "WasteContainer"})
        assert answer.status == 200
        assert proxy.requests[0].headers["Host"] == "pgi.example"


def test_a_proxy_that_does_not_answer_is_named_as_the_proxy(session):
    network = Network(proxies=lambda _url: {"http": f"http://127.0.0.1:{free_port()}"})
    with pytest.raises(TerritoryError, match="The proxy did not let"):
        session(network=network).get("http://127.0.0.1:1/x")


def test_a_web_page_instead_of_data_is_named(session):
    with running(html=True) as broker:
        answer = ask(session(), broker)
    with pytest.raises(TerritoryError, match="a web page instead of data"):
        answer.json()


def test_json_that_ends_early_is_named(session):
    with running(broken_json=True) as broker:
        answer = ask(session(), broker)
    with pytest.raises(TerritoryError, match="not valid JSON"):
        answer.json()


def test_a_port_where_nothing_listens_is_tried_again_and_named(session):
    with pytest.raises(TerritoryError, match="Nothing answers at “127.0.0.1"):
        session(limits=Limits(retries=1, first_wait_s=0.01)).get(f"http://127.0.0.1:{free_port()}/")


def test_a_name_that_does_not_resolve_is_named_at_once(session, monkeypatch):
    def fail(*_arguments, **_keywords):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(TerritoryError, match="The name “pgi.example” was not found"):
        session(hosts=("pgi.example",)).get("https://pgi.example/")


def test_a_computer_without_network_is_told_so(session, monkeypatch):
    def fail(*_arguments, **_keywords):
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", fail)
    with pytest.raises(TerritoryError, match="seems to be offline"):
        session(hosts=("127.0.0.1",)).get("https://127.0.0.1/")


def test_a_server_that_speaks_no_tls_is_a_matter_of_its_certificate(session):
    with running() as broker, pytest.raises(TerritoryError, match="certificate of “127.0.0.1"):
        session().get(f"https://127.0.0.1:{broker.port}/")


def test_an_address_with_a_password_is_never_asked(session):
    with pytest.raises(TerritoryError, match="cannot be sent") as caught:
        session().get("http://ana:hunter2@127.0.0.1:1/")
    assert "hunter2" not in str(caught.value)


def free_port():
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return line.getsockname()[1]
