"""Which roads count and how wide they are, and which voltage a line has."""

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.fuel_lines import (
    chosen_roads,
    half_widths,
    in_the_open,
    power_levels,
    voltage_field,
)


def levels(*values, field="tensao"):
    rows = power_levels(pd.DataFrame({field: list(values)}), field, "linhas")
    return [level.removeprefix("power_") for level in rows]


def test_words_name_the_voltage():
    assert levels("MAT", "AT", "MT", "BT") == ["high", "high", "medium", "low"]
    assert levels("Média Tensão", "alta", "baixa") == ["medium", "high", "low"]


def test_kilovolts_are_medium_up_to_45_and_low_up_to_1():
    assert levels(400, 60, 45, 30, 15, 1, 0.4) == [
        "high",
        "high",
        "medium",
        "medium",
        "medium",
        "low",
        "low",
    ]
    assert levels("60 kV", "15,5") == ["high", "medium"]


def test_a_layer_with_thousands_counts_in_volts():
    assert levels("220000;150000", "30000", "400") == ["high", "medium", "low"]


def test_an_unknown_voltage_takes_the_widest_strip_and_is_told(caplog):
    assert levels("15", None, "?") == ["medium", "high", "high"]
    assert "the voltage of 2 power lines is not known" in caplog.text
    assert list(power_levels(pd.DataFrame(index=range(2)), None, "l")) == ["power_high"] * 2


def test_the_field_of_the_voltage_is_known_by_its_usual_names():
    assert voltage_field(["id", "TENSAO_KV", "nivel_tensao"]) == "nivel_tensao"
    assert voltage_field(["id", "nome"]) is None


STREETS = pd.DataFrame(
    {
        "highway": ["primary", "residential", "track", "footway", "motorway_link", None],
        "tipo": ["EN", "rua", "caminho", "passeio", "IP", None],
    }
)


def test_of_openstreetmap_the_streets_for_motor_traffic_count():
    assert list(chosen_roads(STREETS, None, "", "ruas")) == [True, True, False, False, True, False]


def test_named_classes_count_whatever_their_spelling():
    assert chosen_roads(STREETS, None, "Primary, track", "ruas").sum() == 2
    assert list(chosen_roads(STREETS, "tipo", "en, ip", "ruas")) == [
        True,
        False,
        False,
        False,
        True,
        False,
    ]


def test_without_classes_every_road_of_another_layer_counts():
    roads = pd.DataFrame({"nome": ["a", "b"]})
    assert chosen_roads(roads, None, "", "vias").all()
    assert chosen_roads(STREETS, "tipo", "", "ruas").all()


def test_classes_that_are_nowhere_are_refused_with_those_there_are():
    with pytest.raises(TerritoryError, match="the layer has: EN, IP, caminho"):
        chosen_roads(STREETS, "tipo", "autoestrada", "ruas")
    with pytest.raises(TerritoryError, match="“vias” has no field highway"):
        chosen_roads(pd.DataFrame({"nome": ["a"]}), None, "primary", "vias")


def test_platforms_are_read_in_metres_and_missing_ones_assumed(caplog):
    caplog.set_level("INFO", logger="smart_territory")
    roads = pd.DataFrame({"larg": ["7", "6,5 m", None, "larga", 9.0]})
    assert list(half_widths(roads, "larg", 6.0, "vias")) == [3.5, 3.25, 3, 3, 4.5]
    assert "2 roads say no width" in caplog.text
    assert list(half_widths(roads, None, 5.0, "vias")) == [2.5] * 5


def test_tunnels_and_buried_cables_are_not_in_the_open():
    rows = pd.DataFrame(
        {
            "tunnel": ["yes", "no", None, "building_passage", None],
            "location": [None, "overhead", "underground", None, None],
        }
    )
    assert list(in_the_open(rows)) == [False, True, False, False, True]
    packed = pd.DataFrame({"other_tags": ['"tunnel"=>"yes"', None]})
    assert list(in_the_open(packed)) == [False, True]
    assert in_the_open(pd.DataFrame({"id": [1]})).all()
    assert len(in_the_open(pd.DataFrame({"id": []}))) == 0


def test_no_line_has_no_level():
    assert len(power_levels(pd.DataFrame({"kv": np.array([])}), "kv", "l")) == 0
