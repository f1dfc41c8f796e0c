"""What an action does to the document: merge, append, remove (Overlay 1.0, section 4.4.3).

Version 1.0 leaves open what becomes of lists and of values that do not fit each other. There, this is version 1.1:
lists are joined, a list is not replaced by text, and a property of any kind can be removed.
"""

from __future__ import annotations

from typing import Any

from litellm_client_generator.document import copy
from litellm_client_generator.document.pointers import pointer_to
from litellm_client_generator.document.syntax.faults import DEPTH_LIMIT
from litellm_client_generator.overlay.targets import (
    Parts,
    Target,
    TargetFault,
    TooMuchWork,
    Work,
)

GROWTH_LIMIT = 2_000_000
"""How many values overlays may add to a document; LiteLLM's largest has some 200,000."""


class Refused(Exception):
    """An action cannot be done.

    Args:
        field: The field of the action that is at fault.
        message: What is wrong.
        name: The kind of fault, for the problem.
        hint: What the reader can do.
    """

    def __init__(self, field: str, message: str, name: str, hint: str = "") -> None:
        super().__init__(message)
        self.field = field
        self.message = message
        self.name = name
        self.hint = hint


class Absent(Refused):
    """The document has nothing that the target of an action selects."""


class Exhausted(Refused):
    """An action would take too much time or memory; so would the ones behind it."""


class Editor:
    """Changes a copy of a document's data.

    An action that is refused may have been done at some of its locations: who catches `Refused` throws the data away.

    Args:
        data: The document's data; it stays as it is.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        self.data: dict[str, Any] = copy(data)
        self._growth = 0
        self._work = Work()

    def update(self, target: Target, update: Any) -> None:
        """Merge into each object and append to each list.

        Args:
            target: What to change.
            update: For an object, an object. For a list, one more entry, or a list of them.

        Raises:
            Refused: There is nothing to change, or the update does not fit.
        """
        locations = self._locations(target)
        self._check_growth(locations, update)
        for parts in locations:
            _merge(self._at(parts), update, parts)

    def remove(self, target: Target) -> None:
        """Take each value out of the object or the list that holds it.

        Args:
            target: What to remove.

        Raises:
            Refused: There is nothing to remove, or it is the document itself.
        """
        locations = self._locations(target)
        if () in locations:
            message = "the document itself cannot be removed"
            raise Refused("target", message, "removed-root")
        # Backwards: an index stays right until its turn, and what is inside goes before what holds it.
        for parts in sorted(locations, reverse=True):
            del self._at(parts[:-1])[parts[-1]]

    def has(self, target: Target) -> bool:
        """Whether a target selects anything.

        Raises:
            Refused: That cannot be told.
        """
        try:
            return bool(self._locations(target))
        except Absent:
            return False

    def _locations(self, target: Target) -> list[Parts]:
        try:
            locations = target.locations(self.data, self._work)
            if locations:
                return locations
            hint = target.hint(self.data, self._work)
        except TooMuchWork as fault:
            raise Exhausted("target", str(fault), "overlay-size") from fault
        except TargetFault as fault:
            message = f"{fault} ({target.text:.200})"
            raise Refused("target", message, "invalid-target") from fault
        message = f"the target '{target.text:.200}' is not in the document"
        raise Absent("target", message, "nothing-matched", hint)

    def _check_growth(self, locations: list[Parts], update: Any) -> None:
        size, depth = _extent(update)
        self._growth += size * len(locations)
        if self._growth > GROWTH_LIMIT:
            message = f"the overlays add more than {GROWTH_LIMIT:,} values"
            raise Exhausted("update", message, "overlay-size")
        if depth + max(map(len, locations)) > DEPTH_LIMIT:
            message = (
                f"the document would be nested more than {DEPTH_LIMIT} levels deep"
            )
            raise Exhausted("update", message, "overlay-size")

    def _at(self, parts: Parts) -> Any:
        value: Any = self.data
        for part in parts:
            value = value[part]
        return value


def _merge(value: Any, update: Any, parts: Parts) -> None:
    """Change one value in place.

    Args:
        value: The target.
        update: What to put in.
        parts: Where the target is.

    Raises:
        Refused: They do not fit each other.
    """
    if isinstance(value, dict) and isinstance(update, dict):
        for key, new in update.items():
            if key not in value or (not _is_deep(value[key]) and not _is_deep(new)):
                value[key] = copy(new)
            elif _is_deep(value[key]) and type(value[key]) is type(new):
                _merge(value[key], new, (*parts, key))
            else:
                raise _misfit(value[key], new, (*parts, key))
    elif isinstance(value, list):
        value += copy(update if isinstance(update, list) else [update])
    elif isinstance(value, dict):
        raise _misfit(value, update, parts)
    else:
        message = (
            f"{pointer_to(*parts):.200} is {_kind(value)}, which has no properties"
        )
        hint = "target the object that holds it"
        raise Refused("target", message, "simple-target", hint)


def _misfit(value: Any, update: Any, parts: Parts) -> Refused:
    message = f"{pointer_to(*parts):.200} is {_kind(value)}, the update of it is {_kind(update)}"
    return Refused("update", message, "incompatible-update", "remove it first")


def _is_deep(value: Any) -> bool:
    return isinstance(value, (dict, list))


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    return "text" if isinstance(value, str) else "null, a number or a boolean"


def _extent(value: Any) -> tuple[int, int]:
    """How many values a value consists of, and how many levels they make."""
    if not isinstance(value, (dict, list)):
        return 1, 0
    children = value.values() if isinstance(value, dict) else value
    extents = [_extent(child) for child in children]
    size = 1 + sum(size for size, _ in extents)
    return size, 1 + max((depth for _, depth in extents), default=0)
