"""The law of rooms: `docs/architecture.md` says which room knows which, and every import keeps to it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NAME = "litellm_client_generator"
PACKAGE = ROOT / "generator" / NAME
RUNTIME = PACKAGE / "runtime"
ROW = re.compile(r"^\| `([\w`, ]+)` \| .+ \| ([\w, ]+) \|$", re.MULTILINE)
MOST = 14
"""How many modules a folder may hold beside its `__init__`."""


@cache
def table() -> dict[str, set[str]]:
    """What each room may know, in the table's order."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    return {
        room: set(re.findall(r"\w+", knows)) - {"nothing"}
        for rooms, knows in ROW.findall(page)
        for room in re.findall(r"\w+", rooms)
    }


@cache
def known_to_all() -> set[str]:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    [sentence] = re.findall(r"^All rooms know (.+)\.$", page, re.MULTILINE)
    return set(re.findall(r"`(\w+)`", sentence))


def modules(folder: Path) -> dict[str, Path]:
    """The modules below a folder by their dotted names; a package by its own."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        found[".".join(part for part in parts if part != "__init__")] = path
    return found


def imports(path: Path) -> Iterator[str]:
    """What a module imports of the generator, relative to it: `document.schemas.schema.Node`; for checkers alone, too."""
    here = path.relative_to(PACKAGE).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = (NAME, *here)[: len(here) + 2 - node.level] if node.level else ()
            base = ".".join([*above, *([node.module] if node.module else [])])
            names = [f"{base}.{name.name}" for name in node.names]
        else:
            continue
        yield from (
            name.removeprefix(f"{NAME}.")
            for name in names
            if name.startswith(f"{NAME}.")
        )


@cache
def arrows() -> dict[str, dict[str, list[str]]]:
    """The rooms that each room imports, and the modules that do."""
    found: dict[str, dict[str, list[str]]] = {}
    for name, path in modules(PACKAGE).items():
        room = name.split(".")[0]
        if room in ("", "__main__"):
            continue
        own = found.setdefault(room, {})
        for target in imports(path):
            if target.split(".")[0] != room:
                own.setdefault(target.split(".")[0], []).append(name)
    return found


def test_every_room_is_in_the_table() -> None:
    assert table().keys() == arrows().keys()


@pytest.mark.parametrize("room", table())
def test_a_room_knows_what_the_table_says(room: str) -> None:
    known = {
        name: by for name, by in arrows()[room].items() if name not in known_to_all()
    }
    assert {name: by for name, by in known.items() if name not in table()[room]} == {}
    assert table()[room] == known.keys(), "the table says more than there is"


def test_no_arrow_runs_against_the_road() -> None:
    rooms = list(table())
    for number, room in enumerate(rooms):
        assert table()[room] <= set(rooms[:number])


def test_no_folder_is_crowded() -> None:
    sizes: dict[str, int] = {}
    for path in modules(PACKAGE).values():
        if RUNTIME not in path.parents and path.name != "__init__.py":
            folder = path.parent.relative_to(PACKAGE.parent).as_posix()
            sizes[folder] = sizes.get(folder, 0) + 1
    assert {folder: size for folder, size in sizes.items() if size > MOST} == {}


def test_the_runtime_has_no_circles() -> None:
    known = modules(RUNTIME)
    graph = {
        name: {
            module
            for target in imports(path)
            if (module := longest(target.removeprefix("runtime."), known)) != name
        }
        for name, path in known.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"a circle: {' -> '.join(error.args[1])}")


def longest(target: str, known: dict[str, Path]) -> str:
    """The module that an import is of: `exceptions.ApiError` is one of `exceptions`."""
    while target and target not in known:
        target = target.rpartition(".")[0]
    return target
