from __future__ import annotations

from .._runtime.models import Model


class ApplyGuardrailResponse(Model):
    response_text: str
