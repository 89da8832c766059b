"""Bad geometry and numbers as text are mended, counted, and never lost in silence."""

from __future__ import annotations

import logging

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import wkt

from smart_territory_plugin import messages
from smart_territory_plugin.core.vector import exploded_lines, numeric, repaired, unique_index


def layer_of(*texts, index=None):
    shapes = [None if text is None else wkt.loads(text) for text in texts]
    return gpd.GeoDataFrame(
        {"name": [f"f{i}" for i in range(len(shapes))]},
        geometry=gpd.GeoSeries(shapes, index=index, crs=3763),
        index=index,
    )


def logged(caplog, template):
    return [r.values["count"] for r in caplog.records if getattr(r, "template", "") == template]


@pytest.fixture(autouse=True)
def _log_level(caplog):
    caplog.set_level(logging.INFO, logger="smart_territory")


def test_a_bow_tie_becomes_two_triangles_with_their_area(caplog):
    # Two triangles of base 2 and height 1 meet at (1, 1): 2 * (2 * 1 / 2) = 2 m².
    layer = layer_of("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))")
    mended = repaired(layer, "zonas")
    assert mended.geometry.is_valid.all()
    assert mended.area.iloc[0] == pytest.approx(2.0)
    assert logged(caplog, messages.GEOMETRY_REPAIRED) == [1]


def test_a_polygon_with_a_spike_keeps_its_area_and_stays_a_polygon():
    spiked = layer_of("POLYGON ((0 0, 1 0, 1 1, 1 5, 1 1, 0 1, 0 0))")
    shape = repaired(spiked, "zonas").geometry.iloc[0]
    assert shape.geom_type in {"Polygon", "MultiPolygon"}
    assert shape.area == pytest.approx(1.0)


def test_geometries_without_a_body_stay_as_rows_without_geometry(caplog):
    layer = layer_of(
        "POLYGON ((0 0, 1 0, 1 1, 0 0))",
        None,
        "POLYGON EMPTY",
        "POLYGON ((0 0, 1 0, 2 0, 0 0))",  # falls into a line: nothing of its kind is left
        "LINESTRING (0 0, NaN NaN)",
        index=[10, 11, 12, 13, 14],
    )
    mended = repaired(layer, "zonas")
    assert list(mended.index) == [10, 11, 12, 13, 14]
    assert list(mended.geometry.isna()) == [False, True, True, True, True]
    assert logged(caplog, messages.GEOMETRY_UNUSABLE) == [4]
    assert mended.crs.to_epsg() == 3763


def test_a_clean_layer_comes_back_untouched(caplog):
    clean = layer_of("POINT (1 1)", "POINT (2 2)")
    assert repaired(clean, "pontos") is clean
    assert not caplog.records


def test_the_input_layer_is_not_changed_by_the_repair():
    layer = layer_of("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))")
    before = layer.geometry.iloc[0].wkt
    repaired(layer, "zonas")
    assert layer.geometry.iloc[0].wkt == before


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("1 234,5", 1234.5),
        ("1\u00a0234,5", 1234.5),
        ("1\u2009234", 1234.0),
        ("1\u202f234,5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234.567", 1234567.0),
        ("1.234.567,8", 1234567.8),
        ("-3", -3.0),
        ("\u22123,5", -3.5),
        ("1e3", 1000.0),
    ],
)
def test_numbers_written_as_text_are_read(text, value):
    assert numeric(pd.Series([text]), "area", "zonas").tolist() == [value]


def test_text_that_is_no_number_is_counted_and_missing_values_are_not(caplog):
    numbers = numeric(pd.Series(["1", "n.d.", "12 m", None, "", "nan"]), "area", "zonas")
    assert numbers.iloc[0] == 1.0
    assert numbers.iloc[1:].isna().all()
    assert logged(caplog, messages.NOT_NUMERIC) == [2]


def test_numbers_nullable_integers_and_booleans_become_floats():
    for series, expected in (
        (pd.Series([1, 2], index=[7, 9]), [1.0, 2.0]),
        (pd.Series([1, None], dtype="Int64", index=[7, 9]), [1.0, np.nan]),
        (pd.Series([True, False], index=[7, 9]), [1.0, 0.0]),
        (pd.Series([1.5, np.inf], index=[7, 9]), [1.5, np.nan]),
        (pd.Series([["a list"], 2], dtype="object", index=[7, 9]), [np.nan, 2.0]),
    ):
        numbers = numeric(series, "area", "zonas")
        assert numbers.dtype == "float64"
        assert list(numbers.index) == [7, 9]
        np.testing.assert_array_equal(numbers.to_numpy(), expected)


def test_multi_lines_give_one_row_a_line_that_knows_its_origin():
    layer = layer_of(
        "MULTILINESTRING ((0 0, 1 0), (2 0, 3 0))",
        None,
        "LINESTRING Z (0 0 1, 0 5 2)",
        "GEOMETRYCOLLECTION (POINT (0 0), LINESTRING (0 0, 2 0))",
        index=[5, 6, 7, 8],
    )
    lines = exploded_lines(layer)
    assert list(lines.index) == [5, 5, 7, 8]
    assert list(lines["name"]) == ["f0", "f0", "f2", "f3"]
    assert list(lines.length) == [1.0, 1.0, 5.0, 2.0]
    assert shapely.has_z(lines.geometry.iloc[2])


def test_repeated_identifiers_are_numbered_anew_and_unique_ones_kept(caplog):
    repeated = layer_of("POINT (0 0)", "POINT (1 1)", "POINT (2 2)", index=[1, 1, 2])
    assert list(unique_index(repeated, "pontos").index) == [0, 1, 2]
    assert logged(caplog, messages.REPEATED_IDS) == [1]
    unique = layer_of("POINT (0 0)", "POINT (1 1)", index=[4, 9])
    assert unique_index(unique, "pontos") is unique
