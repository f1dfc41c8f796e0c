"""Annotations as sets of values: a union of members, in whatever order it was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Limits = Mapping[str, Any]
"""Bounds by the names of `Constraints`: `minimum`, `max_items`."""

PLAIN = frozenset(["str", "int", "float", "bool", "None", "list", "dict"])
"""What JSON is read as where no class says more."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a union: `int`, `list[User]`, or one value of a `Literal`."""

    name: str
    arguments: tuple[Shape, ...] = ()
    is_value: bool = False
    """Whether `name` is the text of a literal."""
    limits: Limits = field(default_factory=dict, compare=False)
    meaning: Shape | None = field(default=None, compare=False)
    """What the name stands for, if it is that of an alias."""
    base: str = field(default="", compare=False)
    """`str` or `int`, for a literal and for an enum: what each value is."""


Shape = tuple[Member, ...]
"""The members of a union, in order."""

NONE = Member("None")


def values(shape: Shape) -> frozenset[str]:
    """The literals in a shape, at whatever depth."""
    return frozenset(
        name
        for member in shape
        for name in (
            {member.name}
            if member.is_value
            else frozenset[str]().union(*map(values, member.arguments))
        )
    )


def without_values(shape: Shape) -> frozenset[object]:
    """What can be compared to find that only literals differ."""
    return frozenset(
        (
            member.base
            if member.is_value
            else (member.name, tuple(map(without_values, member.arguments)))
        )
        for member in shape
    )


def without_none(shape: Shape) -> Shape:
    return tuple(member for member in shape if member != NONE)
