from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OpenAIDecisionInputImage(Model):
    detail: str | None = None
    image_url: str
    type: ConstantOf[Literal["input_image"]] = "input_image"
