"""What is said of layers, rasters, tables, the census and places: of use to every theme."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

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

NO_LINES = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” holds no line with a length, only points, outlines or lines of one place. Choose a"
    " layer of streets drawn as lines.",
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
SHAPEFILE_NO_TABLE = QT_TRANSLATE_NOOP(
    "messages",
    "{path}: the result is a table, and a shapefile holds outlines only. Give it a name that ends"
    " in .gpkg, .csv or .xlsx.",
)
WRITE_FAILED = QT_TRANSLATE_NOOP(
    "messages",
    "The result {path} could not be written ({reason}). See whether the disk is full, or choose"
    " another folder; what stood there before was left as it was.",
)
DISK_FULL = QT_TRANSLATE_NOOP(
    "messages",
    "There is no room left on the disk, for the result or for temporary files. Make room, or choose"
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

LAYER_OTHER_ENCODING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is not in UTF-8; its texts were read as {encoding}.",
)
LAYER_LETTERS_LOST = QT_TRANSLATE_NOOP(
    "messages",
    "{count} texts of “{layer}” hold letters that were lost (�). Choose the right encoding in the"
    " layer's properties (Source), or save the file as UTF-8.",
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

# --- core/align.py -------------------------------------------------------------------------------

RASTER_ALIGNED = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” was brought onto the grid of the calculation, cells of {cell:.4g} m"
    " (method {method}).",
)
RASTER_ALL_NODATA = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” has no value in the area asked for, only no data. Choose a raster with values there.",
)
GRID_TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "Cells of {cell:g} m give {cells} of them, more than fit in memory ({limit}). Choose a larger"
    " cell or clip the layers.",
)

# --- core/landcover.py ---------------------------------------------------------------------------

LANDCOVER_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no cell with a land-cover class in the area asked for. Choose a map that covers"
    " it, and see that its field of codes is filled.",
)
LANDCOVER_NOT_CODES = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” holds values that are no class codes (whole numbers from 0). Choose a raster of"
    " classes.",
)
LANDCOVER_CLASSES_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has classes that are in no row of the table “{table}”: {codes} ({cells} cells)."
    " Add a row for each to the table and run again.",
)
LANDCOVER_OTHER_TABLE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is a COS map of series {series}, but the table “{table}” is of series {other}, whose"
    " classes have other numbers. Give the table of series {series}.",
)
TABLE_CODE_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has “{value}” in column “lucode”, row {row}, which is no class code."
    " Write a code such as 1132 or 1.1.3.2.",
)
TABLE_CODE_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has the class {code} in two rows. Keep one of them.",
)
TABLE_CODE_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has no value in column “{column}” for the class {code}, which the map has."
    " Fill it in and run again.",
)

# --- algorithms/landcover_inputs.py --------------------------------------------------------------

LANDCOVER_FIELD_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is no COS layer with its original field names. Choose the field with the class"
    " codes.",
)
LANDCOVER_TABLE_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is not known as a COS map, so the plugin's own table does not fit it. Give a table"
    " with its class codes (for a raster made of COS, the plugin's table of that series).",
)
LANDCOVER_SERIES = QT_TRANSLATE_NOOP(
    "messages", "“{layer}” is COS {year}, series {series}; classes from the field “{field}”."
)

# --- core/convolution.py ----------------------------------------------------------------------

KERNEL_TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "The distance reaches over {cells} cells, and at most {limit} can be worked out: choose larger"
    " cells or a shorter distance.",
)

# --- core/people_grid.py -------------------------------------------------------------------------

POPULATION_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” has negative numbers of people (lowest {value:g}). Mark that value as no data in the"
    " raster's properties, or choose a raster of people per cell.",
)
POPULATION_ON_GRID = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” holds {before:.0f} people; on the cells of the calculation there are {after:.0f}.",
)
PEOPLE_OUTSIDE_GRID = QT_TRANSLATE_NOOP(
    "messages",
    "{count} places with {people:.0f} people lie outside the land-cover map and are left out.",
)
