"""What a hazard may affect, worked by hand on squares of 10 m."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import MultiLineString, MultiPolygon, Point, Polygon, box

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.hazard import (
    ANY_PART,
    AREA_SHARE,
    REPRESENTATIVE_POINT,
    area_shares,
    inside,
    make_hazard,
    zone_areas,
    zone_lengths,
)
from smart_territory_plugin.core.hazard_classes import Classes, hazard_classes
from smart_territory_plugin.core.hazard_counts import Exposed, Named, hazard_counts

# Of 20 years: x 0–10; of 100 years: x 0–30, in two polygons that overlap between 10 and 20.
SHAPES = np.array([box(0, 0, 10, 10), box(0, 0, 20, 10), box(10, 0, 30, 10)], dtype=object)
FLOOD = make_hazard(SHAPES, Classes(("20", "100"), np.array([0, 1, 1])))
HOMES = [box(2, 2, 4, 4), box(24, 2, 34, 4), box(40, 2, 42, 4)]


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=3763)


def places(shapes, people, of_census=None, **columns):
    count = len(people)
    told = dict.fromkeys(("age_15_24", "age_25_64", "dwellings"), np.nan)
    told |= {"age_65": np.array(people) / 10, "age_0_14": np.array(people) / 5}
    return frame(
        shapes,
        of_census=of_census or [False] * count,
        placed=["residential"] * count,
        population=np.array(people, dtype=float),
        **(told | columns),
    )


def array(*shapes):
    return np.array(shapes, dtype=object)


def by_class(found, column, zone=0):
    return found.table[found.table["zone"] == zone][column].to_list()


# --- shapes in the hazard ------------------------------------------------------------------------


def test_a_building_counts_by_a_point_of_it_or_by_any_part():
    point = inside(array(*HOMES), FLOOD, REPRESENTATIVE_POINT)
    part = inside(array(*HOMES), FLOOD, ANY_PART)
    # the second reaches from x = 24 into the flood, but its middle lies at 29: both rules
    assert point.tolist() == [[True, True, True], [False, True, True], [False, False, False]]
    assert part.tolist() == point.tolist()
    reaching = array(box(26, 2, 40, 4))  # middle at 33
    assert inside(reaching, FLOOD, REPRESENTATIVE_POINT).tolist() == [[False, False, False]]
    assert inside(reaching, FLOOD, ANY_PART).tolist() == [[False, True, True]]


def test_points_on_the_border_lie_in_the_hazard_and_what_is_missing_lies_nowhere():
    shapes = array(Point(30, 5), Point(30.001, 5), None, Point())
    assert inside(shapes, FLOOD)[:, -1].tolist() == [True, False, False, False]
    assert inside(array(), FLOOD).shape == (0, 3)


def test_overlapping_polygons_of_a_class_count_their_area_once():
    assert zone_areas(None, FLOOD).tolist() == [[100, 300, 300]]
    zones = array(box(0, 0, 15, 10), box(15, 0, 100, 10), None)
    assert zone_areas(zones, FLOOD).tolist() == [[100, 150, 150], [0, 150, 150], [0, 0, 0]]
    assert area_shares(zones, FLOOD)[:, -1].tolist() == pytest.approx([1, 150 / 850, 0])


def test_roads_are_cut_at_the_hazard_and_at_zones_and_count_once_where_polygons_overlap():
    lines = array(
        shapely.from_wkt("LINESTRING Z (-5 5 1, 50 5 9)"),
        MultiLineString([[(12, 1), (12, 9)], [(60, 1), (60, 9)]]),
        None,
    )
    assert zone_lengths(lines, None, FLOOD).tolist() == [[10, 38, 38]]  # 30 + 8
    zones = array(box(-10, 0, 12.5, 10), box(12.5, 0, 100, 10))
    assert zone_lengths(lines, zones, FLOOD) == pytest.approx(
        np.array([[10, 20.5, 20.5], [0, 17.5, 17.5]])
    )


def test_a_hole_in_a_polygon_is_no_hazard():
    ring = Polygon([(0, 0), (30, 0), (30, 30), (0, 30)], [[(10, 10), (20, 10), (20, 20), (10, 20)]])
    hazard = make_hazard(array(MultiPolygon([ring])), Classes(("a",), np.array([0])))
    assert inside(array(Point(15, 15), Point(5, 5)), hazard)[:, -1].tolist() == [False, True]
    assert zone_areas(None, hazard).tolist() == [[800, 800]]


def test_a_polygon_cut_small_gives_what_it_gives_whole():
    # 2000 vertices: beyond what a piece may have; area of the regular polygon n/2 r² sin(2π/n)
    disc = Point(0, 0).buffer(100, quad_segs=500)
    hazard = make_hazard(array(disc), Classes(("a",), np.array([0])))
    assert len(hazard.pieces[0]) > 1
    assert zone_areas(None, hazard)[0, 0] == pytest.approx(1000 * 1e4 * np.sin(2 * np.pi / 2000))
    line = array(shapely.LineString([(-200, 3), (200, 3)]))
    assert zone_lengths(line, None, hazard)[0, 0] == pytest.approx(2 * np.sqrt(1e4 - 9), rel=1e-4)


def test_a_hazard_without_area_is_refused():
    with pytest.raises(TerritoryError, match="No polygon of the hazard has an area"):
        make_hazard(array(None, Polygon()), Classes(("a",), np.array([0, 0])))


def test_many_polygons_agree_with_a_union_of_them():
    rng = np.random.default_rng(3)
    shapes = shapely.buffer(shapely.points(rng.uniform(0, 1000, (300, 2))), 30)
    hazard = make_hazard(shapes, Classes(("a", "b"), rng.integers(0, 2, 300)))
    union = shapely.union_all(shapes)
    assert zone_areas(None, hazard)[0, -1] == pytest.approx(union.area)
    homes = shapely.buffer(shapely.points(rng.uniform(0, 1000, (500, 2))), 4, cap_style="square")
    assert (inside(homes, hazard, ANY_PART)[:, -1] == shapely.intersects(homes, union)).all()


# --- counts by zone and class --------------------------------------------------------------------


def test_people_buildings_and_roads_count_once_in_each_class_and_once_in_the_total():
    homes = frame(HOMES)
    exposed = Exposed(
        people=Named("homes", places(HOMES, [10, 20, 70])),
        buildings=Named("homes", homes),
        roads=Named("roads", frame([shapely.LineString([(0, 5), (1000, 5)])])),
    )
    found = hazard_counts(FLOOD, "flood", exposed)
    assert by_class(found, "hazard_class") == ["20", "100", None]
    assert by_class(found, "people") == [10, 30, 30]
    assert by_class(found, "people_pct") == [10, 30, 30]  # of 100
    assert by_class(found, "age_65") == [1, 3, 3]
    assert by_class(found, "buildings") == [1, 2, 2]
    assert by_class(found, "road_km") == pytest.approx([0.01, 0.03, 0.03])
    assert by_class(found, "hazard_ha") == pytest.approx([0.01, 0.03, 0.03])
    assert by_class(found, "population") == [100, 100, 100]
    assert by_class(found, "people_by_area_pct") == [0, 0, 0]
    # what nobody tells, or was not given, is not 0
    for column in ("dwellings", "age_15_24", "facilities", "hazard_area_pct"):
        assert np.isnan(by_class(found, column)).all()
    assert found.places["hazard_class"].to_list() == ["20; 100", "100", None]
    assert found.places["hazard_pct"].to_list() == [100, 100, 0]
    assert found.places["people"].to_list() == [10, 20, 0]


def test_everything_is_told_zone_by_zone():
    zones = frame([box(0, 0, 20, 10), box(20, 0, 100, 10), box(200, 0, 210, 10)]).set_axis(
        [7, 3, 5]
    )
    schools = frame([Point(5, 5), Point(25, 5), Point(90, 5), Point(500, 5)])
    exposed = Exposed(
        people=Named("homes", places(HOMES, [10, 20, 70])),
        buildings=Named("homes", frame(HOMES)),
        facilities=Named("schools", schools),
        zones=Named("zones", zones),
    )
    found = hazard_counts(FLOOD, "flood", exposed)
    assert by_class(found, "people", 0) == [10, 10, 10]
    assert by_class(found, "people", 1) == [0, 20, 20]
    assert by_class(found, "people_pct", 1) == pytest.approx([0, 100 * 20 / 90, 100 * 20 / 90])
    assert by_class(found, "facilities", 0) == [1, 1, 1]
    assert by_class(found, "facilities", 1) == [0, 1, 1]
    assert by_class(found, "hazard_area_pct", 0) == pytest.approx([50, 100, 100])
    assert by_class(found, "people", 2) == [0, 0, 0]
    assert np.isnan(by_class(found, "people_pct", 2)).all()  # nobody lives there
    assert found.facilities["hazard_class"].to_list() == ["20; 100", "100", None, None]


def test_a_subsection_without_buildings_counts_by_its_area_and_is_flagged(caplog):
    # x 5–25: 5 m of 20 in the class of 20 years, all of it in that of 100
    subsection = box(5, 0, 25, 10)
    people = places([HOMES[0], subsection.centroid], [10, 40], of_census=[False, True])
    exposed = Exposed(
        people=Named("homes", people),
        areas=array(None, subsection),
        buildings=Named("homes", frame(HOMES[:1])),
    )
    found = hazard_counts(FLOOD, "flood", exposed)
    assert by_class(found, "people") == [20, 50, 50]  # 10 + 40 · 5/20; 10 + 40
    assert by_class(found, "people_by_area_pct") == pytest.approx([50, 80, 80])
    assert found.places["placed"].to_list() == ["residential", AREA_SHARE]
    assert found.places["hazard_pct"].to_list() == [100, 100]
    assert by_class(found, "buildings") == [1, 1, 1]
    assert "40 people live in 1 subsections without buildings" in caplog.text


def test_order_and_place_do_not_matter():
    exposed = Exposed(people=Named("homes", places(HOMES, [10, 20, 70])))
    table = hazard_counts(FLOOD, "flood", exposed).table
    moved = shapely.transform(SHAPES[::-1], lambda xy: np.add(xy, (5000, -700)))
    hazard = make_hazard(moved, Classes(("20", "100"), np.array([1, 1, 0])))
    homes = shapely.transform(array(*HOMES), lambda xy: np.add(xy, (5000, -700)))
    exposed = Exposed(people=Named("homes", places(homes[::-1], [70, 20, 10])))
    pd.testing.assert_frame_equal(hazard_counts(hazard, "flood", exposed).table, table)


def test_what_lies_in_no_zone_is_counted_in_the_log(caplog):
    caplog.set_level("INFO")
    far = places([*HOMES, None], [10, 20, 70, 5])
    exposed = Exposed(
        people=Named("homes", far),
        buildings=Named("homes", far),
        zones=Named("zones", frame([box(0, 0, 15, 10)])),
    )
    found = hazard_counts(FLOOD, "flood", exposed)
    assert by_class(found, "people") == [10, 10, 10]
    assert "95 people live in no zone" in caplog.text
    assert "1 features of “homes” in the hazard lie in no zone" in caplog.text


def test_a_hazard_in_another_part_of_the_country_is_refused_and_one_beside_is_told(caplog):
    exposed = Exposed(zones=Named("zones", frame([box(50_000, 0, 50_100, 100)])))
    with pytest.raises(TerritoryError, match="“flood” lies 50 km away from “zones”"):
        hazard_counts(FLOOD, "flood", exposed)
    exposed = Exposed(zones=Named("zones", frame([box(100, 0, 200, 100)])))
    assert by_class(hazard_counts(FLOOD, "flood", exposed), "hazard_ha") == [0, 0, 0]
    assert "“flood” does not reach “zones”" in caplog.text


# --- classes -------------------------------------------------------------------------------------


def classes_of(*values):
    return hazard_classes(pd.Series(values, name="classe", dtype=object), "flood", "none")


def test_classes_stand_in_the_order_of_their_numbers():
    assert classes_of("T1000", "T20", "T100").names == ("T20", "T100", "T1000")
    found = hazard_classes(pd.Series([100.0, 20.0, np.nan]), "flood", "none")
    assert found.names == ("20", "100", "none")
    assert found.code.tolist() == [1, 0, 2]


def test_spellings_of_one_class_are_one_under_the_usual_one(caplog):
    caplog.set_level("INFO")
    found = classes_of("Muito alta", "MUITO ALTA ", "Muito alta", "muito  álta", None, " ")
    assert found.names == ("Muito alta", "none")
    assert found.code.tolist() == [0, 0, 0, 0, 1, 1]
    assert "2 polygons of “flood” write the class “Muito alta” otherwise" in caplog.text
    assert "2 polygons of “flood” have no class" in caplog.text


def test_a_slip_of_the_pen_is_named_but_not_mended(caplog):
    found = classes_of("Instabilidade", "Instablidade", "Instabilidade")
    assert found.names == ("Instabilidade", "Instablidade")
    assert "“Instabilidade” (2 polygons) and “Instablidade” (1)" in caplog.text


def test_classes_that_differ_on_purpose_are_not_taken_for_slips(caplog):
    classes_of("Classe II", "Classe III", "T20", "T50", "Cheia de 20 anos", "Cheia de 50 anos")
    assert caplog.text == ""


def test_a_field_that_numbers_the_polygons_is_refused():
    with pytest.raises(TerritoryError, match="“classe” of “flood” has 61 different values"):
        classes_of(*range(61))
