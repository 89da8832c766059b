"""What every algorithm promises through its base, shown on a small one of the test's own."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import signal
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn

SQUARE = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"
BOWTIE = "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))"


class Probe(TerritoryAlgorithm):
    """Adds a number to every feature; fails where the test asks for it."""

    ID = "probe"
    THEME = "territory"

    def title(self):
        return "Probe"

    def answers(self):
        return "Does the base keep its word?"

    def method(self):
        return "None."

    def limits(self):
        return "None."

    def declare(self):
        return [
            p.table("INPUT", "Input", "Any layer."),
            p.number("ADDEND", "Addend", "Added.", minimum=-9, maximum=9, optional=True),
            p.choices("MODES", "Modes", "Any.", ["a", "b"]),
            p.text("FAIL", "Fail", "Where to fail.", optional=True),
            p.vector_output("OUTPUT", "Output", "The layer.", "any"),
            p.vector_output("EXTRA", "Extra", "Another.", "table", optional=True),
        ]

    def execute(self, run):
        steps = self.steps(run, 2)
        with steps("Reading") as progress:
            frame = run.layer("INPUT", None, progress)
            note(messages.REPEATED_IDS, layer="x", count=3)
            warn(messages.FIELDS_REPLACED, fields="y")
        with steps("Writing") as progress:
            addend = run.optional_number("ADDEND")
            table = frame[[]].copy()
            table["added"] = -1.0 if addend is None else addend
            table["modes"] = len(run.choices("MODES"))
            run.write_with_fields("OUTPUT", "INPUT", table)
            run.write_table("EXTRA", table)
            progress(0.5)
            if run.text("FAIL") == "sentence":
                raise TerritoryError(messages.NO_CRS, layer="x")
            if run.text("FAIL") == "full":
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            if run.text("FAIL") == "full copy":
                raise shutil.Error([("a", "b", f"[Errno 28] {os.strerror(errno.ENOSPC)}: 'a'")])
            if run.text("FAIL") == "bug":
                raise ZeroDivisionError


@pytest.fixture
def probe(qgis_app, qgis_processing, feedback):
    import processing

    def run_probe(parameters, feedback=feedback, context=None):
        context = context or QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return processing.run(Probe().create(), parameters, context=context, feedback=feedback)

    return run_probe


@pytest.fixture
def layer(make_layer):
    return make_layer("Polygon", [SQUARE, BOWTIE, None], "name:string", [["a"], ["b"], ["c"]])


# --- reading ------------------------------------------------------------------------------------


def test_an_omitted_number_is_told_from_zero(probe, layer, rows_of):
    omitted = rows_of(probe({"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"])
    zero = rows_of(probe({"INPUT": layer, "ADDEND": 0, "OUTPUT": "memory:"})["OUTPUT"])
    assert (omitted[0]["added"], zero[0]["added"]) == (-1.0, 0.0)


def test_an_omitted_choice_of_many_is_empty_and_not_the_first_option(probe, layer, rows_of):
    assert rows_of(probe({"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"])[0]["modes"] == 0


def test_an_unknown_parameter_is_refused_and_the_nearest_one_named(probe, layer):
    with pytest.raises(QgsProcessingException, match="“ADDENT”.*ADDEND"):
        probe({"INPUT": layer, "ADDENT": 3, "OUTPUT": "memory:"})


def test_invalid_and_missing_geometry_pass_and_stay_as_they_were(probe, layer, rows_of):
    result = probe({"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"]
    shapes = [feature.geometry().asWkt() for feature in result.getFeatures()]
    assert [row["name"] for row in rows_of(result)] == ["a", "b", "c"]
    assert shapes[1] == "Polygon ((0 0, 10 10, 10 0, 0 10, 0 0))"


def test_null_attributes_reach_the_core_as_none(make_layer, provider):
    from smart_territory_plugin.algorithms.layers_in import plain

    nulls = make_layer("Point", ["POINT(0 0)"], "name:string", [[NULL]])
    assert plain(next(nulls.getFeatures())["name"]) is None


# --- writing ------------------------------------------------------------------------------------


def test_an_output_field_the_input_has_is_replaced_with_a_log_line(
    probe, make_layer, rows_of, feedback
):
    has_it = make_layer("Point", ["POINT(0 0)"], "ADDED:string,z:integer", [["old", 7]])
    (row,) = rows_of(probe({"INPUT": has_it, "ADDEND": 4, "OUTPUT": "memory:"})["OUTPUT"])
    assert row == {"z": 7, "added": 4.0, "modes": 0}
    assert any("ADDED" in text for text in feedback.warnings)


def test_duplicate_fids_lose_no_feature(probe, make_layer, rows_of, tmp_path):
    twice = make_layer("Point", ["POINT(0 0)", "POINT(1 1)"], "fid:integer", [[1], [1]])
    target = str(tmp_path / "out.gpkg")
    probe({"INPUT": twice, "OUTPUT": target})
    assert len(rows_of(target)) == 2


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp", "out.geojson", "saída ção.gpkg"])
def test_each_format_holds_every_feature_and_value(probe, layer, rows_of, tmp_path, name):
    target = str(tmp_path / name)
    probe({"INPUT": layer, "ADDEND": 2, "OUTPUT": target})
    assert [(row["name"], row["added"]) for row in rows_of(target)] == [
        ("a", 2.0),
        ("b", 2.0),
        ("c", 2.0),
    ]
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_shapefile_is_warned_about_cut_names_once(probe, make_layer, tmp_path, feedback):
    long = make_layer("Point", ["POINT(0 0)"], "a_rather_long_name:string", [["x"]])
    probe({"INPUT": long, "OUTPUT": str(tmp_path / "out.shp")})
    assert sum("a_rather_long_name" in text for text in feedback.warnings) == 1


@pytest.mark.parametrize("fail", ["sentence", "bug"])
def test_a_failing_run_leaves_the_old_result_and_nothing_else(
    probe, layer, rows_of, tmp_path, fail
):
    target = tmp_path / "out.gpkg"
    probe({"INPUT": layer, "ADDEND": 1, "OUTPUT": str(target)})
    before = target.read_bytes()
    with pytest.raises(QgsProcessingException):
        probe({"INPUT": layer, "ADDEND": 2, "FAIL": fail, "OUTPUT": str(target)})
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["out.gpkg"]


def test_a_cancelled_run_leaves_the_old_result_and_says_so(
    probe, layer, tmp_path, cancelling_feedback
):
    target = tmp_path / "out.gpkg"
    probe({"INPUT": layer, "OUTPUT": str(target)})
    before = target.read_bytes()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        probe({"INPUT": layer, "OUTPUT": str(target)}, cancelling_feedback(60))
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["out.gpkg"]


def test_a_new_result_replaces_the_old_one(probe, layer, rows_of, tmp_path):
    target = str(tmp_path / "out.gpkg")
    for addend in (1, 2):
        probe({"INPUT": layer, "ADDEND": addend, "OUTPUT": target})
    assert {row["added"] for row in rows_of(target)} == {2.0}


def test_a_missing_folder_is_refused_before_any_work(probe, layer, tmp_path, feedback):
    with pytest.raises(QgsProcessingException, match="does not exist"):
        probe({"INPUT": layer, "OUTPUT": str(tmp_path / "nowhere" / "out.gpkg")})
    assert not feedback.infos


def test_a_folder_that_refuses_is_named_in_a_sentence(probe, layer):
    with pytest.raises(QgsProcessingException, match="/proc.*cannot be written"):
        probe({"INPUT": layer, "OUTPUT": "/proc/out.gpkg"})


def test_a_geopackage_open_elsewhere_is_refused_in_a_sentence(probe, layer, tmp_path):
    target = tmp_path / "out.gpkg"
    probe({"INPUT": layer, "OUTPUT": str(target)})
    Path(f"{target}-wal").touch()
    with pytest.raises(QgsProcessingException, match="open in another program"):
        probe({"INPUT": layer, "OUTPUT": str(target)})


def test_a_target_that_cannot_be_replaced_is_kept(probe, layer, tmp_path, monkeypatch):
    target = tmp_path / "out.gpkg"
    probe({"INPUT": layer, "OUTPUT": str(target)})
    before = target.read_bytes()

    def locked(*_):
        raise PermissionError

    monkeypatch.setattr(os, "replace", locked)
    with pytest.raises(QgsProcessingException, match="left as it was"):
        probe({"INPUT": layer, "OUTPUT": str(target)})
    assert target.read_bytes() == before


def test_a_full_disk_ends_in_a_sentence_and_keeps_the_old_result(
    probe, make_layer, tmp_path, rows_of
):
    target = tmp_path / "out.geojson"
    few = make_layer("Point", ["POINT(0 0)"], "name:string", [["a"]])
    probe({"INPUT": few, "OUTPUT": str(target)})
    many = make_layer("Point", ["POINT(0 0)"] * 4000, "name:string", [["x" * 200]] * 4000)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    try:
        with pytest.raises(QgsProcessingException, match="could not be written"):
            probe({"INPUT": many, "OUTPUT": str(target)})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert [row["name"] for row in rows_of(str(target))] == ["a"]


def test_an_optional_output_is_made_only_when_named(probe, layer, tmp_path):
    assert "EXTRA" not in probe({"INPUT": layer, "OUTPUT": "memory:"})
    extra = str(tmp_path / "extra.csv")
    assert probe({"INPUT": layer, "OUTPUT": "memory:", "EXTRA": extra})["EXTRA"] == extra
    assert Path(extra).is_file()


def test_a_table_inside_an_existing_geopackage_is_written_in_place_and_says_so(
    probe, layer, tmp_path, feedback, rows_of
):
    target = tmp_path / "out.gpkg"
    probe({"INPUT": layer, "OUTPUT": str(target)})
    probe({"INPUT": layer, "OUTPUT": f"ogr:dbname='{target}' table=\"second\" (geom)"})
    assert len(rows_of(f"{target}|layername=second")) == 3
    assert len(rows_of(f"{target}|layername=out")) == 3
    assert any("straight into" in text for text in feedback.infos)


# --- saying -------------------------------------------------------------------------------------


def test_what_the_core_logs_reaches_the_user(probe, layer, feedback):
    probe({"INPUT": layer, "OUTPUT": "memory:"})
    assert "“x”: 3 repeated identifiers were numbered anew." in feedback.infos
    assert any("“" not in text and "y" in text for text in feedback.warnings)


def test_a_core_error_is_one_sentence_and_a_bug_stays_a_bug(probe, layer):
    with pytest.raises(QgsProcessingException, match="“x” has no coordinate reference system"):
        probe({"INPUT": layer, "FAIL": "sentence", "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match="Traceback(.|\n)*ZeroDivisionError"):
        probe({"INPUT": layer, "FAIL": "bug", "OUTPUT": "memory:"})


@pytest.mark.parametrize("fault", ["full", "full copy"])
def test_no_room_for_any_file_is_one_sentence(probe, layer, tmp_path, fault):
    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="^There is no room left on the disk"):
        probe({"INPUT": layer, "FAIL": fault, "OUTPUT": str(target)})
    assert list(tmp_path.iterdir()) == []


def test_a_missing_library_is_named_with_the_command_that_installs_it(qgis_app):
    class Needs(Probe):
        LIBRARIES = ("a_library_nobody_has",)

    can, text = Needs().create().canExecute()
    assert not can
    assert "a_library_nobody_has" in text.split("To install")[1]


def test_the_help_has_its_five_parts(qgis_app):
    text = Probe().create().shortHelpString()
    titles = ["Method and source", "Inputs", "Results", "Limits"]
    assert "Does the base keep its word?" in text
    assert all(f"<h3>{title}</h3>" in text for title in titles)
    assert "<b>Addend</b>: Added." in text


# --- lineage ------------------------------------------------------------------------------------


def test_a_geopackage_carries_its_lineage(probe, layer, tmp_path):
    target = tmp_path / "out.gpkg"
    probe({"INPUT": layer, "OUTPUT": str(target)})
    metadata = QgsVectorLayer(str(target), "x", "ogr").metadata()
    assert any("probe" in item for item in metadata.history())
    assert any("INPUT — layer: layer" in item for item in metadata.history())


def test_other_formats_carry_their_lineage_beside_them(probe, layer, tmp_path):
    probe({"INPUT": layer, "OUTPUT": str(tmp_path / "out.geojson")})
    assert "probe" in (tmp_path / "out.qmd").read_text(encoding="utf-8")


def test_secrets_never_enter_the_lineage():
    from smart_territory_plugin.reports.lineage import without_secrets

    text = "https://ana:s3cr3t@x.pt/a?token=abc&b=1 password='p q' api_key=zz"
    kept = without_secrets(text)
    assert kept == "https://x.pt/a?token=***&b=1 password=*** api_key=***"


# --- from the core's columns to attributes -------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "attributes"),
    [
        (pd.Series([1.5, float("nan")]), [1.5, None]),
        (pd.Series([1, pd.NA], dtype="Int64"), [1, None]),
        (pd.Series(["a", None], dtype=object), ["a", None]),
        (pd.Series([3_000_000_000, 1]), [3_000_000_000, 1]),
        (pd.Series([True, False]), [1, 0]),
    ],
    ids=["decimals", "nullable", "text", "wide", "yes and no"],
)
def test_a_column_keeps_its_values_and_its_gaps(column, attributes):
    import geopandas as gpd

    from smart_territory_plugin.algorithms.layers_in import plain
    from smart_territory_plugin.reports.frames import memory_layer

    frame = gpd.GeoDataFrame(
        {"x": column}, geometry=gpd.points_from_xy([0, 1], [0, 1]), crs="EPSG:3763"
    )
    layer = memory_layer(frame, "made")
    assert [plain(feature["x"]) for feature in layer.getFeatures()] == attributes
