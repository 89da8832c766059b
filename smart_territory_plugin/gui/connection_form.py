"""The fields of one connection: settings in, settings out; nothing secret is among them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smart_territory_plugin.connectors.connection import KINDS, RANGES, Connection
from smart_territory_plugin.reports.language import tr

_DEFAULTS = Connection("auto")
# Which kinds of service read a setting; a kind still to be found out may be any of them.
_READ_BY = {
    "tenant": ("auto", "ngsi-ld", "ngsi-v2"),
    "service_path": ("auto", "ngsi-v2"),
    "context": ("auto", "ngsi-ld"),
}


def kind_title(kind: str) -> str:
    """Return what a kind of source is called; an unknown one stays as it is."""
    titles = {
        "auto": tr("Find out by asking"),
        "folder": tr("Folder or file"),
        "ngsi-ld": tr("NGSI-LD context broker"),
        "ngsi-v2": tr("NGSIv2 context broker (Orion)"),
        "ogc-features": tr("OGC API Features"),
        "sensorthings": tr("SensorThings API 1.1"),
        "ckan": tr("CKAN portal (DataStore)"),
        "udata": tr("udata portal (catalogue)"),
    }
    return titles.get(kind, kind)


class ConnectionForm(QWidget):
    """Shows the settings of a connection and gives back what the user made of them."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.name = QLineEdit()
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(kind_title(kind), kind)
        self.address = QLineEdit()
        self.authcfg = QgsAuthConfigSelect()
        texts = ("tenant", "service_path", "context", "hosts", "licence")
        self.texts = {key: QLineEdit() for key in texts}
        self.numbers = {key: _spin_box(*bounds) for key, bounds in RANGES.items()}
        self.allow_http = QCheckBox(tr("Allow &unencrypted http to another computer"))
        self._explain()
        self._lay_out()
        self._listen()
        self.show_settings("", {})

    # --- settings --------------------------------------------------------------------------------

    def show_settings(self, name: str, settings: Mapping[str, Any]) -> None:
        """Fill the fields from a connection's settings; what is left out has its default."""
        self._showing = True
        self.name.setText(name)
        kind = settings.get("kind", "auto")
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.address.setText(settings.get("url") or settings.get("path") or "")
        self.authcfg.setConfigId(settings.get("authcfg", ""))
        for key, field in self.texts.items():
            value = settings.get(key, "")
            field.setText(value if isinstance(value, str) else ", ".join(value))
        for key, box in self.numbers.items():
            box.setValue(settings.get(key, getattr(_DEFAULTS, key)))
        self.allow_http.setChecked(settings.get("allow_http", False))
        self._showing = False
        self._show_what_is_read()

    def settings(self) -> dict[str, Any]:
        """Return all settings as they stand in the fields, empty ones too."""
        address, kind = self.address.text().strip(), self.kind.currentData()
        texts = {key: field.text().strip() for key, field in self.texts.items()}
        for key, kinds in _READ_BY.items():
            texts[key] = texts[key] if kind in kinds else ""
        hosts = [host.strip() for host in texts.pop("hosts").split(",") if host.strip()]
        folder = kind == "folder" or (kind == "auto" and bool(address) and "://" not in address)
        return {
            "kind": "folder" if folder else kind,
            "path": address if folder else "",
            "url": "" if folder else address,
            "authcfg": self.authcfg.configId(),
            "hosts": hosts,
            "allow_http": self.allow_http.isChecked(),
            **texts,
            **{key: box.value() for key, box in self.numbers.items()},
        }

    def set_read_only(self, read_only: bool) -> None:
        """Let the fields be read but not changed."""
        for field in (self.name, self.address, *self.texts.values(), *self.numbers.values()):
            field.setReadOnly(read_only)
        for widget in (self.kind, self.authcfg, self.allow_http, self._browse):
            widget.setDisabled(read_only)

    # --- how it is made --------------------------------------------------------------------------

    def _explain(self) -> None:
        """Say in each field what belongs there."""
        self.address.setPlaceholderText(tr("https://… or a folder"))
        self.texts["context"].setPlaceholderText("https://…")
        self.texts["service_path"].setPlaceholderText("/")
        self.texts["hosts"].setPlaceholderText(tr("names, separated by commas"))
        self.authcfg.setToolTip(
            tr("Passwords and tokens stay in QGIS's authentication store; only its id is saved.")
        )
        self.texts["tenant"].setToolTip(tr("NGSILD-Tenant; with NGSIv2 Fiware-Service."))
        self.texts["service_path"].setToolTip("Fiware-ServicePath")
        self.texts["context"].setToolTip(
            tr("Address of the JSON-LD context that the broker shall use.")
        )
        self.texts["hosts"].setToolTip(
            tr("Further hosts that the service may redirect to; no others are ever asked.")
        )
        self.numbers["page_size"].setToolTip(tr("Records asked for in one request."))
        self.numbers["timeout_s"].setSuffix(" s")
        self.numbers["max_mb"].setSuffix(" MB")

    def _lay_out(self) -> None:
        """Put the fields in the order in which the tabulator goes through them."""
        self._browse = QToolButton()
        self._browse.setText("…")
        self._browse.setToolTip(tr("Choose a folder"))
        self._browse.setAccessibleName(tr("Choose a folder"))
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.address)
        row.addWidget(self._browse)
        self._form = _form()
        _row(self._form, tr("&Name"), self.name)
        _row(self._form, tr("&Address"), where, self.address)
        _row(self._form, tr("&Kind"), self.kind)
        _row(self._form, tr("&Tenant"), self.texts["tenant"])
        _row(self._form, tr("Service &path"), self.texts["service_path"])
        _row(self._form, tr("Authent&ication"), self.authcfg)
        self.more = QgsCollapsibleGroupBox(tr("More settings"))
        more = _form()
        self.more.setLayout(more)
        _row(more, tr("JSON-LD conte&xt"), self.texts["context"])
        _row(more, tr("Further &hosts"), self.texts["hosts"])
        _row(more, tr("&Licence"), self.texts["licence"])
        _row(more, tr("Pa&ge size"), self.numbers["page_size"])
        _row(more, tr("Ti&me for a request"), self.numbers["timeout_s"])
        _row(more, tr("Largest answe&r"), self.numbers["max_mb"])
        more.addRow(self.allow_http)
        self.more.setCollapsed(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._form)
        whole.addWidget(self.more)

    def _listen(self) -> None:
        for field in (self.name, self.address, *self.texts.values()):
            field.textChanged.connect(self._changed)
        for box in self.numbers.values():
            box.valueChanged.connect(self._changed)
        self.kind.currentIndexChanged.connect(self._changed)
        self.authcfg.selectedConfigIdChanged.connect(self._changed)
        self.allow_http.toggled.connect(self._changed)
        self._browse.clicked.connect(self._choose_folder)

    def _changed(self) -> None:
        if not self._showing:
            self._show_what_is_read()
            self.changed.emit()

    def _show_what_is_read(self) -> None:
        """Show only the settings that the chosen kind reads."""
        kind = self.kind.currentData()
        for key, kinds in _READ_BY.items():
            field = self.texts[key]
            for form in (self._form, self.more.layout()):
                label = form.labelForField(field)
                if label is not None:
                    label.setVisible(kind in kinds)
            field.setVisible(kind in kinds)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.address.text())
        if chosen:
            self.address.setText(chosen)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def _row(form: QFormLayout, text: str, widget: QWidget, buddy: QWidget | None = None) -> None:
    """Add a field whose label's letter leads to it."""
    label = QLabel(text)
    label.setBuddy(buddy or widget)
    form.addRow(label, widget)


def _spin_box(low: int, high: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setGroupSeparatorShown(True)
    return box
