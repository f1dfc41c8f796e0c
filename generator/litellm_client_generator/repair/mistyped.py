"""Repairs of values that are of another type than their field wants."""

from __future__ import annotations

from typing import Any

from litellm_client_generator.document import copy, pointer_to
from litellm_client_generator.document.grammar import Element, walk
from litellm_client_generator.problems import brief
from litellm_client_generator.repair.draft import Draft
from litellm_client_generator.repair.fields import FIELDS, MEMBERS
from litellm_client_generator.repair.values import Meaningless, Reading

_MISSED = {
    "schema": ({}, "it takes any value"),
    "response": ({"description": ""}, "the response is taken as it comes"),
    "requestBody": (
        {"content": {"application/json": {"schema": {}}}},
        "any JSON can be sent",
    ),
    "mediaType": ({}, "it takes any value"),
}
"""What stands for an object that says nothing, and what that comes to."""
_SPARE = frozenset(
    "header link example callback securityScheme encoding discriminator flows flow serverVariable".split()
)
"""Objects that can be left out."""
_NEEDED = {
    "document": ("paths",),
    "parameter": ("name", "in"),
}
"""Fields without which there is no meaning: a fault in one of them stays, and stops the run."""


def mistyped_value(draft: Draft) -> None:
    """A value is of another type than its field wants (`"true"`, `"5"`, one for a list): read as it is meant, or ignored."""
    for element in walk(draft.data):
        if element.kind in MEMBERS and not isinstance(element.value, dict):
            _mend_object(draft, element)
        value = element.now
        if isinstance(value, dict):
            _mend_fields(draft, element, value)


def _mend_fields(draft: Draft, element: Element, holder: dict[str, Any]) -> None:
    fields = FIELDS.get(element.kind, {})
    for field in [field for field in holder if field in fields]:
        value, reading = holder[field], fields[field]
        try:
            found = reading.read(value)
        except Meaningless:
            if field in _NEEDED.get(element.kind, ()):
                continue
            del holder[field]
            action = "ignored it"
        else:
            if _same(found, value):
                continue
            holder[field] = found
            action = _action(value, found)
        _report(draft, pointer_to(*element.parts, field), field, reading, value, action)


def _mend_object(draft: Draft, element: Element) -> None:
    """Put in the place of a value the object that it means, or what says nothing."""
    name, reading = element.parts[-1], MEMBERS[element.kind]
    try:
        found = reading.read(element.value)
        if _same(found, element.value):
            return
        action = _action(element.value, found)
        element.holder[name] = found
    except Meaningless:
        if element.kind in _MISSED:
            found, action = _MISSED[element.kind]
            element.holder[name] = copy(found)
        elif element.kind in _SPARE or not _is_called(element):
            del element.holder[name]
            action = "left it out"
        else:
            return
    _report(draft, element.pointer, str(name), reading, element.value, action)


def _is_called(element: Element) -> bool:
    """Whether what stands there may be an operation that a client calls, or a part of one."""
    return element.parts[0] == "paths" and "callbacks" not in element.parts


def _report(
    draft: Draft,
    pointer: str,
    name: str,
    reading: Reading,
    value: Any,
    action: str,
) -> None:
    message = f"'{name:.80}' must be {reading.wanted}, not {_told(value, reading)}"
    draft.report(pointer, message, action)


def _action(value: Any, found: Any) -> str:
    if not isinstance(value, list) or not isinstance(found, list):
        return f"read it as {brief(found)}"
    is_shorter = len(found) < len(value)
    return "left out what is none" if is_shorter else "read it as such"


def _told(value: Any, reading: Reading) -> str:
    if value == [] and isinstance(value, list):
        return "an empty list"
    if isinstance(value, list) and reading.wanted.startswith("a list"):
        return "one of other things"
    return brief(value)


def _same(one: Any, other: Any) -> bool:
    """Whether a value is what it was; `1` is not `true`."""
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)
