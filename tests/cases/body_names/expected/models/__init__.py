"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .http_headers_v2 import HTTPHeadersV2
    from .user import User


_MODULES: dict[str, str] = {"HTTPHeadersV2": "http_headers_v2", "User": "user"}

__all__: list[str] = ["HTTPHeadersV2", "User"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
