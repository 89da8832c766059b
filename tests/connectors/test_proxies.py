"""A proxy's login and its refusals; tests/servers/test_proxy.py asks a real proxy."""

import base64

import pytest
from ngsi_ld_broker import running, waste_container
from requests.structures import CaseInsensitiveDict

from smart_territory_plugin.connectors.answer import Answer
from smart_territory_plugin.connectors.proxies import (
    has_a_second_spelling,
    in_utf_8,
    login_refused,
)
from smart_territory_plugin.connectors.session import Limits, Network
from smart_territory_plugin.core.errors import TerritoryError


def asked(offered):
    headers = CaseInsensitiveDict({"Proxy-Authenticate": offered} if offered else {})
    answer = Answer("http://pgi.example/", 407, headers, b"", ())
    return str(login_refused("http://pgi.example/", answer, {}))


def through(proxy, login):
    address = proxy.url.replace("://", f"://{login}@") if login else proxy.url
    return Network(proxies=lambda _url: {"http": address})


def ask(session, network):
    one = session(hosts=("pgi.example",), network=network, allow_http=True, limits=LIMITS)
    return one.get("http://pgi.example/ngsi-ld/v1/entities", {"type": "WasteContainer"})


LIMITS = Limits(connect_s=2, read_s=5, total_s=10, first_wait_s=0.01)


def test_a_login_goes_out_in_utf_8_as_browsers_write_it(session):
    with running(entities=[waste_container(1)]) as proxy:
        ask(session, through(proxy, "ant%C3%B3nio:%E2%82%AC%3A%40%25%20"))
        coded = proxy.requests[0].headers["Proxy-Authorization"].split()[1]
    assert base64.b64decode(coded).decode("utf-8") == "antónio:€:@% "


def test_a_refused_login_is_tried_once_more_in_latin_1_and_remembered(session):
    with running(entities=[waste_container(1)], busy_times=1, busy_status=407) as proxy:
        one = session(hosts=("pgi.example",), network=through(proxy, "ana:%C3%A7"), allow_http=True)
        for _ in range(2):
            assert one.get("http://pgi.example/x").status == 404
        sent = [request.headers["Proxy-Authorization"].split()[1] for request in proxy.requests]
    assert [base64.b64decode(each) for each in sent] == [b"ana:\xc3\xa7", b"ana:\xe7", b"ana:\xe7"]


@pytest.mark.parametrize("login", ["", "ana:x%40", "ana:%E2%82%AC"])
def test_a_login_without_another_spelling_is_tried_once(session, login):
    with running(busy_times=9, busy_status=407) as proxy:
        with pytest.raises(TerritoryError, match="user and password"):
            ask(session, through(proxy, login))
        assert len(proxy.requests) == 1


def test_proxies_without_login_and_socks_stay_as_they_are():
    for address in ("http://127.0.0.1:3128", "socks5h://ana:%C3%A7@127.0.0.1:1080"):
        assert in_utf_8({"http": address}) == {"http": address}
        assert not has_a_second_spelling({"http": address})


@pytest.mark.parametrize(
    ("offered", "sentence"),
    [
        ("NTLM", "of the kind NTLM"),
        ("Negotiate, NTLM", "of the kind Negotiate, NTLM"),
        ('Digest realm="a, b", nonce="x", qop="auth"', "of the kind Digest"),
        ('Negotiate, NTLM, Basic realm="x"', "user and password"),
        ('basic realm="x"', "user and password"),
        ("", "user and password"),
    ],
)
def test_only_a_proxy_that_offers_no_basic_login_is_told_to_need_another_sign_in(offered, sentence):
    assert sentence in asked(offered)
