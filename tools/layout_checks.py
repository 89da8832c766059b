"""The rules of docs/architecture.md that a program can hold: who imports whom, what stands where.

Run as a script it checks the whole plugin; ``tests/package/test_layout.py`` shows for each rule
that it finds a breach.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from sources import PACKAGE, ROOT, Module, called_name, fault, imports, plugin_modules, report

LEAVES = {"paths", "messages"}
# The table of docs/architecture.md: what a room may import of the plugin beside itself and leaves.
ROOMS = {
    "core": set(),
    "connectors": {"core"},
    "reports": {"core"},
    "algorithms": {"core", "connectors", "reports"},
    "workshop": {"core", "connectors", "reports", "algorithms"},
    "gui": {"core", "connectors", "reports", "algorithms", "workshop"},
}
SCIENCE = {"numpy", "scipy", "pandas", "geopandas", "shapely", "pyproj"}
FILE_LIBRARIES = {"rasterio", "osgeo"}
QGIS = {"qgis", "processing", "PyQt5", "PyQt6", "sip"}
HEAVY = SCIENCE | FILE_LIBRARIES | {"pyogrio", "requests", "matplotlib"}
RASTER = "core/raster.py"
PARAMETERS = "algorithms/parameters.py"
BASE = "algorithms/base.py"
LONGEST_EXECUTE = 50


def _top(name: str) -> str:
    return name.partition(".")[0]


def room_faults(module: Module) -> Iterator[str]:
    """A room imports only itself, the leaves and the rooms its line of the table names."""
    if module.room not in ROOMS and module.room not in LEAVES:
        return
    allowed = ROOMS.get(module.room, set()) | {module.room} | LEAVES
    for node, name in imports(module.tree):
        if name.startswith("."):
            yield fault(module, node, "relative import; name the module in full")
        elif _top(name) == PACKAGE and name.split(".")[1] not in allowed:
            yield fault(module, node, f"{module.room} may not import {name}")


def library_faults(module: Module) -> Iterator[str]:
    """The core knows no QGIS and no network, and each library has its place."""
    for node, name in imports(module.tree):
        top = _top(name)
        if top in FILE_LIBRARIES and module.path != RASTER:
            yield fault(module, node, f"{top} is imported in {RASTER} alone")
        elif top in {PACKAGE, *sys.stdlib_module_names} or name.startswith("."):
            continue
        elif module.room == "core" and top not in SCIENCE | FILE_LIBRARIES:
            yield fault(module, node, f"the core may not import {top}")
        elif module.room == "connectors" and top not in SCIENCE | QGIS | {"requests"}:
            yield fault(module, node, f"connectors may not import {top}")
        elif module.room in LEAVES | {"__init__"} and top in QGIS | HEAVY:
            yield fault(module, node, f"{module.path} is a leaf and may not import {top}")


def connector_faults(modules: Iterable[Module]) -> Iterator[str]:
    """Only one connector knows QGIS: the one that turns its settings into a session."""
    users = []
    for module in modules:
        if module.room == "connectors":
            nodes = [node for node, name in imports(module.tree) if _top(name) in QGIS]
            users += [(module, nodes[0])] if nodes else []
    for module, node in users[1:]:
        yield fault(module, node, f"qgis is already imported in {users[0][0].path}; one may")


def constructor_faults(module: Module) -> Iterator[str]:
    """Parameters are made by the factories alone."""
    if module.path == PARAMETERS:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and called_name(node).startswith("QgsProcessingParameter"):
            yield fault(module, node, f"{called_name(node)} is made in {PARAMETERS} alone")


def method_faults(module: Module) -> Iterator[str]:
    """Only the base has a ``processAlgorithm``; an ``execute`` is short."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.FunctionDef):
            continue
        if node.name == "processAlgorithm" and module.path != BASE:
            yield fault(module, node, f"only {BASE} overrides processAlgorithm")
        if node.name == "execute" and module.room == "algorithms":
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_EXECUTE:
                yield fault(module, node, f"execute has {lines} lines, more than {LONGEST_EXECUTE}")


def call_faults(module: Module) -> Iterator[str]:
    """``tr`` gets a text that lupdate can find, and nothing is printed (it breaks JSON)."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call):
            continue
        if called_name(node) == "tr":
            first = node.args[0] if node.args else None
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                yield fault(module, node, "tr() gets a literal text; format it afterwards")
        elif isinstance(node.func, ast.Name) and node.func.id == "print":
            yield fault(module, node, "print() breaks the JSON of qgis_process; use note()")


def _at_import(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield the statements that run at import, without those for the type checker."""
    waiting: list[ast.stmt] = list(tree.body)
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting += node.orelse
            continue
        yield node
        inner = [getattr(node, part, []) for part in ("body", "orelse", "finalbody")]
        inner += [handler.body for handler in getattr(node, "handlers", [])]
        waiting += [child for block in inner for child in block]


def _imports_at_import(module: Module) -> Iterator[tuple[ast.stmt, str]]:
    for node in _at_import(module.tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from imports(node)


def start_faults(modules: Iterable[Module]) -> Iterator[str]:
    """QGIS's start loads no heavy library: nothing that plugin.py imports, directly or not."""
    known = {module.dotted: module for module in modules}
    waiting, seen = [f"{PACKAGE}.plugin"], set()
    while waiting:
        name = waiting.pop()
        while name and name not in known:  # an imported function: its module is meant
            name = name.rpartition(".")[0]
        if not name or name in seen:
            continue
        seen.add(name)
        for node, imported in _imports_at_import(known[name]):
            if _top(imported) in HEAVY:
                sentence = (
                    f"{_top(imported)} would load at QGIS's start; import it where it is used"
                )
                yield fault(known[name], node, sentence)
            elif _top(imported) == PACKAGE:
                waiting.append(imported)


def data_folder_faults(root: Path = ROOT) -> Iterator[str]:
    """``processing/`` holds data only: a module there would shadow QGIS's own ``processing``."""
    for file in sorted((root / "processing").rglob("*.py")):
        yield f"{file.relative_to(root)}: no Python under processing/"


def all_faults(root: Path = ROOT) -> Iterator[str]:
    """Yield every breach in the checkout at ``root``."""
    modules = list(plugin_modules(root))
    for module in modules:
        for rule in (room_faults, library_faults, constructor_faults, method_faults, call_faults):
            yield from rule(module)
    yield from connector_faults(modules)
    yield from start_faults(modules)
    yield from data_folder_faults(root)


if __name__ == "__main__":
    report(all_faults(), "layout: clean")
