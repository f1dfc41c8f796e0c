from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .leaf import Leaf


class Tree(Model):
    children: list[Tree] | None = None
    leaf: Leaf | None = None
