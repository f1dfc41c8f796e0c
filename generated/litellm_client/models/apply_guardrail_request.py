from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model
from .guardrail_response_format import GuardrailResponseFormat

if TYPE_CHECKING:
    from .pii_entity_type import PiiEntityType


class ApplyGuardrailRequest(Model):
    guardrail_name: str
    text: str
    entities: list[PiiEntityType] | None = None
    input_type: str = "request"
    language: str | None = None
    messages: list[dict[str, Any]] | None = None
    metadata: dict[str, Any] | None = None
    response_format: GuardrailResponseFormat = GuardrailResponseFormat.STANDARD
