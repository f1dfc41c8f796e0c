from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class APIKeySecurityScheme(Model):
    """Defines a security scheme using an API key."""

    in_: Literal["query", "header", "cookie"] | str
    name: str
    description: str | None = None
    type: ConstantOf[Literal["apiKey"]] = "apiKey"
