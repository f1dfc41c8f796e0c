from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputTextParam(Model):
    """A text input to the model."""

    text: str
    type: ConstantOf[Literal["input_text"]] = "input_text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
