"""Zones of different years brought to zones that all have: by outline, by name, by pieces."""

import geopandas as gpd
import pytest
from shapely.geometry import Point, box

from smart_territory_plugin.core.common_zones import common_zones, zone_set, zones_within
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.vector import repaired

METRES = "EPSG:3763"


def zones(title, **shapes):
    frame = gpd.GeoDataFrame(
        {"zone_code": list(shapes), "zone_name": [f"name {code}" for code in shapes]},
        geometry=list(shapes.values()),
        crs=METRES,
    )
    return zone_set(frame, title, "zone_code", "zone_name")


def strip(start, end):
    return box(start, 0, end, 10)


def test_zones_of_one_outline_are_one_whatever_their_code():
    old = zones("old", a1=strip(0, 10), a2=strip(10, 20))
    new = zones("new", b2=strip(10, 20), b1=strip(0, 10))
    found = common_zones([old, new])
    assert list(found.zones["zone_code"]) == ["a1", "a2"]
    assert found.parts == [{"a1": 0, "a2": 1}, {"b2": 1, "b1": 0}]
    assert found.refused == [{}, {}]


def test_the_same_code_on_another_place_is_another_zone():
    old = zones("old", a=strip(0, 10), b=strip(10, 20))
    new = zones("new", b=strip(0, 10), a=strip(10, 20))
    assert common_zones([old, new]).parts == [{"a": 0, "b": 1}, {"b": 0, "a": 1}]


def test_a_freguesia_that_was_split_and_its_parts_are_one_zone_named_after_the_whole():
    union = zones("2013", u=strip(0, 20), c=strip(20, 30))
    split = zones("2025", a=strip(0, 12), b=strip(12, 20), c=strip(20, 30))
    found = common_zones([union, split])
    assert list(found.zones["zone_code"]) == ["u", "c"]
    assert found.parts[1] == {"a": 0, "b": 0, "c": 1}
    turned = common_zones([split, union])
    assert list(turned.zones["zone_code"]) == ["u", "c"]
    assert turned.zones.geometry[0].area == 200


def test_zones_cut_otherwise_become_one_zone_with_both_codes():
    old = zones("old", a=strip(0, 10), b=strip(10, 20))
    new = zones("new", c=strip(0, 13), d=strip(13, 20))
    found = common_zones([old, new])
    assert list(found.zones["zone_code"]) == ["a+b"]
    assert list(found.zones["zone_name"]) == ["name a + name b"]


def test_a_border_that_moves_by_the_noise_of_drawing_links_nothing():
    # 0.2 of 10 is 2 %: IoU 9.8 / 10 and 10 / 10.2
    old = zones("old", a=strip(0, 10), b=strip(10, 20))
    new = zones("new", a=strip(0, 9.8), b=strip(9.8, 20))
    assert len(common_zones([old, new]).zones) == 2
    assert len(common_zones([old, new], 0.99).zones) == 1


def test_a_zone_of_which_the_other_year_has_less_than_half_is_refused_and_named(caplog):
    old = zones("old", a=strip(0, 10), b=strip(10, 20))
    new = zones("new", a=strip(0, 10), b=strip(10, 13))
    found = common_zones([old, new])
    assert found.parts == [{"a": 0}, {"a": 0}]
    assert found.refused == [{"b": "name b"}, {"b": "name b"}]
    assert "“new”: 1 zones" in caplog.text
    assert "name b (b)" in caplog.text


def test_a_zone_that_only_loses_water_at_the_outer_edge_is_the_same_and_named(caplog):
    old = zones("old", a=strip(0, 10), b=strip(10, 20))
    new = zones("new", a=strip(0, 10), b=strip(10, 16))
    assert common_zones([old, new]).parts == [{"a": 0, "b": 1}, {"a": 0, "b": 1}]
    assert "1 zones end elsewhere at the outer edge" in caplog.text
    assert "name b" in caplog.text


def test_three_years_share_the_finest_zones_of_all():
    one = zones("1", a=strip(0, 10), b=strip(10, 20), c=strip(20, 30), d=strip(30, 40))
    two = zones("2", ab=strip(0, 20), c=strip(20, 30), d=strip(30, 40))
    three = zones("3", a=strip(0, 10), b=strip(10, 20), cd=strip(20, 40))
    found = common_zones([one, two, three])
    assert sorted(found.zones["zone_code"]) == ["ab", "cd"]
    assert {found.parts[2]["a"], found.parts[2]["b"]} == {found.parts[1]["ab"]}


def test_the_order_of_zones_does_not_matter():
    old = zones("old", u=strip(0, 20), c=strip(20, 30))
    new = zones("new", c=strip(20, 30), b=strip(12, 20), a=strip(0, 12))
    again = zones("new", a=strip(0, 12), b=strip(12, 20), c=strip(20, 30))
    assert common_zones([old, new]).parts[1] == common_zones([old, again]).parts[1]


def test_islets_of_one_code_are_one_zone():
    frame = gpd.GeoDataFrame(
        {"code": ["010101", 10101, "010102"]},
        geometry=[strip(0, 4), strip(6, 10), strip(10, 20)],
        crs=METRES,
    )
    found = zone_set(frame, "islets", "code", None)
    assert list(found.zones["zone_code"]) == ["010101", "010102"]
    assert found.zones.geometry.area.tolist() == [80, 100]


def test_without_outlines_code_and_name_decide():
    def named(title, *rows):
        frame = gpd.GeoDataFrame(
            {"code": [code for code, _ in rows], "name": [name for _, name in rows]},
            geometry=[None] * len(rows),
        )
        return zone_set(frame, title, "code", "name")

    old = named("old", ("1", "São João"), ("2", "Santa Maria"), ("3", "Alvor"))
    new = named("new", ("3", "Alvor"), ("1", "Sao Joao"), ("2", "Santa Maria e Alvor"))
    found = common_zones([old, new])
    assert list(found.zones["zone_code"]) == ["1", "3"]
    assert found.refused == [{"2": "Santa Maria"}, {"2": "Santa Maria e Alvor"}]


def test_the_work_can_be_cancelled_between_zones():
    def cancel(share):
        if share > 0:
            raise Cancelled

    two = zones("a", a=strip(0, 10), b=strip(10, 20))
    with pytest.raises(Cancelled):
        common_zones([two, two], progress=cancel)


def test_nothing_in_common_is_refused():
    with pytest.raises(TerritoryError, match="No zone is the same"):
        common_zones([zones("a", a=strip(0, 10)), zones("b", a=strip(50, 60))])


def test_pieces_lie_where_their_point_does(caplog):
    target = zones("target", A=strip(0, 10), B=strip(10, 20))
    # p2 crosses the border with its point in B; p4 lies outside
    pieces = zones("p", p1=strip(0, 8), p2=strip(8, 14), p3=Point(15, 5), p4=strip(40, 50))
    found = zones_within([pieces], target)
    assert found.parts == [{"p1": 0, "p2": 1, "p3": 1}]
    assert found.refused == [{"p4": "name p4"}]
    assert "lie in none of the zones to compare in and are left out: name p4 (p4)" in caplog.text


def test_pieces_without_outlines_are_refused_in_a_sentence():
    bare = zone_set(gpd.GeoDataFrame({"c": ["a"]}, geometry=[None]), "bare", "c", None)
    with pytest.raises(TerritoryError, match="“bare” has no outlines"):
        zones_within([bare], zones("target", A=strip(0, 10)))


def test_the_parishes_of_lisboa_are_the_same_in_two_drawings_with_and_without_the_river(
    real_data, caplog
):
    old = gpd.read_file(real_data / "lisboa/freguesias.gpkg").to_crs(METRES)
    new = gpd.read_file(real_data / "portugal/caop2025_freguesias_continente.geojson")
    new = repaired(new[new["dtmnfr"].str.startswith("1106")].to_crs(METRES), "CAOP 2025")
    sets = [zone_set(old, "old", "Dicofre", None), zone_set(new, "CAOP", "dtmnfr", "freguesia")]
    found = common_zones(sets)
    # Codes agree here, and only outlines were looked at: 24 freguesias, seven with the Tejo.
    assert len(found.zones) == 24
    assert found.parts[0] == found.parts[1]
    assert "Belém" not in caplog.text  # named by the first layer, which has codes alone
    assert "110658" in caplog.text


def test_parishes_joined_in_2013_meet_the_seven_they_were_split_into_in_2025(real_data):
    layer = gpd.read_file(real_data / "portugal/caop2025_freguesias_continente.geojson")
    near = layer["dtmnfr"].str[:4].isin(["0302", "0306", "1313"])
    new = repaired(layer[near].to_crs(METRES), "CAOP 2025")
    old = gpd.read_file(real_data / "esposende/freguesias_litoral_norte.shp").to_crs(METRES)
    sets = [
        zone_set(old, "old", "DICOFRE", "Freguesia"),
        zone_set(new, "CAOP", "dtmnfr", "freguesia"),
    ]
    found = common_zones(sets)
    names = dict(zip(new["dtmnfr"], new["freguesia"], strict=True))
    of = {code: row for row, code in enumerate(found.zones["zone_code"])}

    def parts(code):
        return sorted(names[c] for c, row in found.parts[1].items() if row == of[code])

    # The old names say which freguesias they were.
    assert parts("030616") == ["Apúlia", "Fão"]
    assert parts("131313") == ["Amorim", "Aver-o-Mar", "Terroso"]
    assert parts("131314") == ["Aguçadoura", "Navais"]
    assert parts("131307") == ["Estela"]
    assert found.refused[0] == {}


def test_thousands_of_subsections_are_placed_without_a_loop_of_unions():
    side = 60
    places = [divmod(number, side) for number in range(side * side)]
    shapes = {f"{x}_{y}": box(x, y, x + 1, y + 1) for x, y in places}
    target = zones("target", A=box(0, 0, 30, side), B=box(30, 0, side, side))
    found = zones_within([zones("p", **shapes)], target)
    assert sum(row == 0 for row in found.parts[0].values()) == side * side // 2
