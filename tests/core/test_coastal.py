"""Coastal flooding: small coasts worked by hand, and a plain search as the judge of way lengths."""

import heapq
import math

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from scipy.ndimage import gaussian_filter
from shapely.geometry import Point, box

from smart_territory_plugin import messages
from smart_territory_plugin.core import connected_cells
from smart_territory_plugin.core.coastal import (
    SEA_EDGE,
    SEA_LOW,
    SEA_NO_DATA,
    coastal_flood,
    read_levels,
    report_levels,
    sea_in_model,
    sea_in_polygons,
)
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.flood_exposure import (
    exposed_places,
    flood_by_zone,
    level_name,
    level_polygons,
    level_rows,
)
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster

TM06 = "EPSG:3763"
NAN = np.nan


def raster(values, cell=10.0):
    values = np.array(values, dtype=float)
    rows, cols = values.shape
    return Raster(values, Grid((cell, 0.0, 0.0, 0.0, -cell, rows * cell), rows, cols, TM06))


def flooded(dem, levels=(2.0,), **options):
    dem = raster(dem)
    return coastal_flood(dem, np.isnan(dem.values), levels, **options)


def says(error, template):
    return error.value.template == template


# --- levels --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("2", (2,)),
        ("2,5", (2.5,)),
        ("1; 2; 3,5", (1, 2, 3.5)),
        ("3, 1, 2", (1, 2, 3)),
        ("1 2.5", (1, 2.5)),
        ("2; 2,0; -0,5;", (-0.5, 2)),
    ],
)
def test_levels_are_read_as_people_type_them(text, levels):
    assert read_levels(text) == levels


@pytest.mark.parametrize("text", ["", "alto", "1; dois", ";"])
def test_what_is_no_list_of_levels_is_refused(text):
    with pytest.raises(TerritoryError) as error:
        read_levels(text)
    assert says(error, messages.LEVELS_UNREADABLE)


def test_too_many_levels_are_refused():
    with pytest.raises(TerritoryError) as error:
        read_levels(" ".join(str(level) for level in range(21)))
    assert says(error, messages.LEVELS_TOO_MANY)


@pytest.mark.parametrize(("level", "name"), [(2, "2"), (2.5, "2_5"), (-0.5, "minus_0_5")])
def test_levels_name_fields(level, name):
    assert level_name(level) == name


# --- connected flooding --------------------------------------------------------------------------


def test_low_land_floods_only_where_it_hangs_together_with_the_sea():
    found = flooded([[NAN, 1, 5, 1], [NAN, 1.5, 5, 1], [NAN, 3, 5, 5]])
    np.testing.assert_allclose(found.depth_m, [[NAN, 1, NAN, NAN], [NAN, 0.5, NAN, NAN], [NAN] * 4])
    (level,) = found.levels
    assert (level.flooded_m2, level.unconnected_m2) == (200, 200)
    assert (level.depth_mean_m, level.depth_max_m) == (0.75, 1)


def test_water_passes_a_corner():
    found = flooded([[NAN, 5, 5], [5, 1, 5], [5, 5, 0]])
    np.testing.assert_allclose(found.depth_m, [[NAN] * 3, [NAN, 1, NAN], [NAN, NAN, 2]])


def test_land_at_the_level_itself_stays_dry():
    found = flooded([[NAN, 2, 1, 3], [NAN, 1.999, 3, 3]])
    np.testing.assert_array_equal(
        np.isfinite(found.depth_m), [[False, False, True, False], [False, True, False, False]]
    )


def test_higher_levels_flood_more_and_the_first_one_is_kept():
    found = flooded([[NAN, 0.5, 1.5, 2.5, 9]], (1.0, 2.0, 3.0))
    np.testing.assert_array_equal(found.first, [[3, 0, 1, 2, 3]])
    assert [level.flooded_m2 for level in found.levels] == [100, 200, 300]
    np.testing.assert_allclose(found.depth_m, [[NAN, 2.5, 1.5, 0.5, NAN]])


def test_levels_above_another_zero_are_brought_to_the_model_s():
    # 4.2 m above the hydrographic zero where the model's zero lies 2.2 m above it: 2 m.
    found = flooded([[NAN, 1, 3]], (4.2,), offset_m=2.2)
    np.testing.assert_allclose(found.depth_m, [[NAN, 1, NAN]])
    assert found.levels[0].given_m == 4.2
    assert found.levels[0].height_m == pytest.approx(2)


def test_turning_the_map_turns_the_flood():
    dem = gaussian_filter(np.random.default_rng(2).normal(size=(40, 30)), 2) * 30
    dem[:, :2] = NAN
    one = flooded(dem, (1.0,)).depth_m
    np.testing.assert_array_equal(flooded(dem.T, (1.0,)).depth_m, one.T)
    np.testing.assert_array_equal(flooded(dem[::-1, ::-1], (1.0,)).depth_m, one[::-1, ::-1])


def test_blocks_of_rows_flood_what_one_block_floods(monkeypatch):
    dem = gaussian_filter(np.random.default_rng(6).normal(size=(90, 60)), 2) * 30
    dem[:, :2] = NAN
    whole = flooded(dem, (0.5, 1.0))
    seen = []
    monkeypatch.setattr(connected_cells, "BLOCK", 300)
    parts = flooded(dem, (0.5, 1.0), progress=seen.append)
    np.testing.assert_array_equal(parts.depth_m, whole.depth_m)
    np.testing.assert_array_equal(parts.first, whole.first)
    assert len(seen) == 2 * 18
    assert seen == sorted(seen)


def test_the_progress_may_cancel():
    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        flooded([[NAN, 1]], progress=stop)
    with pytest.raises(Cancelled):
        flooded([[NAN, 1]], attenuation=0.01, progress=stop)


# --- attenuation ---------------------------------------------------------------------------------


def test_the_level_falls_along_the_way():
    # 0.1 m for each metre, 1 m a cell. 3 m at the sea: 2 m in the first cell, 1 in the next.
    found = flooded([[NAN, 0, 0, 0, 0]], (3.0,), attenuation=0.1)
    np.testing.assert_allclose(found.depth_m, [[NAN, 2, 1, NAN, NAN]], atol=1e-12)
    assert found.levels[0].unconnected_m2 == 200


def test_the_way_goes_around_high_land_and_over_corners():
    found = flooded([[NAN, 0, 9], [9, 9, 0], [9, 0, 9]], (5.0,), attenuation=0.1)
    away = 1, 1 + math.sqrt(2), 1 + 2 * math.sqrt(2)
    first, second, third = (5 - cells for cells in away)
    np.testing.assert_allclose(
        found.depth_m, [[NAN, first, NAN], [NAN, NAN, second], [NAN, third, NAN]]
    )


def searched(dem, sea, level, attenuation, cell=10.0):
    """Spread the water cell by cell, the nearest first: slow and plain."""
    best = np.full(dem.shape, np.inf)
    best[sea] = 0
    queue = [(0.0, *place) for place in np.argwhere(sea).tolist()]
    while queue:
        away, row, col = heapq.heappop(queue)
        if away > best[row, col]:
            continue
        for i in range(max(row - 1, 0), min(row + 2, dem.shape[0])):
            for j in range(max(col - 1, 0), min(col + 2, dem.shape[1])):
                there = away + cell * math.hypot(i - row, j - col)
                if there < best[i, j] and dem[i, j] < level - attenuation * there:
                    best[i, j] = there
                    heapq.heappush(queue, (there, i, j))
    return np.where(sea | np.isinf(best), np.nan, level - attenuation * best - dem)


@pytest.mark.parametrize("attenuation", [1e-4, 3e-3, 3e-2])
def test_the_ways_are_the_shortest_ones(attenuation):
    dem = gaussian_filter(np.random.default_rng(9).normal(size=(60, 50)), 2) * 20
    dem[:, :3] = NAN
    found = flooded(dem, (2.0,), attenuation=attenuation)
    expected = searched(dem, np.isnan(dem), 2.0, attenuation)
    np.testing.assert_allclose(found.depth_m, expected, atol=1e-6)
    assert np.isfinite(expected).sum() > 50


def test_an_attenuation_of_nearly_nothing_floods_what_none_floods():
    dem = gaussian_filter(np.random.default_rng(3).normal(size=(60, 50)), 2) * 20
    dem[:, :3] = NAN
    np.testing.assert_allclose(
        flooded(dem, attenuation=1e-9).depth_m, flooded(dem).depth_m, atol=1e-5
    )


# --- the sea -------------------------------------------------------------------------------------


def test_no_data_is_sea_only_where_it_reaches_the_edge():
    dem = raster([[NAN, 3, 3, 3], [NAN, 3, NAN, 3], [3, 3, 3, 3]])
    sea = sea_in_model(dem, SEA_NO_DATA, 2.0, "mdt")
    np.testing.assert_array_equal(sea[:, 0], [True, True, False])
    assert sea.sum() == 2


def test_low_land_is_sea_only_where_it_reaches_the_edge():
    dem = raster([[0, -1, 3, 3], [3, 3, 3, 3], [3, 3, -1, 3], [3, 3, 3, 3]])
    sea = sea_in_model(dem, SEA_LOW, 2.0, "mdt")
    assert sea[0, :2].all()
    assert sea.sum() == 2


def test_water_may_come_in_over_the_edge_and_floods_it():
    dem = raster([[1, 1, 5], [5, 5, 1], [5, 5, 5], [3, 3, 3]])
    sea = sea_in_model(dem, SEA_EDGE, 2.0, "mdt")
    assert sea.sum() == 3
    found = coastal_flood(dem, sea, (0.5, 2.0), edge=True)
    assert found.levels[0].flooded_m2 == 0
    np.testing.assert_array_equal(np.isfinite(found.depth_m), sea)


def test_polygons_of_the_sea_hold_the_centres_of_its_cells():
    dem = raster([[1, 1, 5]])
    polygons = gpd.GeoDataFrame(geometry=[box(-50, 0, 6, 10), None], crs=TM06)
    np.testing.assert_array_equal(
        sea_in_polygons(polygons, dem.grid, "mar"), [[True, False, False]]
    )
    with pytest.raises(TerritoryError) as error:
        sea_in_polygons(polygons.iloc[1:], dem.grid, "mar")
    assert says(error, messages.SEA_ELSEWHERE)


@pytest.mark.parametrize(
    ("kind", "template"),
    [
        (SEA_NO_DATA, messages.SEA_NO_DATA_MISSING),
        (SEA_LOW, messages.SEA_LOW_MISSING),
        (SEA_EDGE, messages.SEA_EDGE_MISSING),
    ],
)
def test_a_model_without_sea_is_refused(kind, template):
    with pytest.raises(TerritoryError) as error:
        sea_in_model(raster([[9, 9, 9], [9, -1, 9], [9, NAN, 9], [9, 9, 9]]), kind, 2.0, "mdt")
    assert says(error, template)


def test_levels_below_all_land_are_refused():
    with pytest.raises(TerritoryError) as error:
        flooded([[NAN, 2, 7]], (1.0, 2.0))
    assert says(error, messages.LEVELS_BELOW_LAND)
    assert error.value.values["lowest"] == 2


def test_a_model_of_nothing_but_sea_is_refused():
    with pytest.raises(TerritoryError) as error:
        flooded([[NAN, NAN]])
    assert says(error, messages.SEA_EVERYWHERE)


def test_low_land_that_no_way_joins_is_told(caplog):
    found = flooded([[NAN, 5, 1]])
    report_levels(found)
    assert "the result is empty" in caplog.text
    assert math.isnan(found.levels[0].depth_max_m)
    assert level_polygons(found)[0] is None


# --- who may be affected -------------------------------------------------------------------------
# One row of cells of 10 m: sea, 0.5, 1.5, 2.5, 9; levels 1, 2 and 3.


@pytest.fixture
def flood():
    return flooded([[NAN, 0.5, 1.5, 2.5, 9]], (1.0, 2.0, 3.0))


def people(rows):
    columns = ["label", "of_census", "population", "age_0_14", "age_65", "placed", "geometry"]
    frame = pd.DataFrame(rows, columns=columns)
    return gpd.GeoDataFrame(frame, geometry="geometry", crs=TM06)


@pytest.fixture
def places():
    return people(
        [
            (11, False, 10.0, 2.0, 4.0, "residential", box(12, 2, 18, 8)),  # 0.5 m
            (12, False, 20.0, 3.0, 5.0, "residential", box(28, 2, 33, 8)),  # 1.5 and 2.5 m
            (13, False, 40.0, 4.0, 6.0, "residential", box(41, 2, 49, 8)),  # 9 m
            (14, False, 7.0, 1.0, 1.0, "residential", None),
            (15, False, 3.0, 0.0, 3.0, "residential", Point(35, 5)),  # 2.5 m
            (2, True, 100.0, 10.0, 20.0, "census_point", Point(45, 5)),
        ]
    )


@pytest.fixture
def areas():
    """The subsection reaches over the last two cells: half of it floods at the third level."""
    return gpd.GeoSeries([box(30, 0, 50, 10)], index=[2], crs=TM06)


def test_a_place_tells_the_lowest_level_that_reaches_it(flood, places, areas):
    table = exposed_places(places, areas, flood).table
    np.testing.assert_array_equal(table["level_first_m"], [1, 2, NAN, NAN, 3, 3])
    np.testing.assert_allclose(table["depth_max_m"], [2.5, 1.5, NAN, NAN, 0.5, 0.5])
    np.testing.assert_allclose(table["affected_pct"], [100, 100, 0, NAN, 100, 50])
    np.testing.assert_allclose(table["people_affected"], [10, 20, 0, NAN, 3, 50])
    assert table["placed"].iloc[-1] == "area_share"


def test_people_that_count_by_area_are_told(flood, places, areas, caplog):
    exposed_places(places, areas, flood)
    assert "50 of 83 people" in caplog.text


def test_a_subsection_known_as_a_point_alone_counts_where_it_stands(flood, places):
    table = exposed_places(places, None, flood).table
    assert table["people_affected"].iloc[-1] == 0
    assert table["placed"].iloc[-1] == "census_point"


def test_each_level_has_its_people_and_its_land(flood, places, areas):
    rows = level_rows(flood, places, exposed_places(places, areas, flood))
    assert rows["flooded_ha"].to_list() == pytest.approx([0.01, 0.02, 0.03])
    assert rows["people_affected"].to_list() == pytest.approx([10, 30, 83])
    assert rows["age_65_affected"].to_list() == pytest.approx([4, 9, 22])
    assert rows["buildings_affected"].to_list() == pytest.approx([1, 2, 3])
    shapes = level_polygons(flood)
    assert [shape.bounds for shape in shapes] == [
        (10, 0, 20, 10), (10, 0, 30, 10), (10, 0, 40, 10)]  # fmt: skip


def test_without_people_only_the_land_is_told(flood):
    rows = level_rows(flood, None, None)
    assert rows["people_affected"].isna().all()
    assert rows["level_model_m"].to_list() == [1, 2, 3]


def test_zones_tell_land_and_people(flood, places, areas):
    zones = gpd.GeoSeries([box(0, 0, 25, 10), box(25, 0, 50, 10), None], index=[5, 6, 7], crs=TM06)
    zone_of = pd.Series([5, 6, 6, None, 6, 6], dtype=object)
    exposed = exposed_places(places, areas, flood)
    table = flood_by_zone(zones, zone_of, places, exposed, flood)
    assert table.loc[5, "flooded_ha"] == pytest.approx(0.015)
    assert table.loc[5, "flooded_pct"] == pytest.approx(60)
    assert table.loc[6, "flooded_pct"] == pytest.approx(60)
    assert table.loc[6, "people_affected"] == pytest.approx(73)
    assert table.loc[6, "people_affected_pct"] == pytest.approx(100 * 73 / 163)
    assert table.loc[6, "buildings_affected"] == 2
    assert table.loc[6, ["people_affected_1", "people_affected_2"]].to_list() == [0, 20]
    assert np.isnan(table.loc[7, "flooded_ha"])
    assert np.isnan(table.loc[7, "people_affected_pct"])


def test_what_nobody_tells_is_not_zero(flood, places):
    unknown = places.assign(population=NAN, age_0_14=NAN, age_65=NAN)
    exposed = exposed_places(unknown, None, flood)
    rows = level_rows(flood, unknown, exposed)
    assert rows["people_affected"].isna().all()
    assert rows["buildings_affected"].to_list() == [1, 2, 3]
    zones = gpd.GeoSeries([box(0, 0, 50, 10)], crs=TM06)
    table = flood_by_zone(zones, None, None, None, flood)
    assert table["people_affected"].isna().all()
    assert table.loc[0, "flooded_ha"] == pytest.approx(0.03)


def test_the_order_of_places_changes_nothing(flood, places, areas):
    one = exposed_places(places, areas, flood).table
    other = exposed_places(places.iloc[::-1], areas, flood).table
    pd.testing.assert_frame_equal(other.loc[one.index], one)


def test_flooded_land_is_valid_on_a_ragged_coast():
    dem = gaussian_filter(np.random.default_rng(4).normal(size=(120, 100)), 1.5) * 20
    dem[:, :2] = NAN
    found = flooded(dem, (0.5, 1.5))
    for number, shape in enumerate(level_polygons(found)):
        assert shapely.is_valid(shape)
        assert shape.area == pytest.approx(found.levels[number].flooded_m2)
