"""Changes of API classes: which operations they have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.operations import Position, compare_operation
from litellm_client_generator.changes.pairs import Route, classes_of
from litellm_client_generator.changes.report import Change
from litellm_client_generator.ir import Operation


def compare_classes(context: Context) -> Iterator[Change]:
    """What changes for those who name API classes and call their methods."""
    old, new = classes_of(context.old_places), classes_of(context.new_places)
    pairs = context.pairs.classes
    for name in sorted(old.keys() - pairs.keys()):
        count = counted(len(old[name]), "operation")
        message = f"The class is gone, which had {count}."
        yield Change(
            "operations", name, "class-removed", name, message, breaks_callers=True
        )
    for name in sorted(new.keys() - set(pairs.values())):
        count = counted(len(new[name]), "operation")
        yield Change(
            "operations", name, "class-added", name, f"A new class with {count}."
        )
    for before, after in sorted(pairs.items()):
        if before != after:
            yield _renamed(context, before, after)
    for route, classes in context.old_places.items():
        if route in context.pairs.routes:
            yield from _paired(context, route, context.pairs.routes[route])
        else:
            yield from (
                _removed(name, pairs.get(name, name), item)
                for name, item in _listed(classes)
            )
    known = set(context.pairs.routes.values())
    for route, classes in context.new_places.items():
        if route not in known:
            yield from (_added(name, item) for name, item in _listed(classes))


def counted(number: int, noun: str) -> str:
    """`1 operation`, `2 operations`."""
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _listed(classes: Mapping[str, Operation]) -> list[tuple[str, Operation]]:
    return sorted(classes.items())


def _renamed(context: Context, before: str, after: str) -> Change:
    kept = Counter(
        before in context.old_places[here] and after in context.new_places[there]
        for here, there in context.pairs.routes.items()
    )[True]
    message = f"Class renamed {before} -> {after}, with {counted(kept, 'operation')}."
    return Change(
        "operations", after, "class-renamed", after, message, before, after, True
    )


def _added(name: str, operation: Operation) -> Change:
    message = f"Sends {operation.method} {operation.path}."
    return Change(
        "operations", name, "operation-added", f"{name}.{operation.name}()", message
    )


def _removed(name: str, group: str, operation: Operation) -> Change:
    return Change(
        "operations",
        group,
        "operation-removed",
        f"{name}.{operation.name}()",
        f"{operation.method} {operation.path} is gone.",
        breaks_callers=True,
    )


def _paired(context: Context, here: Route, there: Route) -> Iterator[Change]:
    """The changes of one operation, in all classes that had it or have it."""
    old, new = context.old_places[here], context.new_places[there]
    stays: list[Position] = []
    left: list[str] = []
    for name in sorted(old):
        heir = context.pairs.classes.get(name)
        if heir in new and heir is not None:
            stays.append(Position(name, heir, old[name], new[heir]))
        else:
            left.append(name)
    came = sorted(new.keys() - {position.new_class for position in stays})
    moved = [
        Position(before, after, old[before], new[after])
        for before, after in zip(left, came, strict=False)
    ]
    for position in moved:
        yield Change(
            "operations",
            position.new_class,
            "operation-moved",
            position.name,
            "Moved to another class.",
            f"{position.old_class}.{position.old.name}()",
            f"{position.new_class}.{position.new.name}()",
            breaks_callers=True,
        )
    for name in left[len(moved) :]:
        elsewhere = ", ".join(sorted(new))
        yield Change(
            "operations",
            context.pairs.classes.get(name, name),
            "operation-withdrawn",
            f"{name}.{old[name].name}()",
            f"No longer in this class; it still is in {elsewhere}.",
            breaks_callers=True,
        )
    for name in came[len(moved) :]:
        elsewhere = ", ".join(sorted(new.keys() - {name}))
        message = f"Now in this class too; it also is in {elsewhere}."
        called = f"{name}.{new[name].name}()"
        yield Change("operations", name, "operation-listed", called, message)
    yield from compare_operation(context, stays, moved)
