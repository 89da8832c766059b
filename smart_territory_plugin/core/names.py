"""Names and codes as municipal layers write them, brought to one spelling."""

from __future__ import annotations

import re
import unicodedata

import pandas as pd

_APART = re.compile(r"[^a-z0-9]+")
_CODE = re.compile(r"(\d+)(?:\.0+)?")


def plain(text: object) -> str:
    """Return the text without accents, case and punctuation: “Papel/Cartão” is “papel cartao”."""
    letters = unicodedata.normalize("NFKD", str(text).casefold())
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _APART.sub(" ", kept).strip()


def field_named(fields: list[str], wanted: str) -> str | None:
    """Return the layer's own spelling of a field, whatever its case and leading dots; or None."""
    goal = wanted.lstrip(".").casefold()
    return next((name for name in fields if name.lstrip(".").casefold() == goal), None)


def code_text(values: pd.Series, width: int) -> pd.Series:
    """Return codes as text of a fixed width, with the leading zeros that numbers lose.

    Parameters
    ----------
    values : pandas.Series
        Codes as text (``"0106"``), whole numbers (``106``) or decimals (``106.0``).
    width : int
        Digits of a full code: 2 district, 4 municipality, 6 freguesia, 11 subsection.

    Returns
    -------
    pandas.Series
        Text with the same index; None where the value is missing, is no number, or has more
        digits than a code can have.
    """

    def one(value: object) -> str | None:
        found = _CODE.fullmatch(str(value).strip())
        if found is None or len(found[1]) > width:
            return None
        return found[1].zfill(width)

    # Built from a list: what `map` makes of text with gaps differs between versions of pandas.
    return pd.Series([one(value) for value in values], index=values.index, dtype="object")
