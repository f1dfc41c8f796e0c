from __future__ import annotations

from ._base import Model


class OpenAIChoiceOption(Model):
    description: str | None = None
    value: str | bool
