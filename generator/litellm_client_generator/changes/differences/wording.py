"""What is said of several kinds of things in the same words."""

from __future__ import annotations

from collections.abc import Iterator

from litellm_client_generator.changes.report import Change, Subject


def counted(number: int, noun: str) -> str:
    """`1 operation`, `2 operations`."""
    return f"{number} {noun}" + ("" if number == 1 else "s")


def added(required: bool) -> str:
    """A sentence about a new argument or field."""
    return "New and required." if required else "New and optional."


def deprecation(
    subject: Subject, noun: str, before: bool, after: bool
) -> Iterator[Change]:
    """What is deprecated now, or no longer.

    Args:
        subject: What may be deprecated.
        noun: How the kind of the change starts.
        before: Whether it was deprecated.
        after: Whether it is.
    """
    if after and not before:
        yield subject.change(f"{noun}-deprecated", "It is now deprecated.")
    elif before and not after:
        yield subject.change(f"{noun}-undeprecated", "It is no longer deprecated.")
