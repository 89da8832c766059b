"""Named connections: saved without a secret, found again, changed, forgotten; and presets."""

import json

import pytest

from smart_territory_plugin.connectors import registry
from smart_territory_plugin.connectors.connection import KINDS, from_settings
from smart_territory_plugin.core.errors import TerritoryError

BROKER = '{"kind": "ngsi-ld", "url": "https://pgi.cm-x.pt", "authcfg": "abc1234"}'


def saved(store, name="PGI", text=BROKER):
    registry.save(registry.create(name, text, store), store)


def test_what_is_saved_is_found_by_name_and_holds_only_what_was_given():
    store = {}
    saved(store)
    assert json.loads(store["PGI"]) == json.loads(BROKER)
    found = registry.resolve(" PGI ", store)
    assert (found.name, found.url, found.authcfg) == ("PGI", "https://pgi.cm-x.pt", "abc1234")


def test_a_secret_is_refused_before_anything_is_saved():
    store = {}
    with pytest.raises(TerritoryError, match="authcfg") as caught:
        saved(store, text='{"url": "https://a.pt", "token": "hunter2"}')
    assert "hunter2" not in str(caught.value)
    assert store == {}


def test_an_update_changes_what_is_given_and_an_empty_text_takes_away():
    store = {}
    saved(store)
    registry.save(registry.update("PGI", '{"tenant": "lisboa", "authcfg": ""}', store), store)
    expected = {"kind": "ngsi-ld", "url": "https://pgi.cm-x.pt", "tenant": "lisboa"}
    assert json.loads(store["PGI"]) == expected


def test_a_new_address_is_asked_anew_what_it_is():
    store = {}
    saved(store)
    assert registry.update("PGI", "https://other.pt", store).kind == "auto"
    assert registry.update("PGI", '{"url": "https://o.pt", "kind": "ckan"}', store).kind == "ckan"


def test_a_deleted_connection_is_gone():
    store = {}
    saved(store)
    registry.delete("PGI", store)
    assert store == {}


def test_a_folder_a_url_and_a_preset_need_no_saving(tmp_path):
    assert registry.resolve(str(tmp_path), {}).kind == "folder"
    assert registry.resolve("https://a.pt", {}).kind == "auto"
    assert registry.resolve("", {}, tmp_path).path == str(tmp_path)
    assert registry.resolve("DGT", {}).kind == "ogc-features"
    assert registry.resolve("dados.gov.pt", {}).kind == "udata"


def test_a_preset_can_be_saved_under_another_name():
    connection = registry.create("Limites", "DGT", {})
    assert (connection.name, connection.kind) == ("Limites", "ogc-features")


def test_a_users_own_connection_goes_before_a_preset_of_its_name():
    store = {}
    saved(store, "DGT")
    assert registry.resolve("DGT", store).url == "https://pgi.cm-x.pt"


def test_every_preset_is_a_sound_connection_with_facts_that_were_read_somewhere():
    for name, preset in registry.presets().items():
        connection = from_settings({"name": name, **preset.settings})
        assert connection.kind in KINDS
        assert connection.url.startswith("https://")
        assert not connection.authcfg
        assert preset.status == "published"
        assert preset.source
        assert set(preset.title) == set(preset.note) == {"pt", "en"}


@pytest.mark.parametrize("name", ["", " x", "a/b", "{", "https://a", "é" * 65, "a\nb"])
def test_a_name_that_could_be_a_path_or_an_address_is_refused(name):
    with pytest.raises(TerritoryError, match="name needs 1 to 64"):
        registry.create(name, BROKER, {})


def test_names_may_be_portuguese():
    assert registry.create("Câmara de Évora 2", BROKER, {}).name == "Câmara de Évora 2"


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda store: registry.create("PGI", BROKER, store), "already is a connection"),
        (lambda store: registry.update("PGJ", "{}", store), "Saved connections: PGI"),
        (lambda store: registry.delete("PGJ", store), "No connection is called “PGJ”"),
        (lambda store: registry.resolve("PGJ", store), "neither a saved connection nor"),
        (lambda store: registry.resolve("PGI", {"PGI": "{"}), "cannot be read. Delete it"),
        (lambda store: registry.resolve("PGI", {"PGI": "7"}), "cannot be read. Delete it"),
    ],
)
def test_every_mistake_is_told_in_a_sentence(call, sentence):
    store = {}
    saved(store)
    with pytest.raises(TerritoryError, match=sentence):
        call(store)
