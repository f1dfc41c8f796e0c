"""Changes as a person reads them: what is alike and harmless is one entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from litellm_client_generator.changes.report import (
    REASSIGNED,
    Area,
    Change,
    Report,
)

CONDENSED = {
    "operation-added": "{count} new operation{s}",
    "operation-listed": "{count} operation{s} that other classes have too",
    "operation-moved": "{count} operation{s} moved from {origin}",
    "operation-withdrawn": "{count} operation{s} that only other classes have now",
    "parameter-added": "{owner}: {count} new optional argument{s}",
    "field-added": "{count} new optional field{s}",
    "member-added": "{count} new member{s}",
    "model-added": "{count} new model{s}",
    "enum-added": "{count} new enum{s}",
    "alias-added": "{count} new alias{es}",
}
"""What can be told together, and how."""

ALWAYS = frozenset(["operation-moved", "operation-withdrawn"])
"""Told together though they break callers."""

MARKS = {
    "added": "+",
    "listed": "+",
    "removed": "-",
    "withdrawn": "-",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to say."""

    mark: str
    """`+`, `-`, or `~` for what is neither."""
    breaks: tuple[str, ...]
    head: str
    """What it is about, as seen from its group."""
    message: str = ""
    """What happened, without a full stop."""
    before: str = ""
    after: str = ""
    names: tuple[str, ...] = ()
    """All that it is about, if that is more than one thing."""
    also: tuple[str, ...] = ()
    """Other classes where the same happened."""


@dataclass(frozen=True, slots=True)
class Group:
    """What happened to one class, to one model, or to what has no group."""

    title: str
    entries: tuple[Entry, ...]
    is_new: bool = False
    """Whether it is a class that was not there before."""

    @property
    def single(self) -> bool:
        """Whether one line says it all."""
        return len(self.entries) == 1 and self.entries[0].head == self.title


def groups(report: Report, area: Area, verbose: bool) -> list[Group]:
    """The changes of an area, group by group, in the report's order.

    Args:
        report: The comparison.
        area: What to tell of it.
        verbose: Tell everything by itself.
    """
    found: list[Group] = []
    classes: list[Group] = []
    new: list[Change] = []
    for where, title, changes in report.groups():
        if where != area:
            continue
        if area == "models" and all(change.action == "added" for change in changes):
            new += [change for change in changes if not change.breaking]
            changes = [change for change in changes if change.breaking]
            if not changes:
                continue
        kinds = {change.kind for change in changes}
        if kinds == {"class-added", "operation-added"} and not verbose:
            entry = _new_class(title, changes)
            classes.append(Group(title, (entry,), is_new=True))
        else:
            found.append(Group(title, tuple(_entries(title, changes, verbose))))
    found += classes
    if new:
        found.append(Group("", tuple(_entries("", new, verbose))))
    return found


def _new_class(title: str, changes: list[Change]) -> Entry:
    """A class that is new as a whole."""
    operations = [change for change in changes if change.kind != "class-added"]
    names = tuple(change.after for change in operations)
    message = next(change for change in changes if change not in operations).message
    return Entry("+", (), title, message.removesuffix("."), names=names)


def _entries(title: str, changes: list[Change], verbose: bool) -> Iterable[Entry]:
    together: dict[tuple[object, ...], list[Change]] = {}
    for change in changes:
        key: tuple[object, ...] = (change,)
        alike = change.kind in ALWAYS or not change.breaking
        if alike and change.kind in CONDENSED and not verbose:
            key = (change.kind, _owner(change), _origin(change), change.also)
        together.setdefault(key, []).append(change)
    for same in together.values():
        yield _entry(title, same[0]) if len(same) == 1 else _summary(title, same)


def _origin(change: Change) -> str:
    """The class that an operation moved from."""
    return change.before.partition(".")[0] if change.kind == "operation-moved" else ""


def _owner(change: Change) -> str:
    """The operation that an argument belongs to."""
    return change.owner if change.kind == "parameter-added" else ""


def _short(title: str, name: str) -> str:
    return name.removeprefix(f"{title}.") if title else name


def _entry(title: str, change: Change) -> Entry:
    told = (
        change.kind.endswith("values-changed")
        or change.kind == REASSIGNED
        or change.before == change.after
    )
    return Entry(
        MARKS.get(change.action, "~"),
        change.breaks,
        _short(title, change.name),
        change.message.removesuffix("."),
        "" if told else change.before,
        "" if told else change.after,
        also=change.also,
    )


def _told(title: str, change: Change) -> str:
    """What a list names: an argument, the route of a new operation, else what a user writes."""
    if change.kind == "operation-added":
        return change.after
    return f"{change.part}=" if _owner(change) else _short(title, change.name)


def _summary(title: str, changes: list[Change]) -> Entry:
    first = changes[0]
    owner = _owner(first)
    head = CONDENSED[first.kind].format(
        count=len(changes),
        s="" if len(changes) == 1 else "s",
        es="" if len(changes) == 1 else "es",
        origin=_origin(first),
        owner=_short(title, owner),
    )
    names = (_told(title, change) for change in changes)
    mark = MARKS.get(first.action, "~")
    return Entry(mark, first.breaks, head, names=tuple(names), also=first.also)
