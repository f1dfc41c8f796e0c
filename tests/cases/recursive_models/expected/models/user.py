from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .folder import Folder


class User(Model):
    home: Folder
    friends: list[User] | None = None
