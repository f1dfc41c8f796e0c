"""A copy of a document to repair, and the list of what was done to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from litellm_client_generator.document import (
    ADDITIONAL,
    METHODS,
    Document,
    copy,
    pointer_to,
)
from litellm_client_generator.document.grammar import Element, as_dict, walk
from litellm_client_generator.problems import Problem


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where an operation is, the path item that it is part of, and what it says."""

    path: str
    method: str
    item: dict[str, Any]
    value: dict[str, Any]

    @property
    def pointer(self) -> str:
        return pointer_to(*self.parts)

    @property
    def parts(self) -> tuple[str, ...]:
        own = (self.method,) if self.method in METHODS else (ADDITIONAL, self.method)
        return ("paths", self.path, *own)


class Draft:
    """What repairs work on: they change `data` in place.

    Args:
        document: The document; it stays as it is.
    """

    def __init__(self, document: Document) -> None:
        self._original = document
        self.data: dict[str, Any] = copy(document.data)
        self.problems = list(document.problems)
        self.rule = ""
        """The repair that is running: what its reports are called."""
        self._elements: list[Element] | None = None

    @property
    def document(self) -> Document:
        """The document as far as it is repaired."""
        return replace(self._original, data=self.data, problems=())

    def report(self, pointer: str, message: str, action: str) -> None:
        """Say what was wrong and what was done."""
        self.problems.append(Problem("warning", pointer, message, action, self.rule))
        self._elements = None

    def sorted_problems(self) -> list[Problem]:
        """All reports, in the order of the document that was read."""
        return sorted(
            self.problems, key=lambda problem: self._original.position(problem.pointer)
        )

    def elements(self, kind: str) -> list[Element]:
        """Every object of one kind, as the document is before a repair begins to change it."""
        if self._elements is None:
            self._elements = [
                element
                for element in walk(self.data)
                if isinstance(element.value, dict)
            ]
        return [element for element in self._elements if element.kind == kind]

    def components(self, section: str) -> dict[str, Any]:
        """One map under `components`; empty, and apart from the document, if there is none."""
        return as_dict(as_dict(self.data.get("components")).get(section))

    def path_items(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for path, item in as_dict(self.data.get("paths")).items():
            if isinstance(item, dict) and not path.startswith("x-"):
                yield path, item

    def endpoints(self) -> Iterator[Endpoint]:
        for path, item in self.path_items():
            for method, value in item.items():
                if method in METHODS and isinstance(value, dict):
                    yield Endpoint(path, method, item, value)
            for method, value in as_dict(item.get(ADDITIONAL)).items():
                if isinstance(value, dict):
                    yield Endpoint(path, method, item, value)
