from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ApplyPatchCallOutputCallerDirect(Model):
    type: ConstantOf[Literal["direct"]] = "direct"
