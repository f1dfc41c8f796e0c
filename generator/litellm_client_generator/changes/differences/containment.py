"""Does one annotation take, or give, all that another one does?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litellm_client_generator.changes.facts.shapes import (
    Limits,
    Member,
    Shape,
    is_plain,
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
    return all(_has_room(new, member, limits, True) for member in old)


def gives(new: Shape, old: Shape) -> bool:
    """Whether everything that is given now could be given before.

    Limits do not count: no answer is refused for them. Where anything could come (`Any`),
    plain JSON came, and a class is no such thing.

    Args:
        new: What is given now.
        old: What was given.
    """
    return all(_has_room(old, member, False, False) for member in new)


def _has_room(wide: Shape, item: Member, limits: bool, classes: bool) -> bool:
    """Whether a union holds all values of a member.

    Args:
        wide: The union.
        item: The member.
        limits: Whether limits count.
        classes: Whether `Any` includes instances of classes.
    """
    if any(_holds(member, item, limits, classes) for member in wide):
        return True
    if item.meaning is not None:
        return all(_has_room(wide, part, limits, classes) for part in item.meaning)
    return bool(item.base) and _has_room(wide, Member(item.base), limits, classes)


def _holds(wide: Member, item: Member, limits: bool, classes: bool) -> bool:
    if wide.name == "Any" and not wide.is_value:
        return classes or is_plain(item)
    if item.is_value and not wide.is_value and wide.meaning is None:
        return wide.name == item.base or (wide.name == "float" and item.base == "int")
    if wide.name == item.name and wide.is_value == item.is_value:
        pairs = list(zip(wide.arguments, item.arguments, strict=False))
        return (
            all(
                all(_has_room(outer, part, limits, classes) for part in inner)
                for outer, inner in pairs
            )
            and len(wide.arguments) == len(item.arguments)
            and (not limits or lets_through(wide.limits, item.limits))
        )
    if wide.name == "float" and item.name == "int":
        return not limits or lets_through(wide.limits, item.limits)
    return wide.meaning is not None and _has_room(wide.meaning, item, limits, classes)


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
