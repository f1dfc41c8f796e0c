"""Changes of the members of one enum."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from litellm_client_generator.ir import Enum
from litellm_client_generator.text import literal


@dataclass(frozen=True, slots=True)
class MemberChange:
    """What happened to one member, or to the enum as a whole."""

    kind: str
    name: str
    message: str
    before: str = ""
    after: str = ""
    breaking: bool = False


def compare_members(old: Enum, new: Enum) -> Iterator[MemberChange]:
    """What changes for those who name the members of an enum.

    A new member breaks nobody: an enum takes values that it does not know.
    """
    if old.base != new.base:
        message = "Its values have another type."
        yield MemberChange("enum-retyped", "", message, old.base, new.base, True)
    before = {item.name: item.value for item in old.members}
    after = {item.name: item.value for item in new.members}
    old_names = {item.value: item.name for item in old.members}
    new_names = {item.value: item.name for item in new.members}
    for value, name in old_names.items():
        if value in new_names:
            heir = new_names[value]
            if heir != name:
                message = "Renamed."
                yield MemberChange("member-renamed", heir, message, name, heir, True)
        elif name in after and after[name] not in old_names:
            was, is_ = literal(value), literal(after[name])
            message = "It stands for another value."
            yield MemberChange("member-revalued", name, message, was, is_, True)
        else:
            yield MemberChange(
                "member-removed", name, "Gone.", literal(value), breaking=True
            )
    for value, name in new_names.items():
        revalued = name in before and before[name] not in new_names
        if value not in old_names and not revalued:
            yield MemberChange("member-added", name, "New.", "", literal(value))
