"""A small NGSI-LD broker for the tests, that can be told to misbehave as real ones were seen to.

Standard library only, on loopback only. It answers ``/ngsi-ld/v1/types`` and ``/entities`` with
type, ``q`` (existence, ``==``, ``>``, ``<``, ``;``), an ``intersects`` rectangle, ``limit``,
``offset`` and ``count``. Like the broker it was modelled on it refuses an unknown parameter, a
query without any condition, and an unknown tenant.
"""

from __future__ import annotations

import gzip
import json
import re
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import entity_operations
import other_protocols
import temporal

KNOWN = {
    "type", "id", "idPattern", "attrs", "q", "georel", "geometry", "coordinates",
    "limit", "offset", "count", "options",
}  # fmt: skip
ERRORS = "https://uri.etsi.org/ngsi-ld/errors/"
WALLED = {"wall": 10, "minds_id_pattern": False, "minds_place": False}
"""A broker behind whose wall nothing can be asked for."""


@dataclass
class Behaviour:
    """What the broker does; every default is a well-behaved broker."""

    protocol: str = "ngsi-ld"
    """Or another of ``other_protocols``, with the same switches where they make sense there."""
    entities: list[dict[str, Any]] = field(default_factory=list)
    tenants: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    default_limit: int = 20
    max_limit: int = 1000
    limit_status: int = 400
    limit_names_maximum: bool = True
    clamp: int = 0
    """Never give more than this many, without a word."""
    ignore_limit: bool = False
    """Give everything on every request, whatever limit and offset say."""
    ignore_offset: bool = False
    keep_every: int = 1
    """Give only each n-th entity of a page: short, and empty, pages with a next link."""
    overlap: int = 0
    """Repeat this many entities of the page before, and so leave out the last ones."""
    wall: int = 0
    """Answer nothing from this offset on."""
    wall_status: int = 0
    """Refuse such an offset with this status instead."""
    minds_id_pattern: bool = True
    """Whether idPattern is taken notice of; so for the place."""
    minds_place: bool = True
    tell_count: bool = True
    tell_next: bool = True
    link: str = "raw"  # raw, encoded, absolute, separate
    prefix: str = ""
    """Path of a gateway in front of the API, which the links know nothing of."""
    context: str = ""
    """Types are known only to requests that name this context."""
    context_unavailable: bool = False
    token: tuple[str, str] | None = None
    """Header and value that every request must carry."""
    echo_token: bool = False
    busy_times: int = 0
    busy_after: int = 0
    """Be busy for good after so many requests."""
    busy_status: int = 503
    retry_after: str = "0"
    truncate: bool = False
    truncate_chunked: bool = False
    drip_s: float = 0.0
    silent_s: float = 0.0
    bomb_mb: int = 0
    html: bool = False
    broken_json: bool = False
    redirect: str = ""
    """Send entity requests to this base address, with path and query kept."""
    redirect_status: int = 307
    geojson: bool = False
    set_cookie: bool = False
    content_crs: str = ""
    """What an OGC API says of its coordinates."""
    conforms: tuple[str, ...] = ()
    queryables: tuple[str, ...] = ()
    cursor: bool = False
    """Next links hold a token instead of a position."""
    histories: dict[str, dict[str, list[tuple[str, Any]]]] = field(default_factory=dict)
    """Times and values by attribute by id, for the temporal interface."""
    temporal_status: int = 200
    """Anything else refuses the temporal interface."""
    aggregates: str = "yes"  # yes, refused, ignored
    most_instances: int = 0
    """Give no more of one attribute's history than this."""
    tells_range: bool = True
    newest_first: bool = False
    normalized_history: bool = False
    slow_history_s: float = 0.0
    most_histories: int = 0
    """Give no more entities with their histories than this, with a next link."""
    fields: tuple[tuple[str, str], ...] = ()
    """Columns and types of a CKAN table."""
    writes: entity_operations.Writes = field(default_factory=entity_operations.Writes)
    """How what is sent is taken."""


@dataclass
class Seen:
    """One request that arrived."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes = b""


@dataclass
class Broker:
    """A running broker: where it is, what it was asked, and its behaviour."""

    url: str
    port: int
    behaviour: Behaviour
    requests: list[Seen] = field(default_factory=list)
    found: dict[Any, list[dict[str, Any]]] = field(default_factory=dict)
    """What each query matched, so that a million entities are looked through once."""


def waste_container(number: int, *, lon: float = -9.15, level: float = 0.5) -> dict[str, Any]:
    """Return a normalized WasteContainer; number n lies n hundred-thousandths of a degree north."""
    return {
        "id": f"urn:cm:WasteContainer:{number:06d}",
        "type": "WasteContainer",
        "fillingLevel": {
            "type": "Property",
            "value": level,
            "unitCode": "P1",
            "observedAt": "2026-05-01T10:00:00Z",
        },
        "location": {
            "type": "GeoProperty",
            "value": {"type": "Point", "coordinates": [lon, 38.7 + number * 1e-5]},
        },
    }


@contextmanager
def running(tls: ssl.SSLContext | None = None, **behaviour: Any) -> Iterator[Broker]:
    """Run a broker on a free port of this computer while the block lasts."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = True
    port = server.server_address[1]
    broker = Broker(f"http://127.0.0.1:{port}", port, Behaviour(**behaviour))
    bomb(broker.behaviour.bomb_mb)  # made before a client's clock runs
    server.broker = broker  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield broker
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@lru_cache
def bomb(size_mb: int) -> bytes:
    """Return a small body that unpacks to this many megabytes of blanks."""
    return gzip.compress(b" " * (size_mb * 1024 * 1024))


def window(
    how: Behaviour, found: list[dict[str, Any]], limit: int, offset: int
) -> tuple[list[dict[str, Any]], int, int]:
    """Return what the page holds, and the limit and the offset it was made by."""
    if how.clamp:
        limit = min(limit, how.clamp)
    if how.ignore_limit:
        offset, limit = 0, len(found)
    start = 0 if how.ignore_offset else max(0, offset - how.overlap)
    page = found[start : start + limit]
    if how.keep_every > 1:
        page = page[:: how.keep_every] if (offset // limit) % 2 == 0 else []
    if how.wall and offset >= how.wall:
        page = []
    return page, limit, offset


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_args: Any) -> None:
        """Keep the test's output clean."""

    def do_GET(self) -> None:
        broker: Broker = self.server.broker  # type: ignore[attr-defined]
        self.how = broker.behaviour
        parts = urlsplit(self.path)
        query = {key: values[-1] for key, values in parse_qs(parts.query).items()}
        broker.requests.append(Seen(parts.path, query, dict(self.headers.items())))
        for refuse in (self._silent, self._busy, self._redirect, self._token, self._odd):
            if refuse():
                return
        if self.how.protocol != "ngsi-ld":
            self._send(*other_protocols.answer(self.how, self.headers, parts.path, query))
            return
        tenant = self.headers.get("NGSILD-Tenant", "")
        if tenant and tenant not in self.how.tenants:
            self._problem(404, "NonexistentTenant", "No such tenant", tenant)
            return
        entities = self.how.tenants[tenant] if tenant else self.how.entities
        root = f"{self.how.prefix}/ngsi-ld/v1"
        if parts.path == f"{root}/types":
            names = sorted({entity["type"] for entity in entities})
            self._send(200, {"id": "urn:list", "type": "EntityTypeList", "typeList": names})
        elif parts.path == f"{root}/entities":
            self._entities(entities, query)
        elif parts.path == f"{root}/temporal/entities" and self.how.temporal_status == 200:
            time.sleep(self.how.slow_history_s)
            self._send(*temporal.answer(self.how, query, entities))
        elif parts.path == f"{root}/temporal/entities":
            self._problem(self.how.temporal_status, "OperationNotSupported", "No history", "")
        else:
            self._problem(404, "ResourceNotFound", "Not found", parts.path)

    def do_POST(self) -> None:
        broker: Broker = self.server.broker  # type: ignore[attr-defined]
        self.how = broker.behaviour
        parts = urlsplit(self.path)
        query = {key: values[-1] for key, values in parse_qs(parts.query).items()}
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        broker.requests.append(Seen(parts.path, query, dict(self.headers.items()), body))
        broker.found.clear()
        for refuse in (self._silent, self._busy, self._redirect, self._token, self._odd):
            if refuse():
                return
        self._send(*entity_operations.answer(self.how, self.headers, parts.path, query, body))

    # --- refusals --------------------------------------------------------------------------------

    def _silent(self) -> bool:
        time.sleep(self.how.silent_s)
        return False

    def _busy(self) -> bool:
        late = self.how.busy_after and len(self.server.broker.requests) > self.how.busy_after  # type: ignore[attr-defined]
        if self.how.busy_times <= 0 and not late:
            return False
        self.how.busy_times -= 1
        headers = {"Retry-After": self.how.retry_after} if self.how.retry_after else {}
        self._send(self.how.busy_status, {"title": "Busy"}, headers)
        return True

    def _redirect(self) -> bool:
        if not self.how.redirect:
            return False
        self._send(self.how.redirect_status, {}, {"Location": self.how.redirect + self.path})
        return True

    def _token(self) -> bool:
        if self.how.token is None:
            return False
        name, value = self.how.token
        if self.headers.get(name) == value:
            return False
        detail = f"got {self.headers.get(name)}" if self.how.echo_token else "token expired"
        self._problem(401, "Unauthorized", "Unauthorized", detail)
        return True

    def _odd(self) -> bool:
        if self.how.context_unavailable:
            self._problem(504, "LdContextNotAvailable", "Context not available", "cannot download")
        elif self.how.html:
            self._raw(200, b"<!DOCTYPE html><html><body>Sign in</body></html>", "text/html")
        elif self.how.broken_json:
            self._raw(200, b'[{"id": "urn:a", ', "application/json")
        elif self.how.bomb_mb:
            body = bomb(self.how.bomb_mb)
            self._raw(200, body, "application/json", {"Content-Encoding": "gzip"})
        else:
            return False
        return True

    # --- entities --------------------------------------------------------------------------------

    def _entities(self, entities: list[dict[str, Any]], query: dict[str, str]) -> None:
        how = self.how
        unknown = set(query) - KNOWN
        if unknown:
            self._problem(400, "BadRequestData", "Unknown parameter", ", ".join(unknown))
            return
        if not {"type", "attrs", "q", "georel"} & set(query):
            self._problem(400, "BadRequestData", "Too wide query", "type, attrs, q or georel")
            return
        limit = int(query.get("limit", how.default_limit))
        if limit > how.max_limit:
            number = str(how.max_limit) if how.limit_names_maximum else "the maximum"
            name = "TooManyResults" if how.limit_status == 403 else "BadRequestData"
            self._problem(how.limit_status, name, "Invalid limit", f"limit must be <= {number}")
            return
        if how.wall and how.wall_status and int(query.get("offset", 0)) >= how.wall:
            self._problem(how.wall_status, "BadRequestData", "Invalid offset", "offset too large")
            return
        known = not how.context or f"<{how.context}>" in self.headers.get("Link", "")
        cache = self.server.broker.found  # type: ignore[attr-defined]
        asked = {key: value for key, value in query.items() if key not in ("limit", "offset")}
        key = (known, self.headers.get("NGSILD-Tenant"), *sorted(asked.items()))
        if key not in cache:
            ignored = set() if how.minds_id_pattern else {"idPattern"}
            ignored |= set() if how.minds_place else {"georel"}
            minded = {name: value for name, value in query.items() if name not in ignored}
            cache[key] = [entity for entity in entities if known and _matches(entity, minded)]
        found = cache[key]
        self._page(found, limit, int(query.get("offset", 0)), query)

    def _page(
        self, found: list[dict[str, Any]], limit: int, offset: int, query: dict[str, str]
    ) -> None:
        how = self.how
        page, limit, offset = window(how, found, limit, offset)
        headers = {"Link": self._links(query, limit, offset, len(found))}
        if how.tell_count and query.get("count") == "true":
            headers["NGSILD-Results-Count"] = str(len(found))
        body: Any = page
        if how.geojson:
            features = [_feature(entity) for entity in page]
            body = {"type": "FeatureCollection", "features": features}
        self._send(200, body, headers)

    def _links(self, query: dict[str, str], limit: int, offset: int, total: int) -> str:
        how = self.how
        links = []
        if how.tell_next and not how.ignore_limit and offset + limit < total:
            links.append((offset + limit, "next"))
        if offset:
            links.append((max(0, offset - limit), "prev"))
        base = urlsplit(self.path).path.removeprefix(how.prefix)
        if how.link == "absolute":
            base = f"http://broker.internal:1026{base}"
        encode: Callable[[str], str] = quote if how.link == "encoded" else str
        rest = "&".join(
            f"{key}={encode(value)}"
            for key, value in query.items()
            if key not in ("limit", "offset")
        )
        parts = [
            f'<{base}?{rest}&limit={limit}&offset={position}>;rel="{name}";type="application/json"'
            for position, name in links
        ]
        context = how.context or "https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context.jsonld"
        parts.append(
            f'<{context}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"'
        )
        return ("\n" if how.link == "separate" else ", ").join(parts)

    # --- sending ---------------------------------------------------------------------------------

    def _problem(self, status: int, name: str, title: str, detail: str) -> None:
        body = {"type": ERRORS + name, "title": title, "status": status, "detail": detail}
        self._send(status, body)

    def _send(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
        self._raw(status, json.dumps(body).encode(), "application/json", headers)

    def _raw(
        self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None
    ) -> None:
        how = self.how
        self.send_response(status)
        body = b"" if status == 204 else body
        self.send_header("Content-Type", kind)
        for name, value in (headers or {}).items():
            for line in value.split("\n"):
                self.send_header(name, line)
        if how.set_cookie:
            self.send_header("Set-Cookie", "session=secret-cookie")
        if how.truncate_chunked:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self._write(body)
        except OSError:
            self.close_connection = True

    def _write(self, body: bytes) -> None:
        how = self.how
        if how.truncate:
            self.wfile.write(body[: len(body) // 2])
            self.close_connection = True
        elif how.truncate_chunked:
            half = body[: len(body) // 2]
            self.wfile.write(b"%x\r\n" % len(half) + half + b"\r\n")
            self.close_connection = True
        elif how.drip_s:
            for position in range(len(body)):
                self.wfile.write(body[position : position + 1])
                time.sleep(how.drip_s)
        else:
            self.wfile.write(body)


def _feature(entity: dict[str, Any]) -> dict[str, Any]:
    attributes = {key: value for key, value in entity.items() if key != "id"}
    geometry = entity.get("location", {}).get("value")
    return {"type": "Feature", "id": entity["id"], "geometry": geometry, "properties": attributes}


def _matches(entity: dict[str, Any], query: dict[str, str]) -> bool:
    if "id" in query and entity["id"] not in query["id"].split(","):
        return False
    if "type" in query and entity["type"] not in query["type"].split(","):
        return False
    if "idPattern" in query and not re.search(query["idPattern"], entity["id"]):
        return False
    if "q" in query and not all(_holds(entity, term) for term in query["q"].split(";")):
        return False
    if "georel" in query:
        point = entity.get("location", {}).get("value", {}).get("coordinates")
        return _inside(point, json.loads(query["coordinates"])[0])
    return True


def _inside(point: list[float] | None, ring: list[list[float]]) -> bool:
    return point is not None and all(
        min(corner[axis] for corner in ring) <= point[axis] <= max(corner[axis] for corner in ring)
        for axis in (0, 1)
    )


def _holds(entity: dict[str, Any], term: str) -> bool:
    name, sign, wanted = re.fullmatch(r"([^=<>]+)(==|>|<)?(.*)", term).groups()  # type: ignore[union-attr]
    value = entity.get(name, {}).get("value")
    if not sign or value is None:
        return value is not None
    other = json.loads(wanted)
    return {"==": value == other, ">": value > other, "<": value < other}[sign]
