"""The dialog of saved connections and national services: new, edit, delete, test."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from smart_territory_plugin.algorithms.connections import SavedConnections
from smart_territory_plugin.connectors.connection import settings_of
from smart_territory_plugin.connectors.registry import presets, saved
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.gui.algorithm_task import AlgorithmTask
from smart_territory_plugin.gui.connection_form import ConnectionForm
from smart_territory_plugin.gui.probe_view import ProbeView
from smart_territory_plugin.reports.language import language, sentence, tr

ALGORITHM = "pgi_connection"
# The algorithm's actions, in the order it declares them.
LIST, CREATE, UPDATE, DELETE = range(4)
_NAME, _IS_PRESET = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ConnectionsDialog(QDialog):
    """Lists connections and shows one; every button runs ``pgi_connection`` as a task.

    Parameters
    ----------
    parent : QWidget, optional
        QGIS's window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("smart_territory_connections")
        self.setWindowTitle(tr("Connections to platforms (PGI)"))
        self._task: AlgorithmTask | None = None
        self._show_done: Callable[[dict[str, Any]], None] = lambda _results: None
        self._dirty = False
        self.list = QListWidget()
        self.form = ConnectionForm()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.view = ProbeView()
        self.new = QPushButton(tr("Ne&w"))
        self.copy = QPushButton(tr("Dupli&cate"))
        self.delete = QPushButton(tr("&Delete"))
        self.test = QPushButton(tr("T&est connection"))
        self.cancel = QPushButton(tr("Canc&el test"))
        self.save = QPushButton(tr("&Save"))
        self._lay_out()
        self._connect()
        self.refresh()

    # --- what is shown ---------------------------------------------------------------------------

    def refresh(self, name: str = "") -> None:
        """Read the connections anew and show the one of a name, else the first."""
        self.list.blockSignals(True)
        self.list.clear()
        for each in SavedConnections():
            self._add(each, each, is_preset=False)
        for each in presets():
            self._add(each, tr("{name} (national service)").format(name=each), is_preset=True)
        names = [self.list.item(row).data(_NAME) for row in range(self.list.count())]
        self.list.setCurrentRow(names.index(name) if name in names else 0)
        self.list.blockSignals(False)
        self._show_current()

    def reject(self) -> None:
        """Close, and end a test that still runs; unsaved changes are asked about."""
        if self._may_leave():
            self._cancel()
            super().reject()

    def _add(self, name: str, text: str, *, is_preset: bool) -> None:
        item = QListWidgetItem(text)
        item.setData(_NAME, name)
        item.setData(_IS_PRESET, is_preset)
        self.list.addItem(item)

    def _current(self) -> tuple[str, bool]:
        """Return the name of the chosen connection and whether it is a national service's."""
        item = self.list.currentItem()
        return (item.data(_NAME), item.data(_IS_PRESET)) if item else ("", False)

    def _show_current(self) -> None:
        name, is_preset = self._current()
        self.view.say("")
        settings: dict[str, Any] = {}
        if is_preset:
            preset = presets()[name]
            settings = preset.settings
            self.note.setText(f"{preset.title[language()]}. {preset.note[language()]}")
        elif name:
            try:
                settings = settings_of(saved(name, SavedConnections()))
            except TerritoryError as error:
                self.view.say(sentence(error))
        self.note.setVisible(is_preset)
        self.form.show_settings(name, settings)
        self.form.set_read_only(is_preset)
        self.form.name.setReadOnly(bool(name))
        self._dirty = False
        self._enable()

    def _enable(self) -> None:
        """Let only those buttons be pressed that can do something now."""
        name, is_preset = self._current()
        running = self._task is not None
        self.test.setVisible(not running)
        self.cancel.setVisible(running)
        self.delete.setEnabled(bool(name) and not is_preset and not running)
        self.copy.setEnabled(bool(name) and not running)
        self.new.setEnabled(not running)
        self.list.setEnabled(not running)
        self.save.setEnabled(self._dirty and not running)

    # --- what the buttons do ---------------------------------------------------------------------

    def _begin_new(self) -> None:
        if self._may_leave():
            self._begin({}, "")

    def _begin_copy(self) -> None:
        if self._may_leave():
            self._show_current()  # the copy is of what is saved
            name, _ = self._current()
            kept = {key: value for key, value in self.form.settings().items() if value != ""}
            self._begin(kept, tr("Copy of {name}").format(name=name))

    def _begin(self, settings: dict[str, Any], name: str) -> None:
        """Show a connection that is not saved yet."""
        self.list.setCurrentItem(None)
        self.form.show_settings(name, settings)
        self._dirty = bool(name)
        self._enable()
        self.form.name.setFocus()
        self.form.name.selectAll()

    def _save(self) -> None:
        name, _ = self._current()
        action, wanted = (UPDATE, name) if name else (CREATE, self.form.name.text().strip())
        settings = self.form.settings()
        if not name:
            settings = {key: value for key, value in settings.items() if value != ""}

        def show(_results: dict[str, Any]) -> None:
            self.refresh(wanted)
            self.view.say(tr("“{name}” is saved.").format(name=wanted))

        self._run(action, tr("Saving…"), show, NAME=wanted, SETTINGS=json.dumps(settings))

    def _delete(self) -> None:
        name, _ = self._current()
        if self.confirmed(tr("Delete the connection “{name}”?").format(name=name)):
            self._run(DELETE, tr("Deleting…"), lambda _results: self.refresh(), NAME=name)

    def _test(self) -> None:
        settings = {key: value for key, value in self.form.settings().items() if value != ""}
        if settings.get("authcfg"):
            # Only here may QGIS ask for its master password: the task has no window.
            QgsApplication.authManager().setMasterPassword(True)
        self._run(
            LIST,
            tr("Asking the service what it is…"),
            self.view.show_results,
            SETTINGS=json.dumps(settings),
            TEST=True,
            COLLECTIONS="memory:",
        )

    def _run(
        self, action: int, text: str, done: Callable[[dict[str, Any]], None], **parameters: Any
    ) -> None:
        """Start a run of the algorithm; ``done`` gets its results."""
        self._show_done = done
        self._task = AlgorithmTask(ALGORITHM, {"ACTION": action, **parameters})
        # Methods, not lambdas: Qt forgets them should the dialog be gone before the task.
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        self.view.wait(text)
        self._enable()
        if self.cancel.isVisible():
            self.cancel.setFocus()
        self._task.start()

    def _done(self, results: dict[str, Any]) -> None:
        self._task = None
        self._enable()
        self._show_done(results)
        # Where it lies is known only when the layout has been done anew.
        QTimer.singleShot(0, self._scroll_to_view)

    def _failed(self, text: str) -> None:
        self._task = None
        self._enable()
        self.view.say(text or tr("The test was cancelled."))
        QTimer.singleShot(0, self._scroll_to_view)

    def _scroll_to_view(self) -> None:
        self._scrolled.ensureWidgetVisible(self.view)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _changed(self) -> None:
        self._dirty = True
        self._enable()

    def _chosen(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if item is None:
            self.note.hide()
            self.view.say("")
            self.form.set_read_only(False)
        elif self._may_leave():
            self._show_current()
        else:
            self.list.blockSignals(True)
            self.list.setCurrentItem(before)
            self.list.blockSignals(False)

    def _may_leave(self) -> bool:
        """Say whether what was typed may be given up; the user is asked where there is any."""
        if self._dirty and not self.confirmed(tr("Give up the changes that are not saved?")):
            return False
        self._dirty = False
        return True

    def confirmed(self, question: str) -> bool:
        """Ask the user a question that is answered by yes or no."""
        return (
            QMessageBox.question(self, self.windowTitle(), question)
            == QMessageBox.StandardButton.Yes
        )

    # --- how it is made --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        heading = QLabel(tr("C&onnections"))
        heading.setBuddy(self.list)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.list)
        below = QGridLayout()
        below.addWidget(self.new, 0, 0)
        below.addWidget(self.copy, 0, 1)
        below.addWidget(self.delete, 0, 2)
        column.addLayout(below)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self._right_side())
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        close = QDialogButtonBox()
        close.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(splitter)
        whole.addWidget(close)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field must not press the first button
        self.resize(880, 600)

    def _right_side(self) -> QWidget:
        """Return what shows one connection: scrolled where the screen is small."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self.note)
        column.addWidget(self.form)
        row = QHBoxLayout()
        for button in (self.test, self.cancel):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.save)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self._scrolled = QScrollArea()
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setWidget(content)
        return self._scrolled

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._chosen)
        self.form.changed.connect(self._changed)
        self.new.clicked.connect(self._begin_new)
        self.copy.clicked.connect(self._begin_copy)
        self.delete.clicked.connect(self._delete)
        self.test.clicked.connect(self._test)
        self.cancel.clicked.connect(self._cancel)
        self.save.clicked.connect(self._save)
