from __future__ import annotations

from .._runtime.models import Model


class OpenAIScoreLevel(Model):
    label: str
    description: str | None = None
