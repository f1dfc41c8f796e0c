"""Changes of API classes: which operations they have."""

from __future__ import annotations

from collections.abc import Iterator

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.differences.operations import (
    Position,
    compare_operation,
)
from litellm_client_generator.changes.differences.wording import counted
from litellm_client_generator.changes.pairs.operations import (
    Places,
    Route,
    classes_of,
)
from litellm_client_generator.changes.report import REASSIGNED, Change, Subject
from litellm_client_generator.ir import Operation


def compare_classes(context: Context) -> Iterator[Change]:
    """What changes for those who name API classes and call their methods."""
    yield from _classes(context)
    yield from _reassigned(context)
    pairs = context.pairs
    for route, classes in context.old_places.items():
        if route in pairs.routes:
            yield from _paired(context, route, pairs.routes[route])
        else:
            for name, operation in sorted(classes.items()):
                group = pairs.classes.get(name, name)
                yield _method(name, operation, group).change(
                    "operation-removed",
                    f"{operation.method} {operation.path} is gone.",
                    callers=True,
                )
    known = set(pairs.routes.values())
    for route, classes in context.new_places.items():
        if route not in known:
            for name, operation in sorted(classes.items()):
                yield _method(name, operation).change(
                    "operation-added", "New.", after=" ".join(route)
                )


def _classes(context: Context) -> Iterator[Change]:
    """What became of the classes themselves."""
    old, new = classes_of(context.old_places), classes_of(context.new_places)
    pairs = context.pairs.classes
    for name in sorted(old.keys() - pairs.keys()):
        message = f"Class removed, which had {counted(len(old[name]), 'operation')}."
        yield _class(name).change("class-removed", message, callers=True)
    for name in sorted(new.keys() - set(pairs.values())):
        message = f"New class with {counted(len(new[name]), 'operation')}."
        yield _class(name).change("class-added", message)
    for before, after in sorted(pairs.items()):
        if before != after:
            kept = counted(_kept(context, before, after), "operation")
            message = f"Class renamed, with {kept}."
            yield _class(after).change(
                "class-renamed", message, before, after, callers=True
            )


def _reassigned(context: Context) -> Iterator[Change]:
    """Methods that are there still, and call something else: code that uses them goes on, with another answer."""
    called = {
        (context.pairs.classes.get(owner, owner), name): route
        for (owner, name), route in _methods(context.old_places)
    }
    for (owner, name), route in _methods(context.new_places):
        before = called.get((owner, name), route)
        if context.pairs.routes.get(before, before) != route:
            was, is_ = " ".join(before), " ".join(route)
            yield Subject("operations", owner, f"{owner}.{name}()").change(
                REASSIGNED, f"Calls {is_} now, was {was}.", was, is_, callers=True
            )


def _methods(places: Places) -> Iterator[tuple[tuple[str, str], Route]]:
    """Each name of a method in each class, and what it calls."""
    for route, classes in places.items():
        for owner, operation in classes.items():
            for name in filter(None, (operation.name, operation.alias)):
                yield (owner, name), route


def _kept(context: Context, before: str, after: str) -> int:
    """How many operations of a class are in the class that it became."""
    return sum(
        before in context.old_places[here] and after in context.new_places[there]
        for here, there in context.pairs.routes.items()
    )


def _class(name: str) -> Subject:
    return Subject("operations", name, name)


def _method(name: str, operation: Operation, group: str = "") -> Subject:
    """An operation of a class, told of with the class or with what the class became."""
    return Subject("operations", group or name, f"{name}.{operation.name}()")


def _paired(context: Context, here: Route, there: Route) -> Iterator[Change]:
    """The changes of one operation, in all classes that had it or have it."""
    old, new = context.old_places[here], context.new_places[there]
    heirs = {name: context.pairs.classes.get(name, "") for name in sorted(old)}
    stays = [
        Position(name, heir, old[name], new[heir])
        for name, heir in heirs.items()
        if heir in new
    ]
    left = [name for name, heir in heirs.items() if heir not in new]
    came = sorted(new.keys() - {position.new_class for position in stays})
    moved = [
        Position(before, after, old[before], new[after])
        for before, after in zip(left, came, strict=False)
    ]
    for position in moved:
        yield position.subject.change(
            "operation-moved",
            "Moved to another class.",
            f"{position.old_class}.{position.old.name}()",
            f"{position.new_class}.{position.new.name}()",
            callers=True,
        )
    for name in left[len(moved) :]:
        message = f"No longer in this class, but still in {', '.join(sorted(new))}."
        yield _method(name, old[name], heirs[name]).change(
            "operation-withdrawn", message, callers=True
        )
    for name in came[len(moved) :]:
        elsewhere = ", ".join(sorted(new.keys() - {name}))
        message = f"Now in this class too, besides {elsewhere}."
        yield _method(name, new[name]).change("operation-listed", message)
    yield from compare_operation(context, stays, moved)
