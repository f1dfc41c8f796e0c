"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .class3_d_more_api import AsyncClass3DMoreApi


_MODULES: dict[str, str] = {"AsyncClass3DMoreApi": "class3_d_more_api"}

__all__: list[str] = ["AsyncClass3DMoreApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
