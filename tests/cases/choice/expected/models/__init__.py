"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .file import File
    from .order2 import Order2
    from .user import User


_MODULES: dict[str, str] = {"File": "file", "Order2": "order2", "User": "user"}

__all__: list[str] = ["File", "Order2", "User"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
