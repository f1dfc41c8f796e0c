"""Changes of models, enums and aliases, said once wherever they are used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.differences import code_of
from litellm_client_generator.changes.fields import compare_fields
from litellm_client_generator.changes.members import compare_members
from litellm_client_generator.changes.report import Change
from litellm_client_generator.changes.usage import Named
from litellm_client_generator.ir import Alias, Enum, Model


@dataclass(frozen=True, slots=True)
class Subject:
    """A schema whose changes are told, and who has to do with it."""

    name: str
    sent: bool
    """Callers build it."""
    received: bool
    """Readers get it."""

    def change(
        self,
        kind: str,
        message: str,
        before: str = "",
        after: str = "",
        *,
        part: str = "",
        callers: bool = False,
        readers: bool = False,
    ) -> Change:
        """A change of this schema; it breaks those alone who have to do with it.

        Args:
            kind: What happened to what.
            message: A sentence.
            before: What was.
            after: What is.
            part: The field or the member that it is about.
            callers: Whether it breaks who builds one.
            readers: Whether it breaks who gets one.
        """
        return Change(
            "models",
            self.name,
            kind,
            f"{self.name}.{part}" if part else self.name,
            message,
            before,
            after,
            callers and self.sent,
            readers and self.received,
        )


def compare_schemas(context: Context) -> Iterator[Change]:
    """What changes for those who build or read models."""
    heirs = set(context.renamed.values())
    for name, item in context.old_schemas.items():
        if name in context.new_schemas:
            yield from _compare(context, item, context.new_schemas[name])
        elif name in context.renamed:
            yield _renamed(context, item, context.renamed[name])
        else:
            yield _removed(context, item)
    for name, item in context.new_schemas.items():
        if name not in context.old_schemas and name not in heirs:
            yield Change("models", name, f"{_noun(item)}-added", name, _described(item))


def _noun(item: Named) -> str:
    return type(item).__name__.lower()


def _described(item: Named) -> str:
    if isinstance(item, Model):
        number = len(item.fields)
        return f"New, with {number} field{'' if number == 1 else 's'}."
    return "New."


def _importers(context: Context, name: str) -> tuple[bool, bool]:
    """Who must have imported a schema: callers, readers; both if nothing leads to it."""
    sent, received = name in context.usage.sent, name in context.usage.received
    return (sent, received) if sent or received else (True, True)


def _removed(context: Context, item: Named) -> Change:
    callers, readers = _importers(context, item.name)
    kind = f"{_noun(item)}-removed"
    name, message = item.name, "Gone."
    return Change("models", name, kind, name, message, "", "", callers, readers)


def _renamed(context: Context, item: Named, heir: str) -> Change:
    callers, readers = _importers(context, item.name)
    kind, message = f"{_noun(item)}-renamed", "Renamed; all else is the same."
    name = item.name
    return Change("models", heir, kind, heir, message, name, heir, callers, readers)


def _compare(context: Context, old: Named, new: Named) -> Iterator[Change]:
    usage = context.usage
    subject = Subject(new.name, old.name in usage.sent, old.name in usage.received)
    if isinstance(old, Model) and isinstance(new, Model):
        for found in compare_fields(context.readers, old, new):
            yield subject.change(
                found.kind,
                found.message,
                found.before,
                found.after,
                part=found.name,
                callers=found.breaks_callers,
                readers=found.breaks_readers,
            )
    elif isinstance(old, Enum) and isinstance(new, Enum):
        for change in compare_members(old, new):
            yield subject.change(
                change.kind,
                change.message,
                change.before,
                change.after,
                part=change.name,
                callers=change.breaking,
                readers=change.breaking,
            )
    elif isinstance(old, Alias) and isinstance(new, Alias):
        difference = context.readers.difference(old.type, new.type)
        if difference is not None:
            yield subject.change(
                f"alias-{difference.action}",
                difference.message,
                code_of(old.type),
                code_of(new.type),
                callers=difference.breaks_callers,
                readers=difference.breaks_readers,
            )
    else:
        message = f"It was {_article(old)}, and is {_article(new)} now."
        before, after = _noun(old), _noun(new)
        yield subject.change(
            f"{before}-replaced", message, before, after, callers=True, readers=True
        )


def _article(item: Named) -> str:
    noun = _noun(item)
    return f"{'a' if noun == 'model' else 'an'} {noun}"
