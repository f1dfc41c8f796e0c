"""Changes of one operation: its names, arguments, request and answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.differences import code_of, deprecation
from litellm_client_generator.changes.pairs import without_names
from litellm_client_generator.changes.parameters import compare_parameters
from litellm_client_generator.changes.report import Change
from litellm_client_generator.ir import Literal, Operation, Response, Type


@dataclass(frozen=True, slots=True)
class Position:
    """One operation in one class, before and after."""

    old_class: str
    new_class: str
    old: Operation
    new: Operation

    @property
    def name(self) -> str:
        return f"{self.new_class}.{self.new.name}()"

    def change(
        self,
        kind: str,
        message: str,
        before: str = "",
        after: str = "",
        *,
        name: str = "",
        callers: bool = False,
        readers: bool = False,
    ) -> Change:
        """A change of this operation.

        Args:
            kind: What happened to what.
            message: A sentence.
            before: What was.
            after: What is.
            name: An argument of the operation, or what else follows its name.
            callers: Whether it breaks callers.
            readers: Whether it breaks readers.
        """
        return Change(
            "operations",
            self.new_class,
            kind,
            f"{self.new_class}.{self.new.name}({name})",
            message,
            before,
            after,
            callers,
            readers,
        )


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
    name = change.name.removeprefix(position.new_class)
    return change.kind, name, change.message, change.before, change.after


def _compare(context: Context, position: Position) -> Iterator[Change]:
    yield from _names(position)
    yield from _request(position)
    for found in compare_parameters(context.readers, position.old, position.new):
        yield position.change(
            found.kind,
            found.message,
            found.before,
            found.after,
            name=f"{found.name}=" if found.name else "",
            callers=found.breaking,
        )
    yield from _answers(context, position)


def _names(position: Position) -> Iterator[Change]:
    old, new = position.old, position.new
    if old.name != new.name:
        kept = old.alias and old.alias == new.alias
        also = f" The short name {old.alias}() stays." if kept else ""
        message = f"Renamed.{also}"
        yield position.change(
            "operation-renamed", message, f"{old.name}()", f"{new.name}()", callers=True
        )
    if old.alias and old.alias != new.alias:
        if old.alias != new.name:
            message = f"The short name {old.alias}() is gone."
            yield position.change(
                "short-name-removed", message, old.alias, new.alias, callers=True
            )
    elif new.alias and not old.alias:
        message = f"It has a short name now: {new.alias}()."
        yield position.change("short-name-added", message, "", new.alias)
    if old.deprecated is not new.deprecated:
        kind, message = deprecation("operation", new.deprecated)
        yield position.change(kind, message)


def _request(position: Position) -> Iterator[Change]:
    """What goes over the wire in another way, though the call looks the same."""
    old, new = position.old, position.new
    before, after = (old.method, old.path), (new.method, new.path)
    if without_names(before) != without_names(after):
        message = "It sends another request."
        yield position.change(
            "route-changed", message, " ".join(before), " ".join(after)
        )
    options = {item.name: item.value for item in old.options}
    others = {item.name: item.value for item in new.options}
    for name in sorted(options.keys() | others.keys()):
        was, is_ = options.get(name), others.get(name)
        if was != is_:
            kind, message = OPTIONS.get(name, ("request-changed", f"Another {name}."))
            yield position.change(kind, message, _spelled(was), _spelled(is_))


OPTIONS = {
    "accept": ("media-type-changed", "It asks for other media types."),
    "content_type": ("media-type-changed", "Its body has another media type."),
    "host": ("server-changed", "It is sent to another host."),
    "security": ("security-changed", "It proves who calls in another way."),
}


def _spelled(value: Literal) -> str:
    if value is None:
        return "not set"
    if isinstance(value, tuple):
        return " or ".join(
            (
                " and ".join(map(str, item)) or "none"
                if isinstance(item, tuple)
                else str(item)
            )
            for item in value
        )
    return str(value)


def _answers(context: Context, position: Position) -> Iterator[Change]:
    old, new = position.old, position.new
    found = context.readers.difference(old.returns, new.returns, whose="The answer's")
    if found is not None:
        yield position.change(
            f"answer-{found.action}",
            found.message,
            code_of(old.returns),
            code_of(new.returns),
            readers=found.breaks_readers,
        )
    before, after = _errors(old), _errors(new)
    for status in sorted(before.keys() | after.keys()):
        was, is_ = before.get(status), after.get(status)
        if was is None and is_ is not None:
            message = f"What comes with status {status} is known now."
            yield position.change("error-added", message, "", code_of(is_))
        elif is_ is None and was is not None:
            message = f"What comes with status {status} is no longer known."
            yield position.change("error-removed", message, code_of(was), readers=True)
        elif was is not None and is_ is not None:
            whose = f"Status {status}: the"
            found = context.readers.difference(was, is_, whose=whose)
            if found is not None:
                yield position.change(
                    f"error-{found.action}",
                    found.message,
                    code_of(was),
                    code_of(is_),
                    readers=found.breaks_readers,
                )


def _errors(operation: Operation) -> dict[str, Type]:
    """What an exception's `data` may be, by status."""
    return {
        response.status: response.type
        for response in operation.responses
        if not _is_success(response) and response.type.code not in ("Any", "None")
    }


def _is_success(response: Response) -> bool:
    return response.status[:1] in ("1", "2", "3")
