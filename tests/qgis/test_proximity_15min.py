"""The 15-minute city through Processing: one flat street, worked by hand.

The street runs along y = 0 from x = 0 to 3000. Walking on flat ground (Tobler, 5.037 km/h) takes
one minute for 83.95 m, so 15 minutes lead 1259 m. West is x 0–1500 with 30 people in one building
at x = 100 and 10 in one at x = 1100, east x 1500–3000 with 20 people in one building at x = 2900.
"""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

METRES_A_MINUTE = 5036.743 / 60  # 6 · exp(-3.5 · 0.05) = 5.036743 km/h


def square(x, y):
    return f"POLYGON(({x - 5} {y}, {x + 5} {y}, {x + 5} {y + 10}, {x - 5} {y + 10}, {x - 5} {y}))"


def block(west, east):
    return f"POLYGON(({west} -300, {east} -300, {east} 300, {west} 300, {west} -300))"


@pytest.fixture
def streets(make_layer):
    return make_layer(
        "LineString", ["LINESTRING(0 0, 3000 0)"], "highway:string", [["residential"]]
    )


@pytest.fixture
def buildings(make_layer):
    """Two in the west, one in the east and one without a street near, which has nobody."""
    shapes = [square(100, 10), square(1100, 10), square(2900, 10), square(2000, 250)]
    people = [[30, "a"], [10, "b"], [20, "c"], [4, "far"]]
    return make_layer("Polygon", shapes, "people:integer,name:string", people, name="buildings")


@pytest.fixture
def facilities(make_layer):
    """A shop at x = 100, pharmacies at x = 100 and 2900, a hotel."""
    points = ["POINT(100 5)", "POINT(100 -5)", "POINT(2900 5)", "POINT(500 5)"]
    kinds = [["supermarket"], ["Farmácia"], ["farmacia"], ["hotel"]]
    return make_layer("Point", points, "tipo:string", kinds, name="equipamentos")


@pytest.fixture
def zones(make_layer):
    rows = [["010101", "West"], ["010102", "East"]]
    shapes = [block(-50, 1500), block(1500, 3050)]
    return make_layer("Polygon", shapes, "dtmnfr:string,freguesia:string", rows, name="zones")


@pytest.fixture
def categories(tmp_path):
    path = tmp_path / "two.csv"
    rows = [
        "code,pt,en,minutes,weight,values",
        "shop,Loja,Shop,15,1,supermarket",
        "pharmacy,Farmácia,Pharmacy,5,3,farmácia",
    ]
    path.write_text("\n".join(rows), encoding="utf-8")
    return str(path)


@pytest.fixture
def parameters(streets, buildings, facilities, zones, categories):
    return {
        "BUILDINGS": buildings,
        "BUILDING_PEOPLE_FIELD": "people",
        "FACILITIES": facilities,
        "CATEGORY_FIELD": "tipo",
        "CATEGORIES": categories,
        "STREETS": streets,
        "ZONES": zones,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }


def by_name(rows):
    return {row["name"]: row for row in rows}


def test_each_home_gets_its_minutes_what_it_misses_and_its_score(run, parameters, rows_of):
    found = by_name(rows_of(run("proximity_15min", parameters)["OUTPUT"]))
    # The building at x = 1100 begins at 1095: 995 m to the shop and the pharmacy at x = 100.
    b = found["b"]
    assert b["time_shop_min"] == pytest.approx(1000 / METRES_A_MINUTE, abs=0.07)
    assert b["time_pharmacy_min"] == pytest.approx(b["time_shop_min"])
    assert (b["categories_reached"], b["missing"], b["all_reached"]) == (1, "pharmacy", 0)
    assert b["score"] == pytest.approx(25)
    a, c = found["a"], found["c"]
    assert (a["score"], a["missing"], a["all_reached"], a["population"]) == (100, "", 1, 30)
    assert (c["score"], c["missing"]) == (75, "shop")
    assert c["time_shop_min"] == pytest.approx(2800 / METRES_A_MINUTE, abs=0.07)
    assert c["snap_m"] == pytest.approx(10)


def test_a_home_off_the_streets_reaches_nothing_and_is_counted(run, parameters, rows_of, feedback):
    far = by_name(rows_of(run("proximity_15min", parameters)["OUTPUT"]))["far"]
    assert (far["categories_reached"], far["score"], far["all_reached"]) == (0, 0, 0)
    assert far["snap_m"] is None
    assert far["time_shop_min"] is None
    assert any("4 people live farther than 100 m" in text for text in feedback.warnings)


def test_zones_have_shares_of_their_residents(run, parameters, rows_of):
    west, east = rows_of(run("proximity_15min", parameters)["ZONES_OUTPUT"])
    # West: 30 of 40 have both; score (30 · 100 + 10 · 25) / 40. East: nobody; 20 of 24 have 75.
    assert (west["population"], west["all_pct"]) == (40, 75)
    assert west["score_mean"] == pytest.approx(81.25)
    assert west["reached_shop_pct"] == 100
    assert west["reached_pharmacy_pct"] == 75
    assert (east["population"], east["all_pct"]) == (24, 0)
    assert east["score_mean"] == pytest.approx(20 * 75 / 24)


def test_the_log_names_categories_values_left_out_and_the_whole(run, parameters, feedback):
    run("proximity_15min", parameters)
    said = "\n".join(feedback.infos)
    assert "1 of 4 facilities belong to no category: hotel (1)" in said
    assert "Shop 1, Pharmacy 2" in said or "Loja 1, Farmácia 2" in said
    assert "46.9 % of 64 people reach all 2 categories" in said  # 30 of 64


def test_walking_is_the_default_and_distance_gives_the_same_minutes_on_flat_ground(
    run, parameters, rows_of
):
    minutes = [
        [row["time_shop_min"] for row in rows_of(run("proximity_15min", chosen)["OUTPUT"])]
        for chosen in (parameters, parameters | {"COST": 0}, parameters | {"COST": 1})
    ]
    assert minutes[0][:3] == pytest.approx(minutes[1][:3], rel=1e-6)
    assert minutes[0] == minutes[2]


def test_a_category_of_which_there_is_no_place_is_missing_for_everybody(
    run, parameters, rows_of, feedback
):
    del parameters["CATEGORIES"]  # the plugin's own eleven
    result = run("proximity_15min", parameters)
    rows = by_name(rows_of(result["OUTPUT"]))
    assert rows["a"]["categories_reached"] == 2
    assert rows["a"]["missing"].startswith("health, kindergarten, school")
    assert rows["a"]["score"] == pytest.approx(200 / 11)
    assert rows["a"]["time_school_min"] is None
    assert [row["all_pct"] for row in rows_of(result["ZONES_OUTPUT"])] == [0, 0]
    assert any("No facility at all" in text for text in feedback.warnings)


def test_origins_take_the_place_of_people(run, parameters, rows_of, make_layer, feedback):
    for name in ("BUILDINGS", "BUILDING_PEOPLE_FIELD"):
        del parameters[name]
    grid = make_layer(
        "Point", ["POINT(100 0)", "POINT(2900 0)", None], "population:integer", [[7], [8], [9]]
    )
    result = run("proximity_15min", parameters | {"ORIGINS": grid})
    rows = rows_of(result["OUTPUT"])
    assert [row["score"] for row in rows] == [100, 75, None]
    assert [row["population"] for row in rows] == [7, 8, 9]  # the layer's own field stays
    assert all(row["all_pct"] is None for row in rows_of(result["ZONES_OUTPUT"]))
    assert any("Origins have no people" in text for text in feedback.warnings)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"BUILDINGS": None, "BUILDING_PEOPLE_FIELD": None}, "either origins or the people"),
        ({"ORIGINS": "buildings"}, "either origins or the people"),
        ({"STREETS": None}, "(?i)street"),
        ({"CATEGORY_FIELD": "kind"}, "kind"),
        ({"CATEGORIES": "/nowhere.csv"}, "nowhere.csv"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(run, parameters, changes, said):
    layers = {"buildings": parameters["BUILDINGS"]}
    changes = {key: layers.get(value, value) for key, value in changes.items()}
    with pytest.raises(QgsProcessingException, match=said):
        run("proximity_15min", parameters | changes)


def test_a_layer_of_facilities_without_features_is_refused(run, parameters, make_layer):
    empty = make_layer("Point", [], "tipo:string", name="vazia")
    with pytest.raises(QgsProcessingException, match="“vazia” has no feature with a geometry"):
        run("proximity_15min", parameters | {"FACILITIES": empty})


def test_a_cancelled_run_ends_as_cancelled(run, parameters, cancelling_feedback):
    with pytest.raises(QgsProcessingException, match="(?i)cancel"):
        run("proximity_15min", parameters, cancelling_feedback(30))


def test_the_sample_s_worst_served_freguesia_is_the_one_made_so(run, sample, rows_of):
    town = str(sample / "vila_mar" / "territorio.gpkg")
    result = run(
        "proximity_15min",
        {
            "STREETS": f"{town}|layername=ruas",
            "CENSUS": f"{town}|layername=BGRI2021_9901",
            "BUILDINGS": f"{town}|layername=edificios",
            "ZONES": f"{town}|layername=cont_freguesias",
            "FACILITIES": f"{town}|layername=equipamentos",
            "CATEGORY_FIELD": "tipo",
            "DEM": str(sample / "vila_mar" / "mdt.tif"),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    zones = {row["freguesia"]: row for row in rows_of(result["ZONES_OUTPUT"])}
    scores = {name: row["score_mean"] for name, row in zones.items()}
    assert max(scores, key=scores.get) == "Vila Mar (Matriz)"
    assert min(scores, key=scores.get) == "Pinhal dos Mareantes"
    assert sum(row["population"] for row in zones.values()) == pytest.approx(4992)


@pytest.mark.real_data
def test_lisbon_s_minutes_are_never_shorter_than_the_crow_flies(run, real_data, tmp_path):
    import geopandas as gpd
    import numpy as np
    import shapely

    lisbon = real_data / "lisboa"
    target = str(tmp_path / "homes.gpkg")
    run(
        "proximity_15min",
        {
            "STREETS": str(lisbon / "rede_viaria_osm_sem_dbf.shp"),
            "CENSUS": str(lisbon / "censos2021_subseccoes_pontos.gpkg"),
            "POPULATION_FIELD": "residents",
            "FACILITIES": str(lisbon / "pois_osm.gpkg"),
            "CATEGORY_FIELD": "type",
            "OUTPUT": target,
        },
    )
    assert QgsVectorLayer(target, "homes", "ogr").isValid()
    homes = gpd.read_file(target).to_crs(3763)
    pois = gpd.read_file(lisbon / "pois_osm.gpkg").to_crs(3763)
    pharmacies = shapely.union_all(pois.geometry[pois["type"] == "pharmacy"].to_numpy())
    straight = shapely.distance(homes.geometry.to_numpy(), pharmacies)
    walked = homes["time_pharmacy_min"] * METRES_A_MINUTE
    # The ends off the street are not walked: at most the home's own and 100 m of the pharmacy's.
    known = walked.notna().to_numpy()
    assert known.sum() > 2500
    longest = (walked + homes["snap_m"] + 100).to_numpy()
    assert (longest[known] >= straight[known] - 1).all()
    # 286 pharmacies: nearly everybody has one within a quarter of an hour.
    people = homes["population"].to_numpy()
    near = np.nansum(people[(homes["time_pharmacy_min"] <= 15).to_numpy()]) / np.nansum(people)
    assert (
        0.9 < near < np.nansum(people[straight <= 15 * METRES_A_MINUTE + 200]) / np.nansum(people)
    )
