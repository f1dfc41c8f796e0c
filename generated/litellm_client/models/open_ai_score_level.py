from __future__ import annotations

from ._base import Model


class OpenAIScoreLevel(Model):
    description: str | None = None
    label: str
