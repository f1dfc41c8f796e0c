"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .internal_user_management_api import AsyncInternalUserManagementApi


_MODULES: dict[str, str] = {
    "AsyncInternalUserManagementApi": "internal_user_management_api"
}

__all__: list[str] = ["AsyncInternalUserManagementApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
