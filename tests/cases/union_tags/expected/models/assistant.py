from __future__ import annotations

from typing import Literal

from .._runtime.models import Constant, Model


class Assistant(Model):
    type: Constant[Literal["message"]] = "message"
    role: Constant[Literal["assistant"]] = "assistant"
    content: str
