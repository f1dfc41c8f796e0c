"""One annotation beside another: what changed, and who minds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.differences.containment import gives, takes
from litellm_client_generator.changes.facts.shapes import (
    NONE,
    Shape,
    values,
    without_none,
    without_values,
)
from litellm_client_generator.changes.report import Change, Subject
from litellm_client_generator.ir import Type


@dataclass(frozen=True, slots=True)
class Difference:
    """How two annotations differ."""

    action: str
    """The end of the change's kind: retyped, values-changed or constraint-changed."""
    message: str
    """A sentence without the words for what it is about."""
    breaks_callers: bool
    """What was passed may be refused."""
    breaks_readers: bool
    """What comes may be something that never came."""
    before: str = ""
    after: str = ""

    def change(self, subject: Subject, noun: str, whose: str = "Its") -> Change:
        """The difference as a change.

        Args:
            subject: What has the annotation.
            noun: How its kind starts.
            whose: How its message starts.
        """
        return subject.change(
            f"{noun}-{self.action}",
            f"{whose} {self.message}",
            self.before,
            self.after,
            callers=self.breaks_callers,
            readers=self.breaks_readers,
        )


def compare_types(
    context: Context, old: Type, new: Type, *, without_null: bool = False
) -> Difference | None:
    """How two annotations differ, or nothing if they mean the same.

    Args:
        context: The two packages.
        old: The annotation in the old client.
        new: The annotation in the new client.
        without_null: Leave `None` out, which stands for more than the annotation.
    """
    before, after = _shapes(context, old, new)
    if without_null:
        before, after = without_none(before), without_none(after)
    found = _difference(before, after)
    return found and replace(found, before=old.code, after=new.code)


def becomes_null(context: Context, old: Type, new: Type) -> bool:
    """Whether `None` is possible that was not."""
    before, after = _shapes(context, old, new)
    return takes(after, (NONE,)) and not takes(before, (NONE,))


def _shapes(context: Context, old: Type, new: Type) -> tuple[Shape, Shape]:
    return context.old_annotations.shape(old), context.new_annotations.shape(new)


def _difference(old: Shape, new: Shape) -> Difference | None:
    takes_all, gives_all = takes(new, old), gives(new, old)
    same = takes_all and gives_all and takes(old, new)
    before, after = values(old), values(new)
    if before != after and (same or without_values(old) == without_values(new)):
        # An open set takes any value, but a server that dropped one will refuse it.
        refused = bool(after) and (not before or bool(before - after))
        message = _values(before, after)
        return Difference(
            "values-changed", message, refused or not takes_all, not gives_all
        )
    if same:
        return None
    kind = "constraint-changed"
    if takes_all and gives_all:
        return Difference(kind, "limits are looser.", False, False)
    alike = takes(new, old, limits=False) and takes(old, new, limits=False)
    if alike and gives_all:
        return Difference(kind, "limits are tighter.", True, False)
    if takes_all:
        message = "type is wider."
    elif not takes(old, new):
        message = "type changed."
    elif gives_all:
        message = "type is narrower."
    else:
        message = "type was plain JSON and is now a class."
    return Difference("retyped", message, not takes_all, not gives_all)


def _values(before: frozenset[str], after: frozenset[str]) -> str:
    if not before:
        return f"allowed values are now {' or '.join(sorted(after))}."
    if not after:
        return "values are no longer limited."
    parts = (("added", after - before), ("removed", before - after))
    said = [f"{what} {', '.join(sorted(which))}" for what, which in parts if which]
    return f"allowed values changed: {'; '.join(said)}."
