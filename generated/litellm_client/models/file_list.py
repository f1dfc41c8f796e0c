from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .file_object import FileObject


class FileList(Model):
    """Files."""

    data: list[FileObject]
    object: str | None = None
    """`list`."""

    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None

    def page_items(self) -> list[FileObject]:
        """The items of this page of the listing."""
        return self.data
