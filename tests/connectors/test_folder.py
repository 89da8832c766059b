"""Files of entities: every form, every encoding, and the ones that are broken."""

import json
import logging
import shutil

import pytest

from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.folder import FolderReader
from smart_territory_plugin.connectors.page import Query, Tally
from smart_territory_plugin.core.errors import TerritoryError

BIN = {"id": "urn:b:1", "type": "WasteContainer", "name": "Praça"}
GARDEN = {"id": "urn:g:1", "type": "Garden", "location": {"type": "Point", "coordinates": [0, 0]}}


def read(path, query=None):
    tally = Tally()
    reader = FolderReader(from_settings({"path": str(path)}))
    return [r for page in reader.pages(query or Query(), tally) for r in page.records], tally


def write(folder, name, content, encoding="utf-8"):
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    (folder / name).write_bytes(text.encode(encoding))


def test_arrays_single_entities_and_features_are_read_from_a_folder_or_a_file(tmp_path):
    write(tmp_path, "a.json", [BIN])
    write(tmp_path, "b.jsonld", GARDEN)
    feature = {"type": "Feature", "geometry": None, "properties": {"name": "x"}}
    write(tmp_path, "ecopontos.geojson", {"type": "FeatureCollection", "features": [feature]})
    write(tmp_path, "notes.txt", "not read")
    records, tally = read(tmp_path)
    assert len(records) == tally.announced == 3
    assert tally.complete
    reader = FolderReader(from_settings({"path": str(tmp_path)}))
    assert reader.collections() == ["Garden", "WasteContainer", "ecopontos"]
    assert reader.probe().kind == "folder"
    assert read(tmp_path / "a.json")[0] == [BIN]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_accents_survive_every_encoding(tmp_path, encoding):
    write(tmp_path, "a.json", [BIN], encoding)
    assert read(tmp_path)[0][0]["name"] == "Praça"


def test_a_collection_is_a_type_without_regard_to_case(tmp_path):
    write(tmp_path, "all.json", [BIN, GARDEN])
    records, tally = read(tmp_path, Query("wastecontainer"))
    assert records == [BIN]
    assert tally.announced == 1
    assert read(tmp_path, Query("Nothing"))[0] == []


def test_a_broken_file_is_named_and_the_others_go_on_but_nothing_is_complete(tmp_path, caplog):
    write(tmp_path, "a.json", [BIN])
    write(tmp_path, "cut.json", '[{"id": "urn:b')
    write(tmp_path, "numbers.json", [1, 2])
    write(tmp_path, "deep.json", "[" * 100_000)
    with caplog.at_level(logging.WARNING, "smart_territory"):
        records, tally = read(tmp_path)
    assert records == [BIN]
    assert tally.broken == ["cut.json", "deep.json", "numbers.json"]
    assert not tally.complete
    assert "“cut.json” is not valid JSON" in caplog.text
    assert "“numbers.json” holds neither entities nor features" in caplog.text


def test_a_folder_of_broken_files_or_of_none_is_refused(tmp_path):
    with pytest.raises(TerritoryError, match="holds no files to read"):
        read(tmp_path)
    write(tmp_path, "cut.json", "{")
    with pytest.raises(TerritoryError, match="No file of"):
        read(tmp_path)


def test_copies_are_dropped_but_one_id_at_two_times_is_kept(tmp_path):
    write(tmp_path, "a.json", [BIN, {**BIN, "name": "later"}])
    shutil.copy(tmp_path / "a.json", tmp_path / "b.json")
    records, tally = read(tmp_path)
    assert [record["name"] for record in records] == ["Praça", "later"]
    assert tally.duplicates == 2
    assert tally.complete


def test_an_extent_keeps_what_it_touches_also_in_metres(tmp_path):
    far = {**GARDEN, "id": "urn:g:2", "location": {"type": "Point", "coordinates": [5, 5]}}
    # (0, 0) of EPSG:3763 lies at about 8.13° W, 39.67° N.
    metric = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3763"}},
        "features": [
            {"type": "Feature", "id": "m", "properties": {}, "geometry": GARDEN["location"]}
        ],
    }
    write(tmp_path, "a.json", [BIN, GARDEN, far])
    write(tmp_path, "m.geojson", metric)
    assert [r["id"] for r in read(tmp_path, Query(extent=(-1, -1, 1, 1)))[0]] == ["urn:g:1"]
    assert [r["id"] for r in read(tmp_path, Query(extent=(-9, 39, -8, 40)))[0]] == ["m"]


def test_a_filter_is_refused_in_a_sentence(tmp_path):
    write(tmp_path, "a.json", [BIN])
    with pytest.raises(TerritoryError, match="cannot be filtered"):
        read(tmp_path, Query(filter="name==1"))


def test_a_limit_stops_and_says_what_there_would_be(tmp_path):
    write(tmp_path, "a.json", [BIN, GARDEN])
    records, tally = read(tmp_path, Query(limit=1))
    assert records == [BIN]
    assert (tally.announced, tally.complete, tally.ended) == (2, False, "limit")


def test_a_file_larger_than_allowed_is_left_out_by_name(tmp_path, caplog):
    write(tmp_path, "a.json", [BIN])
    write(tmp_path, "big.json", [{**BIN, "name": "x" * 1_100_000}])
    connection = from_settings({"path": str(tmp_path), "max_mb": 1})
    with caplog.at_level(logging.WARNING, "smart_territory"):
        pages = list(FolderReader(connection).pages(Query(), Tally()))
    assert [page.records for page in pages] == [[BIN]]
    assert "“big.json” is larger than 1 MB" in caplog.text
