"""Which reader speaks a connection's protocol, and which protocol a service speaks."""

from __future__ import annotations

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import TRANSIENT, Answer
from smart_territory_plugin.connectors.asking import Asker
from smart_territory_plugin.connectors.ckan import CkanReader
from smart_territory_plugin.connectors.connection import Connection, as_kind
from smart_territory_plugin.connectors.ngsi_ld import NgsiLdReader
from smart_territory_plugin.connectors.ngsi_v2 import NgsiV2Reader
from smart_territory_plugin.connectors.ogc_features import OgcFeaturesReader
from smart_territory_plugin.connectors.sensorthings import SensorThingsReader
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.connectors.udata import UdataReader
from smart_territory_plugin.core.errors import TerritoryError

NetworkReader = (
    NgsiLdReader | NgsiV2Reader | OgcFeaturesReader | SensorThingsReader | CkanReader | UdataReader
)

_READERS: dict[str, type[NetworkReader]] = {
    reader.KIND: reader
    for reader in (
        NgsiLdReader,
        NgsiV2Reader,
        OgcFeaturesReader,
        SensorThingsReader,
        CkanReader,
        UdataReader,
    )
}
_SIGNS = {
    "ngsi-ld": ("/ngsi-ld/v1/types", (b"typeList", b"uri.etsi.org/ngsi-ld")),
    "ngsi-v2": ("/v2", (b"entities_url",)),
    "ckan": ("/api/3/action/status_show", (b"ckan_version",)),
    "udata": ("/api/1/datasets/?page_size=1", (b'"next_page"',)),
}
"""What to ask for to tell a kind, and the words of which one is in the answer of such a service."""


def reader_of(connection: Connection, session: Session) -> NetworkReader:
    """Return the reader of a connection, whose kind is found out by asking where it is ``auto``."""
    if connection.kind == "auto":
        connection = as_kind(connection, kind_of(connection, session))
    return _READERS[connection.kind](connection, session)


def kind_of(connection: Connection, session: Session) -> str:
    """Find out which protocol a service speaks.

    Parameters
    ----------
    connection : Connection
        Of kind ``auto``.
    session : Session
        May go to the connection's hosts.

    Returns
    -------
    str
        A kind of the network.

    Raises
    ------
    TerritoryError
        When it speaks none of them; the refusal itself where access was refused.
    """
    plain = Asker(connection, session)
    landing = plain.send(connection.url + "/", None)
    kind = _kind_of_landing(landing)
    if kind:
        return kind
    if landing.status in TRANSIENT and not _shows("ngsi-ld", landing):
        raise plain.refusal(landing)
    refused = landing if landing.status in (401, 403) else None
    for kind, (path, _) in _SIGNS.items():
        known = as_kind(connection, kind)
        answer = _READERS[kind](known, session).asker.send(known.url + path, None)
        if _shows(kind, answer):
            return kind
        if answer.status in (401, 403):
            refused = refused or answer
    if refused is not None:
        raise plain.refusal(refused)
    raise TerritoryError(messages.CONNECTION_UNKNOWN_SERVICE, host=landing.host)


def _shows(kind: str, answer: Answer) -> bool:
    """Say whether an answer, even a refusal, shows that a service is of a kind."""
    if any(sign in answer.body for sign in _SIGNS[kind][1]):
        return True
    # Some NGSI-LD brokers list their types as a bare array.
    return kind == "ngsi-ld" and answer.status == 200 and answer.body.lstrip()[:1] == b"["


def _kind_of_landing(answer: Answer) -> str:
    """Return the kind that a service's first page tells; empty when it tells none."""
    try:
        body = answer.json()
    except TerritoryError:
        return ""
    if answer.status >= 300 or not isinstance(body, dict):
        return ""
    value, links = body.get("value"), body.get("links")
    if isinstance(value, list) and any(
        isinstance(entry, dict) and entry.get("name") == "Things" for entry in value
    ):
        return SensorThingsReader.KIND
    rels = {
        str(link.get("rel", "")).rsplit("/", 1)[-1]
        for link in (links if isinstance(links, list) else [])
        if isinstance(link, dict)
    }
    return OgcFeaturesReader.KIND if {"conformance", "data"} <= rels else ""
