"""Schemas that only have another name: exactly one that went equals exactly one that came."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from litellm_client_generator.changes.facts.annotations import has_parts, respelled
from litellm_client_generator.changes.pairs.unique import unique_pairs
from litellm_client_generator.ir import Enum, Model, Schema


def renamed_schemas(
    old: Mapping[str, Schema], new: Mapping[str, Schema]
) -> dict[str, str]:
    """Schemas that have another name and the same structure.

    Whoever names a renamed schema has another annotation for that alone, so the search is
    repeated until it finds no more.
    """
    renamed: dict[str, str] = {}
    came = {name: _structure(new[name], {}) for name in new if name not in old}
    while True:
        gone = [name for name in old if name not in new and name not in renamed]
        found = unique_pairs(
            {name: _structure(old[name], renamed) for name in gone},
            {name: came[name] for name in came.keys() - set(renamed.values())},
        )
        if not found:
            return renamed
        renamed |= found


def _structure(item: Schema, renamed: Mapping[str, str]) -> Hashable:
    """All of a schema but its name; `None` if that is too little to know it by."""
    own = {**renamed, item.name: "Self"}
    if isinstance(item, Model):
        if len(item.fields) < 2:
            return None
        return "model", tuple(
            (field.name, field.wire_name, field.required, field.default)
            + (respelled(field.type, own),)
            for field in item.fields
        )
    if isinstance(item, Enum):
        return ("enum", item.kind, item.members) if len(item.members) > 1 else None
    known = has_parts(item.type)
    return ("alias", respelled(item.type, own)) if known else None
