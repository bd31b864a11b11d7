"""What the house asks of its own code: sizes, docstrings, plain text, no machine's own paths."""

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

# Every file is read once, by one worker.
pytestmark = pytest.mark.xdist_group("house-rules")
ROOT = Path(__file__).parents[2]
HARD_END, ASK_ABOVE = 450, 300
LONGEST_FUNCTION, USUAL_FUNCTION, MOST_METHODS = 60, 40, 20
# Spelt in parts, so that this file does not hold what it looks for.
FOREIGN = ["/wo" + "rk/", "/ro" + "ot/", "find" + "-links", "index" + "-url"]
LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-bench.lock"]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tracked() -> tuple[Path, ...]:
    """Every file of the project; what is new but not ignored belongs to it too."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout: which files belong to the project is not known")
    names = sorted({name for name in listed.stdout.split("\0") if name})
    return tuple(ROOT / name for name in names if (ROOT / name).is_file())


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def modules() -> dict[str, ast.Module]:
    return {
        name(path): ast.parse(path.read_text(encoding="utf-8"))
        for path in tracked()
        if path.suffix == ".py"
    }


def product() -> dict[str, ast.Module]:
    return {key: tree for key, tree in modules().items() if not key.startswith("tests/")}


def nodes(tree: ast.Module, kind: type[ast.AST]) -> Iterator[ast.AST]:
    return (node for node in ast.walk(tree) if isinstance(node, kind))


def called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def text_files() -> Iterator[tuple[str, str]]:
    for path in tracked():
        data = path.read_bytes()
        if b"\0" not in data[:8000]:
            yield name(path), data.decode("utf-8", "replace")


def test_no_file_is_longer_than_its_hard_end():
    lengths = {
        name(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in tracked()
        if path.suffix == ".py"
    }
    asked = {key: lines for key, lines in lengths.items() if lines > ASK_ABOVE}
    assert {key: lines for key, lines in asked.items() if lines > HARD_END} == {}


def test_every_module_says_what_it_is():
    silent = [key for key, tree in modules().items() if tree.body and not ast.get_docstring(tree)]
    assert silent == []


def test_nothing_prints_but_the_entry():
    found = [
        f"{key}:{node.lineno}"
        for key, tree in product().items()
        if key != "main.py"
        for node in nodes(tree, ast.Call)
        if called(node) == "print"
    ]
    assert found == []


def test_words_stand_only_in_labels_that_read_no_markup():
    found = []
    for key, tree in product().items():
        for node in nodes(tree, ast.Call):
            if called(node) in {"QLabel", "QMessageBox"} and key != "ui/kit/labels.py":
                found.append(f"{key}:{node.lineno}")
            if called(node) == "setTextFormat" and "PlainText" not in ast.unparse(node):
                found.append(f"{key}:{node.lineno}")
        for node in nodes(tree, ast.ImportFrom):
            if any(alias.name == "QMessageBox" for alias in node.names):
                found.append(f"{key}:{node.lineno}")
    assert found == []


def test_no_file_names_a_machine_s_own_path_or_registry():
    found = [f"{key}: {word}" for key, text in text_files() for word in FOREIGN if word in text]
    assert found == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_hashes_and_no_addresses(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    bare = [
        entry.split()[0]
        for entry in re.split(r"\n(?=[A-Za-z0-9])", re.sub(r"(?m)^\s*#.*\n?", "", text))
        if entry.strip() and "--hash=sha256:" not in entry
    ]
    assert bare == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_what_is_asked_for_with_its_extras(lock):
    """pip before 23.3 takes the newest of `coverage[toml]` where only `coverage` is pinned, and
    then refuses it for want of a hash: the lock breaks on the day of its next release."""
    pins = re.findall(r"^([\w.-]+)(?:\[([\w,.-]+)\])?==", (ROOT / lock).read_text("utf-8"), re.M)
    pinned = {canonicalize_name(one): set(filter(None, extras.split(","))) for one, extras in pins}
    for dist in distributions():
        if canonicalize_name(dist.name) not in pinned:
            continue
        for line in dist.requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                have = pinned.get(canonicalize_name(wanted.name), wanted.extras)
                assert wanted.extras <= have, f"{lock}: {wanted.name} without {wanted.extras}"


def test_every_runtime_dependency_is_explained():
    page = ROOT / "docs" / "dependencies.md"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [re.match(r"[\w.-]+", entry).group().lower() for entry in project["dependencies"]]
    lines = page.read_text(encoding="utf-8").lower().splitlines()
    named = re.compile(r"[\w.-]+")
    told = {word.rstrip(".") for line in lines for word in named.findall(line)}
    assert [entry for entry in wanted if entry not in told] == []


def functions(trees: dict[str, ast.Module]) -> list[tuple[int, str]]:
    return sorted(
        (node.end_lineno - node.lineno + 1, f"{key}:{node.name}")
        for key, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, Function)
    )


def test_functions_are_short():
    written = {k: t for k, t in product().items() if "/migrations/versions/" not in k}
    sizes = functions(written)
    assert [where for lines, where in sizes if lines > LONGEST_FUNCTION] == []
    assert sizes[len(sizes) * 95 // 100][0] <= USUAL_FUNCTION


def test_classes_without_a_screen_have_few_public_methods():
    found = []
    for key, tree in product().items():
        if key.startswith("ui/"):
            continue
        for node in nodes(tree, ast.ClassDef):
            public = [
                inner.name
                for inner in node.body
                if isinstance(inner, Function) and not inner.name.startswith("_")
            ]
            if len(public) > MOST_METHODS:
                found.append(f"{key}:{node.name} has {len(public)}")
    assert found == []


def test_groups_of_tests_stay_in_one_worker(request):
    """Servers that take long to start are shared by a group: were the mark ignored, every worker
    would start its own."""
    if not hasattr(request.config, "workerinput"):
        pytest.skip("one process runs everything")
    assert request.node.nodeid.endswith("@house-rules")
