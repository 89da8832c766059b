"""The plugin's modules as syntax trees, shared by the checks that read them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "smart_territory_plugin"


class Module(NamedTuple):
    """One Python file: its path below the package, with slashes, and its tree."""

    path: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """Name the top folder the module lies in, or the module itself where it is in none."""
        return self.path.split("/")[0].removesuffix(".py")

    @property
    def dotted(self) -> str:
        """Return the name under which the module is imported."""
        parts = [PACKAGE, *self.path.removesuffix(".py").split("/")]
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def parse(path: str, text: str) -> Module:
    """Return the module that ``text`` would be at ``path``."""
    return Module(path, ast.parse(text, path))


def plugin_modules(root: Path = ROOT) -> Iterator[Module]:
    """Yield every module of the plugin."""
    package = root / PACKAGE
    for file in sorted(package.rglob("*.py")):
        yield parse(file.relative_to(package).as_posix(), file.read_text(encoding="utf-8"))


def fault(module: Module, node: ast.AST, sentence: str) -> str:
    """Return a finding as an editor can jump to it."""
    return f"{PACKAGE}/{module.path}:{getattr(node, 'lineno', 1)}: {sentence}"


def imports(node: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """Yield each import below ``node`` with the full dotted name of what it brings."""
    for child in ast.walk(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield child, alias.name
        elif isinstance(child, ast.ImportFrom):
            base = "." * child.level + (child.module or "")
            for alias in child.names:
                yield child, f"{base}.{alias.name}"


def called_name(call: ast.Call) -> str:
    """Return the last part of the name that is called: ``f`` for ``f()`` and for ``a.f()``."""
    target = call.func
    return getattr(target, "attr", getattr(target, "id", ""))


def report(findings: Iterable[str], clean: str) -> None:
    """Print the findings and end the program with 1, or say that there are none."""
    found = sorted(findings)
    print("\n".join(found) if found else clean)
    sys.exit(bool(found))
