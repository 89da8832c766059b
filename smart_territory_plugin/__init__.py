"""Smart Territory: territorial indicators for Portuguese municipalities, inside QGIS."""

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802 - the name QGIS calls
    from smart_territory_plugin.plugin import SmartTerritoryPlugin

    return SmartTerritoryPlugin(iface)
