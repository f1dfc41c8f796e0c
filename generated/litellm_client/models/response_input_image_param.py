from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputImageParam(Model):
    """An image input to the model.

    Learn about [image
    inputs](https://developers.openai.com/api/docs/guides/images-vision).
    """

    detail: Literal["low", "high", "auto", "original"] | str
    type: ConstantOf[Literal["input_image"]] = "input_image"
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
