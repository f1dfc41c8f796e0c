from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class MutualTLSSecurityScheme(Model):
    """Defines a security scheme using mTLS authentication."""

    description: str | None = None
    type: ConstantOf[Literal["mutualTLS"]] = "mutualTLS"
