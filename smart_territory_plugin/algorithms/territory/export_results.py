"""Processing face of :mod:`smart_territory_plugin.reports.export`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputFile

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, warn
from smart_territory_plugin.reports.language import language, tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

FORMATS = ("GEOPACKAGE", "SPREADSHEET", "CSV", "GEOJSON")
FILES = {
    "GEOPACKAGE": "results.gpkg",
    "SPREADSHEET": "results.xlsx",
    "CSV": "values.csv",
    "GEOJSON": "zones.geojson",
}
_NUMBERS = ("value", "base_n", "coverage_pct")
_CODE_LENGTHS = {"municipality": 4, "freguesia": 6}


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
            " of values. Spreadsheet: a sheet of values and one of definitions and sources, with"
            " names a person reads. CSV: the values as spreadsheets of the language open them"
            " (semicolon and decimal comma in Portuguese, comma and point in English). GeoJSON: the"
            " zones in degrees, as RFC 7946 asks."
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
            p.folder_output(
                "FOLDER",
                tr("Folder for the results"),
                tr("Gets results.gpkg, results.xlsx, values.csv and zones.geojson."),
            ),
            p.choices(
                "FORMATS",
                tr("Formats"),
                tr("None chosen: all of them (without zones, no GeoJSON)."),
                [tr("GeoPackage"), tr("Spreadsheet"), tr("CSV"), tr("GeoJSON")],
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
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.reports import export

        steps = self.steps(run, 2)
        with steps(tr("Reading the layers")) as progress:
            formats = _formats(run)
            parts = {key: run.extra_file(_target(run, key)) for key in formats}
            values = _values(run, progress)
            zones = _zones(run, values)
            _, unknown = export.known_indicators(values)
            if unknown:
                warn(messages.EXPORT_UNKNOWN_INDICATOR, names=", ".join(unknown))
        with steps(tr("Writing the result")) as progress:
            chosen = (language(), "pt", "en")[run.choice("LANGUAGE")]
            write = {
                "GEOPACKAGE": lambda part: export.write_geopackage(part, values, zones, chosen),
                "SPREADSHEET": lambda part: export.write_spreadsheet(
                    part, values, _names(zones), chosen
                ),
                "CSV": lambda part: export.write_csv(part, values, chosen),
                "GEOJSON": lambda part: export.write_geojson(part, zones),
            }
            for number, (key, part) in enumerate(parts.items()):
                progress(number / len(parts))
                write[key](part)
                run.results[key] = str(_target(run, key))


def _target(run: Run, key: str) -> Path:
    return Path(run.target("FOLDER")) / FILES[key]


def _formats(run: Run) -> list[str]:
    """Return the formats to write, refusing GeoJSON without zones where it was asked for."""
    chosen = [FORMATS[number] for number in run.choices("FORMATS")]
    if run.given("ZONES"):
        return chosen or list(FORMATS)
    if "GEOJSON" in chosen:
        raise TerritoryError(messages.EXPORT_NEEDS_ZONES)
    if not chosen:
        note(messages.EXPORT_NO_GEOJSON)
    return chosen or [key for key in FORMATS if key != "GEOJSON"]


def _values(run: Run, progress: Progress) -> pd.DataFrame:
    """Return VALUES with text codes, whatever a table file made of them."""
    import pandas as pd

    from smart_territory_plugin.core.values import VALUES_COLUMNS, typed

    frame = run.layer("VALUES", None, progress)
    missing = [name for name in VALUES_COLUMNS if name not in frame]
    if missing:
        label = run.layer_name("VALUES")
        raise TerritoryError(messages.NOT_VALUES, layer=label, missing=", ".join(missing))
    if frame.empty:
        raise TerritoryError(messages.EXPORT_NO_VALUES, layer=run.layer_name("VALUES"))
    for name in _NUMBERS:  # a CSV of ours in Portuguese has decimal commas
        frame[name] = [v.replace(",", ".") if isinstance(v, str) else v for v in frame[name]]
    table = typed(pd.DataFrame(frame[list(VALUES_COLUMNS)]))
    levels = [_CODE_LENGTHS.get(level, 0) for level in table["zone_level"]]
    pairs = zip(table["zone_code"], levels, strict=True)
    table["zone_code"] = [_code(code, length) for code, length in pairs]
    table["territory"] = [_code(code, 4) for code in table["territory"]]
    for column in ("zone_vintage", "method_version", "period_start", "period_end"):
        table[column] = [_code(value, 0) for value in table[column]]
    return table.reset_index(drop=True)


def _code(value: object, length: int) -> str | None:
    """Return a code as text; a number has lost its leading zeros, which ``length`` brings back."""
    if value is None or value != value:  # noqa: PLR0124 - only NaN differs from itself
        return None
    if isinstance(value, (int, float)):
        return str(int(value)).zfill(length)
    return str(value)


def _zones(run: Run, values: pd.DataFrame) -> gpd.GeoDataFrame | None:
    from smart_territory_plugin.reports.export import zones_with_values

    zones = run.optional_layer("ZONES", None)
    if zones is None:
        return None
    if "zone_code" not in zones:
        raise TerritoryError(messages.EXPORT_NO_ZONE_CODE, layer=run.layer_name("ZONES"))
    zones["zone_code"] = [_code(code, _CODE_LENGTHS["freguesia"]) for code in zones["zone_code"]]
    # The key of the file it comes from is no field: the new file makes its own.
    keys = [name for name in zones.columns if name.lower() in ("fid", "ogc_fid")]
    return zones_with_values(zones.drop(columns=keys), values)


def _names(zones: gpd.GeoDataFrame | None) -> dict[str, str]:
    if zones is None or "zone_name" not in zones:
        return {}
    return dict(zip(zones["zone_code"], zones["zone_name"], strict=True))
