"""The catalogue is complete in both languages, and its bands answer as they are written."""

import math
import tomllib

import pytest

from smart_territory_plugin.core.catalogue import (
    BANDS,
    REGIONS,
    STATUSES,
    THEMES,
    Band,
    Indicator,
    Source,
    catalogue,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.paths import resource

TEXT = {"pt": "x", "en": "x"}


def indicator(*bands):
    return Indicator(
        algorithm="a",
        field="f",
        unit="%",
        name=TEXT,
        id="i",
        themes=("climate",),
        direction=1,
        applies_to=("mainland",),
        method_version="1",
        definition=TEXT,
        formula=TEXT,
        source=Source("project", TEXT),
        bands=bands,
    )


def test_a_band_holds_its_start_and_not_its_end():
    marks = indicator(Band("bad", 0, 50), Band("good", 50, 100))
    assert marks.band(49.999) == "bad"
    assert marks.band(50) == "good"


def test_the_top_of_the_scale_belongs_to_the_last_band():
    marks = indicator(Band("bad", 0, 50), Band("good", 50, 100))
    assert marks.band(100) == "good"
    assert marks.band(100.1) is None


def test_bands_of_another_typology_do_not_answer():
    marks = indicator(Band("good", 80, 100, "APU"), Band("good", 60, 100, "APR"))
    assert (marks.band(70, "APU"), marks.band(70, "APR"), marks.band(70)) == (None, "good", None)


@pytest.mark.parametrize("value", [None, math.nan])
def test_no_value_has_no_band(value):
    assert indicator(Band("good", 0, 100)).band(value) is None


def test_an_unknown_indicator_is_refused_with_the_known_ones():
    with pytest.raises(TerritoryError, match="no_such.*heat_hot_pct"):
        catalogue().indicator("no_such")


@pytest.mark.parametrize("entry", catalogue().fields, ids=lambda e: f"{e.algorithm}.{e.field}")
def test_every_entry_is_said_in_both_languages(entry):
    texts = [entry.name]
    if isinstance(entry, Indicator):
        texts += [entry.definition, entry.formula, entry.source.text]
        texts += [entry.bands_source.text] if entry.bands_source else []
    for text in texts:
        assert set(text) == {"pt", "en"}
        assert all(said.strip() for said in text.values())


@pytest.mark.parametrize("entry", catalogue().indicators, ids=lambda e: e.id)
def test_every_indicator_uses_the_known_codes(entry):
    assert set(entry.themes) <= set(THEMES)
    assert list(entry.themes) == sorted(entry.themes, key=THEMES.index)
    assert entry.direction in (-1, 0, 1)
    assert entry.source.status in STATUSES
    assert set(entry.applies_to) <= set(REGIONS)
    assert {band.code for band in entry.bands} <= set(BANDS)
    assert bool(entry.bands) == (entry.bands_source is not None)
    assert len(entry.id) <= 30
    assert entry.id.isascii()


def test_every_entry_stands_once():
    found = []
    for path in sorted(resource("catalogue").glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        found += [(e["algorithm"], e["field"]) for e in data.get("indicator", [])]
        found += [(e["algorithm"], e["field"]) for e in data.get("field", [])]
    assert len(found) == len(set(found))
