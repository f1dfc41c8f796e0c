"""Changes of the members of one enum."""

from __future__ import annotations

from collections.abc import Iterator

from litellm_client_generator.changes.report import Change, Subject
from litellm_client_generator.ir import Enum
from litellm_client_generator.text import literal


def compare_members(subject: Subject, old: Enum, new: Enum) -> Iterator[Change]:
    """What changes for those who name the members of an enum.

    A new member breaks nobody: an enum takes values that it does not know.

    Args:
        subject: The enum.
        old: The enum in the old client.
        new: The same enum in the new one.
    """
    if old.kind != new.kind:
        yield _broken(
            subject,
            "enum-retyped",
            "The type of its values changed.",
            old.kind,
            new.kind,
        )
    before = {item.name: item.value for item in old.members}
    after = {item.name: item.value for item in new.members}
    old_names = {item.value: item.name for item in old.members}
    new_names = {item.value: item.name for item in new.members}
    for value, name in old_names.items():
        heir, member = new_names.get(value), subject.of(name)
        if heir is not None:
            if heir != name:
                yield _broken(
                    subject.of(heir), "member-renamed", "Renamed.", name, heir
                )
        elif name in after and after[name] not in old_names:
            was, is_ = literal(value), literal(after[name])
            yield _broken(member, "member-revalued", "Its value changed.", was, is_)
        else:
            yield _broken(member, "member-removed", "Removed.", literal(value))
    for value, name in new_names.items():
        revalued = name in before and before[name] not in new_names
        if value not in old_names and not revalued:
            yield subject.of(name).change("member-added", "New.", "", literal(value))


def _broken(
    subject: Subject, kind: str, message: str, before: str, after: str = ""
) -> Change:
    return subject.change(kind, message, before, after, callers=True, readers=True)
