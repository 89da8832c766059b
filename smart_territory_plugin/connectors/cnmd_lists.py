"""Types, regions and districts of the national data models: the lists that a dialog offers.

They stand apart so that QGIS starts without reading a table.
"""

TYPES = (
    "WasteContainer", "WasteContainerIsle", "WasteObserved", "CycleLane", "CycleNetwork",
    "PublicEquipment", "PointOfInterest", "Garden", "EVChargingStation", "NoiseLevelObserved",
    "WeatherObserved", "AirQualityObserved", "IndustrialLot",
)  # fmt: skip
"""The types of ``cnmd_attributes.csv``, in its order; append only."""

REGIONS = (
    "Norte", "Centro", "Oeste e Vale do Tejo", "Grande Lisboa", "Península de Setúbal", "Alentejo",
    "Algarve", "Região Autónoma dos Açores", "Região Autónoma da Madeira",
)  # fmt: skip
"""``addressRegion``: the NUTS II of 2024."""

DISTRICTS = (
    "Açores", "Aveiro", "Beja", "Braga", "Bragança", "Castelo Branco", "Coimbra", "Évora", "Faro",
    "Guarda", "Leiria", "Lisboa", "Madeira", "Portalegre", "Porto", "Santarém", "Setúbal",
    "Viana do Castelo", "Vila Real", "Viseu",
)  # fmt: skip
"""``district``, with the autonomous regions."""
