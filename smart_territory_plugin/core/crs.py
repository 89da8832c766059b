"""Which coordinate reference system the core computes in, and which ones it must not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

if TYPE_CHECKING:
    import geopandas as gpd

# Official metric systems of Portugal with the box (west, south, east, north, degrees) in which
# each is chosen: the area of use in the EPSG register (for the islands it reaches to the limit
# of their waters); the mainland's is widened by 0.15° because it stops at the coast.
_OFFICIAL = (
    ("EPSG:3763", (-9.71, 36.80, -6.04, 42.31)),  # ETRS89 / PT-TM06, mainland
    ("EPSG:5014", (-35.58, 35.25, -30.0, 43.07)),  # PTRA08 / UTM 25N, Flores and Corvo
    ("EPSG:5015", (-30.0, 33.52, -24.0, 42.96)),  # PTRA08 / UTM 26N, other islands of the Azores
    ("EPSG:5016", (-18.0, 29.24, -12.48, 36.46)),  # PTRA08 / UTM 28N, Madeira and the Selvagens
)

# Projections in metres whose scale changes so much with latitude that lengths are wrong:
# in EPSG:3857 a metre at Lisbon measures 1.28 m.
_DISTORTED = ("mercator", "equidistant cylindrical", "plate carr", "web_merc", "merc", "eqc")


def metric_crs(lon: float, lat: float) -> str:
    """Return the metric CRS in which the place is measured.

    Parameters
    ----------
    lon, lat : float
        The place in degrees (EPSG:4326): longitude -180 to 180, latitude -90 to 90.

    Returns
    -------
    str
        EPSG:3763 on the Portuguese mainland (and the Spanish border inside its box), EPSG:5014
        on Flores and Corvo, EPSG:5015 on the central and eastern Azores, EPSG:5016 on Madeira
        and the Selvagens, else the WGS 84 UTM zone (EPSG:326xx north, 327xx south).

    Raises
    ------
    TerritoryError
        ``PLACE_OUT_OF_RANGE`` where the two numbers are no degrees.

    Notes
    -----
    Source: EPSG register (through PROJ). Norway's and Svalbard's special zones are not made.
    """
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise TerritoryError(messages.PLACE_OUT_OF_RANGE, lon=lon, lat=lat)
    for code, (west, south, east, north) in _OFFICIAL:
        if west <= lon <= east and south <= lat <= north:
            return code
    zone = min(int((lon + 180) // 6) + 1, 60)
    return f"EPSG:{(32600 if lat >= 0 else 32700) + zone}"


def is_metric(crs: Any) -> bool:
    """Say whether lengths and areas may be measured in the CRS.

    Parameters
    ----------
    crs : Any
        Anything :meth:`pyproj.CRS.from_user_input` reads, or None.

    Returns
    -------
    bool
        True for a projected CRS with axes in metres that is not of the Mercator or plain
        cylindrical families (EPSG:3857, 3395, 4087); transverse Mercator is fine.
    """
    if crs is None:
        return False
    horizontal = _horizontal(CRS.from_user_input(crs))
    if not horizontal.is_projected:
        return False
    if any(axis.unit_name not in ("metre", "meter", "m") for axis in horizontal.axis_info[:2]):
        return False
    operation = horizontal.coordinate_operation
    method = operation.method_name.lower() if operation is not None else ""
    if "transverse" in method or "oblique" in method:
        return True
    return not any(word in method for word in _DISTORTED)


def _horizontal(crs: CRS) -> CRS:
    """Return the plane part of a compound or bound CRS."""
    while True:
        if crs.is_bound and crs.source_crs is not None:
            crs = crs.source_crs
        elif crs.is_compound and crs.sub_crs_list:
            crs = crs.sub_crs_list[0]
        else:
            return crs


def require_crs(crs: Any, layer: str) -> CRS:
    """Return the CRS of a layer, or say that the layer has none.

    Parameters
    ----------
    crs : Any
        What the layer says of its CRS: a code, WKT, a pyproj CRS, empty text or None.
    layer : str
        The layer's name, for the sentence.

    Returns
    -------
    pyproj.CRS

    Raises
    ------
    TerritoryError
        ``NO_CRS`` where it is missing, or lies nowhere on Earth (what a GeoPackage says of a
        layer whose CRS is undefined); ``UNKNOWN_CRS`` where PROJ cannot read it.
    """
    if crs is None or (isinstance(crs, str) and not crs.strip()):
        raise TerritoryError(messages.NO_CRS, layer=layer)
    try:
        known = CRS.from_user_input(crs)
    except CRSError as fault:
        raise TerritoryError(messages.UNKNOWN_CRS, layer=layer, crs=str(crs)[:80]) from fault
    if _horizontal(known).is_engineering:
        raise TerritoryError(messages.NO_CRS, layer=layer)
    return known


def layer_metric_crs(layer: gpd.GeoDataFrame, name: str) -> str:
    """Return the metric CRS of the middle of a layer's extent.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        In any CRS.
    name : str
        The layer's name, for the sentences.

    Returns
    -------
    str
        As :func:`metric_crs`.

    Raises
    ------
    TerritoryError
        ``NO_CRS``; ``EMPTY_LAYER`` where no geometry has an extent.
    """
    crs = require_crs(layer.crs, name)
    west, south, east, north = layer.total_bounds
    if not np.isfinite([west, south, east, north]).all():
        raise TerritoryError(messages.EMPTY_LAYER, layer=name)
    to_degrees = Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    lon, lat = to_degrees.transform(float(west + east) / 2, float(south + north) / 2)
    return metric_crs(lon, lat)


def in_metres(layer: gpd.GeoDataFrame, name: str, override: Any = None) -> gpd.GeoDataFrame:
    """Return the layer in the metric CRS of its place.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        In any CRS.
    name : str
        The layer's name, for the sentences.
    override : Any, optional
        A CRS to use instead of the official one of the place; it must be metric.

    Returns
    -------
    geopandas.GeoDataFrame

    Raises
    ------
    TerritoryError
        ``NO_CRS``, ``EMPTY_LAYER``, or ``CRS_NOT_METRIC`` for an override in degrees, feet or
        Mercator.
    """
    if override:
        target = require_crs(override, name)
        if not is_metric(target):
            raise TerritoryError(messages.CRS_NOT_METRIC, crs=target.name)
        require_crs(layer.crs, name)
        return layer.to_crs(target)
    return layer.to_crs(layer_metric_crs(layer, name))
