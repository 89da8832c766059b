"""A layer that QGIS loads after a run arrives styled, with names a person reads."""

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
)

from smart_territory_plugin.algorithms.styled_outputs import StyledOutput
from smart_territory_plugin.core.catalogue import catalogue

ZONES = ["POLYGON((0 0, 10 0, 10 20, 0 20, 0 0))", "POLYGON((10 0, 20 0, 20 20, 10 20, 10 0))"]


def test_a_loaded_layer_has_a_renderer_by_value_aliases_and_a_map_tip(
    provider, feedback, make_layer, make_raster, tmp_path, qgis_new_project
):
    import processing

    target = str(tmp_path / "heat.gpkg")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.addLayerToLoadOnCompletion(
        target, QgsProcessingContext.LayerDetails("heat", QgsProject.instance(), "OUTPUT")
    )
    processing.run(
        "smartterritory:heat_exposure",
        {
            "LST": make_raster([[30, 40], [20, 30]]),
            "ZONES": make_layer("Polygon", ZONES, "freguesia:string", [["a"], ["b"]]),
            "OUTPUT": target,
        },
        context=context,
        feedback=feedback,
    )
    layer = QgsProcessingUtils.mapLayerFromString(target, context)
    details = context.layerToLoadOnCompletionDetails(target)
    assert details.groupName == "Heat exposure"
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.attributeAlias(layer.fields().lookupField("hot_pct")).endswith("(%)")
    assert layer.mapTipTemplate()
    assert layer.labelsEnabled()
    assert layer.displayExpression() == '"freguesia"'


def test_every_output_of_a_run_goes_into_the_group_of_its_algorithm(
    provider, feedback, make_raster, tmp_path, qgis_new_project
):
    import processing

    target = str(tmp_path / "sky.tif")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.addLayerToLoadOnCompletion(
        target, QgsProcessingContext.LayerDetails("sky", QgsProject.instance(), "SVF")
    )
    algorithm = provider.algorithm("sky_view_factor")
    surface = make_raster([[30.0, 40.0], [20.0, 30.0]])
    outputs = [d.name() for d in algorithm.destinationParameterDefinitions()]
    processing.run(
        algorithm.id(), {"DSM": surface, outputs[0]: target}, context=context, feedback=feedback
    )
    details = context.layerToLoadOnCompletionDetails(target)
    assert details.groupName == algorithm.displayName()
    assert details.postProcessor() is not None


def test_a_group_that_somebody_chose_stays(qgis_app):
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("heat", QgsProject.instance(), "OUTPUT")
    details.groupName = "Mine"
    context.addLayerToLoadOnCompletion("heat.gpkg", details)
    StyledOutput.attach("heat_exposure", "OUTPUT", "heat.gpkg", context, "Heat exposure")
    assert context.layerToLoadOnCompletionDetails("heat.gpkg").groupName == "Mine"


def tips_of(layer):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    tips = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        tips.append(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))
    return tips


def test_strips_are_drawn_by_their_origin_in_words(make_layer, feedback):
    fields = "origin:string,area_ha:double"
    layer = make_layer("Polygon", ZONES, fields, [["road", 1.5], [None, 2.0]], name="Strips")
    styled = StyledOutput("fuel_management_strips", "STRIPS")
    styled.postProcessLayer(layer, QgsProcessingContext(), feedback)
    rules = layer.renderer().rootRule().children()
    assert [rule.label() for rule in rules][2] == "road"
    colours = [rule.symbol().color().name() for rule in rules]
    assert len(set(colours)) == len(colours)
    assert layer.name().startswith("Origin of the strip")
    first, second = tips_of(layer)
    assert "Origin of the strip" in first
    assert "road" in first
    assert "82/2021" in first
    assert "road" not in second


def test_new_container_sites_are_drawn_by_what_they_add(make_layer, feedback):
    points = ["POINT(0 0)", "POINT(5 5)"]
    fields = "rank:integer,newly_served:integer"
    layer = make_layer("Point", points, fields, [[1, 120], [2, 40]])
    styled = StyledOutput("container_siting", "OUTPUT")
    styled.postProcessLayer(layer, QgsProcessingContext(), feedback)
    assert [rule.label() for rule in layer.renderer().rootRule().children()][:2] == ["120", "40"]
    assert "120" in tips_of(layer)[0]
    assert layer.attributeAlias(1) == "Dwellings newly served"


@pytest.mark.parametrize("entry", catalogue().layers, ids=lambda e: f"{e.algorithm}-{e.output}")
def test_a_field_that_shows_an_output_is_one_of_its_fields(provider, entry):
    algorithm = provider.algorithm(entry.algorithm)
    assert algorithm.parameterDefinition(entry.output) is not None
    assert entry.field in algorithm.OUTPUT_FIELDS[entry.output]
    shown = catalogue().shown_by(entry.algorithm, entry.output)
    assert all(shown.source.text.values())
    assert all(set(code.name) == {"pt", "en"} for code in entry.classes)
