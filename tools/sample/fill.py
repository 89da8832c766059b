"""Readings of fill levels and collections, as a platform exports them, with a known behaviour.

Container k fills by 4 + k points a day from empty and stays at 100 % when full, but for the last
two: one sensor is stuck at 37 % and one has a single reading. Three routes empty the others.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from tools.sample.containers import Container

COUNT, DAYS, STUCK = 20, 21, 37
FIRST_CODE = 95  # so that codes have three or two digits behind their zeros
BEGIN = datetime(2025, 2, 3)  # a Monday
HEADER = (
    "idcontentor",
    "Tipo de resíduo",
    "Volume do tipo de contentor",
    "Latitude",
    "Longitude",
    "Data da leitura",
    "Enchimento",
    "idrecolha",
    "Rota",
    "Data de ínicio",
    "Data de fim",
    "Km totais",
    "Peso total",
)
ROUTES = (("Estação", (0, 3), 24.5), ("São João", (1, 4), 18.2), ("Praça", (2,), 31.0))


def write_fill(path: Path, containers: Sequence[Container], places: Sequence) -> None:
    """Write the readings: Latin-1, `;`, decimal commas, shares of 0 to 1, axes swapped."""
    fixed = [
        (f"{FIRST_CODE + k:04d}", item.stream, item.litres, comma(east, 6), comma(north, 6))
        for k, (item, (east, north)) in enumerate(zip(containers[:COUNT], places, strict=False))
    ]
    rows = [row for k in range(COUNT) for row in sensor_rows(k, fixed[k])]
    rows += [row for day in range(DAYS) for row in trip_rows(day, fixed)]
    rows.sort(key=lambda row: (row[0], row[1]))
    lines = [line for _, _, line in rows]
    with_traps(lines)
    with path.open("w", encoding="latin-1", newline="") as file:
        table = csv.writer(file, delimiter=";", lineterminator="\r\n")
        table.writerow(HEADER)
        table.writerows(lines)


def comma(number: float, decimals: int) -> str:
    """Return a number with a decimal comma."""
    return f"{number:.{decimals}f}".replace(".", ",")


def stamp(moment: datetime) -> str:
    """Return a time as the export writes it."""
    return f"{moment:%d/%m/%Y %H:%M}"


def emptied(k: int) -> list[datetime]:
    """Return when container k is emptied: on its route's days, some minutes apart."""
    if k >= COUNT - 2:
        return []
    days = [d for d in range(DAYS) if (BEGIN + timedelta(d)).weekday() in ROUTES[k % 3][1]]
    return [BEGIN + timedelta(days=d, hours=10, minutes=4 * k) for d in days]


def level(k: int, moment: datetime) -> int:
    """Return the fill of container k in whole percent, just before an emptying at that time."""
    if k == COUNT - 2:
        return STUCK
    last = max([at for at in emptied(k) if at < moment], default=BEGIN)
    return round(min((4 + k) * (moment - last).total_seconds() / 86_400, 100))


def sensor_rows(k: int, fixed: tuple) -> list[tuple]:
    """Return the sensor's rows: at six in the morning and in the evening."""
    hours = [24 * day + hour for day in range(DAYS) for hour in (6, 18)]
    if k == COUNT - 1:
        hours = hours[-1:]
    rows = []
    for moment in (BEGIN + timedelta(hours=hour) for hour in hours):
        share = comma(level(k, moment) / 100, 2)
        rows.append((moment, k, [*fixed, stamp(moment), share] + [""] * 6))
    return rows


def trip_rows(day: int, fixed: list[tuple]) -> list[tuple]:
    """Return a row a stop of the day's trips; each repeats what is the whole trip's."""
    rows = []
    for number, (name, _, km) in enumerate(ROUTES):
        stops = [
            (at, k)
            for k in range(number, COUNT - 2, 3)
            for at in emptied(k)
            if at.date() == (BEGIN + timedelta(day)).date()
        ]
        if not stops:
            continue
        weight = 4 * sum(level(k, at) for at, k in stops)
        begin, end = BEGIN + timedelta(day, 32_400), BEGIN + timedelta(day, 46_800)
        trip = [str(7000 + 3 * day + number), name, stamp(begin), stamp(end), comma(km, 1), weight]
        for at, k in stops:
            row = [*fixed[k], stamp(at), comma(level(k, at) / 100, 2), *trip]
            rows.append((at, k, row))
    return rows


def with_traps(lines: list[list]) -> None:
    """Put in what real exports bring along."""
    for number in (100, 200, 300):  # the same reading twice
        lines.append(list(lines[number]))
    wrong = list(lines[400])  # the same time with another level, lower by one point
    wrong[6] = comma(max(float(wrong[6].replace(",", ".")) - 0.01, 0), 2)
    lines.append(wrong)
    error = list(lines[500])  # the code of an error in place of a level
    error[5], error[6] = stamp(BEGIN + timedelta(days=10, hours=1)), "2,55"
    lines.insert(501, error)
    for line in lines:  # a spreadsheet took the zeros of one container's collections
        if line[0] == f"{FIRST_CODE + 7:04d}" and line[7]:
            line[0] = line[0].lstrip("0")
