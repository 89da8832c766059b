"""The algorithms of soft mobility chained in a model: the network is built once and passed on."""

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProject,
)

Source = QgsProcessingModelChildParameterSource


def child(name, algorithm, inputs, output=None):
    step = QgsProcessingModelChildAlgorithm(f"smartterritory:{algorithm}")
    step.setChildId(name)
    for parameter, source in inputs.items():
        step.addParameterSources(parameter, [source])
    if output:
        made = QgsProcessingModelOutput(output, output)
        made.setChildOutputName(output)
        made.setChildId(name)
        step.setModelOutputs({output: made})
    return step


@pytest.fixture
def model(provider):
    """Streets and a terrain model become a network with times, then the streets within a time."""
    chain = QgsProcessingModelAlgorithm("walk", "test")
    for definition in (
        QgsProcessingParameterFeatureSource("streets", "streets"),
        QgsProcessingParameterFeatureSource("schools", "schools"),
        QgsProcessingParameterRasterLayer("dem", "dem"),
    ):
        place = QgsProcessingModelParameter(definition.name())
        chain.addModelParameter(definition, place)
    given = Source.fromModelParameter
    made = Source.fromChildOutput
    value = Source.fromStaticValue
    for step in (
        child("network", "build_network", {"STREETS": given("streets")}),
        child(
            "times",
            "travel_time",
            {"NETWORK": made("network", "OUTPUT"), "DEM": given("dem"), "MODE": value(0)},
        ),
        child(
            "reach",
            "service_area",
            {
                "NETWORK": made("times", "OUTPUT"),
                "FACILITIES": given("schools"),
                "COST": value(1),
                "LIMITS": value("2"),
            },
            output="LINES",
        ),
    ):
        chain.addChildAlgorithm(step)
    return chain


def test_a_model_builds_the_network_times_it_and_finds_the_streets_within_reach(
    model, make_layer, make_raster, feedback
):
    # 10 % up to the east: to the school from the west 3.549 km/h, from the east 5.037 km/h
    # (Tobler), so that 2 minutes are 118.3 m and 167.9 m.
    streets = make_layer("LineString", ["LINESTRING(0 0, 500 0, 1000 0)"])
    school = make_layer("Point", ["POINT(500 5)"])
    dem = make_raster([list(range(-5, 105))] * 4, name="dem", origin=(-50.0, 20.0))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    inputs = {"streets": streets, "schools": school, "dem": dem, "lines": "TEMPORARY_OUTPUT"}
    results, good = model.create().run(inputs, context, feedback)
    assert good, feedback.errors
    made = results["CHILD_RESULTS"]["reach"]["LINES"]
    layer = QgsProcessingUtils.mapLayerFromString(made, context)
    lengths = sorted(feature["length_m"] for feature in layer.getFeatures())
    assert lengths == pytest.approx([2 / 60 * 3549, 2 / 60 * 5037], rel=1e-3)
    assert {feature["band"] for feature in layer.getFeatures()} == {2}
