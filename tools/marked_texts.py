"""Print every text of the plugin that is marked for translation, as calls that pylupdate5 reads.

pylupdate5 passes over a call with a comma after its last argument, which is how the formatter
writes calls of several lines; so it is given plain calls, one a line.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator

from sources import called_name, plugin_modules


def _quoted(node: ast.expr) -> str:
    return json.dumps(ast.literal_eval(node), ensure_ascii=False)


def calls(tree: ast.Module) -> Iterator[str]:
    """Yield ``tr(…)`` and ``QT_TRANSLATE_NOOP(…)`` of a module, in the order of its lines."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for node in sorted(found, key=lambda call: (call.lineno, call.col_offset)):
        if called_name(node) == "QT_TRANSLATE_NOOP":
            yield f"QT_TRANSLATE_NOOP({', '.join(map(_quoted, node.args))})"
        elif called_name(node) == "tr":
            named = {keyword.arg: keyword.value for keyword in node.keywords}
            comment = node.args[1] if len(node.args) > 1 else named.get("disambiguation")
            parts = [_quoted(node.args[0]), _quoted(comment) if comment else '""']
            plural = ["n"] if "n" in named or len(node.args) > 2 else []
            yield f"tr({', '.join(parts + plural)})"


if __name__ == "__main__":
    for module in plugin_modules():
        for call in calls(module.tree):
            print(call)
