"""Names of materials and of the fields with their tonnes; imports nothing."""

from __future__ import annotations

MATERIALS = ("concrete", "brick", "wood", "steel", "glass", "plastics", "aluminium", "copper")
QUANTILES = ("p50", "p25", "p75")
"""In the order of the fields: the median, then the range."""

_SUFFIX = {"p50": "_t", "p25": "_p25_t", "p75": "_p75_t"}


def stock_column(material: str, quantile: str) -> str:
    """Return the field with the tonnes of a material, or of ``total``."""
    return f"{material}{_SUFFIX[quantile]}"


STOCK_COLUMNS = tuple(
    stock_column(name, quantile) for name in (*MATERIALS, "total") for quantile in QUANTILES
)
"""``concrete_t``, ``concrete_p25_t``, ``concrete_p75_t``, …, ``total_p75_t``."""
RANGE_COLUMNS = tuple(
    stock_column(name, quantile) for name in (*MATERIALS, "total") for quantile in QUANTILES[1:]
)
BUILDING_COLUMNS = (
    *(stock_column(name, QUANTILES[0]) for name in MATERIALS),
    *STOCK_COLUMNS[-len(QUANTILES) :],
)
"""The medians of the materials and the total with its range."""
MATERIAL_RANGES = RANGE_COLUMNS[: -len(QUANTILES[1:])]
"""The ranges of the materials, without the total's."""
