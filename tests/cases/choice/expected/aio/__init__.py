"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .files_api import AsyncFilesApi
    from .orders_api import AsyncOrdersApi
    from .storage_api import AsyncStorageApi
    from .users_api import AsyncUsersApi


_MODULES: dict[str, str] = {
    "AsyncFilesApi": "files_api",
    "AsyncOrdersApi": "orders_api",
    "AsyncStorageApi": "storage_api",
    "AsyncUsersApi": "users_api",
}

__all__: list[str] = [
    "AsyncFilesApi",
    "AsyncOrdersApi",
    "AsyncStorageApi",
    "AsyncUsersApi",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
