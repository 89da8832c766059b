"""What is said of water: runoff, floods of rivers and sea, other hazards."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

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
