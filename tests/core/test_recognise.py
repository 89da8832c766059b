"""Roles are guessed from the official schemas first, then from OSM's tags, then from names."""

import pytest

from smart_territory_plugin.core.recognise import LayerFacts, guess_role, guess_roles
from smart_territory_plugin.core.territory import LayerSource

CENSUS = ("OBJECTID", "BGRI2021", "DTMNFR21", "N_INDIVIDUOS", "N_ALOJAMENTOS_TOTAL")


def facts(title, kind, *fields, count=10, problem=""):
    return LayerFacts(
        LayerSource(f"{title}.gpkg", title), title, kind, fields, "EPSG:3763", count, problem
    )


@pytest.mark.parametrize(
    ("layer", "role"),
    [
        (facts("anything", "polygon", *CENSUS), "census"),
        (facts("anything", "polygon", "ID", "COS23_n4_C", "COS23_n4_L"), "landcover"),
        (facts("anything", "polygon", "dtmnfr", "freguesia", "municipio"), "zones"),
        (facts("anything", "polygon", "DICOFRE", "Freguesia", "Concelho"), "zones"),
        (facts("anything", "polygon", "dtmn", "municipio"), "municipality"),
        (facts("anything", "line", "osm_id", "highway"), "streets"),
        (facts("anything", "polygon", "osm_id", "building"), "buildings"),
        (facts("anything", "point", "CONTENTOR_RESIDUO"), "containers"),
        (facts("Edifícios_2020", "polygon", "ID"), "buildings"),
        (facts("rede_viaria_cm", "line", "ID"), "streets"),
        (facts("MDT_2m", "raster"), "dem"),
        (facts("LST_verao_2024", "raster"), "lst"),
        (facts("plataforma", "platform"), "platform"),
    ],
)
def test_a_layer_gets_its_role(layer, role):
    assert guess_role(layer).role == role


@pytest.mark.parametrize(
    "layer",
    [
        facts("ortofotomapa", "raster"),
        facts("arvores", "point", "especie"),
        facts("edificios", "line", "ID"),
        facts("demolicoes", "raster"),
        facts("ruas", "line", "highway", count=0),
        facts("ruas", "line", "highway", problem="does not open"),
    ],
)
def test_a_layer_that_nothing_tells_stays_without_a_role(layer):
    assert guess_role(layer) is None


def test_the_field_map_says_the_layer_s_own_names():
    zones = guess_role(facts("x", "polygon", "DTMNFR", "Freguesia", "TIPAU"))
    assert zones.fields == {"code": "DTMNFR", "name": "Freguesia", "urbanity": "TIPAU"}


def test_the_source_carries_the_layer_s_crs():
    assert guess_role(facts("x", "line", "highway")).source().crs == "EPSG:3763"


def test_a_layer_told_by_its_tags_comes_before_one_told_by_its_name():
    by_name = facts("ruas", "line", "ID", count=900)
    by_tags = facts("x", "line", "highway", count=5)
    assert [guess.facts.title for guess in guess_roles([by_name, by_tags])] == ["x", "ruas"]


def test_a_layer_without_a_crs_comes_last():
    lost = LayerFacts(LayerSource("mdt_a.tif"), "mdt_a", "raster", crs=None)
    found = LayerFacts(LayerSource("mdt_b.tif"), "mdt_b", "raster", crs="EPSG:3763")
    assert [guess.facts.title for guess in guess_roles([lost, found])] == ["mdt_b", "mdt_a"]


def test_the_richer_layer_of_a_role_comes_first():
    few = facts("few", "line", "highway", count=5)
    many = facts("many", "line", "highway", count=500)
    assert [guess.facts.title for guess in guess_roles([few, many])] == ["many", "few"]
