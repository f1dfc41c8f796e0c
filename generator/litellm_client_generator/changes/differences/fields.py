"""Changes of the fields of one model."""

from __future__ import annotations

from collections.abc import Iterator

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.differences.types import (
    becomes_null,
    compare_types,
)
from litellm_client_generator.changes.differences.wording import added, deprecation
from litellm_client_generator.changes.pairs.parts import pair_fields
from litellm_client_generator.changes.report import Change, Subject
from litellm_client_generator.ir import Field, Model
from litellm_client_generator.ir.values import thawed
from litellm_client_generator.text import literal


def compare_fields(
    context: Context, subject: Subject, old: Model, new: Model
) -> Iterator[Change]:
    """What changes for those who build or read a model.

    Args:
        context: The two packages.
        subject: The model.
        old: The model in the old client.
        new: The same model in the new one.
    """
    pairs = pair_fields(old, new)
    kept = {before.name for before, _ in pairs}
    heirs = {after.name for _, after in pairs}
    for field in old.fields:
        if field.name not in kept:
            code = field.type.code
            yield subject.of(field.name).change(
                "field-removed", "Removed.", code, callers=True, readers=True
            )
    for field in new.fields:
        if field.name not in heirs:
            yield subject.of(field.name).change(
                "field-added",
                added(field.is_demanded),
                after=field.type.code,
                callers=field.is_demanded,
            )
    for before, after in pairs:
        yield from _compare(context, subject.of(after.name), before, after)


def _compare(
    context: Context, subject: Subject, old: Field, new: Field
) -> Iterator[Change]:
    yield from _names(subject, old, new)
    yield from _necessity(context, subject, old, new)
    needed = old.is_demanded is not new.is_demanded
    difference = compare_types(context, old.type, new.type, without_null=needed)
    if difference:
        yield difference.change(subject, "field")
    optional = not old.is_demanded and not new.is_demanded
    if optional and old.default != new.default:
        was, is_ = literal(thawed(old.default)), literal(thawed(new.default))
        yield subject.change("field-default-changed", "Its default changed.", was, is_)
    yield from deprecation(subject, "field", old.deprecated, new.deprecated)


def _names(subject: Subject, old: Field, new: Field) -> Iterator[Change]:
    if old.name != new.name:
        yield subject.change(
            "field-renamed", "Renamed.", old.name, new.name, callers=True, readers=True
        )
    if old.wire_name != new.wire_name:
        message = "Its name in JSON changed."
        yield subject.change(
            "field-wire-name-changed", message, old.wire_name, new.wire_name
        )


def _necessity(
    context: Context, subject: Subject, old: Field, new: Field
) -> Iterator[Change]:
    """Whether it has to be given changed."""
    before, after = old.type.code, new.type.code
    if old.is_demanded and not new.is_demanded:
        yield subject.change(
            "field-made-optional",
            "It is now optional.",
            before,
            after,
            # Without a default, what did not come is None, which it may never have been.
            readers=becomes_null(context, old.type, new.type),
        )
    elif new.is_demanded and not old.is_demanded:
        yield subject.change(
            "field-made-required", "It is now required.", before, after, callers=True
        )
