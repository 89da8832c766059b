"""The settings of a connection to a platform: read from JSON, a folder or an address, and checked.

A connection never holds a secret. It may name an authentication configuration of QGIS by its id;
a password or token in the settings is refused, and no message repeats what was written there.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

KINDS = (
    "auto",
    "folder",
    "ngsi-ld",
    "ngsi-v2",
    "ogc-features",
    "sensorthings",
    "ckan",
    "udata",
)

_SECRET = re.compile(
    r"passw|pwd|token|secret|apikey|authorization|credential|bearer|senha|chave", re.IGNORECASE
)
_AUTHCFG = re.compile(r"[A-Za-z0-9]{7}")
_TENANT = re.compile(r"[A-Za-z0-9_.\-]{1,128}")
_SERVICE_PATH = re.compile(r"(/[A-Za-z0-9_]{1,50}){0,10}/?#?")
# What users paste behind the base address of a service, and what it tells of its kind.
_API_ROOTS = {
    "ngsi-ld": r"/ngsi-ld/v1(/.*)?$",
    "ckan": r"/api(/3)?/action(/.*)?$|/api/3$",
    "ogc-features": r"/collections(/.*)?$",
    "sensorthings": r"(?<=/v1\.[01])/.*$|(?<=/v1\.[01])$",
    "udata": r"/api/1(/.*)?$",
    "ngsi-v2": r"/v2(/(entities|types))?$",
}
_TELLING = ("ngsi-ld", "ckan", "ogc-features", "sensorthings", "udata")


@dataclass(frozen=True)
class Connection:
    """What is needed to reach one source; holds no secret.

    Parameters
    ----------
    kind : str
        One of :data:`KINDS`: ``folder`` (files on disk), a protocol, or ``auto`` to find out by
        asking.
    url : str
        Base address of the service, without the path of its API (``/ngsi-ld/v1``, ``/v2``,
        ``/api/3/action``, ``/collections``) but, for SensorThings, with its version; may hold a
        gateway's path prefix.
    path : str
        Folder, or one file, of a ``folder`` connection.
    tenant : str
        Sent as ``NGSILD-Tenant``, or to NGSIv2 as ``Fiware-Service``.
    service_path : str
        Sent to NGSIv2 as ``Fiware-ServicePath``; begins with a slash.
    context : str
        Address of the JSON-LD context that the broker shall use; never opened by the plugin.
    authcfg : str
        Id of an authentication configuration of QGIS.
    hosts : tuple of str
        Further hosts that a redirect may lead to; the base address's own host is always allowed.
    allow_http : bool
        Allow unencrypted http to a host that is not this computer.
    page_size : int
        Entities asked for in one request, 1 to 10 000.
    timeout_s : int
        Seconds that one request may take in all, retries included, 1 to 3600.
    max_mb : int
        Largest answer or file that is read, in megabytes, 1 to 4096.
    """

    kind: str
    name: str = ""
    url: str = ""
    path: str = ""
    tenant: str = ""
    service_path: str = ""
    context: str = ""
    authcfg: str = ""
    licence: str = ""
    hosts: tuple[str, ...] = ()
    allow_http: bool = False
    page_size: int = 1000
    timeout_s: int = 300
    max_mb: int = 256

    @property
    def allowed_hosts(self) -> tuple[str, ...]:
        """Every host that a request may go to, in lower case."""
        own = urlsplit(self.url).hostname or ""
        return tuple(host for host in (own, *self.hosts) if host)

    @property
    def source(self) -> str:
        """Where the data come from, as it may stand in a layer's metadata."""
        return self.url or self.path


RANGES = {"page_size": (1, 10_000), "timeout_s": (1, 3600), "max_mb": (1, 4096)}
_KEYS = tuple(field.name for field in fields(Connection))


def is_loopback(host: str) -> bool:
    """Say whether ``host`` is this computer, by its name or its address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def read_connection(text: str, default: Path | None = None) -> Connection:
    """Read a connection from what the user wrote.

    Parameters
    ----------
    text : str
        A JSON object of settings (the fields of :class:`Connection`), the path of a folder or a
        file, or the http(s) address of a service. Empty takes ``default``.
    default : pathlib.Path, optional
        Folder that an empty text stands for.

    Returns
    -------
    Connection
        Checked settings.

    Raises
    ------
    TerritoryError
        When the text is none of these, a setting is wrong, or a secret stands in it.
    """
    text = text.strip()
    if not text:
        if default is None:
            raise TerritoryError(messages.CONNECTION_EMPTY)
        text = str(default)
    return from_settings(settings_in(text))


def settings_in(text: str) -> dict[str, Any]:
    """Return the settings that a JSON object, an address or a path stands for, unchecked."""
    if text.startswith("{"):
        try:
            return dict(json.loads(text))
        except (ValueError, RecursionError):
            raise TerritoryError(messages.CONNECTION_JSON) from None
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.\-]*://", text):
        return {"url": text}
    return {"kind": "folder", "path": text}


def from_settings(settings: Mapping[str, Any]) -> Connection:
    """Check a dictionary of settings and make the connection of it.

    Parameters
    ----------
    settings : mapping
        Fields of :class:`Connection`. ``kind`` may be left out: a path is a folder, and an
        address without a telling path is found out by asking (``auto``).

    Returns
    -------
    Connection
        Checked settings, the address without its trailing slash and API path.

    Raises
    ------
    TerritoryError
        On an unknown or secret setting, a wrong type or range, an address that cannot be used,
        or a folder that is not there.
    """
    values = {key: _typed(key, value) for key, value in settings.items()}
    values.setdefault("kind", "auto" if values.get("url") else "folder")
    connection = Connection(**values)
    if connection.kind not in KINDS:
        raise TerritoryError(
            messages.CONNECTION_KIND, value=connection.kind, kinds=", ".join(KINDS)
        )
    if connection.kind == "folder":
        if not connection.path or not Path(connection.path).exists():
            raise TerritoryError(messages.CONNECTION_FOLDER, path=connection.path)
        return connection
    _check_names(connection)
    address = _address("url", connection.url)
    if address.query or address.fragment:
        raise TerritoryError(messages.CONNECTION_ADDRESS_QUERY, host=address.hostname)
    if address.scheme == "http" and not (
        connection.allow_http or is_loopback(address.hostname or "")
    ):
        raise TerritoryError(messages.NETWORK_HTTP, host=address.hostname)
    if connection.context:
        _address("context", connection.context)
    kind, path = _kind_and_path(connection.kind, address.path.rstrip("/"))
    url = f"{address.scheme}://{address.netloc}{path}"
    return Connection(**{**values, "kind": kind, "url": url.rstrip("/")})


def as_kind(connection: Connection, kind: str) -> Connection:
    """Return the same connection as one of another kind, its address cut as that one needs."""
    return from_settings({**settings_of(connection), "kind": kind})


def settings_of(connection: Connection) -> dict[str, Any]:
    """Return the settings of a connection that differ from what they are when left out."""
    return {
        field.name: list(value) if isinstance(value, tuple) else value
        for field in fields(Connection)
        if (value := getattr(connection, field.name)) != field.default
    }


def _kind_and_path(kind: str, path: str) -> tuple[str, str]:
    """Cut the API's own path from an address, and take the kind it tells where none was given."""
    for known in _TELLING if kind == "auto" else (kind,):
        match = re.search(_API_ROOTS.get(known, "$^"), path)
        if match:
            return known, path[: match.start()]
    return kind, path


def _typed(key: str, value: Any) -> Any:
    """Check one setting's name and type; nothing of its value is ever repeated."""
    if _SECRET.search(re.sub(r"[^a-zA-Z]", "", key)):
        raise TerritoryError(messages.CONNECTION_SECRET, key=key)
    if key not in _KEYS:
        near = get_close_matches(key.lower(), _KEYS, n=1, cutoff=0.0)
        raise TerritoryError(messages.CONNECTION_KEY, key=key, near=near[0])
    if key in RANGES:
        low, high = RANGES[key]
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise TerritoryError(messages.CONNECTION_RANGE, key=key, low=low, high=high)
        return value
    if key == "allow_http":
        if not isinstance(value, bool):
            raise TerritoryError(messages.CONNECTION_BOOLEAN, key=key)
        return value
    if key == "hosts":
        if not isinstance(value, list | tuple) or not all(isinstance(host, str) for host in value):
            raise TerritoryError(messages.CONNECTION_HOSTS)
        return tuple(host.strip().lower() for host in value)
    if not isinstance(value, str):
        raise TerritoryError(messages.CONNECTION_TEXT, key=key)
    return value.strip()


def _check_names(connection: Connection) -> None:
    """Refuse names that cannot be what they should: they end up in the headers of requests."""
    if connection.authcfg and not _AUTHCFG.fullmatch(connection.authcfg):
        raise TerritoryError(messages.CONNECTION_AUTHCFG)
    if connection.tenant and not _TENANT.fullmatch(connection.tenant):
        raise TerritoryError(messages.CONNECTION_TENANT)
    if connection.service_path and not _SERVICE_PATH.fullmatch(connection.service_path):
        raise TerritoryError(messages.CONNECTION_SERVICE_PATH)


def _address(key: str, text: str) -> SplitResult:
    """Split an address and refuse what is not http(s), has no host, or carries a password."""
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and parts.hostname
        parts.port  # noqa: B018 - reading it is the check: a port that is no number raises
    except ValueError:
        raise TerritoryError(messages.CONNECTION_ADDRESS, key=key) from None
    if not usable or re.search(r"[\s<>\"\x00-\x1f]", text):
        raise TerritoryError(messages.CONNECTION_ADDRESS, key=key)
    if parts.username is not None or parts.password is not None:
        raise TerritoryError(messages.CONNECTION_SECRET, key=key)
    return parts
