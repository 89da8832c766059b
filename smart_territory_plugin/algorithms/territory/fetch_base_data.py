"""Processing face of :mod:`smart_territory_plugin.connectors.base_data`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputFile

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.connections import SavedConnections
from smart_territory_plugin.algorithms.freshness_inputs import (
    asked_by,
    freshness,
    pull_by,
    resume,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.core.territory import (
    FILE_NAME,
    LayerSource,
    Territory,
    filled,
    read_territory,
    write_territory,
)
from smart_territory_plugin.reports.language import tr
from smart_territory_plugin.reports.lineage import save_lineage

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.base_data import BaseLayer, Place
    from smart_territory_plugin.connectors.connection import Connection
    from smart_territory_plugin.connectors.session import Check

_TITLES = {
    "municipality": "Direção-Geral do Território, Carta Administrativa Oficial de Portugal",
    "zones": "Direção-Geral do Território, Carta Administrativa Oficial de Portugal",
    "landcover": "Direção-Geral do Território, Carta de Uso e Ocupação do Solo",
}


class FetchBaseData(TerritoryAlgorithm):
    """A municipality's boundaries and land cover from the national service."""

    ID = "fetch_base_data"
    THEME = "territory"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")

    def title(self) -> str:
        return tr("Fetch boundaries and land cover")

    def answers(self) -> str:
        return tr(
            "How do I begin with a municipality of which I have no layers: its outline, its"
            " freguesias and its land cover?"
        )

    def method(self) -> str:
        return tr(
            "Asks the OGC API of the Directorate-General for Territory (DGT) for the municipality"
            " by its code, for the freguesias of the official boundaries (CAOP) and for the newest"
            " land-cover map (COS) there, page by page. All go to one GeoPackage in the official"
            " metric CRS, and into the folder's territory file with date, citation and licence;"
            " layers that the file has already stay. What is incomplete is refused."
        )

    def limits(self) -> str:
        return tr(
            "The service has the mainland only. Land-cover polygons are kept whole where they"
            " cross the municipality's limit. This was tried on stand-ins with the service's"
            " collections and fields, and not on the service itself."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.text(
                "CODE",
                tr("Municipality code"),
                tr("Four digits of the official boundaries (DTMN), such as 1106 for Lisbon."),
            ),
            p.integer(
                "YEAR",
                tr("Year"),
                tr("The year the indicators stand for."),
                datetime.now(UTC).year,
                minimum=1900,
                maximum=2200,
            ),
            freshness(),
            resume(),
            p.advanced(
                p.text(
                    "LANDCOVER",
                    tr("Land-cover map"),
                    tr("Collection such as cos2023v1; empty: the newest COS of the service."),
                    optional=True,
                )
            ),
            p.advanced(
                p.text(
                    "CONNECTION",
                    tr("Connection"),
                    tr("An OGC API Features service with the same collections."),
                    "DGT",
                )
            ),
            p.folder_output(
                "FOLDER",
                tr("Territory's folder"),
                tr("Where the GeoPackage and the territory file are written."),
            ),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputFile("TERRITORY", tr("Territory file")),
            QgsProcessingOutputFile("LAYERS", tr("GeoPackage with the layers")),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.connectors import base_data

        steps = self.steps(run, 4)
        code = base_data.municipality_code(run.text("CODE"))
        connection = _connection(run.text("CONNECTION"))
        before = _territory_there(Path(run.target("FOLDER")), code)
        with steps(tr("Asking for the municipality")):
            place, facts = _place(run, connection, code, steps.check)
        with steps(tr("Fetching the freguesias")) as progress:
            zones = base_data.fetch_zones(
                place, lambda query: pull_by(run, connection, query, steps.check, progress)
            )
        with steps(tr("Fetching the land cover")) as progress:
            landcover = base_data.fetch_landcover(
                place, lambda query: pull_by(run, connection, query, steps.check, progress)
            )
        with steps(tr("Writing the layers and the territory file")):
            outline = base_data.outline_layer(place, facts)
            _write(run, place, [outline, zones, landcover], before)
            base_data.tell(place, zones, landcover)


def _connection(text: str) -> Connection:
    """Return the service that is asked."""
    from smart_territory_plugin.connectors.connection import as_kind
    from smart_territory_plugin.connectors.registry import resolve

    connection = resolve(text, SavedConnections())
    if connection.kind == "auto":
        connection = as_kind(connection, "ogc-features")
    if connection.kind != "ogc-features":
        raise TerritoryError(messages.BASE_KIND, kind=connection.kind)
    return connection


def _territory_there(folder: Path, code: str) -> Territory | None:
    """Return the territory of the folder's file; refuse the one of another municipality."""
    if not (folder / FILE_NAME).is_file():
        return None
    there = read_territory(folder / FILE_NAME)
    if there.code != code:
        raise TerritoryError(messages.BASE_OTHER_TERRITORY, other=there.code, code=code)
    return there


def _place(
    run: Run, connection: Connection, code: str, check: Check
) -> tuple[Place, dict[str, Any]]:
    """Return the municipality, and where its outline comes from."""
    from smart_territory_plugin.connectors.base_data import find_place
    from smart_territory_plugin.connectors.snapshots import age_text

    landcover = run.text("LANDCOVER")
    question = {"source": connection.source, "municipality": code, "landcover": landcover}
    place, snapshot = asked_by(
        run,
        connection,
        question,
        check,
        lambda session: find_place(connection, session, code, landcover),
    )
    facts = {"source": connection.source, "licence": connection.licence}
    if snapshot is None:
        return place, {**facts, "retrieved_utc": datetime.now(UTC).isoformat(timespec="seconds")}
    return place, {
        **facts,
        "retrieved_utc": snapshot.retrieved_utc,
        "snapshot": age_text(snapshot),
    }


def _write(run: Run, place: Place, layers: list[BaseLayer], before: Territory | None) -> None:
    """Write the GeoPackage and the territory file beside their places."""
    from smart_territory_plugin.reports.export import write_layer
    from smart_territory_plugin.reports.frames import memory_layer

    folder = Path(run.target("FOLDER"))
    file = folder / f"base_{place.code}.gpkg"
    part = run.extra_file(file)
    sources: dict[str, tuple[LayerSource, ...]] = {}
    for layer in layers:
        write_layer(memory_layer(layer.frame, layer.name), part, "GPKG", layer.name)
        run.lineage.add("pull", layer.facts)
        run.lineage.licence = layer.facts["licence"]
        save_lineage(part, run.lineage, layer.name)
        sources[layer.role] = (layer.source(file.name, _TITLES[layer.role]),)
    fresh = Territory(place.code, place.name, run.integer("YEAR"), sources, folder)
    territory, kept = filled(before, fresh, file.name)
    for role in kept:
        warn(messages.BASE_ROLE_KEPT, role=role, file=file.name)
    write_territory(run.extra_file(folder / FILE_NAME), territory)
    run.results["TERRITORY"] = str(folder / FILE_NAME)
    run.results["LAYERS"] = str(file)
