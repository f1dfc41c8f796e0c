"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .keys_api import AsyncKeysApi
    from .models_api import AsyncModelsApi
    from .users_api import AsyncUsersApi


_MODULES: dict[str, str] = {
    "AsyncKeysApi": "keys_api",
    "AsyncModelsApi": "models_api",
    "AsyncUsersApi": "users_api",
}

__all__: list[str] = ["AsyncKeysApi", "AsyncModelsApi", "AsyncUsersApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
