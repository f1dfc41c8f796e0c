"""Whether one set of limits lets everything through that another one does.

Limits have two spellings: a model's field has pydantic's (`ge`, `max_length`), a method's
argument the document's (`minimum`, `max_items`). Here they all have pydantic's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from litellm_client_generator.ir import Option

SPELLINGS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusive_minimum": "gt",
    "exclusive_maximum": "lt",
    "min_items": "min_length",
    "max_items": "max_length",
}
LIMITS = frozenset("""
    ge gt le lt min_length max_length multiple_of pattern unique_items
    """.split())

Limits = Mapping[str, Any]


def limits_of(options: Iterable[Option]) -> dict[str, Any]:
    """The limits among the options of an argument."""
    spelled = ((SPELLINGS.get(item.name, item.name), item.value) for item in options)
    return {name: value for name, value in spelled if name in LIMITS}


def lets_through(new: Limits, old: Limits) -> bool:
    """Whether `new` allows each value that `old` allows, as far as that can be told."""
    return all(_allowed(name, value, old) for name, value in new.items())


def _allowed(name: str, limit: Any, old: Limits) -> bool:
    """Whether values within the old limits are within one new limit."""
    if name in ("ge", "gt"):
        bounds = [old[key] for key in ("ge", "gt") if key in old]
        return any(bound > limit for bound in bounds) or limit in (
            old.get("gt"),
            old.get(name),
        )
    if name in ("le", "lt"):
        bounds = [old[key] for key in ("le", "lt") if key in old]
        return any(bound < limit for bound in bounds) or limit in (
            old.get("lt"),
            old.get(name),
        )
    if name == "min_length":
        return bool(old.get(name, 0) >= limit)
    if name == "max_length":
        return name in old and bool(old[name] <= limit)
    if name == "multiple_of":
        return name in old and old[name] % limit == 0
    return bool(old.get(name) == limit)
