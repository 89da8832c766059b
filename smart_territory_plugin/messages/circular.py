"""What is said of the circular city."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/streams.py -----------------------------------------------------------------------------

STREAM_CODE_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "The code “{code}” of “{alias}” in the table “{table}” cannot be part of a field name. Use"
    " up to 18 lower-case letters, digits and underscores, beginning with a letter.",
)
STREAM_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” does not know the stream {names}. Use one of {known}, or add the name"
    " to a copy of the table.",
)
STREAM_VALUES_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features have a value of the field “{field}” that names no known stream"
    " ({values}). Add it to a copy of the table “{table}” if it should count.",
)

# --- core/containers.py --------------------------------------------------------------------------

URBANITY_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "{count} values of the typology are not APU, AMU or APR ({values}); they count as unknown.",
)
URBANITY_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} places have no typology (APU, AMU, APR); the urban limit of {limit:g} m"
    " was used for them.",
)
CONTAINERS_FAR = QT_TRANSLATE_NOOP(
    "messages",
    "The containers lie {distance:.0f} km away from the places. Check whether longitude and"
    " latitude were swapped and whether both layers have the right coordinate reference system.",
)
DOOR_ALL_STREAMS = QT_TRANSLATE_NOOP(
    "messages",
    "No stream field was named for the door-to-door areas; they count as collecting every stream.",
)
ACCESS_OFFICIAL = QT_TRANSLATE_NOOP(
    "messages",
    "With the flows {streams} the share is that of ERSAR's “acessibilidade do serviço de recolha"
    " seletiva (multimaterial)”; its band belongs to the managing entity's whole service area and"
    " typology, so a single zone has an indicative reading only.",
)
ACCESS_OTHER_STREAMS = QT_TRANSLATE_NOOP(
    "messages",
    "With the flows {streams} the share is not ERSAR's official figure, which needs exactly glass,"
    " paper, packaging and mixed; no band applies.",
)
ACCESS_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "Whole area: {share:.1f} % of {dwellings:.0f} dwellings are served; {unserved:.0f} are not.",
)
ACCESS_OF_KIND = QT_TRANSLATE_NOOP(
    "messages", "Typology {kind}: {share:.1f} % of {dwellings:.0f} dwellings are served."
)
DWELLINGS_OUTSIDE_ZONES = QT_TRANSLATE_NOOP(
    "messages", "{count:.0f} dwellings lie in no zone; they are missing from the zones' figures."
)
STREAMS_ABSENT = QT_TRANSLATE_NOOP(
    "messages",
    "No container or door-to-door area takes {streams}. The names found were read as: {found}."
    " Add missing names to a copy of the alias table, or list only the streams that exist.",
)
STREAMS_READ = QT_TRANSLATE_NOOP("messages", "Streams of the containers: {found}.")
SERVED_BY_AREA = QT_TRANSLATE_NOOP(
    "messages",
    "{count} places count as served only because they lie in a door-to-door area: a flow is"
    " neither collected there nor in reach.",
)

# --- core/container_ways.py ----------------------------------------------------------------------

PLACES_ON_PLOTS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} places stand on a plot, from whose limit they are measured; the others"
    " from their own edge.",
)
ACCESS_BAND = QT_TRANSLATE_NOOP(
    "messages",
    "Service area of typology {kind}: {share:.1f} %, which is rated “{band}”.",
)
ACCESS_NO_BAND = QT_TRANSLATE_NOOP(
    "messages",
    "Service area of typology {kind}: {share:.1f} %, below the values rated good (from"
    " {limit:g} %); the limits of the other ratings are not known here.",
)

# --- core/roofs.py -------------------------------------------------------------------------------

ROOFS_OUTSIDE_RASTER = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} roofs lie outside the data of the raster and have no result.",
)
RAIN_MONTHS_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "“{text}” gives {count} numbers. Give twelve amounts of rain in mm, January first, with"
    " semicolons between.",
)
RAIN_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "There is no rain to collect. Give the twelve months, a year's amount, or a raster of it.",
)
IRRADIATION_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "There is no irradiation. Give a raster of kWh/m² a year, or one number for all roofs.",
)
RAIN_EVEN = QT_TRANSLATE_NOOP(
    "messages",
    "The year's rain is spread evenly over the months, which makes tanks too small where summers"
    " are dry. Give the rain of the twelve months.",
)
PEOPLE_FIELD_NONE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” does not say who lives in each building, so there is no demand and no tank. Choose"
    " the field with the people; “Population to buildings” makes one.",
)
RAIN_TOTAL = QT_TRANSLATE_NOOP(
    "messages", "All roofs together collect {rain:.0f} m³ a year from {area:.1f} ha."
)
SOLAR_TOTAL = QT_TRANSLATE_NOOP(
    "messages", "All roofs together yield {energy:.1f} GWh a year with {power:.1f} MWp."
)
ROOFS_ARE_POINTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no building with an area. Choose the footprints of the buildings.",
)

# --- core/land_take.py ---------------------------------------------------------------------------

LANDCOVER_TWO_SERIES = QT_TRANSLATE_NOOP(
    "messages",
    "The first map is of series {before} of the COS and the second of series {after}: the same"
    " code means different things in them, so that their difference is no change of land. Choose"
    " two maps of one series.",
)
LANDCOVER_APART = QT_TRANSLATE_NOOP(
    "messages",
    "The two maps do not overlap. Choose two maps of the same place, and look at their coordinate"
    " reference systems.",
)
LAND_KIND_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "In {table} the kind of class {code} is “{kind}”. Write built, pool or green.",
)
LAND_YEARS_WRONG = QT_TRANSLATE_NOOP(
    "messages",
    "The first map is of {before} and the second of {after}. Give the earlier map first, or the"
    " years in YEAR_FROM and YEAR_TO.",
)
POPULATION_STILL = QT_TRANSLATE_NOOP(
    "messages",
    "The population of {count} zones stands still; the ratio to its growth has no value there.",
)
LAND_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "From {before} to {after}: {take:.1f} ha taken, {back:.1f} ha given back, {again:.1f} ha used"
    " again.",
)
