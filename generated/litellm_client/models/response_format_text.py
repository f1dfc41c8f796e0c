from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ResponseFormatText(Model):
    """Default response format. Used to generate text responses."""

    type: ConstantOf[Literal["text"]] = "text"
