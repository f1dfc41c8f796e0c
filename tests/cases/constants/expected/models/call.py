from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Call(Model):
    kind: Literal["call"]
    version: Literal[2]
    protocol: Literal["sip"] = "sip"
    secret: Literal[True] | None = None
    state: Literal["open"] | Literal["closed"] | None = None
    end: Literal["done"] | None = None
