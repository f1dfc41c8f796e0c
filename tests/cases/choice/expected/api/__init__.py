"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .files_api import FilesApi
    from .orders_api import OrdersApi
    from .storage_api import StorageApi
    from .users_api import UsersApi


_MODULES: dict[str, str] = {
    "FilesApi": "files_api",
    "OrdersApi": "orders_api",
    "StorageApi": "storage_api",
    "UsersApi": "users_api",
}

__all__: list[str] = ["FilesApi", "OrdersApi", "StorageApi", "UsersApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
