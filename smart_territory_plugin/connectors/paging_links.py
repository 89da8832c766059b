"""The sign that there is more, read from the links that the body of an answer holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urljoin, urlsplit

# The target stands unencoded in the header and may hold any of < > " ; so that libraries cut the
# header in the wrong places and lose the sign that there is more.
_NEXT = re.compile(r'>\s*;[^<]*?\brel\s*=\s*"?next\b', re.IGNORECASE)


def next_target(link: str) -> str | None:
    """Return the address of the next page in a Link header, as far as it can be told; or None."""
    match = _NEXT.search(link)
    if match is None:
        return None
    before = link[: match.start()]
    # The nearest earlier target belongs to another relation; each starts with an opening "<".
    return before[before.rfind("<") + 1 :] if "<" in before else before


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
