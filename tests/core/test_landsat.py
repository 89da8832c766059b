"""Landsat surface temperature on scenes of a few cells, worked by hand.

DN 44947 is USGS's worked example: 0.00341802 · 44947 + 149.0 = 302.63 K = 29.48 °C.
"""

import logging
from dataclasses import replace

import numpy as np
import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.core import landsat as module
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.landsat import clear_median, common_grid
from smart_territory_plugin.core.landsat_scenes import paired_scenes, read_name, tell_dates
from smart_territory_plugin.core.raster import Raster, open_raster, write_raster

NAN = np.nan
ZONE_29 = "EPSG:32629"
DN = 44947
CELSIUS = 29.47974
"""What DN is: 0.00341802 · 44947 = 153.62974."""
STEP = 0.00341802
CLEAR, CLEAR_BEFORE_8 = 21824, 5440
"""Bit 6 and low confidences: 64 + 256 + 1024 + 4096 (+ 16384 for cirrus, from Landsat 8 on)."""
WEST, NORTH = 500_000, 4_500_000


def lattice(rows, cols, *, down=0, right=0, crs=ZONE_29):
    return Grid((30.0, 0, WEST + 30 * right, 0, -30.0, NORTH - 30 * down), rows, cols, crs)


@pytest.fixture
def file(tmp_path):
    """Write a band and open it."""

    def make(values, name, *, nodata=0, dtype="uint16", grid=None, folder=""):
        values = np.array(values, dtype=float)
        target = tmp_path / folder
        target.mkdir(exist_ok=True)
        path = target / f"{name}.tif"
        write_raster(path, Raster(values, grid or lattice(*values.shape)), nodata, dtype=dtype)
        return open_raster(path)

    return make


@pytest.fixture
def scene(file):
    """Make one scene: its temperature and, where given, quality and uncertainty."""

    def make(st, quality=None, unsure=None, day="20220714", grid=None, row="033", path="204"):
        name = f"LC08_L2SP_{path}{row}_{day}_20230101_02_T1"
        files = [[file(st, f"{name}_ST_B10", grid=grid)], [], []]
        if quality is not None:
            files[1] = [file(quality, f"{name}_QA_PIXEL", nodata=1, grid=grid)]
        if unsure is not None:
            extra = {"nodata": -9999, "dtype": "int16"}
            files[2] = [file(unsure, f"{name}_ST_QA", grid=grid, **extra)]
        return paired_scenes(*files)[0]

    return make


def composite(*scenes, **kwargs):
    return clear_median(scenes, common_grid(scenes), **kwargs)


def refused(template, *args, **kwargs):
    with pytest.raises(TerritoryError) as error:
        composite(*args, **kwargs)
    assert error.value.template == template


# --- from numbers to degrees ---------------------------------------------------------------------


def test_the_worked_example_of_usgs_is_302_6_kelvin(scene):
    found = composite(scene([[DN]], [[CLEAR]])).temperature.values
    assert found[0, 0] == pytest.approx(CELSIUS, abs=1e-4)
    assert found[0, 0] + 273.15 == pytest.approx(302.6, abs=0.05)


def test_fill_and_numbers_below_the_valid_range_are_no_data(scene):
    # 292 is below the lowest valid number, 293
    found = composite(scene([[DN, 0, 292]], [[CLEAR, CLEAR, CLEAR]]))
    assert np.isnan(found.temperature.values[0, 1:]).all()
    assert found.count.values.tolist() == [[1, 0, 0]]


def test_fill_without_a_nodata_tag_is_no_data_as_well(file):
    st = file([[DN, 0]], "LC08_L2SP_204033_20220714_20230101_02_T1_ST_B10", nodata=65535)
    found = composite(*paired_scenes([st], [], []))
    assert found.count.values.tolist() == [[1, 0]]


def test_kelvin_in_a_float_file_is_not_scaled_again(file, caplog):
    caplog.set_level(logging.INFO, "smart_territory")
    kelvin = file([[302.62974, 0]], "a", nodata=-9999, dtype="float64")
    found = composite(*paired_scenes([kelvin], [], [])).temperature.values
    assert found[0, 0] == pytest.approx(CELSIUS, abs=1e-4)
    assert np.isnan(found[0, 1])
    assert "“a.tif” holds temperatures in K already" in caplog.text


def test_degrees_celsius_are_not_scaled_again(file):
    warm = file([[CELSIUS, 31.0]], "b", nodata=-9999, dtype="float64")
    found = composite(*paired_scenes([warm], [], [])).temperature.values
    assert found[0] == pytest.approx([CELSIUS, 31.0], abs=1e-4)


def test_a_band_with_scale_and_offset_in_its_tags_is_scaled_once(tmp_path, file):
    rasterio = pytest.importorskip("rasterio")
    st = file([[DN, 0]], "LC08_L2SP_204033_20220714_20230101_02_T1_ST_B10")
    with rasterio.open(st.path, "r+") as target:
        target.scales, target.offsets = (STEP,), (149.0,)
    found = composite(*paired_scenes([open_raster(st.path)], [], [])).temperature.values
    assert found[0, 0] == pytest.approx(CELSIUS, abs=1e-4)
    assert np.isnan(found[0, 1])


def test_numbers_in_a_float_file_are_scaled(file):
    st = file([[DN, DN]], "warped", nodata=-9999, dtype="float32")
    found = composite(*paired_scenes([st], [], [])).temperature.values
    assert found[0] == pytest.approx([CELSIUS, CELSIUS], abs=1e-4)


def test_values_that_are_no_temperature_are_refused(file):
    # 3026: tenths of kelvin, which nobody asked for
    refused(
        messages.LANDSAT_UNIT_UNKNOWN,
        *paired_scenes([file([[3026, 3030]], "tenths")], [], []),
    )


def test_reflectances_are_not_taken_for_degrees(file):
    shares = file([[0.05, 0.4, 1.59]], "sr", nodata=-9999, dtype="float32")
    refused(messages.LANDSAT_UNIT_UNKNOWN, *paired_scenes([shares], [], []))


def test_numbers_of_reflectance_are_refused_as_too_cold(file):
    # DN 10000 would be 183 K
    refused(messages.HEAT_UNIT_DOUBTFUL, *paired_scenes([file([[10000, 11000]], "sr")], [], []))


# --- masks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("bit", range(5))
def test_each_of_the_bits_0_to_4_masks_a_cell(scene, bit):
    found = composite(scene([[DN, DN]], [[CLEAR, CLEAR | 1 << bit]]))
    assert found.count.values.tolist() == [[1, 0]]


def test_bit_5_is_snow_and_kept_unless_asked_otherwise(scene):
    snowy = scene([[DN, DN]], [[CLEAR, CLEAR | 1 << 5]])
    assert composite(snowy).count.values.tolist() == [[1, 1]]
    assert composite(snowy, mask_snow=True).count.values.tolist() == [[1, 0]]


def test_water_and_confidences_mask_nothing(scene):
    # bit 7, and medium confidence in cloud (bits 8–9 = 2)
    quality = [[CLEAR | 1 << 7, (CLEAR & ~(1 << 8)) | 1 << 9]]
    assert composite(scene([[DN, DN]], quality)).count.values.tolist() == [[1, 1]]


def test_the_quality_of_landsat_before_8_is_read_too(scene):
    found = composite(scene([[DN, DN]], [[CLEAR_BEFORE_8, CLEAR_BEFORE_8 | 1 << 3]]))
    assert found.count.values.tolist() == [[1, 0]]


def test_a_mask_of_collection_1_is_refused(scene):
    # pixel_qa of Collection 1: 322 clear, 352 cloud
    refused(messages.LANDSAT_NOT_QA_PIXEL, scene([[DN, DN]], [[322, 352]]))


def test_a_mask_that_is_no_whole_number_is_refused(file):
    st = file([[DN, DN]], "a")
    quality = file([[0.5, 21824]], "b", dtype="float32", nodata=-9999)
    refused(messages.LANDSAT_NOT_QA_PIXEL, *paired_scenes([st], [quality], []))


def test_cells_without_quality_are_left_out(scene):
    assert composite(scene([[DN, DN]], [[CLEAR, NAN]])).count.values.tolist() == [[1, 0]]


def test_uncertain_and_unknown_values_are_left_out_and_the_mean_is_of_the_rest(scene):
    # 1.5 K, 2.0 K (inclusive), 2.01 K, unknown
    unsure = scene([[DN] * 4], [[CLEAR] * 4], [[150, 200, 201, NAN]])
    found = composite(unsure, max_uncertainty=2.0)
    assert found.count.values.tolist() == [[1, 1, 0, 0]]
    assert found.uncertainty_k == pytest.approx(1.75)


def test_without_a_limit_the_uncertainty_is_only_told(scene):
    found = composite(scene([[DN] * 3], [[CLEAR] * 3], [[150, 201, NAN]]))
    assert found.count.values.tolist() == [[1, 1, 1]]
    assert found.uncertainty_k == pytest.approx(1.755)


def test_uncertainty_in_kelvin_is_not_scaled_again(file):
    st = file([[DN, DN]], "a")
    unsure = file([[1.5, 2.5]], "b", dtype="float32", nodata=-9999)
    found = composite(*paired_scenes([st], [], [unsure]), max_uncertainty=2.0)
    assert found.count.values.tolist() == [[1, 0]]


def test_a_limit_without_the_band_of_uncertainty_is_refused(scene):
    refused(messages.LANDSAT_NO_UNCERTAINTY, scene([[DN]]), max_uncertainty=2.0)


def test_without_quality_the_log_says_that_clouds_stay(scene, caplog):
    composite(scene([[DN]]))
    assert "may be clouds" in caplog.text


# --- many scenes ---------------------------------------------------------------------------------


def test_the_median_is_of_the_clear_scenes_of_each_cell(scene):
    days = ["20200714", "20210714", "20220714"]
    numbers = [[[DN, DN]], [[DN + 1000, DN + 1000]], [[DN + 5000, DN + 5000]]]
    cloud = [[[CLEAR, CLEAR]], [[CLEAR, CLEAR]], [[CLEAR, CLEAR | 8]]]
    scenes = [scene(n, c, day=d) for n, c, d in zip(numbers, cloud, days, strict=True)]
    found = composite(*scenes)
    # three: the middle one; two: half way between
    assert found.temperature.values[0] == pytest.approx(
        [CELSIUS + 1000 * STEP, CELSIUS + 500 * STEP], abs=1e-4
    )
    assert found.count.values.tolist() == [[3, 2]]
    assert found.clear_pct == pytest.approx([100, 100, 50])


def test_the_order_of_the_scenes_does_not_matter(scene):
    rng = np.random.default_rng(3)
    scenes = [
        scene(
            rng.integers(40000, 50000, (4, 5)),
            np.where(rng.random((4, 5)) < 0.3, CLEAR | 8, CLEAR),
            day=f"2022070{day}",
        )
        for day in range(1, 6)
    ]
    one, other = composite(*scenes), composite(*scenes[::-1])
    np.testing.assert_array_equal(one.temperature.values, other.temperature.values)
    np.testing.assert_array_equal(one.count.values, other.count.values)


def test_too_few_clear_scenes_leave_a_cell_empty_but_counted(scene):
    scenes = [
        scene([[DN, DN]], [[CLEAR, CLEAR]], day="20220714"),
        scene([[DN, DN]], [[CLEAR, CLEAR | 8]], day="20220730"),
    ]
    found = composite(*scenes, min_scenes=2)
    assert np.isnan(found.temperature.values).tolist() == [[False, True]]
    assert found.count.values.tolist() == [[2, 1]]
    refused(messages.LANDSAT_TOO_FEW_CLEAR, *scenes, min_scenes=3)


def test_two_rows_of_one_flight_count_once_where_they_overlap(scene):
    north = scene([[DN], [DN]], row="032")
    south = scene([[DN + 200], [DN + 400]], row="033", grid=lattice(2, 1, down=1))
    found = composite(north, south)
    assert found.count.values.ravel().tolist() == [1, 1, 1]
    # in the middle the mean of both: 100 numbers more
    assert found.temperature.values.ravel() == pytest.approx(
        [CELSIUS, CELSIUS + 100 * STEP, CELSIUS + 400 * STEP], abs=1e-4
    )


def test_scenes_of_other_extents_are_laid_where_they_belong(scene):
    first = scene([[DN, DN]], day="20220714")
    second = scene([[DN + 100], [DN + 200]], day="20220730", grid=lattice(2, 1, down=-1, right=1))
    found = composite(first, second)
    # the common grid has two rows: the second scene begins one row further north
    assert found.temperature.grid.same_cells(lattice(2, 2, down=-1))
    assert found.count.values.tolist() == [[0, 1], [1, 2]]
    assert found.temperature.values[1, 1] == pytest.approx(CELSIUS + 100 * STEP, abs=1e-4)


def test_a_scene_of_another_zone_is_brought_onto_the_first_ones_cells(scene):
    # the same ground in zone 30: 40 × 40 cells around the place, of one temperature each half
    from pyproj import Transformer

    x, y = Transformer.from_crs(ZONE_29, "EPSG:32630", always_xy=True).transform(WEST, NORTH)
    numbers = np.full((40, 40), DN)
    numbers[:, 20:] = DN + 1000
    other = Grid((30.0, 0, round(x) - 600, 0, -30.0, round(y) + 600), 40, 40, "EPSG:32630")
    near = lattice(10, 10, down=-5, right=-5)
    found = composite(
        scene(np.full((10, 10), NAN), day="20220714", grid=near),
        scene(numbers, day="20220730", path="203", grid=other),
        max_uncertainty=None,
    )
    values = found.temperature.values
    left = np.isclose(values, CELSIUS, atol=1e-3)
    right = np.isclose(values, CELSIUS + 1000 * STEP, atol=1e-3)
    # nothing is mixed, and the border between the halves stays near the middle
    assert (left | right | np.isnan(values)).all()
    grid = found.temperature.grid
    col, row = (int(v) for v in grid.to_cells(WEST, NORTH))
    assert left[row - 3 : row + 3, col - 5 : col - 2].all()
    assert right[row - 3 : row + 3, col + 2 : col + 5].all()


def test_an_area_cuts_the_result_to_whole_cells(scene):
    one = scene(np.full((4, 4), DN))
    area = (WEST + 35, NORTH - 85, WEST + 61, NORTH - 31)
    assert common_grid([one], area).same_cells(lattice(2, 2, down=1, right=1))
    with pytest.raises(TerritoryError) as error:
        common_grid([one], (0, 0, 10, 10))
    assert error.value.template == messages.LANDSAT_OUTSIDE_AREA


def test_tiles_give_what_the_whole_gives(scene, monkeypatch):
    rng = np.random.default_rng(5)
    scenes = [
        scene(
            rng.integers(40000, 50000, (21, 17)),
            np.where(rng.random((21, 17)) < 0.3, CLEAR | 16, CLEAR),
            day=f"2022070{day}",
            grid=lattice(21, 17, down=day, right=-day),
        )
        for day in range(1, 5)
    ]
    whole = composite(*scenes)
    monkeypatch.setattr(module, "_TILE_SIDES", (4, 8))
    monkeypatch.setattr(module, "TILE_BYTES", 1)
    tiled = composite(*scenes)
    np.testing.assert_array_equal(whole.temperature.values, tiled.temperature.values)
    np.testing.assert_array_equal(whole.count.values, tiled.count.values)


def test_all_clouds_are_refused(scene):
    refused(messages.LANDSAT_NOTHING_CLEAR, scene([[DN]], [[CLEAR | 8]]))


def test_a_scene_of_fill_alone_does_no_harm(scene):
    empty = scene([[0, 0]], [[1, 1]], day="20210714")
    found = composite(empty, scene([[DN, DN]], [[CLEAR, CLEAR]]))
    assert found.count.values.tolist() == [[1, 1]]
    assert found.clear_pct == [0, 100]


def test_a_run_can_be_cancelled(scene):
    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        composite(scene([[DN]]), progress=stop)


# --- names ---------------------------------------------------------------------------------------


def test_a_name_says_satellite_place_day_and_band():
    found = read_name("/data/LC08_L2SP_204033_20220714_20220721_02_T1_ST_B10.TIF")
    assert (found.id, found.overpass) == ("LC08_204033_20220714", "LC08_204_20220714")
    assert (found.level, found.collection, found.band) == ("L2SP", "02", "ST_B10")


def test_a_name_is_found_among_what_users_add_to_it():
    found = read_name("recorte_le07_l2sp_203032_20030801_20200101_02_t1_qa_pixel_v2.tif")
    assert (found.id, found.band) == ("LE07_203032_20030801", "QA_PIXEL")
    assert read_name("lst.tif") is None
    assert read_name("LC08_L2SP_204033_20221341.tif") is None  # no such day


def test_bands_in_another_order_are_matched_by_their_scene(file):
    days = ["20200714", "20210714"]
    names = [f"LC09_L2SP_204033_{day}_20230101_02_T1" for day in days]
    st = [file([[DN]], f"{name}_ST_B10") for name in names]
    quality = [file([[CLEAR]], f"{name}_QA_PIXEL") for name in names]
    pairs = paired_scenes(st, quality[::-1], [])
    assert [pair.quality.name[16:26] for pair in pairs] == ["_20200714_", "_20210714_"]


def test_another_number_of_bands_is_refused(file):
    with pytest.raises(TerritoryError) as error:
        paired_scenes([file([[DN]], "a"), file([[DN]], "b")], [file([[CLEAR]], "c")], [])
    assert error.value.template == messages.LANDSAT_COUNTS_DIFFER


def test_a_quality_of_another_scene_is_refused(file):
    st = file([[DN]], "LC08_L2SP_204033_20220714_20230101_02_T1_ST_B10")
    quality = file([[CLEAR]], "LC08_L2SP_204033_20220730_20230101_02_T1_QA_PIXEL")
    with pytest.raises(TerritoryError, match="No file of QA_PIXEL is of the scene LC08_204033_2"):
        paired_scenes([st], [quality], [])


def test_names_that_say_nothing_are_taken_in_order_where_the_cells_agree(file, caplog):
    caplog.set_level(logging.INFO, "smart_territory")
    st, quality = file([[DN]], "a"), file([[CLEAR]], "b")
    assert paired_scenes([st], [quality], [])[0].quality is quality
    assert "in the order they were given in" in caplog.text
    apart = file([[CLEAR]], "c", grid=lattice(1, 1, down=7))
    with pytest.raises(TerritoryError) as error:
        paired_scenes([st], [apart], [])
    assert error.value.template == messages.LANDSAT_PAIR_UNCLEAR


@pytest.mark.parametrize(
    ("name", "template"),
    [
        ("LC08_L2SP_204033_20220714_20230101_02_T1_SR_B4", messages.LANDSAT_OTHER_BAND),
        ("LC08_L2SP_204033_20220714_20230101_02_T1_ST_QA", messages.LANDSAT_OTHER_BAND),
        ("LC08_L1TP_204033_20220714_20230101_02_T1_B10", messages.LANDSAT_OTHER_PRODUCT),
        ("LC08_L1TP_204033_20180714_20180720_01_T1_B10", messages.LANDSAT_OTHER_PRODUCT),
    ],
)
def test_another_band_or_product_is_refused_by_its_name(file, name, template):
    with pytest.raises(TerritoryError) as error:
        paired_scenes([file([[DN]], name)], [], [])
    assert error.value.template == template


def test_a_scene_given_twice_is_refused(file):
    name = "LC08_L2SP_204033_20220714_20230101_02_T1_ST_B10"
    twice = [file([[DN]], name), file([[DN]], name, folder="copy")]
    with pytest.raises(TerritoryError) as error:
        paired_scenes(twice, [], [])
    assert error.value.template == messages.LANDSAT_SCENE_TWICE


def test_the_log_says_from_when_the_scenes_are(scene, caplog):
    caplog.set_level(logging.INFO, "smart_territory")
    one = scene([[DN]], day="20220714")
    tell_dates([one, scene([[DN]], day="20210115"), replace(one, scene=None)])
    assert "Dated scenes: 2, from 2021-01-15 to 2022-07-14; years: 2." in caplog.text
    assert "fewer than 3 years" in caplog.text
    assert "1 scenes are not from June to September" in caplog.text
