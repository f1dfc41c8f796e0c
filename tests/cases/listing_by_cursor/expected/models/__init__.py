"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .event import Event
    from .events import Events
    from .files import Files
    from .list_messages200_response import ListMessages200Response


_MODULES: dict[str, str] = {
    "Event": "event",
    "Events": "events",
    "Files": "files",
    "ListMessages200Response": "list_messages200_response",
}

__all__: list[str] = ["Event", "Events", "Files", "ListMessages200Response"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
