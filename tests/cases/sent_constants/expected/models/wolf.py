from __future__ import annotations

from .._runtime.models import ConstantOf, Model
from .kinds import Kinds


class Wolf(Model):
    kind: ConstantOf[str] = "wolf"
    sort: ConstantOf[Kinds] = Kinds.BIG
