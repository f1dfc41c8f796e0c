from __future__ import annotations

from ._base import Model


class SuggestTemplatesRequest(Model):
    attack_examples: list[str] | None = None
    description: str = ""
    model: str | None = None
