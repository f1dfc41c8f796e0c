from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .filters import Filters
    from .openai_types_responses_web_search_tool_param_user_location import (
        OpenaiTypesResponsesWebSearchToolParamUserLocation,
    )


class WebSearchToolParam(Model):
    """Search the Internet for sources related to the prompt.

    Learn more about the [web search
    tool](https://developers.openai.com/api/docs/guides/tools-web-search).
    """

    type: Literal["web_search", "web_search_2025_08_26"] | str
    external_web_access: bool | None = None
    filters: Filters | None = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    user_location: OpenaiTypesResponsesWebSearchToolParamUserLocation | None = None
