from __future__ import annotations

from ._base import Model


class ComplexityRouterConfigValidationResponse(Model):
    valid: bool
    error: str | None = None
