from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OpenAIDecisionInputImage(Model):
    image_url: str
    detail: str | None = None
    type: ConstantOf[Literal["input_image"]] = "input_image"
