from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .admin import Admin
    from .nullable_either import NullableEither
    from .nullable_kind import NullableKind
    from .nullable_name import NullableName
    from .nullable_user import NullableUser


class Issue(Model):
    assignee: NullableUser | None
    kind: NullableKind | None
    name: NullableName | None
    either: NullableEither | None
    admin: Admin
    wrapped: NullableUser | None
    """Wrapped."""

    watchers: list[NullableUser | None] | None = None
