"""Make the embedded sample territory anew: ``python tools/make_sample.py [FOLDER]``.

Runs with the Python that QGIS uses (osgeo, numpy, scipy, shapely). The same seed gives the same
features in the same order.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.sample.assemble import write_town  # noqa: E402
from tools.sample.towns import TOWNS  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "resources" / "sample")
    parser.add_argument("--town", choices=sorted(TOWNS), action="append")
    choice = parser.parse_args()
    for key in choice.town or TOWNS:
        draft = write_town(TOWNS[key], choice.folder)
        people = sum(row["N_INDIVIDUOS"] for row in draft.counts)
        print(
            f"{key}: {len(draft.ways)} streets, {len(draft.buildings)} buildings, "
            f"{len(draft.sub_shapes)} subsections, {len(draft.cos_shapes)} land-cover patches, "
            f"{len(draft.containers)} container rows, {people} residents"
        )


if __name__ == "__main__":
    main()
