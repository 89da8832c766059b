"""The job file: which tasks run on which municipalities."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.recipes import key_of, role_of
from smart_territory_plugin.core.territory import (
    ROLES,
    LayerSource,
    Territory,
    read_territory,
)

SCHEMA = 1
OF_THE_TERRITORY = ("territory", "code", "name", "year")
"""Bindings that are no role: the territory file itself and what it says of the municipality."""

_TOP = ("schema", "title", "territories", "tasks")
_TASK = ("id", "algorithm", "parameters", "outputs")
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


@dataclass(frozen=True)
class Task:
    """One algorithm of the job.

    Parameters
    ----------
    id : str
        The name of its folder of results.
    algorithm : str
        With its provider; without one it is one of ours.
    parameters : mapping
        By name; a text ``@role`` stands for the layer of a role, ``@role.key`` for a field of its
        map, ``@territory``, ``@code``, ``@name`` and ``@year`` for what they say; a ``?`` at the
        end marks what may be missing.
    outputs : mapping
        From output to a path inside the task's folder.
    """

    id: str
    algorithm: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Place:
    """A municipality of the job; ``problem`` says why its territory file cannot be used."""

    file: Path
    name: str
    folder: str
    territory: Territory | None = None
    problem: TerritoryError | None = None


@dataclass(frozen=True)
class Job:
    """What a job file says; ``folder`` is where its relative paths start."""

    title: str
    folder: Path
    places: tuple[Place, ...]
    tasks: tuple[Task, ...]


def read_job(path: Path) -> Job:
    """Return the job of a file.

    Raises
    ------
    TerritoryError
        Where the file cannot be read, is no JSON, has an unknown or lacks a needed entry, names a
        territory file that is not there, one municipality twice, or an output outside its folder.
        A territory file that is there and broken is no fault of the job: its place says so.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise TerritoryError(messages.BATCH_UNREADABLE, path=path) from error
    except json.JSONDecodeError as error:
        raise TerritoryError(
            messages.TERRITORY_NOT_JSON, path=path, line=error.lineno, column=error.colno
        ) from error
    if not isinstance(document, dict):
        raise TerritoryError(messages.BATCH_UNREADABLE, path=path)
    folder = path.resolve().parent
    whole: Mapping[str, Any] = document
    _refuse_unknown(whole, _TOP, path.name)
    if whole.get("schema", SCHEMA) != SCHEMA:
        raise TerritoryError(
            messages.BATCH_WRONG_FORM, key="schema", where=path.name, wanted=SCHEMA
        )
    files = _listed(whole, "territories", path.name)
    tasks = _listed(whole, "tasks", path.name)
    return Job(
        title=str(whole.get("title") or path.stem),
        folder=folder,
        places=_places(files, folder),
        tasks=_tasks(tasks),
    )


def nearest(word: str, known: Collection[str]) -> str:
    """Return the known word that is most like ``word``, a dash where there is none."""
    by_capitals = {name.upper(): name for name in known}
    found = difflib.get_close_matches(word.upper(), by_capitals, 1, 0.0)
    return by_capitals[found[0]] if found else "—"


# --- reading -------------------------------------------------------------------------------------


def _refuse_unknown(found: Mapping[str, Any], known: Collection[str], where: str) -> None:
    for key in found:
        if key not in known:
            raise TerritoryError(
                messages.BATCH_UNKNOWN_KEY, key=key, where=where, nearest=nearest(key, known)
            )


def _mapping(value: Any, key: str, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TerritoryError(messages.BATCH_WRONG_FORM, key=key, where=where, wanted="{…}")
    return value


def _listed(document: Mapping[str, Any], key: str, where: str) -> list[Any]:
    if key not in document:
        raise TerritoryError(messages.BATCH_KEY_MISSING, key=key, where=where)
    if not isinstance(document[key], list) or not document[key]:
        raise TerritoryError(messages.BATCH_WRONG_FORM, key=key, where=where, wanted="[…, …]")
    return document[key]


def _places(files: list[Any], folder: Path) -> tuple[Place, ...]:
    places: dict[str, Place] = {}
    for text in files:
        if not isinstance(text, str):
            wanted = '"…/territory.json"'
            raise TerritoryError(
                messages.BATCH_WRONG_FORM, key=text, where="territories", wanted=wanted
            )
        for file in _found(text, folder):
            place = _place(file)
            if place.folder in places:
                first = places[place.folder].file
                raise TerritoryError(messages.BATCH_TERRITORY_TWICE, first=first, second=file)
            places[place.folder] = place
    return tuple(places.values())


def _found(text: str, folder: Path) -> list[Path]:
    """Return the file of a path, or the files of a pattern with ``*``."""
    pattern = Path(text)
    start = Path(pattern.anchor) if pattern.is_absolute() else folder
    inner = str(pattern.relative_to(pattern.anchor)) if pattern.is_absolute() else text
    found = sorted(start.glob(inner)) if "*" in text else [start / inner]
    if not found or not all(file.is_file() for file in found):
        raise TerritoryError(messages.BATCH_NO_TERRITORY, path=text)
    return [file.resolve() for file in found]


def _place(file: Path) -> Place:
    fallback = _folder_name(file.parent.name if file.stem == "territory" else file.stem)
    try:
        territory = read_territory(file)
    except TerritoryError as error:
        return Place(file, file.parent.name, fallback, problem=error)
    folder = _folder_name(f"{territory.code}_{territory.name}")
    return Place(file, territory.name, folder, territory)


def _folder_name(text: str) -> str:
    """Return a name that every file system takes; letters keep their accents."""
    return re.sub(r"[^\w-]+", "_", text.lower()).strip("_") or "territory"


def _tasks(entries: list[Any]) -> tuple[Task, ...]:
    tasks: dict[str, Task] = {}
    for number, entry in enumerate(entries, 1):
        task = _task(entry, f"tasks[{number}]")
        if task.id in tasks:
            raise TerritoryError(messages.BATCH_TASK_TWICE, task=task.id)
        tasks[task.id] = task
    return tuple(tasks.values())


def _task(entry: Any, where: str) -> Task:
    content = _mapping(entry, "tasks", where)
    _refuse_unknown(content, _TASK, where)
    for key in ("id", "algorithm"):
        if not content.get(key):
            raise TerritoryError(messages.BATCH_KEY_MISSING, key=key, where=where)
    name, algorithm = str(content["id"]), str(content["algorithm"])
    if not _ID.fullmatch(name):
        raise TerritoryError(messages.BATCH_WRONG_FORM, key="id", where=where, wanted="a-z 0-9 _ -")
    parameters = _mapping(content.get("parameters") or {}, "parameters", where)
    outputs = _mapping(content.get("outputs") or {}, "outputs", where)
    for output, path in outputs.items():
        inner = PurePosixPath(str(path).replace("\\", "/"))
        if not path or inner.is_absolute() or ".." in inner.parts or ":" in str(path):
            raise TerritoryError(messages.BATCH_OUTPUT_PATH, task=name, name=output, path=path)
    for binding in _bindings(parameters):
        _refuse_unknown_binding(name, binding)
    return Task(
        name, algorithm if ":" in algorithm else f"smartterritory:{algorithm}", parameters, outputs
    )


def _bindings(value: Any) -> Iterator[str]:
    """Yield every ``@…`` among the values of a task."""
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _bindings(one)
    elif role_of(value) is not None:
        yield value


def _refuse_unknown_binding(task: str, binding: str) -> None:
    role, key = str(role_of(binding)), key_of(binding)
    known = [*OF_THE_TERRITORY, *ROLES]
    if role in ROLES and key is not None:
        known = [f"{role}.{name}" for name in ROLES[role].field_keys]
        role = f"{role}.{key}"
    if role not in known:
        raise TerritoryError(
            messages.BATCH_UNKNOWN_BINDING,
            task=task,
            binding=binding,
            nearest=f"@{nearest(role, known)}",
        )


# --- binding -------------------------------------------------------------------------------------


def bound_parameters(task: Task, place: Place, territory: Territory) -> dict[str, Any]:
    """Return a task's parameters with the layers and fields of one municipality.

    Raises
    ------
    TerritoryError
        Where a role or field that is needed stands not in its territory file.
    """
    bound = {}
    for name, value in task.parameters.items():
        found = _bound(name, value, place, territory)
        if found is not None:
            bound[name] = found
    return bound


def _bound(name: str, value: Any, place: Place, territory: Territory) -> Any:
    if isinstance(value, list):
        return [_bound(name, one, place, territory) for one in value]
    role = role_of(value)
    if role is None:
        return value
    said = {
        "territory": str(place.file),
        "code": territory.code,
        "name": territory.name,
        "year": territory.year,
    }
    if role in said:
        return said[role]
    source, key = territory.source(role), key_of(value)
    if source is not None:
        found = layer_uri(territory, source) if key is None else source.fields.get(key)
        if found is not None:
            return found
    if str(value).endswith("?"):
        return None
    raise TerritoryError(messages.BATCH_ROLE_MISSING, binding=value, name=name)


def layer_uri(territory: Territory, source: LayerSource) -> str:
    """Return a source as QGIS writes it: the path, its layer and its filter."""
    parts = [territory.path(source)]
    if source.layer:
        parts.append(f"layername={source.layer}")
    if source.filter:
        parts.append(f"subset={source.filter}")
    return "|".join(parts)
