"""Every reference leads to something in the document."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import Document
from generator.grammar import walk
from generator.problems import Problem, SpecError


def reference_problems(document: Document) -> Iterator[Problem]:
    """A problem for each `$ref` that names nothing, another document, or itself."""
    for node in walk(document.data):
        ref = node.value.get("$ref") if isinstance(node.value, dict) else None
        if isinstance(ref, str):
            try:
                document.resolve(ref)
            except SpecError as error:
                for problem in error.problems:
                    yield Problem(
                        "error", node.place, problem.message, problem.action, problem.name
                    )
