"""Take over the source text as its own English translation where that is not written yet.

Strings with plural forms stay unfinished: their two forms are written by hand.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

UNFINISHED = re.compile(
    r"(<source>(?P<text>[^<]*)</source>(?:\s*<comment>[^<]*</comment>)?\s*)"
    r'<translation type="unfinished"></translation>'
)


def main() -> None:
    path = Path(sys.argv[1])
    text = path.read_text(encoding="utf-8")
    text = UNFINISHED.sub(r"\g<1><translation>\g<text></translation>", text)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
