"""Every promise of `SECURITY.md` is held by tests that there are."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8").partition("## Promises")[2]
ROWS = re.findall(r"^\| (?!promise |---)(.+?) \| (.*) \|$", PAGE, re.MULTILINE)


@cache
def known_in(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name for node in tree.body if isinstance(node, functions)}


def test_there_are_promises() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("|")]
    heads = 2 * PAGE.count("| promise | held by |")
    assert len(ROWS) == len(rows) - heads >= 30
    assert len({promise for promise, _ in ROWS}) == len(ROWS)


@pytest.mark.parametrize(("promise", "tests"), ROWS, ids=[row[0] for row in ROWS])
def test_a_promise_is_held_by_tests(promise: str, tests: str) -> None:
    named = [each.split("::") for each in re.findall(r"`(.+?)`", tests)]
    assert named
    assert ", ".join(f"`{file}::{test}`" for file, test in named) == tests
    for file, test in named:
        assert test.startswith("test_")
        assert test in known_in(file), f"{file} has no {test}"
