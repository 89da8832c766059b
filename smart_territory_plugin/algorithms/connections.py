"""The connections that the user saved, in QGIS's settings, and the sessions they need."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from qgis.core import QgsSettings

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.connection import Connection
    from smart_territory_plugin.connectors.session import Check, Session

_GROUP = "smart_territory/connections"


class SavedConnections(MutableMapping[str, str]):
    """Names and JSON settings of the connections in QGIS's settings; no secret is among them."""

    def __getitem__(self, name: str) -> str:
        text = QgsSettings().value(f"{_GROUP}/{name}", None)
        if not isinstance(text, str) or "/" in name:
            raise KeyError(name)
        return text

    def __setitem__(self, name: str, text: str) -> None:
        settings = QgsSettings()
        settings.setValue(f"{_GROUP}/{name}", text)
        settings.sync()

    def __delitem__(self, name: str) -> None:
        settings = QgsSettings()
        settings.remove(f"{_GROUP}/{name}")
        settings.sync()

    def __iter__(self) -> Iterator[str]:
        settings = QgsSettings()
        settings.beginGroup(_GROUP)
        return iter(sorted(settings.childKeys()))

    def __len__(self) -> int:
        return len(list(iter(self)))


def session_for(
    connection: Connection, check: Check
) -> AbstractContextManager[Session] | AbstractContextManager[None]:
    """Return a session by QGIS's network settings, or nothing for a folder."""
    if connection.kind == "folder":
        return nullcontext()
    from smart_territory_plugin.connectors.qgis_network import qgis_session

    return qgis_session(connection, check)
