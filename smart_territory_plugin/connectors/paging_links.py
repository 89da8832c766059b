"""The sign that there is more, read from the links that the body of an answer holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urljoin, urlsplit


@dataclass(frozen=True)
class NextPage:
    """Where a server says its next page is.

    Parameters
    ----------
    url : str
        The address, made whole; empty for none.
    offset : int or None
        The position in it; None where it names none, so that only the address itself leads on.
    """

    url: str = ""
    offset: int | None = None


def next_page(href: str, asked: str, names: tuple[str, ...]) -> NextPage:
    """Read the address of the next page.

    Parameters
    ----------
    href : str
        As the server wrote it: whole, or relative to the page before.
    asked : str
        The address of the page before.
    names : tuple of str
        Parameters that hold a position, in lower case.

    Returns
    -------
    NextPage
        With the last position in the address.
    """
    if not href:
        return NextPage()
    url = urljoin(asked, href)
    # A ";" may part parameters, or belong to a filter: only what follows "&" or ";" and a name is
    # looked at.
    pairs = parse_qsl(re.sub(r";(?=[^&;=]+=)", "&", urlsplit(url).query), keep_blank_values=True)
    found = [value for name, value in pairs if name.lower() in names and value.isdigit()]
    return NextPage(url, int(found[-1]) if found else None)
