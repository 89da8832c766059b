"""Census layers: every delivery of INE's gives the same columns."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import box

from smart_territory_plugin import messages
from smart_territory_plugin.core.census import find_census, read_census, recognise_census
from smart_territory_plugin.core.errors import TerritoryError

# INE's layer of 2021, in its order; the value of a field below is its place in this list, so
# that a wrong mapping shows.
IDS = ["OBJECTID", "BGRI2021", "DT21", "DTMN21", "DTMNFR21", "NUTS1"]
FULL = """N_EDIFICIOS_CLASSICOS N_EDIFICIOS_CLASS_CONST_1_OU_2_ALOJ
N_EDIFICIOS_CLASS_CONST_3_OU_MAIS_ALOJAMENTOS N_EDIFICIOS_EXCLUSIV_RESID N_EDIFICIOS_1_OU_2_PISOS
N_EDIFICIOS_3_OU_MAIS_PISOS N_EDIFICIOS_CONSTR_ANTES_1945 N_EDIFICIOS_CONSTR_1946_1980
N_EDIFICIOS_CONSTR_1981_2000 N_EDIFICIOS_CONSTR_2001_2010 N_EDIFICIOS_CONSTR_2011_2021
N_EDIFICIOS_COM_NECESSIDADES_REPARACAO N_ALOJAMENTOS_TOTAL N_ALOJAMENTOS_FAMILIARES
N_ALOJAMENTOS_FAM_CLASS_RHABITUAL N_ALOJAMENTOS_FAM_CLASS_VAGOS_OU_RESID_SECUNDARIA
N_RHABITUAL_ACESSIVEL_CADEIRAS_RODAS N_RHABITUAL_COM_ESTACIONAMENTO N_RHABITUAL_PROP_OCUP
N_RHABITUAL_ARRENDADOS N_AGREGADOS_DOMESTICOS_PRIVADOS N_ADP_1_OU_2_PESSOAS
N_ADP_3_OU_MAIS_PESSOAS N_NUCLEOS_FAMILIARES
N_NUCLEOS_FAMILIARES_COM_FILHOS_TENDO_O_MAIS_NOVO_MENOS_DE_25 N_INDIVIDUOS N_INDIVIDUOS_H
N_INDIVIDUOS_M N_INDIVIDUOS_0_14 N_INDIVIDUOS_15_24 N_INDIVIDUOS_25_64
N_INDIVIDUOS_65_OU_MAIS""".split()
CUT = """N_EDIFICIO N_EDIFIC_1 N_EDIFIC_2 N_EDIFIC_3 N_EDIFIC_4 N_EDIFIC_5 N_EDIFIC_6 N_EDIFIC_7
N_EDIFIC_8 N_EDIFIC_9 N_EDIFI_10 N_EDIFI_11 N_ALOJAMEN N_ALOJAM_1 N_ALOJAM_2 N_ALOJAM_3
N_RHABITUA N_RHABIT_1 N_RHABIT_2 N_RHABIT_3 N_AGREGADO N_ADP_1_OU N_ADP_3_OU N_NUCLEOS_ N_NUCLEOS1
N_INDIVIDU N_INDIVI_1 N_INDIVI_2 N_INDIVI_3 N_INDIVI_4 N_INDIVI_5 N_INDIVI_6""".split()
# Places in INE's list, counted by hand.
EXPECTED = {
    "buildings": 0,
    "before_1945": 6,
    "built_2011_2021": 10,
    "needs_repair": 11,
    "dwellings": 12,
    "usual_residences": 14,
    "vacant_or_second": 15,
    "wheelchair": 16,
    "rented": 19,
    "households": 20,
    "family_nuclei": 23,
    "population": 25,
    "men": 26,
    "women": 27,
    "age_0_14": 28,
    "age_15_24": 29,
    "age_25_64": 30,
    "age_65": 31,
}


def layer(names, rows=1, code="BGRI2021", codes=("01010100101",)):
    data = {name: [place] * rows for place, name in enumerate(names)}
    return gpd.GeoDataFrame(
        {code: list(codes), **data},
        geometry=[box(10 * row, 0, 10 * row + 10, 10) for row in range(rows)],
        crs=3763,
    )


@pytest.mark.parametrize("names", [FULL, CUT, [name.lower() for name in FULL]])
def test_full_cut_and_lower_case_names_give_the_same_columns(names):
    read = read_census(layer(names), "bgri")
    assert {column: read[column].iloc[0] for column in EXPECTED} == EXPECTED


def test_cut_names_are_read_by_their_number_in_whatever_order():
    schema = find_census(["BGRI2021", *reversed(CUT)])
    assert schema.layout == "cut"
    assert schema.columns["before_1945"] == (("N_EDIFIC_6", 1),)
    assert schema.columns["needs_repair"] == (("N_EDIFI_11", 1),)


def test_incomplete_family_of_cut_names_is_not_guessed():
    # Whoever exports some fields to a shapefile starts the numbers anew: N_INDIVIDU alone may
    # be any of the seven counts of persons.
    schema = find_census(["BGRI2021", "N_INDIVIDU", *CUT[12:16]])
    assert "population" not in schema.columns
    assert "dwellings" in schema.columns


def test_2011_gives_the_age_groups_of_2021():
    ages = {"0A4": 1, "5A9": 2, "10A13": 4, "14A19": 50, "15A19": 40, "20A24": 8}
    counts = {f"N_INDIVIDUOS_RESIDENT_{name}": value for name, value in ages.items()}
    counts |= {"N_EDIFICIOS_CONSTR_ANTES_1919": 3, "N_EDIFICIOS_CONSTR_1919A1945": 4}
    frame = gpd.GeoDataFrame(
        {"BGRI11": ["11061500206"], **{name: [value] for name, value in counts.items()}},
        geometry=[box(0, 0, 1, 1)],
        crs=3763,
    )
    read = read_census(frame, "bgri").iloc[0]
    assert read["age_0_14"] == 17  # 1 + 2 + 4 + (50 - 40) aged 14
    assert read["age_15_24"] == 48  # 40 + 8
    assert read["before_1945"] == 7
    assert "age_65" not in read  # its field is not there


def test_field_name_that_starts_with_a_dot_is_found():
    schema = find_census([".bgri11", ".N_ALOJAMENTOS"])
    assert schema.code == ".bgri11"
    assert schema.fields(["dwellings"]) == [".bgri11", ".N_ALOJAMENTOS"]


def test_codes_are_text_with_their_leading_zeros():
    codes = pd.Series([1010100101, 1010100102.0, "01010100103", None, "n.d."], dtype=object)
    read = read_census(layer(FULL, 5, codes=codes), "bgri")
    assert read["code"].to_list()[:3] == ["01010100101", "01010100102", "01010100103"]
    assert read["code"].isna().to_list() == [False, False, False, True, True]


def test_null_text_and_negative_counts_are_missing_and_counted(caplog):
    frame = layer(FULL, 4, codes=[f"0101010010{n}" for n in range(4)])
    frame["N_ALOJAMENTOS_TOTAL"] = pd.Series(["5", None, "abc", -1], dtype=object)
    read = read_census(frame, "bgri", ["dwellings"])
    np.testing.assert_array_equal(read["dwellings"], [5, np.nan, np.nan, np.nan])
    assert "missing in 2 subsections and below zero in 1" in caplog.text


def test_parts_of_one_subsection_count_once():
    frame = layer(FULL, 2, codes=["01010100101", "01010100101"])
    read = read_census(frame, "bgri", ["dwellings"])
    assert read["dwellings"].to_list() == [12]
    assert read.geometry.iloc[0].area == 200


def test_vacant_of_2021_comes_with_the_remark_that_it_is_not_vacancy_alone(caplog):
    caplog.set_level("INFO")
    read = read_census(layer(FULL), "bgri")
    assert "vacant" not in read
    assert "second homes" in caplog.text
    caplog.clear()
    read_census(layer(FULL), "bgri", ["dwellings"])
    assert "second homes" not in caplog.text


def test_points_of_2021_do_not_offer_families_as_dwellings():
    schema = recognise_census(["id", "BGRI2021", "buildings", "families", "residents"], "points")
    assert schema.layout == "points"
    assert set(schema.columns) == {"population", "family_nuclei", "buildings"}
    with pytest.raises(TerritoryError) as caught:
        schema.fields(["dwellings"])
    assert caught.value.template == messages.CENSUS_POINTS_NO_DWELLINGS


@pytest.mark.parametrize(
    ("fields", "template"),
    [
        (["dtmnfr", "freguesia"], messages.CENSUS_UNKNOWN),
        (["BGRI2021", "DT21"], messages.CENSUS_WITHOUT_COUNTS),
    ],
)
def test_other_layers_get_a_sentence(fields, template):
    with pytest.raises(TerritoryError) as caught:
        recognise_census(fields, "layer")
    assert caught.value.template == template


def test_column_of_another_year_is_named_in_the_sentence():
    schema = find_census(["BGRI11", "N_ALOJAMENTOS"])
    with pytest.raises(TerritoryError) as caught:
        schema.fields(["needs_repair"])
    assert caught.value.template == messages.CENSUS_NO_COLUMN
    assert "needs_repair" in str(caught.value)


@pytest.mark.real_data
def test_lisbon_2011_adds_up_to_its_residents(real_data):
    frame = gpd.read_file(real_data / "lisboa" / "BGRI2011_1106.gpkg")
    read = read_census(frame, "bgri")
    assert len(read) == 3623
    # INE's published total of residents in Lisbon in 2011 is 547 733.
    assert read["population"].sum() == 547_733
    ages = read[["age_0_14", "age_15_24", "age_25_64", "age_65"]].sum(axis=1)
    np.testing.assert_array_equal(ages, read["population"])
    # A field INE delivered as text.
    assert read["buildings_1_2_dwellings"].notna().all()


@pytest.mark.real_data
def test_lisbon_2021_points_are_recognised(real_data):
    frame = gpd.read_file(real_data / "lisboa" / "censos2021_subseccoes_pontos.gpkg")
    read = read_census(frame, "points")
    assert read["population"].sum() == 545_796  # stated in the data's index
    assert read["code"].str.len().eq(11).all()


def test_a_layer_without_rows_is_a_wrong_layer_and_not_a_place_without_people():
    with pytest.raises(TerritoryError) as error:
        read_census(layer(FULL).iloc[:0], "BGRI")
    assert error.value.template == messages.EMPTY_LAYER
