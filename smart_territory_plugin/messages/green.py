"""What is said of green: trees, canopy, access to green and open space, heights of surfaces."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

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
