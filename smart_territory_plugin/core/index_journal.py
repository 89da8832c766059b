"""What was done to make an index, step by step: said in the log and kept as a table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from smart_territory_plugin.core.log import note, warn


@dataclass(frozen=True)
class Entry:
    """One sentence: a template of the messages and its values."""

    stage: str
    """A template too, such as “Weights”."""
    template: str
    values: dict[str, Any]
    warning: bool


@dataclass
class Journal:
    """The sentences of one index, in their order."""

    entries: list[Entry] = field(default_factory=list)

    def note(self, stage: str, template: str, **values: Any) -> None:
        """Log a sentence and keep it."""
        note(template, **values)
        self.entries.append(Entry(stage, template, values, warning=False))

    def warn(self, stage: str, template: str, **values: Any) -> None:
        """Log a sentence as a warning and keep it."""
        warn(template, **values)
        self.entries.append(Entry(stage, template, values, warning=True))
