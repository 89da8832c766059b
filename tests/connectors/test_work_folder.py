"""A killed run's work folder goes with the next run; a living one's and the user's stay."""

import os
import subprocess
import sys
import time

import pytest

from smart_territory_plugin.connectors import work_folder
from smart_territory_plugin.connectors.folder_lock import NAME
from smart_territory_plugin.connectors.work_folder import WorkFolder
from tests.conftest import ROOT

KILLED = """
import os, signal, sys
from pathlib import Path
from smart_territory_plugin.connectors.work_folder import WorkFolder
made = WorkFolder(Path(sys.argv[1]))
(made.path / "half.gpkg").write_bytes(b"half")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def target(tmp_path):
    return tmp_path / "contentores.gpkg"


def old(folder):
    """Let a folder's lock look as if it were taken a minute ago."""
    minute_ago = time.time() - 60
    os.utime(folder / NAME, (minute_ago, minute_ago))
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
def test_the_next_run_with_the_same_target_takes_a_killed_runs_folder_away(target):
    subprocess.run([sys.executable, "-c", KILLED, str(target)], cwd=ROOT, check=False)
    (left,) = target.parent.iterdir()
    old(left)
    WorkFolder(target.with_name("other.gpkg")).remove()
    assert left.is_dir()
    with WorkFolder(target):
        assert not left.exists()
    assert list(target.parent.iterdir()) == []


def test_the_folder_of_a_run_that_lives_stays(target):
    with WorkFolder(target) as ours:
        old(ours)
        with WorkFolder(target) as theirs:
            assert ours.is_dir()
            assert theirs != ours


def test_a_folder_without_a_lock_or_with_another_name_stays(target):
    users = target.with_name(".contentores-abcdefgh")
    longer = target.with_name(".contentores-do-vidro-abcdefgh")
    for folder in (users, longer):
        folder.mkdir()
    (longer / NAME).touch()
    old(longer)
    WorkFolder(target).remove()
    assert users.is_dir()
    assert longer.is_dir()


def test_a_drive_without_locks_is_written_to_all_the_same(target, monkeypatch):
    monkeypatch.setattr(work_folder.FolderLock, "take", lambda _self: False)
    with WorkFolder(target) as made:
        assert list(made.iterdir()) == []


def test_what_a_run_put_into_it_is_told_without_the_lock(target):
    made = WorkFolder(target)
    (made.path / "contentores.gpkg").touch()
    assert [path.name for path in made.contents()] == ["contentores.gpkg"]
    made.remove()


def test_a_long_name_leaves_room_for_the_folders_own(tmp_path):
    WorkFolder(tmp_path / f"{'ã' * 120}.gpkg").remove()
