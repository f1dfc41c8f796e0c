"""Does one annotation take, or give, all that another one does?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from litellm_client_generator.changes.facts.shapes import (
    PLAIN,
    Limits,
    Member,
    Shape,
)


def takes(new: Shape, old: Shape, *, limits: bool = True) -> bool:
    """Whether everything that could be passed before can be passed now.

    Lists and mappings count as what they hold, though a type checker wants exactly the
    same annotation of a variable: what is sent is a copy.

    Args:
        new: What is taken now.
        old: What was taken.
        limits: Whether a tighter limit counts.
    """
    return Containment(limits, classes=True).has_all(new, old)


def gives(new: Shape, old: Shape) -> bool:
    """Whether everything that is given now could be given before.

    Limits do not count: no answer is refused for them. Where anything could come (`Any`),
    plain JSON came, and a class is no such thing.

    Args:
        new: What is given now.
        old: What was given.
    """
    return Containment(limits=False, classes=False).has_all(old, new)


@dataclass(slots=True)
class Containment:
    """Whether unions hold other ones; each question is answered once, for aliases of aliases ask the same again and again.

    Args:
        limits: Whether limits count.
        classes: Whether `Any` includes instances of classes.
    """

    limits: bool
    classes: bool
    known: dict[tuple[int, int], tuple[Shape, Member, bool]] = field(
        default_factory=dict
    )
    """What was asked, by the identities of both sides, which are kept for that; and the answer."""
    plain: dict[int, tuple[Member, bool]] = field(default_factory=dict)
    """Whether values of a member come as JSON has them, likewise."""

    def has_all(self, wide: Shape, items: Shape) -> bool:
        """Whether a union holds all values of another one."""
        return all(self.has_room(wide, item) for item in items)

    def has_room(self, wide: Shape, item: Member) -> bool:
        """Whether a union holds all values of a member."""
        key = (id(wide), id(item))
        if key not in self.known:
            self.known[key] = wide, item, self._has_room(wide, item)
        return self.known[key][2]

    def is_plain(self, item: Member) -> bool:
        """Whether values come as JSON has them: no models, no dates."""
        if id(item) not in self.plain:
            self.plain[id(item)] = item, self._is_plain(item)
        return self.plain[id(item)][1]

    def _is_plain(self, item: Member) -> bool:
        if item.is_value or item.name == "Any":
            return True
        if item.meaning is not None:
            return all(map(self.is_plain, item.meaning))
        return item.name in PLAIN and all(
            self.is_plain(part) for shape in item.arguments for part in shape
        )

    def _has_room(self, wide: Shape, item: Member) -> bool:
        # What has the same name is the likeliest.
        for member in sorted(wide, key=lambda member: member.name != item.name):
            if self._holds(member, item):
                return True
        if item.meaning is not None:
            return self.has_all(wide, item.meaning)
        return bool(item.base) and self.has_room(wide, Member(item.base))

    def _holds(self, wide: Member, item: Member) -> bool:
        if wide.name == "Any" and not wide.is_value:
            return self.classes or self.is_plain(item)
        if item.is_value and not wide.is_value and wide.meaning is None:
            return wide.name == item.base or (
                wide.name == "float" and item.base == "int"
            )
        is_free = not self.limits or lets_through(wide.limits, item.limits)
        if wide.name == item.name and wide.is_value == item.is_value:
            return (
                len(wide.arguments) == len(item.arguments)
                and all(map(self.has_all, wide.arguments, item.arguments))
                and is_free
            )
        if wide.name == "float" and item.name == "int":
            return is_free
        return wide.meaning is not None and self.has_room(wide.meaning, item)


def lets_through(new: Limits, old: Limits) -> bool:
    """Whether new limits allow each value that old ones allow, as far as that can be told."""
    return all(_allowed(name, value, old) for name, value in new.items())


AT_LEAST = ("minimum", "exclusive_minimum")
AT_MOST = ("maximum", "exclusive_maximum")


def _allowed(name: str, limit: Any, old: Limits) -> bool:
    """Whether values within the old limits are within one new limit."""
    if isinstance(limit, Mapping):
        return lets_through(limit, old.get(name, {}))
    if name in AT_LEAST:
        bounds = [old[key] for key in AT_LEAST if key in old]
        return any(bound > limit for bound in bounds) or limit in (
            old.get("exclusive_minimum"),
            old.get(name),
        )
    if name in AT_MOST:
        bounds = [old[key] for key in AT_MOST if key in old]
        return any(bound < limit for bound in bounds) or limit in (
            old.get("exclusive_maximum"),
            old.get(name),
        )
    if name in ("min_length", "min_items"):
        return bool(old.get(name, 0) >= limit)
    if name in ("max_length", "max_items"):
        return name in old and bool(old[name] <= limit)
    if name == "multiple_of":
        return name in old and old[name] % limit == 0
    return bool(old.get(name) == limit)
