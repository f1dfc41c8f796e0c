"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .files_api import AsyncFilesApi
    from .proxy_api import AsyncProxyApi


_MODULES: dict[str, str] = {"AsyncFilesApi": "files_api", "AsyncProxyApi": "proxy_api"}

__all__: list[str] = ["AsyncFilesApi", "AsyncProxyApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
