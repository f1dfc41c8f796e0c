from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model


class HTTPAuthSecurityScheme(Model):
    """Defines a security scheme using HTTP authentication."""

    scheme: str
    description: str | None = None
    type: ConstantOf[Literal["http"]] = "http"
    bearer_format: str | None = Field(
        default=None,
        validation_alias="bearerFormat",
        serialization_alias="bearerFormat",
    )
