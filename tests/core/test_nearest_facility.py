"""The nearest facility of each category, and why where there is none."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.nearest_facility import category_columns, nearest_facilities
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap


@pytest.fixture
def street():
    line = shapely.from_wkt("LINESTRING (0 0, 1000 0)")
    return build_network(gpd.GeoDataFrame(geometry=[line], crs="EPSG:3763"), "streets")


def find(street, origins, facilities, categories, **options):
    return nearest_facilities(
        street,
        street.length_costs(),
        snap(street, shapely.points(origins), 50),
        snap(street, shapely.points(facilities), 50),
        pd.Series(categories, dtype=object),
        **options,
    )


def test_each_category_has_its_cost_and_the_nearest_of_all_its_facility(street):
    found = find(street, [(100, 5)], [(0, 0), (400, 0), (150, 0)], ["school", "shop", "shop"])
    row = found.table.iloc[0]
    assert (row["cost_school"], row["cost_shop"]) == pytest.approx((100, 50))
    assert row["facility"] == 2
    assert row["snap_m"] == pytest.approx(5)
    assert row["reason"] is None


def test_the_matrix_has_a_row_a_rank(street):
    found = find(street, [(100, 0)], [(0, 0), (400, 0), (150, 0)], ["school", "shop", "shop"], k=2)
    rows = found.matrix[["origin", "category", "rank", "facility", "cost"]].to_numpy().tolist()
    assert rows == [
        [0, "school", 1, 0, pytest.approx(100)],
        [0, "shop", 1, 2, pytest.approx(50)],
        [0, "shop", 2, 1, pytest.approx(300)],
    ]


def test_an_origin_that_reaches_nothing_says_why(street):
    found = find(
        street, [(100, 0), (600, 0), (5, 900)], [(0, 0), (50, 0)], ["school", "shop"], max_cost=300
    )
    assert found.table["reason"].tolist() == [None, "beyond_limit", "off_network"]
    assert found.table["cost_school"].isna().tolist() == [False, True, True]
    assert found.table["facility"].isna().tolist() == [False, True, True]


def test_categories_become_names_of_fields_that_stay_apart():
    names = category_columns(
        pd.Series(["Farmácia", "farmacia", None, " ", "Escola básica do 1.º ciclo com jardim"]),
        "tipo",
        "equipamentos",
    )
    assert names[0] != names[1]
    assert {names[0], names[1]} == {"farmacia", "farmacia_2"}
    assert names[2:4].isna().all()
    assert names[4] == "escola_basica_do_1_o_ciclo_com_jardim"[:25]


def test_a_field_that_is_no_category_is_a_sentence():
    with pytest.raises(TerritoryError, match="61 different values"):
        category_columns(pd.Series(np.arange(61)), "id", "equipamentos")
