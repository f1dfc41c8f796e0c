from __future__ import annotations

from .._runtime.models import Model


class FileObject(Model):
    """A file that was uploaded."""

    id: str
    object: str | None = None
    """`file`."""

    bytes: int | None = None
    """How long it is."""

    created_at: int | None = None
    """When, in seconds since 1970."""

    expires_at: int | None = None
    filename: str | None = None
    purpose: str | None = None
    """`batch`, `fine-tune`, `user_data`, ..."""

    status: str | None = None
    status_details: str | None = None
