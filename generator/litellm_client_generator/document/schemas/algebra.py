"""What a value looks like that satisfies several schemas at once, keyword by keyword (JSON Schema 2020-12, section 10.2).

A keyword that one schema says holds as it is. Of one that several say, all that they say must hold: bounds are the tighter ones,
types, enums and constants what all of them allow, properties and items schemas that meet in their turn. Annotations are the
nearest.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any

from litellm_client_generator.document.schemas.node import Node

ANNOTATIONS = frozenset(
    "title description default example examples deprecated readOnly writeOnly externalDocs xml $comment".split()
)
SHAPING = frozenset("""
    type enum const format contentMediaType contentEncoding oneOf anyOf not if then else discriminator
    properties patternProperties additionalProperties unevaluatedProperties propertyNames required minProperties
    maxProperties dependentRequired dependentSchemas items prefixItems contains minItems maxItems uniqueItems
    minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern
    """.split())
"""The keywords that say what a value is, `$ref` and `allOf` aside, which only say where more is said."""

Meet = Callable[[Node, Sequence[Node]], Node]
"""Makes one schema of several: where it stands, and what meets there."""


def keywords(node: Node) -> frozenset[str]:
    """What a node itself says about a value."""
    return SHAPING & node.value.keys() if isinstance(node.value, dict) else frozenset()


def met(place: Node, parts: Sequence[Node], meet: Meet) -> dict[str, Any]:
    """What several schemas say together.

    Args:
        place: Where the result stands; a title is this node's own.
        parts: The schemas, the most general first, without `$ref` and `allOf`.
        meet: Makes one schema of those that stand under one keyword.
    """
    said: dict[str, list[Node]] = {}
    for part in parts:
        plain = Node(part.pointer, numeric(part.value))
        for keyword in plain.value:
            if keyword not in ("$ref", "allOf", "title", "nullable"):
                said.setdefault(keyword, []).append(plain.child(keyword))
    found = {
        keyword: one(place, keyword, nodes, meet) for keyword, nodes in said.items()
    }
    if place.text("title"):
        found["title"] = place.value["title"]
    return found


def one(place: Node, keyword: str, nodes: Sequence[Node], meet: Meet) -> Any:
    """The value of one keyword."""
    if keyword in ("properties", "patternProperties"):
        return members(place.below(keyword, {}), nodes, meet)
    if keyword == "prefixItems":
        return positions(place.below(keyword, []), nodes, meet)
    if keyword in SINGLE:
        return meet(place.below(keyword, {}), nodes)
    return VALUES.get(keyword, nearest)([node.value for node in nodes])


def members(place: Node, nodes: Sequence[Node], meet: Meet) -> dict[str, Node]:
    """The properties of several objects: one that several of them name satisfies all that is said of it."""
    said: dict[str, list[Node]] = {}
    for node in nodes:
        for name in node.value if isinstance(node.value, dict) else ():
            said.setdefault(name, []).append(node.child(name))
    return {name: meet(place.below(name, {}), found) for name, found in said.items()}


def positions(place: Node, nodes: Sequence[Node], meet: Meet) -> list[Node]:
    """The leading items of several arrays."""
    lists = [node for node in nodes if isinstance(node.value, list)]
    length = max((len(node.value) for node in lists), default=0)
    return [
        meet(
            place.below(index, {}),
            [node.child(index) for node in lists if index < len(node.value)],
        )
        for index in range(length)
    ]


def numeric(value: Mapping[str, Any]) -> dict[str, Any]:
    """A schema whose exclusive bounds are numbers, as OpenAPI 3.1 has them; 3.0 says `true` beside `minimum`."""
    found = dict(value)
    for keyword, exclusive in (
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ):
        if isinstance(found.get(exclusive), bool):
            is_exclusive = found.pop(exclusive)
            if is_exclusive and keyword in found:
                found[exclusive] = found.pop(keyword)
    return found


# -- Values --------------------------------------------------------------------------------


def nearest(values: Sequence[Any]) -> Any:
    return values[-1]


def every(values: Sequence[Any]) -> list[Any]:
    """All names that several lists hold, once each."""
    lists = [value for value in values if isinstance(value, list)]
    return list(
        dict.fromkeys(name for names in lists for name in names if is_text(name))
    )


def is_text(value: Any) -> bool:
    return isinstance(value, str)


def common_types(values: Sequence[Any]) -> list[str]:
    """The types that all allow; the nearest's where no value could satisfy all."""
    lists = [names(value) for value in values]
    return overlap(lists) or lists[-1]


def names(value: Any) -> list[str]:
    """The value of `type` as a list."""
    if isinstance(value, str):
        return [value]
    return list(filter(is_text, value)) if isinstance(value, list) else []


def overlap(lists: Sequence[Sequence[str]]) -> list[str]:
    """The types that each list allows: every integer is a number."""
    known = dict.fromkeys(name for types in lists for name in types)
    return [name for name in known if all(allows(types, name) for types in lists)]


def allows(types: Iterable[str], name: str) -> bool:
    return name in types or (name == "integer" and "number" in types)


def common_values(values: Sequence[Any]) -> list[Any]:
    """The values that all lists hold; the nearest's where there is none."""
    lists = [value for value in values if isinstance(value, list)]
    if not lists:
        return []
    others = [frozenset(map(identity, values)) for values in lists[1:]]
    shared = [
        item for item in lists[0] if all(identity(item) in known for known in others)
    ]
    return shared or lists[-1]


def identity(value: Any) -> Hashable:
    """What is equal for equal JSON values, and for no others: to Python `True` is 1, to JSON it is not."""
    if isinstance(value, dict):
        return frozenset((key, identity(item)) for key, item in value.items())
    if isinstance(value, list):
        return tuple(map(identity, value))
    return isinstance(value, bool), value


def extreme(choose: Callable[[list[Any]], Any]) -> Callable[[Sequence[Any]], Any]:
    """The tighter one of several bounds."""

    def bound(values: Sequence[Any]) -> Any:
        numbers = [
            value
            for value in values
            if isinstance(value, (int, float)) and not isinstance(value, bool)
        ]
        return choose(numbers) if numbers else values[-1]

    return bound


def factor(numbers: list[Any]) -> Any:
    """The number that every multiple of all is a multiple of; the nearest where it is not whole."""
    whole = all(isinstance(number, int) and number > 0 for number in numbers)
    return math.lcm(*numbers) if whole else numbers[-1]


SINGLE = frozenset(
    "items additionalProperties unevaluatedProperties contains propertyNames".split()
)
"""The keywords that hold one schema."""

VALUES: Mapping[str, Callable[[Sequence[Any]], Any]] = {
    "type": common_types,
    "enum": common_values,
    "required": every,
    **dict.fromkeys(("readOnly", "writeOnly", "deprecated", "uniqueItems"), any),
    **dict.fromkeys(
        "minimum exclusiveMinimum minLength minItems minProperties".split(),
        extreme(max),
    ),
    **dict.fromkeys(
        "maximum exclusiveMaximum maxLength maxItems maxProperties".split(),
        extreme(min),
    ),
    "multipleOf": extreme(factor),
}
"""How the values of a keyword become one; of any other keyword it is the nearest."""
