"""Population served through Processing: one street, worked by hand.

The street runs along y = 0 from x = 0 to 2000 with the facility at its beginning. West is x 0–500
with 30 people (6 elderly), east x 500–1000 with 20 people (5 elderly, no child).
"""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

WEST = "POLYGON((0 -250, 500 -250, 500 250, 0 250, 0 -250))"
EAST = "POLYGON((500 -250, 1000 -250, 1000 250, 500 250, 500 -250))"
NORTH = "POLYGON((0 250, 1000 250, 1000 500, 0 500, 0 250))"
FIELDS = (
    "BGRI2021:string,N_INDIVIDUOS:integer,N_INDIVIDUOS_0_14:integer,N_INDIVIDUOS_15_24:integer,"
    "N_INDIVIDUOS_25_64:integer,N_INDIVIDUOS_65_OU_MAIS:integer,N_ALOJAMENTOS_TOTAL:integer"
)


def square(x, y, size):
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


@pytest.fixture
def census(make_layer):
    rows = [["01010100101", 30, 6, 3, 15, 6, 12], ["01010200101", 20, 0, 5, 10, 5, 8]]
    return make_layer("Polygon", [WEST, EAST], FIELDS, rows, name="census")


@pytest.fixture
def buildings(make_layer):
    """At x = 195–205 and 400–420, 10 m from the street; in the east at x = 700; a far one."""
    return make_layer(
        "Polygon",
        [square(195, 10, 10), square(400, 10, 20), square(695, 10, 10), square(800, 220, 10)],
        "name:string,own:integer",
        [["a", 7], ["b", 2], ["c", 1], ["far", 10]],
        name="buildings",
    )


@pytest.fixture
def zones(make_layer):
    rows = [["010101", "West"], ["010102", "East"], ["010103", "North"]]
    fields = "dtmnfr:string,freguesia:string"
    return make_layer("Polygon", [WEST, EAST, NORTH], fields, rows, name="zones")


@pytest.fixture
def streets(make_layer):
    return make_layer(
        "LineString", ["LINESTRING(0 0, 2000 0)"], "highway:string", [["residential"]]
    )


@pytest.fixture
def parameters(buildings, census, zones, streets, make_layer):
    return {
        "CENSUS": census,
        "BUILDINGS": buildings,
        "FACILITIES": make_layer("Point", ["POINT(0 5)"], name="schools"),
        "STREETS": streets,
        "BANDS": "300, 500, 1000",
        "ZONES": zones,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "BANDS_OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def service(make_layer):
    """What Service area writes for 300 and 500: lines of a facility at x = 0."""
    return make_layer(
        "LineString",
        ["LINESTRING(0 0, 300 0)", "LINESTRING(300 0, 500 0)"],
        "facility:integer,band:double,cost_from:double,cost_to:double",
        [[-1, 300, 0, 300], [-1, 500, 300, 500]],
        name="service",
    )


def test_people_are_counted_by_band_zone_and_age(run, rows_of, parameters, feedback):
    results = run("population_served", parameters)
    a, b, c, far = rows_of(results["OUTPUT"])
    # West: a has 100 m² of 500 m², 6 of 30 people; b the other 24. East: c and far 10 each.
    assert [row["population"] for row in (a, b, c, far)] == pytest.approx([6, 24, 10, 10])
    # A building lies on the street where it is nearest to it: b begins at x = 400.
    assert 195 <= a["cost"] <= 205
    assert 400 <= b["cost"] <= 420
    assert 695 <= c["cost"] <= 705
    assert (far["cost"], far["band"]) == (None, None)
    assert [row["band"] for row in (a, b, c)] == [300, 500, 1000]
    first, second, third = rows_of(results["BANDS_OUTPUT"])
    assert (first["band"], second["band"], third["band"]) == (300, 500, 1000)
    assert [row["served"] for row in (first, second, third)] == pytest.approx([6, 30, 40])
    assert third["served_pct"] == pytest.approx(80)
    assert third["unserved"] == pytest.approx(10)
    # Elderly: 6 of the west and half of the 5 of the east, of 11.
    assert third["served_age_65_pct"] == pytest.approx(100 * 8.5 / 11)
    west, east, north = rows_of(results["ZONES_OUTPUT"])
    assert (west["freguesia"], west["population"]) == ("West", pytest.approx(30))
    assert west["served_300_pct"] == pytest.approx(20)
    assert west["served_500_pct"] == pytest.approx(100)
    assert (east["served_500_pct"], east["served_1000_pct"]) == (0, pytest.approx(50))
    assert east["served_pct"] == pytest.approx(50)
    assert east["unserved"] == pytest.approx(10)
    assert east["served_age_65_pct"] == pytest.approx(50)
    assert east["served_age_0_14_pct"] is None  # no child lives there
    assert (north["population"], north["served_pct"], north["served_300_pct"]) == (0, None, None)
    assert any("10 people live farther than 100 m" in text for text in feedback.warnings)
    assert any("Within 500: 30 of 50 people (60.0 %)" in text for text in feedback.infos)


def test_output_fields_are_those_declared_and_one_for_each_band(run, rows_of, parameters):
    from smart_territory_plugin.algorithms.mobility.population_served import PopulationServed

    results = run("population_served", parameters | {"BANDS": "2,5; 5 ;1000"})
    more = ["served_2_5_pct", "served_5_pct", "served_1000_pct"]
    for output, own, bands in (
        ("OUTPUT", ["name", "own"], []),
        ("BANDS_OUTPUT", [], []),
        ("ZONES_OUTPUT", ["dtmnfr", "freguesia"], more),
    ):
        names = list(rows_of(results[output])[0])
        assert names == [*own, *PopulationServed.OUTPUT_FIELDS[output], *bands]


def test_service_lines_give_their_own_bands(run, rows_of, parameters, service, feedback):
    change = {"FACILITIES": None, "STREETS": None, "BANDS": None, "SERVICE": service}
    results = run("population_served", parameters | change)
    a, b, c, _ = rows_of(results["OUTPUT"])
    assert [row["band"] for row in (a, b, c)] == [300, 500, None]
    assert [row["cost"] for row in (a, b, c)] == [300, 500, None]
    assert [row["served"] for row in rows_of(results["BANDS_OUTPUT"])] == pytest.approx([6, 30])
    assert "served_500_pct" in rows_of(results["ZONES_OUTPUT"])[0]
    assert any("hold the covered streets alone" in text for text in feedback.warnings)


def test_streets_leave_out_people_whose_own_street_is_not_covered(
    run, rows_of, parameters, service, make_layer
):
    # A second street 3 m north of b, which no service line covers.
    both = make_layer("LineString", ["LINESTRING(0 0, 2000 0)", "LINESTRING(380 33, 450 33)"])
    change = {"FACILITIES": None, "STREETS": both, "BANDS": "", "SERVICE": service}
    rows = rows_of(run("population_served", parameters | change)["OUTPUT"])
    assert [row["band"] for row in rows] == [300, None, None, None]


def test_bands_that_the_lines_were_not_cut_at_are_told(run, rows_of, parameters, service, feedback):
    change = {"FACILITIES": None, "STREETS": None, "BANDS": "400 500", "SERVICE": service}
    rows = rows_of(run("population_served", parameters | change)["OUTPUT"])
    assert [row["band"] for row in rows[:3]] == [400, 500, None]
    assert any("not cut at 400:" in text for text in feedback.warnings)


def test_own_people_of_the_buildings_serve_instead_of_the_census(run, rows_of, parameters):
    change = {"CENSUS": None, "BUILDING_PEOPLE_FIELD": "own"}
    results = run("population_served", parameters | change)
    a = rows_of(results["OUTPUT"])[0]
    assert (a["population"], a["age_65"], a["placed"]) == (7, None, "field")
    last = rows_of(results["BANDS_OUTPUT"])[-1]
    assert (last["served"], last["served_age_65"], last["served_age_65_pct"]) == (10, None, None)


def test_what_population_to_buildings_wrote_is_read_with_its_ages(run, rows_of, parameters):
    placed = run(
        "population_to_buildings",
        {name: parameters[name] for name in ("CENSUS", "BUILDINGS", "OUTPUT")},
    )["OUTPUT"]
    wanted = rows_of(run("population_served", parameters)["BANDS_OUTPUT"])
    again = run("population_served", parameters | {"CENSUS": None, "BUILDINGS": placed})
    for row, other in zip(rows_of(again["BANDS_OUTPUT"]), wanted, strict=True):
        assert row == pytest.approx(other)


def test_census_alone_stands_on_its_points_and_says_so(run, rows_of, parameters, feedback):
    results = run("population_served", parameters | {"BUILDINGS": None})
    west, east = rows_of(results["OUTPUT"])
    assert (west["placed"], west["population"]) == ("census_point", 30)
    assert east["BGRI2021"] == "01010200101"
    assert west["cost"] == pytest.approx(250)
    assert any("one point each" in text for text in feedback.infos)


def test_leftover_subsections_join_the_buildings_as_their_polygon(
    run, rows_of, parameters, make_layer
):
    one = make_layer("Polygon", [square(195, 10, 10)], "fid:integer,name:string", [[7, "a"]])
    layer = run("population_served", parameters | {"BUILDINGS": one})["OUTPUT"]
    a, east = rows_of(layer)
    assert (a["name"], a["population"], a["band"]) == ("a", 30, 300)
    assert (east["name"], east["population"], east["placed"]) == (None, 20, "census_point")
    assert east["cost"] == pytest.approx(750)
    assert [f.geometry().area() for f in layer.getFeatures()] == pytest.approx([100, 250_000])


def test_minutes_serve_as_well_as_metres(run, rows_of, parameters):
    # 700 m are about 8 min at Tobler's 5.04 km/h on flat ground.
    results = run("population_served", parameters | {"COST": 1, "BANDS": "5; 7,5; 10"})
    assert [row["band"] for row in rows_of(results["OUTPUT"])] == [5, 5, 10, None]
    assert "served_7_5_pct" in rows_of(results["ZONES_OUTPUT"])[0]


def test_zones_and_bands_are_written_only_when_named(run, parameters):
    for name in ("ZONES_OUTPUT", "BANDS_OUTPUT", "ZONES"):
        del parameters[name]
    assert set(run("population_served", parameters)) == {"OUTPUT"}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"FACILITIES": None}, "one of the two"),
        ({"SERVICE": "streets"}, "one of the two"),
        ({"SERVICE": "streets", "FACILITIES": None}, "neither a field “band”"),
        ({"STREETS": None}, "Neither streets nor a network"),
        ({"BANDS": ""}, "No bands were given"),
        ({"BANDS": "300, five"}, "cannot be read"),
        ({"BANDS": "500, 300"}, "each larger than the one before"),
        ({"CENSUS": None, "BUILDINGS": None}, "nothing to measure from"),
        ({"CENSUS": None}, "do not say how many people"),
    ],
)
def test_unfit_input_gets_a_sentence(run, parameters, streets, change, sentence):
    change = {name: streets if value == "streets" else value for name, value in change.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("population_served", parameters | change)


def test_cancelling_writes_nothing(run, parameters, cancelling_feedback, tmp_path):
    target = tmp_path / "served.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("population_served", parameters | {"OUTPUT": str(target)}, cancelling_feedback(40))
    assert not target.exists()


@pytest.mark.real_data
def test_lisbon_counts_everybody_once_and_both_ways_agree(run, rows_of, real_data):
    """545 796 residents of 2021 on points, 24 freguesias, 126 schools, main streets."""
    folder = real_data / "lisboa"
    layers = {
        name: QgsVectorLayer(str(folder / file), name, "ogr")
        for name, file in {
            "CENSUS": "censos2021_subseccoes_pontos.gpkg",
            "ZONES": "freguesias.gpkg",
            "FACILITIES": "escolas_basicas_secundarias.gpkg",
            "STREETS": "rede_viaria_base_osm.gpkg",
        }.items()
    }
    shared = {"MAX_SNAP": 300}
    outputs = dict.fromkeys(("OUTPUT", "BANDS_OUTPUT", "ZONES_OUTPUT"), "TEMPORARY_OUTPUT")
    results = run("population_served", {**layers, **shared, **outputs, "BANDS": "300, 500, 1000"})
    bands = rows_of(results["BANDS_OUTPUT"])
    zones = rows_of(results["ZONES_OUTPUT"])
    assert len(zones) == 24
    for row in bands:
        assert row["served"] + row["unserved"] == pytest.approx(545_796, abs=1e-6)
    shares = [row["served_pct"] for row in bands]
    assert 0 < shares[0] < shares[1] < shares[2] < 100
    inside = sum(row["population"] for row in zones)
    assert 545_796 - inside < 0.01 * 545_796  # points on the river bank lie in no freguesia
    reached = sum(row["population"] * (row["served_pct"] or 0) / 100 for row in zones)
    assert reached == pytest.approx(inside - sum(row["unserved"] for row in zones), abs=1e-6)
    service = run(
        "service_area",
        {
            "FACILITIES": layers["FACILITIES"],
            "STREETS": layers["STREETS"],
            "LIMITS": "300, 500, 1000",
            **shared,
            "LINES": "TEMPORARY_OUTPUT",
        },
    )["LINES"]
    by_lines = {**layers, **shared, **outputs, "SERVICE": service, "FACILITIES": None}
    again = rows_of(run("population_served", by_lines)["BANDS_OUTPUT"])
    for row, other in zip(again, bands, strict=True):
        assert row["served_pct"] == pytest.approx(other["served_pct"], abs=0.5)
