"""What the columns and collection types of a table of urban waste are called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

COLUMNS = ("code", "name", "year", "type", "value", "sign", "indicator")
"""What a column may hold that is no amount by itself."""

AMOUNTS = ("total", "mixed", "selective", "part", "people", "recycling", "landfill", "none")
"""What a number may be; ``part`` is one of the materials collected selectively."""

RATES = ("recycling", "landfill")

_BRACKETS = re.compile(r"\s*\([^()]*\)")


@dataclass(frozen=True)
class WasteNames:
    """The table of names, read."""

    meanings: dict[str, str]
    """What each name means, itself in the spelling of :func:`~.names.plain`."""
    table: str
    """The table's file name, for the sentences."""

    def column(self, text: object) -> str | None:
        """Return what a column's name means, one of both lists; None where it is unknown."""
        whole = self.meanings.get(plain(text))
        return whole or self.meanings.get(plain(_BRACKETS.sub("", str(text))))

    def amount(self, text: object) -> str | None:
        """Return what a collection type means, one of :data:`AMOUNTS`; None where unknown."""
        meaning = self.column(text)
        return meaning if meaning in AMOUNTS else None


def read_waste_names(path: Path | None = None) -> WasteNames:
    """Return the table of names of the plugin, or of ``path``.

    Parameters
    ----------
    path : pathlib.Path, optional
        A table with the columns ``alias`` and ``meaning``.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``WASTE_MEANING_UNKNOWN``.
    """
    table = read_table(path or resource("tables", "waste_names.csv"), ["alias", "meaning"])
    meanings: dict[str, str] = {}
    for alias, meaning in table.rows.dropna().itertuples(index=False):
        if plain(meaning) not in (*COLUMNS, *AMOUNTS):
            raise TerritoryError(
                messages.WASTE_MEANING_UNKNOWN,
                table=table.path.name,
                alias=alias,
                meaning=meaning,
                known=", ".join((*COLUMNS, *AMOUNTS)),
            )
        meanings[plain(alias)] = plain(meaning)
    return WasteNames(meanings, table.path.name)
