"""metadata.txt as QGIS and the plugin repository read it, and the changelog beside it."""

import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# What the repository asks for, and what QGIS's plugin manager shows or acts on.
ASKED = ["name", "description", "version", "qgisMinimumVersion", "author", "email", "about"]
ASKED += ["tracker", "repository"]
SHOWN = ["qgisMaximumVersion", "homepage", "icon", "category", "license", "hasProcessingProvider"]
# The repository's categories, and those of QGIS's own menus.
CATEGORIES = {"Raster", "Vector", "Database", "Mesh", "Web"}


@pytest.fixture(scope="module")
def general():
    parser = configparser.ConfigParser(interpolation=None)
    with (ROOT / "metadata.txt").open(encoding="utf-8") as file:
        parser.read_file(file)
    return parser["general"]


@pytest.mark.parametrize("key", ASKED + SHOWN)
def test_every_key_that_the_repository_or_qgis_reads_has_a_value(general, key):
    assert general[key].strip()


@pytest.mark.parametrize("key", ["name", "description", "about"])
def test_what_a_person_reads_stands_in_portuguese_too(general, key):
    assert general[f"{key}[pt]"].strip() not in {"", general[key]}


def test_the_range_of_qgis_versions_is_3_40_to_4_99(general):
    def numbers(key):
        return tuple(int(part) for part in general[key].split("."))

    assert numbers("qgisMinimumVersion") == (3, 40)
    assert numbers("qgisMaximumVersion") == (4, 99)
    assert numbers("qgisMinimumVersion") <= numbers("qgisMaximumVersion")


def test_the_abandoned_key_for_qt_6_is_not_there(general):
    assert "supportsqt6" not in {key.lower() for key in general}


def test_no_text_has_html(general):
    assert [key for key, value in general.items() if re.search(r"<[a-z/!]|&[a-z]+;", value)] == []


def test_the_version_is_three_numbers(general):
    assert re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", general["version"])


def test_the_newest_entry_of_the_changelog_is_this_version(general):
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)
    assert versions[0] == general["version"]


def test_the_licence_is_the_one_of_the_file(general):
    assert general["license"] == "GPL-2.0-or-later"
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text


def test_the_category_is_one_of_qgis_s_menus(general):
    assert general["category"] in CATEGORIES


def test_the_icon_is_where_the_metadata_says(general):
    assert (ROOT / general["icon"]).is_file()


def test_the_name_does_not_say_plugin(general):
    assert "plugin" not in general["name"].lower()


def test_what_qgis_does_not_bring_is_named_in_about(general):
    for library in ("rasterio", "geopandas", "scipy"):
        assert library in general["about"]
        assert library in general["about[pt]"]
