"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .texts_api import AsyncTextsApi


_MODULES: dict[str, str] = {"AsyncTextsApi": "texts_api"}

__all__: list[str] = ["AsyncTextsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
