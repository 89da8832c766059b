"""What is said of territory files, the municipal profile, reports and exports."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

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
    "The period “{period}” is not understood. Write a year (2025), a month (2025-06) or two days,"
    " the first one first (2025-06-01/2025-09-30).",
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
EXPORT_NO_PARQUET = QT_TRANSLATE_NOOP(
    "messages",
    "The GDAL of this QGIS does not write Parquet. Take Parquet off the list of formats, or use a"
    " QGIS whose GDAL has the driver.",
)
EXPORT_PARQUET_SKIPPED = QT_TRANSLATE_NOOP(
    "messages",
    "The GDAL of this QGIS does not write Parquet, so there is no Parquet file.",
)
EXPORT_UNKNOWN_INDICATOR = QT_TRANSLATE_NOOP(
    "messages",
    "The indicators {names} are not in the catalogue of this version; their values are exported"
    " without definition and style.",
)
EXPORT_ONE_READING = QT_TRANSLATE_NOOP(
    "messages",
    "{count} values are of earlier periods, or of scenarios or parts of an indicator. The zones"
    " show one value an indicator, the last, and leave them out; the table of values holds all.",
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

# --- core/territory_check.py: roles of the climate theme -----------------------------------------

CHECK_SOIL_GROUP_FIELD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” does not say which field holds the hydrologic soil group (A, B, C or D). Add “group”"
    " to its fields.",
)
