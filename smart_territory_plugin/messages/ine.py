"""What is said of INE's indicator service."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- connectors/ine.py ---------------------------------------------------------------------------

INE_CODE_UNFIT = QT_TRANSLATE_NOOP(
    "messages", "“{code}” is no code of INE's: it needs seven digits, such as 0012918."
)
INE_PERIOD_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "“{period}” is no period. Write years such as 2021;2023, INE's own codes such as S7A2023, or"
    " nothing for all.",
)
INE_PLACE_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "“{code}” is no municipality's code of four digits, such as 1418. Names are not taken, because"
    " some towns share theirs.",
)
INE_CUT = QT_TRANSLATE_NOOP(
    "messages",
    "INE's answer for {period} has as many cells as it gives at once ({most}): some may be"
    " missing.",
)
INE_PLACES_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "INE's answer has none of the municipalities {codes}. The indicator may not go down to"
    " municipalities.",
)
INE_SOME_MISSING = QT_TRANSLATE_NOOP(
    "messages", "INE's answer has no rows of the municipalities {codes}."
)
INE_SIGNS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} values of INE's answer are missing ({signs}); they stay unknown and are not zero.",
)
