from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Constant, Model

if TYPE_CHECKING:
    from .kinds import Kinds


class Fox(Model):
    kind: str
    sort: Constant[Kinds] = Field(default_factory=lambda: Kinds("small"))
