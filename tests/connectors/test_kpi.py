"""Indicators as entities: the payload by hand against the data model, ids, units, comparison."""

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin.connectors.kpi import (
    PREFIX,
    Publisher,
    kpi_entities,
    kpi_id,
    safe_part,
    unit_code,
)
from smart_territory_plugin.connectors.kpi_compare import keeps_standing, reading, same
from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.kpi_rows import (
    indicator_fields,
    is_whole,
    rows_of_layer,
    rows_of_values,
)
from smart_territory_plugin.core.periods import read_period

HEAT = catalogue().indicator("heat_lst_mean_c")
TOMAR = Publisher(
    "Câmara Municipal de Tomar",
    "Tomar",
    {"climate": "Adaptação climática"},
    zone_names={"141801": "Asseiceira"},
    locations={"141801": {"type": "Point", "coordinates": [-8.41, 39.6]}},
)


def values(*rows, **columns):
    """Return a long table of (zone, indicator, value)."""
    table = pd.DataFrame(rows, columns=["zone_code", "indicator", "value"])
    given = {
        "territory": "1418",
        "zone_level": "freguesia",
        "period_start": "2025-01-01",
        "period_end": "2025-12-31",
        **columns,
    }
    return table.assign(**given)


def rows(table, wanted=(), period="", territory=""):
    return rows_of_values(table, "VALUES", wanted, period, territory)


def test_an_indicator_becomes_the_entity_worked_out_by_hand():
    table = values(("141801", "heat_lst_mean_c", 31.25), band="bad", source="Landsat 8")
    (entity,) = kpi_entities(rows(table), TOMAR)

    def prop(value):
        return {"type": "Property", "value": value}

    # The attributes of smart-data-models' KeyPerformanceIndicator; the standing "bad" is one of
    # veryGood, good, fair, bad, veryBad; CEL is UN/CEFACT's degree Celsius.
    assert entity == {
        "id": "urn:ngsi-ld:KeyPerformanceIndicator:smart-territory:1418:141801:heat_lst_mean_c:"
        "2025",
        "type": "KeyPerformanceIndicator",
        "name": prop(HEAT.name["pt"]),
        "alternateName": prop("heat_lst_mean_c"),
        "description": prop(HEAT.definition["pt"]),
        "category": prop(["quantitative"]),
        "process": prop("Adaptação climática"),
        "organization": prop("Câmara Municipal de Tomar"),
        "calculationMethod": prop("automatic"),
        "calculationFormula": prop(
            f"smartterritory:heat_exposure@{HEAT.method_version}: {HEAT.formula['pt']}"
        ),
        "calculationPeriod": prop({"from": "2025-01-01", "to": "2025-12-31"}),
        "source": prop(f"{HEAT.source.text['pt']}. Dados: Landsat 8"),
        "currentStanding": prop("bad"),
        "area": prop("141801"),
        "areaServed": prop("Asseiceira"),
        "address": prop({"addressCountry": "Portugal", "addressLocality": "Tomar"}),
        "kpiValue": {
            "type": "Property",
            "value": 31.25,
            "unitCode": "CEL",
            "observedAt": "2025-12-31T00:00:00Z",
        },
        "location": {
            "type": "GeoProperty",
            "value": {"type": "Point", "coordinates": [-8.41, 39.6]},
        },
    }


def test_attributes_without_a_value_are_left_out():
    table = values(("1418", "heat_lst_mean_c", 30.0), zone_level="municipality")
    (entity,) = kpi_entities(rows(table), Publisher("CM", ""))
    assert not {"currentStanding", "address", "areaServed", "location"} & set(entity)
    assert entity["kpiValue"]["value"] == 30
    assert entity["process"]["value"] == "climate"


@pytest.mark.parametrize(
    ("indicator", "code"),
    [
        ("heat_lst_mean_c", "CEL"),
        ("container_access_pct", "P1"),
        ("rain_collected_m3", "MTQ"),
        ("land_take_ha", "HAR"),
        ("sdg_11_3_1", "C62"),  # a ratio
        ("waste_pc_kg", ""),  # kg per person has no common code
        ("container_state", ""),  # the code of a class is no number
    ],
)
def test_units_have_the_code_of_un_cefact_or_none(indicator, code):
    assert unit_code(catalogue().indicator(indicator)) == code


def test_a_unit_without_code_and_the_names_of_classes_stand_in_the_description():
    table = values(("141801", "waste_pc_kg", 400), ("141801", "container_state", 1))
    waste, state = kpi_entities(rows(table), TOMAR)
    assert waste["description"]["value"].endswith("Unidade: kg/hab.")
    assert "unitCode" not in waste["kpiValue"]
    assert "Classes: 1 = " in state["description"]["value"]


def test_a_flag_stands_in_the_description_in_words():
    table = values(("141801", "heat_lst_mean_c", 30), flag="indicative")
    remarks = {"indicative": "leitura indicativa"}
    (entity,) = kpi_entities(rows(table), Publisher("CM", "Tomar", remarks=remarks))
    assert entity["description"]["value"].endswith("ar. Nota: leitura indicativa.")


def test_standings_are_those_of_the_data_model():
    words = {"very_good": "veryGood", "good": "good", "fair": "fair", "bad": "bad"}
    for band, standing in {**words, "very_bad": "veryBad"}.items():
        table = values(("141801", "heat_lst_mean_c", 1.0), band=band)
        (entity,) = kpi_entities(rows(table), TOMAR)
        assert entity["currentStanding"]["value"] == standing


def test_ids_have_safe_signs_only_and_never_meet():
    texts = ["Bairro da Sé", "Bairro da Se", "bairro-da-se", "a:b", "a;b", "=", "", "ção"]
    parts = [safe_part(text) for text in texts]
    assert len(set(parts)) == len(texts)
    safe = set("abcdefghijklmnopqrstuvwxyz0123456789._-")
    assert all(part and set(part) <= safe for part in parts)
    assert parts[2] == "bairro-da-se"


def test_the_id_tells_dimension_and_scenario_where_there_are_any():
    key = {"territory": "1418", "zone_code": "141801", "indicator": "x", "period": "2025"}
    assert kpi_id({**key, "dimension": "", "scenario": ""}) == f"{PREFIX}1418:141801:x:2025"
    assert kpi_id({**key, "dimension": "65", "scenario": "rcp"}).endswith(":2025:65:rcp")


def test_the_order_of_rows_changes_no_entity():
    table = values(*((f"14180{n}", "heat_lst_mean_c", float(n)) for n in range(1, 6)))
    made = {e["id"]: e for e in kpi_entities(rows(table), TOMAR)}
    turned = {e["id"]: e for e in kpi_entities(rows(table[::-1]), TOMAR)}
    assert made == turned


def test_without_an_organisation_nothing_is_made():
    with pytest.raises(TerritoryError, match="name who publishes them"):
        kpi_entities(rows(values(("141801", "heat_lst_mean_c", 1.0))), Publisher(" ", "Tomar"))


# --- rows ----------------------------------------------------------------------------------------


def test_missing_values_are_left_out_with_a_count_and_zero_is_a_value(caplog):
    caplog.set_level("INFO")
    table = values(
        ("141801", "heat_lst_mean_c", np.nan),
        ("141802", "heat_lst_mean_c", None),
        ("141803", "heat_lst_mean_c", 0.0),
        ("141804", "heat_lst_mean_c", np.inf),
    )
    made = rows(table)
    assert made["zone_code"].to_list() == ["141803"]
    assert "3 indicators of zones have no value" in caplog.text


def test_days_and_levels_as_an_office_program_writes_them_are_read():
    table = values(
        ("10101", "heat_lst_mean_c", "31,25"),
        period_start="01/06/2025",
        period_end="30/09/2025",
        zone_level="Freguesia",
        territory="101",
    )
    (row,) = rows(table).to_dict("records")
    assert (row["territory"], row["zone_code"], row["value"]) == ("0101", "010101", 31.25)
    assert (row["start"], row["end"]) == ("2025-06-01", "2025-09-30")


def test_text_numbers_and_codes_that_lost_their_zeros_are_read():
    table = values((10501, "heat_lst_mean_c", "31,5"), territory=105)
    made = rows(table)
    assert made.loc[0, ["territory", "zone_code", "value"]].to_list() == ["0105", "010501", 31.5]


def test_a_period_and_a_municipality_are_taken_only_where_the_table_has_none():
    table = values(("141801", "heat_lst_mean_c", 1.0), ("141802", "heat_lst_mean_c", 2.0))
    table.loc[1, ["period_start", "period_end", "territory"]] = ""
    made = rows(table, period="2024-06", territory="9999")
    assert made["period"].to_list() == ["2025", "2024-06"]
    assert made["territory"].to_list() == ["1418", "9999"]
    assert made.loc[1, ["start", "end"]].to_list() == ["2024-06-01", "2024-06-30"]


def test_the_municipality_is_the_beginning_of_a_zone_code():
    made = rows(values(("141801", "heat_lst_mean_c", 1.0), territory=""))
    assert made.loc[0, "territory"] == "1418"
    with pytest.raises(TerritoryError, match="municipality’s code of four digits as TERRITORY"):
        rows(values(("Bairro", "heat_lst_mean_c", 1.0), territory=""))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"indicator": "no_such"}, "has no value that could be published"),
        ({"zone_code": ""}, "has no value that could be published"),
        ({"period_start": "", "period_end": ""}, "has values without a period"),
        ({"period_end": "2024-01-01"}, "The period “2025-01-01/2024-01-01” is not understood"),
    ],
)
def test_each_unfit_table_has_its_sentence(change, sentence):
    with pytest.raises(TerritoryError, match=sentence):
        rows(values(("141801", "heat_lst_mean_c", 1.0)).assign(**change))


def test_a_table_that_is_not_long_and_an_indicator_that_is_not_there_are_told():
    table = values(("141801", "heat_lst_mean_c", 1.0))
    with pytest.raises(TerritoryError, match="it has no value"):
        rows(table.drop(columns="value"))
    with pytest.raises(TerritoryError, match="no values of the .*“heat_lst”.*heat_lst_mean_c"):
        rows(table, wanted=["heat_lst"])


def test_two_values_of_one_key_are_refused_and_repeated_rows_count_once(caplog):
    caplog.set_level("INFO")
    one = ("141801", "heat_lst_mean_c", 1.0)
    assert len(rows(values(one, one))) == 1
    assert "1 rows of “VALUES” repeat another one" in caplog.text
    with pytest.raises(TerritoryError, match="two different values of “heat_lst_mean_c”"):
        rows(values(one, ("141801", "heat_lst_mean_c", 2.0)))
    scenarios = values(one, ("141801", "heat_lst_mean_c", 2.0))
    assert len(rows(scenarios.assign(scenario=["", "2050"]))) == 2


def test_a_layer_gives_a_row_a_field_that_is_an_indicator():
    layer = pd.DataFrame(
        {"dtmnfr": ["141801", "141802"], "lst_mean_c": [30.0, None], "RAIN_COLLECTED_M3": [1, 2]}
    )
    made = rows_of_layer(layer, "zones", "dtmnfr", (), "2025", "")
    found = made[["zone_code", "indicator", "value"]].to_numpy().tolist()
    assert sorted(found) == [
        ["141801", "heat_lst_mean_c", 30.0],
        ["141801", "rain_collected_m3", 1.0],
        ["141802", "rain_collected_m3", 2.0],
    ]


def test_a_field_of_several_algorithms_needs_the_indicator_named(caplog):
    shared = [one.id for one in catalogue().indicators if one.field == "served_pct"]
    assert len(shared) > 1
    assert indicator_fields(["served_pct"]) == {}
    assert "The field “served_pct” may be any of these indicators" in caplog.text
    assert indicator_fields(["served_pct"], [shared[1]]) == {shared[1]: "served_pct"}


def test_a_field_that_several_algorithms_have_is_the_one_of_the_algorithm_that_made_the_layer():
    made = indicator_fields(["served_pct"], (), "container_access")
    assert made == {"container_access_pct": "served_pct"}
    assert indicator_fields(["served_pct"], (), "pgi_pull") == {}
    named = indicator_fields(["served_pct"], ["population_served_pct"], "container_access")
    assert named == {"population_served_pct": "served_pct"}


def test_a_layer_without_indicators_is_told():
    with pytest.raises(TerritoryError, match="No field of “zones” is for certain"):
        rows_of_layer(pd.DataFrame({"code": ["1"]}), "zones", "code", (), "2025", "")


def test_a_layer_says_no_typology_so_bands_that_differ_by_it_give_no_rating():
    layer = pd.DataFrame({"zone_code": ["141801"], "container_access_pct": [95.0]})
    made = rows_of_layer(layer, "zones", "zone_code", (), "2025", "")
    assert made["band"].to_list() == [None]


def test_rows_of_the_whole_municipality_are_known_by_level_or_code():
    table = values(("1418", "heat_lst_mean_c", 1.0), ("141801", "heat_lst_mean_c", 1.0))
    assert is_whole(rows(table.assign(zone_level=""))).to_list() == [True, False]


# --- periods -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "key", "end"),
    [
        (("2025",), "2025", "2025-12-31"),
        (("2024-02",), "2024-02", "2024-02-29"),
        (("2025-03-04",), "2025-03-04", "2025-03-04"),
        (("2025-03-04T10:00:00Z",), "2025-03-04", "2025-03-04"),
        (("2025-06-01/2025-09-30",), "2025-06-01_2025-09-30", "2025-09-30"),
        (("2025-01-01", "2025-12-31"), "2025", "2025-12-31"),
        (("2023", "2025"), "2023-01-01_2025-12-31", "2025-12-31"),
    ],
)
def test_periods_are_read_and_written_as_short_as_they_can_be(texts, key, end):
    period = read_period(*texts)
    assert (period.key, period.end.isoformat()) == (key, end)


@pytest.mark.parametrize("text", ["", "ano", "2025-13", "2025-02-30", "2025/2024", "2023/24/25"])
def test_a_text_that_is_no_period_is_refused(text):
    with pytest.raises(TerritoryError, match="is not understood"):
        read_period(text)


# --- comparison ----------------------------------------------------------------------------------

ENTITY = {
    "id": f"{PREFIX}1418:141801:x:2025",
    "type": "KeyPerformanceIndicator",
    "kpiValue": {
        "type": "Property", "value": 0.1 + 0.2, "unitCode": "P1",
        "observedAt": "2025-12-31T00:00:00Z",
    },
    "category": {"type": "Property", "value": ["quantitative"]},
}  # fmt: skip


def held(**changes):
    value = {**ENTITY["kpiValue"], **changes}
    return {**ENTITY, "kpiValue": value, "note": {"type": "Property", "value": "of another"}}


def test_what_others_added_and_the_form_of_numbers_and_times_make_no_difference():
    assert same(ENTITY, held())
    assert same(ENTITY, held(value=0.3, observedAt="2025-12-31T01:00:00.000+01:00"))
    full = {f"https://smartdatamodels.org/{name}": value for name, value in held().items()}
    assert same(ENTITY, full)
    single = {**held(), "category": {"type": "Property", "value": "quantitative"}}
    assert same(ENTITY, single)
    typed = held(value={"@type": "Number", "@value": 0.3})
    assert same(ENTITY, typed)


@pytest.mark.parametrize(
    "changes",
    [{"value": 0.31}, {"value": "0.3"}, {"value": True}, {"unitCode": "C62"},
     {"observedAt": "2025-12-30T00:00:00Z"}, {"observedAt": None}],
)  # fmt: skip
def test_another_value_unit_or_time_is_a_difference(changes):
    assert not same(ENTITY, held(**changes))


def test_a_missing_attribute_is_a_difference_and_a_rating_that_stays_is_noticed():
    without = {name: value for name, value in held().items() if name != "category"}
    assert not same(ENTITY, without)
    rated = {**held(), "currentStanding": {"type": "Property", "value": "good"}}
    assert keeps_standing(ENTITY, rated)
    assert not keeps_standing(ENTITY, held())
    assert reading(rated) == (0.1 + 0.2, "2025-12-31T00:00:00Z")
