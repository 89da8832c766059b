"""Green for each person: grids worked out by hand, InVEST's own numbers, what stays the same."""

import itertools
import math

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.decay import Decay
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.green_balance import (
    report_supply,
    zones_of_grid,
    zones_of_places,
)
from smart_territory_plugin.core.green_gates import edges_of_cells, edges_of_polygons, gates_of
from smart_territory_plugin.core.green_land import (
    RADIUS,
    SHARE,
    Green,
    green_of_landcover,
    green_of_polygons,
)
from smart_territory_plugin.core.green_supply import (
    decay_of,
    supply_along_streets,
    supply_on_grid,
)
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.landcover import LandCover, shipped_table
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap
from smart_territory_plugin.core.people_grid import cell_means, people_on_grid, places_on_grid
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.tables import read_table

TM06 = "EPSG:3763"
NAN = np.nan
BINARY = Decay("binary", 1)


def grid(rows, cols, cell=10.0, west=0.0):
    return Grid((cell, 0, west, 0, -cell, rows * cell), rows, cols, TM06)


def middle(size, amount=100.0):
    """Return a grid of zeros with one amount in the middle."""
    cells = np.zeros((size, size))
    cells[size // 2, size // 2] = amount
    return cells


def supply(green, people, radius, decay=BINARY, cell=10.0, **options):
    return supply_on_grid([Green(green, radius)], people, cell, decay, **options)


# --- grids by hand -------------------------------------------------------------------------------


def test_ten_people_share_a_hundred_square_metres():
    people = np.array([[0.0, 4, 0], [6, 0, 0], [0, 0, 0]])
    found = supply(middle(3), people, 10)
    # the four neighbours are 10 m away, the corners 14 m; R = 100 / (4 + 6)
    assert found.per_person == pytest.approx(np.array([[0, 10, 0], [10, 10, 10], [0, 10, 0]]))
    assert found.accessible_m2 == pytest.approx(found.per_person * 10)
    assert (found.used_m2, found.offered_m2) == pytest.approx((100, 100))


def test_less_than_one_person_counts_as_one():
    people = np.array([[0.0, 0.5, 0], [0, 0, 0], [0, 0, 0]])
    found = supply(middle(3), people, 10)
    assert found.per_person[0, 1] == pytest.approx(100)  # and not 100 / 0.5
    assert (found.used_m2, found.offered_m2) == pytest.approx((50, 50))


def test_green_beside_nobody_is_there_for_whoever_comes():
    found = supply(middle(3), np.zeros((3, 3)), 10)
    assert found.per_person[0, 1] == pytest.approx(100)
    assert (found.used_m2, found.offered_m2) == (0, 0)


def test_without_green_everybody_has_none():
    assert not supply(np.zeros((3, 3)), np.ones((3, 3)), 10).per_person.any()


def test_within_a_radius_below_the_cell_green_serves_its_own_cell():
    found = supply(middle(3), np.full((3, 3), 2.0), 4)
    assert found.per_person == pytest.approx(middle(3, 50.0))


def test_a_gaussian_weighs_neighbours_and_corners():
    people = np.zeros((5, 5))
    people[2, 3], people[1, 1] = 10, 20  # 10 m and 14.14 m from the green
    end = math.exp(-0.5)
    near, corner = ((math.exp(-0.5 * square / 4) - end) / (1 - end) for square in (1, 2))
    ratio = 100 / (10 * near + 20 * corner)
    found = supply(middle(5), people, 20, Decay("gaussian", 1)).per_person
    assert found[2, 2] == pytest.approx(ratio)
    assert found[2, 3] == pytest.approx(ratio * near)
    assert found[1, 1] == pytest.approx(ratio * corner)
    assert found[2, 4] == pytest.approx(0)  # at the radius itself the gaussian is 0


def test_an_exponential_reaches_as_far_as_the_program_of_invest():
    row = np.zeros((1, 11))
    row[0, 5] = 100
    plain = supply(row, np.zeros((1, 11)), 10, Decay("exponential", 1)).per_person[0, 5:]
    # radius 1 cell: 2 · 1 + 1 = 3 cells
    assert plain == pytest.approx([100 * math.exp(-d) if d <= 3 else 0 for d in range(6)])
    scaled = supply(row, np.zeros((1, 11)), 10, Decay("exponential", 1, scale=10))
    assert scaled.per_person[0, 5:] == pytest.approx([100, 100 * math.exp(-1), 0, 0, 0, 0])


def test_steps_and_powers_are_in_metres():
    row = np.zeros((1, 7))
    row[0, 3] = 100
    steps = Decay("step", 1000, steps=((10.0, 1.0), (20.0, 0.5)))
    found = supply(row, np.zeros((1, 7)), 1000, steps).per_person[0, 3:]
    assert found == pytest.approx([100, 100, 50, 0])
    power = supply(row, np.zeros((1, 7)), 20, Decay("power", 1)).per_person[0, 3:]
    assert power == pytest.approx([100, 10, 5, 0])


def test_two_reaches_add_up():
    people = np.full((5, 5), 3.0)
    both = supply_on_grid([Green(middle(5), 10), Green(middle(5, 50), 20)], people, 10, BINARY)
    # 5 cells of 3 people within 10 m, 13 within 20 m
    assert both.per_person[2, 2] == pytest.approx(100 / 15 + 50 / 39)
    assert both.per_person[0, 2] == pytest.approx(50 / 39)
    assert both.accessible_m2[2, 2] == pytest.approx(150)


@pytest.mark.parametrize("gap", ["people", "land"])
def test_an_unknown_cell_has_no_green_no_people_and_no_result(gap):
    people, land = np.full((3, 3), 2.0), np.full((3, 3), 100.0)
    (people if gap == "people" else land)[0, 0] = NAN
    found = supply(land, people, 10)
    assert np.isnan(found.per_person[0, 0])
    assert np.isnan(found.accessible_m2[0, 0])
    # of (0, 1): itself, (0, 2) and (1, 1) are left
    assert found.accessible_m2[0, 1] == pytest.approx(300)
    assert found.used_m2 == pytest.approx(800)


def test_a_cancel_is_heard():
    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        supply(middle(3), np.ones((3, 3)), 10, progress=stop)


# --- InVEST --------------------------------------------------------------------------------------

# What Urban Nature Access of InVEST 3.20.2 wrote for these cells of 20 m, a demand of 20 m² and
# two zones, the first three columns and the last three. One cell has no population.
LULC = [
    [1, 1, 2, 1, 1, 1],
    [1, 3, 1, 1, 1, 4],
    [2, 2, 1, 1, 1, 1],
    [1, 1, 1, 1, 3, 1],
    [1, 1, 1, 4, 1, 1],
]
PEOPLE = [
    [0, 8, 0, 0, 2, 0],
    [5, 0, 0.5, 0, 0, 0],
    [0, 0, 12, 0, 0, NAN],
    [3, 0, 0, 0, 0, 7],
    [0, 0, 0, 0, 0, 0.25],
]
TABLE = "lucode,urban_nature,search_radius_m\n1,0,\n2,1,30\n3,0.5,50\n4,0.25,30\n"
INVEST = {
    ("exponential", 30.0): (
        [
            [37.0145, 50.8525, 66.4510, 42.1789, 30.3679, 22.7408],
            [55.0631, 70.2745, 60.1145, 46.1666, 37.5278, 36.0943],
            [75.3507, 79.1209, 57.2627, 46.5533, 40.8467, NAN],
            [45.9994, 51.1816, 47.1063, 45.5382, 49.4314, 28.0854],
            [26.7492, 31.6253, 34.8565, 42.7186, 33.1544, 21.2935],
        ],
        [[33.941862, 0.0, 28.5], [8.395340, 0.0, 9.25]],
    ),
    ("density", 30.0): (
        [
            [2.5157, 59.6374, 87.2216, 47.0588, 8.3333, 41.6667],
            [68.4180, 71.2504, 65.4769, 9.4118, 41.6667, 75.0000],
            [121.7128, 115.1334, 31.7128, 5.6738, 36.7021, NAN],
            [55.8394, 39.1971, 14.1728, 70.0355, 59.3972, 28.3688],
            [0.0000, 0.0000, 41.6667, 80.6738, 70.0355, 5.6738],
        ],
        [[29.122807, 0.0, 28.5], [3.423423, 2.25, 7.0]],
    ),
    ("gaussian", None): (
        [
            [6.6269, 55.6006, 101.9696, 48.7799, 8.8062, 49.3575],
            [63.8217, 57.5265, 60.8806, 15.8161, 57.2195, 104.1926],
            [137.5219, 118.4989, 40.4128, 17.8641, 29.6138, NAN],
            [57.0011, 41.7416, 23.6692, 70.1652, 34.6670, 20.8076],
            [0.0000, 0.0000, 53.5501, 116.1430, 70.1652, 16.1430],
        ],
        [[30.888102, 0.0, 28.5], [-1.913337, 2.25, 7.0]],
    ),
}


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "nature.csv"

    def read(text=TABLE):
        path.write_text(text, encoding="utf-8")
        return read_table(path, ["lucode", SHARE, RADIUS], [SHARE, RADIUS])

    return read


def cover(codes, cell=20.0, series=None):
    values = np.array(codes, dtype=float)
    return LandCover(Raster(values, grid(*values.shape, cell)), series, "cover")


@pytest.mark.parametrize(("kind", "radius"), INVEST)
def test_the_numbers_are_those_of_invest(table, kind, radius):
    land, people = cover(LULC), np.array(PEOPLE)
    greens = green_of_landcover(land, table(), radius)
    found = supply_on_grid(greens, people, 20.0, Decay(kind, 1))
    cells, zones = INVEST[kind, radius]
    assert found.per_person == pytest.approx(np.array(cells), abs=1e-4, nan_ok=True)
    halves = gpd.GeoSeries([shapely.box(0, 0, 60, 100), shapely.box(60, 0, 120, 100)], crs=TM06)
    layers = (Raster(values, land.codes.grid) for values in (found.per_person, people))
    rows = zones_of_grid(halves, *layers, 20.0)[["balance_pc", "pop_under", "pop_over"]]
    assert rows.to_numpy() == pytest.approx(np.array(zones), abs=1e-4)


# --- what stays the same -------------------------------------------------------------------------


@pytest.fixture
def town():
    rng = np.random.default_rng(3)
    green = np.where(rng.random((23, 31)) < 0.2, rng.uniform(0, 100, (23, 31)), 0.0)
    return green, np.where(rng.random((23, 31)) < 0.4, rng.uniform(0, 9, (23, 31)), 0.0)


@pytest.mark.parametrize("kind", ["binary", "gaussian", "density", "exponential", "power"])
def test_the_green_that_people_have_together_is_the_green_offered(town, kind):
    found = supply(*town, 45, Decay(kind, 1))
    assert found.used_m2 == pytest.approx(found.offered_m2, rel=1e-9)
    assert 0 < found.used_m2 <= town[0].sum() * (1 + 1e-9)


def test_every_cell_agrees_with_a_loop_over_pairs(town):
    green, people = town
    decay = Decay("density", 35)
    at = np.array(list(itertools.product(range(23), range(31))))
    weight = decay.weights(10 * np.hypot(*(at[:, None] - at[None]).transpose(2, 0, 1)))
    ratio = green.ravel() / np.maximum(weight @ people.ravel(), 1)
    assert supply(green, people, 35, decay).per_person.ravel() == pytest.approx(weight @ ratio)


def test_turning_and_moving_the_map_turns_and_moves_the_result(town):
    green, people = town
    plain = supply(green, people, 30).per_person
    turned = supply(green.T, people.T, 30).per_person
    assert np.transpose(turned) == pytest.approx(plain)
    padded = supply(*(np.pad(values, 7) for values in town), 30).per_person
    assert padded[7:-7, 7:-7] == pytest.approx(plain)


def test_other_units_of_length_change_nothing(town):
    green, people = town
    plain = supply(green, people, 30, Decay("gaussian", 1)).per_person
    small = supply(green, people, 3, Decay("gaussian", 1), cell=1.0).per_person
    assert small == pytest.approx(plain)


def test_twice_the_people_halve_and_twice_the_green_doubles():
    green, people = middle(5), np.full((5, 5), 4.0)
    plain = supply(green, people, 20).per_person
    assert supply(green, 2 * people, 20).per_person == pytest.approx(plain / 2)
    assert supply(2 * green, people, 20).per_person == pytest.approx(2 * plain)


def test_a_large_raster_in_tiles_gives_the_same_as_in_one_piece(town, monkeypatch):
    plain = supply(*town, 45)
    monkeypatch.setattr("smart_territory_plugin.core.convolution.SIDE", 16)
    tiled = supply(*town, 45)
    assert tiled.per_person == pytest.approx(plain.per_person)
    assert tiled.accessible_m2 == pytest.approx(plain.accessible_m2)


def test_the_order_of_the_reaches_does_not_matter(town):
    green, people = town
    groups = [Green(green, 20), Green(green / 2, 40)]
    one, other = (supply_on_grid(g, people, 10, BINARY).per_person for g in (groups, groups[::-1]))
    assert one == pytest.approx(other)


# --- green land ----------------------------------------------------------------------------------


def test_classes_of_one_radius_are_one_green(table):
    near, far = green_of_landcover(cover(LULC), table(), None)
    assert (near.radius_m, far.radius_m) == (30, 50)
    assert near.area_m2[0, 2] == 400  # all of a cell of 20 m
    assert near.area_m2[1, 5] == 100  # a quarter
    assert (near.area_m2[1, 1], far.area_m2[1, 1]) == (0, 200)


def test_one_radius_for_all_needs_no_column(tmp_path):
    path = tmp_path / "shares.csv"
    path.write_text("lucode;urban_nature\n1;0\n2;1\n3;0,5\n4;0,25\n", encoding="utf-8")
    (green,) = green_of_landcover(cover(LULC), read_table(path, ["lucode", SHARE], [SHARE]), 80.0)
    assert (green.radius_m, green.area_m2[1, 1]) == (80, 200)


@pytest.mark.parametrize(
    ("text", "template"),
    [
        (TABLE.replace("3,0.5", "3,50"), messages.GREEN_SHARE_OUTSIDE),
        (TABLE.replace("4,0.25,30", "4,0.25,"), messages.GREEN_CLASS_WITHOUT_RADIUS),
        (TABLE.replace("2,1", "2,0").replace("0.5", "0").replace("0.25", "0"), messages.GREEN_NONE),
        (TABLE.replace("4,0.25,30\n", ""), messages.LANDCOVER_CLASSES_MISSING),
    ],
)
def test_a_table_with_a_fault_is_refused(table, text, template):
    with pytest.raises(TerritoryError) as raised:
        green_of_landcover(cover(LULC), table(text), None)
    assert raised.value.template == template


@pytest.mark.parametrize("series", [1, 2])
def test_the_shipped_tables_know_every_beginning_of_a_code(series):
    found = read_table(shipped_table("urban_nature", series), ["lucode", SHARE, RADIUS], [SHARE])
    assert found.header["status"] == "project"
    assert found.rows[SHARE].between(0, 1).all()
    told = pd.to_numeric(found.rows[RADIUS])
    assert ((told > 0) == (found.rows[SHARE] > 0)).all()
    park = "17" if series == 1 else "18"
    assert found.rows.set_index("lucode").loc[park, SHARE] == 1
    codes = set(found.rows["lucode"])
    wetlands_and_bare = {"711", "712", "713", "811", "8121", "8122"}
    assert {"2", "4", "5", "6", "9", "311", "312"} | wetlands_and_bare <= codes
    assert {f"1{k}" for k in range(1, 8 if series == 1 else 9)} <= codes


def test_polygons_give_cells_their_covered_part():
    polygons = np.array([shapely.box(0, 0, 15, 10), shapely.box(25, 5, 30, 10)], dtype=object)
    assert green_of_polygons(polygons, grid(1, 3)) == pytest.approx(np.array([[100, 50, 25]]))


def test_no_polygon_covers_nothing_and_has_no_edge():
    nothing = np.empty(0, dtype=object)
    assert not green_of_polygons(nothing, grid(2, 2)).any()
    assert along([(200, 8)], [], 50, park=nothing).per_person.tolist() == [0]


def test_the_radius_is_the_cutoff_and_keeps_the_form():
    steps = ((10.0, 1.0), (20.0, 0.5))
    assert decay_of(Decay("step", 99, steps=steps), 15, 10) == Decay("step", 15, steps=steps)
    assert decay_of(Decay("exponential", 99), 25, 10) == Decay("exponential", 70, scale=25)
    assert decay_of(Decay("exponential", 99), 30, 10) == Decay("exponential", 70, scale=30)
    assert decay_of(Decay("exponential", 99, 5), 25, 10) == Decay("exponential", 25, scale=5)


# --- people --------------------------------------------------------------------------------------


def test_people_of_larger_cells_are_shared_as_a_density_between_centres():
    coarse = Raster(np.array([[40.0, 80.0]]), grid(1, 2, 20))
    found = people_on_grid(coarse, grid(2, 4), "people").values
    # 0.1 and 0.2 people a square metre at x = 10 and 30
    assert found == pytest.approx(np.array([[10, 12.5, 17.5, 20]] * 2))


def test_people_of_smaller_cells_are_added_up():
    fine = Raster(np.arange(16.0).reshape(4, 4), grid(4, 4, 5))
    found = people_on_grid(fine, grid(2, 2), "people").values
    assert found == pytest.approx(np.array([[10, 18], [42, 50]]))


def test_an_empty_cell_is_nobody_or_unknown():
    coarse = Raster(np.array([[40.0, NAN]]), grid(1, 2, 20))
    nobody = people_on_grid(coarse, grid(2, 4), "people").values[0]
    assert nobody == pytest.approx([10, 7.5, 2.5, 0])
    unknown = people_on_grid(coarse, grid(2, 4), "people", empty_is_nobody=False).values[0]
    assert unknown == pytest.approx([10, 10, NAN, NAN], nan_ok=True)
    same = Raster(np.array([[40.0, NAN]]), grid(1, 2))
    assert people_on_grid(same, grid(1, 2), "people").values.tolist() == [[40, 0]]


def test_beyond_the_raster_nothing_is_known():
    found = people_on_grid(Raster(np.ones((1, 2)), grid(1, 2)), grid(1, 4), "people").values
    assert found == pytest.approx(np.array([[1, 1, NAN, NAN]]), nan_ok=True)


@pytest.mark.parametrize(
    ("values", "template"),
    [
        ([[-200.0, 5]], messages.POPULATION_NEGATIVE),
        ([[NAN, NAN]], messages.RASTER_ALL_NODATA),
        ([[0.0, 0]], messages.PEOPLE_NOBODY),
    ],
)
def test_a_raster_without_people_is_refused(values, template):
    with pytest.raises(TerritoryError) as raised:
        people_on_grid(Raster(np.array(values), grid(1, 2)), grid(1, 2), "people")
    assert raised.value.template == template


def test_places_are_put_into_cells_and_read_back(caplog):
    shapes = np.array(
        [
            shapely.Point(5, 15),
            shapely.box(1, 11, 3, 13),
            shapely.Point(15, 5),
            shapely.Point(99, 5),
            None,
        ],
        dtype=object,
    )
    people = np.array([3.0, 2, NAN, 7, 1])
    found, cell = places_on_grid(shapes, people, grid(2, 2))
    assert found.values.tolist() == [[5, 0], [0, 0]]
    assert cell.tolist() == [0, 0, 3, -1, -1]
    assert "7 people" in caplog.text
    means = cell_means(np.array([10.0, 20, 5, 5, 5]), people, cell, grid(2, 2))
    assert means == pytest.approx(np.array([[14, NAN], [NAN, NAN]]), nan_ok=True)


# --- along streets -------------------------------------------------------------------------------


def street(length=400):
    layer = gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (length, 0)])], crs=TM06)
    return build_network(layer, "ruas")


PARK = np.array([shapely.box(190, 5, 210, 25)], dtype=object)  # 400 m²


def along(people_at, gates_at, radius, kind="binary", park=PARK):
    """Return the supply of people on the street, with entrances at some x."""
    net = street()
    doors = shapely.points([(x, 2.0) for x in gates_at]) if gates_at else None
    edges = edges_of_polygons(park, None if doors is None else np.atleast_1d(doors), 5.0)
    gates = [gates_of(net, edges, radius, 20.0, 100.0)]
    x, people = np.array(people_at, dtype=float).T
    places = snap(net, shapely.points(x, np.full(len(x), 1.0)), 50.0)
    decay = Decay(kind, 1)
    return supply_along_streets(net, net.length_costs(), places, people, gates, decay, cell_m=10.0)


def test_people_within_reach_of_the_entrance_share_the_park():
    found = along([(100, 10), (230, 30), (50, 5)], [200], 100)
    assert found.per_person == pytest.approx([10, 10, 0])
    assert found.accessible_m2 == pytest.approx([400, 400, 0])
    assert (found.used_m2, found.offered_m2) == pytest.approx((400, 400))


def test_the_way_weighs():
    found = along([(100, 10), (230, 30)], [200], 100, "density")
    # weights 0 and 0.75 · (1 - 0.09); alone with the park 30 people have 400 / 30 m² each
    assert found.per_person == pytest.approx([0, 400 / 30])


def test_two_entrances_share_the_area():
    found = along([(150, 10), (230, 30)], [190, 210], 45)
    # 200 m² at each: at x = 190 for both (40 m), at x = 210 for the second alone (20 m)
    assert found.per_person == pytest.approx([200 / 40, 200 / 40 + 200 / 30])
    assert found.used_m2 == pytest.approx(400)


def test_without_entrances_the_edge_serves_where_a_street_is_near():
    # 80 m of outline are three points; those within 20 m of the street share all of the park
    found = along([(200, 8)], [], 50)
    assert found.per_person == pytest.approx([50])


def test_less_than_one_person_along_the_street_counts_as_one():
    found = along([(200, 0.25)], [200], 50)
    assert found.per_person == pytest.approx([400])
    assert (found.used_m2, found.offered_m2) == pytest.approx((100, 100))


def test_a_place_off_the_street_has_no_supply_and_does_not_compete():
    net = street()
    edges = edges_of_polygons(PARK, shapely.points([(200.0, 2.0)]), 5.0)
    places = snap(net, np.array([shapely.Point(200, 1), shapely.Point(200, 900), None]), 50.0)
    found = supply_along_streets(
        *(net, net.length_costs(), places, np.array([4.0, 99, 99])),
        *([gates_of(net, edges, 50.0, 20.0, 100.0)], BINARY),
        cell_m=10.0,
    )
    assert found.per_person == pytest.approx([100, NAN, NAN], nan_ok=True)
    assert found.used_m2 == pytest.approx(400)


def test_a_park_far_from_streets_serves_nobody_and_is_told(caplog):
    far = np.array([shapely.box(190, 500, 210, 520)], dtype=object)
    found = along([(200, 8)], [], 500, park=far)
    assert found.per_person.tolist() == [0]
    assert "1 of 1 green spaces (0.0 ha)" in caplog.text


def test_turning_the_street_and_the_order_of_people_change_nothing():
    people = [(100, 10), (230, 30), (150, 3)]
    plain = along(people, [200], 80, "gaussian").per_person
    assert along(people[::-1], [200], 80, "gaussian").per_person[::-1] == pytest.approx(plain)


def test_an_outline_has_a_point_every_25_metres():
    edges = edges_of_polygons(np.array([shapely.box(0, 0, 100, 100)], dtype=object), None, 5.0)
    assert len(edges.points) == 16
    assert edges.area_m2.tolist() == [10_000]
    assert shapely.distance(edges.points[0], edges.points[1]) == pytest.approx(25)


def test_entrances_belong_to_the_parks_beside_them():
    parks = np.array([shapely.box(0, 0, 10, 10), shapely.box(50, 0, 60, 10)], dtype=object)
    edges = edges_of_polygons(parks, shapely.points([(5.0, 12.0), (200.0, 0.0)]), 5.0)
    assert edges.owner.tolist() == [0, 1, 1]  # 40 m of outline: two points
    assert edges.points[0] == shapely.Point(5, 12)


def test_green_cells_that_touch_are_one_space():
    area = np.zeros((4, 6))
    area[0, 0], area[1, 1], area[3, 4] = 100, 60, NAN
    area[2, 4] = 40
    edges = edges_of_cells(area, grid(4, 6))
    assert edges.area_m2.tolist() == [160, 40]  # a corner is enough
    assert sorted(set(edges.owner.tolist())) == [0, 1]


def test_the_inside_of_green_cells_is_no_edge():
    edges = edges_of_cells(np.full((9, 9), 100.0), grid(9, 9, 25.0))
    assert len(edges.points) == 32
    assert edges.area_m2.tolist() == [8100]


def test_no_green_cell_has_no_edge():
    assert len(edges_of_cells(np.full((3, 3), NAN), grid(3, 3)).points) == 0


# --- zones ---------------------------------------------------------------------------------------


def test_zones_of_places_count_people_below_and_above_the_demand():
    amount = np.array([5.0, 20, 30, NAN, 8])
    people = pd.Series([10.0, 10, 20, 99, NAN], name="population")
    zone_of = pd.Series(["a", "a", "a", "a", "b"], dtype=object)
    found = zones_of_places(amount, people, 20, zone_of, pd.Index(["a", "b", "c"]))
    first = found.loc["a"]
    assert first["population"] == 40  # the fourth place is unknown
    assert first["supply_pc"] == pytest.approx((50 + 200 + 600) / 40)
    assert first["balance_pc"] == pytest.approx(21.25 - 20)
    assert (first["pop_under"], first["pop_over"]) == (10, 20)  # exactly 20 is neither
    assert first["pop_under_pct"] == pytest.approx(25)
    for empty in ("b", "c"):
        assert found.loc[empty, "population"] == 0
        assert np.isnan(found.loc[empty, ["supply_pc", "balance_pc", "pop_under_pct"]]).all()


def test_a_cell_counts_in_a_zone_by_its_covered_part():
    layers = (Raster(np.array([values]), grid(1, 2)) for values in ([10.0, 30], [8.0, 4]))
    zone = gpd.GeoSeries([shapely.box(5, 0, 20, 10), shapely.box(90, 0, 99, 9), None], crs=TM06)
    found = zones_of_grid(zone, *layers, 20.0)
    assert found["population"].tolist() == pytest.approx([8, 0, 0])  # half of 8, and 4
    assert found.loc[0, "supply_pc"] == pytest.approx((4 * 10 + 4 * 30) / 8)
    assert found.loc[0, ["pop_under", "pop_over", "pop_under_pct"]].tolist() == [4, 4, 50]
    assert np.isnan(found.loc[1, "supply_pc"])


def test_the_whole_is_told(caplog):
    with caplog.at_level("INFO", "smart_territory"):
        whole = report_supply(np.array([5.0, 35, NAN]), np.array([30.0, 10, 6]), 20)
    assert whole == {"population": 40, "supply_pc": 12.5, "pop_under_pct": 75}
    assert "6 people" in caplog.text
    nobody = report_supply(np.array([NAN]), np.array([NAN]), 20)
    assert np.isnan(nobody["supply_pc"])
