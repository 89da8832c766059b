"""Hours of shade through Processing: the noon shadow of a wall, dates, and the sample."""

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from smart_territory_plugin.core.raster import open_raster, read_raster

# On the central meridian of EPSG:3763 at its latitude of origin, 39.668°. On 21 December the noon
# sun stands 26.92° high with refraction: 20 m cast a shadow of 39.4 m to the north.
WALL = np.zeros((101, 401))
WALL[60] = 20.0


@pytest.fixture
def parameters(make_raster, tmp_path):
    return {
        "DSM": make_raster(WALL, "mds", origin=(-200.5, 50.5), cell=1.0),
        "DATE": "2025-12-21",
        "OUTPUT": str(tmp_path / "sombra.tif"),
    }


def test_shade_lies_north_of_the_wall_and_adds_up_with_the_sun_to_the_day(
    run, parameters, tmp_path
):
    sun = str(tmp_path / "sol.tif")
    run("shadow_hours", parameters | {"STEP": 10, "SUN": sun})
    shade, light = read_raster(parameters["OUTPUT"]).values, read_raster(sun).values
    hours = 9.36  # from sunrise to sunset at 39.67° on the shortest day
    np.testing.assert_allclose(shade + light, hours, atol=0.01)
    middle = shade[:, 200]
    assert (middle[61:] == 0).all()  # the winter sun stays south of the wall
    assert middle[59] == pytest.approx(hours, abs=0.3)  # the foot of the wall has no sun
    assert (np.diff(middle[:60]) >= 0).all()
    assert middle[60 - 39] > 5  # at noon the shadow is as long as this, and longer around it


def test_hours_of_sun_are_made_only_when_asked_for(run, parameters):
    assert "SUN" not in run("shadow_hours", parameters)


def test_the_day_stands_in_log_and_lineage(run, parameters, feedback):
    result = run("shadow_hours", parameters)
    assert any("2025-12-21 at 39.668°, -8.133°: sunrise" in text for text in feedback.infos)
    assert any("Mean shade" in text for text in feedback.infos)
    lineage = json.loads(open_raster(result["OUTPUT"]).tags["SMART_TERRITORY_LINEAGE"])
    assert lineage["daylight_hours"] == pytest.approx(9.36, abs=0.01)
    assert lineage["parameters"]["DATE"] == "2025-12-21"


@pytest.mark.parametrize("text", ["21/06/2025", "tomorrow", "2025-02-30", ""])
def test_a_date_that_is_none_is_refused_before_the_model_is_read(run, parameters, text):
    with pytest.raises(QgsProcessingException, match="no date|DATE|Date"):
        run("shadow_hours", parameters | {"DATE": text, "DSM": parameters["DSM"]})


def test_a_model_in_degrees_is_brought_into_metres(run, parameters, make_raster):
    step = np.zeros((40, 40))
    step[20:] = 60.0
    lisbon = make_raster(step, "graus", crs=4326, origin=(-9.14, 38.72), cell=0.0002)
    result = run("shadow_hours", parameters | {"DSM": lisbon, "STEP": 60})
    found = open_raster(result["OUTPUT"])
    assert 'ID["EPSG",3763]' in found.grid.crs
    values = found.read().values
    assert np.nanmax(values[: len(values) // 2]) > 3  # north of the step
    assert np.nanmax(values[-5:]) == 0


def test_cancelling_leaves_no_file(run, parameters, make_raster, cancelling_feedback, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("shadow_hours", parameters, cancelling_feedback(40))
    assert not (tmp_path / "sombra.tif").exists()


def test_in_the_sample_old_streets_have_more_shade_than_the_beach(run, sample, tmp_path):
    import geopandas as gpd

    town = sample / "vila_mar"
    target = str(tmp_path / "sombra.tif")
    dsm = str(town / "mds.tif")
    run("shadow_hours", {"DSM": dsm, "DATE": "2025-07-15", "STEP": 60, "OUTPUT": target})
    found = read_raster(target)

    def at(layer, query):
        shapes = gpd.read_file(town / "territorio.gpkg", layer=layer).query(query).geometry
        inner = shapes.representative_point()
        col, row = found.grid.to_cells(inner.x.to_numpy(), inner.y.to_numpy())
        return np.nanmean(found.values[row.astype(int), col.astype(int)])

    assert at("ruas", "highway == 'pedestrian'") > at("COS2023v1", "COS23_n4_C == '7.1.1.2'") + 1
    assert np.nanmin(found.values) == 0
    assert np.nanmax(found.values) <= 15
