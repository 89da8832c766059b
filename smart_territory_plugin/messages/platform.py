"""What is said of the platform and its connectors."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- connectors/connection.py --------------------------------------------------------------------

CONNECTION_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "No connection was given. Write the name of a saved connection, a folder, an address, or a"
    " JSON object of settings.",
)
CONNECTION_JSON = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s settings are not valid JSON. Check quotation marks, commas and braces.",
)
CONNECTION_SECRET = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s “{key}” holds a password or token, which is not kept there. Store it in"
    " QGIS (Settings, Options, Authentication) and give its id as “authcfg”.",
)
CONNECTION_KEY = QT_TRANSLATE_NOOP(
    "messages",
    "The connection has no setting called “{key}”. Did you mean “{near}”?",
)
CONNECTION_KIND = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s kind “{value}” is not known. Use one of: {kinds}.",
)
CONNECTION_TEXT = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s “{key}” must be a text in quotation marks.",
)
CONNECTION_BOOLEAN = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s “{key}” must be true or false.",
)
CONNECTION_RANGE = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s “{key}” must be a whole number from {low} to {high}.",
)
CONNECTION_HOSTS = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s “hosts” must be a list of host names.",
)
CONNECTION_AUTHCFG = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s “authcfg” must be the id of an authentication configuration of QGIS:"
    " seven letters and digits, never a password or token.",
)
CONNECTION_TENANT = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s “tenant” may hold letters, digits, dots, hyphens and underscores only.",
)
CONNECTION_ADDRESS = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s “{key}” is not an address. It must begin with https:// (or http://) and"
    " name a host.",
)
CONNECTION_ADDRESS_QUERY = QT_TRANSLATE_NOOP(
    "messages",
    "The address of “{host}” has a query or a “#” part. Give the base address only, without “?”"
    " and “#”.",
)
CONNECTION_FOLDER = QT_TRANSLATE_NOOP(
    "messages",
    "“{path}” is neither a saved connection nor a folder or file that exists. Check how it is"
    " written, or give the address of a service.",
)
CONNECTION_SERVICE_PATH = QT_TRANSLATE_NOOP(
    "messages",
    "The connection’s “service_path” must begin with a slash and hold letters, digits and"
    " underscores between slashes, for example /waste/north.",
)
CONNECTION_UNKNOWN_SERVICE = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” answers, but as no kind of service that is known here. Check the base address, or"
    " give the connection’s “kind”.",
)

# --- connectors/registry.py ----------------------------------------------------------------------

CONNECTION_NAME = QT_TRANSLATE_NOOP(
    "messages",
    "A connection’s name needs 1 to 64 letters, digits, blanks, dots, hyphens or underscores, and"
    " begins with a letter or digit.",
)
CONNECTION_EXISTS = QT_TRANSLATE_NOOP(
    "messages",
    "There already is a connection called “{name}”. Update it, or choose another name.",
)
CONNECTION_NOT_SAVED = QT_TRANSLATE_NOOP(
    "messages",
    "No connection is called “{name}”. Saved connections: {names}.",
)
CONNECTION_DAMAGED = QT_TRANSLATE_NOOP(
    "messages",
    "What QGIS’s settings hold of the connection “{name}” cannot be read. Delete it and create it"
    " anew.",
)

# --- connectors/asking.py and the protocols ------------------------------------------------------

QUERY_REFUSED = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” does not accept the query: {detail}. Check collection, filter and extent.",
)
QUERY_NO_SINCE = QT_TRANSLATE_NOOP(
    "messages",
    "This kind of source or collection cannot be asked for what is new since a moment. Leave"
    " SINCE and UNTIL empty and use the filter on the attribute that holds the time; for the time"
    " series of the entities choose AGGREGATE.",
)
QUERY_SINCE = QT_TRANSLATE_NOOP(
    "messages",
    "“{text}” is no moment. Write {name} as 2026-05-01 or 2026-05-01T10:00:00Z.",
)
ANSWER_UNEXPECTED = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” answered with JSON of another shape than this kind of service has. Check the base"
    " address and the connection’s “kind”.",
)
COLLECTION_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "The service needs to know which collection to send. It has, among others: {collections}.",
)
OGC_NO_COLLECTIONS = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” lists no collections. Check that the base address is the landing page of an OGC API"
    " Features service.",
)
OGC_NOT_FEATURES = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” answered with JSON that holds no features. Check that the collection holds vector"
    " data.",
)
OGC_WRONG_CRS = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” says that its coordinates are degrees, but they are not; nothing was drawn in the"
    " wrong place. Tell whoever runs the service.",
)
OGC_NO_CQL2 = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” takes no CQL2 filters. Write the filter as name='value', several joined by AND, or"
    " leave it empty and select in the layer afterwards.",
)
OGC_NOT_QUERYABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The collection cannot be queried by {names}. Check how the names are written, or leave the"
    " filter empty and select in the layer afterwards.",
)
STA_NOT_A_SERVICE = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” does not answer as a SensorThings service. Check that the base address ends with"
    " its version, for example /v1.1.",
)
STA_COLLECTION = QT_TRANSLATE_NOOP(
    "messages",
    "“{collection}” is no set of a SensorThings service. Write for example Things, Datastreams or"
    " Datastreams(1)/Observations.",
)
STA_NO_PLACE = QT_TRANSLATE_NOOP(
    "messages",
    "“{collection}” of a SensorThings service have no place, so no extent can select them. Leave"
    " the extent empty.",
)
CKAN_NO_EXTENT = QT_TRANSLATE_NOOP(
    "messages",
    "A CKAN portal cannot select by an extent. Leave the extent empty and select in the layer"
    " afterwards.",
)
CKAN_FILTER = QT_TRANSLATE_NOOP(
    "messages",
    "The filter begins like a JSON object but is none. Write for example"
    ' {{"freguesia": "Arroios"}}, or words to search for.',
)
CKAN_TABLES = QT_TRANSLATE_NOOP(
    "messages",
    "The dataset “{dataset}” does not have exactly one table. Give the id of one as the"
    " collection: {tables}.",
)

# --- connectors/session.py -----------------------------------------------------------------------

NETWORK_HTTP = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” would be asked without encryption (http). Use https, or set “allow_http” to true"
    " in the connection if that is meant.",
)
NETWORK_HOST = QT_TRANSLATE_NOOP(
    "messages",
    "The answer leads to “{host}”, which is not a host of this connection. If it is trusted,"
    " add it to the connection’s “hosts”.",
)
NETWORK_ADDRESS = QT_TRANSLATE_NOOP(
    "messages",
    "The request to “{host}” cannot be sent as it is written. Check the connection’s address"
    " and settings.",
)
NETWORK_DOWNGRADE = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” redirects from https to an unencrypted address, which was not followed. Tell"
    " whoever runs the service.",
)
NETWORK_REDIRECTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” redirects more than {count} times. Check the connection’s address.",
)
NETWORK_TIMEOUT = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” took too long to answer. Try again later, ask for less, or raise “timeout_s” in"
    " the connection.",
)
NETWORK_NO_ANSWER = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing answers at “{host}”. Check the address and the port, and that the service is running.",
)
NETWORK_NAME = QT_TRANSLATE_NOOP(
    "messages",
    "The name “{host}” was not found. Check the address, and that this computer is online.",
)
NETWORK_OFFLINE = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” cannot be reached: this computer seems to be offline. Check its network, or use a"
    " folder of files.",
)
NETWORK_CERTIFICATE = QT_TRANSLATE_NOOP(
    "messages",
    "The certificate of “{host}” is not trusted. Add its authority in QGIS (Settings, Options,"
    " Authentication, Manage certificates), or check the address.",
)
NETWORK_PROXY = QT_TRANSLATE_NOOP(
    "messages",
    "The proxy did not let the request to “{host}” pass. Check the proxy in QGIS (Settings,"
    " Options, Network), and whether it allows this address.",
)
NETWORK_PROXY_LOGIN = QT_TRANSLATE_NOOP(
    "messages",
    "The proxy asks who sends the request to “{host}” and did not accept QGIS’s user and password"
    " for it. Check both in QGIS (Settings, Options, Network).",
)
NETWORK_PROXY_SIGN_IN = QT_TRANSLATE_NOOP(
    "messages",
    "The proxy lets the request to “{host}” pass only after a sign-in of the kind {schemes}, which"
    " the plugin cannot give. Ask your IT department for a Basic login or for an exception for this"
    " address, or set a local relay that signs in (Px, Cntlm) as the proxy in QGIS.",
)
NETWORK_CUT_OFF = QT_TRANSLATE_NOOP(
    "messages",
    "The answer of “{host}” was cut off before its end. Try again, or ask for smaller pages"
    " with “page_size”.",
)
NETWORK_TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "The answer of “{host}” is larger than {mb} MB. Ask for less, or raise “max_mb” in the"
    " connection.",
)
NETWORK_HTML = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” answered with a web page instead of data. Check the base address; it may lead to"
    " a sign-in page or a portal.",
)
NETWORK_NOT_JSON = QT_TRANSLATE_NOOP(
    "messages",
    "The answer of “{host}” is not valid JSON. Check the base address, and try again in case it"
    " was cut off.",
)
NETWORK_AUTH = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” refused access (status {status}: {detail}). Check the connection’s “authcfg” and"
    " the rights of that user.",
)
NETWORK_NOT_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” has nothing at this address (status {status}: {detail}). Check the connection’s"
    " base address.",
)
NETWORK_BUSY = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” is not available at the moment (status {status}: {detail}). Try again later.",
)
NETWORK_REFUSED = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” refused the request (status {status}: {detail}). Check the connection and the query.",
)

# --- connectors/ngsi_ld.py -----------------------------------------------------------------------

NGSI_NEEDS_TYPE = QT_TRANSLATE_NOOP(
    "messages",
    "A broker needs to know what to send. Give the entity type as the collection, for example"
    " WasteContainer.",
)
NGSI_NOT_ENTITIES = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” answered with JSON that holds no list of entities. Check that the base address is"
    " that of an NGSI-LD broker.",
)
NGSI_TENANT = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” has no tenant called “{tenant}”. Check the connection’s “tenant”.",
)
NGSI_CONTEXT = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” cannot load the @context “{context}”. Check the connection’s “context”; the"
    " broker itself must be able to open it.",
)
UDATA_WORDS_ONLY = QT_TRANSLATE_NOOP(
    "messages",
    "The catalogue of a portal can be searched by words only. Leave extent and SINCE empty.",
)
UDATA_DATASET = QT_TRANSLATE_NOOP(
    "messages",
    "“{dataset}” is no id or short name of a dataset. Write “datasets”, or what stands in the"
    " address of the dataset’s page.",
)

# --- connectors/folder.py ------------------------------------------------------------------------

FOLDER_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "The folder “{folder}” holds no files to read. It needs files that end in {suffixes}.",
)
FOLDER_FILTER = QT_TRANSLATE_NOOP(
    "messages",
    "A folder of files cannot be filtered. Leave the filter empty and"
    " select in the layer afterwards.",
)
FOLDER_ALL_BROKEN = QT_TRANSLATE_NOOP(
    "messages",
    "No file of “{folder}” could be read. The log says what is wrong with each.",
)
FOLDER_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The file “{file}” could not be opened and was left out. Check its permissions.",
)
FOLDER_NOT_JSON = QT_TRANSLATE_NOOP(
    "messages",
    "The file “{file}” is not valid JSON and was left out. It may be cut off; get it again.",
)
FOLDER_NOT_ENTITIES = QT_TRANSLATE_NOOP(
    "messages",
    "The file “{file}” holds neither entities nor features and was left out. It needs an array"
    " of objects with “id” or “type”.",
)
FOLDER_TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "The file “{file}” is larger than {mb} MB and was left out. Split it, or raise “max_mb” in"
    " the connection.",
)

# --- connectors/model.py -------------------------------------------------------------------------

MODEL_CRS = QT_TRANSLATE_NOOP(
    "messages",
    "The coordinate reference system “{crs}” of {count} locations is not known; these entities"
    " are among the records.",
)
MODEL_GEOMETRY = QT_TRANSLATE_NOOP(
    "messages",
    "{count} locations cannot be drawn (of an unknown kind, broken, or outside ±180 and ±90"
    " degrees); these entities are among the records.",
)
MODEL_NO_ATTRIBUTE = QT_TRANSLATE_NOOP(
    "messages",
    "No entity has the attributes {names}. Check how they are written.",
)

# --- connectors/pull.py --------------------------------------------------------------------------

PULL_NO_SESSION = QT_TRANSLATE_NOOP(
    "messages",
    "This connection needs the network, which is not available here. Run it inside QGIS or with"
    " qgis_process.",
)
PULL_DONE = QT_TRANSLATE_NOOP(
    "messages",
    "{delivered} entities arrived, of {announced} announced.",
)
PULL_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "No entity of the type “{collection}” arrived. Check how the type is written; a broker may"
    " also need the connection’s “context” to know it.",
)
PULL_EMPTY_HERE = QT_TRANSLATE_NOOP(
    "messages",
    "No entity of the type “{collection}” is within EXTENT, FILTER, SINCE and UNTIL. Widen them,"
    " and check how the type is written.",
)
PULL_INCOMPLETE = QT_TRANSLATE_NOOP(
    "messages",
    "INCOMPLETE: {delivered} entities arrived, but the source announces {announced}. Do not use"
    " the layers as if nothing were missing; pull smaller parts by extent or filter.",
)
PULL_LIMITED = QT_TRANSLATE_NOOP(
    "messages",
    "INCOMPLETE: reading stopped at the limit after {delivered} entities; the source announces"
    " {announced}.",
)
PULL_BROKEN = QT_TRANSLATE_NOOP(
    "messages",
    "INCOMPLETE: {count} files could not be read: {files}. What they hold is missing from the"
    " layers.",
)
PULL_DUPLICATES = QT_TRANSLATE_NOOP(
    "messages",
    "{count} entities came more than once and were kept once.",
)

# --- algorithms/platform/pgi_connection.py -------------------------------------------------------

PROBE_DONE = QT_TRANSLATE_NOOP(
    "messages",
    "The service answers. Kind: {kind}. Version: {version}. Collections: {count} ({collections})."
    " Largest page: {page_size}. Filter: {filters}.",
)

# --- algorithms/platform/pgi_pull.py -------------------------------------------------------------

PULL_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "messages",
    "{count} entities belong to the output {output}, which was not asked for, and were not"
    " written. Name that output to get them.",
)

# --- connectors/qgis_network.py ------------------------------------------------------------------

QGIS_AUTH_OFF = QT_TRANSLATE_NOOP(
    "messages",
    "QGIS’s store of passwords is not available, so the configuration “{authcfg}” cannot be"
    " used. Check Settings, Options, Authentication.",
)
QGIS_AUTH_LOCKED = QT_TRANSLATE_NOOP(
    "messages",
    "The configuration “{authcfg}” needs QGIS’s master password, which has not been given."
    " Enter it in QGIS (Settings, Options, Authentication); without a window, put it in a file"
    " and name the file in QGIS_AUTH_PASSWORD_FILE.",
)
QGIS_AUTH_FILE = QT_TRANSLATE_NOOP(
    "messages",
    "The master password in the file named by QGIS_AUTH_PASSWORD_FILE was not accepted or"
    " cannot be read. Check the file.",
)
QGIS_AUTH_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "QGIS has no authentication configuration with the id “{authcfg}”. Check the id in"
    " Settings, Options, Authentication.",
)
QGIS_AUTH_METHOD = QT_TRANSLATE_NOOP(
    "messages",
    "The configuration “{authcfg}” cannot be used here: only methods that send a header (Basic,"
    " API header, OAuth2) are supported.",
)
QGIS_PROXY_SOCKS = QT_TRANSLATE_NOOP(
    "messages",
    "QGIS is set to a SOCKS proxy, for which the Python package PySocks is missing. Install it,"
    " or use an HTTP proxy.",
)
