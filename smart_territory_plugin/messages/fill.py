"""What is said of readings of fill levels."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/long_table.py --------------------------------------------------------------------------

ROWS_TOO_LONG = QT_TRANSLATE_NOOP(
    "messages",
    "{count} rows of “{table}” have more cells than the header has names and were left out. Put"
    " texts that hold the separator in quotation marks.",
)

# --- core/times.py -------------------------------------------------------------------------------

TIME_ZONE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The time zone “{zone}” is not known. Write one such as Europe/Lisbon or Atlantic/Azores.",
)

# --- core/fill_fields.py -------------------------------------------------------------------------

FILL_COLUMN_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "There is no column “{field}”. The table has {fields}.",
)
FILL_COLUMN_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has no column that plays the role “{role}”. Name it in the parameters or add its"
    " name to {names}; the columns are {fields}.",
)
FILL_ROLE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "In {table} the role of “{alias}” is “{role}”. Write one of {roles}.",
)
FILL_COLUMNS = QT_TRANSLATE_NOOP("messages", "Columns of “{table}”: {columns}.")

# --- core/fill_codes.py --------------------------------------------------------------------------

FILL_ZERO_LOST = QT_TRANSLATE_NOOP(
    "messages",
    "{count} container codes stand with and without leading zeros and were taken as the same"
    " (such as {bare} as {full}). If they are different containers, make the codes differ.",
)
FILL_ZERO_UNCLEAR = QT_TRANSLATE_NOOP(
    "messages",
    "{count} container codes differ in the number of leading zeros alone (such as {codes}) and"
    " were kept apart. If they are the same, write them alike.",
)

# --- core/fill_readings.py -----------------------------------------------------------------------

TIMES_MONTH_FIRST = QT_TRANSLATE_NOOP(
    "messages",
    "The dates of “{field}” in “{table}” only make sense with the month first and were read so."
    " Check them.",
)
TIMES_WITH_ZONE = QT_TRANSLATE_NOOP(
    "messages",
    "Times of “{field}” name their zone (Z or an offset) and were brought to {zone}.",
)
TIMES_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "{count} cells of “{field}” in “{table}” are no time from 2000 on (such as “{example}”) and"
    " were left out. Write dd/mm/yyyy hh:mm or ISO times.",
)
FILL_IS_TEXT = QT_TRANSLATE_NOOP(
    "messages",
    "The fill levels in “{field}” of “{table}” are no numbers ({values}). Choose a column with"
    " shares of 0 to 1 or with percentages.",
)
FILL_UNIT_UNCLEAR = QT_TRANSLATE_NOOP(
    "messages",
    "Every fill level in “{field}” of “{table}” is 0 or 1 or out of range, so that 1 may mean"
    " full or one per cent. Choose the unit in FILL_UNIT.",
)
FILL_UNITS_MIXED = QT_TRANSLATE_NOOP(
    "messages",
    "“{field}” has {low} values between 0 and 1 and {high} above 1: two units may be mixed. Check"
    " the column, or choose the unit in FILL_UNIT.",
)
FILL_IS_PERCENT = QT_TRANSLATE_NOOP(
    "messages",
    "“{field}” was read as per cent ({low} values between 0 and 1, {high} above 1).",
)
FILL_IS_FRACTION = QT_TRANSLATE_NOOP(
    "messages",
    "“{field}” was read as shares of 0 to 1 ({low} values between 0 and 1, {high} above 1).",
)
FILL_OUTSIDE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} fill levels of “{field}” are outside 0 to 100 % (such as {example}) and were left"
    " out.",
)
FILL_ROWS_LEFT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} rows are no readings: {container} without a container, {time} without a"
    " time, {level} without a usable fill level.",
)
FILL_OUT_OF_ORDER = QT_TRANSLATE_NOOP(
    "messages",
    "{count} readings stood behind a later one of their container and were put in order.",
)
FILL_REPEATED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} readings repeat the container and time of another and were not counted again: {equal}"
    " with the same level, {other} with another one, of which the highest was kept.",
)
FILL_SPIKES = QT_TRANSLATE_NOOP(
    "messages",
    "{count} single readings leap away from those before and after and were left out as errors of"
    " the sensor.",
)

# --- core/fill_trips.py --------------------------------------------------------------------------

TRIP_ROUTES = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {trips} trips stand under several routes; each counts once, under the route of"
    " most of its rows.",
)
TRIP_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages", "{count} values of {field} are below zero and were left out."
)
TRIP_VALUES = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {trips} trips have several values of {field}, of which the largest was taken. It"
    " must be the total of the trip; if the column holds parts of it, sum them up first.",
)
TRIP_RATIO_WITHOUT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {trips} trips lack kilometres or weight and are not in kg per km.",
)

# --- core/fill_traits.py -------------------------------------------------------------------------

FILL_SEVERAL_STREAMS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} container codes stand with several streams; that of most rows was taken. If one code"
    " is a point with several containers, give each its own code.",
)
FILL_VOLUME_LITRES = QT_TRANSLATE_NOOP("messages", "The volumes were read as litres.")
FILL_VOLUME_M3 = QT_TRANSLATE_NOOP("messages", "The volumes were read as cubic metres.")
FILL_SEVERAL_PLACES = QT_TRANSLATE_NOOP(
    "messages", "{count} containers stand at several places; that of most rows was taken."
)
FILL_WITHOUT_PLACE = QT_TRANSLATE_NOOP(
    "messages", "{count} of {total} containers have no usable place and no point."
)

# --- core/fill_analytics.py ----------------------------------------------------------------------

FILL_NO_READINGS = QT_TRANSLATE_NOOP(
    "messages",
    "No row of “{table}” has a container, a time and a fill level from 0 to 100 %. Check the"
    " columns that the log names.",
)
FILL_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "{containers} containers with {readings} readings, {emptyings} emptyings ({declared} of them"
    " declared) and {trips} trips.",
)
FILL_NOTHING_DECLARED = QT_TRANSLATE_NOOP(
    "messages",
    "No collection is declared, so that an emptying shows only as a drop of {drop:.0f} points or"
    " more: wasted stops are more than counted. Give the table of collections.",
)
FILL_NO_RATE = QT_TRANSLATE_NOOP(
    "messages",
    "No container has a filling rate: it takes two readings at different times between two"
    " emptyings. Check the times and levels.",
)
FILL_ONE_READING = QT_TRANSLATE_NOOP(
    "messages", "{count} containers have one reading (or several at one time) and no rate."
)
FILL_NO_READING = QT_TRANSLATE_NOOP(
    "messages", "{count} containers are collected but have no reading."
)
FILL_CONSTANT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} containers show one level all through and no emptying; the sensor may be stuck, so"
    " they have no rate.",
)
FILL_NO_SLOPE = QT_TRANSLATE_NOOP(
    "messages", "{count} containers have no two readings between two emptyings and no rate."
)
FILL_NO_RISE = QT_TRANSLATE_NOOP(
    "messages", "{count} containers do not fill between emptyings and have no rate."
)
FILL_SHORT = QT_TRANSLATE_NOOP(
    "messages", "{count} containers were followed for less than a day; their rate is uncertain."
)
TRIP_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The rows have {fields} but no id of the trip (nor route and start), so that a trip cannot be"
    " counted once and there are no figures by route. Add the column of the trip's id.",
)

# --- algorithms/fill_inputs.py -------------------------------------------------------------------

FILL_ONE_SOURCE = QT_TRANSLATE_NOOP(
    "messages", "Give the readings either as a file (TABLE) or as a layer (READINGS)."
)
FILL_ONE_COLLECTION = QT_TRANSLATE_NOOP(
    "messages",
    "Give the collections either as a file (COLLECTIONS_TABLE) or as a layer (COLLECTIONS).",
)

# --- algorithms/circular/fill_analytics.py -------------------------------------------------------

FILL_LIMITS_CROSSED = QT_TRANSLATE_NOOP(
    "messages",
    "LOW ({low:g} %) is above OVERFLOW ({over:g} %). Give a lower LOW or a higher OVERFLOW.",
)
