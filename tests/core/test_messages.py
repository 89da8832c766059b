"""Every template of messages/ stands once, and every call fills in exactly its fields."""

from __future__ import annotations

import ast
import string
from collections import Counter

import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.paths import PACKAGE

FILLED_BY = {"TerritoryError", "note", "warn"}
TEMPLATES = {name: text for name, text in vars(messages).items() if name.isupper()}


def calls():
    """Yield file, line, template and keywords of every call that names a template itself."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", "")
            first = node.args[0]
            named = (
                isinstance(first, ast.Attribute) and getattr(first.value, "id", "") == "messages"
            )
            if name in FILLED_BY and named:
                given = [keyword.arg for keyword in node.keywords]
                if None not in given:
                    yield f"{path.name}:{node.lineno}", first.attr, set(given)


def test_a_name_is_given_to_one_template_only():
    names = Counter()
    for path in sorted((PACKAGE / "messages").glob("*.py")):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        names.update(node.targets[0].id for node in body if isinstance(node, ast.Assign))
    assert [name for name, count in names.items() if count > 1] == []


def test_there_are_calls_to_look_at():
    assert len(list(calls())) > 100


@pytest.mark.parametrize(("place", "name", "given"), list(calls()))
def test_a_call_fills_in_the_fields_of_its_template(place, name, given):
    fields = {field for _, field, _, _ in string.Formatter().parse(TEMPLATES[name]) if field}
    assert given == fields, place
