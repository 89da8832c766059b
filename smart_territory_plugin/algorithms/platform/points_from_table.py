"""Processing face of :mod:`smart_territory_plugin.core.points_table`."""

from __future__ import annotations

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr


class PointsFromTable(TerritoryAlgorithm):
    """Points from a text table whose encoding, separator and coordinates are found."""

    ID = "points_from_table"
    THEME = "platform"

    def title(self) -> str:
        return tr("Points from a table")

    def answers(self) -> str:
        return tr(
            "Where are the things a municipal table lists? Makes a point layer of a CSV file as it"
            " was exported, and says in the log what it found in it."
        )

    def method(self) -> str:
        return tr(
            "Finds the encoding (UTF-8, Windows-1252, Latin-1), the separator, decimal commas, and"
            " the coordinates: in two columns (latitude and longitude, x and y), or in one as"
            " “lat, lon”, WKT, GeoJSON or degrees, minutes and seconds. Exchanged axes are put"
            " right where that brings the point to Portugal. Projected coordinates are recognised"
            " where only one known system puts them on Portugal (EPSG:3763, 20790, 3857, 32629,"
            " and 5014, 5015, 5016 on the islands). Codes with a leading zero stay text."
        )

    def limits(self) -> str:
        return tr(
            "EPSG:27493 and EPSG:5018 cannot be told from EPSG:3763 (less than 10 m apart): give"
            " the system where it matters. Columns keep what the table says, exchanged"
            " coordinates too. No address is looked up."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.file("TABLE", tr("Table"), tr("Text file with a header line: CSV, TXT or TSV.")),
            p.text(
                "X_FIELD",
                tr("Column of x or longitude"),
                tr("Empty to find it; alone, the column that holds both coordinates."),
                optional=True,
            ),
            p.text(
                "Y_FIELD",
                tr("Column of y or latitude"),
                tr("Empty to find it."),
                optional=True,
            ),
            p.crs("CRS", tr("CRS of the coordinates"), tr("Empty to recognise it.")),
            p.text(
                "ENCODING",
                tr("Encoding"),
                tr("Empty to find it; else a name such as utf-8, cp1252 or latin-1."),
                optional=True,
            ),
            p.vector_output(
                "OUTPUT",
                tr("Points"),
                tr("One point for each row with usable coordinates, with all columns."),
                "point",
            ),
            p.vector_output(
                "REJECTED",
                tr("Rejected rows"),
                tr(
                    "The other rows with their line in the file and the reason: missing,"
                    " not_coordinates, out_of_range or too_many_cells."
                ),
                "table",
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.points_table import points_from_table

        steps = self.steps(run, 2)
        with steps(tr("Reading the table")) as progress:
            result = points_from_table(
                run.path("TABLE"),
                run.text("X_FIELD"),
                run.text("Y_FIELD"),
                run.crs("CRS"),
                run.text("ENCODING"),
                progress,
            )
        with steps(tr("Writing the result")):
            for name, value in result.found.items():
                run.lineage.add(name, value)
            run.write_frame("OUTPUT", result.points)
            run.write_table("REJECTED", result.rejected)
