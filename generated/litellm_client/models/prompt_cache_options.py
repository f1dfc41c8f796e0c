from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class PromptCacheOptions(Model):
    mode: Literal["implicit", "explicit"] | str | None = None
    ttl: Literal["30m", "12h"] | str | None = None
