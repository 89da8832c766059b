"""VALUES of people's own: levels and days as they write them, rows that say one thing twice."""

import pandas as pd
import pytest

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_input import period_texts
from smart_territory_plugin.core.values_table import each_once, values_table

NEEDED = ("territory", "zone_level", "zone_code", "indicator", "period_start", "value")


def table(*values, **columns):
    frame = pd.DataFrame(
        {
            "territory": "0101",
            "zone_level": "freguesia",
            "zone_code": "010101",
            "indicator": "heat_hot_pct",
            "period_start": "2025-01-01",
            "period_end": "2025-12-31",
            "value": values,
        }
    )
    return values_table(frame.assign(**columns), "t", NEEDED)


@pytest.mark.parametrize("level", ["Município", "MUNICIPIO", "Concelho ", "municipality"])
def test_the_level_is_known_as_people_write_it(level):
    found = table(1, zone_level=level, zone_code=101)
    assert found[["zone_level", "zone_code"]].to_numpy().tolist() == [["municipality", "0101"]]


def test_a_level_of_the_users_own_stays():
    assert list(table(1, zone_level="bairro")["zone_level"]) == ["bairro"]


@pytest.mark.parametrize(
    ("start", "end", "period"),
    [
        ("01/01/2019", "31-12-2019", "2019"),
        ("1.6.2019", "01/06/2019 00:00", "2019-06-01"),
        ("2019/01/01", "2019-12-31T00:00:00", "2019"),
        (2019, None, "2019"),
        ("2019-06", "2019-06", "2019-06"),
        ("verão", "", "verão"),
    ],
)
def test_days_are_read_day_first_and_as_iso(start, end, period):
    found = table(1, period_start=start, period_end=end)
    assert list(period_texts(found)) == [period]


def test_equal_rows_count_once_and_two_values_are_refused(caplog):
    caplog.set_level("INFO")
    assert len(each_once(table(5, 5, 5), "t")) == 1
    assert "repeats 2 values" in caplog.text
    with pytest.raises(TerritoryError, match=r"two different values .* 010101 in period 2025"):
        each_once(table(5, 6), "t")


def test_a_code_with_and_without_its_zeros_is_one_zone():
    codes = ["010101", "10101"]
    with pytest.raises(TerritoryError, match="two different values"):
        each_once(table(5, 6, zone_level="bairro", zone_code=codes), "t")
