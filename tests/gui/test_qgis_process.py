"""qgis_process with this checkout: JSON in, clean JSON out, also for several runs side by side."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

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


def run(algorithm: str, inputs: dict) -> tuple[int, dict]:
    done = subprocess.run(
        [str(COMMAND), "run", f"smartterritory:{algorithm}", "-"],
        input=json.dumps({"inputs": inputs}),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.returncode, json.loads(done.stdout or "{}")


@pytest.fixture
def profile_of(sample, tmp_path):
    def parameters(name: str) -> dict:
        territory = str(sample / name / "territory.json")
        return {"TERRITORY": territory, "OUTPUT_FOLDER": str(tmp_path / name)}

    return parameters


def test_the_main_job_ends_well_and_says_where_its_files_are(profile_of):
    code, answer = run("municipal_profile", profile_of("vila_mar"))
    assert code == 0
    for name in ("VALUES", "REPORT", "ZONES_OUTPUT"):
        assert Path(answer["results"][name]).is_file()


def test_three_towns_side_by_side_do_not_meet(profile_of):
    towns = ["vila_mar", "serra_alta", "campo_raso"]
    with ThreadPoolExecutor(3) as pool:
        answers = list(pool.map(lambda town: run("municipal_profile", profile_of(town)), towns))
    assert [code for code, _ in answers] == [0, 0, 0]
    for town, (_, answer) in zip(towns, answers, strict=True):
        assert town in answer["results"]["REPORT"]


def test_an_unknown_parameter_ends_with_an_error_and_no_file(profile_of, tmp_path):
    code, _ = run("municipal_profile", profile_of("vila_mar") | {"PERIODO": "2024"})
    assert code != 0
    assert not (tmp_path / "vila_mar" / "report.html").exists()


def test_a_service_area_of_the_sample_is_written_to_a_file_that_opens(sample, tmp_path):
    from osgeo import ogr

    layers = f"{sample / 'vila_mar' / 'territorio.gpkg'}|layername="
    target = tmp_path / "lines.gpkg"
    code, answer = run(
        "service_area",
        {
            "STREETS": f"{layers}ruas",
            "FACILITIES": f"{layers}equipamentos",
            "LIMITS": "300, 600",
            "LINES": str(target),
        },
    )
    assert code == 0
    assert answer["results"]["LINES"] == str(target)
    data = ogr.Open(str(target))
    lines = data.GetLayer(0)
    bands = {feature.GetField("band") for feature in lines}
    assert bands == {300, 600}
