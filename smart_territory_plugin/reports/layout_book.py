"""Pages written as one PDF: a QGIS print layout whose atlas goes from page to page.

The layout belongs to a project of its own, so that nothing of the user's project is touched. QGIS
holds that layouts are for the main thread alone: whoever calls this runs there.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
from qgis.core import (
    QgsFeedback,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRenderContext,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.reports.frames import table_layer
from smart_territory_plugin.reports.layout_items import (
    CENTRE,
    RIGHT,
    Box,
    Fill,
    MapBox,
    North,
    Page,
    ScaleBar,
    Text,
)
from smart_territory_plugin.reports.layout_map import (
    map_item,
    north_arrow,
    scale_bar,
    shown_extent,
)
from smart_territory_plugin.reports.layout_text import text_format
from smart_territory_plugin.reports.pdf_facts import PdfFacts, add_facts
from smart_territory_plugin.reports.styles import MapClass, symbol

if TYPE_CHECKING:
    from smart_territory_plugin.core.log import Progress

PAGE_FIELD = "page"
_DPI = 200
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_ROOM = 1.0
"""Millimetres that a label's box is longer than its text, so that QGIS never wraps it again."""
_ALIGN = {CENTRE: Qt.AlignmentFlag.AlignHCenter, RIGHT: Qt.AlignmentFlag.AlignRight}


class Book:
    """A print layout with an atlas over pages of one size.

    Parameters
    ----------
    pages : sequence of Page
        At least one.
    """

    def __init__(self, pages: Sequence[Page]) -> None:
        self.pages = pages
        self._project = QgsProject()
        self.layout = QgsPrintLayout(self._project)
        self.layout.undoStack().blockCommands(True)  # it would keep a copy of every item
        self.layout.initializeDefaults()
        self.layout.renderContext().setDpi(_DPI)
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*pages[0].paper, _MM))
        names = pd.DataFrame({PAGE_FIELD: [page.name for page in pages]})
        self._cover = table_layer(names, "pages")
        self._project.addMapLayer(self._cover, False)
        self._drawn: list[QgsLayoutItem] = []
        self.atlas = self.layout.atlas()
        self.atlas.setCoverageLayer(self._cover)
        self.atlas.setPageNameExpression(f'"{PAGE_FIELD}"')
        self.atlas.setHideCoverage(True)
        self.atlas.setEnabled(True)

    def write(self, path: Path, progress: Progress) -> None:
        """Write every page into one PDF.

        Raises
        ------
        Cancelled
            Where ``progress`` says so, before the next page.
        TerritoryError
            Where the file cannot be written.
        """
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = _DPI
        settings.textRenderFormat = QgsRenderContext.TextRenderFormat.TextFormatAlwaysText
        settings.exportMetadata = False
        settings.appendGeoreference = False
        feedback = QgsFeedback()
        raised: list[Exception] = []

        def turn(_: object) -> None:
            number = self.atlas.currentFeatureNumber()
            try:
                progress(number / len(self.pages))
                self._draw(self.pages[number])
            except Exception as error:  # Qt would swallow it
                raised.append(error)
                feedback.cancel()

        self.atlas.featureChanged.connect(turn)
        result, fault = QgsLayoutExporter.exportToPdf(self.atlas, str(path), settings, feedback)
        self.atlas.featureChanged.disconnect(turn)
        if raised:
            raise raised[0]
        written = path.is_file()  # where it may not write, Qt says that all went well
        if result != QgsLayoutExporter.ExportResult.Success or not written:
            raise TerritoryError(messages.PDF_NOT_WRITTEN, path=path, reason=fault or "PDF")

    def _draw(self, page: Page) -> None:
        for item in self._drawn:
            self.layout.removeLayoutItem(item)
            # It would live, and follow the atlas, until QGIS is idle.
            QCoreApplication.sendPostedEvents(item, QEvent.Type.DeferredDelete)
        self._drawn = []
        maps: dict[int, QgsLayoutItemMap] = {}
        for box in page.items:
            item = self._item(box, maps)
            self._place(item, box)
            if isinstance(box, MapBox) and isinstance(item, QgsLayoutItemMap):
                item.setExtent(shown_extent(box))
                maps[id(box)] = item

    def _item(self, box: Box, maps: dict[int, QgsLayoutItemMap]) -> QgsLayoutItem:
        if isinstance(box, Text):
            return self._label(box)
        if isinstance(box, Fill):
            return self._shape(box)
        if isinstance(box, MapBox):
            return map_item(self.layout, box)
        if isinstance(box, ScaleBar):
            return scale_bar(self.layout, box, maps[id(box.zones)])
        if isinstance(box, North):
            return north_arrow(self.layout, box)
        raise TypeError(box)

    def _place(self, item: QgsLayoutItem, box: Box) -> None:
        self.layout.addLayoutItem(item)
        room = _ROOM if isinstance(box, Text) else 0.0
        x = box.x - (room if isinstance(box, Text) and box.align == RIGHT else 0.0)
        item.attemptMove(QgsLayoutPoint(x, box.y, _MM))
        if not isinstance(box, ScaleBar):
            item.attemptResize(QgsLayoutSize(box.width + room, box.height + room, _MM))
        self._drawn.append(item)

    def _label(self, box: Text) -> QgsLayoutItemLabel:
        item = QgsLayoutItemLabel(self.layout)
        item.setText("\n".join(box.lines).replace("[%", "[\u200b%"))
        item.setTextFormat(text_format(box.style))
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(_ALIGN.get(box.align, Qt.AlignmentFlag.AlignLeft))
        return item

    def _shape(self, box: Fill) -> QgsLayoutItemShape:
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        if box.hatched:
            filled = symbol(MapClass("", box.colour, "", hatched=True), 2)
        else:
            outline = {"outline_color": box.outline, "outline_width": "0.15"}
            style = outline if box.outline else {"outline_style": "no"}
            filled = QgsFillSymbol.createSimple({"color": box.colour, **style})
        item.setSymbol(filled)
        return item


def write_book(path: Path, pages: Sequence[Page], facts: PdfFacts, progress: Progress) -> None:
    """Write pages as one PDF with title, author and language; the text in it can be searched."""
    Book(pages).write(path, progress)
    add_facts(path, facts)
