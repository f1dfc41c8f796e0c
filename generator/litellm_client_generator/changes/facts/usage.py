"""Which named schemas are sent, and which are received."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from litellm_client_generator.changes.facts.annotations import names_in
from litellm_client_generator.ir import SYNC, Alias, Enum, Model, Package, Type

Schema = Model | Enum | Alias


@dataclass(frozen=True, slots=True)
class Usage:
    """The names that requests and answers reach, one through another."""

    sent: frozenset[str]
    received: frozenset[str]


def schemas_of(package: Package) -> dict[str, Schema]:
    """Models, enums and aliases by name."""
    every: tuple[Schema, ...] = (*package.models, *package.enums, *package.aliases)
    return {item.name: item for item in every}


def usage_of(package: Package) -> Usage:
    """What the operations of a package reach."""
    apis = [api for api in package.apis if api.flavor == SYNC]
    operations = [operation for api in apis for operation in api.operations]
    sent = [item.type for operation in operations for item in operation.parameters]
    received = [operation.returns for operation in operations]
    received += [item.type for operation in operations for item in operation.responses]
    schemas = schemas_of(package)
    return Usage(_reached(sent, schemas), _reached(received, schemas))


def _reached(types: Iterable[Type], schemas: Mapping[str, Schema]) -> frozenset[str]:
    waiting = {name for type_ in types for name in names_in(type_)}
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in schemas and name not in found:
            found.add(name)
            waiting |= {
                part for item in _parts(schemas[name]) for part in names_in(item)
            }
    return frozenset(found)


def _parts(item: Schema) -> list[Type]:
    if isinstance(item, Model):
        return [field.type for field in item.fields]
    return [item.type] if isinstance(item, Alias) else []
