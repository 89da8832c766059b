"""What every algorithm declares: help, icon, group, bounds, fields in the catalogue; pinned API."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QSize

from smart_territory_plugin.algorithms.models import ready_models
from smart_territory_plugin.algorithms.parameters import values_of
from smart_territory_plugin.algorithms.provider import algorithm_classes
from smart_territory_plugin.core.catalogue import catalogue

SNAPSHOT = Path(__file__).with_name("public_api.json")
CLASSES = list(algorithm_classes())


@pytest.fixture(params=CLASSES, ids=lambda cls: cls.ID)
def algorithm(request, provider):
    return request.param().create()


def public_api() -> dict:
    models = {model.name(): model for model in ready_models()}
    return {cls.ID: declared(cls().create()) for cls in CLASSES} | {
        name: {"group": "models", "parameters": [values_of(p) for p in one.parameterDefinitions()]}
        for name, one in models.items()
    }


def declared(algorithm) -> dict:
    return {
        "group": algorithm.THEME,
        "parameters": [values_of(p) for p in algorithm.parameterDefinitions()],
        "fields": {output: list(names) for output, names in algorithm.OUTPUT_FIELDS.items()},
    }


def test_ids_parameters_and_fields_are_the_pinned_ones(provider):
    """To change them on purpose: write what this test computes to public_api.json."""
    pinned = json.loads(SNAPSHOT.read_text(encoding="utf-8"))
    assert json.loads(json.dumps(public_api(), default=str)) == pinned


def test_the_provider_holds_every_algorithm(provider):
    found = {one.name() for one in provider.algorithms() if one.groupId() != "models"}
    assert found == {cls.ID for cls in CLASSES}
    assert provider.id() == "smartterritory"
    assert not provider.icon().isNull()


def test_the_icon_renders(algorithm):
    assert not algorithm.icon().pixmap(QSize(24, 24)).isNull()


def test_the_help_says_what_how_and_within_which_limits(algorithm):
    for text in (algorithm.title(), algorithm.answers(), algorithm.method(), algorithm.limits()):
        assert len(text) > 5
    assert algorithm.group()
    assert algorithm.shortHelpString()


def test_every_parameter_has_help_and_an_upper_case_name(algorithm):
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), definition.name()
        assert definition.name() == definition.name().upper()
        assert not definition.description().endswith(":")


def test_every_number_has_bounds(algorithm):
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterNumber):
            assert definition.minimum() > -1e300, definition.name()
            assert definition.maximum() < 1e300, definition.name()


def test_distances_are_plain_numbers_without_a_parent_layer(algorithm):
    kinds = {definition.type() for definition in algorithm.parameterDefinitions()}
    assert "distance" not in kinds


def test_an_optional_choice_of_many_has_an_empty_default(algorithm):
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for definition in algorithm.parameterDefinitions():
        if definition.type() == "enum" and definition.flags() & optional:
            assert definition.defaultValue() == []


def test_output_fields_are_short_ascii_and_in_the_catalogue(algorithm):
    for names in algorithm.OUTPUT_FIELDS.values():
        for name in names:
            assert name.isascii()
            assert name == name.lower()
            assert len(name) <= 30
            assert catalogue().find(algorithm.ID, name) is not None, name


def test_catalogue_units_agree_with_the_field_suffix():
    words = {"m": "m", "m2": "m²", "pct": "%", "c": "°C", "ha": "ha", "km": "km", "s": "s"}
    for entry in catalogue().fields:
        suffix = entry.field.rsplit("_", 1)[-1]
        if suffix in words:
            per = entry.unit.rpartition("/")[2]  # kg_km is kg/km
            assert per == words[suffix], entry.field


def test_every_catalogue_entry_is_a_field_of_its_algorithm():
    known = {
        cls.ID: {name for names in cls.OUTPUT_FIELDS.values() for name in names} for cls in CLASSES
    }
    from smart_territory_plugin.core.recipes import recipes

    summaries = {v.indicator for step in recipes() for v in step.values if v.summary}
    for entry in catalogue().fields:
        if entry.algorithm == "municipal_profile":
            assert entry.field in summaries
        elif "organic" not in entry.field:  # a stream that only a user's own list asks for
            assert entry.field in known[entry.algorithm], f"{entry.algorithm}.{entry.field}"


def test_every_batch_file_names_parameters_that_exist():
    from smart_territory_plugin.paths import processing

    files = sorted(processing("batch").glob("*.json"))
    by_id = {cls.ID: cls().create() for cls in CLASSES}
    assert files
    for path in files:
        inputs = json.loads(path.read_text(encoding="utf-8"))["inputs"]
        definitions = by_id[path.stem].parameterDefinitions()
        assert set(inputs) <= {definition.name() for definition in definitions}


def test_every_job_that_comes_along_names_algorithms_and_parameters_that_exist(provider):
    from smart_territory_plugin.algorithms.batch_plan import check_tasks
    from smart_territory_plugin.core.batch_jobs import read_job
    from smart_territory_plugin.paths import processing

    files = sorted(processing("batch", "jobs").glob("*.json"))
    assert files
    for path in files:
        check_tasks(read_job(path))


def test_every_recipe_names_algorithms_parameters_and_indicators_that_exist():
    from smart_territory_plugin.core.recipes import PREPARED, recipes, role_of
    from smart_territory_plugin.core.territory import ROLES

    by_id = {cls.ID: cls().create() for cls in CLASSES}
    made = {role for step in recipes() for role in step.yields}
    for step in recipes():
        names = {d.name() for d in by_id[step.algorithm].parameterDefinitions()}
        assert set(step.parameters) <= names, step.id
        roles = {role for binding in step.parameters.values() if (role := role_of(binding))}
        assert roles <= set(ROLES) | set(PREPARED) | made
        for value in step.values:
            assert catalogue().indicator(value.indicator)
            assert value.field in by_id[step.algorithm].OUTPUT_FIELDS[value.output]


def test_every_raster_output_has_an_entry_that_says_how_it_is_drawn(provider):
    declared = {
        (algorithm.name(), definition.name())
        for algorithm in provider.algorithms()
        for definition in algorithm.parameterDefinitions()
        if definition.type() == "rasterDestination"
    }
    assert {(entry.algorithm, entry.output) for entry in catalogue().rasters} == declared
