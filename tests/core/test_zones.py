"""Zones: CAOP of several years, islets that repeat a code, places by a point, COS series."""

import geopandas as gpd
import pandas as pd
import pytest
from shapely import Point, Polygon, box

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.landcover_schema import (
    class_codes,
    find_landcover,
    recognise_landcover,
)
from smart_territory_plugin.core.zones import find_zones, read_zones, zone_of


def zones(data, shapes, crs=3763):
    return gpd.GeoDataFrame(data, geometry=shapes, crs=crs)


@pytest.mark.parametrize(
    ("fields", "level", "code", "name", "vintage"),
    [
        (
            ["dtmnfr", "freguesia", "municipio", "distrito_ilha", "nuts3_cod"],
            "freguesia",
            "dtmnfr",
            "freguesia",
            "caop_new",
        ),
        (["distrito_ilha", "dtmn", "municipio"], "municipality", "dtmn", "municipio", "caop_new"),
        (["dt", "distrito", "nuts1"], "district", "dt", "distrito", "caop_new"),
        (
            ["DICOFRE", "Freguesia", "Concelho", "Des_Simpli"],
            "freguesia",
            "DICOFRE",
            "Freguesia",
            "shapefile",
        ),
        (["dicofre", "freguesia"], "freguesia", "dicofre", "freguesia", "caop_2017_2022"),
        (["Dicofre", "Concelho"], "freguesia", "Dicofre", None, "shapefile"),
        (["DICO", "Concelho"], "municipality", "DICO", "Concelho", "shapefile"),
        (["Concelho"], "municipality", None, "Concelho", None),
    ],
)
def test_deliveries_of_caop_are_recognised(fields, level, code, name, vintage):
    schema = find_zones(fields)
    assert (schema.level, schema.code, schema.name, schema.vintage) == (level, code, name, vintage)


def test_other_layers_are_no_zones():
    assert find_zones(["osm_id", "name", "highway"]) is None
    assert find_zones(["id", "dt", "value"]) is None  # dt is a date here


def test_islets_of_one_freguesia_count_once(caplog):
    layer = zones(
        {
            "dtmnfr": [110501, 110501, 110502],
            "freguesia": ["Alcabideche", "Alcabideche", "Estoril"],
            "tipo_area_administrativa": ["Área Secundária", "Área Principal", "Área Principal"],
            "area_ha": [0.01, 1.0, 1.0],
            "pop_total": [44165, 44165, 26000],
        },
        [box(0, 0, 10, 10), box(100, 0, 200, 100), box(300, 0, 400, 100)],
    )
    read, schema = read_zones(layer, "parishes")
    assert schema.level == "freguesia"
    assert read["dtmnfr"].to_list() == ["110501", "110502"]
    assert read["pop_total"].sum() == 44165 + 26000
    assert read.geometry.area.to_list() == [10_100, 10_000]
    assert read["area_ha"].iloc[0] == 1.0  # of the largest part
    assert "area_ha" in caplog.text


def test_neighbourhoods_that_carry_the_code_of_their_freguesia_stay_apart(caplog):
    layer = zones(
        {"dicofre": ["110501", "110501"], "bairro": ["Bairro Alto", "Bica"]},
        [box(0, 0, 10, 10), box(10, 0, 20, 10)],
    )
    read, _ = read_zones(layer, "neighbourhoods")
    assert len(read) == 2
    assert "2 features share a code" in caplog.text


def test_order_and_labels_of_the_zones_are_kept():
    layer = zones(
        {"dtmnfr": ["010102", "010101", "010102", None], "freguesia": ["B", "A", "B", "C"]},
        [box(x, 0, x + 1, 1) for x in range(4)],
    ).set_axis([7, 5, 3, 1])
    read, _ = read_zones(layer, "parishes")
    assert read.index.to_list() == [7, 5, 1]
    assert read["freguesia"].to_list() == ["B", "A", "C"]
    assert list(read.columns) == list(layer.columns)
    assert read.crs == layer.crs


def test_leading_zero_lost_in_a_number_comes_back():
    read, _ = read_zones(zones({"dtmn": [101.0]}, [box(0, 0, 1, 1)]), "municipalities")
    assert read["dtmn"].to_list() == ["0101"]


def test_zones_without_any_area_are_refused_and_some_are_told(caplog):
    flat = Polygon([(0, 0), (1, 0), (0, 0)])
    with pytest.raises(TerritoryError) as caught:
        read_zones(zones({"a": [1]}, [flat]), "parishes")
    assert caught.value.template == messages.ZONES_WITHOUT_AREA
    read, _ = read_zones(zones({"a": [1, 2]}, [flat, box(0, 0, 1, 1)]), "parishes")
    assert len(read) == 2
    assert "1 zones have no area" in caplog.text


def test_places_go_to_the_zone_that_holds_their_point():
    parishes = zones({"a": [1, 2]}, [box(0, 0, 10, 10), box(10, 0, 20, 10)]).set_axis(["w", "e"])
    places = gpd.GeoSeries(
        # Within; mostly in the west; on the border (the first); outside; without geometry.
        [Point(15, 5), box(2, 2, 11, 3), Point(10, 5), Point(30, 5), None],
        crs=3763,
        index=[3, 1, 4, 1.5, 9],
    )
    found = zone_of(places, parishes)
    assert found.index.equals(places.index)
    assert found.to_list() == ["e", "w", "w", None, None]


@pytest.mark.real_data
def test_parishes_of_the_metropolitan_area_lose_their_double_counts(real_data):
    layer = gpd.read_file(real_data / "aml" / "freguesias_indicadores_impt.geojson").to_crs(3763)
    read, _ = read_zones(layer, "parishes")
    assert (len(layer), len(read)) == (151, 124)  # stated in the data's index
    census = pd.read_csv(real_data / "aml" / "census24_fregmun.csv")
    # The two tables differ by 0.05 %; with its islets the layer has 30 % too many.
    assert read["pop_total"].sum() == pytest.approx(census["population"].sum(), rel=1e-3)
    assert layer["pop_total"].sum() > 1.25 * census["population"].sum()


@pytest.mark.parametrize(
    ("fields", "series", "year", "code", "label"),
    [
        (["ID", "COS23_n4_C", "COS23_n4_L", "AREA_ha"], 2, 2023, "COS23_n4_C", "COS23_n4_L"),
        (
            ["ID", "COS18n1_C", "COS18n1_L", "COS18n4_C", "COS18n4_L"],
            1,
            2018,
            "COS18n4_C",
            "COS18n4_L",
        ),
        (["COS2018_n4", "COS2018_Lg", "Area_ha"], 1, 2018, "COS2018_n4", "COS2018_Lg"),
        (["cos95n4_c"], 1, 1995, "cos95n4_c", None),
    ],
)
def test_series_and_year_of_cos_are_told_by_the_fields(fields, series, year, code, label):
    schema = find_landcover(fields)
    assert (schema.series, schema.year, schema.code, schema.label) == (series, year, code, label)
    assert schema.level == 4


def test_classes_come_with_dots_and_foreign_ones_are_told(caplog):
    schema = find_landcover(["COS18n4_C"])
    values = pd.Series(["1.1.1.1 ", "5111", 1211, "1.8.1.1", None, "urban"], dtype=object)
    codes = class_codes(values, schema, "cos")
    assert codes.to_list()[:4] == ["1.1.1.1", "5.1.1.1", "1.2.1.1", "1.8.1.1"]
    assert codes.isna().to_list()[4:] == [True, True]
    assert "only in series 2" in caplog.text  # green spaces, 1.8, are not in series 1


def test_layer_that_is_no_land_cover_gets_a_sentence():
    with pytest.raises(TerritoryError) as caught:
        recognise_landcover(["osm_id", "landuse"], "layer")
    assert caught.value.template == messages.LANDCOVER_UNKNOWN
