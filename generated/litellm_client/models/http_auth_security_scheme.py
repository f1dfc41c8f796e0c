from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model


class HTTPAuthSecurityScheme(Model):
    """Defines a security scheme using HTTP authentication."""

    description: str | None = None
    type: ConstantOf[Literal["http"]] = "http"
    scheme: str
    bearer_format: str | None = Field(
        default=None,
        validation_alias="bearerFormat",
        serialization_alias="bearerFormat",
    )
