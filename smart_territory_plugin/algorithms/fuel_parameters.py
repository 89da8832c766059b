"""The parameters of fuel management strips: layers, widths, results."""

from __future__ import annotations

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.landcover_inputs import landcover_parameters, table_parameter
from smart_territory_plugin.algorithms.people_inputs import zone_parameters
from smart_territory_plugin.core.fuel_rules import RULES
from smart_territory_plugin.reports.language import tr

_NO_STRIP_USES = (
    "garage, garages, carport, shed, roof, hut, greenhouse, ruins, collapsed, anexo, garagem,"
    " telheiro, arrumos, alpendre, estufa, ruína, ruínas"
)


def fuel_parameters() -> list[p.Parameter]:
    """Return every parameter, in the order of the dialog."""
    return [
        *_buildings(),
        *landcover_parameters(optional=True, with_cell=False),
        table_parameter(
            tr(
                "CSV with the columns lucode and land (forest, farm, water, built or other) in"
                " place of the plugin's own tables for COS (resources/tables/forest_farm_cos_s1.csv"
                " and _s2.csv). Needed for land cover that is not COS, and for a raster."
            )
        ),
        *_roads_and_lines(),
        *_programme(),
        *_counted(),
        *_widths(),
        *_rules(),
        p.metric_crs(),
        *_results(),
    ]


def _buildings() -> list[p.Parameter]:
    return [
        p.places(
            "BUILDINGS",
            tr("Buildings"),
            tr("Outlines of the walls, or points, each of which stands for a house of 5 m around."),
            optional=True,
        ),
        p.field(
            "DWELLINGS_FIELD",
            tr("Field with the dwellings"),
            tr(
                "Number of dwellings of each building; empty: those of the census are spread, and"
                " without a census each residential building counts as one."
            ),
            "BUILDINGS",
            optional=True,
        ),
        p.polygons(
            "CENSUS",
            tr("Census subsections"),
            tr("INE's BGRI of 2021 or 2011, whose dwellings are spread over the buildings."),
            optional=True,
        ),
        p.field(
            "USE_FIELD",
            tr("Field with the use"),
            tr(
                "What the building serves, such as house or garage; empty: OpenStreetMap's field"
                " building, where the layer has it."
            ),
            "BUILDINGS",
            optional=True,
        ),
        p.polygons(
            "BUILT_UP_AREAS",
            tr("Built-up areas drawn elsewhere"),
            tr(
                "Polygons that take the place of the areas drawn here, such as those of the"
                " Direção-Geral do Território or of the programme."
            ),
            optional=True,
        ),
    ]


def _roads_and_lines() -> list[p.Parameter]:
    return [
        p.places(
            "ROADS",
            tr("Roads"),
            tr(
                "Lines of the axis, or polygons of the platform. Of OpenStreetMap's streets those"
                " for motor traffic count, unless you name classes. Tunnels are left out."
            ),
            optional=True,
        ),
        p.field(
            "ROAD_CLASS_FIELD",
            tr("Field with the class of the road"),
            tr("Empty: OpenStreetMap's highway, where the layer has it."),
            "ROADS",
            optional=True,
        ),
        p.text(
            "ROAD_CLASSES",
            tr("Classes of road that count"),
            tr("Values of that field, with commas between, such as primary, secondary, tertiary."),
            optional=True,
        ),
        p.advanced(
            p.field(
                "ROAD_WIDTH_FIELD",
                tr("Field with the width of the platform"),
                tr("In metres, from edge to edge."),
                "ROADS",
                optional=True,
            )
        ),
        p.number(
            "ROAD_PLATFORM",
            tr("Platform of other roads (m)"),
            tr(
                "The strip begins at the outer edge of the platform, so a line needs a width: that"
                " of roads that say none. 6 m is the project's assumption."
            ),
            6.0,
            minimum=0,
            maximum=100,
        ),
        p.lines(
            "RAILWAYS",
            tr("Railways"),
            tr("Lines in use, one a track; the strip begins at the outer rail (gauge 1.668 m)."),
            optional=True,
        ),
        p.lines(
            "POWER_LINES",
            tr("Power lines"),
            tr("Overhead lines; those whose field location says underground are left out."),
            optional=True,
        ),
        p.field(
            "VOLTAGE_FIELD",
            tr("Field with the voltage"),
            tr(
                "MAT, AT, MT or BT, kilovolts, or volts as in OpenStreetMap; up to 1 kV is low, up"
                " to 45 kV medium. Empty: voltage, nivel_tensao, tensao or tensao_kv."
            ),
            "POWER_LINES",
            optional=True,
        ),
        p.advanced(
            p.number(
                "CABLE_SPAN",
                tr("Distance between the outer cables (m)"),
                tr("The law measures from the outer cables; 0 measures from the line drawn."),
                0.0,
                minimum=0,
                maximum=100,
            )
        ),
        p.lines(
            "PIPELINES",
            tr("Gas and oil pipelines"),
            tr("Lines of the axis."),
            optional=True,
        ),
        p.places(
            "FACILITIES",
            tr("Facilities"),
            tr(
                "Only those of article 49, 1 d): hotels, camping sites, parks for leisure, business"
                " and industrial areas, filling stations, logistics, landfills; best the polygon of"
                " the premises."
            ),
            optional=True,
        ),
    ]


def _programme() -> list[p.Parameter]:
    return [
        p.polygons(
            "PLANNED",
            tr("Strips of the sub-regional programme"),
            tr(
                "They count as they are drawn, less water, built land, buildings and built-up"
                " areas. Give them alone to count the programme's strips and no others."
            ),
            optional=True,
        ),
        p.polygons(
            "EXECUTED", tr("Treated areas"), tr("Ground where fuel was managed."), optional=True
        ),
        p.field(
            "EXECUTED_FIELD",
            tr("Field with the date of the treatment"),
            tr("A date or a year."),
            "EXECUTED",
            optional=True,
        ),
        p.text(
            "EXECUTED_SINCE",
            tr("Treatments count from"),
            tr("A year or date such as 2025 or 2025-01-31; empty: all count. Fuel grows back."),
            optional=True,
        ),
    ]


def _counted() -> list[p.Parameter]:
    return [
        p.polygons(
            "PARCELS",
            tr("Parcels"),
            tr("Cadastral parcels to count the strips in."),
            optional=True,
        ),
        *zone_parameters(),
    ]


def _widths() -> list[p.Parameter]:
    labels = {
        "WIDTH_BUILT_UP": (
            tr("Width around built-up areas (m)"),
            tr("On forest land. 100 m as public notices repeat article 49."),
            "built_up_area",
        ),
        "WIDTH_BUILDING_FOREST": (
            tr("Width around isolated buildings on forest land (m)"),
            tr("50 m as public notices repeat article 49, 7."),
            "isolated_forest",
        ),
        "WIDTH_BUILDING_FARM": (
            tr("Width around isolated buildings on farm land (m)"),
            tr("10 m as public notices repeat article 49, 7."),
            "isolated_farm",
        ),
        "WIDTH_ROAD": (
            tr("Width beside roads (m)"),
            tr("To each side of the platform. 10 m as in the bill of the law."),
            "road",
        ),
        "WIDTH_RAILWAY": (
            tr("Width beside railways (m)"),
            tr("To each side. Unconfirmed: 10 m is that of the law before (DL 124/2006)."),
            "railway",
        ),
        "WIDTH_POWER_HIGH": (
            tr("Width beside high and very high voltage (m)"),
            tr("To each side. Unconfirmed: 10 m is that of the law before (DL 124/2006)."),
            "power_high",
        ),
        "WIDTH_POWER_MEDIUM": (
            tr("Width beside medium voltage (m)"),
            tr("To each side. Unconfirmed: 7 m is that of the law before (DL 124/2006)."),
            "power_medium",
        ),
        "WIDTH_POWER_LOW": (
            tr("Width beside low voltage (m)"),
            tr("To each side. Unconfirmed: the text that asks for 3 m was not read."),
            "power_low",
        ),
        "WIDTH_PIPELINE": (
            tr("Width beside pipelines (m)"),
            tr("To each side of the axis. Unconfirmed: 5 m is that of the law before."),
            "pipeline",
        ),
        "WIDTH_FACILITY": (
            tr("Width around facilities (m)"),
            tr("On forest land. Unconfirmed: the text that asks for 100 m was not read."),
            "facility",
        ),
    }
    none = tr("0 makes no strip.")
    return [
        p.number(name, label, f"{text} {none}", RULES[rule].width_m, minimum=0, maximum=500)
        for name, (label, text, rule) in labels.items()
    ]


def _rules() -> list[p.Parameter]:
    return [
        p.advanced(
            p.number(
                "DISTANCE",
                tr("Widest gap between buildings of a built-up area (m)"),
                tr("From wall to wall: 50 m in article 3, 1 b)."),
                50.0,
                minimum=1,
                maximum=500,
            )
        ),
        p.advanced(
            p.number(
                "MIN_DWELLINGS",
                tr("Fewest dwellings of a built-up area"),
                tr("In at least two buildings: 10 in article 3, 1 b)."),
                10.0,
                minimum=1,
                maximum=10000,
            )
        ),
        p.advanced(
            p.number(
                "ADJACENCY",
                tr("Farthest forest that is next to a built-up area (m)"),
                tr(
                    "An area gets a strip only where forest lies as near as this; the bill calls"
                    " land adjoining up to 5 m. Empty: all forest within the width counts, because"
                    " maps of land cover are not drawn to the metre."
                ),
                minimum=0,
                maximum=500,
                optional=True,
            )
        ),
        p.advanced(
            p.text(
                "NO_STRIP_USES",
                tr("Uses without a strip of their own"),
                tr(
                    "Annexes and ruins: values of the field with the use, with commas between."
                    " Other buildings, whatever their use, have a strip."
                ),
                _NO_STRIP_USES,
                optional=True,
            )
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "AREAS",
            tr("Built-up areas"),
            tr("One polygon an area; forest_m is the distance to the nearest forest land."),
            optional=True,
        ),
        p.vector_output(
            "STRIPS",
            tr("Strips by origin"),
            tr(
                "A polygon a connected strip: origin, land (forest or farm), width, article and"
                " basis. Strips of different origins overlap, because each entity owes its own."
            ),
        ),
        p.vector_output(
            "DISSOLVED",
            tr("All strips as one"),
            tr("Ground under several strips once, with the share that was treated."),
            optional=True,
        ),
        p.vector_output(
            "PARCELS_OUTPUT",
            tr("Strips by parcel"),
            tr(
                "The parcels with the area of strip, what of it is pending, and the area of each"
                " origin, which together may be more. Needs parcels."
            ),
            optional=True,
        ),
        p.vector_output(
            "LANDCOVER_OUTPUT",
            tr("Strips by land-cover class"),
            tr("A row a class: 5121 is class 5.1.2.1 of COS."),
            "table",
            optional=True,
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Strips by zone"),
            tr("The zones with the area of strips and the share treated. Needs zones."),
            optional=True,
        ),
    ]
