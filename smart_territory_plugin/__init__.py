"""Smart Territory: territorial indicators for Portuguese municipalities, inside QGIS."""

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802 - the name QGIS calls
    """Return the plugin; QGIS calls this once when it loads it."""
    from smart_territory_plugin.plugin import SmartTerritoryPlugin

    return SmartTerritoryPlugin(iface)
