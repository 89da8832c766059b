"""A layer that QGIS loads after a run arrives styled, with names a person reads."""

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
)

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
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.attributeAlias(layer.fields().lookupField("hot_pct")).endswith("(%)")
    assert layer.mapTipTemplate()
    assert layer.labelsEnabled()
    assert layer.displayExpression() == '"freguesia"'
