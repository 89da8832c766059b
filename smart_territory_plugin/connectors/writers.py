"""Which writer publishes to a connection."""

from __future__ import annotations

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.connection import Connection, as_kind
from smart_territory_plugin.connectors.publish import Writer
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError


def open_writer(
    connection: Connection, session: Session | None, *, place: str = "", dry_run: bool = True
) -> Writer:
    """Return the writer of a connection's kind; all but a folder's need a session.

    Parameters
    ----------
    connection : Connection
        Where to publish; one of kind ``auto`` is asked what it is.
    session : Session, optional
        May go to the connection's hosts.
    place : str, optional
        The resource or dataset of a CKAN portal.
    dry_run : bool, optional
        Nothing will be sent.

    Raises
    ------
    TerritoryError
        ``PUBLISH_READ_ONLY`` for kinds that cannot be published to.
    """
    if connection.kind == "folder":
        from smart_territory_plugin.connectors.upsert_folder import FolderWriter

        return FolderWriter(connection, dry_run=dry_run)
    if session is None:
        raise TerritoryError(messages.PULL_NO_SESSION)
    if connection.kind == "auto":
        from smart_territory_plugin.connectors.kinds import kind_of

        connection = as_kind(connection, kind_of(connection, session))
    if connection.kind == "ngsi-ld":
        from smart_territory_plugin.connectors.upsert import NgsiLdWriter

        return NgsiLdWriter(connection, session)
    if connection.kind == "ngsi-v2":
        from smart_territory_plugin.connectors.upsert_v2 import NgsiV2Writer

        return NgsiV2Writer(connection, session)
    if connection.kind == "ckan":
        from smart_territory_plugin.connectors.upsert_ckan import CkanWriter

        return CkanWriter(connection, session, place)
    raise TerritoryError(messages.PUBLISH_READ_ONLY, kind=connection.kind)
