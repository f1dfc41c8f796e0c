from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OpenAIRefusalAnswer(Model):
    name: str | None
    type: Literal["refusal"] = "refusal"
