"""What is said of where new containers go."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- algorithms/container_inputs.py --------------------------------------------------------------

STREAM_FIELD_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing says what the containers take. Choose the field with the stream (STREAM_FIELD).",
)

# --- core/site_reach.py --------------------------------------------------------------------------

SITING_NOT_DRAWN = QT_TRANSLATE_NOOP(
    "messages", "{count} candidates have no geometry and are left out."
)

# --- core/container_siting.py --------------------------------------------------------------------

SITING_GOAL = QT_TRANSLATE_NOOP(
    "messages",
    "Give either the number of new sites (BUDGET) or the share of dwellings to be served (TARGET):"
    " exactly one of the two.",
)
SITING_STREAMS_NEW = QT_TRANSLATE_NOOP(
    "messages",
    "No container and no door-to-door area takes {streams} yet, so that no dwelling outside"
    " door-to-door areas is served as it is. If there are some, add their name to a copy of the"
    " alias table.",
)
SITING_NO_DWELLINGS = QT_TRANSLATE_NOOP(
    "messages",
    "There is no dwelling to serve, and so no new site. Check the field with the dwellings, or the"
    " census.",
)
SITING_ALL_SERVED = QT_TRANSLATE_NOOP(
    "messages", "All dwellings are served as it is: no new site is needed."
)
SITING_TARGET_MET = QT_TRANSLATE_NOOP(
    "messages",
    "{share:.2f} % of the dwellings are served as it is, which meets the target of {target:g} %: no"
    " new site is needed.",
)
SITING_BEYOND = QT_TRANSLATE_NOOP(
    "messages",
    "{dwellings:.0f} dwellings at {places} places are not served and no candidate is within their"
    " limit; they stay as they are.",
)
SITING_NOTHING_IN_REACH = QT_TRANSLATE_NOOP(
    "messages",
    "No candidate is within the limit of a dwelling that is not served, and so the result has no"
    " site. Give candidates nearer to them, or streets that lead there.",
)
SITING_TARGET_OUT_OF_REACH = QT_TRANSLATE_NOOP(
    "messages",
    "The target of {target:g} % cannot be reached: with a site at every candidate {share:.2f} % of"
    " the dwellings are served. Lower the target, or give more candidates.",
)
SITING_REDUCED = QT_TRANSLATE_NOOP(
    "messages",
    "{candidates} candidates, {useful} of them within the limit of dwellings that are not served."
    " {kept} are left without those that serve nothing that another one does not; the {places}"
    " places in reach make {groups} groups with the same candidates.",
)
SITING_PROVED = QT_TRANSLATE_NOOP(
    "messages", "The choice is proved to be the best: no other {count} sites serve more dwellings."
)
SITING_BOUND = QT_TRANSLATE_NOOP(
    "messages",
    "The choice is good and not proved to be the best: its {count} sites serve {gain:.1f} dwellings"
    " anew, and no {count} sites serve more than {most:.1f} ({share:.2f} % of that bound are"
    " reached; adding the best site one by one guarantees 63.2 % of the best). A longer time limit"
    " or fewer candidates may give a better one.",
)
SITING_FEWEST_PROVED = QT_TRANSLATE_NOOP(
    "messages", "The number is proved to be the smallest: fewer than {count} sites do not suffice."
)
SITING_FEWEST_BOUND = QT_TRANSLATE_NOOP(
    "messages",
    "{count} sites suffice, and fewer than {least} do not; what lies between is not known. A longer"
    " time limit or fewer candidates may give a smaller number.",
)
SITING_BUDGET_AMPLE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} sites of the {budget} allowed serve every dwelling that any candidate can serve; the"
    " others are not needed.",
)
SITING_AFTER = QT_TRANSLATE_NOOP(
    "messages",
    "With {count} new sites {newly:.0f} more of {dwellings:.0f} dwellings are served: {after:.1f} %"
    " after {before:.1f} %.",
)
