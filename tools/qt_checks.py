"""Code that runs on Qt 5 and Qt 6 alike, as far as a program can tell on Qt 5.

Names imported from QGIS and Qt are looked up in the QGIS that is installed, so that an enum member
taken from its class without the enum's own name (``Qgis.Warning``), which Qt 6 does not know, is
told from a constant (``Qgis.QGIS_VERSION_INT``).
"""

from __future__ import annotations

import ast
import enum
import importlib
from collections.abc import Iterator
from typing import Any

from sources import Module, fault, imports, plugin_modules, report

FOREIGN = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
GONE = {
    "QRegExp": "use QRegularExpression",
    "QDesktopWidget": "use QScreen",
    "QtWebKit": "there is no QtWebKit in Qt 6",
    "QtWebKitWidgets": "there is no QtWebKit in Qt 6",
    "resources_rc": "load icons by their path",
}
RENAMED_METHODS = {"exec_": "exec", "print_": "print"}


def import_faults(module: Module) -> Iterator[str]:
    """Qt comes through ``qgis.PyQt`` alone, and nothing that Qt 6 left out is imported."""
    for node, name in imports(module.tree):
        parts = name.split(".")
        if parts[0] in FOREIGN:
            yield fault(module, node, f"import {name} through qgis.PyQt")
        for part in parts:
            if part in GONE:
                yield fault(module, node, f"{part}: {GONE[part]}")
        if name == "qgis.PyQt.QtWidgets.QAction":
            yield fault(module, node, "QAction: import it from qgis.PyQt.QtGui")


def call_faults(module: Module) -> Iterator[str]:
    """No method that only Qt 5 has."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in RENAMED_METHODS:
            yield fault(module, node, f"{node.attr}: use {RENAMED_METHODS[node.attr]}()")


def _imported_objects(module: Module) -> dict[str, Any]:
    """Return what names from qgis stand for, aliases such as ``K = Qgis.A`` included."""
    found: dict[str, Any] = {}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            source = importlib.import_module(node.module or "")
            for alias in node.names:
                if hasattr(source, alias.name):
                    found[alias.asname or alias.name] = getattr(source, alias.name)
    for node in module.tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = _resolve(node.value, found)
            if isinstance(value, type):
                found[node.targets[0].id] = value
    return found


def _resolve(node: ast.expr, known: dict[str, Any]) -> Any:
    """Return what a dotted name stands for, or None where that is not known."""
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = _resolve(node.value, known)
        return None if owner is None else getattr(owner, node.attr, None)
    return None


def _is_enum_member(value: Any) -> bool:
    number = isinstance(value, int) and type(value) not in (int, bool)
    return number or isinstance(value, enum.Enum)


def _is_enum(owner: Any) -> bool:
    return isinstance(owner, type) and issubclass(owner, int | enum.Enum)


def enum_faults(module: Module) -> Iterator[str]:
    """Enum members are taken from their enum: ``Qgis.MessageLevel.Warning``."""
    known = _imported_objects(module)
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Attribute):
            continue
        owner = _resolve(node.value, known)
        if not isinstance(owner, type):
            continue
        name = ast.unparse(node)
        if owner.__name__ == "QVariant":
            yield fault(module, node, f"{name}: use QMetaType.Type, Qt 6 has no types in QVariant")
        elif not hasattr(owner, node.attr):
            yield fault(module, node, f"{name} does not exist in the QGIS installed here")
        elif not _is_enum(owner) and _is_enum_member(getattr(owner, node.attr)):
            kind = type(getattr(owner, node.attr)).__qualname__
            kind = kind if "." in kind else f"{owner.__name__}.{kind}"
            yield fault(module, node, f"{name}: name the enum too ({kind}.{node.attr})")


def all_faults() -> Iterator[str]:
    """Yield every finding in the plugin."""
    for module in plugin_modules():
        for rule in (import_faults, call_faults, enum_faults):
            yield from rule(module)


if __name__ == "__main__":
    report(all_faults(), "Qt 5 and Qt 6: clean")
