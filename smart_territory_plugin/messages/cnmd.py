"""What is said of the national data models (CNMD)."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- connectors/cnmd.py --------------------------------------------------------------------------

CNMD_TYPE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages", "The national models known here have no type “{type}”. Use one of: {known}."
)

# --- connectors/cnmd_write.py --------------------------------------------------------------------

CNMD_NO_ORGANISATION = QT_TRANSLATE_NOOP(
    "messages",
    "The organisation names the publisher in every id and needs a letter or a digit, such as"
    " cm-tomar.",
)
CNMD_CONSTANTS_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages", "“{part}” is no attribute=value. Write pairs such as binColor=verde;status=ok."
)
CNMD_ATTRIBUTES = QT_TRANSLATE_NOOP(
    "messages", "{count} features have fields or values for: {names}."
)

# --- algorithms/platform/cnmd_export.py, cnmd_validate.py ----------------------------------------

CNMD_NONE_FIT = QT_TRANSLATE_NOOP(
    "messages",
    "None of the {count} features has all that the type {type} needs. Missing or unfit in most:"
    " {worst}. Name the fields like these attributes, or give one value for all features.",
)
CNMD_LEFT_OUT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} features lack something that their type needs and were not written:"
    " {worst}. The table of findings names each.",
)
CNMD_WRITTEN = QT_TRANSLATE_NOOP("messages", "{count} entities of the type {type} were written.")
CNMD_CHECKED = QT_TRANSLATE_NOOP(
    "messages",
    "{fit} of {total} entities have all that their type needs; {errors} errors and {warnings}"
    " warnings.",
)
