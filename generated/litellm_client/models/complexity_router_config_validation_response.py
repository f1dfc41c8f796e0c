from __future__ import annotations

from .._runtime.models import Model


class ComplexityRouterConfigValidationResponse(Model):
    valid: bool
    error: str | None = None
