"""What is said of heat: surface temperature, heat island, cooling, shade, vulnerable people."""

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
