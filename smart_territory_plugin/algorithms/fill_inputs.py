"""Tables of readings and of collections: a text file or a layer, declared and read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.core.fill_fields import Rows


def table_parameters() -> list[p.Parameter]:
    """Return the parameters of both tables."""
    return [
        p.file(
            "TABLE",
            tr("File of readings"),
            tr(
                "CSV as it was exported, of any encoding; or give a layer. Columns are recognised"
                " by name (resources/tables/fill_fields.csv): container, time, fill; also stream,"
                " volume, place, and route, recolha, km, weight, start and end of the trip. A row"
                " with a recolha is a collection at its time."
            ),
            optional=True,
        ),
        p.table(
            "READINGS",
            tr("Layer of readings"),
            tr("A layer or table of the project in place of the file."),
            optional=True,
        ),
        _column("CONTAINER_FIELD", tr("Column with the container")),
        _column("TIME_FIELD", tr("Column with the time")),
        _column("FILL_FIELD", tr("Column with the fill level")),
        p.file(
            "COLLECTIONS_TABLE",
            tr("File of collections"),
            tr("Where they stand apart from the readings: each row is a container emptied."),
            optional=True,
        ),
        p.table(
            "COLLECTIONS",
            tr("Layer of collections"),
            tr("A layer or table of the project in place of the file."),
            optional=True,
        ),
        p.advanced(
            p.file(
                "FIELDS",
                tr("Table of column names"),
                tr(
                    "CSV with the columns alias and role in place of the plugin's own table"
                    " (resources/tables/fill_fields.csv)."
                ),
                optional=True,
            )
        ),
        p.advanced(
            p.text(
                "ENCODING",
                tr("Encoding"),
                tr("Empty to find it; else a name such as utf-8, cp1252 or latin-1."),
                optional=True,
            )
        ),
    ]


def _column(name: str, label: str) -> p.Parameter:
    return p.text(name, label, tr("Of the readings; empty to find it by its name."), optional=True)


def read_readings(run: Run, progress: Progress) -> Rows:
    """Return the readings.

    Raises
    ------
    TerritoryError
        ``FILL_ONE_SOURCE`` where both or neither of file and layer are given.
    """
    if run.given("TABLE") == run.given("READINGS"):
        raise TerritoryError(messages.FILL_ONE_SOURCE)
    wanted = {"container": "CONTAINER_FIELD", "time": "TIME_FIELD", "fill": "FILL_FIELD"}
    given = {role: run.text(name) for role, name in wanted.items() if run.text(name)}
    return _rows(run, ("TABLE", "READINGS"), ("container", "time", "fill"), given, progress)


def read_collections(run: Run, progress: Progress) -> Rows | None:
    """Return the collections, None where neither file nor layer is given.

    Raises
    ------
    TerritoryError
        ``FILL_ONE_COLLECTION`` where both are given.
    """
    file, layer = run.given("COLLECTIONS_TABLE"), run.given("COLLECTIONS")
    if file and layer:
        raise TerritoryError(messages.FILL_ONE_COLLECTION)
    if not file and not layer:
        return None
    return _rows(run, ("COLLECTIONS_TABLE", "COLLECTIONS"), ("container",), {}, progress)


def _rows(
    run: Run,
    names: tuple[str, str],
    needed: Sequence[str],
    given: Mapping[str, str],
    progress: Progress,
) -> Rows:
    """Read the file or the layer of a table."""
    from smart_territory_plugin.core import fill_fields as core

    aliases = core.read_field_names(run.optional_path("FIELDS"))
    file, layer = names
    if run.given(file):
        path = run.path(file)
        rows = core.rows_of_file(path, aliases, needed, given, run.text("ENCODING"), progress)
        run.lineage.add_source(file, {"layer": path.name, "source": str(path)})
        return rows
    columns = run.source(layer).fields().names()
    label = run.layer_name(layer)
    fields = core.chosen_fields(columns, aliases, needed, given, label)
    return core.rows_of_layer(run.layer(layer, list(fields.values()), progress), fields, label)
