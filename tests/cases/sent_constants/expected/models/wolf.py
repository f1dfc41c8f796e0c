from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .kinds import Kinds


class Wolf(Model):
    kind: ConstantOf[str] = "wolf"
    sort: ConstantOf[Kinds] = Field(default_factory=lambda: Kinds("big"))
