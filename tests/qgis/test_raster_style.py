"""A raster of ours arrives with a ramp that reads: darker is worse, with its unit."""

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject

from smart_territory_plugin.core.catalogue import RasterOutput
from smart_territory_plugin.reports.palette import AROUND_ZERO, CLASS_COLOURS
from smart_territory_plugin.reports.raster_style import (
    apply_raster_style,
    ramp_colours,
    ramp_values,
)


def entry(direction=-1, *, around_zero=False):
    return RasterOutput("any", "OUTPUT", "mm", direction, around_zero)


def items(layer):
    return layer.renderer().shader().rasterShaderFunction().colorRampItemList()


def test_the_colours_stand_equally_spaced_between_the_ends():
    assert ramp_values(10, 30, 5, around_zero=False) == [10, 15, 20, 25, 30]


def test_around_zero_both_ends_are_as_far_as_the_farther_one():
    assert ramp_values(-10, 40, 5, around_zero=True) == [-40, -20, 0, 20, 40]


def test_equal_cells_still_give_two_ends():
    values = ramp_values(7, 7, 5, around_zero=False)
    assert values[0] == 7
    assert values[-1] > 7


def test_darker_is_worse():
    assert ramp_colours(entry(-1)) == list(CLASS_COLOURS)
    assert ramp_colours(entry(1)) == list(CLASS_COLOURS[::-1])
    assert ramp_colours(entry(-1, around_zero=True)) == list(AROUND_ZERO)


def test_the_legend_tells_the_unit_and_one_odd_cell_does_not_stretch_the_ramp(
    make_raster, qgis_app
):
    cells = [[float(number) for number in range(10)] for _ in range(10)]
    cells[0][0] = 9999.0
    layer = make_raster(cells)
    apply_raster_style(layer, entry(), "pt")
    assert layer.renderer().type() == "singlebandpseudocolor"
    settings = layer.renderer().shader().rasterShaderFunction().legendSettings()
    assert settings.suffix().strip() == "mm"
    assert items(layer)[-1].value < 20


def test_a_raster_without_a_value_is_left_as_it_is(make_raster, qgis_app):
    layer = make_raster([[-9999.0, -9999.0]], nodata=-9999)
    before = layer.renderer().type()
    apply_raster_style(layer, entry(), "pt")
    assert layer.renderer().type() == before


def test_an_output_that_qgis_loads_is_drawn_by_its_entry(provider, sample, feedback, tmp_path):
    import processing

    target = str(tmp_path / "runoff.tif")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.addLayerToLoadOnCompletion(
        target, QgsProcessingContext.LayerDetails("runoff", QgsProject.instance(), "RUNOFF")
    )
    town = sample / "vila_mar"
    processing.run(
        "smartterritory:runoff",
        {
            "LANDCOVER": f"{town / 'territorio.gpkg'}|layername=COS2023v1",
            "RAIN": 60,
            "RETENTION": "TEMPORARY_OUTPUT",
            "RUNOFF": target,
        },
        context=context,
        feedback=feedback,
    )
    layer = QgsProcessingUtils.mapLayerFromString(target, context)
    details = context.layerToLoadOnCompletionDetails(target)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert items(layer)[0].color.name() == CLASS_COLOURS[0]
