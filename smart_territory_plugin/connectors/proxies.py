"""What stands between: how a proxy is given its user and password, and why it refuses them.

HTTP leaves open how letters outside ASCII are written in a proxy's login. Browsers write UTF-8,
Qt 5 Latin-1; a proxy knows one of them. ``requests`` writes Latin-1 and fails at other letters.
"""

from __future__ import annotations

import http.client
import re
from urllib.parse import quote, unquote, urlsplit

import requests

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import Answer, host_of
from smart_territory_plugin.core.errors import TerritoryError

LOGIN_NEEDED = 407
_ASK_S = 5.0
_SCHEME = re.compile(r"(?:^|,)\s*([A-Za-z][\w-]*)(?=\s|,|$)")


def in_utf_8(proxies: dict[str, str]) -> dict[str, str]:
    """Return proxies whose logins go out in UTF-8 where ``requests`` would write Latin-1."""
    return {scheme: _recoded(address) for scheme, address in proxies.items()}


def _recoded(address: str) -> str:
    login, at, place = address.partition("://")[2].rpartition("@")
    if not at or not address.startswith("http"):
        return address  # PySocks writes UTF-8 itself
    parts = [quote(unquote(part).encode("utf-8").decode("latin-1"), safe="")
             for part in login.split(":")]  # fmt: skip
    return f"{address.partition('://')[0]}://{':'.join(parts)}@{place}"


def has_a_second_spelling(proxies: dict[str, str]) -> bool:
    """Say whether a login differs between UTF-8 and Latin-1, and can be written in both."""
    if in_utf_8(proxies) == proxies:
        return False
    try:
        unquote("".join(proxies.values())).encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def asks_for_login(error: Exception | None, answer: Answer | None) -> bool:
    """Say whether a proxy refused a request, or the tunnel for one, for want of a login."""
    if answer is not None:
        return answer.status == LOGIN_NEEDED
    tunnel = isinstance(error, requests.exceptions.ProxyError)
    return tunnel and f"failed: {LOGIN_NEEDED}" in str(error)


def login_refused(url: str, answer: Answer | None, proxies: dict[str, str]) -> TerritoryError:
    """Return the sentence for a proxy that took no login, by the kinds of login it offers.

    Parameters
    ----------
    url : str
        What was asked for.
    answer : Answer or None
        The proxy's own; None where it refused a tunnel, whose answer ``requests`` does not keep.
    proxies : dict
        That were used.
    """
    offered = answer.headers.get("Proxy-Authenticate", "") if answer else _offered(url, proxies)
    schemes = _SCHEME.findall(offered)
    if schemes and "basic" not in map(str.lower, schemes):
        named = ", ".join(dict.fromkeys(schemes))
        return TerritoryError(messages.NETWORK_PROXY_SIGN_IN, host=host_of(url), schemes=named)
    return TerritoryError(messages.NETWORK_PROXY_LOGIN, host=host_of(url))


def _offered(url: str, proxies: dict[str, str]) -> str:
    """Ask the proxy for a tunnel without a login and return what kinds of login it offers."""
    target = urlsplit(url)
    proxy = urlsplit(proxies.get(target.scheme, ""))
    line = http.client.HTTPConnection(proxy.hostname or "", proxy.port or 80, timeout=_ASK_S)
    try:
        line.request("CONNECT", f"{target.hostname}:{target.port or 443}")
        return ", ".join(line.getresponse().headers.get_all("Proxy-Authenticate", []))
    except (OSError, http.client.HTTPException):
        return ""
    finally:
        line.close()
