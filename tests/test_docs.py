"""The documentation says what is so: every example of the generated client runs as it is printed, every setting is told."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from litellm_client_generator.project import REQUIREMENTS
from litellm_client_generator.repair import REPAIRS
from litellm_client_generator.settings import Settings
from tests.examples import EXAMPLE
from tests.servers import Server, json_answer

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "generated/litellm_client/docs").glob("*_api.md"))


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(json_answer({})) as server:
        yield server


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_examples_run(
    page: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LITELLM_PROXY_URL", server.url)
    monkeypatch.setenv("LITELLM_PROXY_API_KEY", "sk-test")
    monkeypatch.syspath_prepend(ROOT / "generated")
    text = page.read_text(encoding="utf-8")
    examples = EXAMPLE.findall(text)
    assert len(examples) == text.count("\n## ")
    before = len(server.requests)
    for example in examples:
        exec(compile(example, str(page), "exec"), {})
    assert len(server.requests) == before + len(examples)


def test_there_is_a_page_for_each_class() -> None:
    modules = {
        path.stem for path in (ROOT / "generated/litellm_client/api").glob("*_api.py")
    }
    assert {page.stem for page in PAGES} == modules


def test_every_setting_is_told() -> None:
    told = set(
        re.findall(
            r"^\| `([a-z-]+)` \|", (ROOT / "docs/settings.md").read_text(), re.MULTILINE
        )
    )
    assert told == {name.replace("_", "-") for name in Settings.model_fields}


def test_every_repair_is_told() -> None:
    page = (ROOT / "docs/repairs.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(.+?)` \| (.+) \|$", page, re.MULTILINE)
    assert rows == [(repair.name, repair.summary) for repair in REPAIRS]


def test_what_packages_need_is_said_alike() -> None:
    """And tried: the tests of the runtime run on the group `client`, and `nox -s versions` on its lower bounds."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    assert list(REQUIREMENTS) == groups["client"]
    template = (ROOT / "templates/README.md.jinja").read_text(encoding="utf-8")
    assert set(re.findall(r"`([\w-]+>=[\d.]+)`", template)) == set(REQUIREMENTS)


@pytest.mark.parametrize("page", [ROOT / "README.md"], ids=lambda page: page.name)
def test_python_in_pages_is_python(page: Path) -> None:
    for example in EXAMPLE.findall(page.read_text(encoding="utf-8")):
        ast.parse(example)
