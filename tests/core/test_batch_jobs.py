"""The job file: what it may say, each fault in a sentence, and what a run is bound to and reads."""

from __future__ import annotations

import json

import pytest

from smart_territory_plugin.core.batch_jobs import bound_parameters, read_job
from smart_territory_plugin.core.batch_journal import (
    DONE,
    FAILED,
    Entry,
    files_read,
    read_entry,
    request_digest,
    stamps,
    unchanged,
    write_entry,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.paths import processing


def territory(code="9901", name="Vila Mar", **roles):
    return {
        "schema": 1,
        "municipality": {"code": code, "name": name},
        "year": 2025,
        "roles": {"streets": [{"uri": "dados.gpkg", "layer": "ruas"}], **roles},
    }


@pytest.fixture
def write(tmp_path):
    """Write a job of one territory with changes, and return its path."""

    def write_job(**changes):
        place = tmp_path / "vila_mar" / "territory.json"
        place.parent.mkdir(exist_ok=True)
        if not place.exists():
            place.write_text(json.dumps(territory()), encoding="utf-8")
        job = {
            "schema": 1,
            "territories": ["vila_mar/territory.json"],
            "tasks": [{"id": "net", "algorithm": "build_network"}],
        }
        path = tmp_path / "job.json"
        job = {key: value for key, value in {**job, **changes}.items() if value is not None}
        path.write_text(json.dumps(job), encoding="utf-8")
        return path

    return write_job


def fault(path):
    with pytest.raises(TerritoryError) as caught:
        read_job(path)
    return str(caught.value)


def task(**changes):
    return {"id": "net", "algorithm": "build_network", **changes}


def test_a_job_names_its_municipalities_and_tasks(write):
    job = read_job(write(title="Redes"))
    assert job.title == "Redes"
    (place,) = job.places
    assert (place.name, place.folder, place.problem) == ("Vila Mar", "9901_vila_mar", None)
    assert job.tasks[0].algorithm == "smartterritory:build_network"


def test_an_algorithm_of_another_provider_keeps_its_name(write):
    job = read_job(write(tasks=[task(algorithm="native:buffer")]))
    assert job.tasks[0].algorithm == "native:buffer"


def test_a_star_stands_for_every_territory_file_that_is_there(write, tmp_path):
    for code, name in (("9902", "Serra Alta"), ("9903", "Campo Raso")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "territory.json").write_text(json.dumps(territory(code, name)), encoding="utf-8")
    job = read_job(write(territories=["*/territory.json"]))
    assert [place.territory.code for place in job.places] == ["9903", "9902", "9901"]


def test_a_broken_territory_file_is_a_fault_of_its_place_and_not_of_the_job(write, tmp_path):
    broken = tmp_path / "serra_alta" / "territory.json"
    broken.parent.mkdir()
    broken.write_text("{", encoding="utf-8")
    places = read_job(write(territories=["*/territory.json"])).places
    assert [place.name for place in places] == ["serra_alta", "Vila Mar"]
    assert "is not valid JSON" in str(places[0].problem)
    assert places[0].territory is None


def test_a_byte_order_mark_of_windows_is_let_through(write):
    path = write()
    path.write_text(path.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert read_job(path).tasks


# --- faults --------------------------------------------------------------------------------------


def test_a_job_file_that_is_not_there_is_named(tmp_path):
    assert fault(tmp_path / "job.json").startswith(f"The job file {tmp_path / 'job.json'} cannot")


@pytest.mark.parametrize("content", ['{"title": "Óbidos"}'.encode("latin-1"), b"[]"])
def test_a_file_in_another_encoding_or_form_is_no_job(tmp_path, content):
    path = tmp_path / "job.json"
    path.write_bytes(content)
    assert "of territories and tasks, saved as UTF-8" in fault(path)


def test_text_that_is_no_json_is_told_with_its_place(tmp_path):
    path = tmp_path / "job.json"
    path.write_text('{\n "tasks": [,]}', encoding="utf-8")
    assert fault(path) == f"{path} is not valid JSON: look at line 2, column 12."


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"territory": []},
            "The job file has an unknown entry “territory” in job.json. Did you mean"
            " “territories”?",
        ),
        (
            {"tasks": [task(paramters={})]},
            "The job file has an unknown entry “paramters” in tasks[1]. Did you mean"
            " “parameters”?",
        ),
        (
            {"tasks": None},
            "The job file lacks “tasks” in job.json. Add it; processing/batch/jobs holds examples.",
        ),
        (
            {"tasks": [{"id": "net"}]},
            "The job file lacks “algorithm” in tasks[1]. Add it; processing/batch/jobs holds"
            " examples.",
        ),
        (
            {"territories": []},
            "The entry “territories” in job.json of the job file has the wrong form. Give […, …].",
        ),
        (
            {"schema": 2},
            "The entry “schema” in job.json of the job file has the wrong form. Give 1.",
        ),
        (
            {"tasks": ["net"]},
            "The entry “tasks” in tasks[1] of the job file has the wrong form. Give {…}.",
        ),
        (
            {"tasks": [task(id="A net")]},
            "The entry “id” in tasks[1] of the job file has the wrong form. Give a-z 0-9 _ -.",
        ),
        (
            {"territories": ["vila_mr/territory.json"]},
            "The job file names the territory file “vila_mr/territory.json”, which is not there."
            " Mend the path; it starts at the folder of the job file.",
        ),
        (
            {"territories": ["x*/territory.json"]},
            "The job file names the territory file “x*/territory.json”, which is not there. Mend"
            " the path; it starts at the folder of the job file.",
        ),
        (
            {"tasks": [task(), task()]},
            "Two tasks of the job file have the id “net”. Give each its own.",
        ),
        (
            {"tasks": [task(parameters={"STREETS": "@street"})]},
            "Task “net”: “@street” is no role of a territory file. Did you mean “@streets”?",
        ),
        (
            {"tasks": [task(parameters={"STREETS": ["@zones.nam"]})]},
            "Task “net”: “@zones.nam” is no role of a territory file. Did you mean “@zones.name”?",
        ),
    ],
)  # fmt: skip
def test_a_fault_of_the_job_file_is_said_in_a_sentence(write, changes, sentence):
    assert fault(write(**changes)) == sentence


@pytest.mark.parametrize("path", ["../net.gpkg", "/tmp/net.gpkg", "C:\\net.gpkg", "a/../../b", ""])
def test_an_output_outside_the_task_s_folder_is_refused(write, path):
    sentence = fault(write(tasks=[task(outputs={"OUTPUT": path})]))
    assert sentence.startswith("Task “net”: the output OUTPUT must lie in the task's own folder")


def test_one_municipality_twice_is_refused(write, tmp_path):
    (tmp_path / "again").mkdir()
    (tmp_path / "again" / "territory.json").write_text(json.dumps(territory()), encoding="utf-8")
    assert "are of the same municipality" in fault(write(territories=["*/territory.json"]))


# --- binding -------------------------------------------------------------------------------------


def bound(write, tmp_path, parameters, **roles):
    path = tmp_path / "vila_mar" / "territory.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(territory(**roles)), encoding="utf-8")
    job = read_job(write(tasks=[task(parameters=parameters)]))
    return bound_parameters(job.tasks[0], job.places[0], job.places[0].territory)


def test_roles_become_layers_and_keys_their_fields(write, tmp_path):
    zones = [{"uri": "z.gpkg", "layer": "f", "filter": "a = 1", "fields": {"code": "dtmnfr"}}]
    found = bound(
        write,
        tmp_path,
        {
            "STREETS": "@streets",
            "LIST": ["@zones", "x"],
            "FIELD": "@zones.code",
            "TERRITORY": "@territory",
            "NAME": "@name",
            "YEAR": "@year",
            "NUMBER": 3,
        },
        zones=zones,
    )
    data = tmp_path / "vila_mar"
    assert found == {
        "STREETS": f"{data / 'dados.gpkg'}|layername=ruas",
        "LIST": [f"{data / 'z.gpkg'}|layername=f|subset=a = 1", "x"],
        "FIELD": "dtmnfr",
        "TERRITORY": str(data / "territory.json"),
        "NAME": "Vila Mar",
        "YEAR": 2025,
        "NUMBER": 3,
    }


def test_what_may_be_missing_is_left_out_and_what_may_not_is_a_fault(write, tmp_path):
    assert bound(write, tmp_path, {"DEM": "@dem?", "FIELD": "@zones.name?"}) == {}
    with pytest.raises(TerritoryError, match="says nothing for “@dem”, which DEM needs"):
        bound(write, tmp_path, {"DEM": "@dem"})


def test_the_jobs_that_come_with_the_plugin_can_be_read():
    for path in sorted(processing("batch", "jobs").glob("*.json")):
        job = read_job(path)
        assert [place.name for place in job.places] == ["Campo Raso", "Serra Alta", "Vila Mar"]
        for place in job.places:
            assert bound_parameters(job.tasks[0], place, place.territory)


# --- the journal ---------------------------------------------------------------------------------


@pytest.fixture
def done(tmp_path):
    """A run that is done: it read a file and made one."""
    read, made = tmp_path / "in.csv", tmp_path / "out.csv"
    read.write_text("1")
    made.write_text("2")
    return Entry(DONE, request_digest("a"), stamps([read], {}), {"OUTPUT": str(made)}, 1.5)


def test_a_journal_is_read_as_it_was_written(done, tmp_path):
    write_entry(tmp_path / "a.json", done)
    assert read_entry(tmp_path / "a.json") == done


@pytest.mark.parametrize("text", ["", "{", "[]", '{"state": "done"}', '{"files": 3}'])
def test_a_journal_that_cannot_be_read_is_none(tmp_path, text):
    (tmp_path / "a.json").write_text(text)
    assert read_entry(tmp_path / "a.json") is None
    assert read_entry(tmp_path / "missing.json") is None


def test_a_run_is_unchanged_until_request_contents_or_results_change(done, tmp_path):
    files = [tmp_path / "in.csv"]
    assert unchanged(done, request_digest("a"), stamps(files, done.files))
    assert not unchanged(done, request_digest("b"), stamps(files, done.files))
    assert not unchanged(done, request_digest("a"), stamps([*files, tmp_path / "out.csv"], {}))
    files[0].write_text("3")
    assert not unchanged(done, request_digest("a"), stamps(files, done.files))
    files[0].write_text("1")  # another time, the same contents
    assert unchanged(done, request_digest("a"), stamps(files, done.files))
    (tmp_path / "out.csv").unlink()
    assert not unchanged(done, request_digest("a"), stamps(files, done.files))


def test_a_run_that_failed_is_done_again(done, tmp_path):
    failed = Entry(FAILED, done.request, done.files, done.results)
    assert not unchanged(failed, done.request, done.files)


def test_a_run_given_the_territory_file_reads_all_its_layers(write, tmp_path):
    for name in ("dados.gpkg", "z.shp", "z.dbf", "outro.csv"):
        (tmp_path / "vila_mar").mkdir(exist_ok=True)
        (tmp_path / "vila_mar" / name).write_text(name)
    parameters = {"TERRITORY": "@territory", "TEXT": "5, 10", "TABLE": "vila_mar/outro.csv"}
    found = bound(write, tmp_path, parameters, zones=[{"uri": "z.shp"}])
    (place,) = read_job(tmp_path / "job.json").places
    files = files_read(found, tmp_path, place.territory, place.file)
    names = ["dados.gpkg", "outro.csv", "territory.json", "z.dbf", "z.shp"]
    assert sorted(file.name for file in files) == names
    alone = files_read({"STREETS": "@x", "T": "vila_mar/outro.csv"}, tmp_path, place.territory,
                       place.file)  # fmt: skip
    assert [file.name for file in alone] == ["outro.csv"]
