"""What the ready models say, in both languages: a table a model in ``resources/models``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

from smart_territory_plugin.paths import resource

Words: TypeAlias = Mapping[str, str]
"""A text by language, ``pt`` and ``en``."""


@dataclass(frozen=True)
class Labelled:
    """The label of an input or output and its help, which may be that of the step's own."""

    label: Words
    help: Words | None = None


@dataclass(frozen=True)
class ModelTexts:
    """The texts of one model.

    Inputs that are not named say what the parameter says that they feed first.
    """

    title: Words
    answers: Words
    method: Words
    limits: Words
    inputs: Mapping[str, Labelled] = field(default_factory=dict)
    outputs: Mapping[str, Labelled] = field(default_factory=dict)
    steps: Mapping[str, Words] = field(default_factory=dict)


@lru_cache(maxsize=32)
def model_texts(name: str) -> ModelTexts:
    """Return the texts of the model ``name``."""
    table = tomllib.loads(resource("models", f"{name}.toml").read_text(encoding="utf-8"))
    for part in ("inputs", "outputs"):
        table[part] = {key: Labelled(**texts) for key, texts in table.get(part, {}).items()}
    return ModelTexts(**table)
