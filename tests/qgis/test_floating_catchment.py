"""Floating catchments through Processing, on one street where every way can be read off x.

    x        0    5    15   30   38      300
         S1 = 10      200  S2 = 30    nothing near
                 100            300       40           weights 10:1; 20:0.5; 30:0.25

So the ways are 5 and 25, 15 and 15, 38 and 8 m: the example of tests/core/test_catchment.py, where
its four results are worked out. A fifth place is far from the street, a sixth has no geometry.
"""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

PEOPLE = [(5, 100), (15, 200), (38, 300), (300, 40)]
STEPS = "10:1; 20:0,5; 30:0,25"
BY_HAND = [
    ([1 / 12, 1 / 12, 1 / 20], [1 / 30, 1 / 20]),
    ([0.05 + 1.5 / 85, 0.025 + 3 / 85, 6 / 85], [0.05, 6 / 85]),
    ([0.8 / 13 + 0.3 / 71, 0.25 / 13 + 1.5 / 71, 6 / 71], [1 / 13, 6 / 71]),
    ([1 / 27 + 1 / 98, 1 / 54 + 2 / 98, 4 / 98], [1 / 18, 1 / 14]),
]


@pytest.fixture
def demand(make_layer):
    shapes = [f"POINT({x} 4)" for x, _ in PEOPLE]
    rows = [[f"h{number}", people] for number, (_, people) in enumerate(PEOPLE, start=1)]
    return make_layer(
        "Point",
        [*shapes, "POINT(15 900)", None],
        "code:string,people:integer",
        [*rows, ["h5", 7], ["h6", 9]],
        name="homes",
    )


@pytest.fixture
def supply(make_layer):
    return make_layer(
        "Point",
        ["POINT(0 -2)", "POINT(30 -2)"],
        "number:integer,beds:string",
        [[1, "10"], [2, "30,0"]],
        name="clinics",
    )


@pytest.fixture
def along(demand, supply, make_layer):
    streets = make_layer("LineString", ["LINESTRING(-50 0, 20 0)", "LINESTRING(20 0, 400 0)"])
    return {
        "DEMAND": demand,
        "DEMAND_FIELD": "people",
        "SUPPLY": supply,
        "SUPPLY_FIELD": "beds",
        "STREETS": streets,
        "METHOD": 1,
        "DECAY": 5,
        "STEPS": STEPS,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "SUPPLY_OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def by_table(along, make_table):
    """The same ways as a table; the numbers of the clinics are text with decimals there."""
    rows = [
        *(["h1", "1.0", "5"], ["h1", "2.0", "25"], ["h2", "1.0", "15,0"], ["h2", "2.0", "15"]),
        *(["h3", "1.0", "38"], ["h3", "2.0", "8"], ["h4", "2.0", "270"]),
    ]
    table = make_table("from:string,to:string,metres:string", rows)
    return without(along, "STREETS") | {
        "DEMAND_ID": "code",
        "SUPPLY_ID": "number",
        "OD": table,
        "OD_ORIGIN": "from",
        "OD_DESTINATION": "to",
        "OD_COST": "metres",
    }


@pytest.fixture
def make_table(make_layer):
    def make(fields, rows):
        return make_layer("None", [None] * len(rows), fields, rows, name="ways")

    return make


def without(parameters, *names):
    return {name: value for name, value in parameters.items() if name not in names}


def access_of(rows):
    return [row["access"] for row in rows]


@pytest.mark.parametrize("method", range(4))
def test_along_streets_every_method_gives_the_numbers_worked_by_hand(
    run, rows_of, along, method, feedback
):
    results = run("floating_catchment", along | {"METHOD": method})
    access, ratio = BY_HAND[method]
    # The fourth reaches nothing within 30 m: 0. The fifth and the sixth are not connected: NULL.
    found = access_of(rows_of(results["OUTPUT"]))
    assert found[:4] == pytest.approx([*access, 0])
    assert found[4:] == [None, None]
    assert [row["ratio"] for row in rows_of(results["SUPPLY_OUTPUT"])] == pytest.approx(ratio)
    kept = (
        "is 600" if method == 3 else "demand is 40; Σ supply of the facilities with a ratio is 40"
    )
    assert any(kept in text for text in feedback.infos)
    assert any("1 of 6 places, with a demand of 40, reach no" in text for text in feedback.infos)
    assert any("2 of 6 places, with a demand of 16" in text for text in feedback.warnings)


@pytest.mark.parametrize("method", range(4))
def test_a_table_of_costs_gives_the_same_numbers(run, rows_of, by_table, method):
    results = run("floating_catchment", by_table | {"METHOD": method})
    access, ratio = BY_HAND[method]
    found = access_of(rows_of(results["OUTPUT"]))
    assert found[:4] == pytest.approx([*access, 0])
    assert found[4:] == [None, None]  # the table has no row for them
    assert [row["ratio"] for row in rows_of(results["SUPPLY_OUTPUT"])] == pytest.approx(ratio)


def test_the_layers_keep_their_fields_and_get_the_new_one(run, rows_of, along):
    from smart_territory_plugin.algorithms.mobility.floating_catchment import FloatingCatchment

    results = run("floating_catchment", along)
    fields = FloatingCatchment.OUTPUT_FIELDS
    homes, clinics = rows_of(results["OUTPUT"]), rows_of(results["SUPPLY_OUTPUT"])
    assert list(homes[0]) == ["code", "people", *fields["OUTPUT"]]
    assert list(clinics[0]) == ["number", "beds", *fields["SUPPLY_OUTPUT"]]
    assert [row["code"] for row in homes] == ["h1", "h2", "h3", "h4", "h5", "h6"]


def test_facilities_are_written_only_when_asked_for(run, along):
    results = run("floating_catchment", without(along, "SUPPLY_OUTPUT"))
    assert results.get("SUPPLY_OUTPUT") is None


def test_facilities_without_a_field_of_supply_count_one(run, rows_of, along, feedback):
    results = run("floating_catchment", without(along, "SUPPLY_FIELD"))
    # As worked by hand for 10 and 30, with 1 and 1: 1/200 and 1/425.
    ratio = [row["ratio"] for row in rows_of(results["SUPPLY_OUTPUT"])]
    assert ratio == pytest.approx([1 / 200, 1 / 425])
    assert any("every facility counts 1" in text for text in feedback.infos)


def test_minutes_on_foot_are_costs_too(run, rows_of, along):
    # On flat ground Tobler walks 6 · e^(−0.175) = 5.0367 km/h = 83.945 m/min: 25 m take 0.298,
    # 38 m 0.453 minutes; so within 0.3 are the same pairs as within 30 m.
    change = {"COST": 1, "CUTOFF": 0.3, "DECAY": 0, "METHOD": 0}
    results = run("floating_catchment", without(along, "STEPS") | change)
    assert access_of(rows_of(results["OUTPUT"]))[:3] == pytest.approx(BY_HAND[0][0])


def test_the_way_counted_is_the_one_to_the_facility(run, rows_of, along, make_layer):
    # Along the drawing 1, against it 100: from the home at x 5 to the clinic at x 30 it is
    # 25 · 1 / 450 of the line, to the clinic at x 0 it is 5 · 100 / 450.
    network = make_layer(
        "LineString",
        ["LINESTRING(-50 0, 400 0)"],
        "from_node:integer,to_node:integer,forward:integer,backward:integer,go:double,back:double",
        [[1, 2, 1, 1, 1.0, 100.0]],
    )
    change = {"NETWORK": network, "COST": 3, "COST_FIELD": "go", "COST_BACK_FIELD": "back"}
    change |= {"METHOD": 0, "DECAY": 0, "CUTOFF": 0.1}
    results = run("floating_catchment", without(along, "STREETS", "STEPS") | change)
    # Within 0.1: h1 and h2 (25/450 and 15/450) reach S2 alone; from h3 both lie against it.
    assert access_of(rows_of(results["OUTPUT"]))[:3] == pytest.approx([0.1, 0.1, 0])
    assert [row["ratio"] for row in rows_of(results["SUPPLY_OUTPUT"])] == [None, 0.1]


def test_layers_in_degrees_give_the_same_numbers(run, rows_of, along):
    import processing

    def in_degrees(layer):
        parameters = {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
        return processing.run("native:reprojectlayer", parameters)["OUTPUT"]

    # On the mainland the metric CRS of the place is the one the layers were drawn in.
    moved = {name: in_degrees(along[name]) for name in ("DEMAND", "SUPPLY", "STREETS")}
    results = run("floating_catchment", along | moved)
    assert access_of(rows_of(results["OUTPUT"]))[:3] == pytest.approx(BY_HAND[1][0], rel=1e-6)


def test_polygons_are_places_too(run, rows_of, along, make_layer):
    squares = [
        f"POLYGON(({x - 1} 2, {x + 1} 2, {x + 1} 4, {x - 1} 4, {x - 1} 2))" for x, _ in PEOPLE
    ]
    blocks = make_layer("Polygon", squares, "people:integer", [[people] for _, people in PEOPLE])
    results = run("floating_catchment", along | {"DEMAND": blocks, "METHOD": 0})
    assert access_of(rows_of(results["OUTPUT"]))[3] == 0
    assert isinstance(results["OUTPUT"], QgsVectorLayer)


def test_two_steps_say_that_the_decay_is_not_used(run, along, feedback):
    run("floating_catchment", along | {"METHOD": 0, "DECAY": 1, "CUTOFF": 30})
    assert any("the decay “gaussian” is not used" in text for text in feedback.infos)
    assert any("STEPS does not count with the decay “gaussian”" in t for t in feedback.infos)


def test_enhanced_two_steps_with_binary_weights_say_what_they_are(run, along, feedback):
    run("floating_catchment", along | {"DECAY": 0, "CUTOFF": 30, "SCALE": 4})
    assert any("E2SFCA with the binary decay is 2SFCA" in text for text in feedback.infos)
    assert any("SCALE does not count" in text for text in feedback.infos)


def test_the_steps_read_are_told(run, along, feedback):
    run("floating_catchment", along)
    assert any("10: 1; 20: 0.5; 30: 0.25" in text for text in feedback.infos)


def test_a_cutoff_cuts_the_steps_short(run, rows_of, along, feedback):
    results = run("floating_catchment", along | {"CUTOFF": 20})
    # S1: 100 + 200 · 0.5 = 200; S2 without the first home: 200 · 0.5 + 300 = 400.
    ratio = [row["ratio"] for row in rows_of(results["SUPPLY_OUTPUT"])]
    assert ratio == pytest.approx([0.05, 0.075])
    assert any("steps reach 30, but CUTOFF ends them at 20" in text for text in feedback.infos)


def test_rows_of_the_table_that_are_no_use_are_counted(
    run, rows_of, by_table, make_table, feedback
):
    rows = [["h1", "1", "5"], ["h1", "1", "9"], ["h2", "1", "-4"], ["h9", "1", "5"]]
    table = make_table("from:string,to:string,metres:string", rows)
    results = run("floating_catchment", by_table | {"OD": table})
    # The one pair left at its lower cost 5: 10 beds for 100 people.
    assert access_of(rows_of(results["OUTPUT"])) == [0.1, None, None, None, None, None]
    said = " ".join(feedback.warnings)
    assert "1 rows repeat a pair" in said
    assert "1 with one below 0" in said
    assert "1 of 4 rows name no feature of the layers (such as h9 → 1)" in said


def test_the_table_wins_over_streets_and_says_so(run, rows_of, by_table, along, feedback):
    results = run("floating_catchment", by_table | {"STREETS": along["STREETS"]})
    assert access_of(rows_of(results["OUTPUT"]))[:3] == pytest.approx(BY_HAND[1][0])
    assert any("costs are those of the table" in text for text in feedback.infos)


@pytest.mark.parametrize(
    ("gone", "change", "sentence"),
    [
        (["STREETS"], {}, "Give streets, a network, or a table of costs"),
        ([], {"DECAY": 1}, "Give CUTOFF"),
        (["STEPS"], {}, "Give STEPS"),
        ([], {"STEPS": "10:1; near"}, "“near” is not a limit and its weight"),
        ([], {"STEPS": "20:1; 10:0.5"}, "limits of the steps are 20; 10"),
    ],
)
def test_what_is_missing_or_unclear_gets_a_sentence(run, along, gone, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("floating_catchment", without(along, *gone) | change)


def test_a_table_without_its_fields_gets_a_sentence(run, by_table):
    with pytest.raises(QgsProcessingException, match="Give OD_COST, SUPPLY_ID"):
        run("floating_catchment", without(by_table, "OD_COST", "SUPPLY_ID"))


def test_repeated_identifiers_get_a_sentence(run, by_table, make_layer):
    twins = make_layer(
        "Point", ["POINT(0 -2)"] * 2, "number:integer,beds:integer", [[1, 5]] * 2, name="twins"
    )
    with pytest.raises(QgsProcessingException, match="“number” of “twins” repeats 1 values"):
        run("floating_catchment", by_table | {"SUPPLY": twins})


def test_a_table_that_joins_nothing_gets_a_sentence(run, by_table):
    turned = {"OD_ORIGIN": "to", "OD_DESTINATION": "from"}
    with pytest.raises(QgsProcessingException, match="No row of “ways” joins the two layers"):
        run("floating_catchment", by_table | turned)


def test_a_field_of_the_same_name_is_replaced_in_a_geopackage(
    run, rows_of, along, make_layer, tmp_path, feedback
):
    homes = make_layer(
        "Point", ["POINT(5 4)"], "people:integer,ACCESS:string", [[100, "old"]], name="homes"
    )
    target = tmp_path / "access.gpkg"
    run("floating_catchment", along | {"DEMAND": homes, "OUTPUT": str(target)})
    (row,) = rows_of(str(target))
    # Alone the 100 people weigh 100 and 25: 10/100 · 1 + 30/25 · 0.25 = 0.4, all 40 beds.
    assert row["access"] == pytest.approx(0.4)
    assert "ACCESS" not in row
    assert any("ACCESS" in text for text in feedback.warnings)


def test_a_cancelled_run_writes_nothing(run, along, cancelling_feedback, tmp_path):
    target = tmp_path / "access.gpkg"
    with pytest.raises(QgsProcessingException):
        run("floating_catchment", along | {"OUTPUT": str(target)}, cancelling_feedback(40))
    assert not target.exists()


@pytest.mark.real_data
def test_lisbon_shares_every_place_of_its_schools(run, rows_of, real_data, feedback):
    place = real_data / "lisboa"
    results = run(
        "floating_catchment",
        {
            "DEMAND": str(place / "censos2021_subseccoes_pontos.gpkg"),
            "DEMAND_FIELD": "residents",
            "SUPPLY": str(place / "escolas_basicas_secundarias.gpkg"),
            "SUPPLY_FIELD": "Alunos",
            "STREETS": str(place / "rede_viaria_osm_sem_dbf.shp"),
            "METHOD": 1,
            "DECAY": 1,
            "CUTOFF": 1500,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "SUPPLY_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    homes, schools = rows_of(results["OUTPUT"]), rows_of(results["SUPPLY_OUTPUT"])
    assert (len(homes), len(schools)) == (2822, 126)
    pupils = sum(row["Alunos"] for row in schools if row["ratio"] is not None)
    shared = sum(row["residents"] * (row["access"] or 0) for row in homes)
    assert shared == pytest.approx(pupils, rel=1e-9)
    assert pupils > 0.95 * sum(row["Alunos"] for row in schools)
    assert sum(row["access"] is not None for row in homes) > 0.95 * len(homes)
