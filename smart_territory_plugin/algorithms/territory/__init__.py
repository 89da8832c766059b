"""The territory file, the municipal profile and the plugin's own services."""
