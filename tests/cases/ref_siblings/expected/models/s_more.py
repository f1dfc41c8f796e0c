from __future__ import annotations

from builtins import list as list_
from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .object_list_inner import ObjectListInner


class SMore(Model):
    more: str
    list: list_[ObjectListInner] | None = None
