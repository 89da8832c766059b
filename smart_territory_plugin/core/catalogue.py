"""The catalogue: every indicator and output field once, in both languages, with its bands."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Collection, Sequence
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
    """A code that stands for a class, such as a level of stress; ``rated`` is no for “unknown”.

    ``rule`` is the QGIS expression of what belongs to it; empty where the field holds ``value``.
    """

    value: int | str
    name: Text
    rated: bool = True
    rule: str = ""


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
    theme in whose file it stands, where the report shows it. ``classes`` names the codes, best
    first, where the values are codes. ``empty`` says what no value means, where not “no data”.
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
    empty: Text | None = None

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


@dataclass(frozen=True)
class RasterOutput:
    """A raster that an algorithm makes: its unit and how its values are to be read.

    ``direction`` is 1 where more is better, -1 where less is, 0 where neither; ``around_zero`` is
    true where zero parts better from worse.
    """

    algorithm: str
    output: str
    unit: str
    direction: int
    around_zero: bool = False


@dataclass(frozen=True)
class LayerOutput:
    """A vector output without an indicator: which of its fields shows it on a map.

    ``direction`` is as an indicator's; ``classes`` names the codes of a field of codes, best first
    where there is a better end; ``kinds`` is true where each text that the field holds is one.
    ``source`` is needed where no indicator of the algorithm has one, ``name`` where the field's
    own does not say what is shown, ``empty`` where no value means something else than “no data”.
    """

    algorithm: str
    output: str
    field: str
    direction: int
    classes: tuple[ClassCode, ...] = ()
    kinds: bool = False
    source: Source | None = None
    name: Text | None = None
    empty: Text | None = None


class Catalogue:
    """Every entry of ``resources/catalogue``."""

    def __init__(
        self,
        fields: list[Field],
        rasters: list[RasterOutput],
        layers: Sequence[LayerOutput] = (),
    ) -> None:
        self._fields = {(entry.algorithm, entry.field): entry for entry in fields}
        self._indicators = {e.id: e for e in fields if isinstance(e, Indicator)}
        self._rasters = {(entry.algorithm, entry.output): entry for entry in rasters}
        self._layers = list(layers)

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

    @property
    def rasters(self) -> list[RasterOutput]:
        """Every raster output, in the order of the files."""
        return list(self._rasters.values())

    def find_raster(self, algorithm: str, output: str) -> RasterOutput | None:
        """Return the entry of an algorithm's raster output, None where there is none."""
        return self._rasters.get((algorithm, output))

    @property
    def layers(self) -> list[LayerOutput]:
        """Every vector output that is shown by a field of its own, in the order of the files."""
        return list(self._layers)

    def layer(self, algorithm: str, output: str, names: Collection[str]) -> LayerOutput | None:
        """Return the first entry of a vector output whose field is among ``names``."""
        own = (e for e in self._layers if (e.algorithm, e.output) == (algorithm, output))
        return next((entry for entry in own if entry.field in names), None)

    def as_indicator(self, entry: LayerOutput) -> Indicator:
        """Return what a vector output without an indicator is shown by, as if it were one.

        Its source is that of the algorithm's first indicator where the entry names none.
        """
        algorithm = entry.algorithm
        field = self.field(algorithm, entry.field)
        own = (each.source for each in self.indicators if each.algorithm == algorithm)
        return Indicator(
            algorithm=algorithm,
            field=entry.field,
            unit=field.unit,
            name=entry.name or field.name,
            id=entry.field,
            themes=(),
            direction=entry.direction,
            applies_to=(),
            method_version="",
            definition=field.name,
            formula=field.name,
            source=entry.source or next(own),
            classes=entry.classes,
            empty=entry.empty,
        )


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """Return the catalogue, read once."""
    fields: list[Field] = []
    rasters: list[RasterOutput] = []
    layers: list[LayerOutput] = []
    for path in sorted(resource("catalogue").glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        fields += [_indicator(entry, path.stem) for entry in data.get("indicator", [])]
        fields += [Field(**entry) for entry in data.get("field", [])]
        rasters += [RasterOutput(**entry) for entry in data.get("raster", [])]
        layers += [_layer(entry) for entry in data.get("layer", [])]
    return Catalogue(fields, rasters, layers)


def _layer(entry: dict[str, Any]) -> LayerOutput:
    source = entry.get("source")
    classes = tuple(ClassCode(**code) for code in entry.get("classes", []))
    read = {**entry, "classes": classes, "source": Source(**source) if source else None}
    return LayerOutput(**read)


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
            **entry,
            "themes": tuple(entry["themes"]),
            "applies_to": tuple(entry["applies_to"]),
            "source": Source(**entry["source"]),
            "bands": bands,
            "classes": tuple(ClassCode(**code) for code in entry.get("classes", [])),
            "home": home,
            "bands_source": Source(**bands_source) if bands_source else None,
        }
    )
