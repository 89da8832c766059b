"""Names and sizes that a workshop pack may have, the same for making and for opening one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

MANIFEST = "manifest.json"
SCHEMA = 1
MOST_BYTES = 4 * 1024**3
MOST_FILES = 20_000
LONGEST_NAME = 240

_TITLE = re.compile(r"[^\W_][\w \-]{0,59}")
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|(com|lpt)[\d¹²³])(\s*\..*)?", re.IGNORECASE)


def checked_title(title: str) -> str:
    """Return a pack's title, which is a folder's name too.

    Raises
    ------
    TerritoryError
        ``PACK_TITLE``.
    """
    text = unicodedata.normalize("NFC", title.strip())
    if not _TITLE.fullmatch(text) or text != text.rstrip() or _DEVICES.fullmatch(text):
        raise TerritoryError(messages.PACK_TITLE, title=title)
    return text


def is_safe(name: str) -> bool:
    """Say whether a member's path stays in its folder on every system.

    Refused are absolute paths, ``..``, drive letters, shares, backslashes, control characters,
    names that Windows reserves or cuts, and what is too long for it.
    """
    return (
        0 < len(name) <= LONGEST_NAME
        and not _UNSAFE.search(name)
        and all(_is_safe_part(part) for part in name.split("/"))
    )


def folded(name: str) -> str:
    """Return what two names share that are one on some systems."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())


def clash(names: Iterable[str]) -> str | None:
    """Return a name that another one takes the place of; None where there is none.

    Two names clash that differ in small and capital letters or in how accents are written, or of
    which one is a file where the other needs a folder.
    """
    files: set[str] = set()
    folders: set[str] = set()
    for name in names:
        key = folded(name)
        parents = {key[:place] for place, letter in enumerate(key) if letter == "/"}
        if key in files or key in folders or parents & files:
            return name
        files.add(key)
        folders |= parents
    return None


def _is_safe_part(part: str) -> bool:
    return bool(
        part
        and part not in (".", "..")
        and part == part.strip(" ")
        and not part.endswith(".")
        and not _DEVICES.fullmatch(part)
    )
