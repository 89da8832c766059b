"""Structures told by a field, or expected from the censuses of 2011 and 2021."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import box

from smart_territory_plugin.core import building_structures as core
from smart_territory_plugin.core.errors import TerritoryError

ENDINGS = ("BETAO", "COM_PLACA", "SEM_PLACA", "ADOBE_PEDRA", "OUTRA")


def census_2011(*counts):
    """Give subsections of 100 m in a row, each with its five counts."""
    columns = dict(zip(ENDINGS, zip(*counts, strict=True), strict=True))
    return gpd.GeoDataFrame(
        {
            "BGRI11": [f"110601001{number:02d}" for number in range(len(counts))],
            **{f"N_EDIFICIOS_ESTRUT_{ending}": values for ending, values in columns.items()},
        },
        geometry=[box(100 * k, 0, 100 * k + 100, 100) for k in range(len(counts))],
        crs=3763,
    )


def houses(*at):
    shapes = [box(x, 10, x + 10, 20) for x in at]
    return gpd.GeoSeries(shapes, crs=3763, index=range(7, 7 + len(at)))


def test_a_field_may_hold_letters_or_words(caplog):
    values = pd.Series(["c", "W", "Betão armado", "alvenaria", "Metálica", "palha", None, " "])
    told = core.told_structures(values, "casas", "estrutura")
    assert told.to_list() == ["C", "T", "C", "M", "S", None, None, None]
    assert "1 values of “estrutura” name no known structure (palha)" in caplog.text


def test_the_census_gives_expected_shares_by_subsection(caplog):
    # 6 concrete, 1 + 2 + 1 masonry, 5 others that say nothing: 60 % and 40 %. The second
    # subsection counts no structure, and the third house lies outside: the whole layer's shares.
    census = census_2011((6, 1, 2, 1, 5), (0, 0, 0, 0, 3))
    places = houses(10, 110, 900)
    shares, source = core.census_shares(places, census, "bgri", core.census_mapping())
    np.testing.assert_allclose(shares, [[0.6, 0.4, 0, 0]] * 3)
    assert source.tolist() == ["census", "census_whole", "census_whole"]
    assert "2 of 3 buildings lie in no subsection of “bgri” that counts structures" in caplog.text


def test_the_order_of_the_subsections_does_not_matter():
    census = census_2011((6, 1, 2, 1, 5), (1, 3, 0, 0, 0))
    mapping = core.census_mapping()
    shares, _ = core.census_shares(houses(10, 110), census, "bgri", mapping)
    turned, _ = core.census_shares(houses(10, 110), census.iloc[::-1], "bgri", mapping)
    np.testing.assert_allclose(shares, [[0.6, 0.4, 0, 0], [0.25, 0.75, 0, 0]])
    np.testing.assert_allclose(shares, turned)


def test_buildings_since_2011_are_of_concrete():
    # 2 of 10 buildings of 2021 are new: 0.2 + 0.8 · 0.5 = 0.6 of concrete; outside, as before.
    ages = ("ANTES_1945", "1946_1980", "1981_2000", "2001_2010", "2011_2021")
    census = gpd.GeoDataFrame(
        {
            "BGRI2021": ["11060100101"],
            **{f"N_EDIFICIOS_CONSTR_{age}": [2] for age in ages},
        },
        geometry=[box(0, 0, 100, 100)],
        crs=3763,
    )
    assert core.age_fields(list(census.columns)) != []
    half = np.array([[0.5, 0.5, 0.0, 0.0]] * 2)
    shares = core.with_new_buildings(half, houses(10, 500), census, "2021")
    np.testing.assert_allclose(shares, [[0.6, 0.4, 0, 0], [0.5, 0.5, 0, 0]])
    assert core.age_fields(list(census_2011((1, 0, 0, 0, 0)).columns)) == []


def test_a_field_wins_over_the_expected_shares():
    half = np.array([[0.5, 0.5, 0.0, 0.0]] * 2)
    told = pd.Series(["S", None], dtype="object")
    origin = np.array(["default", "default"], dtype=object)
    shares, source = core.known_structures(told, half, origin)
    np.testing.assert_allclose(shares, [[0, 0, 0, 1], [0.5, 0.5, 0, 0]])
    assert source.tolist() == ["field", "default"]
    assert core.structure_words(shares).tolist() == ["S", "C 50 M 50"]


def test_the_default_is_an_even_split_and_says_so(caplog):
    np.testing.assert_allclose(core.default_shares(), [0.5, 0.5, 0, 0])
    origin = np.array(["default"] * 3, dtype=object)
    core.report_structures(np.array([[0.5, 0.5, 0, 0]] * 3), origin)
    assert "Nothing tells the structure of 3 of 3 buildings" in caplog.text
    assert "C 50 M 50" in caplog.text


def test_a_census_without_structures_is_a_sentence():
    with pytest.raises(TerritoryError, match="“pontos” does not count buildings by structure"):
        core.structure_fields(["BGRI2021", "N_INDIVIDUOS"], "pontos")
    nothing, mapping = census_2011((0, 0, 0, 0, 4)), core.census_mapping()
    with pytest.raises(TerritoryError, match="“vazia” counts no building of a structure"):
        core.census_shares(houses(10), nothing, "vazia", mapping)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("read_structures", "name,structure\npalha,X\n", "structure of “palha” is “X”"),
        ("default_shares", "structure,share_pct\nC,60\nM,60\n", "add up to 120"),
        ("default_shares", "structure,share_pct\nC,110\nM,-10\n", "is below 0"),
        ("default_shares", "structure,share_pct\nX,100\n", "is “X”"),
        ("census_mapping", "column,structure\nstructure_straw,M\n", "“structure_straw”"),
        ("census_mapping", "column\nstructure_slab\n", "structure"),
    ],
)
def test_slips_in_the_tables_are_sentences(tmp_path, name, text, sentence):
    path = tmp_path / "minha.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TerritoryError, match=sentence):
        getattr(core, name)(path)


def test_slabs_may_count_as_concrete_in_a_table_of_ones_own(tmp_path):
    path = tmp_path / "minha.csv"
    path.write_text("column;structure\nstructure_concrete;C\nstructure_slab;C\n", encoding="utf-8")
    mapping = core.census_mapping(path)
    shares, _ = core.census_shares(houses(10), census_2011((1, 1, 9, 9, 9)), "bgri", mapping)
    np.testing.assert_allclose(shares, [[1, 0, 0, 0]])


def test_the_real_census_of_lisbon_gives_the_shares_its_own_columns_tell(real_data):
    layer = gpd.read_file(real_data / "lisboa" / "BGRI2011_1106.gpkg")
    fields = core.structure_fields(list(layer.columns), "lisboa")
    places = layer.geometry[:200].representative_point()
    census = layer[[*fields, "geometry"]]
    shares, source = core.census_shares(places, census, "lisboa", core.census_mapping())
    told = layer[[f"N_EDIFICIOS_ESTRUT_{ending}" for ending in ENDINGS[:4]]][:200].astype(float)
    known = told.sum(axis=1).to_numpy() > 0
    concrete = told.iloc[:, 0].to_numpy()[known] / told.sum(axis=1).to_numpy()[known]
    np.testing.assert_allclose(shares[known, 0], concrete)
    assert set(source[~known]) <= {"census_whole"}
    # Sums of the columns: 22 139 of 51 849 buildings whose structure has a class.
    np.testing.assert_allclose(shares[~known, 0], 22139 / (22139 + 11222 + 17328 + 1160))
