from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class PromptCacheBreakpoint(Model):
    """Marks the exact end of a reusable prompt prefix.

    When `ttl` is omitted, the breakpoint inherits the request's
    `prompt_cache_options.ttl`; the boundary is not rounded to a token block.
    """

    mode: ConstantOf[Literal["explicit"]] = "explicit"
    ttl: Literal["30m", "12h"] | str | None = None
