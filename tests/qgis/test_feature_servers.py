"""The same points through real feature servers: pygeoapi and QGIS Server, on this computer."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path

import geopandas as gpd
import pytest
from qgis.core import QgsProject, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))

from processes import free_port, started
from same_points import COUNT, KINDS, LAT, LON, NUMBER, assert_same_points, pulled

SERVERS = Path(__file__).resolve().parent.parent / "servers"

needs_pygeoapi = pytest.mark.skipif(
    importlib.util.find_spec("pygeoapi") is None, reason="pygeoapi is not installed"
)
needs_qgis_server = pytest.mark.skipif(
    shutil.which("qgis_mapserver") is None, reason="QGIS Server is not installed"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Write the points once: in degrees, and in the mainland's metres."""
    path = tmp_path_factory.mktemp("points")
    table = {"code": [f"{n:05d}" for n in NUMBER + 1], "tipo": KINDS, "value": NUMBER / 7}
    frame = gpd.GeoDataFrame(table, geometry=gpd.points_from_xy(LON, LAT), crs="EPSG:4326")
    frame.to_file(path / "points.gpkg", layer="points")
    frame.to_crs("EPSG:3763").to_file(path / "points_pt.gpkg", layer="points_pt")
    return path


@pytest.fixture(scope="module")
def pygeoapi(folder):
    port = free_port()
    script = str(SERVERS / "pygeoapi_server.py")
    with started([sys.executable, script, str(folder), str(port)], port, folder) as url:
        yield url


@pytest.fixture(scope="module")
def qgis_server(folder, qgis_app):
    project = QgsProject()
    layer = QgsVectorLayer(f"{folder / 'points.gpkg'}|layername=points", "points", "ogr")
    project.addMapLayer(layer)
    project.writeEntry("WFSLayers", "/", [layer.id()])
    project.write(str(folder / "points.qgs"))
    port = free_port()
    command = ["qgis_mapserver", "-p", str(folder / "points.qgs"), f"127.0.0.1:{port}"]
    limits = {"QGIS_SERVER_API_WFS3_MAX_LIMIT": "1000", "QT_QPA_PLATFORM": "offscreen"}
    with started(command, port, folder, **limits) as url:
        yield f"{url}/wfs3"


@needs_pygeoapi
@pytest.mark.parametrize("collection", ["points", "points_pt"])
def test_all_points_of_pygeoapi_arrive_whatever_system_they_are_stored_in(
    run, pygeoapi, collection
):
    results = pulled(run, pygeoapi, collection)
    assert results["KIND"] == "ogc-features"
    assert results["COMPLETE"] is True
    assert_same_points(results["POINTS"])


@needs_pygeoapi
def test_a_page_that_pygeoapi_cuts_in_silence_loses_nothing(run, pygeoapi):
    results = pulled(run, pygeoapi, settings={"url": pygeoapi, "page_size": 9000})
    assert (results["COMPLETE"], results["DELIVERED"]) == (True, COUNT)


@needs_pygeoapi
def test_an_extent_and_an_equality_are_kept_by_pygeoapi(run, pygeoapi):
    # The first row of the grid below 38.7005: numbers 0 to 199, half of them glass.
    results = pulled(run, pygeoapi, FILTER="tipo='vidro'", EXTENT="-10,-9,38.6,38.7005 [EPSG:4326]")
    assert (results["COMPLETE"], results["DELIVERED"]) == (True, 100)


@needs_qgis_server
def test_all_points_of_qgis_server_arrive(run, qgis_server):
    results = pulled(run, qgis_server)
    assert results["COMPLETE"] is True
    assert_same_points(results["POINTS"])


@needs_qgis_server
def test_a_page_that_qgis_server_refuses_is_asked_for_smaller(run, qgis_server):
    results = pulled(run, qgis_server, settings={"url": qgis_server, "page_size": 5000})
    assert (results["COMPLETE"], results["DELIVERED"]) == (True, COUNT)


@needs_qgis_server
@needs_pygeoapi
def test_a_test_of_the_connection_says_what_answers(run, feedback, pygeoapi, qgis_server):
    for url, version in ((pygeoapi, "Points for the tests"), (qgis_server, "")):
        results = run("pgi_connection", {"SETTINGS": url, "TEST": True})
        assert (results["KIND"], results["VERSION"]) == ("ogc-features", version)
    assert any("Collections: 2 (points, points_pt)" in line for line in feedback.infos)
