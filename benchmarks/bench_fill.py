"""Fill analytics of 1 000 000 readings of 2 000 containers, from the file to the tables."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
from case import Case

READINGS, CONTAINERS, DROP = 1_000_000, 2_000, 30
DAY = pd.Timedelta(days=1)
START = np.datetime64("2024-01-01T00:00:00")


def cases() -> Iterator[Case]:
    """Give the whole work, and the same by pandas with a function a container."""
    path = Path(tempfile.mkdtemp(prefix="bench_fill_")) / "leituras.csv"
    truth = write(path)
    yield Case(
        "fill analytics of 1 000 000 readings, file to tables",
        lambda: ours(path),
        {"pandas, groupby and a function a container (rates only)": lambda: naive(path)},
        lambda mine, theirs: f"rates apart by {np.median(np.abs(mine - theirs)):.3f} points a day",
        lambda mine: (
            f"off the true rates by {np.median(np.abs(mine - truth)):.3f} points a day;"
            f" peak {peak(path):.0f} MB"
        ),
        repeats=2,
    )


def write(path: Path) -> np.ndarray:
    """Write readings as a platform exports them and return the true rates."""
    rng = np.random.default_rng(7)
    each = READINGS // CONTAINERS
    rate = rng.uniform(5, 40, CONTAINERS)
    minutes = np.sort(rng.integers(0, 180 * 24 * 60, (CONTAINERS, each)), axis=1)
    fill = (minutes / 1440 * rate[:, None]) % rng.uniform(60, 95, (CONTAINERS, 1))
    fill = np.clip(np.round(fill + rng.normal(0, 1.5, fill.shape)), 0, 100).astype(int)
    stamps = pd.Series(START + minutes.ravel().astype("timedelta64[m]"))
    place = rng.uniform((-8.9, 40.3), (-8.7, 40.5), (CONTAINERS, 2)).round(6)
    code = np.arange(CONTAINERS)
    table = pd.DataFrame(
        {
            "idcontentor": np.repeat([f"{n:05d}" for n in code], each),
            "Tipo de resíduo": np.repeat(np.array(["Vidro", "Papel", "Lixo"])[code % 3], each),
            "Latitude": np.repeat(place[:, 1], each),
            "Longitude": np.repeat(place[:, 0], each),
            "Data da leitura": stamps.dt.strftime("%d/%m/%Y %H:%M").to_numpy(),
            "Enchimento": fill.ravel(),
        }
    ).sample(frac=1, random_state=1)
    table.to_csv(path, sep=";", decimal=",", index=False, encoding="cp1252")
    return rate


def ours(path: Path) -> np.ndarray:
    """Return the rates."""
    from smart_territory_plugin.core.fill_analytics import analyse_fill
    from smart_territory_plugin.core.fill_fields import read_field_names, rows_of_file
    from smart_territory_plugin.core.fill_rules import Rules
    from smart_territory_plugin.core.streams import read_stream_names
    from smart_territory_plugin.core.times import zone_named

    rows = rows_of_file(path, read_field_names(), ("container", "time", "fill"), {})
    rules = Rules(zone_named("Europe/Lisbon"), drop=DROP)
    found = analyse_fill(rows, None, read_stream_names(), rules)
    return found.containers["rate_pct_day"].to_numpy()


def naive(path: Path) -> np.ndarray:
    """Return the rates as a notebook does: least squares in each cycle of each container."""
    table = pd.read_csv(path, sep=";", decimal=",", encoding="cp1252", dtype={"idcontentor": str})
    table["time"] = pd.to_datetime(table["Data da leitura"], format="%d/%m/%Y %H:%M")
    table = table.drop_duplicates(["idcontentor", "time"]).sort_values(["idcontentor", "time"])

    def rate(group: pd.DataFrame) -> float:
        days = (group["time"] - group["time"].iloc[0]) / DAY
        cycle = (group["Enchimento"].diff() <= -DROP).cumsum()
        slopes = []
        for _, part in group.groupby(cycle):
            if len(part) > 1:
                slopes.append(np.polyfit(days[part.index], part["Enchimento"], 1)[0])
        return float(np.median(slopes))

    columns = table[["idcontentor", "time", "Enchimento"]]
    parts = [rate(group) for _, group in columns.groupby("idcontentor")]
    return np.array(parts)


def peak(path: Path) -> float:
    """Return the memory (MB) that a process of its own needs at most for our work."""
    command = [sys.executable, __file__, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    ours(Path(sys.argv[1]))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
