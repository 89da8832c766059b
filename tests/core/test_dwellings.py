"""Counts of subsections over buildings: shares by floor area, nothing lost."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import Point, box

from smart_territory_plugin import messages
from smart_territory_plugin.core.dwellings import census_points, residential, spread_counts
from smart_territory_plugin.core.errors import TerritoryError

# Two subsections of 100 m side by side: 10 and 7 dwellings.
CENSUS = gpd.GeoDataFrame(
    {"dwellings": [10.0, 7.0], "population": [30.0, 12.0]},
    geometry=[box(0, 0, 100, 100), box(100, 0, 200, 100)],
    crs=3763,
    index=["a", "b"],
)


def buildings(*shapes):
    return gpd.GeoDataFrame(geometry=list(shapes), crs=3763, index=range(5, 5 + len(shapes)))


def test_dwellings_go_by_footprint():
    # 100 m² and 300 m² in a: 10 × 1/4 and 10 × 3/4; one building in b takes all 7.
    layer = buildings(box(0, 0, 10, 10), box(20, 0, 50, 10), box(120, 0, 130, 10))
    spread = spread_counts(CENSUS, layer, ["dwellings", "population"])
    np.testing.assert_allclose(spread.buildings["dwellings"], [2.5, 7.5, 7.0])
    np.testing.assert_allclose(spread.buildings["population"], [7.5, 22.5, 12.0])
    assert spread.points.empty


def test_floors_multiply_the_footprint_and_the_median_stands_for_missing_ones():
    # Floors 4, missing, 2: the median of 4 and 2 is 3. Weights 400 and 300 in a: 40/7 and 30/7.
    layer = buildings(box(0, 0, 10, 10), box(20, 0, 30, 10), box(120, 0, 130, 10))
    floors = pd.Series([4, np.nan, 2], index=layer.index)
    spread = spread_counts(CENSUS, layer, ["dwellings"], floors)
    np.testing.assert_allclose(spread.buildings["dwellings"], [40 / 7, 30 / 7, 7])


def test_points_share_equally():
    layer = buildings(Point(1, 1), Point(2, 2), Point(150, 50))
    spread = spread_counts(CENSUS, layer, ["dwellings"])
    assert spread.buildings["dwellings"].to_list() == [5, 5, 7]


def test_garage_gets_none_unless_it_is_the_only_building(caplog):
    layer = buildings(box(0, 0, 10, 10), box(20, 0, 50, 10), box(120, 0, 130, 10))
    homes = residential(pd.Series(["house", "garage", "Industrial"], index=layer.index))
    spread = spread_counts(CENSUS, layer, ["dwellings"], homes=homes)
    assert spread.buildings["dwellings"].to_list() == [10, 0, 7]
    assert spread.buildings["placed"].to_list() == ["residential", None, "other_use"]
    assert "7 stand on 1 buildings of other uses" in caplog.text


def test_subsection_without_a_building_keeps_its_point():
    spread = spread_counts(CENSUS, buildings(box(0, 0, 10, 10)), ["dwellings"])
    assert spread.points.index.to_list() == ["b"]
    assert spread.points["dwellings"].to_list() == [7]
    assert spread.points["placed"].to_list() == ["census_point"]
    assert CENSUS.geometry["b"].contains(spread.points.geometry["b"])


def test_building_on_the_edge_goes_to_the_subsection_of_most_of_it():
    # The middle of the U-shaped gap lies in no subsection; 3 of 4 parts of the area do, in b.
    census = CENSUS.set_geometry([box(0, 0, 99, 100), box(101, 0, 200, 100)])
    layer = buildings(box(97, 40, 105, 41).difference(box(98, 40, 100, 41)))
    point = layer.geometry.representative_point().iloc[0]
    assert point.x > 101  # the larger part, to the east
    gap = buildings(box(98.5, 40, 101.7, 41))  # 0.5 m² in a, 0.7 m² in b, its middle in the gap
    for one in (layer, gap):
        spread = spread_counts(census, one, ["dwellings"])
        assert spread.buildings["dwellings"].to_list() == [7]


def test_building_outside_the_census_has_no_dwelling_and_one_without_geometry_is_unknown():
    layer = buildings(box(0, 0, 10, 10), box(900, 0, 910, 10), None)
    spread = spread_counts(CENSUS, layer, ["dwellings"])
    np.testing.assert_array_equal(spread.buildings["dwellings"], [10, 0, np.nan])


def test_total_is_kept_for_any_layer():
    rng = np.random.default_rng(7)
    west, south = rng.uniform(0, 200, 300), rng.uniform(0, 100, 300)
    size = rng.uniform(0.1, 30, 300)
    layer = buildings(*(box(x, y, x + s, y + s) for x, y, s in zip(west, south, size, strict=True)))
    homes = pd.Series(rng.random(300) < 0.5, index=layer.index)
    spread = spread_counts(CENSUS, layer, ["dwellings"], homes=homes)
    total = spread.buildings["dwellings"].sum() + spread.points["dwellings"].sum()
    assert total == pytest.approx(17, abs=1e-9)
    shuffled = layer.sample(frac=1, random_state=1)
    again = spread_counts(CENSUS, shuffled, ["dwellings"], homes=homes.loc[shuffled.index])
    pd.testing.assert_series_equal(
        again.buildings["dwellings"].sort_index(), spread.buildings["dwellings"]
    )


def test_unknown_count_of_a_subsection_gives_its_buildings_none():
    census = CENSUS.assign(dwellings=[np.nan, 7.0])
    spread = spread_counts(census, buildings(box(0, 0, 10, 10)), ["dwellings"])
    assert spread.buildings["dwellings"].to_list() == [0]


def test_without_buildings_every_subsection_is_its_point():
    points = census_points(CENSUS, ["dwellings"])
    assert points["dwellings"].to_list() == [10, 7]
    assert points.geometry.geom_type.eq("Point").all()


def test_unlisted_and_missing_uses_are_residential():
    values = pd.Series(["yes", None, "palafita", "Garagem", "CHURCH"])
    assert residential(values).to_list() == [True, True, True, False, False]


def test_table_of_uses_must_say_yes_or_no(tmp_path):
    path = tmp_path / "uses.csv"
    path.write_text("use,residential\ngarage,perhaps\n")
    with pytest.raises(TerritoryError) as caught:
        residential(pd.Series(["garage"]), path)
    assert caught.value.template == messages.USE_NOT_YES_NO
