"""What is said of reuse, repair, sharing and local food near home."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/circular_services.py -------------------------------------------------------------------

SERVICES_WITHOUT_GEOMETRY = QT_TRANSLATE_NOOP(
    "messages",
    "{count} facilities of a group have no geometry; they are left out of every figure.",
)
SERVICES_NOT_DRAWN = QT_TRANSLATE_NOOP(
    "messages",
    "Not one of the {count} facilities of a group has a geometry. Choose a layer that draws them.",
)
SERVICES_DRAWN_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} facilities draw a service that is there already (same group, and the same name within"
    " {limit:g} m, or touching where a name is missing): {services} services count.",
)

# --- core/circular_zones.py ----------------------------------------------------------------------

SERVICES_NEAR_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "{any:.1f} % of {total:.0f} people have a circular service within reach, {three:.1f} % have"
    " three or more.",
)
SERVICES_PER_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "{services:.0f} services lie in the zones: {rate:.2f} per 10 000 of {total:.0f} inhabitants.",
)
SERVICES_OUTSIDE_ZONES = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} services lie in no zone; they can be reached, but count in no zone's"
    " services per 10 000 inhabitants.",
)
ZONES_WITHOUT_PEOPLE = QT_TRANSLATE_NOOP(
    "messages",
    "{count} zones have no inhabitants; their shares and their services per 10 000 inhabitants stay"
    " empty.",
)
