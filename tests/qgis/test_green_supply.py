"""Green supply through Processing: a small park, people in rasters, in houses and along a street.

The cells are 10 m. On rasters the park is the middle one of 3 × 3; 4 and 6 people live beside it,
so that each has 100 ÷ 10 = 10 m² within 10 m, as in tests/core/test_green_supply.py.
"""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from smart_territory_plugin.core.raster import read_raster

LULC = [[1, 1, 1], [1, 2, 1], [1, 1, 1]]
PEOPLE = [[0, 4, 0], [6, 0, 0], [0, 0, 0]]
BY_HAND = np.array([[0, 10, 0], [10, 10, 10], [0, 10, 0]])
NEAR = "POLYGON((0 10, 30 10, 30 30, 0 30, 0 10))"  # the two upper rows
FAR = "POLYGON((0 0, 30 0, 30 10, 0 10, 0 0))"
PARK = "POLYGON((190 5, 210 5, 210 25, 190 25, 190 5))"  # 400 m² beside a street along y = 0


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "verde.csv"
    path.write_text("lucode;urban_nature;search_radius_m\n1;0;\n2;1;10\n", encoding="utf-8")
    return str(path)


@pytest.fixture
def cells(make_raster, table, tmp_path):
    return {
        "LULC": make_raster(LULC, "uso", origin=(0, 30)),
        "TABLE": table,
        "POPULATION": make_raster(PEOPLE, "pessoas", origin=(0, 30)),
        "DEMAND": 8,
        "SUPPLY": str(tmp_path / "supply.tif"),
        "BALANCE": str(tmp_path / "balance.tif"),
    }


@pytest.fixture
def houses(make_layer, tmp_path):
    """Two houses at 40 and 20 m from the entrance in x = 190, one beside the park in x = 230."""
    shapes = [f"POLYGON(({x} 1, {x + 2} 1, {x + 2} 3, {x} 3, {x} 1))" for x in (149, 229)]
    return {
        "GREEN": make_layer("Polygon", [PARK], name="parques"),
        "BUILDINGS": make_layer("Polygon", shapes, "pessoas:double", [[10], [30]]),
        "BUILDING_PEOPLE_FIELD": "pessoas",
        "RADIUS": 45,
        "DEMAND": 8,
        "SUPPLY": str(tmp_path / "supply.tif"),
        "BALANCE": str(tmp_path / "balance.tif"),
        "PLACES_OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def on_street(houses, make_layer):
    gates = make_layer("Point", ["POINT(190 4)", "POINT(210 4)"])
    streets = make_layer("LineString", ["LINESTRING(0 0, 400 0)"], name="ruas")
    return houses | {"DISTANCE": 1, "ENTRANCES": gates, "STREETS": streets}


def refused(run, parameters):
    with pytest.raises(QgsProcessingException) as raised:
        run("green_supply", parameters)
    return str(raised.value)


def test_supply_and_balance_of_cells(run, cells):
    found = run("green_supply", cells)
    assert read_raster(found["SUPPLY"]).values == pytest.approx(BY_HAND)
    assert read_raster(found["BALANCE"]).values == pytest.approx(BY_HAND - 8)
    assert "ACCESSIBLE" not in found


def test_green_within_reach_is_made_when_named(run, cells, tmp_path):
    found = run("green_supply", cells | {"ACCESSIBLE": str(tmp_path / "reach.tif")})
    assert read_raster(found["ACCESSIBLE"]).values == pytest.approx(BY_HAND * 10)


def test_zones_count_their_people(run, rows_of, cells, make_layer):
    zones = make_layer("Polygon", [NEAR, FAR], "nome:string", [["a"], ["b"]])
    given = cells | {"ZONES": zones, "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    near, far = rows_of(run("green_supply", given)["ZONES_OUTPUT"])
    assert (near["nome"], near["population"]) == ("a", pytest.approx(10))
    assert (near["supply_pc"], near["balance_pc"]) == pytest.approx((10, 2))
    assert (near["pop_under"], near["pop_over"], near["pop_under_pct"]) == pytest.approx((0, 10, 0))
    assert (far["population"], far["supply_pc"], far["pop_under_pct"]) == (0, None, None)


def test_one_radius_wins_over_the_table(run, cells):
    found = read_raster(run("green_supply", cells | {"RADIUS": 15})["SUPPLY"]).values
    assert found == pytest.approx(np.full((3, 3), 10))


def test_people_of_houses_are_put_into_cells(run, rows_of, cells, make_layer):
    homes = make_layer(
        "Point", ["POINT(15 25)", "POINT(5 15)", None], "pessoas:double", [[4], [6], [1]]
    )
    given = cells | {
        "POPULATION": None,
        "BUILDINGS": homes,
        "BUILDING_PEOPLE_FIELD": "pessoas",
        "PLACES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    found = run("green_supply", given)
    assert read_raster(found["SUPPLY"]).values == pytest.approx(BY_HAND)
    first, second, lost = rows_of(found["PLACES_OUTPUT"])
    assert [first[name] for name in ("supply_pc", "balance_pc", "accessible_m2", "population")] == [
        10,
        2,
        100,
        4,
    ]
    assert second["supply_pc"] == 10
    assert (lost["supply_pc"], lost["accessible_m2"]) == (None, None)


def test_green_spaces_give_cells_their_part(run, rows_of, houses, feedback):
    found = run("green_supply", houses)
    # The house at x = 150 has only the park's western edge within 45 m, that at 230 all of it.
    first, second = rows_of(found["PLACES_OUTPUT"])
    assert 0 < first["accessible_m2"] < 400
    assert second["accessible_m2"] == pytest.approx(400)
    together = 10 * first["supply_pc"] + 30 * second["supply_pc"]
    assert together == pytest.approx(400)
    assert any("400" in line for line in feedback.infos if "Check" in line)


def test_along_the_street_entrances_share_the_park(run, rows_of, on_street):
    found = run("green_supply", on_street)
    first, second = rows_of(found["PLACES_OUTPUT"])
    # 200 m² at each entrance: at x = 190 for both houses, at x = 210 for the second alone
    assert first["supply_pc"] == pytest.approx(200 / 40)
    assert second["supply_pc"] == pytest.approx(200 / 40 + 200 / 30)
    cells = read_raster(found["SUPPLY"]).values
    assert np.sort(cells[np.isfinite(cells)]) == pytest.approx([5, 5 + 200 / 30], rel=1e-6)


def test_along_the_street_zones_count_the_places(run, rows_of, on_street, make_layer):
    zone = make_layer("Polygon", ["POLYGON((0 -50, 400 -50, 400 50, 0 50, 0 -50))"])
    given = on_street | {"ZONES": zone, "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    (found,) = rows_of(run("green_supply", given)["ZONES_OUTPUT"])
    assert found["supply_pc"] == pytest.approx(10)  # 400 m² for 40 people
    assert (found["pop_under"], found["pop_over"]) == pytest.approx((10, 30))
    assert found["pop_under_pct"] == pytest.approx(25)


def test_cells_of_land_cover_and_people_meet_along_the_street(run, cells, make_layer):
    streets = make_layer("LineString", ["LINESTRING(0 15, 30 15)"])
    found = run("green_supply", cells | {"DISTANCE": 1, "STREETS": streets, "RADIUS": 10})
    supply = read_raster(found["SUPPLY"]).values
    # The park's cell and both homes are put onto the street; the home at x = 15 at 0 m.
    assert supply[0, 1] == pytest.approx(10)
    assert supply[1, 0] == pytest.approx(10)
    assert np.isnan(supply).sum() == 7


def test_steps_need_no_radius(run, rows_of, houses):
    plain = rows_of(run("green_supply", houses)["PLACES_OUTPUT"])
    steps = houses | {"RADIUS": None, "DECAY": 5, "STEPS": "45:1"}
    stepped = rows_of(run("green_supply", steps)["PLACES_OUTPUT"])
    assert [row["supply_pc"] for row in stepped] == pytest.approx(
        [row["supply_pc"] for row in plain]
    )


def test_empty_cells_of_the_population_are_nobody_or_left_out(run, cells, make_raster):
    gaps = [[np.nan, 4, np.nan], [6, np.nan, np.nan], [np.nan, np.nan, np.nan]]
    people = make_raster(gaps, "vazios", origin=(0, 30))
    nobody = read_raster(run("green_supply", cells | {"POPULATION": people})["SUPPLY"]).values
    assert nobody == pytest.approx(BY_HAND)
    given = cells | {"POPULATION": people, "EMPTY_CELLS": 1}
    left_out = read_raster(run("green_supply", given)["SUPPLY"]).values
    assert np.isnan(left_out).sum() == 7  # the park itself is out, as in InVEST
    assert np.nansum(left_out) == 0


def test_degrees_are_brought_into_metres(run, make_raster, cells, feedback):
    degrees = make_raster(LULC, "graus", crs=4326, origin=(-8.0, 39.0), cell=0.001)
    people = make_raster(PEOPLE, "gente", crs=4326, origin=(-8.0, 39.0), cell=0.001)
    given = cells | {"LULC": degrees, "POPULATION": people, "RADIUS": 400}
    found = read_raster(run("green_supply", given)["SUPPLY"])
    assert "3763" in found.grid.crs or "TM06" in found.grid.crs
    assert np.nanmax(found.values) > 0
    assert any("brought onto the grid" in line for line in feedback.infos)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"LULC": None, "TABLE": None}, "Give one of the two"),
        ({"POPULATION": None}, "Nothing says where people live"),
        ({"TABLE": None}, "is not known as a COS map"),
        ({"DISTANCE": 1}, "Neither streets nor a network"),
        ({"ZONES_OUTPUT": "TEMPORARY_OUTPUT"}, "needs the input ZONES"),
        ({"PLACES_OUTPUT": "TEMPORARY_OUTPUT"}, "needs the census or buildings"),
        ({"DECAY": 5}, "has no steps"),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(run, cells, changed, said):
    given = {name: value for name, value in (cells | changed).items() if value is not None}
    assert said in refused(run, given)


def test_green_spaces_need_a_radius(run, houses):
    assert "Give the search radius" in refused(run, houses | {"RADIUS": None})


def test_a_raster_of_negative_people_is_refused(run, cells, make_raster):
    people = make_raster([[0, -200, 0], [6, 0, 0], [0, 0, 0]], "ghs", origin=(0, 30))
    assert "negative numbers of people" in refused(run, cells | {"POPULATION": people})


def test_a_cancel_leaves_no_file(run, cells, cancelling_feedback, tmp_path):
    with pytest.raises(QgsProcessingException, match="ancel"):
        run("green_supply", cells, cancelling_feedback(30))
    assert not list(tmp_path.glob("*supply*"))
    assert not list(tmp_path.glob("*balance*"))


@pytest.mark.real_data
def test_all_land_of_lisbon_is_shared_among_its_people(run, rows_of, real_data, tmp_path):
    lisbon = real_data / "lisboa"
    given = {
        "GREEN": str(lisbon / "BGRI2011_1106.gpkg"),  # any polygons: all land is green
        "CENSUS": str(lisbon / "BGRI2011_1106.gpkg"),
        "ZONES": str(lisbon / "freguesias.gpkg"),
        "CELL": 50,
        "SUPPLY": str(tmp_path / "s.tif"),
        "BALANCE": str(tmp_path / "b.tif"),
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    rows = rows_of(run("green_supply", given | {"RADIUS": 500})["ZONES_OUTPUT"])
    people = np.array([row["population"] for row in rows])
    supply = np.array([row["supply_pc"] for row in rows])
    assert people.sum() == pytest.approx(547_733)  # residents of the municipality in 2011
    # All of its 84 to 100 km² for as many people, less what lies beyond everybody's reach.
    assert 120 < (people * supply).sum() / people.sum() < 185


@pytest.mark.real_data
def test_the_land_use_of_esposende_is_shared(run, rows_of, real_data, tmp_path):
    place = real_data / "esposende"
    table = tmp_path / "uso.csv"
    rows = "".join(f"{code};{int(code == 3)};{500 if code == 3 else ''}\n" for code in range(1, 10))
    table.write_text("lucode;urban_nature;search_radius_m\n" + rows, encoding="utf-8")
    given = {
        "LULC": str(place / "Uso03.tif"),
        "TABLE": str(table),
        "CENSUS": str(place / "freguesias_litoral_norte.shp"),
        "POPULATION_FIELD": "Area_T_Ha",
        "SUPPLY": str(tmp_path / "s.tif"),
        "BALANCE": str(tmp_path / "b.tif"),
        "PLACES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    found = run("green_supply", given)
    supply = read_raster(found["SUPPLY"])
    assert supply.grid.same_cells(read_raster(place / "Uso03.tif").grid)
    forest_m2 = 25.0 * (read_raster(place / "Uso03.tif").values == 3).sum()
    places = [row for row in rows_of(found["PLACES_OUTPUT"]) if row["supply_pc"] is not None]
    shared_m2 = sum(row["supply_pc"] * row["population"] for row in places)
    assert 0 < shared_m2 <= forest_m2 * 1.0001
