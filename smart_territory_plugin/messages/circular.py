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
