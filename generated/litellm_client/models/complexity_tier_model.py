from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ComplexityTierModel(Model):
    model_name: str
    litellm_params: dict[str, Any] | None = None
