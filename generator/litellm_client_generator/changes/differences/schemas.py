"""Changes of models, enums and aliases, said once wherever they are used."""

from __future__ import annotations

from collections.abc import Iterator

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.differences.fields import compare_fields
from litellm_client_generator.changes.differences.members import compare_members
from litellm_client_generator.changes.differences.types import compare_types
from litellm_client_generator.changes.differences.wording import counted
from litellm_client_generator.changes.report import Change, Subject
from litellm_client_generator.ir import Alias, Enum, Model, Schema


def compare_schemas(context: Context) -> Iterator[Change]:
    """What changes for those who build or read models."""
    heirs = set(context.renamed.values())
    for name, item in context.old_schemas.items():
        if name in context.new_schemas:
            yield from _compare(context, item, context.new_schemas[name])
        elif name in context.renamed:
            heir = context.renamed[name]
            yield _imported(context, name, heir).change(
                *(f"{_noun(item)}-renamed", "Renamed.", name, heir),
                callers=True,
                readers=True,
            )
        else:
            yield _imported(context, name, name).change(
                f"{_noun(item)}-removed", "Removed.", callers=True, readers=True
            )
    for name, item in context.new_schemas.items():
        if name not in context.old_schemas and name not in heirs:
            subject = Subject("models", name, name)
            yield subject.change(f"{_noun(item)}-added", _described(item))


def _noun(item: Schema) -> str:
    return type(item).__name__.lower()


def _described(item: Schema) -> str:
    if isinstance(item, Model):
        return f"New, with {counted(len(item.fields), 'field')}."
    return "New."


def _subject(context: Context, old: str, new: str) -> Subject:
    """A schema; callers have to do with it if it was sent, readers if it was received."""
    sent, received = old in context.usage.sent, old in context.usage.received
    return Subject("models", new, new, sent=sent, received=received)


def _imported(context: Context, old: str, new: str) -> Subject:
    """A schema as whoever imported it sees it: anybody, if nothing leads to it."""
    subject = _subject(context, old, new)
    used = subject.sent or subject.received
    return subject if used else Subject("models", new, new)


def _compare(context: Context, old: Schema, new: Schema) -> Iterator[Change]:
    subject = _subject(context, old.name, new.name)
    if isinstance(old, Model) and isinstance(new, Model):
        yield from compare_fields(context, subject, old, new)
    elif isinstance(old, Enum) and isinstance(new, Enum):
        yield from compare_members(subject, old, new)
    elif isinstance(old, Alias) and isinstance(new, Alias):
        difference = compare_types(context, old.type, new.type)
        if difference:
            yield difference.change(subject, "alias")
    else:
        before, after = _noun(old), _noun(new)
        yield subject.change(
            *(f"{before}-replaced", "Its kind changed.", before, after),
            callers=True,
            readers=True,
        )
