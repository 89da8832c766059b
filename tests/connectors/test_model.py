"""Entities in every form become the same flat rows."""

import json
import logging

import pytest
from shapely.geometry import Point

from smart_territory_plugin.connectors.layers import to_layers
from smart_territory_plugin.connectors.model import (
    read_attribute,
    read_entity,
    short_name,
    type_name,
)
from smart_territory_plugin.connectors.rows import MAX_NAME, Columns

NORMALIZED = {
    "id": "urn:x:1",
    "type": "WasteContainer",
    "fillingLevel": {
        "type": "Property",
        "value": 0.5,
        "unitCode": "P1",
        "observedAt": "2026-05-01T10:00:00Z",
    },
    "location": {
        "type": "GeoProperty",
        "value": {"type": "Point", "coordinates": [-9.1, 38.7]},
        "coordinateSystem": "EPSG:4258",
    },
}
KEY_VALUES = {
    "id": "urn:x:1",
    "type": "WasteContainer",
    "fillingLevel": 0.5,
    "location": {"type": "Point", "coordinates": [-9.1, 38.7]},
}
CONCISE = {
    **KEY_VALUES,
    "fillingLevel": {"value": 0.5, "unitCode": "P1", "observedAt": "2026-05-01T10:00:00Z"},
    "location": {"value": {"type": "Point", "coordinates": [-9.1, 38.7]}},
}
GEOJSON = {
    "type": "Feature",
    "id": "urn:x:1",
    "geometry": {"type": "Point", "coordinates": [-9.1, 38.7]},
    "properties": {key: value for key, value in NORMALIZED.items() if key != "id"},
}
GEOJSON_KEY_VALUES = {
    **GEOJSON,
    "properties": {"type": "WasteContainer", "fillingLevel": 0.5},
}
# The published GeoJSON example wraps the geometry as if it were an attribute.
GEOJSON_WRAPPED = {
    **GEOJSON_KEY_VALUES,
    "geometry": {"type": "GeoProperty", "value": {"type": "Point", "coordinates": [-9.1, 38.7]}},
}
FORMS = [NORMALIZED, KEY_VALUES, CONCISE, GEOJSON, GEOJSON_KEY_VALUES, GEOJSON_WRAPPED]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_an_entity_gives_the_same_row(form):
    points = to_layers([form]).points
    assert points.crs == "EPSG:4326"
    row = points.iloc[0]
    assert (row["id"], row["type"], row["fillinglevel"]) == ("urn:x:1", "WasteContainer", 0.5)
    assert row.geometry == Point(-9.1, 38.7)
    assert row["extra_json"] is None


@pytest.mark.parametrize("form", [NORMALIZED, CONCISE, GEOJSON])
def test_unit_and_time_stand_beside_their_attribute(form):
    points = to_layers([form]).points
    assert list(points.columns) == [
        "id", "type", "fillinglevel", "fillinglevel_unit", "fillinglevel_observed_at",
        "extra_json", "geometry",
    ]  # fmt: skip
    assert points.iloc[0]["fillinglevel_unit"] == "P1"
    assert points.iloc[0]["fillinglevel_observed_at"] == "2026-05-01T10:00:00Z"


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ({"type": "Property", "value": {"@type": "DateTime", "@value": "2025-01-1T18:00:00Z"}},
         "2025-01-1T18:00:00Z"),
        ({"type": "Property", "value": {"type": "DateTime", "value": "2023-01-02"}}, "2023-01-02"),
        ({"type": "Relationship", "object": "urn:a"}, "urn:a"),
        ({"type": "Relationship", "object": ["urn:a", "urn:b"]}, ["urn:a", "urn:b"]),
        ({"type": "LanguageProperty", "languageMap": {"en": "Park", "pt": "Parque"}}, "Parque"),
        ({"type": "LanguageProperty", "languageMap": {"fr": "Parc", "en": "Park"}}, "Park"),
        ({"type": "JsonProperty", "json": {"a": [1]}}, {"a": [1]}),
        ({"type": "VocabProperty", "vocab": "ok"}, "ok"),
        ({"type": "ListProperty", "valueList": [1, 2]}, [1, 2]),
        ({"type": "ListRelationship", "objectList": [{"object": "urn:a"}]}, ["urn:a"]),
        ({"type": "https://uri.etsi.org/ngsi-ld/Property", "value": 1}, 1),
        ({"type": "string", "value": "danger"}, "danger"),  # as a published example has it
        ({"type": "Number", "value": 4, "metadata": {}}, 4),  # NGSI v2
        ({"@value": "Ar", "@language": "pt"}, "Ar"),
        ({"streetAddress": "Rua A"}, {"streetAddress": "Rua A"}),
        (0, 0),
        (None, None),
    ],
)  # fmt: skip
def test_every_kind_of_attribute_gives_its_value(raw, value):
    assert read_attribute(raw).value == value


def test_of_several_instances_the_one_without_dataset_counts_and_none_is_lost():
    raw = [
        {"type": "Property", "value": 1, "datasetId": "urn:d:1", "unitCode": "KMT"},
        {"type": "Property", "value": 2, "unitCode": "MTR"},
    ]
    attribute = read_attribute(raw)
    assert (attribute.value, attribute.unit) == (2, "MTR")
    assert attribute.rest["instances"] == [raw[0]]
    assert read_attribute(raw[:1]).value == 1


def test_an_attribute_that_is_itself_called_value_or_type_of_property_is_read():
    entity = read_entity({"id": "urn:1", "type": "T", "value": {"type": "Property", "value": 7}})
    assert entity.attributes["value"].value == 7
    layers = to_layers([{"id": "urn:1", "type": "T", "fid": 3, "geom": "x"}])
    assert list(layers.records.columns) == ["id", "type", "fid_2", "geom_2", "extra_json"]


def test_spellings_that_differ_in_case_and_known_aliases_share_a_column():
    records = [
        {"id": "1", "type": "W", "binID": "a", "binFillingLevel": 0.65},
        {"id": "2", "type": "W", "binId": "b", "fillingLevel": 0.5},
    ]
    table = to_layers(records).records
    assert list(table["binid"]) == ["a", "b"]
    assert list(table["fillinglevel"]) == [0.65, 0.5]


def test_two_spellings_in_one_entity_keep_the_first_and_lose_neither():
    layers = to_layers([{"id": "1", "type": "W", "category": "a", "Category": "b"}])
    row = layers.records.iloc[0]
    assert row["category"] == "a"
    assert json.loads(row["extra_json"]) == {"Category": {"value": "b"}}


def test_addresses_become_columns_lists_are_joined_and_deep_values_go_to_extra_json():
    record = {
        "id": "1",
        "type": "T",
        "address": {"type": "PostalAddress", "addressLocality": "Lisboa", "district": "Lisboa"},
        "kinds": ["vidro", "papel"],
        "nothing": [],
        "deep": {"L1": {"L2": [1, 2]}},
        "level": {"type": "Property", "value": 1, "accuracy": 0.8},
    }
    row = to_layers([record]).records.iloc[0]
    assert (row["address_locality"], row["address_district"]) == ("Lisboa", "Lisboa")
    assert row["kinds"] == "vidro; papel"
    extra = json.loads(row["extra_json"])
    assert extra == {"deep": {"value": {"L1": {"L2": [1, 2]}}}, "level": {"accuracy": 0.8}}


def test_names_are_short_ascii_unique_and_the_same_for_every_order_of_attributes():
    long = "averageVehicleSpeedInTheMorningPeak"
    columns = Columns()
    first, second = columns.name(long), columns.name(long + "2")
    assert first == "averagevehiclespeedinthemornin"
    assert second == "averagevehiclespeedinthemorn_2"
    assert columns.name(long, "_observed_at") == "averagevehiclespee_observed_at"
    assert columns.name("Nível de água (m)") == "nivel_de_agua_m"
    assert columns.name("2g") == "a_2g"
    assert columns.name(long.upper()) == first
    assert max(map(len, columns.origins)) <= MAX_NAME


def test_addresses_of_names_are_cut_to_their_last_segment_and_kept_as_origin():
    iri = "https://smartdatamodels.org/dataModel.WasteManagement/binColor"
    layers = to_layers([{"id": "1", "type": "https://x.org/T", iri: "Green"}])
    assert layers.records.iloc[0]["bincolor"] == "Green"
    assert layers.records.iloc[0]["type"] == "T"
    assert layers.names["bincolor"] == iri
    assert short_name("https://x.org/a#b") == "b"
    assert type_name({"type": ["https://x.org/A", "B"]}) == "A"


def test_columns_are_whole_numbers_numbers_truth_values_or_text():
    records = [
        {"id": "1", "type": "T", "n": 1, "x": 1, "b": True, "m": 1},
        {"id": "2", "type": "T", "x": 0.5, "b": False, "m": "one"},
    ]
    table = to_layers(records).records
    assert str(table["n"].dtype) == "Int64"
    assert table["n"].isna().tolist() == [False, True]
    assert table["x"].tolist() == [1.0, 0.5]
    assert str(table["b"].dtype) == "boolean"
    assert table["m"].tolist() == ["1", "one"]


def test_each_kind_of_geometry_has_its_layer_and_no_location_is_a_record():
    def at(geometry):
        return {"id": geometry["type"], "type": "T", "location": geometry}

    line = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}
    layers = to_layers(
        [
            at({"type": "MultiPoint", "coordinates": [[0, 0], [1, 1]]}),
            at(line),
            at({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}),
            {"id": "none", "type": "T", "location": None},
        ]
    )
    sizes = [len(f) for f in (layers.points, layers.lines, layers.polygons, layers.records)]
    assert sizes == [1, 1, 1, 1]
    assert layers.records.iloc[0]["id"] == "none"


def test_another_geometry_stands_in_where_there_is_no_location_and_is_named():
    box = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
    layers = to_layers([{"id": "1", "type": "T", "boundingBox": box}])
    assert len(layers.polygons) == 1
    assert layers.geometry_names == {"boundingBox": 1}
    both = {"id": "1", "type": "T", "boundingBox": box, "location": KEY_VALUES["location"]}
    layers = to_layers([both])
    assert len(layers.points) == 1
    assert json.loads(layers.points.iloc[0]["extra_json"])["boundingBox"]["value"] == box


@pytest.mark.parametrize(
    "stated", ["EPSG:3763", "urn:ogc:def:crs:EPSG::3763",
               {"type": "Property", "value": "EPSG:3763"},
               "http://www.opengis.net/def/crs/EPSG/0/3763"],
)  # fmt: skip
def test_a_stated_metric_system_is_brought_to_degrees(stated):
    # The origin of ETRS89 / PT-TM06 is 39°40'05.73" N, 8°07'59.19" W.
    record = {
        "id": "1",
        "type": "T",
        "location": {
            "type": "GeoProperty",
            "value": {"type": "Point", "coordinates": [0, 0]},
            "coordinateSystem": stated,
        },
    }
    point = to_layers([record]).points.geometry.iloc[0]
    assert point.x == pytest.approx(-(8 + 7 / 60 + 59.19 / 3600), abs=1e-7)
    assert point.y == pytest.approx(39 + 40 / 60 + 5.73 / 3600, abs=1e-7)


@pytest.mark.parametrize(
    "location",
    [
        {"type": "Point", "coordinates": [-89000.0, -105000.0]},  # metres that nobody declared
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": ["a", "b"]},
        {"type": "Polygon", "coordinates": [[0, 0]]},
        {"type": "Blob", "coordinates": [0, 0]},
        {"type": "GeoProperty", "value": {"type": "Point", "coordinates": [0, 0]},
         "coordinateSystem": "EPSG:99999999"},
    ],
)  # fmt: skip
def test_what_cannot_be_drawn_is_a_record_that_keeps_it_and_is_told(location, caplog):
    with caplog.at_level(logging.WARNING, "smart_territory"):
        layers = to_layers([{"id": "1", "type": "T", "location": location}])
    assert len(layers.points) == len(layers.polygons) == 0
    geometry = location.get("value", location)
    assert json.loads(layers.records.iloc[0]["extra_json"])["geometry"] == geometry
    assert "1 locations cannot be drawn" in caplog.text


def test_only_the_wanted_attributes_become_columns_and_a_missing_one_is_told(caplog):
    with caplog.at_level(logging.INFO, "smart_territory"):
        layers = to_layers([{**NORMALIZED, "other": 1}], ["FillingLevel", "nope"])
    columns = list(layers.points.columns)
    assert "fillinglevel" in columns
    assert "other" not in columns
    assert "nope" in caplog.text
    assert "fillinglevel" not in caplog.text


def test_no_entities_at_all_give_empty_layers():
    layers = to_layers([])
    assert layers.points.crs == "EPSG:4326"
    assert list(layers.records.columns) == ["id", "type", "extra_json"]


@pytest.mark.real_data
@pytest.mark.parametrize("folder", ["cnmd_ngsild", "smart_data_models"])
def test_every_published_example_becomes_one_row_with_nothing_lost(real_data, folder):
    files = [f for f in sorted((real_data / "api_samples" / folder).iterdir()) if f.is_file()]
    assert len(files) >= 12
    for file in files:
        record = json.loads(file.read_text(encoding="utf-8"))
        layers = to_layers([record])
        parts = [
            f for f in (layers.points, layers.lines, layers.polygons, layers.records) if len(f)
        ]
        assert len(parts) == 1, file.name
        row = parts[0].iloc[0].drop("geometry", errors="ignore")
        assert row["id"] == record.get("id", record.get("@id"))
        text = " ".join(str(value) for value in row)
        lost = [word for word in told_by(record) if word not in text]
        assert not lost, (file.name, lost)


def told_by(record):
    """Yield every plain value of an entity, as text, but those that say how it is built."""
    for name, value in record.items():
        inner = value.get("value", value.get("object")) if isinstance(value, dict) else value
        if isinstance(inner, bool | str | int | float) and name not in ("type", "@type"):
            yield str(inner)
        elif isinstance(inner, list) and name != "@context":
            yield from (item for item in inner if isinstance(item, str))
        elif isinstance(inner, dict) and "coordinates" not in inner and name != "@context":
            yield from (
                str(item)
                for key, item in inner.items()
                if key not in ("type", "@type") and isinstance(item, str | int | float)
            )


@pytest.mark.real_data
def test_the_national_waste_container_has_the_columns_a_planner_looks_for(real_data):
    file = real_data / "api_samples" / "cnmd_ngsild" / "WasteContainer.json"
    row = to_layers([json.loads(file.read_text(encoding="utf-8"))]).points.iloc[0]
    assert row["fillinglevel"] == 0.65  # written binFillingLevel there
    assert row["category"] == "underground"  # written Category there
    assert row["datecreated"] == "2024-10-10T10:00:00"
    assert row["address_locality"] == "Lisboa"
    assert row.geometry == Point(-9.1658245766, 38.7621018101)
