"""What changed between two years, worked by hand."""

import geopandas as gpd
import pandas as pd
import pytest

from smart_territory_plugin.core.common_zones import CommonZones
from smart_territory_plugin.core.compare_periods import (
    Pair,
    compare_periods,
    middle,
    paired_periods,
)
from smart_territory_plugin.core.compare_wide import changes_by_zone, changes_on_map
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.goalposts import MIN_MAX, SHARES_TO_100, goalposts, scores
from smart_territory_plugin.core.index_indicators import IndexIndicator
from smart_territory_plugin.core.period_values import values_in_common
from smart_territory_plugin.core.values_table import values_table

PAIR = [Pair("2015", "2025", 10.0)]
LESS, MORE, NEITHER = "heat_hot_pct", "container_access_pct", "fuel_strip_pct"


def table(*rows, **columns):
    """Return VALUES from (zone, indicator, year, value)."""
    frame = pd.DataFrame(
        {
            "territory": "0101",
            "zone_level": [("freguesia", "municipality")[zone == "0101"] for zone, *_ in rows],
            "zone_code": [zone for zone, *_ in rows],
            "indicator": [row[1] for row in rows],
            "period_start": [f"{row[2]}-01-01" for row in rows],
            "period_end": [f"{row[2]}-12-31" for row in rows],
            "value": [row[3] for row in rows],
            "unit": "%",
            "method_version": "1",
        }
    )
    return values_table(
        frame.assign(**columns),
        "t",
        ("territory", "zone_level", "zone_code", "indicator", "period_start", "value"),
    )


def both(zone, indicator, before, after):
    return (zone, indicator, 2015, before), (zone, indicator, 2025, after)


def compared(*tables, pairs=PAIR, common=None, tolerance=0.01, method=MIN_MAX, told=()):
    values = values_in_common(tables, [f"t{n}" for n in range(len(tables))], common)
    return compare_periods(values, pairs, goalposts(values, method, told), tolerance)


def one(*tables, **options):
    found = compared(*tables, **options)
    assert len(found) == 1
    return found.iloc[0]


# --- numbers -------------------------------------------------------------------------------------


def test_change_share_a_year_and_compound_growth():
    # 20 → 25 in ten years: +5, +25 %, 0.5 a year, 1.25^(1/10) − 1 = 2.2565 %
    row = one(table(*both("010101", MORE, 20, 25)))
    assert (row["change"], row["change_pct"], row["change_year"]) == (5, 25, 0.5)
    assert row["growth_year_pct"] == pytest.approx(2.2565, abs=1e-4)
    assert (row["verdict"], row["remarks"]) == ("better", ())


@pytest.mark.parametrize(
    ("indicator", "before", "after", "verdict"),
    [
        (MORE, 20, 30, "better"),
        (LESS, 20, 30, "worse"),
        (LESS, 30, 20, "better"),
        (NEITHER, 20, 30, "up"),
        (NEITHER, 30, 20, "down"),
        (MORE, 100, 101, "same"),  # 1 % of 100
        (MORE, 100, 101.1, "better"),
        (MORE, 0, 0, "same"),
        (MORE, 0, 0.1, "better"),
        (MORE, None, 3, "unknown"),
        (MORE, 3, None, "unknown"),
        ("of_my_own", 3, 4, "up"),
    ],
)
def test_the_verdict_knows_which_end_is_better(indicator, before, after, verdict):
    rows = table(
        *both("010101", indicator, before, after),
        *both("010102", indicator, 1, 1),
    )
    assert compared(rows)["verdict"][0] == verdict


def test_nothing_becomes_zero_and_no_growth_starts_from_nothing():
    row = one(table(*both("010101", MORE, 0, 5)))
    assert row["change"] == 5
    assert pd.isna(row["change_pct"])
    assert pd.isna(row["growth_year_pct"])
    found = compared(table(*both("a", MORE, None, 5), *both("b", MORE, 1, 2)))
    assert pd.isna(found["change"][0])
    assert found["remarks"][0] == ("missing_before",)


def test_what_stands_in_one_year_only_stays_visible():
    found = compared(table(*both("a", MORE, 1, 2), ("a", LESS, 2015, 4), ("b", MORE, 2025, 4)))
    assert list(found["verdict"]) == ["better", "unknown", "unknown"]
    assert list(found["indicator"]) == [MORE, LESS, MORE]
    assert list(found["remarks"][1:]) == [("missing_after",), ("missing_before",)]


def test_bands_crossed_count_towards_the_better():
    rows = table(*both("a", MORE, 1, 2), *both("b", MORE, 3, 1))
    rows["band"] = ["bad", "good", "good", None]
    found = compared(rows)
    # bad → fair → good
    assert found["bands_crossed"][0] == 2
    assert pd.isna(found["bands_crossed"][1])
    assert (found["band_before"][0], found["band_after"][0]) == ("bad", "good")


# --- goalposts -----------------------------------------------------------------------------------


def test_goalposts_are_one_for_all_zones_and_years():
    rows = table(*both("a", LESS, 10, 20), *both("b", LESS, 30, 10))
    found = compared(rows)
    # from 10 to 30, less is better: 100, 50; 0, 100
    assert found["score_before"].tolist() == [100, 0]
    assert found["score_after"].tolist() == [50, 100]
    shares = compared(rows, method=SHARES_TO_100)
    assert shares["score_before"].tolist() == [90, 70]


def test_goalposts_and_directions_of_a_table_go_before():
    told = [IndexIndicator(NEITHER, NEITHER, 1, lower=0, upper=40)]
    rows = table(*both("a", NEITHER, 10, 50))
    row = one(rows, told=told)
    assert (row["score_before"], row["score_after"], row["verdict"]) == (25, 100, "better")


def test_one_value_everywhere_has_no_score():
    values = pd.DataFrame({"indicator": [LESS] * 2, "unit": "%", "value": [3.0, 3.0]})
    assert scores(values["indicator"], values["value"], goalposts(values, MIN_MAX)).isna().all()


# --- periods -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "year"),
    [
        ("2021", 2021.5),
        ("2021-01-01/2021-12-31", 2021.5),
        ("2021-01-01", 2021 + 0.5 / 365),
        ("2020-01-01/2021-12-31", 2021.0),
        ("2019-06", 2019 + (151 + 181) / 2 / 365),  # 151 days before June, 181 to its end
        ("2019-13", float("nan")),
    ],
)
def test_the_middle_of_a_period(period, year):
    assert middle(period) == pytest.approx(year, nan_ok=True)


def test_the_earlier_period_stands_first_whatever_the_reference():
    first, whole, last = Pair("2015", "2020", 5), Pair("2015", "2025", 10), Pair("2020", "2025", 5)
    assert paired_periods(["2025", "2015", "2020"]) == [first, whole]
    assert paired_periods(["2025", "2015", "2020"], "2020") == [first, last]


def test_the_reference_may_be_written_as_the_days_of_its_year():
    (pair,) = paired_periods(["2025", "2015"], "2025-01-01/2025-12-31 ")
    assert (pair.before, pair.after) == ("2015", "2025")


def test_one_period_or_an_unknown_reference_is_refused():
    with pytest.raises(TerritoryError, match=r"one period only \(2015\)"):
        paired_periods(["2015"])
    with pytest.raises(TerritoryError, match="“2013”. Choose one of: 2015, 2025"):
        paired_periods(["2015", "2025"], "2013")


def test_a_period_that_is_no_time_has_no_yearly_rate():
    rows = table(*both("a", MORE, 1, 2))
    rows["period_start"], rows["period_end"] = ["antes", "depois"], [None, None]
    values = values_in_common([rows], ["t"], None)
    pairs = paired_periods(list(values["period"]))
    found = compare_periods(values, pairs, goalposts(values, MIN_MAX))
    assert found["change"][0] == 1
    assert pd.isna(found["change_year"][0])


# --- not comparable ------------------------------------------------------------------------------


def test_another_method_has_no_change_and_is_warned_of(caplog):
    rows = table(*both("a", MORE, 1, 2), method_version=["1", "2"])
    row = one(rows)
    assert row["verdict"] == "not_comparable"
    assert pd.isna(row["change"])
    assert (row["value_before"], row["value_after"]) == (1, 2)
    assert row["remarks"] == ("method",)
    assert f"method changed between the periods: {MORE}" in caplog.text


def test_another_unit_has_no_change():
    rows = table(*both("a", MORE, 1, 2), unit=["%", "ha"])
    assert one(rows)["verdict"] == "not_comparable"


def test_another_source_is_warned_of_and_another_year_of_one_source_is_not(caplog):
    dated = ["COS 2018 v2, DGT", "COS 2023 v1, DGT"]
    rows = table(*both("a", MORE, 1, 2), source=dated)
    assert one(rows)["remarks"] == ()
    assert "different sources" not in caplog.text
    rows["source"] = ["COS 2018, DGT", "OpenStreetMap 2025"]
    row = one(rows)
    assert (row["remarks"], row["verdict"]) == (("source",), "better")
    assert "different sources" in caplog.text


def test_unequal_coverage_is_remarked():
    rows = table(*both("a", MORE, 1, 2), coverage_pct=[100, 80])
    assert one(rows)["remarks"] == ("coverage",)


# --- zones ---------------------------------------------------------------------------------------


def split_in_two(shares=(20, 50), bases=(100, 300), indicator=MORE):
    old = table(("010109", indicator, 2015, 40), ("0101", indicator, 2015, 40), base_n=380)
    new = table(
        ("010101", indicator, 2025, shares[0]),
        ("010102", indicator, 2025, shares[1]),
        ("0101", indicator, 2025, 42.5),
        base_n=[*bases, 400],
    )
    old["zone_vintage"], new["zone_vintage"] = "caop_2017_2022", "caop_new"
    zones = gpd.GeoDataFrame(
        {"zone_code": ["010109"], "zone_name": ["União"]}, geometry=[None], crs=None
    )
    parts = [{"010109": 0}, {"010101": 0, "010102": 0}]
    return (old, new), CommonZones(zones, parts, [{}, {}])


def test_parts_of_a_split_freguesia_are_weighted_and_compared_with_the_whole():
    tables, common = split_in_two()
    found = compared(*tables, common=common)
    assert list(found["zone_level"]) == ["municipality", "freguesia"]
    row = found.iloc[1]
    # (20 · 100 + 50 · 300) / 400 = 42.5, of 40
    assert (row["zone_code"], row["zone_name"]) == ("010109", "União")
    assert (row["value_before"], row["value_after"], row["change"]) == (40, 42.5, 2.5)
    assert (row["parts_n_before"], row["parts_n_after"], row["remarks"]) == (1, 2, ("merged",))


def test_a_median_of_a_split_freguesia_is_refused_in_a_sentence_that_names_it(caplog):
    tables, common = split_in_two(indicator="rent_median")
    row = compared(*tables, common=common).iloc[1]
    assert row["verdict"] == "not_comparable"
    assert row["remarks"] == ("merged", "kind")
    assert "rent_median, in União" in caplog.text


def test_zones_of_different_boundaries_are_never_joined_by_code_alone(caplog):
    tables, _ = split_in_two()
    found = compared(*tables)
    assert list(found["zone_level"]) == ["municipality"]
    assert "caop_2017_2022, caop_new" in caplog.text


def test_codes_with_and_without_leading_zeros_meet():
    rows = table(("010101", MORE, 2015, 1))
    other = table(("10101", MORE, 2025, 2))
    assert one(rows, other)["change"] == 1


def test_two_levels_in_one_table_are_refused():
    rows = table(("010101", MORE, 2015, 1), ("01010100001", MORE, 2015, 1))
    rows.loc[1, "zone_level"] = "subsection"
    with pytest.raises(TerritoryError, match=r"several levels \(freguesia, subsection\)"):
        values_in_common([rows], ["t"], None)


def test_two_values_for_one_are_refused_and_equal_rows_count_once():
    rows = table(*both("a", MORE, 1, 2))
    again = table(("a", MORE, 2025, 2))
    assert one(rows, again)["change"] == 1
    with pytest.raises(TerritoryError, match="a"):
        values_in_common([rows, table(("a", MORE, 2025, 3))], ["t", "u"], None)


def test_two_values_within_one_table_are_refused_before_parts_are_added():
    rows = table(*both("a", MORE, 1, 2), ("a", MORE, 2025, 3))
    with pytest.raises(TerritoryError, match="two different values"):
        values_in_common([rows], ["t"], None)


def test_a_part_that_is_repeated_counts_once(caplog):
    caplog.set_level("INFO")
    (old, new), common = split_in_two()
    again = pd.concat([new, new.iloc[:1]], ignore_index=True)
    found = compared(old, again, common=common)
    assert found.iloc[1]["value_after"] == 42.5
    assert "repeats 1 values" in caplog.text


def test_rows_without_a_period_or_zone_are_counted_and_left_out(caplog):
    rows = table(*both("a", MORE, 1, 2), ("b", MORE, 2025, 3))
    rows.loc[2, ["period_start", "period_end"]] = None
    assert one(rows)["change"] == 1
    assert "1 rows are left out, because they lack something of period_start" in caplog.text


def test_nothing_in_both_years_is_refused():
    with pytest.raises(TerritoryError, match="nothing to compare"):
        compared(table(("a", MORE, 2015, 1)), table(("b", LESS, 2025, 1)))


def test_the_order_of_rows_and_tables_does_not_matter():
    rows = table(*both("a", MORE, 1, 2), *both("b", LESS, 3, 4))
    first = compared(rows)
    turned = compared(rows.iloc[2:].reset_index(drop=True), rows.iloc[:2].reset_index(drop=True))
    pd.testing.assert_frame_equal(first, turned)


# --- wide ----------------------------------------------------------------------------------------


def test_the_wide_table_has_a_change_and_a_verdict_an_indicator():
    rows = table(*both("a", MORE, 1, 2), ("b", MORE, 2015, 3), *both("a", LESS, 1, 4))
    keys = ["zone_level", "zone_code", "zone_name", "period_before", "period_after"]
    wide = changes_by_zone(compared(rows), keys)
    assert list(wide.columns) == [*keys, f"d_{MORE}", f"v_{MORE}", f"d_{LESS}", f"v_{LESS}"]
    assert wide[f"d_{MORE}"].tolist()[0] == 1
    assert wide[f"v_{LESS}"].tolist()[0] == "worse"
    assert wide[f"v_{MORE}"].tolist()[1] == "unknown"


def test_the_map_shows_the_last_pair_and_every_zone():
    rows = table(*[("a", MORE, year, year) for year in (2015, 2020, 2025)])
    pairs = [Pair("2015", "2020", 5), Pair("2015", "2025", 10)]
    keys = ["zone_level", "zone_code", "zone_name", "period_before", "period_after"]
    wide = changes_by_zone(compared(rows, pairs=pairs), keys)
    names = {"zone_code": ["a", "b"], "zone_name": ["A", "B"]}
    zones = gpd.GeoDataFrame(names, geometry=[None, None])
    shown = changes_on_map(wide, zones)
    assert list(shown["zone_name"]) == ["A", "B"]
    assert shown[f"d_{MORE}"][0] == 10
    assert pd.isna(shown[f"d_{MORE}"][1])
