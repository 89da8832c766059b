"""A layer that QGIS loads after a run arrives styled, with names a person reads."""

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)

from smart_territory_plugin.algorithms.styled_outputs import StyledOutput
from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.reports import palette

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
    shown = catalogue().as_indicator(entry)
    assert all(shown.source.text.values())
    assert all(set(code.name) == {"pt", "en"} for code in entry.classes)


# What each output is styled by is known only when its fields are.
BY_ITS_OWN_FIELDS = {
    ("pgi_pull", "POINTS"): "one symbol: whatever attributes the platform has",
    ("pgi_pull", "LINES"): "one symbol: whatever attributes the platform has",
    ("pgi_pull", "POLYGONS"): "one symbol: whatever attributes the platform has",
    ("cnmd_import", "POINTS"): "one symbol: whatever attributes the file has",
    ("cnmd_import", "LINES"): "one symbol: whatever attributes the file has",
    ("cnmd_import", "POLYGONS"): "one symbol: whatever attributes the file has",
    ("points_from_table", "OUTPUT"): "one symbol: whatever columns the table has",
    ("municipal_profile", "ZONES_OUTPUT"): "the first indicator of the profile",
    ("compare_territories", "ZONES_OUTPUT"): "the first indicator of the comparison",
    ("compare_periods", "ZONES_OUTPUT"): "a style an indicator, by its change",
}


def drawn_outputs(provider):
    return {
        (algorithm.name(), one.name()): algorithm
        for algorithm in provider.algorithms()
        if algorithm.groupId() != "models"
        for one in algorithm.destinationParameterDefinitions()
        if one.type() in ("sink", "vectorDestination")
        and one.dataType() != QgsProcessing.SourceType.TypeVector
    }


def test_every_map_layer_has_a_field_that_shows_it(provider):
    outputs = drawn_outputs(provider)
    assert set(outputs) >= set(BY_ITS_OWN_FIELDS)
    for (name, output), algorithm in outputs.items():
        if (name, output) in BY_ITS_OWN_FIELDS:
            continue
        fields = algorithm.OUTPUT_FIELDS[output]
        indicators = [i for i in catalogue().indicators if i.algorithm == name]
        shown = [i for i in indicators if i.field in fields]
        assert shown or catalogue().layer(name, output, fields), (name, output)


@pytest.mark.parametrize(
    ("kind", "shape"),
    [("Point", "POINT(0 0)"), ("LineString", "LINESTRING(0 0, 1 1)"), ("Polygon", ZONES[0])],
)
def test_entities_have_one_symbol_their_name_and_a_tip_with_value_and_time(
    kind, shape, make_layer, feedback
):
    fields = "id:string,type:string,name:string,no2:double,no2_unit:string,no2_observed_at:string"
    row = ["urn:1", "AirQualityObserved", "Largo <A>", 12.5, "µg/m³", "2025-01-02T03:00:00Z"]
    layer = make_layer(kind, [shape], fields, [row])
    StyledOutput("pgi_pull", "POINTS").postProcessLayer(layer, QgsProcessingContext(), feedback)
    assert layer.renderer().symbol().color().name() in palette.KIND_COLOURS
    assert layer.labelsEnabled()
    assert layer.displayExpression() == '"name"'
    (tip,) = tips_of(layer)
    for said in ("Largo &lt;A>", "urn:1", "12.5 µg/m³", "observed: 2025-01-02T03:00:00Z"):
        assert said in tip
    assert "AirQuality" not in tip


def test_points_of_a_table_tell_its_first_columns(make_layer, feedback):
    fields = "Latitude:double,OBJECTID:integer,Nome:string,vagas:integer"
    layer = make_layer("Point", ["POINT(0 0)"], fields, [[0.0, 7, "Escola", 4]])
    styled = StyledOutput("points_from_table", "OUTPUT")
    styled.postProcessLayer(layer, QgsProcessingContext(), feedback)
    assert tips_of(layer) == ["<b>Escola</b><br>OBJECTID: 7<br>vagas: 4"]


def test_a_layer_without_fields_gets_its_symbol_too(make_layer, feedback):
    layer = make_layer("Point", ["POINT(0 0)"])
    styled = StyledOutput("points_from_table", "OUTPUT")
    styled.postProcessLayer(layer, QgsProcessingContext(), feedback)
    assert not layer.labelsEnabled()
    assert layer.renderer().symbol().color().name() in palette.KIND_COLOURS


def test_edges_say_in_words_who_may_go_which_way(make_layer, feedback):
    lines = ["LINESTRING(0 0, 1 1)", "LINESTRING(1 1, 2 2)", "LINESTRING(2 2, 3 3)"]
    fields = "forward:integer,backward:integer"
    layer = make_layer("LineString", lines, fields, [[1, 1], [0, 1], [0, 0]])
    styled = StyledOutput("build_network", "OUTPUT")
    styled.postProcessLayer(layer, QgsProcessingContext(), feedback)
    rules = layer.renderer().rootRule().children()
    assert [rule.label() for rule in rules][:2] == ["both ways", "one way only"]
    assert layer.name().startswith("Who may go")
    both, one_way, closed = tips_of(layer)
    assert "both ways" in both
    assert "one way only" in one_way
    assert "closed to this way of travelling" in closed


def test_facilities_are_drawn_by_the_classes_of_hazard_that_the_layer_holds(make_layer, feedback):
    points = ["POINT(0 0)", "POINT(1 1)", "POINT(2 2)"]
    layer = make_layer("Point", points, "hazard_class:string", [["alta"], ["baixa"], [None]])
    styled = StyledOutput("hazard_exposure", "FACILITIES_OUTPUT")
    styled.postProcessLayer(layer, QgsProcessingContext(), feedback)
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert labels == ["alta", "baixa", "outside the hazard areas"]
    assert "outside the hazard areas" in tips_of(layer)[2]


def test_without_mixed_waste_buildings_show_whether_every_stream_serves_them(make_layer, feedback):
    layer = make_layer("Point", ["POINT(0 0)"], "dist_glass_m:double,served:integer", [[9, 1]])
    styled = StyledOutput("container_access", "OUTPUT")
    styled.postProcessLayer(layer, QgsProcessingContext(), feedback)
    assert layer.renderer().rootRule().children()[0].label() == "yes"
    assert layer.name().startswith("Served by every stream")


def test_what_a_ready_model_loads_is_named_grouped_and_styled(
    provider, sample, feedback, qgis_new_project
):
    town = sample / "vila_mar"
    layers = {"CENSUS": "BGRI2021_9901", "ZONES": "cont_freguesias"}
    inputs = {key: f"{town / 'territorio.gpkg'}|layername={one}" for key, one in layers.items()}
    outputs = {
        name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        for name in ("heat_by_zone", "vulnerability", "first_places")
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    model = provider.algorithm("heat_and_people").create()
    _, good = model.run(
        {"LST": str(town / "lst_verao.tif"), **inputs, **outputs}, context, feedback
    )
    assert good, feedback.errors
    wanted = {model.parameterDefinition(name).description() for name in outputs}
    found = context.layersToLoadOnCompletion()
    assert {details.name for details in found.values()} == wanted
    for target in found:
        details = context.layerToLoadOnCompletionDetails(target)
        assert details.groupName == model.displayName()
        layer = QgsProcessingUtils.mapLayerFromString(target, context)
        details.postProcessor().postProcessLayer(layer, context, feedback)
        assert layer.renderer().type() == "RuleRenderer", details.name
