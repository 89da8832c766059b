"""What is said of amounts of waste and of INE's answers."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/ine_answer.py --------------------------------------------------------------------------

INE_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” is no answer of INE's indicator service. Save the answer again as it comes, in JSON.",
)
INE_REFUSED = QT_TRANSLATE_NOOP(
    "messages",
    "INE did not give the data of “{file}”: {reason} Ask for it again with an indicator, places and"
    " periods that exist.",
)
INE_SEVERAL = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” mixes the indicators {codes} of INE. Save each one in a file of its own.",
)
INE_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "INE's answer in “{file}” has no rows. Ask for places and periods that the indicator has.",
)
INE_NO_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "The answer “{title}” holds parts without their total. Ask INE for the total of every"
    " dimension.",
)
INE_SIGNS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} values of INE's answer are missing ({signs}); they stay unknown and are not zero.",
)
INE_OTHER_PLACES = QT_TRANSLATE_NOOP(
    "messages", "{count} rows of INE's answer are of regions or of the country and are left out."
)

# --- core/waste_amounts.py -----------------------------------------------------------------------

WASTE_KIND_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages", "“{table}” has the code “{code}”, which does not exist. Use one of: {known}."
)
WASTE_COLUMN_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” has no column “{column}”; its columns are: {found}. Rename the one that holds it.",
)
WASTE_NO_KIND = QT_TRANSLATE_NOOP(
    "messages",
    "No kind of collection in “{file}” is known ({found}). Add these names to a copy of {table} and"
    " give it as the table of kinds.",
)
WASTE_UNKNOWN_KINDS = QT_TRANSLATE_NOOP(
    "messages", "These kinds of collection are not in {table} and are left out: {names}."
)
WASTE_NO_ROWS = QT_TRANSLATE_NOOP(
    "messages",
    "No row of “{file}” has a municipality's code, a year and an amount. Check these columns.",
)
WASTE_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages", "“{file}”: {count} amounts are below zero and are left out."
)
WASTE_REPEATED = QT_TRANSLATE_NOOP(
    "messages", "“{file}”: {count} rows repeat another one and count once."
)
WASTE_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” tells “{kind}” of municipality {code} in {year} twice, with different amounts. Keep"
    " the right one.",
)

# --- core/waste_scorecard.py ---------------------------------------------------------------------

WASTE_NO_AMOUNT = QT_TRANSLATE_NOOP(
    "messages",
    "There is neither a total nor mixed and selective waste for any municipality. Check the kinds"
    " of collection in the table.",
)
WASTE_SUM_APART = QT_TRANSLATE_NOOP(
    "messages",
    "In {count} years of municipalities mixed and selective waste together differ from the total by"
    " more than 1 %; the total counts.",
)
WASTE_NO_PEOPLE = QT_TRANSLATE_NOOP(
    "messages", "No population was given: there are shares, but no kilograms per inhabitant."
)
WASTE_YEARS_APART = QT_TRANSLATE_NOOP(
    "messages",
    "No municipality has people in a year of its waste (waste: {waste}; people: {people}). Give the"
    " population of the same years and municipalities.",
)
WASTE_PEOPLE_UNDATED = QT_TRANSLATE_NOOP(
    "messages",
    "The population has no year and is taken for every year: earlier and later years are only"
    " approximate.",
)
WASTE_PEOPLE_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} years of municipalities have no population and no kilograms per"
    " inhabitant.",
)
TARGET_INDICATOR_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages", "“{table}” has targets for {found}. Targets may be for: {known}."
)

# --- algorithms/circular/waste_scorecard.py ------------------------------------------------------

WASTE_ONE_SOURCE = QT_TRANSLATE_NOOP(
    "messages", "Give the waste either as a file or as a table, and not both."
)
WASTE_ONE_POPULATION = QT_TRANSLATE_NOOP(
    "messages",
    "One number cannot be the population of {count} municipalities. Give a file with the population"
    " of each, or polygons with a field.",
)
WASTE_NO_PLACE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field with the municipality's code. Choose the field, such as dtmn.",
)
WASTE_WITHOUT_PLACE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} municipalities with waste have no polygon in “{layer}” and stand only in the table of"
    " years: {codes}.",
)
WASTE_PLACES_APART = QT_TRANSLATE_NOOP(
    "messages",
    "No municipality of “{layer}” has waste in the table. Check that both hold the municipality's"
    " code of four digits.",
)
ACCESS_FIELDS_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is no result by zone of the access to containers: it has no field {field}. Run that"
    " algorithm with the streams organic, textiles, oil or bulky.",
)
