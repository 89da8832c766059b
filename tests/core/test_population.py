"""People of the census placed in buildings, or where nothing else is known on points."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import Point, affinity, box

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.population import (
    AGES,
    COUNTS,
    building_people,
    census_people,
    people_places,
    report_ages,
    spread_people,
)

# Two subsections of 100 m side by side. West: 30 people, 10 dwellings; east: 12 people, 7.
SHAPES = [box(0, 0, 100, 100), box(100, 0, 200, 100)]
BGRI = {
    "BGRI2021": ["01010100101", "01010100102"],
    "N_INDIVIDUOS": [30, 12],
    "N_INDIVIDUOS_0_14": [6, 0],
    "N_INDIVIDUOS_15_24": [3, 2],
    "N_INDIVIDUOS_25_64": [15, 4],
    "N_INDIVIDUOS_65_OU_MAIS": [6, 6],
    "N_ALOJAMENTOS_TOTAL": [10, 7],
}


def bgri(**changes):
    return gpd.GeoDataFrame({**BGRI, **changes}, geometry=SHAPES, crs=3763, index=[4, 9])


def people(**changes):
    return census_people(bgri(**changes), "census")


@pytest.fixture(autouse=True)
def every_line_of_the_log(caplog):
    caplog.set_level("INFO", "smart_territory")


def buildings(*shapes):
    return gpd.GeoDataFrame(geometry=list(shapes), crs=3763, index=range(5, 5 + len(shapes)))


def test_people_of_every_age_go_by_floor_area():
    # West: 100 m² and 300 m², a quarter and three quarters of everybody. East: one takes all 12.
    layer = buildings(box(0, 0, 10, 10), box(20, 0, 50, 10), box(120, 0, 130, 10))
    placed = spread_people(people(), layer).buildings
    np.testing.assert_allclose(placed["population"], [7.5, 22.5, 12])
    np.testing.assert_allclose(placed["age_0_14"], [1.5, 4.5, 0])
    np.testing.assert_allclose(placed["age_15_24"], [0.75, 2.25, 2])
    np.testing.assert_allclose(placed["age_25_64"], [3.75, 11.25, 4])
    np.testing.assert_allclose(placed["age_65"], [1.5, 4.5, 6])
    np.testing.assert_allclose(placed["dwellings"], [2.5, 7.5, 7])
    assert placed["placed"].to_list() == ["residential"] * 3


def test_dwellings_of_the_buildings_weigh_more_than_their_floor_area(caplog):
    # A house of 300 m² with 1 dwelling and a tower of 100 m² with 9: 3 and 27 people. A hall with
    # 0 dwellings takes nobody, although its use does not say so.
    layer = buildings(
        box(0, 0, 30, 10), box(40, 0, 50, 10), box(60, 0, 90, 30), box(120, 0, 130, 10)
    )
    dwellings = pd.Series([1, 9, 0, np.nan], index=layer.index)
    placed = spread_people(people(), layer, dwellings=dwellings).buildings
    np.testing.assert_allclose(placed["population"], [3, 27, 0, 12])
    assert "spread over 3 buildings by their dwellings" in caplog.text
    assert "1 buildings have no number of dwellings" in caplog.text


def test_dwellings_that_say_nothing_leave_the_floor_area():
    layer = buildings(box(0, 0, 10, 10), box(20, 0, 50, 10), box(120, 0, 130, 10))
    nothing = pd.Series([0, np.nan, 0], index=layer.index)
    placed = spread_people(people(), layer, dwellings=nothing).buildings
    np.testing.assert_allclose(placed["population"], [7.5, 22.5, 12])


def test_unknown_is_empty_and_nobody_is_zero():
    # In the west a house and a garage; one building in no subsection, one without geometry.
    layer = buildings(
        box(0, 0, 10, 10), box(20, 0, 30, 10), box(900, 0, 910, 10), None, box(120, 0, 130, 10)
    )
    homes = pd.Series([True, False, True, True, True], index=layer.index)
    spread = spread_people(people(N_INDIVIDUOS_0_14=[6, None]), layer, homes=homes)
    placed = spread.buildings
    np.testing.assert_array_equal(placed["population"], [30, 0, np.nan, np.nan, 12])
    np.testing.assert_array_equal(placed["age_0_14"], [6, 0, np.nan, np.nan, np.nan])
    assert placed["placed"].to_list() == ["residential", None, None, None, "residential"]


def test_subsection_without_a_building_keeps_its_people_on_its_point():
    spread = spread_people(people(), buildings(box(0, 0, 10, 10)))
    assert spread.points.index.to_list() == [9]
    east = spread.points.loc[9]
    assert (east["population"], east["age_65"], east["dwellings"]) == (12, 6, 7)
    assert east["placed"] == "census_point"
    assert SHAPES[1].contains(east["geometry"])


@pytest.mark.parametrize("seed", [3, 11])
def test_every_sum_is_kept_whatever_the_buildings(seed):
    rng = np.random.default_rng(seed)
    corner, size = rng.uniform(-20, 210, (200, 2)), rng.uniform(0.1, 40, 200)
    layer = buildings(*(box(x, y, x + s, y + s) for (x, y), s in zip(corner, size, strict=True)))
    homes = pd.Series(rng.random(200) < 0.5, index=layer.index)
    floors = pd.Series(rng.choice([1, 2, 5, np.nan], 200), index=layer.index)
    spread = spread_people(people(), layer, floors, homes)
    for column, total in zip(COUNTS, [42, 6, 5, 19, 12, 17], strict=True):
        kept = spread.buildings[column].sum() + spread.points[column].sum()
        assert kept == pytest.approx(total, abs=1e-9)
    # Neither the order of the buildings nor the place on earth matters.
    order = rng.permutation(200)
    census = people()
    moved = census.set_geometry(
        gpd.GeoSeries([affinity.translate(g, 5e4, -1e5) for g in census.geometry], crs=3763).array
    )
    shifted = layer.set_geometry(layer.translate(5e4, -1e5)).iloc[order]
    again = spread_people(moved, shifted, floors.iloc[order], homes.iloc[order])
    pd.testing.assert_frame_equal(again.buildings.sort_index(), spread.buildings, rtol=1e-6)


def test_census_alone_stands_on_its_points(caplog):
    places = people_places(None, people())
    assert places["population"].to_list() == [30, 12]
    assert places["of_census"].all()
    assert places["label"].to_list() == [4, 9]
    assert places.geometry.geom_type.eq("Point").all()
    assert places.index.equals(pd.RangeIndex(2))
    assert "2 subsections stand as one point each" in caplog.text


def test_points_of_the_census_know_residents_alone(caplog):
    points = gpd.GeoDataFrame(
        {"BGRI2021": ["01010100101"], "residents": [30], "families": [9], "buildings": [5]},
        geometry=[Point(50, 50)],
        crs=3763,
    )
    census = census_people(points, "points")
    houses = buildings(box(45, 45, 55, 55))
    places = people_places(houses, census)
    assert places["population"].to_list() == [30]
    assert places["of_census"].all()
    assert places[[*AGES, "dwellings"]].isna().all().all()
    assert "points, not areas" in caplog.text
    report_ages(places)
    assert "do not tell the people of age_0_14, age_15_24, age_25_64, age_65" in caplog.text


def test_buildings_then_leftover_subsections_make_one_layer_of_places():
    places = people_places(buildings(box(0, 0, 10, 10)), people())
    assert places["label"].to_list() == [5, 9]
    assert places["of_census"].to_list() == [False, True]
    assert places["population"].to_list() == [30, 12]
    assert places["placed"].to_list() == ["residential", "census_point"]


def test_own_people_of_the_buildings_win(caplog):
    layer = buildings(box(0, 0, 10, 10), Point(3, 3), Point(9, 9)).assign(
        pessoas=["3", "n.d.", -1], age_65=[1, 2, 0]
    )
    told = building_people(layer, "buildings", "pessoas")
    places = people_places(layer, None, told)
    np.testing.assert_array_equal(places["population"], [3, np.nan, np.nan])
    assert places["age_65"].to_list() == [1, 2, 0]
    assert places["age_0_14"].isna().all()
    assert set(places["placed"]) == {"field"}
    assert "2 features have no number of people" in caplog.text


def test_islets_that_repeat_a_freguesia_and_its_people_count_once():
    # U-Shift's table of the Lisbon area repeats the people of a coastal freguesia on each islet.
    islets = gpd.GeoDataFrame(
        {"dtmnfr": ["110501", "110501", "110502"], "pop_total": [900, 900, 50]},
        geometry=[box(0, 0, 9, 9), box(20, 0, 21, 1), box(30, 0, 40, 9)],
        crs=3763,
    )
    census = census_people(islets, "islets", "pop_total")
    assert census["population"].to_list() == [900, 50]
    assert census["code"].to_list() == ["110501", "110502"]
    own = islets.assign(pop_total=[800, 100, 50])  # parts with people of their own stay
    assert census_people(own, "islets", "pop_total")["population"].sum() == 950


def test_any_areas_with_a_field_of_people_do():
    areas = gpd.GeoDataFrame({"hab": ["1 200", None]}, geometry=SHAPES, crs=3763)
    census = census_people(areas, "grid", "hab")
    np.testing.assert_array_equal(census["population"], [1200, np.nan])
    assert census["code"].isna().all()
    assert census[[*AGES, "dwellings"]].isna().all().all()


def test_an_unknown_layer_is_refused_with_the_way_out():
    areas = gpd.GeoDataFrame({"hab": [1, 2]}, geometry=SHAPES, crs=3763)
    with pytest.raises(TerritoryError) as caught:
        census_people(areas, "grid")
    assert caught.value.template == messages.PEOPLE_LAYER_UNKNOWN


def test_a_census_without_people_is_refused():
    with pytest.raises(TerritoryError) as caught:
        census_people(bgri().drop(columns="N_INDIVIDUOS"), "census")
    assert caught.value.template == messages.CENSUS_NO_COLUMN


@pytest.mark.parametrize(
    ("layer", "census", "template"),
    [
        (None, None, messages.PLACES_MISSING),
        (buildings(Point(0, 0)), None, messages.PEOPLE_UNKNOWN),
        (None, people(N_INDIVIDUOS=[0, 0]), messages.PEOPLE_NOBODY),
    ],
)
def test_without_people_there_is_a_sentence(layer, census, template):
    with pytest.raises(TerritoryError) as caught:
        people_places(layer, census)
    assert caught.value.template == template


@pytest.mark.real_data
def test_lisbon_of_2011_keeps_its_people_on_points_and_on_houses(real_data):
    """BGRI 2011 of Lisbon: 547 733 residents (INE, Censos 2011)."""
    layer = gpd.read_file(real_data / "lisboa" / "BGRI2011_1106.gpkg").to_crs(3763)
    census = census_people(layer, "BGRI2011")
    assert census["population"].sum() == 547_733
    assert census[list(AGES)].sum().sum() == 547_733
    spots = gpd.read_file(real_data / "lisboa" / "pois_osm.gpkg").to_crs(3763)
    places = people_places(spots[["geometry"]], census)
    np.testing.assert_allclose(
        places[list(COUNTS)].sum(), census[list(COUNTS)].sum(), rtol=0, atol=1e-6
    )
