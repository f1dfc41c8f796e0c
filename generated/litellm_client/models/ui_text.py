from __future__ import annotations

from typing import Literal

from ._base import Model


class UIText(Model):
    kind: Literal["text"]
    text: str
