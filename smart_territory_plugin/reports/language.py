"""The user's language: translated sentences, and which of the catalogue's two languages to show."""

from __future__ import annotations

import logging
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.paths import resource

_installed: list[QTranslator] = []


def locale_name() -> str:
    """Return the locale QGIS runs in, such as ``pt_PT``."""
    settings = QgsSettings()
    overridden = settings.value("locale/overrideFlag", False, type=bool)
    chosen = settings.value("locale/userLocale", "", type=str) if overridden else ""
    return chosen or QLocale().name()


def language() -> str:
    """Return ``pt`` where QGIS runs in Portuguese, else ``en``."""
    return "pt" if locale_name().lower().startswith("pt") else "en"


def install_translator() -> None:
    """Load the translations for the user's language; :func:`remove_translator` undoes it."""
    translator = QTranslator()
    if translator.load(str(resource("i18n", f"smart_territory_{language()}.qm"))):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def remove_translator() -> None:
    """Take the plugin's translations away again."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())


def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Translate a literal of the QGIS side (context ``@default``); format after it."""
    return QCoreApplication.translate("@default", text, disambiguation, n)


def translated(template: str, values: dict[str, Any]) -> str:
    """Translate a template of ``messages/`` and fill it in."""
    return QCoreApplication.translate("messages", template).format(**values)


def sentence(error: TerritoryError) -> str:
    """Return what ``error`` says, in the user's language."""
    return translated(error.template, error.values)


def record_text(record: logging.LogRecord) -> str:
    """Return a log record's text, translated where it carries a template."""
    template = getattr(record, "template", None)
    if template is None:
        return record.getMessage()
    return translated(template, record.values)  # type: ignore[attr-defined]
