"""Answers kept on disk, one file each: found by what was asked, never trusted unchecked.

A file is compressed and begins with a line of JSON, which holds the checksum of the body. It is
written beside its place and moved there, so that a run that is killed leaves no half page; one
that is damaged nevertheless counts as not there.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import secrets
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

MOST_PAGE_BYTES = 256 * 1024 * 1024
"""A page that claims to grow beyond this is taken for damaged."""

_SUFFIX = ".page"
_LEVEL = 1
_LONGEST_LINE = 1024 * 1024
# What tells one answer from another; whatever proves who asks is never among them.
_TELLING_HEADERS = ("accept", "link", "ngsild-tenant", "fiware-service", "fiware-servicepath")
_SECRET_NAMES = frozenset(
    "access_token api_key api-key apikey auth authorization client_secret key password pwd secret"
    " sig signature subscription-key x-api-key".split()
)


@dataclass(frozen=True)
class CachedPage:
    """A page as it was kept: its bytes, and what was noted about it."""

    body: bytes = field(repr=False)
    meta: dict[str, Any]


def plain_address(url: str) -> str:
    """Return an address without user, fragment, and parameters that hold keys or passwords."""
    parts = urlsplit(url)
    place = parts.netloc.rpartition("@")[2]
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [pair for pair in pairs if pair[0].lower() not in _SECRET_NAMES]
    query = parts.query if len(kept) == len(pairs) else urlencode(kept)
    return urlunsplit((parts.scheme, place, parts.path, query, ""))


def page_key(
    url: str,
    params: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    method: str = "GET",
) -> str:
    """Return the name of a question: 64 hexadecimal digits, from which nothing can be read.

    Parameters
    ----------
    url : str
        Address, with or without a query.
    params : mapping, optional
        The query, where it is not in the address.
    headers : mapping, optional
        Of all headers only media type, context and tenant count.
    method : str, optional
        Of HTTP.
    """
    pairs = [
        *parse_qsl(urlsplit(url).query, keep_blank_values=True),
        *((name, str(value)) for name, value in (params or {}).items()),
    ]
    told = {name.lower(): value for name, value in (headers or {}).items()}
    question = [
        method.upper(),
        plain_address(url.partition("?")[0]),
        sorted(pair for pair in pairs if pair[0].lower() not in _SECRET_NAMES),
        [[name, told[name]] for name in _TELLING_HEADERS if name in told],
    ]
    return hashlib.sha256(json.dumps(question).encode("utf-8", "surrogatepass")).hexdigest()


class PageCache:
    """Pages in a folder.

    Parameters
    ----------
    folder : pathlib.Path
        Made when the first page comes, readable by this user alone.
    most_page_bytes : int, optional
        Largest body that is given back.
    """

    def __init__(self, folder: Path, most_page_bytes: int = MOST_PAGE_BYTES) -> None:
        self.folder = folder
        self._most = most_page_bytes

    def path(self, key: str) -> Path:
        """Return where the page of a key is, or would be."""
        return self.folder / f"{key}{_SUFFIX}"

    def keys(self) -> Iterator[str]:
        """Yield the keys of all pages, damaged ones included."""
        if self.folder.is_dir():
            yield from sorted(path.stem for path in self.folder.glob(f"*{_SUFFIX}"))

    def put(self, key: str, body: bytes, meta: Mapping[str, Any]) -> str:
        """Keep a page, in place of one of the same key.

        Parameters
        ----------
        key : str
            As :func:`page_key` makes it.
        body : bytes
            The answer.
        meta : mapping
            What JSON can hold; no secret may stand in it.

        Returns
        -------
        str
            The body's SHA-256.

        Raises
        ------
        OSError
            When the folder refuses.
        """
        digest = hashlib.sha256(body).hexdigest()
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = self.folder / f".{key[:16]}-{secrets.token_hex(6)}"
        line = json.dumps({"sha256": digest, "size": len(body), "meta": dict(meta)})
        try:
            with part.open("wb") as raw, gzip.GzipFile("", "wb", _LEVEL, raw, mtime=0) as packed:
                packed.write(line.encode("ascii") + b"\n")
                packed.write(body)
            os.replace(part, self.path(key))
        finally:
            part.unlink(missing_ok=True)
        return digest

    def get(self, key: str) -> CachedPage | None:
        """Return the page of a key; None where there is none, or none that is whole."""
        try:
            with gzip.open(self.path(key), "rb") as packed:
                told = json.loads(packed.readline(_LONGEST_LINE))
                size = told["size"]
                if type(size) is not int or not 0 <= size <= self._most:
                    return None
                body = packed.read(size + 1)
            whole = len(body) == size and hashlib.sha256(body).hexdigest() == told["sha256"]
            return CachedPage(body, dict(told["meta"])) if whole else None
        except (OSError, EOFError, ValueError, KeyError, TypeError, RecursionError, zlib.error):
            return None
