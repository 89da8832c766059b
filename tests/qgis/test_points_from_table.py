"""Points from a table through Processing."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

CSV = """código;Designação;Latitude;Longitude;fid
0101;Praça;38,71;-9,14;a
0102;Rua;-9,15;38,72;b
0103;Sem lugar;;;c
"""


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "tabela.csv"
    path.write_bytes(CSV.encode("cp1252"))
    return {"TABLE": str(path), "OUTPUT": "TEMPORARY_OUTPUT"}


def test_points_columns_and_types_arrive_in_a_geopackage(run, rows_of, table, tmp_path, feedback):
    targets = {"OUTPUT": str(tmp_path / "p.gpkg"), "REJECTED": str(tmp_path / "r.csv")}
    run("points_from_table", table | targets)
    layer = QgsVectorLayer(targets["OUTPUT"], "points", "ogr")
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.fields().names() == [
        "fid", "código", "Designação", "Latitude", "Longitude", "fid_2",
    ]  # fmt: skip
    first, second = layer.getFeatures()
    assert first["código"] == "0101"
    assert first["Latitude"] == pytest.approx(38.71)
    assert first["fid_2"] == "a"
    assert first.geometry().asPoint().x() == pytest.approx(-9.14)
    # The second row had its axes exchanged.
    assert second.geometry().asPoint().x() == pytest.approx(-9.15)
    assert second.geometry().asPoint().y() == pytest.approx(38.72)
    rejected = rows_of(targets["REJECTED"])
    assert [(int(row["line"]), row["reason"], row["código"]) for row in rejected] == [
        (4, "missing", "0103")
    ]
    assert any("cp1252" in text for text in feedback.infos)
    assert any("1 of 3 rows had x and y exchanged" in text for text in feedback.warnings)


def test_columns_and_crs_may_be_given(run, table, tmp_path):
    path = tmp_path / "m.csv"
    path.write_text("m,p\n100000,205000\n", encoding="utf-8")
    parameters = table | {"TABLE": str(path), "X_FIELD": "m", "Y_FIELD": "p"}
    with pytest.raises(QgsProcessingException, match="EPSG:3763, EPSG:20790"):
        run("points_from_table", parameters)
    layer = run("points_from_table", parameters | {"CRS": "EPSG:20790"})["OUTPUT"]
    assert layer.crs().authid() == "EPSG:20790"
    assert next(layer.getFeatures()).geometry().asPoint().x() == pytest.approx(100000)


def test_a_table_without_coordinates_is_a_sentence(run, table, tmp_path):
    path = tmp_path / "classes.csv"
    path.write_text("código;abrev\n1;A\n2;AE\n", encoding="cp1252")
    with pytest.raises(QgsProcessingException, match="no column that reads as coordinates"):
        run("points_from_table", table | {"TABLE": str(path)})


@pytest.mark.real_data
def test_containers_of_misericordia_lie_in_lisbon(run, table, real_data):
    path = str(real_data / "lisboa" / "contentores_misericordia.csv")
    layer = run("points_from_table", table | {"TABLE": path})["OUTPUT"]
    assert layer.featureCount() == 419
    extent = layer.extent()
    assert -9.16 < extent.xMinimum() < extent.xMaximum() < -9.13
    assert 38.70 < extent.yMinimum() < extent.yMaximum() < 38.72
