"""Tidy .ts files after lupdate: no line numbers, and English that is its own source text.

Line numbers change with every edit of the code and say nothing to a translator. Strings with
plural forms stay unfinished in English too: their two forms are written by hand.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

LOCATION = re.compile(r"\n *<location [^>]*/>")
UNFINISHED = re.compile(
    r"(<source>(?P<text>[^<]*)</source>(?:\s*<comment>[^<]*</comment>)?\s*)"
    r'<translation type="unfinished"></translation>'
)


def main() -> None:
    for path in map(Path, sys.argv[1:]):
        text = LOCATION.sub("", path.read_text(encoding="utf-8"))
        if path.stem.endswith("_en"):
            text = UNFINISHED.sub(r"\g<1><translation>\g<text></translation>", text)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
