from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import DateTime, Model
from .guardraildefinitionlocation import GUARDRAILDEFINITIONLOCATION

if TYPE_CHECKING:
    from .base_litellm_params import BaseLitellmParams


class GuardrailInfoResponse(Model):
    guardrail_name: str
    created_at: DateTime | None = None
    guardrail_definition_location: GUARDRAILDEFINITIONLOCATION = (
        GUARDRAILDEFINITIONLOCATION.CONFIG
    )
    guardrail_id: str | None = None
    guardrail_info: dict[str, Any] | None = None
    litellm_params: BaseLitellmParams | None = None
    updated_at: DateTime | None = None
