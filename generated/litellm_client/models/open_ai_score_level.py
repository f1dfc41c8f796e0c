from __future__ import annotations

from .._runtime.models import Model


class OpenAIScoreLevel(Model):
    description: str | None = None
    label: str
