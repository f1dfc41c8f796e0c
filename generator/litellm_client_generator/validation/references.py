"""Every reference leads to something in the document, and to something of its own kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from litellm_client_generator.document import Document
from litellm_client_generator.document.grammar import walk
from litellm_client_generator.problems import Problem


def reference_problems(document: Document) -> Iterator[Problem]:
    """A problem for each `$ref` that leads nowhere, or astray."""
    for element in walk(document.data):
        ref = element.value.get("$ref") if isinstance(element.value, dict) else None
        if isinstance(ref, str) and (
            problem := document.reference_fault(ref, element.kind)
        ):
            yield replace(problem, pointer=element.pointer)
