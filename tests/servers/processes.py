"""Servers of other people, started on this computer for a test and ended after it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

START_S = 60
"""How long a server may take until its port answers."""


def free_port() -> int:
    """Return a port of this computer where nothing listens."""
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


def answers(port: int) -> bool:
    """Say whether something listens at a port of this computer."""
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def started(command: Sequence[str], port: int, folder: Path, **variables: str) -> Iterator[str]:
    """Run a server while the block lasts; yield its address once its port answers."""
    file = folder / f"{Path(command[0]).name}-{port}.log"
    with file.open("wb") as log:
        server = subprocess.Popen(
            command, stdout=log, stderr=log, cwd=folder, env={**os.environ, **variables},
            start_new_session=True,
        )  # fmt: skip
        try:
            end = time.monotonic() + START_S
            while not answers(port):
                if server.poll() is not None or time.monotonic() > end:
                    told = file.read_text(errors="replace")[-2000:]
                    message = f"{' '.join(command)} does not answer: {told}"
                    raise RuntimeError(message)
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}"
        finally:
            _end(server)


def _end(server: subprocess.Popen[bytes]) -> None:
    """End a server and whatever it started."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(server.pid, how)
            server.wait(10)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


@contextmanager
def folder_for(user: str) -> Iterator[Path]:
    """Yield a folder of a user that the server runs as; of this one where it needs no other."""
    folder = Path(tempfile.mkdtemp(prefix="smart_territory-servers-"))
    if os.geteuid() == 0:
        shutil.chown(folder, user)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def as_user(user: str, *command: str) -> list[str]:
    """Return the command that runs another as ``user``, for servers that refuse to run as root."""
    return ["runuser", "-u", user, "--", *command] if os.geteuid() == 0 else list(command)
