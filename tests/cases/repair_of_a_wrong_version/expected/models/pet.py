from __future__ import annotations

from typing import Literal

from .._runtime.models import Model, OptionalConstantOf


class Pet(Model):
    name: str | None = None
    kind: OptionalConstantOf[Literal["pet"]] = "pet"
    owner: str | None = None
