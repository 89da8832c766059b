"""Making, checking and opening a territory file with QGIS's own layers."""

from __future__ import annotations

import json
import shutil
import zipfile

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

SQUARE = "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))"
ROAD = "LINESTRING(0 0, 100 100)"


@pytest.fixture
def folder(tmp_path, make_layer):
    """A municipality's folder: freguesias, streets, a DEM and something nobody knows."""
    layers = {
        "caop": make_layer(
            "Polygon", [SQUARE], "dtmnfr:string,freguesia:string", [["990101", "A"]]
        ),
        "osm": make_layer("LineString", [ROAD], "osm_id:string,highway:string", [["1", "x"]]),
        "candeeiros": make_layer("Point", ["POINT(1 1)"], "potencia:string", [["x"]]),
    }
    place = tmp_path / "dados"
    place.mkdir()
    for name, layer in layers.items():
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        context = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(place / f"{name}.gpkg"), context, options
        )
    return place


@pytest.fixture
def with_dem(folder, make_raster):
    source = make_raster([[1, 2], [3, 4]], name="mdt").source()
    shutil.copy(source, folder / "mdt.tif")
    return folder


@pytest.fixture
def with_feed(with_dem):
    """The folder with a GTFS feed and a zip that is none."""
    for name, files in {
        "horarios.zip": ("stops.txt", "routes.txt", "trips.txt", "stop_times.txt"),
        "fotografias.zip": ("1.jpg",),
    }.items():
        with zipfile.ZipFile(with_dem / name, "w") as archive:
            for file in files:
                archive.writestr(file, "")
    return with_dem


def created(run, folder, **more):
    target = str(folder / "territory.json")
    parameters = {"FOLDER": str(folder), "CODE": "9901", "NAME": "Vila", "YEAR": 2025}
    run("create_territory", parameters | {"OUTPUT": target} | more)
    return target


def test_roles_are_guessed_from_a_folder_with_relative_paths(run, with_dem):
    with open(created(run, with_dem), encoding="utf-8") as file:
        document = json.load(file)
    assert document["municipality"] == {"code": "9901", "name": "Vila"}
    assert {role: sources[0]["uri"] for role, sources in document["roles"].items()} == {
        "zones": "caop.gpkg",
        "streets": "osm.gpkg",
        "dem": "mdt.tif",
    }
    assert document["roles"]["zones"][0]["fields"] == {"code": "dtmnfr", "name": "freguesia"}


def test_the_log_says_why_each_layer_got_its_role_and_what_was_left_out(run, with_dem, feedback):
    created(run, with_dem)
    assert any("zones: “caop”, because" in text and "CAOP" in text for text in feedback.infos)
    assert any("“candeeiros” was left out" in text for text in feedback.infos)


def test_a_gtfs_feed_is_found_by_what_its_zip_holds(run, with_feed, feedback, rows_of):
    path = created(run, with_feed)
    with open(path, encoding="utf-8") as file:
        assert json.load(file)["roles"]["gtfs"] == [{"uri": "horarios.zip"}]
    assert any("gtfs: “horarios.zip”, because it holds" in text for text in feedback.infos)
    result = run("check_territory", {"TERRITORY": path, "OUTPUT": "TEMPORARY_OUTPUT"})
    said = [row["problem"] for row in rows_of(result["OUTPUT"]) if row["role"] == "gtfs"]
    assert said == [
        "“horarios.zip” does not say its date, citation. Add it, so that the report can name its"
        " sources."
    ]


def test_a_gtfs_feed_unpacked_into_a_folder_is_found_too(run, with_dem):
    feed = with_dem / "feed"
    feed.mkdir()
    for name in ("stops.txt", "routes.txt", "trips.txt", "stop_times.txt"):
        (feed / name).write_text("", encoding="utf-8")
    with open(created(run, with_dem), encoding="utf-8") as file:
        assert json.load(file)["roles"]["gtfs"] == [{"uri": "feed"}]


def test_roles_are_guessed_from_the_open_project(run, folder, qgis_new_project):
    project = QgsProject.instance()
    project.addMapLayer(QgsVectorLayer(str(folder / "osm.gpkg"), "as I call it", "ogr"))
    target = str(folder / "territory.json")
    run("create_territory", {"CODE": "1", "NAME": "x", "YEAR": 2025, "OUTPUT": target})
    with open(target, encoding="utf-8") as file:
        assert list(json.load(file)["roles"]) == ["streets"]


def test_a_folder_where_nothing_is_known_is_refused_in_a_sentence(run, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(QgsProcessingException, match="None of the 0 layers was recognised"):
        created(run, empty)
    assert not list(empty.iterdir())


def test_a_good_file_has_only_warnings_about_its_sources(run, with_dem, rows_of):
    result = run(
        "check_territory", {"TERRITORY": created(run, with_dem), "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    assert result["ERRORS"] == 0
    assert {row["severity"] for row in rows_of(result["OUTPUT"])} == {"warning"}
    assert all("does not say its date" in row["problem"] for row in rows_of(result["OUTPUT"]))


@pytest.mark.parametrize(
    ("roles", "role", "said"),
    [
        ({"zones": [{"uri": "nowhere.gpkg"}]}, "zones", "does not open"),
        ({"zones": [{"uri": "osm.gpkg"}]}, "zones", "a polygon layer is needed, this is line"),
        ({"dem": [{"uri": "osm.gpkg"}]}, "dem", "a raster layer is needed"),
        ({"streets": [{"uri": "mdt.tif"}]}, "streets", "this is raster"),
        (
            {"zones": [{"uri": "caop.gpkg", "fields": {"code": "codigo"}}]},
            "zones",
            "no field “codigo”",
        ),
        ({"census": [{"uri": "caop.gpkg"}]}, "census", "census"),
        ({"containers": [{"uri": "candeeiros.gpkg"}]}, "containers", "waste stream"),
        ({"facilities": [{"uri": "candeeiros.gpkg"}]}, "facilities", "category of each facility"),
        ({"soil": [{"uri": "caop.gpkg"}]}, "soil", "hydrologic soil group"),
        ({"trees": [{"uri": "osm.gpkg"}]}, "trees", "a point layer is needed, this is line"),
        ({"dsm": [{"uri": "osm.gpkg"}]}, "dsm", "a raster layer is needed"),
        ({"stops": [{"uri": "osm.gpkg"}]}, "stops", "a point layer is needed, this is line"),
        ({"gtfs": [{"uri": "nowhere.zip"}]}, "gtfs", "does not open (not found)"),
        ({"gtfs": [{"uri": "mdt.tif"}]}, "gtfs", "does not open"),
        ({"gtfs": [{"uri": "fotografias.zip"}]}, "gtfs", "stops.txt"),
        ({"streets": [{"uri": "osm.gpkg"}]}, "zones", "“zones” has no layer"),
        ({"streets": [{"uri": "osm.gpkg", "crs": "EPSG:4326"}]}, "streets", "file's word is taken"),
        ({"streets": [{"uri": "osm.gpkg", "filter": "nothing = ("}]}, "streets", "does not open"),
    ],
)
def test_a_fault_of_a_role_is_listed_with_its_remedy(run, with_feed, rows_of, roles, role, said):
    path = with_feed / "t.json"
    document = {"municipality": {"code": "9901"}, "year": 2025, "roles": roles}
    path.write_text(json.dumps(document), encoding="utf-8")
    result = run("check_territory", {"TERRITORY": str(path), "OUTPUT": "TEMPORARY_OUTPUT"})
    problems = [r["problem"] for r in rows_of(result["OUTPUT"]) if r["role"] == role]
    assert any(said in problem for problem in problems), problems


def test_the_environment_check_lists_every_library_and_misses_none_here(run, rows_of):
    result = run("environment_check", {"OUTPUT": "TEMPORARY_OUTPUT"})
    libraries = {row["library"]: row["status"] for row in rows_of(result["OUTPUT"])}
    assert libraries["geopandas"] == "ok"
    assert result["MISSING"] == ""


def test_the_sample_s_folder_gets_the_roles_and_fields_that_its_own_file_says(
    run, sample, tmp_path
):
    town = tmp_path / "vila_mar"
    shutil.copytree(sample / "vila_mar", town)
    with open(town / "territory.json", encoding="utf-8") as file:
        said = json.load(file)["roles"]
    with open(created(run, town), encoding="utf-8") as file:
        found = json.load(file)["roles"]
    assert set(found) == set(said)
    checked = set(said) - {"zones", "municipality", "census", "landcover", "containers"}
    for role in checked:
        pinned = ("uri", "layer", "fields")
        assert [found[role][0].get(key) for key in pinned] == [
            said[role][0].get(key) for key in pinned
        ], role
