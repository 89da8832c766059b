"""Smart Territory: territorial indicators for Portuguese municipalities, inside QGIS."""


def classFactory(iface):  # noqa: N802 - the name QGIS calls
    from smart_territory_plugin.plugin import SmartTerritoryPlugin

    return SmartTerritoryPlugin(iface)
