"""VALUES: the long table of indicators, one row a zone, indicator and period."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from smart_territory_plugin.core.catalogue import BANDS, Indicator

VALUES_COLUMNS = (
    "territory",
    "zone_level",
    "zone_code",
    "zone_vintage",
    "indicator",
    "dimension",
    "scenario",
    "period_start",
    "period_end",
    "value",
    "unit",
    "band",
    "base_n",
    "coverage_pct",
    "flag",
    "source",
    "source_date",
    "method_version",
    "run_id",
)
"""The columns, in this order; public API."""

MUNICIPALITY = "municipality"
"""The zone level of the row that stands for the whole municipality."""

INDICATIVE = "indicative"
"""The flag of a zone's value that is no official reading and so gets no band."""

CHANGE, VERDICT, SCORE = "d_", "v_", "s_"
"""Begin the fields of an indicator's change, of what is said of it, and of its score."""

_NUMBERS = ("value", "base_n", "coverage_pct")


@dataclass(frozen=True)
class RowContext:
    """What the rows of one result share.

    ``territory`` is the municipality's code; periods and dates are ISO text; ``source`` names the
    data, ``run_id`` the run.
    """

    territory: str
    zone_level: str
    zone_vintage: str
    period_start: str
    period_end: str
    source: str
    source_date: str
    run_id: str
    scenario: str = ""


@dataclass(frozen=True)
class Reading:
    """One value of one zone, before its band is known.

    Parameters
    ----------
    zone_code : str
        Text with leading zeros.
    value : float or None
        In the indicator's unit; None where it is undefined.
    base_n : float or None
        What the value rests on (dwellings, people, metres), None where nothing is counted.
    coverage_pct : float or None
        Share of the zone with data, 0–100.
    flag : str
        As :class:`~.recipes.RecipeValue` says; empty where nothing is to be said.
    group : str or None
        The typology that chooses the bands.
    """

    zone_code: str
    value: float | None
    base_n: float | None = None
    coverage_pct: float | None = None
    flag: str = ""
    group: str | None = None


def values_rows(
    indicator: Indicator, readings: Iterable[Reading], context: RowContext
) -> pd.DataFrame:
    """Return the VALUES rows of one indicator, each with its band where one is known.

    A reading flagged ``indicative`` gets no band: the band belongs to the whole service area.
    """
    rows = []
    for reading in readings:
        value = _finite(reading.value)
        banded = value is not None and reading.flag != INDICATIVE
        rows.append(
            {
                "territory": context.territory,
                "zone_level": context.zone_level,
                "zone_code": reading.zone_code,
                "zone_vintage": context.zone_vintage,
                "indicator": indicator.id,
                "dimension": "",
                "scenario": context.scenario,
                "period_start": context.period_start,
                "period_end": context.period_end,
                "value": value,
                "unit": indicator.unit,
                "band": indicator.band(value, reading.group) if banded else None,
                "base_n": _finite(reading.base_n),
                "coverage_pct": _finite(reading.coverage_pct),
                "flag": reading.flag,
                "source": context.source,
                "source_date": context.source_date,
                "method_version": indicator.method_version,
                "run_id": context.run_id,
            }
        )
    return typed(pd.DataFrame(rows, columns=list(VALUES_COLUMNS)))


def _finite(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else float(value)


def typed(values: pd.DataFrame) -> pd.DataFrame:
    """Return VALUES with its columns in order, numbers as floats and the rest as text."""
    table = values.reindex(columns=list(VALUES_COLUMNS))
    for column in VALUES_COLUMNS:
        if column in _NUMBERS:
            table[column] = pd.to_numeric(table[column], errors="coerce").astype("float64")
        else:
            table[column] = table[column].astype(object)
    # A CSV gives an empty text where there is no band.
    table.loc[~table["band"].isin(BANDS), "band"] = None
    return table


def joined(parts: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """Return several VALUES tables as one."""
    kept = [part for part in parts if len(part)]
    if not kept:
        return typed(pd.DataFrame(columns=list(VALUES_COLUMNS)))
    return typed(pd.concat(kept, ignore_index=True))


def wide(values: pd.DataFrame, level: str) -> pd.DataFrame:
    """Return the values of one zone level, a row a ``zone_code`` and a column an indicator."""
    chosen = values[values["zone_level"] == level]
    table = chosen.pivot_table(
        index="zone_code", columns="indicator", values="value", aggfunc="first", dropna=False
    )
    table.columns.name = None
    return table
