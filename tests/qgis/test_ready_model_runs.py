"""Each ready model, run on the sample town by qgis_process as a planner's batch job would."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from tests.conftest import ROOT

COMMAND = ROOT / "tools" / "qgis_process.sh"
ready = Path(sys.prefix) == ROOT / "build" / "venv" and (ROOT / "build" / "plugins").is_dir()
pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(
        not ready or shutil.which("qgis_process") is None,
        reason="needs the set-up of `make test`",
    ),
]
PEOPLE = {"CENSUS": "BGRI2021_9901", "BUILDINGS": "edificios", "ZONES": "cont_freguesias"}
STREAM = {"CONTAINERS": "contentores", "STREAM_FIELD": "=CONTENTOR_RESIDUO"}

# What each takes of Vila Mar (a layer, a file, or =a value) and what it makes.
CASES = {
    "heat_and_people": (
        {"LST": "lst_verao.tif", "CENSUS": "BGRI2021_9901", "ZONES": "cont_freguesias"},
        ["first_places", "vulnerability", "heat_by_zone"],
    ),
    "fuel_by_parcel": (
        {"PARCELS": "parcelas", **PEOPLE, "LANDCOVER": "COS2023v1", "ROADS": "ruas",
         "POWER_LINES": "linhas_eletricas", "EXECUTED": "fgc_executada"},
        ["parcels_to_treat", "strips_by_parcel", "strips", "strips_by_zone"],
    ),
    "school_walk": (
        {"FACILITIES": "equipamentos", "SCHOOLS": "=\"tipo\" = 'school'", "STREETS": "ruas",
         "DEM": "mdt.tif", **PEOPLE},
        ["children_by_time", "children_by_zone", "homes", "streets_in_reach"],
    ),
    "cycle_gaps": (
        {"STREETS": "ruas", "CYCLEWAYS": "ciclovias", "DESTINATIONS": "equipamentos", **PEOPLE},
        ["missing_links", "streets_with_stress", "reach_by_zone", "fragments", "totals"],
    ),
    "containers_and_sites": (
        {**STREAM, **PEOPLE, "STREETS": "ruas", "URBANITY_FIELD": "=tipau", "BUDGET": "=3"},
        ["sites", "zones_after", "zones_now", "buildings_now"],
    ),
    "collection_change": (
        {**STREAM, "VOLUME_FIELD": "=CONTENTOR_CAPACIDADE", "COUNT_FIELD": "=CONTENTOR_QT",
         **PEOPLE, "STREETS": "ruas", "COLLECTIONS_NOW": "=3", "COLLECTIONS_AFTER": "=1"},
        ["sites_in_trouble", "sites", "zones_after"],
    ),
    "platform_containers": (
        {**PEOPLE, "STREETS": "ruas", "URBANITY_FIELD": "=tipau", "PERIOD": "=2025",
         "ORGANISATION": "=Câmara Municipal de Vila Mar"},
        ["access_by_zone", "published", "access_by_building", "platform_containers", "entities"],
    ),
}  # fmt: skip


def _value(town: Path, text: str) -> str:
    if text.startswith("="):
        return text[1:]
    return str(town / text) if "." in text else f"{town / 'territorio.gpkg'}|layername={text}"


def _run(name: str, town: Path, folder: Path) -> dict[str, str]:
    takes, makes = CASES[name]
    folder.mkdir()
    inputs = {key: _value(town, text) for key, text in takes.items()}
    endings = {output: "json" if output == "entities" else "gpkg" for output in makes}
    inputs |= {output: str(folder / f"{output}.{end}") for output, end in endings.items()}
    done = subprocess.run(
        [str(COMMAND), "run", f"smartterritory:{name}", "-"],
        input=json.dumps({"inputs": inputs}),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return json.loads(done.stdout)["results"]


@pytest.fixture(scope="module")
def results(sample, tmp_path_factory) -> dict[str, dict[str, str]]:
    """Run every model once, two at a time."""
    folder = tmp_path_factory.mktemp("models")
    with ThreadPoolExecutor(2) as pool:
        runs = {name: pool.submit(_run, name, sample / "vila_mar", folder / name) for name in CASES}
    return {name: run.result() for name, run in runs.items()}


@pytest.fixture
def rows(results, rows_of):
    return lambda name, output: rows_of(results[name][output])


@pytest.mark.parametrize("name", CASES)
def test_every_output_is_a_file_that_opens(results, name):
    for output in set(CASES[name][1]) - {"entities"}:
        layer = QgsVectorLayer(results[name][output], output, "ogr")
        assert layer.isValid(), output
        assert layer.featureCount() > 0, output


def test_the_first_places_are_hot_vulnerable_and_in_the_order_of_the_index(rows):
    found = rows("heat_and_people", "first_places")
    everywhere = rows("heat_and_people", "vulnerability")
    wanted = [r for r in everywhere if (r["hvi_class"] or 0) >= 4 and r["lst_anomaly_c"] > 0]
    assert 0 < len(found) == len(wanted) < len(everywhere)
    assert [row["hvi_rank"] for row in found] == sorted(row["hvi_rank"] for row in wanted)


def test_the_parcels_to_treat_are_those_with_most_left_first(rows):
    left = [row["pending_m2"] for row in rows("fuel_by_parcel", "strips_by_parcel")]
    listed = [row["pending_m2"] for row in rows("fuel_by_parcel", "parcels_to_treat")]
    assert listed == sorted((area for area in left if area and area >= 100), reverse=True)


def test_more_children_reach_a_school_the_longer_the_walk(rows):
    table = rows("school_walk", "children_by_time")
    assert [row["band"] for row in table] == [5, 10, 15]
    shares = [row["served_age_0_14_pct"] for row in table]
    assert 0 < shares[0] < shares[1] < shares[2] <= 100
    # Every child of the zones counts once in the town.
    zones = rows("school_walk", "children_by_zone")
    within = sum(row["age_0_14"] * row["served_age_0_14_pct"] / 100 for row in zones)
    assert within == pytest.approx(table[-1]["served_age_0_14"], rel=1e-3)


def test_missing_links_come_in_their_order_between_islands_of_the_streets(rows):
    links = rows("cycle_gaps", "missing_links")
    islands = {row["island"] for row in rows("cycle_gaps", "streets_with_stress")}
    assert [row["rank"] for row in links] == list(range(1, len(links) + 1))
    assert {row["island_1"] for row in links} | {row["island_2"] for row in links} <= islands


def test_the_sites_serve_what_the_zones_gain(rows):
    sites, zones = (rows("containers_and_sites", name) for name in ("sites", "zones_after"))
    assert len(sites) == 3
    gained = sum(row["newly_served"] for row in zones)
    assert gained == pytest.approx(sum(row["newly_served"] for row in sites), rel=1e-6)
    before = [row["served_pct"] for row in rows("containers_and_sites", "zones_now")]
    assert before == pytest.approx([row["served_before_pct"] for row in zones])


def test_a_third_of_the_collections_is_a_third_of_the_adequacy(rows):
    # Three collections a week before, one after: a container must hold three times as much.
    sites = [row for row in rows("collection_change", "sites") if row["adequacy_pct"] is not None]
    assert len(sites) > 100
    for row in sites:
        assert row["now_adequacy_pct"] == pytest.approx(3 * row["adequacy_pct"])
    worse = rows("collection_change", "sites_in_trouble")
    assert len(worse) == sum(row["state"] > row["now_state"] for row in sites)
    assert all(row["state"] > row["now_state"] for row in worse)


def test_the_platform_s_containers_give_the_access_of_the_municipality_s_own_layer(rows):
    # The snapshot of the sample's platform holds the containers of the layer.
    from_layer = [row["served_pct"] for row in rows("containers_and_sites", "zones_now")]
    from_platform = [row["served_pct"] for row in rows("platform_containers", "access_by_zone")]
    assert from_platform == pytest.approx(from_layer)


def test_a_dry_run_says_what_would_be_published_of_each_zone(results, rows):
    zones = rows("platform_containers", "access_by_zone")
    published = rows("platform_containers", "published")
    assert {row["action"] for row in published} <= {"would_create", "would_update", "unchanged"}
    told = {row["zone"]: row["value"] for row in published}
    assert told == {row["dtmnfr"]: pytest.approx(row["served_pct"]) for row in zones}
    path = Path(results["platform_containers"]["entities"])
    assert len(json.loads(path.read_text(encoding="utf-8"))) == len(zones)
