from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ChatCompletionCachedContent(Model):
    type: Literal["ephemeral"]
    ttl: Literal["5m", "1h"] | str | None = None
