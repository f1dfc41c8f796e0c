from __future__ import annotations

from typing import Literal

from ._base import Model


class OpenAIRefusalAnswer(Model):
    name: str | None
    type: Literal["refusal"] = "refusal"
