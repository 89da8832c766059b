"""Processing face of :mod:`smart_territory_plugin.connectors.cnmd_write`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.cnmd_outputs import (
    FINDINGS,
    findings_output,
    findings_table,
    worst,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.connectors.cnmd_lists import DISTRICTS, REGIONS, TYPES
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import pandas as pd

    from smart_territory_plugin.connectors.cnmd_write import Origin


class CnmdExport(TerritoryAlgorithm):
    """A layer as entities of the national data models."""

    ID = "cnmd_export"
    THEME = "platform"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")
    OUTPUT_FIELDS = {"FINDINGS": FINDINGS}

    def title(self) -> str:
        return tr("Export to the national data models (CNMD)")

    def answers(self) -> str:
        return tr(
            "How does a municipal layer become entities that the national platform for smart"
            " territories takes?"
        )

    def method(self) -> str:
        return tr(
            "Each feature becomes an entity in normalized NGSI-LD: id urn:<organisation>:<type>:"
            "<local>, location in EPSG:4258 with seven decimals, an address, and the attributes of"
            " the type for which the layer has a field of that name or of one of the names in"
            " resources/tables/cnmd_attributes.csv. Attributes without a value are left out. Every"
            " entity is checked against the models, and only those that have all that their type"
            " needs are written."
        )

    def limits(self) -> str:
        return tr(
            "Fields without an attribute are not written. Waste streams are told in the"
            " catalogue's words (vidro, papel, plástico, orgânico, …); mixed waste is outro. What a"
            " platform accepts beyond the models is for it to say."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.places("INPUT", tr("Layer"), tr("Points, lines or polygons of one type.")),
            p.choice("TYPE", tr("Type"), tr("The data model."), list(TYPES)),
            p.text(
                "ORGANISATION", tr("Organisation"), tr("Publisher in the ids, such as cm-tomar.")
            ),
            p.field(
                "ID_FIELD",
                tr("Field with the id"),
                tr("Last part of the ids; empty: the feature's number."),
                "INPUT",
                optional=True,
            ),
            p.text("MUNICIPALITY", tr("Municipality"), tr("addressLocality."), optional=True),
            p.choice(
                "REGION",
                tr("NUTS II region"),
                tr("addressRegion, of 2024."),
                [tr("Not given"), *REGIONS],
            ),
            p.choice("DISTRICT", tr("District"), tr("district."), [tr("Not given"), *DISTRICTS]),
            p.text(
                "CONSTANTS",
                tr("Values for all"),
                tr("attribute=value with semicolons between, such as binColor=verde;status=ok."),
                optional=True,
            ),
            p.file_output(
                "OUTPUT", tr("Entities"), tr("An array of entities (JSON)."), "JSON (*.json)"
            ),
            findings_output(optional=True),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [QgsProcessingOutputNumber("WRITTEN", tr("Entities written"))]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.connectors.cnmd import check_entities
        from smart_territory_plugin.connectors.cnmd_write import CRS, entities_of

        steps = self.steps(run, 3)
        kind = TYPES[run.choice("TYPE")]
        with steps(tr("Reading the layers")) as progress:
            origin = _origin(run)
            layer = run.layer("INPUT", None, progress).to_crs(CRS)
        with steps(tr("Checking the entities")):
            entities = entities_of(layer, kind, origin, run.field("ID_FIELD"))
            table = findings_table(check_entities(entities))
            fit = _fit(entities, table, kind)
        with steps(tr("Writing the result")):
            note(messages.CNMD_WRITTEN, count=len(fit), type=kind)
            run.results["WRITTEN"] = len(fit)
            run.write_file("OUTPUT", lambda path: _write(path, fit))
            run.write_table("FINDINGS", table)


def _origin(run: Run) -> Origin:
    from smart_territory_plugin.connectors.cnmd_write import (
        Origin,
        organisation_code,
        read_constants,
    )

    region, district = run.choice("REGION"), run.choice("DISTRICT")
    address = {
        "addressLocality": run.text("MUNICIPALITY").strip(),
        "addressRegion": REGIONS[region - 1] if region else "",
        "district": DISTRICTS[district - 1] if district else "",
    }
    code = organisation_code(run.text("ORGANISATION"))
    return Origin(code, address, read_constants(run.text("CONSTANTS")))


def _fit(entities: list[dict[str, Any]], table: pd.DataFrame, kind: str) -> list[dict[str, Any]]:
    """Return the entities without an error, the first of those that share an id."""
    wrong = set(table.loc[(table["severity"] == "error") & (table["code"] != "id_twice"), "entity"])
    fit: dict[str, dict[str, Any]] = {}
    for entity in entities:
        if entity["id"] not in wrong:
            fit.setdefault(entity["id"], entity)
    if not fit:
        raise TerritoryError(
            messages.CNMD_NONE_FIT, count=len(entities), type=kind, worst=worst(table) or "–"
        )
    if len(fit) < len(entities):
        warn(
            messages.CNMD_LEFT_OUT,
            count=len(entities) - len(fit),
            total=len(entities),
            worst=worst(table),
        )
    return list(fit.values())


def _write(path: Path, entities: list[dict[str, Any]]) -> None:
    lines = ",\n".join(json.dumps(entity, ensure_ascii=False) for entity in entities)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
