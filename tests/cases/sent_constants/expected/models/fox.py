from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .kinds import Kinds


class Fox(Model):
    kind: str
    sort: ConstantOf[Kinds] = Field(default_factory=lambda: Kinds("small"))
