"""Who may use a street, and which way, by tags whose meaning OpenStreetMap's wiki gives."""

import pandas as pd
import pytest

from smart_territory_plugin.core.street_access import directions, levels, street_tags


def open_to(mode, **tags):
    frame = pd.DataFrame({key: [value] for key, value in tags.items()}, index=[7])
    way = directions(street_tags(frame), mode)
    return bool(way.forward[0]), bool(way.backward[0])


@pytest.mark.parametrize("mode", ["walk", "cycle", "wheelchair"])
def test_a_street_without_tags_is_open_both_ways(mode):
    assert open_to(mode, name="Rua") == (True, True)


@pytest.mark.parametrize(
    ("oneway", "expected"),
    [
        *[(word, (True, False)) for word in ("yes", "1", "FT", "F", "Sim")],
        *[(word, (False, True)) for word in ("-1", "reverse", "TF", "T")],
        *[(word, (True, True)) for word in ("no", "B", "0", "")],
    ],
)
def test_a_one_way_street_holds_for_cycling_and_never_for_walking(oneway, expected):
    assert open_to("cycle", oneway=oneway) == expected
    assert open_to("walk", oneway=oneway) == (True, True)
    assert open_to("wheelchair", oneway=oneway) == (True, True)


@pytest.mark.parametrize(
    "exception",
    [
        {"oneway:bicycle": "no"},
        {"cycleway": "opposite"},
        {"cycleway": "opposite_lane"},
        {"cycleway:left": "opposite_track"},
        {"cycleway:left": "lane", "cycleway:left:oneway": "-1"},
        {"cycleway:right": "track", "cycleway:right:oneway": "no"},
    ],
)
def test_contraflow_opens_a_one_way_street_to_bicycles(exception):
    assert open_to("cycle", oneway="yes", **exception) == (True, True)


@pytest.mark.parametrize("tags", [{"cycleway": "lane"}, {"cycleway:left:oneway": "-1"}])
def test_a_lane_with_the_traffic_is_no_contraflow(tags):
    assert open_to("cycle", oneway="yes", **tags) == (True, False)


def test_a_street_may_be_one_way_for_bicycles_alone():
    assert open_to("cycle", **{"oneway:bicycle": "yes"}) == (True, False)


def test_who_must_dismount_does_not_ride():
    assert open_to("cycle", highway="footway", bicycle="dismount") == (False, False)


def test_a_roundabout_is_one_way_unless_a_tag_says_no():
    assert open_to("cycle", junction="roundabout") == (True, False)
    assert open_to("cycle", junction="roundabout", oneway="no") == (True, True)


def test_motorways_and_streets_that_do_not_exist_are_closed_to_all():
    for mode in ("walk", "cycle", "wheelchair"):
        for highway in ("motorway", "motorway_link", "construction", "proposed"):
            assert open_to(mode, highway=highway) == (False, False)
        assert open_to(mode, highway="trunk", motorroad="yes") == (False, False)


def test_private_streets_are_closed_unless_the_own_tag_opens_them():
    assert open_to("walk", access="private") == (False, False)
    assert open_to("walk", access="private", foot="yes") == (True, True)
    assert open_to("cycle", access="no", bicycle="designated") == (True, True)
    assert open_to("walk", foot="no") == (False, False)


@pytest.mark.parametrize("highway", ["footway", "pedestrian", "steps"])
def test_bicycles_need_a_tag_on_pavements_and_stairs(highway):
    assert open_to("cycle", highway=highway) == (False, False)
    assert open_to("cycle", highway=highway, bicycle="yes") == (True, True)
    assert open_to("walk", highway=highway) == (True, True)


def test_stairs_are_closed_to_wheelchairs_unless_the_tag_says_yes():
    assert open_to("wheelchair", highway="steps") == (False, False)
    assert open_to("wheelchair", highway="steps", wheelchair="yes") == (True, True)
    assert open_to("wheelchair", highway="residential", wheelchair="no") == (False, False)


def test_tags_packed_in_hstore_and_fields_of_the_layer_s_own_count_alike():
    packed = pd.DataFrame({"other_tags": ['"oneway"=>"yes","lit"=>"no"', None]})
    assert directions(street_tags(packed), "cycle").backward.tolist() == [False, True]
    own = pd.DataFrame({"SENTIDO": [-1.0, 1.0, None]})
    way = directions(street_tags(own, {"oneway": "SENTIDO"}), "cycle")
    assert way.forward.tolist() == [False, True, True]
    assert way.backward.tolist() == [True, False, True]


def test_levels_tell_bridges_tunnels_and_layers_apart():
    tags = street_tags(
        pd.DataFrame(
            {"bridge": ["yes", None, "no", None], "layer": ["1", None, None, 0.0]}, dtype=object
        )
    )
    level = levels(tags)
    assert level[0] != level[1]
    assert level[1] == level[2]
    assert level[3] == level[1]
