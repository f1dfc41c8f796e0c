from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class UIText(Model):
    text: str
    kind: ConstantOf[Literal["text"]] = "text"
