from __future__ import annotations

from .._runtime.models import Model


class OpenAIChoiceOption(Model):
    description: str | None = None
    value: str | bool
