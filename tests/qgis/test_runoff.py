"""Runoff through Processing: four cells worked by hand, the sample and Esposende.

The raster has 10 m cells, x 0–20 and y 0–20:  1 2
                                               2 2
Class 1 is water (all rain runs off); class 2 has CN 80: of 60 mm run off
(60 − 12.7)² / (60 + 50.8) = 20.1923 mm.
"""

import shutil

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

Q_80 = 47.3**2 / 110.8
ALL = "POLYGON((0 0, 20 0, 20 20, 0 20, 0 0))"
LEFT = "POLYGON((0 0, 10 0, 10 20, 0 20, 0 0))"
RIGHT = "POLYGON((10 0, 20 0, 20 20, 10 20, 10 0))"
TABLE = "lucode;cn_a;cn_b;cn_c;cn_d\n1;100;100;100;100\n2;50;60;70;80\n"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "curvas.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def base(make_raster, table, tmp_path):
    return {
        "LANDCOVER": make_raster([[1, 2], [2, 2]], "uso"),
        "TABLE": table,
        "RAIN": 60,
        "RUNOFF": str(tmp_path / "runoff.tif"),
        "RETENTION": str(tmp_path / "retention.tif"),
    }


@pytest.fixture
def values_of():
    from smart_territory_plugin.core.raster import read_raster

    return lambda path: read_raster(path).values


def fails(run, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("runoff", parameters)


# --- by hand -------------------------------------------------------------------------------------


def test_runoff_and_retention_stand_in_the_cells(run, values_of, base, feedback):
    results = run("runoff", base)
    np.testing.assert_allclose(values_of(results["RUNOFF"]), [[60, Q_80], [Q_80, Q_80]], rtol=1e-6)
    kept = 1 - Q_80 / 60
    np.testing.assert_allclose(
        values_of(results["RETENTION"]), [[0, kept], [kept, kept]], atol=1e-6
    )
    assert any("counts as D" in text for text in feedback.warnings)
    # (100 + 3 · 80) / 4
    assert any("(85.0)" in text for text in feedback.infos)


def test_basins_get_their_volumes(run, rows_of, base, make_layer, make_raster):
    more = {
        "BASINS": make_layer("Polygon", [LEFT, RIGHT, None], "name:string", [["a"], ["b"], ["c"]]),
        "SOIL": make_raster([[4, 14], [255, 4]], "solo", nodata=255),
        "BASINS_OUTPUT": "TEMPORARY_OUTPUT",
    }
    left, right, none = rows_of(run("runoff", base | more)["BASINS_OUTPUT"])
    assert left["name"] == "a"
    assert left["rain_m3"] == pytest.approx(12)
    assert left["runoff_m3"] == pytest.approx((60 + Q_80) / 10)
    assert left["retention_m3"] == pytest.approx(12 - (60 + Q_80) / 10)
    assert left["retention_pct"] == pytest.approx(100 * (1 - (60 + Q_80) / 120))
    assert left["soil_unknown_pct"] == pytest.approx(50)
    assert right["runoff_mm"] == pytest.approx(Q_80)
    assert right["runoff_after_m3"] is None
    assert none["runoff_m3"] is None


def test_soil_polygons_are_read_by_letters(run, values_of, base, make_layer):
    soil = make_layer("Polygon", [LEFT, RIGHT], "grupo:string", [["D"], ["A/D"]])
    results = run("runoff", base | {"SOIL": soil, "SOIL_FIELD": "grupo"})
    assert values_of(results["RUNOFF"])[1, 1] == pytest.approx(Q_80)
    soil = make_layer("Polygon", [ALL], "grupo:string", [["A"]])
    results = run("runoff", base | {"SOIL": soil, "SOIL_FIELD": "grupo"})
    # CN 50: S = 254, (60 − 50.8)² / (60 + 203.2)
    assert values_of(results["RUNOFF"])[1, 1] == pytest.approx(9.2**2 / 263.2, rel=1e-5)


def test_a_change_of_land_cover_is_told_by_cell_and_basin(
    run, rows_of, values_of, base, make_layer, make_raster, tmp_path
):
    # Cells of 5 m whose border is no border of the first map: 1 on the left, 2 on the right.
    after = make_raster([[1] * 4 + [2] * 4] * 8, "plano", origin=(-10, 30), cell=5)
    more = {
        "AFTER": after,
        "CHANGE": str(tmp_path / "change.tif"),
        "BASINS": make_layer("Polygon", [LEFT]),
        "BASINS_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("runoff", base | more)
    np.testing.assert_allclose(values_of(results["CHANGE"]), [[0, 0], [60 - Q_80, 0]], atol=1e-5)
    (row,) = rows_of(results["BASINS_OUTPUT"])
    assert row["runoff_after_m3"] == pytest.approx(12)
    assert row["runoff_change_m3"] == pytest.approx((60 - Q_80) / 10)
    assert row["retention_after_pct"] == pytest.approx(0)


def test_rain_may_be_a_coarse_raster(run, values_of, base, make_raster, feedback):
    rain = make_raster([[60]], "chuva", cell=20)
    results = run("runoff", base | {"RAIN": 10, "RAIN_RASTER": rain})
    assert values_of(results["RUNOFF"])[0, 0] == pytest.approx(60)
    assert any("not needed" in text for text in feedback.infos)


def test_wet_and_dry_soil_and_a_smaller_abstraction(run, values_of, base):
    # CN(III) = 1840 / 20.4 = 90.196: S = 27.609; (60 − 5.5217)² / (60 + 22.087)
    wet = values_of(run("runoff", base | {"CONDITION": 2})["RUNOFF"])[1, 1]
    assert wet == pytest.approx(54.4783**2 / 82.0870, rel=1e-4)
    # S = 2.5 inches: 1.33 · 2.5^1.15 = 3.8149 inches = 96.90 mm; (60 − 4.845)² / (60 + 92.05)
    small = values_of(run("runoff", base | {"LAMBDA": 1})["RUNOFF"])[1, 1]
    assert small == pytest.approx(55.155**2 / 152.053, rel=1e-3)


def test_the_run_says_how_it_was_made(run, base):
    from smart_territory_plugin.core.raster import open_raster

    tags = open_raster(run("runoff", base)["RUNOFF"]).tags
    assert any("runoff_m3" in text for text in tags.values())


# --- what a user must be told --------------------------------------------------------------------


def test_what_is_missing_is_said_at_once(run, base, make_layer):
    rest = {name: value for name, value in base.items() if name != "RAIN"}
    fails(run, rest, "Give the rain")
    fails(run, base | {"BASINS_OUTPUT": "TEMPORARY_OUTPUT"}, "needs a layer of basins")
    fails(run, base | {"CHANGE": "TEMPORARY_OUTPUT"}, "second land cover")
    fails(run, base | {"SOIL": make_layer("Polygon", [ALL])}, "soil group")
    rest = {name: value for name, value in base.items() if name != "TABLE"}
    fails(run, rest, "not known as a COS map")


def test_faults_of_the_layers_are_said(run, base, make_layer, make_raster):
    fails(run, base | {"LANDCOVER": make_raster([[1, 7]], "u7")}, r"“curvas.csv”: 7 \(1 cells\)")
    fails(run, base | {"LANDCOVER": make_raster([[0, 0]], "nada", nodata=0)}, "no cell with a")
    fails(run, base | {"RAIN_RASTER": make_raster([[-9999.0]], "chuva")}, "Rain below zero")
    fails(run, base | {"RAIN_RASTER": make_raster([[0.0]], "c0", nodata=0)}, "only no data")
    fails(run, base | {"AFTER": make_raster([[1]], "longe", origin=(9000, 0))}, "“longe”")
    fails(run, base | {"LANDCOVER": make_layer("Polygon", [ALL])}, "Choose the field")
    fails(run, base | {"LANDCOVER": make_raster([[1]], "sem", crs=None)}, "coordinate reference")


def test_nan_without_a_tag_is_no_data(run, values_of, base, make_raster):
    results = run("runoff", base | {"LANDCOVER": make_raster([[1, float("nan")]], "nan")})
    np.testing.assert_allclose(values_of(results["RUNOFF"]), [[60, np.nan]])


def test_a_raster_in_degrees_is_brought_to_metres(run, base, make_raster, feedback):
    degrees = make_raster([[1] * 20] * 20, "graus", crs=4326, origin=(-8.77, 41.54), cell=0.0001)
    run("runoff", base | {"LANDCOVER": degrees})
    assert any("“graus” was brought onto the grid" in text for text in feedback.infos)


def test_cancel_leaves_nothing(run, base, cancelling_feedback, tmp_path):
    with pytest.raises(QgsProcessingException):
        run("runoff", base, cancelling_feedback(30))
    assert not (tmp_path / "runoff.tif").exists()


# --- COS -----------------------------------------------------------------------------------------


def cos(make_layer, field, codes):
    """Two polygons of COS, west and east, and the cells that they become."""
    shapes = ["POLYGON((0 0, 50 0, 50 40, 0 40, 0 0))", "POLYGON((50 0, 90 0, 90 40, 50 40, 50 0))"]
    return make_layer("Polygon", shapes, f"{field}:string", [[code] for code in codes])


@pytest.mark.parametrize(
    ("field", "codes"),
    [("COS18n4_C", ["9.1.1.1", "1.4.1.1"]), ("COS23_n4_C", ["9.1.1.1", "1.5.1.1"])],
)
def test_cos_finds_its_table_by_its_series(run, values_of, base, make_layer, field, codes):
    rest = {name: value for name, value in base.items() if name != "TABLE"}
    parameters = rest | {"LANDCOVER": cos(make_layer, field, codes), "CELL": 10}
    found = values_of(run("runoff", parameters)["RUNOFF"])
    assert found.shape == (4, 9)
    # Roads have CN 98: S = 5.1837; (60 − 1.0367)² / (60 + 4.1469) = 54.198
    np.testing.assert_allclose(found[0], [60] * 5 + [54.198] * 4, atol=1e-3)


def test_the_table_of_the_other_series_is_refused(run, base, make_layer):
    from smart_territory_plugin.core.landcover import shipped_table

    parameters = base | {
        "LANDCOVER": cos(make_layer, "COS23_n4_C", ["9.1.1.1", "1.5.1.1"]),
        "TABLE": str(shipped_table("curve_numbers", 1)),
    }
    fails(run, parameters, "of series 1")


def test_two_series_are_not_compared(run, base, make_layer):
    parameters = {name: value for name, value in base.items() if name != "TABLE"} | {
        "LANDCOVER": cos(make_layer, "COS18n4_C", ["9.1.1.1", "1.4.1.1"]),
        "AFTER": cos(make_layer, "COS23_n4_C", ["9.1.1.1", "1.5.1.1"]),
    }
    fails(run, parameters, "changes that never happened")


def test_the_sample_runs_off_by_freguesia(run, rows_of, tmp_path):
    from smart_territory_plugin.paths import resource

    path = tmp_path / "territorio.gpkg"
    shutil.copy(resource("sample", "vila_mar", "territorio.gpkg"), path)
    parameters = {
        "LANDCOVER": f"{path}|layername=COS2023v1",
        "RAIN": 80,
        "BASINS": f"{path}|layername=cont_freguesias",
        "RUNOFF": "TEMPORARY_OUTPUT",
        "RETENTION": "TEMPORARY_OUTPUT",
        "BASINS_OUTPUT": "TEMPORARY_OUTPUT",
    }
    rows = rows_of(run("runoff", parameters)["BASINS_OUTPUT"])
    assert len(rows) == 5
    for row in rows:
        assert row["covered_pct"] > 98
        assert 0 < row["runoff_m3"] < row["rain_m3"]
        assert row["rain_m3"] == pytest.approx(row["runoff_m3"] + row["retention_m3"])
        assert row["soil_unknown_pct"] == pytest.approx(100)


# --- Esposende -----------------------------------------------------------------------------------

# 1 fields, 2 greenhouses, 3 forest, 4 fallow, 5 facilities, 6 urban, 7 water, 8 and 9 crops.
ESPOSENDE = """lucode,cn_a,cn_b,cn_c,cn_d
1,67,78,85,89
2,77,86,91,94
3,36,60,73,79
4,35,56,70,77
5,77,85,90,92
6,77,85,90,92
7,100,100,100,100
8,67,78,85,89
9,67,78,85,89
"""
# Built-up, sandy soil, fluvisol, cambisol, dune.
SOILS = {1: "D", 2: "A", 3: "B", 4: "C", 5: "A"}


@pytest.mark.real_data
def test_esposende_before_and_after_on_grids_that_do_not_align(
    run, rows_of, make_layer, real_data, tmp_path, feedback
):
    place = real_data / "esposende"
    path = tmp_path / "esposende.csv"
    path.write_text(ESPOSENDE, encoding="utf-8")
    soil = QgsVectorLayer(str(place / "Solo.shp"), "solo", "ogr")
    shapes = [feature.geometry().asWkt() for feature in soil.getFeatures()]
    groups = [[SOILS.get(int(feature["codigo"]))] for feature in soil.getFeatures()]
    parameters = {
        "LANDCOVER": str(place / "Uso90.tif"),
        "AFTER": str(place / "Uso02.tif"),
        "TABLE": str(path),
        "SOIL": make_layer("MultiPolygon", shapes, "grupo:string", groups),
        "SOIL_FIELD": "grupo",
        "RAIN": 80,
        "BASINS": str(place / "freguesias_litoral_norte.shp"),
        "RUNOFF": "TEMPORARY_OUTPUT",
        "RETENTION": "TEMPORARY_OUTPUT",
        "CHANGE": "TEMPORARY_OUTPUT",
        "BASINS_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("runoff", parameters)
    rows = rows_of(results["BASINS_OUTPUT"])
    assert len(rows) == 5
    told = [row for row in rows if row["runoff_m3"] is not None]
    assert told
    for row in told:
        assert row["runoff_change_m3"] == pytest.approx(row["runoff_after_m3"] - row["runoff_m3"])
    assert any("“Uso02” was brought onto the grid" in text for text in feedback.infos)
