"""The temporal interface of the test broker, with what real ones were seen to do.

Times and values are held in UTC and in order. Periods begin at ``timeAt``, as ETSI GS CIM 009 has
it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

Answer = tuple[int, Any, dict[str, str]]
Query = dict[str, str]
KNOWN = {
    "type", "id", "attrs", "timerel", "timeAt", "endTimeAt", "options", "aggrMethods",
    "aggrPeriodDuration", "limit",
}  # fmt: skip
_LENGTHS = {"PT1H": timedelta(hours=1), "P1D": timedelta(days=1)}


def answer(how: Any, query: Query, entities: list[dict[str, Any]]) -> Answer:
    """Return status, body and headers for a query of histories."""
    if set(query) - KNOWN or "timerel" not in query:
        return 400, {"type": "BadRequestData", "title": "timerel or unknown parameter"}, {}
    aggregated = query.get("options") == "aggregatedValues"
    if aggregated and how.aggregates == "refused":
        return 400, {"type": "BadRequestData", "title": "Unknown option"}, {}
    wanted = query["id"].split(",")
    found = [each for each in entities if each["id"] in wanted and each["id"] in how.histories]
    limit = min(int(query["limit"]), how.most_histories or len(found))
    link = '</ngsi-ld/v1/temporal/entities?offset=1>;rel="next"' if limit < len(found) else ""
    body, ranges = [], []
    for entity in found[:limit]:
        attributes: dict[str, Any] = {}
        for name, history in how.histories[entity["id"]].items():
            if "attrs" in query and name not in query["attrs"].split(","):
                continue
            window = [pair for pair in history if _inside(pair[0], query)]
            if how.newest_first:
                window = window[::-1]
            given = window[: how.most_instances or None]
            if len(given) < len(window):
                ranges.append((given[0][0], given[-1][0]))
            made = aggregated and how.aggregates == "yes"
            attributes[name] = _aggregated(given, query) if made else _listed(given, how)
        body.append({"id": entity["id"], "type": entity["type"], **attributes})
    headers = {"Link": link} if link else {}
    if not ranges or not how.tells_range:
        return 200, body, headers
    pick = max if how.newest_first else min
    told = f"date-time {ranges[0][0]}-{pick(last for _, last in ranges)}/*"
    return 206, body, {**headers, "Content-Range": told}


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _inside(time: str, query: Query) -> bool:
    at, moment = _moment(query["timeAt"]), _moment(time)
    if query["timerel"] == "before":
        return moment < at
    if query["timerel"] == "after":
        return moment > at
    return at <= moment < _moment(query["endTimeAt"])


def _listed(given: list[tuple[str, Any]], how: Any) -> Any:
    if how.normalized_history:
        return [
            {"type": "Property", "value": value, "observedAt": time, "unitCode": "CEL"}
            for time, value in given
        ]
    return {"type": "Property", "values": [[value, time] for time, value in given]}


def _aggregated(given: list[tuple[str, Any]], query: Query) -> dict[str, Any]:
    """Put values together by periods that begin at timeAt."""
    begin, length = _moment(query["timeAt"]), _LENGTHS[query["aggrPeriodDuration"]]
    groups: dict[int, list[Any]] = {}
    for time, value in given:
        groups.setdefault((_moment(time) - begin) // length, []).append(value)
    work = {
        "avg": lambda values: sum(values) / len(values),
        "min": min,
        "max": max,
        "sum": sum,
        "totalCount": len,
    }
    return {"type": "Property"} | {
        method: [
            [work[method](values), _text(begin + k * length), _text(begin + (k + 1) * length)]
            for k, values in sorted(groups.items())
            if method == "totalCount" or not any(isinstance(value, str) for value in values)
        ]
        for method in query["aggrMethods"].split(",")
    }


def _text(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
