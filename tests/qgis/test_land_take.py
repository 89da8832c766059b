"""Land take through Processing, on two squares of 1 ha."""

import pytest
from qgis.core import QgsProcessingException

SQUARES = [
    "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))",
    "POLYGON((100 0, 200 0, 200 100, 100 100, 100 0))",
]
WHOLE = "POLYGON((0 0, 200 0, 200 100, 0 100, 0 0))"


@pytest.fixture
def cos(make_layer):
    def make(field, codes):
        return make_layer("Polygon", SQUARES, f"{field}:string", [[code] for code in codes])

    return make


@pytest.fixture
def inputs(cos, make_layer):
    zones = make_layer("Polygon", [WHOLE], "p1:double,p2:double", [[100.0, 110.0]])
    return {
        "BEFORE": cos("COS18_n4_C", ["1.1.1.1", "2.1.1.1"]),
        "AFTER": cos("COS23_n4_C", ["1.1.1.1", "1.2.1.1"]),
        "ZONES": zones,
        "POP_FROM_FIELD": "p1",
        "POP_TO_FIELD": "p2",
        "TOTAL": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        "CHANGES": "TEMPORARY_OUTPUT",
    }


def test_the_years_come_from_the_field_names_and_the_account_from_the_maps(run, rows_of, inputs):
    results = run("land_take", inputs)
    total = rows_of(results["TOTAL"])[0]
    assert (total["year_from"], total["year_to"]) == (2018, 2023)
    assert (total["take_ha"], total["lcr"]) == pytest.approx((1, 0.2))
    assert total["pgr"] is None  # the whole's people were not given
    zone = rows_of(results["ZONES_OUTPUT"])[0]
    assert zone["pgr"] == pytest.approx(0.0190620, abs=1e-6)  # ln(1.1) ÷ 5
    assert zone["artificial_pc_to_m2"] == pytest.approx(20_000 / 110)
    changes = rows_of(results["CHANGES"])
    assert [(row["change"], row["code_to"]) for row in changes] == [("take", "1.2.1.1")]
    assert changes[0]["area_m2"] == pytest.approx(10_000)


def test_maps_of_two_series_and_in_the_wrong_order_are_sentences(run, inputs, cos):
    first = cos("COS18n4_C", ["1.1.1.1", "2.1.1.1"])
    with pytest.raises(QgsProcessingException, match="the same code means different things"):
        run("land_take", inputs | {"BEFORE": first})
    swapped = {"BEFORE": inputs["AFTER"], "AFTER": inputs["BEFORE"]}
    with pytest.raises(QgsProcessingException, match="Give the earlier map first"):
        run("land_take", inputs | swapped)
