"""Settings of a connection: what is read, and what is refused without being repeated."""

import json

import pytest

from smart_territory_plugin.connectors.connection import (
    as_kind,
    from_settings,
    read_connection,
    settings_of,
)
from smart_territory_plugin.core.errors import TerritoryError


@pytest.mark.parametrize(
    ("path", "kind", "base"),
    [
        ("/gw/", "auto", "/gw"),
        ("/gw/v2", "auto", "/gw/v2"),  # may be any second version: found out by asking
        ("/gw/ngsi-ld/v1", "ngsi-ld", "/gw"),
        ("/gw/ngsi-ld/v1/entities", "ngsi-ld", "/gw"),
        ("/api/3/action/package_list", "ckan", ""),
        ("/dados/api/3", "ckan", "/dados"),
        ("/collections/municipios/items", "ogc-features", ""),
        ("/FROST-Server/v1.1/Things", "sensorthings", "/FROST-Server/v1.1"),
        ("/FROST-Server/v1.1/", "sensorthings", "/FROST-Server/v1.1"),
    ],
)
def test_an_address_loses_the_path_of_its_api_which_may_tell_its_kind(path, kind, base):
    connection = read_connection(f"https://pgi.cm-x.pt{path}")
    assert (connection.kind, connection.url) == (kind, f"https://pgi.cm-x.pt{base}")
    assert connection.allowed_hosts == ("pgi.cm-x.pt",)


def test_a_given_kind_cuts_its_own_path_and_no_other():
    two = {"kind": "ngsi-v2", "url": "https://a.pt/gw/v2/"}
    assert from_settings(two).url == "https://a.pt/gw"
    assert as_kind(read_connection("https://a.pt/gw/v2"), "ngsi-v2").url == "https://a.pt/gw"
    assert from_settings({**two, "kind": "ckan"}).url == "https://a.pt/gw/v2"


def test_settings_come_back_as_they_were_and_only_those_that_were_given(tmp_path):
    for settings in (
        {"kind": "ngsi-v2", "url": "https://a.pt", "service_path": "/a/#", "hosts": ["b.pt"]},
        {"kind": "folder", "path": str(tmp_path), "licence": "CC0"},
    ):
        assert settings_of(from_settings(settings)) == settings


def test_a_path_alone_is_a_folder_and_empty_text_is_the_default(tmp_path):
    assert read_connection(str(tmp_path)).path == str(tmp_path)
    assert read_connection("  ", default=tmp_path).kind == "folder"


def test_json_gives_every_setting_and_more_hosts():
    settings = {
        "url": "https://a.pt",
        "tenant": "lisboa",
        "authcfg": "abc1234",
        "hosts": ["B.pt"],
        "page_size": 100,
    }
    connection = read_connection(json.dumps(settings))
    assert connection.kind == "auto"
    assert connection.allowed_hosts == ("a.pt", "b.pt")
    assert (connection.tenant, connection.authcfg, connection.page_size) == (
        "lisboa",
        "abc1234",
        100,
    )


@pytest.mark.parametrize(
    "key", ["password", "Passwd", "token", "access_token", "api_key", "X-API-Key", "clientSecret",
            "Authorization", "palavra_senha"],
)  # fmt: skip
def test_a_secret_setting_is_refused_and_its_value_never_repeated(key):
    with pytest.raises(TerritoryError, match="authcfg") as caught:
        from_settings({"url": "https://a.pt", key: "hunter2-hunter2"})
    assert "hunter2" not in str(caught.value)
    assert key in str(caught.value)


def test_a_password_in_the_address_is_refused_and_not_repeated():
    for settings in (
        {"url": "https://ana:hunter2@a.pt"},
        {"url": "https://a.pt", "context": "https://ana:hunter2@b.pt/c.jsonld"},
    ):
        with pytest.raises(TerritoryError, match="authcfg") as caught:
            from_settings(settings)
        assert "hunter2" not in str(caught.value)


def test_a_token_in_the_query_of_the_address_is_refused_and_not_repeated():
    with pytest.raises(TerritoryError, match="base address") as caught:
        read_connection("https://a.pt/api?k=hunter2")
    assert "hunter2" not in str(caught.value)


def test_a_token_given_as_authcfg_is_refused_and_not_repeated():
    with pytest.raises(TerritoryError, match="seven letters and digits") as caught:
        from_settings({"url": "https://a.pt", "authcfg": "eyJhbGciOi.hunter2"})
    assert "hunter2" not in str(caught.value)


def test_broken_json_is_a_sentence_that_repeats_nothing():
    with pytest.raises(TerritoryError, match="not valid JSON") as caught:
        read_connection('{"url": "https://a.pt", "password": "hunter2"')
    assert "hunter2" not in str(caught.value)


def test_http_is_for_this_computer_only_unless_it_is_meant():
    assert read_connection("http://127.0.0.1:1026").url == "http://127.0.0.1:1026"
    assert read_connection("http://localhost:1026").kind == "auto"
    with pytest.raises(TerritoryError, match="without encryption"):
        read_connection("http://pgi.cm-x.pt")
    with pytest.raises(TerritoryError, match="without encryption"):
        read_connection("http://127.0.0.1.evil.pt")
    assert from_settings({"url": "http://pgi.cm-x.pt", "allow_http": True}).allow_http


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"url": "https://a.pt", "tennant": "x"}, "“tenant”"),
        ({"kind": "wfs", "url": "https://a.pt"}, "folder, ngsi-ld"),
        ({"kind": "ngsi-ld"}, "must begin with https"),
        ({"url": "ftp://a.pt"}, "must begin with https"),
        ({"url": "https://a.pt:port"}, "must begin with https"),
        ({"url": "https://a.pt", "page_size": 0}, "from 1 to 10000"),
        ({"url": "https://a.pt", "page_size": True}, "from 1 to 10000"),
        ({"url": "https://a.pt", "allow_http": "yes"}, "true or false"),
        ({"url": "https://a.pt", "hosts": "b.pt"}, "list of host names"),
        ({"url": "https://a.pt", "tenant": "x\r\nX-Evil: 1"}, "“tenant” may hold"),
        ({"url": "https://a.pt", "context": 'https://c.pt/a>; rel="x'}, "“context”"),
        ({"url": "https://a.pt", "name": 7}, "text in quotation marks"),
        ({"path": "/no/such/folder"}, "neither a saved connection nor a folder"),
        ({"url": "https://a.pt", "service_path": "x\r\ny"}, "must begin with a slash"),
    ],
)
def test_every_wrong_setting_is_named_in_a_sentence(settings, sentence):
    with pytest.raises(TerritoryError, match=sentence):
        from_settings(settings)
