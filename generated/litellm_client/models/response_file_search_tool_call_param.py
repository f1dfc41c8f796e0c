from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .result import Result


class ResponseFileSearchToolCallParam(Model):
    """The results of a file search tool call.

    See the [file search
    guide](https://developers.openai.com/api/docs/guides/tools-file-search) for more
    information.
    """

    id: str
    queries: list[str]
    status: (
        Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str
    )
    type: ConstantOf[Literal["file_search_call"]] = "file_search_call"
    results: list[Result] | None = None
