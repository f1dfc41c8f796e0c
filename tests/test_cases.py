"""The golden cases: every folder of `tests/cases/` is a test.

A folder holds a document (`spec.yaml` or `spec.json`, or one that `settings.toml` names), perhaps `settings.toml`, and what comes of it: `expected/`, the package
without the runtime that all packages share, and `problems.txt`, what is said about the document. A document that is refused has
`problems.txt` alone. `nox -s golden` rewrites both; the diff is the review.
"""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest

from litellm_client_generator.pipeline import package_of, prepare
from litellm_client_generator.problems import Problem, SpecError
from litellm_client_generator.rendering.printing import render, runtime
from tests.settled import read, table

CASES = Path(__file__).parent / "cases"
USING = "docs/using_the_client.md"
DOCUMENTED = "documented_class"
"""A page that is all but the same in every package, and the case that has it."""


def folders() -> list[Path]:
    return sorted(folder for folder in CASES.iterdir() if folder.is_dir())


def outcome(case: Path) -> dict[str, str]:
    """All that a case is about: the package's own files below `expected/`, and `problems.txt` where anything is said."""
    config = case / "settings.toml"
    said = table(config, case) if config.exists() else {}
    spec = said.get("spec") or next(case.glob("spec.*"))
    problems: tuple[Problem, ...] = ()
    files: dict[str, str] = {}
    try:
        prepared = prepare(str(spec), said.get("overlays", ())).checked()
        settings = read(prepared.title, said, {})
        package, left_out = package_of(prepared, settings)
        problems = (*prepared.problems, *left_out)
        shared = set(runtime())
        if case.name != DOCUMENTED:
            shared.add(USING)
        files = {
            f"expected/{path}": text
            for path, text in render(package).items()
            if path not in shared
        }
    except SpecError as error:
        problems = error.problems
    if problems:
        files["problems.txt"] = "".join(f"{problem}\n" for problem in problems)
    return files


def on_disk(case: Path) -> dict[str, str]:
    paths = [case / "problems.txt", *sorted((case / "expected").rglob("*"))]
    return {
        path.relative_to(case).as_posix(): path.read_text(encoding="utf-8")
        for path in paths
        if path.is_file() and path.suffix in (".py", ".txt", ".md")
    }


@pytest.mark.parametrize("case", folders(), ids=lambda case: case.name)
def test_case(case: Path, update: bool) -> None:
    made = outcome(case)
    if update:
        shutil.rmtree(case / "expected", ignore_errors=True)
        (case / "problems.txt").unlink(missing_ok=True)
        for path, text in made.items():
            (case / path).parent.mkdir(parents=True, exist_ok=True)
            (case / path).write_text(text, encoding="utf-8")
    expected = on_disk(case)
    assert expected, f"{case.name}: nothing expected yet; run `nox -s golden`"
    changed = [
        path
        for path in sorted({*made, *expected})
        if made.get(path) != expected.get(path)
    ]
    assert not changed, "".join(unified(path, expected, made) for path in changed)


def unified(path: str, expected: dict[str, str], made: dict[str, str]) -> str:
    lines = difflib.unified_diff(
        expected.get(path, "").splitlines(True),
        made.get(path, "").splitlines(True),
        f"expected/{path}",
        f"made/{path}",
    )
    return "".join(lines)
