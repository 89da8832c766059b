"""What is said of containers and the waste they hold."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/container_volumes.py -------------------------------------------------------------------

VOLUME_TYPE_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "The type “{type}” in the table “{table}” has no litres above 0. Write them, or put a # in the"
    " name for a number that is the litres.",
)
VOLUME_FIELDS_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: no field of volume, type or count was chosen; these were found: volume {volume},"
    " type {type}, count {count}.",
)
VOLUME_UNTOLD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” does not say how much a container holds. Choose the field with the volume or the one"
    " with the type; its fields are {fields}.",
)
VOLUME_UNIT_LITRES = QT_TRANSLATE_NOOP(
    "messages",
    "The volumes in “{field}” are read as litres (half of them are {median:g} or more).",
)
VOLUME_UNIT_M3 = QT_TRANSLATE_NOOP(
    "messages",
    "The volumes in “{field}” are read as m³ (half of them are {median:g} or less).",
)
VOLUME_BY_TYPE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features have no volume of their own and take that of their type from the"
    " table “{table}”.",
)
VOLUME_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} features have neither a volume nor a known type ({types}) and"
    " are left out. Add the types to a copy of the table “{table}”.",
)
VOLUME_ODD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features would hold less than 20 litres or more than 40 m³ in one container"
    " (such as {litres:g} litres). Check the field and the unit of the volume.",
)
COUNT_NOT_POSITIVE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features have a count of 0 or less in “{field}” and are left out, because"
    " no container stands there.",
)
COUNT_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features have no number in “{field}” and count as one container each.",
)
COUNT_ONE_EACH = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: no count is given; each feature is one container."
)

# --- core/container_sites.py ---------------------------------------------------------------------

CAPACITY_STREAMS_ABSENT = QT_TRANSLATE_NOOP(
    "messages",
    "No container takes {streams}; these streams are left out. Give their containers too if there"
    " are any.",
)
STREAM_WITHOUT_VOLUME = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: no container of {streams} has a place, a count above 0 and a volume or a known"
    " type. Choose the right fields, add the types to a copy of the table of container types, or"
    " list only other streams.",
)
VOLUME_SHARED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features take several streams; their volume is shared out evenly between"
    " these, so that it counts once.",
)
CONTAINERS_REPEATED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features repeat another one in place, stream, type, volume and count. They"
    " count; leave them out with “Leave out repeated features” if the list holds them twice.",
)
CONTAINERS_DROPPED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features that repeat another one in place, stream, type, volume and count"
    " are left out.",
)

# --- core/waste_generation.py --------------------------------------------------------------------

GENERATION_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has no line for {streams}. Add one to a copy, or list only other streams.",
)
GENERATION_REPEATED = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has more than one line for {stream}. Leave one.",
)
GENERATION_NOT_POSITIVE = QT_TRANSLATE_NOOP(
    "messages",
    "In the table “{table}” the column {column} of {stream} is empty, 0 or less. Write a number"
    " above 0.",
)
GENERATION_FIGURE = QT_TRANSLATE_NOOP(
    "messages",
    "In the table “{table}” the figure of {stream} is “{figure}”. Write generated or collected.",
)
GENERATION_UPPER = QT_TRANSLATE_NOOP(
    "messages",
    "{stream}: the {kg:g} kg a person and day are what is generated, not what is collected; the"
    " volume needed is an upper limit.",
)
GENERATION_USED = QT_TRANSLATE_NOOP(
    "messages",
    "{stream}: {kg:g} kg a person and day ({figure}), {density:g} kg/m³ in the container; status"
    " {status}. {source}",
)
COLLECTIONS_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} containers have no usable number of collections a week (above 0, at most"
    " 50) in their field; the number of the run or of the table counts for them.",
)
COLLECTIONS_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing says how often containers of {streams} are emptied. Give the collections a week, as a"
    " number, a field of the containers or in the table of waste.",
)
COLLECTIONS_ASSUMED = QT_TRANSLATE_NOOP(
    "messages",
    "The collections a week are those of the table of waste ({used}), an assumption and not the"
    " municipality's rounds. Give a field of the containers or a number.",
)

# --- core/season_people.py -----------------------------------------------------------------------

SEASON_WITHOUT_RESIDENTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {areas} areas have {count:.0f} people in season and no residents to place them by;"
    " these people are not counted.",
)
SEASON_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” tells no people in season for {count:.0f} residents; {share:g} % come on top for"
    " them.",
)
SEASON_TOTAL = QT_TRANSLATE_NOOP(
    "messages", "In season there are {season:.0f} people in place of {residents:.0f} residents."
)
SEASON_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "People in season are given both by the zones and by the census. Give one of them.",
)
SEASON_POINTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has points and no areas, so its people in season cannot be put on buildings. Give"
    " them by zones, or leave the buildings out.",
)

# --- core/container_catchments.py ----------------------------------------------------------------

CAPACITY_NO_WAY = QT_TRANSLATE_NOOP(
    "messages",
    "{stream}: {count:.0f} of {total:.0f} people have no way to a container; they count as not"
    " served.",
)
CAPACITY_BEYOND = QT_TRANSLATE_NOOP(
    "messages",
    "{stream}: {count:.0f} of {total:.0f} people have their nearest container farther than"
    " {limit:g} m; they count as not served.",
)
CAPACITY_STRAIGHT = QT_TRANSLATE_NOOP(
    "messages",
    "No streets are given: the nearest container is that of the straight line, across walls and"
    " rivers. Give streets or a network.",
)

# --- core/container_capacity.py ------------------------------------------------------------------

CAPACITY_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "{stream}: {sites:.0f} sites with {installed_m3:.1f} m³ for {people_served:.0f} people, who"
    " need {need_m3:.1f} m³ ({people_unreached:.0f} people are not served). {adequate:.0f} sites"
    " are adequate, {tight:.0f} tight, {short:.0f} short, {unused:.0f} unused.",
)
SITES_UNUSED = QT_TRANSLATE_NOOP(
    "messages",
    "{stream}: {count} sites are the nearest of nobody; they have no need and no state.",
)
