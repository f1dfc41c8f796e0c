"""Which models, enums and aliases things need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from litellm_client_generator.ir import Operation, Schema, Type


def names_in(types: Iterable[Type]) -> set[str]:
    """The models, enums and aliases that annotations name."""
    return {name for type_ in types for name in type_.names}


def names_of(operations: Iterable[Operation]) -> set[str]:
    """What calls of operations need at first hand: their signatures, and the answers of every status."""
    return {
        name
        for operation in operations
        for name in names_in(
            (
                *operation.types,
                *operation.items,
                *(response.type for response in operation.responses),
            )
        )
    }


def closure(operations: Iterable[Operation], schemas: Mapping[str, Schema]) -> set[str]:
    """The names of all that operations reach, one through another."""
    waiting = names_of(operations)
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting |= names_in(schemas[name].types)
    return found
