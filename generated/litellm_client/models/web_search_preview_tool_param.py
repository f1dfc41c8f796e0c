from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .openai_types_responses_web_search_preview_tool_param_user_location import (
        OpenaiTypesResponsesWebSearchPreviewToolParamUserLocation,
    )


class WebSearchPreviewToolParam(Model):
    """This tool searches the web for relevant results to use in a response.

    Learn more about the [web search
    tool](https://developers.openai.com/api/docs/guides/tools-web-search).
    """

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"] | str
    search_content_types: list[Literal["text", "image"] | str] | None = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    user_location: OpenaiTypesResponsesWebSearchPreviewToolParamUserLocation | None = (
        None
    )
