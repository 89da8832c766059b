"""What a server answered: its JSON, what it says is wrong, and the sentence for a refusal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

TRANSIENT = (429, 502, 503, 504)
"""Statuses after which asking again can help."""


def host_of(url: str) -> str:
    """Return host and port of an address, for messages: never its query."""
    parts = urlsplit(url)
    return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or ""


@dataclass(frozen=True)
class Answer:
    """What a server answered, whole."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    private: tuple[str, ...] = field(default=(), repr=False)

    @property
    def host(self) -> str:
        """The host that answered, with its port where one was given."""
        return host_of(self.url)

    def json(self) -> Any:
        """Return the body read as JSON, or raise a sentence that says what came instead."""
        start = self.body[:512].lstrip().lower()
        if "html" in self.headers.get("Content-Type", "").lower() or start.startswith(b"<"):
            raise TerritoryError(messages.NETWORK_HTML, host=self.host)
        try:
            return json.loads(self.body.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            raise TerritoryError(messages.NETWORK_NOT_JSON, host=self.host) from None

    def problem(self) -> tuple[str, str]:
        """Return the name and the text of a body that says what is wrong; empty where none does.

        Read are ProblemDetails and what the other protocols send: ``code`` and ``description``
        (also as an array), ``error`` and ``description``, ``error`` with a ``message`` in it.

        The text is one line of at most 300 characters, without anything that was sent as proof
        of identity, should the server repeat it.
        """
        try:
            body = json.loads(self.body.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            return "", ""
        name, words = _said(body)
        return name, self.clean(": ".join(words))

    def clean(self, text: str) -> str:
        """Return what a server says as one line of at most 300 characters without any proof."""
        line = " ".join(text.split())
        for value in self.private:
            line = line.replace(value, "…")
        return line[:300]


def _said(body: Any) -> tuple[str, list[str]]:
    """Return the name of a fault and the texts that describe it, from any of the known forms."""
    if isinstance(body, list):
        said = [_said(each) for each in body if isinstance(each, dict)]
        return (said[0][0], [text for _, texts in said for text in texts]) if said else ("", [])
    if not isinstance(body, dict):
        return "", []
    if isinstance(body.get("error"), dict):
        inner = body["error"]
        return _said({**inner, "type": inner.get("__type", inner.get("code", ""))})
    name = str(body.get("type") or body.get("error") or body.get("code") or "").rsplit("/", 1)[-1]
    texts = []
    for key in ("title", "detail", "description", "message", "msg"):
        value = body.get(key)
        if isinstance(value, list | dict):
            texts += _said(value)[1] or [json.dumps(value, ensure_ascii=False)]
        elif value:
            texts.append(str(value))
    where = body.get("loc")
    return name, [*([str(where[-1])] if isinstance(where, list) and where else []), *texts]


def refusal(answer: Answer) -> TerritoryError:
    """Return the sentence for an answer with an error status."""
    _, text = answer.problem()
    values = {"host": answer.host, "status": answer.status, "detail": text or "–"}
    if answer.status in (401, 403):
        return TerritoryError(messages.NETWORK_AUTH, **values)
    if answer.status == 404:
        return TerritoryError(messages.NETWORK_NOT_FOUND, **values)
    if answer.status in TRANSIENT:
        return TerritoryError(messages.NETWORK_BUSY, **values)
    return TerritoryError(messages.NETWORK_REFUSED, **values)
