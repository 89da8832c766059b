"""Two sessions: one that keeps what it is answered, one that answers from what was kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from requests.structures import CaseInsensitiveDict

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import TRANSIENT, Answer
from smart_territory_plugin.connectors.page_cache import CachedPage, page_key, plain_address
from smart_territory_plugin.connectors.session import Session, proof_parts
from smart_territory_plugin.connectors.snapshots import Shelf, Snapshot
from smart_territory_plugin.core.errors import TerritoryError

# What readers look at in an answer's headers; cookies and the like stay out.
_KEPT_HEADERS = (
    "Content-Type",
    "Content-Crs",
    "Link",
    "NGSILD-Results-Count",
    "Fiware-Total-Count",
)


class RecordingSession(Session):
    """Asks the network and keeps every answer; parameters as :class:`~.session.Session`.

    Parameters
    ----------
    shelf : Shelf
        Where answers are kept. Refusals are kept too: readers learn from them which protocol a
        server speaks and how large its pages may be.
    """

    def __init__(self, shelf: Shelf, hosts: tuple[str, ...], **arguments: Any) -> None:
        super().__init__(hosts, **arguments)
        self._shelf = shelf

    def get(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        private: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask as :meth:`.Session.get` does and keep the answer."""
        answer = super().get(url, params, headers, private)
        if answer.status not in TRANSIENT:
            key = page_key(url, params, {**(headers or {}), **(private or {})})
            self._admitted(key, answer)
            self._keep(key, answer, private)
        return answer

    def _admitted(self, key: str, answer: Answer) -> None:
        """Look at an answer before it is kept; a subclass may refuse it."""

    def _keep(self, key: str, answer: Answer, private: Mapping[str, str] | None) -> None:
        """Put an answer on the shelf, unless it repeats what proved who asks."""
        proofs = set(answer.private) - set(proof_parts(private or {}))
        kept = {name: answer.headers[name] for name in _KEPT_HEADERS if name in answer.headers}
        lines = "\n".join(kept.values())
        if any(proof and (proof in lines or proof.encode() in answer.body) for proof in proofs):
            self._shelf.refuse(messages.SNAPSHOT_SECRET, source=answer.host)
            return
        self._shelf.protected |= bool(proofs)
        meta = {"url": plain_address(answer.url), "status": answer.status, "headers": kept}
        self._shelf.put(key, answer.body, meta)


class ReplaySession(Session):
    """Answers from a snapshot; has no host to go to and opens no socket.

    Parameters
    ----------
    snapshot : Snapshot
        What is answered.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        super().__init__(())
        self._snapshot = snapshot

    def get(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        private: Mapping[str, str] | None = None,
    ) -> Answer:
        """Return what was answered when the snapshot was made.

        Raises
        ------
        TerritoryError
            Where the question was not asked then, or the page is damaged.
        """
        key = page_key(url, params, {**(headers or {}), **(private or {})})
        source = self._snapshot.source
        if key not in self._snapshot.pages:
            raise TerritoryError(messages.SNAPSHOT_LACKS, source=source)
        page = self._snapshot.page(key)
        if page is None:
            raise TerritoryError(messages.SNAPSHOT_DAMAGED, source=source)
        answer = answer_of(page)
        if answer is None:
            raise TerritoryError(messages.SNAPSHOT_DAMAGED, source=source)
        return answer

    def post(self, *_sent: Any, **_how: Any) -> Answer:
        """Refuse: nobody would get what is sent.

        Raises
        ------
        TerritoryError
            Always.
        """
        raise TerritoryError(messages.SNAPSHOT_TAKES_NOTHING, source=self._snapshot.source)


def answer_of(page: CachedPage) -> Answer | None:
    """Return the answer that a page holds; None where its notes make no sense."""
    try:
        meta = page.meta
        kept = CaseInsensitiveDict({str(k): str(v) for k, v in meta["headers"].items()})
        return Answer(str(meta["url"]), int(meta["status"]), kept, page.body)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
