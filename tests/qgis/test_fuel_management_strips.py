"""Fuel management strips through Processing, on a plain of forest worked by hand.

Two houses of 10 m lie 40 m apart at the origin; a third one stands alone at (1000, 1000). Round
corners of radius r are drawn with 32 sides and hold 16·r²·sin(11.25°).
"""

import math

import processing
import pytest
from qgis.core import QgsProcessingException

PLAIN = "POLYGON((-2000 -2000, 4000 -2000, 4000 4000, -2000 4000, -2000 -2000))"


def square(x, y, size=10):
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


def disc(radius):
    return 16 * radius**2 * math.sin(math.radians(11.25))


LONELY = (2000 + disc(50)) / 1e4  # hectares around a house alone in the forest


@pytest.fixture
def forest(make_layer):
    fields = "COS23_n4_C:string,COS23_n4_L:string"
    rows = [["5.1.2.1", "Florestas de pinheiro bravo"]]
    return make_layer("Polygon", [PLAIN], fields, rows, name="COS")


@pytest.fixture
def houses(make_layer):
    shapes = [square(0, 0), square(50, 0), square(1000, 1000)]
    fields = "fogos:integer,building:string"
    return make_layer(
        "Polygon", shapes, fields, [[5, "house"], [5, "house"], [1, "yes"]], name="edificios"
    )


@pytest.fixture
def parameters(forest, houses):
    outputs = ("AREAS", "STRIPS", "DISSOLVED", "LANDCOVER_OUTPUT")
    return {
        "BUILDINGS": houses,
        "DWELLINGS_FIELD": "fogos",
        "LANDCOVER": forest,
        **dict.fromkeys(outputs, "TEMPORARY_OUTPUT"),
    }


def shapes_of(layer):
    import shapely

    return shapely.from_wkb([bytes(f.geometry().asWkb()) for f in layer.getFeatures()])


def of_origin(rows, origin):
    return [row for row in rows if row["origin"] == origin]


def test_ten_dwellings_get_100_m_and_one_dwelling_50_m(run, rows_of, parameters):
    results = run("fuel_management_strips", parameters)
    (area,) = rows_of(results["AREAS"])
    assert (area["buildings"], area["dwellings"]) == (2, 10)
    assert area["area_ha"] == pytest.approx(0.06)
    assert area["forest_m"] == 0
    strips = rows_of(results["STRIPS"])
    (built,) = of_origin(strips, "built_up_area")
    # around the closed line of 60 m by 10 m
    assert built["area_ha"] == pytest.approx((2 * 70 * 100 + disc(100)) / 1e4)
    assert (built["width_m"], built["land"], built["basis"]) == (100, "forest", "notice")
    assert built["article"].startswith("DL 82/2021, art. 49.º, n.º 1, c)")
    (alone,) = of_origin(strips, "isolated_building")
    assert alone["area_ha"] == pytest.approx(LONELY)
    assert results["STRIP_HA"] == pytest.approx(built["area_ha"] + LONELY)
    (by_class,) = rows_of(results["LANDCOVER_OUTPUT"])
    assert (by_class["lucode"], by_class["land"]) == (5121, "forest")
    assert by_class["strip_ha"] == pytest.approx(results["STRIP_HA"])


def test_output_fields_are_those_declared(run, rows_of, parameters, make_layer):
    from smart_territory_plugin.algorithms.climate.fuel_management_strips import (
        FuelManagementStrips,
    )

    layers = {
        "PARCELS": make_layer("Polygon", [PLAIN], "nip:string", [["AAA1"]]),
        "PARCELS_OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES": make_layer("Polygon", [PLAIN], "nome:string", [["Monte"]]),
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("fuel_management_strips", parameters | layers)
    own = {"PARCELS_OUTPUT": ["nip"], "ZONES_OUTPUT": ["nome"]}
    for output, declared in FuelManagementStrips.OUTPUT_FIELDS.items():
        assert list(rows_of(results[output])[0]) == [*own.get(output, []), *declared]


def test_without_dwellings_each_home_counts_as_one(run, rows_of, parameters, feedback):
    del parameters["DWELLINGS_FIELD"]
    results = run("fuel_management_strips", parameters | {"MIN_DWELLINGS": 2})
    assert [row["dwellings"] for row in rows_of(results["AREAS"])] == [2]
    assert any("each of 3 residential buildings counts as one" in text for text in feedback.infos)


def test_the_census_dwellings_are_spread_over_the_buildings(run, rows_of, parameters, make_layer):
    del parameters["DWELLINGS_FIELD"]
    census = make_layer(
        "Polygon",
        [square(-100, -100, 500), square(900, 900, 500)],
        "BGRI2021:string,N_ALOJAMENTOS_TOTAL:integer",
        [["18060100101", 12], ["18060100102", 40]],
    )
    results = run("fuel_management_strips", parameters | {"CENSUS": census})
    # one house of 40 dwellings is no group of buildings
    assert [row["dwellings"] for row in rows_of(results["AREAS"])] == [12]


def test_a_garage_has_no_strip_of_its_own(run, rows_of, parameters, make_layer, feedback):
    shapes = [square(0, 0), square(500, 0), square(900, 0)]
    uses = [["Garagem"], ["armazém"], [None]]
    layer = make_layer("Polygon", shapes, "building:string", uses)
    del parameters["DWELLINGS_FIELD"]
    results = run("fuel_management_strips", parameters | {"BUILDINGS": layer})
    rows = of_origin(rows_of(results["STRIPS"]), "isolated_building")
    assert [row["area_ha"] for row in rows] == pytest.approx([LONELY, LONELY])
    assert any("1 of 3 buildings" in text for text in feedback.infos)
    everything = parameters | {"BUILDINGS": layer, "NO_STRIP_USES": "ruína"}
    assert len(rows_of(run("fuel_management_strips", everything)["STRIPS"])) == 3


def test_areas_drawn_elsewhere_take_the_place_of_ours(run, rows_of, parameters, make_layer):
    drawn = make_layer("Polygon", [square(990, 990, 30)], "nome:string", [["Aldeia"]])
    results = run("fuel_management_strips", parameters | {"BUILT_UP_AREAS": drawn})
    (area,) = rows_of(results["AREAS"])
    assert (area["buildings"], area["dwellings"], area["area_ha"]) == (1, 1, 0.09)
    strips = rows_of(results["STRIPS"])
    (built,) = of_origin(strips, "built_up_area")
    assert built["area_ha"] == pytest.approx((4 * 30 * 100 + disc(100)) / 1e4)
    assert len(of_origin(strips, "isolated_building")) == 1  # of the two houses that are close


def test_roads_railways_and_lines_have_their_own_strips(run, rows_of, forest, make_layer):
    line = ["LINESTRING(-2500 0, 4500 0)"]
    parameters = {
        "LANDCOVER": forest,
        "ROADS": make_layer("LineString", line, "highway:string,w:string", [["primary", "8 m"]]),
        "ROAD_WIDTH_FIELD": "w",
        "RAILWAYS": make_layer("LineString", ["LINESTRING(-2500 500, 4500 500)"]),
        "POWER_LINES": make_layer(
            "LineString",
            [f"LINESTRING(-2500 {y}, 4500 {y})" for y in (1000, 1100, 1200)],
            "tensao_kv:double",
            [[60], [15], [0.4]],
        ),
        "CABLE_SPAN": 6,
        "PIPELINES": make_layer("LineString", ["LINESTRING(-2500 2000, 4500 2000)"]),
        "STRIPS": "TEMPORARY_OUTPUT",
    }
    rows = rows_of(run("fuel_management_strips", parameters)["STRIPS"])
    area = {}
    for row in rows:
        area[row["origin"]] = area.get(row["origin"], 0) + row["area_ha"]
    # over 6 km of forest: 10 m on each side of road and track, under the cables too
    assert area["road"] == pytest.approx(0.6 * 20)
    assert area["railway"] == pytest.approx(0.6 * 20)
    assert area["power_high"] == pytest.approx(0.6 * 26)
    assert area["power_medium"] == pytest.approx(0.6 * 20)
    assert area["power_low"] == pytest.approx(0.6 * 12)
    assert area["pipeline"] == pytest.approx(0.6 * 10)
    assert all(
        ("por confirmar" in row["article"]) == (row["basis"] in ("older_law", "unread"))
        for row in rows
    )


def test_paths_and_tunnels_are_no_roads_with_strips(run, rows_of, forest, make_layer):
    roads = make_layer(
        "LineString",
        [f"LINESTRING(-2500 {y}, 4500 {y})" for y in (0, 100, 200)],
        "highway:string,tunnel:string",
        [["primary", None], ["footway", None], ["primary", "yes"]],
    )
    parameters = {"LANDCOVER": forest, "ROADS": roads, "STRIPS": "TEMPORARY_OUTPUT"}
    results = run("fuel_management_strips", parameters)
    assert results["STRIP_HA"] == pytest.approx(0.6 * 20)
    named = parameters | {"ROAD_CLASSES": "footway, primary"}
    assert run("fuel_management_strips", named)["STRIP_HA"] == pytest.approx(2 * 0.6 * 20)


def test_facilities_have_forest_around_them(run, rows_of, forest, make_layer):
    camp = make_layer("Polygon", [square(0, 0, 200)])
    parameters = {"LANDCOVER": forest, "FACILITIES": camp, "STRIPS": "TEMPORARY_OUTPUT"}
    (row,) = rows_of(run("fuel_management_strips", parameters)["STRIPS"])
    assert row["area_ha"] == pytest.approx((4 * 200 * 100 + disc(100)) / 1e4)
    assert (row["origin"], row["basis"]) == ("facility", "unread")


def test_a_width_of_the_user_is_used_and_named(run, rows_of, parameters, feedback):
    results = run("fuel_management_strips", parameters | {"WIDTH_BUILDING_FOREST": 90})
    (row,) = of_origin(rows_of(results["STRIPS"]), "isolated_building")
    assert (row["width_m"], row["basis"]) == (90, "user")
    assert row["article"].endswith("largura indicada pelo utilizador")
    assert row["area_ha"] == pytest.approx((4 * 10 * 90 + disc(90)) / 1e4)
    assert any("more than half above or below 50 m" in text for text in feedback.warnings)


def test_a_programme_s_strips_do_without_land_cover(run, rows_of, make_layer):
    planned = make_layer("Polygon", [square(0, 0, 100), square(50, 0, 100)])
    parameters = {"PLANNED": planned, "STRIPS": "TEMPORARY_OUTPUT"}
    results = run("fuel_management_strips", parameters)
    (row,) = rows_of(results["STRIPS"])
    assert (row["origin"], row["land"], row["width_m"]) == ("planned", None, None)
    assert row["area_ha"] == pytest.approx(1.5)
    assert "EXECUTED_PCT" not in results


def test_parcels_and_zones_share_the_strips_and_what_was_treated(run, rows_of, make_layer):
    # a planned strip of 100 × 20 m; its western half was treated in 2025, the eastern one in 2019
    parameters = {
        "PLANNED": make_layer("Polygon", ["POLYGON((0 0, 100 0, 100 20, 0 20, 0 0))"]),
        "EXECUTED": make_layer(
            "Polygon",
            [
                "POLYGON((-9 -9, 50 -9, 50 99, -9 99, -9 -9))",
                "POLYGON((50 0, 100 0, 100 20, 50 0))",
            ],
            "ano:integer",
            [[2025], [2019]],
        ),
        "PARCELS": make_layer(
            "Polygon",
            [
                "POLYGON((0 0, 75 0, 75 20, 0 20, 0 0))",
                "POLYGON((75 0, 115 0, 115 20, 75 20, 75 0))",
            ],
            "nip:string",
            [["AAA1"], ["AAA2"]],
        ),
        "ZONES": make_layer("Polygon", [square(-500, -500, 1000)], "nome:string", [["Monte"]]),
        **dict.fromkeys(
            ("STRIPS", "DISSOLVED", "PARCELS_OUTPUT", "ZONES_OUTPUT"), "TEMPORARY_OUTPUT"
        ),
    }
    dated = parameters | {"EXECUTED_FIELD": "ano", "EXECUTED_SINCE": "2024"}
    results = run("fuel_management_strips", dated)
    assert results["EXECUTED_PCT"] == pytest.approx(50)
    west, east = rows_of(results["PARCELS_OUTPUT"])
    assert (west["strip_m2"], west["strip_pct"]) == (pytest.approx(1500), pytest.approx(100))
    assert (east["strip_m2"], east["strip_pct"]) == (pytest.approx(500), pytest.approx(62.5))
    assert (west["pending_m2"], east["pending_m2"]) == (pytest.approx(500), pytest.approx(500))
    assert (west["planned_m2"], west["road_m2"]) == (pytest.approx(1500), 0)
    (zone,) = rows_of(results["ZONES_OUTPUT"])
    assert zone["strip_ha"] == pytest.approx(0.2)
    assert zone["strip_pct"] == pytest.approx(0.2)
    assert (zone["executed_pct"], zone["pending_ha"]) == (pytest.approx(50), pytest.approx(0.1))
    (whole,) = rows_of(results["DISSOLVED"])
    assert (whole["executed_ha"], whole["executed_pct"]) == (
        pytest.approx(0.1),
        pytest.approx(50),
    )
    # with the treatment of 2019, a triangle of half the eastern half
    assert run("fuel_management_strips", parameters)["EXECUTED_PCT"] == pytest.approx(75)


def test_a_raster_of_classes_gives_the_strips_of_the_polygons(
    run, rows_of, parameters, make_raster, tmp_path
):
    # cells of 100 m: forest to the west of x = 0, fields to the east of it
    cells = [[5121] * 20 + [2111] * 40 for _ in range(60)]
    raster = make_raster(cells, "uso", origin=(-2000, 4000), cell=100)
    with pytest.raises(QgsProcessingException, match="not known as a COS map"):
        run("fuel_management_strips", parameters | {"LANDCOVER": raster})
    table = tmp_path / "classes.csv"
    table.write_text("lucode,land\n5121,forest\n2111,farm\n", encoding="utf-8")
    results = run("fuel_management_strips", parameters | {"LANDCOVER": raster, "TABLE": str(table)})
    strips = rows_of(results["STRIPS"])
    (built,) = of_origin(strips, "built_up_area")
    assert built["area_ha"] == pytest.approx((10 * 100 + disc(100) / 2) / 1e4)
    (alone,) = of_origin(strips, "isolated_building")
    assert (alone["land"], alone["width_m"]) == ("farm", 10)
    assert alone["area_ha"] == pytest.approx((400 + disc(10)) / 1e4)


def test_degrees_give_the_strips_of_metres(run, parameters):
    degrees = {
        name: processing.run(
            "native:reprojectlayer",
            {"INPUT": parameters[name], "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"},
        )["OUTPUT"]
        for name in ("BUILDINGS", "LANDCOVER")
    }
    metres = run("fuel_management_strips", parameters)["STRIP_HA"]
    assert run("fuel_management_strips", parameters | degrees)["STRIP_HA"] == pytest.approx(metres)


def test_bad_geometries_are_mended_and_missing_ones_left_out(
    run, rows_of, parameters, make_layer, feedback
):
    bow = "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))"
    layer = make_layer("Polygon", [bow, None], "fogos:integer", [[1], [3]], name="mau")
    ground = make_layer(
        "Polygon",
        ["POLYGON((-900 -900, 900 900, 900 -900, -900 900, -900 -900))"],
        "COS23_n4_C:string",
        [["5.1.2.1"]],
    )
    results = run("fuel_management_strips", parameters | {"BUILDINGS": layer, "LANDCOVER": ground})
    assert results["STRIP_HA"] > 0.3
    said = feedback.infos + feedback.warnings
    assert any("mau" in text and "1" in text for text in said)


def test_what_cannot_be_done_is_said_in_a_sentence(run, parameters, make_layer, houses):
    with pytest.raises(QgsProcessingException, match="nothing to draw strips along"):
        run("fuel_management_strips", {"STRIPS": "TEMPORARY_OUTPUT"})
    with pytest.raises(QgsProcessingException, match="Give a land-cover map"):
        run("fuel_management_strips", {"BUILDINGS": houses, "STRIPS": "TEMPORARY_OUTPUT"})
    far = make_layer(
        "Polygon", [square(90_000, 0, 900)], "COS23_n4_C:string", [["5.1.2.1"]], name="longe"
    )
    with pytest.raises(QgsProcessingException, match="“longe” has no class where"):
        run("fuel_management_strips", parameters | {"LANDCOVER": far})
    done = make_layer("Polygon", [square(0, 0)], "ano:integer", [[2025]])
    with pytest.raises(QgsProcessingException, match="Choose the field with the date"):
        run("fuel_management_strips", parameters | {"EXECUTED": done, "EXECUTED_SINCE": "2025"})
    dated = {"EXECUTED": done, "EXECUTED_FIELD": "ano", "EXECUTED_SINCE": "ontem"}
    with pytest.raises(QgsProcessingException, match="“ontem” is no year"):
        run("fuel_management_strips", parameters | dated)


def test_the_table_of_the_other_series_is_refused(run, parameters):
    from smart_territory_plugin.core.landcover import shipped_table

    table = str(shipped_table("forest_farm", 1))
    with pytest.raises(QgsProcessingException, match="series 2.*series 1"):
        run("fuel_management_strips", parameters | {"TABLE": table})


@pytest.mark.parametrize("crs", ["EPSG:5016", "EPSG:5015", "EPSG:5014"])
def test_islands_are_refused_because_the_law_is_the_mainland_s(run, make_layer, forest, crs):
    # the middle of each island group's own system
    place = {"EPSG:5016": (320_000, 3_620_000), "EPSG:5015": (618_000, 4_180_000)}
    x, y = place.get(crs, (652_000, 4_370_000))
    island = make_layer("Polygon", [square(x, y)], crs=crs, name="ilha")
    with pytest.raises(QgsProcessingException, match="“ilha” lies outside mainland Portugal"):
        run(
            "fuel_management_strips",
            {"BUILDINGS": island, "LANDCOVER": forest, "STRIPS": "TEMPORARY_OUTPUT"},
        )


def test_a_cancel_leaves_nothing_behind(provider, parameters, cancelling_feedback, tmp_path):
    target = tmp_path / "strips.gpkg"
    with pytest.raises(QgsProcessingException):
        processing.run(
            "smartterritory:fuel_management_strips",
            parameters | {"STRIPS": str(target)},
            feedback=cancelling_feedback(50),
        )
    assert list(tmp_path.iterdir()) == []


def test_the_sample_town_has_strips_of_every_origin_it_can_have(run, rows_of, sample):
    town = f"{sample / 'serra_alta' / 'territorio.gpkg'}|layername="
    names = ("AREAS", "STRIPS", "ZONES_OUTPUT")
    results = run(
        "fuel_management_strips",
        {
            "BUILDINGS": f"{town}edificios",
            "CENSUS": f"{town}BGRI2021_9902",
            "LANDCOVER": f"{town}COS2023v1",
            "ROADS": f"{town}ruas",
            "ZONES": f"{town}cont_freguesias",
            **dict.fromkeys(names, "TEMPORARY_OUTPUT"),
        },
    )
    strips = rows_of(results["STRIPS"])
    assert {row["origin"] for row in strips} == {"built_up_area", "isolated_building", "road"}
    assert all(row["dwellings"] >= 10 - 1e-6 for row in rows_of(results["AREAS"]))
    zones = rows_of(results["ZONES_OUTPUT"])
    # the six freguesias are the whole municipality, beyond which there is no land cover
    assert sum(row["strip_ha"] for row in zones) == pytest.approx(results["STRIP_HA"], rel=1e-6)
    assert results["STRIP_HA"] < sum(row["area_ha"] for row in strips)


@pytest.mark.real_data
def test_mangualde_has_no_strip_far_from_a_building_or_in_one(
    run, real_data, make_layer, parameters
):
    """Buildings of OpenStreetMap in degrees; land cover is taken as forest throughout."""
    buildings = str(real_data / "mangualde" / "edificios_mangualde.geojson")
    everywhere = make_layer(
        "Polygon",
        ["POLYGON((-8.2 40.3, -7.3 40.3, -7.3 40.9, -8.2 40.9, -8.2 40.3))"],
        "COS23_n4_C:string",
        [["5.1.2.1"]],
        crs="EPSG:4326",
    )
    del parameters["DWELLINGS_FIELD"]
    layers = {"BUILDINGS": buildings, "LANDCOVER": everywhere}
    results = run("fuel_management_strips", parameters | layers)
    assert results["STRIP_HA"] > 100

    import shapely

    in_metres = processing.run(
        "native:reprojectlayer",
        {"INPUT": buildings, "TARGET_CRS": "EPSG:3763", "OUTPUT": "memory:"},
    )["OUTPUT"]
    strips, walls = shapes_of(results["STRIPS"]), shapes_of(in_metres)
    assert shapely.is_valid(strips).all()
    corners = shapely.points(shapely.get_coordinates(strips))
    tree = shapely.STRtree(walls)
    _, distance = tree.query_nearest(corners, return_distance=True, all_matches=False)
    # 100 m from a side of an area that is 50 m long, or a little longer where it must be
    assert distance.max() < 130
    inside = tree.query(strips, predicate="intersects")
    shared = shapely.intersection(strips[inside[0]], walls[inside[1]])
    assert shapely.area(shared).sum() < 1e-3
