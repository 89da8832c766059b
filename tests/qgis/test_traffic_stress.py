"""Traffic stress through Processing, on streets of one tag set each.

Residential at 50 km/h is the rule m9 (level 2), with a lane c1 (level 1), with four lanes m11
(level 4); a main street at 50 km/h is m10 (level 3).
"""

import pytest
from qgis.core import QgsProcessingException, QgsWkbTypes

OTTAWA, FURTH, PORTUGAL = range(3)
LINES = [f"LINESTRING(0 {y}, 100 {y})" for y in range(6)]
ROWS = [
    ["quiet", 99, "residential", None],
    ["lane", 99, "residential", '"cycleway:right"=>"lane","lanes"=>"2","maxspeed"=>"50"'],
    ["one-way", 99, "residential", '"oneway"=>"-1"'],
    ["stairs", 99, "steps", None],
    ["main", 99, "primary", None],
    ["wide", 99, "residential", '"lanes"=>"4"'],
]


@pytest.fixture
def streets(make_layer):
    fields = "name:string,LTS:integer,highway:string,other_tags:string"
    return make_layer("LineString", [*LINES[:5], None], fields, ROWS, name="ruas")


@pytest.fixture
def rated(run, rows_of, streets):
    def rate(**parameters):
        inputs = {"STREETS": streets, "OUTPUT": "TEMPORARY_OUTPUT"} | parameters
        return rows_of(run("traffic_stress", inputs)["OUTPUT"])

    return rate


def levels(rows):
    return [(row["lts_fwd"], row["lts_bwd"], row["lts"]) for row in rows]


def test_the_portuguese_profile_is_the_default_and_looks_at_each_direction(rated, feedback):
    rows = rated()
    assert levels(rows) == [(2, 2, 2), (1, 2, 2), (0, 2, 2), (0, 0, 0), (3, 3, 3), (4, 4, 4)]
    assert [row["lts_rule"] for row in rows] == ["m9", "m9", "m9", "p8", "m10", "m11"]
    assert rows[0]["lts_assumed"] == "speed, lanes"
    assert rows[1]["lts_assumed"] == "parking, lane_width"
    assert rows[3]["lts_assumed"] == ""
    assert [row["name"] for row in rows] == [row[0] for row in ROWS]
    assert "LTS" not in rows[0]
    assert any("LTS" in text for text in feedback.warnings)
    assert any("1 of 6 streets get 0" in text for text in feedback.infos)


def test_the_published_rules_rate_the_street_as_a_whole(rated):
    rows = rated(METHOD=OTTAWA)
    assert [row["lts"] for row in rows] == [2, 1, 2, 1, 4, 4]
    assert [row["lts_rule"] for row in rows] == ["m9", "c1", "m9", "m1", "m12", "m11"]


def test_outside_localities_the_higher_limit_holds(rated, make_layer):
    # The main street lies at y = 4, the only one outside.
    town = make_layer("Polygon", ["POLYGON((-9 -9, 200 -9, 200 3.5, -9 3.5, -9 -9))"])
    assert rated(LOCALITIES=town)[4]["lts_rule"] == "m12"
    assert rated(LOCALITIES=town, DEFAULT_SPEED_OUTSIDE=50)[4]["lts_rule"] == "m10"
    assert rated(DEFAULT_SPEED=30)[0]["lts_rule"] == "m5"


def test_localities_in_degrees_serve_too(rated, make_layer):
    import processing

    town = make_layer("Polygon", ["POLYGON((-9 -9, 200 -9, 200 3.5, -9 3.5, -9 -9))"])
    degrees = processing.run(
        "native:reprojectlayer",
        {"INPUT": town, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    assert [row["lts"] for row in rated(LOCALITIES=degrees)] == [2, 2, 2, 0, 4, 4]


def test_a_municipal_layer_is_rated_by_its_own_fields(run, rows_of, make_layer):
    layer = make_layer(
        "MultiLineStringZ",
        ["MULTILINESTRING Z((0 0 1, 9 0 1), (9 0 1, 20 0 3))"] * 2,
        "TMDA:integer,VMAX:double,VIAS:integer,SENTIDO:string,CICLO:string,LARG:double",
        [[600, 30.0, 1, "sim", "não", 4.0], [9000, 50.0, 4, None, "não", None]],
    )
    rows = run(
        "traffic_stress",
        {
            "STREETS": layer,
            "METHOD": FURTH,
            "ADT_FIELD": "TMDA",
            "SPEED_FIELD": "VMAX",
            "LANES_FIELD": "VIAS",
            "ONEWAY_FIELD": "SENTIDO",
            "BIKE_LANE_FIELD": "CICLO",
            "WIDTH_FIELD": "LARG",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    assert QgsWkbTypes.hasZ(rows.wkbType())
    # Narrow one-way, 600 vehicles to 23.5 mph: 1. Two lanes, above 8 000, 31.1 mph: 4.
    assert levels(rows_of(rows)) == [(1, 0, 1), (4, 4, 4)]
    assert [row["lts_assumed"] for row in rows_of(rows)] == ["", ""]


def test_a_network_is_rated_like_the_streets_it_was_made_of(run, rows_of, rated, make_layer):
    crossed = make_layer(
        "LineString",
        ["LINESTRING(0 0, 50 0, 100 0)", "LINESTRING(50 0, 50 80)"],
        "highway:string,other_tags:string",
        [["residential", '"oneway"=>"yes"'], ["tertiary", '"cycleway:left"=>"lane"']],
        name="ruas",
    )
    network = run("build_network", {"STREETS": crossed, "MODE": 1, "OUTPUT": "TEMPORARY_OUTPUT"})[
        "OUTPUT"
    ]
    rows = rated(STREETS=network)
    assert sorted(levels(rows)) == [(2, 0, 2), (2, 0, 2), (3, 3, 3)]


def test_a_copy_of_the_tables_may_be_given(rated, tmp_path):
    from smart_territory_plugin.paths import resource

    text = resource("tables", "lts_assumptions.csv").read_text(encoding="utf-8")
    copy = tmp_path / "mine.csv"
    copy.write_text(text.replace("residential,1000", "residential,3500"), encoding="utf-8")
    # No centre line, to 33.5 mph: 2 for 1 000 vehicles, 3 from 3 001.
    assert rated(METHOD=FURTH)[0]["lts"] == 2
    assert rated(METHOD=FURTH, ASSUMPTIONS=str(copy))[0]["lts"] == 3
    copy.write_text("highway;adt\nresidential;100\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="mine.csv.*centre_line"):
        rated(METHOD=FURTH, ASSUMPTIONS=str(copy))


def test_a_layer_without_tags_is_a_sentence(rated, make_layer):
    bare = make_layer("LineString", LINES[:1], "name:string", [["a"]], name="eixos")
    with pytest.raises(QgsProcessingException, match="“eixos” does not say what kind of street"):
        rated(STREETS=bare)


def test_the_sample_towns_give_their_stairs_and_pavements_no_low_stress(run, rows_of, sample):
    for town in ("vila_mar", "serra_alta", "campo_raso"):
        source = f"{sample / town / 'territorio.gpkg'}|layername=ruas"
        inputs = {"STREETS": source, "OUTPUT": "TEMPORARY_OUTPUT"}
        rows = rows_of(run("traffic_stress", inputs)["OUTPUT"])
        walked = [row for row in rows if row["highway"] in ("steps", "footway", "pedestrian")]
        assert walked
        assert {row["lts"] for row in walked} == {0}
        assert {row["lts"] for row in rows if row["highway"] == "cycleway"} == {1}


@pytest.mark.real_data
def test_untagged_main_roads_of_aveiro_are_level_4_as_published(run, rows_of, real_data):
    source = str(real_data / "aveiro" / "rede_viaria_declives.gpkg")
    inputs = {"STREETS": source, "METHOD": OTTAWA, "OUTPUT": "TEMPORARY_OUTPUT"}
    rows = rows_of(run("traffic_stress", inputs)["OUTPUT"])
    main = [row for row in rows if row["highway"] in ("primary", "secondary")]
    silent = [row for row in main if "maxspeed" not in (row["other_tags"] or "")]
    assert (len(rows), len(main), len(silent)) == (8979, 873, 759)
    # Twelve of them have a cycle track, twelve are closed to bicycles: counted in the layer.
    assert sum(row["lts"] == 4 for row in silent) == 759 - 12 - 12
