"""A workshop pack made in one profile and opened in another, by the toolbox."""

import json
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))

from ngsi_ld_broker import running, waste_container

from smart_territory_plugin.algorithms import freshness_inputs
from smart_territory_plugin.algorithms.connections import SavedConnections

CONTAINERS = [waste_container(number) for number in range(25)]
SNAPSHOT = 2


@pytest.fixture
def profile(tmp_path, monkeypatch):
    """Enter a user's profile by its name; connections and snapshots of another are gone."""

    def enter(name):
        monkeypatch.setattr(freshness_inputs, "snapshots_folder", lambda: tmp_path / name)
        for known in [*SavedConnections()]:
            del SavedConnections()[known]

    enter("maker")
    yield enter
    enter("nobody")


@pytest.fixture
def pulled(run, profile):
    """Save a connection, pull from it, and leave no broker behind."""
    with running(entities=CONTAINERS) as broker:
        settings = json.dumps({"url": broker.url, "page_size": 10})
        run("pgi_connection", {"ACTION": 1, "NAME": "PGI", "SETTINGS": settings})
        wanted = {"CONNECTION": "PGI", "COLLECTION": "WasteContainer", "POINTS": "TEMPORARY_OUTPUT"}
        run("pgi_pull", wanted)
    return wanted


def test_a_room_without_network_pulls_from_what_the_pack_brought(
    run, feedback, profile, pulled, sample, tmp_path, no_socket, rows_of
):
    pack, room = tmp_path / "pack.zip", tmp_path / "room"
    layer = QgsVectorLayer(f"{sample / 'serra_alta' / 'territorio.gpkg'}|layername=ruas", "ruas")
    made = run(
        "workshop_pack",
        {
            "TITLE": "Oficina",
            "CONNECTIONS": "PGI",
            "FOLDER": str(sample / "vila_mar"),
            "LAYERS": [layer],
            "SAMPLE": [2],
            "OUTPUT": str(pack),
        },
    )
    assert (made["CONNECTION_COUNT"], made["SNAPSHOT_COUNT"]) == (1, 1)
    profile("participant")
    no_socket()
    opened = run(
        "open_workshop_pack",
        {"PACK": str(pack), "FOLDER": str(room), "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    assert run("pgi_pull", {**pulled, "FRESHNESS": SNAPSHOT})["DELIVERED"] == 25
    assert Path(opened["TERRITORY"]) == room / "Oficina" / "territory" / "territory.json"
    table = {"OUTPUT": "TEMPORARY_OUTPUT"}
    checked = run("check_territory", {**table, "TERRITORY": opened["TERRITORY"]})
    assert not any(row["problem"] for row in rows_of(checked["OUTPUT"]))
    rows = {(row["kind"], row["name"]): row for row in rows_of(opened["OUTPUT"])}
    assert set(rows) == {
        ("connection", "PGI"),
        ("snapshot", "WasteContainer"),
        ("data", "territory"),
        ("data", "layers"),
        ("data", "sample"),
    }
    assert rows["data", "sample"]["files"] > 5
    assert any("The pack “Oficina” of 20" in line for line in feedback.infos)


def test_all_snapshots_or_all_connections_can_be_asked_for(run, feedback, pulled, tmp_path):
    target = str(tmp_path / "pack.zip")
    run("pgi_connection", {"ACTION": 1, "NAME": "Outra", "SETTINGS": "https://a.example.pt"})
    made = run("workshop_pack", {"CONNECTIONS": "*", "SNAPSHOTS": 0, "OUTPUT": target})
    assert (made["CONNECTION_COUNT"], made["SNAPSHOT_COUNT"]) == (2, 1)
    assert any("no snapshot of the connection “Outra”" in line for line in feedback.warnings)
    made = run("workshop_pack", {"SNAPSHOTS": 1, "OUTPUT": target})
    assert (made["CONNECTION_COUNT"], made["SNAPSHOT_COUNT"]) == (0, 1)
    made = run("workshop_pack", {"CONNECTIONS": "DGT; PGI", "SNAPSHOTS": 2, "OUTPUT": target})
    assert (made["CONNECTION_COUNT"], made["SNAPSHOT_COUNT"]) == (2, 0)


def test_what_cannot_be_packed_is_a_sentence_and_leaves_no_file(run, profile, make_layer, tmp_path):
    target = str(tmp_path / "pack.zip")
    memory = make_layer("Point", ["POINT(0 0)"])
    for inputs, sentence in (
        ({}, "Nothing was chosen"),
        ({"LAYERS": [memory]}, "is not a file on this computer"),
        ({"CONNECTIONS": "Nope"}, "No connection is called “Nope”"),
        ({"TITLE": "a/b", "SAMPLE": [0]}, "cannot be the pack’s title"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            run("workshop_pack", {"SNAPSHOTS": 2, **inputs, "OUTPUT": target})
    assert [*tmp_path.glob("pack*")] == []


def test_a_file_that_is_no_pack_is_a_sentence(run, profile, tmp_path):
    (tmp_path / "x.zip").write_bytes(b"hello")
    with pytest.raises(QgsProcessingException, match="not a zip that can be read"):
        run("open_workshop_pack", {"PACK": str(tmp_path / "x.zip"), "FOLDER": str(tmp_path / "r")})


def test_the_project_of_the_open_sample_has_no_secret_and_is_packed(run, profile, tmp_path):
    opened = run("open_sample", {"TOWN": 0, "FOLDER": str(tmp_path)})
    folder = str(Path(opened["TERRITORY"]).parent)
    made = run("workshop_pack", {"FOLDER": folder, "OUTPUT": str(tmp_path / "pack.zip")})
    assert made["FILE_COUNT"] > 5
