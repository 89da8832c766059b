"""The territory file: what it takes, what it refuses, and that nothing is lost on the way."""

import json

import pytest

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.territory import (
    ROLES,
    LayerSource,
    Territory,
    read_territory,
    relative_uri,
    write_territory,
)

DOCUMENT = {
    "schema": 1,
    "municipality": {"code": "0603", "name": "Coimbra"},
    "year": 2025,
    "roles": {
        "zones": [{"uri": "caop.gpkg", "layer": "cont_freguesias", "fields": {"code": "dtmnfr"}}],
        "dem": [{"uri": "mdt.tif", "date": "2020-01-01"}],
    },
}


@pytest.fixture
def write(tmp_path):
    def write_document(**changes):
        path = tmp_path / "territory.json"
        path.write_text(json.dumps(DOCUMENT | changes), encoding="utf-8")
        return path

    return write_document


def test_codes_keep_their_leading_zero(write):
    assert read_territory(write()).code == "0603"


def test_paths_start_at_the_file_s_own_folder(write, tmp_path):
    territory = read_territory(write())
    assert territory.path(territory.source("dem")) == str(tmp_path / "mdt.tif")


def test_a_role_without_a_layer_has_no_source(write):
    assert read_territory(write()).source("lst") is None


def test_writing_and_reading_again_gives_the_same(write, tmp_path):
    territory = read_territory(write())
    again = tmp_path / "again.json"
    write_territory(again, territory)
    assert read_territory(again) == territory


def test_the_typology_of_the_service_area_is_kept(write, tmp_path):
    territory = read_territory(write(municipality={"code": "1", "name": "x", "typology": "AMU"}))
    write_territory(tmp_path / "again.json", territory)
    assert read_territory(tmp_path / "again.json").typology == "AMU"


def test_a_byte_order_mark_is_no_obstacle(tmp_path):
    path = tmp_path / "t.json"
    path.write_text(json.dumps(DOCUMENT), encoding="utf-8-sig")
    assert read_territory(path).name == "Coimbra"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"roles": {"zonas": [{"uri": "x"}]}}, "unknown entry “zonas” in roles"),
        ({"roles": {"dem": [{"uri": "x", "layr": "y"}]}}, "unknown entry “layr”"),
        ({"roles": {"dem": [{"layer": "y"}]}}, "lacks “roles.dem.uri”"),
        ({"roles": {"zones": [{"uri": "x", "fields": {"cod": "a"}}]}}, "unknown entry “cod”"),
        ({"municipality": {"name": "x"}}, "lacks “municipality.code”"),
        ({"year": "2025"}, "year of the territory file is “2025”"),
        ({"year": 25}, "whole number"),
        ({"municipality": {"code": "1", "typology": "urban"}}, "one of APU, AMU, APR"),
        ({"municipality": {"code": "1", "typo": "APU"}}, "unknown entry “typo”"),
        ({"extra": 1}, "unknown entry “extra”"),
    ],
)
def test_a_fault_of_the_file_is_named(write, changes, said):
    with pytest.raises(TerritoryError, match=said):
        read_territory(write(**changes))


@pytest.mark.parametrize(
    "source",
    [
        {"uri": "dbname='x' user='a' password='b'"},
        {"uri": "https://ana:segredo@x.pt/wfs"},
        {"uri": "https://x.pt/api?token=abc"},
        {"uri": "x", "authcfg": "a-password-that-is-no-id"},
    ],
)
def test_a_password_is_refused_and_never_repeated(write, source):
    with pytest.raises(TerritoryError, match="authentication settings") as caught:
        read_territory(write(roles={"streets": [source]}))
    assert "segredo" not in str(caught.value)
    assert "abc" not in str(caught.value)


def test_broken_json_is_named_with_its_line(tmp_path):
    path = tmp_path / "t.json"
    path.write_text('{"schema": 1,\n "year" 2025}', encoding="utf-8")
    with pytest.raises(TerritoryError, match="line 2"):
        read_territory(path)


def test_a_missing_file_says_how_to_make_one(tmp_path):
    with pytest.raises(TerritoryError, match="Create territory file"):
        read_territory(tmp_path / "nowhere.json")


def test_only_keys_that_say_something_are_written():
    territory = Territory("0603", "Coimbra", 2025, {"dem": (LayerSource("a.tif"),)}, None)
    assert territory.as_json()["roles"] == {"dem": [{"uri": "a.tif"}]}
    assert "fictitious" not in territory.as_json()


def test_a_layer_beside_the_file_is_written_with_a_relative_path(tmp_path):
    inside = tmp_path / "dados" / "a b.gpkg"
    assert relative_uri(inside, tmp_path) == "dados/a b.gpkg"
    outside = tmp_path.parent / "c.gpkg"
    assert relative_uri(outside, tmp_path) == outside.as_posix()


def test_the_documented_schema_takes_the_file_and_refuses_an_unknown_role(write):
    import jsonschema

    from tests.conftest import ROOT

    schema = json.loads((ROOT / "docs" / "territory.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(DOCUMENT, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(DOCUMENT | {"roles": {"zonas": []}}, schema)


def test_the_documented_schema_and_page_know_every_role_with_its_keys():
    from tests.conftest import ROOT

    schema = json.loads((ROOT / "docs" / "territory.schema.json").read_text(encoding="utf-8"))
    page = (ROOT / "docs" / "territory_file.md").read_text(encoding="utf-8")
    rows = {line.split("`")[1]: line for line in page.splitlines() if line.startswith("| `")}
    assert set(schema["properties"]["roles"]["properties"]) == set(ROLES) == set(rows)
    for role in ROLES.values():
        assert [key for key in role.field_keys if f"`{key}`" not in rows[role.name]] == []
