"""What is missing is named with the command of the platform."""

import pytest

from smart_territory_plugin.core.environment import (
    LIBRARIES,
    Finding,
    Library,
    found_version,
    install_command,
    missing_libraries,
)


def library(minimum):
    return Library("x", minimum, required=True, needed_by="y")


def test_a_library_that_is_not_there_is_missing():
    assert missing_libraries(["json", "no_such_library"]) == ["no_such_library"]
    assert found_version("no_such_library") is None


@pytest.mark.parametrize(
    ("found", "usable"), [("2.0", True), ("2.0.1", True), ("10.0", True), ("1.26.4", False)]
)
def test_versions_compare_as_numbers(found, usable):
    assert Finding(library("2.0"), found).usable is usable


@pytest.mark.parametrize(
    ("platform", "command"),
    [
        ("debian", "sudo apt install python3-geopandas python3-scipy"),
        ("win32", "python -m pip install --user geopandas scipy"),
        (
            "darwin",
            "/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user"
            " geopandas scipy",
        ),
        (
            "debian12",
            'python3 -m pip install --user --break-system-packages "geopandas<1.1" "scipy"',
        ),
        ("linux", "python3 -m pip install --user geopandas scipy"),
    ],
)
def test_the_command_is_the_platform_s_own(platform, command):
    assert install_command(["scipy", "geopandas"], platform) == command


def test_a_library_that_is_too_old_counts_as_missing(monkeypatch):
    from smart_territory_plugin.core import environment

    monkeypatch.setattr(environment, "found_version", lambda module: "1.8.5")
    environment._usable.cache_clear()
    assert environment.missing_libraries(["shapely"]) == ["shapely"]
    environment._usable.cache_clear()


def test_every_library_says_what_needs_it():
    assert all(entry.needed_by for entry in LIBRARIES)
