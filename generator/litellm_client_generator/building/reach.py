"""Which models things need: by the imports of their annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from litellm_client_generator.building.models import is_model_import
from litellm_client_generator.ir import Alias, Enum, Model, Operation, Type


def signature(operation: Operation) -> list[Type]:
    """The annotations of a method."""
    return [*(item.type for item in operation.parameters), operation.returns]


def reached(operation: Operation) -> list[Type]:
    """All that a call of it needs: its signature, and the answers of every status."""
    return [*signature(operation), *(response.type for response in operation.responses)]


def annotations_of(item: Model | Enum | Alias) -> list[Type]:
    if isinstance(item, Model):
        return [field.type for field in item.fields]
    return [item.type] if isinstance(item, Alias) else []


def modules(types: Iterable[Type]) -> set[str]:
    """The modules of the models that annotations name."""
    return {
        item.module.rsplit(".", 1)[-1]
        for type_ in types
        for item in type_.imports
        if is_model_import(item)
    }


def closure(
    operations: Iterable[Operation], named: Mapping[str, Model | Enum | Alias]
) -> set[str]:
    """The modules of all models that operations reach."""
    waiting = {
        module for operation in operations for module in modules(reached(operation))
    }
    found: set[str] = set()
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            waiting |= modules(annotations_of(named[module]))
    return found
