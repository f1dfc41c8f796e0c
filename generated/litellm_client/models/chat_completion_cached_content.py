from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ChatCompletionCachedContent(Model):
    type: ConstantOf[Literal["ephemeral"]] = "ephemeral"
    ttl: Literal["5m", "1h"] | str | None = None
