"""Colours and symbols of bands and classes, for every reader and for grey print.

One rule holds everywhere: darker is worse (or more, where neither end is better). Lightness falls
step by step, so that the order survives colour blindness and a black-and-white printer; from good
to bad the hue turns from blue to red, the pair that the common colour blindnesses still tell apart.
"""

from __future__ import annotations

from collections.abc import Sequence

BAND_COLOURS = {
    "very_good": "#cfe8f3",
    "good": "#8cc6e2",
    "fair": "#c48d33",
    "bad": "#b0531c",
    "very_bad": "#651022",
}
"""The fill of each band."""

BAND_SYMBOLS = {"very_good": "++", "good": "+", "fair": "○", "bad": "−", "very_bad": "−−"}
"""What stands beside the band's word, so that colour never speaks alone."""

CLASS_COLOURS = ("#eceaf4", "#c5c1de", "#9b93c4", "#6f629f", "#3f2f6b")
"""Steps for values without bands, light to dark; violet, so that nobody takes them for bands."""

LINE_COLOURS = ("#b9b3d9", "#9d94c8", "#8074b1", "#5f5093", "#3f2f6b")
"""The same steps for lines, which have no outline: the lightest still shows on white."""

AROUND_ZERO = ("#2f6f95", "#8cc6e2", "#f4f1ea", "#c48d33", "#651022")
"""From better over nothing to worse, where zero is the middle: both ends are dark."""

KIND_COLOURS = (
    "#88ccee",
    "#cc6677",
    "#ddcc77",
    "#117733",
    "#332288",
    "#aa4499",
    "#44aa99",
    "#999933",
    "#882255",
    "#c9c9c9",
)
"""Kinds without an order, after Paul Tol's muted scheme, which colour blindness still parts."""

NO_DATA = "#efefef"
NOT_RATED = "#ffffff"
NO_DATA_HATCH = "#8c8c8c"
OUTLINE = "#4a4a4a"
INK = "#1c1c1c"
QUIET_INK = "#4d4d4d"
WARNING_INK = "#8a1c1c"


def class_colours(count: int) -> list[str]:
    """Return ``count`` (1 to 5) colours from light to dark, spread over the whole range."""
    if count == 1:
        return [CLASS_COLOURS[2]]
    last = len(CLASS_COLOURS) - 1
    return [CLASS_COLOURS[round(number * last / (count - 1))] for number in range(count)]


def line_colour(colour: str) -> str:
    """Return the colour in which a line of a class is drawn."""
    return dict(zip(CLASS_COLOURS, LINE_COLOURS, strict=True)).get(colour, colour)


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb`` (0 black to 1 white), as WCAG 2 defines it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (1 to 21), as WCAG 2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def ink_on(colour: str, inks: Sequence[str] = (INK, "#ffffff")) -> str:
    """Return the ink that reads best on ``colour``."""
    return max(inks, key=lambda ink: contrast(ink, colour))
