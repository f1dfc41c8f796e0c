from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .action_find import ActionFind
    from .action_open_page import ActionOpenPage
    from .action_search import ActionSearch


class ResponseFunctionWebSearchParam(Model):
    """The results of a web search tool call.

    See the [web search
    guide](https://developers.openai.com/api/docs/guides/tools-web-search) for more
    information.
    """

    id: str
    action: ActionSearch | ActionOpenPage | ActionFind
    status: (
        Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str
    )
    type: ConstantOf[Literal["web_search_call"]] = "web_search_call"
