"""Processing face of :mod:`smart_territory_plugin.connectors.workshop_pack`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsMapLayer,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProviderRegistry,
)

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.connections import SavedConnections
from smart_territory_plugin.algorithms.freshness_inputs import user_snapshots
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.territory.open_sample import TOWNS
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.connection import Connection
    from smart_territory_plugin.connectors.snapshots import Snapshot

OF_CONNECTIONS, ALL, NONE = range(3)


class WorkshopPack(TerritoryAlgorithm):
    """Connections, snapshots and data in one zip, for a room without a network."""

    ID = "workshop_pack"
    THEME = "platform"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")

    def title(self) -> str:
        return tr("Make a workshop pack")

    def answers(self) -> str:
        return tr(
            "How do a platform's connections and data get into a room without a network, such as a"
            " workshop with a class or a council?"
        )

    def method(self) -> str:
        return tr(
            "Writes one zip with the connections' settings (without passwords and without authcfg),"
            " the snapshots of what was pulled with them, a territory's folder, chosen layers and"
            " the sample. A list of contents holds size and SHA-256 of every file. Open it with"
            " “Open a workshop pack”; pulls with “Last snapshot only” then work without a network."
        )

    def limits(self) -> str:
        return tr(
            "Everything in the pack can be read by whoever gets it. A pull finds its snapshot only"
            " with the same connection, collection, extent, filter and limit as when it was made:"
            " run what the workshop will run once before. Checksums show damage, not who made the"
            " pack. At most 4 GB and 20 000 files."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.text(
                "TITLE",
                tr("Title"),
                tr("Name of the folder that the pack is opened to."),
                tr("Workshop"),
            ),
            p.text(
                "CONNECTIONS",
                tr("Connections"),
                tr("Names of saved connections with semicolons between; * for all."),
                optional=True,
            ),
            p.choice(
                "SNAPSHOTS",
                tr("Snapshots"),
                tr("What was pulled before and is kept on this computer."),
                [
                    tr("Those of the connections above"),
                    tr("All on this computer"),
                    tr("None"),
                ],
            ),
            p.folder(
                "FOLDER",
                tr("Territory's folder"),
                tr("With the territory file and its layers; packed with all it holds."),
                optional=True,
            ),
            p.layers("LAYERS", tr("Further layers"), tr("Layers that are files.")),
            p.choices(
                "SAMPLE",
                tr("Sample territory"),
                tr("Towns of the embedded sample, ready to open from the folder."),
                [
                    tr("Coastal town in the Centre"),
                    tr("Hill town in the North"),
                    tr("Town on the plain in the Alentejo"),
                ],
            ),
            p.file_output("OUTPUT", tr("Workshop pack"), tr("The zip to hand out."), "ZIP (*.zip)"),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("CONNECTION_COUNT", tr("Connections in the pack")),
            QgsProcessingOutputNumber("SNAPSHOT_COUNT", tr("Snapshots in the pack")),
            QgsProcessingOutputNumber("FILE_COUNT", tr("Files of data in the pack")),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.connectors.workshop_pack import PackContents, write_pack

        steps = self.steps(run, 2)
        with steps(tr("Looking at what goes in")):
            connections = _connections(run.text("CONNECTIONS"))
            layers = self.parameterAsLayerList(run.parameters, "LAYERS", run.context)
            contents = PackContents(
                title=run.text("TITLE"),
                connections=connections,
                snapshots=_snapshots(run.choice("SNAPSHOTS"), connections),
                folder=run.optional_path("FOLDER"),
                layers=[*_files(layers)],
                sample=[resource("sample", TOWNS[number]) for number in run.choices("SAMPLE")],
                own=Path(run.target("OUTPUT")),
            )
        with steps(tr("Writing the pack")) as progress:
            count: dict[str, int] = {}
            run.write_file(
                "OUTPUT", lambda path: count.update(write_pack(path, contents, progress))
            )
            run.results["CONNECTION_COUNT"] = count["connections"]
            run.results["SNAPSHOT_COUNT"] = count["snapshots"]
            run.results["FILE_COUNT"] = count["files"]


def _connections(text: str) -> list[Connection]:
    """Return the saved connections and presets that are named."""
    from smart_territory_plugin.connectors.connection import from_settings
    from smart_territory_plugin.connectors.registry import presets, saved

    store = SavedConnections()
    names = [*store] if text == "*" else [n.strip() for n in re.split(r"[;\n]", text) if n.strip()]
    return [
        from_settings({"name": name, **presets()[name].settings})
        if name in presets() and name not in store
        else saved(name, store)
        for name in dict.fromkeys(names)
    ]


def _snapshots(choice: int, connections: list[Connection]) -> list[Snapshot]:
    """Return the snapshots that are wanted; say which connection has none."""
    from smart_territory_plugin.connectors.workshop_pack import snapshots_of

    if choice == NONE:
        return []
    known = user_snapshots().all()
    if choice == ALL:
        return known
    found: dict[Path, Snapshot] = {}
    for connection in connections:
        own = snapshots_of(connection, known)
        if not own and connection.kind != "folder":
            warn(messages.PACK_NO_SNAPSHOT, name=connection.name)
        found |= {snapshot.folder: snapshot for snapshot in own}
    return [*found.values()]


def _files(layers: Iterable[QgsMapLayer]) -> Iterable[Path]:
    """Yield the files of layers, each once."""
    seen = set()
    for layer in layers:
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        path = Path(str(parts.get("path") or ""))
        if layer.providerType() not in ("ogr", "gdal", "delimitedtext") or not path.is_file():
            raise TerritoryError(messages.PACK_LAYER_NO_FILE, layer=layer.name())
        if path not in seen:
            seen.add(path)
            yield path
