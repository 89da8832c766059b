"""The same indicators of the same zones in two periods: what changed, and for better or worse."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.catalogue import BANDS
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.goalposts import scores
from smart_territory_plugin.core.index_input import chosen_period
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.source_names import bare_source, said
from smart_territory_plugin.core.values import MUNICIPALITY
from smart_territory_plugin.core.zone_totals import KEYS

BETTER, WORSE, SAME = "better", "worse", "same"
UP, DOWN = "up", "down"
NOT_COMPARABLE, UNKNOWN = "not_comparable", "unknown"
VERDICTS = (BETTER, SAME, WORSE, UP, DOWN, NOT_COMPARABLE, UNKNOWN)
"""What is said of a change; ``up`` and ``down`` where neither end of the scale is better."""

REMARKS = (
    "method", "unit", "source", "coverage", "merged", "kind", "base", "part",
    "missing_before", "missing_after",
)  # fmt: skip
"""What a row says beside its numbers; the column ``remarks`` holds a tuple of them."""

_SIDES = ("value", "band", "base_n", "coverage_pct", "method_version", "source", "source_date")
_MATCH = [key for key in KEYS if key != "period"]
_FIRST = ("zone_level", "zone_code", "zone_name", "unit")
_COVERAGE_PP = 10.0  # from here on two coverages are no longer alike
_NOISE = 1e-9
_NAMED = 6  # zones that a sentence names


@dataclass(frozen=True)
class Pair:
    """Two periods, the earlier one first, and the years between their middles."""

    before: str
    after: str
    years: float


def paired_periods(periods: Sequence[str], reference: str = "") -> list[Pair]:
    """Return the reference with every other period, the earlier one first.

    Parameters
    ----------
    periods : sequence of str
        As :func:`~.index_input.period_texts` writes them.
    reference : str
        One of them, a whole year also as its first and last day; empty for the first.

    Raises
    ------
    TerritoryError
        ``COMPARE_ONE_PERIOD``; ``COMPARE_NO_REFERENCE``.
    """
    known = sorted(set(periods))
    if len(known) < 2:
        raise TerritoryError(messages.COMPARE_ONE_PERIOD, period=known[0] if known else "—")
    chosen = chosen_period(reference) or known[0]
    if chosen not in known:
        raise TerritoryError(
            messages.COMPARE_NO_REFERENCE, period=reference, periods=", ".join(known)
        )
    others = [period for period in known if period != chosen]
    return [
        Pair(min(chosen, other), max(chosen, other), abs(middle(other) - middle(chosen)))
        for other in others
    ]


def middle(period: str) -> float:
    """Return the middle of a period as a decimal year, NaN where it is no time.

    A year is its middle (2021 is 2021.5), as is a month; of two days with a slash between, the
    later one counts whole.
    """
    start, _, end = period.partition("/")
    first, last = _decimal_year(start, 0), _decimal_year(end or start, 1)
    return (first + last) / 2


def _decimal_year(text: str, more_days: int) -> float:
    if re.fullmatch(r"\d{4}", text):
        return float(text) + more_days
    if re.fullmatch(r"\d{4}-\d{2}", text):
        year, month = int(text[:4]), int(text[5:])
        last = monthrange(year, month)[1] if 1 <= month <= 12 else 0
        text += f"-{last if more_days else 1:02}"
    day = pd.to_datetime(text, format="%Y-%m-%d", errors="coerce")
    if pd.isna(day):
        return float("nan")
    return day.year + (day.day_of_year - 1 + more_days) / (366 if day.is_leap_year else 365)


def compare_periods(
    values: pd.DataFrame, pairs: Sequence[Pair], posts: pd.DataFrame, tolerance: float = 0.01
) -> pd.DataFrame:
    """Return a row a zone, indicator and pair of periods.

    Parameters
    ----------
    values : pandas.DataFrame
        As :func:`~.period_values.values_in_common` returns it.
    pairs : sequence of Pair
        Which periods are compared.
    posts : pandas.DataFrame
        Direction and goalposts, as :func:`~.goalposts.goalposts` returns them.
    tolerance : float
        Share of the earlier value up to which a change counts as none.

    Returns
    -------
    pandas.DataFrame
        ``territory``, ``zone_level``, ``zone_code``, ``zone_name``, ``indicator``, ``unit``,
        ``dimension``, ``scenario``, ``period_before``, ``period_after``, ``value_before``,
        ``value_after``, ``change`` (after less before), ``change_pct`` (of the absolute earlier
        value; NaN where that is 0), ``change_year`` (change a year), ``growth_year_pct``
        (compound, where both values are above 0), ``verdict`` (one of :data:`VERDICTS`),
        ``band_before``, ``band_after``, ``bands_crossed`` (above 0 towards the better),
        ``score_before``, ``score_after``, what the values rest on, and ``remarks``. Where
        method or unit differ, or parts could not be put together, there is no change.

    Raises
    ------
    TerritoryError
        ``COMPARE_NOTHING`` where no indicator stands in two periods of a pair.
    """
    table = _ordered(pd.concat([_joined(values, pair) for pair in pairs], ignore_index=True))
    if not (table["there_before"] & table["there_after"]).any():
        raise TerritoryError(messages.COMPARE_NOTHING)
    table["remarks"] = _remarks(table)
    void = np.array([bool({"method", "unit"} & set(said)) for said in table["remarks"]])
    lost = (table["lost_before"].fillna("") != "") | (table["lost_after"].fillna("") != "")
    before, after = table["value_before"], table["value_after"]
    table["change"] = (after - before).mask(void)
    relative = 100 * table["change"] / before.abs().where(before != 0)
    table["change_pct"] = relative
    years = table["years"].where(table["years"] > 0)
    table["change_year"] = table["change"] / years
    both = (before > 0) & (after > 0) & ~void
    ratio = (after / before).where(both)
    table["growth_year_pct"] = 100 * (ratio ** (1 / years) - 1)
    direction = posts["direction"].reindex(table["indicator"].to_numpy()).to_numpy()
    table["verdict"] = _verdicts(table, direction, tolerance, void | lost.to_numpy())
    table["bands_crossed"] = _crossed(table).mask(void)
    for side in ("before", "after"):
        table[f"score_{side}"] = scores(table["indicator"], table[f"value_{side}"], posts)
    _tell(table)
    return table.drop(columns=["there_before", "there_after", "lost_before", "lost_after", "years"])


def _joined(values: pd.DataFrame, pair: Pair) -> pd.DataFrame:
    """Return the rows of both periods side by side."""
    carried = [*_SIDES, *_FIRST, "parts_n", "lost"]
    sides = []
    for period in (pair.before, pair.after):
        rows = values[values["period"] == period]
        keys = rows[list(_MATCH)].fillna("").astype("object")
        sides.append(keys.join(rows[carried]).assign(there=True))
    table = sides[0].merge(sides[1], on=_MATCH, how="outer", suffixes=("_before", "_after"))
    for column in _FIRST:
        one, other = table[f"{column}_before"], table[f"{column}_after"]
        table[column] = one.where(one.notna(), other).astype("object")
    for side in ("before", "after"):
        table[f"there_{side}"] = table[f"there_{side}"].eq(True)
    return table.assign(period_before=pair.before, period_after=pair.after, years=pair.years)


def _ordered(table: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with whole municipalities first, then by zone, indicator and period."""
    order = table.assign(part=table["zone_level"] != MUNICIPALITY)
    keys = ["part", "territory", "zone_code", "indicator", "dimension", "scenario"]
    order = order.sort_values([*keys, "period_before", "period_after"], kind="stable")
    return table.loc[order.index].reset_index(drop=True)


def _differs(
    table: pd.DataFrame, column: str, spelled: Callable[[object], str] = said
) -> pd.Series:
    """Tell where both sides say something, and not the same."""
    one = [spelled(text) for text in table[f"{column}_before"]]
    other = [spelled(text) for text in table[f"{column}_after"]]
    pairs = zip(one, other, strict=True)
    return pd.Series([bool(a and b and a != b) for a, b in pairs], index=table.index)


def _remarks(table: pd.DataFrame) -> pd.Series:
    parts = table[["parts_n_before", "parts_n_after"]].fillna(1).max(axis=1) > 1
    gap = (table["coverage_pct_before"] - table["coverage_pct_after"]).abs()
    lost = [table[f"lost_{side}"].fillna("") for side in ("before", "after")]
    found = {
        "method": _differs(table, "method_version"),
        "unit": _differs(table, "unit"),
        "source": _differs(table, "source", bare_source),
        "coverage": gap > _COVERAGE_PP,
        "merged": parts,
        **{why: (lost[0] == why) | (lost[1] == why) for why in ("kind", "base", "part")},
        "missing_before": table["value_before"].isna() & (lost[0] == ""),
        "missing_after": table["value_after"].isna() & (lost[1] == ""),
    }
    marks = pd.DataFrame(found)[list(REMARKS)].to_numpy(dtype=bool)
    said = [tuple(np.array(REMARKS)[row]) for row in marks]
    return pd.Series(said, index=table.index, dtype="object")


def _verdicts(
    table: pd.DataFrame, direction: np.ndarray, tolerance: float, void: np.ndarray
) -> pd.Series:
    change = table["change"].to_numpy(dtype="float64")
    limit = tolerance * table["value_before"].abs().to_numpy(dtype="float64") + _NOISE
    turned = np.sign(change) * direction
    verdict = np.select(
        [void, np.isnan(change), np.abs(change) <= limit, turned > 0, turned < 0, change > 0],
        [NOT_COMPARABLE, UNKNOWN, SAME, BETTER, WORSE, UP],
        DOWN,
    )
    return pd.Series(verdict, index=table.index, dtype="object")


def _crossed(table: pd.DataFrame) -> pd.Series:
    order = {code: place for place, code in enumerate(BANDS)}
    one, other = (
        table[f"band_{side}"].map(order).astype("float64") for side in ("before", "after")
    )
    return (one - other).astype("Int64")


def _tell(table: pd.DataFrame) -> None:
    """Warn of what keeps values from being compared, by indicator."""
    sentences = {
        "method": messages.COMPARE_METHODS_DIFFER,
        "unit": messages.COMPARE_UNITS_DIFFER,
        "source": messages.COMPARE_SOURCES_DIFFER,
        "coverage": messages.COMPARE_COVERAGE_DIFFERS,
        "kind": messages.COMPARE_KIND_REFUSED,
        "base": messages.COMPARE_BASE_MISSING,
        "part": messages.COMPARE_PART_MISSING,
    }
    for remark, sentence in sentences.items():
        rows = table[[remark in said for said in table["remarks"]]]
        if len(rows):
            names = ", ".join(dict.fromkeys(rows["indicator"]))
            warn(sentence, indicators=names, zones=_called(rows))
    missing = sum(bool({"missing_before", "missing_after"} & set(s)) for s in table["remarks"])
    if missing:
        note(messages.COMPARE_MISSING, count=missing, total=len(table))


def _called(rows: pd.DataFrame) -> str:
    """Return the first zones of some rows by their names."""
    name = rows["zone_name"].where(rows["zone_name"].notna(), rows["zone_code"])
    names = list(dict.fromkeys(map(str, name)))
    return ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
