"""Where a place is decides the system it is measured in."""

from __future__ import annotations

import geopandas as gpd
import pytest
from shapely.geometry import Point

from smart_territory_plugin import messages
from smart_territory_plugin.core.crs import (
    in_metres,
    is_metric,
    layer_metric_crs,
    metric_crs,
    require_crs,
)
from smart_territory_plugin.core.errors import TerritoryError


@pytest.mark.parametrize(
    ("place", "lon", "lat", "code"),
    [
        ("Lisboa", -9.14, 38.71, "EPSG:3763"),
        ("Cabo da Roca, the westernmost point", -9.50, 38.78, "EPSG:3763"),
        ("Miranda do Douro, the east", -6.27, 41.49, "EPSG:3763"),
        ("Melgaço, the north", -8.26, 42.11, "EPSG:3763"),
        ("Faro", -7.93, 37.02, "EPSG:3763"),
        ("Santa Cruz das Flores", -31.13, 39.45, "EPSG:5014"),
        ("Corvo", -31.11, 39.67, "EPSG:5014"),
        ("Ponta Delgada", -25.67, 37.74, "EPSG:5015"),
        ("Horta", -28.63, 38.53, "EPSG:5015"),
        ("Vila do Porto", -25.15, 36.95, "EPSG:5015"),
        ("Funchal", -16.91, 32.65, "EPSG:5016"),
        ("Porto Santo", -16.34, 33.06, "EPSG:5016"),
        ("Selvagem Pequena", -16.02, 30.03, "EPSG:5016"),
    ],
)
def test_each_part_of_portugal_has_its_official_system(place, lon, lat, code):
    assert metric_crs(lon, lat) == code


@pytest.mark.parametrize(
    ("lon", "lat", "code"),
    [
        # Zones are 6° wide and counted from 180° W.
        (2.17, 41.39, "EPSG:32631"),  # Barcelona: floor(182.17 / 6) + 1 = 31
        (-43.2, -22.9, "EPSG:32723"),  # Rio de Janeiro: floor(136.8 / 6) + 1 = 23, south
        (180.0, 10.0, "EPSG:32660"),  # the antimeridian stays in the last zone
        (-180.0, 10.0, "EPSG:32601"),
    ],
)
def test_elsewhere_the_utm_zone_serves(lon, lat, code):
    assert metric_crs(lon, lat) == code


def test_metres_taken_for_degrees_are_refused():
    with pytest.raises(TerritoryError) as fault:
        metric_crs(-88000.0, -105000.0)
    assert fault.value.template == messages.PLACE_OUT_OF_RANGE


@pytest.mark.parametrize(
    "crs", [3763, 5014, 5015, 5016, 20790, 27493, 5018, 3035, 32629, "EPSG:3763+5773"]
)
def test_projected_systems_in_metres_serve_for_measuring(crs):
    assert is_metric(crs)


@pytest.mark.parametrize("crs", [4326, 4258, 3857, 3395, 4087, 2263, None])
def test_degrees_feet_and_mercator_do_not_serve(crs):
    assert not is_metric(crs)


def test_a_system_bound_to_a_datum_shift_counts_as_the_system_itself():
    bound = "+proj=merc +datum=WGS84 +units=m +towgs84=0,0,0,0,0,0,0 +type=crs"
    assert not is_metric(bound)


def test_a_layer_without_a_system_is_named_in_the_sentence():
    for missing in (None, "", "  "):
        with pytest.raises(TerritoryError, match="ruas") as fault:
            require_crs(missing, "ruas")
        assert fault.value.template == messages.NO_CRS


def test_an_undefined_system_of_a_geopackage_is_none():
    undefined = (
        'ENGCRS["Undefined Cartesian SRS",EDATUM["Unknown engineering datum"],'
        'CS[Cartesian,2],AXIS["(E)",east],AXIS["(N)",north],LENGTHUNIT["metre",1]]'
    )
    with pytest.raises(TerritoryError, match="edificios") as fault:
        require_crs(undefined, "edificios")
    assert fault.value.template == messages.NO_CRS


def test_a_system_nobody_knows_is_named_in_the_sentence():
    with pytest.raises(TerritoryError, match="EPSG:999999") as fault:
        require_crs("EPSG:999999", "ruas")
    assert fault.value.template == messages.UNKNOWN_CRS


def test_the_middle_of_a_layer_chooses_the_system_whatever_its_own_is():
    lisbon = gpd.GeoDataFrame(geometry=[Point(-9.2, 38.7), Point(-9.1, 38.8)], crs=4326)
    assert layer_metric_crs(lisbon, "pontos") == "EPSG:3763"
    assert layer_metric_crs(lisbon.to_crs(3857), "pontos") == "EPSG:3763"
    assert in_metres(lisbon, "pontos").crs.to_epsg() == 3763


def test_an_override_in_mercator_is_refused():
    lisbon = gpd.GeoDataFrame(geometry=[Point(-9.2, 38.7)], crs=4326)
    with pytest.raises(TerritoryError) as fault:
        in_metres(lisbon, "pontos", override="EPSG:3857")
    assert fault.value.template == messages.CRS_NOT_METRIC
    assert in_metres(lisbon, "pontos", override="EPSG:32629").crs.to_epsg() == 32629


def test_a_layer_without_geometry_has_no_place():
    empty = gpd.GeoDataFrame(geometry=gpd.GeoSeries([None], crs=4326))
    with pytest.raises(TerritoryError) as fault:
        layer_metric_crs(empty, "pontos")
    assert fault.value.template == messages.EMPTY_LAYER
