"""A job over several municipalities: one that breaks harms no other, and nothing is left half.

Most tests run a program that behaves like qgis_process, well or badly, in its place; the last ones
run the real one.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsSettings

from smart_territory_plugin.algorithms import qgis_child
from smart_territory_plugin.algorithms.batch_processes import default_workers
from smart_territory_plugin.algorithms.progress_file import told_progress
from smart_territory_plugin.core.errors import TerritoryError
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program is a script")

# Does what the parameter PERIOD says, and writes down how it was called.
PROGRAM = f"""#!{sys.executable}
import json, os, signal, subprocess, sys, time
from pathlib import Path
asked = json.load(sys.stdin)["inputs"]
town = Path(asked["TERRITORY"]).parent.name
does = asked.get("PERIOD", "").split(" ")
folder = Path(asked["OUTPUT_FOLDER"])
with open("calls.txt", "a") as calls:
    calls.write(json.dumps({{"town": town, "argv": sys.argv[1:], "pid": os.getpid(),
        "threads": os.environ["OMP_NUM_THREADS"]}}) + "\\n")
(folder / "half.txt").write_text("half")
if does[0] == "fail" and town in does:
    sys.exit("ERROR:\\tThe layer is broken. Mend it.")
if does[0] == "silent" and town in does:
    sys.exit(3)
if does[0] == "crash" and town in does:
    os.kill(os.getpid(), signal.SIGSEGV)
if does[0] == "sleep" and town in does:
    below = subprocess.Popen(["sleep", "60"])
    Path("below.txt").write_text(str(below.pid))
    Path(os.environ["SMART_TERRITORY_PROGRESS"]).write_text("40.0\\nReading\\n")
    time.sleep(60)
(folder / "half.txt").rename(folder / "made.txt")
print(json.dumps({{"log": {{"info": ["All went well."]}},
    "results": {{"OUTPUT_FOLDER": str(folder)}}}}))
"""


def territory(town: str, code: str) -> dict:
    name = town.replace("_", " ").title()
    municipality = {"code": code, "name": name}
    return {"schema": 1, "municipality": municipality, "year": 2025, "roles": {}}


@pytest.fixture
def program(tmp_path, monkeypatch):
    path = tmp_path / "qgis_process"
    path.write_text(PROGRAM)
    path.chmod(0o755)
    monkeypatch.setattr(qgis_child, "find_qgis_process", lambda: path)
    return path


@pytest.fixture
def job(tmp_path):
    """Write a job over three towns in which ``does`` happens, and return its path."""

    def write(does: str = "") -> str:
        for number, town in enumerate(["alta", "baixa", "campo"], 1):
            file = tmp_path / town / "territory.json"
            file.parent.mkdir(exist_ok=True)
            if not file.exists():
                file.write_text(json.dumps(territory(town, f"99{number:02}")))
        task = {
            "id": "profile",
            "algorithm": "municipal_profile",
            "parameters": {"TERRITORY": "@territory", "PERIOD": does},
            "outputs": {"OUTPUT_FOLDER": "."},
        }
        path = tmp_path / "job.json"
        path.write_text(json.dumps({"territories": ["*/territory.json"], "tasks": [task]}))
        return str(path)

    return write


@pytest.fixture
def batch(run, program, job, tmp_path, feedback):
    def run_batch(does: str = "", feedback=feedback, **changes) -> dict:
        inputs = {"JOB": job(does), "FOLDER": str(tmp_path / "out"), **changes}
        return run("run_batch", inputs, feedback)

    return run_batch


def runs_of(results) -> dict[str, dict]:
    with open(results["RUNS"], encoding="utf-8") as file:
        return {row["name"]: row for row in csv.DictReader(file)}


def calls(tmp_path) -> list[dict]:
    path = tmp_path / "calls.txt"
    if not path.exists():
        return []
    found = [json.loads(line) for line in path.read_text().splitlines()]
    path.unlink()
    return found


def made(tmp_path) -> list[str]:
    """Return the files of results, without logs and journals."""
    files = (tmp_path / "out").glob("*/profile*/**/*")
    return sorted(str(file.relative_to(tmp_path / "out")) for file in files if file.is_file())


ALL = [f"990{n}_{town}/profile/made.txt" for n, town in enumerate(["alta", "baixa", "campo"], 1)]


def alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0]
    except OSError:
        return False


# --- how it ends ---------------------------------------------------------------------------------


def test_every_municipality_is_done_and_says_where(batch, tmp_path, feedback):
    results = batch()
    assert results["FAILED"] == 0
    assert made(tmp_path) == ALL
    rows = runs_of(results)
    assert {name: row["state"] for name, row in rows.items()} == {
        "Alta": "done", "Baixa": "done", "Campo": "done",
    }  # fmt: skip
    assert "All went well." in Path(rows["Alta"]["log"]).read_text()
    assert sum("started." in text for text in feedback.infos) == 3
    assert any("No task made a table of values" in text for text in feedback.infos)


def test_one_that_fails_is_named_with_its_reason_and_the_others_go_on(batch, tmp_path, feedback):
    results = batch("fail baixa")
    assert results["FAILED"] == 1
    row = runs_of(results)["Baixa"]
    assert (row["state"], row["reason"]) == ("failed", "The layer is broken. Mend it.")
    assert made(tmp_path) == [ALL[0], ALL[2]]
    assert any("1 of 3 runs failed: Baixa, profile." in text for text in feedback.warnings)


def test_one_that_crashes_is_named_with_its_signal(batch, tmp_path):
    row = runs_of(batch("crash campo"))["Campo"]
    assert row["reason"].startswith("The process was stopped from outside or crashed (signal 11).")
    assert made(tmp_path) == ALL[:2]


def test_one_that_ends_without_a_word_is_told_by_its_code(batch):
    reason = runs_of(batch("silent alta"))["Alta"]["reason"]
    assert reason.startswith("The process ended with code 3 and said nothing.")


def test_a_broken_territory_file_fails_alone_and_starts_no_process(batch, job, tmp_path):
    job()
    (tmp_path / "baixa" / "territory.json").write_text("{")
    rows = runs_of(batch())
    assert rows["baixa"]["state"] == "failed"
    assert "is not valid JSON" in rows["baixa"]["reason"]
    assert {call["town"] for call in calls(tmp_path)} == {"alta", "campo"}


def test_where_all_fail_the_run_fails_with_the_first_reason(batch):
    with pytest.raises(QgsProcessingException) as caught:
        batch("fail alta baixa campo")
    assert str(caught.value) == (
        "Not one of the 3 runs succeeded. The first one said: The layer is broken. Mend it."
    )


def test_a_failure_leaves_the_results_from_before_as_they_were(batch, tmp_path):
    batch()
    kept = tmp_path / "out" / ALL[1]
    kept.write_text("from before")
    results = batch("fail baixa")
    assert runs_of(results)["Baixa"]["state"] == "failed"
    assert made(tmp_path) == ALL
    assert kept.read_text() == "from before"


def test_parameters_stand_on_no_command_line(batch, tmp_path):
    batch()
    for call in calls(tmp_path):
        assert call["argv"] == ["run", "smartterritory:municipal_profile", "-"]


# --- resume --------------------------------------------------------------------------------------


def test_a_second_run_does_nothing_again(batch, tmp_path, feedback):
    batch()
    calls(tmp_path)
    rows = runs_of(batch())
    assert calls(tmp_path) == []
    assert {row["state"] for row in rows.values()} == {"kept"}
    assert made(tmp_path) == ALL


def test_without_resume_all_is_done_again(batch, tmp_path):
    batch()
    calls(tmp_path)
    batch(RESUME=False)
    assert len(calls(tmp_path)) == 3


def test_only_what_failed_or_changed_is_done_again(batch, tmp_path):
    batch("fail baixa")
    calls(tmp_path)
    file = tmp_path / "campo" / "territory.json"
    file.write_text(file.read_text().replace("2025", "2024"))
    batch("fail baixa")
    assert {call["town"] for call in calls(tmp_path)} == {"baixa", "campo"}


def test_another_parameter_or_a_lost_result_is_done_again(batch, tmp_path):
    batch()
    calls(tmp_path)
    shutil.rmtree(tmp_path / "out" / "9901_alta" / "profile")
    batch()
    assert [call["town"] for call in calls(tmp_path)] == ["alta"]
    batch("2024")
    assert len(calls(tmp_path)) == 3


def test_half_results_of_a_crash_of_qgis_itself_give_way_to_those_from_before(batch, tmp_path):
    batch()
    own = tmp_path / "out" / "9901_alta"
    (own / "profile").rename(own / "profile.before")
    (own / "profile").mkdir()
    (own / "profile" / "half.txt").write_text("half")
    batch("fail alta")
    assert made(tmp_path) == ALL


def test_half_results_of_a_first_run_that_never_ended_are_taken_away(batch, job, tmp_path):
    own = tmp_path / "out" / "9901_alta"
    for name in ("profile", "profile.before"):
        (own / name).mkdir(parents=True)
    (own / "profile" / "half.txt").write_text("half")
    batch("fail alta")
    assert made(tmp_path) == ALL[1:]
    assert not list((tmp_path / "out").glob("*/profile.before"))


# --- cancel --------------------------------------------------------------------------------------


def test_a_cancel_ends_every_process_within_a_second_and_leaves_nothing_half(
    batch, tmp_path, cancelling_feedback
):
    feedback = cancelling_feedback()
    cancelled = []

    def cancel_when_asleep():
        while not (tmp_path / "below.txt").exists():
            time.sleep(0.02)
        time.sleep(0.3)
        cancelled.append(time.monotonic())
        feedback.cancel()

    threading.Thread(target=cancel_when_asleep).start()
    with pytest.raises(QgsProcessingException) as caught:
        batch("sleep campo", feedback, WORKERS=2)
    assert time.monotonic() - cancelled[0] < 1
    assert str(caught.value).startswith(
        f"Cancelled: 2 of 3 runs are done and stay in {tmp_path / 'out'}."
    )
    started = [call["pid"] for call in calls(tmp_path)]
    below = int((tmp_path / "below.txt").read_text())
    time.sleep(0.1)
    assert not [pid for pid in (*started, below) if alive(pid)]
    assert made(tmp_path) == ALL[:2]
    # and the job goes on from there
    (tmp_path / "below.txt").unlink()
    batch("sleep nobody")


def test_progress_of_a_municipality_is_said_and_counts(batch, cancelling_feedback):
    # 40 % of one of three runs are 13.3 % of the job.
    feedback = cancelling_feedback(13)
    with pytest.raises(QgsProcessingException, match="0 of 3 runs are done"):
        batch("sleep alta", feedback, WORKERS=1)
    assert "Alta, profile: 40 %. Reading" in feedback.infos


# --- the pool ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("runs", "cores", "memory", "workers"),
    [(3, 2, 8000, 2), (1, 8, 32000, 1), (30, 8, 8192, 4), (30, 4, 1024, 1), (0, 4, 9000, 1)],
)
def test_there_is_a_process_for_each_core_with_two_gigabytes(runs, cores, memory, workers):
    assert default_workers(runs, cores, memory) == workers


def test_processes_side_by_side_share_the_cores(batch, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    batch(WORKERS=2)
    assert {call["threads"] for call in calls(tmp_path)} == {"2"}


def test_results_that_another_program_holds_open_are_a_sentence(batch, tmp_path, monkeypatch):
    batch()
    real = Path.rename

    def refuse(self, target):
        if self.name == "profile" and "9902" in str(self):
            raise PermissionError
        return real(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    row = runs_of(batch(RESUME=False))["Baixa"]
    assert row["reason"].startswith("The earlier results in ")
    assert made(tmp_path) == ALL


def test_a_folder_in_which_another_job_runs_is_refused(batch, tmp_path):
    sign = tmp_path / "out" / ".running"
    sign.parent.mkdir()
    sign.touch()
    with pytest.raises(QgsProcessingException, match="Another job is running in"):
        batch()
    assert calls(tmp_path) == []
    os.utime(sign, (time.time() - 40, time.time() - 40))  # that of a job ended by force
    batch()
    assert not sign.exists()


# --- what is refused before anything starts ------------------------------------------------------


@pytest.mark.parametrize(
    ("task", "sentence"),
    [
        (
            {"algorithm": "municipal_profil"},
            "Task “t”: there is no algorithm “smartterritory:municipal_profil”. Did you mean"
            " “smartterritory:municipal_profile”?",
        ),
        (
            {"parameters": {"TERITORY": "@territory"}},
            "Task “t”: there is no parameter “TERITORY”. Did you mean TERRITORY?",
        ),
        (
            {"parameters": {"OUTPUT_FOLDER": "x"}},
            "Task “t”: OUTPUT_FOLDER belongs under “outputs” of the job file.",
        ),
        (
            {"outputs": {"PERIOD": "x"}},
            "Task “t”: PERIOD belongs under “parameters” of the job file.",
        ),
    ],
)
def test_a_task_that_cannot_run_is_refused(run, program, job, tmp_path, task, sentence):
    path = Path(job())
    content = json.loads(path.read_text())
    content["tasks"] = [{"id": "t", "algorithm": "municipal_profile", **task}]
    path.write_text(json.dumps(content))
    with pytest.raises(QgsProcessingException) as caught:
        run("run_batch", {"JOB": str(path), "FOLDER": str(tmp_path / "out")})
    assert str(caught.value) == sentence
    assert calls(tmp_path) == []


def test_a_qgis_without_its_program_is_a_sentence(monkeypatch, tmp_path):
    monkeypatch.setattr(qgis_child, "candidates", lambda prefix, system: [tmp_path / "none"])
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(TerritoryError, match="qgis_process, which comes with QGIS, was not found"):
        qgis_child.find_qgis_process()


@pytest.mark.parametrize(
    ("system", "prefix", "place"),
    [
        ("linux", "/usr", "/usr/bin/qgis_process"),
        ("win32", "C:/OSGeo4W/apps/qgis-ltr", "C:/OSGeo4W/bin/qgis_process-qgis-ltr.bat"),
        ("win32", "C:/QGIS/apps/qgis", "C:/QGIS/bin/qgis_process-qgis.bat"),
        (
            "darwin",
            "/Applications/QGIS.app/Contents/MacOS",
            "/Applications/QGIS.app/Contents/MacOS/bin/qgis_process",
        ),
    ],
)
def test_the_program_is_looked_for_first_in_the_qgis_that_runs(system, prefix, place):
    assert next(qgis_child.candidates(Path(prefix), system)) == Path(place)


@pytest.mark.parametrize(
    ("system", "screen"), [("linux", "offscreen"), ("win32", None), ("darwin", None)]
)
def test_only_linux_may_have_no_screen(qgis_app, monkeypatch, tmp_path, system, screen):
    # Without a screen Qt finds no fonts on Windows, and macOS has no such platform at all.
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(sys, "platform", system)
    made = qgis_child.environment(tmp_path, tmp_path / "progress", 1)
    assert made.get("QT_QPA_PLATFORM") == screen


# --- what a child gets ---------------------------------------------------------------------------


def test_a_child_has_this_plugin_alone_and_the_user_s_language_and_connections(qgis_app, tmp_path):
    settings = QgsSettings()
    settings.setValue("locale/userLocale", "pt_PT")
    settings.setValue("smart_territory/connections/casa", "{}")
    settings.setValue("PythonPlugins/other_plugin", True)
    try:
        qgis_child.make_profile(tmp_path)
        (ini,) = (tmp_path / "profiles" / "default" / "QGIS").glob("QGIS*.ini")
        text = ini.read_text()
    finally:
        for key in ("locale/userLocale", "smart_territory", "PythonPlugins/other_plugin"):
            settings.remove(key)
    assert "userLocale=pt_PT" in text
    assert "connections\\casa={}" in text
    assert "smart_territory_plugin=true" in text
    assert "other_plugin" not in text


def test_the_outermost_run_tells_its_parent_how_far_it_is(tmp_path, monkeypatch, feedback):
    path = tmp_path / "progress"
    monkeypatch.setenv("SMART_TERRITORY_PROGRESS", str(path))
    with told_progress(feedback, "Outer"), told_progress(feedback, "Inner"):
        assert path.read_text() == "0.0\nOuter\n"
        time.sleep(0.25)
        feedback.setProgress(30)
        assert path.read_text() == "30.0\nOuter\n"
    with told_progress(feedback, "Next"):
        assert path.read_text() == "0.0\nNext\n"


WATCHED = """
import sys, time
from pathlib import Path
sys.path[:0] = [sys.argv[1]]
from qgis.core import QgsProcessingFeedback
from smart_territory_plugin.algorithms import progress_file
progress_file._LOOK = 0.1
with progress_file.told_progress(QgsProcessingFeedback(), "x"):
    time.sleep(30)
"""


def test_a_child_whose_parent_is_gone_ends_by_itself(tmp_path):
    started = time.monotonic()
    variables = {**os.environ, "SMART_TERRITORY_PROGRESS": str(tmp_path / "progress")}
    command = [sys.executable, "-c", WATCHED, str(ROOT)]
    child = subprocess.Popen(command, env=variables)
    while time.monotonic() - started < 2:
        (tmp_path / "parent").touch()
        time.sleep(0.02)
    assert child.poll() is None
    assert child.wait(10) == 1


# --- with the real program -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def real_batch(provider, sample, tmp_path_factory):
    """A job over the sample's towns, of which one has lost its data."""
    import processing

    if not (ROOT / "build" / "plugins").is_dir() or shutil.which("qgis_process") is None:
        pytest.skip("needs the set-up of `make test`")
    folder = tmp_path_factory.mktemp("batch")
    for town in ("vila_mar", "serra_alta", "campo_raso"):
        shutil.copytree(sample / town, folder / town)
    (folder / "campo_raso" / "territorio.gpkg").unlink()
    task = {
        "id": "profile",
        "algorithm": "municipal_profile",
        "parameters": {"TERRITORY": "@territory", "THEMES": [0]},
        "outputs": {"OUTPUT_FOLDER": "."},
    }
    job = folder / "job.json"
    content = {"title": "Três", "territories": ["*/territory.json"], "tasks": [task]}
    job.write_text(json.dumps(content))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QGIS_PLUGINPATH", str(ROOT / "build" / "plugins"))
        patch.setenv("PYTHONPATH", sysconfig.get_path("purelib"))
        inputs = {"JOB": str(job), "FOLDER": str(folder / "out"), "WORKERS": 3}
        return processing.run("smartterritory:run_batch", inputs)


def test_a_batch_over_three_municipalities_survives_one_that_is_broken(real_batch):
    rows = runs_of(real_batch)
    assert {name: row["state"] for name, row in rows.items()} == {
        "Campo Raso": "failed", "Serra Alta": "done", "Vila Mar": "done",
    }  # fmt: skip
    assert "does not open (not found)" in rows["Campo Raso"]["reason"]
    assert Path(rows["Vila Mar"]["folder"], "report.html").is_file()
    assert not Path(rows["Campo Raso"]["folder"]).exists()


def test_the_values_of_all_stand_in_one_table(real_batch):
    with open(real_batch["VALUES"], encoding="utf-8") as file:
        whole = [row for row in csv.DictReader(file) if row["zone_level"] == "municipality"]
    assert {row["territory"] for row in whole} == {"9901", "9902"}
    by_town = {(row["territory"], row["indicator"]): row["value"] for row in whole}
    # As the demo's table of Vila Mar has it.
    assert float(by_town["9901", "container_access_pct"]) == pytest.approx(82.7, abs=0.05)


def test_the_page_compares_and_names_what_is_missing(real_batch):
    page = Path(real_batch["REPORT"]).read_text(encoding="utf-8")
    for text in ("<h1>Três</h1>", "Vila Mar", "Serra Alta", "82.7%", "Campo Raso", "Failed."):
        assert text in page
    assert "http://" not in page.replace("http://www.w3.org", "")
