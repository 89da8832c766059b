"""Raster files in and out: the only module that touches rasterio and GDAL.

rasterio serves where it imports and its CRS database answers; else the ``osgeo.gdal`` that every
QGIS ships. Both give the same numbers. Files are opened for the moment of a call and never held,
so that no file stays locked.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Bounds, Grid

MAX_CELLS = 500_000_000
"""Cells read at once at most: 4 GB as float64."""

Window = tuple[int, int, int, int]


@dataclass
class Raster:
    """One band in memory.

    Attributes
    ----------
    values : numpy.ndarray of float64, shape (rows, cols)
        NaN where there is no data.
    grid : Grid
        Where the cells lie.
    """

    values: np.ndarray
    grid: Grid


@dataclass(frozen=True)
class RasterFile:
    """What a raster file says about itself, and the way to its values.

    Attributes
    ----------
    path : str
        A file, or any string GDAL opens (``/vsizip/…``, ``GPKG:file.gpkg:table``).
    name : str
        How the raster is called in messages.
    grid : Grid
        The whole grid.
    bands : int
        Number of bands.
    nodata : float or None
        The nodata value of the first band, as stored.
    dtype : str
        The numpy name of the type in which the first band is stored.
    tags : dict
        The file's metadata of the default domain.
    """

    path: str
    name: str
    grid: Grid
    bands: int
    nodata: float | None
    dtype: str
    tags: dict[str, str]

    def read(self, band: int = 1, bounds: Bounds | None = None) -> Raster:
        """Read a band, or the part of it that a box touches.

        Parameters
        ----------
        band : int
            From 1.
        bounds : tuple, optional
            ``(xmin, ymin, xmax, ymax)`` in the raster's CRS; whole cells are read.

        Returns
        -------
        Raster
            Scale and offset of the band applied; NaN where the file says nodata, masks a cell,
            or holds NaN or an infinite value.

        Raises
        ------
        TerritoryError
            No such band, no overlap, more than :data:`MAX_CELLS`, or a damaged file.
        """
        if not 1 <= band <= self.bands:
            raise TerritoryError(
                messages.RASTER_NO_BAND, name=self.name, band=band, bands=self.bands
            )
        window = (0, self.grid.rows, 0, self.grid.cols)
        if bounds is not None:
            window = self.grid.window(bounds) if np.isfinite(bounds).all() else (0, 0, 0, 0)
        grid = self.grid.cut(*window)
        cells = grid.rows * grid.cols
        if not cells:
            raise TerritoryError(messages.RASTER_NO_OVERLAP, name=self.name)
        if cells > MAX_CELLS:
            raise TerritoryError(
                messages.RASTER_TOO_LARGE, name=self.name, cells=cells, limit=MAX_CELLS
            )
        values = _first_that_reads(self.name, lambda backend: backend.read(self.path, band, window))
        return Raster(values, grid)


def open_raster(
    path: str | os.PathLike[str], name: str | None = None, crs: Any = None
) -> RasterFile:
    """Read what a raster file says about itself.

    Parameters
    ----------
    path : str or path
        A file, or any string GDAL opens; a QGIS raster layer's source is passed as it is.
    name : str, optional
        The name for messages; the file's name by default.
    crs : optional
        Anything pyproj reads; taken only where the file has no CRS of its own.

    Returns
    -------
    RasterFile

    Raises
    ------
    TerritoryError
        Unreadable, rotated, or without CRS while none was given.
    """
    text = os.fspath(path)
    label = name or Path(text).name
    info = _first_that_reads(label, lambda backend: backend.info(text))
    if info.transform[1] or info.transform[3]:
        raise TerritoryError(messages.RASTER_ROTATED, name=label)
    wkt = info.crs or _wkt(crs)
    if wkt is None:
        raise TerritoryError(messages.NO_CRS, layer=label)
    grid = Grid(info.transform, info.rows, info.cols, wkt)
    return RasterFile(text, label, grid, info.bands, info.nodata, info.dtype, info.tags)


def read_raster(
    path: str | os.PathLike[str],
    band: int = 1,
    bounds: Bounds | None = None,
    name: str | None = None,
    crs: Any = None,
) -> Raster:
    """Open a raster and read one band: :func:`open_raster` and :meth:`RasterFile.read` in one."""
    return open_raster(path, name, crs).read(band, bounds)


def write_raster(
    path: str | os.PathLike[str],
    raster: Raster,
    nodata: float = -9999.0,
    tags: Mapping[str, str] | None = None,
    dtype: str = "float32",
) -> None:
    """Write a GeoTIFF, tiled and deflated; wholly or not at all.

    The file is written beside its target and moved into place at the end: an existing file is
    replaced only by a complete one.

    Parameters
    ----------
    path : str or path
        The target; its folder exists.
    raster : Raster
        Values (NaN becomes ``nodata``) and grid; integer types are rounded.
    nodata : float
        A value that ``dtype`` holds; NaN is possible for floats.
    tags : mapping, optional
        Metadata written into the file.
    dtype : str
        uint8, int16, uint16, int32, uint32, float32 or float64.

    Raises
    ------
    TerritoryError
        The file cannot be written or replaced.
    ValueError
        ``dtype`` cannot hold the values or ``nodata``.
    """
    target = Path(path)
    stored = _as_stored(raster.values, nodata, np.dtype(dtype))
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    backend = backends()[0]
    try:
        backend.write(str(part), raster.grid, stored, nodata, dict(tags or {}))
        os.replace(part, target)
    except backend.faults as fault:
        raise TerritoryError(
            messages.RASTER_NOT_WRITTEN, path=str(target), reason=str(fault)
        ) from fault
    finally:
        part.unlink(missing_ok=True)
    for sidecar in (".aux.xml", ".ovr"):  # statistics and pyramids of the file replaced
        target.with_name(target.name + sidecar).unlink(missing_ok=True)


def sample_bilinear(raster: Raster, x: Any, y: Any) -> np.ndarray:
    """Interpolate between the four cell centres around each point.

    Parameters
    ----------
    raster : Raster
        Values and grid.
    x, y : array-like of float
        Coordinates in the raster's CRS.

    Returns
    -------
    numpy.ndarray of float
        Values in the raster's unit. In the half cell between the outermost centres and the border
        the value of the nearest point of the centres' hull; NaN outside the border, and where one
        of the cells that carry weight is NaN.
    """
    grid = raster.grid
    col, row = grid.to_cells(x, y)
    inside = (col >= 0) & (col <= grid.cols) & (row >= 0) & (row <= grid.rows)
    col0, right = _between(np.where(inside, col, 0), grid.cols)
    row0, down = _between(np.where(inside, row, 0), grid.rows)
    total = np.zeros(inside.shape)
    for rows, share_row in ((row0, 1 - down), (np.minimum(row0 + 1, grid.rows - 1), down)):
        for cols, share_col in ((col0, 1 - right), (np.minimum(col0 + 1, grid.cols - 1), right)):
            share = share_row * share_col
            total += np.where(share > 0, raster.values[rows, cols] * share, 0.0)
    return np.where(inside, total, np.nan)


def _between(position: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the cell whose centre lies before each position, and the share of the next one."""
    centre = np.clip(position - 0.5, 0, size - 1)
    first = np.floor(centre).astype(np.intp)
    return first, centre - first


def _as_stored(values: np.ndarray, nodata: float, dtype: np.dtype[Any]) -> np.ndarray:
    """Return the values as they stand in the file, NaN replaced; refuse what does not fit."""
    filled = np.where(np.isnan(values), nodata, values)
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        filled = np.rint(filled)
        if filled.size and not (filled.min() >= limits.min and filled.max() <= limits.max):
            raise ValueError(f"values or nodata do not fit in {dtype}")
    return np.ascontiguousarray(filled, dtype=dtype)


def _wkt(crs: Any) -> str | None:
    """Return the WKT of anything pyproj reads."""
    if crs is None:
        return None
    from pyproj import CRS

    return str(CRS.from_user_input(crs).to_wkt())


# --- the two libraries ---------------------------------------------------------------------------


@dataclass(frozen=True)
class _Info:
    """What both libraries say of a file."""

    transform: tuple[float, float, float, float, float, float]
    rows: int
    cols: int
    crs: str | None
    bands: int
    nodata: float | None
    dtype: str
    tags: dict[str, str]


class _Backend(Protocol):
    """The same three acts by either library."""

    faults: tuple[type[Exception], ...]

    def info(self, path: str) -> _Info:
        """Describe the file."""

    def read(self, path: str, band: int, window: Window) -> np.ndarray:
        """Return physical values as float64, NaN where there is no data."""

    def write(
        self, path: str, grid: Grid, stored: np.ndarray, nodata: float, tags: dict[str, str]
    ) -> None:
        """Write a GeoTIFF of one band."""


_CREATION = {"TILED": "YES", "COMPRESS": "DEFLATE", "BIGTIFF": "IF_SAFER"}


class RasterioBackend:
    """Files by rasterio."""

    def __init__(self) -> None:
        import rasterio
        from rasterio.crs import CRS

        CRS.from_epsg(3763)  # fails where another program's PROJ database is in the way
        self._rasterio = rasterio
        self.faults: tuple[type[Exception], ...] = (rasterio.errors.RasterioError, OSError)

    def info(self, path: str) -> _Info:
        """Describe the file."""
        with self._open(path) as source:
            return _Info(
                transform=tuple(source.transform)[:6],
                rows=source.height,
                cols=source.width,
                crs=source.crs.to_wkt(version="WKT2_2019") if source.crs else None,
                bands=source.count,
                nodata=source.nodata,
                dtype=source.dtypes[0] if source.count else "",
                tags=source.tags(),
            )

    def read(self, path: str, band: int, window: Window) -> np.ndarray:
        """Return physical values as float64, NaN where there is no data."""
        part = ((window[0], window[1]), (window[2], window[3]))
        with self._open(path) as source:
            raw = source.read(band, window=part, out_dtype="float64")
            mask = source.read_masks(band, window=part)
            return _physical(raw, mask, source.scales[band - 1], source.offsets[band - 1])

    def write(
        self, path: str, grid: Grid, stored: np.ndarray, nodata: float, tags: dict[str, str]
    ) -> None:
        """Write a GeoTIFF of one band."""
        profile = {
            "driver": "GTiff",
            "height": grid.rows,
            "width": grid.cols,
            "count": 1,
            "dtype": stored.dtype.name,
            "crs": grid.crs,
            "transform": self._rasterio.Affine(*grid.transform),
            "nodata": nodata,
            **_CREATION,
            "PREDICTOR": _predictor(stored),
        }
        with self._rasterio.open(Path(path), "w", **profile) as target:
            target.write(stored, 1)
            target.update_tags(**tags)

    @contextmanager
    def _open(self, path: str) -> Iterator[Any]:
        """Open for reading; a file name with # or ? is no address."""
        source = Path(path) if Path(path).exists() else path
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", self._rasterio.errors.NotGeoreferencedWarning)
            with self._rasterio.open(source) as dataset:
                yield dataset


class GdalBackend:
    """Files by the GDAL bindings of QGIS; bytes are passed, so its numpy part is not needed."""

    def __init__(self) -> None:
        from osgeo import gdal, osr  # noqa: F401 - osr: GetSpatialRef needs it loaded

        self._gdal = gdal
        self.faults: tuple[type[Exception], ...] = (RuntimeError, OSError)

    def info(self, path: str) -> _Info:
        """Describe the file."""
        with self._open(path) as source:
            c, a, b, f, d, e = source.GetGeoTransform()
            reference = source.GetSpatialRef()
            band = source.GetRasterBand(1) if source.RasterCount else None
            return _Info(
                transform=(a, b, c, d, e, f),
                rows=source.RasterYSize,
                cols=source.RasterXSize,
                crs=reference.ExportToWkt(["FORMAT=WKT2_2019"]) if reference else None,
                bands=source.RasterCount,
                nodata=band.GetNoDataValue() if band else None,
                dtype=self._dtype(band.DataType) if band else "",
                tags=dict(source.GetMetadata()),
            )

    def read(self, path: str, band: int, window: Window) -> np.ndarray:
        """Return physical values as float64, NaN where there is no data."""
        row0, row1, col0, col1 = window
        shape = (row1 - row0, col1 - col0)
        box = (col0, row0, shape[1], shape[0])
        with self._open(path) as source:
            layer = source.GetRasterBand(band)
            raw = layer.ReadRaster(*box, buf_type=self._gdal.GDT_Float64)
            mask = layer.GetMaskBand().ReadRaster(*box, buf_type=self._gdal.GDT_Byte)
            scale, offset = layer.GetScale(), layer.GetOffset()
        return _physical(
            np.frombuffer(bytearray(raw), dtype="float64").reshape(shape),
            np.frombuffer(mask, dtype="uint8").reshape(shape),
            1.0 if scale is None else scale,
            offset or 0.0,
        )

    def write(
        self, path: str, grid: Grid, stored: np.ndarray, nodata: float, tags: dict[str, str]
    ) -> None:
        """Write a GeoTIFF of one band."""
        options = {**_CREATION, "PREDICTOR": _predictor(stored)}
        kind = getattr(self._gdal, _GDAL_TYPES[stored.dtype.name])
        a, b, c, d, e, f = grid.transform
        with self._exceptions():
            target = self._gdal.GetDriverByName("GTiff").Create(
                path,
                grid.cols,
                grid.rows,
                1,
                kind,
                [f"{key}={value}" for key, value in options.items()],
            )
            target.SetGeoTransform((c, a, b, f, d, e))
            if grid.crs:
                target.SetProjection(_wkt(grid.crs))
            target.SetMetadata(tags)
            band = target.GetRasterBand(1)
            band.SetNoDataValue(nodata)
            band.WriteRaster(0, 0, grid.cols, grid.rows, stored.tobytes(), buf_type=kind)
            target.FlushCache()
            del band, target

    def _dtype(self, kind: int) -> str:
        """Return the numpy name of a GDAL type."""
        known = {getattr(self._gdal, value): key for key, value in _GDAL_TYPES.items()}
        return known.get(kind, str(self._gdal.GetDataTypeName(kind)).lower())

    @contextmanager
    def _open(self, path: str) -> Iterator[Any]:
        """Open for reading."""
        with self._exceptions():
            yield self._gdal.OpenEx(path, self._gdal.OF_RASTER | self._gdal.OF_VERBOSE_ERROR)

    @contextmanager
    def _exceptions(self) -> Iterator[None]:
        """Let GDAL raise here, and leave the process as it was: other plugins count on it."""
        before = self._gdal.GetUseExceptions()
        self._gdal.UseExceptions()
        self._gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            yield
        finally:
            self._gdal.PopErrorHandler()
            if not before:
                self._gdal.DontUseExceptions()


_GDAL_TYPES = {
    "uint8": "GDT_Byte",
    "int16": "GDT_Int16",
    "uint16": "GDT_UInt16",
    "int32": "GDT_Int32",
    "uint32": "GDT_UInt32",
    "float32": "GDT_Float32",
    "float64": "GDT_Float64",
}


def _physical(raw: np.ndarray, mask: np.ndarray, scale: float, offset: float) -> np.ndarray:
    """Apply mask, scale and offset; values that are not finite are no data."""
    if scale != 1 or offset:
        raw = raw * scale + offset
    raw[(mask == 0) | ~np.isfinite(raw)] = np.nan
    return raw


def _predictor(stored: np.ndarray) -> str:
    """Return the TIFF predictor that packs this type best."""
    return "3" if stored.dtype.kind == "f" else "2"


@cache
def backends() -> tuple[_Backend, ...]:
    """Return the libraries that work here, the preferred one first.

    Raises
    ------
    TerritoryError
        Neither works.
    """
    working: list[_Backend] = []
    for kind in (RasterioBackend, GdalBackend):
        try:
            working.append(kind())
        except (ImportError, OSError, RuntimeError, ValueError, AttributeError):
            # a wheel built for another numpy, or a PROJ database of another version
            continue
    if not working:
        raise TerritoryError(messages.RASTER_NO_LIBRARY)
    return tuple(working)


def _first_that_reads(name: str, act: Any) -> Any:
    """Return the answer of the first library that can read; a format may be known to one only."""
    reason: Exception | None = None
    for backend in backends():
        try:
            return act(backend)
        except backend.faults as fault:
            reason = reason or fault
    raise TerritoryError(messages.RASTER_UNREADABLE, name=name, reason=str(reason)) from reason
