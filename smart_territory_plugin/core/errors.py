"""The two exceptions the core raises on purpose; any other one is a bug."""

from __future__ import annotations

import errno
import os
from typing import Any

_FULL = (errno.ENOSPC, errno.EDQUOT)


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


def is_disk_full(error: OSError) -> bool:
    """Tell whether the system refused to write because there is no room left."""
    # shutil puts the faults of many files into one, of which it keeps the words alone.
    words = str(error)
    return error.errno in _FULL or any(os.strerror(code) in words for code in _FULL)
