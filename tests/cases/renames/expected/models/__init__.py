"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .address import Address
    from .role import Role
    from .user import User


_MODULES: dict[str, str] = {"Address": "address", "Role": "role", "User": "user"}

__all__: list[str] = ["Address", "Role", "User"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
