"""Algorithms of every kind inside a model, on the sample."""

from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingUtils,
    QgsProject,
)

# What each needs on the sample town Vila Mar: a layer of territorio.gpkg, a file, or a value.
CASES = {
    "pgi_pull": ({}, "POINTS"),
    "pgi_connection": ({}, "OUTPUT"),
    "pgi_publish": (
        {"VALUES": "publish_values.csv", "ORGANISATION": "CM Vila Mar", "ZONES": "cont_freguesias"},
        "OUTPUT",
    ),
    "surface_heat_island": (
        {"LST": "lst_verao.tif", "URBAN": "edificios", "LANDCOVER": "COS2023v1"},
        "OUTPUT",
    ),
    "cooling_capacity": ({"LULC": "COS2023v1", "T_REF": 30, "UHI_MAX": 4}, "HM"),
    "sky_view_factor": ({"DSM": "mds.tif", "RADIUS": 50, "DIRECTIONS": 8}, "OUTPUT"),
    "shadow_hours": ({"DSM": "mds.tif", "DATE": "2025-06-21", "STEP": 120}, "OUTPUT"),
    "heat_vulnerability": ({"CENSUS": "BGRI2021_9901"}, "OUTPUT"),
    "green_3_30_300": (
        {"BUILDINGS": "edificios", "TREES": "arvores", "GREEN": "espacos_verdes",
         "STREETS": "ruas"},
        "OUTPUT",
    ),
    "green_supply": (
        {"GREEN": "espacos_verdes", "CENSUS": "BGRI2021_9901", "RADIUS": 300, "DEMAND": 20},
        "BALANCE",
    ),
    "open_space_access": (
        {"OPEN_SPACE": "espacos_verdes", "CENSUS": "BGRI2021_9901", "STREETS": "ruas",
         "BUILT": "edificios", "ZONES": "cont_freguesias"},
        "ZONES_OUTPUT",
    ),
    "surface_heights": (
        {"DSM": "mds.tif", "DTM": "mdt.tif", "BUILDINGS": "edificios"},
        "BUILDINGS_OUTPUT",
    ),
    "runoff": (
        {"LANDCOVER": "COS2023v1", "RAIN": 60, "BASINS": "cont_freguesias"},
        "BASINS_OUTPUT",
    ),
    "hazard_exposure": (
        {"HAZARD": "perigosidade_cheia", "BUILDINGS": "edificios", "CENSUS": "BGRI2021_9901"},
        "CLASSES",
    ),
    "fuel_management_strips": (
        {"BUILDINGS": "edificios", "CENSUS": "BGRI2021_9901", "LANDCOVER": "COS2023v1"},
        "STRIPS",
    ),
    "coastal_flooding": ({"DEM": "mdt.tif", "SEA": "mar", "WATER_LEVEL": "2"}, "EXTENT"),
    "container_capacity": (
        {"CONTAINERS": "contentores", "STREAM_FIELD": "CONTENTOR_RESIDUO",
         "CENSUS": "BGRI2021_9901", "STREETS": "ruas"},
        "OUTPUT",
    ),
    "rainwater_harvesting": ({"BUILDINGS": "edificios", "RAIN": 900}, "OUTPUT"),
    "reuse_access": (
        {"FACILITIES": "servicos_circulares", "CATEGORY_FIELD": ["tipo"], "CENSUS": "BGRI2021_9901",
         "STREETS": "ruas"},
        "OUTPUT",
    ),
    "fill_analytics": ({"TABLE": "leituras.csv", "ROUTES": "TEMPORARY_OUTPUT"}, "OUTPUT"),
    "container_siting": (
        {"BUILDINGS": "edificios", "CENSUS": "BGRI2021_9901", "CONTAINERS": "contentores",
         "STREAM_FIELD": "CONTENTOR_RESIDUO", "STREETS": "ruas", "BUDGET": 3},
        "OUTPUT",
    ),
    "waste_scorecard": (
        {"INPUT": "ine_residuos.json", "POPULATION": "ine_populacao.json",
         "MUNICIPALITIES": "cont_municipios", "RECYCLING_RATE": 30},
        "OUTPUT",
    ),
    "composite_index": (
        {"INPUT": "BGRI2021_9901", "INDICATORS": "composite_indicators.csv", "DRAWS": 20},
        "OUTPUT",
    ),
    "compare_periods": (
        {"VALUES": "compare_values.csv", "ZONES": "cont_freguesias"},
        "ZONES_OUTPUT",
    ),
    "compare_territories": (
        {"VALUES": "compare_values.csv", "ZONES": "cont_freguesias"},
        "ZONES_OUTPUT",
    ),
    "report": ({"VALUES": "compare_values.csv", "TERRITORY": "territory.json"}, "REPORT"),
    "workshop_pack": ({"TITLE": "Oficina", "SAMPLE": [0]}, "OUTPUT"),
    "rooftop_solar": ({"BUILDINGS": "edificios", "IRRADIATION": 1700}, "OUTPUT"),
    "material_stock": (
        {"BUILDINGS": "edificios", "CENSUS": "BGRI2021_9901", "DEMOLITION_RATE": 0.1},
        "OUTPUT",
    ),
}  # fmt: skip
FILES = {"report": b"<!DOCTYPE html>", "workshop_pack": b"PK"}
"""How the file begins of what makes a file and not a layer."""


def source(town, value):
    if not isinstance(value, str) or value[0].isdigit():
        return value
    if value == "TEMPORARY_OUTPUT":
        return value
    if value.endswith((".tif", ".json", ".csv")):
        own = Path(__file__).with_name(value)
        return str(own if own.exists() else town / value)
    return f"{town / 'territorio.gpkg'}|layername={value}"


@pytest.mark.parametrize("name", CASES)
def test_it_runs_inside_a_model_on_the_sample(provider, sample, feedback, name):
    inputs, output = CASES[name]
    town = sample / "vila_mar"
    step = QgsProcessingModelChildAlgorithm(f"smartterritory:{name}")
    step.setChildId("step")
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    for parameter, value in inputs.items():
        plain = parameter.endswith("_FIELD") or parameter in ("ORGANISATION", "TITLE")
        given = value if plain else source(town, value)
        step.addParameterSources(parameter, [static(given)])
    step.addParameterSources(output, [static("TEMPORARY_OUTPUT")])
    model = QgsProcessingModelAlgorithm("one", "test")
    model.addChildAlgorithm(step)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, good = model.create().run({}, context, feedback)
    assert good, feedback.errors
    made = results["CHILD_RESULTS"]["step"][output]
    if name in FILES:
        assert Path(made).read_bytes().startswith(FILES[name])
        return
    layer = QgsProcessingUtils.mapLayerFromString(made, context)
    assert layer is not None
    assert layer.isValid()
    assert not layer.isSpatial() or not layer.extent().isEmpty()
