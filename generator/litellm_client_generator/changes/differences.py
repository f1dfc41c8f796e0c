"""One annotation beside another: what changed, and who minds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from litellm_client_generator.changes.annotations import (
    NONE,
    Reader,
    Shape,
    gives,
    takes,
    values,
    without_none,
    without_values,
)
from litellm_client_generator.ir import Type


@dataclass(frozen=True, slots=True)
class Difference:
    """How two annotations differ."""

    action: str
    """The end of the change's kind: retyped, values-changed or constraint-changed."""
    message: str
    breaks_callers: bool
    """What was passed may be refused."""
    breaks_readers: bool
    """What comes may be something that never came."""


def code_of(type_: Type) -> str:
    """An annotation with the usual names of builtins that a class spells differently."""
    code = type_.code
    for item in type_.imports:
        if item.alias:
            code = re.sub(rf"\b{re.escape(item.alias)}\b", item.name, code)
    return code


@dataclass(frozen=True, slots=True)
class Readers:
    """The readers of both packages."""

    old: Reader
    new: Reader

    def difference(
        self, old: Type, new: Type, *, whose: str = "Its", without_null: bool = False
    ) -> Difference | None:
        """How two annotations differ, or nothing.

        Args:
            old: The annotation in the old client.
            new: The annotation in the new client.
            whose: How the message starts.
            without_null: Leave `None` out, which stands for more than the annotation.
        """
        before, after = self.old.read(old), self.new.read(new)
        if without_null:
            before, after = without_none(before), without_none(after)
        return difference(before, after, whose)

    def becomes_null(self, old: Type, new: Type) -> bool:
        """Whether `None` is possible that was not."""
        before, after = self.old.read(old), self.new.read(new)
        return takes(after, (NONE,)) and not takes(before, (NONE,))


def difference(old: Shape, new: Shape, whose: str) -> Difference | None:
    """How two annotations differ, or nothing if they mean the same."""
    takes_all, gives_all = takes(new, old), gives(new, old)
    same = takes_all and gives_all and takes(old, new)
    before, after = values(old), values(new)
    if before != after and (same or without_values(old) == without_values(new)):
        # An open set takes any value, but a server that dropped one will refuse it.
        refused = bool(after) and (not before or bool(before - after))
        breaks_callers = refused or not takes_all
        message = _values(whose, before, after)
        return Difference("values-changed", message, breaks_callers, not gives_all)
    if same:
        return None
    kind = "constraint-changed"
    if takes_all and gives_all:
        return Difference(kind, f"{whose} limits are looser.", False, False)
    alike = takes(new, old, limits=False) and takes(old, new, limits=False)
    if alike and gives_all:
        return Difference(kind, f"{whose} limits are tighter.", True, False)
    if takes_all:
        message = f"{whose} type is wider."
    elif not takes(old, new):
        message = f"{whose} type is another one."
    elif gives_all:
        message = f"{whose} type is narrower."
    else:
        message = f"{whose} type was plain JSON, and is a class now."
    return Difference("retyped", message, not takes_all, not gives_all)


def _values(whose: str, before: frozenset[str], after: frozenset[str]) -> str:
    if not before:
        return f"{whose} values are meant to be {' or '.join(sorted(after))} now."
    if not after:
        return f"{whose} values are no longer meant to be certain ones."
    changes = (("new", after - before), ("gone", before - after))
    said = [f"{what}: {', '.join(sorted(which))}" for what, which in changes if which]
    return f"{whose} values have changed; {'; '.join(said)}."


def deprecation(noun: str, now: bool) -> tuple[str, str]:
    """The kind of change, and a sentence, where something is deprecated now, or no longer."""
    if now:
        return f"{noun}-deprecated", "It is deprecated now."
    return f"{noun}-undeprecated", "It is no longer deprecated."
