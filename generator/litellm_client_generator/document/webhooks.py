"""What an API sends on its own: webhooks (OpenAPI 3.1.0, section 4.8.1), and callbacks of its operations (4.8.18)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from litellm_client_generator.document.paths import Route, operations
from litellm_client_generator.document.pointers import split
from litellm_client_generator.document.schemas.schema import Node, Schemas


@dataclass(frozen=True, slots=True)
class Webhook:
    """One request that the API sends."""

    id: str
    """Its operationId, else the name that it has in the document."""
    node: Node
    """The Operation Object."""
    body: Node
    """The Request Body Object."""
    tags: tuple[str, ...] = ()
    caller: str = ""
    """The JSON pointer of the operation that asks for it, of a callback."""

    @property
    def pointer(self) -> str:
        return self.node.pointer


def webhooks(schemas: Schemas, routes: Sequence[Route]) -> tuple[Webhook, ...]:
    """Every webhook and every callback that has a body, in the document's order.

    A name that several would have is each one's with its method, or with the id of the operation that asks for it.

    Args:
        schemas: The document's schemas.
        routes: Its operations.

    Raises:
        SpecError: A reference leads nowhere.
    """
    found = {each.pointer: each for each in _all(schemas, routes)}
    counts = Counter(each.id for each in found.values())
    ids = {route.pointer: route.id for route in routes}
    return tuple(
        (
            each
            if counts[each.id] == 1
            else replace(each, id=_longer(each, ids.get(each.caller, "")))
        )
        for each in found.values()
    )


def _longer(webhook: Webhook, caller: str) -> str:
    words = (caller, webhook.id, "" if caller else split(webhook.pointer)[-1])
    return "_".join(word for word in words if word)


def _all(schemas: Schemas, routes: Iterable[Route]) -> Iterator[Webhook]:
    for item in Node("#", schemas.document.data).children("webhooks"):
        name = split(item.pointer)[-1]
        yield from _sent(schemas, schemas.resolve(item), name)
    for route in routes:
        for callback in route.node.children("callbacks"):
            name = split(callback.pointer)[-1]
            target = schemas.resolve(callback)
            for expression in target.value if isinstance(target.value, dict) else ():
                if not expression.startswith("x-") and expression != "$ref":
                    item = schemas.resolve(target.child(expression))
                    yield from _sent(schemas, item, name, route.pointer)


def _sent(
    schemas: Schemas, item: Node, name: str, caller: str = ""
) -> Iterator[Webhook]:
    for _, node in operations(item):
        body = node.get("requestBody")
        if isinstance(body, dict):
            tags = tuple(map(str, node.get("tags") or ()))
            identifier = str(node.get("operationId") or name)
            target = schemas.resolve(node.child("requestBody"))
            yield Webhook(identifier, node, target, tags, caller)
