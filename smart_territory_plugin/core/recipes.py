"""The recipes of the municipal profile: which algorithm runs on which roles, and what it yields."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from smart_territory_plugin.core.catalogue import THEMES
from smart_territory_plugin.paths import resource

PREPARED = ("zones", "built")
"""Roles the profile prepares itself: ``zones`` always, ``built`` from the land cover."""


@dataclass(frozen=True)
class RecipeValue:
    """How a step's output becomes an indicator.

    Parameters
    ----------
    indicator : str
        The indicator's id in the catalogue.
    output, field : str
        The output of the algorithm and its field.
    whole : str
        How the municipality's own value is found: ``run`` (the step is run on the whole
        municipality), ``weighted`` (zone values weighted by ``base``, so from counts), ``sum``.
    base : str, optional
        The output field with what the value rests on.
    summary : str, optional
        ``length_share`` where the output is lines: the share of street length in each zone whose
        ``field`` is one of ``classes``, those of ``ignore`` counting as unknown.
    flag : str
        Written to the rows: ``indicative`` where a zone's value is no official reading, its band
        belonging to the whole municipality; ``area_share`` where people are taken as spread
        evenly over the land.
    """

    indicator: str
    output: str
    field: str
    whole: str = "run"
    base: str | None = None
    summary: str | None = None
    classes: tuple[int, ...] = ()
    ignore: tuple[int, ...] = ()
    flag: str = ""


@dataclass(frozen=True)
class Step:
    """One step of a recipe.

    ``parameters`` binds the algorithm's parameters: ``@role`` to a layer, ``@role.key`` to a
    field of its map, a trailing ``?`` marks what may be missing; anything else is taken as it is.
    ``yields`` names outputs that become roles for later steps.
    """

    id: str
    theme: str
    algorithm: str
    parameters: Mapping[str, Any]
    values: tuple[RecipeValue, ...]
    yields: Mapping[str, str] = field(default_factory=dict)

    def missing_roles(self, present: Collection[str]) -> list[str]:
        """Return the roles the step cannot do without and that are not ``present``."""
        needed = []
        for binding in self.parameters.values():
            name = role_of(binding)
            if name and not str(binding).endswith("?") and name not in present:
                needed.append(name)
        return list(dict.fromkeys(needed))


def role_of(binding: Any) -> str | None:
    """Return the role a binding such as ``@zones.code?`` names, None where it names none."""
    if not isinstance(binding, str) or not binding.startswith("@"):
        return None
    return binding.lstrip("@").rstrip("?").split(".")[0]


def key_of(binding: str) -> str | None:
    """Return the key of a binding such as ``@zones.code``, None where it binds the layer."""
    parts = binding.lstrip("@").rstrip("?").split(".")
    return parts[1] if len(parts) > 1 else None


@lru_cache(maxsize=1)
def recipes() -> tuple[Step, ...]:
    """Return every step of ``resources/profile``, themes in the architecture's order."""
    steps = []
    for theme in THEMES:
        path = resource("profile", f"{theme}.toml")
        if path.is_file():
            document = tomllib.loads(path.read_text(encoding="utf-8"))
            steps += [_step(theme, entry) for entry in document.get("step", [])]
    return tuple(steps)


def _step(theme: str, entry: dict[str, Any]) -> Step:
    values = tuple(
        RecipeValue(**{**value, **{k: tuple(value.get(k, ())) for k in ("classes", "ignore")}})
        for value in entry.get("value", [])
    )
    return Step(
        id=entry["id"],
        theme=theme,
        algorithm=entry["algorithm"],
        parameters=entry["parameters"],
        values=values,
        yields=entry.get("yields", {}),
    )
