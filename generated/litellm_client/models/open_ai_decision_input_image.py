from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OpenAIDecisionInputImage(Model):
    detail: str | None = None
    image_url: str
    type: Literal["input_image"]
