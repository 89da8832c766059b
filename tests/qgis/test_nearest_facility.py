"""Nearest facilities through Processing, on one street of 1000 m that rises 10 m in 100 m."""

import pytest
from qgis.core import QgsProcessingException


@pytest.fixture
def street(make_layer):
    return make_layer("LineString", ["LINESTRING(0 0, 1000 0)"], name="ruas")


@pytest.fixture
def inputs(make_layer, street):
    origins = make_layer(
        "Point",
        ["POINT(100 5)", "POINT(900 0)", "POINT(0 800)", None],
        "name:string",
        [["a"], ["b"], ["far"], ["nowhere"]],
        name="casas",
    )
    facilities = make_layer(
        "Point",
        ["POINT(0 0)", "POINT(400 0)", "POINT(150 9)"],
        "tipo:string,nome:string",
        [["Escola", "E1"], ["Farmácia", "F1"], ["Farmácia", "F2"]],
        name="equipamentos",
    )
    return {
        "STREETS": street,
        "ORIGINS": origins,
        "FACILITIES": facilities,
        "CATEGORY_FIELD": "tipo",
        "FACILITY_ID": "nome",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "MATRIX": "TEMPORARY_OUTPUT",
    }


def test_every_origin_gets_the_distance_to_each_category(run, rows_of, inputs, feedback):
    results = run("nearest_facility", inputs | {"MAX_COST": 800})
    a, b, far, nowhere = rows_of(results["OUTPUT"])
    assert (a["cost_escola"], a["cost_farmacia"]) == pytest.approx((100, 50))
    assert (a["facility"], a["snap_m"], a["reason"]) == ("F2", pytest.approx(5), None)
    assert b["cost_escola"] is None
    assert b["cost_farmacia"] == pytest.approx(500)
    assert (b["facility"], b["reason"]) == ("F1", "beyond_limit")
    assert (far["reason"], nowhere["reason"]) == ("off_network", "off_network")
    assert nowhere["name"] == "nowhere"
    matrix = rows_of(results["MATRIX"])
    assert [(row["category"], row["facility"]) for row in matrix] == [
        ("escola", "E1"), ("farmacia", "F2"), ("farmacia", "F1")
    ]  # fmt: skip
    assert any("2 of 4 places lie farther than 100 m" in text for text in feedback.warnings)


def test_without_categories_there_is_one_cost(run, rows_of, inputs):
    rows = rows_of(run("nearest_facility", inputs | {"CATEGORY_FIELD": None})["OUTPUT"])
    assert rows[0]["cost_all"] == pytest.approx(50)


def test_a_network_that_was_built_before_gives_the_same(run, rows_of, inputs):
    network = run("build_network", {"STREETS": inputs["STREETS"], "OUTPUT": "TEMPORARY_OUTPUT"})
    direct = rows_of(run("nearest_facility", inputs)["OUTPUT"])
    built = {"STREETS": None, "NETWORK": network["OUTPUT"]}
    assert rows_of(run("nearest_facility", inputs | built)["OUTPUT"]) == direct
    as_streets = {"STREETS": network["OUTPUT"]}
    assert rows_of(run("nearest_facility", inputs | as_streets)["OUTPUT"]) == direct


def test_walking_on_flat_ground_takes_tobler_s_flat_speed(run, rows_of, inputs, feedback):
    rows = rows_of(run("nearest_facility", inputs | {"COST": 1})["OUTPUT"])
    # Tobler on the flat: 6 · exp(-0.175) = 5.037 km/h; 50 m take 0.5956 min.
    assert rows[0]["cost_farmacia"] == pytest.approx(0.5956, abs=1e-3)
    assert any("flat" in text for text in feedback.warnings)


def test_a_terrain_model_makes_the_way_up_longer_than_the_way_down(
    run, rows_of, inputs, make_raster
):
    # 1 m a cell of 10 m to the east: 10 %.
    dem = make_raster([list(range(-5, 105))] * 4, name="dem", origin=(-50.0, 20.0))
    options = inputs | {"COST": 1, "DEM": dem}
    down_to_school = rows_of(run("nearest_facility", options)["OUTPUT"])[0]
    # To the school 100 m down: 6 · exp(-3.5 · 0.05) = 5.037 km/h; to the pharmacy 50 m up:
    # 6 · exp(-3.5 · 0.15) = 3.549 km/h.
    assert down_to_school["cost_escola"] == pytest.approx(6 / 5.037, rel=1e-3)
    assert down_to_school["cost_farmacia"] == pytest.approx(3 / 3.549, rel=1e-3)
    back = rows_of(run("nearest_facility", options | {"DIRECTION": 1})["OUTPUT"])[0]
    assert back["cost_escola"] == pytest.approx(6 / 3.549, rel=1e-3)


def test_times_that_travel_time_wrote_are_used(run, rows_of, inputs, make_raster, feedback):
    dem = make_raster([list(range(-5, 105))] * 4, name="dem", origin=(-50.0, 20.0))
    made = {"OUTPUT": "TEMPORARY_OUTPUT"}
    network = run("build_network", {"STREETS": inputs["STREETS"]} | made)["OUTPUT"]
    timed = run("travel_time", {"NETWORK": network, "DEM": dem, "MODE": 0} | made)["OUTPUT"]
    rows = rows_of(
        run("nearest_facility", inputs | {"STREETS": None, "NETWORK": timed, "COST": 1})["OUTPUT"]
    )
    assert rows[0]["cost_farmacia"] == pytest.approx(3 / 3.549, rel=1e-3)
    assert any("times of the network itself (walk_tobler)" in text for text in feedback.infos)


def test_a_field_of_costs_counts_for_the_whole_line_and_by_direction(
    run, rows_of, inputs, make_layer
):
    street = make_layer(
        "LineString", ["LINESTRING(0 0, 1000 0)"], "up:double,down:double", [[3000.0, 500.0]]
    )
    costs = {"STREETS": street, "COST": 3, "COST_FIELD": "up", "COST_BACK_FIELD": "down"}
    rows = rows_of(run("nearest_facility", inputs | costs)["OUTPUT"])
    assert rows[0]["cost_farmacia"] == pytest.approx(150)  # 50 m of 1000 m to the east
    assert rows[0]["cost_escola"] == pytest.approx(50)  # 100 m to the west
    with pytest.raises(QgsProcessingException, match="Choose COST_FIELD"):
        run("nearest_facility", inputs | {"COST": 3})


def test_no_streets_and_facilities_elsewhere_are_sentences(run, inputs, make_layer):
    with pytest.raises(QgsProcessingException, match="Neither streets nor a network"):
        run("nearest_facility", inputs | {"STREETS": None})
    far = make_layer("Point", ["POINT(90000 90000)"], name="escolas", crs="EPSG:3763")
    options = {"FACILITIES": far, "CATEGORY_FIELD": None, "FACILITY_ID": None}
    with pytest.raises(QgsProcessingException, match="“escolas” lies .* km from the streets"):
        run("nearest_facility", inputs | options)
    near = make_layer("Point", ["POINT(0 2000)"], name="escolas", crs="EPSG:3763")
    with pytest.raises(QgsProcessingException, match="within 100 m of a street"):
        run("nearest_facility", inputs | options | {"FACILITIES": near})


def test_a_cancel_leaves_nothing(run, inputs, cancelling_feedback, tmp_path):
    target = tmp_path / "costs.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("nearest_facility", inputs | {"OUTPUT": str(target)}, cancelling_feedback(20))
    assert not target.exists()


@pytest.mark.real_data
def test_the_schools_of_lisbon_along_its_streets(run, rows_of, real_data):
    place = real_data / "lisboa"
    rows = rows_of(
        run(
            "nearest_facility",
            {
                "STREETS": str(place / "rede_viaria_osm_sem_dbf.shp"),
                "ORIGINS": str(place / "censos2021_subseccoes_pontos.gpkg"),
                "FACILITIES": str(place / "escolas_basicas_secundarias.gpkg"),
                "CATEGORY_FIELD": "Nivel",
                "MAX_SNAP": 300,
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )["OUTPUT"]
    )
    assert len(rows) == 2822
    costs = [name for name in rows[0] if name.startswith("cost_")]
    assert len(costs) >= 2
    reached = [row for row in rows if row["reason"] is None]
    assert len(reached) > 2700
