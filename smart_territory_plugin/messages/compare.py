"""What is said of comparisons between years and between municipalities."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/common_zones.py ------------------------------------------------------------------------

COMPARE_NO_COMMON_ZONE = QT_TRANSLATE_NOOP(
    "messages",
    "No zone is the same in all layers of zones, not even when neighbours are put together. See"
    " whether the layers show the same place, and are in the order of the tables.",
)
COMPARE_NO_OUTLINES = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no outlines or points, so its zones cannot be put into others. Choose a layer"
    " with geometry.",
)
COMPARE_BY_NAME = QT_TRANSLATE_NOOP(
    "messages",
    "Not every layer of zones has outlines: zones count as the same where code and name are. That"
    " does not show whether a border moved.",
)
COMPARE_ZONES_REFUSED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} zones are not those of the other year, alone or put together, and are not"
    " compared: {zones}. Give values of subsections and TARGET_ZONES to compare them.",
)
COMPARE_OUTSIDE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} zones lie in none of the zones to compare in and are left out: {zones}. See"
    " whether TARGET_ZONES cover the whole municipality.",
)
COMPARE_EDGES = QT_TRANSLATE_NOOP(
    "messages",
    "{count} zones end elsewhere at the outer edge, where no other zone lies (water?), and are"
    " compared all the same: {zones}. Mind values that depend on their area.",
)

# --- core/period_values.py -----------------------------------------------------------------------

COMPARE_LEVELS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” holds zones of several levels ({levels}), of which only one can be compared. Filter"
    " the table, keeping one of them and the municipality.",
)
COMPARE_ROWS_UNTOLD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} rows are left out, because they lack something of {names}. Fill it in to"
    " compare them too.",
)
COMPARE_VINTAGES = QT_TRANSLATE_NOOP(
    "messages",
    "The zones are of different boundaries ({vintages}), which code alone does not join: only whole"
    " municipalities are compared. Give ZONES, a layer a table, to compare zones too.",
)
COMPARE_BY_CODE = QT_TRANSLATE_NOOP(
    "messages",
    "No layers of zones were given: zones count as the same where their code is. That does not show"
    " whether a border moved.",
)
COMPARE_CODES_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} zones are not in its layer of zones (such as {code}) and are not compared."
    " See whether the layers are in the order of the tables.",
)
COMPARE_PUT_TOGETHER = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: parts were put together to {count} zones that all years have."
)
COMPARE_NOTHING = QT_TRANSLATE_NOOP(
    "messages",
    "No indicator has a value of the same zone in both periods, so there is nothing to compare."
    " Choose tables of the same municipality that share indicators.",
)

# --- core/compare_periods.py ---------------------------------------------------------------------

COMPARE_ONE_PERIOD = QT_TRANSLATE_NOOP(
    "messages",
    "The tables hold one period only ({period}). Add the values of another year of the same"
    " municipality.",
)
COMPARE_NO_REFERENCE = QT_TRANSLATE_NOOP(
    "messages", "No value is of the period “{period}”. Choose one of: {periods}."
)
COMPARE_METHODS_DIFFER = QT_TRANSLATE_NOOP(
    "messages",
    "Not comparable, because the method changed between the periods: {indicators} (in {zones}). Run"
    " the profile of the earlier year again with this version.",
)
COMPARE_UNITS_DIFFER = QT_TRANSLATE_NOOP(
    "messages",
    "Not comparable, because the unit is another: {indicators} (in {zones}). Bring the tables to"
    " one unit.",
)
COMPARE_SOURCES_DIFFER = QT_TRANSLATE_NOOP(
    "messages",
    "The data come from different sources, so that the change may be one of the source alone:"
    " {indicators} (in {zones}). See whether the two sources count the same things.",
)
COMPARE_COVERAGE_DIFFERS = QT_TRANSLATE_NOOP(
    "messages",
    "The data cover unequal shares of the zone in the two periods (more than 10 points apart):"
    " {indicators} (in {zones}). Part of the change may come from that.",
)
COMPARE_KIND_REFUSED = QT_TRANSLATE_NOOP(
    "messages",
    "Refused, because the value of a whole does not follow from those of its parts (a median, an"
    " extreme, a class, or a value without a base): {indicators}, in {zones}. Compute them anew on"
    " the zones of one year.",
)
COMPARE_BASE_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "Refused, because base_n does not say how much each part weighs: {indicators}, in {zones}. Fill"
    " in base_n (people, dwellings, metres) of the parts.",
)
COMPARE_PART_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "Refused, because a part has no value, so that the sum would be too small: {indicators}, in"
    " {zones}. Complete the table of values.",
)
COMPARE_MISSING = QT_TRANSLATE_NOOP(
    "messages", "{count} of {total} rows lack a value; they stay in the result, empty."
)

# --- core/compare_territories.py -----------------------------------------------------------------

COMPARE_ONE_TERRITORY = QT_TRANSLATE_NOOP(
    "messages",
    "The tables hold one municipality only ({territory}). Add the values of another one.",
)
COMPARE_NO_TERRITORY = QT_TRANSLATE_NOOP(
    "messages",
    "No row of the tables says its municipality and indicator. Fill in the column territory with"
    " the code of four digits, and indicator.",
)
COMPARE_TERRITORY_UNTOLD = QT_TRANSLATE_NOOP(
    "messages",
    "{count} rows are left out, because they do not say their municipality or indicator. Fill in"
    " the columns territory and indicator.",
)
COMPARE_NO_MUNICIPALITY = QT_TRANSLATE_NOOP(
    "messages",
    "The tables hold no value of a whole municipality. Add the rows whose zone_level is"
    " municipality, as the municipal profile writes them.",
)
COMPARE_METHODS_APART = QT_TRANSLATE_NOOP(
    "messages",
    "Without score and rank, because the method is not that of most: {indicators} (of"
    " {territories}). Run their profile again with this version.",
)
COMPARE_UNITS_APART = QT_TRANSLATE_NOOP(
    "messages",
    "Without score and rank, because the unit is not that of most: {indicators} (of {territories})."
    " Bring the tables to one unit.",
)
COMPARE_PERIODS_APART = QT_TRANSLATE_NOOP(
    "messages",
    "The years differ between municipalities: {indicators} (of {territories}). Choose a PERIOD that"
    " all have, or read the comparison with that in mind.",
)
COMPARE_SOURCES_APART = QT_TRANSLATE_NOOP(
    "messages",
    "The sources differ between municipalities, so that a difference may be one of the source"
    " alone: {indicators} (of {territories}). See whether they count the same things.",
)

# --- algorithms/values_inputs.py -----------------------------------------------------------------

COMPARE_LAYER_COUNT = QT_TRANSLATE_NOOP(
    "messages",
    "{zones} layers of zones were given for {tables} tables of values. Give one for each table, in"
    " the same order, or a single one for all.",
)
COMPARE_NO_ZONE_CODE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has neither a field zone_code nor a code of CAOP or of the census. Choose the zones"
    " of the profile or an official layer.",
)

# --- algorithms/territory/compare_periods.py -----------------------------------------------------

COMPARE_TARGET_ALONE = QT_TRANSLATE_NOOP(
    "messages",
    "TARGET_ZONES needs ZONES, the layers with the outlines or points of what the tables hold. Give"
    " one for each table.",
)
COMPARE_MAP_NEEDS_ZONES = QT_TRANSLATE_NOOP(
    "messages",
    "A map needs outlines, and no layer of zones with geometry was given. Choose ZONES, or leave"
    " the map out.",
)

# --- remarks on a row ----------------------------------------------------------------------------

REMARK_METHOD = QT_TRANSLATE_NOOP("messages", "other version of the method")
REMARK_UNIT = QT_TRANSLATE_NOOP("messages", "other unit")
REMARK_SOURCE = QT_TRANSLATE_NOOP("messages", "other source")
REMARK_PERIOD = QT_TRANSLATE_NOOP("messages", "other period")
REMARK_COVERAGE = QT_TRANSLATE_NOOP("messages", "unequal coverage")
REMARK_MERGED = QT_TRANSLATE_NOOP("messages", "zone put together from parts")
REMARK_KIND = QT_TRANSLATE_NOOP("messages", "cannot be put together from parts")
REMARK_BASE = QT_TRANSLATE_NOOP("messages", "parts without base_n")
REMARK_PART = QT_TRANSLATE_NOOP("messages", "a part without value")
REMARK_MISSING_BEFORE = QT_TRANSLATE_NOOP("messages", "no value before")
REMARK_MISSING_AFTER = QT_TRANSLATE_NOOP("messages", "no value after")
REMARK_MISSING = QT_TRANSLATE_NOOP("messages", "no value")
