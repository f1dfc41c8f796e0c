from __future__ import annotations

from .._runtime.models import ConstantOf, Model
from .kinds import Kinds


class Fox(Model):
    kind: str
    sort: ConstantOf[Kinds] = Kinds.SMALL
