"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .admin import Admin
    from .issue import Issue
    from .nullable_either import NullableEither
    from .nullable_kind import NullableKind
    from .nullable_name import NullableName
    from .nullable_user import NullableUser


_MODULES: dict[str, str] = {
    "Admin": "admin",
    "Issue": "issue",
    "NullableEither": "nullable_either",
    "NullableKind": "nullable_kind",
    "NullableName": "nullable_name",
    "NullableUser": "nullable_user",
}

__all__: list[str] = [
    "Admin",
    "Issue",
    "NullableEither",
    "NullableKind",
    "NullableName",
    "NullableUser",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
