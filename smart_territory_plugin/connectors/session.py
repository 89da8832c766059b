"""One careful HTTP session: what goes out, where it may go, and when it gives up.

Proxies, certificates and authentication come from outside (:class:`Network`), so that nothing
here knows QGIS. Every request runs in a thread of its own while the caller's thread looks at the
clock and at the user's cancel button every tenth of a second: neither a server that drips one byte
a second nor one that never answers can hold a run.
"""

from __future__ import annotations

import errno
import http.cookiejar
import secrets
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote, urlencode, urljoin, urlsplit

import requests

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import TRANSIENT, Answer, host_of
from smart_territory_plugin.connectors.connection import is_loopback
from smart_territory_plugin.connectors.proxies import (
    asks_for_login,
    has_a_second_spelling,
    in_utf_8,
    login_refused,
)
from smart_territory_plugin.core.errors import TerritoryError

MAX_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_SAME_AGAIN = (307, 308)
_SLICE_S = 0.1
_CHUNK = 16_384
_OFFLINE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN)

Check = Callable[[], None]
"""Called every tenth of a second while waiting; may raise ``Cancelled``."""


def _never() -> None:
    """Let the run go on: the check of a run that nobody can cancel."""


def _direct(_url: str) -> dict[str, str]:
    """Return nothing: no proxy, or no authentication."""
    return {}


@dataclass(frozen=True)
class Network:
    """How this computer reaches the network and proves who asks.

    Parameters
    ----------
    proxies : callable
        Gives the proxies for an address, as ``requests`` takes them; empty for none.
    verify : bool or str
        Path of a bundle of trusted certificates (PEM); True takes the ones ``requests`` brings.
    authorise : callable
        Gives the headers that prove who asks, for an address; called before every attempt, and
        its answer is never kept.
    """

    proxies: Callable[[str], dict[str, str]] = _direct
    verify: bool | str = True
    authorise: Callable[[str], Mapping[str, str]] = _direct


@dataclass(frozen=True)
class Limits:
    """When a request gives up: times in seconds, sizes in bytes after decompression."""

    connect_s: float = 15.0
    read_s: float = 60.0
    total_s: float = 300.0
    max_bytes: int = 256 * 1024 * 1024
    retries: int = 4
    first_wait_s: float = 0.5
    longest_wait_s: float = 30.0
    longest_retry_after_s: float = 60.0


class Session:
    """Requests to the hosts of one connection, and to no other.

    Parameters
    ----------
    hosts : iterable of str
        Hosts that a request, or a redirect, may go to.
    network : Network, optional
        Proxies, certificates and authentication.
    limits : Limits, optional
        When to give up.
    allow_http : bool, optional
        Allow http to a host that is not this computer.
    check : callable, optional
        Called every tenth of a second; may raise ``Cancelled``.
    agent : str, optional
        What the plugin calls itself to servers.
    """

    def __init__(
        self,
        hosts: tuple[str, ...],
        *,
        network: Network | None = None,
        limits: Limits | None = None,
        allow_http: bool = False,
        check: Check = _never,
        agent: str = "SmartTerritory",
    ) -> None:
        self._hosts = frozenset(host.lower() for host in hosts)
        self._network = network or Network()
        self._limits = limits or Limits()
        self._allow_http = allow_http
        self._check = check
        self._agent = agent
        self._http: requests.Session | None = None
        self._login_in_latin_1 = False

    def close(self) -> None:
        """Close the connections that are kept open between requests."""
        if self._http is not None:
            self._http.close()
            self._http = None

    def __enter__(self) -> Session:
        """Return the session itself."""
        return self

    def __exit__(self, *_exc: object) -> None:
        """Close what is open."""
        self.close()

    def get(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        private: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask for ``url``, follow redirects, and try again where that can help.

        Parameters
        ----------
        url : str
            Address without its query.
        params : mapping, optional
            The query, percent-encoded here.
        headers : mapping, optional
            Headers that any server may see.
        private : mapping, optional
            Headers for this server only (a tenant); dropped, like the proof of identity, as soon
            as a redirect changes scheme, host or port.

        Returns
        -------
        Answer
            Whatever the server said last, also with an error status.

        Raises
        ------
        TerritoryError
            When nothing usable came back.
        Cancelled
            When ``check`` raises it.
        """
        return self._ask(url, params, headers or {}, private or {}, None)

    def post(
        self,
        url: str,
        body: bytes,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        private: Mapping[str, str] | None = None,
        *,
        again: bool,
    ) -> Answer:
        """Send ``body`` to ``url``; ``again`` where that can help, for what may arrive twice.

        Redirects are followed where they ask for the same body again (307, 308). The other
        parameters, what is returned and what is raised are those of :meth:`get`.
        """
        return self._ask(url, params, headers or {}, private or {}, body, again=again)

    def _ask(
        self,
        url: str,
        params: Mapping[str, Any] | None,
        headers: Mapping[str, str],
        private: Mapping[str, str],
        body: bytes | None,
        *,
        again: bool = True,
    ) -> Answer:
        """Ask until an answer comes that asking again would not change, or may not."""
        if params:
            url = f"{url}?{urlencode(params, quote_via=quote)}"
        deadline = time.monotonic() + self._limits.total_s
        retries = self._limits.retries if again else 0
        for attempt in range(retries + 1):
            self._check()
            answer, fault = self._attempt(url, headers, private, deadline, body)
            if answer is not None and not _transient(answer):
                return answer
            wait = self._wait(attempt, answer)
            if attempt == retries or time.monotonic() + wait > deadline:
                break
            self._pause(wait)
        if answer is None:
            raise fault or TerritoryError(messages.NETWORK_NO_ANSWER, host=host_of(url))
        return answer

    def _attempt(
        self,
        url: str,
        headers: Mapping[str, str],
        private: Mapping[str, str],
        deadline: float,
        body: bytes | None,
    ) -> tuple[Answer | None, TerritoryError | None]:
        """Return an answer, or the fault of a passing kind; raise the lasting ones."""
        try:
            return self._follow(url, headers, private, deadline, body), None
        except _Passing as passing:
            return None, passing.fault

    def _follow(
        self,
        url: str,
        headers: Mapping[str, str],
        private: Mapping[str, str],
        deadline: float,
        body: bytes | None,
    ) -> Answer:
        """Ask for ``url`` and for what it redirects to; identity stays with the first origin."""
        first = _origin(url)
        trusted = True
        for _ in range(MAX_REDIRECTS + 1):
            self._admit(url)
            trusted = trusted and _origin(url) == first
            proof = {**private, **self._network.authorise(url)} if trusted else {}
            answer = self._exchange(url, {**headers, **proof}, proof, deadline, body)
            target = answer.headers.get("Location")
            if answer.status not in _REDIRECTS or not target:
                return answer
            if body is not None and answer.status not in _SAME_AGAIN:
                raise TerritoryError(messages.NETWORK_POST_REDIRECT, host=host_of(url))
            target = urljoin(url, target)
            if urlsplit(url).scheme == "https" and urlsplit(target).scheme != "https":
                raise TerritoryError(messages.NETWORK_DOWNGRADE, host=host_of(url))
            url = target
        raise TerritoryError(messages.NETWORK_REDIRECTS, host=host_of(url), count=MAX_REDIRECTS)

    def _admit(self, url: str) -> None:
        """Refuse an address outside the connection's hosts, or one that is not encrypted."""
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
        if parts.scheme not in ("http", "https") or parts.username is not None:
            raise TerritoryError(messages.NETWORK_ADDRESS, host=host)
        if host not in self._hosts:
            raise TerritoryError(messages.NETWORK_HOST, host=host)
        if parts.scheme == "http" and not (self._allow_http or is_loopback(host)):
            raise TerritoryError(messages.NETWORK_HTTP, host=host)

    def _exchange(
        self,
        url: str,
        headers: dict[str, str],
        proof: Mapping[str, str],
        deadline: float,
        body: bytes | None,
    ) -> Answer:
        """Run one request, once more where the proxy may know its login in another spelling."""
        # QGIS keeps its proxies by thread, so they are read in the caller's.
        proxies = self._network.proxies(url)
        used = proxies if self._login_in_latin_1 else in_utf_8(proxies)
        what = {"method": "GET"} if body is None else {"method": "POST", "data": body}
        route = {"proxies": used, "verify": self._network.verify}
        job = _Job(url, headers, {**what, **route}, proof, self._limits)
        self._finish(job, deadline)
        asked = asks_for_login(job.error, job.answer)
        if asked and not self._login_in_latin_1 and has_a_second_spelling(proxies):
            self._login_in_latin_1 = True
            return self._exchange(url, headers, proof, deadline, body)
        if asked:
            raise login_refused(url, job.answer, proxies)
        if job.answer is None:
            raise _fault(job.error, url)
        return job.answer

    def _finish(self, job: _Job, deadline: float) -> None:
        """Run one request in a thread and wait for it, looking at the clock and the user."""
        threading.Thread(target=job.run, args=(self._open(),), daemon=True).start()
        try:
            while not job.done.wait(_SLICE_S):
                self._check()
                if time.monotonic() > deadline:
                    raise TerritoryError(messages.NETWORK_TIMEOUT, host=host_of(job.url))
        except BaseException:
            job.abandon()
            self._http = None  # the abandoned thread may still hold it
            raise

    def _open(self) -> requests.Session:
        """Return the pool of connections, made anew after an abandoned request."""
        if self._http is None:
            pool = requests.Session()
            # Else ~/.netrc replaces the proof of identity, and HTTP_PROXY the user's settings.
            pool.trust_env = False
            # Cookies know no ports, so they could carry a login to another service of the host.
            pool.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
            pool.headers.update({"User-Agent": self._agent, "Accept-Encoding": "gzip, deflate"})
            self._http = pool
        return self._http

    def _wait(self, attempt: int, answer: Answer | None) -> float:
        """Return the seconds before the next attempt: what the server asks for, else doubling."""
        asked = _retry_after(answer)
        if asked is not None:
            return min(asked, self._limits.longest_retry_after_s)
        base = min(self._limits.first_wait_s * 2**attempt, self._limits.longest_wait_s)
        return base * (0.75 + secrets.randbelow(500) / 1000)

    def _pause(self, seconds: float) -> None:
        """Wait in slices that the user can cut short."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._check()
            time.sleep(min(left, _SLICE_S))


class _Passing(Exception):  # noqa: N818 - a signal to the retry loop, never seen outside
    """A fault that another attempt may not meet."""

    def __init__(self, fault: TerritoryError) -> None:
        super().__init__(str(fault))
        self.fault = fault


class _Job:
    """One request, in a thread of its own."""

    def __init__(
        self,
        url: str,
        headers: dict[str, str],
        route: dict[str, Any],
        proof: Mapping[str, str],
        limits: Limits,
    ) -> None:
        self.done = threading.Event()
        self.answer: Answer | None = None
        self.error: Exception | None = None
        self._abandoned = threading.Event()
        self._response: requests.Response | None = None
        self.url, self._headers = url, headers
        self._private = tuple(proof_parts(proof))
        self._route, self._limits = route, limits

    def run(self, pool: requests.Session) -> None:
        """Send the request and read the answer; a fault is kept for the thread that waits."""
        try:
            with pool.request(
                url=self.url,
                headers=self._headers,
                stream=True,
                allow_redirects=False,
                timeout=(self._limits.connect_s, self._limits.read_s),
                **self._route,
            ) as response:
                self._response = response
                # Off by default in urllib3 1: a body cut short would pass for a whole one.
                response.raw.enforce_content_length = True
                body = self._read(response)
                self.answer = Answer(
                    self.url, response.status_code, response.headers, body, self._private
                )
        except Exception as error:
            self.error = error
        finally:
            self.done.set()

    def abandon(self) -> None:
        """Make the thread end soon; hang up, should it be waiting for bytes."""
        self._abandoned.set()
        if self._response is None:
            return
        try:
            line = socket.socket(fileno=self._response.raw.fileno())
        except (OSError, ValueError, AttributeError):
            return  # already closed
        try:
            line.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # the server hung up first
        finally:
            line.detach()

    def _read(self, response: requests.Response) -> bytes:
        """Read the body, counting what it has grown to."""
        limit = self._limits.max_bytes
        fault = TerritoryError(
            messages.NETWORK_TOO_LARGE, host=host_of(self.url), mb=limit // (1024 * 1024)
        )
        declared = response.headers.get("Content-Length", "")
        if declared.isdigit() and int(declared) > limit:
            raise fault
        body = bytearray()
        for chunk in response.iter_content(_CHUNK):
            body += chunk
            if len(body) > limit:
                raise fault
            if self._abandoned.is_set():
                break
        return bytes(body)


def proof_parts(proof: Mapping[str, str]) -> Iterator[str]:
    """Yield the values sent as proof, and the words in them that are long enough to be one."""
    for value in proof.values():
        yield value
        yield from (word for word in value.split() if len(word) > 6)


def _transient(answer: Answer) -> bool:
    """Say whether asking again can help; a context that the broker cannot load never heals so."""
    return answer.status in TRANSIENT and b"LdContextNotAvailable" not in answer.body


def _retry_after(answer: Answer | None) -> float | None:
    """Return the seconds that the server asks to wait for, from either form of the header."""
    text = answer.headers.get("Retry-After", "").strip() if answer is not None else ""
    if text.isdigit():
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError, IndexError):
        return None


def _origin(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port: what two addresses share when they are one server."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    return parts.scheme, parts.hostname or "", port


def _fault(error: Exception | None, url: str) -> Exception:
    """Turn what the HTTP library raised into a sentence that repeats nothing of the request.

    A fault that may pass is wrapped for the retry loop; a bug is handed on as it is.
    """
    if error is not None and not isinstance(error, requests.RequestException | OSError):
        return error
    template, passing = _sentence_of(error)
    fault = TerritoryError(template, host=host_of(url))
    return _Passing(fault) if passing else fault


def _sentence_of(error: Exception | None) -> tuple[str, bool]:
    """Return the template for a fault, and whether another attempt may not meet it."""
    kinds = requests.exceptions
    chain = list(_chain(error)) if error is not None else []
    causes = [link for link in chain if isinstance(link, OSError)]
    cases: tuple[tuple[bool, str, bool], ...] = (
        (isinstance(error, kinds.SSLError), messages.NETWORK_CERTIFICATE, False),
        (isinstance(error, kinds.ProxyError), messages.NETWORK_PROXY, False),
        (any(isinstance(c, socket.gaierror) for c in causes), messages.NETWORK_NAME, False),
        (any(c.errno in _OFFLINE for c in causes), messages.NETWORK_OFFLINE, False),
        (isinstance(error, ValueError), messages.NETWORK_ADDRESS, False),
        (
            any(isinstance(c, TimeoutError | kinds.Timeout) for c in causes),
            messages.NETWORK_TIMEOUT,
            True,
        ),
        (
            isinstance(error, kinds.ChunkedEncodingError | kinds.ContentDecodingError),
            messages.NETWORK_CUT_OFF,
            True,
        ),
    )
    for matches, template, passing in cases:
        if matches:
            return template, passing
    return messages.NETWORK_NO_ANSWER, True


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and everything it was made of, by whatever way it is held."""
    seen: set[int] = set()
    queue: list[Any] = [error]
    while queue:
        link = queue.pop()
        if not isinstance(link, BaseException) or id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        queue += [link.__cause__, link.__context__, getattr(link, "reason", None), *link.args]
