from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model, OptionalConstantOf


class Call(Model):
    kind: ConstantOf[Literal["call"]] = "call"
    version: ConstantOf[Literal[2]] = 2
    protocol: OptionalConstantOf[Literal["sip"]] = "sip"
    secret: OptionalConstantOf[Literal[True]] = True
    state: Literal["open"] | Literal["closed"] | None = None
    end: Literal["done"] | None = None
