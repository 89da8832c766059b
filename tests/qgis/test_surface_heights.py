"""Heights through Processing: a house of 9 m and a tree of 8 m on a slope of two grids.

The surface has 20 × 20 cells of 1 m (x 0–20, y 0–20), the terrain cells of 5 m; the ground lies at
100 m. The house stands at (2–10, 2–10); the tree, 3 × 3 cells of 6 m with a tip of 8 m, at
(15.5, 14.5).
"""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

HOUSE = "POLYGON((2 2, 10 2, 10 10, 2 10, 2 2))"
FAR = "POLYGON((502 2, 510 2, 510 10, 502 10, 502 2))"


def surface():
    values = np.full((20, 20), 100.0)
    values[10:18, 2:10] = 109
    values[4:7, 14:17] = 106
    values[5, 15] = 108
    return values.tolist()


@pytest.fixture
def layers(make_layer, make_raster, tmp_path):
    return {
        "DSM": make_raster(surface(), "mds", cell=1.0),
        "DTM": make_raster([[100.0] * 8] * 8, "mdt", origin=(-10, 30), cell=5.0),
        "BUILDINGS": make_layer("Polygon", [HOUSE, FAR, None], "n:string", [["A"], ["B"], ["C"]]),
        "BUILDINGS_OUTPUT": "TEMPORARY_OUTPUT",
        "CANOPY": str(tmp_path / "copas.tif"),
        "TREES": "TEMPORARY_OUTPUT",
        "SMOOTHING": 0,
    }


def values_of(path):
    from smart_territory_plugin.core.raster import read_raster

    return read_raster(path)


def test_the_house_has_height_storeys_and_volume(run, rows_of, layers):
    house, outside, lost = rows_of(run("surface_heights", layers)["BUILDINGS_OUTPUT"])
    fields = ("n", "height_m", "floors", "volume_m3", "data_pct")
    # 8 × 8 m · 9 m = 576 m³
    assert [house[name] for name in fields] == ["A", 9, 3, 576, 100]
    assert [outside[name] for name in fields] == ["B", None, None, None, 0]
    assert [lost[name] for name in fields] == ["C", None, None, None, None]


def test_the_tree_is_canopy_and_a_point(run, rows_of, layers):
    from qgis.core import QgsVectorLayer

    result = run("surface_heights", layers)
    canopy = values_of(result["CANOPY"]).values
    assert canopy.sum() == pytest.approx(8 * 6 + 8)
    assert canopy[5, 15] == 8
    trees = result["TREES"]
    opened = QgsVectorLayer(trees, "trees", "ogr") if isinstance(trees, str) else trees
    (tree,) = opened.getFeatures()
    assert (tree.geometry().asPoint().x(), tree.geometry().asPoint().y()) == (15.5, 14.5)
    # 9 cells of 1 m²: a circle of 3.385 m across
    assert (tree["height_m"], tree["crown_m"]) == pytest.approx((8, 2 * np.sqrt(9 / np.pi)))


def test_buildings_alone_are_enough(run, rows_of, layers):
    parameters = {key: value for key, value in layers.items() if key not in ("CANOPY", "TREES")}
    result = run("surface_heights", parameters)
    assert rows_of(result["BUILDINGS_OUTPUT"])[0]["height_m"] == 9
    assert "CANOPY" not in result


def test_storey_height_and_percentile_can_be_chosen(run, rows_of, layers, make_raster):
    values = np.array(surface())
    values[10:18, 2:6] = 106  # half of the roof is 6 m high
    low = layers | {"DSM": make_raster(values.tolist(), "mds2", cell=1.0), "FLOOR_HEIGHT": 4.5}
    at = [rows_of(run("surface_heights", low | {"PERCENTILE": p})["BUILDINGS_OUTPUT"])[0]
          for p in (25, 90)]  # fmt: skip
    assert [row["height_m"] for row in at] == [6, 9]
    assert [row["floors"] for row in at] == [1, 2]  # 5 / 4.5 = 1.1 and 8 / 4.5 = 1.8
    assert at[0]["volume_m3"] == pytest.approx(64 * 7.5)


def test_a_terrain_in_another_crs_is_brought_onto_the_surface(run, rows_of, layers, make_raster):
    # around the origin of EPSG:3763 (8°08' W, 39°40' N) in degrees
    terrain = make_raster([[100.0] * 40] * 40, "graus", 4326, (-8.15, 39.68), 0.001)
    house = rows_of(run("surface_heights", layers | {"DTM": terrain})["BUILDINGS_OUTPUT"])[0]
    assert house["height_m"] == pytest.approx(9)


def test_buildings_in_degrees_keep_their_crs_and_get_the_same_heights(run, layers):
    import processing

    target = {"INPUT": layers["BUILDINGS"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    degrees = processing.run("native:reprojectlayer", target)["OUTPUT"]
    result = run("surface_heights", layers | {"BUILDINGS": degrees})["BUILDINGS_OUTPUT"]
    assert result.crs().authid() == "EPSG:4326"
    assert next(result.getFeatures())["height_m"] == pytest.approx(9)


def test_the_terrain_s_slope_is_not_height(run, rows_of, layers, make_raster):
    # one metre up for each metre to the east, in both models; centres at 2.5 m, 7.5 m and so on
    x = np.arange(20) + 0.5
    slope = (np.array(surface()) + x).tolist()
    ground = [[100.0 + (-10 + 5 * col + 2.5) for col in range(8)]] * 8
    models = {
        "DSM": make_raster(slope, "mds3", cell=1.0),
        "DTM": make_raster(ground, "mdt3", origin=(-10, 30), cell=5.0),
    }
    house = rows_of(run("surface_heights", layers | models)["BUILDINGS_OUTPUT"])[0]
    assert (house["height_m"], house["volume_m3"]) == pytest.approx((9, 576))


def test_swapped_models_are_refused_in_a_sentence(run, layers, make_raster):
    high = make_raster([[150.0] * 8] * 8, "alto", origin=(-10, 30), cell=5.0)
    with pytest.raises(QgsProcessingException, match="swapped"):
        run("surface_heights", layers | {"DTM": high})


def test_models_of_two_places_are_refused_in_a_sentence(run, layers, make_raster):
    away = make_raster([[100.0] * 8] * 8, "longe", origin=(90_000, 30), cell=5.0)
    with pytest.raises(QgsProcessingException, match="does not cover the area"):
        run("surface_heights", layers | {"DTM": away})


def test_a_surface_without_data_is_refused_in_a_sentence(run, layers, make_raster):
    empty = make_raster([[-9999.0] * 20] * 20, "vazio", cell=1.0, nodata=-9999)
    with pytest.raises(QgsProcessingException, match="“vazio” has no value"):
        run("surface_heights", layers | {"DSM": empty})


def test_a_cancelled_run_writes_nothing(run, layers, cancelling_feedback, tmp_path):
    target = tmp_path / "edificios.gpkg"
    parameters = layers | {"BUILDINGS_OUTPUT": str(target)}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("surface_heights", parameters, feedback=cancelling_feedback(50))
    assert not target.exists()
    assert not (tmp_path / "copas.tif").exists()


def test_what_it_finds_feeds_the_3_30_300_rule(run, rows_of, layers, tmp_path):
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("BUILDINGS_OUTPUT", "TREES")}
    made = run("surface_heights", layers | files)
    parameters = {
        "BUILDINGS": made["BUILDINGS_OUTPUT"],
        "HEIGHT_FIELD": "height_m",
        "TREES": made["TREES"],
        "TREE_HEIGHT_FIELD": "height_m",
        "CANOPY": made["CANOPY"],
        "CANOPY_KIND": 2,
        "CANOPY_RADIUS": 15,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    house = rows_of(run("green_3_30_300", parameters)["OUTPUT"])[0]
    assert house["trees_visible"] == 1
    assert 0 < house["canopy_pct"] < 10


@pytest.mark.real_data
def test_mangualde_s_terrain_taken_from_itself_leaves_nothing(run, rows_of, real_data, feedback):
    place = real_data / "mangualde"
    terrain = str(place / "strpm_mangualde.tif")
    result = run(
        "surface_heights",
        {
            "DSM": terrain,
            "DTM": terrain,
            "BUILDINGS": str(place / "edificios_mangualde.geojson"),
            "BUILDINGS_OUTPUT": "TEMPORARY_OUTPUT",
            "TREES": "TEMPORARY_OUTPUT",
        },
    )
    rows = rows_of(result["BUILDINGS_OUTPUT"])
    heights = [row["height_m"] for row in rows if row["height_m"] is not None]
    assert len(heights) > 700
    assert max(heights) < 0.5  # the same heights, drawn twice between cells of degrees
    assert all(row["floors"] is None for row in rows)
    assert rows_of(result["TREES"]) == []
    assert any("are coarse for the buildings" in text for text in feedback.warnings)
