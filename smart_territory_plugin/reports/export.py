"""VALUES and ZONES as the files people work with: GeoPackage, spreadsheet, CSV, GeoJSON."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from smart_territory_plugin import messages
from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.values import MUNICIPALITY, wide
from smart_territory_plugin.reports.frames import memory_layer, table_layer
from smart_territory_plugin.reports.styles import (
    BAND_SUFFIX,
    apply_aliases,
    apply_style,
    save_style,
)
from smart_territory_plugin.reports.words import word

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

ZONES_LAYER, VALUES_LAYER = "zones", "values"
_STYLE_NAME_LENGTH = 30


def known_indicators(values: pd.DataFrame) -> tuple[list[Indicator], list[str]]:
    """Return the indicators of VALUES in the catalogue's order, and the ids it does not know."""
    present = set(values["indicator"].dropna())
    known = [indicator for indicator in catalogue().indicators if indicator.id in present]
    return known, sorted(present - {indicator.id for indicator in known})


def zones_with_values(zones: gpd.GeoDataFrame, values: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return zones with a column an indicator, followed by its band where any zone has one.

    Parameters
    ----------
    zones : geopandas.GeoDataFrame
        With ``zone_code`` (text); a column of an indicator that is there already is kept.
    values : pandas.DataFrame
        VALUES.
    """
    known, _ = known_indicators(values)
    table = wide(values, _zone_level(values))
    bands = _bands_by_zone(values)
    result = zones.copy()
    for indicator in known:
        name = indicator.id
        if name not in result and name in table:
            result[name] = result["zone_code"].map(table[name])
        if name in bands:
            result[name + BAND_SUFFIX] = result["zone_code"].map(bands[name])
    return result


def _zone_level(values: pd.DataFrame) -> str:
    levels = [level for level in values["zone_level"].dropna().unique() if level != MUNICIPALITY]
    return levels[0] if levels else MUNICIPALITY


def _bands_by_zone(values: pd.DataFrame) -> Mapping[str, pd.Series]:
    rated = values[values["band"].notna() & (values["zone_level"] != MUNICIPALITY)]
    first = rated.drop_duplicates(["indicator", "zone_code"])
    by_indicator = first.groupby("indicator")
    return {str(name): rows.set_index("zone_code")["band"] for name, rows in by_indicator}


# --- files ---------------------------------------------------------------------------------------


def write_geopackage(
    path: Path, values: pd.DataFrame, zones: gpd.GeoDataFrame | None, language: str
) -> None:
    """Write the layer ``zones`` with one style per indicator and the table ``values``.

    The first indicator's style is the one QGIS opens the layer with; the others are in the
    layer's list of styles. The fields keep their short names; their aliases are in the styles.

    Parameters
    ----------
    path : pathlib.Path
        The file to write, which is not there yet.
    values : pandas.DataFrame
        VALUES.
    zones : geopandas.GeoDataFrame or None
        As :func:`zones_with_values` returns them.
    language : str
        ``pt`` or ``en``.

    Raises
    ------
    TerritoryError
        Where a layer or a style cannot be written.
    """
    if zones is not None:
        write_layer(memory_layer(zones, ZONES_LAYER), path, "GPKG", ZONES_LAYER)
    write_layer(table_layer(values, VALUES_LAYER), path, "GPKG", VALUES_LAYER)
    if zones is not None:
        known, _ = known_indicators(values)
        _save_styles(_opened(path, ZONES_LAYER), known, language)
    table = _opened(path, VALUES_LAYER)
    apply_aliases(table, language)
    save_style(table, word("sheet_values", language), "", default=True)


def _save_styles(zones: QgsVectorLayer, indicators: Sequence[Indicator], language: str) -> None:
    names = zones.fields().names()
    shown = [indicator for indicator in indicators if indicator.id in names]
    taken: set[str] = set()
    for indicator in shown:
        apply_style(zones, indicator, language, by_band=indicator.id + BAND_SUFFIX in names)
        name = style_name(indicator, language, taken)
        save_style(zones, name, indicator.definition[language], default=not taken)
        taken.add(name)


def style_name(indicator: Indicator, language: str, taken: Collection[str] = ()) -> str:
    """Return the name of an indicator's style, in the 30 characters a GeoPackage has for it."""
    label = indicator.label(language)
    if len(label) > _STYLE_NAME_LENGTH:
        label = label[: _STYLE_NAME_LENGTH - 1].rstrip() + "…"
    return indicator.id[:_STYLE_NAME_LENGTH] if label in taken else label


def write_parquet(path: Path, table: pd.DataFrame, zones: gpd.GeoDataFrame | None = None) -> None:
    """Write VALUES, or zones where they are given, as Parquet; its names are the short ones.

    Raises
    ------
    TerritoryError
        Where it cannot be written.
    """
    layer = table_layer(table, VALUES_LAYER) if zones is None else memory_layer(zones, ZONES_LAYER)
    write_layer(layer, path, "Parquet", layer.name())


def has_parquet() -> bool:
    """Tell whether the GDAL of this QGIS writes Parquet."""
    return any(one.driverName == "Parquet" for one in QgsVectorFileWriter.ogrDriverList())


def write_csv(path: Path, values: pd.DataFrame, language: str) -> None:
    """Write VALUES as text that a spreadsheet of the language opens by itself.

    UTF-8 with the mark that lets spreadsheets read the accents; in Portuguese ``;`` between columns
    and a decimal comma, in English ``,`` and a decimal point. ``;`` with a decimal point is avoided
    on purpose: a Portuguese spreadsheet turns 3.5 into the third of May. The columns are those of
    VALUES.
    """
    sep, decimal = (";", ",") if language == "pt" else (",", ".")
    values.to_csv(
        path, sep=sep, decimal=decimal, index=False, encoding="utf-8-sig", lineterminator="\r\n"
    )


def write_geojson(path: Path, zones: gpd.GeoDataFrame) -> None:
    """Write the zones as RFC 7946 asks: longitude and latitude on WGS 84, rings counter-clockwise.

    Raises
    ------
    TerritoryError
        Where the zones have no CRS, or the file cannot be written.
    """
    layer = memory_layer(zones, ZONES_LAYER)
    if not layer.crs().isValid():
        raise TerritoryError(messages.NO_CRS, layer=ZONES_LAYER)
    write_layer(layer, path, "GeoJSON", ZONES_LAYER, ["RFC7946=YES"], degrees=True)


# --- writing -------------------------------------------------------------------------------------


def _opened(path: Path, name: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def write_layer(
    layer: QgsVectorLayer,
    path: Path,
    driver: str,
    name: str,
    layer_options: Sequence[str] = (),
    *,
    degrees: bool = False,
) -> None:
    """Write a layer to a file, beside those that the file holds already.

    Raises
    ------
    TerritoryError
        Where the file cannot be written.
    """
    action = QgsVectorFileWriter.ActionOnExistingFile
    context = QgsCoordinateTransformContext()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = name
    options.layerOptions = list(layer_options)
    options.actionOnExistingFile = (
        action.CreateOrOverwriteLayer if path.exists() else action.CreateOrOverwriteFile
    )
    if degrees:
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        options.ct = QgsCoordinateTransform(layer.crs(), wgs84, context)
    code, reason, _, _ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), context, options
    )
    if code != QgsVectorFileWriter.WriterError.NoError:
        raise TerritoryError(messages.WRITE_FAILED, path=path, reason=reason)
