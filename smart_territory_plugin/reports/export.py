"""Results in the formats people open: GeoPackage with styles, spreadsheet, CSV, GeoJSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
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
from smart_territory_plugin.core.values import VALUES_COLUMNS
from smart_territory_plugin.reports.frames import memory_layer, table_layer
from smart_territory_plugin.reports.styles import apply_style, save_style
from smart_territory_plugin.reports.words import (
    band_word,
    bands_in_words,
    direction_in_words,
    known_word,
    word,
)

if TYPE_CHECKING:
    import geopandas as gpd


def indicators_of(values: pd.DataFrame) -> list[Indicator]:
    """Return the indicators that VALUES holds and the catalogue knows, in their order."""
    known = {indicator.id: indicator for indicator in catalogue().indicators}
    return [known[name] for name in values["indicator"].unique() if name in known]


def write_geopackage(
    path: Path, values: pd.DataFrame, zones: gpd.GeoDataFrame | None, language: str
) -> None:
    """Write ``values`` and, where given, ``zones`` with one saved style an indicator.

    The style of the first indicator is the default one.
    """
    _write(table_layer(values, "values"), path, "GPKG", "values")
    if zones is None:
        return
    _write(memory_layer(zones, "zones"), path, "GPKG", "zones", add=True)
    layer = QgsVectorLayer(f"{path}|layername=zones", "zones", "ogr")
    held = [i for i in indicators_of(values) if i.id in zones.columns]
    for number, indicator in enumerate(held):
        apply_style(layer, indicator, language)
        label = indicator.label(language)
        save_style(layer, label, indicator.definition[language], default=number == 0)


def write_spreadsheet(path: Path, values: pd.DataFrame, language: str) -> None:
    """Write a workbook with a sheet of values and one of definitions and sources."""
    readable = readable_values(values, language)
    sheet = word("sheet_values", language)
    _write(table_layer(readable, sheet), path, "XLSX", sheet)
    definitions = definition_table(indicators_of(values), language)
    sheet = word("sheet_definitions", language)
    _write(table_layer(definitions, sheet), path, "XLSX", sheet, add=True)


def write_csv(path: Path, values: pd.DataFrame, language: str) -> None:
    """Write VALUES as text that a spreadsheet of the language opens by itself.

    UTF-8 with a byte order mark; in Portuguese ``;`` between columns and a decimal comma, in
    English ``,`` and a decimal point. Column names are those of VALUES.
    """
    marks = {"sep": ";", "decimal": ","} if language == "pt" else {"sep": ",", "decimal": "."}
    values.to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\r\n", **marks)


def write_geojson(path: Path, zones: gpd.GeoDataFrame) -> None:
    """Write the zones as GeoJSON after RFC 7946: degrees of WGS 84."""
    layer = memory_layer(zones, "zones")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    context = QgsCoordinateTransformContext()
    _write(
        layer, path, "GeoJSON", "zones", to=QgsCoordinateTransform(layer.crs(), degrees, context)
    )


def readable_values(values: pd.DataFrame, language: str) -> pd.DataFrame:
    """Return VALUES with the names and words a person reads."""
    known = {indicator.id: indicator for indicator in catalogue().indicators}
    names = [known[name].label(language) if name in known else name for name in values["indicator"]]
    table = values[list(VALUES_COLUMNS)].copy()
    table.insert(list(VALUES_COLUMNS).index("indicator"), "indicator_name", names)
    table["band"] = [band_word(code, language) if code else None for code in values["band"]]
    for column in ("zone_level", "flag"):
        table[column] = [known_word(text, language) for text in values[column]]
    return table.rename(columns={column: word(column, language) for column in table.columns})


def definition_table(indicators: list[Indicator], language: str) -> pd.DataFrame:
    """Return a row an indicator: what it is, how it is computed, where it comes from."""
    rows = [
        {
            "indicator": indicator.id,
            "indicator_name": indicator.label(language),
            "themes": ", ".join(word(theme, language) for theme in indicator.themes),
            "unit": indicator.unit,
            "direction": direction_in_words(indicator, language),
            "definition": indicator.definition[language],
            "formula": indicator.formula[language],
            "definition_source": indicator.source.text[language],
            "definition_status": word(indicator.source.status, language),
            "bands": bands_in_words(indicator, language) or word("no_bands", language),
            "bands_source": indicator.bands_source.text[language] if indicator.bands_source else "",
            "method_version": indicator.method_version,
        }
        for indicator in indicators
    ]
    columns = [
        "indicator",
        "indicator_name",
        "themes",
        "unit",
        "direction",
        "definition",
        "formula",
        "definition_source",
        "definition_status",
        "bands",
        "bands_source",
        "method_version",
    ]
    table = pd.DataFrame(rows, columns=columns)
    return table.rename(columns={column: word(column, language) for column in table.columns})


def _write(
    layer: QgsVectorLayer,
    path: Path,
    driver: str,
    name: str,
    *,
    add: bool = False,
    to: QgsCoordinateTransform | None = None,
) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = name
    options.fileEncoding = "UTF-8"
    if add:
        action = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        options.actionOnExistingFile = action
    if driver == "GeoJSON":
        options.layerOptions = ["RFC7946=YES", "COORDINATE_PRECISION=7"]
    if to is not None:
        options.ct = to
    context = QgsCoordinateTransformContext()
    fault, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), context, options
    )
    if fault != QgsVectorFileWriter.WriterError.NoError:
        raise TerritoryError(messages.WRITE_FAILED, path=path.name, reason=reason)
