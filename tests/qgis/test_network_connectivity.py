"""Street connectivity through Processing, on two by two blocks of 100 m."""

import pytest
from qgis.core import QgsProcessingException

SIDES = [(a, c) for c in (0, 100, 200) for a in (0, 100)]
GRID = [f"LINESTRING ({a} {c}, {a + 100} {c})" for a, c in SIDES]
GRID += [f"LINESTRING ({c} {a}, {c} {a + 100})" for a, c in SIDES]


@pytest.fixture
def inputs(make_layer):
    return {"STREETS": make_layer("LineString", GRID), "PAIRS": 50, "OUTPUT": "TEMPORARY_OUTPUT"}


def test_without_zones_the_hull_of_the_streets_has_the_values(run, rows_of, inputs, feedback):
    output = run("network_connectivity", inputs)["OUTPUT"]
    (row,) = rows_of(output)
    # v = 5, e = 8, p = 1: the four corners are no nodes.
    assert (row["n_nodes"], row["n_edges"], row["n_components"], row["cyclomatic"]) == (5, 8, 1, 4)
    assert (row["alpha"], row["beta"]) == pytest.approx((0.8, 1.6))
    assert row["gamma"] == pytest.approx(8 / 9)
    assert row["street_km_km2"] == pytest.approx(30)
    assert row["intersections_km2"] == pytest.approx(125)
    assert row["dead_end_pct"] == 0
    # Two places on the sides of blocks: never nearer than the line, never more than √2 on a grid
    # with corners in between.
    assert 1 <= row["directness_median"] <= 2
    assert 0 < row["directness_pairs"] <= 50
    assert next(output.getFeatures()).geometry().area() == pytest.approx(40_000)
    assert any("0.040 km²" in text for text in feedback.infos)


def test_zones_keep_their_attributes_and_order(run, rows_of, inputs, make_layer):
    zones = make_layer(
        "Polygon",
        [
            "POLYGON ((500 500, 600 500, 600 600, 500 500))",
            None,
            "POLYGON ((-9 -9, 209 -9, 209 209, -9 209, -9 -9))",
        ],
        "name:string",
        [["away"], ["nowhere"], ["town"]],
    )
    rows = rows_of(run("network_connectivity", inputs | {"ZONES": zones, "PAIRS": 0})["OUTPUT"])
    away, nowhere, town = rows
    assert [row["name"] for row in rows] == ["away", "nowhere", "town"]
    assert (away["n_nodes"], away["street_km_km2"], away["alpha"]) == (0, 0, None)
    assert nowhere["n_nodes"] is None
    assert nowhere["street_km_km2"] is None
    assert (town["n_nodes"], town["n_edges"]) == (5, 8)
    assert town["intersections_km2"] == pytest.approx(5 / 0.218**2)
    assert (town["route_directness"], town["directness_pairs"]) == (None, 0)


def test_a_network_made_before_gives_the_same(run, rows_of, inputs):
    network = run("build_network", {"STREETS": inputs["STREETS"], "OUTPUT": "TEMPORARY_OUTPUT"})[
        "OUTPUT"
    ]
    before = rows_of(run("network_connectivity", inputs)["OUTPUT"])
    parameters = {"NETWORK": network, "PAIRS": 50, "OUTPUT": "TEMPORARY_OUTPUT"}
    assert rows_of(run("network_connectivity", parameters)["OUTPUT"]) == before


def test_streets_in_degrees_are_measured_in_metres(run, rows_of, inputs):
    import processing

    degrees = processing.run(
        "native:reprojectlayer",
        {"INPUT": inputs["STREETS"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    parameters = inputs | {"STREETS": degrees, "PAIRS": 0}
    (row,) = rows_of(run("network_connectivity", parameters)["OUTPUT"])
    assert row["street_km"] == pytest.approx(1.2, rel=1e-4)
    assert row["n_nodes"] == 5


def test_one_street_has_no_hull_and_still_a_row(run, rows_of, inputs, make_layer):
    parameters = inputs | {"STREETS": make_layer("LineString", GRID[:1])}
    (row,) = rows_of(run("network_connectivity", parameters)["OUTPUT"])
    assert (row["n_nodes"], row["n_edges"], row["street_km_km2"]) == (2, 1, None)


def test_what_is_wrong_is_a_sentence(run, inputs):
    with pytest.raises(QgsProcessingException, match="at least 900 and at most 200 m"):
        run("network_connectivity", inputs | {"SHORTEST": 900, "LONGEST": 200})
    with pytest.raises(QgsProcessingException, match="[Ss]treets|network"):
        run("network_connectivity", {"OUTPUT": "TEMPORARY_OUTPUT"})


@pytest.mark.real_data
def test_lisbon_by_freguesia(run, rows_of, real_data):
    place = real_data / "lisboa"
    parameters = {
        "STREETS": str(place / "rede_viaria_osm_sem_dbf.shp"),
        "ZONES": str(place / "freguesias.gpkg"),
        "PAIRS": 20,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    rows = rows_of(run("network_connectivity", parameters)["OUTPUT"])
    assert len(rows) == 24
    for row in rows:
        # What holds for any plane network of streets.
        assert 0 <= row["alpha"] < row["gamma"] < 1
        assert 1 < row["beta"] < 2
        assert 1 < row["directness_median"] < 3
    # The densest streets are those of the old town and of the grids around it.
    assert max(rows, key=lambda row: row["intersections_km2"])["street_km_km2"] > 25
