from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .litellm_params import LitellmParams


class Guardrail(Model):
    guardrail_name: str
    litellm_params: LitellmParams
    created_at: DateTime | None = None
    guardrail_id: str | None = None
    guardrail_info: dict[str, Any] | None = None
    policy_template: str | None = None
    updated_at: DateTime | None = None
