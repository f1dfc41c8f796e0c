from __future__ import annotations

from .._runtime.models import Model


class FileDeleted(Model):
    """A file that is no longer there."""

    id: str
    object: str | None = None
    deleted: bool | None = None
