"""The catalogue: every indicator and output field once, in both languages, with its bands."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.paths import resource

THEMES = ("circular", "climate", "platform", "inclusive", "economy", "mobility", "happy")
BANDS = ("very_good", "good", "fair", "bad", "very_bad")
STATUSES = ("official", "published", "project")
REGIONS = ("mainland", "azores", "madeira")

Text = dict[str, str]


@dataclass(frozen=True)
class Source:
    """Where a definition or a threshold comes from; ``status`` is one of :data:`STATUSES`."""

    status: str
    text: Text


@dataclass(frozen=True)
class Band:
    """A band: values in [``start``, ``end``), closed at the end where ``end`` is the scale's top.

    ``group`` names the typology (such as APU) it holds for, None for all.
    """

    code: str
    start: float = -math.inf
    end: float = math.inf
    group: str | None = None

    def holds(self, value: float, top: float) -> bool:
        """Tell whether ``value`` lies in the band; ``top`` is the end of the last one."""
        return self.start <= value < self.end or (value == self.end == top)


@dataclass(frozen=True)
class ClassCode:
    """A code that stands for a class, such as a level of stress; ``rated`` is no for “unknown”."""

    value: int
    name: Text
    rated: bool = True


@dataclass(frozen=True)
class Field:
    """An output field of an algorithm: its unit and its name in both languages."""

    algorithm: str
    field: str
    unit: str
    name: Text

    def label(self, language: str) -> str:
        """Return the name in ``pt`` or ``en``."""
        return self.name[language]


@dataclass(frozen=True)
class Indicator(Field):
    """An indicator: a field with a definition, a direction, a source and perhaps bands.

    ``direction`` is 1 where more is better, -1 where less is, 0 where neither; ``home`` is the
    theme where the report shows it: that of its file, unless the entry names another. ``classes``
    names the codes, best first, where the values are codes.
    """

    id: str
    themes: tuple[str, ...]
    direction: int
    applies_to: tuple[str, ...]
    method_version: str
    definition: Text
    formula: Text
    source: Source
    bands: tuple[Band, ...] = ()
    bands_source: Source | None = None
    classes: tuple[ClassCode, ...] = ()
    home: str = ""

    def band(self, value: float | None, group: str | None = None) -> str | None:
        """Return the code of the band that holds ``value``.

        Parameters
        ----------
        value : float or None
            In the indicator's unit.
        group : str, optional
            The typology, where the bands differ by it.

        Returns
        -------
        str or None
            One of :data:`BANDS`; None where no band is known for the value.
        """
        if value is None or math.isnan(value):
            return None
        bands = [band for band in self.bands if band.group in (None, group)]
        top = max((band.end for band in bands), default=math.inf)
        for band in bands:
            if band.holds(value, top):
                return band.code
        return None


class Catalogue:
    """Every entry of ``resources/catalogue``."""

    def __init__(self, fields: list[Field]) -> None:
        self._fields = {(entry.algorithm, entry.field): entry for entry in fields}
        self._indicators = {e.id: e for e in fields if isinstance(e, Indicator)}

    @property
    def indicators(self) -> list[Indicator]:
        """Every indicator, in the order of the files."""
        return list(self._indicators.values())

    @property
    def fields(self) -> list[Field]:
        """Every entry, indicators among them."""
        return list(self._fields.values())

    def indicator(self, name: str) -> Indicator:
        """Return the indicator with the id ``name``.

        Raises
        ------
        TerritoryError
            Where there is none.
        """
        if name not in self._indicators:
            raise TerritoryError(
                messages.CATALOGUE_UNKNOWN, name=name, known=", ".join(self._indicators)
            )
        return self._indicators[name]

    def field(self, algorithm: str, name: str) -> Field:
        """Return the entry of an algorithm's output field.

        Raises
        ------
        TerritoryError
            Where there is none.
        """
        entry = self._fields.get((algorithm, name))
        if entry is None:
            known = ", ".join(field for owner, field in self._fields if owner == algorithm)
            raise TerritoryError(messages.CATALOGUE_UNKNOWN, name=name, known=known)
        return entry

    def find(self, algorithm: str, name: str) -> Field | None:
        """Return the entry of an algorithm's output field, None where there is none."""
        return self._fields.get((algorithm, name))


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """Return the catalogue, read once."""
    fields: list[Field] = []
    for path in sorted(resource("catalogue").glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        fields += [_indicator(entry, path.stem) for entry in data.get("indicator", [])]
        fields += [Field(**entry) for entry in data.get("field", [])]
    return Catalogue(fields)


def _indicator(entry: dict[str, Any], home: str) -> Indicator:
    bands = tuple(
        Band(
            code=band["code"],
            start=float(band.get("from", -math.inf)),
            end=float(band.get("to", math.inf)),
            group=band.get("group"),
        )
        for band in entry.get("bands", [])
    )
    bands_source = entry.get("bands_source")
    return Indicator(
        **{
            "home": home,
            **entry,
            "themes": tuple(entry["themes"]),
            "applies_to": tuple(entry["applies_to"]),
            "source": Source(**entry["source"]),
            "bands": bands,
            "classes": tuple(ClassCode(**code) for code in entry.get("classes", [])),
            "bands_source": Source(**bands_source) if bands_source else None,
        }
    )
