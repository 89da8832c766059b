"""Build the zip that QGIS installs: one folder with the package and its data.

The same checkout gives the same bytes: files in a fixed order, with a fixed date and mode.
"""

from __future__ import annotations

import configparser
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "smart_territory_plugin"
LARGEST = 25 * 1024 * 1024  # bytes; the plugin repository takes no more
DATE = (2020, 1, 1, 0, 0, 0)
BESIDE = ("metadata.txt", "LICENSE", "resources", "processing")
LEFT_OUT_FOLDERS = {"__pycache__"}
# Sources of translations are compiled; the others are what programs leave beside their files.
LEFT_OUT_ENDINGS = (".pyc", ".ts", "-wal", "-shm", "-journal", ".aux.xml", ".part", "~")


def version(root: Path = ROOT) -> str:
    """Return the version that metadata.txt states."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(root / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def _wanted(file: Path, top: Path) -> bool:
    parts = file.relative_to(top).parts
    hidden = any(part.startswith(".") or part in LEFT_OUT_FOLDERS for part in parts)
    return file.is_file() and not hidden and not file.name.endswith(LEFT_OUT_ENDINGS)


def contents(root: Path = ROOT) -> Iterator[tuple[str, Path]]:
    """Yield the name in the zip and the file of everything that belongs in it, in order."""
    found: dict[str, Path] = {}
    sources = [(root / FOLDER, "")] + [(root / name, name) for name in BESIDE]
    for source, name in sources:
        files = sorted(source.rglob("*")) if source.is_dir() else [source]
        for file in files:
            if _wanted(file, source.parent):
                inner = file.relative_to(source).as_posix() if source.is_dir() else ""
                found["/".join(part for part in (FOLDER, name, inner) if part)] = file
    yield from sorted(found.items())


def missing_translations(root: Path = ROOT) -> list[str]:
    """Name the translations that are not compiled, or are older than their source."""
    return [
        source.name
        for source in sorted((root / "resources" / "i18n").glob("*.ts"))
        if not source.with_suffix(".qm").exists()
        or source.with_suffix(".qm").stat().st_mtime < source.stat().st_mtime
    ]


def build(target: Path, root: Path = ROOT) -> Path:
    """Write the zip into the folder ``target`` and return its path.

    Raises
    ------
    SystemExit
        When a translation is not compiled or the zip is larger than the repository takes.
    """
    stale = missing_translations(root)
    if stale:
        sys.exit(f"package: not compiled: {', '.join(stale)}; run make translations.")
    target.mkdir(parents=True, exist_ok=True)
    path = target / f"{FOLDER}-{version(root)}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, file in contents(root):
            entry = zipfile.ZipInfo(name, DATE)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())
    if path.stat().st_size > LARGEST:
        sys.exit(f"package: {path} has {path.stat().st_size / 1e6:.1f} MB, more than 25 MiB.")
    return path


if __name__ == "__main__":
    built = build(ROOT / "build")
    print(f"{built.relative_to(ROOT)}: {built.stat().st_size / 1e6:.2f} MB")
