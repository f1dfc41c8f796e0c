from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class Pet(Model):
    name: str | None = None
    nothing: Any = None
