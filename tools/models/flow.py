"""What a ready model is made of: inputs, steps, outputs. Its texts stand in resources/models."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProcessingModelChildParameterSource as Source
from qgis.core import QgsProcessingParameterDefinition


@dataclass(frozen=True)
class Given:
    """An input of the model.

    ``own`` is its definition; without one it is that of the first parameter it feeds.
    """

    name: str
    own: QgsProcessingParameterDefinition | None = None
    needed: bool | None = None
    default: Any = None


@dataclass(frozen=True)
class Step:
    """A child algorithm; ``takes`` says where each of its parameters comes from."""

    name: str
    algorithm: str
    takes: dict[str, Source]
    makes: dict[str, str] = field(default_factory=dict)
    """Outputs of the model by the step's own output."""


@dataclass(frozen=True)
class Flow:
    """A ready model; the text of its steps, inputs and outputs stands in its table."""

    name: str
    inputs: list[Given]
    steps: list[Step]


def given(name: str) -> Source:
    """Take an input of the model."""
    return Source.fromModelParameter(name)


def made(step: str, output: str = "OUTPUT") -> Source:
    """Take what an earlier step makes."""
    return Source.fromChildOutput(step, output)


def value(constant: Any) -> Source:
    """Take a constant."""
    return Source.fromStaticValue(constant)


def formula(expression: str) -> Source:
    """Take what an expression gives; the model's inputs are its variables.

    qgis_process leaves an input that was not given empty there: repeat its default by coalesce.
    """
    return Source.fromExpression(expression)


def same(*names: str) -> dict[str, Source]:
    """Take inputs of the model for parameters of the same names."""
    return {name: given(name) for name in names}
