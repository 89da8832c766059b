"""Shared by every test: import paths, the real layers, and the versions in the header."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# QGIS's own `processing` must win over the repository's data folder of that name.
for folder in (ROOT, Path("/usr/share/qgis/python/plugins")):
    sys.path.insert(0, str(folder))


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Return the folder of real Portuguese layers, or skip with a sentence."""
    folder = Path(os.environ.get("SMART_TERRITORY_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(
            f"the real layers are not at {folder}; set SMART_TERRITORY_DATA to their folder"
        )
    return folder


@pytest.fixture(scope="session")
def sample() -> Path:
    """Return the folder of the embedded sample territory."""
    return ROOT / "resources" / "sample"


@pytest.fixture
def no_socket(monkeypatch):
    """Let nothing open a socket, nor ask for the address of a name."""

    def refuse():
        def opened(*_arguments, **_settings):
            raise AssertionError("a socket was opened")

        monkeypatch.setattr(socket, "socket", opened)
        monkeypatch.setattr(socket, "create_connection", opened)
        monkeypatch.setattr(socket, "getaddrinfo", opened)

    return refuse
