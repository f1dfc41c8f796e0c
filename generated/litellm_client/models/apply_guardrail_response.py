from __future__ import annotations

from ._base import Model


class ApplyGuardrailResponse(Model):
    response_text: str
