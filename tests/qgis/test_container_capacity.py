"""Container capacity through Processing, on two sites of mixed waste worked by hand.

Buildings are points on y = 0 with their own people; mixed containers stand at x = 0 and x = 1000.
With 1 kg a person and day, 100 kg/m³, one collection a week and a usable share of 0.7, P people
need P · 1 · 7 / (100 · 0.7) = P / 10 m³.
"""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

TABLE = """stream,kg_person_day,figure,density_kg_m3,collections_week,status,source
mixed,1.0,collected,100,1,project,test
glass,0.5,generated,100,,project,test
"""


def square(x, y, size):
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "waste.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def buildings(make_layer):
    """20 + 30 people near x = 0, 12 near x = 1000."""
    return make_layer(
        "Point",
        ["POINT(10 0)", "POINT(100 0)", "POINT(900 0)"],
        "name:string,population:double",
        [["a", 20.0], ["b", 30.0], ["c", 12.0]],
        name="buildings",
    )


@pytest.fixture
def containers(make_layer):
    """4 m³ in the west (two features at one place), 1 m³ in the east."""
    return make_layer(
        "Point",
        ["POINT(0 0)", "POINT(0 0)", "POINT(1000 0)"],
        "residuo:string,capacidade:string,qt:integer,tipo:string,recolhas:double",
        [
            ["Lixos", "1000", 3, "CV1000", 1],
            ["Indiferenciado", "1000,0", 1, "CV1000", 1],
            ["Lixos", "1000", 1, "CV1000", 7],
        ],
        name="containers",
    )


@pytest.fixture
def zones(make_layer):
    return make_layer(
        "Polygon",
        [square(-10, -10, 510), square(500, -10, 600)],
        "nome:string,verao:double",
        [["west", 100.0], ["east", 12.0]],
        name="zones",
    )


@pytest.fixture
def parameters(buildings, containers, table, zones):
    return {
        "BUILDINGS": buildings,
        "CONTAINERS": containers,
        "STREAM_FIELD": "residuo",
        "VOLUME_FIELD": "capacidade",
        "COUNT_FIELD": "qt",
        "GENERATION": table,
        "USABLE_FILL": 0.7,
        "ZONES": zones,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        "BUILDINGS_OUTPUT": "TEMPORARY_OUTPUT",
    }


def without(parameters, *names):
    return {name: value for name, value in parameters.items() if name not in names}


def test_each_site_serves_its_catchment_and_gets_a_state(run, rows_of, parameters, feedback):
    results = run("container_capacity", parameters)
    west, east = rows_of(results["OUTPUT"])
    assert (west["site"], west["stream"], west["containers"]) == (1, "mixed", 4)
    # 50 people need 5 m³; 4 m³ are 80 % of it: it fits only beyond 70 % of the volume, so tight.
    assert (west["people_served"], west["installed_m3"]) == (50, 4)
    assert west["need_m3"] == pytest.approx(5)
    assert west["adequacy_pct"] == pytest.approx(80)
    assert (west["state"], west["state_text"]) == (2, "tight")
    # 7 · 50 / (100 · 4 · 0.7) = 1.25 collections a week.
    assert west["collections_week_needed"] == pytest.approx(1.25)
    assert west["collections_week"] == 1
    assert west["farthest_m"] == pytest.approx(100)
    assert west["waste_day_kg"] == pytest.approx(50)
    # 12 people need 1.2 m³; 1 m³ is 83.3 %.
    assert east["adequacy_pct"] == pytest.approx(100 / 1.2)
    assert (west["volume_from"], west["collections_from"]) == ("field", "table")
    assert any("mixed: 2 sites with 5.0 m³ for 62 people" in text for text in feedback.infos)


def test_zones_hold_shares_of_their_people_and_both_volumes(run, rows_of, parameters):
    options = parameters | {"COLLECTIONS_FIELD": "recolhas"}
    west, east = rows_of(run("container_capacity", options)["ZONES_OUTPUT"])
    assert (west["nome"], west["people"], east["people"]) == ("west", 50, 12)
    assert (west["served_mixed_pct"], west["enough_mixed_pct"]) == (100, 0)
    # Emptied daily, 12 people need 1.2 / 7 m³ of the 1 m³ in the east.
    assert east["enough_mixed_pct"] == 100
    assert east["need_mixed_m3"] == pytest.approx(1.2 / 7)
    assert (west["volume_mixed_m3"], east["volume_mixed_m3"]) == (4, 1)


def test_output_fields_are_those_declared_for_the_streams_found(run, rows_of, parameters):
    from smart_territory_plugin.algorithms.circular.container_capacity import ContainerCapacity

    results = run("container_capacity", parameters)
    absent = ("glass", "paper", "packaging")
    for output, own in (
        ("OUTPUT", []),
        ("ZONES_OUTPUT", ["nome", "verao"]),
        ("BUILDINGS_OUTPUT", ["name"]),
    ):
        wanted = [
            name
            for name in ContainerCapacity.OUTPUT_FIELDS[output]
            if not any(code in name.split("_") for code in absent)
        ]
        assert list(rows_of(results[output])[0]) == [*own, *wanted]


def test_buildings_tell_their_site_and_the_way_to_it(run, rows_of, parameters, feedback):
    results = run("container_capacity", parameters | {"MAX_DISTANCE": 50})
    a, b, c = rows_of(results["BUILDINGS_OUTPUT"])
    assert [row["site_mixed"] for row in (a, b, c)] == [1, None, None]
    assert [row["dist_mixed_m"] for row in (a, b, c)] == pytest.approx([10, 100, 100])
    assert (a["population"], a["placed"]) == (20, "field")
    west, east = rows_of(results["OUTPUT"])
    assert (west["people_served"], east["people_served"]) == (20, 0)
    assert (east["state"], east["adequacy_pct"], east["farthest_m"]) == (0, None, None)
    assert any("42 of 62 people have their nearest" in text for text in feedback.warnings)
    assert any("1 sites are the nearest of nobody" in text for text in feedback.warnings)


def test_along_streets_the_nearest_container_may_be_another_one(
    run, rows_of, parameters, make_layer, feedback
):
    # b (100, 0) hangs on a street that begins in the east; a has its own to the west container.
    streets = make_layer(
        "LineString",
        [
            "LINESTRING(0 0, 50 0)",
            "LINESTRING(60 0, 60 300, 1000 300, 1000 0)",
            "LINESTRING(60 0, 1000 0)",
        ],
    )
    options = parameters | {"STREETS": streets, "TOLERANCE": 1}
    results = run("container_capacity", options)
    west, east = rows_of(results["OUTPUT"])
    assert (west["people_served"], east["people_served"]) == (20, 42)
    assert not any("straight line" in text for text in feedback.warnings)


def test_people_without_a_street_are_told_and_not_counted(
    run, rows_of, parameters, make_layer, feedback
):
    streets = make_layer("LineString", ["LINESTRING(0 5, 200 5)", "LINESTRING(200 5, 1000 500)"])
    options = parameters | {"STREETS": streets, "MAX_SNAP": 20}
    (west, east) = rows_of(run("container_capacity", options)["OUTPUT"])
    assert (west["people_served"], east["people_served"]) == (50, 0)
    assert any("12 of 62 people have no way" in text for text in feedback.warnings)


def test_straight_lines_come_with_a_warning(run, parameters, feedback):
    run("container_capacity", parameters)
    assert any("straight line" in text for text in feedback.warnings)


def test_a_number_of_collections_beats_the_table_and_a_field_beats_the_number(
    run, rows_of, parameters, feedback
):
    west, east = rows_of(run("container_capacity", parameters | {"COLLECTIONS": 2})["OUTPUT"])
    assert (west["collections_week"], west["collections_from"]) == (2, "number")
    assert west["need_m3"] == pytest.approx(2.5)
    assert west["state"] == 1
    assert not any("assumption" in text for text in feedback.warnings)
    options = parameters | {"COLLECTIONS": 2, "COLLECTIONS_FIELD": "recolhas"}
    west, east = rows_of(run("container_capacity", options)["OUTPUT"])
    assert (west["collections_week"], east["collections_week"]) == (1, 7)
    assert east["collections_from"] == "field"


def test_people_in_season_make_the_waste_and_residents_the_catchment(run, rows_of, parameters):
    west, _ = rows_of(run("container_capacity", parameters | {"SEASON_FACTOR": 0.5})["OUTPUT"])
    assert (west["people_served"], west["people_season"]) == (50, 75)
    assert west["need_m3"] == pytest.approx(7.5)
    options = parameters | {"SEASON_FIELD": "verao"}
    west, east = rows_of(run("container_capacity", options)["OUTPUT"])
    assert (west["people_season"], east["people_season"]) == pytest.approx((100, 12))
    assert west["need_m3"] == pytest.approx(10)


def test_season_of_a_census_of_points_counts_by_its_own_rows(run, rows_of, parameters, make_layer):
    census = make_layer(
        "Point",
        ["POINT(10 0)", "POINT(900 0)"],
        "people:double,summer:double",
        [[10.0, 15.0], [20.0, None]],
        name="census",
    )
    options = without(parameters, "BUILDINGS") | {
        "CENSUS": census,
        "POPULATION_FIELD": "people",
        "SEASON_CENSUS_FIELD": "summer",
        "SEASON_FACTOR": 0.1,
    }
    west, east = rows_of(run("container_capacity", options)["OUTPUT"])
    assert (west["people_season"], east["people_season"]) == pytest.approx((15, 22))


def test_volume_by_type_where_the_field_is_empty_and_an_unknown_type_is_left_out(
    run, rows_of, parameters, make_layer, feedback
):
    layer = make_layer(
        "Point",
        ["POINT(0 0)"] * 5,
        "residuo:string,capacidade:double,tipo:string",
        [
            ["Lixos", None, "CV1100"],
            ["Lixos", None, "MGB 240"],
            ["Lixos", 0, "molok"],
            ["Lixos", None, "sabe-se lá"],
            ["Lixos", 2.0, None],
        ],
        name="containers",
    )
    options = without(parameters, "COUNT_FIELD") | {"CONTAINERS": layer, "TYPE_FIELD": "tipo"}
    (site,) = rows_of(run("container_capacity", options)["OUTPUT"])
    # 1.1 + 0.24 + 5 by type, 2 m³ by field.
    assert site["installed_m3"] == pytest.approx(8.34)
    assert site["volume_from"] == "field, type"
    assert any("1 of 5 features" in t and "sabe-se lá" in t for t in feedback.warnings)
    assert any("read as m³" in text for text in feedback.infos)


def test_usual_fields_are_found_and_named_in_the_log(
    run, rows_of, parameters, make_layer, feedback
):
    layer = make_layer(
        "Point",
        ["POINT(0 0)"],
        "CONTENTOR_RESIDUO:string,CONTENTOR_CAPACIDADE:integer,CONTENTOR_QT:integer",
        [["Lixos", 240, 3]],
    )
    options = without(parameters, "VOLUME_FIELD", "COUNT_FIELD")
    options |= {"CONTAINERS": layer, "STREAM_FIELD": "CONTENTOR_RESIDUO"}
    (site,) = rows_of(run("container_capacity", options)["OUTPUT"])
    assert site["installed_m3"] == pytest.approx(0.72)
    assert any("volume CONTENTOR_CAPACIDADE" in text for text in feedback.infos)
    assert any("read as litres" in text for text in feedback.infos)


def test_counts_of_zero_and_below_hold_nothing(run, rows_of, parameters, make_layer, feedback):
    layer = make_layer(
        "Point",
        ["POINT(0 0)", "POINT(0 0)", "POINT(1000 0)"],
        "residuo:string,capacidade:string,qt:integer",
        [["Lixos", "1,1 m3", 2], ["Lixos", "1100", 0], ["Lixos", "1100", -1]],
    )
    (site,) = rows_of(run("container_capacity", parameters | {"CONTAINERS": layer})["OUTPUT"])
    assert site["installed_m3"] == pytest.approx(2.2)
    assert any("2 features have a count of 0 or less" in text for text in feedback.warnings)


def test_repeated_features_count_with_a_warning_and_can_be_left_out(
    run, rows_of, parameters, make_layer, feedback
):
    layer = make_layer(
        "Point",
        ["POINT(0 0)", "POINT(0 0)"],
        "residuo:string,capacidade:integer,qt:integer",
        [["Lixos", 1000, 3]] * 2,
    )
    options = parameters | {"CONTAINERS": layer}
    (site,) = rows_of(run("container_capacity", options)["OUTPUT"])
    assert site["installed_m3"] == 6
    assert any("1 features repeat another one" in text for text in feedback.warnings)
    (site,) = rows_of(run("container_capacity", options | {"DROP_REPEATED": True})["OUTPUT"])
    assert site["installed_m3"] == 3


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"STREAMS": "mixed, glass"}, "takes glass.*Lixos → mixed"),
        ({"STREAMS": "mixed, lava"}, "does not know the stream lava"),
        ({"STREAM_FIELD": "tipo"}, "No container or door-to-door area takes"),
        ({"VOLUME_FIELD": "residuo"}, "no container of mixed has a place"),
        ({"VOLUME_FIELD": None, "COUNT_FIELD": "qt"}, "does not say how much a container holds"),
        ({"BUILDINGS": None}, "Give buildings, census subsections, or both"),
        (
            {
                "SEASON_FIELD": "verao",
                "SEASON_CENSUS_FIELD": "verao",
                "CENSUS": "zones",
                "BUILDING_PEOPLE_FIELD": "population",
            },
            "Give one of them",
        ),
    ],
)
def test_unfit_input_gets_a_sentence(run, parameters, zones, change, sentence):
    change = {name: zones if value == "zones" else value for name, value in change.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        run(
            "container_capacity",
            without(
                parameters | change, *(name for name, value in change.items() if value is None)
            ),
        )


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("paper,1,collected,50,1,project,x", "has no line for mixed"),
        ("mixed,0,collected,50,1,project,x", "kg_person_day of mixed is empty, 0 or less"),
        ("mixed,1,perhaps,50,1,project,x", "figure of mixed is “perhaps”"),
        ("mixed,1,collected,50,,project,x", "how often containers of mixed are emptied"),
    ],
)
def test_unfit_table_of_waste_gets_a_sentence(run, parameters, tmp_path, line, sentence):
    path = tmp_path / "own.csv"
    path.write_text(TABLE.splitlines()[0] + "\n" + line + "\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=sentence):
        run("container_capacity", parameters | {"GENERATION": str(path)})


def test_layers_of_other_reference_systems_give_the_same_numbers(
    run, rows_of, parameters, containers
):
    import processing

    moved = processing.run(
        "native:reprojectlayer",
        {"INPUT": containers, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    first = rows_of(run("container_capacity", parameters)["OUTPUT"])
    second = rows_of(run("container_capacity", parameters | {"CONTAINERS": moved})["OUTPUT"])
    for before, after in zip(first, second, strict=True):
        assert after["farthest_m"] == pytest.approx(before["farthest_m"], abs=0.01)
        assert after["adequacy_pct"] == pytest.approx(before["adequacy_pct"])


def test_a_layer_without_reference_system_gets_a_sentence(run, parameters, make_layer):
    layer = make_layer(
        "Point",
        ["POINT(0 0)"],
        "residuo:string,capacidade:integer,qt:integer",
        [["Lixos", 1000, 1]],
        crs="",
    )
    with pytest.raises(QgsProcessingException, match="coordinate reference system"):
        run("container_capacity", parameters | {"CONTAINERS": layer})


def test_an_empty_layer_of_containers_gets_a_sentence(run, parameters, make_layer):
    layer = make_layer("Point", [], "residuo:string,capacidade:integer,qt:integer", name="none")
    with pytest.raises(QgsProcessingException, match="No container"):
        run("container_capacity", parameters | {"CONTAINERS": layer})


def test_containers_and_buildings_without_geometry_take_no_part(
    run, rows_of, parameters, make_layer, feedback
):
    bins = make_layer(
        "Point",
        ["POINT(0 0)", None],
        "residuo:string,capacidade:integer,qt:integer",
        [["Lixos", 1000, 1], ["Lixos", 1000, 5]],
    )
    homes = make_layer(
        "Polygon",
        [square(10, 0, 10), None, "POLYGON((30 0, 40 10, 40 0, 30 10, 30 0))"],  # a bow tie
        "population:double",
        [[20.0], [7.0], [3.0]],
    )
    options = parameters | {"CONTAINERS": bins, "BUILDINGS": homes}
    (site,) = rows_of(run("container_capacity", options)["OUTPUT"])
    assert (site["installed_m3"], site["people_served"]) == (1, 23)
    assert any("7 of 30 people have no way" in text for text in feedback.warnings)


def test_swapped_coordinates_get_a_sentence(run, parameters, make_layer):
    swapped = make_layer(
        "Point",
        ["POINT(38.7 -9.14)"],
        "residuo:string,capacidade:integer,qt:integer",
        [["Lixos", 1000, 1]],
        crs="EPSG:4326",
    )
    with pytest.raises(QgsProcessingException, match="longitude and latitude were swapped"):
        run("container_capacity", parameters | {"CONTAINERS": swapped})


def test_a_cancelled_run_writes_nothing(run, parameters, cancelling_feedback, tmp_path):
    target = tmp_path / "sites.gpkg"
    with pytest.raises(QgsProcessingException, match="[Cc]ancel"):
        run(
            "container_capacity",
            parameters | {"OUTPUT": str(target)},
            feedback=cancelling_feedback(20),
        )
    assert not target.exists()


def test_a_latin1_shapefile_of_containers_is_read(run, rows_of, parameters, latin_1_shapefile):
    import geopandas as gpd

    frame = gpd.GeoDataFrame(
        {"RESIDUO": ["Lixos", "Papelão"], "TIPO": ["Semi-enterrado", "Iglô"]},
        geometry=gpd.points_from_xy([0, 0], [0, 0]),
        crs=3763,
    )
    options = without(parameters, "VOLUME_FIELD", "COUNT_FIELD", "GENERATION") | {
        "CONTAINERS": latin_1_shapefile(frame, "contentores"),
        "STREAM_FIELD": "RESIDUO",
        "TYPE_FIELD": "TIPO",
    }
    rows = {row["stream"]: row for row in rows_of(run("container_capacity", options)["OUTPUT"])}
    assert (rows["mixed"]["installed_m3"], rows["paper"]["installed_m3"]) == (5, 2.5)


def test_the_result_is_a_geopackage_that_opens(run, rows_of, parameters, tmp_path):
    target = tmp_path / "sites.gpkg"
    run("container_capacity", parameters | {"OUTPUT": str(target)})
    assert [row["state"] for row in rows_of(str(target))] == [2, 2]


def test_the_sample_town_needs_no_more_than_its_layers(run, rows_of, sample, feedback):
    town = sample / "vila_mar" / "territorio.gpkg"
    results = run(
        "container_capacity",
        {
            "CONTAINERS": f"{town}|layername=contentores",
            "STREAM_FIELD": "CONTENTOR_RESIDUO",
            "CENSUS": f"{town}|layername=BGRI2021_9901",
            "BUILDINGS": f"{town}|layername=edificios",
            "STREETS": f"{town}|layername=ruas",
            "ZONES": f"{town}|layername=cont_freguesias",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
            "BUILDINGS_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    sites, zones = rows_of(results["OUTPUT"]), rows_of(results["ZONES_OUTPUT"])
    homes = rows_of(results["BUILDINGS_OUTPUT"])
    people = sum(zone["people"] for zone in zones)
    for code in ("glass", "paper", "packaging", "mixed"):
        served = sum(row["people_served"] for row in sites if row["stream"] == code)
        shares = sum(zone["people"] * zone[f"served_{code}_pct"] / 100 for zone in zones)
        assert served == pytest.approx(shares)
        assert 0.8 * people < served <= people * (1 + 1e-9)
        using = sum(row["population"] or 0 for row in homes if row[f"site_{code}"] is not None)
        assert using == pytest.approx(served)
    assert {row["state"] for row in sites} <= {0, 1, 2, 3}
    assert any("assumption" in text for text in feedback.warnings)


def test_the_map_shows_the_state_in_words(run, parameters):
    from smart_territory_plugin.algorithms.styled_outputs import StyledOutput
    from smart_territory_plugin.core.catalogue import catalogue

    layer = run("container_capacity", parameters)["OUTPUT"]
    StyledOutput("container_capacity", "OUTPUT").postProcessLayer(layer, None, None)
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    state = catalogue().indicator("container_state")
    assert labels[:4] in [[code.name[said] for code in state.classes] for said in ("pt", "en")]


@pytest.mark.real_data
def test_misericordia_counts_every_litre_and_every_person_once(
    run, rows_of, real_data, tmp_path, feedback
):
    import geopandas as gpd
    import pandas as pd

    place = real_data / "lisboa"
    table = pd.read_csv(place / "contentores_misericordia.csv", encoding="latin-1")
    spots = gpd.points_from_xy(table["Latitude"], table["Longitude"])  # swapped in the file
    gpd.GeoDataFrame(table, geometry=spots, crs=4326).to_file(tmp_path / "bins.gpkg")
    census = gpd.read_file(place / "censos2021_subseccoes_pontos.gpkg")
    parishes = gpd.read_file(place / "freguesias.gpkg")
    parish = parishes[parishes["Dicofre"] == "110661"]
    inside = census[census.within(parish.geometry.union_all())]
    inside.to_file(tmp_path / "census.gpkg")
    residents = next(name for name in inside.columns if name.lower() == "residents")
    results = run(
        "container_capacity",
        {
            "CONTAINERS": str(tmp_path / "bins.gpkg"),
            "STREAM_FIELD": "CONTENTOR_RESiDUO",
            "STREAMS": "mixed, paper, glass, packaging, organic",
            "CENSUS": str(tmp_path / "census.gpkg"),
            "POPULATION_FIELD": residents,
            "STREETS": str(place / "rede_viaria_osm_sem_dbf.shp"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    rows = rows_of(results["OUTPUT"])
    assert isinstance(results["OUTPUT"], QgsVectorLayer)
    # The file's own column of litres adds up to 211 150.
    assert sum(row["installed_m3"] for row in rows) == pytest.approx(211.15)
    assert any("122 features repeat another one" in text for text in feedback.warnings)
    for code in ("mixed", "paper", "glass", "packaging", "organic"):
        served = sum(row["people_served"] for row in rows if row["stream"] == code)
        assert served == pytest.approx(inside[residents].sum())
