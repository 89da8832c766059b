"""Municipalities side by side: rank, distance, spread, and what is missing."""

import geopandas as gpd
import pandas as pd
import pytest
from shapely.geometry import box

from smart_territory_plugin.core.common_zones import zone_set
from smart_territory_plugin.core.compare_territories import (
    chosen_rows,
    compare_territories,
    side_by_side,
)
from smart_territory_plugin.core.compare_wide import column_names, scored_zones
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.goalposts import MIN_MAX, goalposts
from smart_territory_plugin.core.values import joined
from smart_territory_plugin.core.values_table import values_table

LESS, MORE, NEITHER = "heat_hot_pct", "container_access_pct", "fuel_strip_pct"
NEEDED = ("territory", "zone_level", "zone_code", "indicator", "period_start", "value")


def table(*rows, **columns):
    """Return VALUES from (zone, indicator, value); a zone of four digits is a municipality."""
    frame = pd.DataFrame(
        {
            "territory": [row[0][:4] for row in rows],
            "zone_level": ["municipality" if len(row[0]) == 4 else "freguesia" for row in rows],
            "zone_code": [row[0] for row in rows],
            "indicator": [row[1] for row in rows],
            "period_start": "2025-01-01",
            "period_end": "2025-12-31",
            "value": [row[2] for row in rows],
            "unit": "%",
            "method_version": "1",
        }
    )
    return values_table(frame.assign(**columns), "t", NEEDED)


def compared(rows, **options):
    chosen = chosen_rows(rows, **options)
    return compare_territories(chosen, goalposts(chosen, MIN_MAX), {"0101": "Águeda"})


def by_territory(found, column, indicator=LESS):
    rows = found[found["indicator"] == indicator]
    return dict(zip(rows["territory"], rows[column], strict=True))


FOUR = table(("0101", LESS, 10), ("0102", LESS, 30), ("0103", LESS, 10), ("0104", LESS, 20))


def test_rank_distance_and_score_by_hand():
    found = compared(FOUR)
    # less is better: 10, 10, 20, 30; median 15; goalposts 10 and 30
    assert by_territory(found, "rank") == {"0101": 1, "0102": 4, "0103": 1, "0104": 3}
    assert by_territory(found, "from_best") == {"0101": 0, "0102": 20, "0103": 0, "0104": 10}
    assert by_territory(found, "from_median") == {"0101": -5, "0102": 15, "0103": -5, "0104": 5}
    assert by_territory(found, "score") == {"0101": 100, "0102": 0, "0103": 100, "0104": 50}
    assert set(found["ranked_n"]) == {4}
    assert by_territory(found, "territory_name")["0101"] == "Águeda"
    assert by_territory(found, "territory_name")["0102"] == "0102"


def test_where_more_is_better_the_highest_is_first():
    found = compared(table(("0101", MORE, 10), ("0102", MORE, 30)))
    assert by_territory(found, "rank", MORE) == {"0101": 2, "0102": 1}
    assert by_territory(found, "from_best", MORE) == {"0101": -20, "0102": 0}


def test_where_neither_end_is_better_there_is_no_rank_but_a_median():
    found = compared(table(("0101", NEITHER, 10), ("0102", NEITHER, 30)))
    assert found["rank"].isna().all()
    assert found["from_best"].isna().all()
    assert found["from_median"].tolist() == [-10, 10]


def test_a_missing_value_and_a_missing_indicator_stay_visible():
    rows = table(("0101", LESS, None), ("0102", LESS, 30), ("0103", LESS, 20), ("0101", MORE, 5))
    found = compared(rows)
    assert len(found) == 6
    assert list(found[found["territory"] == "0101"]["remarks"]) == [("missing",), ()]
    assert by_territory(found, "ranked_n") == {"0101": 2, "0102": 2, "0103": 2}
    assert pd.isna(by_territory(found, "rank")["0101"])
    assert set(found["unit"]) == {"%"}


def test_the_zones_within_are_told_by_quartiles():
    zones = [(f"01010{n}", LESS, value) for n, value in enumerate((1, 2, 3, 4, 100, None))]
    found = compared(joined([FOUR, table(*zones)]))
    row = found[found["territory"] == "0101"].iloc[0]
    # 1 2 3 4 100: quartiles 2, 3, 4
    spread = [row[f"zones_{name}"] for name in ("n", "min", "q1", "median", "q3", "max")]
    assert spread == [5, 1, 2, 3, 4, 100]
    # goalposts hold for zones and whole municipalities alike: 1 to 100
    assert row["score"] == pytest.approx(100 * 90 / 99)
    assert found[found["territory"] == "0102"].iloc[0]["zones_n"] == 0


def test_a_method_that_most_do_not_have_is_not_ranked_and_warned_of(caplog):
    rows = table(("0101", LESS, 1), ("0102", LESS, 30), ("0103", LESS, 20))
    rows["method_version"] = ["2", "1", "1"]
    found = compared(rows)
    assert by_territory(found, "remarks")["0101"] == ("method",)
    assert pd.isna(by_territory(found, "rank")["0101"])
    assert by_territory(found, "from_best")["0103"] == 0
    assert "method is not that of most: heat_hot_pct (of Águeda)" in caplog.text


def test_other_years_and_sources_are_warned_of_and_ranked(caplog):
    rows = table(("0101", LESS, 1), ("0102", LESS, 30), ("0103", LESS, 20))
    rows["source"] = ["INE 2021", "INE 2022", "OSM"]
    rows.loc[0, ["period_start", "period_end"]] = ["2015-01-01", "2015-12-31"]
    found = compared(rows)
    assert by_territory(found, "remarks") == {"0101": ("period",), "0102": (), "0103": ("source",)}
    assert by_territory(found, "rank") == {"0101": 1, "0102": 3, "0103": 2}
    assert "years differ" in caplog.text
    assert "sources differ" in caplog.text


def test_the_last_period_of_each_counts_or_the_one_that_is_asked_for():
    old = table(("0101", LESS, 50), ("0102", LESS, 60))
    old["period_start"], old["period_end"] = "2015-01-01", "2015-12-31"
    rows = joined([old, table(("0101", LESS, 40))])
    assert by_territory(compared(rows), "period") == {"0101": "2025", "0102": "2015"}
    assert by_territory(compared(rows, period="2015"), "value") == {"0101": 50, "0102": 60}
    with pytest.raises(TerritoryError, match="“1999”. Choose one of: 2015, 2025"):
        compared(rows, period="1999")


def test_one_municipality_or_two_values_for_one_are_refused():
    with pytest.raises(TerritoryError, match=r"one municipality only \(0101\)"):
        compared(table(("0101", LESS, 1)))
    with pytest.raises(TerritoryError, match="0101"):
        compared(joined([FOUR, table(("0101", LESS, 11))]))
    assert len(compared(joined([FOUR, FOUR]))) == 4


def test_the_order_of_rows_does_not_matter():
    turned = FOUR.iloc[::-1].reset_index(drop=True)
    key = ["indicator", "territory"]
    one, other = (compared(rows).sort_values(key, ignore_index=True) for rows in (FOUR, turned))
    pd.testing.assert_frame_equal(one, other)


def test_side_by_side_has_a_row_an_indicator_and_a_column_a_municipality():
    rows = joined([FOUR, table(("0101", MORE, 5))])
    wide = side_by_side(compared(rows)).set_index("indicator")
    assert wide.loc[LESS, ["best", "median", "0101", "0102"]].tolist() == [10, 15, 10, 30]
    assert pd.isna(wide.loc[MORE, "0102"])


def test_columns_are_named_after_municipalities_and_namesakes_keep_their_code():
    names = {"0101": "Águeda", "0806": "Lagoa", "4201": "Lagoa", "9903": "9903", "1": "Unit"}
    assert column_names(names, ["unit"]) == {
        "0101": "agueda",
        "0806": "lagoa_0806",
        "4201": "lagoa_4201",
        "9903": "m_9903",
        "1": "unit_1",
    }


def test_zones_of_all_municipalities_have_one_scale():
    rows = joined([FOUR, table(("010101", LESS, 0), ("010201", LESS, 40), ("010101", NEITHER, 3))])
    rows = chosen_rows(rows)

    def zones(title, *codes):
        frame = gpd.GeoDataFrame(
            {"c": codes}, geometry=[box(0, 0, 1, 1)] * len(codes), crs="EPSG:3763"
        )
        return zone_set(frame, title, "c", None)

    sets = [zones("a", "010101", "010199"), zones("b", "010201", "010101")]
    found = scored_zones(rows, goalposts(rows, MIN_MAX), sets)
    assert list(found["zone_code"]) == ["010101", "010201"]
    assert list(found["territory"]) == ["0101", "0102"]
    assert found[f"s_{LESS}"].tolist() == [100, 0]
    assert f"s_{NEITHER}" not in found
    with pytest.raises(TerritoryError, match="010101"):
        scored_zones(rows, goalposts(rows, MIN_MAX), [zones("c", "999901")])


def test_the_last_period_is_the_last_one_with_a_value():
    older = table(("0101", LESS, 10), ("0102", LESS, 30), period_start="2024", period_end="2024")
    empty = table(("0101", LESS, None))
    zone = table(("010201", LESS, 40))  # only a zone has a value of 2025
    found = compared(joined([older, empty, zone]))
    assert by_territory(found, "value") == {"0101": 10, "0102": 30}
    assert by_territory(found, "period") == {"0101": "2024", "0102": "2024"}


def test_a_year_may_be_written_as_its_days():
    rows = chosen_rows(FOUR, period=" 2025-01-01 / 2025-12-31")
    assert len(rows) == len(FOUR)


@pytest.mark.parametrize(
    ("column", "said"), [("territory", "territory"), ("indicator", "indicator")]
)
def test_rows_without_municipality_or_indicator_are_counted_or_refused(column, said, caplog):
    with pytest.raises(TerritoryError, match="Fill in the column territory"):
        chosen_rows(table(("0101", LESS, 10), **{column: ""}))
    part = joined([FOUR, table(("0105", LESS, 10), ("0106", LESS, 10), **{column: ""})])
    assert len(chosen_rows(part)) == len(FOUR)
    assert "2 rows are left out" in caplog.text
    assert said in caplog.text


def test_a_code_of_two_levels_has_no_place_on_one_map():
    rows = table(("0101", LESS, 1), ("0102", LESS, 2), ("010101", LESS, 3), ("010101", LESS, 4))
    rows.loc[3, ["zone_level", "zone_code"]] = ["bairro", "10101"]
    chosen = chosen_rows(rows)
    zones = gpd.GeoDataFrame({"code": ["010101"]}, geometry=[box(0, 0, 1, 1)], crs="EPSG:3763")
    with pytest.raises(TerritoryError, match="two different values"):
        scored_zones(chosen, goalposts(chosen, MIN_MAX), [zone_set(zones, "z", "code", None)])


def test_zones_alone_are_refused_in_a_sentence():
    with pytest.raises(TerritoryError, match="no value of a whole municipality"):
        chosen_rows(table(("010101", LESS, 10), ("010201", LESS, 20)))
