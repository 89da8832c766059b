"""The pieces of the help that stands beside an algorithm's dialog."""

from __future__ import annotations

import html
from collections.abc import Iterable


def escaped(text: str) -> str:
    """Return a text safe inside an element."""
    return html.escape(text, quote=False)


def paragraph(text: str) -> str:
    """Return a paragraph."""
    return f"<p>{escaped(text)}</p>"


def section(title: str, body: str) -> str:
    """Return a part of the help under its title."""
    return f"<h3>{escaped(title)}</h3>{body}"


def listed(pairs: Iterable[tuple[str, str]]) -> str:
    """Return terms with their texts, nothing where there are none."""
    items = "".join(f"<li><b>{escaped(label)}</b>: {escaped(text)}</li>" for label, text in pairs)
    return f"<ul>{items}</ul>" if items else ""
