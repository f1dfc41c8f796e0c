"""What every part of the comparison looks things up in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from litellm_client_generator.changes.facts.annotations import Annotations
from litellm_client_generator.changes.facts.usage import Usage, schemas_of, usage_of
from litellm_client_generator.changes.pairs.operations import (
    Pairs,
    Places,
    pair,
    places_of,
)
from litellm_client_generator.changes.pairs.schemas import renamed_schemas
from litellm_client_generator.ir import Package, Schema


@dataclass(frozen=True, slots=True)
class Context:
    """Two packages, and how they belong together."""

    old_places: Places
    new_places: Places
    pairs: Pairs
    old_schemas: Mapping[str, Schema]
    new_schemas: Mapping[str, Schema]
    renamed: Mapping[str, str]
    """Schemas by their old names that have others now."""
    old_annotations: Annotations
    new_annotations: Annotations
    usage: Usage
    """How the old client uses its schemas: code that exists was written against it."""


def context_of(old: Package, new: Package) -> Context:
    """Pairs whatever two packages have."""
    old_schemas, new_schemas = schemas_of(old), schemas_of(new)
    renamed = renamed_schemas(old_schemas, new_schemas)
    old_places, new_places = places_of(old), places_of(new)
    return Context(
        old_places=old_places,
        new_places=new_places,
        pairs=pair(old_places, new_places),
        old_schemas=old_schemas,
        new_schemas=new_schemas,
        renamed=renamed,
        old_annotations=_annotations(old, renamed),
        new_annotations=_annotations(new, {}),
        usage=usage_of(old),
    )


def _annotations(package: Package, renamed: Mapping[str, str]) -> Annotations:
    return Annotations(
        aliases={item.name: item.type for item in package.aliases},
        enums={item.name: item.kind for item in package.enums},
        renamed=renamed,
    )
