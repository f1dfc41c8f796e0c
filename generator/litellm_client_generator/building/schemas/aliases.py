"""Which aliases are too large to be spelled out wherever they are named.

Python puts what a plain alias stands for in its place, and imports all that it names. A chain of them would need more stack
than there is, and a web of them grows with every level.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from graphlib import TopologicalSorter

from litellm_client_generator.ir import Alias, Schema, Type

MOST = 30
"""How many aliases may be spelled out in one."""


def deferred(schemas: Mapping[str, Schema]) -> Iterator[Schema]:
    """The schemas; an alias that would spell out too many others has its type as a text.

    Args:
        schemas: All that the package has, by name.
    """
    sizes: dict[str, int] = {}
    for name in ordered(schemas):
        schema = schemas[name]
        if isinstance(schema, Alias):
            size = 1 + sum(sizes.get(each, 0) for each in mentioned(schema.type))
            schema = replace(schema, is_deferred=schema.is_deferred or size > MOST)
            sizes[name] = 1 if schema.is_deferred else size
        yield schema


def ordered(schemas: Mapping[str, Schema]) -> Iterator[str]:
    """The names, each behind those that it spells out."""
    plain = {
        name: schema
        for name, schema in schemas.items()
        if isinstance(schema, Alias) and not schema.is_deferred
    }
    graph = {
        name: plain[name].type.names & plain.keys() if name in plain else ()
        for name in schemas
    }
    return iter(TopologicalSorter(graph).static_order())


def mentioned(type_: Type) -> Iterator[str]:
    """The models, enums and aliases that an annotation names, each as often as it does."""
    for member in type_.members:
        if member.is_schema:
            yield member.name
        for argument in member.arguments:
            yield from mentioned(argument)
