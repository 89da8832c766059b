"""Named connections: saved by name, found by name, with those of national services ready to use.

Where they are kept is not known here: a store is any mapping of names to JSON text. What is saved
holds no secret, because :func:`~.connection.from_settings` refuses one.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages, paths
from smart_territory_plugin.connectors.connection import (
    Connection,
    from_settings,
    read_connection,
    settings_in,
    settings_of,
)
from smart_territory_plugin.core.errors import TerritoryError

Store = MutableMapping[str, str]

_NAME = re.compile(r"[^\W_][\w .\-]{0,63}")


@dataclass(frozen=True)
class Preset:
    """A connection to a national service, with what is known of it.

    Parameters
    ----------
    name : str
        By which it is used, like a saved connection.
    settings : dict
        Of the connection.
    title : dict
        By language.
    collections : tuple of str
        The ones that are worth knowing.
    note : dict
        What to know before using it, by language.
    status : str
        ``published`` where the facts stand in public sources of the service.
    source : str
        Where they stand.
    """

    name: str
    settings: dict[str, Any]
    title: dict[str, str]
    collections: tuple[str, ...]
    note: dict[str, str]
    status: str
    source: str


@lru_cache(maxsize=1)
def presets() -> dict[str, Preset]:
    """Return the connections that come with the plugin, by name."""
    text = paths.resource("connections", "national.toml").read_text(encoding="utf-8")
    found = (
        Preset(**{**entry, "collections": tuple(entry["collections"])})
        for entry in tomllib.loads(text)["connection"]
    )
    return {preset.name: preset for preset in found}


def resolve(text: str, store: Mapping[str, str], default: Path | None = None) -> Connection:
    """Return the connection that a text names or describes.

    Parameters
    ----------
    text : str
        The name of a saved connection or of a preset, else what
        :func:`~.connection.read_connection` takes.
    store : mapping
        Saved connections.
    default : pathlib.Path, optional
        Folder that an empty text stands for.
    """
    name = text.strip()
    if name in store:
        return saved(name, store)
    if name in presets():
        return from_settings({"name": name, **presets()[name].settings})
    return read_connection(name, default)


def saved(name: str, store: Mapping[str, str]) -> Connection:
    """Return a saved connection.

    Raises
    ------
    TerritoryError
        Where none has the name, or what is kept of it cannot be read.
    """
    if name not in store:
        near = get_close_matches(name, store, n=3, cutoff=0.0)
        names = ", ".join(near) or "–"
        raise TerritoryError(messages.CONNECTION_NOT_SAVED, name=name, names=names)
    try:
        settings = json.loads(store[name])
        return from_settings({**settings, "name": name})
    except (ValueError, TypeError):
        raise TerritoryError(messages.CONNECTION_DAMAGED, name=name) from None


def is_name(name: str) -> bool:
    """Say whether a connection can be saved under a name."""
    return bool(_NAME.fullmatch(name))


def create(name: str, text: str, store: Store) -> Connection:
    """Check the settings of a new connection; :func:`save` keeps it.

    Parameters
    ----------
    name : str
        Not yet taken.
    text : str
        Settings as JSON, an address, a folder, or the name of a preset.
    store : mapping
        Saved connections.

    Raises
    ------
    TerritoryError
        Where the name cannot be one or is taken, or a setting is wrong or secret.
    """
    if not is_name(name):
        raise TerritoryError(messages.CONNECTION_NAME)
    if name in store:
        raise TerritoryError(messages.CONNECTION_EXISTS, name=name)
    preset = presets().get(text.strip())
    settings = dict(preset.settings) if preset else settings_in(text.strip())
    return from_settings({**settings, "name": name})


def update(name: str, text: str, store: Store) -> Connection:
    """Check a saved connection with some of its settings changed; an empty text takes one away.

    Raises
    ------
    TerritoryError
        Where none has the name, or a setting is wrong or secret.
    """
    before = settings_of(saved(name, store))
    changes = settings_in(text.strip())
    if "url" in changes and "kind" not in changes:
        before.pop("kind", None)
    kept = {key: value for key, value in {**before, **changes}.items() if value != ""}
    return from_settings({**kept, "name": name})


def save(connection: Connection, store: Store) -> None:
    """Keep a checked connection under its name."""
    settings = settings_of(connection)
    name = settings.pop("name")
    store[name] = json.dumps(settings, ensure_ascii=False, sort_keys=True)


def delete(name: str, store: Store) -> None:
    """Forget a saved connection.

    Raises
    ------
    TerritoryError
        Where none has the name.
    """
    if name not in store:
        saved(name, store)
    del store[name]
