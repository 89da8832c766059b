"""What is said of printed reports."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- reports/layout_book.py ----------------------------------------------------------------------

PDF_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "messages",
    "“{path}” could not be written ({reason}). Close the file where it is open, or choose another"
    " folder.",
)
