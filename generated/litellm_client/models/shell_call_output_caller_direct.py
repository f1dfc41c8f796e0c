from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ShellCallOutputCallerDirect(Model):
    type: ConstantOf[Literal["direct"]] = "direct"
