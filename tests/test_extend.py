"""The page on extending the generator, done as it is written: every file made, every command run, every answer compared."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import nodes

from litellm_client_generator.rendering.printing import environment, templates
from tests.conftest import ROOT, run

PAGE = (ROOT / "docs" / "extend.md").read_text(encoding="utf-8")
STEP = re.compile(r"(?:^`(?P<file>[^`\n]+)`:\n\n)?^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)  # fmt: skip
CLONE = "litellm-client-generator"
PROJECT = ("docs", "generator", "specs", "templates", "tests", "pyproject.toml")


@dataclass(frozen=True)
class Step:
    """A block of the page: a file to write or to change, or commands to run.

    Attributes:
        file: The file's path, as seen from the current folder.
        kind: The language of the block.
        text: What stands in it.
    """

    file: str | None
    kind: str
    text: str


def steps() -> list[Step]:
    return [Step(**found.groupdict()) for found in STEP.finditer(PAGE)]


class Newcomer:
    """Somebody who does what a page says.

    Args:
        folder: Where it is done.
        clone: A copy of the project in that folder, whose generator is the one that runs.
    """

    def __init__(self, folder: Path, clone: Path) -> None:
        self.folder = folder
        programs = Path(sys.executable).parent
        self.env = {
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": os.pathsep.join(map(str, (clone / "generator", clone))),
            "PYTHONDONTWRITEBYTECODE": "1",
            "LC_ALL": "C",
        }

    def do(self, step: Step) -> None:
        if step.kind == "console":
            for command, answer in commands(step.text):
                self.type(command, answer)
        elif step.file is not None and step.kind == "diff":
            self.change(self.folder / step.file, step.text)
        elif step.file is not None:
            file = self.folder / step.file
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(step.text, encoding="utf-8")

    def type(self, command: str, answer: list[str]) -> None:
        """Runs a command, and sees that the lines of its answer come, in their order."""
        program, *arguments = shlex.split(command)
        if program == "cd":
            self.folder = (self.folder / arguments[0]).resolve(strict=True)
            return
        done = run(program, *arguments, cwd=self.folder, env=self.env)
        said = iter((done.stdout + done.stderr).splitlines())
        for line in answer:
            pattern = re.escape(line).replace(r"\.\.\.", ".*")
            assert any(
                re.fullmatch(pattern, real) for real in said
            ), f"$ {command}\nshould say {line!r}:\n{done.stdout}{done.stderr}"

    @staticmethod
    def change(file: Path, diff: str) -> None:
        """Applies a diff whose place is told by its lines alone."""
        lines = diff.splitlines(keepends=True)
        before, after = (
            "".join(line[1:] for line in lines if line[0] in kept)
            for kept in (" -", " +")
        )
        text = file.read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{file} does not hold once:\n{before}"
        file.write_text(text.replace(before, after), encoding="utf-8")


def commands(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each command with the lines that it is said to answer."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *answer = part.splitlines()
        yield command, [line for line in answer if line]


@pytest.fixture
def newcomer(tmp_path: Path) -> Newcomer:
    clone = tmp_path / CLONE
    caches = shutil.ignore_patterns("__pycache__", ".*cache")
    for name in PROJECT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, clone / name, ignore=caches)
        else:
            shutil.copy(ROOT / name, clone / name)
    return Newcomer(tmp_path, clone)


@pytest.mark.slow
def test_the_page_can_be_followed(newcomer: Newcomer) -> None:
    done = steps()
    assert {step.kind for step in done} == {
        "console", "diff", "jinja", "python", "toml", "yaml"
    }  # fmt: skip
    for step in done:
        newcomer.do(step)


def test_every_block_is_told() -> None:
    jinja = environment(templates())
    told = {
        path: set(re.findall(r"`(\w+)`", row))
        for paths, row in re.findall(
            r"^\| (`[^|]+\.\w+`) \| (.+) \|$", PAGE, re.MULTILINE
        )
        for path in re.findall(r"`([^`]+)`", paths)
    }
    there = {
        path.relative_to(templates())
        .as_posix()
        .removesuffix(".jinja"): {
            block.name
            for block in jinja.parse(path.read_text(encoding="utf-8")).find_all(
                nodes.Block
            )
        }
        for path in templates().rglob("*.jinja")
    }
    for path, blocks in there.items():
        assert blocks <= told.get(path, set()), path
