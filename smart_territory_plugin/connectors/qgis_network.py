"""A session with the user's own network settings: QGIS's proxy, certificates and authentication.

The only module of this room that imports qgis.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import secrets
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsAuthManager, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkRequest

from smart_territory_plugin import messages, paths
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.session import Check, Limits, Network, Session
from smart_territory_plugin.core.errors import TerritoryError

MASTER_FILE = "QGIS_AUTH_PASSWORD_FILE"
"""QGIS's variable that names the file with the master password, for runs without a window."""

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def qgis_session(
    connection: Connection, check: Check, make: Callable[..., Session] = Session
) -> Session:
    """Return a session to the hosts of a connection, by the user's network settings.

    Parameters
    ----------
    connection : Connection
        Of a kind that needs the network.
    check : callable
        Called every tenth of a second; may raise ``Cancelled``.
    make : callable, optional
        Makes the session; takes what :class:`~.session.Session` does.

    Returns
    -------
    Session
        To be closed by the caller.

    Raises
    ------
    TerritoryError
        Where the connection's ``authcfg`` cannot be used: at once, before any request, and never
        with a window or a prompt that asks for the master password.
    """
    if connection.authcfg:
        _unlock(connection.authcfg)
    network = Network(
        proxies=proxies_for,
        verify=certificates(),
        authorise=lambda url: headers_for(connection.authcfg, url),
    )
    limits = Limits(total_s=connection.timeout_s, max_bytes=connection.max_mb * 1024 * 1024)
    return make(
        connection.allowed_hosts,
        network=network,
        limits=limits,
        allow_http=connection.allow_http,
        check=check,
        agent=f"SmartTerritory/{paths.version()}",
    )


# --- proxies -------------------------------------------------------------------------------------


def proxies_for(url: str) -> dict[str, str]:
    """Return the proxies that QGIS itself would use for ``url``, exceptions and all."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(QUrl(url))) if factory is not None else []
    proxy = next((each for each in found if each.type() in _SCHEMES), None)
    if proxy is None or not proxy.hostName():
        return {}
    scheme = _SCHEMES[proxy.type()]
    if scheme == "socks5h" and importlib.util.find_spec("socks") is None:
        raise TerritoryError(messages.QGIS_PROXY_SOCKS)
    # User and password may hold @ : and /, which would end the address too early.
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    address = f"{scheme}://{user if proxy.user() else ''}{proxy.hostName()}:{proxy.port()}"
    return {"http": address, "https": address}


# --- certificates --------------------------------------------------------------------------------


def certificates() -> bool | str:
    """Return the path of a file of the authorities QGIS trusts, those the user added included."""
    bundle = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    if not bundle.strip():
        return True
    name = f"authorities-{hashlib.sha256(bundle).hexdigest()[:16]}.pem"
    # A temporary folder would outlive qgis_process, which ends without Python's last rites.
    path = Path(QgsApplication.qgisSettingsDirPath()) / "smart_territory" / name
    try:
        _keep(path, bundle)
    except OSError:  # a profile that refuses
        path = Path(tempfile.mkdtemp(prefix="smart_territory-")) / name
        _keep(path, bundle)
    return str(path)


def _keep(path: Path, content: bytes) -> None:
    """Have a file hold ``content``; others may read it meanwhile."""
    if _holds(path, content):
        return
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        part.write_bytes(content)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False


# --- authentication ------------------------------------------------------------------------------


def headers_for(authcfg: str, url: str) -> dict[str, str]:
    """Return the headers by which QGIS proves who asks for ``url``; empty without an ``authcfg``.

    Asked before every attempt: OAuth2 renews its token meanwhile.
    """
    if not authcfg:
        return {}
    _unlock(authcfg)
    plain = QNetworkRequest(QUrl(url))
    before = {bytes(name) for name in plain.rawHeaderList()}
    done, request = QgsApplication.authManager().updateNetworkRequest(
        QNetworkRequest(plain), authcfg
    )
    names = [bytes(name) for name in request.rawHeaderList() if bytes(name) not in before]
    # A method that writes a key into the address would leave it in every log on its way.
    if not done or not names or request.url() != plain.url():
        raise TerritoryError(messages.QGIS_AUTH_METHOD, authcfg=authcfg)
    return {
        name.decode("latin-1"): bytes(request.rawHeader(name)).decode("latin-1") for name in names
    }


def _unlock(authcfg: str) -> None:
    """Make sure that ``authcfg`` can be read without QGIS asking anyone for anything."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        raise TerritoryError(messages.QGIS_AUTH_OFF, authcfg=authcfg)
    if not manager.masterPasswordIsSet():
        _unlock_from_file(manager, authcfg)
    if authcfg not in manager.configIds():
        raise TerritoryError(messages.QGIS_AUTH_UNKNOWN, authcfg=authcfg)


def _unlock_from_file(manager: QgsAuthManager, authcfg: str) -> None:
    """Set the master password from the file that QGIS's variable names."""
    name = os.environ.get(MASTER_FILE, "")
    if not name:
        raise TerritoryError(messages.QGIS_AUTH_LOCKED, authcfg=authcfg)
    # Without a stored password QGIS would take any for a new one, after asking for it twice.
    if not manager.masterPasswordHashInDatabase():
        raise TerritoryError(messages.QGIS_AUTH_UNKNOWN, authcfg=authcfg)
    try:
        text = Path(name).read_text(encoding="utf-8")
    except (OSError, ValueError):
        raise TerritoryError(messages.QGIS_AUTH_FILE) from None
    first = text.splitlines()[0].strip() if text.strip() else ""
    if not first or not manager.setMasterPassword(first, True):
        raise TerritoryError(messages.QGIS_AUTH_FILE)
