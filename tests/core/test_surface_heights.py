"""Heights above the ground on a few cells, worked by hand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.surface_heights import (
    above_ground,
    building_heights,
    canopy_heights,
    report_canopy,
)

CRS = "EPSG:3763"


def raster(values, cell=1.0):
    values = np.array(values, dtype=float)
    grid = Grid((cell, 0, 0, 0, -cell, values.shape[0] * cell), *values.shape, CRS)
    return Raster(values, grid)


def footprints(*shapes):
    return gpd.GeoSeries(list(shapes), index=range(10, 10 + len(shapes)), crs=CRS)


def house(height=9.0, size=20):
    """A building of 10 × 10 m with its corner at (5, 5), on 20 × 20 cells of 1 m."""
    values = np.zeros((size, size))
    values[5:15, 5:15] = height
    return values


BOX = shapely.box(5, 5, 15, 15)


# --- above ground --------------------------------------------------------------------------------


def test_the_height_is_the_surface_less_the_terrain():
    found = above_ground(raster([[105, 112.5]]), raster([[100, 104.5]]))
    assert found.values.tolist() == [[5, 8]]


def test_a_surface_below_the_terrain_is_ground_and_counted(caplog):
    caplog.set_level("INFO", "smart_territory")
    surface = [[100.5, 98, *[105] * 98]]
    found = above_ground(raster(surface), raster([[101] * 100]))
    assert found.values[0, :3].tolist() == [0, 0, 4]
    # 0.5 m below is rounding; 3 m below is a fault: 1 of 100 cells
    assert "1 cells (1.00 %) of the surface lie more than 1 m below" in caplog.text


def test_what_stands_higher_than_anything_is_no_data_and_counted(caplog):
    found = above_ground(raster([[110, 900]]), raster([[100, 100]]))
    assert found.values[0, 0] == 10
    assert np.isnan(found.values[0, 1])
    assert "1 cells stand more than 250 m" in caplog.text


def test_a_cell_without_data_in_either_model_has_no_height():
    found = above_ground(raster([[np.nan, 110, 110]]), raster([[100, np.nan, 100]]))
    assert np.isnan(found.values).tolist() == [[True, True, False]]


def test_swapped_models_are_refused_in_a_sentence():
    with pytest.raises(TerritoryError, match="67 % of the surface model lies below"):
        above_ground(raster([[100, 100, 100]]), raster([[110, 120, 100]]))


def test_models_without_a_cell_in_common_are_refused_in_a_sentence():
    with pytest.raises(TerritoryError, match="no cell with data in common"):
        above_ground(raster([[np.nan, 100]]), raster([[100, np.nan]]))


# --- buildings -----------------------------------------------------------------------------------


def test_a_flat_roof_has_its_height_storeys_and_volume():
    found = building_heights(footprints(BOX), raster(house())).loc[10]
    # (9 m − 1 m of roof) / 3 m = 2.67, so 3 storeys; 100 m² · 9 m
    assert found.to_dict() == {"height_m": 9, "floors": 3, "volume_m3": 900, "data_pct": 100}


def test_cells_of_the_street_at_the_edge_do_not_lower_the_roof():
    # The footprint is drawn 0.6 m too far east: a strip of it lies on the street.
    shifted = shapely.box(5.6, 5, 15.6, 15)
    found = building_heights(footprints(shifted), raster(house())).loc[10]
    assert (found["height_m"], found["volume_m3"]) == (9, pytest.approx(900))


def test_the_percentile_says_which_part_of_a_pitched_roof_counts():
    # Rows of the roof 6, 7, 8, 9, 10 and back: shrunk by a cell, 7 to 10 and 10 to 7.
    values = house(0.0)
    values[5:15, 5:15] = np.array([6, 7, 8, 9, 10, 10, 9, 8, 7, 6])[:, None]
    found = building_heights(footprints(BOX), raster(values), 50.0).loc[10]
    # the middle of 7 7 8 8 9 9 10 10 is 8.5, as is their mean; (8.5 − 1) / 3 = 2.5
    assert found["height_m"] == pytest.approx(8.5)
    assert found["floors"] == 3
    assert found["volume_m3"] == pytest.approx(850)
    top = building_heights(footprints(BOX), raster(values), 100.0).loc[10]
    assert top["height_m"] == 10
    assert top["volume_m3"] == pytest.approx(850)


def test_a_footprint_too_small_to_shrink_counts_whole_and_is_told(caplog):
    caplog.set_level("INFO", "smart_territory")
    # 1 × 4 m at the wall: the strip of the street beside it, 0.4 m wide, counts by its share.
    found = building_heights(footprints(shapely.box(14.4, 6, 15.4, 10)), raster(house()), 0.0)
    assert found.loc[10, "height_m"] == 0
    assert found.loc[10, "volume_m3"] == pytest.approx(4 * 9 * 0.6)
    assert "1 of 1 footprints are too small" in caplog.text


def test_a_small_footprint_is_shrunk_by_half_a_cell():
    # 2 × 2 m with 0.4 m on the street; half a cell less it ends 0.1 m before the wall.
    small = footprints(shapely.box(13.4, 6, 15.4, 8))
    assert building_heights(small, raster(house())).loc[10, "volume_m3"] == pytest.approx(4 * 9)


def test_half_a_storey_counts_as_one_and_the_storey_can_be_chosen():
    heights = [house(8.5), house(8.4)]  # (8.5 − 1) / 3 = 2.5 and (8.4 − 1) / 3 = 2.47
    found = [building_heights(footprints(BOX), raster(h)).loc[10, "floors"] for h in heights]
    assert found == [3, 2]
    higher = building_heights(footprints(BOX), raster(house(8.5)), floor_m=3.5)  # 7.5 / 3.5 = 2.1
    without_roof = building_heights(footprints(BOX), raster(house(8.4)), roof_m=0.0)  # 2.8
    assert (higher.loc[10, "floors"], without_roof.loc[10, "floors"]) == (2, 3)


def test_a_building_lower_than_two_metres_has_a_height_and_no_storey(caplog):
    caplog.set_level("INFO", "smart_territory")
    found = building_heights(footprints(BOX), raster(house(1.5))).loc[10]
    assert found["height_m"] == 1.5
    assert np.isnan(found["floors"])
    assert "1 buildings are lower than 2 m" in caplog.text


def test_a_building_with_less_than_half_its_data_stays_empty_and_is_told(caplog):
    values = house()
    values[:, 9:] = np.nan  # of the columns 6 to 13 inside, 6 to 8 have data: 3 of 8
    found = building_heights(footprints(BOX, BOX.buffer(0)), raster(values))
    assert found["data_pct"].tolist() == pytest.approx([37.5, 37.5])
    assert found[["height_m", "floors", "volume_m3"]].isna().all(axis=None)
    assert "2 of 2 buildings have heights in less than half" in caplog.text


def test_buildings_outside_without_geometry_or_of_no_kind_stay_empty():
    outside = shapely.box(500, 500, 510, 510)
    found = building_heights(footprints(outside, None, BOX), raster(house()))
    assert found.loc[[10, 11], "height_m"].isna().all()
    assert found.loc[12, "height_m"] == 9
    assert building_heights(footprints(), raster(house())).empty


def test_coarse_cells_are_told(caplog):
    found = building_heights(footprints(BOX), raster(np.full((4, 4), 9.0), cell=5.0))
    assert found.loc[10, "height_m"] == 9
    assert "Cells of 5 m are coarse" in caplog.text


def test_the_order_of_the_buildings_does_not_matter():
    two = footprints(BOX, shapely.box(0, 0, 4, 4))
    found = building_heights(two, raster(house()))
    turned = building_heights(two[::-1], raster(house()))
    assert turned.loc[found.index].equals(found)


# --- canopy --------------------------------------------------------------------------------------


def grove():
    """A crown of 3 × 3 cells, a post, a wire of one cell's width and a hedge of 2 m."""
    values = np.zeros((20, 20))
    values[1:4, 1:4] = 6
    values[1, 10] = 8
    values[18, :] = 9
    values[10:13, 16:19] = 2
    return values


def test_canopy_is_what_stands_high_outside_buildings():
    values = grove()
    values[8:14, 4:12] = 12.0
    canopy = canopy_heights(raster(values), footprints(shapely.box(4, 6, 12, 12))).values
    assert canopy[1:4, 1:4].tolist() == [[6] * 3] * 3
    assert canopy.sum() == 9 * 6  # nothing of the building, the post, the wire and the hedge


def test_a_lone_cell_wider_than_two_metres_is_a_tree():
    values = np.zeros((5, 5))
    values[2, 2] = 7
    assert canopy_heights(raster(values, cell=2.0), footprints()).values.sum() == 0
    assert canopy_heights(raster(values, cell=5.0), footprints()).values.sum() == 7


def test_three_metres_are_canopy_and_less_is_not():
    values = np.zeros((9, 9))
    values[1:4, 1:4], values[5:8, 5:8] = 3.0, 2.99
    canopy = canopy_heights(raster(values), footprints())
    assert canopy.values[1:4, 1:4].min() == 3
    assert canopy.values[5:8, 5:8].max() == 0


def test_the_strip_around_a_building_is_no_canopy():
    values = house()
    values[4:16, 4:16] = 9.0  # eaves: one cell more than the footprint on every side
    assert canopy_heights(raster(values), footprints(BOX)).values.sum() == 0
    eaves = canopy_heights(raster(values), footprints(BOX), edge_m=0.0).values > 0
    assert eaves.sum() == 0 or not eaves[5:15, 5:15].any()


def test_canopy_without_data_is_unknown_and_the_rest_is_0():
    values = grove()
    values[0, 0] = np.nan
    canopy = canopy_heights(raster(values), footprints())
    assert np.isnan(canopy.values).sum() == 1
    assert canopy.values[5, 5] == 0


def test_the_log_says_how_much_canopy_there_is(caplog):
    caplog.set_level("INFO", "smart_territory")
    canopy = canopy_heights(raster(grove()), footprints())
    assert report_canopy(canopy) == pytest.approx(100 * 9 / 400)
    assert "2.2 % of the 0.0 ha" in caplog.text
