"""The two exceptions the core raises on purpose; any other one is a bug."""

from __future__ import annotations

from typing import Any


class TerritoryError(Exception):
    """A fault of the input that the user can mend.

    Parameters
    ----------
    template : str
        A template of :mod:`smart_territory_plugin.messages`: one sentence that says what is
        wrong and what to do, with ``{name}`` fields.
    **values
        The values of the fields.
    """

    def __init__(self, template: str, **values: Any) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)


class Cancelled(Exception):  # noqa: N818 - not a fault, the user asked for it
    """The user cancelled the run; raised by the ``progress`` callable the core is given."""
