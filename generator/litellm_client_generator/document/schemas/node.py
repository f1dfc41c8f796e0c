"""A schema, or another object of a document, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from litellm_client_generator.document.pointers import escape


@dataclass(frozen=True, slots=True)
class Node:
    """A schema, and the JSON pointer to it.

    What several places of a document say together has a value of its own; what it took from one of them alone is a node in it, so
    that a child knows where it really stands.
    """

    pointer: str
    value: Any

    def child(self, *parts: str | int) -> Node:
        node = self
        for part in parts:
            value = node.value[part]
            node = value if isinstance(value, Node) else node.below(part, value)
        return node

    def below(self, part: str | int, value: Any) -> Node:
        """What stands at one part of the pointer below this one."""
        return Node(f"{self.pointer}/{escape(part)}", value)

    def get(self, key: str) -> Any:
        return self.value.get(key) if isinstance(self.value, dict) else None

    def text(self, key: str) -> str:
        """The value of a field that holds text; nothing if it does not."""
        value = self.get(key)
        return value.strip() if isinstance(value, str) else ""

    def children(self, key: str) -> list[Node]:
        """The schemas below a keyword that holds a list or a mapping of schemas."""
        value = self.get(key)
        if isinstance(value, dict):
            return [self.child(key, name) for name in value]
        if isinstance(value, list):
            return [self.child(key, index) for index in range(len(value))]
        return []
