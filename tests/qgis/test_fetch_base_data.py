"""Boundaries and land cover fetched by the toolbox, from stand-ins with the real collections."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import geopandas as gpd
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))

from dgt_stand_in import places, serving

from smart_territory_plugin.core.territory import read_territory

SERVERS = Path(__file__).resolve().parent.parent / "servers"
LAYERS = ("municipios", "freguesias", "cos2023v1")


@pytest.fixture
def fetch(run, tmp_path):
    def fetched(service, **inputs):
        settings = {"kind": "ogc-features", "url": service.url, "licence": "CC BY 4.0"}
        wanted = {"CODE": "9801", "YEAR": 2026, "FOLDER": str(tmp_path / "land")}
        return run("fetch_base_data", {"CONNECTION": json.dumps(settings), **wanted, **inputs})

    return fetched


def opened(path, name):
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def test_a_code_becomes_three_layers_and_a_territory_file(fetch, run, tmp_path, rows_of, feedback):
    with serving() as service:
        results = fetch(service)
    layers = [opened(results["LAYERS"], name) for name in LAYERS]
    assert [layer.featureCount() for layer in layers] == [1, 4, 16]
    assert {layer.crs().authid() for layer in layers} == {"EPSG:3763"}
    metadata = layers[2].metadata()
    assert metadata.licenses() == ["CC BY 4.0"]
    assert service.url in " ".join(metadata.history())
    assert "cos2023v1" in " ".join(metadata.history())
    assert sorted(path.name for path in (tmp_path / "land").iterdir()) == [
        "base_9801.gpkg",
        "territory.json",
    ]
    territory = read_territory(Path(results["TERRITORY"]))
    assert (territory.code, territory.name, territory.year) == ("9801", "Ribeira Alta", 2026)
    zones = territory.source("zones")
    assert (zones.uri, zones.layer, zones.date) == ("base_9801.gpkg", "freguesias", "2025")
    assert zones.licence == "CC BY 4.0"
    assert zones.citation.startswith("Direção-Geral do Território, Carta Administrativa Oficial")
    assert territory.source("landcover").fields == {"code": "cos23_n4_c"}
    assert territory.source("landcover").date == "2023"
    table = {"OUTPUT": "TEMPORARY_OUTPUT"}
    checked = run("check_territory", {**table, "TERRITORY": results["TERRITORY"]})
    assert not any(row["severity"] == "error" for row in rows_of(checked["OUTPUT"]))
    assert any("Ribeira Alta (9801). Freguesias: 4" in line for line in feedback.infos)


def test_the_layers_are_recognised_as_what_they_are(fetch, run, tmp_path):
    with serving() as service:
        results = fetch(service)
    made = run(
        "create_territory",
        {
            "FOLDER": str(Path(results["LAYERS"]).parent),
            "CODE": "9801",
            "NAME": "X",
            "OUTPUT": str(tmp_path / "guessed.json"),
        },
    )
    guessed = read_territory(Path(made["OUTPUT"]))
    assert {role: sources[0].layer for role, sources in guessed.roles.items()} == {
        "municipality": "municipios",
        "zones": "freguesias",
        "landcover": "cos2023v1",
    }


def test_without_the_network_the_last_snapshots_give_the_same(fetch, no_socket, tmp_path, feedback):
    with serving() as service:
        first = fetch(service)
    no_socket()
    second = fetch(service, FRESHNESS=2, FOLDER=str(tmp_path / "again"))
    for name in LAYERS:
        one, two = (opened(results["LAYERS"], name) for results in (first, second))
        assert [f.attributes()[1:] for f in one.getFeatures()] == [
            f.attributes()[1:] for f in two.getFeatures()
        ]
        assert "snapshot of 20" in " ".join(two.metadata().history())
        assert "snapshot of 20" not in " ".join(one.metadata().history())
    assert sum("The data are from the snapshot" in line for line in feedback.infos) == 3
    with pytest.raises(QgsProcessingException, match="no snapshot of this query"):
        fetch(service, FRESHNESS=2, CODE="9802", FOLDER=str(tmp_path / "other"))


def test_what_the_territory_file_has_already_stays(fetch, tmp_path, feedback):
    land = tmp_path / "land"
    land.mkdir()
    document = {
        "schema": 1,
        "municipality": {"code": "9801", "name": "Minha"},
        "year": 2020,
        "roles": {"zones": [{"uri": "mine.gpkg"}], "streets": [{"uri": "ruas.gpkg"}]},
    }
    (land / "territory.json").write_text(json.dumps(document), encoding="utf-8")
    with serving() as service:
        fetch(service)
        territory = read_territory(land / "territory.json")
        assert (territory.name, territory.year) == ("Minha", 2020)
        assert territory.source("zones").uri == "mine.gpkg"
        assert territory.source("streets").uri == "ruas.gpkg"
        assert territory.source("landcover").layer == "cos2023v1"
        assert any("own layer for “zones”, which stays" in line for line in feedback.warnings)
        # Fetched again, the plugin's own layers are brought up to date.
        fetch(service, LANDCOVER="cos2018v3")
        assert read_territory(land / "territory.json").source("landcover").layer == "cos2018v3"
        before = (land / "territory.json").read_bytes()
        with pytest.raises(QgsProcessingException, match="is of the municipality 9801, not of"):
            fetch(service, CODE="9802")
    assert (land / "territory.json").read_bytes() == before


@pytest.mark.parametrize(
    ("inputs", "wrong", "sentence"),
    [
        ({"CODE": "Lisboa"}, {}, "no municipality’s code"),
        ({"CODE": "4201"}, {}, "the mainland only"),
        ({"LANDCOVER": "cos2030v1"}, {}, "It offers: cos2018v3, cos2023v1, crus"),
        ({}, {"withhold": {"freguesias": 1}}, "nothing was written"),
        ({}, {"withhold": {"cos2023v1": 1}}, "nothing was written"),
        ({"CONNECTION": "dados.gov.pt"}, {}, "of the kind “udata”"),
    ],
)
def test_what_cannot_be_fetched_is_a_sentence_and_leaves_no_file(
    fetch, tmp_path, inputs, wrong, sentence
):
    with serving(**wrong) as service, pytest.raises(QgsProcessingException, match=sentence):
        fetch(service, **inputs)
    assert [*(tmp_path / "land").glob("*")] == []


def test_a_cancel_leaves_no_file(provider, run, fetch, cancelling_feedback, tmp_path):
    feedback = cancelling_feedback(60)
    settings = json.dumps({"kind": "ogc-features", "url": "", "page_size": 5})
    with serving() as service, pytest.raises(QgsProcessingException):
        run(
            "fetch_base_data",
            {
                "CODE": "9801",
                "CONNECTION": settings.replace('""', json.dumps(service.url)),
                "FOLDER": str(tmp_path / "land"),
            },
            feedback,
        )
    assert [*(tmp_path / "land").glob("*")] == []


# --- pygeoapi, the software that the national service runs ---------------------------------------


@pytest.fixture
def pygeoapi(tmp_path):
    """Serve the same places by pygeoapi from GeoPackages in PT-TM06."""
    if importlib.util.find_spec("pygeoapi") is None:
        pytest.skip("pygeoapi is not installed")
    ids = {"municipios": "dtmn", "freguesias": "dtmnfr", "cos2023v1": "objectid"}
    for name, key in ids.items():
        features = [
            {**each, "properties": {key: each["id"], **each["properties"]}}
            for each in places()[name]
        ]
        frame = gpd.GeoDataFrame.from_features(features, crs="EPSG:4326")
        frame.to_crs("EPSG:3763").to_file(tmp_path / f"{name}.gpkg", layer=name)
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port = line.getsockname()[1]
    collections = [f"{name}:{key}" for name, key in ids.items()]
    command = [sys.executable, str(SERVERS / "pygeoapi_server.py"), str(tmp_path), str(port)]
    log = (tmp_path / "server.log").open("wb")
    server = subprocess.Popen(
        [*command, *collections], stdout=log, stderr=log, cwd=tmp_path, start_new_session=True
    )
    try:
        end = time.monotonic() + 30
        while time.monotonic() < end and server.poll() is None:
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        else:
            pytest.fail((tmp_path / "server.log").read_text(errors="replace")[-2000:])
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(10)
        log.close()


def test_pygeoapi_gives_the_same_places(run, pygeoapi, tmp_path):
    results = run(
        "fetch_base_data",
        {"CODE": "9801", "CONNECTION": pygeoapi, "FOLDER": str(tmp_path / "land")},
    )
    layers = [opened(results["LAYERS"], name) for name in LAYERS]
    assert [layer.featureCount() for layer in layers] == [1, 4, 16]
    assert sorted(f["dtmnfr"] for f in layers[1].getFeatures()) == [
        f"98010{number}" for number in range(1, 5)
    ]
