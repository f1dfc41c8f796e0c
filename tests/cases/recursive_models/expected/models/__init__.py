"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .file import File
    from .folder import Folder
    from .user import User


_MODULES: dict[str, str] = {"File": "file", "Folder": "folder", "User": "user"}

__all__: list[str] = ["File", "Folder", "User"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
