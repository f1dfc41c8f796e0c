"""What every part of the comparison looks things up in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from litellm_client_generator.changes.annotations import Reader
from litellm_client_generator.changes.differences import Readers
from litellm_client_generator.changes.pairs import (
    Pairs,
    Places,
    pair,
    places_of,
    renamed_schemas,
)
from litellm_client_generator.changes.usage import Named, Usage, named_schemas, usage_of
from litellm_client_generator.ir import SYNC, Package


@dataclass(frozen=True, slots=True)
class Context:
    """Two packages, and how they belong together."""

    old: Package
    new: Package
    old_places: Places
    new_places: Places
    pairs: Pairs
    old_schemas: Mapping[str, Named]
    new_schemas: Mapping[str, Named]
    renamed: Mapping[str, str]
    """Schemas by their old names that have others now."""
    readers: Readers
    usage: Usage
    """How the old client uses its schemas: code that exists was written against it."""


def context_of(old: Package, new: Package) -> Context:
    """Pairs whatever two packages have."""
    old_schemas, new_schemas = named_schemas(old), named_schemas(new)
    renamed = renamed_schemas(old_schemas, new_schemas)
    old_places, new_places = places_of(old), places_of(new)
    return Context(
        old=old,
        new=new,
        old_places=old_places,
        new_places=new_places,
        pairs=pair(old_places, new_places),
        old_schemas=old_schemas,
        new_schemas=new_schemas,
        renamed=renamed,
        readers=Readers(_reader(old, renamed), _reader(new, {})),
        usage=usage_of([api for api in old.apis if api.flavor == SYNC], old_schemas),
    )


def _reader(package: Package, renamed: Mapping[str, str]) -> Reader:
    return Reader(
        aliases={item.name: item.type for item in package.aliases},
        enums={
            item.name: "str" if item.base == "OpenStrEnum" else "int"
            for item in package.enums
        },
        renamed=renamed,
    )
