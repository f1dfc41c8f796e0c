from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .base_litellm_params import BaseLitellmParams


class PatchGuardrailRequest(Model):
    guardrail_info: dict[str, Any] | None = None
    guardrail_name: str | None = None
    litellm_params: BaseLitellmParams | None = None
