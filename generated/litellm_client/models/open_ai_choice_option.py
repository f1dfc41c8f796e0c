from __future__ import annotations

from .._runtime.models import Model


class OpenAIChoiceOption(Model):
    value: str | bool
    description: str | None = None
