"""Changes of the fields of one model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from litellm_client_generator.changes.differences import Readers, code_of, deprecation
from litellm_client_generator.ir import Field, Model
from litellm_client_generator.text import literal


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What happened to one field."""

    kind: str
    name: str
    message: str
    before: str = ""
    after: str = ""
    breaks_callers: bool = False
    """If the model is sent."""
    breaks_readers: bool = False
    """If the model is received."""


def compare_fields(readers: Readers, old: Model, new: Model) -> Iterator[FieldChange]:
    """What changes for those who build or read a model.

    Args:
        readers: What compares annotations.
        old: The model in the old client.
        new: The same model in the new one.
    """
    pairs = _pairs(old, new)
    heirs = {after.name for _, after in pairs}
    kept = {before.name for before, _ in pairs}
    for field in old.fields:
        if field.name not in kept:
            code = code_of(field.type)
            yield FieldChange(
                "field-removed", field.name, "Gone.", code, "", True, True
            )
    for field in new.fields:
        if field.name not in heirs:
            code, needed = code_of(field.type), field.required
            message = f"New, {'and required' if needed else 'optional'}."
            yield FieldChange("field-added", field.name, message, "", code, needed)
    for before, after in pairs:
        yield from _compare(readers, before, after)


def _pairs(old: Model, new: Model) -> list[tuple[Field, Field]]:
    """The fields that are in both, by their names in JSON, else by those in Python."""
    by_wire = {field.wire_name: field for field in new.fields}
    by_name = {field.name: field for field in new.fields}
    found = {
        field.name: (field, by_wire[field.wire_name])
        for field in old.fields
        if field.wire_name in by_wire
    }
    taken = {after.name for _, after in found.values()}
    for field in old.fields:
        if field.name not in found and field.name in by_name.keys() - taken:
            found[field.name] = field, by_name[field.name]
    return list(found.values())


def _compare(readers: Readers, old: Field, new: Field) -> Iterator[FieldChange]:
    name = new.name
    if old.name != name:
        message = "Renamed."
        yield FieldChange("field-renamed", name, message, old.name, name, True, True)
    if old.wire_name != new.wire_name:
        message = "JSON has it under another name."
        before, after = old.wire_name, new.wire_name
        yield FieldChange("field-wire-name-changed", name, message, before, after)
    optional = old.required and not new.required
    if optional:
        yield FieldChange(
            "field-made-optional",
            name,
            "It is optional now.",
            code_of(old.type),
            code_of(new.type),
            # Without a default, what did not come is None, which it may never have been.
            breaks_readers=readers.becomes_null(old.type, new.type),
        )
    elif new.required and not old.required:
        yield FieldChange(
            "field-made-required",
            name,
            "It is required now.",
            code_of(old.type),
            code_of(new.type),
            breaks_callers=True,
        )
    difference = readers.difference(
        old.type, new.type, without_null=old.required is not new.required
    )
    if difference is not None:
        yield FieldChange(
            f"field-{difference.action}",
            name,
            difference.message,
            code_of(old.type),
            code_of(new.type),
            difference.breaks_callers,
            difference.breaks_readers,
        )
    if old.default != new.default and not (optional or new.required):
        yield FieldChange(
            "field-default-changed",
            name,
            "What it is when nothing was sent is another value.",
            literal(old.default),
            literal(new.default),
        )
    if old.deprecated is not new.deprecated:
        kind, message = deprecation("field", new.deprecated)
        yield FieldChange(kind, name, message)
