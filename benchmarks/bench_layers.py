"""A layer of 100 000 features with 20 fields from QGIS into the core."""

from __future__ import annotations

from collections.abc import Iterator

import geopandas as gpd
import numpy as np
import shapely
from case import Case

COUNT = 100_000
FIELDS = [f"n_{number}" for number in range(20)]


def cases() -> Iterator[Case]:
    """Give the whole table and the one field an algorithm needs."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource
    from qgis_peer import layer_of

    from smart_territory_plugin.algorithms.layers_in import read_frame

    corner = np.random.default_rng(7).uniform(0, 20_000, (2, COUNT))
    layer = layer_of(shapely.box(corner[0], corner[1], corner[0] + 12, corner[1] + 9), "EPSG:3763")
    _fill(layer)
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    for name, fields in (("all 20 fields", FIELDS), ("one field", FIELDS[:1])):
        yield Case(
            f"100 000 features into the core, {name}",
            lambda fields=fields: read_frame(source, fields),
            {
                "geopandas from_features": lambda fields=fields: gpd.GeoDataFrame.from_features(
                    layer.getFeatures(), columns=["geometry", *fields]
                )
            },
            difference,
            repeats=3,
        )


def _fill(layer) -> None:
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QMetaType

    provider = layer.dataProvider()
    provider.addAttributes([QgsField(name, QMetaType.Type.Int) for name in FIELDS])
    layer.updateFields()
    values = dict(enumerate(range(len(FIELDS))))
    provider.changeAttributeValues(dict.fromkeys(layer.allFeatureIds(), values))


def difference(ours: gpd.GeoDataFrame, theirs: gpd.GeoDataFrame) -> str:
    """Say how far the shapes are apart and whether the values are the same."""
    apart = np.abs(ours.bounds.to_numpy() - theirs.bounds.to_numpy()).max()
    values = all((ours[name].to_numpy() == theirs[name].to_numpy()).all() for name in FIELDS[:1])
    return f"shapes within {apart:.0e} m, {'same' if values else 'DIFFERENT'} values"
