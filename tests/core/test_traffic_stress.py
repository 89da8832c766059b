"""Traffic stress: every rule once by hand, the sides of a street, and Furth's published cells.

The rules are those of Bike Ottawa's stressmodel 1.0.1 (github.com/BikeOttawa/stressmodel), their
order that of its ``evaluateLTS``; the cells are those of Furth's LTS Tables v2.2 (May 2022).
"""

from __future__ import annotations

import logging

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import wkt

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.osm_numbers import lane_count, metres, speed_kmh
from smart_territory_plugin.core.osm_tags import tag_values
from smart_territory_plugin.core.stress_furth import KINDS, read_furth_tables
from smart_territory_plugin.core.stress_inputs import columns_needed
from smart_territory_plugin.core.traffic_stress import (
    StressOptions,
    outside_localities,
    traffic_stress,
)
from smart_territory_plugin.paths import resource


def hstore(tags):
    return ",".join(f'"{key}"=>"{value}"' for key, value in tags.items()) or None


def rate(method, *ways, fields=None, outside=None, **options):
    """Rate streets given as dicts of tags."""
    layer = pd.DataFrame({"other_tags": [hstore(way) for way in ways]})
    settings = StressOptions(method, fields or {}, **options)
    return traffic_stress(layer, settings, "streets", outside)


def one(method, outside=None, **tags):
    """Rate one street; ``_`` in a key stands for a colon, ``__`` for the sign itself."""
    way = {key.replace("__", "\0").replace("_", ":").replace("\0", "_"): tags[key] for key in tags}
    flags = None if outside is None else np.array([outside])
    return rate(method, way, outside=flags).iloc[0]


def levels(row):
    return row["lts_fwd"], row["lts_bwd"], row["lts"]


def levels_of(method, *ways):
    return [levels(row) for _, row in rate(method, *ways).iterrows()]


HOME, MAIN = {"highway": "residential"}, {"highway": "tertiary"}
LANE = {"cycleway": "lane"}
PARKED = {"cycleway": "lane", "parking:lane:both": "parallel"}

PUBLISHED = [
    ("p1", 0, {"maxspeed": "30"}),
    ("p2", 0, HOME | {"bicycle": "no"}),
    ("p3", 0, {"highway": "motorway"}),
    ("p4", 0, {"highway": "motorway_link"}),
    ("p5", 0, {"highway": "footway", "footway": "sidewalk", "bicycle": "designated"}),
    ("p6", 0, HOME | {"access": "no", "bicycle": "yes"}),
    ("p7", 0, {"highway": "proposed"}),
    ("s1", 1, {"highway": "path"}),
    ("s1", 1, {"highway": "path", "footway": "sidewalk", "bicycle": "yes"}),
    ("s2", 1, {"highway": "footway"}),
    ("s3", 1, {"highway": "cycleway"}),
    ("s4", 1, {"highway": "construction", "construction": "path"}),
    ("s5", 1, {"highway": "construction", "construction": "footway"}),
    ("s6", 1, {"highway": "construction", "construction": "cycleway"}),
    ("s7", 1, {"highway": "primary", "cycleway:left": "track", "maxspeed": "90"}),
    ("s8", 1, HOME | {"cycleway": "opposite_track"}),
    ("b1", 1, HOME | PARKED | {"maxspeed": "40"}),
    ("b1", 1, HOME | LANE | {"parking": "yes", "maxspeed": "30"}),
    ("b2", 3, HOME | PARKED | {"maxspeed": "30", "lanes": "3"}),
    ("b6", 2, HOME | PARKED | {"maxspeed": "41"}),
    ("b6", 2, HOME | PARKED),
    ("b7", 3, HOME | PARKED | {"maxspeed": "51"}),
    ("b7", 3, HOME | PARKED | {"maxspeed": "64"}),
    ("b8", 4, HOME | PARKED | {"maxspeed": "65", "lanes": "3"}),
    ("b9", 3, MAIN | PARKED | {"maxspeed": "30"}),
    ("c1", 1, HOME | LANE | {"maxspeed": "50"}),
    ("c1", 1, HOME | {"shoulder:access:bicycle": "yes"}),
    ("c1", 1, HOME | {"cycleway:middle": "lane"}),
    ("c1", 1, HOME | {"cycleway:right:oneway": "yes"}),  # any key that begins with cycleway
    ("c1", 1, HOME | LANE | {"parking:lane:both": "no_stopping"}),
    ("c3", 3, HOME | LANE | {"lanes": "3"}),
    ("c5", 3, HOME | LANE | {"maxspeed": "51"}),
    ("c6", 4, HOME | LANE | {"maxspeed": "65"}),
    ("c6", 4, {"highway": "secondary", "cycleway:right": "lane"}),  # 80 where none is given
    ("c7", 3, MAIN | {"cycleway": "opposite"}),
    ("m1", 1, {"highway": "steps"}),
    ("m2", 2, {"highway": "service", "service": "alley", "maxspeed": "90"}),
    ("m3", 2, {"highway": "service", "service": "parking_aisle"}),
    ("m4", 2, {"highway": "service", "service": "driveway", "maxspeed": "20"}),
    ("m5", 2, HOME | {"maxspeed": "40", "lanes": "3"}),
    ("m6", 3, MAIN | {"maxspeed": "30"}),
    ("m7", 3, HOME | {"maxspeed": "30", "lanes": "5"}),
    ("m8", 4, HOME | {"maxspeed": "30", "lanes": "6"}),
    ("m9", 2, HOME | {"maxspeed": "50"}),
    ("m9", 2, HOME),
    ("m10", 3, HOME | {"maxspeed": "41", "lanes": "3"}),
    ("m10", 3, MAIN),
    ("m10", 3, {"highway": "service"}),
    ("m10", 3, {"highway": "living_street"}),
    ("m11", 4, MAIN | {"maxspeed": "50", "lanes": "4"}),
    ("m12", 4, HOME | {"maxspeed": "51", "lanes": "1"}),
    ("m12", 4, {"highway": "primary"}),
    ("m13", 1, {"highway": "pedestrian"}),
    ("m14", 2, {"highway": "footway", "footway": "crossing"}),
    ("m15", 2, {"highway": "track", "maxspeed": "90"}),
    ("m16", 2, {"highway": "service", "maxspeed": "34"}),
    ("m17", 1, {"highway": "primary", "motor_vehicle": "no"}),
    ("m9", 2, {"highway": "residential", "maxspeed": "signals"}),  # unread text counts as 50
    ("m6", 3, {"highway": "primary", "maxspeed": "national"}),  # which counts as 40
]


def test_each_published_rule_gives_its_level():
    table = rate("ottawa", *(tags for _, _, tags in PUBLISHED))
    found = list(zip(table["lts_rule"], table["lts"], strict=True))
    assert found == [(rule, level) for rule, level, _ in PUBLISHED]


def test_the_published_rules_rate_a_street_as_a_whole():
    # The lane lies on one side and runs against the one-way street; both directions get its c1.
    row = one("ottawa", highway="residential", oneway="yes", cycleway_left="opposite_lane")
    assert levels(row) == (1, 1, 1)
    closed = one("ottawa", highway="residential", oneway="yes")
    assert levels(closed) == (2, 0, 2)


# --- the Portuguese profile ----------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["steps", "footway", "pedestrian"])
def test_where_people_walk_nobody_rides_unless_a_tag_invites_him(kind):
    way = {"highway": kind}
    words = [{"bicycle": word} for word in ("yes", "designated", "permissive", "dismount")]
    table = rate("portugal", way, way | {"motor_vehicle": "no"}, *(way | word for word in words))
    assert list(table["lts"]) == [0, 0, 1, 1, 1, 0]
    assert list(table["lts_rule"])[:2] == ["p8", "p8"]
    assert one("ottawa", highway=kind)["lts"] == 1


def test_a_pavement_needs_an_invitation_too():
    assert one("portugal", highway="path", footway="sidewalk")["lts_rule"] == "p5"
    assert one("portugal", highway="path", footway="sidewalk", bicycle="designated")["lts"] == 1


@pytest.mark.parametrize(
    ("rule", "tags"),
    [
        ("p1", {"maxspeed": "30"}),
        ("p2", HOME | {"bicycle": "no"}),
        ("p2", HOME | {"bicycle": "dismount"}),
        ("p3", {"highway": "motorway"}),
        ("p4", {"highway": "motorway_link"}),
        ("p6", HOME | {"access": "no"}),
        ("p7", {"highway": "construction", "construction": "cycleway"}),
        ("p9", {"highway": "trunk", "motorroad": "yes"}),
        ("p9", HOME | {"access": "private"}),
    ],
)
def test_the_profile_closes_what_the_network_for_cycling_closes(rule, tags):
    row = rate("portugal", HOME, tags).iloc[1]
    assert (row["lts"], row["lts_rule"]) == (0, rule)


def test_a_bicycle_tag_opens_what_a_general_one_closes():
    assert one("portugal", highway="residential", access="no", bicycle="yes")["lts"] == 2


def test_an_untagged_main_road_is_slow_inside_localities_and_fast_outside():
    assert one("ottawa", highway="primary")["lts_rule"] == "m12"  # 80 km/h as published
    assert one("portugal", highway="primary", outside=False)["lts_rule"] == "m10"  # 50 km/h
    assert one("portugal", highway="primary", outside=True)["lts_rule"] == "m12"  # 90 km/h
    slow = rate("portugal", HOME, inside_kmh=30.0).iloc[0]
    assert slow["lts_rule"] == "m5"


def test_a_coexistence_zone_is_calm():
    # 20 km/h, and residential: m5. As published it is a main street of 50 km/h: m10.
    assert one("portugal", highway="living_street")["lts_rule"] == "m5"
    assert one("portugal", highway="living_street", cycleway="lane")["lts_rule"] == "c1"


def test_known_widths_count_in_the_profile():
    # Lane and parking together 1.5 + 2.2 = 3.7 <= 4.1 m: b3; 2 + 2.2 = 4.2 <= 4.25 m: b4.
    tags = HOME | PARKED | {"maxspeed": "30", "parking:both:width": "2.2"}
    ways = [tags | {"cycleway:width": width} for width in ("1.5", "2", "2.2 m", "2.4")]
    assert list(rate("portugal", *ways)["lts_rule"]) == ["b3", "b4", "b5", "b1"]
    narrow = one("portugal", highway="residential", cycleway="lane", cycleway_width="1.7")
    assert narrow["lts_rule"] == "c4"


def test_each_side_serves_its_own_direction():
    # With the lane c1, LTS 1; without it residential 50 km/h is m9, LTS 2; a track s7, LTS 1.
    sides = [{f"cycleway{side}": "lane"} for side in (":right", ":left", "", ":both")]
    sides.append({"cycleway:right": "track", "cycleway:left": "lane"})
    table = rate("portugal", *(HOME | side for side in sides))
    found = [levels(row) for _, row in table.iterrows()]
    assert found == [(1, 2, 2), (2, 1, 2), (1, 1, 1), (1, 1, 1), (1, 1, 1)]
    assert list(table["lts_rule"]) == ["m9", "m9", "c1", "c1", "s7"]


def test_a_two_way_track_on_one_side_serves_both_directions():
    track = {"highway": "secondary", "cycleway:right": "track"}
    ways = [track, track | {"cycleway:right:oneway": "no"}, track | {"cycleway:right:oneway": "-1"}]
    assert levels_of("portugal", *ways) == [(1, 3, 3), (1, 1, 1), (3, 1, 3)]


def test_a_closed_direction_does_not_make_a_one_way_street_zero():
    rules = [{"oneway": "yes"}, {"oneway": "-1"}, {"junction": "roundabout"}, {"oneway": "no"}]
    table = rate("portugal", *(HOME | rule for rule in rules))
    found = [levels(row) for _, row in table.iterrows()]
    assert found == [(2, 0, 2), (0, 2, 2), (2, 0, 2), (2, 2, 2)]
    assert set(table["lts_rule"]) == {"m9"}


def test_bicycles_may_be_let_against_the_traffic():
    one_way = HOME | {"oneway": "yes"}
    contra = one_way | {"oneway:bicycle": "no"}
    cases = [
        (contra, (2, 2, 2)),
        # A plain lane runs with the traffic, an opposite or a left one against it.
        (contra | LANE, (1, 2, 2)),
        (contra | {"cycleway:left": "lane"}, (2, 1, 2)),
        (contra | {"cycleway:right": "lane"}, (1, 2, 2)),
        (contra | {"cycleway:both": "lane"}, (1, 1, 1)),
        (one_way | {"cycleway": "opposite_lane"}, (2, 1, 2)),
        (one_way | {"cycleway:left": "opposite_lane"}, (2, 1, 2)),
        (one_way | {"cycleway:right": "opposite_lane"}, (2, 1, 2)),
        # cycleway=opposite opens the direction and gives no lane.
        (one_way | {"cycleway": "opposite"}, (2, 2, 2)),
    ]
    assert levels_of("portugal", *(way for way, _ in cases)) == [expected for _, expected in cases]


def test_a_lane_of_a_plain_one_way_street_runs_with_the_traffic_on_whichever_side():
    lanes = [{f"cycleway{side}": "lane"} for side in ("", ":left", ":right", ":both")]
    for oneway, expected in (("yes", (1, 0, 1)), ("-1", (0, 1, 1))):
        ways = [HOME | {"oneway": oneway} | lane for lane in lanes]
        assert levels_of("portugal", *ways) == [expected] * 4


def test_parked_cars_on_the_side_of_the_lane_count():
    # b6, LTS 2, with parked cars; c1, LTS 1, without.
    way = HOME | {"cycleway:both": "lane"}
    cases = [
        ({"parking:right": "lane"}, (2, 1, 2)),
        ({"parking:left": "half_on_kerb", "parking:right": "no"}, (1, 2, 2)),
        ({"parking:both": "street_side"}, (2, 2, 2)),
        ({"parking:lane:right": "parallel;ticket"}, (2, 1, 2)),
        ({"parking:lane:both": "no_stopping"}, (1, 1, 1)),
        ({"parking:lane": "right"}, (2, 1, 2)),
        ({"parking": "yes"}, (2, 2, 2)),
        ({"parking:left": "lane", "oneway": "yes"}, (2, 0, 2)),  # one-way: on whichever side
    ]
    found = levels_of("portugal", *(way | parking for parking, _ in cases))
    assert found == [expected for _, expected in cases]


# --- speeds, lanes and widths as written ---------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kmh"),
    [
        ("50", 50),
        ("30 mph", 48.28032),
        ("30mph", 48.28032),
        ("50 km/h", 50),
        ("43,5", 43.5),
        ("50;70", 70),
        ("50; signals", 50),
        ("PT:urban", 50),
        ("pt:rural", 90),
        ("PT:motorway", 120),
        ("PT:living_street", 20),
        ("PT:zone20", 20),
        ("zone:30", 30),
        ("walk", 6),
    ],
)
def test_a_speed_is_read_with_its_unit(text, kmh):
    assert speed_kmh(text) == pytest.approx(kmh)


@pytest.mark.parametrize("text", ["none", "signals", "national", "GB:nsl_single", "0", "999", "?"])
def test_other_words_are_no_speed(text):
    assert np.isnan(speed_kmh(text))


def test_lanes_and_widths_are_read_as_written():
    assert [lane_count(text) for text in ("2", "2;1", "3 lanes", "2.0")] == [2, 3, 3, 2]
    assert all(np.isnan(lane_count(text)) for text in ("0", "x", "2;x"))
    assert [metres(text) for text in ("3.5", "3,5 m", "150 cm", "3;2.5")] == [3.5, 3.5, 1.5, 2.5]
    assert metres("12 ft") == pytest.approx(3.6576)
    assert metres("5'6\"") == pytest.approx(1.6764)
    assert all(np.isnan(metres(text)) for text in ("150", "wide", "0", "-2"))


def test_what_cannot_be_read_is_counted_and_gets_the_default(caplog):
    ways = [HOME | {"maxspeed": "none"}] * 3 + [HOME | {"maxspeed": "30", "lanes": "x"}]
    with caplog.at_level(logging.INFO, "smart_territory"):
        table = rate("portugal", *ways)
    assert list(table["lts_rule"]) == ["m9"] * 3 + ["m5"]
    assert list(table["lts_assumed"]) == ["speed, lanes"] * 3 + ["lanes"]
    said = [r.values for r in caplog.records if r.template == messages.STRESS_UNREAD]
    assert [(v["field"], v["count"], v["example"]) for v in said] == [
        ("maxspeed", 3, "none"),
        ("lanes", 1, "x"),
    ]


def test_the_kind_of_limit_stands_in_for_the_limit():
    for key in ("maxspeed:type", "source:maxspeed", "zone:traffic"):
        row = rate("portugal", {"highway": "residential", key: "PT:rural"}).iloc[0]
        assert (row["lts_rule"], row["lts_assumed"]) == ("m12", "")


def test_only_inputs_that_were_looked_at_and_missing_are_named():
    cases = [
        (HOME, "speed, lanes"),
        (HOME | {"lanes": "2"}, "speed"),
        (HOME | {"lanes": "2", "maxspeed": "50"}, ""),
        (HOME | {"maxspeed": "90"}, ""),  # m12 looks at the speed alone
        ({"highway": "track"}, ""),
        ({"highway": "motorway"}, ""),
        (HOME | LANE | {"lanes": "2", "maxspeed": "50"}, "parking, lane_width"),
        # The lane of one side alone: the other side looks at no parking.
        (
            HOME | {"oneway": "yes", "cycleway:left": "opposite_lane"},
            "speed, lanes, parking, lane_width",
        ),
        (
            HOME | {"oneway": "yes"} | LANE | {"parking": "no", "cycleway:width": "2"},
            "speed, lanes",
        ),
    ]
    table = rate("portugal", *(tags for tags, _ in cases))
    assert list(table["lts_assumed"]) == [text for _, text in cases]


# --- Furth's tables ------------------------------------------------------------------------------

# 50 km/h = 31.07 mph, the column to 33.5 mph; 30 km/h = 18.6 mph, the first; 60 = 37.3, to 38.5.
TWO_WAY = {"highway": "residential", "lanes": "2", "maxspeed": "50"}


MIXED_CELLS = [
    # no centre line: rows 0, 751, 1501 and 3001 hold 2 2 2 3 to 33.5 mph, 1 1 2 2 to 23.5
    (750, {"lane_markings": "no"}, 2),
    (3001, {"lane_markings": "no"}, 3),
    (750, {"lane_markings": "no", "maxspeed": "30"}, 1),
    (1501, {"lane_markings": "no", "maxspeed": "30"}, 2),
    (751, {"lane_markings": "no", "maxspeed": "60"}, 3),
    # one lane a direction: rows 0, 1001, 1501 hold 2 2 3 to 33.5 mph
    (1000, {"lane_markings": "yes"}, 2),
    (1501, {"lane_markings": "yes"}, 3),
    (1501, {"lane_markings": "yes", "maxspeed": "45 mph"}, 4),
    # one-way, one lane: wide reads the rows above, narrow those from 0, 601, 1001
    (700, {"oneway": "yes", "lanes": "1", "width": "5", "maxspeed": "50"}, 2),
    (1001, {"oneway": "yes", "lanes": "1", "width": "5", "maxspeed": "40"}, 2),
    (1001, {"oneway": "yes", "lanes": "1", "width": "4", "maxspeed": "40"}, 3),
    # 40 km/h = 24.9 mph: row 1001 of narrow is 2 3 3 3 4 4 4; of wide 2 2 2 3 3 4 4
    # two lanes a direction: 3 3 3 3 4 4 4, above 8 000 vehicles 3 3 4 4 4 4 4
    (8000, {"lanes": "4"}, 3),
    (8001, {"lanes": "4"}, 4),
    (8001, {"lanes": "3"}, 4),
    (500, {"oneway": "yes", "lanes": "2"}, 3),
    # three or more: 3 3 4 4 4 4 4
    (500, {"lanes": "6"}, 4),
    (500, {"lanes": "6", "maxspeed": "40"}, 3),
]
LANE_CELLS = [
    # one lane, no parking: 1 1 1 2 3 3 3 from 6 ft (1.829 m), 2 2 2 2 3 3 4 below
    ({"cycleway:width": "1.83"}, 1),
    ({"cycleway:width": "6 ft"}, 1),
    ({"cycleway:width": "1.82"}, 2),
    ({"cycleway:width": "1.83", "maxspeed": "60"}, 2),
    ({"cycleway:width": "1.5", "maxspeed": "90"}, 4),
    # below 4 ft (1.219 m) it is no lane: mixed, 20 000 vehicles, one lane: 3 to 33.5 mph
    ({"cycleway:width": "1.2"}, 3),
    # two lanes: 2 2 2 2 3 3 3 from 6 ft, three: 3 3 3 3 4 4 4
    ({"lanes": "4", "cycleway:width": "2"}, 2),
    ({"lanes": "6", "cycleway:width": "2"}, 3),
    # beside parked cars, one lane: 1 1 2 2 3 3 3 from 15 ft (4.572 m), 2 2 2 3 3 3 3 from 12 ft
    ({"parking": "yes", "cycleway:width": "2.4", "parking:width": "2.2", "maxspeed": "40"}, 1),
    ({"parking": "yes", "cycleway:width": "2.3", "parking:width": "2.2", "maxspeed": "40"}, 2),
    ({"parking": "yes", "cycleway:width": "2.4", "parking:width": "2.2"}, 2),
    # 1.4 + 2.2 = 3.6 m < 12 ft (3.658 m): mixed
    ({"parking": "yes", "cycleway:width": "1.4", "parking:width": "2.2"}, 3),
    # two lanes each way: 2 2 3 3 … from 15 ft, 3 below; three: always 3
    ({"lanes": "4", "parking": "yes", "cycleway:width": "2.6", "maxspeed": "40"}, 2),
    ({"lanes": "4", "parking": "yes", "cycleway:width": "1.6", "maxspeed": "40"}, 3),
    ({"lanes": "6", "parking": "yes", "cycleway:width": "2.6", "maxspeed": "40"}, 3),
]


def test_mixed_traffic_reads_the_published_cells():
    table = rate("furth", *(TWO_WAY | tags | {"adt": adt} for adt, tags, _ in MIXED_CELLS))
    assert list(table["lts"]) == [level for _, _, level in MIXED_CELLS]


def test_a_lane_reads_its_published_cells():
    busy = TWO_WAY | {"lane_markings": "yes", "adt": 20_000, "cycleway": "lane"}
    table = rate("furth", *(busy | tags for tags, _ in LANE_CELLS))
    assert list(table["lts"]) == [level for _, level in LANE_CELLS]


def test_a_shoulder_may_be_half_a_foot_narrower_than_a_lane_beside_a_kerb():
    # 1.1 m = 3.61 ft is a shoulder's lane and no other; 1.7 m = 5.58 ft is below 6 ft for both.
    busy = TWO_WAY | {"lane_markings": "yes", "adt": 20_000}
    shoulder = {"shoulder:access:bicycle": "yes"}
    ways = [
        busy | kind | {"cycleway:width": width}
        for kind in (LANE, shoulder)
        for width in ("1", "1.1", "1.7")
    ]
    assert list(rate("furth", *ways)["lts"]) == [3, 3, 2, 3, 2, 2]


def test_a_single_lane_for_both_directions_has_no_centre_line():
    # 1 500 vehicles, 18.6 mph: 1 without a centre line, 2 with one, which a main street has.
    way = {"highway": "tertiary", "maxspeed": "30", "adt": 1500}
    table = rate("furth", way | {"lanes": "1"}, way | {"lanes": "2"})
    assert list(table["lts"]) == [1, 2]
    assert list(table["lts_assumed"]) == ["", "centre_line"]


def test_mixed_traffic_holds_where_it_is_calmer_than_the_lane():
    # 30 km/h, 300 vehicles, no centre line: 1; a lane of 1.5 m there would be 2.
    quiet = {"highway": "residential", "maxspeed": "30", "adt": 300, "lane_markings": "no"}
    row = rate("furth", quiet | LANE | {"cycleway:width": "1.5"}).iloc[0]
    assert (row["lts"], row["lts_rule"]) == (1, "mixed_no_centre_line_0")


def test_a_lane_against_a_one_way_street_counts_as_one_lane():
    # Two lanes one way, 40 km/h, 9 000 vehicles: mixed 3. The lane of 2 m against them: 1.
    way = {"highway": "tertiary", "oneway": "yes", "lanes": "2", "maxspeed": "40", "adt": 9000}
    row = rate("furth", way | {"cycleway": "opposite_lane", "cycleway:width": "2"}).iloc[0]
    assert (*levels(row), row["lts_rule"]) == (3, 1, 3, "mixed_two_lanes_8001")


def test_lanes_by_direction_come_before_the_total():
    way = {"highway": "secondary", "maxspeed": "50", "adt": 9000, "lane_markings": "yes"}
    # Two lanes above 8 000 vehicles to 33.5 mph: 4; one lane above 1 500: 3.
    uneven = way | {"lanes": "3", "lanes:forward": "2"}
    assert levels(rate("furth", uneven).iloc[0]) == (4, 3, 4)
    assert levels(rate("furth", way | {"lanes:forward": "2", "lanes:backward": "1"}).iloc[0]) == (
        4,
        3,
        4,
    )


def test_what_the_tables_assume_is_named():
    row = rate("furth", HOME | {"oneway": "yes"} | PARKED).iloc[0]
    assert row["lts_assumed"] == "speed, adt, lanes, width, lane_width, parking_width"
    two_way = rate("furth", HOME | {"lanes": "2", "maxspeed": "30", "adt": 900}).iloc[0]
    assert two_way["lts_assumed"] == "centre_line"
    full = rate("furth", TWO_WAY | {"adt": 900, "lane_markings": "no"}).iloc[0]
    assert full["lts_assumed"] == ""


def test_ways_without_cars_need_no_table():
    ways = [
        {"highway": "cycleway"},
        {"highway": "pedestrian", "bicycle": "yes"},
        {"highway": "primary", "cycleway": "track"},
        {"highway": "residential", "motor_vehicle": "no"},
        {"highway": "steps"},
        {"highway": "motorway"},
    ]
    table = rate("furth", *ways)
    assert list(table["lts"]) == [1, 1, 1, 1, 0, 0]
    assert list(table["lts_rule"]) == ["s3", "m13", "s7", "m17", "p8", "p3"]


def test_the_shipped_table_holds_the_published_levels():
    """A few cells of each table, as the PDF and its public transcription print them."""
    tables = read_furth_tables()
    assert set(tables.levels) == {(table, kind) for table in KINDS for kind in KINDS[table]}
    row = {
        key: dict(zip(tables.starts[key], tables.levels[key].tolist(), strict=True))
        for key in tables.levels
    }
    assert row["mixed", "no_centre_line"][1501] == [2, 2, 2, 3, 3, 4, 4]
    assert row["mixed", "one_lane"][0] == [1, 1, 2, 2, 3, 3, 3]
    assert row["mixed", "narrow_one_way"][1001] == [2, 3, 3, 3, 4, 4, 4]
    assert row["mixed", "two_lanes"][8001] == [3, 3, 4, 4, 4, 4, 4]
    assert row["lane", "two_lanes"][4] == [2, 2, 2, 2, 3, 4, 4]
    assert row["lane_parking", "one_lane"][12] == [2, 2, 2, 3, 3, 3, 3]
    assert row["lane_parking", "other_multilane"] == {12: [3] * 7}


def edited(tmp_path, name, old, new):
    text = resource("tables", name).read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / name
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def test_an_edited_copy_of_the_tables_counts(tmp_path):
    path = edited(
        tmp_path, "lts_furth.csv", "mixed,no_centre_line,0,1,", "mixed,no_centre_line,0,2,"
    )
    quiet = {"highway": "residential", "maxspeed": "20", "adt": 100, "lanes": "2"}
    assert rate("furth", quiet).iloc[0]["lts"] == 1
    assert rate("furth", quiet, tables=read_furth_tables(path)).iloc[0]["lts"] == 2
    guess = edited(tmp_path, "lts_assumptions.csv", "residential,1000,", "residential,5000,")
    untold = {"highway": "residential", "maxspeed": "50", "lanes": "2"}
    assert rate("furth", untold).iloc[0]["lts"] == 2  # 1 000 vehicles
    assert rate("furth", untold, tables=read_furth_tables(None, guess)).iloc[0]["lts"] == 3


@pytest.mark.parametrize(
    ("name", "old", "new", "template"),
    [
        ("lts_furth.csv", "mixed,one_lane,0,1,", "mixed,one_lane,0,5,", "STRESS_TABLE_LEVEL"),
        ("lts_furth.csv", "mixed,one_lane,0,1,", "mixed,one_lane,0,,", "STRESS_TABLE_LEVEL"),
        ("lts_furth.csv", "mixed,three_lanes,", "mixed,many_lanes,", "STRESS_TABLE_KIND"),
        ("lts_assumptions.csv", "*,1500", "other,1500", "STRESS_ASSUMPTION"),
        ("lts_assumptions.csv", "track,100", "track,", "STRESS_ASSUMPTION"),
    ],
)
def test_a_broken_table_is_a_sentence(tmp_path, name, old, new, template):
    path = edited(tmp_path, name, old, new)
    place = (path, None) if name == "lts_furth.csv" else (None, path)
    with pytest.raises(TerritoryError) as error:
        read_furth_tables(*place)
    assert error.value.template == getattr(messages, template)


# --- layers as they come -------------------------------------------------------------------------

MANY = [tags for _, _, tags in PUBLISHED]
MANY += [tags | {"oneway": oneway} for tags in MANY for oneway in ("yes", "-1")]
MIRROR = {"left": "right", "right": "left", "yes": "-1", "-1": "yes"}


def mirrored(tags):
    """Return the tags of the same street drawn from its other end."""
    turned = {}
    for key, value in tags.items():
        parts = [
            {"left": "right", "right": "left", "forward": "backward", "backward": "forward"}.get(
                part, part
            )
            for part in key.split(":")
        ]
        flips = key == "oneway" or key.endswith(":oneway") or key.startswith("parking:lane")
        turned[":".join(parts)] = MIRROR.get(value, value) if flips else value
    return turned


@pytest.mark.parametrize("method", ["furth", "portugal"])
def test_drawing_a_street_the_other_way_swaps_its_directions_and_nothing_else(method):
    ways = [tags for tags in MANY if "cycleway:right:oneway" not in tags]
    there, back = rate(method, *ways), rate(method, *map(mirrored, ways))
    assert list(there["lts_fwd"]) == list(back["lts_bwd"])
    assert list(there["lts_bwd"]) == list(back["lts_fwd"])
    assert list(there["lts"]) == list(back["lts"])
    assert list(there["lts_assumed"]) == list(back["lts_assumed"])


@pytest.mark.parametrize("method", ["ottawa", "furth", "portugal"])
def test_the_order_of_the_streets_does_not_matter(method):
    there, back = rate(method, *MANY), rate(method, *MANY[::-1])
    pd.testing.assert_frame_equal(there, back[::-1].reset_index(drop=True))
    assert (there["lts"] == there[["lts_fwd", "lts_bwd"]].max(axis=1)).all()


def test_tags_in_columns_or_packed_give_the_same():
    table = pd.DataFrame(MANY)
    for columns in (table.columns, table.columns.str.replace(":", "_"), table.columns.str.upper()):
        in_columns = traffic_stress(
            table.set_axis(columns, axis=1), StressOptions("portugal", {}), "streets"
        )
        pd.testing.assert_frame_equal(in_columns, rate("portugal", *MANY))


def test_numbers_with_gaps_are_read_from_columns():
    layer = pd.DataFrame(
        {
            "highway": ["residential"] * 3,
            "lanes": [4.0, np.nan, 1.0],
            "maxspeed": [30.0, 30.0, np.nan],
            "oneway": [0.0, np.nan, -1.0],
        },
        index=[7, 8, 9],
    )
    table = traffic_stress(layer, StressOptions("portugal", {}), "streets")
    assert list(table.index) == [7, 8, 9]
    assert list(table["lts_rule"]) == ["m7", "m5", "m9"]
    assert levels(table.loc[9]) == (0, 2, 2)


def test_a_municipal_layer_is_read_by_its_own_fields():
    layer = pd.DataFrame(
        {
            "TIPO": ["residential", "residential", "tertiary", "tertiary"],
            "SENTIDO": ["sim", "Não", "-1", None],
            "VMAX": [30, 30, 50, 50],
            "VIAS": [1, 2, 1, 2],
            "TMDA": [500.0, 500.0, None, 6000.0],
            "CICLO": ["não", "Direita", "Pista ciclável", "faixa"],
            "LARG_C": [None, 2.0, None, 1.5],
            "EIXO": [None, 0, None, 1],
            "LARG": [3.5, None, None, None],
        }
    )
    fields = {
        "highway": "TIPO",
        "oneway": "SENTIDO",
        "maxspeed": "VMAX",
        "lanes": "VIAS",
        "adt": "TMDA",
        "cycleway": "CICLO",
        "cycleway:width": "LARG_C",
        "lane_markings": "EIXO",
        "width": "LARG",
    }
    table = traffic_stress(layer, StressOptions("furth", fields), "streets")
    # 1: narrow one-way, 500 vehicles, 18.6 mph: 1. 2: no centre line, 500: 1. 3: a track, 1.
    # 4: one lane and 6 000 vehicles to 33.5 mph: mixed 3, but the lane of 1.5 m: 2.
    assert [levels(row) for _, row in table.iterrows()] == [
        (1, 0, 1),
        (1, 1, 1),
        (0, 1, 1),
        (2, 2, 2),
    ]
    assert list(table["lts_assumed"]) == ["", "parking", "", "parking"]


def test_a_field_comes_before_the_tag_where_it_says_something():
    layer = pd.DataFrame(
        {"other_tags": ['"highway"=>"residential","maxspeed"=>"90"'] * 2, "limit": ["30", None]}
    )
    table = traffic_stress(layer, StressOptions("portugal", {"maxspeed": "limit"}), "streets")
    assert list(table["lts"]) == [2, 4]


def test_only_the_columns_that_may_matter_are_read():
    columns = ["fid", "name", "Highway", "cycleway_left", "parking:lane:both", "other_tags", "ADT"]
    assert columns_needed([*columns, "SPEED"], {"maxspeed": "SPEED"}) == [*columns[2:], "SPEED"]


def test_furths_tables_need_no_class_of_street():
    layer = pd.DataFrame({"adt": [100, 9000], "maxspeed": [30, 50], "lanes": [2, 4]})
    table = traffic_stress(layer, StressOptions("furth", {}), "streets")
    assert list(table["lts"]) == [1, 4]


@pytest.mark.parametrize("method", ["ottawa", "furth", "portugal"])
def test_a_layer_that_says_nothing_is_a_sentence(method):
    with pytest.raises(TerritoryError, match="“streets” does not say what kind of street"):
        traffic_stress(pd.DataFrame({"name": ["a"]}), StressOptions(method, {}), "streets")


@pytest.mark.parametrize("method", ["ottawa", "furth", "portugal"])
def test_an_empty_layer_gives_an_empty_table(method):
    table = traffic_stress(pd.DataFrame({"highway": []}), StressOptions(method, {}), "streets")
    assert list(table.columns) == ["lts_fwd", "lts_bwd", "lts", "lts_rule", "lts_assumed"]
    assert table.empty


def test_streets_that_get_zero_and_defaults_are_counted_in_the_log(caplog):
    with caplog.at_level(logging.INFO, "smart_territory"):
        rate("portugal", HOME, HOME | {"lanes": "2"}, {"highway": "steps"})
    values = {record.template: record.values for record in caplog.records}
    assert values[messages.STRESS_NOT_RATED]["count"] == 1
    assert values[messages.STRESS_ASSUMED]["inputs"] == "speed 2, lanes 1"


def test_a_street_lies_outside_localities_where_no_polygon_holds_its_middle():
    lines = ["LINESTRING (0 0, 10 0)", "LINESTRING (8 0, 40 0)", None, "LINESTRING EMPTY"]
    lines += ["MULTILINESTRING Z ((50 0 1, 60 0 1), (60 0 1, 70 0 2))"]
    shapes = [None if text is None else wkt.loads(text) for text in lines]
    streets = gpd.GeoDataFrame(geometry=gpd.GeoSeries(shapes, crs=3763))
    town = wkt.loads("POLYGON ((-5 -5, 12 -5, 12 5, -5 5, -5 -5))")
    localities = gpd.GeoDataFrame(geometry=[town, None], crs=3763)
    assert list(outside_localities(streets, localities)) == [False, True, False, False, True]


def test_a_cancelled_run_stops():
    def cancel(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        traffic_stress(
            pd.DataFrame({"highway": ["residential"]}),
            StressOptions("portugal", {}),
            "streets",
            progress=cancel,
        )


def test_batches_do_not_show(monkeypatch):
    whole = rate("portugal", *MANY)
    monkeypatch.setattr("smart_territory_plugin.core.stress_inputs._BATCH", 7)
    pd.testing.assert_frame_equal(rate("portugal", *MANY), whole)


@pytest.mark.real_data
@pytest.mark.parametrize(
    ("place", "main", "untagged"), [("amadora", 337, 289), ("aveiro", 873, 759)]
)
def test_untagged_main_roads_of_two_cities_are_level_4_as_published(
    real_data, place, main, untagged
):
    """The project's reference counts the primary and secondary streets that name no speed."""
    layer = gpd.read_file(real_data / place / "rede_viaria_declives.gpkg")
    table = traffic_stress(layer, StressOptions("ottawa", {}), place)
    roads = layer["highway"].isin(["primary", "secondary"])
    silent = roads & ~layer["other_tags"].fillna("").str.contains("maxspeed")
    assert (roads.sum(), silent.sum()) == (main, untagged)
    # Those with a cycle track, or closed to bicycles, are the only exceptions.
    track = (tag_values(layer, "cycleway:right") == "track") | (
        tag_values(layer, "bicycle") == "no"
    )
    assert set(table["lts"][silent & ~track]) == {4}
    assert set(table["lts_rule"][silent & track]) <= {"s7", "p2"}
    profile = traffic_stress(layer, StressOptions("portugal", {}), place)
    assert (profile["lts"][silent] == 4).mean() < 0.01
    walked = layer["highway"].isin(["steps", "pedestrian", "footway"])
    invited = tag_values(layer, "bicycle").isin(["yes", "designated", "permissive"])
    assert set(profile["lts"][walked & ~invited]) == {0}
