from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .file import File
    from .user import User


class Folder(Model):
    name: str
    parent: Folder | None = None
    children: list[Folder] | None = None
    by_name: dict[str, Folder] | None = None
    owner: User | None = None
    entries: list[Folder | File] | None = None
