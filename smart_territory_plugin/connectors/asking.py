"""What every protocol on the network does alike: asks, lowers the page size, reads refusals."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import Answer, refusal
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError

SMALLER_PAGES = (1000, 500, 100, 20)
"""Page sizes tried in turn when a server refuses a larger one without saying its maximum."""

_FAR_TOO_LARGE = 1_000_000
_SIZE_STATUSES = (400, 403, 422)
Refuse = Callable[[Answer], TerritoryError]


def refusal_of_query(answer: Answer) -> TerritoryError:
    """Return the sentence for an error status, with what the server says of the query."""
    _, text = answer.problem()
    if answer.status in (400, 409, 422):
        return TerritoryError(messages.QUERY_REFUSED, host=answer.host, detail=text or "–")
    return refusal(answer)


class Asker:
    """Requests to one service.

    Parameters
    ----------
    connection : Connection
        Its address, without the API's path, and its page size.
    session : Session
        May go to the connection's hosts.
    root : str, optional
        Path of the API behind the address.
    headers, private : mapping, optional
        Sent with every request; ``private`` to the service's own host only.
    refuse : callable, optional
        Gives the sentence for an error status.
    records : str, optional
        Media types in which pages of records are wanted; everything else comes as JSON.
    """

    def __init__(
        self,
        connection: Connection,
        session: Session,
        root: str = "",
        *,
        headers: Mapping[str, str] | None = None,
        private: Mapping[str, str] | None = None,
        refuse: Refuse = refusal_of_query,
        records: str = "application/json",
    ) -> None:
        self.root = connection.url + root
        self.page_size = connection.page_size
        self._session = session
        self._headers = {"Accept": "application/json", **(headers or {})}
        self._private = dict(private or {})
        self._refuse = refuse
        self._records = {"Accept": records}

    @property
    def host(self) -> str:
        """The host that is asked, with its port where one was given, for messages."""
        return urlsplit(self.root).netloc

    def get(self, path: str, params: Mapping[str, Any] | None = None) -> Answer:
        """Ask for a path of the API and raise the sentence for an error status."""
        return self._checked(self.send(self.root + path, params))

    def json(self, path: str, params: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Ask for a path of the API whose answer is a JSON object."""
        answer = self.get(path, params)
        body = answer.json()
        if not isinstance(body, dict):
            raise TerritoryError(messages.ANSWER_UNEXPECTED, host=answer.host)
        return body

    def page(
        self, url: str, params: Callable[[int], Mapping[str, Any]], limit: int
    ) -> tuple[Answer, int]:
        """Ask for one page, with smaller ones where the server refuses the size.

        Parameters
        ----------
        url : str
            Whole address, without the query.
        params : callable
            Gives the query for a page size.
        limit : int
            Most records wanted in all; 0 for no limit.

        Returns
        -------
        tuple of Answer, int
            The answer, and the page size that was asked for.
        """
        answer, size = self.page_or_refusal(url, params, limit)
        return self._checked(answer), size

    def page_or_refusal(
        self, url: str, params: Callable[[int], Mapping[str, Any]], limit: int
    ) -> tuple[Answer, int]:
        """Return what :meth:`page` does, whatever the status."""
        while True:
            size = min(self.page_size, limit or self.page_size)
            answer = self.send(url, params(size), self._records)
            smaller = _smaller_page(answer, size)
            if not smaller:
                return answer, size
            self.page_size = smaller

    def largest_page(self, path: str, params: Mapping[str, Any]) -> int | None:
        """Return the largest page a server admits to, from its refusal of one far too large.

        ``params`` must match nothing, for the server may have no largest page.
        """
        answer = self.send(self.root + path, {**params, "limit": _FAR_TOO_LARGE})
        _, text = answer.problem()
        named = [int(digits) for digits in re.findall(r"\d{1,7}", text)]
        sizes = [number for number in named if 1 < number < _FAR_TOO_LARGE]
        return max(sizes) if answer.status in _SIZE_STATUSES and sizes else None

    def follow(self, url: str) -> Answer:
        """Ask for an address that the server itself gave, at the service's own host.

        Behind a gateway servers name hosts that nobody outside knows; and another host must not
        get the proof of identity.
        """
        home, given = urlsplit(self.root), urlsplit(url)
        here = given._replace(scheme=home.scheme, netloc=home.netloc, fragment="")
        return self._checked(self.send(urlunsplit(here), None, self._records))

    def send(
        self,
        url: str,
        params: Mapping[str, Any] | None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask and return whatever the server says."""
        wanted = {**self._headers, **(headers or {})}
        return self._session.get(url, params, wanted, self._private)

    def post(
        self,
        path: str,
        document: Any,
        params: Mapping[str, Any] | None = None,
        *,
        again: bool = True,
    ) -> Answer:
        """Send a document and return whatever the server says.

        Without an answer it is sent ``again``: no for what must not arrive twice.
        """
        body = json.dumps(document, ensure_ascii=False).encode("utf-8")
        headers = {**self._headers, "Content-Type": "application/json"}
        url = self.root + path
        return self._session.post(url, body, params, headers, self._private, again=again)

    def refusal(self, answer: Answer) -> TerritoryError:
        """Return the sentence for an error status of this service."""
        return self._refuse(answer)

    def _checked(self, answer: Answer) -> Answer:
        if answer.status >= 400:
            raise self._refuse(answer)
        return answer


def _smaller_page(answer: Answer, size: int) -> int:
    """Return the page size to try after a refusal of ``size``; 0 when the size is not the fault.

    Servers say it with 400, 403 or 422, some with their maximum in the text.
    """
    if answer.status not in _SIZE_STATUSES:
        return 0
    name, text = answer.problem()
    if name != "TooManyResults" and not re.search(r"\blimit\b|\$top\b", text, re.IGNORECASE):
        return 0
    named = [int(digits) for digits in re.findall(r"\d{1,7}", text) if 0 < int(digits) < size]
    if named:
        return max(named)
    return next((step for step in SMALLER_PAGES if step < size), 0)
