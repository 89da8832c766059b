"""What is said of INE's tables and of the scorecard of urban waste."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/ine_answer.py --------------------------------------------------------------------------

INE_NOT_JSON = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” is no answer of INE's indicator service. Save what pindica.jsp gives, as it comes.",
)
INE_REFUSED = QT_TRANSLATE_NOOP(
    "messages",
    "INE refused the question whose answer is “{name}”: {reason}. Correct the indicator or the"
    " dimensions and ask again.",
)
INE_NO_DATA = QT_TRANSLATE_NOOP(
    "messages", "The answer “{name}” holds no data. Ask INE for years and places that exist."
)
INE_TWO_INDICATORS = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” mixes several indicators ({codes}). Keep one indicator in a file.",
)
INE_WITHOUT_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” has no total row for {dimension} (it has {found}). Ask INE for the total (T) of that"
    " dimension too.",
)

# --- core/ine_codes.py ---------------------------------------------------------------------------

CODES_OF_FREGUESIAS = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has codes that are not of municipalities, such as {example}. Give the four digits of"
    " the municipality, or INE's seven signs.",
)
CODES_AMBIGUOUS = QT_TRANSLATE_NOOP(
    "messages",
    "The codes of “{table}” lost their leading zero, and {example} may be a municipality or a"
    " region. Write municipalities with four digits, as text.",
)

# --- core/number_texts.py ------------------------------------------------------------------------

NUMBERS_AMBIGUOUS = QT_TRANSLATE_NOOP(
    "messages",
    "In “{table}” the numbers of “{field}” such as {example} can be read with “{sign}” as decimal"
    " sign or between thousands. Write them without a sign between thousands.",
)

# --- core/waste_names.py -------------------------------------------------------------------------

WASTE_MEANING_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” gives “{alias}” the meaning “{meaning}”. Use one of {known}.",
)

# --- core/waste_table.py -------------------------------------------------------------------------

INE_UNIT_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "“{name}” is the indicator “{title}” in {unit}, where {fit} is needed. Give the indicator of"
    " tonnes for the waste and that of residents for the population.",
)
INE_READ = QT_TRANSLATE_NOOP("messages", "“{name}”: {title} (updated {updated}).")
TABLE_NO_CODES = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has no column with the code of the municipality; it begins with {found}. Names"
    " cannot be joined (Lagoa and Calheta exist twice): add a column DICO, or its name to a copy of"
    " “{names}”.",
)
TABLE_NO_AMOUNTS = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has no column of numbers that is known (its columns are {found}). Rename one to"
    " Toneladas or População, or add its name to a copy of “{names}”.",
)
NO_MUNICIPALITY = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” holds no municipality, only regions or no codes. Ask for the data by municipality.",
)
REGIONS_LEFT_OUT = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: {count} values of the country, of regions or without a code of a municipality were"
    " left out.",
)
ROWS_WITHOUT_CODE = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: {count} rows with numbers have no code of a municipality (first: {example}) and"
    " were left out.",
)
COLUMNS_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: the columns {columns} are not known and were not read. Add them to a copy of the"
    " table of names if they should count.",
)

# --- core/waste_amounts.py -----------------------------------------------------------------------

YEAR_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” does not say the year of {count} values. Add a column Ano or give the year of the"
    " table.",
)
WASTE_TYPES_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has collection types that are not known: {types}. Add them to a copy of “{names}”,"
    " with none where they should not count.",
)
WASTE_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has no amount of waste. Name its columns Total, Indiferenciada or Seletiva, or add"
    " their names to a copy of “{names}”.",
)
AMOUNT_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has two different numbers for {code} in {year} ({what}). Keep one of them.",
)
AMOUNT_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages", "“{table}”: {count} amounts below zero were left unknown."
)
RATE_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "The rates of “{table}” reach {value:g}, where percentages from 0 to 100 are needed. Write 55"
    " for 55 %.",
)
PARTS_DIFFER = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: the total differs from undifferentiated and selective waste together in {count}"
    " cases (first: {code}, {year}); the total stands.",
)
SELECTIVE_ABOVE = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: selective waste exceeds the total in {count} cases (first: {code}, {year}); they"
    " have no share.",
)
SELECTIVE_NEARLY_ALL = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}”: the materials make up nearly all of the total in {count} cases (first: {code},"
    " {year}). See whether that is the total of selective collection alone.",
)

# --- core/waste_people.py ------------------------------------------------------------------------

RESIDENTS_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "“{table}” has no population. Name its column População, or add its name to a copy of the table"
    " of names.",
)
RESIDENTS_ZERO = QT_TRANSLATE_NOOP(
    "messages",
    "The population of {codes} in “{source}” is zero or below. Correct it, or leave it empty.",
)
RESIDENTS_NO_MATCH = QT_TRANSLATE_NOOP(
    "messages",
    "No municipality of the waste ({codes}) has a population in “{source}” ({known}). Check the"
    " codes of both.",
)
RESIDENTS_OTHER_YEARS = QT_TRANSLATE_NOOP(
    "messages",
    "The years of the waste ({years}) and of the population in “{source}” ({known}) do not overlap."
    " Give the population of the same years.",
)
RESIDENTS_GAPS = QT_TRANSLATE_NOOP(
    "messages",
    "“{source}” has no population for {count} rows of waste ({codes}); they have no amount a"
    " person.",
)
RESIDENTS_OF_DECEMBER = QT_TRANSLATE_NOOP(
    "messages",
    "In {count} cases the population of the year before is not known; that of 31 December was used"
    " in place of the mean.",
)
RESIDENTS_FIXED = QT_TRANSLATE_NOOP(
    "messages", "The population of “{source}” has no year; it was used for every year."
)

# --- core/waste_targets.py -----------------------------------------------------------------------

TARGET_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}”, row {row}, has no target that can be read (indicator “{indicator}”). It"
    " needs a year, a target and one of the indicators {known}.",
)
TARGET_NO_CODE = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}”, row {row}, has “{value}” where the code of a municipality is needed (four"
    " digits, or empty for all).",
)

# --- core/waste_access.py ------------------------------------------------------------------------

ACCESS_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” is no result by zone of “Access to waste containers”: it needs the code of the zone,"
    " dwellings and served_…_pct, and has {found}.",
)

# --- algorithms/circular/waste_scorecard.py ------------------------------------------------------

RESIDENTS_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "Give the population: a table, the field of the municipalities, or a number.",
)
RESIDENTS_ONE_NUMBER = QT_TRANSLATE_NOOP(
    "messages",
    "One number cannot be the population of {count} municipalities. Give a table or a field.",
)
CODE_FIELD_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field that is known to hold the code of the municipality. Choose it.",
)
PLACES_NO_MATCH = QT_TRANSLATE_NOOP(
    "messages",
    "No municipality of “{layer}” is in “{table}” (codes {codes}). Check the field with the code.",
)
PLACES_WITHOUT_WASTE = QT_TRANSLATE_NOOP(
    "messages", "“{layer}”: {count} municipalities have no waste in the table and stay empty."
)
WASTE_OFF_THE_MAP = QT_TRANSLATE_NOOP(
    "messages",
    "{count} municipalities of “{table}” are not in “{layer}” ({codes}); the table by year has"
    " them.",
)
SCORE_TOLD = QT_TRANSLATE_NOOP(
    "messages",
    "{count} municipalities, {first} to {last}. Share of selective collection has no target of its"
    " own; it is no recycling rate.",
)
