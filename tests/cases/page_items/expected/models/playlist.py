from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .song import Song


class Playlist(Model):
    data: list[Song] | None = None
