"""Paths Object and Path Item Objects: the operations of a document (OpenAPI 3.1.0, sections 4.8.8 and 4.8.9)."""

from __future__ import annotations

from collections.abc import Iterator

from litellm_client_generator.document.document import METHODS, Document
from litellm_client_generator.document.schema import Node, Schemas

UNTAGGED = "default"
"""The tag of operations without one."""


Found = tuple[str, str, Node, Node]
"""An operation: path, method, Path Item Object, Operation Object."""


def path_items(document: Document) -> Iterator[tuple[str, Node]]:
    """Every path and its item, where a reference leads to it too."""
    schemas = Schemas(document)
    root = Node("#", document.data)
    for path in document.data.get("paths", {}):
        yield path, schemas.resolve(root.child("paths", path))


def operations(document: Document) -> Iterator[Found]:
    """Every operation, in the document's order."""
    for path, item in path_items(document):
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield path, method, item, item.child(method)


def tags_of(operation: Node) -> list[str]:
    return [str(tag) for tag in operation.get("tags") or ()] or [UNTAGGED]


def all_tags(document: Document) -> list[str]:
    """The tags in use, once each, in the document's order."""
    found = [
        tag for *_, operation in operations(document) for tag in tags_of(operation)
    ]
    return list(dict.fromkeys(found))
