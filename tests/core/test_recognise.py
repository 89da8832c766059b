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
        (facts("anything", "point", "osm_id", "name", "amenity", "shop"), "facilities"),
        (facts("Equipamentos_2024", "point", "ID", "Tipo"), "facilities"),
        (facts("pois_osm", "point", "osm_id", "type", "name"), "facilities"),
        (facts("Servicos_Circulares", "point", "ID", "tipo"), "circular_services"),
        (facts("Hortas Urbanas", "polygon", "ID"), "circular_services"),
        (facts("anything", "point", "stop_id", "stop_name"), "stops"),
        (facts("paragens_autocarro", "point", "ID"), "stops"),
        (facts("Rede_Ciclável", "line", "ID"), "cycleways"),
        (facts("anything", "line", "TIPOLOGIA", "NIVEL_SEGREGACAO", "ANO"), "cycleways"),
        (facts("ciclovias", "line", "osm_id", "highway"), "cycleways"),
        (facts("horarios.zip", "gtfs", count=None), "gtfs"),
        (facts("anything", "point", "COD_SIG", "ESPECIE_VALIDADA", "PAP"), "trees"),
        (facts("Arvoredo", "point", "ID"), "trees"),
        (facts("Espaços_Verdes_2024", "polygon", "ID"), "green"),
        (facts("entradas_parques", "point", "ID"), "entrances"),
        (facts("MDS_50cm", "raster"), "dsm"),
        (facts("anything", "polygon", "HYDGRPDCD"), "soil"),
        (facts("Carta de solos", "polygon", "codigo"), "soil"),
        (facts("anything", "polygon", "periodo_retorno"), "hazard"),
        (facts("perigosidade_incendio_rural", "polygon", "gridcode"), "hazard"),
        (facts("Zonas inundáveis", "polygon", "ID"), "hazard"),
        (facts("Mar", "polygon", "ID"), "sea"),
        (facts("anything", "line", "power", "voltage"), "power_lines"),
        (facts("Linhas de Média Tensão", "line", "ID"), "power_lines"),
        (facts("Linha férrea", "line", "ID"), "railways"),
        (facts("anything", "polygon", "nationalCadastralReference", "label"), "parcels"),
        (facts("FGC_2024", "polygon", "ID"), "fuel_planned"),
        (facts("fgc_executada", "polygon", "ano"), "fuel_treated"),
    ],
)
def test_a_layer_gets_its_role(layer, role):
    assert guess_role(layer).role == role


@pytest.mark.parametrize(
    "layer",
    [
        facts("ortofotomapa", "raster"),
        facts("candeeiros", "point", "especie"),
        facts("espacos verdes", "point", "ID"),
        facts("uso_do_solo", "polygon", "classe"),
        facts("solo urbano", "polygon", "ID"),
        facts("limites_vila_mar", "polygon", "ID"),
        facts("entradas", "line", "ID"),
        facts("edificios", "line", "ID"),
        facts("demolicoes", "raster"),
        facts("sinais", "point", "tipo"),
        facts("equipamentos", "polygon", "tipo"),
        facts("paragens", "line", "ID"),
        facts("horarios.zip", "gtfs", count=None, problem="GTFS: no stops.txt"),
        facts("ruas", "line", "highway", count=0),
        facts("ruas", "line", "highway", problem="does not open"),
    ],
)
def test_a_layer_that_nothing_tells_stays_without_a_role(layer):
    assert guess_role(layer) is None


def test_the_field_map_says_the_layer_s_own_names():
    zones = guess_role(facts("x", "polygon", "DTMNFR", "Freguesia", "TIPAU"))
    assert zones.fields == {"code": "DTMNFR", "name": "Freguesia", "urbanity": "TIPAU"}


@pytest.mark.parametrize(
    ("layer", "fields"),
    [
        (facts("POIs", "point", "osm_id", "type", "group"), {"category": "type"}),
        (
            facts("escolas", "point", "Tipo", "Alunos"),
            {"category": "Tipo", "capacity": "Alunos"},
        ),
        (
            facts("x", "point", "stop_id", "mode", "frequency"),
            {"mode": "mode", "frequency": "frequency"},
        ),
        (facts("ciclovias", "line", "TIPOLOGIA", "AnoT"), {"year": "AnoT"}),
        (
            facts("arvores", "point", "Especie", "Altura", "diam_copa"),
            {"height": "Altura", "crown": "diam_copa", "species": "Especie"},
        ),
        (facts("jardins", "polygon", "Tipo", "Nome"), {"type": "Tipo", "name": "Nome"}),
        (facts("cheias", "polygon", "Perigosidade", "classe"), {"class": "Perigosidade"}),
        (facts("solos", "polygon", "GRUPO"), {"group": "GRUPO"}),
        (facts("x", "line", "voltage"), {"voltage": "voltage"}),
        (facts("cadastro", "polygon", "NIC"), {"code": "NIC"}),
        (facts("fgc executada", "polygon", "Ano"), {"year": "Ano"}),
    ],
)
def test_a_role_s_keys_are_found_among_the_layer_s_own_fields(layer, fields):
    assert guess_role(layer).fields == fields


def test_containers_mapped_for_openstreetmap_stay_containers():
    layer = facts("x", "point", "amenity", "CONTENTOR_RESIDUO")
    assert guess_role(layer).role == "containers"


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
