"""The ready models, in the order of the toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterExpression

from smart_territory_plugin.algorithms import parameters as p
from tools.models.flow import Flow, Given, Step, formula, given, made, same, value

PEOPLE = ("CENSUS", "BUILDINGS", "ZONES")

HEAT_AND_PEOPLE = Flow(
    "heat_and_people",
    [
        Given("LST"),
        Given("CENSUS"),
        Given("BUILT"),
        Given("ZONES"),
        Given("LEAST_CLASS", p.integer("LEAST_CLASS", "", "", 4, minimum=1, maximum=5)),
    ],
    [
        Step(
            "heat",
            "smartterritory:heat_exposure",
            {"LST": given("LST"), "ZONES": given("CENSUS"), "BUILT": given("BUILT")},
        ),
        Step(
            "heat_by_zone",
            "smartterritory:heat_exposure",
            same("LST", "ZONES", "BUILT"),
            {"OUTPUT": "heat_by_zone"},
        ),
        Step(
            "vulnerability",
            "smartterritory:heat_vulnerability",
            {"CENSUS": made("heat"), "EXPOSURE_FIELDS": value(["lst_mean_c"])},
            {"OUTPUT": "vulnerability"},
        ),
        Step(
            "most_vulnerable",
            "native:extractbyexpression",
            {
                "INPUT": made("vulnerability"),
                "EXPRESSION": formula(
                    '\'"lst_anomaly_c" > 0 and "hvi_class" >= \' || coalesce(@LEAST_CLASS, 4)'
                ),
            },
        ),
        Step(
            "in_order",
            "native:orderbyexpression",
            {
                "INPUT": made("most_vulnerable"),
                "EXPRESSION": value('"hvi_rank"'),
                "ASCENDING": value(True),
            },
            {"OUTPUT": "first_places"},
        ),
    ],
)

FUEL_BY_PARCEL = Flow(
    "fuel_by_parcel",
    [
        Given("PARCELS", needed=True),
        Given("BUILDINGS", needed=True),
        Given("CENSUS", needed=True),
        Given("LANDCOVER", needed=True),
        Given("ROADS"),
        Given("RAILWAYS"),
        Given("POWER_LINES"),
        Given("VOLTAGE_FIELD"),
        Given("PLANNED"),
        Given("EXECUTED"),
        Given("EXECUTED_FIELD"),
        Given("EXECUTED_SINCE"),
        Given("ZONES", needed=True),
        Given("LEAST_PENDING", p.number("LEAST_PENDING", "", "", 100, minimum=0, maximum=1e9)),
    ],
    [
        Step(
            "strips",
            "smartterritory:fuel_management_strips",
            same(
                "PARCELS",
                "BUILDINGS",
                "CENSUS",
                "LANDCOVER",
                "ROADS",
                "RAILWAYS",
                "POWER_LINES",
                "VOLTAGE_FIELD",
                "PLANNED",
                "EXECUTED",
                "EXECUTED_FIELD",
                "EXECUTED_SINCE",
                "ZONES",
            ),
            {
                "STRIPS": "strips",
                "PARCELS_OUTPUT": "strips_by_parcel",
                "ZONES_OUTPUT": "strips_by_zone",
            },
        ),
        Step(
            "pending",
            "native:extractbyexpression",
            {
                "INPUT": made("strips", "PARCELS_OUTPUT"),
                "EXPRESSION": formula(
                    '\'"pending_m2" > 0 and "pending_m2" >= \' || coalesce(@LEAST_PENDING, 100)'
                ),
            },
        ),
        Step(
            "in_order",
            "native:orderbyexpression",
            {
                "INPUT": made("pending"),
                "EXPRESSION": value('"pending_m2"'),
                "ASCENDING": value(False),
            },
            {"OUTPUT": "parcels_to_treat"},
        ),
    ],
)

SCHOOL_WALK = Flow(
    "school_walk",
    [
        Given("FACILITIES", p.points("FACILITIES", "", "")),
        Given(
            "SCHOOLS",
            QgsProcessingParameterExpression("SCHOOLS", "", "true", "FACILITIES"),
        ),
        Given("STREETS"),
        Given("DEM", needed=True),
        Given("LIMITS", needed=True, default="5, 10, 15"),
        Given("CENSUS", needed=True),
        Given("BUILDINGS", needed=True),
        Given("ZONES", needed=True),
    ],
    [
        Step(
            "schools",
            "native:extractbyexpression",
            {"INPUT": given("FACILITIES"), "EXPRESSION": given("SCHOOLS")},
        ),
        Step("network", "smartterritory:build_network", same("STREETS")),
        Step(
            "times",
            "smartterritory:travel_time",
            {"NETWORK": made("network"), "DEM": given("DEM"), "MODE": value(0)},
        ),
        Step(
            "reach",
            "smartterritory:service_area",
            {
                "FACILITIES": made("schools"),
                "NETWORK": made("times"),
                "COST": value(1),
                "LIMITS": given("LIMITS"),
            },
            {"LINES": "streets_in_reach"},
        ),
        Step(
            "people",
            "smartterritory:population_served",
            {**same(*PEOPLE), "SERVICE": made("reach", "LINES")},
            {
                "OUTPUT": "homes",
                "BANDS_OUTPUT": "children_by_time",
                "ZONES_OUTPUT": "children_by_zone",
            },
        ),
    ],
)

CYCLE_GAPS = Flow(
    "cycle_gaps",
    [
        Given("STREETS"),
        Given("CYCLEWAYS"),
        Given("DESTINATIONS"),
        Given("CENSUS", needed=True),
        Given("BUILDINGS", needed=True),
        Given("ZONES", needed=True),
        Given("MAX_LTS"),
        Given("MAX_LINK"),
    ],
    [
        Step("stress", "smartterritory:traffic_stress", same("STREETS")),
        Step(
            "islands",
            "smartterritory:low_stress_connectivity",
            {"STREETS": made("stress"), **same("DESTINATIONS", *PEOPLE, "MAX_LTS", "MAX_LINK")},
            {
                "OUTPUT": "streets_with_stress",
                "LINKS_OUTPUT": "missing_links",
                "ZONES_OUTPUT": "reach_by_zone",
            },
        ),
        Step(
            "fragments",
            "smartterritory:cycle_network",
            {**same("CYCLEWAYS", *PEOPLE, "STREETS")},
            {"FRAGMENTS_OUTPUT": "fragments", "TOTAL": "totals"},
        ),
    ],
)

CONTAINERS_AND_SITES = Flow(
    "containers_and_sites",
    [
        Given("CONTAINERS"),
        Given("STREAM_FIELD"),
        Given("STREAMS"),
        Given("BUILDINGS", needed=True),
        Given("CENSUS", needed=True),
        Given("STREETS", needed=True),
        Given("ZONES", needed=True),
        Given("URBANITY_FIELD"),
        Given("BUDGET", needed=True, default=5),
    ],
    [
        Step(
            "access",
            "smartterritory:container_access",
            same("CONTAINERS", "STREAM_FIELD", "STREAMS", *PEOPLE, "STREETS", "URBANITY_FIELD"),
            {"OUTPUT": "buildings_now", "ZONES_OUTPUT": "zones_now"},
        ),
        Step(
            "sites",
            "smartterritory:container_siting",
            same(
                "CONTAINERS",
                "STREAM_FIELD",
                "STREAMS",
                *PEOPLE,
                "STREETS",
                "URBANITY_FIELD",
                "BUDGET",
            ),
            {"OUTPUT": "sites", "ZONES_OUTPUT": "zones_after"},
        ),
    ],
)

CAPACITY = ("CONTAINERS", "STREAM_FIELD", "STREAMS", "VOLUME_FIELD", "COUNT_FIELD", *PEOPLE)
CAPACITY = (*CAPACITY, "STREETS", "SEASON_FACTOR")


def _site_key(step: str) -> Step:
    return Step(
        f"{step}_key",
        "native:fieldcalculator",
        {
            "INPUT": made(step),
            "FIELD_NAME": value("site_stream"),
            "FIELD_TYPE": value(2),
            "FIELD_LENGTH": value(80),
            "FORMULA": value('"site" || \' \' || "stream"'),
        },
    )


COLLECTION_CHANGE = Flow(
    "collection_change",
    [
        Given("CONTAINERS"),
        Given("STREAM_FIELD"),
        Given("STREAMS"),
        Given("VOLUME_FIELD"),
        Given("COUNT_FIELD"),
        Given("COLLECTIONS_NOW", needed=True),
        Given("COLLECTIONS_AFTER", needed=True),
        Given("SEASON_FACTOR"),
        Given("CENSUS", needed=True),
        Given("BUILDINGS", needed=True),
        Given("STREETS", needed=True),
        Given("ZONES", needed=True),
    ],
    [
        Step(
            "now",
            "smartterritory:container_capacity",
            {**same(*CAPACITY), "COLLECTIONS": given("COLLECTIONS_NOW")},
        ),
        Step(
            "after",
            "smartterritory:container_capacity",
            {**same(*CAPACITY), "COLLECTIONS": given("COLLECTIONS_AFTER")},
            {"ZONES_OUTPUT": "zones_after"},
        ),
        _site_key("now"),
        _site_key("after"),
        Step(
            "compared",
            "native:joinattributestable",
            {
                "INPUT": made("after_key"),
                "FIELD": value("site_stream"),
                "INPUT_2": made("now_key"),
                "FIELD_2": value("site_stream"),
                "FIELDS_TO_COPY": value(["adequacy_pct", "state", "state_text"]),
                "METHOD": value(1),
                "PREFIX": value("now_"),
            },
            {"OUTPUT": "sites"},
        ),
        Step(
            "worse",
            "native:extractbyexpression",
            {
                "INPUT": made("compared"),
                "EXPRESSION": value('"state" > 0 and "state" > "now_state"'),
            },
        ),
        Step(
            "in_order",
            "native:orderbyexpression",
            {
                "INPUT": made("worse"),
                "EXPRESSION": value('"adequacy_pct"'),
                "ASCENDING": value(True),
            },
            {"OUTPUT": "sites_in_trouble"},
        ),
    ],
)

PLATFORM_CONTAINERS = Flow(
    "platform_containers",
    [
        Given("CONNECTION"),
        Given("COLLECTION", default="WasteContainer", needed=True),
        Given("STREAM_FIELD", p.text("STREAM_FIELD", "", "", "storedwastekind")),
        Given("STREAMS", needed=True, default="glass, paper, packaging"),
        Given("BUILDINGS", needed=True),
        Given("CENSUS", needed=True),
        Given("STREETS", needed=True),
        Given("ZONES", needed=True),
        Given("URBANITY_FIELD"),
        Given("PUBLISH_TO"),
        Given("ORGANISATION"),
        Given("MUNICIPALITY"),
        Given("PERIOD", needed=True),
        Given("DRY_RUN"),
    ],
    [
        Step(
            "containers",
            "smartterritory:pgi_pull",
            same("CONNECTION", "COLLECTION"),
            {"POINTS": "platform_containers"},
        ),
        Step(
            "access",
            "smartterritory:container_access",
            {
                "CONTAINERS": made("containers", "POINTS"),
                **same("STREAM_FIELD", "STREAMS", *PEOPLE, "STREETS", "URBANITY_FIELD"),
            },
            {"OUTPUT": "access_by_building", "ZONES_OUTPUT": "access_by_zone"},
        ),
        Step(
            "publish",
            "smartterritory:pgi_publish",
            {
                "INPUT": made("access", "ZONES_OUTPUT"),
                "INDICATORS": value("container_access_pct"),
                "CONNECTION": given("PUBLISH_TO"),
                **same("ZONES", "ORGANISATION", "MUNICIPALITY", "PERIOD", "DRY_RUN"),
            },
            {"OUTPUT": "published", "PAYLOAD": "entities"},
        ),
    ],
)

FLOWS = (
    HEAT_AND_PEOPLE,
    FUEL_BY_PARCEL,
    SCHOOL_WALK,
    CYCLE_GAPS,
    CONTAINERS_AND_SITES,
    COLLECTION_CHANGE,
    PLATFORM_CONTAINERS,
)
