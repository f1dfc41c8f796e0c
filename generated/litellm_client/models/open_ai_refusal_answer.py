from __future__ import annotations

from typing import Literal

from .._runtime.models import Model, OptionalConstantOf


class OpenAIRefusalAnswer(Model):
    name: str | None
    type: OptionalConstantOf[Literal["refusal"]] = "refusal"
