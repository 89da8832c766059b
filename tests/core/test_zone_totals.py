"""Values of zones from those of their parts: added, weighted, or refused."""

import math

import pandas as pd
import pytest

from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.values import typed
from smart_territory_plugin.core.zone_totals import NEITHER, SUM, WEIGHTED, kind_of, put_together


def rows_of(*parts, indicator="green_rule_3_pct", unit="%", zone="z"):
    table = typed(
        pd.DataFrame(
            {
                "territory": "0101",
                "zone_level": "freguesia",
                "zone_code": [f"p{n}" for n in range(len(parts))],
                "indicator": indicator,
                "unit": unit,
                "value": [value for value, _ in parts],
                "base_n": [base for _, base in parts],
            }
        )
    )
    return table.assign(zone=zone, period="2021", zone_name="Z")


def whole(rows, parts=None):
    found = put_together(rows, [parts or len(rows)] * len(rows))
    assert len(found) == 1
    return found.iloc[0]


@pytest.mark.parametrize(
    ("indicator", "unit", "kind"),
    [
        ("heat_pop_hot", "", SUM),  # the profile adds zones up
        ("land_take_ha", "ha", SUM),
        ("green_rule_3_pct", "%", WEIGHTED),
        ("street_low_stress_pct", "%", WEIGHTED),  # rests on metres of street
        ("reuse_per_10k", "", WEIGHTED),
        ("my_own_pct", "%", WEIGHTED),
        ("cycle_fragments", "", NEITHER),  # networks cross the borders of zones
        ("rent_median_eur", "€", NEITHER),
        ("median_age_pct", "%", NEITHER),
        ("street_slope_class", "", NEITHER),
        ("my_own", "", NEITHER),
    ],
)
def test_the_kind_follows_from_what_is_known_of_the_indicator(indicator, unit, kind):
    assert kind_of(indicator, unit) == kind


def test_every_indicator_has_a_kind():
    assert {kind_of(i.id, i.unit) for i in catalogue().indicators} == {SUM, WEIGHTED, NEITHER}


def test_a_share_is_weighted_by_its_base():
    # (20 % of 100 + 50 % of 300) / 400 = 170 / 400; the plain mean would be 35
    found = whole(rows_of((20, 100), (50, 300)))
    assert (found["value"], found["base_n"], found["parts_n"]) == (42.5, 400, 2)
    assert (found["lost"], found["zone_name"]) == ("", "Z")


def test_an_amount_is_added():
    found = whole(rows_of((20, math.nan), (50, math.nan), indicator="land_take_ha", unit="ha"))
    assert found["value"] == 70
    assert math.isnan(found["base_n"])


def test_a_part_without_value_lowers_the_coverage_of_a_share_and_voids_a_sum():
    # 20 % of 100 known of 400 people
    found = whole(rows_of((20, 100), (None, 300)))
    assert (found["value"], found["coverage_pct"]) == (20, 25)
    lost = whole(rows_of((20, 1), (None, 1), indicator="land_take_ha", unit="ha"))
    assert math.isnan(lost["value"])
    assert lost["lost"] == "part"


def test_a_part_without_a_row_voids_both_kinds():
    assert whole(rows_of((20, 100), (50, 300)), parts=3)["lost"] == "part"


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        (rows_of((20, 100), (50, None)), "base"),
        (rows_of((3, 100), (4, 100), indicator="rent_median_eur", unit="€"), "kind"),
        (rows_of((3, 0), (4, 0)), ""),  # nobody lives there: no value and nothing to say
    ],
)
def test_what_cannot_be_put_together_has_no_value_and_a_reason(rows, why):
    found = whole(rows)
    assert math.isnan(found["value"])
    assert found["lost"] == why


def test_a_zone_of_one_part_stays_as_it_was_whatever_its_kind():
    rows = rows_of((3, None), indicator="rent_median_eur", unit="€").assign(band="good")
    found = whole(rows)
    assert (found["value"], found["band"], found["lost"]) == (3, "good", "")


def test_a_zone_put_together_has_no_rating():
    assert whole(rows_of((60, 100), (85, 100)).assign(band="good"))["band"] is None


def test_the_order_of_rows_does_not_matter():
    rows = rows_of((20, 100), (50, 300), (None, 7))
    again = whole(rows.iloc[[2, 0, 1]])
    assert again["value"] == pytest.approx(whole(rows)["value"])
    assert again["coverage_pct"] == pytest.approx(whole(rows)["coverage_pct"])
