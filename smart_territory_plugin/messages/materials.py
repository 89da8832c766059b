"""What is said of storeys, structures and the materials in buildings."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/building_floors.py ---------------------------------------------------------------------

STOREYS_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} values of “{field}” state no number, such as “{example}”; those buildings"
    " take the next source of storeys.",
)
STOREYS_BEYOND = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} values of “{field}” are 0, below it or beyond {most:g}, such as"
    " “{example}”; those buildings take the next source of storeys.",
)
STOREYS_SUMMED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} values of “{field}” were added up, such as “{example}”, because every"
    " storey has a floor.",
)
STOREYS_FROM = QT_TRANSLATE_NOOP(
    "messages",
    "Storeys of {total} buildings: {field} by their field, {height} by a field of heights,"
    " {raster} by the raster of heights, {default} taken as {floors:g}.",
)
STOREYS_DEFAULT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} buildings have neither storeys nor a height; each counts with {floors:g}"
    " storeys (DEFAULT_FLOORS), and the stock goes up and down with that number.",
)
RASTER_HEIGHTS_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "{outside} of {total} buildings lie outside the data of the raster of heights, and {unfit} are"
    " lower than {least:g} m or higher than {most:g} m there; they take the default storeys.",
)

# --- core/building_functions.py ------------------------------------------------------------------

FUNCTION_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "In the table “{table}” the function of the use “{use}” is “{value}”. Write one of {known}.",
)
USES_UNLISTED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} buildings have a use that the table “{table}” does not hold ({values}); it counts as"
    " unknown. Add it to a copy of the table.",
)
USES_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The use of {count} of {total} buildings is unknown; they count as homes unless their"
    " dwellings say that nobody lives there.",
)
FUNCTIONS_DECIDED = QT_TRANSLATE_NOOP(
    "messages",
    "Functions: {RS} buildings of one family, {RM} of several, {NR} not residential. Of"
    " {residential} residential ones and {unknown} of unknown use, {dwellings} were decided by"
    " their dwellings and {floors} by their storeys (three and more: several families).",
)

# --- core/building_structures.py -----------------------------------------------------------------

STRUCTURE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "In the table “{table}” the structure of “{name}” is “{value}”. Write one of {known}.",
)
STRUCTURES_UNREAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} values of “{field}” name no known structure ({values}); it counts as"
    " unknown. Write C, M, T or S, or add the name to a copy of the table of structures.",
)
SHARES_WRONG = QT_TRANSLATE_NOOP(
    "messages",
    "The shares in the table “{table}” add up to {total:g}, or one is below 0. They must be 0 or"
    " more and add up to 100.",
)
STRUCTURE_COLUMN_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has a row for “{column}”, which is no column of structures. Use {known}.",
)
STRUCTURE_CENSUS_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” does not count buildings by structure. Choose INE's BGRI of 2011 with its five"
    " columns N_EDIFICIOS_ESTRUT_…; that of 2021 has none.",
)
STRUCTURE_CENSUS_EMPTY = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” counts no building of a structure that has a class. Choose the BGRI of 2011 of your"
    " municipality, or look at the table of its columns.",
)
STRUCTURES_OF_WHOLE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} buildings lie in no subsection of “{layer}” that counts structures; they"
    " take the shares of the whole layer.",
)
STRUCTURES_NEW = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {share:.1f} % of the buildings are expected to date from 2011 to 2021, and those"
    " count as reinforced concrete.",
)
STRUCTURES_DEFAULT = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing tells the structure of {count} of {total} buildings; they take the shares of the"
    " table “{table}” ({shares} %), an assumption. Give the BGRI of 2011 or a field.",
)
STRUCTURES_FROM = QT_TRANSLATE_NOOP(
    "messages",
    "Structure of {total} buildings: {field} by their field, {expected} by expected shares; no"
    " building is drawn by lot. Together: {shares} % of the buildings.",
)

# --- core/material_intensity.py ------------------------------------------------------------------

INTENSITY_CLASS_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "Row {row} of the table “{table}” is of function “{function}” and structure “{structure}”. The"
    " functions are {functions}; the structures are {structures}.",
)
MATERIAL_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "Row {row} of the table “{table}” is of the material “{material}”. The materials are {known}.",
)
INTENSITY_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "Row {row} of the table “{table}” repeats {material} of {function} {structure}. Keep one row.",
)
INTENSITY_ORDER = QT_TRANSLATE_NOOP(
    "messages",
    "In row {row} of the table “{table}” ({material} of {function} {structure}) a number is below"
    " 0, or p25, p50 and p75 do not ascend. Correct the row.",
)
MATERIALS_ABSENT = QT_TRANSLATE_NOOP(
    "messages",
    "The table “{table}” has no row for {materials}; the totals are without them.",
)

# --- core/material_stock.py ----------------------------------------------------------------------

STOCK_NO_AREA = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} buildings have no area and are left out.",
)
STOCK_DUPLICATES = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} buildings repeat the outline of another one and are not counted"
    " a second time.",
)
STOCK_NO_BUILDING = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} buildings are left out because their use has no storeys of"
    " floor, such as ruins, roofs and tanks.",
)
STOCK_NO_INTENSITY = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}”: {count} of {total} buildings have a function and structure that the table of"
    " intensities does not hold; they are missing from the sums. Add rows to a copy of the table.",
)
STOCK_TOTAL = QT_TRANSLATE_NOOP(
    "messages",
    "{buildings} buildings with {floor:.1f} ha of floor hold {total:.0f} t of materials.",
)
STOCK_RANGE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "The range from p25 to p75 is unknown for {count} of {total} buildings (functions"
    " {functions}), whose quartiles the table does not hold; sums with them have no range. A copy"
    " of the table may supply them.",
)
STOCK_RANGE_READING = QT_TRANSLATE_NOOP(
    "messages",
    "A sum of quartiles is no quartile of the sum: p25 and p75 of a total, of a zone and of mixed"
    " structures are bounds as if everything lay at its quartile at once.",
)
STOCK_NO_RATE = QT_TRANSLATE_NOOP(
    "messages",
    "No rate of demolition was given, so there is no yearly outflow.",
)
STOCK_NO_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "Neither a census nor a field says who lives there, so there are no tonnes per inhabitant.",
)
STOCK_OUTSIDE_ZONES = QT_TRANSLATE_NOOP(
    "messages",
    "{count} buildings with {total:.0f} t lie in no zone; they are missing from the zones' sums.",
)
