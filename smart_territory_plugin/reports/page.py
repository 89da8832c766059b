"""The frame of every report page: head, title with what the data are, contents, sections, foot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from smart_territory_plugin.core.catalogue import Indicator
from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.html import escaped, table, text_cell
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.words import role_word, word


def page(title: str, parts: Sequence[str], language: str) -> str:
    """Return a page that stands alone; ``parts`` is the HTML of its body."""
    style = resource("reports", "report.css").read_text(encoding="utf-8")
    script = resource("reports", "report.js").read_text(encoding="utf-8")
    lang = "pt-PT" if language == "pt" else "en"
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escaped(title)}</title><style>{style}</style></head>"
        f"<body>{''.join(parts)}<script>{script}</script></body></html>\n"
    )


def header(data: ReportData, title: str, intro: Iterable[str], language: str) -> str:
    """Return the title, the warning of made-up data, what the page is, and the facts of the run."""
    warning = ""
    if data.fictitious:
        text = word("fictitious_text", language, territory=data.place(language))
        warning = (
            f'<p class="fictitious"><strong>{escaped(word("fictitious_title", language))}.</strong>'
            f" {escaped(text)}</p>"
        )
    facts = "".join(
        f"<li>{escaped(word(key, language))}: {escaped(text)}</li>"
        for key, text in (
            ("code", data.code),
            ("year", data.year or word("not_stated", language)),
            ("created", data.created[:10]),
            ("software", f"{word('style_note', language)} {data.version}"),
        )
    )
    said = escaped(" ".join(intro))
    return (
        f"<header><h1>{escaped(title)}</h1>{warning}<p>{said}</p>"
        f'<ul class="facts">{facts}</ul></header>'
    )


def contents(titles: Mapping[str, str], language: str) -> str:
    """Return links to the sections, from their id to their title."""
    links = "".join(
        f'<li><a href="#{key}">{escaped(text)}</a></li>' for key, text in titles.items()
    )
    return f'<nav aria-label="{escaped(word("contents", language))}"><ul>{links}</ul></nav>'


def section(key: str, title: str, inner: str, kind: str = "") -> str:
    """Return a section with its title."""
    classes = f' class="{kind}"' if kind else ""
    return f'<section id="{key}"{classes}><h2>{escaped(title)}</h2>{inner}</section>'


def paragraph(text: str, kind: str = "") -> str:
    """Return a paragraph, nothing for an empty text."""
    classes = f' class="{kind}"' if kind else ""
    return f"<p{classes}>{escaped(text)}</p>" if text else ""


def footer(data: ReportData, language: str) -> str:
    """Return which run and which software made the page."""
    run = f"{word('run_id', language)}: {data.run_id}"
    software = f"{word('style_note', language)} {data.version}"
    return f"<footer><p>{escaped(run)} · {escaped(software)}</p></footer>"


def sources(data: ReportData, language: str) -> str:
    """Return the section of data and licences."""
    missing = word("not_stated", language)
    with_role = any(source.role for source in data.sources)
    keys = ("citation", "date", "licence")
    head = [word(key, language) for key in (("role", *keys) if with_role else keys)]
    rows = []
    for source in data.sources:
        said = [source.citation, source.date, source.licence]
        cells = [text_cell(text or missing) for text in said]
        rows.append([text_cell(role_word(source.role, language)), *cells] if with_role else cells)
    title = word("data_sources", language)
    return section("data_sources", title, table(title, head, rows))


def methods(shown: Sequence[Indicator], language: str) -> str:
    """Return the section with the version of each indicator's method."""
    head = [word("indicator_name", language), word("method_version", language)]
    rows = [
        [text_cell(indicator.label(language)), text_cell(indicator.method_version)]
        for indicator in shown
    ]
    title = word("methods", language)
    return section("methods", title, table(title, head, rows))
