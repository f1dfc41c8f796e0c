"""Templates print; they do not decide. What they may hold is a law of the architecture, checked on their syntax trees."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import nodes

from generator.render import environment, templates
from generator.template_checks import BUILTIN

FORBIDDEN = (
    nodes.Add,
    nodes.And,
    nodes.Assign,
    nodes.AssignBlock,
    nodes.Call,
    nodes.CallBlock,
    nodes.Compare,
    nodes.Concat,
    nodes.FilterBlock,
    nodes.Macro,
    nodes.Or,
    nodes.Test,
)
FILTERS = {"literal", "docstring", "markdown"}
NAMES = sorted(
    path.relative_to(templates()).as_posix() for path in templates().rglob("*.jinja")
)


@pytest.mark.parametrize("name", NAMES)
def test_only_prints(name: str) -> None:
    tree = environment(templates()).parse(
        Path(templates(), name).read_text(encoding="utf-8")
    )
    found = [type(node).__name__ for node in tree.find_all(FORBIDDEN)]
    assert not found
    assert {node.name for node in tree.find_all(nodes.Filter)} <= FILTERS


@pytest.mark.parametrize("name", NAMES)
def test_text_of_the_document_passes_a_filter(name: str) -> None:
    """What is printed bare is a name or code that the generator made, by the name of its attribute."""
    tree = environment(templates()).parse(
        Path(templates(), name).read_text(encoding="utf-8")
    )
    bare = {
        node.attr
        for output in tree.find_all(nodes.Output)
        for node in output.nodes
        if isinstance(node, nodes.Getattr)
    }
    safe = {
        "alias", "attribute", "example", "base", "client", "close", "code", "default_code", "define", "folder", "kind", "maker", "method",
        "module", "name", "open", "prefix", "value", "wait",
    }  # fmt: skip
    assert bare <= safe
