from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .folder import Folder


class File(Model):
    size: int | None = None
    folder: Folder | None = None
