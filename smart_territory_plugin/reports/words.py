"""The words and numbers of maps, legends, the report and the exports, in either language."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from smart_territory_plugin.core.catalogue import Band, Indicator
from smart_territory_plugin.paths import resource

_NBSP = "\u00a0"
_MOST_DECIMALS = 4


@lru_cache(maxsize=1)
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("reports", "words.toml").read_text(encoding="utf-8"))


def word(key: str, language: str, **values: Any) -> str:
    """Return a text of ``words.toml`` in ``pt`` or ``en``, filled in."""
    text = _words()[key][language]
    return text.format(**values) if values else text


def known_word(key: Any, language: str) -> str:
    """Return the text of ``key`` where there is one, else ``key`` itself; empty for nothing."""
    if not isinstance(key, str) or not key:
        return ""
    return word(key, language) if key in _words() else key


def role_word(role: str, language: str) -> str:
    """Return what a person reads for a role of the territory file."""
    return word(f"role_{role}", language) if role else ""


def number(value: float | None, decimals: int, language: str) -> str:
    """Return a number as it is written in the language.

    Portuguese has a decimal comma and groups thousands with a space from five digits on; English
    has a decimal point and groups with a comma.
    """
    if value is None or not math.isfinite(value):
        return "—"
    rounded = round(value, decimals) + 0.0  # adding zero turns −0.0 into 0.0
    text = f"{rounded:,.{decimals}f}".replace("-", "−")
    if language != "pt":
        return text
    group = "" if abs(rounded) < 10_000 else _NBSP
    return text.replace(",", "\0").replace(".", ",").replace("\0", group)


def decimals_for(value: float | None, unit: str) -> int:
    """Return the decimals a value deserves: shares one, counts none, else three figures."""
    if value is None or not math.isfinite(value):
        return 0
    if unit == "%":
        return 1
    if not unit and float(value).is_integer():
        return 0
    size = abs(value)
    return 0 if size >= 100 else 1 if size >= 10 else 2


def decimals_of(values: Iterable[float | None], unit: str) -> int:
    """Return the decimals that the values of one column share."""
    known = [value for value in values if value is not None and math.isfinite(value)]
    if not unit and all(float(value).is_integer() for value in known):
        return 0
    return decimals_for(max(known, key=abs, default=None), unit)


def with_unit(text: str, unit: str, language: str) -> str:
    """Return a written number with its unit: ``80 %`` in Portuguese, ``80%`` in English."""
    if not unit or text == "—":
        return text
    return f"{text}{'' if unit == '%' and language == 'en' else _NBSP}{unit}"


def quantity(value: float | None, unit: str, language: str, decimals: int | None = None) -> str:
    """Return a value with its unit, a dash where there is none."""
    places = decimals_for(value, unit) if decimals is None else decimals
    return with_unit(number(value, places, language), unit, language)


def bound(value: float, language: str) -> str:
    """Return the limit of a band, with as many decimals as it has (at most four)."""
    for decimals in range(_MOST_DECIMALS):
        if math.isclose(value, round(value, decimals), rel_tol=0, abs_tol=10**-_MOST_DECIMALS / 2):
            return number(value, decimals, language)
    return number(value, _MOST_DECIMALS, language)


def band_word(code: Any, language: str) -> str:
    """Return the name of a band, empty where there is none."""
    return known_word(code, language)


def band_range(band: Band, top: float, unit: str, language: str) -> str:
    """Return the values of a band in words; ``top`` is the end that the scale closes with."""
    start, end = bound(band.start, language), bound(band.end, language)
    if math.isinf(band.start):
        return with_unit(word("below", language, end=end), unit, language)
    if math.isinf(band.end):
        return word("from_up", language, start=with_unit(start, unit, language))
    key = "closed_range" if band.end == top else "band_range"
    return with_unit(word(key, language, start=start, end=end), unit, language)


def band_ranges(indicator: Indicator, code: str, language: str) -> str:
    """Return the values of a band in words, one part a typology where the limits differ by it."""
    parts = []
    for band in indicator.bands:
        if band.code != code:
            continue
        top = max(other.end for other in indicator.bands if other.group == band.group)
        text = band_range(band, top, indicator.unit, language)
        parts.append(f"{band.group}: {text}" if band.group else text)
    return "; ".join(parts)


def bands_in_words(indicator: Indicator, language: str) -> str:
    """Return every band of an indicator with its values."""
    codes = dict.fromkeys(band.code for band in indicator.bands)
    return "; ".join(
        f"{band_word(code, language)} ({band_ranges(indicator, code, language)})" for code in codes
    )


def source_in_words(indicator: Indicator, language: str) -> str:
    """Return the source of a definition with its status."""
    status = word(indicator.source.status, language)
    return f"{indicator.source.text[language]} ({status})"


def direction_in_words(indicator: Indicator, language: str) -> str:
    """Return which end of the scale is the better one."""
    key = {1: "more_is_better", -1: "less_is_better", 0: "neither_is_better"}
    return word(key[indicator.direction], language)


def label_with_unit(label: str, unit: str) -> str:
    """Return a column's name with its unit in brackets, unless the name says it."""
    return label if not unit or unit in label else f"{label} ({unit})"
