"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .change_file_request import ChangeFileRequest


_MODULES: dict[str, str] = {"ChangeFileRequest": "change_file_request"}

__all__: list[str] = ["ChangeFileRequest"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
