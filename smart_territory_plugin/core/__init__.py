"""The methods: pure functions on arrays, GeoDataFrames and graphs. No QGIS, no network."""
