from __future__ import annotations

from .._runtime.models import Model


class SuggestTemplatesRequest(Model):
    attack_examples: list[str] | None = None
    description: str = ""
    model: str | None = None
