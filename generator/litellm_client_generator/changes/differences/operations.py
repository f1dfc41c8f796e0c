"""Changes of one operation: its names, arguments, request and answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.differences.parameters import compare_parameters
from litellm_client_generator.changes.differences.types import compare_types
from litellm_client_generator.changes.differences.wording import deprecation
from litellm_client_generator.changes.facts.annotations import is_described
from litellm_client_generator.changes.pairs.operations import without_names
from litellm_client_generator.changes.report import Change, Subject
from litellm_client_generator.ir import Operation, Response, Type


@dataclass(frozen=True, slots=True)
class Position:
    """One operation in one class, before and after."""

    old_class: str
    new_class: str
    old: Operation
    new: Operation

    @property
    def subject(self) -> Subject:
        called = f"{self.new_class}.{self.new.name}()"
        return Subject("operations", self.new_class, called)


def compare_operation(
    context: Context, stays: list[Position], moved: list[Position]
) -> Iterator[Change]:
    """What changes for the users of one operation.

    An operation of several classes changes in all of them in the same way, which is said in
    the first class alone; what is particular to another one is said there.

    Args:
        context: The two packages.
        stays: The operation in each class that has it still.
        moved: The operation in classes that it left, and in those that it came to.
    """
    said: dict[tuple[object, ...], int] = {}
    changes: list[Change] = []
    for position in (*stays, *moved):
        for change in _compare(context, position):
            key = _anonymous(change, position)
            if key in said:
                first = changes[said[key]]
                also = (*first.also, position.new_class)
                changes[said[key]] = replace(first, also=also)
            else:
                said[key] = len(changes)
                changes.append(change)
    yield from changes


def _anonymous(change: Change, position: Position) -> tuple[object, ...]:
    """A change without the name of its class."""
    method = change.owner.removeprefix(position.new_class)
    return (
        *(method, change.part, change.kind),
        *(change.message, change.before, change.after),
    )


def _compare(context: Context, position: Position) -> Iterator[Change]:
    subject, old, new = position.subject, position.old, position.new
    yield from _names(subject, old, new)
    yield from deprecation(subject, "operation", old.deprecated, new.deprecated)
    yield from _request(subject, old, new)
    argument = replace(subject, received=False)
    yield from compare_parameters(context, argument, old, new)
    answer = replace(subject, sent=False)
    difference = compare_types(context, old.returns, new.returns)
    if difference:
        yield difference.change(answer, "answer", "The answer's")
    yield from _errors(context, answer, old, new)


def _names(subject: Subject, old: Operation, new: Operation) -> Iterator[Change]:
    if old.name != new.name:
        kept = old.alias and old.alias == new.alias
        but = f", but the short name {old.alias}() stays" if kept else ""
        yield subject.change(
            "operation-renamed",
            f"Renamed{but}.",
            f"{old.name}()",
            f"{new.name}()",
            callers=True,
        )
    if old.alias and old.alias not in (new.alias, new.name):
        message = f"Its short name {'changed' if new.alias else 'is gone'}."
        yield subject.change(
            "short-name-removed", message, old.alias, new.alias, callers=True
        )
    elif new.alias and not old.alias:
        message = "It now has a short name."
        yield subject.change("short-name-added", message, after=new.alias)


def _request(subject: Subject, old: Operation, new: Operation) -> Iterator[Change]:
    """What goes over the wire in another way, though the call looks the same."""
    before, after = (old.method, old.path), (new.method, new.path)
    if without_names(before) != without_names(after):
        message = "It sends another request."
        yield subject.change(
            "route-changed", message, " ".join(before), " ".join(after)
        )
    facts = zip(_facts(old), _facts(new), strict=True)
    for (kind, message, was), (_, _, is_) in facts:
        if was != is_:
            yield subject.change(kind, message, was, is_)


def _facts(operation: Operation) -> Iterator[tuple[str, str, str]]:
    """What a call passes on beside its arguments: a kind, a sentence if it changed, the fact."""
    accept = " or ".join(operation.accept)
    security = " or ".join(
        " and ".join(names) or "none" for names in operation.security
    )
    form, host = operation.content_type or "no form", operation.server or "the client's"
    yield "media-type-changed", "It asks for other media types.", accept or "none"
    yield "media-type-changed", "The media type of its form changed.", form
    yield "security-changed", "Its authentication changed.", security or "none"
    yield "server-changed", "Its host changed.", host


def _errors(
    context: Context, subject: Subject, old: Operation, new: Operation
) -> Iterator[Change]:
    """What an exception's `data` may be."""
    before, after = _error_types(old), _error_types(new)
    for status in sorted(before.keys() | after.keys()):
        was, is_ = before.get(status), after.get(status)
        error = "The default error" if status == "default" else f"Status {status}"
        if was is None and is_ is not None:
            message = f"{error} is now described."
            yield subject.change("error-added", message, after=is_.code)
        elif is_ is None and was is not None:
            message = f"{error} is no longer described."
            yield subject.change("error-removed", message, was.code, readers=True)
        elif was is not None and is_ is not None:
            difference = compare_types(context, was, is_)
            if difference:
                yield difference.change(subject, "error", f"{error}'s")


def _error_types(operation: Operation) -> dict[str, Type]:
    return {
        response.status: response.type
        for response in operation.responses
        if not _is_success(response) and is_described(response.type)
    }


def _is_success(response: Response) -> bool:
    return response.status[:1] in ("1", "2", "3")
