"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .keys_api import KeysApi
    from .models_api import ModelsApi
    from .users_api import UsersApi


_MODULES: dict[str, str] = {
    "KeysApi": "keys_api",
    "ModelsApi": "models_api",
    "UsersApi": "users_api",
}

__all__: list[str] = ["KeysApi", "ModelsApi", "UsersApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
