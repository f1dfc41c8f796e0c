from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OpenAIDecisionInputText(Model):
    text: str
    type: Literal["input_text"]
