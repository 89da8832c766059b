"""The parameters and the table of the time series of entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.series import SeriesStore, SeriesWish

SERIES_FIELDS = (
    "entity_id", "entity_type", "attribute", "observed_at", "period_start", "period_end",
    "value", "value_text", "unit", "n", "aggregate",
)  # fmt: skip
_AGGREGATES = (None, "raw", "mean", "min", "max", "sum", "count")
_PERIODS = ("hour", "day", "month", "year")


def series_inputs() -> list[p.Parameter]:
    """Return the parameters that :func:`series_wish` reads."""
    return [
        p.choice(
            "AGGREGATE",
            tr("Time series"),
            tr(
                "None: the entities as they are now. Otherwise also the table SERIES, with every"
                " reading of the entities' attributes or one figure a period. For NGSI-LD brokers"
                " with a temporal interface, and Things or Datastreams of SensorThings."
            ),
            [
                tr("None"),
                tr("Every reading"),
                tr("Mean"),
                tr("Minimum"),
                tr("Maximum"),
                tr("Sum"),
                tr("Number of readings"),
            ],
        ),
        p.choice(
            "PERIOD",
            tr("Period"),
            tr(
                "What readings are put together by, in UTC; the first period is a whole one, also"
                " where SINCE lies within it."
            ),
            [tr("Hour"), tr("Day"), tr("Month"), tr("Year")],
            default=1,
        ),
    ]


def series_output() -> p.Parameter:
    """Return the output that :func:`write_series` writes."""
    return p.vector_output(
        "SERIES",
        tr("Time series"),
        tr(
            "A row a reading, or a period of one attribute of an entity. Yes and no are 1 and 0;"
            " what is no number stands in value_text. Needs a choice in AGGREGATE."
        ),
        "table",
        optional=True,
    )


def series_wish(run: Run) -> SeriesWish | None:
    """Return how series are wanted; None for no series.

    Raises
    ------
    TerritoryError
        Where the table is wanted and not how, or the other way round.
    """
    from smart_territory_plugin.connectors.series import SeriesWish

    aggregate = _AGGREGATES[run.choice("AGGREGATE")]
    if aggregate is None:
        if run.wanted("SERIES"):
            raise TerritoryError(messages.SERIES_NO_AGGREGATE)
        return None
    if not run.wanted("SERIES"):
        raise TerritoryError(messages.SERIES_NO_TABLE)
    return SeriesWish(aggregate, _PERIODS[run.choice("PERIOD")])


def write_series(run: Run, series: SeriesStore | None) -> int:
    """Write the table, where series were asked for, and return how many rows it has."""
    if series is None:
        return 0
    run.write_chunks("SERIES", series.kinds, series.chunks(), "NoGeometry")
    return series.count
