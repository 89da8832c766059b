"""Processing face of :mod:`smart_territory_plugin.connectors.publish`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.connections import SavedConnections, session_for
from smart_territory_plugin.algorithms.publish_inputs import read_publisher, read_rows
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import pandas as pd

    from smart_territory_plugin.connectors.connection import Connection
    from smart_territory_plugin.connectors.publish import Outcome, Published
    from smart_territory_plugin.connectors.session import Check
    from smart_territory_plugin.core.log import Progress

_FIELDS = ("id", "indicator", "zone", "period", "value", "action", "message")


class PgiPublish(TerritoryAlgorithm):
    """Indicators as entities of a municipal platform."""

    ID = "pgi_publish"
    THEME = "platform"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")
    OUTPUT_FIELDS = {"OUTPUT": _FIELDS}

    def title(self) -> str:
        return tr("Publish indicators to the platform (PGI)")

    def answers(self) -> str:
        return tr(
            "Which of the municipality's indicators does its platform lack or hold with another"
            " value? Creates and updates them there, when the dry run is switched off."
        )

    def method(self) -> str:
        return tr(
            "Each value of an indicator, zone and period becomes an entity KeyPerformanceIndicator"
            " (smart-data-models) with an id that is always the same: urn:ngsi-ld:"
            "KeyPerformanceIndicator:smart-territory:<municipality>:<zone>:<indicator>:<period>."
            " kpiValue has the unit's UN/CEFACT code and the last day of the period as time of"
            " observation; currentStanding is the band; name, definition, formula and source are"
            " the catalogue's, in Portuguese. What the platform holds is asked for first, and only"
            " what is new or differs is sent: to an NGSI-LD broker by batch upsert with"
            " options=update, to NGSIv2 by an appending batch update, to a CKAN portal as rows with"
            " a primary key, into a folder as a file. Requests hold at most 500 entities and"
            " 700 kB; refused ones are halved. 20 of the sent entities are read back."
        )

    def limits(self) -> str:
        return tr(
            "Nothing is ever deleted, and no entity with another id is touched: a value that is no"
            " longer published stays on the platform. Values that are missing are left out. Units"
            " without a sure code (kg per person) stand in the description. NGSIv2 takes no"
            " brackets, quotes and equals signs in texts: similar signs are written. What a"
            " platform shows of an entity, and to whom, is for the platform to say."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_value_parameters(), *_zone_parameters(), *_sending_parameters()]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("CREATED", tr("Entities created, or that would be")),
            QgsProcessingOutputNumber("UPDATED", tr("Entities updated, or that would be")),
            QgsProcessingOutputNumber("UNCHANGED", tr("Entities that are as they should be")),
            QgsProcessingOutputNumber("FAILED", tr("Entities that were not taken")),
            QgsProcessingOutputNumber("MISMATCHES", tr("Entities read back otherwise than sent")),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.algorithms.platform.pgi_pull import sample_snapshot
        from smart_territory_plugin.connectors.kpi import kpi_entities
        from smart_territory_plugin.connectors.registry import resolve

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            connection = resolve(run.text("CONNECTION"), SavedConnections(), sample_snapshot())
            rows = read_rows(run, progress)
            entities = kpi_entities(rows, read_publisher(run, rows, progress))
        with steps(tr("Comparing with the platform")) as progress:
            published = _published(run, connection, entities, steps.check, progress)
        with steps(tr("Writing the result")):
            _tell(run, published)
            if run.given("JOURNAL") and Path(run.target("JOURNAL")).is_file():
                run.results["JOURNAL"] = run.target("JOURNAL")
            run.lineage.add("publish", {"source": connection.source, "tenant": connection.tenant})
            run.write_file("PAYLOAD", lambda path: _write(path, entities))
            run.write_table("OUTPUT", _table(rows, published))


def _value_parameters() -> list[p.Parameter]:
    return [
        p.table(
            "VALUES",
            tr("Values"),
            tr("The long table of the municipal profile (VALUES). Either this or a layer."),
            optional=True,
        ),
        p.table(
            "INPUT",
            tr("Layer of results"),
            tr(
                "A row a zone, with a field an indicator: the ZONES_OUTPUT of the municipal"
                " profile, or the result of an algorithm by zone."
            ),
            optional=True,
        ),
        p.field(
            "CODE_FIELD",
            tr("Field with the zones' code"),
            tr("Of the layer of results; empty: zone_code, or the field of CAOP."),
            "INPUT",
            optional=True,
        ),
        p.text(
            "INDICATORS",
            tr("Indicators"),
            tr("Ids of the indicators to publish, separated by commas; empty for all."),
            optional=True,
        ),
        p.text(
            "PERIOD",
            tr("Period"),
            tr(
                "What values without a period stand for: a year (2025), a month (2025-06) or two"
                " days (2025-06-01/2025-09-30)."
            ),
            optional=True,
        ),
        p.text(
            "ORGANISATION",
            tr("Organisation"),
            tr("Who publishes, such as Câmara Municipal de Tomar."),
        ),
        p.text(
            "MUNICIPALITY",
            tr("Municipality"),
            tr("Its name, for the address of the entities (addressLocality)."),
            optional=True,
        ),
        p.text(
            "TERRITORY",
            tr("Code of the municipality"),
            tr("Four digits, where the values do not say it and no zone code begins with it."),
            optional=True,
        ),
    ]


def _zone_parameters() -> list[p.Parameter]:
    return [
        p.polygons(
            "ZONES",
            tr("Zones"),
            tr(
                "Outlines and names of the zones, matched by code; without them the entities have"
                " no location."
            ),
            optional=True,
        ),
        p.field(
            "ZONES_CODE_FIELD",
            tr("Field with the code"),
            tr("Of the zones; empty: zone_code, or the field of CAOP."),
            "ZONES",
            optional=True,
        ),
        p.field(
            "ZONES_NAME_FIELD",
            tr("Field with the name"),
            tr("Of the zones; empty: zone_name, or the field of CAOP."),
            "ZONES",
            optional=True,
        ),
        p.number(
            "TOLERANCE",
            tr("Tolerance of the outlines (m)"),
            tr("Outlines are simplified by at most this much, so that entities stay small."),
            20.0,
            minimum=0.0,
            maximum=10_000.0,
        ),
        p.metric_crs(),
    ]


def _sending_parameters() -> list[p.Parameter]:
    return [
        p.text(
            "CONNECTION",
            tr("Connection"),
            tr(
                "The name of a saved connection, a folder, the address of a service, or a JSON"
                " object of settings, as the pull takes them. In a folder the file"
                " KeyPerformanceIndicator-smart-territory.json is written. Empty: the embedded"
                " sample, for dry runs only."
            ),
            optional=True,
        ),
        p.text(
            "COLLECTION",
            tr("Resource or dataset (CKAN)"),
            tr(
                "Of a CKAN portal: the id of a resource, or the name of a dataset in which a table"
                " is made. Other platforms need none."
            ),
            optional=True,
        ),
        p.flag(
            "DRY_RUN",
            tr("Dry run"),
            tr("Only say what would be created and updated; nothing is sent."),
            True,
        ),
        p.file_output(
            "JOURNAL",
            tr("Journal"),
            tr(
                "Notes what was sent. Given again, what it holds is skipped unless it changed, so"
                " that a run goes on after a break; it is added to and not replaced."
            ),
            "JSON Lines (*.jsonl)",
            optional=True,
        ),
        p.file_output(
            "PAYLOAD",
            tr("Entities"),
            tr("All entities as they would be sent (an array in JSON)."),
            "JSON (*.json)",
            optional=True,
        ),
        p.vector_output(
            "OUTPUT",
            tr("What became of each"),
            tr("A row for each entity, with what was or would be done."),
            "table",
        ),
    ]


def _published(
    run: Run,
    connection: Connection,
    entities: list[dict[str, Any]],
    check: Check,
    progress: Progress,
) -> Published:
    """Publish, with a session by QGIS's network settings where the connection needs one."""
    from smart_territory_plugin.connectors.publish import publish
    from smart_territory_plugin.connectors.publish_journal import Journal
    from smart_territory_plugin.connectors.writers import open_writer

    dry_run, journal = run.flag("DRY_RUN"), None
    if run.given("JOURNAL"):
        target = " ".join(
            part
            for part in (
                connection.source,
                connection.tenant,
                connection.service_path,
                run.text("COLLECTION"),
            )
            if part
        )
        journal = Journal(Path(run.target("JOURNAL")), target)
    with session_for(connection, check) as session:
        writer = open_writer(connection, session, place=run.text("COLLECTION"), dry_run=dry_run)
        return publish(entities, writer, dry_run=dry_run, journal=journal, progress=progress)


def _tell(run: Run, published: Published) -> None:
    """Say in the log and in the results what was, or would be, done."""
    from smart_territory_plugin.connectors import publish as did

    counts = {
        "created": published.count(did.CREATED, did.WOULD_CREATE),
        "updated": published.count(did.UPDATED, did.WOULD_UPDATE),
        "unchanged": published.count(did.UNCHANGED),
    }
    failed = [outcome for outcome in published.outcomes if outcome.action == did.FAILED]
    run.results |= {name.upper(): count for name, count in counts.items()}
    run.results["FAILED"] = len(failed)
    run.results["MISMATCHES"] = published.mismatches
    template = messages.PUBLISH_PLAN if run.flag("DRY_RUN") else messages.PUBLISH_DONE
    note(template, **counts, skipped=published.count(did.SKIPPED))
    if failed:
        warn(messages.PUBLISH_FAILED, count=len(failed), first=_message(failed[0]))


def _table(rows: pd.DataFrame, published: Published) -> pd.DataFrame:
    """Return a row an entity."""
    import pandas as pd

    table = pd.DataFrame({"id": [outcome.id for outcome in published.outcomes]}, dtype="object")
    for field, column in (("indicator", "indicator"), ("zone", "zone_code"), ("period", "period")):
        table[field] = rows[column].astype("object")
    table["value"] = rows["value"]
    table["action"] = [outcome.action for outcome in published.outcomes]
    told = [_message(outcome) for outcome in published.outcomes]
    table["message"] = pd.Series(told, dtype="object")
    return table[list(_FIELDS)]


def _message(outcome: Outcome) -> str | None:
    """Return the sentence for what is worth knowing of an outcome."""
    if not outcome.code:
        return None
    sentence = {
        "standing_kept": tr("The platform keeps an older rating (currentStanding)."),
        "refused": tr("The platform refused it: {detail}"),
        "untold": tr("The platform did not say what became of it."),
        "not_sent": tr("Not sent, because publishing ended before."),
        "read_back": tr("Read back otherwise than sent: {detail}"),
    }[outcome.code]
    return sentence.format(detail=outcome.detail)


def _write(path: Path, entities: list[dict[str, Any]]) -> None:
    lines = ",\n".join(json.dumps(entity, ensure_ascii=False) for entity in entities)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
