"""Exports VALUES and zones to the formats people open."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputFile

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.reports.language import language, tr

FILES = {
    "GEOPACKAGE": "results.gpkg",
    "SPREADSHEET": "results.xlsx",
    "CSV": "values.csv",
    "GEOJSON": "zones.geojson",
}


class ExportResults(TerritoryAlgorithm):
    """Values and zones as GeoPackage with styles, spreadsheet, CSV and GeoJSON."""

    ID = "export_results"
    THEME = "territory"

    def title(self) -> str:
        return tr("Export results")

    def answers(self) -> str:
        return tr("How do I hand the indicators to people who use other programs?")

    def method(self) -> str:
        return tr(
            "Writes a GeoPackage whose zones open with a style an indicator, a spreadsheet with a"
            " sheet of values and one of definitions and sources, a CSV that a spreadsheet of the"
            " chosen language opens by itself, and a GeoJSON in degrees (RFC 7946)."
        )

    def limits(self) -> str:
        return tr(
            "Nothing is computed: what was wrong in the values stays wrong. Files of the same name"
            " in the folder are replaced."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.table(
                "VALUES", tr("Values"), tr("The table of values that the municipal profile wrote.")
            ),
            p.polygons(
                "ZONES",
                tr("Zones"),
                tr("The zones that the municipal profile wrote; without them no GeoJSON."),
                optional=True,
            ),
            p.folder_output("FOLDER", tr("Folder"), tr("Gets one file a format.")),
            p.choices(
                "FORMATS",
                tr("Formats"),
                tr("None chosen: all of them."),
                [tr("GeoPackage"), tr("Spreadsheet"), tr("CSV"), tr("GeoJSON")],
            ),
            p.choice(
                "LANGUAGE",
                tr("Language"),
                tr("Of names, words and the decimal sign."),
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
        from smart_territory_plugin.core.values import VALUES_COLUMNS, typed
        from smart_territory_plugin.reports import export

        steps = self.steps(run, 2)
        with steps(tr("Reading the layers")) as progress:
            table = run.layer("VALUES", None, progress)
            missing = [name for name in VALUES_COLUMNS if name not in table.columns]
            if missing:
                label = run.layer_name("VALUES")
                raise TerritoryError(messages.NOT_VALUES, layer=label, missing=", ".join(missing))
            values = typed(table.drop(columns="geometry"))
            zones = run.optional_layer("ZONES", None)
        with steps(tr("Writing the results")) as progress:
            said = (language(), "pt", "en")[run.choice("LANGUAGE")]
            names = list(FILES)
            chosen = [names[number] for number in run.choices("FORMATS")] or names
            if zones is None and "GEOJSON" in chosen:
                chosen.remove("GEOJSON")
                warn(messages.GEOJSON_NEEDS_ZONES)
            write = {
                "GEOPACKAGE": lambda path: export.write_geopackage(path, values, zones, said),
                "SPREADSHEET": lambda path: export.write_spreadsheet(path, values, said),
                "CSV": lambda path: export.write_csv(path, values, said),
                "GEOJSON": lambda path: export.write_geojson(path, zones),
            }
            for number, name in enumerate(chosen):
                target = Path(run.target("FOLDER")) / FILES[name]
                write[name](run.extra_file(target))
                run.results[name] = str(target)
                progress((number + 1) / len(chosen))
