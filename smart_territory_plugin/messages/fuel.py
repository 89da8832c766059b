"""What is said of fuel management strips."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/built_up_areas.py ----------------------------------------------------------------------

BUILDINGS_AS_POINTS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} buildings are points or lines; each stands for a house of {radius:g} m around it.",
)
BUILT_UP_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "{count} built-up areas with {buildings} buildings and {dwellings:.0f} dwellings; {others}"
    " buildings lie in none.",
)

# --- core/fuel_land.py ---------------------------------------------------------------------------

LAND_WORD_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has “{value}” in column “land”, row {row}. Write one of: {known}.",
)

# --- core/fuel_lines.py --------------------------------------------------------------------------

ROAD_CLASSES_WITHOUT_FIELD = QT_TRANSLATE_NOOP(
    "messages",
    "Classes of road were asked for, but “{layer}” has no field highway. Choose the field with the"
    " class of the road.",
)
ROAD_CLASSES_ABSENT = QT_TRANSLATE_NOOP(
    "messages",
    "No road of “{layer}” is of a class that counts. Name the classes to use; the layer has:"
    " {found}.",
)
ROADS_CHOSEN = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} of {total} lines count as road network."
)
PLATFORM_ASSUMED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} roads say no width of their platform; {width:g} m were assumed.",
)
VOLTAGE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: the voltage of {count} power lines is not known; they get the strip of high"
    " voltage. Choose the field with the voltage.",
)
VOLTAGES_READ = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”, field “{field}”: {power_high} lines of high or very high voltage, {power_medium} of"
    " medium, {power_low} of low.",
)

# --- core/fuel_strips.py -------------------------------------------------------------------------

AREAS_NOT_NEXT_TO_FOREST = QT_TRANSLATE_NOOP(
    "messages",
    "{count} built-up areas have no forest land within {limit:g} m and get no strip.",
)
WIDTH_BEYOND_HALF = QT_TRANSLATE_NOOP(
    "messages",
    "Width of {origin}: {width:g} m is more than half above or below {default:g} m. A sub-regional"
    " programme may change widths by 50 % at most.",
)
WIDTHS_UNCONFIRMED = QT_TRANSLATE_NOOP(
    "messages",
    "Widths that were not confirmed in the text of DL 82/2021 in force: {widths}. Check them there"
    " or in the sub-regional programme before using these strips for anything official.",
)
LANDCOVER_ELSEWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no class where the buildings, roads and lines lie. Choose a land-cover map of"
    " the same place.",
)
LANDCOVER_INCOMPLETE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no class at {count} of {total} buildings, roads and lines; strips there are"
    " missing.",
)
NO_STRIPS = QT_TRANSLATE_NOOP(
    "messages",
    "There is no strip at all: no forest or farm land lies within the widths.",
)
STRIPS_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "Strips: {total:.1f} ha, ground under several of them counted once ({added:.1f} ha added up:"
    " {origins}).",
)

# --- core/fuel_accounts.py -----------------------------------------------------------------------

SINCE_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{value}” is no year and no date. Write for example 2025 or 2025-01-31.",
)
TREATMENTS_WITHOUT_DATE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} treated areas have no readable date in the field “{field}” and do not"
    " count.",
)
TREATMENTS_SINCE = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} of {total} treated areas are of {date} or later."
)
EXECUTED_SHARE = QT_TRANSLATE_NOOP(
    "messages",
    "Treated: {done:.1f} of {total:.1f} ha of strips ({share:.1f} %); by origin: {origins}.",
)

# --- algorithms/fuel_inputs.py -------------------------------------------------------------------

FUEL_NOTHING_GIVEN = QT_TRANSLATE_NOOP(
    "messages",
    "There is nothing to draw strips along. Give buildings, roads, railways, power lines,"
    " pipelines, facilities, built-up areas or the strips of a programme.",
)
FUEL_LANDCOVER_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "Strips count on forest and farm land only. Give a land-cover map; only the strips of a"
    " programme can do without.",
)
FUEL_NOT_MAINLAND = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” lies outside mainland Portugal, where DL 82/2021 does not hold: its strips exist on"
    " the mainland only.",
)
FUEL_SINCE_WITHOUT_FIELD = QT_TRANSLATE_NOOP(
    "messages",
    "A date was given from which treated areas count, but no field that holds theirs. Choose the"
    " field with the date or year.",
)
DWELLINGS_ONE_EACH = QT_TRANSLATE_NOOP(
    "messages",
    "Neither a field of dwellings nor a census was given: each of {count} residential buildings"
    " counts as one dwelling, so that blocks of flats count too little.",
)
BUILDINGS_WITHOUT_STRIP = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} buildings outside the built-up areas are annexes, ruins or the like by the"
    " field “{field}” and get no strip of their own.",
)
CABLES_FROM_AXIS = QT_TRANSLATE_NOOP(
    "messages",
    "Strips of power lines are measured from the line drawn, not from the outer cables: they are"
    " narrower than the law's by half the distance between those.",
)
