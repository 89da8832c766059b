"""The points out of PostGIS through tipg, an OGC API Features service that takes CQL2."""

import pytest
from processes import folder_for, free_port, started
from same_points import COUNT, KINDS, LAT, LON, NUMBER, assert_same_points, pulled

TABLE = """
CREATE EXTENSION postgis;
CREATE TABLE points (gid integer PRIMARY KEY, code text, tipo text, value double precision,
    geom geometry(Point, 4326));
CREATE TABLE points_pt (gid integer PRIMARY KEY, code text, tipo text, value double precision,
    geom geometry(Point, 3763));
"""
COPY = "COPY points (gid, code, tipo, value, geom) FROM STDIN"


@pytest.fixture(scope="module")
def tipg(cluster, environment):
    """Serve the points, in degrees and in the mainland's metres."""
    cluster.run("postgres", "CREATE DATABASE geo;")
    cluster.run("geo", TABLE)
    rows = zip(NUMBER + 1, KINDS, NUMBER / 7, LON, LAT, strict=True)
    lines = [
        f"{n}\t{n:05d}\t{kind}\t{value!r}\tSRID=4326;POINT({lon!r} {lat!r})"
        for n, kind, value, lon, lat in (
            (int(n), str(kind), float(value), float(lon), float(lat))
            for n, kind, value, lon, lat in rows
        )
    ]
    cluster.run("geo", COPY, "\n".join(lines) + "\n")
    cluster.run(
        "geo",
        "INSERT INTO points_pt SELECT gid, code, tipo, value, ST_Transform(geom, 3763)"
        " FROM points;",
    )
    port = free_port()
    command = [
        str(environment("tipg") / "python"), "-m", "uvicorn", "tipg.main:app",
        "--host", "127.0.0.1", "--port", str(port),
    ]  # fmt: skip
    with (
        folder_for("nobody") as folder,
        started(command, port, folder, DATABASE_URL=cluster.url("geo")) as url,
    ):
        yield url


@pytest.mark.parametrize("collection", ["public.points", "public.points_pt"])
def test_all_points_of_tipg_arrive_whatever_system_they_are_stored_in(run, tipg, collection):
    results = pulled(run, tipg, collection)
    assert results["KIND"] == "ogc-features"
    assert results["COMPLETE"] is True
    assert_same_points(results["POINTS"])


def test_a_page_that_tipg_refuses_is_asked_for_smaller(run, tipg):
    settings = {"url": tipg, "page_size": 10_000}
    results = pulled(run, tipg, "public.points", settings=settings)
    assert (results["COMPLETE"], results["DELIVERED"]) == (True, COUNT)


def test_a_condition_in_cql2_and_an_extent_are_kept(run, tipg):
    # value is number / 7: from 700 on are the numbers 4900 to 19 999, every second of them papel.
    results = pulled(run, tipg, "public.points", FILTER="value >= 700 AND tipo = 'papel'")
    assert (results["COMPLETE"], results["DELIVERED"]) == (True, (COUNT - 4900) // 2)
    # The first row of the grid below 38.7005: numbers 0 to 199, half of them glass.
    results = pulled(
        run, tipg, "public.points", FILTER="tipo='vidro'", EXTENT="-10,-9,38.6,38.7005 [EPSG:4326]"
    )
    assert (results["COMPLETE"], results["DELIVERED"]) == (True, 100)


def test_a_test_of_the_connection_tells_the_number_of_points(run, rows_of, tipg):
    results = run(
        "pgi_connection", {"SETTINGS": tipg, "TEST": True, "COLLECTIONS": "TEMPORARY_OUTPUT"}
    )
    assert (results["KIND"], results["FILTERS"]) == ("ogc-features", "CQL2")
    counted = {row["collection"]: row["entities"] for row in rows_of(results["COLLECTIONS"])}
    assert (counted["public.points"], counted["public.points_pt"]) == (COUNT, COUNT)
