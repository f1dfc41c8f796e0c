"""What a caller may give in place of models: plain dicts, and lists and mappings of them."""

from __future__ import annotations

from dataclasses import dataclass

from litellm_client_generator.building.schemas.types import OBJECT, Place, Types
from litellm_client_generator.document.schemas.schema import Node
from litellm_client_generator.ir import Type, union
from litellm_client_generator.ir.types import ANY

INSIDE = ("Inner", "Value")
"""What is looked at of a schema: its items, and the values of a mapping."""
MOST = 300
"""How many schemas are looked at, one that several places lead to once for each: they may multiply with every level."""
ANYTHING = union((OBJECT, Type.of("list", "", ANY)))
"""What stands for models that too many schemas lead to."""


def loose(types: Types, schema: Node) -> Type:
    """The type of an argument: where a model is expected, however deep, a plain dict will do."""
    type_ = types.of(schema, Place.ARGUMENT)
    inside = types.schemas.within(schema, INSIDE)
    if type_ == ANY or not any(map(types.is_model, inside)):
        return type_
    try:
        plain = Plain(types).of(schema)
    except TooMany:
        plain = ANYTHING
    return type_ | plain if plain else type_


class TooMany(Exception):
    """More schemas than `MOST` would have to be looked at."""


@dataclass(slots=True)
class Plain:
    """Finds what stands for the models of one argument.

    Args:
        types: The table of annotations.
    """

    types: Types
    seen: int = 0

    def of(self, schema: Node, above: frozenset[str] = frozenset()) -> Type | None:
        """The plain dicts and lists that stand for models; nothing where there are no models.

        Args:
            schema: What is asked about.
            above: What it is in, by JSON pointer; one that holds itself is looked at once.

        Raises:
            TooMany: It leads to more than anybody would read.
        """
        schemas = self.types.schemas
        target = schemas.target(schema)
        if self.types.is_model(target):
            return OBJECT
        if target.pointer in above:
            return None
        self.seen += 1
        if self.seen > MOST:
            raise TooMany
        above |= {target.pointer}
        node = schemas.whole(target)
        if members := schemas.values(node):
            found = [self.of(item, above) for item in members]
            plain = [item for item in found if item is not None]
            return union(plain) if plain else None
        for word, child in schemas.contents(node):
            if item := self.of(child, above):
                return OBJECT if word == "Value" else Type.of("list", "", item)
        return None
