"""Which named schemas are sent, and which are received."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from litellm_client_generator.ir import Package, Schema, Type


@dataclass(frozen=True, slots=True)
class Usage:
    """The names that requests and answers reach, one through another."""

    sent: frozenset[str]
    received: frozenset[str]


def schemas_of(package: Package) -> dict[str, Schema]:
    """Models, enums and aliases by name."""
    return {item.name: item for item in package.schemas}


def usage_of(package: Package) -> Usage:
    """What the operations and the webhooks of a package reach."""
    operations = list(package.operations())
    sent = [item.type for operation in operations for item in operation.parameters]
    received = [operation.returns for operation in operations]
    received += [item.type for operation in operations for item in operation.responses]
    received += [webhook.type for webhook in package.webhooks]
    schemas = schemas_of(package)
    return Usage(_reached(sent, schemas), _reached(received, schemas))


def _reached(types: Iterable[Type], schemas: Mapping[str, Schema]) -> frozenset[str]:
    waiting = {name for type_ in types for name in type_.names}
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in schemas and name not in found:
            found.add(name)
            waiting.update(*(type_.names for type_ in schemas[name].types))
    return frozenset(found)
