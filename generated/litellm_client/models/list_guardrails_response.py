from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .guardrail_info_response import GuardrailInfoResponse


class ListGuardrailsResponse(Model):
    guardrails: list[GuardrailInfoResponse]
