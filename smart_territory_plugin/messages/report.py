"""What is said of reports."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- algorithms/report_inputs.py -----------------------------------------------------------------

REPORT_NOT_OF_TERRITORY = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no values of {name} ({code}), which the territory file names. Choose the values"
    " of this municipality, or its own territory file.",
)
REPORT_SEVERAL = QT_TRANSLATE_NOOP(
    "messages",
    "The values are of {count} municipalities, and this template is about one. Give the territory"
    " file of the one you mean, or choose the technical note.",
)
REPORT_ONE_READING = QT_TRANSLATE_NOOP(
    "messages",
    "{count} rows are of earlier periods, or of scenarios or parts of an indicator; the report"
    " shows one value per zone and indicator and leaves them out.",
)
REPORT_ZONES_APART = QT_TRANSLATE_NOOP(
    "messages",
    "No zone_code of “{layer}” occurs in the values. Choose the zones that were written with"
    " these values.",
)
VALUES_WITHOUT_OUTLINE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} zones of the values (such as {code}) have no outline in “{layer}”, and no map shows"
    " them. Choose the zones that were written with these values.",
)
REPORT_UNKNOWN_INDICATOR = QT_TRANSLATE_NOOP(
    "messages",
    "The indicators {names} are not in the catalogue of this version and are left out.",
)
REPORT_NOTHING = QT_TRANSLATE_NOOP(
    "messages",
    "None of the indicators of the values is in the catalogue of this version. Make the values"
    " anew with the municipal profile.",
)

# --- algorithms/rule_inputs.py and core/rule_effect.py -------------------------------------------

RULE_INDICATOR = QT_TRANSLATE_NOOP(
    "messages",
    "The technical note needs an indicator that the values hold, and “{name}” is none. Write one"
    " of: {known}.",
)
RULE_THRESHOLDS = QT_TRANSLATE_NOOP(
    "messages",
    "The technical note compares two thresholds. Give the one in force and the one proposed.",
)
RULE_COMPARISON = QT_TRANSLATE_NOOP(
    "messages",
    "Of “{name}” neither more nor less is better, so the catalogue does not say which side of a"
    " threshold is meant. Choose “at least” or “at most”.",
)
SHEETS_NEED_ZONES = QT_TRANSLATE_NOOP(
    "messages",
    "The values hold no climate indicator of a zone, so there is nothing to make a sheet of. Run"
    " the municipal profile with the theme of climate adaptation.",
)
