from __future__ import annotations

from ._base import Model


class DecisionsUsage(Model):
    input_tokens: int = 0
    output_tokens: int = 0
