"""The last resort: what is too deep or too large ends in a sentence, with the place that was looked at."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from litellm_client_generator import pipeline
from litellm_client_generator.document import Document
from litellm_client_generator.document.limits import FRAMES, bounded
from litellm_client_generator.document.schemas.node import Node
from litellm_client_generator.document.schemas.recursion import circles
from litellm_client_generator.problems import SpecError
from litellm_client_generator.settings import Invocation, configuration

DOCUMENT = Document("shop.json", {"openapi": "3.1.0"})
LEVELS = 600


@bounded
def endless(document: Document, node: Node) -> None:
    endless.__wrapped__(document, node.below("items", {}))  # type: ignore[attr-defined]


@bounded
def greedy(_: Document, node: Node) -> bytes:
    return b" " * (2**60 + len(node.pointer))


@pytest.mark.parametrize(
    ("step", "name"), [(endless, "too-deep"), (greedy, "too-large")]
)
def test_the_end_of_stack_and_memory_is_said(step: object, name: str) -> None:
    before = sys.getrecursionlimit()
    with pytest.raises(SpecError) as caught:
        step(DOCUMENT, Node("#/components/schemas/Pet", {}))  # type: ignore[operator]
    (problem,) = caught.value.problems
    assert (problem.pointer, problem.name) == ("#/components/schemas/Pet", name)
    assert str(caught.value).startswith("shop.json: #/components/schemas/Pet: error: ")
    assert sys.getrecursionlimit() == before < FRAMES


@pytest.mark.slow
def test_a_deep_document_has_the_stack_that_it_needs(tmp_path: Path) -> None:
    """Whoever runs the pipeline: it is not the command that sees to it."""
    schema: dict[str, object] = {"type": "string"}
    for _ in range(LEVELS):
        schema = {"type": "array", "items": schema}
    content = {"content": {"application/json": {"schema": schema}}}
    get = {"operationId": "get", "responses": {"200": {"description": "", **content}}}
    path = tmp_path / "deep.json"
    path.write_text(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "Deep", "version": "1"},
                "paths": {"/it": {"get": get}},
            }
        )
    )
    before = sys.getrecursionlimit()
    rows = pipeline.tags(str(path), Invocation(configuration(None, tmp_path), {}))
    assert [row[2] for row in rows] == ["1"]
    assert sys.getrecursionlimit() == before


def test_circles() -> None:
    """Nodes that lead to each other have one of them in common; who only leads there has not."""
    ways = {"a": "b", "b": "cd", "c": "a", "d": "e", "e": "ed", "f": "af", "g": ""}
    found: dict[str, str] = {}
    for node in ways:
        circles(node, ways.__getitem__, found)
    together: dict[str, set[str]] = {}
    for node, one in found.items():
        together.setdefault(one, set()).add(node)
    assert sorted(map(sorted, together.values())) == [
        ["a", "b", "c"],
        ["d", "e"],
        ["f"],
        ["g"],
    ]
    assert all(one in members for one, members in together.items())


def test_a_long_way_is_walked_without_recursion() -> None:
    found: dict[str, str] = {}
    circles("0", lambda node: [str((int(node) + 1) % 50_000)], found)
    assert len(found) == 50_000 and len(set(found.values())) == 1
