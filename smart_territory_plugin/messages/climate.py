"""What is said of climate adaptation."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

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

# --- core/landsat_scenes.py ----------------------------------------------------------------------

LANDSAT_NO_SCENE = QT_TRANSLATE_NOOP(
    "messages", "No band of surface temperature was given. Choose the ST_B10 or ST_B6 of one scene."
)
LANDSAT_OTHER_PRODUCT = QT_TRANSLATE_NOOP(
    "messages",
    "By its name “{name}” is a Landsat product of level {level}, collection {collection}. Choose"
    " the bands of Collection 2 Level-2, whose names hold L2SP and 02.",
)
LANDSAT_OTHER_BAND = QT_TRANSLATE_NOOP(
    "messages",
    "By its name “{name}” is the band {band}, but {input} asks for {wanted}. Choose that band of"
    " the same scene.",
)
LANDSAT_SCENE_TWICE = QT_TRANSLATE_NOOP(
    "messages", "The scene {scene} was given twice and would count twice. Leave one of the two out."
)
LANDSAT_COUNTS_DIFFER = QT_TRANSLATE_NOOP(
    "messages",
    "There are {scenes} bands of surface temperature but {files} of {band}. Give one for each scene"
    " or none.",
)
LANDSAT_BAND_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "No file of {band} is of the scene {scene}. Add it, or leave the scene out.",
)
LANDSAT_PAIR_UNCLEAR = QT_TRANSLATE_NOOP(
    "messages",
    "Whether “{other}” ({band}) belongs to “{name}” cannot be told: their names or their cells"
    " differ. Keep USGS's file names, or give the bands in one order and with the same cells.",
)
LANDSAT_BY_ORDER = QT_TRANSLATE_NOOP(
    "messages",
    "The file names do not all tell their scene; the files of {band} were taken in the order they"
    " were given in.",
)
LANDSAT_DATES = QT_TRANSLATE_NOOP(
    "messages", "Dated scenes: {count}, from {first} to {last}; years: {years}."
)
LANDSAT_FEW_YEARS = QT_TRANSLATE_NOOP(
    "messages",
    "A composite of fewer than {years} years shows those summers as much as the place.",
)
LANDSAT_OTHER_SEASON = QT_TRANSLATE_NOOP(
    "messages", "{count} scenes are not from June to September; the result is no summer composite."
)

# --- core/landsat.py -----------------------------------------------------------------------------

LANDSAT_OUTSIDE_AREA = QT_TRANSLATE_NOOP(
    "messages",
    "No scene reaches the area. Check that the scenes cover it and that its coordinate reference"
    " system is right.",
)
LANDSAT_NO_UNCERTAINTY = QT_TRANSLATE_NOOP(
    "messages",
    "A largest uncertainty was given, but no band ST_QA to read it from. Give the ST_QA of every"
    " scene, or leave the number empty.",
)
LANDSAT_NO_QUALITY = QT_TRANSLATE_NOOP(
    "messages",
    "Without QA_PIXEL nothing tells clouds and their shadows: cold spots may be clouds.",
)
LANDSAT_NOT_QA_PIXEL = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” does not hold the bits of QA_PIXEL of Collection 2 (clear land is 21824 there, 5440"
    " before Landsat 8). Choose that band; masks of Collection 1 have other bits.",
)
LANDSAT_UNIT_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” has values around {value:g}: neither digital numbers of a surface temperature of"
    " Collection 2, nor kelvin, nor °C. Choose the band ST_B10 (ST_B6 before Landsat 8) as USGS"
    " delivers it.",
)
LANDSAT_ALREADY_SCALED = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” holds temperatures in {unit} already; scale and offset were not applied again.",
)
LANDSAT_NOTHING_CLEAR = QT_TRANSLATE_NOOP(
    "messages",
    "No cell of any scene is clear. Add scenes, choose a larger area, or allow a larger"
    " uncertainty.",
)
LANDSAT_TOO_FEW_CLEAR = QT_TRANSLATE_NOOP(
    "messages",
    "No cell has as many clear scenes as asked for; the most is {most}. Ask for fewer, or add"
    " scenes.",
)
LANDSAT_UNCERTAINTY = QT_TRANSLATE_NOOP(
    "messages", "Mean uncertainty of the values used: {value:.2f} K."
)
LANDSAT_CLEAR = QT_TRANSLATE_NOOP(
    "messages",
    "{cells} cells have a value, from {mean:.1f} clear observations on average; {empty} cells have"
    " none.",
)

# --- core/soil_groups.py -------------------------------------------------------------------------

SOIL_GROUP_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} values of the field “{field}” are no hydrologic soil group (such as"
    " “{example}”); write A, B, C, D or A/D, or 1 to 4 and 11 to 14.",
)

# --- core/runoff.py ------------------------------------------------------------------------------

CURVE_NUMBER_RANGE = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has {value:g} in column “{column}” for the class {code}. A curve number"
    " lies between 0 and 100: correct it and run again.",
)
CURVE_NUMBERS_FALL = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has curve numbers that fall from soil group A to D, in the classes"
    " {codes}. Check these rows: a soil of group D takes in less water than one of group A.",
)
LANDCOVER_SERIES_DIFFER = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is COS of series {series} and “{after}” of series {other}: their classes differ, and"
    " so a comparison would show changes that never happened. Give two maps of one series.",
)
LANDCOVER_NOTHING_COMMON = QT_TRANSLATE_NOOP(
    "messages",
    "No cell has a class both in “{layer}” and in “{after}”. Choose two maps of one place.",
)
LANDCOVER_ONLY_COMMON = QT_TRANSLATE_NOOP(
    "messages",
    "{cells} cells have a class in only one of “{layer}” and “{after}”; they are left out of both.",
)
RAIN_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages",
    "Rain below zero in {cells} cells (down to {least:g} mm). Correct the rain; where such a value"
    " stands for no data, set it as the raster's no-data value.",
)
RAIN_NOWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "No cell has both a land-cover class and rain. Check that the layers cover one place and hold"
    " values there.",
)
RUNOFF_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: of {rain:.1f} mm of rain {runoff:.2f} mm run off on average, {volume:.0f} m³ from"
    " {area:.1f} ha (runoff weighted by area).",
)
RUNOFF_BY_CURVE_NUMBER = QT_TRANSLATE_NOOP(
    "messages",
    "Check: one curve number weighted by area ({number:.1f}) would give {runoff:.2f} mm; the runoff"
    " weighted by area is the figure to use.",
)
SOIL_AS_D = QT_TRANSLATE_NOOP(
    "messages",
    "The soil group of {share:.1f} % of the area is unknown; it counts as D, which gives the most"
    " runoff.",
)

# --- algorithms/climate/runoff.py ----------------------------------------------------------------

RAIN_NEEDED = QT_TRANSLATE_NOOP(
    "messages", "Give the rain of the storm, as a number in millimetres or as a raster."
)
RAIN_RASTER_WINS = QT_TRANSLATE_NOOP(
    "messages", "The rain is that of the raster; the number of millimetres was not needed."
)
SOIL_FIELD_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” holds polygons. Choose its field with the hydrologic soil group.",
)
BASINS_NEEDED = QT_TRANSLATE_NOOP(
    "messages", "The result by basin needs a layer of basins. Give one, or leave that result out."
)
CHANGE_NEEDS_AFTER = QT_TRANSLATE_NOOP(
    "messages",
    "The raster of change needs a second land cover. Give one, or leave that result out.",
)

# --- core/work_heat.py ---------------------------------------------------------------------------

HUMIDITY_OUTSIDE = QT_TRANSLATE_NOOP(
    "messages",
    "The relative humidity of {value:g} % lies outside 0 to 100 %: give the mean of the hours"
    " looked at.",
)

# --- core/cooling.py -----------------------------------------------------------------------------

COOLING_WEIGHTS_ZERO = QT_TRANSLATE_NOOP(
    "messages",
    "The weights of shade, albedo and evapotranspiration sum to zero: give at least one of them a"
    " value above zero.",
)
COOLING_COEFFICIENT_OUTSIDE = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has {value:g} in column “{column}” for the class {code}, outside 0 to"
    " {highest:g}: write shares as 0.3, not 30.",
)
COOLING_ET0_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has evapotranspiration below zero ({value:g}), perhaps a nodata value that the file"
    " does not declare: set it in the file and run again.",
)
COOLING_ET0_ZERO = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no evapotranspiration above zero on the land cover: choose a raster of reference"
    " evapotranspiration.",
)
COOLING_ET0_GAPS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no value on {cells} cells of the land cover; they stay empty.",
)
COOLING_DISTANCE_SHORT = QT_TRANSLATE_NOOP(
    "messages",
    "A distance of {distance:g} m is less than half a cell ({cell:g} m) and reaches no other cell.",
)
COOLING_AREAS_ELSEWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "No area of “{layer}” has a cell of the land cover below it. Check that both lie in the same"
    " place and that each has the right coordinate reference system.",
)
COOLING_AREAS_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "{count} areas of “{layer}” have no cell with a value below them; their values stay empty.",
)
COOLING_AREAS_PARTLY = QT_TRANSLATE_NOOP(
    "messages",
    "{count} areas of “{layer}” are covered by less than half; their means are those of the part"
    " with values.",
)

# --- core/sight_lines.py -------------------------------------------------------------------------

TREES_IN_FOOTPRINTS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} trees lie in the footprint of a building; they count as in view of that"
    " building alone.",
)

# --- core/canopy_share.py ------------------------------------------------------------------------

CANOPY_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "The canopy raster “{name}” has no value around the buildings. Choose one that covers them.",
)
CANOPY_VALUES = QT_TRANSLATE_NOOP(
    "messages",
    "The canopy raster “{name}” holds values from {low:g} to {high:g}. Choose what its cells hold:"
    " shares from 0 to 1, percentages, or heights in metres.",
)
CANOPY_ALONE = QT_TRANSLATE_NOOP(
    "messages",
    "Every cell with data of “{name}” is canopy, so cells without data count as land without"
    " canopy.",
)
CANOPY_PARTLY_KNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} neighbourhoods lie in part outside the canopy's data; their share is that"
    " of the rest.",
)

# --- core/green_access.py ------------------------------------------------------------------------

GREENS_USED = QT_TRANSLATE_NOOP(
    "messages",
    "{polygons} polygons are {greens} green spaces; {used} of them have at least {hectares:g} ha"
    " and count, {area:.1f} ha together.",
)
GREEN_ENTRANCES = QT_TRANSLATE_NOOP(
    "messages",
    "{used} of {total} entrances lie within {limit:g} m of a green space that counts; {open} green"
    " spaces without an entrance of their own are entered from their whole edge.",
)
GREENS_NOT_CONNECTED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} green spaces or entrances lie farther than {limit:g} m from any street and cannot be"
    " reached.",
)

# --- core/green_rules.py -------------------------------------------------------------------------

RULE_BY_PEOPLE = QT_TRANSLATE_NOOP(
    "messages", "Rule {rule}: met for {met:.0f} of {total:.0f} residents ({share:.1f} %)."
)
RULE_BY_PLACES = QT_TRANSLATE_NOOP(
    "messages", "Rule {rule}: met for {met:.0f} of {total:.0f} buildings ({share:.1f} %)."
)
RULES_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "For {count} of {total} buildings at least one rule is unknown (no geometry, no street near, or"
    " no data); their number of rules met stays empty.",
)

# --- algorithms/climate/green_3_30_300.py --------------------------------------------------------

GREEN_NOTHING_GIVEN = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing to look at was given. Choose at least one of trees, canopy raster and green spaces.",
)
GREEN_ZONES_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "The zones are to be the neighbourhoods, but none were given. Choose zones, or a radius.",
)
GREEN_PEOPLE_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "The result by zone counts residents. Give the census, or buildings with a field of people.",
)
GREEN_CENSUS_POINTS = QT_TRANSLATE_NOOP(
    "messages",
    "The census layer has points, which cannot be spread over the buildings. Choose subsections as"
    " polygons, or leave the census out.",
)
RULE_NOT_LOOKED_AT = QT_TRANSLATE_NOOP(
    "messages",
    "Rule {rule} is not looked at, because nothing given tells it; its fields and the number of"
    " rules met stay empty.",
)
TREES_FROM_CANOPY = QT_TRANSLATE_NOOP(
    "messages", "No trees were given: {count} tree tops were found in the canopy's heights."
)
TREES_LOW = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} trees are lower than {limit:g} m and do not count; {unknown} of unknown"
    " height do.",
)
CROWNS_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} trees have no crown diameter and give no canopy. Fill the field, or give a"
    " canopy raster.",
)
BUILDINGS_BLOCKING_NOT = QT_TRANSLATE_NOOP(
    "messages", "{count} buildings are lower than {limit:g} m and do not block the view."
)
BUILDINGS_ARE_POINTS = QT_TRANSLATE_NOOP(
    "messages",
    "The buildings are points, which block no view: every tree within the distance is in view."
    " Choose footprints for lines of sight.",
)

# --- core/surface_heights.py ---------------------------------------------------------------------

SURFACE_NO_DATA = QT_TRANSLATE_NOOP(
    "messages",
    "The surface model and the terrain model have no cell with data in common. Choose two of the"
    " same place.",
)
SURFACE_BELOW_TERRAIN = QT_TRANSLATE_NOOP(
    "messages",
    "{share:.0f} % of the surface model lies below the terrain model. See whether the two were"
    " swapped, and that both have the same height datum and unit.",
)
SURFACE_SOMETIMES_BELOW = QT_TRANSLATE_NOOP(
    "messages",
    "{count} cells ({share:.2f} %) of the surface lie more than 1 m below the terrain; their height"
    " counts as 0.",
)
SURFACE_IMPLAUSIBLE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} cells stand more than {limit:g} m above the terrain; they count as without data.",
)
SURFACE_COARSE = QT_TRANSLATE_NOOP(
    "messages",
    "Cells of {cell:g} m are coarse for the buildings, whose median footprint has {area:.0f} m²:"
    " their heights are unsure. Choose a finer surface model.",
)
FOOTPRINTS_SMALL = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} footprints are too small to be shrunk by a cell of {cell:g} m; cells that"
    " hold wall and street may lower their heights.",
)
BUILDINGS_WITHOUT_HEIGHT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} buildings have heights in less than half of their footprint; their fields"
    " stay empty.",
)
BUILDINGS_LOW = QT_TRANSLATE_NOOP(
    "messages",
    "{count} buildings are lower than {limit:g} m (ruins, yards, or built after the survey); their"
    " storeys stay empty.",
)
CANOPY_FOUND = QT_TRANSLATE_NOOP(
    "messages", "{share:.1f} % of the {area:.1f} ha with data lie under canopy."
)

# --- core/tree_tops.py ---------------------------------------------------------------------------

TREES_COARSE = QT_TRANSLATE_NOOP(
    "messages",
    "Cells of {cell:g} m merge the crowns of trees that stand close together: expect fewer trees"
    " than there are.",
)
TREES_FOUND = QT_TRANSLATE_NOOP("messages", "{count} trees were found.")

# --- core/built_up_areas.py ----------------------------------------------------------------------

BUILDINGS_AS_POINTS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} buildings are points or lines; each stands for a house of {radius:g} m around it.",
)
BUILT_UP_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "{count} built-up areas with {buildings} buildings and {dwellings:.0f} dwellings; {others}"
    " buildings lie in none.",
)

# --- core/fuel_land.py ---------------------------------------------------------------------------

LAND_WORD_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has “{value}” in column “land”, row {row}. Write one of: {known}.",
)

# --- core/fuel_lines.py --------------------------------------------------------------------------

ROAD_CLASSES_WITHOUT_FIELD = QT_TRANSLATE_NOOP(
    "messages",
    "Classes of road were asked for, but “{layer}” has no field highway. Choose the field with the"
    " class of the road.",
)
ROAD_CLASSES_ABSENT = QT_TRANSLATE_NOOP(
    "messages",
    "No road of “{layer}” is of a class that counts. Name the classes to use; the layer has:"
    " {found}.",
)
ROADS_CHOSEN = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} of {total} lines count as road network."
)
PLATFORM_ASSUMED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} roads say no width of their platform; {width:g} m were assumed.",
)
VOLTAGE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: the voltage of {count} power lines is not known; they get the strip of high"
    " voltage. Choose the field with the voltage.",
)
VOLTAGES_READ = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”, field “{field}”: {power_high} lines of high or very high voltage, {power_medium} of"
    " medium, {power_low} of low.",
)

# --- core/fuel_strips.py -------------------------------------------------------------------------

AREAS_NOT_NEXT_TO_FOREST = QT_TRANSLATE_NOOP(
    "messages",
    "{count} built-up areas have no forest land within {limit:g} m and get no strip.",
)
WIDTH_BEYOND_HALF = QT_TRANSLATE_NOOP(
    "messages",
    "Width of {origin}: {width:g} m is more than half above or below {default:g} m. A sub-regional"
    " programme may change widths by 50 % at most.",
)
WIDTHS_UNCONFIRMED = QT_TRANSLATE_NOOP(
    "messages",
    "Widths that were not confirmed in the text of DL 82/2021 in force: {widths}. Check them there"
    " or in the sub-regional programme before using these strips for anything official.",
)
LANDCOVER_ELSEWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no class where the buildings, roads and lines lie. Choose a land-cover map of"
    " the same place.",
)
LANDCOVER_INCOMPLETE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no class at {count} of {total} buildings, roads and lines; strips there are"
    " missing.",
)
NO_STRIPS = QT_TRANSLATE_NOOP(
    "messages",
    "There is no strip at all: no forest or farm land lies within the widths.",
)
STRIPS_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "Strips: {total:.1f} ha, ground under several of them counted once ({added:.1f} ha added up:"
    " {origins}).",
)

# --- core/fuel_accounts.py -----------------------------------------------------------------------

SINCE_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{value}” is no year and no date. Write for example 2025 or 2025-01-31.",
)
TREATMENTS_WITHOUT_DATE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} treated areas have no readable date in the field “{field}” and do not"
    " count.",
)
TREATMENTS_SINCE = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} of {total} treated areas are of {date} or later."
)
EXECUTED_SHARE = QT_TRANSLATE_NOOP(
    "messages",
    "Treated: {done:.1f} of {total:.1f} ha of strips ({share:.1f} %); by origin: {origins}.",
)

# --- algorithms/fuel_inputs.py -------------------------------------------------------------------

FUEL_NOTHING_GIVEN = QT_TRANSLATE_NOOP(
    "messages",
    "There is nothing to draw strips along. Give buildings, roads, railways, power lines,"
    " pipelines, facilities, built-up areas or the strips of a programme.",
)
FUEL_LANDCOVER_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "Strips count on forest and farm land only. Give a land-cover map; only the strips of a"
    " programme can do without.",
)
FUEL_NOT_MAINLAND = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” lies outside mainland Portugal, where DL 82/2021 does not hold: its strips exist on"
    " the mainland only.",
)
FUEL_SINCE_WITHOUT_FIELD = QT_TRANSLATE_NOOP(
    "messages",
    "A date was given from which treated areas count, but no field that holds theirs. Choose the"
    " field with the date or year.",
)
DWELLINGS_ONE_EACH = QT_TRANSLATE_NOOP(
    "messages",
    "Neither a field of dwellings nor a census was given: each of {count} residential buildings"
    " counts as one dwelling, so that blocks of flats count too little.",
)
BUILDINGS_WITHOUT_STRIP = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} buildings outside the built-up areas are annexes, ruins or the like by the"
    " field “{field}” and get no strip of their own.",
)
CABLES_FROM_AXIS = QT_TRANSLATE_NOOP(
    "messages",
    "Strips of power lines are measured from the line drawn, not from the outer cables: they are"
    " narrower than the law's by half the distance between those.",
)

# --- algorithms/climate/cooling_capacity.py ------------------------------------------------------

COOLING_AREAS_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "The output {output} needs the input {layer}: give the layer or leave the output out.",
)

# --- core/heat_ground.py -------------------------------------------------------------------------

HEAT_ISLAND_NO_COVER = QT_TRANSLATE_NOOP(
    "messages",
    "Neither land cover nor water was given: lakes, rivers and built land beyond the urban polygons"
    " count as countryside.",
)
HEAT_ISLAND_NO_HEIGHT = QT_TRANSLATE_NOOP(
    "messages",
    "No terrain was given: hills and valleys are compared with the town as if they lay as high.",
)
HEAT_ISLAND_SHARE_RANGE = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has values in column “{column}” that are not between 0 and 1. Give the"
    " share of each class, 0 for none and 1 for all.",
)

# --- core/heat_island.py -------------------------------------------------------------------------

HEAT_ISLAND_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "Surface heat islands found: {count}, from {low:.2f} to {high:.2f} °C; the widest ring reaches"
    " {ring:.0f} m.",
)
HEAT_ISLAND_EMPTY = QT_TRANSLATE_NOOP(
    "messages", "{count} rows stay empty for the reason {reason}."
)
HEAT_ISLAND_SHORT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} rings reached the largest distance before they were as large as their town"
    " (short_ring); their values rest on fewer cells.",
)

# --- core/vulnerability_variables.py -------------------------------------------------------------

VARIABLE_CELL_WRONG = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has “{value}” in column “{column}”, row {row}. Expected: {expected}.",
)
VARIABLE_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "Two variables of the index are called “{code}” (in “{table}”, or as a field or raster). Give"
    " each a name of its own.",
)
PROTECTIVE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” is named as protective, but is none of the exposure fields and rasters: {known}."
    " Write one of these names.",
)

# --- core/vulnerability_counts.py ----------------------------------------------------------------

POPULATION_TOO_SMALL = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} units have fewer than {limit:g} people and get no index.",
)
POPULATION_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing tells how many people the units have, so the least population is not applied.",
)
EXPOSURE_HALF_COVERED = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” covers less than half of {count} areas with cells that have a value; their mean is"
    " that of the covered part.",
)
VARIABLES_NONE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has the counts of not one variable of the table. Choose INE's subsections (BGRI 2021"
    " or 2011) with their original field names, or give a table that names the layer's own fields.",
)
VARIABLES_MISSING = QT_TRANSLATE_NOOP(
    "messages", "“{layer}” has no counts for these variables, which are left out: {codes}."
)
POPULATION_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "To bring {codes} to the zones, areas are weighted by their people, and nothing tells how many"
    " they are. Choose the field with the people of the areas.",
)
SUBSECTIONS_INCOMPLETE = QT_TRANSLATE_NOOP(
    "messages",
    "In {count} subsections a variable is unknown; they count in their zone for the others alone.",
)
SUBSECTIONS_OUTSIDE_ZONES = QT_TRANSLATE_NOOP(
    "messages", "{count} subsections with {people:.0f} people lie in no zone and are left out."
)

# --- core/vulnerability.py -----------------------------------------------------------------------

VULNERABILITY_INCOMPLETE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} units get no index, because a variable is unknown there: {variables}.",
)
VULNERABILITY_FEW_UNITS = QT_TRANSLATE_NOOP(
    "messages",
    "Only {count} units have people enough and every variable, and an index compares units. Lower"
    " the least population, leave out a variable, or give a larger area.",
)
VULNERABILITY_NO_VARIABLES = QT_TRANSLATE_NOOP(
    "messages",
    "No variable differs between the units, so there is nothing to compare. Give a larger area or"
    " other variables.",
)
VULNERABILITY_NO_WEIGHT = QT_TRANSLATE_NOOP(
    "messages",
    "The weights sum to zero. Give a dimension that has variables a weight above 0.",
)
VARIABLE_CONSTANT = QT_TRANSLATE_NOOP(
    "messages",
    "The variable “{code}” is the same in all {count} units where it is known and is left out.",
)
VARIABLES_ALIKE = QT_TRANSLATE_NOOP(
    "messages",
    "“{first}” and “{second}” tell nearly the same (correlation {correlation:.2f}) and count twice."
    " Leave one out of the table unless that is meant.",
)
DIMENSION_EMPTY = QT_TRANSLATE_NOOP(
    "messages", "No variable tells of the dimension {dimension}; the index is of the others alone."
)
COMPONENTS_FEW_UNITS = QT_TRANSLATE_NOOP(
    "messages",
    "Principal components need more units than variables, and there are {units} units for"
    " {variables} variables. Take subsections in place of zones, or equal weights.",
)
COMPONENTS_TOO_MANY = QT_TRANSLATE_NOOP(
    "messages",
    "{asked} components are asked for, but there are only {variables} variables. Ask for fewer.",
)
COMPONENTS_KEPT = QT_TRANSLATE_NOOP(
    "messages", "Components kept: {count}, which explain {share:.1f} % of the variance."
)
COMPONENTS_NOT_BY_AGE = QT_TRANSLATE_NOOP(
    "messages",
    "The share of the elderly says nothing of the direction of these components, which point where"
    " most of their variables mean more vulnerable: {components}.",
)
COMPONENTS_AND_AGE = QT_TRANSLATE_NOOP(
    "messages",
    "Correlation of the index with the share of people of 65 and over: {correlation:.2f}.",
)
COMPONENTS_AGAINST = QT_TRANSLATE_NOOP(
    "messages",
    "By the components these variables count against the direction that the table gives them:"
    " {codes}. Look at the loadings; fewer components or equal weights may say it better.",
)

# --- core/sky_view.py and core/shadows.py --------------------------------------------------------

SKY_RADIUS_SMALL = QT_TRANSLATE_NOOP(
    "messages",
    "The radius of {radius:g} m is less than a cell of the surface model ({cell:g} m). Give a"
    " larger one.",
)
SKY_MEAN = QT_TRANSLATE_NOOP("messages", "Mean sky-view factor {mean:.3f}, lowest {lowest:.3f}.")
SUN_NEVER_RISES = QT_TRANSLATE_NOOP(
    "messages",
    "On {day} the sun does not rise at latitude {lat:.2f}°. Choose another date, or check the"
    " coordinate reference system of the surface model.",
)
SHADOW_DAY = QT_TRANSLATE_NOOP(
    "messages",
    "{day} at {lat:.3f}°, {lon:.3f}°: sunrise {sunrise}, solar noon {noon}, sunset {sunset} (UTC);"
    " {hours:.2f} hours of day, looked at in {moments} moments.",
)
SHADOW_MEAN = QT_TRANSLATE_NOOP(
    "messages",
    "Mean shade {mean:.2f} hours; {share:.1f} % of the cells lie in shade for half the day or"
    " more.",
)

# --- core/coastal.py -----------------------------------------------------------------------------

LEVELS_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "“{text}” is no list of water levels. Write metres with semicolons between, such as 1; 2; 3,5.",
)
LEVELS_TOO_MANY = QT_TRANSLATE_NOOP(
    "messages", "{count} water levels are more than fit in one run. Give at most {most}."
)
SEA_ELSEWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "The sea of “{layer}” holds no cell of the terrain model. Check that both lie in one place, and"
    " choose a model that reaches into the sea.",
)
SEA_NO_DATA_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” shows no sea: no cell without data lies at its edge. Give polygons of the sea, or"
    " choose another way in which the model shows it.",
)
SEA_LOW_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” shows no sea: no cell at or below 0 m lies at its edge. Give polygons of the sea, or"
    " choose another way in which the model shows it.",
)
SEA_EDGE_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "No cell at the edge of “{layer}” lies below the highest level, so that no water comes in. Give"
    " polygons of the sea, or a higher level.",
)
SEA_EVERYWHERE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” holds no land: all its cells are sea or without data. Choose a model of the land, or"
    " polygons of the sea alone.",
)
LEVELS_BELOW_LAND = QT_TRANSLATE_NOOP(
    "messages",
    "The highest water level, {level:.2f} m in the terrain model “{layer}”, lies below all its"
    " land, which begins at {lowest:.2f} m. Check the levels and their zero.",
)
LEVEL_FLOODS = QT_TRANSLATE_NOOP(
    "messages",
    "Level {level:g} m: {area:.2f} ha of land flooded, up to {depth:.2f} m deep; {dry:.2f} ha lie"
    " below the level but water does not reach them.",
)
LEVEL_FLOODS_NOTHING = QT_TRANSLATE_NOOP(
    "messages",
    "No land that hangs together with the sea lies below the highest level: the result is empty.",
)

# --- core/flood_exposure.py ----------------------------------------------------------------------

PEOPLE_BY_AREA = QT_TRANSLATE_NOOP(
    "messages",
    "{people:.0f} of {total:.0f} people potentially affected live in subsections without buildings"
    " and count by the flooded share of the area (marked “area_share”), which is uncertain.",
)

# --- algorithms/climate/coastal_flooding.py ------------------------------------------------------

DATUM_OFFSET_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "Levels above the hydrographic zero need its offset to the terrain model's zero. Give it for"
    " this stretch of coast, from the tide table or the harbour's chart.",
)
DEM_NOT_IN_METRES = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no coordinates in metres. Give polygons of the sea, or bring the model to a"
    " metric system such as EPSG:3763 with “Warp (reproject)” and run again.",
)
FLOOD_ZONES_NEEDED = QT_TRANSLATE_NOOP(
    "messages", "The result by zone needs a layer of zones. Give one, or leave that result out."
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

# --- core/green_land.py, core/green_supply.py and core/green_balance.py --------------------------

GREEN_SHARE_OUTSIDE = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has {value:g} in column “urban_nature” for the class {code}. Write a share"
    " from 0 to 1.",
)
GREEN_CLASS_WITHOUT_RADIUS = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has no search radius above 0 for the green classes {codes}. Fill in the"
    " column “search_radius_m”, or give one radius for all of them.",
)
GREEN_NONE = QT_TRANSLATE_NOOP(
    "messages",
    "No class of “{layer}” is green by the table “{table}”: its column “urban_nature” is 0 for all"
    " of them. Give some class a share above 0.",
)
GREEN_RADIUS_SMALL = QT_TRANSLATE_NOOP(
    "messages",
    "The search radius of {radius:g} m is less than a cell of {cell:g} m: green serves only its own"
    " cell.",
)
GREEN_KEPT = QT_TRANSLATE_NOOP(
    "messages",
    "Check: Σ supply × people is {used:.8g} m²; the green offered to them is {offered:.8g} m².",
)
GREEN_UNREACHED = QT_TRANSLATE_NOOP(
    "messages",
    "{hectares:.1f} ha of green have fewer than one person within reach.",
)
GREEN_SUPPLY_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "{people:.0f} people have {supply:.1f} m² of green each within reach; {under:.1f} % of them"
    " have less than {demand:g} m².",
)
GREEN_SUPPLY_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The supply of {people:.0f} people is unknown: no land cover is known where they live, or no"
    " street is near.",
)

# --- core/green_gates.py -------------------------------------------------------------------------

GREEN_NOT_ON_STREETS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} green spaces ({hectares:.1f} ha) have no street within {limit:g} m and"
    " serve nobody.",
)

# --- algorithms/supply_inputs.py -----------------------------------------------------------------

GREEN_OR_LANDCOVER = QT_TRANSLATE_NOOP(
    "messages",
    "Green comes either from land cover (LULC) or from green spaces (GREEN). Give one of the two.",
)
GREEN_WITHOUT_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing says where people live. Give a population raster, the census, or buildings with a"
    " field of people.",
)
GREEN_RADIUS_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "Green spaces do not say how far they serve. Give the search radius.",
)
GREEN_PLACES_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "The output PLACES_OUTPUT needs the census or buildings as the source of people. Leave the"
    " population raster out, or the output.",
)
GREEN_PEOPLE_FROM_RASTER = QT_TRANSLATE_NOOP(
    "messages", "The people are those of the population raster; census and buildings are not read."
)

# --- core/open_space.py --------------------------------------------------------------------------

STREET_WIDTH_WRONG = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has no width of 0 or more in column “width_m”, row {row}. Write metres.",
)
STREET_WIDTHS = QT_TRANSLATE_NOOP(
    "messages",
    "Widths of “{layer}”: {own} streets by their own field, {listed} by the table of classes,"
    " {default} by the default; {tunnels} tunnels take no land.",
)
OPEN_SPACE_NO_BUILT = QT_TRANSLATE_NOOP(
    "messages",
    "The layer of the built-up area has no polygon with an area. Choose the town's built-up land.",
)
OPEN_SPACE_AWAY = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} open spaces ({hectares:.1f} ha) do not touch the built-up area and are no"
    " part of the share; people may still walk to them.",
)
OPEN_SPACE_SHARE = QT_TRANSLATE_NOOP(
    "messages",
    "Open public space and streets are {share:.1f} % of {built:.1f} ha of built-up area (open space"
    " {spaces:.1f} %, streets {streets:.1f} %).",
)
OPEN_SPACE_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "{served:.0f} people ({share:.1f} %) live within {limit:g} m of open public space along the"
    " streets.",
)
OPEN_SPACE_NOBODY = QT_TRANSLATE_NOOP("messages", "Nobody lives in the zones.")

# --- core/hazard_classes.py ----------------------------------------------------------------------

HAZARD_TOO_MANY_CLASSES = QT_TRANSLATE_NOOP(
    "messages",
    "The field “{field}” of “{layer}” has {count} different values, and a hazard has at most {most}"
    " classes. Choose the field with the classes, not one that numbers the polygons.",
)
HAZARD_WITHOUT_CLASS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} polygons of “{layer}” have no class; they count as the class “{name}”.",
)
HAZARD_SPELLINGS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} polygons of “{layer}” write the class “{name}” otherwise ({others}); they count as one"
    " class.",
)
HAZARD_CLASSES_ALIKE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has the classes “{first}” ({count} polygons) and “{second}” ({other}), which count"
    " apart. If one is a slip of the pen, correct the layer.",
)

# --- core/hazard.py ------------------------------------------------------------------------------

HAZARD_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "No polygon of the hazard has an area. Choose another layer, or clear the selection of features"
    " and the filter.",
)
HAZARD_FAR = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” lies {distance:.0f} km away from “{other}”. Check the coordinate reference system of"
    " both.",
)
HAZARD_APART = QT_TRANSLATE_NOOP(
    "messages", "“{layer}” does not reach “{other}”: nothing there is potentially affected."
)
HAZARD_OUTSIDE_ZONES = QT_TRANSLATE_NOOP(
    "messages", "{area:.1f} of {total:.1f} ha of the hazard lie outside the zones."
)
HAZARD_THINGS_OUTSIDE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} features of “{layer}” in the hazard lie in no zone and are not counted.",
)
HAZARD_BY_AREA = QT_TRANSLATE_NOOP(
    "messages",
    "{people:.0f} people live in {count} subsections without buildings and count by the share of"
    " the subsection's area that lies in the hazard (marked “area_share”), which takes them as"
    " spread evenly over it.",
)
HAZARD_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "Potentially affected: {people:.0f} of {population:.0f} people ({share:.1f} %).",
)
HAZARD_BUILDINGS = QT_TRANSLATE_NOOP(
    "messages", "Buildings potentially affected: {count} of {total}."
)
HAZARD_FACILITIES = QT_TRANSLATE_NOOP(
    "messages", "Facilities potentially affected: {count} of {total}."
)
