from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Pet(Model):
    name: str | None = None
    kind: Literal["pet"] | None = None
    owner: str | None = None
