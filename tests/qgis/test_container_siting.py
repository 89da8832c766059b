"""New container sites through Processing: one street, worked by hand, and checked by access.

The street runs from x = 0 to x = 1000. Houses without service stand on it at 0, 100, 150, 200 and
300 with 4, 3, 2, 3 and 4 dwellings; the one at 1000 has 4 and all four flows at its door. With a
limit of 50 m the candidate at 50 serves 4 + 3, the one at 150 serves 3 + 2 + 3, the one at 250
serves 3 + 4.
"""

import pytest
from qgis.core import QgsProcessingException

FOUR = ["Vidro", "Papel", "Embalagens", "Lixos"]
WEST = "POLYGON((-50 -50, 220 -50, 220 50, -50 50, -50 -50))"
EAST = "POLYGON((220 -50, 1050 -50, 1050 50, 220 50, 220 -50))"


def point(x, y=0):
    return f"POINT({x} {y})"


@pytest.fixture
def containers(make_layer):
    return make_layer("Point", [point(1000)] * 4, "residuo:string", [[name] for name in FOUR])


@pytest.fixture
def street(make_layer):
    return make_layer("LineString", ["LINESTRING(0 0, 1000 0)"], "name:string", [["Rua Direita"]])


@pytest.fixture
def candidates(make_layer):
    spots = [point(250), point(50), point(150)]
    return make_layer("Point", spots, "local:string", [["right"], ["left"], ["middle"]])


@pytest.fixture
def zones(make_layer):
    rows = [["010101", "West", "APU"], ["010102", "East", "APU"]]
    fields = "dtmnfr:string,freguesia:string,tipau:string"
    return make_layer("Polygon", [WEST, EAST], fields, rows, name="zones")


@pytest.fixture
def parameters(make_layer, containers, street, candidates):
    houses = make_layer(
        "Point",
        [point(x) for x in (0, 100, 150, 200, 300, 1000)],
        "house:string,homes:integer",
        [["a", 4], ["b", 3], ["e", 2], ["c", 3], ["d", 4], ["f", 4]],
        name="houses",
    )
    return {
        "BUILDINGS": houses,
        "DWELLINGS_FIELD": "homes",
        "CONTAINERS": containers,
        "STREAM_FIELD": "residuo",
        "LIMIT_URBAN": 50,
        "STREETS": street,
        "CANDIDATES": candidates,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "BUILDINGS_OUTPUT": "TEMPORARY_OUTPUT",
    }


def with_sites(containers, sites, streams=("glass", "paper", "packaging", "mixed")):
    """Return containers as a table (field, geometry), the new sites among them."""
    import geopandas as gpd
    import pandas as pd
    import shapely

    shapes = [shapely.from_wkb(bytes(f.geometry().asWkb())) for f in sites.getFeatures()]
    new = gpd.GeoDataFrame(geometry=shapes, crs=sites.crs().authid())
    old = containers.to_crs(new.crs)
    rows = [new.assign(stream=code)[["stream", "geometry"]] for code in streams]
    joined = pd.concat([old[["stream", "geometry"]], *rows], ignore_index=True)
    return gpd.GeoDataFrame(joined, geometry="geometry", crs=new.crs)


# --- the case worked by hand ---------------------------------------------------------------------


def test_two_sites_are_the_best_two_and_not_the_greedy_ones(run, rows_of, parameters, feedback):
    results = run("container_siting", parameters | {"BUDGET": 2})
    left, right = rows_of(results["OUTPUT"])
    # Left and right serve 14; the middle one first would serve 8, and 12 with another.
    assert [(site["local"], site["newly_served"]) for site in (left, right)] == [
        ("left", 7),
        ("right", 7),
    ]
    assert [site["rank"] for site in (left, right)] == [1, 2]
    assert [site["served_total"] for site in (left, right)] == [11, 18]
    assert [site["served_total_pct"] for site in (left, right)] == pytest.approx([55, 90])
    assert left["street"] == "Rua Direita"
    assert [site["dist_existing_m"] for site in (left, right)] == pytest.approx([950, 750])
    houses = rows_of(results["BUILDINGS_OUTPUT"])
    assert [row["served_before"] for row in houses] == [0, 0, 0, 0, 0, 1]
    assert [row["served_after"] for row in houses] == [1, 1, 0, 1, 1, 1]
    assert [row["site_id"] for row in houses] == [1, 1, None, 2, 2, None]
    assert houses[0]["site_dist_m"] == pytest.approx(50)
    assert any("proved to be the best" in text for text in feedback.infos)
    assert any("14 more of 20 dwellings" in text for text in feedback.infos)


@pytest.mark.parametrize(
    ("target", "locals_"),
    [(60, ["middle"]), (85, ["left", "right"]), (95, ["middle", "left", "right"])],
)
def test_a_target_takes_the_fewest_sites(run, rows_of, parameters, target, locals_):
    results = run("container_siting", parameters | {"TARGET": target})
    rows = rows_of(results["OUTPUT"])
    assert [row["local"] for row in rows] == locals_
    assert rows[-1]["served_total_pct"] >= target


def test_zones_count_before_and_after(run, rows_of, parameters, zones):
    options = {"BUDGET": 1, "ZONES": zones, "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    west, east = rows_of(run("container_siting", parameters | options)["ZONES_OUTPUT"])
    # The middle site serves b, e and c: 8 of the 12 dwellings in the west.
    assert (west["dwellings"], west["newly_served"], west["new_sites"]) == (12, 8, 1)
    assert west["served_before_pct"] == 0
    assert west["served_after_pct"] == pytest.approx(100 * 8 / 12)
    assert west["unserved_after"] == 4
    assert (east["served_before_pct"], east["served_after_pct"], east["new_sites"]) == (50, 50, 0)


def test_output_fields_are_those_declared(run, rows_of, parameters, zones):
    from smart_territory_plugin.algorithms.circular.container_siting import ContainerSiting

    options = {"BUDGET": 1, "ZONES": zones, "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    results = run("container_siting", parameters | options)
    own = {
        "OUTPUT": ["local"],
        "BUILDINGS_OUTPUT": ["house", "homes"],
        "ZONES_OUTPUT": ["dtmnfr", "freguesia", "tipau"],
    }
    for output, names in own.items():
        declared = ContainerSiting.OUTPUT_FIELDS[output]
        assert list(rows_of(results[output])[0]) == [*names, *declared]


def test_the_limit_follows_the_typology_of_the_zone(run, rows_of, parameters, make_layer):
    rural = make_layer("Polygon", [WEST, EAST], "tipau:string", [["APR"], ["APU"]])
    options = {"BUDGET": 1, "ZONES": rural, "URBANITY_FIELD": "tipau", "LIMIT_OTHER": 150}
    (site,) = rows_of(run("container_siting", parameters | options)["OUTPUT"])
    # 150 m in the west: the middle candidate, and the left one, serve all 12 dwellings there.
    assert (site["local"], site["newly_served"]) == ("middle", 12)


def test_points_along_the_street_serve_where_no_candidates_are_given(run, rows_of, parameters):
    options = {"CANDIDATES": None, "SPACING": 50, "TARGET": 100}
    rows = rows_of(run("container_siting", parameters | options)["OUTPUT"])
    assert len(rows) == 3
    assert rows[-1]["served_total"] == 20


def test_a_network_serves_in_place_of_the_streets(run, rows_of, parameters, street):
    network = run("build_network", {"STREETS": street, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    options = {"STREETS": None, "NETWORK": network, "BUDGET": 2}
    rows = rows_of(run("container_siting", parameters | options)["OUTPUT"])
    assert [row["local"] for row in rows] == ["left", "right"]
    assert rows[0]["street"] == "Rua Direita"


def test_a_municipal_layer_names_its_own_field_of_street_names(
    run, rows_of, parameters, make_layer
):
    own = make_layer("LineString", ["LINESTRING(0 0, 1000 0)"], "TOPONIMO:string", [["Rua Nova"]])
    options = {"STREETS": own, "BUDGET": 1}
    assert rows_of(run("container_siting", parameters | options)["OUTPUT"])[0]["street"] is None
    options["STREET_NAME_FIELD"] = "TOPONIMO"
    rows = rows_of(run("container_siting", parameters | options)["OUTPUT"])
    assert rows[0]["street"] == "Rua Nova"


# --- streams -------------------------------------------------------------------------------------


def test_a_dwelling_without_one_of_the_streams_is_not_served(run, rows_of, parameters, make_layer):
    three = make_layer("Point", [point(150)] * 3, "residuo:string", [[name] for name in FOUR[:3]])
    results = run("container_siting", parameters | {"CONTAINERS": three, "TARGET": 40})
    (site,) = rows_of(results["OUTPUT"])
    assert (site["local"], site["newly_served"]) == ("middle", 8)
    assert site["dist_existing_m"] == 0  # three flows stand there already


def test_sites_of_one_stream_that_nobody_takes_yet(run, rows_of, parameters, feedback):
    options = {"STREAMS": "organic", "TARGET": 100, "CANDIDATES": None, "LIMIT_URBAN": 150}
    results = run("container_siting", parameters | options)
    rows = rows_of(results["OUTPUT"])
    # 0 to 300 within 150 m of one site, and the house at 1000, which has the other flows only.
    assert [row["newly_served"] for row in rows] == [16, 4]
    assert rows[0]["dist_existing_m"] is None
    assert any("takes organic yet" in text for text in feedback.warnings)


def test_there_may_be_no_containers_yet(run, rows_of, parameters):
    options = {"CONTAINERS": None, "STREAM_FIELD": None, "BUDGET": 1}
    (site,) = rows_of(run("container_siting", parameters | options)["OUTPUT"])
    assert (site["local"], site["served_total"]) == ("middle", 8)


def test_door_to_door_counts_as_served(run, rows_of, parameters, make_layer):
    door = make_layer("Polygon", ["POLYGON((90 -9, 310 -9, 310 9, 90 9, 90 -9))"])
    results = run("container_siting", parameters | {"DOOR_TO_DOOR": door, "BUDGET": 3})
    (site,) = rows_of(results["OUTPUT"])
    assert (site["local"], site["newly_served"]) == ("left", 4)  # a alone is left


# --- nothing to do, and what cannot be done ------------------------------------------------------


def test_where_all_are_served_the_result_is_empty_and_friendly(run, rows_of, parameters, feedback):
    results = run("container_siting", parameters | {"LIMIT_URBAN": 1000, "BUDGET": 3})
    assert rows_of(results["OUTPUT"]) == []
    assert results["OUTPUT"].geometryType().name == "Point"
    assert "newly_served" in results["OUTPUT"].fields().names()
    assert [row["served_after"] for row in rows_of(results["BUILDINGS_OUTPUT"])] == [1] * 6
    assert any("All dwellings are served" in text for text in feedback.infos)


def test_a_target_that_is_met_needs_no_site(run, rows_of, parameters, feedback):
    assert rows_of(run("container_siting", parameters | {"TARGET": 20})["OUTPUT"]) == []
    assert any("meets the target of 20 %" in text for text in feedback.infos)


def test_more_sites_than_candidates_are_no_error(run, rows_of, parameters, feedback):
    assert len(rows_of(run("container_siting", parameters | {"BUDGET": 99})["OUTPUT"])) == 3
    assert any("3 sites of the 99 allowed" in text for text in feedback.infos)


def test_candidates_off_the_streets_serve_nobody(run, rows_of, parameters, make_layer, feedback):
    some = make_layer("Point", [point(150), point(150, 300), None])
    options = {"CANDIDATES": some, "BUDGET": 3}
    rows = rows_of(run("container_siting", parameters | options)["OUTPUT"])
    assert [row["newly_served"] for row in rows] == [8]
    assert any("1 of 2 places lie farther than 100 m" in text for text in feedback.warnings)
    assert any("1 candidates have no geometry" in text for text in feedback.warnings)
    assert any("8 dwellings at 2 places" in text for text in feedback.warnings)


def test_a_site_beside_the_street_is_as_far_as_its_way(run, rows_of, parameters, make_layer):
    beside = make_layer("Point", [point(150, 10)])
    options = {"CANDIDATES": beside, "BUDGET": 1}
    rows = rows_of(run("container_siting", parameters | options)["OUTPUT"])
    assert [row["newly_served"] for row in rows] == [2]  # 50 + 10 m to b and c are too far


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({}, "exactly one of the two"),
        ({"BUDGET": 2, "TARGET": 80}, "exactly one of the two"),
        ({"STREETS": None, "BUDGET": 2}, "treets"),
        ({"STREAM_FIELD": None, "BUDGET": 2}, "Choose the field with the stream"),
        ({"STREAMS": "lava", "BUDGET": 2}, "does not know the stream lava"),
        ({"BUILDINGS": None, "BUDGET": 2}, "Give buildings, census subsections, or both"),
        ({"DWELLINGS_FIELD": None, "BUDGET": 2}, "Dwellings are counted, not buildings"),
        ({"CANDIDATES": "far", "BUDGET": 2}, "km"),
        ({"CANDIDATES": "off", "BUDGET": 2}, "100 m"),
        ({"CANDIDATES": "left", "TARGET": 99}, r"a site at every candidate 55\.00 %"),
    ],
)
def test_unfit_input_gets_a_sentence(run, parameters, make_layer, change, sentence):
    spots = {"far": point(150_000), "off": point(150, 300), "left": point(50)}
    if change.get("CANDIDATES"):
        change = change | {"CANDIDATES": make_layer("Point", [spots[change["CANDIDATES"]]])}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("container_siting", parameters | change)


def test_swapped_coordinates_get_a_sentence(run, parameters, make_layer):
    moved = make_layer("Point", [point(150_000)] * 4, "residuo:string", [[name] for name in FOUR])
    with pytest.raises(QgsProcessingException, match="longitude and latitude were swapped"):
        run("container_siting", parameters | {"CONTAINERS": moved, "BUDGET": 1})


def test_layers_in_degrees_and_the_order_of_rows_make_no_difference(
    run, rows_of, parameters, make_layer
):
    import processing

    def in_degrees(layer):
        options = {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
        return processing.run("native:reprojectlayer", options)["OUTPUT"]

    turned = make_layer(
        "Point",
        [point(x) for x in (1000, 300, 200, 150, 100, 0)],
        "homes:integer",
        [[n] for n in (4, 4, 3, 2, 3, 4)],
    )
    # In degrees a place at the limit may lie beyond it by a thousandth of a millimetre.
    options = {"LIMIT_URBAN": 50.01, "BUDGET": 2}
    moved = {name: in_degrees(parameters[name]) for name in ("CONTAINERS", "STREETS", "CANDIDATES")}
    moved["BUILDINGS"] = in_degrees(turned)
    rows = rows_of(run("container_siting", parameters | moved | options)["OUTPUT"])
    assert [row["local"] for row in rows] == ["left", "right"]


def test_a_layer_without_crs_gets_a_sentence(run, parameters, make_layer):
    bare = make_layer("Point", [point(150)], crs="")
    with pytest.raises(QgsProcessingException, match="coordinate reference system"):
        run("container_siting", parameters | {"CANDIDATES": bare, "BUDGET": 1})


def test_a_latin_1_shapefile_and_an_invalid_zone_serve(
    run, rows_of, parameters, make_layer, latin_1_shapefile
):
    import geopandas as gpd
    import shapely

    rua = {"name": ["Rua da Conceição"]}
    street = gpd.GeoDataFrame(rua, geometry=[shapely.LineString([(0, 0), (1000, 0)])], crs=3763)
    # A bow tie: its two halves meet at (110, 0).
    bow = make_layer("Polygon", ["POLYGON((-50 -50, 270 50, 270 -50, -50 50, -50 -50))"])
    options = {
        "STREETS": latin_1_shapefile(street, "ruas"),
        "ZONES": bow,
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        "BUDGET": 1,
    }
    results = run("container_siting", parameters | options)
    assert rows_of(results["OUTPUT"])[0]["street"] == "Rua da Conceição"
    (zone,) = rows_of(results["ZONES_OUTPUT"])
    assert (zone["dwellings"], zone["newly_served"]) == (12, 8)


def test_candidates_that_are_nowhere_give_no_site(run, rows_of, parameters, make_layer, feedback):
    nobody = make_layer("Point", [None])
    options = {"CANDIDATES": nobody, "BUDGET": 1}
    assert rows_of(run("container_siting", parameters | options)["OUTPUT"]) == []
    assert any("No candidate is within the limit" in text for text in feedback.warnings)


def test_texts_for_numbers_and_houses_without_geometry(run, rows_of, parameters, make_layer):
    houses = make_layer(
        "Point", [point(0), None, point(100)], "homes:string", [["4"], ["9"], ["3"]]
    )
    options = {"BUILDINGS": houses, "BUDGET": 1}
    (site,) = rows_of(run("container_siting", parameters | options)["OUTPUT"])
    assert (site["newly_served"], site["served_total_pct"]) == (7, 100)


def test_a_cancelled_run_leaves_nothing(run, parameters, cancelling_feedback, tmp_path):
    target = tmp_path / "sites.gpkg"
    with pytest.raises(QgsProcessingException, match="ancel"):
        run(
            "container_siting",
            parameters | {"BUDGET": 2, "OUTPUT": str(target)},
            feedback=cancelling_feedback(55),
        )
    assert not target.exists()


def test_the_lineage_says_how_good_the_choice_is(run, parameters):
    layer = run("container_siting", parameters | {"BUDGET": 2})["OUTPUT"]
    (said,) = [text for text in layer.metadata().history() if text.startswith("siting")]
    for part in ('"solution": "optimal"', '"newly_served": 14.0', '"upper_bound": 14.0'):
        assert part in said


# --- held against container_access ---------------------------------------------------------------


def access_after(run, parameters, containers, sites, path, **changes):
    """Run container_access with the new sites as containers and return its layers."""
    streams = changes.pop("streams", ("glass", "paper", "packaging", "mixed"))
    with_sites(containers, sites, streams).to_file(path)
    names = ("BUILDINGS", "DWELLINGS_FIELD", "CENSUS", "STREAMS", "ZONES", "URBANITY_FIELD",
             "LIMIT_URBAN", "PARCELS", "STREETS", "NETWORK", "NODE_CROSSINGS", "MAX_SNAP",
             "DOOR_TO_DOOR")  # fmt: skip
    kept = {name: parameters[name] for name in names if name in parameters}
    return run(
        "container_access",
        kept
        | {
            "CONTAINERS": str(path),
            "STREAM_FIELD": "stream",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )


@pytest.mark.parametrize(
    ("town", "change"),
    [
        ("vila_mar", {"BUDGET": 6}),
        ("vila_mar", {"TARGET": 95, "MAX_SNAP": 30}),
        ("vila_mar", {"BUDGET": 5, "STREAMS": "organic"}),
        ("vila_mar", {"BUDGET": 5, "PARCELS": True}),
        ("serra_alta", {"BUDGET": 6}),
        ("campo_raso", {"TARGET": 85}),
    ],
)
def test_container_access_with_the_new_sites_gives_the_figure_after(
    run, rows_of, sample, tmp_path, town, change
):
    import geopandas as gpd
    import shapely

    file = sample / town / "territorio.gpkg"
    old = gpd.read_file(file, layer="contentores").rename(columns={"CONTENTOR_RESIDUO": "stream"})
    (census,) = [name for name in gpd.list_layers(file)["name"] if name.startswith("BGRI2021")]
    layers = {
        "BUILDINGS": "edificios",
        "CENSUS": census,
        "CONTAINERS": "contentores",
        "ZONES": "cont_freguesias",
        "STREETS": "ruas",
    }
    parameters = {name: f"{file}|layername={layer}" for name, layer in layers.items()}
    parameters |= {"STREAM_FIELD": "CONTENTOR_RESIDUO", "URBANITY_FIELD": "tipau"} | change
    if change.get("PARCELS"):
        buildings = gpd.read_file(file, layer="edificios").iloc[::3]
        around = shapely.envelope(buildings.geometry.to_numpy())
        plots = shapely.buffer(around, 6, cap_style="square")
        gpd.GeoDataFrame(geometry=plots, crs=buildings.crs).to_file(tmp_path / "plots.gpkg")
        parameters["PARCELS"] = str(tmp_path / "plots.gpkg")
    outputs = dict.fromkeys(("OUTPUT", "BUILDINGS_OUTPUT", "ZONES_OUTPUT"), "TEMPORARY_OUTPUT")
    made = run("container_siting", parameters | outputs)
    sites = rows_of(made["OUTPUT"])
    assert sites
    streams = {"streams": ["organic"]} if "STREAMS" in change else {}
    after = access_after(run, parameters, old, made["OUTPUT"], tmp_path / "all.gpkg", **streams)
    places, checked = rows_of(made["BUILDINGS_OUTPUT"]), rows_of(after["OUTPUT"])
    assert [row["served_after"] for row in places] == [row["served"] for row in checked]
    zones, zones_checked = rows_of(made["ZONES_OUTPUT"]), rows_of(after["ZONES_OUTPUT"])
    for zone, held in zip(zones, zones_checked, strict=True):
        assert zone["served_after_pct"] == pytest.approx(held["served_pct"])
    # The sites' own figures are those of the buildings.
    for site in sites:
        own = sum(row["dwellings"] for row in places if row["site_id"] == site["rank"])
        assert own == pytest.approx(site["newly_served"])
    gains = [site["newly_served"] for site in sites]
    assert gains == sorted(gains, reverse=True)
    total = sum(row["dwellings"] for row in places)
    served = sum(row["dwellings"] for row in places if row["served_after"])
    assert sites[-1]["served_total_pct"] == pytest.approx(100 * served / total)
    if "TARGET" in change:
        assert sites[-1]["served_total_pct"] >= change["TARGET"]
        without_last = sites[-1]["served_total_pct"] - 100 * gains[-1] / total
        assert without_last < change["TARGET"]


@pytest.mark.real_data
def test_misericordia_after_ten_sites_is_what_container_access_finds(
    run, rows_of, real_data, tmp_path, feedback
):
    import geopandas as gpd
    import pandas as pd

    place = real_data / "lisboa"
    table = pd.read_csv(place / "contentores_misericordia.csv", encoding="latin-1")
    spots = gpd.points_from_xy(table["Latitude"], table["Longitude"])  # swapped in the file
    old = gpd.GeoDataFrame({"stream": table["CONTENTOR_RESiDUO"]}, geometry=spots, crs=4326)
    old.to_file(tmp_path / "old.gpkg")
    parishes = gpd.read_file(place / "freguesias.gpkg")
    parish = parishes[parishes["Dicofre"] == "110661"]  # Misericórdia
    census = gpd.read_file(place / "BGRI2011_1106.gpkg")
    inside = census.representative_point().within(parish.to_crs(census.crs).union_all())
    census[inside].to_file(tmp_path / "census.gpkg")
    parish.to_file(tmp_path / "parish.gpkg")
    parameters = {
        "CENSUS": str(tmp_path / "census.gpkg"),
        "CONTAINERS": str(tmp_path / "old.gpkg"),
        "STREAM_FIELD": "stream",
        "ZONES": str(tmp_path / "parish.gpkg"),
        "STREETS": str(place / "rede_viaria_osm_sem_dbf.shp"),
        "BUDGET": 10,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    made = run("container_siting", parameters)
    assert len(rows_of(made["OUTPUT"])) == 10
    (zone,) = rows_of(made["ZONES_OUTPUT"])
    assert zone["served_after_pct"] > zone["served_before_pct"] > 0
    assert zone["new_sites"] <= 10
    after = access_after(run, parameters, old, made["OUTPUT"], tmp_path / "all.gpkg")
    (held,) = rows_of(after["ZONES_OUTPUT"])
    assert zone["served_after_pct"] == pytest.approx(held["served_pct"])
    assert any("proved to be the best" in text for text in feedback.infos)
