"""Population to buildings through Processing: two subsections, worked by hand.

West is x 0–500 with 30 people and 12 dwellings, east x 500–1000 with 20 people and 8 dwellings.
"""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

WEST = "POLYGON((0 0, 500 0, 500 500, 0 500, 0 0))"
EAST = "POLYGON((500 0, 1000 0, 1000 500, 500 500, 500 0))"
FIELDS = (
    "BGRI2021:string,N_INDIVIDUOS:integer,N_INDIVIDUOS_0_14:integer,N_INDIVIDUOS_15_24:integer,"
    "N_INDIVIDUOS_25_64:integer,N_INDIVIDUOS_65_OU_MAIS:integer,N_ALOJAMENTOS_TOTAL:integer"
)
COUNTS = ("population", "age_0_14", "age_15_24", "age_25_64", "age_65", "dwellings")


def square(x, y, size):
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


@pytest.fixture
def census(make_layer):
    rows = [["01010100101", 30, 5, 5, 10, 10, 12], ["01010200101", 20, 4, 2, 10, 4, 8]]
    return make_layer("Polygon", [WEST, EAST], FIELDS, rows, name="census")


@pytest.fixture
def buildings(make_layer):
    """In the west 100 m² and 400 m² and a garage; nothing in the east; one outside."""
    return make_layer(
        "Polygon",
        [square(0, 0, 10), square(50, 0, 20), square(90, 0, 10), square(2000, 0, 10)],
        "name:string,building:string,andares:string,fogos:integer,population:string",
        [
            ["a", "house", "4", 1, "old"],
            ["b", None, "1", 3, "old"],
            ["g", "garage", None, 0, "old"],
            ["far", "yes", "1", 1, "old"],
        ],
        name="buildings",
    )


@pytest.fixture
def parameters(buildings, census):
    return {
        "BUILDINGS": buildings,
        "CENSUS": census,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "POINTS": "TEMPORARY_OUTPUT",
    }


def test_people_of_every_age_stand_in_homes_and_the_rest_on_points(
    run, rows_of, parameters, feedback
):
    results = run("population_to_buildings", parameters)
    a, b, garage, far = rows_of(results["OUTPUT"])
    # 100 m² of 500 m²: a fifth of the west.
    assert [a[name] for name in COUNTS] == pytest.approx([6, 1, 1, 2, 2, 2.4])
    assert [b[name] for name in COUNTS] == pytest.approx([24, 4, 4, 8, 8, 9.6])
    assert [garage[name] for name in COUNTS] == [0] * 6
    assert [far[name] for name in COUNTS] == [None] * 6
    assert [row["placed"] for row in (a, b, garage, far)] == ["residential"] * 2 + [None] * 2
    (east,) = rows_of(results["POINTS"])
    assert east["code"] == "01010200101"
    assert [east[name] for name in COUNTS] == [20, 4, 2, 10, 4, 8]
    assert east["placed"] == "census_point"
    assert any("30 of 50 from the census" in text for text in feedback.infos)
    assert any("20 stand on the points of 1 subsections" in text for text in feedback.warnings)
    assert any("already has the fields population" in text for text in feedback.warnings)


def test_output_fields_are_those_declared(run, rows_of, parameters):
    from smart_territory_plugin.algorithms.territory.population_to_buildings import (
        PopulationToBuildings,
    )

    fields = PopulationToBuildings.OUTPUT_FIELDS
    results = run("population_to_buildings", parameters)
    own = ["name", "building", "andares", "fogos"]
    assert list(rows_of(results["OUTPUT"])[0]) == [*own, *fields["OUTPUT"]]
    assert list(rows_of(results["POINTS"])[0]) == list(fields["POINTS"])
    assert results["POINTS"].geometryType().name == "Point"


def test_storeys_dwellings_and_uses_can_be_named(run, rows_of, parameters, tmp_path):
    # Storeys: 400 and 400 m². Dwellings: 1 and 3. A table in which a garage is a home: with
    # storeys 4, 1 and (missing) their median 1, the weights are 400, 400 and 100.
    uses = tmp_path / "uses.csv"
    uses.write_text("use;residential\ngarage;sim\n", encoding="utf-8")
    for change, people in (
        ({"FLOORS_FIELD": "andares"}, [15, 15, 0]),
        ({"DWELLINGS_FIELD": "fogos"}, [7.5, 22.5, 0]),
        ({"USE_FIELD": "name"}, [5, 20, 5]),
        ({"FLOORS_FIELD": "andares", "USES": str(uses)}, [40 / 3, 40 / 3, 10 / 3]),
    ):
        rows = rows_of(run("population_to_buildings", parameters | change)["OUTPUT"])
        assert [row["population"] for row in rows[:3]] == pytest.approx(people), change


def test_other_areas_with_a_field_of_people_do(run, rows_of, parameters, make_layer, feedback):
    areas = make_layer("Polygon", [WEST, EAST], "hab:double", [[50], [None]], name="grid")
    results = run(
        "population_to_buildings", parameters | {"CENSUS": areas, "POPULATION_FIELD": "hab"}
    )
    a = rows_of(results["OUTPUT"])[0]
    assert (a["population"], a["age_65"], a["dwellings"]) == (10, None, None)
    assert rows_of(results["POINTS"]) == []
    assert any("do not tell the people of age_0_14" in text for text in feedback.infos)


def test_points_are_made_only_when_named(run, parameters):
    del parameters["POINTS"]
    assert "POINTS" not in run("population_to_buildings", parameters)


def test_layers_in_degrees_give_the_same_people(run, rows_of, parameters, make_layer):
    """The same subsections around 8° W 40° N, drawn in EPSG:4326; areas are in metres."""
    west = "POLYGON((-8 40, -7.995 40, -7.995 40.005, -8 40.005, -8 40))"
    census = make_layer(
        "Polygon",
        [west],
        "BGRI2021:string,N_INDIVIDUOS:integer",
        [["01010100101", 30]],
        crs="EPSG:4326",
    )
    # Two buildings of one size and latitude: half of the people each.
    boxes = [
        f"POLYGON(({x} 40.001, {x + 1e-4} 40.001, {x + 1e-4} 40.0011, {x} 40.0011, {x} 40.001))"
        for x in (-7.999, -7.997)
    ]
    houses = make_layer("Polygon", boxes, crs="EPSG:4326")
    results = run("population_to_buildings", parameters | {"CENSUS": census, "BUILDINGS": houses})
    people = [row["population"] for row in rows_of(results["OUTPUT"])]
    assert people == pytest.approx([15, 15], rel=1e-5)
    assert sum(people) == pytest.approx(30, abs=1e-9)


def test_a_layer_that_is_no_census_gets_a_sentence(run, parameters, make_layer):
    areas = make_layer("Polygon", [WEST], "hab:integer", [[50]], name="grid")
    with pytest.raises(QgsProcessingException, match="name the layer's field with the people"):
        run("population_to_buildings", parameters | {"CENSUS": areas})


@pytest.mark.real_data
def test_mangualde_keeps_every_person_of_its_freguesias(run, real_data):
    """760 buildings of OpenStreetMap; each freguesia is given 1000 people."""
    import processing

    folder = real_data / "mangualde"
    areas = QgsVectorLayer(str(folder / "freguesias_mangualde.geojson"), "freguesias", "ogr")
    houses = QgsVectorLayer(str(folder / "edificios_mangualde.geojson"), "edificios", "ogr")
    told = processing.run(
        "native:fieldcalculator",
        {
            "INPUT": areas,
            "FIELD_NAME": "hab",
            "FIELD_TYPE": 1,
            "FORMULA": "1000",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    results = run(
        "population_to_buildings",
        {
            "CENSUS": told,
            "POPULATION_FIELD": "hab",
            "BUILDINGS": houses,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "POINTS": "TEMPORARY_OUTPUT",
        },
    )
    placed = [f["population"] for f in results["OUTPUT"].getFeatures()]
    left = [f["population"] for f in results["POINTS"].getFeatures()]
    people = sum(float(value) for value in placed + left if value)
    assert people == pytest.approx(1000 * areas.featureCount(), abs=1e-6)


@pytest.mark.parametrize("town", ["vila_mar", "serra_alta", "campo_raso"])
def test_sample_towns_keep_every_person_of_the_census(run, sample, town):
    from osgeo import ogr

    path = str(sample / town / "territorio.gpkg")
    data = ogr.Open(path)
    names = [data.GetLayer(number).GetName() for number in range(data.GetLayerCount())]
    bgri = next(name for name in names if name.startswith("BGRI2021"))
    census = QgsVectorLayer(f"{path}|layername={bgri}", bgri, "ogr")
    houses = QgsVectorLayer(f"{path}|layername=edificios", "edificios", "ogr")
    results = run(
        "population_to_buildings",
        {
            "CENSUS": census,
            "BUILDINGS": houses,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "POINTS": "TEMPORARY_OUTPUT",
        },
    )
    for column, field in (("population", "N_INDIVIDUOS"), ("age_65", "N_INDIVIDUOS_65_OU_MAIS")):
        found = [
            float(feature[column])
            for output in ("OUTPUT", "POINTS")
            for feature in results[output].getFeatures()
            if feature[column]
        ]
        counted = sum(feature[field] for feature in census.getFeatures())
        assert counted > 0
        assert sum(found) == pytest.approx(counted, abs=1e-6)
