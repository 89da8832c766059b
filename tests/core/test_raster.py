"""Rasters in and out: one suite for rasterio and for GDAL, which must give the same numbers."""

import math
import subprocess
import sys
import warnings
import zipfile

import numpy as np
import pytest
from pyproj import CRS

from smart_territory_plugin import messages
from smart_territory_plugin.core import raster as module
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import (
    Raster,
    open_raster,
    read_raster,
    sample_bilinear,
    write_raster,
)

GRID = Grid((10.0, 0.0, -90000.0, 0.0, -10.0, -100000.0), 2, 3, "EPSG:3763")
VALUES = np.array([[1.0, 2.0, 3.0], [4.0, np.nan, 6.5]])


@pytest.fixture(params=[module.RasterioBackend, module.GdalBackend], ids=["rasterio", "gdal"])
def library(request, monkeypatch):
    """Use one library alone."""
    pytest.importorskip("rasterio" if request.param is module.RasterioBackend else "osgeo.gdal")
    backend = request.param()
    monkeypatch.setattr(module, "backends", lambda: (backend,))
    return backend


def make(path, values, *, transform=GRID.transform, crs="EPSG:3763", **profile):
    """Write a file with what write_raster never writes: bands, scales, rotation, no CRS."""
    rasterio = pytest.importorskip("rasterio")
    bands = np.atleast_3d(np.array(values).T).T
    scales, offsets = profile.pop("scales", None), profile.pop("offsets", None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            height=bands.shape[1],
            width=bands.shape[2],
            count=len(bands),
            dtype=bands.dtype,
            crs=crs,
            transform=rasterio.Affine(*transform),
            **profile,
        ) as target:
            target.write(bands)
            if scales:
                target.scales, target.offsets = scales, offsets
    return path


def same_place(first, second):
    return CRS.from_user_input(first) == CRS.from_user_input(second)


def says(error, template):
    return error.value.template == template


# --- both libraries ------------------------------------------------------------------------------


def test_what_is_written_is_read_back(library, tmp_path):
    path = tmp_path / "a.tif"
    write_raster(path, Raster(VALUES, GRID), tags={"ALGORITHM": "calor — é"})
    back = read_raster(path)
    np.testing.assert_array_equal(back.values, VALUES)
    assert back.values.dtype == np.float64
    assert back.grid.transform == GRID.transform
    assert same_place(back.grid.crs, GRID.crs)
    file = open_raster(path)
    assert (file.bands, file.nodata, file.dtype, file.name) == (1, -9999.0, "float32", "a.tif")
    assert file.tags["ALGORITHM"] == "calor — é"


@pytest.mark.parametrize("writer", [module.RasterioBackend, module.GdalBackend])
def test_a_file_of_one_library_opens_in_the_other_without_a_warning(writer, tmp_path, monkeypatch):
    rasterio, gdal = pytest.importorskip("rasterio"), pytest.importorskip("osgeo.gdal")
    path = tmp_path / "a.tif"
    backend = writer()
    monkeypatch.setattr(module, "backends", lambda: (backend,))
    big = np.arange(300 * 300, dtype=float).reshape(300, 300)
    write_raster(path, Raster(big, Grid(GRID.transform, 300, 300, GRID.crs)), tags={"A": "b"})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with rasterio.open(path) as source:
            assert source.profile["tiled"]
            assert source.compression.name == "deflate"
            assert source.read(1)[299, 299] == 89999
            assert source.crs.to_epsg() == 3763
    heard = []
    gdal.PushErrorHandler(lambda kind, number, text: heard.append(text))
    try:
        source = gdal.Open(str(path))
        assert source.GetRasterBand(1).Checksum() > 0
        assert source.GetSpatialRef().GetAuthorityCode(None) == "3763"
        del source
    finally:
        gdal.PopErrorHandler()
    assert heard == []
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]


def test_scale_and_offset_are_applied_and_nodata_is_not_scaled(library, tmp_path):
    # Landsat surface temperature: DN 44947 is 44947 · 0.00341802 + 149 = 302.6297... K
    path = make(
        tmp_path / "st.tif",
        np.array([[44947, 0]], dtype="uint16"),
        nodata=0,
        scales=(0.00341802,),
        offsets=(149.0,),
    )
    values = read_raster(path).values
    assert values[0, 0] == pytest.approx(302.6297, abs=1e-4)
    assert np.isnan(values[0, 1])


def test_nan_and_infinite_cells_without_a_nodata_tag_are_no_data(library, tmp_path):
    path = make(tmp_path / "n.tif", np.array([[1.0, np.nan, np.inf, -np.inf]]))
    np.testing.assert_array_equal(read_raster(path).values, [[1.0, np.nan, np.nan, np.nan]])
    assert open_raster(path).nodata is None


def test_the_band_asked_for_is_read_and_one_out_of_range_is_named(library, tmp_path):
    path = make(tmp_path / "b.tif", np.array([[[1.0, 2.0]], [[3.0, 4.0]]]))
    np.testing.assert_array_equal(read_raster(path, band=2).values, [[3.0, 4.0]])
    for band in (0, 3):
        with pytest.raises(TerritoryError) as error:
            read_raster(path, band=band, name="orto")
        assert says(error, messages.RASTER_NO_BAND)
        assert "orto" in str(error.value)
        assert "1 to 2" in str(error.value)


def test_a_box_reads_whole_cells_and_moves_the_grid(library, tmp_path):
    path = make(tmp_path / "c.tif", np.arange(12.0).reshape(3, 4))
    # columns from x = -90000, 10 m each: 12 to 20 m lies in column 1 alone; y 15 to 25 m below
    # the top touches rows 1 and 2
    part = read_raster(path, bounds=(-89988.0, -100025.0, -89980.0, -100015.0))
    np.testing.assert_array_equal(part.values, [[5.0], [9.0]])
    assert part.grid.bounds == (-89990.0, -100030.0, -89980.0, -100010.0)


@pytest.mark.parametrize("box", [(0, 0, 10, 10), (math.nan, 0, 1, 1), (-math.inf, 0, 1, 1)])
def test_a_box_elsewhere_is_refused_in_a_sentence(library, tmp_path, box):
    path = make(tmp_path / "c.tif", VALUES)
    with pytest.raises(TerritoryError) as error:
        read_raster(path, bounds=box)
    assert says(error, messages.RASTER_NO_OVERLAP)


def test_a_raster_without_crs_is_refused_unless_one_is_given(library, tmp_path):
    path = make(tmp_path / "x.tif", VALUES, crs=None)
    with pytest.raises(TerritoryError) as error:
        open_raster(path, name="declive")
    assert says(error, messages.NO_CRS)
    assert "declive" in str(error.value)
    assert same_place(open_raster(path, crs="EPSG:3763").grid.crs, "EPSG:3763")


def test_the_crs_of_the_file_wins_over_the_one_given(library, tmp_path):
    path = make(tmp_path / "x.tif", VALUES)
    assert same_place(open_raster(path, crs="EPSG:4326").grid.crs, "EPSG:3763")


def test_a_rotated_raster_is_refused_in_a_sentence(library, tmp_path):
    path = make(tmp_path / "r.tif", VALUES, transform=(7.0, 7.0, 0.0, 7.0, -7.0, 0.0))
    with pytest.raises(TerritoryError) as error:
        open_raster(path)
    assert says(error, messages.RASTER_ROTATED)


@pytest.mark.parametrize("content", [None, b"", b"no raster at all"])
def test_a_file_that_is_no_raster_is_refused_in_a_sentence(library, tmp_path, content):
    path = tmp_path / "broken.tif"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(TerritoryError) as error:
        open_raster(path)
    assert says(error, messages.RASTER_UNREADABLE)
    assert "broken.tif" in str(error.value)


def test_a_cut_file_is_refused_when_its_values_are_read(library, tmp_path):
    whole = np.random.default_rng(1).normal(size=(200, 200))
    path = make(tmp_path / "cut.tif", whole, compress="deflate")
    path.write_bytes(path.read_bytes()[:100_000])
    with pytest.raises(TerritoryError) as error:
        read_raster(path)
    assert says(error, messages.RASTER_UNREADABLE)


@pytest.mark.parametrize("name", ["freguesia de São João/elevação ç.tif", "a#b?c=1.tif"])
def test_paths_with_accents_and_signs_are_opened_and_written(library, tmp_path, name):
    if sys.platform == "win32" and "?" in name:
        pytest.skip("Windows allows no ? in a file name")
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    write_raster(path, Raster(VALUES, GRID))
    np.testing.assert_array_equal(read_raster(str(path)).values, VALUES)


def test_a_raster_inside_a_zip_is_read(library, tmp_path):
    path = make(tmp_path / "a.tif", VALUES)
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(path, "dem/a.tif")
    np.testing.assert_array_equal(read_raster(f"/vsizip/{tmp_path}/z.zip/dem/a.tif").values, VALUES)


def test_a_raster_table_of_a_geopackage_is_read(library, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    source = make(tmp_path / "a.tif", np.array([[1, 2], [3, 4]], dtype="uint8"))
    target = tmp_path / "p.gpkg"
    options = {"creationOptions": ["RASTER_TABLE=dem", "TILE_FORMAT=PNG"]}
    gdal.Translate(str(target), str(source), format="GPKG", **options)
    got = read_raster(f"GPKG:{target}:dem")
    np.testing.assert_array_equal(got.values[:2, :2], [[1, 2], [3, 4]])


def test_a_raster_stored_from_the_south_keeps_its_rows(library, tmp_path):
    path = make(tmp_path / "s.tif", VALUES, transform=(10.0, 0, 0.0, 0, 10.0, 0.0))
    back = read_raster(path, bounds=(0, 0, 30, 10))
    np.testing.assert_array_equal(back.values, VALUES[:1])


def test_whole_number_types_are_rounded_and_keep_their_nodata(library, tmp_path):
    path = tmp_path / "u.tif"
    write_raster(path, Raster(np.array([[1.6, np.nan]]), Grid(GRID.transform, 1, 2, GRID.crs)),
                 nodata=255, dtype="uint8")  # fmt: skip
    file = open_raster(path)
    assert (file.dtype, file.nodata) == ("uint8", 255)
    np.testing.assert_array_equal(file.read().values, [[2.0, np.nan]])


def test_values_that_a_type_cannot_hold_are_not_written(library, tmp_path):
    grid = Grid(GRID.transform, 1, 1, GRID.crs)
    with pytest.raises(ValueError, match="uint8"):
        write_raster(tmp_path / "u.tif", Raster(np.array([[300.0]]), grid), 0, dtype="uint8")
    with pytest.raises(ValueError, match="uint8"):
        write_raster(tmp_path / "u.tif", Raster(np.array([[np.nan]]), grid), -9999, dtype="uint8")
    assert not list(tmp_path.iterdir())


def test_a_failed_write_leaves_the_old_file_and_nothing_else(library, tmp_path, monkeypatch):
    path = tmp_path / "a.tif"
    path.write_bytes(b"old")

    def refuse(*_):
        raise PermissionError("in use")

    monkeypatch.setattr(module.os, "replace", refuse)
    with pytest.raises(TerritoryError) as error:
        write_raster(path, Raster(VALUES, GRID))
    assert says(error, messages.RASTER_NOT_WRITTEN)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]


def test_a_missing_folder_is_refused_in_a_sentence(library, tmp_path):
    with pytest.raises(TerritoryError) as error:
        write_raster(tmp_path / "nowhere" / "a.tif", Raster(VALUES, GRID))
    assert says(error, messages.RASTER_NOT_WRITTEN)


def test_statistics_of_the_file_replaced_do_not_stay_behind(library, tmp_path):
    path = tmp_path / "a.tif"
    sidecar = tmp_path / "a.tif.aux.xml"
    sidecar.write_text("<PAMDataset/>")
    write_raster(path, Raster(VALUES, GRID))
    assert not sidecar.exists()


def test_more_cells_than_fit_are_refused_before_they_are_read(library, tmp_path, monkeypatch):
    path = make(tmp_path / "a.tif", VALUES)
    monkeypatch.setattr(module, "MAX_CELLS", 5)
    with pytest.raises(TerritoryError) as error:
        read_raster(path)
    assert says(error, messages.RASTER_TOO_LARGE)
    read_raster(path, bounds=(-90000.0, -100020.0, -89990.0, -100000.0))


def test_gdal_is_left_as_silent_or_loud_as_it_was(tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    before = gdal.GetUseExceptions()
    with pytest.raises(RuntimeError):
        module.GdalBackend().info(str(tmp_path / "none.tif"))
    assert gdal.GetUseExceptions() == before


def test_a_format_that_the_first_library_cannot_read_goes_to_the_second(monkeypatch):
    class Blind:
        faults = (OSError,)

        def info(self, path):
            raise OSError("unknown format")

    class Seeing(Blind):
        def info(self, path):
            return module._Info(GRID.transform, 2, 3, "EPSG:3763", 1, None, "uint8", {})

    monkeypatch.setattr(module, "backends", lambda: (Blind(), Seeing()))
    assert open_raster("x.ecw").dtype == "uint8"
    monkeypatch.setattr(module, "backends", lambda: (Blind(), Blind()))
    with pytest.raises(TerritoryError, match="unknown format"):
        open_raster("x.ecw")


def test_without_either_library_a_sentence_says_what_to_install():
    code = (
        "import sys; sys.modules['rasterio'] = sys.modules['osgeo'] = None\n"
        "from smart_territory_plugin.core import raster\n"
        "try: raster.backends()\n"
        "except Exception as fault: sys.stdout.write(fault.template)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == messages.RASTER_NO_LIBRARY


def test_gdal_serves_where_rasterio_finds_no_crs_database(monkeypatch):
    pytest.importorskip("osgeo.gdal")
    crs = pytest.importorskip("rasterio.crs")

    class NoDatabase:
        @staticmethod
        def from_epsg(code):
            raise crs.CRSError("PROJ: proj_create_from_database: Cannot find proj.db")

    monkeypatch.setattr(crs, "CRS", NoDatabase)
    module.backends.cache_clear()
    try:
        assert [type(backend) for backend in module.backends()] == [module.GdalBackend]
    finally:
        module.backends.cache_clear()


@pytest.mark.real_data
def test_both_libraries_read_the_same_numbers_from_real_rasters(real_data):
    pytest.importorskip("rasterio")
    pytest.importorskip("osgeo.gdal")
    first, second = module.RasterioBackend(), module.GdalBackend()
    for path in (
        "montesinho/LST-Day.tif",
        "lisboa/dem_nasa30_4326.tif",
        "lisboa/dem_copernicus25_3035.tif",
        "esposende/Uso90.tif",
        "mangualde/strpm_mangualde.tif",
    ):
        text = str(real_data / path)
        one, two = first.info(text), second.info(text)
        assert one.transform == pytest.approx(two.transform, rel=1e-14)
        assert same_place(one.crs, two.crs), path
        assert (one.rows, one.cols, one.bands, one.dtype) == (
            two.rows,
            two.cols,
            two.bands,
            two.dtype,
        )
        window = (0, one.rows, 0, one.cols)
        np.testing.assert_array_equal(first.read(text, 1, window), second.read(text, 1, window))


@pytest.mark.real_data
def test_the_lisbon_raster_without_crs_takes_the_one_given(real_data):
    path = real_data / "lisboa/baixa_slopes/dem_lisbon_10m_sem_crs.tif"
    with pytest.raises(TerritoryError):
        open_raster(path)
    got = read_raster(path, crs="EPSG:3763")
    assert got.grid.shape == (133, 200)
    assert got.grid.cell_width == pytest.approx(10)


# --- bilinear samples ----------------------------------------------------------------------------

SQUARE = Raster(np.array([[0.0, 10.0], [20.0, 30.0]]), Grid((1, 0, 0, 0, -1, 2), 2, 2))


def test_a_sample_between_four_centres_is_their_mean():
    # centres at (0.5, 1.5) = 0, (1.5, 1.5) = 10, (0.5, 0.5) = 20, (1.5, 0.5) = 30
    assert sample_bilinear(SQUARE, [1.0], [1.0]) == pytest.approx([15.0])


def test_a_sample_follows_a_plane_exactly():
    # a quarter to the right, three quarters down: 10 · 0.25 + 20 · 0.75 = 17.5
    assert sample_bilinear(SQUARE, [0.75], [0.75]) == pytest.approx([17.5])


def test_in_the_half_cell_at_the_border_the_nearest_inner_value_holds():
    np.testing.assert_allclose(sample_bilinear(SQUARE, [0.0, 2.0], [2.0, 0.0]), [0.0, 30.0])


def test_outside_the_border_and_for_missing_places_there_is_no_value():
    assert np.isnan(sample_bilinear(SQUARE, [-0.01, 2.01, np.nan], [1.0, 1.0, 1.0])).all()


def test_a_missing_cell_counts_only_where_it_carries_weight():
    holed = Raster(np.array([[0.0, np.nan], [20.0, 30.0]]), SQUARE.grid)
    got = sample_bilinear(holed, [0.5, 0.51, 1.0], [1.0, 1.0, 0.5])
    assert got[0] == pytest.approx(10.0)
    assert np.isnan(got[1])
    assert got[2] == pytest.approx(25.0)


def test_samples_keep_the_shape_of_the_points_even_when_there_are_none():
    assert sample_bilinear(SQUARE, np.ones((2, 3)), np.ones((2, 3))).shape == (2, 3)
    assert sample_bilinear(SQUARE, [], []).shape == (0,)


# --- the grid ------------------------------------------------------------------------------------


def test_a_box_on_cell_borders_takes_no_further_cell():
    grid = Grid((0.1, 0, -9.2, 0, -0.1, 38.8), 10, 10)
    # -9.2 + 3 · 0.1 and 38.8 - 2 · 0.1 are not exact in binary; columns 3-4 and rows 2-3
    assert grid.window((-8.9, 38.4, -8.7, 38.6)) == (2, 4, 3, 5)


def test_a_projected_cell_is_as_large_as_its_sides_say_also_in_feet():
    assert GRID.cell_areas() == pytest.approx([100.0, 100.0])
    # EPSG:2263 counts US survey feet: (1200/3937)² m² a square foot
    feet = Grid((10.0, 0, 0, 0, -10.0, 0), 1, 1, "EPSG:2263")
    assert feet.cell_areas() == pytest.approx([100 * (1200 / 3937) ** 2])


def test_geographic_cells_add_up_to_the_ellipsoid():
    # surface of WGS 84: 510 065 621.724 km² (NIMA TR8350.2, table 3.3 gives 510 065 622 km²)
    globe = Grid((1.0, 0, -180.0, 0, -1.0, 90.0), 180, 360, "EPSG:4326")
    assert globe.is_geographic
    assert globe.cell_areas().sum() * 360 == pytest.approx(510_065_621.724e6, rel=1e-9)


def test_a_small_geographic_cell_is_the_product_of_its_arcs():
    # at 38.7°: M = a(1-e²)/(1-e² sin²φ)^1.5, N = a/(1-e² sin²φ)^0.5; area = M·N·cosφ·Δφ·Δλ
    a, e2, phi, side = 6378137.0, 0.00669437999, math.radians(38.7), math.radians(0.001)
    w = 1 - e2 * math.sin(phi) ** 2
    expected = a * (1 - e2) / w**1.5 * a / w**0.5 * math.cos(phi) * side**2
    grid = Grid((0.001, 0, -9.0, 0, -0.001, 38.7005), 1, 1, "EPSG:4326")
    assert grid.cell_areas() == pytest.approx([expected], rel=1e-8)
    south_up = Grid((0.001, 0, -9.0, 0, 0.001, 38.6995), 1, 1, "EPSG:4326")
    assert south_up.cell_areas() == pytest.approx([expected], rel=1e-8)


def test_grids_are_the_same_only_cell_for_cell():
    moved = Grid((10.0, 0.0, -90000.001, 0.0, -10.0, -100000.0), 2, 3, "EPSG:3763")
    assert GRID.same_cells(moved)
    assert not GRID.same_cells(Grid((10.0, 0, -90005.0, 0, -10.0, -100000.0), 2, 3))
    assert not GRID.same_cells(Grid((10.0, 0, -90000.0, 0, 10.0, -100020.0), 2, 3))
