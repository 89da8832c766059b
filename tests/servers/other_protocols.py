"""The other protocols of the test broker: just enough of each, with the same misbehaviours.

What each does is written from ``pgi.md``'s observations of real servers. ``answer`` gives status,
body and headers; the broker sends them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import ckan_tables

Answer = tuple[int, Any, dict[str, str]]
Query = dict[str, str]
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
NOTHING: Answer = (404, {"code": "NotFound", "description": "nothing here"}, {})


def answer(how: Any, headers: Mapping[str, str], path: str, query: Query) -> Answer:
    """Return status, body and headers for a request."""
    path = path.removeprefix(how.prefix)
    if how.writes.tables and path.startswith("/api/3/action/"):
        return ckan_tables.answer(how, path, query)
    return {
        "ngsi-v2": _ngsi_v2,
        "ogc-features": _ogc,
        "sensorthings": _sensorthings,
        "ckan": _ckan,
        "udata": _udata,
    }[how.protocol](how, headers, path, query)


def _window(how: Any, limit: int, query: Query, name: str = "offset") -> tuple[list, int, int]:
    from ngsi_ld_broker import window

    return window(how, how.entities, limit, int(query.get(name, 0)))


def _refused(how: Any, limit: int) -> bool:
    return limit > how.max_limit


# --- NGSIv2 --------------------------------------------------------------------------------------


def _ngsi_v2(how: Any, headers: Mapping[str, str], path: str, query: Query) -> Answer:
    if path == "/version":
        return 200, {"orion": {"version": "3.10.1"}}, {}
    if path == "/v2":
        return 200, {"entities_url": "/v2/entities", "types_url": "/v2/types"}, {}
    if path == "/v2/types":
        return 200, sorted({entity["type"] for entity in how.entities}), {}
    if path != "/v2/entities":
        return 404, {"error": "NotFound", "description": "service not found"}, {}
    limit = int(query.get("limit", 20))
    if _refused(how, limit):
        text = f"Bad pagination limit: /{limit}/ [max: {how.max_limit}]"
        return 400, {"error": "BadRequest", "description": text}, {}
    if "id" in query:
        ids = query["id"].split(",")
        return 200, [each for each in how.entities if each["id"] in ids], {}
    page, _, _ = _window(how, limit, query)
    counted = how.tell_count and "count" in query.get("options", "")
    return 200, page, {"Fiware-Total-Count": str(len(how.entities))} if counted else {}


# --- OGC API Features ----------------------------------------------------------------------------


def _ogc(how: Any, headers: Mapping[str, str], path: str, query: Query) -> Answer:
    links = [{"rel": "data", "href": "collections"}, {"rel": "conformance", "href": "conformance"}]
    items = [{"id": "containers", "itemType": "feature"}, {"id": "heat", "itemType": "record"}]
    fixed: dict[str, Any] = {
        "/": {"title": "A service", "links": links},
        "/collections": {"collections": items},
        "/conformance": {"conformsTo": list(how.conforms)},
        "/collections/containers/queryables": {"properties": {name: {} for name in how.queryables}},
    }
    if path in fixed:
        # QGIS Server refuses any other wish for these.
        wrong = "geo+json" in headers.get("Accept", "")
        return (
            (400, [{"code": "x", "description": "GEOJSON"}], {})
            if wrong
            else (200, fixed[path], {})
        )
    if path != "/collections/containers/items":
        return NOTHING
    limit = int(query.get("limit", 10))
    if _refused(how, limit):
        text = f"Argument 'limit' is not valid. Number of features to retrieve [0-{how.max_limit}]"
        return how.limit_status, [{"code": "Bad request error", "description": text}], {}
    name = "cursor" if how.cursor else "offset"
    page, limit, offset = _window(how, limit, query, name)
    body: dict[str, Any] = {"type": "FeatureCollection", "features": page, "links": []}
    if how.tell_count:
        body["numberMatched"] = len(how.entities)
    if how.tell_next and offset + limit < len(how.entities):
        body["links"].append(
            {"rel": "next", "href": _href(how, name, limit, offset + limit, query)}
        )
    crs = {"Content-Crs": f"<{how.content_crs}>"} if how.content_crs else {}
    return 200, body, {"Content-Type": "application/geo+json", **crs}


def _href(how: Any, name: str, limit: int, offset: int, query: Query) -> str:
    sign = ";" if how.link == "semicolon" else "&"
    rest = "".join(f"{sign}{key}={query[key]}" for key in ("filter",) if key in query)
    tail = f"limit={limit}{sign}{name}={offset}{rest}"
    if how.link == "relative":
        return f"items?{tail}"
    host = "http://inside.example:8080" if how.link == "absolute" else ""
    return f"{host}/collections/containers/items?{tail}"


# --- SensorThings --------------------------------------------------------------------------------


def _sensorthings(how: Any, headers: Mapping[str, str], path: str, query: Query) -> Answer:
    if path in ("/v1.1", "/v1.1/"):
        names = ("Things", "Datastreams", "Observations", "Locations")
        return 200, {"value": [{"name": name, "url": f"/v1.1/{name}"} for name in names]}, {}
    if any("streams" in entity for entity in how.entities):
        return _streams(how, path, query)
    if not re.fullmatch(r"/v1\.1/(Things|Datastreams(\(\d+\)/Observations)?|Observations)", path):
        return 404, {"code": 404, "type": "error", "message": "Nothing found."}, {}
    limit = int(query.get("$top", 100))
    if _refused(how, limit):
        return 400, {"code": 400, "message": f"$top must be <= {how.max_limit}"}, {}
    name = "$skiptoken" if how.cursor else "$skip"
    page, limit, offset = _window(how, limit, query, name)
    body: dict[str, Any] = {"value": page}
    if how.tell_count and query.get("$count") == "true":
        body["@iot.count"] = len(how.entities)
    if how.tell_next and offset + limit < len(how.entities):
        coded = name.replace("$", "%24")
        body["@iot.nextLink"] = (
            f"http://inside.example{path}?%24top={limit}&{coded}={offset + limit}"
        )
    return 200, body, {}


def _streams(how: Any, path: str, query: Query) -> Answer:
    """Answer of things with data streams and observations of their own."""
    from ngsi_ld_broker import window

    streams = {s["@iot.id"]: s for thing in how.entities for s in thing["streams"]}
    told = {number: _without(s, "observations") for number, s in streams.items()}
    things = {thing["@iot.id"]: thing for thing in how.entities}
    number = int((re.findall(r"\((\d+)\)", path) or [0])[0])
    known: dict[str, Any] = {
        "/v1.1/Things": [_without(thing, "streams") for thing in how.entities],
        "/v1.1/Datastreams": list(told.values()),
        f"/v1.1/Datastreams({number})": told.get(number),
        f"/v1.1/Datastreams({number})/Observations": streams.get(number, {}).get("observations"),
        f"/v1.1/Things({number})/Datastreams": [
            told[s["@iot.id"]] for s in things.get(number, {}).get("streams", [])
        ],
    }
    found = known.get(path)
    if not isinstance(found, list):
        return (404, {"message": "Nothing found."}, {}) if found is None else (200, found, {})
    bounds = re.findall(r"(ge|lt) (\S+)", query.get("$filter", ""))
    for sign, moment in bounds:
        found = [o for o in found if (o["phenomenonTime"] >= moment) == (sign == "ge")]
    name = "$skiptoken" if how.cursor else "$skip"
    page, limit, offset = window(how, found, int(query.get("$top", 100)), int(query.get(name, 0)))
    body: dict[str, Any] = {"value": page}
    if how.tell_count and query.get("$count") == "true":
        body["@iot.count"] = len(found)
    if how.tell_next and offset + limit < len(found):
        link = f"http://inside.example{path}?%24top={limit}&%24{name[1:]}={offset + limit}"
        body["@iot.nextLink"] = link
    return 200, body, {}


def _without(record: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key != name}


# --- CKAN ----------------------------------------------------------------------------------------

TABLE = "0b3c5d8e-1111-4222-8333-944455556666"


def _ckan(how: Any, headers: Mapping[str, str], path: str, query: Query) -> Answer:
    action = path.removeprefix("/api/3/action/")
    if action == "status_show":
        return 200, {"success": True, "result": {"ckan_version": "2.12.0"}}, {}
    if action == "package_show" and query.get("id") == "contentores":
        resources = [{"id": TABLE, "name": "Tabela", "datastore_active": True}, {"id": "x"}]
        return 200, {"success": True, "result": {"resources": resources}}, {}
    if action == "datastore_search" and query.get("resource_id") == "_table_metadata":
        rows = [{"name": TABLE}, {"name": "an_alias"}, {"name": "_table_metadata"}]
        return 200, {"success": True, "result": {"records": rows, "limit": 32000}}, {}
    if action != "datastore_search" or query.get("resource_id") != TABLE:
        error = {"__type": "Not Found Error", "message": "Resource was not found."}
        return 404, {"success": False, "error": error}, {}
    limit = min(int(query.get("limit", 100)), how.max_limit)
    filters = json.loads(query.get("filters", "{}"))
    if "_id" in filters:
        rest = [row for row in how.entities if row["_id"] > filters["_id"]["gt"]]
        page, total = rest[:limit], len(rest)
    else:
        page, limit, _ = _window(how, limit, query)
        total = len(how.entities)
    fields = [{"id": name, "type": kind} for name, kind in how.fields]
    result: dict[str, Any] = {"records": page, "fields": fields, "limit": limit}
    if how.tell_count:
        result["total"] = total
    return 200, {"success": True, "result": result}, {}


# --- udata ---------------------------------------------------------------------------------------


def _udata(how: Any, headers: Mapping[str, str], path: str, query: Query) -> Answer:
    one = {f"/api/1/datasets/{entity['id']}/": entity for entity in how.entities}
    if path in one:
        return 200, one[path], {}
    if path != "/api/1/datasets/":
        return 404, {"message": "Not found"}, {}
    size, number = int(query.get("page_size", 20)), int(query.get("page", 1))
    size = min(size, how.clamp or size)  # pages are counted by the size they really have
    position = {"offset": str((number - 1) * size)}
    page, limit, offset = _window(how, size, position)
    more = how.tell_next and offset + limit < len(how.entities)
    body = {"data": page, "page": number, "page_size": size, "next_page": "x" if more else None}
    return 200, body | ({"total": len(how.entities)} if how.tell_count else {}), {}
