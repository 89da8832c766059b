"""What the core tells the user while it works: translatable notes through :mod:`logging`."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

LOGGER = logging.getLogger("smart_territory")

Progress = Callable[[float], None]
"""Called with the share done (0 to 1); may raise :class:`~.errors.Cancelled`."""


def silent(fraction: float) -> None:
    """Report no progress: the default of every ``progress`` argument."""


def note(template: str, **values: Any) -> None:
    """Log a template of :mod:`smart_territory_plugin.messages`; the QGIS side translates it."""
    _log(logging.INFO, template, values)


def warn(template: str, **values: Any) -> None:
    """Log a template as a warning."""
    _log(logging.WARNING, template, values)


def _log(level: int, template: str, values: dict[str, Any]) -> None:
    LOGGER.log(
        level, "%s", template.format(**values), extra={"template": template, "values": values}
    )
