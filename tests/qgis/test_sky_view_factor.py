"""The sky-view factor through Processing: a row of three cells worked by hand, and the sample."""

import json
import math

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from smart_territory_plugin.core.raster import open_raster, read_raster

WALL = [[0, 0, 10]]  # cells of 10 m: from the middle 45° to the east
HALF = 1 - math.sqrt(0.5)


@pytest.fixture
def parameters(make_raster, tmp_path):
    return {
        "DSM": make_raster(WALL, "mds"),
        "RADIUS": 30,
        "DIRECTIONS": 4,
        "OUTPUT": str(tmp_path / "svf.tif"),
    }


@pytest.mark.parametrize(
    ("definition", "row"),
    [
        (0, [(3 + 0.8) / 4, (3 + 0.5) / 4, 1]),
        (1, [(4 - math.sin(math.atan(0.5))) / 4, (3 + HALF) / 4, 1]),
    ],
)
def test_either_definition_stands_in_the_cells(run, parameters, definition, row):
    result = run("sky_view_factor", parameters | {"DEFINITION": definition})
    assert read_raster(result["OUTPUT"]).values[0] == pytest.approx(row, abs=1e-6)


def test_the_cosine_weighted_one_is_the_default_and_the_log_tells_the_mean(
    run, parameters, feedback
):
    result = run("sky_view_factor", parameters)
    assert read_raster(result["OUTPUT"]).values[0, 1] == pytest.approx(0.875, abs=1e-6)
    assert any("Mean sky-view factor 0.942, lowest 0.875" in text for text in feedback.infos)


def test_nodata_gets_no_value_and_hides_nothing(run, parameters, make_raster):
    gap = make_raster([[0, -9999, 0, 10]], "gap", nodata=-9999)
    result = run("sky_view_factor", parameters | {"DSM": gap})
    raster = open_raster(result["OUTPUT"])
    values = raster.read().values[0]
    assert raster.nodata == -9999
    assert np.isnan(values).tolist() == [False, True, False, False]
    assert values[2] == pytest.approx(0.875, abs=1e-6)


def test_a_model_in_degrees_is_brought_into_metres_with_a_line_in_the_log(
    run, parameters, make_raster, feedback
):
    step = np.zeros((30, 30))
    step[:, 15:] = 60.0
    lisbon = make_raster(step, "graus", crs=4326, origin=(-9.14, 38.72), cell=0.0002)
    result = run("sky_view_factor", parameters | {"DSM": lisbon, "RADIUS": 200, "DIRECTIONS": 16})
    found = open_raster(result["OUTPUT"])
    assert 'ID["EPSG",3763]' in found.grid.crs
    assert found.grid.cell_width == pytest.approx(19.6, abs=1)  # √(17.4 m · 22.2 m)
    values = found.read().values
    assert np.nanmin(values) < 0.75
    assert np.nanmax(values) == 1
    assert any("graus" in text for text in feedback.infos)


def test_the_lineage_names_model_and_method(run, parameters):
    result = run("sky_view_factor", parameters)
    lineage = json.loads(open_raster(result["OUTPUT"]).tags["SMART_TERRITORY_LINEAGE"])
    assert lineage["sources"]["DSM"]["layer"] == "mds"
    assert "Johnson" in lineage["method"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"RADIUS": 5}, "less than a cell of the surface model"),
        ({"DSM": "nowhere.tif"}, "nowhere|could not be loaded|Could not load"),
        ({"DIRECTION": 8}, "DIRECTIONS"),
    ],
)
def test_a_fault_is_told_in_a_sentence(run, parameters, changes, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("sky_view_factor", parameters | changes)


def test_a_model_without_any_value_is_refused(run, parameters, make_raster):
    empty = make_raster([[-1, -1]], "vazio", nodata=-1)
    with pytest.raises(QgsProcessingException, match="vazio"):
        run("sky_view_factor", parameters | {"DSM": empty})


def test_cancelling_leaves_no_file(run, parameters, make_raster, cancelling_feedback, tmp_path):
    big = make_raster(np.random.default_rng(1).uniform(0, 20, (120, 120)), "grande")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("sky_view_factor", parameters | {"DSM": big}, cancelling_feedback(40))
    assert not (tmp_path / "svf.tif").exists()


def test_in_the_sample_streets_see_less_sky_than_fields_and_roofs(run, sample, tmp_path):
    import geopandas as gpd

    town = sample / "vila_mar"
    target = str(tmp_path / "sky.tif")
    run("sky_view_factor", {"DSM": str(town / "mds.tif"), "RADIUS": 60, "OUTPUT": target})
    found = read_raster(target)

    def at(layer, query):
        shapes = gpd.read_file(town / "territorio.gpkg", layer=layer).query(query).geometry
        col, row = found.grid.to_cells(*np.array([(p.x, p.y) for p in shapes.centroid]).T)
        return np.nanmedian(found.values[row.astype(int), col.astype(int)])

    street = at("ruas", "highway == 'pedestrian'")  # narrow, in the old centre
    assert 0.5 < street < 0.8
    assert street < at("ruas", "highway == 'residential'") < at("ruas", "highway == 'primary'")
    assert at("COS2023v1", "COS23_n4_C == '2.1.1.1'") > 0.97
    assert at("edificios", "building == 'apartments'") > street + 0.05
