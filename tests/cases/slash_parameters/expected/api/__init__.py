"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .files_api import FilesApi
    from .proxy_api import ProxyApi


_MODULES: dict[str, str] = {"FilesApi": "files_api", "ProxyApi": "proxy_api"}

__all__: list[str] = ["FilesApi", "ProxyApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
