from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Assistant(Model):
    content: str
    type: ConstantOf[Literal["message"]] = "message"
    role: ConstantOf[Literal["assistant"]] = "assistant"
