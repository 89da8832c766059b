"""Every sentence the core says, as a translatable template with ``{name}`` fields.

The source language is English; ``resources/i18n`` holds the Portuguese. A template says what is
wrong and what to do. Keep one section a module, in the order of the imports.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the marker pylupdate looks for
    """Mark ``text`` for extraction and return it unchanged."""
    return text


# --- core/crs.py ---------------------------------------------------------------------------------

NO_CRS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no coordinate reference system. Assign the right one to the layer"
    " (for mainland Portugal usually EPSG:3763) and run again.",
)
UNKNOWN_CRS = QT_TRANSLATE_NOOP(
    "messages",
    "The coordinate reference system “{crs}” of “{layer}” is not known here. Give an EPSG code"
    " such as EPSG:3763.",
)
CRS_NOT_METRIC = QT_TRANSLATE_NOOP(
    "messages",
    "Lengths cannot be measured in “{crs}”. Choose a projected system in metres that is not"
    " Mercator, such as EPSG:3763, or leave the choice empty.",
)
PLACE_OUT_OF_RANGE = QT_TRANSLATE_NOOP(
    "messages",
    "Longitude {lon} and latitude {lat} are no place on Earth. Check the coordinate reference"
    " system assigned to the layer.",
)
EMPTY_LAYER = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no feature with a geometry. Choose another layer or take its filter away.",
)

# --- core/vector.py ------------------------------------------------------------------------------

GEOMETRY_REPAIRED = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} invalid geometries were repaired for the calculation."
)
GEOMETRY_UNUSABLE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features have no usable geometry; they stay in the result without values.",
)
NOT_NUMERIC = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} values of the field “{field}” are not numbers (such as “{example}”) and"
    " count as missing.",
)
REPEATED_IDS = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} repeated identifiers were numbered anew."
)

# --- core/slope.py -------------------------------------------------------------------------------

STREETS_OUTSIDE_DEM = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} streets lie at least in part outside the data of the terrain model and"
    " have no slope.",
)
STRUCTURES_INTERPOLATED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} bridges and tunnels run straight between their ends instead of over the terrain.",
)

# --- core/text_table.py --------------------------------------------------------------------------

TABLE_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The table {path} cannot be read ({reason}). Check the path and that you may open the file.",
)
TABLE_IS_SPREADSHEET = QT_TRANSLATE_NOOP(
    "messages",
    "“{path}” is a spreadsheet. Save the sheet as CSV (comma separated) and run again with that "
    "file.",
)
TABLE_IS_BINARY = QT_TRANSLATE_NOOP(
    "messages",
    "“{path}” is no text. Export the table as CSV and run again with that file.",
)
TABLE_OTHER_ENCODING = QT_TRANSLATE_NOOP(
    "messages",
    "“{path}” cannot be read as {encoding}. Leave the encoding empty to have it found, or give "
    "another one such as utf-8 or cp1252.",
)
TABLE_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "“{path}” has no row below its header. Export the table again with its rows.",
)
TABLE_BROKEN = QT_TRANSLATE_NOOP(
    "messages",
    "The table breaks off at line {line} ({reason}). Check the quotation marks there and export "
    "it again.",
)
TABLE_READ = QT_TRANSLATE_NOOP(
    "messages",
    "“{path}”: encoding {encoding}, separator “{separator}”, {rows} rows of {columns} columns.",
)
TABLE_TITLE_SKIPPED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} lines of title above the header were left out.",
)

# --- core/coordinates.py -------------------------------------------------------------------------

CRS_NOT_RECOGNISED = QT_TRANSLATE_NOOP(
    "messages",
    "The coordinates (around x {x}, y {y}) fall on Portugal in no coordinate reference system "
    "known here. Give the table's system, such as EPSG:3763.",
)
CRS_AMBIGUOUS = QT_TRANSLATE_NOOP(
    "messages",
    "The coordinates fall on Portugal in several coordinate reference systems ({systems}). Give "
    "the table's own one.",
)

# --- core/points_table.py ------------------------------------------------------------------------

NO_COORDINATES = QT_TRANSLATE_NOOP(
    "messages",
    "“{path}” has no column that reads as coordinates. Name the columns of x and y; it has: "
    "{fields}.",
)
NO_ROW_PLACED = QT_TRANSLATE_NOOP(
    "messages",
    "None of the {rows} rows of “{path}” has usable coordinates in {fields}. Check that these are"
    " the right columns, and the coordinate reference system.",
)
COORDINATES_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "Coordinates from {columns} in {crs}; decimal sign “{decimal}”.",
)
CRS_LOOK_ALIKE = QT_TRANSLATE_NOOP(
    "messages",
    "{crs} was recognised from the numbers; {others} look the same within 10 m. Give the system "
    "if the table is in one of those.",
)
AXES_SWAPPED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {rows} rows had x and y exchanged; they were put right.",
)
POINTS_ABROAD = QT_TRANSLATE_NOOP(
    "messages",
    "{count} points lie outside Portugal. Check their coordinates.",
)
ROWS_WITHOUT_PLACE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {rows} rows have no usable coordinates and make no point; the table of rejected "
    "rows says why.",
)

# --- core/raster.py ------------------------------------------------------------------------------

RASTER_NO_LIBRARY = QT_TRANSLATE_NOOP(
    "messages",
    "No library that reads rasters was found. Install rasterio, or run inside QGIS, which brings"
    " GDAL.",
)
RASTER_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” cannot be read as a raster ({reason}). Check that the file exists and opens in QGIS.",
)
RASTER_ROTATED = QT_TRANSLATE_NOOP(
    "messages",
    "The raster “{name}” is rotated or sheared. Bring it to a north-up grid with “Warp"
    " (reproject)” and run again.",
)
RASTER_NO_BAND = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” has no band {band}. Choose a band from 1 to {bands}.",
)
RASTER_NO_OVERLAP = QT_TRANSLATE_NOOP(
    "messages",
    "The raster “{name}” does not cover the area asked for. Check that both lie in the same place"
    " and that their coordinate reference systems are right.",
)
RASTER_TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” has {cells} cells in the area asked for, more than fit in memory ({limit}). Clip the"
    " raster or lower its resolution and run again.",
)
RASTER_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "messages",
    "The raster “{path}” could not be written ({reason}). Check the folder and that no other"
    " program has the file open, or choose another name.",
)

# --- core/zonal.py -------------------------------------------------------------------------------

ZONES_REPAIRED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} zones had invalid geometries, repaired for the calculation of the zonal statistics.",
)
WEIGHTS_OTHER_GRID = QT_TRANSLATE_NOOP(
    "messages",
    "The raster of weights does not have the same cells as the raster of values. Align it to the"
    " raster of values with “Align rasters” and run again.",
)
WEIGHTS_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages",
    "The raster of weights has negative values. Weights must be zero or more: correct the raster"
    " or choose another one.",
)
TOO_MANY_CLASSES = QT_TRANSLATE_NOOP(
    "messages",
    "The raster has {count} different values inside the zones, more than {limit}: it is no raster"
    " of classes. Choose a raster of classes.",
)

# --- algorithms: reading and writing layers ------------------------------------------------------

RASTER_NOT_A_FILE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is not a raster file. Export it to a GeoTIFF and run again with that.",
)
FOLDER_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "The folder {folder} does not exist. Make it, or choose another one for the result.",
)
FOLDER_NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The folder {folder} cannot be written to. Choose another one for the result.",
)
TARGET_IS_FOLDER = QT_TRANSLATE_NOOP(
    "messages",
    "{path} is a folder. Give the result a file name.",
)
TARGET_IN_USE = QT_TRANSLATE_NOOP(
    "messages",
    "{path} is open in another program or another layer. Close it there, or choose another name;"
    " the file was left as it was.",
)
FIELDS_REPLACED = QT_TRANSLATE_NOOP(
    "messages",
    "The input already has the fields {fields}: the result holds the new values in their place.",
)
SHAPEFILE_CUTS_NAMES = QT_TRANSLATE_NOOP(
    "messages",
    "A shapefile cuts field names at 10 characters ({fields}): choose GeoPackage to keep them.",
)
WRITE_FAILED = QT_TRANSLATE_NOOP(
    "messages",
    "The result {path} could not be written ({reason}). See whether the disk is full, or choose"
    " another folder; what stood there before was left as it was.",
)
DATABASE_IN_PLACE = QT_TRANSLATE_NOOP(
    "messages",
    "The result is written straight into {target}: if the run fails, what was written stays there.",
)
UNKNOWN_PARAMETER = QT_TRANSLATE_NOOP(
    "messages",
    "There is no parameter “{name}”. Did you mean {nearest}?",
)
FIELD_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field “{field}”. Choose one of: {fields}.",
)
LIBRARY_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "This algorithm needs {libraries}, which this QGIS does not have or has too old. To install, in"
    " the OSGeo4W Shell on Windows, in a terminal elsewhere: {command}",
)
CANCELLED = QT_TRANSLATE_NOOP("messages", "Cancelled: nothing was written.")
LAYER_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The layer “{layer}” cannot be read. Check that the file exists and opens in QGIS.",
)

# --- core/environment.py -------------------------------------------------------------------------

NEEDED_BY_ALL = QT_TRANSLATE_NOOP("messages", "every algorithm")
NEEDED_BY_NETWORKS = QT_TRANSLATE_NOOP("messages", "distances and networks")
NEEDED_BY_PLATFORM = QT_TRANSLATE_NOOP("messages", "the municipal platform (PGI)")
NEEDED_BY_RASTERS = QT_TRANSLATE_NOOP(
    "messages", "reading rasters faster; without it the GDAL of QGIS serves"
)
NEEDED_BY_REPORT = QT_TRANSLATE_NOOP("messages", "the charts of the report")

# --- core/catalogue.py ---------------------------------------------------------------------------

CATALOGUE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages", "The catalogue has no entry “{name}”. Use one of: {known}."
)

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

# --- core/tables.py ------------------------------------------------------------------------------

COEFFICIENTS_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” cannot be read. Give a text file (CSV) with a line of column names;"
    " a spreadsheet must be saved as CSV first.",
)
COEFFICIENTS_EMPTY = QT_TRANSLATE_NOOP(
    "messages", "The table “{table}” has no rows. Give one with a line of column names and rows."
)
TABLE_COLUMN_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has no column “{column}”; its columns are {found}. Rename the column"
    " and run again.",
)
TABLE_NOT_A_NUMBER = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has “{value}” in column “{column}”, row {row}, where a number is needed."
    " Correct it and run again.",
)

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

# --- core/zones.py -------------------------------------------------------------------------------

CODES_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} values of the field “{field}” are missing or are no code; those features"
    " have no code in the calculation.",
)
ZONES_MERGED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {rows} features repeat a code of the field “{field}” and are parts of {codes}"
    " zones; each zone counts once.",
)
ZONES_PARTS_DIFFER = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: the parts of a zone differ in {fields}; the values of its largest part were kept.",
)
ZONES_CODE_SHARED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features share a code of the field “{field}” but differ in what they"
    " hold; each one counts as a zone of its own.",
)
ZONES_ZERO_AREA = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} zones have no area; their results stay empty."
)
ZONES_WITHOUT_AREA = QT_TRANSLATE_NOOP(
    "messages", "No zone of “{layer}” has an area. Choose a layer of polygons."
)

# --- core/landcover_schema.py --------------------------------------------------------------------

LANDCOVER_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field of the land-cover map COS (such as COS23_n4_C or COS18n4_C). Choose"
    " a COS layer with its original field names.",
)
LANDCOVER_OTHER_SERIES = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} codes of the field “{field}” exist only in series {other} of COS, yet the"
    " field's name is of series {series}. Check which map it is before you read the classes.",
)

# --- core/census.py ------------------------------------------------------------------------------

CENSUS_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is no census layer known here: the field BGRI2021 or BGRI11 is missing. Choose"
    " INE's subsections (BGRI) of 2021 or 2011.",
)
CENSUS_WITHOUT_COUNTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has the codes of census subsections (“{code}”) but no counts under INE's names."
    " Choose INE's GeoPackage, or join its table to the layer.",
)
CENSUS_NO_COLUMN = QT_TRANSLATE_NOOP(
    "messages",
    "The census layer of {vintage} does not have “{column}”; it has {found}. Choose a layer with"
    " all of INE's fields.",
)
CENSUS_POINTS_NO_DWELLINGS = QT_TRANSLATE_NOOP(
    "messages",
    "These points of census subsections carry residents and families but no dwellings. Choose"
    " INE's subsections with all fields, or give the points as buildings and name “families” as"
    " the field of dwellings if families may stand for them.",
)
CENSUS_COUNTS_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: “{column}” is missing in {missing} subsections and below zero in {negative};"
    " they count as unknown.",
)
CENSUS_VACANT_NOTE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: the census of 2021 counts vacant and second homes together here; the figure is"
    " not one of vacant homes.",
)
CENSUS_2011_NOTE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is the census of 2011: its subsections and freguesias are not those of 2021 and"
    " later, its households are classic families, and needs of repair are not in it.",
)

# --- core/dwellings.py ---------------------------------------------------------------------------

USE_NOT_YES_NO = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” says “{value}” of the use “{use}”. Write yes or no there.",
)
FLOORS_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "{count} buildings have no number of floors; they count with the median, {median:g}.",
)
COUNTS_SPREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{column}”: {placed:.0f} of {total:.0f} from the census were spread over {buildings}"
    " residential buildings by floor area; {outside} buildings lie in no subsection.",
)
COUNTS_ON_OTHER_USES = QT_TRANSLATE_NOOP(
    "messages",
    "“{column}”: {total:.0f} stand on {buildings} buildings of other uses, because their"
    " subsections have no residential one (marked “other_use”).",
)
COUNTS_ON_POINTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{column}”: {total:.0f} stand on the points of {count} subsections that have no building"
    " (marked “census_point”).",
)
CENSUS_AS_POINTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{column}”: no buildings were given, so {count} subsections stand as one point each; the"
    " distances are those of that point.",
)
PLACES_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "There is nothing to measure from. Give buildings, census subsections, or both.",
)
DWELLINGS_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "Dwellings are counted, not buildings, and the buildings do not say how many they hold. Name"
    " their field of dwellings, or give the census to spread its dwellings over them.",
)
DWELLINGS_FIELD_WINS = QT_TRANSLATE_NOOP(
    "messages",
    "The dwellings are those of the buildings' own field; the census was not needed.",
)
DWELLINGS_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "{count} buildings have no number of dwellings, or one below zero; they count with none.",
)
CENSUS_WITHOUT_GEOMETRY = QT_TRANSLATE_NOOP(
    "messages",
    "{count} subsections have no geometry; their {total:.0f} (“{column}”) are left out.",
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

# --- core/territory.py ---------------------------------------------------------------------------

TERRITORY_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The territory file {path} cannot be read. Choose a territory.json; “Create territory file”"
    " makes one.",
)
TERRITORY_NOT_JSON = QT_TRANSLATE_NOOP(
    "messages",
    "{path} is not valid JSON: look at line {line}, column {column}.",
)
TERRITORY_KEY_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "The territory file lacks “{key}”. Make it anew with “Create territory file”, or add it.",
)
TERRITORY_UNKNOWN_KEY = QT_TRANSLATE_NOOP(
    "messages",
    "The territory file has an unknown entry “{key}” in {where}. Known are: {known}.",
)
TERRITORY_YEAR = QT_TRANSLATE_NOOP(
    "messages",
    "The year of the territory file is “{value}”. Write a whole number such as 2025.",
)
TERRITORY_TYPOLOGY = QT_TRANSLATE_NOOP(
    "messages",
    "The typology of the territory file is “{value}”. Write one of {known}, or leave it out.",
)
TERRITORY_SECRET = QT_TRANSLATE_NOOP(
    "messages",
    "The source of “{role}” holds a password or key. Keep it in QGIS's authentication settings and"
    " write only the id of that configuration (authcfg).",
)

# --- connectors/connection.py --------------------------------------------------------------------

CONNECTION_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "No connection was given. Write a folder, the address of a broker, or a JSON object of"
    " settings.",
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
    "The folder or file “{path}” was not found. Check the path, or give the address of a broker.",
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
    "The proxy did not let the request to “{host}” pass. Check the proxy and its password in"
    " QGIS (Settings, Options, Network).",
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
NGSI_QUERY = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” does not accept the query: {detail}. Check collection, filter and extent.",
)

# --- connectors/folder.py ------------------------------------------------------------------------

FOLDER_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "The folder “{folder}” holds no files to read. It needs files that end in {suffixes}.",
)
FOLDER_FILTER = QT_TRANSLATE_NOOP(
    "messages",
    "A folder of files cannot be filtered with an NGSI-LD query. Leave the filter empty and"
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

# --- core/recognise.py ---------------------------------------------------------------------------

GUESS_CENSUS = QT_TRANSLATE_NOOP("messages", "it has the fields of INE's census subsections (BGRI)")
GUESS_LANDCOVER = QT_TRANSLATE_NOOP("messages", "it has the fields of DGT's land-cover map (COS)")
GUESS_ZONES = QT_TRANSLATE_NOOP("messages", "it has the fields of the official boundaries (CAOP)")
GUESS_OSM = QT_TRANSLATE_NOOP("messages", "it has OpenStreetMap's tags")
GUESS_FIELDS = QT_TRANSLATE_NOOP("messages", "its fields say so")
GUESS_TITLE = QT_TRANSLATE_NOOP("messages", "its name says so")
GUESS_PLATFORM = QT_TRANSLATE_NOOP("messages", "it holds entities of a platform (NGSI-LD)")

# --- core/territory_check.py ---------------------------------------------------------------------

CHECK_ZONES_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "The role “zones” has no layer. Add the municipality's freguesias: every indicator needs them.",
)
CHECK_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages", "“{layer}” does not open ({reason}). Check its path and layer name."
)
CHECK_WRONG_KIND = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” cannot be “{role}”: a {wanted} layer is needed, this is {found}. Give it another"
    " role.",
)
CHECK_CRS_DIFFERS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” says it is in {found}, the territory file says {said}. The file's word is taken;"
    " check that it is right.",
)
CHECK_CRS_REPROJECTED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is in {crs}; lengths and areas are computed in the official metric system of the"
    " place instead.",
)
CHECK_STREAM_FIELD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” does not say which field holds the waste stream. Add “stream” to its fields.",
)
CHECK_ZONE_CODE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” does not say which field holds the zones' code; they are numbered instead. Add"
    " “code” to its fields.",
)
CHECK_ORIGIN = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” does not say its {keys}. Add it, so that the report can name its sources.",
)

# --- algorithms/territory ------------------------------------------------------------------------

NOTHING_RECOGNISED = QT_TRANSLATE_NOOP(
    "messages",
    "None of the {count} layers was recognised. Give a folder with the municipality's layers, such"
    " as BGRI, CAOP, COS or OpenStreetMap, or name the files for what they hold.",
)
GUESSED = QT_TRANSLATE_NOOP("messages", "{role}: “{layer}”, because {reason}.")
NOT_GUESSED = QT_TRANSLATE_NOOP("messages", "“{layer}” was left out: nothing tells its role.")
FAULT = QT_TRANSLATE_NOOP("messages", "{role}: {problem}")
NO_FAULTS = QT_TRANSLATE_NOOP("messages", "No fault was found: the territory file is ready.")

# --- algorithms/profile_run.py -------------------------------------------------------------------

STEP_STARTS = QT_TRANSLATE_NOOP("messages", "{step}…")
STEP_SAYS = QT_TRANSLATE_NOOP("messages", "{step}: {text}")
STEP_LEFT_OUT = QT_TRANSLATE_NOOP(
    "messages", "Left out, because the territory file has no layer for: {roles}."
)
STEP_WITHOUT_STEP = QT_TRANSLATE_NOOP(
    "messages", "Left out, because another part gave no result: {steps}."
)
PERIOD_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The period “{period}” is not understood. Write a year (2025) or two dates"
    " (2025-06-01/2025-09-30).",
)
NO_INDICATOR = QT_TRANSLATE_NOOP(
    "messages",
    "No indicator could be computed: {reasons}",
)
ZONES_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "The territory file has no layer for “zones”. Add the municipality's freguesias and run again.",
)
PROFILE_FAILED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} parts of the profile failed; the others are complete. The report says why.",
)
LIBRARY_FOUND = QT_TRANSLATE_NOOP("messages", "{library} {version}: present; serves {needed_by}.")
LIBRARY_ABSENT = QT_TRANSLATE_NOOP(
    "messages",
    "{library} {minimum} or newer is missing (found: {version}); serves {needed_by}. To install, in"
    " the OSGeo4W Shell on Windows, in a terminal elsewhere: {command}",
)
SAMPLE_FOLDER_TAKEN = QT_TRANSLATE_NOOP(
    "messages",
    "The folder {folder} is already there. Choose another place: nothing is overwritten.",
)
SAMPLE_READY = QT_TRANSLATE_NOOP(
    "messages",
    "The fictitious territory “{name}” is in {folder}; open {project} to see it.",
)

# --- reports/styles.py ---------------------------------------------------------------------------

STYLE_FIELD_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field “{field}” to be shown. It has: {fields}.",
)
STYLE_NOT_SAVED = QT_TRANSLATE_NOOP(
    "messages",
    "The style of “{layer}” could not be saved ({reason}). See whether the disk is full, or choose"
    " another folder.",
)

# --- reports/maps.py -----------------------------------------------------------------------------

MAP_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "messages",
    "The map {path} could not be written. See whether the disk is full, or choose another folder.",
)

# --- reports/export.py ---------------------------------------------------------------------------

EXPORT_NEEDS_ZONES = QT_TRANSLATE_NOOP(
    "messages",
    "GeoJSON holds zones, and no layer of zones was given. Choose the zones, or take GeoJSON off"
    " the list of formats.",
)
EXPORT_NO_GEOJSON = QT_TRANSLATE_NOOP(
    "messages",
    "No layer of zones was given, so there is no GeoJSON and the GeoPackage holds the values"
    " alone.",
)
EXPORT_UNKNOWN_INDICATOR = QT_TRANSLATE_NOOP(
    "messages",
    "The indicators {names} are not in the catalogue of this version; their values are exported"
    " without definition and style.",
)
EXPORT_NO_VALUES = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no rows. Choose the VALUES of a municipal profile.",
)
EXPORT_NO_ZONE_CODE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field zone_code. Choose the zones of a municipal profile.",
)
NOT_VALUES = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is not a table of values: it lacks {missing}. Choose the values that the municipal"
    " profile wrote.",
)

# --- core/recognise.py and core/territory_check.py: roles of the mobility theme ------------------

GUESS_STOPS = QT_TRANSLATE_NOOP("messages", "it has the fields of GTFS stops")
GUESS_GTFS = QT_TRANSLATE_NOOP("messages", "it holds the files of a GTFS feed")
CHECK_CATEGORY_FIELD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” does not say which field holds the category of each facility. Add “category” to"
    " its fields.",
)

# --- core/population.py --------------------------------------------------------------------------

COUNTS_SPREAD_BY_DWELLINGS = QT_TRANSLATE_NOOP(
    "messages",
    "“{column}”: {placed:.0f} of {total:.0f} from the census were spread over {buildings}"
    " buildings by their dwellings; {outside} buildings lie in no subsection.",
)
WEIGHTS_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "{count} buildings have no number of dwellings; they count with the median, {median:g}.",
)
PEOPLE_LAYER_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is no census layer known here: the field BGRI2021 or BGRI11 is missing. Choose"
    " INE's subsections (BGRI) of 2021 or 2011, or name the layer's field with the people.",
)
PEOPLE_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} features have no number of people, or one below zero; they count as"
    " unknown.",
)
PEOPLE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The buildings do not say how many people live in them. Give the census, to spread its people"
    " over them, or name their field of people.",
)
PEOPLE_FIELD_WINS = QT_TRANSLATE_NOOP(
    "messages",
    "The people are those of the buildings' own field; the census was not needed.",
)
PEOPLE_NOBODY = QT_TRANSLATE_NOOP(
    "messages",
    "Not one person was found in the layers. Check the field with the people, and that the layers"
    " are those of the inhabited area.",
)
CENSUS_HAS_NO_AREAS = QT_TRANSLATE_NOOP(
    "messages",
    "The census layer has points, not areas: its people stand on the points and the buildings are"
    " left out. Choose subsections as polygons to place people in buildings.",
)
AGES_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages", "The layers do not tell the people of {ages}; those fields stay empty."
)

# --- core/decay.py -------------------------------------------------------------------------------

DECAY_NEEDS_CUTOFF = QT_TRANSLATE_NOOP(
    "messages",
    "The largest cost that counts is missing. Give CUTOFF, above 0, in the unit of the costs"
    " (metres, minutes).",
)
DECAY_SCALE_NOT_POSITIVE = QT_TRANSLATE_NOOP(
    "messages",
    "SCALE must be above 0. Leave it empty to use the decay's own.",
)
DECAY_NEEDS_STEPS = QT_TRANSLATE_NOOP(
    "messages",
    "The decay by steps has no steps. Give STEPS as limit:weight, such as 10:1; 20:0.68; 30:0.22.",
)
STEPS_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "“{piece}” is not a limit and its weight. Write STEPS as limit:weight with semicolons between,"
    " such as 10:1; 20:0.68; 30:0.22.",
)
STEPS_NOT_RISING = QT_TRANSLATE_NOOP(
    "messages",
    "The limits of the steps are {found}; each must be above the one before it, and the first"
    " above 0. Write STEPS from the nearest to the farthest.",
)
STEP_WEIGHT_OUTSIDE = QT_TRANSLATE_NOOP(
    "messages",
    "The weight {weight:g} of the step “{piece}” is not between 0 and 1. Write it as limit:weight,"
    " such as 20:0.68.",
)

# --- core/catchment.py ---------------------------------------------------------------------------

DEMAND_NOT_COUNTED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} places have no demand that is a number of 0 or more; they compete for"
    " nothing and still get their access.",
)
SUPPLY_NOT_COUNTED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} facilities have no supply that is a number of 0 or more; they are left"
    " out.",
)
CATCHMENT_KEEPS_SUPPLY = QT_TRANSLATE_NOOP(
    "messages",
    "Check: Σ access × demand is {found:.8g}; Σ supply of the facilities with a ratio is"
    " {expected:.8g}.",
)
CATCHMENT_KEEPS_DEMAND = QT_TRANSLATE_NOOP(
    "messages",
    "Check: the demand shared out among the facilities is {found:.8g}; that of the places that"
    " reach one is {expected:.8g}.",
)
CATCHMENT_KEEPS_RATIO = QT_TRANSLATE_NOOP(
    "messages",
    "Check: Σ access is {found:.8g}; Σ ratio of the facilities is {expected:.8g}.",
)
CATCHMENT_STRANDED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} places, with a demand of {demand:.8g}, reach no facility; their access"
    " is 0.",
)
CATCHMENT_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} places, with a demand of {demand:.8g}, are not connected (no street nearby,"
    " or no row of the table); they compete for nothing and have no access (NULL).",
)
CATCHMENT_UNDEFINED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} places reach only facilities without a ratio; they have no access (NULL).",
)
CATCHMENT_IDLE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} facilities have no ratio (NULL): no demand is within reach, or their supply"
    " is unknown.",
)

# --- core/od_table.py ----------------------------------------------------------------------------

COSTS_LEFT_OUT = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: {missing} rows without a cost and {negative} with one below 0 are left out.",
)
ROWS_UNMATCHED = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: {count} of {total} rows name no feature of the layers (such as {example}) and are"
    " left out.",
)
PAIRS_REPEATED = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: {count} rows repeat a pair; the lowest cost of each pair counts.",
)
IDS_REPEATED = QT_TRANSLATE_NOOP(
    "messages",
    "The field “{field}” of “{layer}” repeats {count} values (such as {example}). Choose a field"
    " whose values differ from feature to feature.",
)
COST_TABLE_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "The table of costs “{table}” has no rows. Choose another table or take its filter away.",
)
NO_ROW_MATCHES = QT_TRANSLATE_NOOP(
    "messages",
    "No row of “{table}” joins the two layers: its first one is {row}, the identifiers begin with"
    " {origins} and {destinations}. Choose the fields that hold the same identifiers; leading zeros"
    " count.",
)

# --- core/network.py, core/network_build.py, core/network_snap.py, core/network_issues.py --------

COST_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} streets cost less than 0. Choose a field whose numbers are 0 or more.",
)
COST_NOWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "No street that may be used has a cost. Choose another field of costs, or see whether the"
    " network was made for this way of travelling.",
)
LINES_WITHOUT_LENGTH = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} lines without length were left out."
)
STREETS_REPEATED = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} streets were drawn twice and count once."
)
NETWORK_CLOSED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no street that may be used ({mode}). Look at its fields of access (highway,"
    " foot, bicycle, access), or choose another way of travelling.",
)
NOT_A_NETWORK = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is not a whole network: the fields from_node, to_node, forward and backward are"
    " missing or have gaps. Give it as STREETS, or make it with Build network.",
)
NETWORK_CHANGED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” was changed after it was built: {count} ends of lines are not where their nodes"
    " are. Build the network again from the streets.",
)
NETWORK_BUILT = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {edges} edges and {nodes} nodes, {length:.1f} km; {share:.1f} % of the length"
    " hangs together.",
)
STREETS_CLOSED = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} edges are closed to this way of travelling."
)
NETWORK_IN_PARTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” falls into {parts} parts, the largest with {share:.1f} % of the length. Build the"
    " network with crossings noded or a larger tolerance, and look at its issues.",
)
NOT_SNAPPED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} places lie farther than {limit:g} m from any street and are not"
    " connected.",
)
CROSSINGS_NOT_NODED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} crossings of streets on one level are not connected. Tick the noding of"
    " crossings if people can turn there.",
)
ISSUES_FOUND = QT_TRANSLATE_NOOP("messages", "“{layer}”: issues found: {counts}.")
NO_STREETS = QT_TRANSLATE_NOOP(
    "messages",
    "Neither streets nor a network were given. Choose a line layer as STREETS, or one made by Build"
    " network as NETWORK.",
)
STREETS_AND_NETWORK = QT_TRANSLATE_NOOP(
    "messages", "The network is used; the streets are not read."
)
COST_FIELD_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "The cost is a field, but none was chosen. Choose COST_FIELD, or another cost.",
)
COST_FIELD_GAPS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} edges have no number in “{field}” and are not used.",
)
TIMES_FROM_FIELDS = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: times of the network itself ({model})."
)
PLACES_FAR = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” lies {distance:.0f} km from the streets: nothing can be connected. Check the"
    " coordinate reference systems of both layers.",
)
NOTHING_SNAPPED = QT_TRANSLATE_NOOP(
    "messages",
    "No place of “{layer}” lies within {limit:g} m of a street. Check its coordinate reference"
    " system, or raise MAX_SNAP.",
)

# --- core/service_area.py, core/bands.py ---------------------------------------------------------

LIMITS_NOT_ASCENDING = QT_TRANSLATE_NOOP(
    "messages",
    "The limits must be numbers above 0, each larger than the one before, such as 300, 500.",
)
LIMITS_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The limits “{text}” cannot be read. Give numbers with a comma between, such as 300, 500.",
)
LIMIT_FIELD_GAPS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} facilities have no limit above 0 in “{field}” and serve nothing.",
)
LIMITS_IGNORED = QT_TRANSLATE_NOOP(
    "messages", "Each facility has its own limit; LIMITS is not read."
)
SERVICE_LENGTH = QT_TRANSLATE_NOOP("messages", "Streets within {band:g}: {length:.1f} km.")

# --- core/nearest_facility.py --------------------------------------------------------------------

CATEGORIES_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} facilities have no category in “{field}” and are left out.",
)
NEAREST_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "{category}: {reached} of {total} origins reach a facility; the median cost is {median:.1f}.",
)
CATEGORIES_TOO_MANY = QT_TRANSLATE_NOOP(
    "messages",
    "“{field}” has {count} different values, more than the {most} that make columns. Choose a field"
    " with categories.",
)
FACILITIES_NONE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no facility to go to. Choose a layer with points, or take its filter away.",
)

# --- core/connectivity.py and core/directness.py -------------------------------------------------

EDGES_ACROSS_BORDERS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} edges of the street graph do not have both ends in one zone; they count in no zone's"
    " indices, and their length in the zone they run through.",
)
PAIRS_WITHOUT_WAY = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} pairs of places have no way between them along the streets; the route"
    " directness is that of the others.",
)
PAIRS_FEW = QT_TRANSLATE_NOOP(
    "messages",
    "{count} zones are too small, or have too few streets, for {pairs} pairs of places at the"
    " distances asked for; they have fewer.",
)

# --- core/population_served.py -------------------------------------------------------------------

BANDS_TOO_MANY = QT_TRANSLATE_NOOP(
    "messages",
    "There are {count} bands, more than {most}. Write the limits that should be counted.",
)
BANDS_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "No bands were given. Write the limits that should be counted, such as 300, 500, 1000 in metres"
    " or 5, 10, 15 in minutes.",
)
SERVICE_OR_FACILITIES = QT_TRANSLATE_NOOP(
    "messages",
    "Give either the lines of a service area, or facilities with streets or a network: one of the"
    " two.",
)
SERVICE_WITHOUT_COSTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has neither a field “band” nor a field “cost_to”. Choose the lines that “Service"
    " area” makes.",
)
SERVICE_BANDS_DIFFER = QT_TRANSLATE_NOOP(
    "messages",
    "The service lines are not cut at {bands}: a stretch of street counts with its greatest cost,"
    " so those bands come out a little too small. Make the service area with them to be exact.",
)
SERVICE_UPPER_BOUND = QT_TRANSLATE_NOOP(
    "messages",
    "The service lines hold the covered streets alone: people whose own street is out of reach"
    " count with a covered street within {limit:g} m of them. Give the streets or the network as"
    " well to leave them out.",
)
SERVED_WITHIN = QT_TRANSLATE_NOOP(
    "messages",
    "Within {band:g}: {served:.0f} of {population:.0f} people ({share:.1f} %).",
)
PEOPLE_NOT_CONNECTED = QT_TRANSLATE_NOOP(
    "messages",
    "{count:.0f} people live farther than {limit:g} m from any street of the network; they count as"
    " not served.",
)
PEOPLE_WITHOUT_GEOMETRY = QT_TRANSLATE_NOOP(
    "messages",
    "{count:.0f} people are on features without geometry; they count as not served and in no zone.",
)
PEOPLE_OUTSIDE_ZONES = QT_TRANSLATE_NOOP(
    "messages", "{count:.0f} people live in no zone; they are missing from the zones' figures."
)

# --- core/slope_sources.py -----------------------------------------------------------------------

SLOPES_FROM_LINES = QT_TRANSLATE_NOOP(
    "messages", "The slopes come from the heights that the lines carry (Z)."
)
SLOPES_FROM_FIELDS = QT_TRANSLATE_NOOP(
    "messages",
    "The slopes come from the fields “{rise}” and “{fall}”: each street counts as one even climb"
    " and one even descent. A terrain model gives better times.",
)
SLOPE_FIELDS_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "The rise and fall of {count} of {total} streets do not fit their length and mean slope: they"
    " were cut since, or changed. Their mean slope counts; compute the slope of streets on this"
    " layer again for better times.",
)
NO_SLOPES = QT_TRANSLATE_NOOP(
    "messages",
    "No slope is known: there is no terrain model, no height in the lines, and no fields rise_m and"
    " fall_m. Every street counts as flat.",
)
SLOPE_FIELD_ALONE = QT_TRANSLATE_NOOP(
    "messages",
    "The rise and the fall are needed together, each from a field of its own. Choose both fields,"
    " or neither.",
)

# --- core/travel_time.py -------------------------------------------------------------------------

TIMES_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} streets have a slope that is not known, at least in part, and get no time.",
)
SLOPES_LIMITED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} streets have a piece steeper than {limit:g} %, which counts as {limit:g} %. Look for"
    " faults in the heights there.",
)
STEPS_IMPASSABLE = QT_TRANSLATE_NOOP(
    "messages", "{count} streets are steps, where this way of travelling does not pass: no time."
)
TOO_STEEP = QT_TRANSLATE_NOOP(
    "messages",
    "{count} streets have a piece steeper than {limit:g} %, where a wheelchair does not pass: no"
    " time.",
)

# --- core/gtfs_files.py and core/gtfs.py ---------------------------------------------------------

GTFS_NOT_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "There is no GTFS feed at {path}. Choose a zip, or the folder it was unpacked into.",
)
GTFS_NOT_A_ZIP = QT_TRANSLATE_NOOP(
    "messages",
    "“{path}” is no zip file, or it is damaged. Get the GTFS feed again, or choose the folder"
    " it was unpacked into.",
)
GTFS_FILE_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "The GTFS feed “{feed}” has no {file}. A feed needs stops.txt, routes.txt, trips.txt,"
    " stop_times.txt and calendar.txt or calendar_dates.txt: get it complete from the operator.",
)
GTFS_FILE_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "{file} of the GTFS feed “{feed}” has no usable row. Get the feed complete from the operator.",
)
GTFS_COLUMN_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "{file} of the GTFS feed “{feed}” has no column {column}; it has {found}. Give the columns"
    " the names of the GTFS reference.",
)
GTFS_FILE_BROKEN = QT_TRANSLATE_NOOP(
    "messages",
    "{file} of the GTFS feed “{feed}” cannot be read ({reason}). Get the feed again, or mend the"
    " file.",
)
GTFS_TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "{file} of the GTFS feed “{feed}” unpacks to more than a timetable can hold. Cut the feed down"
    " to your region and run again.",
)
GTFS_IN_FOLDER = QT_TRANSLATE_NOOP(
    "messages", "“{feed}”: the files of the feed are in its folder {folder}."
)
GTFS_NO_CALENDAR = QT_TRANSLATE_NOOP(
    "messages",
    "The GTFS feed “{feed}” has neither calendar.txt nor calendar_dates.txt, so no trip has a day."
    " Get it complete from the operator.",
)
GTFS_NO_CALLS = QT_TRANSLATE_NOOP(
    "messages",
    "No row of stop_times.txt of the GTFS feed “{feed}” has a trip, a stop and a time. Look at the"
    " columns trip_id, stop_id and departure_time.",
)
GTFS_DIRECTIONS_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "“{feed}”: on {count} routes all trips have the same direction_id although they run both ways;"
    " their direction was found by the order of their stops.",
)
GTFS_ROWS_WITHOUT_KEY = QT_TRANSLATE_NOOP(
    "messages",
    "{file} of “{feed}”: {count} rows without {column}, or repeating one, were left out.",
)
GTFS_UNKNOWN_KEYS = QT_TRANSLATE_NOOP(
    "messages",
    "{file} of “{feed}”: {count} rows name a {column} that the feed does not have, and do not"
    " count.",
)
GTFS_DATES_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "{file} of “{feed}”: {count} dates are not of the form 20250312 and do not count.",
)
GTFS_TIMES_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "stop_times.txt of “{feed}”: {count} different times cannot be read (such as “{example}”) and"
    " do not count.",
)
GTFS_FREQUENCIES_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "frequencies.txt of “{feed}”: {count} rows without a known trip, two times and an interval do"
    " not count.",
)
GTFS_READ = QT_TRANSLATE_NOOP(
    "messages",
    "“{feed}”: {routes} routes, {trips} trips, {stops} stops and {calls} calls were read.",
)

# --- algorithms/decay_inputs.py ------------------------------------------------------------------

STEPS_READ = QT_TRANSLATE_NOOP("messages", "Weights by the cost up to which they hold: {steps}.")
STEPS_CUT_SHORT = QT_TRANSLATE_NOOP(
    "messages", "The steps reach {last:g}, but CUTOFF ends them at {cutoff:g}."
)
DECAY_IGNORES = QT_TRANSLATE_NOOP(
    "messages", "{parameter} does not count with the decay “{decay}”."
)

# --- core/gtfs_calendar.py -----------------------------------------------------------------------

DATE_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages", "“{text}” is no date. Write it as 2025-03-12, or leave it empty."
)
GTFS_NO_SERVICE = QT_TRANSLATE_NOOP(
    "messages",
    "No trip of the GTFS feed “{feed}” runs on any day: trips.txt and the calendars name different"
    " services (service_id), or the calendars are empty. Get the feed complete from the operator.",
)
GTFS_NO_SERVICE_ON = QT_TRANSLATE_NOOP(
    "messages",
    "No trip of the GTFS feed “{feed}” runs on {day}. Choose a day from {first} to {last}, or leave"
    " the date empty for a typical weekday.",
)
GTFS_NO_WEEKDAY = QT_TRANSLATE_NOOP(
    "messages",
    "No trip of the GTFS feed “{feed}” runs from Monday to Friday in a typical week; a day at the"
    " weekend stands for it.",
)

# --- core/cycle_network.py -----------------------------------------------------------------------

CYCLEWAYS_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no line with a length. Choose the layer of the cycleways, or take its filter"
    " away.",
)
CYCLEWAYS_REPEATED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} lines are drawn twice ({length:.3f} km) and count once.",
)
CYCLEWAYS_NOT_JOINED = QT_TRANSLATE_NOOP(
    "messages",
    "{share:.1f} % of the cycle network lies more than {limit:g} m from any street; nobody reaches"
    " it there.",
)
YEARS_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} values of the field “{field}” hold no year; those cycleways"
    " count in the length and not in the change.",
)
YEARS_REVERSED = QT_TRANSLATE_NOOP(
    "messages",
    "The year {first} is not before {last}. Give as YEAR_FROM the earlier of the two years.",
)

# --- algorithms/mobility/floating_catchment.py ---------------------------------------------------

CATCHMENT_IS_BINARY = QT_TRANSLATE_NOOP(
    "messages",
    "2SFCA counts everything within the cutoff alike: the decay “{decay}” is not used. Choose"
    " E2SFCA to use it.",
)
CATCHMENT_IS_TWO_STEPS = QT_TRANSLATE_NOOP(
    "messages",
    "E2SFCA with the binary decay is 2SFCA. Choose another decay to let near places count more.",
)
CATCHMENT_WITHOUT_COSTS = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing says what the ways cost. Give streets, a network, or a table of costs.",
)
COST_TABLE_FIELDS = QT_TRANSLATE_NOOP(
    "messages",
    "A table of costs is joined by its fields and those of the two layers. Give {missing}.",
)
COST_TABLE_WINS = QT_TRANSLATE_NOOP(
    "messages",
    "The costs are those of the table; the streets and the network are not used.",
)
SUPPLY_COUNTS_ONE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field of supply: every facility counts 1.",
)

# --- core/transit_modes.py and core/transit.py ---------------------------------------------------

ROUTE_TYPES_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{feed}”: the route types {types} are not in the table of route types and count as low"
    " capacity. Add them to a copy of the table if they are not.",
)
ROUTE_TYPE_CAPACITY = QT_TRANSLATE_NOOP(
    "messages",
    "In {table} the capacity of route type {type} is “{value}”. Write low, high, or nothing.",
)
ROUTE_TYPES_EMPTY = QT_TRANSLATE_NOOP(
    "messages", "{table} has no line with a route type. Start from a copy of the plugin's table."
)
STOP_MODES_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: the values {values} are neither a route type, nor a word of the table of route"
    " types, nor low or high; their stops count as low capacity.",
)
TRANSIT_ROUTES_LEFT = QT_TRANSLATE_NOOP(
    "messages",
    "“{feed}”: {count} routes are of types that are no public transport for everybody, and do not"
    " count.",
)
TRANSIT_NO_STOPS = QT_TRANSLATE_NOOP(
    "messages",
    "No trip of the GTFS feed “{feed}” that counts as public transport calls at any stop in the"
    " week looked at. Choose another date, or look at the capacities in the table of route types.",
)
TRANSIT_STOPS_NOWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "“{feed}”: {count} stops with service have no coordinates and are left out.",
)
TRANSIT_STOPS_LEFT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} stops of the layer have no geometry, or a mode that is no public transport"
    " for everybody, and are left out.",
)

# --- core/traffic_stress.py, stress_inputs.py and stress_furth.py --------------------------------

STRESS_NO_TAGS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” does not say what kind of street each line is: it has no field highway and no"
    " OpenStreetMap tags. Choose the field with the kind of street.",
)
STRESS_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} values of {field} cannot be read (such as “{example}”); they count as not"
    " given.",
)
STRESS_NOT_RATED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} streets get 0: cycling is not permitted there, or they were not"
    " assessed. That is never low stress.",
)
STRESS_ASSUMED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: defaults stand in for what {total} assessed streets do not say: {inputs}. The field"
    " lts_assumed names them street by street.",
)
STRESS_TABLE_LEVEL = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: the row {facility}, {street} needs a number in from and levels of 1, 2, 3 or 4."
    " Mend it and run again.",
)
STRESS_TABLE_KIND = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has no row for {facility}, {street}. Start from a copy of the plugin's own table,"
    " resources/tables/lts_furth.csv.",
)
STRESS_ASSUMPTION = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has an empty or negative cell, or no row for the class *. Start from a copy of the"
    " plugin's own table, resources/tables/lts_assumptions.csv.",
)

# --- core/low_stress.py --------------------------------------------------------------------------

LTS_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field lts_fwd and lts_bwd, nor lts. Run “Traffic stress of streets for"
    " cycling” on it first; it has: {fields}.",
)
LTS_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} edges have no level of traffic stress; they are taken as closed"
    " to bicycles.",
)
LTS_NOWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "Not one edge of “{layer}” has a level of traffic stress from 1 to 4. Check the fields lts_fwd"
    " and lts_bwd.",
)
LOW_STRESS_NOWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "No street that may be cycled on has a level of traffic stress of {level} or less. Raise"
    " MAX_LTS, or check the levels.",
)

# --- core/proximity_categories.py and core/proximity.py ------------------------------------------

CATEGORY_CODE_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "The code “{code}” in {table} cannot name a category. Write a word in lower-case letters,"
    " digits and _ of at most 18 signs that begins with a letter, each once.",
)
CATEGORY_NUMBER_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "“{code}” in {table} has no usable number under “{column}”. Write a number above 0.",
)
CATEGORIES_NOT_READ = QT_TRANSLATE_NOOP(
    "messages",
    "No facility of “{layer}” belongs to a category: “{field}” holds {values}. Choose the field"
    " that says what a facility is, or add these words to the values of {table}.",
)
CATEGORIES_LEFT_OUT = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} facilities belong to no category: {values}. Where one should"
    " count, add its word to the values of {table}.",
)
CATEGORIES_FOUND = QT_TRANSLATE_NOOP("messages", "Facilities by category: {found}.")
CATEGORIES_WITHOUT_PLACES = QT_TRANSLATE_NOOP(
    "messages",
    "No facility at all: {names}. These categories count as missing everywhere. If the layer does"
    " not hold such places, take their lines out of {table}.",
)
PROXIMITY_ORIGINS_OR_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "Give either origins or the people (census subsections, buildings): one of the two, not both"
    " and not neither.",
)
PROXIMITY_BY_DISTANCE = QT_TRANSLATE_NOOP(
    "messages",
    "Distances are turned into minutes at {speed:.3f} km/h, the walking speed on flat ground.",
)
PROXIMITY_BY_FIELD = QT_TRANSLATE_NOOP(
    "messages", "The numbers of the field are taken as minutes, because limits are minutes."
)
PROXIMITY_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "{share:.1f} % of {total:.0f} people reach all {count} categories in time; the mean score is"
    " {score:.1f} of 100.",
)
PROXIMITY_PLACES = QT_TRANSLATE_NOOP(
    "messages",
    "{share:.1f} % of {total:.0f} places reach all {count} categories in time; the mean score is"
    " {score:.1f} of 100.",
)
PROXIMITY_SHARES = QT_TRANSLATE_NOOP("messages", "In time, from the lowest share: {shares}.")
PROXIMITY_NO_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "Origins have no people, so the zones have no figures. Give census subsections or buildings in"
    " their place.",
)
TRANSIT_STOPS_FAR = QT_TRANSLATE_NOOP(
    "messages",
    "Not one of the {total} stops lies beside the streets. Look whether the streets, the stops and"
    " the GTFS feed are of the same place.",
)
TRANSIT_STOPS_OUTSIDE = QT_TRANSLATE_NOOP(
    "messages", "{count} of {total} stops lie outside the streets' extent and are left out."
)

# --- core/transit_access.py ----------------------------------------------------------------------

MINIMUM_SERVICE_ROW = QT_TRANSLATE_NOOP(
    "messages",
    "A line of {table} lacks a number, has one below zero, asks for more than seven days, or goes"
    " up to fewer people than it begins with. Mend it, or start from a copy of the plugin's table.",
)
MINIMUM_SERVICE_OVERLAP = QT_TRANSLATE_NOOP(
    "messages",
    "Two lines of {table} hold for places of more than {people:g} people. Let people_up_to of one"
    " be people_over of the next.",
)
TRANSIT_NEAR = QT_TRANSLATE_NOOP(
    "messages",
    "People near public transport: {share:.1f} % of {people:.0f} live within {low:g} m of a stop of"
    " low capacity or {high:g} m of one of high capacity, along streets.",
)
TRANSIT_NOT_SDG = QT_TRANSLATE_NOOP(
    "messages",
    "No urban centres were given, so this is not SDG indicator 11.2.1, which is about their people"
    " alone (Degree of Urbanisation). Give their polygons to have it.",
)
TRANSIT_NOBODY_URBAN = QT_TRANSLATE_NOOP(
    "messages",
    "Nobody lives in the urban centres given, so there is no SDG indicator 11.2.1. Look whether"
    " they are of the same place as the people.",
)
TRANSIT_SDG = QT_TRANSLATE_NOOP(
    "messages",
    "SDG indicator 11.2.1: {share:.1f} % of the {people:.0f} people in urban centres.",
)
TRANSIT_SDG_OTHER_LIMITS = QT_TRANSLATE_NOOP(
    "messages",
    "With limits other than 500 and 1000 m this is not SDG indicator 11.2.1, whose fields stay"
    " empty.",
)
TRANSIT_FREQUENT = QT_TRANSLATE_NOOP(
    "messages",
    "{share:.1f} % of the people live within {limit:g} m, along streets, of a stop that something"
    " leaves every {minutes:g} minutes or oftener.",
)
TRANSIT_NO_HEADWAYS = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing says how often anything leaves the stops: frequent service and trips a day stay empty."
    " Give a GTFS feed to have them.",
)
TRANSIT_HEADWAYS_PARTIAL = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} stops have no known interval: the share near frequent service is the least"
    " there can be.",
)
TRANSIT_TRIPS_OF_FEED = QT_TRANSLATE_NOOP(
    "messages",
    "Trips a day and days of service are those of the GTFS feed alone; the stops of the layer have"
    " no timetable, so that a place that reaches one of them is never told to be below the table of"
    " least service.",
)

# --- algorithms/mobility/transit_access.py -------------------------------------------------------

TRANSIT_NOTHING_GIVEN = QT_TRANSLATE_NOOP(
    "messages",
    "Give a layer of stops, a GTFS feed, or both: without them there is nothing to measure to.",
)
TRANSIT_WINDOW = QT_TRANSLATE_NOOP(
    "messages",
    "The hours from {start:g} to {end:g} are no span of time. Let the first be smaller than the"
    " second.",
)
TRANSIT_DAY = QT_TRANSLATE_NOOP(
    "messages",
    "“{feed}”: the headways are those of {day}, the days of service those of the week that begins"
    " on {monday}.",
)

# --- algorithms/mobility: connectivity, the cycle network and low stress -------------------------

PAIRS_REVERSED = QT_TRANSLATE_NOOP(
    "messages",
    "The straight line of a pair cannot be at least {shortest:g} and at most {longest:g} m. Give as"
    " LONGEST the larger number.",
)
CONNECTIVITY_HULL = QT_TRANSLATE_NOOP(
    "messages",
    "No zones were given: the densities refer to the convex hull of the streets, {area:.3f} km².",
)
YEAR_FIELD_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "A change between two years needs to know when each cycleway was opened. Choose the field with"
    " the year, or leave YEAR_FROM empty.",
)
CYCLE_NO_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "Neither census nor buildings with people were given; the fields that speak of people stay"
    " empty.",
)
CYCLE_NO_STREETS = QT_TRANSLATE_NOOP(
    "messages",
    "Neither streets nor a network was given; the people within 300 and 500 m along the streets"
    " stay empty.",
)
DESTINATIONS_NOT_COUNTED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} destinations have no weight in “{field}” that is a number of 0 or more;"
    " they count for nothing.",
)
LOW_STRESS_TOO_FAR = QT_TRANSLATE_NOOP(
    "messages",
    "{people:.0f} people live more than {limit:g} m from any street of low stress; they reach"
    " nothing on such streets.",
)
LOW_STRESS_NOT_COUNTED = QT_TRANSLATE_NOOP(
    "messages",
    "{people:.0f} people have no destination within the longest way by bicycle, or no cyclable"
    " street near; the mean reach is that of the others.",
)
LOW_STRESS_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "On average {people:.0f} people reach {share:.1f} % of their destinations on low-stress"
    " streets; {cut_off:.0f} of them reach none.",
)
LINKS_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "{count} missing links were looked at; {useful} of them would help somebody.",
)
