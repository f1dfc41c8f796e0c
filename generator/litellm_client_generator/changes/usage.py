"""Which named schemas are sent, and which are received."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from litellm_client_generator.ir import Alias, Api, Enum, Model, Package, Type

Named = Model | Enum | Alias


@dataclass(frozen=True, slots=True)
class Usage:
    """The names that requests and answers reach, one through another."""

    sent: frozenset[str]
    received: frozenset[str]


def named_schemas(package: Package) -> dict[str, Named]:
    """Models, enums and aliases by name."""
    every: tuple[Named, ...] = (*package.models, *package.enums, *package.aliases)
    return {item.name: item for item in every}


def usage_of(apis: Iterable[Api], schemas: Mapping[str, Named]) -> Usage:
    """What the operations of some classes reach.

    Args:
        apis: The classes.
        schemas: The package's named schemas.
    """
    operations = [operation for api in apis for operation in api.operations]
    sent = [item.type for operation in operations for item in operation.parameters]
    received = [operation.returns for operation in operations]
    received += [item.type for operation in operations for item in operation.responses]
    return Usage(_reached(sent, schemas), _reached(received, schemas))


def _reached(types: Iterable[Type], schemas: Mapping[str, Named]) -> frozenset[str]:
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


def names_in(type_: Type) -> set[str]:
    """The generated classes and aliases that an annotation names."""
    modules = (item for item in type_.imports if item.module.startswith(".models."))
    return {item.name for item in modules}


def _parts(item: Named) -> list[Type]:
    if isinstance(item, Model):
        return [field.type for field in item.fields]
    return [item.type] if isinstance(item, Alias) else []
