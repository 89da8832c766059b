"""What is said of time series, of brokers with a wall and of pulls that go on."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- connectors/ngsi_ld.py -----------------------------------------------------------------------

NGSI_WALL = QT_TRANSLATE_NOOP(
    "messages",
    "The broker answers nothing after {reach} of {announced} entities; the rest is asked for in"
    " parts, by the end of the id or by place.",
)

# --- connectors/series.py and the histories ------------------------------------------------------

SERIES_KIND = QT_TRANSLATE_NOOP(
    "messages",
    "A source of the kind “{kind}” has no time series of its entities. Set AGGREGATE to none; time"
    " series come from NGSI-LD brokers with a temporal interface and from SensorThings services.",
)
SERIES_UNSUPPORTED = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” keeps no history of its entities (status {status} from /temporal/entities). Set"
    " AGGREGATE to none, or ask the platform’s operator where the history is kept.",
)
SERIES_STA_KIND = QT_TRANSLATE_NOOP(
    "messages",
    "Time series are read of “Things” or “Datastreams”, not of “{collection}”. Choose one of these"
    " as the collection, or set AGGREGATE to none.",
)
SERIES_NO_TABLE = QT_TRANSLATE_NOOP(
    "messages",
    "Time series were asked for by AGGREGATE, but the output SERIES has no destination. Give it"
    " one, or set AGGREGATE to none.",
)
SERIES_NO_AGGREGATE = QT_TRANSLATE_NOOP(
    "messages",
    "The output SERIES was asked for, but AGGREGATE is none. Choose there how the time series are"
    " wanted.",
)
QUERY_SPAN = QT_TRANSLATE_NOOP(
    "messages",
    "UNTIL ({until}) is not after SINCE ({since}). Give a later moment.",
)
SERIES_OWN_AGGREGATE = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” does not put readings together by periods; every reading is asked for, and they are"
    " put together here.",
)
SERIES_FROM = QT_TRANSLATE_NOOP(
    "messages",
    "The time series begin at {since}, so that the first period is a whole one.",
)
SERIES_DONE = QT_TRANSLATE_NOOP(
    "messages",
    "{readings} readings or periods of {entities} of {subjects} entities arrived.",
)
SERIES_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "No reading of the {subjects} entities arrived. Check SINCE, UNTIL and the attributes.",
)
SERIES_INCOMPLETE = QT_TRANSLATE_NOOP(
    "messages",
    "INCOMPLETE: of {missing} of {subjects} entities the source holds more readings than it gave."
    " Do not use the series as if nothing were missing; ask for a shorter time.",
)
SERIES_TIMELESS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} readings have no usable time and were left out.",
)
SERIES_NOT_NUMBERS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} readings are no numbers and have no part in what was put together; choose the raw"
    " series to see them.",
)

# --- connectors/freshness.py ---------------------------------------------------------------------

RESUMED = QT_TRANSLATE_NOOP(
    "messages",
    "A run of {begun} UTC with the same query was broken off and gone on with: {count} of its"
    " answers were not asked for again.",
)
RESUME_CHANGED = QT_TRANSLATE_NOOP(
    "messages",
    "A run of {begun} UTC with the same query was broken off, but the source has other entities"
    " now; everything is asked for again.",
)
