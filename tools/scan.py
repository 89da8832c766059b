"""The plugin repository's admission rules on the built zip: structure, bandit, detect-secrets.

Facts of its published rules, read in July 2026: findings of bandit and detect-secrets block a
version, apart from the rules that it has switched off (``NOT_ASKED``). Those that an author may
tick away ("skippable") count here as faults too.
"""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from package import FOLDER, LARGEST, ROOT, version

NOT_ASKED = "B404,B411"  # import of subprocess, of xmlrpc
NOT_ASKED_SECRETS = "IPPublicDetector"
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about")
REQUIRED += ("tracker", "repository")
FORBIDDEN = re.compile(r"(^|/)(__pycache__|\.git|__MACOSX|\.DS_Store|tests)(/|$)|\.pyc$|\.\.|\\")
PROGRAMS = re.compile(r"\.(so|dll|dylib|exe|bat|sh|ps1|jar|whl)$", re.IGNORECASE)


def structure_faults(path: Path) -> Iterator[str]:
    """Yield what the repository's validator would refuse."""
    if path.stat().st_size > LARGEST:
        yield f"the zip is larger than {LARGEST // 1024**2} MiB"
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        tops = {name.split("/")[0] for name in names}
        if tops != {FOLDER}:
            yield f"the zip has the top folders {sorted(tops)}, not {FOLDER} alone"
            return
        for name in names:
            if FORBIDDEN.search(name):
                yield f"{name} does not belong in the zip"
            if PROGRAMS.search(name):
                yield f"{name}: the repository takes no programs"
        for needed in ("LICENSE", "metadata.txt", "__init__.py"):
            if f"{FOLDER}/{needed}" not in names:
                yield f"{needed} is missing"
                return
        parser = configparser.ConfigParser(interpolation=None)
        parser.read_string(archive.read(f"{FOLDER}/metadata.txt").decode("utf-8"))
    for key in REQUIRED:
        if not parser.get("general", key, fallback="").strip():
            yield f"metadata.txt has no {key}"


def _run(folder: Path, *command: str) -> dict:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError:
        sys.exit(f"scan: {command[0]} gave no report: {done.stderr.strip() or done.stdout.strip()}")


def bandit_faults(folder: Path) -> Iterator[str]:
    """Yield what bandit finds in the unpacked zip."""
    found = _run(folder, "bandit", "-r", ".", "-f", "json", "--quiet", "-s", NOT_ASKED)
    for error in found["errors"]:
        yield f"{error['filename']}: {error['reason']}"
    for item in found["results"]:
        place = f"{item['filename']}:{item['line_number']}"
        yield f"{place}: {item['test_id']} {item['issue_text']}"


def secret_faults(folder: Path) -> Iterator[str]:
    """Yield what detect-secrets finds; it ends with 0 whatever it finds, so its report is read."""
    options = ("--exclude-files", r"metadata\.txt", "--disable-plugin", NOT_ASKED_SECRETS)
    found = _run(folder, "detect_secrets", "scan", "--all-files", *options, ".")
    for name, items in found["results"].items():
        for item in items:
            yield f"{name}:{item['line_number']}: {item['type']}"


def all_faults(path: Path) -> Iterator[str]:
    """Yield every finding about the zip."""
    yield from structure_faults(path)
    with tempfile.TemporaryDirectory() as name:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(name)
        yield from bandit_faults(Path(name))
        yield from secret_faults(Path(name))


def main() -> None:
    """Scan the zip of the current version, or the one named on the command line."""
    default = ROOT / "build" / f"{FOLDER}-{version()}.zip"
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    found = list(all_faults(path))
    print("\n".join(found) if found else f"scan of {path.name}: clean")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
