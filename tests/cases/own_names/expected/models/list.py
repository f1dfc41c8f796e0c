from __future__ import annotations

from builtins import list as list_
from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .uuid import Uuid


class List(Model):
    list: list_[Uuid] | None = None
