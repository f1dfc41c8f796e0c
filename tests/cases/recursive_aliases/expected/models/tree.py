from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .forest import Forest


class Tree(Model):
    left: Forest
