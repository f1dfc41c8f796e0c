"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .evil_api import AsyncEvilApi


_MODULES: dict[str, str] = {"AsyncEvilApi": "evil_api"}

__all__: list[str] = ["AsyncEvilApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
