"""What is said of soft mobility: streets, people within reach, public transport."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

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
CATEGORY_TAG_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "“{rule}” in {table} is no tag. Write key=value or key!=value, with + between tags that must be"
    " there together and ; between one rule and the next.",
)
CATEGORY_FIELD_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has none of OpenStreetMap's fields ({keys}). Choose the field that says what each"
    " facility is, one of: {fields}.",
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
