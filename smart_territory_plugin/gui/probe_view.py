"""What a test of a connection found: one sentence, and the collections with their counts."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smart_territory_plugin.algorithms.layers_in import plain
from smart_territory_plugin.gui.connection_form import kind_title
from smart_territory_plugin.reports.language import tr


class ProbeView(QWidget):
    """Shows what the service at an address said, or the sentence that says why it said nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.waiting = QProgressBar()
        self.waiting.setRange(0, 0)
        self.waiting.setTextVisible(False)
        self.collections = QTableWidget(0, 2)
        self.collections.setHorizontalHeaderLabels([tr("Collection"), tr("Entities")])
        self.collections.setAccessibleName(tr("Collections"))
        self.collections.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.collections.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.collections.setTabKeyNavigation(False)
        self.collections.setMinimumHeight(140)
        rows = self.collections.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.collections.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sentence)
        whole.addWidget(self.waiting)
        whole.addWidget(self.collections, 1)
        whole.addStretch()  # keeps the sentence at the top where there is no table
        self.say("")

    def say(self, text: str) -> None:
        """Show one sentence and nothing else."""
        self._show(text, waiting=False, rows=[])

    def wait(self, text: str) -> None:
        """Show that an answer is awaited."""
        self._show(text, waiting=True, rows=[])

    def show_results(self, results: dict[str, Any]) -> None:
        """Show the results of a test."""
        rows = [[plain(value) for value in row[-2:]] for row in results["COLLECTIONS"]]
        largest = int(results["PAGE_SIZE"])
        said = [
            tr("The service answers: {kind}.").format(kind=kind_title(results["KIND"])),
            tr("Version: {version}.").format(version=results["VERSION"])
            if results["VERSION"]
            else "",
            tr("Collections: {count}.").format(count=_number(len(rows))),
            tr("Largest page: {size}.").format(size=_number(largest)) if largest else "",
            tr("Filter: {language}.").format(language=results["FILTERS"])
            if results["FILTERS"]
            else "",
        ]
        self._show(" ".join(filter(None, said)), waiting=False, rows=rows)

    def _show(self, text: str, *, waiting: bool, rows: list[list[Any]]) -> None:
        self.sentence.setText(text)
        self.waiting.setVisible(waiting)
        self.collections.setVisible(bool(rows))
        self.collections.setRowCount(len(rows))
        for line, (name, count) in enumerate(rows):
            self.collections.setItem(line, 0, QTableWidgetItem(str(name)))
            number = QTableWidgetItem("–" if count is None else _number(int(count)))
            number.setTextAlignment(
                int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            )
            self.collections.setItem(line, 1, number)


def _number(value: int) -> str:
    return QLocale().toString(value)
