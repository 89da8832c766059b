"""The ready models: whole, in the toolbox, in both languages, and as their tool makes them."""

from __future__ import annotations

import tomllib

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
)

from smart_territory_plugin.algorithms import models
from smart_territory_plugin.paths import processing, resource
from tests.qgis.test_translations import BRAZILIAN

FILES = sorted(processing("models").glob("*.model3"))
NAMES = [path.stem for path in FILES]
Kind = Qgis.ProcessingModelChildParameterSource


@pytest.fixture(params=NAMES)
def model(request, provider):
    return provider.algorithm(request.param).create()


def children(model):
    return list(model.childAlgorithms().values())


def test_there_is_a_model_for_each_question_of_the_planners():
    assert NAMES == [
        "collection_change",
        "containers_and_sites",
        "cycle_gaps",
        "fuel_by_parcel",
        "heat_and_people",
        "platform_containers",
        "school_walk",
    ]


def test_the_toolbox_s_own_copy_knows_its_outputs(provider):
    # A model that is read before its provider is registered silently has none.
    for name in NAMES:
        assert provider.algorithm(name).destinationParameterDefinitions(), name


def test_a_provider_that_loads_again_has_each_model_once(provider):
    provider.refreshAlgorithms()
    found = [one.name() for one in provider.algorithms() if one.groupId() == "models"]
    assert sorted(found) == NAMES


def test_every_step_is_an_algorithm_with_the_parameters_it_is_given(model):
    for child in children(model):
        algorithm = child.algorithm()
        assert algorithm is not None, child.algorithmId()
        for name, sources in child.parameterSources().items():
            definition = algorithm.parameterDefinition(name)
            assert definition is not None, f"{child.childId()}.{name}"
            for source in sources:
                if source.source() == Kind.StaticValue:
                    assert definition.checkValueIsAcceptable(source.staticValue()), name


def test_every_needed_parameter_of_a_step_has_a_source(model):
    for child in children(model):
        for definition in child.algorithm().parameterDefinitions():
            needed = not definition.flags() & definition.Flag.FlagOptional
            if needed and not definition.isDestination() and definition.defaultValue() is None:
                assert definition.name() in child.parameterSources(), definition.name()


def test_qgis_finds_no_fault_in_it(model):
    assert model.validate()[0]
    assert model.canExecute() == (True, "")


def test_every_input_is_used_by_a_step(model):
    used = set()
    for child in children(model):
        for sources in child.parameterSources().values():
            for source in sources:
                used.add(source.parameterName())
                used |= set(model.parameterComponents()) & set(
                    source.expression().replace("@", " ").replace(",", " ").split()
                )
    assert set(model.parameterComponents()) == used - {""}


def test_every_input_and_output_has_a_label_and_a_help(model):
    for definition in model.parameterDefinitions():
        assert definition.description().strip(), definition.name()
        assert definition.help().strip(), definition.name()
        assert "Made only when" not in definition.help()


def test_help_says_question_method_inputs_results_and_limits(model):
    text = model.shortHelpString()
    for title in ("Method and source", "Steps of the model", "Inputs", "Results", "Limits"):
        assert f"<h3>{title}</h3>" in text


def texts(node, path=()):
    """Yield every text of a table that stands in two languages, with its path."""
    if set(node) == {"pt", "en"}:
        yield path, node
        return
    for key, inner in node.items():
        assert isinstance(inner, dict), (*path, key)
        yield from texts(inner, (*path, key))


@pytest.mark.parametrize("name", NAMES)
def test_every_text_stands_in_both_languages(name):
    table = tomllib.loads(resource("models", f"{name}.toml").read_text(encoding="utf-8"))
    for path, both in texts(table):
        assert all(both[code].strip() for code in ("pt", "en")), path
        assert not BRAZILIAN.search(both["pt"]), path
        assert (
            both["pt"].strip()[-1:] == both["en"].strip()[-1:]
            or path[0] == "steps"
            or (path[-1] == "label" or path[0] == "title")
        ), path


def test_no_text_is_left_of_an_input_output_or_step_that_is_gone(model):
    said = model.texts
    outputs = {one.name() for one in model.destinationParameterDefinitions()}
    assert set(said.inputs) <= set(model.parameterComponents())
    assert set(said.outputs) == outputs
    assert set(said.steps) == set(model.childAlgorithms())


def test_the_steps_are_told_in_an_order_in_which_they_can_run(model):
    told: list[str] = []
    for name in model.texts.steps:
        assert set(model.dependsOnChildAlgorithms(name)) <= set(told), name
        told.append(name)


@pytest.mark.parametrize(
    ("code", "title", "group", "label", "step"),
    [
        ("pt", "A pé até à escola, com declive", "Modelos prontos", "Modelo do terreno",
         "Rede de ruas"),
        ("en", "Walking to school, with slope", "Ready models", "Terrain model",
         "Network of streets"),
    ],
)  # fmt: skip
def test_it_speaks_the_user_s_language(provider, monkeypatch, code, title, group, label, step):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    assert translator.load(str(resource("i18n", f"smart_territory_{code}.qm")))
    QCoreApplication.installTranslator(translator)
    monkeypatch.setattr(models, "language", lambda: code)
    try:
        model = provider.algorithm("school_walk").create()
        assert model.displayName() == title
        assert model.group() == group
        assert model.parameterDefinition("DEM").description() == label
        assert model.childAlgorithm("network").description() == step
    finally:
        QCoreApplication.removeTranslator(translator)


def test_an_unknown_parameter_is_named_with_the_nearest(provider):
    model = provider.algorithm("school_walk").create()
    good, sentence = model.checkParameterValues({"STREET": "x"}, QgsProcessingContext())
    assert not good
    assert sentence == "There is no parameter “STREET”. Did you mean STREETS?"


def test_no_two_names_differ_in_capitals_alone(model):
    # QGIS looks parameters up without minding capitals.
    names = [definition.name().lower() for definition in model.parameterDefinitions()]
    assert len(names) == len(set(names))


def test_a_bad_layer_ends_in_the_sentence_of_the_step(run, sample, make_layer):
    outputs = ("heat_by_zone", "vulnerability", "first_places")
    inputs = {
        "LST": str(sample / "vila_mar" / "lst_verao.tif"),
        "CENSUS": make_layer("Polygon", ["POLYGON((0 0, 9 0, 9 9, 0 0))"]),
        "ZONES": f"{sample / 'vila_mar' / 'territorio.gpkg'}|layername=cont_freguesias",
    }
    with pytest.raises(QgsProcessingException, match="does not cover"):
        run("heat_and_people", inputs | dict.fromkeys(outputs, "TEMPORARY_OUTPUT"))


@pytest.mark.parametrize("name", NAMES)
def test_the_file_is_what_its_tool_makes(name, provider, compiled_portuguese):
    from tools.models.build import model_of
    from tools.models.flows import FLOWS

    flow = next(one for one in FLOWS if one.name == name)
    in_file = QgsProcessingModelAlgorithm()
    assert in_file.fromFile(str(processing("models", f"{name}.model3")))
    made = QgsProcessingModelAlgorithm()
    assert made.loadVariant(model_of(flow).toVariant())
    assert in_file.toVariant() == made.toVariant(), "run `python tools/make_models.py`"


@pytest.fixture
def compiled_portuguese(qgis_app):
    """Speak Portuguese, which the files are written in."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    assert translator.load(str(resource("i18n", "smart_territory_pt.qm")))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_planner_may_run_the_file_itself(provider):
    # The designer and `qgis_process run FILE` read the file without the plugin's own class.
    assert QgsApplication.processingRegistry().algorithmById("smartterritory:school_walk")
    for path in FILES:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(path))
        assert model.group() == "Modelos prontos"
        assert len(model.groupBoxes()) == 3
        assert all(child.comment().description() for child in children(model))
