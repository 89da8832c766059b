"""Maps as pictures: looked at by their pixels, on two zones side by side."""

from __future__ import annotations

import dataclasses
import threading

import geopandas as gpd
import numpy as np
import pytest
from qgis.core import QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage
from shapely.geometry import box

from smart_territory_plugin.core.catalogue import Band, catalogue
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.reports import maps, palette
from smart_territory_plugin.reports.frames import memory_layer, qgis_crs
from smart_territory_plugin.reports.maps import MapText, indicator_map

TEXT = MapText(place="Vila do Teste, 2025", source="inventada, 2025", language="pt")


@pytest.fixture
def rated():
    hot = catalogue().indicator("heat_hot_pct")
    bands = (Band("very_good", 0, 50), Band("very_bad", 50, 100))
    return dataclasses.replace(hot, bands=bands)


def zones(values=(10.0, 90.0), names=("Esquerda", "Direita"), crs="EPSG:3763", size=1000.0):
    shapes = [box(n * size, 0, (n + 1) * size, 2 * size) for n in range(len(values))]
    return gpd.GeoDataFrame(
        {
            "zone_code": [f"01010{n}" for n in range(len(values))],
            "zone_name": list(names),
            "heat_hot_pct": np.array(values, dtype="float64"),
        },
        geometry=shapes,
        crs=crs,
    )


def share(picture, colour, box=(36, 104, 840, 836)):
    """Return the share of pixels of ``colour`` in a box (left, top, right, bottom)."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, dtype=np.uint32).reshape(image.height(), image.width())
    left, top, right, bottom = box
    return float((pixels[top:bottom, left:right] == QColor(colour).rgb()).mean())


@pytest.fixture
def draw(tmp_path, rated):
    def make(frame, text=TEXT, **options):
        path = tmp_path / "map.png"
        indicator_map(memory_layer(frame, "zones"), rated, path, text, **options)
        return QImage(str(path))

    return make


def test_the_picture_is_1200_by_900_and_shows_each_zone_in_the_colour_of_its_band(draw):
    picture = draw(zones())
    assert (picture.width(), picture.height()) == (1200, 900)
    good = share(picture, palette.BAND_COLOURS["very_good"])
    bad = share(picture, palette.BAND_COLOURS["very_bad"])
    # two equal rectangles on a square: alike in area but for labels and outlines
    assert good > 0.2
    assert good == pytest.approx(bad, rel=0.1)


def test_the_legend_holds_every_band_and_no_data_only_where_a_zone_has_none(draw):
    legend = (840, 104, 890, 600)
    full, holed = draw(zones()), draw(zones((10.0, np.nan)))
    for code in ("very_good", "very_bad"):
        assert share(full, palette.BAND_COLOURS[code], legend) > 0.02
    assert share(full, palette.NO_DATA, legend) == 0
    assert share(holed, palette.NO_DATA, legend) > 0.01
    zone = share(full, palette.BAND_COLOURS["very_bad"])
    # the hatch covers part of the grey
    assert 0.4 * zone < share(holed, palette.NO_DATA) < 0.95 * zone


def test_an_indicative_reading_is_drawn_in_classes_and_not_in_bands(draw):
    picture = draw(zones(), by_band=False)
    assert share(picture, palette.BAND_COLOURS["very_bad"]) == 0
    assert share(picture, palette.CLASS_COLOURS[4]) > 0.2


def test_made_up_data_are_marked(draw):
    corner = (900, 20, 1180, 80)
    assert share(draw(zones()), palette.WARNING_INK, corner) == 0
    marked = draw(zones(), dataclasses.replace(TEXT, fictitious=True))
    assert share(marked, palette.WARNING_INK, corner) > 0.03


def test_a_geographic_layer_is_drawn_in_metres(draw):
    # One square kilometre at 40° N is 1.17 times as wide as high in degrees; drawn it is square.
    frame = zones((10.0,), ("Só",), size=1000.0)
    frame = frame.set_geometry([box(0, 0, 1000, 1000)], crs="EPSG:3763")
    picture = draw(frame.to_crs("EPSG:4326"))
    colour = QColor(palette.BAND_COLOURS["very_good"]).rgb()
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, dtype=np.uint32).reshape(900, 1200)[:, :820] == colour
    high = np.flatnonzero(pixels.any(axis=1))
    wide = np.flatnonzero(pixels.any(axis=0))
    assert (wide[-1] - wide[0]) / (high[-1] - high[0]) == pytest.approx(1, abs=0.02)


def test_a_map_can_be_drawn_away_from_the_main_thread(tmp_path, rated):
    faults = []

    def work():
        try:
            layer = memory_layer(zones(), "zones")
            indicator_map(layer, rated, tmp_path / "map.png", TEXT)
        except Exception as fault:
            faults.append(fault)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert faults == []
    picture = QImage(str(tmp_path / "map.png"))
    assert share(picture, palette.BAND_COLOURS["very_bad"]) > 0.2


def test_zones_without_geometry_are_refused_in_a_sentence(tmp_path, rated):
    frame = zones().set_geometry([None, None], crs="EPSG:3763")
    layer = memory_layer(frame, "empty")
    with pytest.raises(TerritoryError):
        indicator_map(layer, rated, tmp_path / "map.png", TEXT)
    assert not (tmp_path / "map.png").exists()


def test_a_map_that_cannot_be_written_is_a_sentence(tmp_path, rated):
    path = tmp_path / "nowhere" / "map.png"
    layer = memory_layer(zones(), "zones")
    with pytest.raises(TerritoryError, match="nowhere"):
        indicator_map(layer, rated, path, TEXT)


@pytest.mark.parametrize(
    ("longest", "expected"), [(1.0, 1), (1.99, 1), (2.0, 2), (4999.0, 2000), (7300.0, 5000)]
)
def test_the_scale_bar_has_a_round_length(longest, expected):
    assert maps.round_length(longest) == pytest.approx(expected)


def test_the_scale_is_measured_on_the_ellipsoid(qgis_app):
    # In EPSG:3857 a metre at 60° N stands for half a metre on the ground (cos 60° = 0.5).
    settings = QgsMapSettings()
    settings.setDestinationCrs(qgis_crs("EPSG:3857"))
    settings.setOutputSize(QSize(100, 100))
    northing = 8399737.89  # latitude 60°
    settings.setExtent(QgsRectangle(0, northing - 500, 1000, northing + 500))
    assert maps.metres_across(settings) == pytest.approx(500, rel=0.005)
