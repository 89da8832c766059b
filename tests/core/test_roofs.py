"""Rain and sun on roofs, worked by hand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.roofs import (
    collected_rain_m3,
    read_months,
    roof_means,
    solar_yield,
    tank_balance,
)


def test_a_hundred_square_metres_and_900_mm_collect_the_published_64_8_cubic_metres():
    rain = collected_rain_m3(np.array([100.0]), np.array([900.0]), 0.8, 0.9)
    assert rain.tolist() == pytest.approx([64.8])  # 0.8 · 0.9 · 0.9 m · 100 m²


def months(*wet, amount):
    inflow = np.zeros(12)
    inflow[list(wet)] = amount
    return inflow


def test_a_dry_summer_asks_for_a_tank_of_its_whole_demand():
    # Rain of 3 m³ in eight months, none from May to August; 2 m³ are needed every month.
    inflow = months(0, 1, 2, 3, 8, 9, 10, 11, amount=3.0)[None, :]
    balance = tank_balance(inflow, np.array([2.0]))
    assert balance.tank_m3.tolist() == pytest.approx([8])  # four months of 2 m³
    assert balance.supplied_m3.tolist() == pytest.approx([24])  # all of the demand
    smaller = tank_balance(inflow, np.array([2.0]), tank_m3=5.0)
    assert smaller.supplied_m3.tolist() == pytest.approx([21])  # 3 m³ are lacking in the summer
    assert tank_balance(inflow, np.array([2.0]), 0.0).supplied_m3.tolist() == pytest.approx([16])


def test_where_rain_is_scarce_the_tank_holds_the_surplus_and_no_more():
    # 6 m³ in one month against 1 m³ a month: 5 m³ to keep, and 6 of 12 met.
    balance = tank_balance(months(3, amount=6.0)[None, :], np.array([1.0]))
    assert balance.tank_m3.tolist() == pytest.approx([5])
    assert balance.supplied_m3.tolist() == pytest.approx([6])


def test_rain_that_is_used_as_it_falls_needs_no_tank():
    balance = tank_balance(np.full((1, 12), 1.0), np.array([4.0]))
    assert balance.tank_m3.tolist() == pytest.approx([0])
    assert balance.supplied_m3.tolist() == pytest.approx([12])


def test_a_run_of_dry_months_may_go_over_the_turn_of_the_year():
    # Dry from November to February.
    inflow = months(2, 3, 4, 5, 6, 7, 8, 9, amount=3.0)[None, :]
    assert tank_balance(inflow, np.array([2.0])).tank_m3.tolist() == pytest.approx([8])


def test_roofs_do_not_mix_and_unknown_demand_stays_unknown():
    inflow = np.vstack([months(0, amount=6.0), months(0, amount=6.0)])
    balance = tank_balance(inflow, np.array([1.0, np.nan]))
    assert balance.supplied_m3[0] == pytest.approx(6)
    assert np.isnan(balance.supplied_m3[1])


def test_solar_yield_is_area_times_sun_times_losses():
    # 100 m² flat, 60 % usable: 60 m²; 20 %: 12 kWp; 1 700 kWh/m² and 0.75: 15 300 kWh.
    options = {"usable_pct": 60, "module_pct": 20, "performance_pct": 75}
    flat = solar_yield(np.array([100.0]), np.array([1700.0]), slope_deg=0, **options)
    assert flat.iloc[0].tolist() == pytest.approx([60, 12, 15_300])
    # At 60° the roof itself is twice its plan.
    steep = solar_yield(np.array([100.0]), np.array([1700.0]), slope_deg=60, **options)
    assert steep["module_m2"].tolist() == pytest.approx([120])


def test_the_mean_over_a_roof_weighs_cells_by_their_share():
    grid = Grid((10.0, 0, 0, 0, -10.0, 10.0), 1, 2, "EPSG:3763")
    raster = Raster(np.array([[800.0, 1200.0]]), grid)
    roofs = gpd.GeoDataFrame(
        geometry=[shapely.box(5, 2, 20, 4), shapely.box(90, 0, 95, 5)], crs="EPSG:3763"
    )
    # 5 m in the first cell, 10 m in the second.
    found = roof_means(roofs, raster)
    assert found[0] == pytest.approx((5 * 800 + 10 * 1200) / 15)
    assert np.isnan(found[1])


@pytest.mark.parametrize(
    "text", ["10;20;30;40;50;60;70;80;90;100;110;120", "10 20 30 40 50 60 70 80 90 100 110 120"]
)
def test_twelve_months_are_read(text):
    assert read_months(text) == tuple(range(10, 130, 10))


def test_decimal_commas_are_read_between_semicolons():
    assert read_months("1,5;" * 11 + "2")[0] == 1.5


@pytest.mark.parametrize("text", ["", "900", "1;2;3", "1;" * 11 + "x", "0;" * 11 + "0", "-1;" * 12])
def test_other_than_twelve_amounts_are_a_sentence(text):
    with pytest.raises(TerritoryError, match="twelve amounts"):
        read_months(text)
