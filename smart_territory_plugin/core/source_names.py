"""What VALUES says of its sources, brought to one spelling."""

from __future__ import annotations

import re

_MARKS = re.compile(r"[\W\d_]+|\bv\b", re.IGNORECASE)


def said(text: object) -> str:
    """Return a cell as text without surrounding blanks, empty where it is missing."""
    return "" if text is None or text != text else str(text).strip()  # noqa: PLR0124 - NaN


def bare_source(text: object) -> str:
    """Return the name of a source without years, versions and marks, in small letters.

    “Censos 2021, INE” and “Censos 2011, INE” are one source; “COS” and “OpenStreetMap” are two.
    """
    return " ".join(_MARKS.sub(" ", said(text)).casefold().split())
