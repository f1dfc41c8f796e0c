"""Whole random documents: what their operations send is what was given, what they answer is what was said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from litellm_client_generator.pipeline import package_of, prepare
from tests.calls import Caller
from tests.checker import Checker
from tests.conftest import Mypy
from tests.examples import module
from tests.properties.documents import KEYS, documents
from tests.properties.packages import NAME, files, package, write
from tests.properties.runs import drawn
from tests.properties.trials import PASSWORD, SECRETS, TOKEN, USER, Draws, run
from tests.servers import Answer, Server
from tests.settled import read
from tests.test_case_packages import borrowed

pytestmark = pytest.mark.slow


HARMLESS = ("undefined-required-property",)
"""What is said of documents that are right, and may not be meant."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("documents")


def test_their_packages_and_pages_are_typed(tmp_path: Path, mypy: Mypy) -> None:
    """The runtime is checked once, in one of the packages; the others take theirs from there."""
    names: list[str] = []

    @given(documents())
    @drawn(3)
    def make(document: dict[str, Any]) -> None:
        texts = dict(files(document, tmp_path))
        if names:
            texts.update(borrowed(names[0]))
        names.append(f"random_{len(names)}")
        write(tmp_path / names[-1], texts)
        calls = module(tmp_path / names[-1])
        calls = calls.replace(f"from {NAME} import", f"from {names[-1]} import")
        (tmp_path / f"examples_{names[-1]}.py").write_text(calls, encoding="utf-8")

    make()
    checked = mypy(tmp_path, *names, *(f"examples_{name}.py" for name in names))
    assert checked.returncode == 0, checked.stdout


@given(st.data())
@drawn(10)
def test_operations_send_what_is_given_and_give_what_is_answered(
    folder: Path, data: st.DataObject
) -> None:
    document = data.draw(documents())
    answers: list[Answer] = []
    keys = data.draw(st.frozensets(st.sampled_from(sorted(KEYS))))
    with (
        package(document, folder) as client,
        Server(lambda request: answers[-1]) as server,
    ):
        prepared = prepare(str(folder / "document.json"))
        found = [each for each in prepared.problems if each.name not in HARMLESS]
        assert not found, (found, document)
        facts, _ = package_of(prepared, read(prepared.title, {}, {}))
        caller = Caller(client, facts, Checker(document), server)
        base = data.draw(st.sampled_from(["v1", "v2"]))
        variables = {"port": str(server.port), "base": base}
        settings = {
            "api_key": {name: SECRETS[name] for name in keys},
            "access_token": TOKEN,
            "username": USER,
            "password": PASSWORD,
            "server_variables": variables,
            "retries": 0,
            **({} if document.get("servers") else {"host": server.url}),
        }
        run(Draws(caller, data, keys, variables), answers, settings)
