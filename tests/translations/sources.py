"""Every text of the program that a person reads on the screen, found in the sources.

Three contexts: "concierge" for what goes through `ui.messages.tr`, "formats" for the words of
`ui.formats`, "sentences" for what the layers below the screen say in plain English, such as an
error's sentence. A sentence with values in it is a template: "{0} refused the sign-in.".
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Words chosen by a value at run time stand in these tables: file -> names assigned to.
TABLES = {
    "ui/messages.py": ("_WORDS", "_LANGUAGES"),
    "ui/studio/model.py": ("_ADVICE",),
    "ui/syncing.py": ("_STAGES",),
    "ui/drawers/briefing.py": ("_KINDS",),
    "ui/today/putting_off.py": ("REASONS",),
    "ui/today/model.py": ("_BANDS", "_ACTIONS"),
    "ui/screens.py": ("SPECS",),
    "ui/desk/screen.py": ("_TITLES",),
    "ui/profile/model.py": ("REFUNDS",),
}
UNITS = ("min", "h", "d", "w", "y")
PRONOUNS = ("she", "he", "they")
_BELOW = ("concierge/domain", "concierge/services", "concierge/storage", "media", "sync")
_QUERIES = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ")
_NAMED = re.compile(r"\{[a-z_]+\}")
_UNSEEN = {
    *("sandbox", "demo", "gallery.py", "samples.py"),
    *("card_words.py", "apology_words.py"),
}


def texts() -> dict[str, set[str]]:
    """Context -> texts. Raises ValueError for a `tr` whose text cannot be known from here."""
    found: dict[str, set[str]] = {
        "concierge": set(PRONOUNS),
        "formats": set(UNITS),
        "sentences": set(),
    }
    for file, tree in _trees("ui"):
        context = "formats" if file == "ui/formats.py" else "concierge"
        found[context] |= set(_called(file, tree))
        found["concierge"] |= set(_tabled(file, tree))
    for folder in _BELOW:
        for _, tree in _trees(folder):
            found["sentences"] |= set(_sentences(tree))
    return found


def _trees(folder: str) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        if not _UNSEEN & set(path.parts):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def _called(file: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id not in ("tr", "_tr") or not node.args:
            continue
        text = node.args[0]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value
        elif file not in TABLES and file not in ("ui/formats.py", "ui/window.py"):
            raise ValueError(f"{file}:{node.lineno}: tr() of something that is not a text")


def _tabled(file: str, tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        if isinstance(node, ast.AnnAssign):
            target = node.target
        if not isinstance(target, ast.Name) or target.id not in TABLES.get(file, ()):
            continue
        value = node.value  # type: ignore[attr-defined]  # both kinds of assignment have one
        if isinstance(value, ast.Dict):
            parts = value.values
        else:
            parts = [c.args[1] if isinstance(c, ast.Call) else c for c in value.elts]
        for part in parts:
            for leaf in ast.walk(part):
                if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str) and leaf.value:
                    yield leaf.value
    if file == "ui/syncing.py":
        yield "Reading"  # for a stage without words of its own


def _sentences(tree: ast.Module) -> Iterator[str]:
    """What begins like a sentence and ends like one, docstrings left out."""
    quiet: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            quiet.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            quiet |= {id(part) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in quiet:
            continue
        text = ""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = _numbered(node.value)
        elif isinstance(node, ast.JoinedStr):
            text = _template(node)
        begins = text[:1].isupper() or text.startswith("{")
        if text.startswith(_QUERIES):
            continue
        if begins and " " in text and text.endswith((".", "?")):
            yield text


def _numbered(text: str) -> str:
    """What `str.format` fills by name, written as the f-string's template would be."""
    numbers = count()
    return _NAMED.sub(lambda _: f"{{{next(numbers)}}}", text)


def _template(node: ast.JoinedStr) -> str:
    parts, count = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{count}}}")
            count += 1
    return "".join(parts)
