"""The national data models: what is checked, and what a layer becomes."""

import json

import geopandas as gpd
import pytest
from shapely.geometry import MultiPoint, Point, Polygon

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.cnmd import check_entities, models, rules_of
from smart_territory_plugin.connectors.cnmd_lists import TYPES
from smart_territory_plugin.connectors.cnmd_write import (
    Origin,
    entities_of,
    organisation_code,
    read_constants,
)
from smart_territory_plugin.core.errors import TerritoryError

ADDRESS = {
    "addressCountry": "Portugal", "addressLocality": "Tomar",
    "addressRegion": "Oeste e Vale do Tejo", "district": "Santarém",
}  # fmt: skip
ORIGIN = Origin("cm-tomar", {k: v for k, v in ADDRESS.items() if k != "addressCountry"})


def container(**changes):
    """Return a sound container in the normalized form; None takes an attribute away."""
    attributes = {
        "location": {
            "type": "GeoProperty",
            "value": {"type": "Point", "coordinates": [-8.41, 39.6]},
            "coordinateSystem": "EPSG:4258",
        },
        "address": {"type": "Property", "value": ADDRESS},
        "binCapacity": {"type": "Property", "value": 1100},
        "binColor": {"type": "Property", "value": "verde"},
        "binFullnessThreshold": {"type": "Property", "value": 80},
        "status": {"type": "Property", "value": "ok"},
        **changes,
    }
    entity = {"id": "urn:cm-tomar:WasteContainer:1", "type": "WasteContainer", **attributes}
    return {name: value for name, value in entity.items() if value is not None}


def prop(value):
    return {"type": "Property", "value": value}


def codes(*entities):
    return [(finding.attribute, finding.code) for finding in check_entities(entities)]


# --- checking ------------------------------------------------------------------------------------


def test_a_sound_entity_has_no_finding():
    assert codes(container()) == []


@pytest.mark.parametrize(
    ("change", "attribute", "code"),
    [
        ({"id": "urn:ngsi:1"}, "id", "id_form"),
        ({"id": None}, "id", "id_missing"),
        ({"type": "Contentor"}, "type", "type_unknown"),
        ({"status": None}, "status", "missing"),
        ({"binColor": prop("")}, "binColor", "missing"),
        ({"status": prop("full")}, "status", "not_in_list"),
        ({"binCapacity": prop("1100")}, "binCapacity", "not_a_number"),
        ({"binCapacity": prop(True)}, "binCapacity", "not_a_number"),
        ({"binFullnessThreshold": prop(800)}, "binFullnessThreshold", "out_of_range"),
        ({"fillingLevel": prop(35)}, "fillingLevel", "out_of_range"),
        ({"storedWasteKind": prop(["glass"])}, "storedWasteKind", "not_in_list"),
        ({"refWasteContainerIsle": prop("ilha 5")}, "refWasteContainerIsle", "not_a_link"),
        ({"location": None}, "location", "missing"),
        ({"address": prop({**ADDRESS, "district": "Ribatejo"})}, "address", "address"),
        ({"address": prop("Rua Direita")}, "address", "address"),
    ],
)
def test_one_fault_is_one_error(change, attribute, code):
    found = list(check_entities([container(**change)]))
    assert [(f.attribute, f.code, f.severity) for f in found] == [(attribute, code, "error")]


def test_coordinates_in_metres_are_told():
    place = {"type": "GeoProperty", "value": {"type": "Point", "coordinates": [-24000, -12000]}}
    assert codes(container(location=place)) == [("location", "geometry")]


def test_a_location_without_its_reference_system_is_a_warning():
    place = {"type": "GeoProperty", "value": {"type": "Point", "coordinates": [-8.4, 39.6]}}
    (found,) = check_entities([container(location=place)])
    assert (found.code, found.severity) == ("crs", "warning")


def test_the_second_of_two_equal_ids_is_told():
    assert codes(container(), container()) == [("id", "id_twice")]


def test_the_catalogue_s_own_example_has_its_known_slips(real_data):
    # Its README and schema say fillingLevel, category as a list and seconds with a zone; the
    # example writes binFillingLevel and a type in lower case in the id. The latter is well formed.
    path = real_data / "api_samples" / "cnmd_ngsild" / "WasteContainer.json"
    entity = json.loads(path.read_text(encoding="utf-8"))
    found = {(f.attribute, f.code) for f in check_entities([entity])}
    assert found == {("fillingLevel", "other_spelling"), ("category", "other_spelling")}


@pytest.mark.parametrize("name", ["WasteContainerIsle", "WasteObserved", "CycleNetwork"])
def test_other_examples_of_the_catalogue_pass(real_data, name):
    path = real_data / "api_samples" / "cnmd_ngsild" / f"{name}.json"
    found = check_entities([json.loads(path.read_text(encoding="utf-8"))])
    assert [f for f in found if f.severity == "error"] == []


@pytest.mark.parametrize("date", ["2025-01-1T18:00:00Z", "2025-13-01", "ontem", "01/02/2025"])
def test_dates_as_published_examples_get_them_wrong_are_told(date):
    observed = {
        "id": "urn:cm-tomar:WasteObserved:1", "type": "WasteObserved",
        "location": container()["location"], "address": prop(ADDRESS),
        "dateObserved": prop({"@type": "DateTime", "@value": date}), "weight": prop(20.8),
    }  # fmt: skip
    assert codes(observed) == [("dateObserved", "not_a_date")]


def test_an_unknown_type_is_refused_with_the_known_ones():
    with pytest.raises(TerritoryError) as error:
        rules_of("Contentor")
    assert error.value.template == messages.CNMD_TYPE_UNKNOWN
    assert "WasteContainer" in error.value.values["known"]


def test_the_types_that_a_dialog_offers_are_those_of_the_table():
    assert tuple(models()) == TYPES
    assert len(TYPES) == 13


# --- writing -------------------------------------------------------------------------------------


PLACE = Point(-8.41234567891, 39.6)


def layer(shapes=(PLACE,), **fields):
    return gpd.GeoDataFrame(fields, geometry=list(shapes), crs=4258)


def test_fields_become_attributes_and_the_entity_passes():
    rows = layer(
        ponto_id=["P 01/a"], CONTENTOR_CAPACIDADE=["1100"], CONTENTOR_RESIDUO=["Papel e Cartão"],
        Enchimento=[35.0], outro=["x"],
    )  # fmt: skip
    constants = {"binColor": "azul", "status": "OK", "binFullnessThreshold": "80"}
    origin = Origin("cm-tomar", ORIGIN.address, constants)
    (entity,) = entities_of(rows, "WasteContainer", origin, "ponto_id")
    assert codes(entity) == []
    assert entity["id"] == "urn:cm-tomar:WasteContainer:P-01-a"
    assert entity["location"]["value"] == {"type": "Point", "coordinates": [-8.4123457, 39.6]}
    assert entity["binCapacity"] == {"type": "Property", "value": 1100, "unitCode": "LTR"}
    assert entity["storedWasteKind"]["value"] == ["papel"]
    assert entity["fillingLevel"]["value"] == 0.35
    assert entity["status"]["value"] == "ok"
    assert "outro" not in json.dumps(entity)


def test_what_has_no_value_is_left_out_and_the_check_tells():
    (entity,) = entities_of(layer(estado=[None]), "WasteContainer", ORIGIN)
    assert set(entity) == {"id", "type", "location", "address"}
    assert ("status", "missing") in codes(entity)


def test_years_become_dates_and_single_parts_single_shapes():
    lane = layer([MultiPoint([(-8.4, 39.6)])], ANO=[2021.0], nome=["Ciclovia"])
    (entity,) = entities_of(lane, "CycleLane", ORIGIN)
    assert entity["beginLifespanVersion"]["value"]["@value"] == "2021-01-01"
    assert entity["location"]["value"]["type"] == "Point"


def test_polygons_are_plain_lists():
    lot = layer([Polygon([(0, 0), (1, 0), (1, 1)])], area_m2=["1234,5"])
    (entity,) = entities_of(lot, "IndustrialLot", ORIGIN)
    assert json.loads(json.dumps(entity)) == entity
    assert entity["lotArea"]["value"] == 1234.5


def test_rows_without_a_usable_id_get_their_number():
    rows = layer([Point(0, 0)] * 3, codigo=["a", None, "//"])
    found = [e["id"].split(":")[-1] for e in entities_of(rows, "Garden", ORIGIN, "codigo")]
    assert found == ["a", "row-2", "row-3"]


def test_the_organisation_is_a_part_of_an_id():
    assert organisation_code("CM Tomar") == "cm-tomar"
    assert organisation_code("Câmara Municipal de Évora") == "camara-municipal-de-evora"
    with pytest.raises(TerritoryError):
        organisation_code(" : ")


def test_values_for_all_are_pairs():
    assert read_constants("binColor=verde; status = ok;") == {"binColor": "verde", "status": "ok"}
    with pytest.raises(TerritoryError):
        read_constants("verde")
