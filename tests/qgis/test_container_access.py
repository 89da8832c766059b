"""Container access through Processing: two freguesias, worked by hand.

Freguesia W (APU, limit 100 m) is x 0–500, E (APR, limit 200 m) x 500–1000; y 0–500 for both.
Each is one census subsection. W has 12 dwellings, E has 8.
"""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

WEST = "POLYGON((0 0, 500 0, 500 500, 0 500, 0 0))"
EAST = "POLYGON((500 0, 1000 0, 1000 500, 500 500, 500 0))"
FOUR = ["Vidro", "Papel e Cartao", "Embalagens", "Lixos"]


def square(x, y, size):
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


@pytest.fixture
def zones(make_layer):
    return make_layer(
        "Polygon",
        [WEST, EAST],
        "dtmnfr:string,freguesia:string,tipau:string",
        [["010101", "West", "APU"], ["010102", "East", "APR"]],
        name="zones",
    )


@pytest.fixture
def census(make_layer):
    return make_layer(
        "Polygon",
        [WEST, EAST],
        "BGRI2021:string,N_ALOJAMENTOS_TOTAL:integer",
        [["01010100101", 12], ["01010200101", 8]],
        name="census",
    )


@pytest.fixture
def containers(make_layer):
    """All four flows at (150, 100) and at (700, 100); organic waste at neither."""
    spots = [(150, 100), (700, 100)]
    return make_layer(
        "Point",
        [f"POINT({x} {y})" for x, y in spots for _ in FOUR],
        "residuo:string",
        [[name] for _ in spots for name in FOUR],
        name="containers",
    )


@pytest.fixture
def buildings(make_layer):
    """W: 10 m at 50 m and 20 m at 200 m or more; E: 10 m at 190 m. Garages hold nobody."""
    return make_layer(
        "Polygon",
        [square(90, 95, 10), square(350, 95, 20), square(890, 95, 10), square(140, 95, 10)],
        "name:string,building:string,dwellings_own:integer",
        [["a", "house", 3], ["b", "yes", 5], ["c", "apartments", None], ["g", "garage", 0]],
        name="buildings",
    )


@pytest.fixture
def parameters(buildings, census, containers, zones):
    return {
        "BUILDINGS": buildings,
        "CENSUS": census,
        "CONTAINERS": containers,
        "STREAM_FIELD": "residuo",
        "ZONES": zones,
        "URBANITY_FIELD": "tipau",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }


def without(parameters, *names):
    return {name: value for name, value in parameters.items() if name not in names}


def test_census_dwellings_go_to_homes_and_zones_count_them(run, rows_of, parameters):
    results = run("container_access", parameters)
    a, b, c, garage = rows_of(results["OUTPUT"])
    # W: 12 dwellings over 100 m² and 400 m²: 2.4 and 9.6. The garage takes none.
    assert [row["dwellings"] for row in (a, b, c, garage)] == pytest.approx([2.4, 9.6, 8, 0])
    assert [row["dwellings_from"] for row in (a, b, c)] == ["residential"] * 3
    # a ends at x = 100, 50 m from 150; b begins at 350, 200 m away; c begins at 890, 190 m away.
    assert [row["dist_glass_m"] for row in (a, b, c)] == pytest.approx([50, 200, 190])
    assert [row["limit_m"] for row in (a, b, c)] == [100, 100, 200]
    assert [row["served"] for row in (a, b, c)] == [1, 0, 1]
    west, east = rows_of(results["ZONES_OUTPUT"])
    assert west["served_pct"] == pytest.approx(20)  # 2.4 of 12
    assert west["unserved"] == pytest.approx(9.6)
    assert (east["dwellings"], east["served_pct"], east["unserved"]) == (8, 100, 0)
    assert west["freguesia"] == "West"


def test_output_fields_are_those_declared(run, rows_of, parameters):
    from smart_territory_plugin.algorithms.circular.container_access import ContainerAccess

    results = run("container_access", parameters)
    for output, own in (
        ("OUTPUT", ["name", "building", "dwellings_own"]),
        ("ZONES_OUTPUT", ["dtmnfr", "freguesia", "tipau"]),
    ):
        names = list(rows_of(results[output])[0])
        assert names == [*own, *ContainerAccess.OUTPUT_FIELDS[output]]


def test_field_of_dwellings_wins_over_the_census(run, rows_of, parameters, feedback):
    results = run("container_access", parameters | {"DWELLINGS_FIELD": "dwellings_own"})
    rows = rows_of(results["OUTPUT"])
    assert [row["dwellings"] for row in rows] == [3, 5, 0, 0]
    assert rows[0]["dwellings_from"] == "field"
    west, east = rows_of(results["ZONES_OUTPUT"])
    assert west["served_pct"] == pytest.approx(100 * 3 / 8)
    assert east["served_pct"] is None  # a zone without dwellings has no share
    assert any("1 buildings have no number" in text for text in feedback.warnings)


def test_census_alone_stands_as_points_and_says_so(run, rows_of, parameters):
    results = run("container_access", without(parameters, "BUILDINGS"))
    rows = rows_of(results["OUTPUT"])
    assert [row["dwellings_from"] for row in rows] == ["census_point"] * 2
    assert [row["dwellings"] for row in rows] == [12, 8]


def test_subsection_without_a_building_joins_the_buildings_in_the_result(
    run, rows_of, parameters, make_layer
):
    one = make_layer("Polygon", [square(90, 95, 10)], "fid:integer,name:string", [[7, "a"]])
    layer = run("container_access", parameters | {"BUILDINGS": one})["OUTPUT"]
    a, east = rows_of(layer)
    assert (a["name"], a["dwellings_from"], a["dwellings"]) == ("a", "residential", 12)
    assert (east["name"], east["dwellings_from"], east["dwellings"]) == (None, "census_point", 8)
    assert [feature.geometry().area() for feature in layer.getFeatures()] == pytest.approx(
        [100, 250_000]
    )


def test_points_of_addresses_stay_points(run, rows_of, parameters, make_layer):
    one = make_layer("Point", ["POINT(100 100)"], "name:string", [["a"]])
    layer = run("container_access", parameters | {"BUILDINGS": one})["OUTPUT"]
    assert [row["dwellings_from"] for row in rows_of(layer)] == ["residential", "census_point"]
    assert layer.geometryType().name == "Point"


def test_door_to_door_serves_whole_but_not_the_flow_it_does_not_collect(
    run, rows_of, parameters, make_layer
):
    areas = make_layer("Polygon", [square(340, 80, 50)], "recolha:string", [["Papel"]])
    results = run(
        "container_access",
        parameters | {"DOOR_TO_DOOR": areas, "DOOR_STREAM_FIELD": "recolha"},
    )
    b = rows_of(results["OUTPUT"])[1]
    assert (b["served_paper"], b["served_glass"], b["served"]) == (1, 0, 1)
    west, _ = rows_of(results["ZONES_OUTPUT"])
    assert west["served_pct"] == pytest.approx(100)
    assert west["served_paper_pct"] == pytest.approx(100)
    assert west["served_glass_pct"] == pytest.approx(20)


def test_without_typology_the_urban_limit_holds_with_a_warning(run, rows_of, parameters, feedback):
    results = run("container_access", without(parameters, "URBANITY_FIELD"))
    assert [row["served"] for row in rows_of(results["OUTPUT"])[:3]] == [1, 0, 0]
    assert any("no typology" in text for text in feedback.warnings)


def test_only_the_four_flows_bear_the_official_name(run, parameters, feedback):
    run("container_access", parameters)
    assert any("multimaterial" in text for text in feedback.infos)
    feedback.infos.clear()
    run("container_access", parameters | {"STREAMS": "glass, Papel"})
    assert any("not ERSAR's official figure" in text for text in feedback.infos)
    assert not any("multimaterial" in text for text in feedback.infos)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"STREAMS": "glass,organic"}, "takes organic.*Lixos → mixed"),
        ({"STREAMS": "glass,lava"}, "does not know the stream lava"),
        ({"BUILDINGS": None, "CENSUS": None}, "Give buildings, census subsections, or both"),
        ({"CENSUS": None}, "Dwellings are counted, not buildings"),
        ({"CENSUS": "zones"}, "no census layer known here"),
    ],
)
def test_unfit_input_gets_a_sentence(run, parameters, zones, change, sentence):
    change = {name: zones if value == "zones" else value for name, value in change.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("container_access", parameters | change)


def test_swapped_coordinates_get_a_sentence(run, parameters, make_layer):
    moved = make_layer(
        "Point", ["POINT(150000 -100)"] * 4, "residuo:string", [[name] for name in FOUR]
    )
    with pytest.raises(QgsProcessingException, match="longitude and latitude were swapped"):
        run("container_access", parameters | {"CONTAINERS": moved})


def test_layers_in_degrees_are_measured_in_metres(run, rows_of, parameters, containers):
    import processing

    moved = processing.run(
        "native:reprojectlayer",
        {"INPUT": containers, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    results = run("container_access", parameters | {"CONTAINERS": moved})
    distances = [row["dist_glass_m"] for row in rows_of(results["OUTPUT"])[:3]]
    assert distances == pytest.approx([50, 200, 190], abs=0.01)


def test_islets_of_a_freguesia_are_one_zone_in_the_result(run, rows_of, parameters, make_layer):
    islets = make_layer(
        "Polygon",
        [WEST, EAST, square(2000, 0, 5)],
        "dtmnfr:string,freguesia:string",
        [["010101", "West"], ["010102", "East"], ["010102", "East"]],
    )
    results = run("container_access", without(parameters, "URBANITY_FIELD") | {"ZONES": islets})
    rows = rows_of(results["ZONES_OUTPUT"])
    assert [row["dtmnfr"] for row in rows] == ["010101", "010102"]
    assert sum(row["dwellings"] for row in rows) == pytest.approx(20)


def test_result_is_a_geopackage_that_opens(run, rows_of, parameters, tmp_path):
    target = tmp_path / "access.gpkg"
    run("container_access", parameters | {"OUTPUT": str(target)})
    assert [row["served"] for row in rows_of(str(target))[:3]] == [1, 0, 1]


@pytest.mark.real_data
def test_misericordia_with_the_census_of_2011(run, rows_of, real_data, tmp_path, feedback):
    import geopandas as gpd
    import pandas as pd

    place = real_data / "lisboa"
    table = pd.read_csv(place / "contentores_misericordia.csv", encoding="latin-1")
    spots = gpd.points_from_xy(table["Latitude"], table["Longitude"])  # swapped in the file
    layer = gpd.GeoDataFrame(table[["CONTENTOR_RESiDUO"]], geometry=spots, crs=4326)
    layer.to_file(tmp_path / "containers.gpkg")
    parishes = gpd.read_file(place / "freguesias.gpkg")
    parish = tmp_path / "parish.gpkg"
    parishes[parishes["Dicofre"] == "110661"].to_file(parish)  # Misericórdia
    results = run(
        "container_access",
        {
            "CENSUS": str(place / "BGRI2011_1106.gpkg"),
            "CONTAINERS": str(tmp_path / "containers.gpkg"),
            "STREAM_FIELD": "CONTENTOR_RESiDUO",
            "ZONES": str(parish),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    (zone,) = rows_of(results["ZONES_OUTPUT"])
    # The parish had about 13 000 residents, and more than 9 000 dwellings.
    assert 8_000 < zone["dwellings"] < 13_000
    assert 0 < zone["served_pct"] < zone["served_mixed_pct"] <= 100
    assert zone["unserved"] == pytest.approx(zone["dwellings"] * (1 - zone["served_pct"] / 100))
    assert isinstance(results["OUTPUT"], QgsVectorLayer)
    assert any("census of 2011" in text for text in feedback.infos)


def test_along_streets_the_way_is_longer_and_fewer_are_served(
    run, rows_of, parameters, make_layer, feedback
):
    # The street leaves house a (90–100, 95–105) to the south, goes round and comes back.
    street = make_layer("LineString", ["LINESTRING(95 90, 95 0, 150 0, 150 95, 700 95)"])
    results = run("container_access", parameters | {"STREETS": street})
    a = rows_of(results["OUTPUT"])[0]
    # 5 to the street, 90 + 55 + 95 along it, 5 to the container at (150, 100).
    assert a["dist_glass_m"] == pytest.approx(250)
    assert a["served"] == 0
    straight = rows_of(run("container_access", parameters)["OUTPUT"])[0]
    assert straight["dist_glass_m"] == pytest.approx(50)
    assert straight["served"] == 1


def test_a_plot_is_measured_from_its_limit(run, rows_of, parameters, make_layer):
    plots = make_layer("Polygon", [square(80, 80, 60)])  # reaches to x = 140
    a = rows_of(run("container_access", parameters | {"PARCELS": plots})["OUTPUT"])[0]
    assert a["dist_glass_m"] == pytest.approx(10)


def test_a_zone_has_a_reading_in_words_and_only_the_service_area_a_band(
    run, rows_of, parameters, feedback
):
    results = run("container_access", parameters | {"EG_TYPOLOGY": 3})
    west, east = rows_of(results["ZONES_OUTPUT"])
    # West: 1 of 2 buildings … its share is below 80 %; East: all, above 60 %.
    assert west["reading"] == (
        "indicative: below what is rated good for a whole service area of APU"
    )
    assert east["reading"] == (
        "indicative: within what is rated good for a whole service area of APR"
    )
    said = [text for text in feedback.infos if "Service area of typology APR" in text]
    assert len(said) == 1


def test_other_streams_have_neither_reading_nor_band(run, rows_of, parameters, feedback):
    options = parameters | {"STREAMS": "glass, paper", "EG_TYPOLOGY": 1}
    rows = rows_of(run("container_access", options)["ZONES_OUTPUT"])
    assert [row["reading"] for row in rows] == [None, None]
    assert not any("typology APU:" in text for text in feedback.infos)
