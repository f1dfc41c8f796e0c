from __future__ import annotations

from typing import Literal

from .._runtime.models import Model, OptionalConstantOf


class UIEventAccepted(Model):
    accepted: OptionalConstantOf[Literal[True]] = True
