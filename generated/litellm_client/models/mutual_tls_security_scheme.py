from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class MutualTLSSecurityScheme(Model):
    """Defines a security scheme using mTLS authentication."""

    description: str | None = None
    type: Literal["mutualTLS"]
