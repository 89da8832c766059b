"""Processing face of :mod:`smart_territory_plugin.reports.export`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputFile

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.values_inputs import (
    read_values,
    read_zones,
    warn_of_zones_without_outline,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.reports.language import language, tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

FORMATS = ("GEOPACKAGE", "SPREADSHEET", "CSV", "GEOJSON", "PARQUET")
FILES = {
    "GEOPACKAGE": "results.gpkg",
    "SPREADSHEET": "results.xlsx",
    "CSV": "values.csv",
    "GEOJSON": "zones.geojson",
    "PARQUET": "values.parquet",
    "PARQUET_ZONES": "zones.parquet",
}


class ExportResults(TerritoryAlgorithm):
    """The values and zones of a municipal profile in the formats people work with."""

    ID = "export_results"
    THEME = "territory"

    def title(self) -> str:
        return tr("Export results")

    def answers(self) -> str:
        return tr(
            "How do I hand the indicators on: to a colleague with QGIS, to one with a spreadsheet,"
            " to another program, to a web page?"
        )

    def method(self) -> str:
        return tr(
            "GeoPackage: the zones with one style per indicator, the first one shown, and the table"
            " of values. Spreadsheet: a sheet of values, one of definitions and sources, one of"
            " where the values come from (algorithm, version, parameters, data with their dates),"
            " and one for each comparison, with names a person reads. CSV: the values as"
            " spreadsheets of the language open them (semicolon and decimal comma in Portuguese,"
            " comma and point in English). GeoJSON: the"
            " zones in degrees, as RFC 7946 asks. Parquet: values and zones for programs, where the"
            " GDAL of this QGIS writes it."
        )

    def limits(self) -> str:
        return tr(
            "Nothing is computed anew: what was wrong in the values stays wrong. Files of the same"
            " name in the folder are replaced. A spreadsheet that opens the CSV drops the zeros at"
            " the start of codes; the spreadsheet file keeps them. An indicator that the catalogue"
            " of this version does not know goes without definition and style."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.table(
                "VALUES", tr("Values"), tr("The table of values that the municipal profile makes.")
            ),
            p.polygons(
                "ZONES",
                tr("Zones"),
                tr("The zones that the municipal profile makes, with zone_code and zone_name."),
                optional=True,
            ),
            p.tables(
                "COMPARISONS",
                tr("Comparisons"),
                tr(
                    "Tables of “Compare years” and “Compare municipalities”; each gets a sheet of"
                    " the spreadsheet."
                ),
                optional=True,
            ),
            p.folder_output(
                "FOLDER",
                tr("Folder for the results"),
                tr(
                    "Gets results.gpkg, results.xlsx, values.csv, zones.geojson, values.parquet and"
                    " zones.parquet."
                ),
            ),
            p.choices(
                "FORMATS",
                tr("Formats"),
                tr("None chosen: all that can be made (without zones, no GeoJSON)."),
                [tr("GeoPackage"), tr("Spreadsheet"), tr("CSV"), tr("GeoJSON"), tr("Parquet")],
            ),
            p.choice(
                "LANGUAGE",
                tr("Language"),
                tr("Of column names, words, legends and the marks of the CSV."),
                [tr("As in QGIS"), tr("Portuguese"), tr("English")],
            ),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputFile("GEOPACKAGE", tr("GeoPackage")),
            QgsProcessingOutputFile("SPREADSHEET", tr("Spreadsheet")),
            QgsProcessingOutputFile("CSV", tr("CSV")),
            QgsProcessingOutputFile("GEOJSON", tr("GeoJSON")),
            QgsProcessingOutputFile("PARQUET", tr("Parquet")),
            QgsProcessingOutputFile("PARQUET_ZONES", tr("Parquet (zones)")),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.reports.export import known_indicators

        steps = self.steps(run, 2)
        with steps(tr("Reading the layers")) as progress:
            parts = {key: run.extra_file(_target(run, key)) for key in _formats(run)}
            values = read_values(run, progress)
            zones = _zones(run, values)
            comparisons = run.layers("COMPARISONS", progress)
            _, unknown = known_indicators(values)
            if unknown:
                warn(messages.EXPORT_UNKNOWN_INDICATOR, names=", ".join(unknown))
        with steps(tr("Writing the result")) as progress:
            chosen = (language(), "pt", "en")[run.choice("LANGUAGE")]
            write = _writers(run, values, zones, chosen, comparisons)
            for number, (key, part) in enumerate(parts.items()):
                progress(number / len(parts))
                write[key](part)
                run.results[key] = str(_target(run, key))


def _writers(
    run: Run,
    values: pd.DataFrame,
    zones: gpd.GeoDataFrame | None,
    chosen: str,
    comparisons: Sequence[tuple[str, gpd.GeoDataFrame]],
) -> dict[str, Callable[[Path], None]]:
    """Return how each file is written."""
    from smart_territory_plugin.reports import export
    from smart_territory_plugin.reports.export_sheets import write_spreadsheet
    from smart_territory_plugin.reports.lineage import entries_of

    lineage = [entries_of(one) for one in (run.metadata("VALUES"), run.lineage.metadata())]
    tables = [
        (name, _without_keys(frame.drop(columns=frame.geometry.name)))
        for name, frame in comparisons
    ]
    return {
        "GEOPACKAGE": lambda part: export.write_geopackage(part, values, zones, chosen),
        "SPREADSHEET": lambda part: write_spreadsheet(
            part, values, _names(zones), chosen, lineage, tables
        ),
        "CSV": lambda part: export.write_csv(part, values, chosen),
        "GEOJSON": lambda part: export.write_geojson(part, zones),
        "PARQUET": lambda part: export.write_parquet(part, values),
        "PARQUET_ZONES": lambda part: export.write_parquet(part, values, zones),
    }


def _target(run: Run, key: str) -> Path:
    return Path(run.target("FOLDER")) / FILES[key]


def _formats(run: Run) -> list[str]:
    """Return the files to write; what was asked for and cannot be made is refused."""
    from smart_territory_plugin.reports.export import has_parquet

    chosen = [FORMATS[number] for number in run.choices("FORMATS")]
    kept = chosen or list(FORMATS)
    if "GEOJSON" in kept and not run.given("ZONES"):
        if chosen:
            raise TerritoryError(messages.EXPORT_NEEDS_ZONES)
        note(messages.EXPORT_NO_GEOJSON)
        kept.remove("GEOJSON")
    if "PARQUET" in kept and not has_parquet():
        if chosen:
            raise TerritoryError(messages.EXPORT_NO_PARQUET)
        note(messages.EXPORT_PARQUET_SKIPPED)
        kept.remove("PARQUET")
    elif "PARQUET" in kept and run.given("ZONES"):
        kept.append("PARQUET_ZONES")
    return kept


def _zones(run: Run, values: pd.DataFrame) -> gpd.GeoDataFrame | None:
    from smart_territory_plugin.core.report_values import one_reading
    from smart_territory_plugin.core.values_table import each_once
    from smart_territory_plugin.reports.export import zones_with_values

    zones = read_zones(run)
    if zones is None:
        return None
    label = run.layer_name("ZONES")
    if not zones["zone_code"].isin(values["zone_code"]).any():
        raise TerritoryError(messages.REPORT_ZONES_APART, layer=label)
    warn_of_zones_without_outline(values, zones, label)
    values, left_out = one_reading(each_once(values, run.layer_name("VALUES")))
    if left_out:
        warn(messages.EXPORT_ONE_READING, count=left_out)
    return zones_with_values(_without_keys(zones), values)


def _without_keys(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Leave out the key of the file it comes from, which is no field: a new one makes its own."""
    return frame.drop(columns=[n for n in frame.columns if n.lower() in ("fid", "ogc_fid")])


def _names(zones: gpd.GeoDataFrame | None) -> dict[str, str]:
    if zones is None or "zone_name" not in zones:
        return {}
    return dict(zip(zones["zone_code"], zones["zone_name"], strict=True))
