"""Landsat scenes: what a file's name says, and which bands belong together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.core.raster import RasterFile

ST, QA_PIXEL, ST_QA = "ST", "QA_PIXEL", "ST_QA"
"""The three inputs, by USGS's names of their bands."""

SUMMER = (6, 7, 8, 9)
"""Months of the usual summer composite."""
STEADY_YEARS = 3
"""Years from which such a composite does not stand or fall with one summer."""

_BANDS = {ST: ("ST_B10", "ST_B6"), QA_PIXEL: ("QA_PIXEL",), ST_QA: ("ST_QA",)}
_SCENE = re.compile(
    r"(?P<satellite>L[COTE]0[4-9])_(?P<level>L[12][A-Z]{2})_(?P<path>\d{3})(?P<row>\d{3})"
    r"_(?P<acquired>\d{8})(?:_\d{8})?(?:_(?P<collection>\d{2}))?"
    r"(?:_(?:T1|T2|RT))?(?:_(?P<band>(?:ST|SR|QA)_[A-Z0-9]+|BQA|B\d{1,2}))?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Scene:
    """What a name such as ``LC08_L2SP_204033_20220714_20220721_02_T1_ST_B10`` says."""

    satellite: str
    level: str
    path: str
    row: str
    acquired: date
    collection: str | None
    band: str | None

    @property
    def id(self) -> str:
        """The scene without level, dates of processing and band: ``LC08_204033_20220714``."""
        return f"{self.satellite}_{self.path}{self.row}_{self.acquired:%Y%m%d}"

    @property
    def overpass(self) -> str:
        """The flight: scenes of one path and day share it, and the cells where they overlap."""
        return f"{self.satellite}_{self.path}_{self.acquired:%Y%m%d}"


@dataclass(frozen=True)
class SceneFiles:
    """The bands of one scene."""

    temperature: RasterFile
    quality: RasterFile | None
    uncertainty: RasterFile | None
    scene: Scene | None
    """None where the name says nothing."""

    @property
    def overpass(self) -> str:
        """The flight, or the file itself where it is unknown."""
        return self.scene.overpass if self.scene else self.temperature.path


def read_name(text: str) -> Scene | None:
    """Return what the last scene name in a path or layer name says, None where there is none."""
    found = None
    for match in _SCENE.finditer(text):
        found = match
    if found is None:
        return None
    part = {key: value and value.upper() for key, value in found.groupdict().items()}
    try:
        acquired = date.fromisoformat(part.pop("acquired"))
    except ValueError:
        return None
    return Scene(acquired=acquired, **part)


def scene_of(file: RasterFile) -> Scene | None:
    """Return what the file's path says, or else its name in QGIS."""
    return read_name(file.path) or read_name(file.name)


def paired_scenes(
    temperatures: Sequence[RasterFile],
    qualities: Sequence[RasterFile],
    uncertainties: Sequence[RasterFile],
) -> list[SceneFiles]:
    """Return the bands of each scene together.

    Parameters
    ----------
    temperatures : sequence of RasterFile
        Surface temperature, one a scene.
    qualities, uncertainties : sequence of RasterFile
        QA_PIXEL and ST_QA: none, or one for each scene. Where the order differs the scene's id in
        the names tells which belong together.

    Returns
    -------
    list of SceneFiles
        In the order of ``temperatures``.

    Raises
    ------
    TerritoryError
        No scene, another band or product than asked for, a scene given twice, or files that cannot
        be told to belong together.
    """
    if not temperatures:
        raise TerritoryError(messages.LANDSAT_NO_SCENE)
    scenes = [_checked(file, ST) for file in temperatures]
    _refuse_doubles(scenes)
    quality = _of_scenes(temperatures, scenes, qualities, QA_PIXEL)
    uncertainty = _of_scenes(temperatures, scenes, uncertainties, ST_QA)
    return [
        SceneFiles(*files) for files in zip(temperatures, quality, uncertainty, scenes, strict=True)
    ]


def tell_dates(scenes: Sequence[SceneFiles]) -> None:
    """Say in the log from when the scenes are, and whether they make a steady summer composite."""
    dates = sorted(files.scene.acquired for files in scenes if files.scene)
    if not dates:
        return
    years = {day.year for day in dates}
    note(
        messages.LANDSAT_DATES,
        count=len(dates),
        first=dates[0].isoformat(),
        last=dates[-1].isoformat(),
        years=len(years),
    )
    if len(years) < STEADY_YEARS:
        note(messages.LANDSAT_FEW_YEARS, years=STEADY_YEARS)
    other = sum(day.month not in SUMMER for day in dates)
    if other:
        note(messages.LANDSAT_OTHER_SEASON, count=other)


def _checked(file: RasterFile, wanted: str) -> Scene | None:
    """Return the scene of a file; refuse it where its name says that it is something else."""
    scene = scene_of(file)
    if scene is None:
        return None
    if scene.level.startswith("L1") or scene.collection not in (None, "02"):
        raise TerritoryError(
            messages.LANDSAT_OTHER_PRODUCT,
            name=file.name,
            level=scene.level,
            collection=scene.collection or "?",
        )
    if scene.band is not None and scene.band not in _BANDS[wanted]:
        raise TerritoryError(
            messages.LANDSAT_OTHER_BAND,
            name=file.name,
            band=scene.band,
            input=wanted,
            wanted=" / ".join(_BANDS[wanted]),
        )
    return scene


def _refuse_doubles(scenes: Sequence[Scene | None]) -> None:
    ids = [scene.id for scene in scenes if scene]
    double = next((one for one in ids if ids.count(one) > 1), None)
    if double:
        raise TerritoryError(messages.LANDSAT_SCENE_TWICE, scene=double)


def _of_scenes(
    temperatures: Sequence[RasterFile],
    scenes: Sequence[Scene | None],
    files: Sequence[RasterFile],
    band: str,
) -> list[RasterFile | None]:
    """Return the file of each scene, by its place or by its id."""
    if not files:
        return [None] * len(scenes)
    if len(files) != len(scenes):
        raise TerritoryError(
            messages.LANDSAT_COUNTS_DIFFER, scenes=len(scenes), files=len(files), band=band
        )
    found = [_checked(file, band) for file in files]
    if all(one and other and one.id == other.id for one, other in zip(scenes, found, strict=True)):
        return list(files)
    if all(scenes) and all(found):
        return _by_id(scenes, found, files, band)
    return _by_place(temperatures, scenes, files, found, band)


def _by_id(
    scenes: Sequence[Scene | None],
    found: Sequence[Scene | None],
    files: Sequence[RasterFile],
    band: str,
) -> list[RasterFile | None]:
    named = {scene.id: file for scene, file in zip(found, files, strict=True) if scene}
    missing = [scene.id for scene in scenes if scene and scene.id not in named]
    if missing:
        raise TerritoryError(messages.LANDSAT_BAND_MISSING, band=band, scene=missing[0])
    return [named[scene.id] for scene in scenes if scene]


def _by_place(
    temperatures: Sequence[RasterFile],
    scenes: Sequence[Scene | None],
    files: Sequence[RasterFile],
    found: Sequence[Scene | None],
    band: str,
) -> list[RasterFile | None]:
    """Take files whose names say nothing in their order, where nothing speaks against it."""
    for one, other, first, second in zip(scenes, found, temperatures, files, strict=True):
        differ = one and other and one.id != other.id
        if differ or not first.grid.same_cells(second.grid):
            raise TerritoryError(
                messages.LANDSAT_PAIR_UNCLEAR, name=first.name, other=second.name, band=band
            )
    note(messages.LANDSAT_BY_ORDER, band=band)
    return list(files)
