from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OutputImageGenerationCall(Model):
    """An image generation call output."""

    id: str
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str
    result: str | None
    type: ConstantOf[Literal["image_generation_call"]] = "image_generation_call"
