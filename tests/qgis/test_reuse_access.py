"""Access to circular services through Processing: one flat street, worked by hand.

The street runs along y = 0 from x = 0 to 3000. Walking on flat ground (Tobler, 5.037 km/h) takes
one minute for 83.95 m, so 15 minutes lead 1259 m. West is x 0–1500 with 30 people in one building
at x = 100 and 10 in one at x = 1100; east x 1500–3000 with 20 in one at x = 2900 and 4 in one that
no street is near to; nobody lives north of them.

Services: Humana (second hand) at 100, Costura (repair) at 500, Conserta (second hand and repair) at
2000, the market at 2900, drawn again at 2920, and a garden in the west, off the streets.
From 100: Humana, Costura. From 1100: Humana, Costura, Conserta. From 2900: Conserta, the market.
"""

import json
import sqlite3

import pytest
from qgis.core import QgsProcessingException

METRES_A_MINUTE = 5036.743 / 60  # 6 · exp(-3.5 · 0.05) = 5.036743 km/h


def square(x, y):
    return f"POLYGON(({x - 5} {y}, {x + 5} {y}, {x + 5} {y + 10}, {x - 5} {y + 10}, {x - 5} {y}))"


def block(west, south, east, north):
    corners = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
    return f"POLYGON(({corners}))"


@pytest.fixture
def streets(make_layer):
    return make_layer(
        "LineString", ["LINESTRING(0 0, 3000 0)"], "highway:string", [["residential"]]
    )


@pytest.fixture
def buildings(make_layer):
    shapes = [square(100, 10), square(1100, 10), square(2900, 10), square(2000, 250)]
    people = [[30, "a"], [10, "b"], [20, "c"], [4, "far"]]
    return make_layer("Polygon", shapes, "people:integer,nome:string", people, name="buildings")


SERVICES = [
    ("POINT(100 5)", "Loja de segunda mão", "Humana"),
    ("POINT(500 5)", "tailor", "Costura"),
    ("POINT(2000 5)", "second_hand; Reparação", "Conserta"),
    ("POINT(2900 -5)", "Mercado municipal", "Mercado da Praça"),
    ("POINT(2920 -5)", "marketplace", "MERCADO DA PRAÇA"),
    ("POINT(500 -5)", "hotel", "Hotel"),
    ("POINT(1400 250)", "Horta urbana", None),
]


@pytest.fixture
def make_services(make_layer):
    def make(rows=SERVICES, **options):
        fields = "tipo:string,nome:string"
        shapes, *texts = zip(*rows, strict=True)
        attributes = [list(row) for row in zip(*texts, strict=True)]
        return make_layer("Point", shapes, fields, attributes, name="servicos", **options)

    return make


@pytest.fixture
def zones(make_layer):
    rows = [["010101", "West"], ["010102", "East"], ["010103", "North"]]
    shapes = [
        block(-50, -300, 1500, 300), block(1500, -300, 3050, 300), block(-50, 300, 3050, 600),
    ]  # fmt: skip
    return make_layer("Polygon", shapes, "dtmnfr:string,freguesia:string", rows, name="zones")


@pytest.fixture
def parameters(streets, buildings, make_services, zones):
    return {
        "BUILDINGS": buildings,
        "BUILDING_PEOPLE_FIELD": "people",
        "FACILITIES": make_services(),
        "CATEGORY_FIELD": "tipo",
        "STREETS": streets,
        "ZONES": zones,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        "FACILITIES_OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def found(run, parameters, rows_of):
    """Run with changes; return the homes by name, the zones by name and the services."""

    def run_with(**changes):
        chosen = {key: value for key, value in (parameters | changes).items() if value is not None}
        result = run("reuse_access", chosen)
        homes = {row["nome"]: row for row in rows_of(result["OUTPUT"])}
        zones = {row["freguesia"]: row for row in rows_of(result["ZONES_OUTPUT"])}
        return homes, zones, rows_of(result["FACILITIES_OUTPUT"])

    return run_with


def counts(homes):
    return [homes[name]["services_reached"] for name in ("a", "b", "c", "far")]


def test_each_home_counts_its_services_and_knows_the_minutes_to_each_group(found):
    homes, _, _ = found()
    assert counts(homes) == [2, 3, 2, 0]
    b, c = homes["b"], homes["c"]
    # From the building at 1095–1105: about 600 m to the tailor, 900 m to Conserta.
    assert b["time_repair_min"] == pytest.approx(600 / METRES_A_MINUTE, abs=0.07)
    assert b["time_second_hand_min"] == pytest.approx(900 / METRES_A_MINUTE, abs=0.07)
    assert b["time_food_market_min"] == pytest.approx(1800 / METRES_A_MINUTE, abs=0.07)
    assert c["time_food_market_min"] == pytest.approx(0, abs=0.07)
    assert c["time_urban_garden_min"] is None
    assert (c["population"], c["snap_m"]) == (20, pytest.approx(10))
    assert homes["far"]["snap_m"] is None
    assert homes["far"]["time_repair_min"] is None


def test_zones_have_shares_of_their_residents_and_services_for_their_number(found):
    _, zones, _ = found()
    west, east = zones["West"], zones["East"]
    assert (west["population"], east["population"]) == (40, 24)
    assert west["within_second_hand_pct"] == west["within_repair_pct"] == 100
    assert west["within_food_market_pct"] == 0
    assert (west["within_any_pct"], west["within_three_pct"]) == (100, 25)  # 10 of 40
    assert east["within_any_pct"] == pytest.approx(100 * 20 / 24)
    assert east["within_three_pct"] == 0
    # West: Humana, Costura, the garden; east: Conserta of two groups, the market.
    assert (west["services"], east["services"]) == (3, 2)
    assert west["per_10k"] == pytest.approx(3 / 40 * 10_000)
    assert west["per_10k_urban_garden"] == pytest.approx(1 / 40 * 10_000)
    assert east["per_10k"] == pytest.approx(2 / 24 * 10_000)
    assert east["per_10k_second_hand"] == east["per_10k_repair"]
    assert east["per_10k_food_market"] == pytest.approx(1 / 24 * 10_000)


def test_a_zone_without_people_is_empty_and_not_zero(found, feedback):
    _, zones, _ = found()
    north = zones["North"]
    assert (north["population"], north["services"]) == (0, 0)
    rest = {name for name in north if name.startswith(("within_", "per_10k"))}
    assert len(rest) == 15
    assert all(north[name] is None for name in rest)
    assert any("1 zones have no inhabitants" in text for text in feedback.infos)


def test_each_service_is_written_once_with_the_people_within_reach(found):
    _, _, services = found()
    people = {row["name"]: row["people_within"] for row in services}
    assert people == {
        "Humana": 40, "Costura": 40, "Conserta": 30, "Mercado da Praça": 20, None: None,
    }  # fmt: skip
    rows = {row["name"]: row for row in services}
    assert rows["Conserta"]["groups"] == "second_hand, repair"
    assert rows["Mercado da Praça"]["features"] == 2
    assert rows[None]["snap_m"] is None


def test_what_is_off_the_streets_drawn_twice_or_of_no_group_is_counted_in_the_log(found, feedback):
    found()
    infos, warnings = "\n".join(feedback.infos), "\n".join(feedback.warnings)
    assert "1 of 7 facilities belong to no category: hotel (1)" in infos
    assert "1 facilities draw a service that is there already" in infos
    assert "“servicos”: 1 of 6 places lie farther than 100 m from any street" in warnings
    assert "4 people live farther than 100 m" in warnings
    assert "93.8 % of 64 people have a circular service within reach, 15.6 %" in infos  # 60, 10
    assert "5 services lie in the zones: 781.25 per 10 000 of 64" in infos


def test_the_distance_between_two_drawings_can_be_chosen(found):
    homes, zones, services = found(SAME_WITHIN=10)
    assert zones["East"]["services"] == 3
    assert counts(homes) == [2, 3, 3, 0]
    assert len(services) == 6


def test_other_minutes_may_be_asked_for_all_groups(found):
    # 5 minutes lead 420 m: 100 reaches Humana and Costura, 1100 nothing, 2900 the market.
    homes, zones, _ = found(MINUTES=5)
    assert counts(homes) == [2, 0, 1, 0]
    assert zones["West"]["within_any_pct"] == 75
    # 30 minutes lead 2519 m: 2900 reaches all but Humana and the garden.
    assert counts(found(MINUTES=30)[0]) == [3, 4, 3, 0]


def test_the_minutes_of_an_own_table_count(found, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(
        'Code;PT;EN;Minutes;Values\nused;Usados;Used;"12,5";Loja de segunda mão|second_hand',
        encoding="cp1252",
    )
    # 12.5 minutes lead 1049 m: from 1100 Humana (995 m) and Conserta.
    homes, zones, _ = found(CATEGORIES=str(path))
    assert counts(homes) == [1, 2, 1, 0]
    assert zones["West"]["within_used_pct"] == 100


def test_walking_is_the_default_and_distance_gives_the_same_on_flat_ground(found):
    assert found() == found(COST=1) == found(COST=0)


def test_cycling_leads_farther(found):
    homes, _, _ = found(COST=2)
    assert homes["b"]["services_reached"] == 4
    assert homes["b"]["time_food_market_min"] < 15


# --- tags, areas, awkward layers -----------------------------------------------------------------


def test_openstreetmap_s_tags_need_no_field(found, make_layer):
    rows = [
        ["Humana", "clothes", None, '"second_hand"=>"only"'],
        ["Costura", None, None, '"craft"=>"tailor"'],
        ["Ecocentro", None, "recycling", '"recycling_type"=>"centre","opening_hours"=>"24/7"'],
        ["Vidrão", None, "recycling", '"recycling_type"=>"container"'],
    ]
    points = [f"POINT({x} 5)" for x in (100, 500, 1100, 1100)]
    fields = "name:string,shop:string,amenity:string,other_tags:string"
    layer = make_layer("Point", points, fields, rows)
    homes, _, services = found(FACILITIES=layer, CATEGORY_FIELD=None)
    assert counts(homes) == [3, 3, 0, 0]
    assert [row["groups"] for row in services] == ["second_hand", "repair", "reuse_centre"]


def test_several_fields_may_tell_the_kind(found, make_layer):
    rows = [["Horta", "Comunitária"], ["Outro", "Sapateiro"], ["Outro", "Outro"]]
    points = ["POINT(100 5)", "POINT(100 -5)", "POINT(2900 5)"]
    layer = make_layer("Point", points, "classe:string,subclasse:string", rows)
    homes, _, services = found(FACILITIES=layer, CATEGORY_FIELD=["classe", "subclasse"])
    assert [row["groups"] for row in services] == ["urban_garden", "repair"]
    assert homes["a"]["services_reached"] == 2


def test_a_garden_is_entered_from_the_street_along_its_edge(found, make_layer):
    garden = block(1000, 5, 2000, 200)
    layer = make_layer("Polygon", [garden], "tipo:string", [["Horta urbana"]])
    homes, _, _ = found(FACILITIES=layer)
    # 900 m from either side, up to 12.5 m more to the first point of its edge.
    for name, metres in (("a", 900), ("c", 900)):
        walked = homes[name]["time_urban_garden_min"] * METRES_A_MINUTE
        assert metres - 10 <= walked <= metres + 13
    assert homes["b"]["time_urban_garden_min"] < 0.2
    assert counts(homes) == [1, 1, 1, 0]


def test_the_order_of_the_services_and_their_crs_change_nothing(found, make_services, tmp_path):
    import geopandas as gpd
    import shapely

    homes, zones, services = found()
    turned = make_services(SERVICES[::-1])
    other, again, _ = found(FACILITIES=turned)
    assert (other, again) == (homes, zones)
    frame = gpd.GeoDataFrame(
        {"tipo": [row[1] for row in SERVICES], "nome": [row[2] for row in SERVICES]},
        geometry=list(shapely.from_wkt([row[0] for row in SERVICES])), crs=3763,
    )  # fmt: skip
    path = tmp_path / "servicos.geojson"
    frame.to_crs(4326).to_file(path, driver="GeoJSON")
    far, _, elsewhere = found(FACILITIES=str(path))
    assert counts(far) == counts(homes)
    assert [row["people_within"] for row in elsewhere] == [row["people_within"] for row in services]


def test_a_latin_1_shapefile_keeps_its_words(found, make_services, latin_1_shapefile):
    path = latin_1_shapefile(make_services(), "servicos")
    assert counts(found(FACILITIES=path)[0]) == [2, 3, 2, 0]


def test_an_invalid_garden_is_mended(found, make_layer, feedback):
    bow = "POLYGON((100 5, 200 60, 200 5, 100 60, 100 5))"
    layer = make_layer("Polygon", [bow], "tipo:string", [["Horta"]], name="hortas")
    homes, _, _ = found(FACILITIES=layer)
    assert homes["a"]["services_reached"] == 1
    assert any("“hortas”: 1 invalid geometries" in text for text in feedback.infos)


def test_a_service_without_geometry_is_counted_and_left_out(found, make_services, feedback):
    rows = [*SERVICES, (None, "tailor", "Nowhere")]
    homes, _, services = found(FACILITIES=make_services(rows))
    assert counts(homes) == [2, 3, 2, 0]
    assert len(services) == 5
    assert any("1 facilities of a group have no geometry" in text for text in feedback.warnings)


def test_people_of_the_census_serve_without_buildings(found, make_layer, run, parameters, rows_of):
    census = make_layer(
        "Polygon", [block(50, -50, 150, 50)], "BGRI2021:string,N_INDIVIDUOS:integer",
        [["01010100101", 40]],
    )  # fmt: skip
    chosen = parameters | {"CENSUS": census}
    for name in ("BUILDINGS", "BUILDING_PEOPLE_FIELD"):
        del chosen[name]
    (row,) = rows_of(run("reuse_access", chosen)["OUTPUT"])
    assert (row["population"], row["services_reached"]) == (40, 2)


def test_without_zones_there_are_homes_and_services_alone(run, parameters, rows_of):
    for name in ("ZONES", "ZONES_OUTPUT"):
        del parameters[name]
    result = run("reuse_access", parameters)
    assert "ZONES_OUTPUT" not in result
    assert len(rows_of(result["OUTPUT"])) == 4


def test_the_lineage_names_groups_and_totals(run, parameters, tmp_path):
    target = tmp_path / "zones.gpkg"
    run("reuse_access", parameters | {"ZONES_OUTPUT": str(target)})
    with sqlite3.connect(target) as base:
        said = " ".join(row[0] for row in base.execute("SELECT metadata FROM gpkg_metadata"))
    assert "within_any_pct" in said
    assert "urban_garden" in said


# --- what cannot be done -------------------------------------------------------------------------


def test_a_field_without_a_known_word_is_refused_with_what_it_holds(run, parameters, make_services):
    rows = [("POINT(100 5)", "hotel", "A"), ("POINT(500 5)", "bank", "B")]
    with pytest.raises(QgsProcessingException, match=r"“tipo” holds bank \(1\), hotel \(1\)"):
        run("reuse_access", parameters | {"FACILITIES": make_services(rows)})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"STREETS": None}, "(?i)street"),
        ({"BUILDINGS": None, "BUILDING_PEOPLE_FIELD": None}, "(?i)people|census|buildings"),
        ({"CATEGORY_FIELD": "kind"}, "no field “kind”"),
        ({"CATEGORY_FIELD": None}, "none of OpenStreetMap's fields .*one of: tipo, nome"),
        ({"NAME_FIELD": "title"}, "no field “title”"),
        ({"CATEGORIES": "/nowhere.csv"}, "nowhere.csv"),
        ({"MINUTES": 0}, "MINUTES|minutes|range|Incorrect"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(run, parameters, changes, said):
    chosen = {k: v for k, v in (parameters | changes).items() if v is not None}
    with pytest.raises(QgsProcessingException, match=said):
        run("reuse_access", chosen)


def test_an_empty_layer_is_refused(run, parameters, make_layer):
    empty = make_layer("Point", [], "tipo:string", name="vazia")
    with pytest.raises(QgsProcessingException, match="“vazia” has no feature with a geometry"):
        run("reuse_access", parameters | {"FACILITIES": empty})


def test_a_layer_without_crs_is_refused(run, parameters, make_services):
    with pytest.raises(QgsProcessingException, match="“servicos”.*(?i:coordinate reference)"):
        run("reuse_access", parameters | {"FACILITIES": make_services(crs="")})


def test_services_far_from_every_street_are_refused(run, parameters, make_services):
    rows = [("POINT(1000 900)", "tailor", "A")]
    with pytest.raises(QgsProcessingException, match="No place of “servicos” lies within 100 m"):
        run("reuse_access", parameters | {"FACILITIES": make_services(rows)})


def test_a_tag_of_the_table_that_cannot_be_read_is_named(run, parameters, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("code,pt,en,minutes,values,tags\nx,X,X,15,tailor,shop", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"“shop” in own\.csv is no tag"):
        run("reuse_access", parameters | {"CATEGORIES": str(path)})


@pytest.mark.parametrize("at", [10, 30, 60])
def test_a_cancelled_run_ends_as_cancelled(run, parameters, cancelling_feedback, at):
    with pytest.raises(QgsProcessingException, match="(?i)cancel"):
        run("reuse_access", parameters, cancelling_feedback(at))


# --- the sample and Lisbon -----------------------------------------------------------------------


@pytest.mark.parametrize("town", ["vila_mar", "serra_alta", "campo_raso"])
def test_the_sample_s_worst_served_freguesia_has_no_service_and_the_seat_most(
    run, sample, rows_of, town
):
    territory = json.loads((sample / town / "territory.json").read_text(encoding="utf-8"))
    layers = f"{sample / town / 'territorio.gpkg'}|layername="
    result = run(
        "reuse_access",
        {
            "STREETS": f"{layers}ruas",
            "CENSUS": f"{layers}{territory['roles']['census'][0]['layer']}",
            "BUILDINGS": f"{layers}edificios",
            "ZONES": f"{layers}cont_freguesias",
            "FACILITIES": f"{layers}servicos_circulares",
            "CATEGORY_FIELD": "tipo",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
            "FACILITIES_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    zones, services = rows_of(result["ZONES_OUTPUT"]), rows_of(result["FACILITIES_OUTPUT"])
    homes = rows_of(result["OUTPUT"])
    assert len(services) == 10  # the market, drawn twice, counts once
    assert [row["features"] for row in services].count(2) == 1
    assert sum(row["services"] for row in zones) == 10
    assert max(row["services"] for row in zones) == zones[0]["services"]
    assert min(row["per_10k"] for row in zones) == 0
    # The same pairs of people and services from both sides.
    by_home = sum((row["population"] or 0) * (row["services_reached"] or 0) for row in homes)
    assert by_home == pytest.approx(sum(row["people_within"] for row in services))


@pytest.mark.real_data
def test_lisbon_s_services_are_those_of_its_tags_and_never_nearer_than_a_straight_line(
    run, real_data, tmp_path
):
    import geopandas as gpd
    import numpy as np
    import shapely

    lisbon = real_data / "lisboa"
    homes_file, services_file = str(tmp_path / "homes.gpkg"), str(tmp_path / "services.gpkg")
    run(
        "reuse_access",
        {
            "STREETS": str(lisbon / "rede_viaria_osm_sem_dbf.shp"),
            "CENSUS": str(lisbon / "censos2021_subseccoes_pontos.gpkg"),
            "POPULATION_FIELD": "residents",
            "FACILITIES": str(lisbon / "pois_osm.gpkg"),
            "CATEGORY_FIELD": ["type"],
            "ZONES": str(lisbon / "freguesias.gpkg"),
            "OUTPUT": homes_file,
            "FACILITIES_OUTPUT": services_file,
        },
    )
    homes = gpd.read_file(homes_file).to_crs(3763)
    services = gpd.read_file(services_file).to_crs(3763)
    pois = gpd.read_file(lisbon / "pois_osm.gpkg").to_crs(3763)
    kinds = ["second_hand", "charity", "tailor", "repair", "computer_repair"]
    own = pois[pois["type"].isin(kinds)]
    assert len(services) == len(own) == 27
    assert (services["groups"] == "second_hand").sum() == 14
    # The ends off the street are not walked: at most 100 m each.
    known = homes["services_reached"].notna().to_numpy()
    places = homes.geometry.to_numpy()[known, None]
    away = shapely.distance(places, own.geometry.to_numpy()[None, :])
    most = (away <= 15 * METRES_A_MINUTE + 200).sum(axis=1)
    reached = homes["services_reached"].to_numpy()[known]
    assert (reached <= most).all()
    assert reached.max() > 5
    people = homes["population"].to_numpy()[known]
    assert np.nansum(people * reached) == pytest.approx(services["people_within"].sum())
