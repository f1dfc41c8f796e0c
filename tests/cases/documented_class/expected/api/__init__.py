"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .internal_user_management_api import InternalUserManagementApi


_MODULES: dict[str, str] = {"InternalUserManagementApi": "internal_user_management_api"}

__all__: list[str] = ["InternalUserManagementApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
