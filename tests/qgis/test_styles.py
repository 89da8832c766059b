"""How indicators look: classes worked by hand on small layers, colours measured."""

from __future__ import annotations

import dataclasses
import itertools

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsRenderContext,
)

from smart_territory_plugin.core.catalogue import BANDS, Band, catalogue
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.styles import (
    Fields,
    alias_of,
    apply_style,
    class_breaks,
    map_classes,
)
from smart_territory_plugin.reports.words import band_ranges, number, quantity

SQUARE = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"
FIVE = tuple(
    Band(code, start, start + 20)
    for code, start in (("very_good", 80), ("good", 60), ("fair", 40), ("bad", 20), ("very_bad", 0))
)


@pytest.fixture
def hot():
    return catalogue().indicator("heat_hot_pct")


@pytest.fixture
def rated(hot):
    return dataclasses.replace(hot, direction=1, bands=FIVE)


@pytest.fixture
def zones(make_layer):
    def make(values, name="heat_hot_pct", bands=None):
        fields = f"zone_code:string,zone_name:string,{name}:double,{name}_band:string"
        rows = [
            [f"01010{n}", f"Zona {n}", value, bands[n] if bands else None]
            for n, value in enumerate(values)
        ]
        layer = make_layer("Polygon", [SQUARE] * len(values), fields, rows)
        if bands is None:
            layer.dataProvider().deleteAttributes([3])
            layer.updateFields()
        return layer

    return make


def drawn_as(layer):
    """Return the legend label of the rule that draws each feature."""
    renderer, context = layer.renderer(), QgsRenderContext()
    context.expressionContext().appendScopes(
        QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    )
    renderer.startRender(context, layer.fields())
    labels = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        rules = [renderer.rootRule().findRuleByKey(key) for key in keys]
        labels.append([rule.label() for rule in rules if rule.label()])  # the root has none
    renderer.stopRender(context)
    return labels


# --- colours ------------------------------------------------------------------------------------


def lightness(colour):
    """CIE L* from the relative luminance Y: 116 ∛Y − 16."""
    return 116 * palette.luminance(colour) ** (1 / 3) - 16


def test_bands_and_classes_darken_step_by_step_so_that_grey_print_keeps_their_order():
    for colours in ([palette.BAND_COLOURS[code] for code in BANDS], palette.CLASS_COLOURS):
        steps = [lightness(colour) for colour in colours]
        assert all(before - after >= 10 for before, after in itertools.pairwise(steps))


def test_contrast_is_that_of_wcag():
    # black on white is 21 by definition; #767676 on white is the known limit of 4.54
    assert palette.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert palette.contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_inks_read_on_white_and_on_every_colour():
    for ink in (palette.INK, palette.QUIET_INK, palette.WARNING_INK):
        assert palette.contrast(ink, "#ffffff") >= 4.5
    for colour in (*palette.BAND_COLOURS.values(), *palette.CLASS_COLOURS):
        assert palette.contrast(palette.ink_on(colour), colour) >= 4.5


def test_every_band_has_a_colour_and_a_symbol_of_its_own():
    assert set(palette.BAND_COLOURS) == set(palette.BAND_SYMBOLS) == set(BANDS)
    assert len(set(palette.BAND_SYMBOLS.values())) == len(BANDS)


# --- classes ------------------------------------------------------------------------------------


def test_ten_values_make_five_classes_of_two():
    # 1..10: the classes start at the 1st, 3rd, 5th, 7th and 9th value
    assert class_breaks(list(range(1, 11))) == [1, 3, 5, 7, 9]


def test_few_values_make_as_many_classes_as_there_are_different_ones():
    assert class_breaks([2, 2, 7]) == [2, 7]


def test_ties_are_never_parted_and_give_fewer_classes():
    # six times 0 and 1..6: the shares 0 and 0.2 and 0.4 all fall on 0
    breaks = class_breaks([0] * 6 + [1, 2, 3, 4, 5, 6])
    assert breaks[0] == 0
    assert len(breaks) == len(set(breaks)) < 5


def test_no_values_give_no_class_but_what_has_no_data(hot):
    (only,) = map_classes(hot, Fields("heat_hot_pct"), [None, float("nan")], "en")
    assert only.hatched
    assert only.label == "No data"


def test_the_dark_end_is_the_worse_one(hot):
    values = list(range(10))
    worse_high = map_classes(hot, Fields("v"), values, "en")
    better_high = map_classes(dataclasses.replace(hot, direction=1), Fields("v"), values, "en")
    assert (worse_high[4].label, worse_high[4].colour) == ("8.0 to 9.0%", palette.CLASS_COLOURS[4])
    assert (better_high[4].label, better_high[4].colour) == (
        "0.0 to 1.0%",
        palette.CLASS_COLOURS[4],
    )


def test_close_values_get_decimals_until_classes_differ(hot):
    labels = [c.label for c in map_classes(hot, Fields("v"), [10.001, 10.002], "en")[:2]]
    assert labels == ["10.001%", "10.002%"]


# --- layers -------------------------------------------------------------------------------------


def test_each_zone_is_drawn_by_the_band_that_holds_its_value(zones, rated):
    layer = zones([100, 80, 79.9, 20, 0, None, 120])
    apply_style(layer, rated, "en")
    assert drawn_as(layer) == [
        ["Very good: 80 to 100%"],
        ["Very good: 80 to 100%"],
        ["Good: 60 to under 80%"],
        ["Poor: 20 to under 40%"],
        ["Very poor: 0 to under 20%"],
        ["No data"],
        ["Not rated"],
    ]


def test_the_legend_is_in_words_of_the_language(zones, rated):
    labels = [entry.label for entry in apply_style(zones([50]), rated, "pt")]
    assert labels[0] == "Muito bom: 80 a 100\u00a0%"
    assert labels[1] == "Bom: 60 a menos de 80\u00a0%"
    assert labels[-2:] == ["Sem classificação", "Sem dados"]


def test_equal_counts_draw_every_zone_once_and_hatch_what_is_empty(zones, hot):
    plain = dataclasses.replace(hot, bands=())
    layer = zones([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, None])
    apply_style(layer, plain, "en")
    labels = drawn_as(layer)
    assert all(len(rules) == 1 for rules in labels)
    assert [labels.count([entry]) for (entry,) in labels[:10:2]] == [2] * 5
    assert labels[-1] == ["No data"]
    hatched = layer.renderer().rootRule().children()[-1].symbol()
    assert hatched.symbolLayer(1).layerType() == "LinePatternFill"


def test_bands_that_differ_by_typology_are_drawn_from_the_field_of_bands(zones, rated):
    by_typology = dataclasses.replace(
        rated, bands=(Band("good", 80, 100, "APU"), Band("good", 60, 100, "APR"))
    )
    assert band_ranges(by_typology, "good", "en") == "APU: 80 to 100%; APR: 60 to 100%"
    with_field = zones([70, 70], bands=["good", None])
    apply_style(with_field, by_typology, "en")
    assert drawn_as(with_field) == [["Good: APU: 80 to 100%; APR: 60 to 100%"], ["Not rated"]]
    without = zones([70, 90])
    apply_style(without, by_typology, "en")
    assert drawn_as(without) == [["70.0%"], ["90.0%"]]


def test_an_indicative_reading_is_not_drawn_by_bands(zones, rated):
    layer = zones([70, 90])
    apply_style(layer, rated, "en", by_band=False)
    assert drawn_as(layer) == [["70.0%"], ["90.0%"]]


def test_labels_and_aliases_are_what_a_person_reads(zones, hot):
    layer = zones([5])
    apply_style(layer, hot, "pt")
    assert layer.labelsEnabled()
    assert '"zone_name"' in layer.labeling().settings().fieldName
    aliases = [layer.attributeAlias(n) for n in range(3)]
    assert aliases == ["Código da zona", "Zona", f"{hot.name['pt']} (%)"]
    assert alias_of("heat_hot_pct_band", "pt") == f"{hot.name['pt']}: Classificação"
    assert alias_of("something_else", "pt") == ""


def test_the_map_tip_says_name_value_band_and_source_and_escapes_names(zones, rated):
    layer = zones([85.25, None])
    layer.dataProvider().changeAttributeValues({1: {1: "<b>&"}})
    apply_style(layer, rated, "pt")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    tips = []
    for feature in layer.getFeatures():
        context.setFeature(QgsFeature(feature))
        tips.append(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))
    assert "&lt;b>&amp;" in tips[0]
    assert "85,3\u00a0%" in tips[0] or "85,2\u00a0%" in tips[0]
    assert "Muito bom" in tips[0]
    assert rated.source.text["pt"] in tips[0]
    assert "Sem dados" in tips[1]


def test_lines_and_points_are_styled_too(make_layer, hot):
    for kind, shape in (("LineString", "LINESTRING(0 0, 1 1)"), ("Point", "POINT(0 0)")):
        layer = make_layer(kind, [shape, shape], "hot_pct:double", [[5], [None]])
        apply_style(layer, hot, "en")
        assert drawn_as(layer) == [["5.0%"], ["No data"]]
        assert not layer.labelsEnabled()


def test_a_layer_without_the_indicator_is_refused_in_a_sentence(make_layer, hot):
    layer = make_layer("Polygon", [SQUARE], "other:double", [[1]])
    with pytest.raises(TerritoryError, match="“heat_hot_pct”.*other"):
        apply_style(layer, hot, "en")


# --- numbers ------------------------------------------------------------------------------------


def test_numbers_are_written_as_the_language_does():
    assert number(1234.5, 1, "pt") == "1234,5"
    assert number(12345.67, 1, "pt") == "12\u00a0345,7"
    assert number(12345.67, 1, "en") == "12,345.7"
    assert number(-0.04, 1, "pt") == "0,0"
    assert number(-2, 0, "en") == "−2"
    assert number(float("nan"), 1, "pt") == number(None, 1, "pt") == "—"
    assert quantity(80, "%", "en") == "80.0%"
    assert quantity(3, "", "pt") == "3"


def test_codes_are_drawn_with_their_words_and_what_is_not_rated_as_missing(make_layer):
    lts = catalogue().indicator("street_lts")
    lines = [f"LINESTRING(0 {y}, 10 {y})" for y in range(5)]
    layer = make_layer("LineString", lines, "lts:integer", [[0], [1], [2], [3], [4]])
    classes = apply_style(layer, lts, "en")
    assert [entry.label for entry in classes[:5]] == [
        "1: suits a child",
        "2: most adults",
        "3: people used to cycling in traffic",
        "4: only the fearless",
        "not permitted or not assessed",
    ]
    assert [entry.hatched for entry in classes[:5]] == [False, False, False, False, True]
    darkness = [palette.luminance(entry.colour) for entry in classes[:4]]
    assert darkness == sorted(darkness, reverse=True)
    assert "lts" in layer.mapTipTemplate()
    assert "suits a child" in layer.mapTipTemplate()


def test_the_lightest_line_still_shows_on_white_and_the_order_stays():
    light = [palette.luminance(palette.line_colour(c)) for c in palette.CLASS_COLOURS]
    assert light == sorted(light, reverse=True)
    assert palette.contrast(palette.line_colour(palette.CLASS_COLOURS[0]), "#ffffff") > 1.9
