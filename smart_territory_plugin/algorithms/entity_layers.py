"""The layers and the table that algorithms make of entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.layers import Layers


_KINDS = {"POINTS": "Point", "LINES": "LineString", "POLYGONS": "Polygon", "RECORDS": ""}


def layer_outputs() -> list[p.Parameter]:
    """Return the four outputs that :func:`write_layers` writes, all optional."""
    return [
        p.vector_output(name, label, help_text, kind, optional=True)
        for name, label, help_text, kind in (
            ("POINTS", tr("Points"), tr("Entities located at points."), "point"),
            ("LINES", tr("Lines"), tr("Entities located on lines."), "line"),
            ("POLYGONS", tr("Polygons"), tr("Entities located on areas."), "polygon"),
            (
                "RECORDS",
                tr("Records"),
                tr("Entities without a location that can be drawn, as a table."),
                "table",
            ),
        )
    ]


def wants_layers(run: Run) -> bool:
    """Say whether any of the four outputs is wanted."""
    return any(map(run.wanted, _KINDS))


def write_layers(run: Run, layers: Layers, total: int, progress: Progress) -> None:
    """Write what is wanted and say what is not written."""
    done = 0
    for name, single in _KINDS.items():
        part = layers.parts[name.lower()]
        kind = f"{'Multi' if part.multi else ''}{single}" if single else "NoGeometry"
        run.write_chunks(name, part.kinds, part.chunks(), kind)
        done += part.count
        progress(done / (total or 1))
        if part.count and not run.wanted(name):
            warn(messages.PULL_NOT_WRITTEN, count=part.count, output=name)
