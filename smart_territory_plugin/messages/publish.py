"""What is said while indicators are published."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/kpi_rows.py ----------------------------------------------------------------------------

KPI_NOT_LONG = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is no long table of values: it has no {missing}. Give the VALUES of the municipal"
    " profile, or a layer with a field an indicator as INPUT.",
)
KPI_NO_FIELDS = QT_TRANSLATE_NOOP(
    "messages",
    "No field of “{layer}” is for certain an indicator of the catalogue. Give a result of one of"
    " the plugin’s algorithms, name the indicators in INDICATORS, or give the VALUES of the"
    " municipal profile.",
)
KPI_FIELDS = QT_TRANSLATE_NOOP(
    "messages", "Fields that are read, and the indicators they are: {fields}."
)
KPI_AMBIGUOUS = QT_TRANSLATE_NOOP(
    "messages",
    "The field “{field}” may be any of these indicators and was left out: {indicators}. Name the"
    " one that is meant in INDICATORS.",
)
KPI_INDICATOR_ABSENT = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no values of the indicator “{name}”. Indicators that it has with a similar"
    " name: {near}.",
)
KPI_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "{count} values were left out because the catalogue of this version does not know their"
    " indicators: {names}.",
)
KPI_NO_CODE = QT_TRANSLATE_NOOP(
    "messages", "{count} values of “{layer}” were left out because their zone has no code."
)
KPI_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "{count} indicators of zones have no value in “{layer}”; they are not published, not even as"
    " zero.",
)
KPI_NOTHING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no value that could be published. Check its zone codes, its values and the"
    " chosen indicators.",
)
KPI_NO_TERRITORY = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing in “{layer}” says of which municipality the zone “{code}” is. Give the municipality’s"
    " code of four digits as TERRITORY.",
)
KPI_NO_PERIOD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has values without a period. Give the one they stand for as PERIOD, such as 2025.",
)
KPI_VALUE_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has two different values of “{indicator}” for the zone {zone} in {period}, and one"
    " entity can hold only one of them. Keep the rows of one run.",
)
KPI_REPEATED = QT_TRANSLATE_NOOP(
    "messages", "{count} rows of “{layer}” repeat another one and count once."
)

# --- connectors/kpi.py ---------------------------------------------------------------------------

KPI_NO_ORGANISATION = QT_TRANSLATE_NOOP(
    "messages",
    "Published indicators name who publishes them. Give the organisation, such as “Câmara"
    " Municipal de Tomar”.",
)

# --- connectors/publish.py -----------------------------------------------------------------------

PUBLISH_FOREIGN_ID = QT_TRANSLATE_NOOP(
    "messages",
    "The entity “{id}” is not one of those that the plugin publishes, so it is not touched.",
)
PUBLISH_STANDING_KEPT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} entities have a rating on the platform and none here; nothing is ever deleted there,"
    " so the old rating stays. Take it away on the platform.",
)
PUBLISH_CANCELLED = QT_TRANSLATE_NOOP(
    "messages",
    "Cancelled after {count} of {total} entities were sent. With the same journal the next run"
    " goes on from there.",
)
PUBLISH_BROKEN = QT_TRANSLATE_NOOP(
    "messages",
    "Publishing ended early: {done} entities were sent and {count} were not. Run it again, with"
    " the same journal, to send the rest.",
)
PUBLISH_NOT_READ_BACK = QT_TRANSLATE_NOOP(
    "messages",
    "What was sent could not be read back, so nothing says whether the platform kept it. Run it"
    " again as a dry run to compare.",
)
PUBLISH_MISMATCH = QT_TRANSLATE_NOOP(
    "messages",
    "NOT AS SENT: {count} of {checked} entities that were read back have another value or time"
    " than was sent: {names}. Do not rely on what the platform shows before this is cleared up.",
)
PUBLISH_READ_BACK = QT_TRANSLATE_NOOP(
    "messages", "{checked} of the sent entities were read back, with the value and time sent."
)

# --- connectors/session.py, writers.py, upsert_….py ----------------------------------------------

NETWORK_POST_REDIRECT = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” redirects what is sent to it in a way that loses the content. Give the connection"
    " the address that it redirects to.",
)
PUBLISH_READ_ONLY = QT_TRANSLATE_NOOP(
    "messages",
    "This kind of connection ({kind}) is read only. Publish to an NGSI-LD or NGSIv2 broker, to a"
    " CKAN portal or into a folder.",
)
PUBLISH_SERVICE_PATH = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s service path “{path}” stands for many places, and what is published needs"
    " one. Give the connection a service path without “#”.",
)
PUBLISH_CKAN_PLACE = QT_TRANSLATE_NOOP(
    "messages",
    "A CKAN portal needs to know the table. Give as COLLECTION the id of a resource, or the name of"
    " a dataset in which a table is made.",
)
PUBLISH_SAMPLE = QT_TRANSLATE_NOOP(
    "messages",
    "The sample that comes with the plugin is not published into. Give a folder of your own, or a"
    " connection to a platform.",
)
PUBLISH_FOLDER_LOCKED = QT_TRANSLATE_NOOP(
    "messages", "The folder “{folder}” cannot be written to. Give one that can."
)
PUBLISH_FILE_BROKEN = QT_TRANSLATE_NOOP(
    "messages",
    "The file “{file}” in the folder cannot be read, so it is not written either. Move it away or"
    " mend it.",
)
PUBLISH_INTO_FILE = QT_TRANSLATE_NOOP("messages", "What is published goes into the file {file}.")

# --- connectors/publish_journal.py ---------------------------------------------------------------

JOURNAL_NOT_ONE = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” is no journal of a publication, or something else was written into it. Give another"
    " file; this one stays as it is.",
)
JOURNAL_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages", "The journal “{file}” cannot be read or written. Give a file in a folder of yours."
)

# --- algorithms/platform/pgi_publish.py ----------------------------------------------------------

PUBLISH_ONE_INPUT = QT_TRANSLATE_NOOP(
    "messages",
    "Give either VALUES, the long table of the municipal profile, or INPUT, a layer with a field an"
    " indicator; now {given}.",
)
PUBLISH_NO_ZONE_CODE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field with the zones’ code that is recognised. Choose the field as {name}.",
)
PUBLISH_UNLOCATED = QT_TRANSLATE_NOOP(
    "messages", "{count} zones have no outline in “{layer}”; they are published without a location."
)
PUBLISH_PLAN = QT_TRANSLATE_NOOP(
    "messages",
    "DRY RUN, nothing was sent. It would create {created} entities and update {updated};"
    " {unchanged} are unchanged, {skipped} stand in the journal.",
)
PUBLISH_DONE = QT_TRANSLATE_NOOP(
    "messages",
    "Created {created} entities and updated {updated}; {unchanged} were unchanged, {skipped} stood"
    " in the journal.",
)
PUBLISH_FAILED = QT_TRANSLATE_NOOP(
    "messages",
    "FAILED: {count} entities were not taken. The column message says why, the first: {first}",
)
