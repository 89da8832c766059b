"""Landsat surface temperature through Processing: two scenes of two cells, worked by hand.

DN 44947 is 29.47974 °C (0.00341802 · 44947 + 149.0 − 273.15), and 1000 numbers are 3.41802 °C.
"""

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsRasterLayer

from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster, open_raster, read_raster, write_raster

DN, CELSIUS, STEP = 44947, 29.47974, 3.41802
CLEAR, CLOUD = 21824, 22280
JULY, AUGUST = (
    "LC08_L2SP_204033_20220714_20230101_02_T1",
    "LC09_L2SP_204033_20230810_20230901_02_T1",
)
NORTH = 4_500_000


@pytest.fixture
def band(tmp_path):
    """Write one row of a band and return its path."""

    def make(row, name, nodata=0, dtype="uint16"):
        grid = Grid((30.0, 0, 500_000, 0, -30.0, NORTH), 1, len(row), "EPSG:32629")
        path = tmp_path / f"{name}.tif"
        write_raster(path, Raster(np.array([row], dtype=float), grid), nodata, dtype=dtype)
        return str(path)

    return make


@pytest.fixture
def scenes(band):
    """The first cell is clear twice, the second once."""
    return {
        "ST": [
            band([DN, DN], f"{JULY}_ST_B10"),
            band([DN + 1000, DN + 2000], f"{AUGUST}_ST_B10"),
        ],
        "QA_PIXEL": [  # in the other order
            band([CLEAR, CLOUD], f"{AUGUST}_QA_PIXEL", 1),
            band([CLEAR, CLEAR], f"{JULY}_QA_PIXEL", 1),
        ],
        "OUTPUT": "TEMPORARY_OUTPUT",
        "COUNT": "TEMPORARY_OUTPUT",
    }


def values(path):
    return read_raster(path).values


def test_the_median_of_the_clear_scenes_and_their_count_come_out(run, scenes):
    result = run("landsat_surface_temperature", scenes)
    assert values(result["OUTPUT"])[0] == pytest.approx([CELSIUS + STEP / 2, CELSIUS], abs=1e-4)
    assert values(result["COUNT"]).tolist() == [[2, 1]]


def test_layers_of_the_project_serve_as_files_do(run, scenes):
    layers = [QgsRasterLayer(path, f"cena {n}") for n, path in enumerate(scenes["ST"])]
    result = run("landsat_surface_temperature", scenes | {"ST": layers})
    assert values(result["COUNT"]).tolist() == [[2, 1]]


def test_the_lineage_names_the_scenes_with_their_days(run, scenes, tmp_path):
    target = str(tmp_path / "lst.tif")
    run("landsat_surface_temperature", scenes | {"OUTPUT": target})
    lineage = json.loads(open_raster(target).tags["SMART_TERRITORY_LINEAGE"])
    assert lineage["scenes"] == [
        {"scene": "LC08_204033_20220714", "date": "2022-07-14", "clear_pct": 100.0},
        {"scene": "LC09_204033_20230810", "date": "2023-08-10", "clear_pct": 50.0},
    ]
    assert lineage["sources"]["ST 2"]["layer"] == f"{AUGUST}_ST_B10"


def test_uncertain_values_are_left_out_and_the_mean_is_told(run, scenes, band, feedback):
    unsure = [
        band([150, 150], f"{JULY}_ST_QA", -9999, "int16"),
        band([250, 250], f"{AUGUST}_ST_QA", -9999, "int16"),
    ]
    parameters = scenes | {"ST_QA": unsure, "MAX_UNCERTAINTY": 2}
    result = run("landsat_surface_temperature", parameters)
    assert values(result["COUNT"]).tolist() == [[1, 1]]
    assert any("Mean uncertainty of the values used: 1.50 K" in text for text in feedback.infos)


def test_an_area_limits_the_result_to_its_extent(run, scenes, make_layer):
    south, north = NORTH - 20, NORTH - 10
    east = f"POLYGON((500035 {south}, 500040 {south}, 500040 {north}, 500035 {south}))"
    area = make_layer("Polygon", [east], crs="EPSG:32629")
    result = run("landsat_surface_temperature", scenes | {"AREA": area})
    assert values(result["OUTPUT"]) == pytest.approx(np.array([[CELSIUS]]), abs=1e-4)


def test_one_scene_without_masks_gives_a_map_and_a_warning(run, scenes, feedback):
    alone = {"ST": scenes["ST"][:1], "OUTPUT": "TEMPORARY_OUTPUT", "COUNT": "TEMPORARY_OUTPUT"}
    result = run("landsat_surface_temperature", alone)
    assert values(result["OUTPUT"])[0] == pytest.approx([CELSIUS, CELSIUS], abs=1e-4)
    assert any("clouds" in text for text in feedback.warnings)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"QA_PIXEL": 1}, "2 bands of surface temperature but 1 of QA_PIXEL"),
        ({"ST": 0, "QA_PIXEL": 0}, "No band of surface temperature"),
    ],
)
def test_bands_that_do_not_fit_are_refused_in_a_sentence(run, scenes, changed, sentence):
    parameters = dict(scenes)
    for name, kept in changed.items():
        parameters[name] = scenes[name][:kept]
    with pytest.raises(QgsProcessingException, match=sentence):
        run("landsat_surface_temperature", parameters)


def test_a_limit_without_its_band_is_refused_in_a_sentence(run, scenes):
    with pytest.raises(QgsProcessingException, match="no band ST_QA to read it from"):
        run("landsat_surface_temperature", scenes | {"MAX_UNCERTAINTY": 2})


def test_an_area_elsewhere_is_refused_in_a_sentence(run, scenes, make_layer):
    far = make_layer("Point", ["POINT(0 0)"])
    with pytest.raises(QgsProcessingException, match="No scene reaches the area"):
        run("landsat_surface_temperature", scenes | {"AREA": far})


def test_a_cancelled_run_writes_nothing(run, scenes, tmp_path, cancelling_feedback):
    targets = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "COUNT")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("landsat_surface_temperature", scenes | targets, cancelling_feedback(40))
    assert not any((tmp_path / f"{name}.tif").exists() for name in targets)


@pytest.mark.real_data
def test_montesinho_in_degrees_celsius_comes_out_as_it_is_and_its_reflectance_is_refused(
    run, real_data
):
    place = real_data / "montesinho"
    targets = {"OUTPUT": "TEMPORARY_OUTPUT", "COUNT": "TEMPORARY_OUTPUT"}
    day = str(place / "LST-Day.tif")
    found = values(run("landsat_surface_temperature", targets | {"ST": [day]})["OUTPUT"])
    np.testing.assert_allclose(found, read_raster(day).values, rtol=1e-6)
    for name in ("SR-Band1.tif", "EVI.tif"):
        with pytest.raises(QgsProcessingException, match="neither digital numbers"):
            run("landsat_surface_temperature", targets | {"ST": [str(place / name)]})
