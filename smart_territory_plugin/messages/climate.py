"""What is said of climate adaptation."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/heat.py --------------------------------------------------------------------------------

NO_VALID_CELLS = QT_TRANSLATE_NOOP(
    "messages",
    "No zone has a valid cell of the raster below it. Check that both cover the same place and that"
    " each has the right coordinate reference system.",
)
ZONES_WITHOUT_CELLS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} zones have no valid cell of the raster below them; their values stay empty.",
)
HEAT_REFERENCE = QT_TRANSLATE_NOOP(
    "messages", "Reference temperature: {value:.2f} °C over {area:.1f} ha."
)
HEAT_UNIT_DOUBTFUL = QT_TRANSLATE_NOOP(
    "messages",
    "The raster's mean is {value:.0f}, which is no temperature in °C. Convert it first"
    " (kelvin minus 273.15; Landsat bands have a scale and an offset).",
)
BUILT_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "{count} zones hold no built land; their share of hot built land stays empty.",
)
