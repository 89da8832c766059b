"""Title, author, subject and language in a PDF that Qt wrote, added at its end.

Qt's writer knows only title and creator, and no language, which a screen reader needs. A PDF may
be amended by what is appended to it (ISO 32000-1, 7.5.6, incremental updates): new versions of the
document's catalogue and information with a new table of where they stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_NUMBER = rb"(\d+) 0 R"


@dataclass(frozen=True)
class PdfFacts:
    """What a PDF says of itself; ``language`` is ``pt`` or ``en``, ``created`` UTC in ISO form."""

    title: str
    author: str
    subject: str
    language: str
    created: str


def add_facts(path: Path, facts: PdfFacts) -> None:
    """Append the facts to a PDF; one that is not built as Qt builds it is left as it is."""
    content = path.read_bytes()
    trailer = content[content.rfind(b"trailer") :]
    root, size = re.search(rb"/Root " + _NUMBER, trailer), re.search(rb"/Size (\d+)", trailer)
    start = re.search(rb"startxref\s+(\d+)", trailer)
    if not (root and size and start):
        return
    number, free = int(root[1]), int(size[1])
    catalogue = re.search(rb"\n%d 0 obj\s*<<(.*?)>>\s*endobj" % number, content, re.DOTALL)
    if catalogue is None:
        return
    tag = "pt-PT" if facts.language == "pt" else "en"
    body = catalogue[1].rstrip() + (
        b"\n/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % tag.encode()
    )
    objects = {number: b"<<" + body + b">>", free: _information(facts)}
    path.write_bytes(content + _amendment(objects, len(content), number, free, int(start[1])))


def _information(facts: PdfFacts) -> bytes:
    entries = {
        "Title": facts.title,
        "Author": facts.author,
        "Subject": facts.subject,
        "Creator": facts.author,
        "Producer": "QGIS, Qt",
    }
    written = b"\n".join(f"/{key} ".encode() + _text(text) for key, text in entries.items())
    digits = re.sub(r"\D", "", facts.created[:19])
    return b"<<\n" + written + f"\n/CreationDate (D:{digits}Z)\n>>".encode()


def _text(text: str) -> bytes:
    """Return a text of any letters as PDF writes it: UTF-16 with its mark, in hexadecimal."""
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def _amendment(
    objects: dict[int, bytes], length: int, root: int, information: int, previous: int
) -> bytes:
    parts, table = [b"\n"], []
    place = length + 1
    for number, body in objects.items():
        written = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        table.append(b"%d 1\n%010d 00000 n \n" % (number, place))
        parts.append(written)
        place += len(written)
    parts.append(b"xref\n" + b"".join(table))
    parts.append(
        b"trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n"
        % (information + 1, root, information, previous, place)
    )
    return b"".join(parts)
