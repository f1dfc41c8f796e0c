from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OpenAIDecisionInputText(Model):
    text: str
    type: ConstantOf[Literal["input_text"]] = "input_text"
