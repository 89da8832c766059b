"""What buildings serve: the table, then dwellings, then storeys."""

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin.core.building_functions import building_functions
from smart_territory_plugin.core.errors import TerritoryError

TWO = [2.0]


def functions(uses, floors=None, dwellings=None):
    height = pd.Series(TWO * len(uses) if floors is None else floors, dtype="float64")
    number = None if dwellings is None else pd.Series(dwellings, dtype="float64")
    return building_functions(height, pd.Series(uses, dtype="object"), number).to_list()


def test_the_table_knows_openstreetmap_and_portuguese_words():
    uses = ["house", "apartments", "retail", "MORADIA", "Prédio", "armazem", "ruins", "roof"]
    assert functions(uses) == ["RS", "RM", "NR", "RS", "RM", "NR", "none", "none"]


def test_dwellings_decide_where_the_use_does_not(caplog):
    # One or two dwellings are one family's building, three are several's, as INE counts them.
    uses = ["yes", "yes", "yes", None, "residential", "house"]
    told = functions(uses, dwellings=[2, 3, 0, np.nan, 0, 9])
    assert told == ["RS", "RM", "NR", "RS", "RS", "RS"]
    assert "The use of 4 of 6 buildings is unknown" in caplog.text


def test_storeys_decide_where_dwellings_are_unknown_too():
    assert functions(["yes", None, "residential"], floors=[2, 3, 4]) == ["RS", "RM", "RM"]
    assert functions(["yes"], floors=[5], dwellings=[-1]) == ["RM"]


def test_without_a_field_every_use_is_unknown():
    assert building_functions(pd.Series([1.0, 6.0])).to_list() == ["RS", "RM"]


def test_a_use_that_is_not_listed_is_told_with_its_count(caplog):
    assert functions(["palhota", "palhota", "house"]) == ["RS", "RS", "RS"]
    assert "2 buildings have a use that the table" in caplog.text
    assert "palhota" in caplog.text


def test_a_table_of_ones_own_is_read_and_its_slips_are_named(tmp_path):
    path = tmp_path / "usos.csv"
    path.write_text("use;function\nadega;NR\n", encoding="cp1252")
    floors = pd.Series(TWO)
    assert building_functions(floors, pd.Series(["Adega"]), path=path).to_list() == ["NR"]
    path.write_text("use,function\nadega,wine\n", encoding="utf-8")
    with pytest.raises(TerritoryError, match="function of the use “adega” is “wine”"):
        building_functions(floors, pd.Series(["Adega"]), path=path)
    path.write_text("use,residential\nadega,no\n", encoding="utf-8")
    with pytest.raises(TerritoryError, match="function"):
        building_functions(floors, pd.Series(["Adega"]), path=path)
