"""Make the ready models anew: ``python tools/make_models.py [FOLDER]``.

Runs with the Python that QGIS uses. What they do stands in tools/models, what they say in
resources/models.
"""

from __future__ import annotations

import os
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.analysis import QgsNativeAlgorithms  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QTranslator  # noqa: E402


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "processing" / "models"
    application = QgsApplication([], False)
    application.initQgis()
    portuguese = QTranslator()
    if not portuguese.load(str(ROOT / "resources" / "i18n" / "smart_territory_pt.qm")):
        sys.exit("make_models: the translations are not compiled; run make translations.")
    QCoreApplication.installTranslator(portuguese)

    from smart_territory_plugin.algorithms.provider import SmartTerritoryProvider
    from tools.models.build import model_of
    from tools.models.flows import FLOWS

    registry = QgsApplication.processingRegistry()
    registry.addProvider(QgsNativeAlgorithms(registry))
    provider = SmartTerritoryProvider()
    registry.addProvider(provider)
    folder.mkdir(parents=True, exist_ok=True)
    for flow in FLOWS:
        path = folder / f"{flow.name}.model3"
        if not model_of(flow).toFile(str(path)):
            sys.exit(f"make_models: {path} cannot be written.")
        # Qt writes attributes in an order drawn by lot.
        path.write_text(ElementTree.canonicalize(from_file=path) + "\n", encoding="utf-8")
        print(f"{flow.name}: {len(flow.inputs)} inputs, {len(flow.steps)} steps")
    os._exit(0)  # QGIS ends with the process: its own end trips over Python's objects


if __name__ == "__main__":
    main()
