"""What a comparison says: changes, who they break, and a summary.

Two people use a client. A *caller* writes requests: names classes and methods, passes
arguments, builds models. A *reader* takes answers apart: attributes of models, values of
enums. A change may break one, both or nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Area = Literal["client", "operations", "models"]
AREAS: tuple[Area, ...] = ("client", "operations", "models")
REASSIGNED = "name-reassigned"
"""The worst of all kinds: nothing fails, and something else is done."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two clients."""

    area: Area
    group: str
    """The API class or the model that it belongs to; empty for the client itself."""
    kind: str
    """What happened to what: `parameter-removed`. `docs/diff.md` lists them."""
    owner: str
    """What it is about, as a user writes it: `UsersApi.list_users()`, `NewUserRequest`."""
    message: str
    """A sentence that says the rest."""
    before: str = ""
    after: str = ""
    breaks_callers: bool = False
    breaks_readers: bool = False
    part: str = ""
    """An argument, a field or a member; empty for all of what it is about."""
    also: tuple[str, ...] = ()
    """Other classes that have the same operation, changed in the same way."""

    @property
    def name(self) -> str:
        """What a user writes: `UsersApi.list_users(page=)`, `NewUserRequest.max_budget`."""
        if not self.part:
            return self.owner
        if self.area == "operations":
            return f"{self.owner.removesuffix(')')}{self.part}=)"
        return f"{self.owner}.{self.part}"

    @property
    def breaking(self) -> bool:
        return self.breaks_callers or self.breaks_readers

    @property
    def breaks(self) -> tuple[str, ...]:
        """Whom it breaks: `callers`, `readers`, both or nobody."""
        who = (("callers", self.breaks_callers), ("readers", self.breaks_readers))
        return tuple(name for name, broken in who if broken)

    @property
    def action(self) -> str:
        """The last part of the kind: `added`, `removed`, `renamed`, ..."""
        return self.kind.rsplit("-", 1)[-1]


@dataclass(frozen=True, slots=True)
class Subject:
    """What changes are told of: the client, a class, an operation, a schema, or a part of one."""

    area: Area
    group: str
    owner: str
    part: str = ""
    sent: bool = True
    """Callers have to do with it."""
    received: bool = True
    """Readers have to do with it."""

    def of(self, part: str) -> Subject:
        """One part of it."""
        return replace(self, part=part)

    def change(
        self,
        kind: str,
        message: str,
        before: str = "",
        after: str = "",
        *,
        callers: bool = False,
        readers: bool = False,
    ) -> Change:
        """A change of it; it breaks those alone who have to do with it.

        Args:
            kind: What happened to what.
            message: A sentence.
            before: What was.
            after: What is.
            callers: Whether it breaks callers.
            readers: Whether it breaks readers.
        """
        return Change(
            area=self.area,
            group=self.group,
            kind=kind,
            owner=self.owner,
            message=message,
            before=before,
            after=after,
            breaks_callers=callers and self.sent,
            breaks_readers=readers and self.received,
            part=self.part,
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """How many operations, or models, there are, and what became of them."""

    before: int
    after: int
    added: int
    removed: int
    changed: int
    """Those of both clients that differ in any way, a new name included."""
    breaking: int
    """Those whose users have to change something, removed ones included."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that changes for the users of a client."""

    title: str
    old_version: str
    new_version: str
    operations: Tally
    models: Tally
    changes: tuple[Change, ...]
    is_same_document: bool = False
    """Whether the documents differ in nothing but the version, if that."""

    @property
    def breaks_callers(self) -> bool:
        return any(change.breaks_callers for change in self.changes)

    @property
    def breaks_readers(self) -> bool:
        return any(change.breaks_readers for change in self.changes)

    @property
    def breaking(self) -> bool:
        """Whether anybody's code has to change."""
        return self.breaks_callers or self.breaks_readers

    def groups(self) -> list[tuple[Area, str, list[Change]]]:
        """The changes of each class and model, in the report's order."""
        found: dict[tuple[Area, str], list[Change]] = {}
        for change in self.changes:
            found.setdefault((change.area, change.group), []).append(change)
        return [(area, group, changes) for (area, group), changes in found.items()]


def ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes in the order of a report.

    The client comes first, then API classes, then models; of these the ones with breaking
    changes first, and of each the breaking changes first, of which those come first that nothing else would tell.
    """
    found = list(changes)
    broken = {(change.area, change.group) for change in found if change.breaking}

    def place(change: Change) -> tuple[object, ...]:
        return (
            AREAS.index(change.area),
            (change.area, change.group) not in broken,
            change.group,
            not change.breaking,
            change.kind != REASSIGNED,
            change.name,
            change.kind,
            change.message,
            change.before,
            change.after,
        )

    return tuple(sorted(found, key=place))
