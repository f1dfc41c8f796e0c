"""Paths Object, Path Item Objects and Operation Objects: the operations of a document (OpenAPI 3.1.0, sections 4.8.8 to 4.8.10)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from litellm_client_generator.document.grammar import ADDITIONAL, METHODS
from litellm_client_generator.document.pointers import split
from litellm_client_generator.document.schemas.schema import Node, Schemas

UNTAGGED = "default"
"""The tag of operations without one."""


@dataclass(frozen=True, slots=True)
class Route:
    """One operation of a document: a method of a path, and what belongs to it, each reference followed.

    A run makes it once; whoever asks about operations asks these.
    """

    path: str
    method: str
    """In lower case; one of `additionalOperations` as it is written there."""
    item: Node
    """The Path Item Object."""
    node: Node
    """The Operation Object."""
    id: str
    tags: tuple[str, ...]
    """Each tag once; `UNTAGGED` if there is none."""
    parameters: Mapping[tuple[str, str], Node]
    """The Parameter Objects by place and name, the operation's own before those of its path."""
    body: Node | None
    responses: Mapping[str, Node]
    """The Response Objects by status."""

    @property
    def pointer(self) -> str:
        """Where it stands, which tells it from all others."""
        return self.node.pointer

    @property
    def request(self) -> str:
        """What it asks for: `GET /pets`."""
        return f"{self.verb} {self.path}"

    @property
    def verb(self) -> str:
        """The method as it is sent, in which case matters (RFC 9110, section 9.1)."""
        return self.method.upper() if self.method in METHODS else self.method


def routes(
    schemas: Schemas, default_id: Callable[[str, str], str]
) -> tuple[Route, ...]:
    """Every operation, in the document's order.

    Args:
        schemas: The document's schemas.
        default_id: The id of an operation without one, by its method and path.

    Raises:
        SpecError: A reference leads nowhere.
    """
    return tuple(_routes(schemas, default_id))


def _routes(schemas: Schemas, default_id: Callable[[str, str], str]) -> Iterator[Route]:
    root = Node("#", schemas.document.data)
    for path in root.get("paths") or ():
        if path.startswith("x-"):
            continue
        item = schemas.resolve(root.child("paths", path))
        for method, node in operations(item):
            yield Route(
                path=path,
                method=method,
                item=item,
                node=node,
                id=str(node.get("operationId") or default_id(method, path)),
                tags=_tags(node),
                parameters=_parameters(schemas, node, item),
                body=_body(schemas, node),
                responses=_responses(schemas, node),
            )


def operations(item: Node) -> Iterator[tuple[str, Node]]:
    """The operations of a path item, each with its method."""
    for method in METHODS:
        if isinstance(item.get(method), dict):
            yield method, item.child(method)
    for node in item.children(ADDITIONAL):
        if isinstance(node.value, dict):
            yield split(node.pointer)[-1], node


def _tags(node: Node) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(str, node.get("tags") or ()))) or (UNTAGGED,)


def _parameters(schemas: Schemas, *holders: Node) -> dict[tuple[str, str], Node]:
    """The parameters of an operation and of its path; the former win (section 4.8.10)."""
    found: dict[tuple[str, str], Node] = {}
    for holder in holders:
        for node in map(schemas.resolve, holder.children("parameters")):
            found.setdefault((str(node.get("in")), str(node.get("name"))), node)
    return found


def _body(schemas: Schemas, node: Node) -> Node | None:
    return (
        schemas.resolve(node.child("requestBody")) if node.get("requestBody") else None
    )


def _responses(schemas: Schemas, node: Node) -> dict[str, Node]:
    found = zip(node.get("responses") or (), node.children("responses"), strict=True)
    return {
        str(status): schemas.resolve(response)
        for status, response in found
        if not str(status).startswith("x-")
    }


def all_tags(routes: Iterable[Route]) -> list[str]:
    """The tags in use, once each, in the document's order."""
    return list(dict.fromkeys(tag for route in routes for tag in route.tags))
