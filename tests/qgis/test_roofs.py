"""Rain and sun through Processing, on two roofs in one zone."""

import pytest
from qgis.core import QgsProcessingException


@pytest.fixture
def inputs(make_layer):
    buildings = make_layer(
        "Polygon",
        [
            "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
            "POLYGON((50 0, 70 0, 70 10, 50 10, 50 0))",
            None,
        ],
        "name:string,residents:double",
        [["a", 3.0], ["b", 0.0], ["c", 2.0]],
        name="edificios",
    )
    zones = make_layer(
        "Polygon", ["POLYGON((-10 -10, 100 -10, 100 20, -10 20, -10 -10))"], "nome:string", [["z"]]
    )
    return {
        "BUILDINGS": buildings,
        "ZONES": zones,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_rain_is_collected_and_met_demand_is_told(run, rows_of, inputs, feedback):
    results = run(
        "rainwater_harvesting",
        inputs | {"RAIN": 900, "PEOPLE_FIELD": "residents", "DEMAND": 40},
    )
    a, b, c = rows_of(results["OUTPUT"])
    # 64.8 m³ a year, 5.4 a month; 3 people · 0.04 m³ · 365 days = 43.8 m³, 3.65 a month.
    assert (a["roof_m2"], a["rain_m3"], a["demand_m3"]) == pytest.approx((100, 64.8, 43.8))
    assert (a["supplied_pct"], a["tank_m3"]) == pytest.approx((100, 0))
    assert b["rain_m3"] == pytest.approx(129.6)
    assert b["supplied_pct"] is None  # nobody lives there
    assert c["rain_m3"] is None
    zone = rows_of(results["ZONES_OUTPUT"])[0]
    assert zone["rain_m3"] == pytest.approx(194.4)
    assert zone["supplied_pct"] == pytest.approx(100)
    assert any("spread evenly over the months" in text for text in feedback.warnings)


def test_without_people_there_is_rain_and_no_demand(run, rows_of, inputs, feedback):
    months = "100;100;100;0;0;0;0;0;0;100;100;100"
    results = run("rainwater_harvesting", inputs | {"RAIN_MONTHS": months})
    a = rows_of(results["OUTPUT"])[0]
    assert a["rain_m3"] == pytest.approx(0.8 * 0.9 * 0.6 * 100)
    assert a["demand_m3"] is None
    assert a["tank_m3"] is None
    assert any("does not say who lives" in text for text in feedback.infos)


def test_no_rain_and_no_sun_are_sentences(run, inputs, make_layer):
    with pytest.raises(QgsProcessingException, match="no rain to collect"):
        run("rainwater_harvesting", inputs)
    with pytest.raises(QgsProcessingException, match="no irradiation"):
        run("rooftop_solar", inputs)
    points = make_layer("Polygon", [None], name="pontos")
    with pytest.raises(QgsProcessingException, match="pontos"):
        run("rooftop_solar", inputs | {"BUILDINGS": points, "IRRADIATION": 1700})


def test_sun_by_building_and_zone(run, rows_of, inputs):
    options = {"IRRADIATION": 1700, "PERFORMANCE": 75}
    results = run("rooftop_solar", inputs | options)
    a, b, c = rows_of(results["OUTPUT"])
    # 100 m² · 60 % · 20 % = 12 kWp; · 1 700 · 0.75 = 15 300 kWh.
    assert (a["kwp"], a["energy_kwh"]) == pytest.approx((12, 15_300))
    assert b["energy_kwh"] == pytest.approx(30_600)
    assert c["energy_kwh"] is None
    zone = rows_of(results["ZONES_OUTPUT"])[0]
    assert (zone["roof_m2"], zone["energy_kwh"]) == pytest.approx((300, 45_900))


def test_sun_comes_from_a_raster_where_one_is_given(run, rows_of, inputs, make_raster):
    raster = make_raster([[1000, 1000, 1000, 1000, 1000, 2000, 2000]] * 2, "sun", origin=(0, 10))
    results = run("rooftop_solar", inputs | {"IRRADIATION_RASTER": raster})
    a, b, _ = rows_of(results["OUTPUT"])
    assert b["energy_kwh"] == pytest.approx(4 * a["energy_kwh"])  # twice the roof, twice the sun
