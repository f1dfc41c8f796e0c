from __future__ import annotations

from .._runtime.models import Model


class DecisionsUsage(Model):
    input_tokens: int = 0
    output_tokens: int = 0
