"""How a municipality moved between two periods, indicator by indicator, as a chart."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.values import MUNICIPALITY
from smart_territory_plugin.reports.change_style import change_unit, signed_number, verdict_colour
from smart_territory_plugin.reports.charts import Move, moves, standalone
from smart_territory_plugin.reports.words import decimals_of, with_unit, word

if TYPE_CHECKING:
    import pandas as pd


def write_change_chart(path: Path, table: pd.DataFrame, language: str) -> None:
    """Write the scores of whole municipalities in the last two periods as an SVG file.

    Parameters
    ----------
    path : pathlib.Path
        The file to write.
    table : pandas.DataFrame
        As :func:`~smart_territory_plugin.core.compare_periods.compare_periods` returns it.
        Indicators without a score in both periods are left out.
    language : str
        ``pt`` or ``en``.
    """
    rows = table[table["zone_level"] == MUNICIPALITY]
    rows = rows[rows["score_before"].notna() & rows["score_after"].notna()]
    rows = rows[rows["change"].notna()]
    rows = rows[rows["period_after"] == rows["period_after"].max()]
    rows = rows[rows["period_before"] == rows["period_before"].max()]
    labels = {one.id: one.label(language) for one in catalogue().indicators}
    several = len(set(rows["territory"])) > 1
    marks = [
        Move(
            f"{labels.get(row.indicator, row.indicator)}{f' ({row.territory})' if several else ''}",
            row.score_before,
            row.score_after,
            f"{word(row.verdict, language)}: {_change(row.change, row.unit or '', language)}",
            verdict_colour(row.verdict),
        )
        for row in rows.itertuples()
    ]
    first = rows[["period_before", "period_after"]].head(1).to_numpy().tolist()
    heads = (first[0][0], first[0][1]) if first else ("", "")
    alt = word("change_chart_alt", language, before=heads[0], after=heads[1])
    path.write_text(standalone(moves(marks, alt, heads)), encoding="utf-8")


def _change(change: float, unit: str, language: str) -> str:
    said = signed_number(change, decimals_of([change], unit), language)
    return with_unit(said, change_unit(unit, language), language)
