"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .root_api import RootApi
    from .users_api import UsersApi


_MODULES: dict[str, str] = {"RootApi": "root_api", "UsersApi": "users_api"}

__all__: list[str] = ["RootApi", "UsersApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
